from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.takeaway.alarm import alarm_of
from kiosk.takeaway.essentials import units
from tests.support.takeaway import HELP, PHRASES, page, said, signs

if TYPE_CHECKING:
    from kiosk.content.model import Page

ALARM = alarm_of(HELP)
A_WORD = (said("A word."),)


def taken(stool: Page) -> list[str]:
    """The titles of its sections, the most essential first."""
    made = units(stool, ALARM, PHRASES, "112")
    assert [unit.lines[0].text for unit in made] == [s.title for s in stool.sections if s.title != "Repeat"]
    return [unit.lines[0].text for unit in sorted(made, key=lambda unit: unit.rank)]


def test_of_a_cause_what_helps_comes_before_what_it_is():
    cause = page(*((name, A_WORD) for name in ("what", "feels", "course", "helps", "get-help")), kind="cause")
    assert taken(cause) == ["Helps", "Get-help", "Course", "What", "Feels"]


def test_of_a_way_both_voices_come_before_all_else():
    way = page(*((name, A_WORD) for name in ("causes", "idea", "sure", "studies")), kind="way")
    assert taken(way) == ["Idea", "Studies", "Sure", "Causes"]


def test_other_pages_are_taken_as_they_are_read():
    assert taken(page(("one", A_WORD), ("two", A_WORD), ("three", A_WORD))) == ["One", "Two", "Three"]


def test_signs_of_danger_that_stand_nowhere_else_come_first_and_repeats_are_left_out():
    stool = page(("one", A_WORD), ("own", (signs("It hums."),)), ("repeat", (signs("It wobbles."),)))
    assert taken(stool) == ["Own", "One"]


def test_a_section_keeps_what_is_no_repeat():
    (unit,) = units(page(("both", (signs("It wobbles."), *A_WORD))), ALARM, PHRASES, "112")
    assert [line.text for line in unit.lines] == ["Both", "A word."]
