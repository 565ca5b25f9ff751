"""A bench whose checks and previews are made here and now."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from kiosk.workshop.memory import Turn

if TYPE_CHECKING:
    from kiosk.content.pack_file import PackFile
    from kiosk.content.problems import Problem
    from kiosk.workshop.bench import Bench
    from kiosk.workshop.stale import Stale


class Minutes:
    """A clock that moves by a minute each time it is looked at."""

    def __init__(self) -> None:
        self.now = datetime(2026, 6, 1, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        """Return the time."""
        self.now += timedelta(minutes=1)
        return self.now


def check(bench: Bench, file: str = "") -> tuple[Problem, ...]:
    """What the checks find."""
    bench.take_in(bench.job(file)(Turn()))
    return bench.checked.problems


def effects(bench: Bench) -> tuple[Stale, ...]:
    """What saving would make out of date."""
    bench.take_in(bench.job(with_effects=True)(Turn()))
    return bench.effects


def view(bench: Bench, file: str) -> PackFile | None:
    """The preview of a page."""
    return bench.take_view(bench.view_job(file)())
