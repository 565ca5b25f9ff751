from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QKeyEvent

from kiosk.commands.measure import describe, look
from kiosk.gui.widgets.staff.calibration_view import CalibrationView
from kiosk.settings.schema import LEAST_PX_PER_MM, MOST_PX_PER_MM
from tests.support.gui import DESK, TABLET, UPRIGHT, WALL, gap_mm, with_changes
from tests.support.staff import faults, lay_view

if TYPE_CHECKING:
    from kiosk.app import GlassOptions
    from tests.support.gui import Arrive, Visitor

CARD_MM = (85.60, 53.98)
BUTTONS = ["much-smaller", "smaller", "larger", "much-larger", "leave", "fits"]
WRONG = [2.0, 1.0, 1 / 3]
"""By how much the factor may be wrong, as a share of the true one."""


def laid(visitor: Visitor) -> CalibrationView:
    view = CalibrationView(visitor.kit, visitor.window, least=LEAST_PX_PER_MM, most=MOST_PX_PER_MM)
    lay_view(visitor, view)
    return view


def step(visitor: Visitor, name: str) -> None:
    visitor.touch(f"staff-card-{name}")


def key(text: str) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, text)


def fit(visitor: Visitor, view: CalibrationView, true_factor: float) -> None:
    """Press the buttons as somebody would who compares the frame with a card."""
    for less, more, by in (("much-smaller", "much-larger", 2.0), ("smaller", "larger", 0.2)):
        while abs(off := view.frame.width() / true_factor - CARD_MM[0]) > by * 0.6:
            before = view.frame.width()
            step(visitor, less if off > 0 else more)
            assert view.frame.width() != before


@pytest.mark.parametrize("language", ["en", "en-XA", "ar-XB"])
def test_it_can_be_read_and_touched_on_any_glass(arrive: Arrive, any_glass: GlassOptions, language: str):
    visitor = arrive(any_glass, language=language)
    laid(visitor)
    assert faults(visitor) == []


@pytest.mark.parametrize("wrong", WRONG)
def test_with_a_wrong_factor_nothing_is_off_the_glass_and_all_can_be_touched(
    arrive: Arrive, any_glass: GlassOptions, wrong: float
):
    true_factor = any_glass.px_per_mm
    visitor = arrive(with_changes(any_glass, px_per_mm=true_factor * wrong))
    laid(visitor)
    screen = describe(visitor.window, look(visitor.window, visitor.kit.lettering), true_factor)
    assert not screen["overlaps"]
    assert [text["text"] for text in screen["texts"] if text["clipped"] or text["cap_height_mm"] < 3.2] == []
    # A button that cannot go further rests, and keeps its place.
    sides = [visitor.rects()[f"staff-card-{name}"] for name in BUTTONS]
    for x, y, width, height in sides:
        assert visitor.window.rect().contains(QRect(x, y, width, height))
        assert min(width, height) / true_factor >= 13.0
    for i, one in enumerate(sides):
        assert all(gap_mm(one, other, true_factor) >= 3.0 for other in sides[i + 1 :])


@pytest.mark.parametrize("wrong", WRONG)
@pytest.mark.parametrize("language", ["en", "ar-XB"])
def test_whatever_factor_it_began_with_a_card_can_be_fitted_on_any_glass(
    arrive: Arrive, any_glass: GlassOptions, wrong: float, language: str
):
    true_factor = any_glass.px_per_mm
    visitor = arrive(with_changes(any_glass, px_per_mm=true_factor * wrong, language=language))
    view = laid(visitor)
    measured: list[float] = []
    view.measured.connect(measured.append)
    fit(visitor, view, true_factor)
    step(visitor, "fits")
    assert measured == [pytest.approx(true_factor, rel=0.0016)]
    frame = view.frame.toAlignedRect()
    assert visitor.window.rect().contains(frame)
    assert frame.height() / true_factor == pytest.approx(CARD_MM[1], abs=0.8)
    others = [visitor.rect(label) for label in visitor.labels()] + [visitor.rect(each) for each in visitor.targets()]
    assert not any(frame.intersects(other) for other in others)


def test_it_begins_as_large_as_a_card_if_the_factor_is_right(arrive: Arrive, any_glass: GlassOptions):
    visitor = arrive(any_glass)
    frame = laid(visitor).frame
    assert frame.width() / any_glass.px_per_mm == pytest.approx(CARD_MM[0])
    assert frame.height() / any_glass.px_per_mm == pytest.approx(CARD_MM[1])


@pytest.mark.parametrize(
    ("name", "by_mm"), [("much-smaller", -2.0), ("smaller", -0.2), ("larger", 0.2), ("much-larger", 2.0)]
)
@pytest.mark.parametrize("language", ["en", "ar-XB"])
def test_a_step_moves_the_edge_and_leaves_the_marked_corner(arrive: Arrive, name: str, by_mm: float, language: str):
    visitor = arrive(TABLET, language=language)
    view = laid(visitor)
    before = view.frame
    step(visitor, name)
    after = view.frame
    assert (after.width() - before.width()) / TABLET.px_per_mm == pytest.approx(by_mm, rel=0.03)
    fixed = (before.topRight(), after.topRight()) if language == "ar-XB" else (before.topLeft(), after.topLeft())
    assert fixed[0].x() == pytest.approx(fixed[1].x())
    assert fixed[0].y() == fixed[1].y()


def test_minus_stands_left_of_plus_in_every_language(arrive: Arrive):
    for language in ("en", "ar-XB"):
        visitor = arrive(UPRIGHT, language=language)
        laid(visitor)
        lefts = [visitor.rect(visitor.find(f"staff-card-{name}")).left() for name in BUTTONS[:4]]
        assert lefts == sorted(lefts)


def test_a_button_tapped_quickly_counts_every_time(arrive: Arrive):
    visitor = arrive(DESK)
    view = laid(visitor)
    before = view.frame.width()
    where = visitor.rect(visitor.find("staff-card-much-larger")).center()
    for _ in range(3):
        visitor.tap(where)
        visitor.clock.step(-0.95)
    assert view.frame.width() / before == pytest.approx((1 + 2 / 85.6) ** 3)


def test_the_frame_that_is_painted_is_the_frame_that_is_measured(arrive: Arrive):
    visitor = arrive(TABLET)
    view = laid(visitor)
    step(visitor, "much-larger")
    image = visitor.glass_image()
    theme = visitor.kit.theme
    frame = view.frame
    middle = frame.center()

    def colour(x: float, y: float) -> QColor:
        return image.pixelColor(QPoint(int(x), int(y)))

    assert colour(middle.x(), middle.y()) == theme.colour("card")
    for x, y, inward in (
        (frame.right(), middle.y(), QPointF(-1, 0)),
        (middle.x(), frame.bottom(), QPointF(0, -1)),
    ):
        # A card that fits covers all up to the frame's line, and the line runs around it.
        assert colour(x + 3 * inward.x(), y + 3 * inward.y()) == theme.colour("card")
        assert colour(x - 3 * inward.x(), y - 3 * inward.y()) == theme.colour("ink")
        assert colour(x - 12 * inward.x(), y - 12 * inward.y()) == theme.colour("paper")


def test_it_says_how_large_the_screen_would_be(arrive: Arrive):
    visitor = arrive(WALL)
    laid(visitor)
    assert "With this frame the screen is 708 mm wide and 399 mm high." in visitor.texts()
    step(visitor, "much-larger")
    assert "With this frame the screen is 692 mm wide and 389 mm high." in visitor.texts()


def test_where_there_is_no_more_room_the_buttons_rest(arrive: Arrive):
    visitor = arrive(with_changes(UPRIGHT, px_per_mm=UPRIGHT.px_per_mm * 2))
    laid(visitor)
    names = {target.objectName() for target in visitor.targets()}
    assert "staff-card-larger" not in names
    assert "staff-card-much-larger" not in names
    step(visitor, "much-smaller")
    assert {"staff-card-larger", "staff-card-much-larger"} <= {target.objectName() for target in visitor.targets()}


def test_leave_it_and_a_back_key_measure_nothing(arrive: Arrive):
    visitor = arrive(DESK)
    view = laid(visitor)
    said: list[str] = []
    view.measured.connect(lambda _: said.append("measured"))
    view.close_asked.connect(lambda: said.append("close"))
    visitor.show()
    step(visitor, "leave")
    visitor.press(Qt.Key.Key_Escape)
    visitor.press(Qt.Key.Key_Back, repeats=True)
    visitor.press(Qt.Key.Key_Home)
    assert said == ["close", "close"]
    assert visitor.window.overlay is view


def test_a_keyboard_does_as_well(arrive: Arrive):
    visitor = arrive(DESK)
    view = laid(visitor)
    measured: list[float] = []
    used: list[bool] = []
    view.measured.connect(measured.append)
    view.used.connect(lambda: used.append(True))
    visitor.show()
    width = view.frame.width()
    for sign in ("+", "+", "-"):
        assert view.take_key(key(sign))
    assert view.frame.width() / DESK.px_per_mm == pytest.approx(width / DESK.px_per_mm + 0.2, abs=0.01)
    visitor.find("staff-card-fits").setFocus()
    visitor.press(Qt.Key.Key_Return)
    assert len(measured) == 1
    assert len(used) == 3


@pytest.mark.parametrize("wrong", WRONG)
def test_touches_are_judged_so_that_no_finger_is_a_palm(arrive: Arrive, any_glass: GlassOptions, wrong: float):
    true_factor = any_glass.px_per_mm
    visitor = arrive(with_changes(any_glass, px_per_mm=true_factor * wrong))
    view = laid(visitor)
    finger_px = 15.0 * true_factor
    assert finger_px / view.touch_px_per_mm <= 15.1
