from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAccessible

from kiosk.gui.illustrations.pictures import PICTURES
from kiosk.playback.machine import CHANGE_MS
from tests.support.gui import DESK, TABLET, UPRIGHT, Arrive, colours_in
from tests.support.pictures import buttons, chosen, let_pass, moving, picture, told

if TYPE_CHECKING:
    from kiosk.app import GlassOptions

GLASSES = pytest.mark.parametrize("glass", [DESK, TABLET, UPRIGHT], ids=["desk", "tablet", "upright"])
WAYS = ("calming-inflammation", "blood-flow", "relaxing-muscles", "nerves", "rest-and-sleep")


@GLASSES
def test_it_is_told_in_words_of_the_state_shown(arrive: Arrive, glass: GlassOptions):
    visitor = arrive(glass)
    visitor.go("sciatica")
    healthy, pressed = PICTURES["sciatica"].states
    assert QAccessible.queryAccessibleInterface(picture(visitor)).text(QAccessible.Text.Name) == "Picture"
    assert told(visitor) == pressed.alt
    visitor.touch("state-healthy")
    assert told(visitor) == healthy.alt


def test_a_picture_without_states_is_told_in_the_page_s_words(arrive: Arrive):
    visitor = arrive(DESK)
    visitor.go("often-no-single-cause")
    assert told(visitor) == visitor.presenter.library.page("often-no-single-cause").alt


@GLASSES
def test_its_states_can_be_chosen_by_a_touch_and_one_is_shown(arrive: Arrive, glass: GlassOptions):
    visitor = arrive(glass)
    visitor.go("sciatica")
    assert [button.name for button in buttons(visitor)] == ["Healthy", "Root pressed"]
    for button in buttons(visitor):
        visitor.touch(button.objectName())
        assert chosen(visitor) == [button.name]
        assert picture(visitor).value == (0.0 if button.name == "Healthy" else 1.0)


def test_the_picture_changes_with_its_state(arrive: Arrive):
    visitor = arrive(DESK)
    visitor.go("herniated-disc")
    where = visitor.rect(picture(visitor))
    seen = []
    for button in buttons(visitor):
        visitor.touch(button.objectName())
        seen.append(colours_in(visitor.glass_image().copy(where)))
    assert len(seen) == 3
    assert all(one != other for one, other in pairwise(seen))


@GLASSES
def test_states_are_large_enough_and_apart(arrive: Arrive, glass: GlassOptions):
    visitor = arrive(glass)
    for page in ("muscle-strain", "herniated-disc", "scoliosis"):
        visitor.go(page)
        for button in buttons(visitor):
            rect = visitor.rect(button)
            assert rect.height() / glass.px_per_mm >= 20.0
            assert rect.width() / glass.px_per_mm >= 29.5
            assert visitor.window.rect().contains(rect)


@GLASSES
def test_what_was_measured_is_written_while_its_state_is_shown(arrive: Arrive, glass: GlassOptions):
    visitor = arrive(glass)
    visitor.go("herniated-disc")
    assert "63 of 100" not in visitor.words()
    visitor.touch("state-months-later")
    assert "In studies, 63 of 100 got smaller without surgery." in visitor.words()
    visitor.touch("state-herniated")
    assert "63 of 100" not in visitor.words()


@GLASSES
@pytest.mark.parametrize("page", WAYS)
def test_what_a_way_wants_to_be_taken_for_stays_on_every_step(arrive: Arrive, glass: GlassOptions, page: str):
    visitor = arrive(glass)
    visitor.go(page)
    for button in buttons(visitor):
        visitor.touch(button.objectName())
        assert PICTURES[page].caption in visitor.words()


def test_a_state_chosen_stays_while_reading_on(arrive: Arrive):
    visitor = arrive(DESK)
    visitor.go("sciatica")
    visitor.touch("state-healthy")
    visitor.touch("bar-next")
    assert picture(visitor).value == 0.0


def test_another_page_begins_anew(arrive: Arrive):
    visitor = arrive(DESK)
    visitor.go("sciatica")
    visitor.touch("state-healthy")
    visitor.go("scoliosis")
    visitor.go("sciatica")
    assert picture(visitor).value == 1.0


def test_a_page_can_choose_a_state(arrive: Arrive):
    visitor = arrive(DESK)
    visitor.go("herniated-disc")
    picture(visitor).choose_state("months-later")
    assert picture(visitor).value == 0.35
    assert chosen(visitor) == ["Months later"]
    picture(visitor).choose_state("nowhere")
    assert picture(visitor).value == 0.35


def test_a_state_asked_for_before_it_is_seen_is_moved_to_when_it_is(arrive: Arrive):
    visitor = moving(arrive, "herniated-disc")
    visitor.go("herniated-disc#course")
    view = picture(visitor)
    assert view.value == 1.0
    assert view.is_moving
    let_pass(visitor, 0.5)
    assert view.value == 0.35


def test_with_less_motion_a_change_is_a_cut(arrive: Arrive):
    visitor = arrive(DESK)
    visitor.show()
    visitor.go("sciatica")
    visitor.touch("state-healthy")
    assert picture(visitor).value == 0.0
    assert not picture(visitor).is_moving


def test_else_it_is_a_short_movement_that_comes_to_rest(arrive: Arrive):
    visitor = moving(arrive, "sciatica")
    visitor.touch("state-healthy")
    assert chosen(visitor) == ["Healthy"]
    assert picture(visitor).is_moving
    seen = let_pass(visitor, CHANGE_MS / 1000 + 0.05)
    assert seen == sorted(seen, reverse=True)
    assert len(set(seen)) > 5
    assert picture(visitor).value == 0.0
    assert not picture(visitor).is_moving


def test_a_second_wish_during_the_movement_wins(arrive: Arrive):
    visitor = moving(arrive, "sciatica")
    visitor.touch("state-healthy")
    let_pass(visitor, 0.1)
    visitor.touch("state-pressed")
    let_pass(visitor, 0.5)
    assert picture(visitor).value == 1.0


def test_a_picture_without_states_has_no_buttons_and_cannot_be_touched(arrive: Arrive):
    visitor = arrive(DESK)
    visitor.go("often-no-single-cause")
    assert buttons(visitor) == []
    assert "picture-field" not in [target.objectName() for target in visitor.targets()]
