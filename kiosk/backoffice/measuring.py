"""The screen is measured from the staff desk: what was found is kept at once, and counts after a restart."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.staff.console import Effect, Step
from kiosk.staff.desks.devices import CALIBRATE_WORDS
from kiosk.staff.desks.needs import RESTART, bad
from kiosk.staff.sheet import Do, Say, Sheet, Tone, Weight

if TYPE_CHECKING:
    from kiosk.staff.desks.needs import SettingsStore
    from kiosk.staff.sheet import Line

_DIGITS = 3


@dataclass(slots=True)
class MeasureDesk:
    """Says what is needed, starts the measuring, and says what became of it.

    Args:
        settings: Where it is kept.
        can_restart: Whether staff can restart the kiosk from here.
    """

    settings: SettingsStore
    can_restart: bool
    _said: tuple[Line, ...] = ()

    def sheet(self) -> Sheet:
        """Return what to have at hand, or what was found."""
        words = tuple(Say(text) for text in CALIBRATE_WORDS)
        again = "Measure again" if self._said else "Start"
        start = Do("start", again, weight=Weight.PLAIN if self._said else Weight.MAIN)
        return Sheet("calibrate", "Measure the screen", (*self._said, *words, start))

    def act(self, line_id: str, value: str) -> Step:
        """Start, or restart the kiosk."""
        del value
        if line_id == "restart":
            return RESTART
        self._said = ()
        return Step(effects=(Effect("calibrate"),))

    def keep(self, px_per_mm: float) -> None:
        """Keep what was found, pixels per mm of glass."""
        problems = self.settings.change({"px_per_mm": rounded(px_per_mm)})
        if problems:
            self._said = bad(problems)
            return
        later: tuple[Line, ...] = (Say("It counts after a restart.", Tone.WARN),)
        if self.can_restart:
            later = (*later, Do("restart", "Restart the kiosk now", weight=Weight.MAIN))
        self._said = (Say("The screen is measured.", Tone.GOOD), *later)


def rounded(px_per_mm: float) -> float:
    """Return a factor with as many digits as a card can tell: a thousandth is less than a pixel of its width."""
    return round(px_per_mm, _DIGITS)
