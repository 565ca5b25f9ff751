"""Clock, sound, touch, measuring the screen, and cleaning: what staff try out and set on the machine itself."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.staff.cleaning import LONGEST, SHORTEST
from kiosk.staff.console import CLOSE, STAY, Effect, Step
from kiosk.staff.desks.hours import date_words
from kiosk.staff.desks.needs import ask, typed_id
from kiosk.staff.sheet import Choose, Do, Enter, Entry, Option, Say, Sheet, Tone, Weight
from kiosk.staff.words import as_it_is, fill, in_a_row

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from kiosk.staff.console import Desk

FIRST_YEAR, LAST_YEAR = 2026, 2098
"""Years a clock may be set to: none before this version was made, and 2099 is where batteries end up."""

_DATE = re.compile(r"(\d{4})[-./]?(\d{1,2})[-./]?(\d{1,2})", re.ASCII)
_TIME = re.compile(r"(\d{1,2})[:.]?(\d{2})", re.ASCII)
_CLEANING = (15, 30, 60, 120)
_LEVELS = (("0", "Off"), ("20", "Soft"), ("40", "Medium"), ("70", "Loud"))


@dataclass(slots=True)
class ClockDesk:
    """Date and time, where this account may set them.

    Args:
        now: The local time, without a zone.
        set_clock: Sets it and tells whether the system took it.
    """

    now: Callable[[], datetime]
    set_clock: Callable[[datetime], bool]
    _said: tuple[Say, ...] = ()

    def sheet(self) -> Sheet:
        """Return what the clock shows, and a field for the date and one for the time."""
        now = self.now()
        return Sheet(
            "clock",
            "Set the clock",
            (
                Say(in_a_row((date_words(now.date()), f"{now:%H:%M}")), Tone.HEAD),
                *self._said,
                Enter("time", "Set the time", f"{now:%H:%M}", Entry.DIGITS, most=8),
                Enter("date", "Set the date", f"{now.year:04}-{now:%m-%d}", Entry.DIGITS, most=12),
                Say("The clock decides when the screen is on, and which week is counted.", Tone.SOFT),
            ),
        )

    def act(self, line_id: str, value: str) -> Step:
        """Set the date or the time."""
        self._said = ()
        if line_id == "time":
            return ask(Enter("time", "Time: hour and minute, like 0830", "", Entry.DIGITS, most=8))
        if line_id == "date":
            return ask(Enter("date", "Date: year, month and day, like 20261224", "", Entry.DIGITS, most=12))
        now = self.now()
        found = read_time(value, now) if line_id == typed_id("time") else read_date(value, now)
        if isinstance(found, str):
            self._said = (Say(found, Tone.BAD), Say("The clock was not changed.", Tone.SOFT))
        elif self.set_clock(found):
            self._said = (Say("The clock is set.", Tone.GOOD),)
        else:
            self._said = (Say("The system did not let the kiosk set the clock. Ask IT to set it.", Tone.BAD),)
        return STAY


@dataclass(slots=True)
class SoundDesk:
    """The soft tone, at every loudness."""

    level: int
    _was_asked: bool = False
    _said: tuple[Say, ...] = ()

    def sheet(self) -> Sheet:
        """Return the button, then the question whether it was heard."""
        heard = (Do("heard", "I heard it"), Do("not-heard", "I heard nothing")) if self._was_asked else ()
        return Sheet(
            "sound-test",
            "Test the sound",
            (
                Choose("level", "How loud", level_options(self.level)[1:], str(self.level)),
                Do("ring", "Play the tone", weight=Weight.MAIN),
                *heard,
                *self._said,
                Say("How loud it is for patients is set under “All settings”.", Tone.SOFT),
            ),
        )

    def act(self, line_id: str, value: str) -> Step:
        """Play it, or say what to do if nobody heard it."""
        if line_id == "heard":
            self._said = (Say("The sound works.", Tone.GOOD),)
        elif line_id == "not-heard":
            self._said = (
                Say(
                    "Look whether the loudspeaker is plugged in and switched on. Turn it up. Then play it again.",
                    Tone.BAD,
                ),
            )
        else:
            self.level = int(value) if line_id == "level" else self.level
            self._was_asked, self._said = True, ()
            return Step(effects=(Effect("ring", str(self.level)),))
        return STAY


@dataclass(frozen=True, slots=True)
class StartDesk:
    """Says what will happen, and starts it with an effect.

    Args:
        id: The command, and the effect.
        title: What stands above.
        words: What will happen, and what to have at hand.
        button: What starts it.
    """

    id: str
    title: str
    words: tuple[str, ...]
    button: str

    def sheet(self) -> Sheet:
        """Return what will happen."""
        start = Do("start", self.button, weight=Weight.MAIN)
        return Sheet(self.id, self.title, (*(Say(words) for words in self.words), start))

    def act(self, line_id: str, value: str) -> Step:
        """Start it."""
        del line_id, value
        return Step(effects=(Effect(self.id),))


@dataclass(slots=True)
class CleaningDesk:
    """Locks the glass for cleaning.

    Args:
        seconds: How long, as the settings have it.
    """

    seconds: int

    def sheet(self) -> Sheet:
        """Return how long, and the button."""
        times = sorted({*_CLEANING, self.seconds})
        return Sheet(
            "cleaning",
            "Clean the screen",
            (
                Say("The screen takes no touch while it counts down. Then it unlocks by itself."),
                Choose(
                    "seconds", "", tuple(Option(str(time), fill("%1 s", time)) for time in times), str(self.seconds)
                ),
                Do("start", "Lock the screen now", weight=Weight.MAIN),
            ),
        )

    def act(self, line_id: str, value: str) -> Step:
        """Choose how long, or lock the glass."""
        if line_id == "seconds":
            self.seconds = int(value)
            return STAY
        return Step(CLOSE.go, effects=(Effect("cleaning", str(self.seconds)),))


CALIBRATE_WORDS = (
    "Have a bank card or a membership card at hand: all are 85.6 mm wide.",
    "You hold it against the screen and fit a frame to it. Letters and buttons then have the right size.",
)


def device_desks(
    *,
    now: Callable[[], datetime],
    set_clock: Callable[[datetime], bool],
    tone_level: int,
    cleaning_for: int,
) -> dict[str, Desk]:
    """Return the desks for the machine, each by the id of its command.

    Args:
        now: The local time, without a zone.
        set_clock: Sets it and tells whether the system took it.
        tone_level: How loud the tone is for patients, 0 to 100.
        cleaning_for: How long the glass is locked for cleaning, s.
    """
    return {
        "clock": ClockDesk(now, set_clock),
        "sound-test": SoundDesk(tone_level or 40),
        "touch-test": StartDesk(
            "touch-test",
            "Test the touch",
            ("Four targets come, one in each corner. Touch each. Wrong places show a screen that is set up wrongly.",),
            "Start",
        ),
        "calibrate": StartDesk("calibrate", "Measure the screen", CALIBRATE_WORDS, "Start"),
        "cleaning": CleaningDesk(round(min(max(cleaning_for, SHORTEST), LONGEST))),
    }


def level_options(level: int) -> tuple[Option, ...]:
    """Return how loud a tone may be: four steps, and what is set if it is none of them."""
    options = tuple(Option(value, text) for value, text in _LEVELS)
    return options if str(level) in dict(_LEVELS) else (*options, Option(str(level), as_it_is(f"{level} %")))


def read_date(typed: str, now: datetime) -> datetime | str:
    """Return ``now`` on another day, or what is wrong with what was typed."""
    match = _DATE.fullmatch(typed.strip())
    if match is None:
        return fill("“%1” is not a date. Type year, month and day, like 20261224.", typed)
    year, month, day = (int(part) for part in match.groups())
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return fill("The year %1 cannot be right. Type a year from %2 to %3.", year, FIRST_YEAR, LAST_YEAR)
    try:
        return now.replace(year=year, month=month, day=day)
    except ValueError:
        return fill("There is no such day: “%1”. Type year, month and day, like 20261224.", typed)


def read_time(typed: str, now: datetime) -> datetime | str:
    """Return ``now`` at another time of the day, or what is wrong with what was typed."""
    match = _TIME.fullmatch(typed.strip())
    hour, minute = (int(match[1]), int(match[2])) if match else (24, 0)
    if hour > 23 or minute > 59:
        return fill("“%1” is not a time. Type hour and minute, like 0830.", typed)
    return now.replace(hour=hour, minute=minute, second=0, microsecond=0)
