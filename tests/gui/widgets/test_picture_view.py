from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication

from kiosk.gui.illustrations.pictures import PICTURES
from kiosk.gui.widgets.picture_view import PictureView
from kiosk.gui.widgets.presenter import Reading
from kiosk.playback.machine import CHANGE_MS
from tests.support.gui import DESK, TABLET, UPRIGHT, Arrive, Visitor, colours_in, sweep

if TYPE_CHECKING:
    from kiosk.app import GlassOptions

GLASSES = pytest.mark.parametrize("glass", [DESK, TABLET, UPRIGHT], ids=["desk", "tablet", "upright"])
WAYS = ("calming-inflammation", "blood-flow", "relaxing-muscles", "nerves", "rest-and-sleep")


def buttons(visitor: Visitor, kind: str = "state"):
    return [target for target in visitor.targets() if target.objectName().startswith(f"{kind}-")]


def chosen(visitor: Visitor, kind: str = "state") -> list[str]:
    """The buttons assistive technology takes for chosen."""
    faces = {button.name: QAccessible.queryAccessibleInterface(button) for button in buttons(visitor, kind)}
    return [name for name, face in faces.items() if face.state().checked]


def picture(visitor: Visitor) -> PictureView:
    (view,) = (label for label in visitor.labels() if isinstance(label, PictureView))
    return view


def told(visitor: Visitor) -> str:
    """What the picture shows, in words."""
    return QAccessible.queryAccessibleInterface(picture(visitor)).text(QAccessible.Text.Description)


def moving(arrive: Arrive, page: str, glass: GlassOptions = DESK) -> Visitor:
    """Somebody who sees a page and has not asked for less motion."""
    visitor = arrive(glass)
    visitor.presenter.read_as(Reading(reduce_motion=False))
    visitor.show()
    visitor.go(page)
    return visitor


def let_pass(visitor: Visitor, seconds: float) -> list[float]:
    """Let time pass in frames; what the picture showed meanwhile."""
    seen = []
    for _ in range(round(seconds * 50)):
        visitor.clock.step(0.02)
        picture(visitor).advance()
        seen.append(picture(visitor).value)
    return seen


def mouse(visitor: Visitor, kind: QEvent.Type, where: QPoint) -> None:
    held = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else Qt.MouseButton.LeftButton
    button = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else Qt.MouseButton.LeftButton
    event = QMouseEvent(kind, QPointF(where), QPointF(where), button, held, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(visitor.window, event)


def drag(visitor: Visitor, *shares: float, lift: bool = True) -> None:
    """Draw a finger across the picture, from share to share of its width."""
    visitor.clock.step(1.0)
    rect = visitor.rect(visitor.find("picture-field"))
    places = [QPoint(round(rect.left() + share * rect.width()), rect.center().y()) for share in shares]
    mouse(visitor, QEvent.Type.MouseButtonPress, places[0])
    for start, end in pairwise(places):
        for step in range(1, 11):
            mouse(visitor, QEvent.Type.MouseMove, start + (end - start) * step / 10)
    if lift:
        mouse(visitor, QEvent.Type.MouseButtonRelease, places[-1])


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


@pytest.mark.parametrize(
    ("key", "then", "shown"),
    [
        (Qt.Key.Key_Right, "Months later", "Months later"),
        (Qt.Key.Key_Left, "Healthy", "Healthy"),
        (Qt.Key.Key_Home, "Healthy", "Healthy"),
        (Qt.Key.Key_End, "Months later", "Months later"),
    ],
)
def test_keys_move_along_the_states(arrive: Arrive, key: Qt.Key, then: str, shown: str):
    visitor = arrive(DESK)
    visitor.show()
    visitor.go("herniated-disc")
    visitor.find("state-herniated").setFocus()
    visitor.press(key)
    assert chosen(visitor) == [shown]
    assert visitor.focused() == then


def test_right_to_left_the_keys_follow_the_buttons(arrive: Arrive):
    visitor = arrive(DESK, language="ar-XB")
    visitor.show()
    visitor.go("herniated-disc")
    first, second, _ = buttons(visitor)
    assert visitor.rect(first).x() > visitor.rect(second).x()
    second.setFocus()
    visitor.press(Qt.Key.Key_Right)
    assert picture(visitor).value == 0.0


@pytest.mark.parametrize("key", [Qt.Key.Key_Right, Qt.Key.Key_Left])
def test_past_the_ends_of_the_row_the_focus_goes_on(arrive: Arrive, key: Qt.Key):
    visitor = arrive(DESK)
    visitor.show()
    visitor.go("herniated-disc")
    visitor.press(Qt.Key.Key_Down)
    row = [button.name for button in buttons(visitor)]
    visitor.find("state-herniated").setFocus()
    for _ in range(4):
        visitor.press(key)
    assert visitor.focused() not in row


def test_a_key_that_repeats_itself_counts_once(arrive: Arrive):
    visitor = arrive(DESK)
    visitor.show()
    visitor.go("herniated-disc")
    visitor.touch("state-healthy")
    visitor.find("state-healthy").setFocus()
    visitor.press(Qt.Key.Key_Right, repeats=True)
    assert chosen(visitor) == ["Healthy"]


def test_the_picture_itself_answers_keys(arrive: Arrive):
    visitor = arrive(DESK)
    visitor.show()
    visitor.go("herniated-disc")
    visitor.find("picture-field").setFocus()
    visitor.press(Qt.Key.Key_Left)
    assert chosen(visitor) == ["Healthy"]
    assert visitor.focused() == "Show the next state"
    visitor.press(Qt.Key.Key_Return)
    assert chosen(visitor) == ["Herniated"]


@GLASSES
def test_a_tap_on_the_picture_shows_the_next_state(arrive: Arrive, glass: GlassOptions):
    visitor = arrive(glass)
    visitor.go("sciatica")
    visitor.touch("picture-field")
    assert chosen(visitor) == ["Healthy"]
    visitor.touch("picture-field")
    assert chosen(visitor) == ["Root pressed"]


@GLASSES
def test_a_finger_leads_it_along_its_states(arrive: Arrive, glass: GlassOptions):
    visitor = arrive(glass)
    visitor.go("herniated-disc")
    drag(visitor, 0.02, 0.3, lift=False)
    low = picture(visitor).value
    assert 0.0 < low < 1.0
    mouse(visitor, QEvent.Type.MouseMove, visitor.rect(visitor.find("picture-field")).center())
    assert picture(visitor).value > low
    mouse(visitor, QEvent.Type.MouseButtonRelease, visitor.rect(visitor.find("picture-field")).center())
    assert picture(visitor).value == 1.0  # settled in the middle
    assert chosen(visitor) == ["Herniated"]


def test_let_go_between_two_states_it_stays_there_and_none_is_chosen(arrive: Arrive):
    visitor = arrive(DESK)
    visitor.go("sciatica")
    drag(visitor, 0.1, 0.5)
    assert 0.3 < picture(visitor).value < 0.7
    assert chosen(visitor) == []


def test_while_a_finger_rests_on_it_nothing_is_waited_for(arrive: Arrive):
    visitor = arrive(DESK)
    visitor.show()
    visitor.go("herniated-disc")
    drag(visitor, 0.1, 0.4, lift=False)
    QApplication.processEvents()
    assert not picture(visitor).is_moving
    assert 0.0 < picture(visitor).value < 1.0


def test_a_trembling_tap_is_a_tap(arrive: Arrive):
    visitor = arrive(DESK)
    visitor.go("sciatica")
    nine_mm = 9.0 / visitor.kit.mm(visitor.find("picture-field").width())
    drag(visitor, 0.5, 0.5 + nine_mm)
    assert chosen(visitor) == ["Healthy"]


def test_a_drag_that_comes_back_is_no_tap(arrive: Arrive):
    visitor = arrive(DESK)
    visitor.go("sciatica")
    drag(visitor, 0.95, 0.5, 0.95)
    assert chosen(visitor) == ["Root pressed"]


def test_right_to_left_a_finger_leads_the_other_way(arrive: Arrive):
    visitor = arrive(DESK, language="ar-XB")
    visitor.go("sciatica")
    drag(visitor, 0.5, 0.97)
    assert picture(visitor).value == 0.0


def test_steps_play_once_on_arriving_and_rest(arrive: Arrive):
    visitor = moving(arrive, "nerves")
    assert picture(visitor).is_moving
    assert visitor.find("play").name == "Pause"
    assert picture(visitor).value == 0.0
    seen = let_pass(visitor, 10.0)
    assert seen == sorted(seen)
    assert picture(visitor).value == 1.0
    assert not picture(visitor).is_moving
    assert visitor.find("play").name == "Play"
    assert chosen(visitor) == ["3\u00a0Signals"]


def test_they_never_start_by_themselves_again(arrive: Arrive):
    visitor = moving(arrive, "nerves")
    let_pass(visitor, 1.0)
    visitor.touch("bar-next")
    sweep()
    assert not picture(visitor).is_moving
    assert let_pass(visitor, 3.0)[0] == picture(visitor).value


def test_with_less_motion_nothing_starts_by_itself(arrive: Arrive):
    visitor = arrive(DESK)
    visitor.show()
    visitor.go("nerves")
    assert picture(visitor).value == 0.5
    assert not picture(visitor).is_moving


def test_with_less_motion_play_cuts_from_step_to_step(arrive: Arrive):
    visitor = arrive(DESK)
    visitor.show()
    visitor.go("nerves")
    visitor.touch("again")
    assert set(let_pass(visitor, 10.0)) == {0.0, 0.5, 1.0}
    assert not picture(visitor).is_moving


def test_pause_keeps_the_step_and_play_goes_on(arrive: Arrive):
    visitor = moving(arrive, "nerves")
    let_pass(visitor, 2.5)
    visitor.touch("play")
    value = picture(visitor).value
    assert 0.0 < value < 1.0
    assert not picture(visitor).is_moving
    visitor.touch("play")
    assert let_pass(visitor, 0.2)[-1] > value


def test_again_plays_from_the_first_step(arrive: Arrive):
    visitor = moving(arrive, "nerves")
    let_pass(visitor, 10.0)
    visitor.touch("again")
    assert picture(visitor).value == 0.0
    assert picture(visitor).is_moving


def test_a_step_chosen_ends_the_play(arrive: Arrive):
    visitor = moving(arrive, "nerves")
    visitor.touch("state-later")
    let_pass(visitor, 0.5)
    assert picture(visitor).value == 1.0
    assert not picture(visitor).is_moving


@pytest.mark.parametrize("way", ["panel", "hidden"])
def test_nothing_moves_where_nobody_sees_it(arrive: Arrive, way: str):
    visitor = moving(arrive, "nerves")
    view = picture(visitor)
    assert view.is_moving
    if way == "panel":
        visitor.touch("bar-aids")
    else:
        visitor.window.hide()
    assert not view.is_moving
    if way == "panel":
        visitor.window.lay_over(None)
    else:
        visitor.window.show()
    assert not view.is_moving  # it does not go on by itself


def test_a_picture_at_rest_waits_for_nothing(arrive: Arrive):
    visitor = moving(arrive, "herniated-disc")
    assert not picture(visitor).is_moving
    visitor.touch("state-healthy")
    let_pass(visitor, 0.5)
    assert not picture(visitor).is_moving


@GLASSES
def test_every_part_that_can_hurt_has_a_button_and_a_sentence(arrive: Arrive, glass: GlassOptions):
    visitor = arrive(glass)
    visitor.go("what-is-back-pain")
    parts = PICTURES["what-is-back-pain"].parts
    assert len(buttons(visitor, "part")) == len(parts) == 6
    for button, part in zip(buttons(visitor, "part"), parts, strict=True):
        assert min(visitor.rect(button).width(), visitor.rect(button).height()) / glass.px_per_mm >= 20.0
        visitor.touch(button.objectName())
        assert chosen(visitor, "part") == [button.name]
        assert part.label in button.name
        assert part.says in visitor.words()
    visitor.touch(button.objectName())
    assert chosen(visitor, "part") == []
    assert part.says not in visitor.words()


@GLASSES
def test_a_part_can_be_touched_where_its_label_leads(arrive: Arrive, glass: GlassOptions):
    visitor = arrive(glass)
    visitor.go("what-is-back-pain")
    visitor.glass_image()
    view = picture(visitor)
    drawing, placed = visitor.kit.gallery.drawing(view.drawn, 0.0), view.placed
    for label in (one.label for one in view.labels.placed):
        point = placed.map(QPointF(*drawing.landmarks[label.landmark])).toPoint()
        visitor.tap(visitor.rect(view).topLeft() + point)
        assert view.part is not None
        assert view.part.label == label.text
        visitor.tap(visitor.rect(view).topLeft() + point)


@GLASSES
def test_a_part_can_be_touched_by_its_words(arrive: Arrive, glass: GlassOptions):
    visitor = arrive(glass)
    visitor.go("what-is-back-pain")
    visitor.glass_image()
    view = picture(visitor)
    one = view.labels.placed[-1]
    visitor.tap(visitor.rect(view).topLeft() + one.rect.center().toPoint())
    assert view.part is not None
    assert view.part.label == one.label.text


def test_beside_every_part_none_stands_out(arrive: Arrive):
    visitor = arrive(DESK)
    visitor.go("what-is-back-pain")
    visitor.glass_image()
    visitor.touch("part-disc")
    corner = visitor.rect(picture(visitor)).topLeft() + QPoint(10, picture(visitor).height() // 2)
    visitor.tap(corner)
    assert chosen(visitor, "part") == []


def test_a_part_that_stands_out_looks_different(arrive: Arrive):
    visitor = arrive(DESK)
    visitor.go("what-is-back-pain")
    where = visitor.rect(picture(visitor))
    before: Any = visitor.glass_image().copy(where)
    visitor.touch("part-disc")
    after = visitor.glass_image().copy(where)
    clay = visitor.kit.theme.colour("clay").name()
    assert colours_in(after)[clay] > colours_in(before).get(clay, 0) + 500


def test_by_key_the_parts_come_one_after_the_other(arrive: Arrive):
    visitor = arrive(DESK)
    visitor.show()
    visitor.go("what-is-back-pain")
    visitor.find("picture-field").setFocus()
    seen = []
    for _ in range(7):
        visitor.press(Qt.Key.Key_Return)
        seen += chosen(visitor, "part")
    assert seen == [*(part.label for part in PICTURES["what-is-back-pain"].parts), "Muscle"]


def test_numbers_on_buttons_stand_on_the_labels_too(arrive: Arrive):
    visitor = arrive(UPRIGHT)
    visitor.go("what-is-back-pain")
    names = [button.name for button in buttons(visitor, "part")]
    assert names == [f"{i} {part.label}" for i, part in enumerate(PICTURES["what-is-back-pain"].parts, 1)]
    visitor.kit.lettering.record = record = []
    visitor.glass_image()
    visitor.kit.lettering.record = None
    written = {text.text.replace("\u00a0", " ") for text in record}
    assert {"1", "2", "6", "1 Muscle", "6 Nerve"} <= written


def test_assistive_technology_presses_the_picture(arrive: Arrive):
    visitor = arrive(DESK)
    visitor.go("sciatica")
    visitor.find("picture-field").click()
    assert chosen(visitor) == ["Healthy"]


def test_keys_the_row_does_not_know_are_left_alone(arrive: Arrive):
    visitor = arrive(DESK)
    visitor.show()
    visitor.go("sciatica")
    button = visitor.find("state-healthy")
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a")
    button.keyPressEvent(event)
    assert not event.isAccepted()
    assert chosen(visitor) == ["Root pressed"]
