from __future__ import annotations

import time
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.errors import BugError
from kiosk.hours.schedule import Schedule
from kiosk.hours.texts import DAY, Holiday, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

BERLIN, NEW_YORK = ZoneInfo("Europe/Berlin"), ZoneInfo("America/New_York")
CLOSED = [""] * 7
OFFICE = ["08:00-12:30, 14:00-18:00"] * 5 + ["", ""]
NIGHT = ["", "", "", "", "18:00-06:00", "", ""]
"""Friday evening to Saturday morning."""
SUNDAY = 6


def on(day: int, text: str) -> list[str]:
    return [text if day == weekday else "" for weekday in range(7)]


def at(text: str, zone: ZoneInfo | None = None, fold: int = 0) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=zone, fold=fold)


@pytest.fixture
def berlin_clock(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The computer's own clock goes by the rules of Berlin."""
    monkeypatch.setenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.parametrize(
    ("week", "holidays", "moment", "is_open", "change"),
    [
        # A usual day
        (OFFICE, "", "2026-11-23T07:59", False, "2026-11-23T08:00"),
        (OFFICE, "", "2026-11-23T07:59:30", False, "2026-11-23T08:00"),
        (OFFICE, "", "2026-11-23T08:00", True, "2026-11-23T12:30"),
        (OFFICE, "", "2026-11-23T12:29:59", True, "2026-11-23T12:30"),
        (OFFICE, "", "2026-11-23T12:30", False, "2026-11-23T14:00"),
        (OFFICE, "", "2026-11-27T18:00", False, "2026-11-30T08:00"),
        # Spans that meet are one
        (["08:00-12:00, 12:00-14:00"] * 7, "", "2026-11-23T09:00", True, "2026-11-23T14:00"),
        (["18:00-24:00"] + ["00:00-06:00"] * 6, "", "2026-11-23T20:00", True, "2026-11-24T06:00"),
        # Over midnight
        (NIGHT, "", "2026-11-27T17:59", False, "2026-11-27T18:00"),
        (NIGHT, "", "2026-11-27T18:00", True, "2026-11-28T06:00"),
        (NIGHT, "", "2026-11-28T05:59", True, "2026-11-28T06:00"),
        (NIGHT, "", "2026-11-28T06:00", False, "2026-12-04T18:00"),
        (["18:00-06:00"] * 7, "", "2026-11-28T12:00", False, "2026-11-28T18:00"),
        # Holidays
        (OFFICE, "2026-11-23", "2026-11-23T09:00", False, "2026-11-24T08:00"),
        (OFFICE, "2026-12-24..2026-12-26, 2026-12-28", "2026-12-23T18:00", False, "2026-12-29T08:00"),
        (["open"] * 7, "2026-12-25", "2026-12-24T12:00", True, "2026-12-25T00:00"),
        (["open"] * 7, "2026-12-25", "2026-12-25T12:00", False, "2026-12-26T00:00"),
        # A holiday begins within a night: the night runs to its end, and none begins on the holiday
        (["18:00-06:00"] * 7, "2026-12-25", "2026-12-24T23:00", True, "2026-12-25T06:00"),
        (["18:00-06:00"] * 7, "2026-12-25", "2026-12-25T05:59", True, "2026-12-25T06:00"),
        (["18:00-06:00"] * 7, "2026-12-25", "2026-12-25T18:00", False, "2026-12-26T18:00"),
        (["18:00-06:00"] * 7, "2026-12-25", "2026-12-26T03:00", False, "2026-12-26T18:00"),
        # Nothing ever changes
        (CLOSED, "", "2026-11-23T09:00", False, None),
        (["open"] * 7, "", "2026-11-23T09:00", True, None),
        (["open"] * 7, "2020-01-01", "2026-11-23T09:00", True, None),
    ],
)
def test_open_and_closed(week: list[str], holidays: str, moment: str, is_open: bool, change: str | None):
    schedule = Schedule.read(week, holidays)
    for zone in (None, BERLIN, NEW_YORK):
        assert schedule.is_open(at(moment, zone)) is is_open
        assert schedule.next_change(at(moment, zone)) == (at(change, zone) if change else None)


CLOCK_CHANGES = [
    # Spring: Berlin 29 March 2026 02:00 becomes 03:00; New York 8 March 2026
    (BERLIN, on(SUNDAY, "02:30-05:00"), ("2026-03-29T01:59", 0), False, ("2026-03-29T03:00", 0), 1),
    (BERLIN, on(SUNDAY, "01:00-02:30"), ("2026-03-29T01:30", 0), True, ("2026-03-29T03:00", 0), 30),
    (BERLIN, on(SUNDAY, "02:10-02:50"), ("2026-03-29T01:00", 0), False, ("2026-04-05T02:10", 0), 7 * DAY + 10),
    (BERLIN, on(5, "18:00-06:00"), ("2026-03-28T18:00", 0), True, ("2026-03-29T06:00", 0), 11 * 60),
    (NEW_YORK, on(SUNDAY, "02:30-05:00"), ("2026-03-08T01:59", 0), False, ("2026-03-08T03:00", 0), 1),
    (NEW_YORK, on(5, "18:00-06:00"), ("2026-03-07T18:00", 0), True, ("2026-03-08T06:00", 0), 11 * 60),
    # Autumn: Berlin 25 October 2026 03:00 becomes 02:00; New York 1 November 2026 02:00 becomes 01:00
    (BERLIN, on(5, "18:00-06:00"), ("2026-10-24T18:00", 0), True, ("2026-10-25T06:00", 0), 13 * 60),
    (BERLIN, on(SUNDAY, "02:30-05:00"), ("2026-10-25T02:00", 0), False, ("2026-10-25T02:30", 0), 30),
    (BERLIN, on(SUNDAY, "02:30-05:00"), ("2026-10-25T02:45", 0), True, ("2026-10-25T02:00", 1), 15),
    (BERLIN, on(SUNDAY, "02:30-05:00"), ("2026-10-25T02:15", 1), False, ("2026-10-25T02:30", 1), 15),
    (BERLIN, on(SUNDAY, "02:30-05:00"), ("2026-10-25T02:30", 1), True, ("2026-10-25T05:00", 0), 150),
    (NEW_YORK, on(SUNDAY, "00:00-01:30"), ("2026-11-01T01:29", 0), True, ("2026-11-01T01:30", 0), 1),
    (NEW_YORK, on(SUNDAY, "00:00-01:30"), ("2026-11-01T01:30", 0), False, ("2026-11-01T01:00", 1), 30),
    (NEW_YORK, on(SUNDAY, "00:00-01:30"), ("2026-11-01T01:00", 1), True, ("2026-11-01T01:30", 1), 30),
]
"""Zone, week, moment (and which of two equal hours), open, next change, minutes till then."""


@pytest.mark.parametrize(("zone", "week", "moment", "is_open", "change", "minutes"), CLOCK_CHANGES)
def test_when_clocks_are_changed_the_clock_on_the_wall_decides(
    zone: ZoneInfo, week: list[str], moment: tuple[str, int], is_open: bool, change: tuple[str, int], minutes: int
):
    schedule = Schedule.read(week)
    now, later = at(moment[0], zone, moment[1]), at(change[0], zone, change[1])
    found = schedule.next_change(now)
    assert schedule.is_open(now) is is_open
    assert found is not None
    assert (found, found.fold) == (later, change[1])
    assert found.timestamp() - now.timestamp() == minutes * 60


@pytest.mark.usefixtures("berlin_clock")
@pytest.mark.parametrize(
    ("week", "moment", "is_open", "change", "minutes"), [row[1:] for row in CLOCK_CHANGES if row[0] is BERLIN]
)
def test_the_computer_s_own_clock_is_as_good_as_a_zone(
    week: list[str], moment: tuple[str, int], is_open: bool, change: tuple[str, int], minutes: int
):
    test_when_clocks_are_changed_the_clock_on_the_wall_decides(None, week, moment, is_open, change, minutes)  # type: ignore[arg-type] # no zone is the case here


def test_a_zone_that_changes_its_clocks_at_midnight():
    """Beirut, 29 March 2026: 00:00 becomes 01:00, so Sunday has no midnight."""
    beirut = ZoneInfo("Asia/Beirut")
    assert Schedule.read(on(SUNDAY, "00:30-03:00")).next_change(at("2026-03-28T22:00", beirut)) == at(
        "2026-03-29T01:00", beirut
    )


@pytest.mark.parametrize("year", [1970, 2026, 2099])
def test_a_clock_that_is_wrong_is_still_answered(year: int):
    schedule = Schedule.read(OFFICE)
    moment = datetime(year, 1, 1, 3)  # noqa: DTZ001 - the computer's own clock
    change = schedule.next_change(moment)
    assert change is not None
    assert schedule.is_open(change)


def test_a_clock_beyond_every_calendar_has_no_next_change():
    assert Schedule.read(OFFICE).next_change(datetime(9999, 12, 31, 20, tzinfo=BERLIN)) is None
    assert Schedule.read(CLOSED).next_change(datetime(9999, 12, 31, 20)) is None  # noqa: DTZ001 - the computer's own clock


def test_the_end_of_the_longest_holiday_is_in_sight():
    schedule = Schedule.read(OFFICE, "2026-01-01..2027-01-01")
    assert schedule.next_change(at("2025-12-31T18:00", BERLIN)) == at("2027-01-04T08:00", BERLIN)


def test_without_any_hours_it_is_always_open():
    assert Schedule() == Schedule.read(["open"] * 7)
    assert Schedule().is_always_open
    assert Schedule().is_open(at("2026-12-25T03:00"))
    assert not Schedule.read(["open"] * 7, "2026-12-25").is_always_open
    assert not Schedule.read(OFFICE).is_always_open


def test_the_times_of_a_day_are_there_to_be_shown():
    schedule = Schedule.read(OFFICE, "2026-12-24..2026-12-26")
    assert schedule.holidays == (Holiday(date(2026, 12, 24), date(2026, 12, 26)),)
    assert schedule.spans_on(date(2026, 12, 23)) == (Span(480, 750), Span(840, 1080))
    assert schedule.spans_on(date(2026, 12, 24)) == ()
    assert [schedule.is_holiday(date(2026, 12, day)) for day in (23, 24, 26, 27)] == [False, True, True, False]


@pytest.mark.parametrize(
    ("week", "holidays", "words"),
    [
        (["8-12"] * 7, "", "“8” is not a time"),
        (["open"] * 7, "soon", "“soon” is not a date"),
        (["open"] * 6, "", "A week has 7 days, not 6."),
    ],
)
def test_what_was_not_checked_before_is_an_error_of_ours(week: list[str], holidays: str, words: str):
    with pytest.raises(BugError, match=words):
        Schedule.read(week, holidays)


MINUTES = st.sampled_from([0, 30, 59, 60, 90, 119, 120, 150, 179, 180, 181, 360, 480, 1080, 1439, DAY])


@st.composite
def days(draw: st.DrawFn) -> tuple[Span, ...]:
    """Opening times of a day that do not overlap, the last of them perhaps overnight."""
    ends = sorted(draw(st.sets(MINUTES, max_size=5)))
    spans = [Span(*pair) for pair in zip(ends[::2], ends[1::2], strict=False)]
    if len(ends) % 2 and ends[-1] < DAY:
        spans.append(Span(ends[-1], DAY + draw(st.sampled_from([30, 120, 150, 300]))))
    return tuple(spans)


@settings(max_examples=120, deadline=None)
@given(
    week=st.tuples(*[days()] * 7),
    start=st.sampled_from(["2026-03-27", "2026-10-23", "2026-03-06", "2026-10-30", "2026-12-23"]),
    minute=st.integers(0, 3 * DAY),
    zone=st.sampled_from([BERLIN, NEW_YORK, ZoneInfo("Australia/Lord_Howe")]),
    free=st.none() | st.integers(0, 4),
)
def test_the_next_change_is_the_next_minute_with_another_answer(
    week: tuple[tuple[Span, ...], ...], start: str, minute: int, zone: ZoneInfo, free: int | None
):
    first = date.fromisoformat(start)
    free_day = first + timedelta(days=free or 0)
    schedule = Schedule(week, () if free is None else (Holiday(free_day, free_day),))
    begin = int(datetime.fromisoformat(start).replace(tzinfo=zone).timestamp()) + minute * 60
    now = datetime.fromtimestamp(begin, tz=zone)
    # A clock change can hide one whole week's opening time, so two weeks and a day are looked through.
    moments = (datetime.fromtimestamp(begin + 60 * later, tz=zone) for later in range(1, 15 * DAY + 1))
    before = schedule.is_open(now)
    expected = next((moment for moment in moments if schedule.is_open(moment) is not before), None)
    found = schedule.next_change(now)
    assert (found, found and found.fold) == (expected, expected and expected.fold)
