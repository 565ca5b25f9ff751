"""Each test is named after what a person does. Where ``hand`` is used it runs by touch and by mouse (TE-21)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.gui.touch.surface import TouchSurface
from kiosk.gui.touch.target import TouchTarget
from tests.gui.touch.conftest import Heard

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.gui.touch.conftest import Mouse, Page, Touch

    Hand = Touch | Mouse


def test_te_10_touching_a_control_shows_it_held_and_lifting_activates_it(page: Page, hand: Hand):
    hand.press(20, 20)
    assert page.a.is_held
    assert page.activated == []
    hand.lift(20, 20)
    assert not page.a.is_held
    assert page.activated == ["A"]


@pytest.mark.parametrize(("x", "y"), [(38.5, 10.5), (57.5, 10.5), (38.5, 29.5), (57.5, 29.5), (48, 20)])
def test_te_09_tapping_any_place_of_a_control_inside_a_panel_activates_it(page: Page, hand: Hand, x: float, y: float):
    hand.tap(x, y)
    assert page.activated == ["B"]


def test_te_10_sliding_far_away_before_lifting_cancels(page: Page, hand: Hand):
    hand.press(20, 20)
    hand.move(20, 60)
    assert not page.a.is_held
    hand.lift(20, 60)
    assert page.activated == []


@pytest.mark.parametrize(("drift", "outcome"), [(8, ["A"]), (15, [])])
def test_te_11_drifting_off_the_edge_of_a_control_before_lifting(
    page: Page, hand: Hand, drift: float, outcome: list[str]
):
    hand.press(20, 29)
    hand.move(20, 30 + drift)
    hand.lift(20, 30 + drift)
    assert page.activated == outcome


def test_te_11_drifting_onto_the_neighbour_activates_neither(page: Page, hand: Hand):
    hand.press(29, 20)
    hand.move(39, 20)
    hand.lift(39, 20)
    assert page.activated == []


@pytest.mark.parametrize(("seconds", "outcome"), [(0.03, ["A"]), (1, ["A"]), (10, ["A"]), (11, [])])
def test_te_12_pressing_for_a_moment_or_for_long(page: Page, hand: Hand, seconds: float, outcome: list[str]):
    hand.press(20, 20)
    page.clock.step(seconds)
    hand.lift(20, 20)
    assert page.activated == outcome


def test_te_13_tapping_twice_in_a_hurry_counts_once(page: Page, hand: Hand):
    hand.tap(20, 20)
    page.clock.step(0.3)
    hand.tap(20, 20)
    assert page.activated == ["A"]
    page.clock.step(0.5)
    hand.tap(20, 20)
    assert page.activated == ["A", "A"]


def test_te_13_a_double_tap_does_not_hit_the_next_page(page: Page, hand: Hand):
    page.a.activated.connect(page.a.hide)
    page.a.activated.connect(page.surface.close_for_page_change)
    page.a.activated.connect(lambda: page.add("next page", 10, 10).show())
    hand.tap(20, 20)
    page.clock.step(0.3)
    hand.tap(20, 20)
    assert page.activated == ["A"]
    page.clock.step(0.2)
    hand.tap(20, 20)
    assert page.activated == ["A", "next page"]


def test_te_13_a_finger_still_down_when_the_page_changes_activates_nothing(page: Page, hand: Hand):
    hand.press(48, 20)
    page.surface.close_for_page_change()
    assert not page.b.is_held
    page.clock.step(1)
    hand.move(48, 21)
    hand.lift(48, 21)
    assert page.activated == []


def test_te_14_a_palm_rests_on_an_empty_place_and_a_finger_taps(page: Page, touch: Touch):
    touch.press(90, 80, finger=0)
    touch.tap(48, 20, finger=1)
    assert page.activated == ["B"]
    touch.lift(90, 80, finger=0)
    assert page.activated == ["B"]


def test_te_14_the_finger_lifts_after_the_palm(page: Page, touch: Touch):
    touch.press(90, 80, finger=0)
    touch.press(48, 20, finger=1)
    touch.lift(90, 80, finger=0)
    assert page.b.is_held
    touch.lift(48, 20, finger=1)
    assert page.activated == ["B"]


def test_te_16_two_buttons_at_once_count_as_the_first(page: Page, touch: Touch):
    touch.press(20, 20, finger=0)
    touch.press(48, 20, finger=1)
    assert page.a.is_held
    assert page.b.is_held
    touch.lift(20, 20, finger=0)
    touch.lift(48, 20, finger=1)
    assert page.activated == ["A"]


@pytest.mark.parametrize(
    ("x", "y", "outcome"), [(20, 34, ["A"]), (7, 20, ["A"]), (48, 34, ["B"]), (34, 20, []), (100, 80, [])]
)
def test_te_17_tapping_beside_a_control(page: Page, hand: Hand, x: float, y: float, outcome: list[str]):
    hand.tap(x, y)
    assert page.activated == outcome


def test_te_20_a_held_control_is_painted_anew_before_the_finger_lifts(page: Page, touch: Touch, qtbot: QtBot):
    class Painted(TouchTarget):
        looks: list[bool]

        def paintEvent(self, event: QEvent) -> None:
            self.looks.append(self.is_held)

    painted = page.add("painted", 10, 60, kind=Painted)
    painted.looks = []
    painted.show()
    qtbot.waitUntil(lambda: painted.looks == [False])
    touch.press(20, 70)
    qtbot.waitUntil(lambda: painted.looks[-1], timeout=100)
    touch.lift(20, 70)
    qtbot.waitUntil(lambda: not painted.looks[-1], timeout=100)


def test_te_21_a_screen_that_sends_each_touch_also_as_a_mouse_counts_it_once(page: Page, touch: Touch):
    touch.tap(20, 20)
    page.clock.step(2)
    for kind in (
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonRelease,
    ):
        QApplication.sendEvent(
            page.surface,
            QMouseEvent(
                kind,
                QPointF(80, 80),
                QPointF(100, 100),
                QPointF(100, 100),
                Qt.MouseButton.LeftButton,
                Qt.MouseButton.LeftButton,
                Qt.KeyboardModifier.NoModifier,
                Qt.MouseEventSource.MouseEventSynthesizedBySystem,
            ),
        )
    assert page.activated == ["A"]


def test_te_21_the_right_button_and_a_moving_pointer_do_nothing(page: Page, mouse: Mouse):
    mouse.tap(20, 20, Qt.MouseButton.RightButton)
    page.surface.setMouseTracking(True)
    mouse.move(20, 21)
    assert not page.a.is_held
    assert page.activated == []


def test_te_21_a_fast_second_press_of_the_mouse_on_another_place_counts(page: Page):
    window = page.window.windowHandle()
    place = page.surface.mapTo(page.window, page.a.geometry().center())
    QTest.mouseDClick(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert page.activated == ["A"]


@pytest.mark.parametrize("factor", [1.0, 1.5, 2.5])
def test_te_22_the_rules_are_in_millimetres_at_any_scale(page: Page, hand: Hand, factor: float):
    page.surface.set_px_per_mm(4 * factor)
    hand.press(20, 29)
    hand.lift(20, 30 + 11 * factor)  # 11 mm of the new measure
    assert page.activated == []
    page.clock.step(1)
    hand.press(20, 29)
    hand.lift(20, 30 + 9 * factor)
    assert page.activated == ["A"]


def test_while_a_panel_lies_over_the_page_only_its_controls_can_be_touched(page: Page, hand: Hand):
    page.surface.set_layer(page.panel)
    hand.tap(20, 20)
    hand.tap(48, 20)
    assert page.activated == ["B"]
    page.surface.set_layer(None)
    page.clock.step(1)
    hand.tap(20, 20)
    assert page.activated == ["B", "A"]


def test_one_control_alone_can_be_the_layer_above_the_page(page: Page, hand: Hand):
    page.surface.set_layer(page.a)
    hand.tap(48, 20)
    hand.tap(20, 20)
    assert page.activated == ["A"]


def test_a_panel_opening_under_a_finger_lets_go_of_what_it_held(page: Page, hand: Hand):
    hand.press(20, 20)
    page.surface.set_layer(page.panel)
    assert not page.a.is_held
    hand.lift(20, 20)
    page.surface.set_layer(page.panel)
    assert page.activated == []


def test_setting_the_same_layer_again_keeps_the_finger_on_its_control(page: Page, hand: Hand):
    page.surface.set_layer(page.panel)
    hand.press(48, 20)
    page.surface.set_layer(page.panel)
    assert page.b.is_held
    hand.lift(48, 20)
    assert page.activated == ["B"]


def test_hidden_and_disabled_controls_cannot_be_touched(page: Page, hand: Hand):
    page.a.hide()
    page.b.setEnabled(False)
    hand.tap(20, 20)
    hand.tap(48, 20)
    assert page.activated == []
    assert page.surface.targets() == [page.b]


def test_the_system_taking_the_fingers_away_activates_nothing(page: Page, touch: Touch):
    touch.press(20, 20)
    touch.taken_away()
    assert not page.a.is_held
    touch.lift(20, 20)
    assert page.activated == []


def test_a_lift_that_was_lost_does_not_keep_a_control_held(page: Page, touch: Touch):
    touch.press(20, 20)
    touch._down.clear()
    touch.taken_away()
    touch.tap(48, 20)
    assert not page.a.is_held
    assert page.activated == ["B"]


def test_hiding_the_page_lets_go_of_every_finger(page: Page, hand: Hand):
    heard = Heard(page)
    hand.press(20, 20)
    page.surface.hide()
    assert not page.a.is_held
    page.surface.show()
    hand.lift(20, 20)
    assert page.activated == []
    assert heard.order == ["press", "taken away"]


def test_a_control_deleted_under_the_finger_is_forgotten(page: Page, hand: Hand):
    hand.press(20, 20)
    shiboken6.delete(page.a)
    hand.move(20, 21)
    hand.lift(20, 21)
    assert page.activated == []


def test_what_is_laid_over_the_page_is_told(page: Page, qtbot: QtBot):
    over = QWidget(page.surface)
    assert not page.surface.has_layer
    with qtbot.waitSignal(page.surface.layer_changed):
        page.surface.set_layer(over)
    assert page.surface.has_layer
    with qtbot.waitSignal(page.surface.layer_changed):
        page.surface.set_layer(None)
    with qtbot.assertNotEmitted(page.surface.layer_changed):
        page.surface.set_layer(None)


def test_every_touch_says_that_somebody_is_there_even_where_nothing_is(page: Page, hand: Hand, qtbot: QtBot):
    with qtbot.waitSignal(page.surface.touched):
        hand.tap(100, 80)
    page.surface.close_for_page_change()
    with qtbot.waitSignal(page.surface.touched):
        hand.tap(100, 80)


def test_te_18_a_control_with_states_follows_the_finger_along_them(page: Page, hand: Hand):
    class Slider(TouchTarget):
        follows_finger = True
        path: list[tuple[float, float]]

        def follow(self, point: QPointF) -> None:
            self.path.append((point.x(), point.y()))

    slider = page.add("states", 10, 60, width=60, kind=Slider)
    slider.path = []
    slider.show()
    hand.press(20, 70)
    hand.move(60, 71)
    hand.move(60, 95)  # too far below: no longer led
    hand.lift(60, 95)
    assert slider.path == [(40, 40), (200, 44)]


def test_targets_are_listed_furthest_back_first(page: Page):
    page.a.raise_()
    assert [target.name for target in page.surface.targets()] == ["B", "A"]


def test_the_same_key_on_the_next_control_is_the_same_wish(page: Page):
    page.a.setFocus()
    QTest.keyClick(page.a, Qt.Key.Key_Space)
    page.clock.step(0.3)
    QTest.keyClick(page.b, Qt.Key.Key_Space)
    assert page.activated == ["A"]
    page.clock.step(0.25)
    QTest.keyClick(page.b, Qt.Key.Key_Space)
    assert page.activated == ["A", "B"]


def test_a_surface_can_stand_alone_and_uses_the_computer_s_clock(qtbot: QtBot):
    surface = TouchSurface(4.0)
    qtbot.addWidget(surface)
    QWidget(surface)
    assert surface.accepts_key(32)
    assert not surface.accepts_key(32)


def test_every_contact_is_told_in_mm_before_it_does_anything(page: Page, hand: Hand):
    heard = Heard(page)
    hand.press(20, 20)
    hand.move(22, 21)
    hand.lift(22, 21)
    assert [(kind, x, y) for kind, _, x, y in heard.all] == [("press", 20, 20), ("move", 22, 21), ("release", 22, 21)]
    assert len({contact for _, contact, _, _ in heard.all}) == 1
    assert heard.order == ["press", "move", "release", "activated"]


def test_contacts_are_told_while_the_page_takes_no_touches_and_where_nothing_is(page: Page, hand: Hand):
    heard = Heard(page)
    page.surface.close_for_page_change()
    hand.tap(20, 20)
    hand.tap(100, 80)
    assert [kind for kind, *_ in heard.all] == ["press", "release"] * 2
    assert page.activated == []


def test_two_fingers_are_told_apart(page: Page, touch: Touch):
    heard = Heard(page)
    touch.press(2, 2, finger=0)
    touch.press(118, 2, finger=1)
    touch.lift(2, 2, finger=0)
    (first, second, lifted) = [contact for _, contact, _, _ in heard.all]
    assert first == lifted != second


def test_fingers_the_system_takes_away_are_told_once_and_their_late_lifts_say_nothing(page: Page, touch: Touch):
    heard = Heard(page)
    touch.taken_away()
    assert heard.order == []
    touch.press(20, 20, finger=0)
    touch.press(90, 80, finger=1)
    touch.taken_away()
    touch.taken_away()
    touch.move(20, 21, finger=0)
    touch.lift(20, 21, finger=0)
    touch.lift(90, 80, finger=1)
    assert heard.order == ["press", "press", "taken away"]
    page.clock.step(1)
    touch.tap(48, 20)
    assert page.activated == ["B"]
