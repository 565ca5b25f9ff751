from __future__ import annotations

import pytest

from kiosk.errors import KnownError
from kiosk.staff.desks.needs import ask, bad, blank, put, row_of, the_stick, typed_id, value_of
from kiosk.staff.sheet import Enter, Tone
from tests.support.desks import FakeSettings, FakeSticks


@pytest.mark.parametrize(
    ("count", "sentence"),
    [
        (0, "There is no stick. Put one in, wait 5 seconds, and touch again."),
        (2, "There are several sticks. Leave in only the one to use, and touch again."),
    ],
)
def test_one_stick_is_used_and_no_other_number(count: int, sentence: str):
    with pytest.raises(KnownError) as raised:
        the_stick(FakeSticks(count))
    assert str(raised.value) == sentence
    said = put(FakeSticks(count), "card.txt", b"")
    assert (said.text, said.tone) == (sentence, Tone.BAD)


def test_what_is_put_on_the_stick_is_there_and_said():
    sticks = FakeSticks()
    said = put(sticks, "card.txt", b"words")
    assert said.text == "“card.txt” is on the stick “SAMPLE”. You can take the stick out."
    assert said.tone is Tone.GOOD
    assert sticks.on_it == {"card.txt": b"words"}


def test_what_was_typed_comes_back_under_another_id_than_the_press():
    step = ask(Enter("name", "Name", "A. Sample"))
    assert step.enter == Enter("name-typed", "Name", "A. Sample")
    assert typed_id("name") == "name-typed"


def test_an_empty_field_says_that_one_can_type():
    assert blank(Enter("name", "Name")).value == "Touch to type"
    assert blank(Enter("name", "Name", "A. Sample")).value == "A. Sample"


def test_every_problem_is_said_and_that_nothing_changed():
    assert [say.text for say in bad(("One.", "Two."))] == ["One.", "Two.", "Nothing was changed."]


def test_a_setting_is_found_by_its_key():
    assert value_of(FakeSettings(), "theme") == "light"
    with pytest.raises(KeyError):
        row_of(FakeSettings(), "colour")
