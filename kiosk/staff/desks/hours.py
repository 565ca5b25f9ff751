"""Opening hours: seven days and the holidays, typed with few keys, and what they mean for today in words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.hours.schedule import Schedule
from kiosk.hours.texts import DAY, WHOLE_DAY, Holiday, Span, read_day, read_holidays
from kiosk.staff.console import BACK, STAY, Step
from kiosk.staff.desks.needs import SettingsStore, ask, bad, blank, row_of, typed_id, value_of
from kiosk.staff.sheet import Do, Enter, Entry, Say, Sheet, Tone
from kiosk.staff.words import Text, as_it_is, counted, fill, word
from kiosk.staff.words import day_words as day_of_year

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date, datetime

    from kiosk.staff.console import Desk

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
KEYS = tuple(f"hours_{day.lower()}" for day in DAYS)
WORKDAYS = 5
HINT = "Type 8-18. With a break type 8-12+14-18. Overnight type 18-6."
HOLIDAY_HINT = "Type year, month and day: 20261224. For several days type 20261224-20261226."

_SHORT_TIME = re.compile(r"(\d{1,2})(?:[.:]?(\d{2}))?", re.ASCII)
_SHORT_DATE = re.compile(r"(\d{4})[-./]?(\d{2})[-./]?(\d{2})", re.ASCII)
_DASHES = re.compile("[–—−]")
_LOCKED = Say("The rules of this computer have decided the hours. Ask IT to change them.", Tone.WARN)


@dataclass(slots=True)
class _Place:
    store: SettingsStore
    now: Callable[[], datetime]
    prefix: str = ""
    days: tuple[int, ...] = (0,)
    typed: str = ""
    said: tuple[Say, ...] = ()


@dataclass(slots=True)
class WeekDesk:
    """The week, the holidays, and today."""

    at: _Place

    def sheet(self) -> Sheet:
        """Return what holds today, and every day to be changed."""
        week = [str(value_of(self.at.store, key)) for key in KEYS]
        holidays = str(value_of(self.at.store, "holidays"))
        today = today_words(Schedule.read(week, holidays), self.at.now())
        days = tuple(Do(f"day-{number}", day, day_words(week[number])) for number, day in enumerate(DAYS))
        free = len(read_holidays(holidays)[0])
        return Sheet(
            "hours",
            "Opening hours",
            (
                *(Say(line, Tone.HEAD if not number else Tone.PLAIN) for number, line in enumerate(today)),
                Do("workdays", "Monday to Friday alike", "Set five days at once"),
                *days,
                Do(
                    "holidays",
                    "Holidays",
                    counted(free, "1 in the list", "%n in the list") if free else "None",
                ),
                Say("Outside these hours the screen is dim or off. A touch wakes it.", Tone.SOFT),
            ),
        )

    def act(self, line_id: str, value: str) -> Step:
        """Open a day, five days, or the holidays."""
        del value
        self.at.said, self.at.typed = (), ""
        if line_id == "holidays":
            return Step(opens=f"{self.at.prefix}hours-holidays")
        self.at.days = tuple(range(WORKDAYS)) if line_id == "workdays" else (int(line_id.removeprefix("day-")),)
        return Step(opens=f"{self.at.prefix}hours-day")


@dataclass(slots=True)
class DayDesk:
    """The hours of one day, or of Monday to Friday."""

    at: _Place

    def sheet(self) -> Sheet:
        """Return the hours of now, and how to change them."""
        keys = self._keys()
        title = DAYS[self.at.days[0]] if len(keys) == 1 else "Monday to Friday"
        now = str(value_of(self.at.store, keys[0]))
        if any(row_of(self.at.store, key).is_locked for key in keys):
            return Sheet("hours-day", title, (Say(day_words(now), Tone.HEAD), _LOCKED))
        return Sheet("hours-day", title, (Say(day_words(now), Tone.HEAD), *day_lines(self._typed(now), self.at.said)))

    def act(self, line_id: str, value: str) -> Step:
        """Change the hours; a change that holds leads back to the week."""
        keys = self._keys()
        if line_id == "times":
            return ask(times_field(self._typed(str(value_of(self.at.store, keys[0])))))
        text = hours_of(line_id, value)
        problems = hours_problems(line_id, text) or self.at.store.change(dict.fromkeys(keys, text))
        self.at.typed = text if problems else ""
        self.at.said = bad(problems) if problems else ()
        return STAY if problems else BACK

    def _keys(self) -> list[str]:
        return [KEYS[day] for day in self.at.days]

    def _typed(self, now: str) -> str:
        return self.at.typed or ("" if now == "open" else now)


@dataclass(slots=True)
class HolidaysDesk:
    """The days on which the clinic does not open."""

    at: _Place

    def sheet(self) -> Sheet:
        """Return the list, each to be taken away, and a field for more."""
        row = row_of(self.at.store, "holidays")
        listed = read_holidays(str(row.value))[0]
        if row.is_locked:
            return Sheet("hours-holidays", "Holidays", (*(Say(holiday_words(one)) for one in listed), _LOCKED))
        return Sheet(
            "hours-holidays",
            "Holidays",
            (
                *self.at.said,
                blank(Enter("add", "Add a day or several days", self.at.typed, Entry.DIGITS, most=40)),
                Say(HOLIDAY_HINT, Tone.SOFT),
                *(
                    Do(f"remove-{number}", holiday_words(one), "Touch to take it out of the list")
                    for number, one in enumerate(listed)
                ),
                *(() if listed else (Say("There are no holidays in the list.", Tone.SOFT),)),
            ),
        )

    def act(self, line_id: str, value: str) -> Step:
        """Add or take away."""
        listed = list(read_holidays(str(value_of(self.at.store, "holidays")))[0])
        if line_id == "add":
            return ask(Enter("add", HOLIDAY_HINT, self.at.typed, Entry.DIGITS, most=40))
        if line_id == typed_id("add"):
            typed = loose_holidays(value)
            if not typed:
                return STAY
            new, problems = read_holidays(", ".join((*([_written(listed)] if listed else []), typed)))
            self._write(new, problems, typed, "The day is in the list.")
        else:
            one = listed.pop(int(line_id.removeprefix("remove-")))
            self._write(listed, (), "", fill("%1: no holiday any more.", holiday_words(one)))
        return STAY

    def _write(self, listed: Sequence[Holiday], problems: tuple[str, ...], typed: str, done: str) -> None:
        wrong = problems or self.at.store.change({"holidays": _written(listed)})
        self.at.said = bad(wrong) if wrong else (Say(done, Tone.GOOD),)
        self.at.typed = typed if wrong else ""


def hours_desks(store: SettingsStore, now: Callable[[], datetime], *, prefix: str = "") -> dict[str, Desk]:
    """Return the desks of the opening hours; "hours" is the one to open.

    Args:
        store: The settings.
        now: The local time, without a zone.
        prefix: Stands before every name, for hours that are not kept yet.
    """
    at = _Place(store, now, prefix)
    return {
        f"{prefix}hours": WeekDesk(at),
        f"{prefix}hours-day": DayDesk(at),
        f"{prefix}hours-holidays": HolidaysDesk(at),
    }


def day_lines(typed: str, said: tuple[Say, ...]) -> tuple[Say | Enter | Do, ...]:
    """Return the lines that change hours: all day, closed, or typed times."""
    return (
        *said,
        Do("all-day", "Open all day"),
        Do("closed", "Closed"),
        blank(times_field(typed)),
        Say(HINT, Tone.SOFT),
    )


def times_field(typed: str) -> Enter:
    """Return the field for the times of a day."""
    return Enter("times", "Other times", typed.replace(", ", "+"), Entry.DIGITS, most=60)


def hours_of(line_id: str, typed: str) -> str:
    """Return the hours a line of `day_lines` stands for, as they are kept."""
    if line_id == "all-day":
        return "open"
    return "" if line_id == "closed" else loose_hours(typed)


def hours_problems(line_id: str, text: str) -> tuple[str, ...]:
    """Return what is wrong with hours. Nothing typed is no answer: a closed day has a button of its own."""
    if not text and line_id != "closed":
        return ("No hours were typed. Type them, or touch “Closed”.",)
    return read_day(text)[1]


def loose_hours(typed: str) -> str:
    """Return hours typed with few keys as they are kept: ``8-12+14-18`` is ``08:00-12:00, 14:00-18:00``."""
    parts = _DASHES.sub("-", typed).replace("+", ",").split(",")
    return ", ".join("-".join(_long_time(piece.strip()) for piece in part.split("-")) for part in parts)


def loose_holidays(typed: str) -> str:
    """Return holidays typed with few keys as they are kept: ``20261224-20261226`` is ``2026-12-24..2026-12-26``."""
    parts = _DASHES.sub("-", typed).replace("+", ",").split(",")
    return ", ".join(_long_holiday(part.strip()) for part in parts)


def _long_time(piece: str) -> str:
    match = _SHORT_TIME.fullmatch(piece)
    return f"{int(match[1]):02}:{match[2] or '00'}" if match else piece


def _long_holiday(part: str) -> str:
    found = list(_SHORT_DATE.finditer(part))
    between = part[found[0].end() : found[1].start()].strip() if len(found) == 2 else ""
    dates = [f"{match[1]}-{match[2]}-{match[3]}" for match in found]
    if len(found) == 1 and found[0].group() == part:
        return dates[0]
    is_range = between in {"-", ".."} and part.startswith(found[0].group()) and part.endswith(found[1].group())
    return "..".join(dates) if is_range else part


def _written(listed: Sequence[Holiday]) -> str:
    return ", ".join(
        one.first.isoformat() if one.first == one.last else f"{one.first.isoformat()}..{one.last.isoformat()}"
        for one in listed
    )


def day_words(text: str) -> Text:
    """Return the hours of a day in words; hours that cannot be read as they were written."""
    spans, problems = read_day(text)
    if problems:
        return as_it_is(text)
    if spans == WHOLE_DAY:
        return word("Open all day")
    return _spans_words(spans) if spans else word("Closed")


def holiday_words(one: Holiday) -> Text:
    """Return a holiday in words."""
    if one.first == one.last:
        return date_words(one.first)
    return fill("%1 to %2", date_words(one.first), date_words(one.last))


def date_words(day: date) -> Text:
    """Return a day in words."""
    return fill("%1 %2", word(DAYS[day.weekday()]), day_of_year(day))


def today_words(schedule: Schedule, now: datetime) -> tuple[str, str]:
    """Return what holds today, and what holds this minute until when."""
    today = now.date()
    spans = schedule.spans_on(today)
    if schedule.is_holiday(today):
        first = "Today is a holiday."
    elif spans == WHOLE_DAY:
        first = "Today: open all day."
    elif spans:
        first = fill("Today: %1.", _spans_words(spans))
    else:
        first = "Today: closed."
    change = schedule.next_change(now)
    is_open = schedule.is_open(now)
    if change is None:
        return first, "It is open now and stays open." if is_open else "It is closed now and stays closed."
    when = _time_words(change.hour * 60 + change.minute)
    if change.date() == today:
        return first, fill("It is open now, until %1." if is_open else "It is closed now. It opens at %1.", when)
    day = date_words(change.date())
    text = "It is open now, until %1 on %2." if is_open else "It is closed now. It opens at %1 on %2."
    return first, fill(text, when, day)


def _spans_words(spans: Sequence[Span]) -> Text:
    whole, *more = [_span_words(span) for span in spans]
    for each in more:
        whole = fill("%1 and %2", whole, each)
    return whole


def _span_words(span: Span) -> Text:
    ends = span.ends if span.ends <= DAY else span.ends - DAY
    return fill("%1 to %2", _time_words(span.begins), _time_words(ends))


def _time_words(minute: int) -> str:
    return f"{minute // 60:02}:{minute % 60:02}"
