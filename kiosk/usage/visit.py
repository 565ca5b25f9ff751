"""One visit while it lasts, in memory only; at its end it dissolves into totals."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from kiosk.usage.events import BY_NAME, EVENTS, FINISHED, STAYED, WAKE_UPS, WARNED
from kiosk.usage.histograms import HOURS, LENGTHS, PAGES
from kiosk.usage.week import Key, Totals, week_of

if TYPE_CHECKING:
    from datetime import datetime

PAGE = re.compile(r"[a-z0-9-]{1,64}", re.ASCII)
"""What an identifier of a page looks like; nothing else is counted, so no text gets into the file."""

LANGUAGE = re.compile(r"[A-Za-z0-9-]{2,20}", re.ASCII)
"""What the code of a language looks like."""

UNKNOWN_LANGUAGE = "und"
"""ISO 639-2's code for a language that is not known."""

_USABLE = frozenset(event.name for event in EVENTS if event.kind in ("aid", "take-away"))


@dataclass(frozen=True, slots=True)
class Visit:
    """What must be known of a visit until it ends. None of it is ever written.

    Args:
        week: The week it is counted in: that of its beginning.
        hour: The hour of the day it began.
        began: Seconds.
        last: When somebody last did something, seconds: what comes after is idle time and not counted.
        language: The language shown now.
        opened: The pages opened, each with the language it was first opened in.
        events: What was done, by names of `EVENTS`.
    """

    week: str
    hour: int
    began: float
    last: float
    language: str
    opened: frozenset[tuple[str, str]] = field(default_factory=frozenset)
    events: frozenset[str] = field(default_factory=frozenset)

    @classmethod
    def begin(cls, now: float, when: datetime, language: str) -> Visit:
        """A visit begins: ``now`` in seconds on a clock that never goes back, ``when`` by the clinic's clock."""
        return cls(week_of(when.date()), when.hour, now, now, language)

    def live(self, now: float) -> Visit:
        """Somebody did something at ``now``."""
        return replace(self, last=max(now, self.last))

    def open(self, page: str, language: str, now: float) -> Visit:
        """A page came up in a language."""
        seen = replace(self.live(now), language=language)
        is_known = any(page == known for _, known in self.opened)
        if is_known or not PAGE.fullmatch(page) or not LANGUAGE.fullmatch(language):
            return seen
        return replace(seen, opened=self.opened | {(language, page)})

    def speak(self, language: str, now: float) -> Visit:
        """The visitor reads in another language from now on."""
        return replace(self.use("language-change", now), language=language)

    def use(self, event: str, now: float) -> Visit:
        """An aid or a take-away was used; the other events have methods of their own, and nothing else is counted."""
        seen = self.live(now)
        return replace(seen, events=self.events | {event}) if event in _USABLE else seen

    def warn(self) -> Visit:
        """The kiosk asked whether somebody is still there. That is no sign of life."""
        return replace(self, events=self.events | {WARNED})

    def stay(self, now: float) -> Visit:
        """Somebody answered the warning."""
        return replace(self.live(now), events=self.events | {WARNED, STAYED})

    def finish(self, now: float) -> Visit:
        """Somebody said that they are finished."""
        return replace(self.live(now), events=self.events | {FINISHED})

    def go_back(self, now: float) -> Visit:
        """They are not finished after all."""
        return replace(self.live(now), events=self.events - {FINISHED})

    @property
    def has_action(self) -> bool:
        """Whether the visitor did anything beyond waking the kiosk."""
        return bool(self.opened) or any(BY_NAME[name].is_action for name in self.events)

    def end(self) -> Totals:
        """Return what the visit adds to its week. Idle time at its end is no part of its length."""
        if not self.has_action:
            return Totals({("counters", self.week, (WAKE_UPS,)): 1})
        language = self.language if LANGUAGE.fullmatch(self.language) else UNKNOWN_LANGUAGE
        keys: list[tuple[str, Key]] = [
            ("visits_by_language", (language,)),
            (HOURS.table, (self.hour,)),
            (LENGTHS.table, (LENGTHS.bin_of((self.last - self.began) / 60.0),)),
            (PAGES.table, (PAGES.bin_of(len(self.opened)),)),
        ]
        keys += [("page_views", each) for each in self.opened]
        keys += [("counters", (event,)) for event in self.events]
        return Totals({(table, self.week, key): 1 for table, key in keys})
