from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.hours.schedule import Schedule
from kiosk.staff.console import Console
from kiosk.staff.desks.hours import day_words, hours_desks, loose_holidays, loose_hours, today_words
from tests.support.desks import HOURS, NOON, Clerk, FakeSettings

if TYPE_CHECKING:
    from datetime import datetime


def clerk_with(store: FakeSettings) -> Clerk:
    return Clerk(Console(hours_desks(store, lambda: NOON), "hours"))


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("8-18", "08:00-18:00"),
        ("8-12+14-18", "08:00-12:00, 14:00-18:00"),
        ("830-12.30", "08:30-12:30"),
        ("08:00-12:00, 14:00-18:00", "08:00-12:00, 14:00-18:00"),
        ("18–6", "18:00-06:00"),
        ("open", "open"),
        ("8", "08:00"),
        ("25-30", "25:00-30:00"),
        ("abc", "abc"),
    ],
)
def test_hours_are_typed_with_few_keys(typed: str, kept: str):
    assert loose_hours(typed) == kept


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("20261224", "2026-12-24"),
        ("20261224-20261226", "2026-12-24..2026-12-26"),
        ("2026-12-24..2026-12-26", "2026-12-24..2026-12-26"),
        ("20261224+20270101", "2026-12-24, 2027-01-01"),
        ("2026.12.24", "2026-12-24"),
        ("2026122", "2026122"),
        ("x20261224", "x20261224"),
        ("20261224x20261226", "20261224x20261226"),
    ],
)
def test_holidays_are_typed_with_few_keys(typed: str, kept: str):
    assert loose_holidays(typed) == kept


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("8-12+11-18", "“11:00-18:00” overlaps with “08:00-12:00”. Write every time once."),
        ("8", "“08:00” is not from one time to another. Write it like 08:00-12:30."),
        ("8-25", "“25:00” is not a time. Write it like 08:30."),
        ("8-8", "“08:00-08:00” ends when it begins. Write “open” for the whole day, or leave the day empty if closed."),
        ("18-12", "“18:00-12:00” ends before it begins. A night may last 16 hours at most."),
        ("24-6", "No time begins at 24:00. Write 00:00 under the next day."),
        ("8-12+", "There is a comma with no time beside it. Take it away."),
        ("ab-cd", "“ab” is not a time. Write it like 08:30."),
        ("", "No hours were typed. Type them, or touch “Closed”."),
        ("   ", "No hours were typed. Type them, or touch “Closed”."),
    ],
)
def test_hours_that_cannot_be_meant_get_their_sentence_and_the_old_ones_stay(typed: str, sentence: str):
    store = FakeSettings()
    clerk = clerk_with(store).press("day-0").press("times").type(typed)
    assert sentence in clerk.said()
    assert "Nothing was changed." in clerk.said()
    assert clerk.sheet.title == "Monday"
    assert store.written == []


def test_what_was_typed_wrong_can_be_mended():
    store = FakeSettings()
    clerk = clerk_with(store).press("day-0").press("times").type("8-12+11-18").press("times")
    assert clerk.field is not None
    assert clerk.field.value == "08:00-12:00+11:00-18:00"
    clerk.type("8-12+13-18")
    assert store.value("hours_monday") == "08:00-12:00, 13:00-18:00"
    assert clerk.sheet.id == "hours"


def test_monday_to_friday_are_set_at_once():
    store = FakeSettings()
    clerk = clerk_with(store).press("workdays")
    assert clerk.sheet.title == "Monday to Friday"
    clerk.press("times").type("8-18")
    assert [store.value(key) for key in HOURS] == ["08:00-18:00"] * 5 + ["open"] * 2
    assert clerk.touches == 7


@pytest.mark.parametrize(("button", "kept"), [("all-day", "open"), ("closed", "")])
def test_a_day_is_open_or_closed_by_one_button(button: str, kept: str):
    store = FakeSettings()
    store.change({"hours_sunday": "08:00-12:00"})
    clerk = clerk_with(store).press("day-6").press(button)
    assert store.value("hours_sunday") == kept
    assert clerk.sheet.id == "hours"


def test_what_the_settings_refuse_is_said():
    store = FakeSettings(refuses=("The disk is full, so nothing was changed. Make room and try again.",))
    clerk = clerk_with(store).press("day-0").press("closed")
    assert clerk.said()[1] == "The disk is full, so nothing was changed. Make room and try again."


def test_hours_the_policy_has_decided_are_only_read():
    store = FakeSettings()
    store.lock("hours_monday", "holidays")
    sentence = "The rules of this computer have decided the hours. Ask IT to change them."
    for line in ("day-0", "workdays", "holidays"):
        clerk = clerk_with(store).press(line)
        assert sentence in clerk.said()
        assert clerk.ids() == []


def test_holidays_are_added_listed_and_taken_away():
    store = FakeSettings()
    clerk = clerk_with(store).press("holidays")
    assert "There are no holidays in the list." in clerk.said()
    clerk.press("add").type("20270101")
    clerk.press("add").type("20261224-20261226")
    assert store.value("holidays") == "2026-12-24..2026-12-26, 2027-01-01"
    assert clerk.said()[0] == "The day is in the list."
    clerk.press("remove-0")
    assert clerk.said()[0] == "Thursday 24 December 2026 to Saturday 26 December 2026: no holiday any more."
    clerk.press("remove-0")
    assert store.value("holidays") == ""


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("20261225", "“2026-12-25” stands in the list twice. Write every day once."),
        ("20261340", "“2026-13-40” is not a date. Write year, month and day, like 2026-12-24."),
        ("tomorrow", "“tomorrow” is not a date. Write year, month and day, like 2026-12-24."),
        ("20270110-20270101", "“2027-01-10..2027-01-01” ends before it begins. Write the earlier date first."),
        ("20270101-20290101", "“2027-01-01..2029-01-01” is longer than a year. Check the years."),
    ],
)
def test_a_holiday_that_cannot_be_meant_gets_its_sentence_and_loses_none(typed: str, sentence: str):
    store = FakeSettings()
    store.change({"holidays": "2026-12-24..2026-12-26"})
    clerk = clerk_with(store).press("holidays").press("add").type(typed)
    assert sentence in clerk.said()
    assert store.value("holidays") == "2026-12-24..2026-12-26"


def test_no_holiday_typed_changes_nothing():
    store = FakeSettings()
    clerk = clerk_with(store).press("holidays").press("add").type("")
    assert store.written == []
    assert clerk.sheet.id == "hours-holidays"


def test_the_week_tells_how_many_holidays_there_are():
    store = FakeSettings()
    found = []
    for days in ("", "2026-12-24", "2026-12-24, 2027-01-01"):
        store.change({"holidays": days})
        found += [line.detail for line in clerk_with(store).sheet.lines if getattr(line, "id", "") == "holidays"]
    assert found == ["None", "1 in the list", "2 in the list"]


WEEK = ("08:00-12:00, 14:00-18:00", *("08:00-18:00",) * 4, "", "open")


@pytest.mark.parametrize(
    ("week", "holidays", "now", "said"),
    [
        (("open",) * 7, "", NOON, ("Today: open all day.", "It is open now and stays open.")),
        (("",) * 7, "", NOON, ("Today: closed.", "It is closed now and stays closed.")),
        (WEEK, "", NOON, ("Today: 08:00 to 12:00 and 14:00 to 18:00.", "It is closed now. It opens at 14:00.")),
        (
            WEEK,
            "",
            NOON.replace(hour=9),
            ("Today: 08:00 to 12:00 and 14:00 to 18:00.", "It is open now, until 12:00."),
        ),
        (
            WEEK,
            "2026-11-23",
            NOON,
            ("Today is a holiday.", "It is closed now. It opens at 08:00 on Tuesday 24 November 2026."),
        ),
        (
            ("18:00-06:00",) * 7,
            "",
            NOON.replace(hour=20),
            ("Today: 18:00 to 06:00.", "It is open now, until 06:00 on Tuesday 24 November 2026."),
        ),
    ],
)
def test_what_the_hours_mean_for_today(week: tuple[str, ...], holidays: str, now: datetime, said: tuple[str, str]):
    assert today_words(Schedule.read(week, holidays), now) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [("open", "Open all day"), ("", "Closed"), ("08:00-12:00", "08:00 to 12:00"), ("rubbish", "rubbish")],
)
def test_a_day_in_words(text: str, said: str):
    assert day_words(text) == said


def test_desks_of_hours_that_are_not_kept_open_each_other():
    store = FakeSettings()
    clerk = Clerk(Console(hours_desks(store, lambda: NOON, prefix="draft-"), "draft-hours"))
    clerk.press("day-3")
    assert clerk.sheet.title == "Thursday"
    clerk.back().press("holidays")
    assert clerk.sheet.title == "Holidays"
