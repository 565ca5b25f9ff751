from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QImage, QPainter

from kiosk.anatomy.curves import ellipse, polyline, rounded_box, smooth
from kiosk.anatomy.drawing import Drawing, Outline, Role
from kiosk.gui.illustrations.layers import LivePicture
from kiosk.gui.illustrations.painter import paint_drawing
from kiosk.gui.illustrations.pictures import PICTURES
from kiosk.theming.pictures import load_picture_colours
from tests.support.gui import RESOURCES

if TYPE_CHECKING:
    from collections.abc import Callable

COLOURS = load_picture_colours(RESOURCES / "themes" / "anatomy.toml")
SIZE = QSize(120, 100)
WHOLE = QRect(0, 0, 120, 100)
# What laying one layer over another may round away from a channel of 256 levels, and where it is more by one.
ROUNDING = 2
SPECKS = 1e-4
pytestmark = pytest.mark.usefixtures("qapp")

GROUND = Outline("ground", Role.SKIN, rounded_box(0, 0, 120, 100, 0.0), light=(0, 0), toward=(120, 100))
OVER = Outline("over", Role.BONE, ellipse((70, 50), 12))
VEIL = Outline("veil", Role.SORE, ellipse((60, 60), 25), opacity=0.4)


def ball(value: float, **more: Any) -> Outline:
    return Outline("ball", Role.MUSCLE, ellipse((30 + 60 * value, 50), 10), **more)


def rolling(value: float) -> Drawing:
    """Return a drawing in which a ball rolls under what stands still."""
    return Drawing(120.0, 100.0, (GROUND, ball(value), OVER, VEIL))


def dented(value: float) -> Drawing:
    """Return a drawing in which only one stretch of a long outline changes."""
    points = [(10.0 + 10 * x, 20.0) for x in range(10)] + [(100.0 - 10 * x, 80.0) for x in range(10)]
    points[5] = (60.0, 20.0 + 20 * value)
    return Drawing(120.0, 100.0, (GROUND, Outline("sac", Role.SHEATH, smooth(points)), OVER))


def anew(drawing: Drawing, size: QSize = SIZE, **more: Any) -> QImage:
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    paint_drawing(painter, drawing, QRectF(image.rect()), COLOURS, **more)
    painter.end()
    return image


def live(draw: Callable[[float], Drawing], *others: float, at: float = 0.0, **more: Any) -> LivePicture:
    return LivePicture(draw(at), SIZE, COLOURS, others=lambda: [draw(value) for value in others], **more)


def levels_apart(one: QImage, other: QImage) -> Counter[int]:
    """Return how many channels differ by how many levels."""
    return Counter(abs(a - b) for a, b in zip(bytes(one.constBits()), bytes(other.constBits()), strict=True))


def assert_same(one: QImage, other: QImage) -> None:
    apart = levels_apart(one, other)
    assert max(apart) <= ROUNDING + 1
    assert apart[ROUNDING + 1] <= SPECKS * apart.total()


def assert_follows(picture: LivePicture, draw: Callable[[float], Drawing], *values: float) -> None:
    """Show one value after the other: each looks as if it were painted anew."""
    for value in values:
        picture.show(draw(value))
        assert_same(picture.image, anew(draw(value)))


def changed_pixels(one: QImage, other: QImage) -> list[tuple[int, int]]:
    pairs = zip(memoryview(one.constBits()).cast("I"), memoryview(other.constBits()).cast("I"), strict=True)
    return [(i % one.width(), i // one.width()) for i, (a, b) in enumerate(pairs) if a != b]


@pytest.mark.parametrize("draw", [rolling, dented])
def test_every_value_looks_as_if_it_were_painted_anew(draw: Callable[[float], Drawing]):
    assert_follows(live(draw, 0.0, 1.0), draw, 0.0, 0.1, 0.2, 1.0, 0.5, 0.5, 0.0)


@pytest.mark.parametrize("picture_id", [name for name, picture in PICTURES.items() if picture.states])
def test_so_does_every_picture_of_the_kiosk(picture_id: str):
    picture = PICTURES[picture_id]
    size = QSize(260, 300)
    shown = LivePicture(
        picture.draw(picture.rest), size, COLOURS, others=lambda: [picture.draw(0.0), picture.draw(1.0)], px_per_mm=4.03
    )
    for value in (0.95, 0.9, 0.45, 0.44, 0.1, 0.0, 1.0, *(state.value for state in picture.states)):
        drawing = picture.draw(value)
        shown.show(drawing)
        assert_same(shown.image, anew(drawing, size, px_per_mm=4.03))


@pytest.mark.parametrize("draw", [rolling, dented])
def test_all_that_differs_lies_in_the_moving_box_and_all_that_was_painted(draw: Callable[[float], Drawing]):
    picture = live(draw, 0.0, 1.0)
    box = picture.moving_box(draw(0.5))
    before = picture.image.copy()
    painted = picture.show(draw(0.5))
    changed = changed_pixels(before, picture.image)
    assert changed
    assert all(painted.contains(x, y) for x, y in changed)
    assert box.contains(painted)
    assert box.width() * box.height() < 0.5 * SIZE.width() * SIZE.height()


def test_only_the_stretch_that_changes_is_painted_of_a_long_outline():
    picture = live(dented, 0.0, 1.0)
    assert picture.moving_box(dented(1.0)).width() < 70
    assert picture.show(dented(1.0)).height() < 70


def test_the_moving_box_stays_the_same_while_the_picture_moves():
    picture = live(rolling, 0.0, 1.0)
    box = picture.moving_box(rolling(0.1))
    for value in (0.1, 0.9, 0.4):
        picture.show(rolling(value))
        assert picture.moving_box(rolling(value)) == box


def test_asking_for_the_box_twice_before_a_paint_does_no_harm():
    picture = live(rolling, 0.0, 1.0)
    picture.moving_box(rolling(0.2))
    picture.moving_box(rolling(0.7))
    assert_follows(picture, rolling, 0.2)


def test_a_picture_that_never_changes_paints_nothing_and_has_no_moving_box():
    picture = live(lambda _: rolling(0.3), 0.0, 1.0)
    assert picture.show(rolling(0.3)).isEmpty()
    assert picture.moving_box(rolling(0.3)).isEmpty()


def test_equal_outlines_stand_still_like_the_very_same():
    def copied(value: float) -> Drawing:
        ground = Outline("ground", Role.SKIN, rounded_box(0, 0, 120, 100, 0.0), light=(0, 0), toward=(120, 100))
        return Drawing(120.0, 100.0, (ground, ball(value)))

    picture = live(copied, 0.0, 1.0)
    assert picture.moving_box(copied(0.5)).height() < 50


def test_what_swings_out_further_than_known_is_followed():
    def swung(value: float) -> Drawing:
        away = 35 * (1 - abs(2 * value - 1))
        moving = Outline("ball", Role.MUSCLE, ellipse((30 + 60 * value, 50 - away), 10))
        return Drawing(120.0, 100.0, (GROUND, moving, OVER, VEIL))

    picture = live(swung, 0.0, 1.0)
    for value in (0.1, 0.3, 0.5, 0.8):
        box = picture.moving_box(swung(value))
        before = picture.image.copy()
        picture.show(swung(value))
        assert_same(picture.image, anew(swung(value)))
        assert all(box.contains(x, y) for x, y in changed_pixels(before, picture.image))


def test_outlines_may_come_and_go_in_the_middle():
    def coming(value: float) -> Drawing:
        some = [Outline(f"spark {i}", Role.SPARK, ellipse((20 + 20 * i, 60), 6)) for i in range(5) if value > i / 5]
        return Drawing(120.0, 100.0, (GROUND, *some, ball(value), OVER))

    assert_follows(live(coming, 0.0, 1.0), coming, 0.1, 0.5, 1.0, 0.3, 0.0)


def test_what_begins_to_move_late_is_found_out():
    def late(value: float) -> Drawing:
        moved = Outline("over", Role.BONE, ellipse((70, 50 + 300 * max(0.0, min(value, 1 - value) - 0.4)), 12))
        return Drawing(120.0, 100.0, (GROUND, ball(value), moved, VEIL))

    assert_follows(live(late, 0.0, 1.0), late, 0.1, 0.4, 0.45, 0.5, 0.9)


def test_another_order_of_painting_paints_everything_anew():
    def swapped(value: float) -> Drawing:
        pair = (ball(0.5), OVER)
        return Drawing(120.0, 100.0, (GROUND, *(pair if value < 0.5 else pair[::-1])))

    picture = live(swapped, 0.0)
    assert picture.show(swapped(1.0)) == WHOLE
    assert_same(picture.image, anew(swapped(1.0)))


def test_another_view_box_paints_everything_anew():
    def zoomed(value: float) -> Drawing:
        return Drawing(120.0 - 20 * value, 100.0, (GROUND, ball(value), OVER))

    picture = live(zoomed, 0.0, 1.0)
    assert picture.moving_box(zoomed(1.0)) == WHOLE
    assert picture.show(zoomed(1.0)) == WHOLE
    assert picture.image == anew(zoomed(1.0))
    assert picture.placed.m11() == pytest.approx(1.0)


@pytest.mark.parametrize(
    "change",
    [
        {"opacity": lambda value: value},
        {"light": lambda value: (value, 0.0), "toward": lambda _: (100.0, 50.0)},
        {"role": lambda value: Role.MUSCLE if value < 0.5 else Role.MUSCLE_SORE},
        {"line_mm": lambda value: 4 * value},
        {"filled": lambda value: value < 0.5},
    ],
    ids=lambda change: next(iter(change)),
)
def test_changes_of_anything_but_the_path_are_seen(change: dict[str, Callable[[float], Any]]):
    def changing(value: float) -> Drawing:
        parts: dict[str, Any] = {"role": Role.MUSCLE} | {name: at(value) for name, at in change.items()}
        return Drawing(120.0, 100.0, (GROUND, Outline("ball", path=ellipse((50, 50), 10), **parts), OVER))

    assert_follows(live(changing, 0.0, 1.0), changing, 0.2, 1.0, 0.0)


def test_the_gaps_of_a_dashed_line_move_along_all_of_it():
    def dashed(value: float) -> Drawing:
        points = [(10.0, 50.0 - 30 * value), *((10.0 + 10 * x, 50.0) for x in range(1, 10))]
        line = Outline("line", Role.CHANNEL, polyline(points), filled=False)
        return Drawing(120.0, 100.0, (GROUND, line, OVER))

    assert_follows(live(dashed, 0.0, 1.0), dashed, 0.7)


def test_layers_given_back_are_made_again():
    picture = live(rolling, 0.0, 1.0)
    picture.show(rolling(0.5))
    picture.rest()
    assert_follows(picture, rolling, 0.8)


def test_a_picture_that_covers_its_area_moves_as_well():
    picture = live(rolling, 0.0, 1.0, cover=True)
    picture.show(rolling(0.5))
    assert_same(picture.image, anew(rolling(0.5), cover=True))


SHAPES = st.lists(
    st.tuples(
        st.integers(-10, 60),
        st.integers(-10, 60),
        st.integers(4, 50),
        st.sampled_from([Role.BONE, Role.MUSCLE, Role.SORE, Role.NERVE_LINE, Role.MEASURE]),
        st.sampled_from([1.0, 0.5]),
        st.sampled_from(["stands", "stands", "moves", "bends", "comes"]),
    ),
    min_size=1,
    max_size=9,
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(SHAPES)
def test_any_pile_of_shapes_is_painted_in_order_at_any_value(shapes: list[tuple[int, int, int, Role, float, str]]):
    def pile(value: float) -> Drawing:
        outlines = []
        for i, (x, y, size, role, opacity, does) in enumerate(shapes):
            shift = 20 * value if does == "moves" else 0.0
            bend = 15 * value if does == "bends" else 0.0
            side = [(x + shift + size * k / 8, y - (bend if k == 4 else 0.0)) for k in range(9)]
            path = polyline([*side, (x + shift + size, y + size), (x + shift, y + size)], closed=True)
            if does != "comes" or value > 0.3:
                outlines.append(Outline(f"{i}", role, path, opacity=opacity))
        return Drawing(60.0, 60.0, tuple(outlines))

    size = QSize(60, 60)
    picture = LivePicture(pile(0.0), size, COLOURS, others=lambda: [pile(1.0)], px_per_mm=4.0)
    for value in (0.25, 1.0, 0.5, 0.0):
        picture.show(pile(value))
        assert max(levels_apart(picture.image, anew(pile(value), size, px_per_mm=4.0))) <= ROUNDING + 1


def test_what_changes_beyond_the_edge_and_only_touches_it_leaves_the_picture_as_it_was():
    def beside(height: float) -> Drawing:
        # Its softened edge ends where the picture begins.
        shape = polyline([(-10, 10), (-1, 10), (-1, 10 + height), (-10, 10 + height)], closed=True)
        moving = polyline([(20, 20), (20 + height, 20), (20 + height, 30), (20, 30)], closed=True)
        soft = Outline("beside", Role.SORE, shape, line_mm=0.0)
        return Drawing(60.0, 60.0, (soft, Outline("moves", Role.SORE, moving, line_mm=0.0)))

    size = QSize(60, 60)
    picture = LivePicture(beside(9.0), size, COLOURS, others=lambda: [beside(20.0)], px_per_mm=4.0)
    shown = beside(15.0)
    picture.show(shown)
    only_beside = Drawing(60.0, 60.0, (beside(20.0).outlines[0], shown.outlines[1]))
    assert picture.show(only_beside).isEmpty()
