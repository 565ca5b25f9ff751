from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.staff.console import Console, Effect
from kiosk.staff.desks.devices import device_desks, level_options
from kiosk.staff.sheet import Choose
from tests.support.desks import NOON, Clerk

if TYPE_CHECKING:
    from datetime import datetime


def clerk_at(
    name: str, *, takes: bool = True, tone_level: int = 40, cleaning_for: int = 30
) -> tuple[Clerk, list[datetime]]:
    was_set: list[datetime] = []

    def set_clock(moment: datetime) -> bool:
        if takes:
            was_set.append(moment)
        return takes

    desks = device_desks(now=lambda: NOON, set_clock=set_clock, tone_level=tone_level, cleaning_for=cleaning_for)
    return Clerk(Console(desks, name)), was_set


@pytest.mark.parametrize(
    ("field", "typed", "moment"),
    [
        ("time", "0830", NOON.replace(hour=8, minute=30)),
        ("time", "8:30", NOON.replace(hour=8, minute=30)),
        ("time", "23.59", NOON.replace(hour=23, minute=59)),
        ("date", "20261224", NOON.replace(month=12, day=24)),
        ("date", "2027-1-2", NOON.replace(2027, 1, 2)),
        ("date", "2028/02/29", NOON.replace(2028, 2, 29)),
    ],
)
def test_the_clock_is_set_by_few_digits(field: str, typed: str, moment: datetime):
    clerk, was_set = clerk_at("clock")
    assert clerk.said()[0] == "Monday 23 November 2026, 12:00"
    clerk.press(field).type(typed)
    assert was_set == [moment]
    assert "The clock is set." in clerk.said()


@pytest.mark.parametrize(
    ("field", "typed", "sentence"),
    [
        ("time", "", "“” is not a time. Type hour and minute, like 0830."),
        ("time", "2460", "“2460” is not a time. Type hour and minute, like 0830."),
        ("time", "2400", "“2400” is not a time. Type hour and minute, like 0830."),
        ("time", "noon", "“noon” is not a time. Type hour and minute, like 0830."),
        ("date", "", "“” is not a date. Type year, month and day, like 20261224."),
        ("date", "24.12.2026", "“24.12.2026” is not a date. Type year, month and day, like 20261224."),
        ("date", "20261340", "There is no such day: “20261340”. Type year, month and day, like 20261224."),
        ("date", "20270229", "There is no such day: “20270229”. Type year, month and day, like 20261224."),
        ("date", "19700101", "The year 1970 cannot be right. Type a year from 2026 to 2098."),
        ("date", "20990101", "The year 2099 cannot be right. Type a year from 2026 to 2098."),
    ],
)
def test_what_is_no_time_is_refused_and_the_clock_stays(field: str, typed: str, sentence: str):
    clerk, was_set = clerk_at("clock")
    clerk.press(field).type(typed)
    assert clerk.said()[1:3] == [sentence, "The clock was not changed."]
    assert was_set == []


def test_a_system_that_keeps_its_clock_says_so():
    clerk, _ = clerk_at("clock", takes=False)
    clerk.press("time").type("0830")
    assert "The system did not let the kiosk set the clock. Ask IT to set it." in clerk.said()


def test_the_tone_is_played_and_then_it_is_asked_whether_it_was_heard():
    clerk, _ = clerk_at("sound-test")
    assert "heard" not in clerk.ids()
    clerk.press("ring")
    clerk.press("level", "70")
    assert clerk.effects == [Effect("ring", "40"), Effect("ring", "70")]
    assert "The sound works." in clerk.press("heard").said()
    sentence = "Look whether the loudspeaker is plugged in and switched on. Turn it up. Then play it again."
    assert sentence in clerk.press("not-heard").said()


def test_a_kiosk_without_a_tone_can_still_try_one():
    clerk, _ = clerk_at("sound-test", tone_level=0)
    clerk.press("ring")
    assert clerk.effects == [Effect("ring", "40")]


@pytest.mark.parametrize("name", ["touch-test", "calibrate"])
def test_tests_say_what_comes_and_start(name: str):
    clerk, _ = clerk_at(name)
    assert clerk.said()
    clerk.press("start")
    assert clerk.effects == [Effect(name)]
    assert not clerk.is_closed


@pytest.mark.parametrize(("asked", "seconds"), [(30, "30"), (45, "45"), (5, "15"), (500, "120")])
def test_cleaning_locks_for_the_time_of_the_settings(asked: int, seconds: str):
    clerk, _ = clerk_at("cleaning", cleaning_for=asked)
    clerk.press("start")
    assert clerk.effects == [Effect("cleaning", seconds)]
    assert clerk.is_closed


def test_cleaning_can_be_longer_this_time():
    clerk, _ = clerk_at("cleaning")
    clerk.press("seconds", "120").press("start")
    assert clerk.effects == [Effect("cleaning", "120")]


def test_a_loudness_of_ones_own_stands_among_the_choices():
    assert [option.text for option in level_options(40)] == ["Off", "Soft", "Medium", "Loud"]
    assert level_options(55)[-1].text == "55 %"
    clerk, _ = clerk_at("sound-test", tone_level=55)
    choice = clerk.sheet.line("level")
    assert isinstance(choice, Choose)
    assert choice.value in [option.value for option in choice.options]
