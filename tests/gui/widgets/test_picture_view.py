from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QVariantAnimation
from PySide6.QtGui import QAccessible

from kiosk.gui.widgets.picture_view import PictureView
from kiosk.gui.widgets.presenter import Reading
from tests.support.gui import DESK, TABLET, UPRIGHT, Arrive, Visitor, colours_in

if TYPE_CHECKING:
    from kiosk.app import GlassOptions

GLASSES = pytest.mark.parametrize("glass", [DESK, TABLET, UPRIGHT], ids=["desk", "tablet", "upright"])


def states(visitor: Visitor):
    return [target for target in visitor.targets() if target.objectName().startswith("state-")]


def other_words(face: Any) -> str:
    """What is said of a control besides its name."""
    return face.text(QAccessible.Text.Description)


def picture(visitor: Visitor) -> PictureView:
    (view,) = (label for label in visitor.labels() if isinstance(label, PictureView))
    return view


@GLASSES
def test_it_is_told_in_words(arrive: Arrive, glass: GlassOptions):
    visitor = arrive(glass)
    visitor.go("sciatica")
    face = QAccessible.queryAccessibleInterface(picture(visitor))
    assert face.text(QAccessible.Text.Name) == "Picture"
    assert face.text(QAccessible.Text.Description) == visitor.presenter.library.page("sciatica").alt


@GLASSES
def test_its_states_can_be_chosen_by_a_touch_and_one_is_shown(arrive: Arrive, glass: GlassOptions):
    visitor = arrive(glass)
    visitor.go("sciatica")
    assert [button.name for button in states(visitor)] == ["Healthy", "Root pressed"]
    for button in states(visitor):
        visitor.touch(button.objectName())
        faces = {other.name: QAccessible.queryAccessibleInterface(other) for other in states(visitor)}
        chosen = [name for name, face in faces.items() if face.state().checked or other_words(face)]
        assert chosen == [button.name]
        assert picture(visitor).value == (0.0 if button.name == "Healthy" else 1.0)


def test_the_picture_changes_with_its_state(arrive: Arrive):
    visitor = arrive(DESK)
    visitor.go("herniated-disc")
    where = visitor.rect(picture(visitor))
    seen = []
    for button in states(visitor):
        visitor.touch(button.objectName())
        seen.append(colours_in(visitor.glass_image().copy(where)))
    assert len(seen) >= 2
    assert seen[0] != seen[1]


@GLASSES
def test_states_are_large_enough_and_within_reach_of_their_picture(arrive: Arrive, glass: GlassOptions):
    visitor = arrive(glass)
    for page in ("muscle-strain", "herniated-disc", "scoliosis"):
        visitor.go(page)
        for button in states(visitor):
            rect = visitor.rect(button)
            assert rect.height() / glass.px_per_mm >= 20.0
            assert rect.width() / glass.px_per_mm >= 29.5
            assert visitor.window.rect().contains(rect)


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


def test_with_less_motion_a_change_is_a_cut(arrive: Arrive):
    visitor = arrive(DESK)
    visitor.go("sciatica")
    visitor.touch("state-healthy")
    assert picture(visitor).findChildren(QVariantAnimation) == []


def test_else_it_is_a_short_movement_that_comes_to_rest(arrive: Arrive):
    visitor = arrive(DESK)
    visitor.presenter.read_as(Reading(reduce_motion=False))
    visitor.go("sciatica")
    visitor.touch("state-healthy")
    (change,) = picture(visitor).findChildren(QVariantAnimation)
    assert change.duration() <= 10_000
    change.setCurrentTime(change.duration() // 2)
    assert 0.0 < picture(visitor).value < 1.0
    change.setCurrentTime(change.duration())
    assert picture(visitor).value == 0.0
    assert change.state() == QVariantAnimation.State.Stopped


def test_a_second_wish_during_the_movement_wins(arrive: Arrive):
    visitor = arrive(DESK)
    visitor.presenter.read_as(Reading(reduce_motion=False))
    visitor.go("sciatica")
    visitor.touch("state-healthy")
    visitor.touch("state-pressed")
    for change in picture(visitor).findChildren(QVariantAnimation):
        if change.state() == QVariantAnimation.State.Running:
            change.setCurrentTime(change.duration())
    assert picture(visitor).value == 1.0


def test_a_picture_without_states_has_no_buttons(arrive: Arrive):
    visitor = arrive(DESK)
    visitor.go("often-no-single-cause")
    assert states(visitor) == []
