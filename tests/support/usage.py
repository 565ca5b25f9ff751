"""Visits as Hypothesis makes them up, for everything that counts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from hypothesis import strategies as st

from kiosk.usage.counting import Counting
from kiosk.usage.events import EVENTS
from kiosk.usage.store import UsageStore

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.usage.week import Totals

RELEASED = date(2026, 11, 22)
PAGES = ("what-is-back-pain", "herniated-disc", "sciatica", "session")
LANGUAGES = ("en", "xa", "xb")
USED = tuple(event.name for event in EVENTS if event.kind in ("aid", "take-away"))


@dataclass(frozen=True)
class MadeUp:
    """A visit somebody might make: how long after the release it begins, and what happens how many seconds later."""

    days: int
    hour: int
    language: str
    steps: tuple[tuple[str, str, str, float], ...]

    def happen(self, counting: Counting) -> None:
        """Make the visit, from its beginning to its end."""
        when = datetime.combine(RELEASED + timedelta(days=self.days), time(self.hour))
        now = 1000.0 * self.days
        counting.begin(now, when, self.language)
        for step, page, language, wait in self.steps:
            now += wait
            if step == "open":
                counting.open(page, language, now)
            elif step == "speak":
                counting.speak(language, now)
            elif step == "warn":
                counting.warn()
            elif step == "stay":
                counting.stay(now)
            elif step == "finish":
                counting.finish(now)
            else:
                counting.use(step, now)
        counting.end()


def visits(most_days: int = 40) -> st.SearchStrategy[MadeUp]:
    """Visits of the first days."""
    step = st.tuples(
        st.sampled_from(("open", "open", "open", "speak", "warn", "stay", "finish", *USED)),
        st.sampled_from(PAGES),
        st.sampled_from(LANGUAGES),
        st.floats(0.0, 900.0),
    )
    return st.builds(
        MadeUp,
        st.integers(0, most_days),
        st.integers(0, 23),
        st.sampled_from(LANGUAGES),
        st.lists(step, max_size=8).map(tuple),
    )


def counting_in(folder: Path, *, is_on: bool = True) -> Counting:
    """Counting with its file in a folder."""
    return Counting(UsageStore(folder / "usage.sqlite"), is_on=is_on, released=RELEASED)


def totals_of(made_up: list[MadeUp], folder: Path) -> Totals:
    """What visits add up to; nothing is written."""
    counting = counting_in(folder)
    for visit in made_up:
        visit.happen(counting)
    return counting.totals()
