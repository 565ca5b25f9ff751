from __future__ import annotations

from kiosk.staff.desks.confirm import Question
from kiosk.staff.sheet import Do, Weight
from tests.support.desk_samples import ids, texts

SAMPLE = Question("exit", "Leave", "The kiosk ends. Leave it?", "Leave it")


def test_it_says_what_happens_and_offers_the_harmless_answer_first():
    assert texts(SAMPLE.sheet()) == ["Leave", "The kiosk ends. Leave it?", "No, go back", "Leave it"]
    assert ids(SAMPLE.sheet()) == ["no", "yes"]


def test_the_answer_that_does_it_looks_grave():
    yes = SAMPLE.sheet().line("yes")
    assert isinstance(yes, Do)
    assert yes.weight is Weight.GRAVE


def test_back_cannot_slip_past_the_question():
    assert not SAMPLE.sheet().can_go_back
