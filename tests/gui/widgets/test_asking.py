"""Choosing questions by touch on the page that asks them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAccessible

from kiosk.gui.widgets.asking import Asks, QuestionButton, ask_pieces
from kiosk.gui.widgets.ways import Ways
from kiosk.takeaway.questions import Question
from tests.support.gui import DESK, TABLET, UPRIGHT, runs_of, with_changes

if TYPE_CHECKING:
    from tests.support.gui import Arrive

ASKED = (Question("asked#first.1", "Is it safe?"), Question("asked#first.2", "How long will it take? " * 9))


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_question_is_a_target_of_20_mm_or_more_and_as_high_as_its_words(arrive: Arrive, scale: float):
    visitor = arrive(with_changes(UPRIGHT, text_scale=scale))
    short, long, home = ask_pieces(visitor.kit, ASKED, 120.0, is_last=True)
    assert isinstance(short, Asks)
    assert short.ask.where.height >= 20.0
    assert long.height > short.height
    assert isinstance(home, Ways)
    assert home.ways[0].opens == "take-home"


def test_small_glass_offers_the_way_home_below_the_last_list_only(arrive: Arrive):
    small, large = arrive(TABLET).kit, arrive(DESK).kit
    assert len(ask_pieces(small, ASKED, 120.0, is_last=False)) == 2
    assert len(ask_pieces(large, ASKED, 120.0, is_last=False)) == 3
    assert ask_pieces(small, (), 120.0, is_last=True) == []


def test_questions_are_chosen_and_let_go_by_touch_and_stay_chosen_on_other_pages(arrive: Arrive):
    visitor = arrive(DESK)
    visitor.go("questions-to-ask#safety")
    questions = [target for target in visitor.targets() if isinstance(target, QuestionButton)]
    assert len(questions) >= 2
    first = questions[0]
    assert (first.role, first.is_chosen) == (QAccessible.Role.CheckBox, False)
    key = first.opens.removeprefix("ask:")
    visitor.touch(first.opens)
    assert visitor.navigator.state.questions == {key}
    assert visitor.at() == "questions-to-ask#safety"
    assert visitor.find(first.opens).is_chosen
    assert not visitor.find(questions[1].opens).is_chosen
    before = visitor.glass_image()
    visitor.go("sciatica")
    visitor.go("questions-to-ask#safety")
    assert visitor.find(first.opens).is_chosen
    visitor.touch(first.opens)
    assert visitor.navigator.state.questions == frozenset()
    assert not visitor.find(first.opens).is_chosen
    assert visitor.glass_image() != before


def test_the_box_stands_where_reading_starts(arrive: Arrive):
    for language, is_left in (("en", True), ("ar-XB", False)):
        visitor = arrive(with_changes(DESK, language=language))
        visitor.go("questions-to-ask#safety")
        button = next(target for target in visitor.targets() if isinstance(target, QuestionButton))
        image = button.grab().toImage()
        strip, ink = round(visitor.kit.px(12.0)), visitor.kit.theme.colour("ink").name()
        begins, ends = (
            image.copy(0, 0, strip, image.height()),
            image.copy(image.width() - strip, 0, strip, image.height()),
        )
        # No letter has a stroke of 6 mm from left to right; the box has.
        has_box = [
            any(runs_of(side, y, ink, least=round(visitor.kit.px(6.0))) for y in range(side.height()))
            for side in (begins, ends)
        ]
        assert has_box == [is_left, not is_left]
