"""A picture is worked by touch, mouse, keys and assistive technology, on every glass."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from kiosk.app import GlassOptions
from kiosk.gui.illustrations.pictures import PICTURES
from tests.support.gui import DESK, STANDING, TABLET, UPRIGHT, WALL, Arrive, Visitor, colours_in, gap_mm, sweep
from tests.support.pictures import buttons, chosen, drag, let_pass, mouse, moving, picture

GLASSES = pytest.mark.parametrize("glass", [DESK, TABLET, UPRIGHT], ids=["desk", "tablet", "upright"])
WAYS = ("calming-inflammation", "blood-flow", "relaxing-muscles", "nerves", "rest-and-sleep")


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
    visitor.press(Qt.Key.Key_Return)
    assert chosen(visitor) == ["Months later"]
    assert visitor.focused() == "Show the next state"
    visitor.press(Qt.Key.Key_Return)
    assert chosen(visitor) == ["Healthy"]


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


def before_the_parts(arrive: Arrive, glass: GlassOptions = DESK) -> Visitor:
    """Somebody who has seen a picture whose parts can be touched."""
    visitor = arrive(glass)
    visitor.go("what-is-back-pain")
    visitor.glass_image()
    return visitor


@GLASSES
def test_a_part_can_be_touched_where_its_label_leads(arrive: Arrive, glass: GlassOptions):
    visitor = before_the_parts(arrive, glass)
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
    visitor = before_the_parts(arrive, glass)
    view = picture(visitor)
    one = view.labels.placed[-1]
    visitor.tap(visitor.rect(view).topLeft() + one.rect.center().toPoint())
    assert view.part is not None
    assert view.part.label == one.label.text


def test_beside_every_part_none_stands_out(arrive: Arrive):
    visitor = before_the_parts(arrive)
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
    visitor = arrive(GlassOptions(1080, 1920, 9.5), text_scale=1.25)  # words find no room on the buttons
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


WORKED = sorted(name for name, picture in PICTURES.items() if (picture.states or picture.parts) and "above" not in name)
PANELS = {
    "desk": DESK, "standing": STANDING, "wall": WALL, "tablet": TABLET, "upright": UPRIGHT,
    "large tablet": GlassOptions(2736, 1824, 10.53),
}  # fmt: skip


@pytest.mark.parametrize("language", ["en", "ar-XB"])
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("panel", PANELS)
def test_what_works_a_picture_is_large_apart_and_on_the_glass(arrive: Arrive, panel: str, scale: float, language: str):
    visitor = arrive(PANELS[panel], text_scale=scale, language=language)
    density = PANELS[panel].px_per_mm
    for page in WORKED:
        visitor.go(page)
        sweep()
        rects = visitor.rects()
        ours = [name for name in rects if name.startswith(("state-", "part-", "picture-")) or name in {"play", "again"}]
        assert len(ours) > len(PICTURES[page].states) + len(PICTURES[page].parts) - 1
        for name in ours:
            x, y, width, height = rects[name]
            assert min(width, height) / density >= 20.0, (page, name)
            assert visitor.window.rect().contains(x, y)
            assert visitor.window.rect().contains(x + width - 1, y + height - 1)
            near = [other for other in rects if other != name and gap_mm(rects[name], rects[other], density) < 3.0]
            assert near == [], (page, name)


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("panel", PANELS)
def test_there_is_always_a_picture_to_look_at(arrive: Arrive, panel: str, scale: float):
    visitor = arrive(PANELS[panel], text_scale=scale)
    for page in WORKED:
        visitor.go(page)
        field = picture(visitor).field()
        assert min(field.width(), field.height()) / PANELS[panel].px_per_mm >= 35.0, page
