from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QTransform

from kiosk.anatomy.curves import rounded_box
from kiosk.anatomy.drawing import Drawing, Outline, Role
from kiosk.gui.illustrations.islands import island_of, islands_around, painted_alone
from kiosk.gui.illustrations.painter import Hand
from kiosk.theming.pictures import load_picture_colours
from tests.support.gui import RESOURCES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QImage, QPainter

    from kiosk.gui.illustrations.boxes import Box
    from kiosk.gui.illustrations.islands import Island

PICTURE = QRect(0, 0, 100, 100)
PLENTY = 1e9
pytestmark = pytest.mark.usefixtures("qapp")


class Watched(Hand):
    """A hand that tells what it painted."""

    def __init__(self) -> None:
        super().__init__(load_picture_colours(RESOURCES / "themes" / "anatomy.toml"), QTransform())
        self.painted: list[str] = []

    def paint(self, painter: QPainter, outlines: Iterable[Outline], *, once: bool = False) -> None:
        outlines = list(outlines)
        self.painted += [outline.name for outline in outlines]
        super().paint(painter, outlines, once=once)


def square(name: str, x: float, y: float, size: float = 20.0, role: Role = Role.MUSCLE) -> Outline:
    return Outline(name, role, rounded_box(x, y, size, size, 0.0))


GROUND = square("ground", 0, 0, 100, Role.SKIN)
MOVES = square("moves", 40, 40)
BESIDE = square("beside", 5, 5, role=Role.BONE)
OVER = square("over", 50, 50, role=Role.DISC)
ALL = (GROUND, MOVES, BESIDE, OVER)


def island(hand: Hand, *outlines: Outline, moving: tuple[str, ...] = ("moves",), room: float = PLENTY) -> Island:
    boxes: dict[str, Box] = {outline.name: hand.shape(outline).box for outline in outlines}
    still = {outline.name: outline for outline in outlines if outline.name not in moving}
    return island_of(PICTURE, [outline.name for outline in outlines], boxes, still, room)


def most_apart(one: QImage, other: QImage) -> int:
    """Return by how many levels of 256 the most different channel differs."""
    return max(abs(a - b) for a, b in zip(bytes(one.constBits()), bytes(other.constBits()), strict=True))


def test_what_stands_still_is_painted_for_the_first_frame_only():
    hand = Watched()
    one = island(hand, *ALL)
    drawing = Drawing(100.0, 100.0, ALL)
    one.composed(PICTURE, drawing, hand)
    assert sorted(hand.painted) == ["beside", "ground", "moves", "over"]
    hand.painted.clear()
    one.composed(PICTURE, drawing, hand)
    assert hand.painted == ["moves"]


def test_a_frame_looks_like_painting_everything_in_order():
    hand = Watched()
    drawing = Drawing(100.0, 100.0, ALL)
    image = island(hand, *ALL).composed(PICTURE, drawing, hand)
    assert most_apart(image, painted_alone(PICTURE, ALL, hand)) <= 1


def test_a_part_of_a_frame_is_the_same_pixels():
    hand = Watched()
    part = QRect(45, 30, 30, 31)
    image = island(hand, *ALL).composed(part, Drawing(100.0, 100.0, ALL), hand)
    assert most_apart(image, painted_alone(PICTURE, ALL, hand).copy(part)) <= 1


def test_what_never_meets_a_moving_part_sinks_below_it_and_saves_a_layer():
    hand = Watched()
    assert island(hand, GROUND, MOVES, BESIDE).area == 100 * 100
    over = island(hand, *ALL).area
    assert 100 * 100 < over < 100 * 100 + 25 * 25


def test_parts_that_meet_keep_their_order_even_when_one_of_them_could_sink():
    hand = Watched()
    late = square("late", 60, 60, 40, Role.BONE)  # meets what lies over the moving part, not the moving part itself
    outlines = (GROUND, MOVES, OVER, late)
    drawing = Drawing(100.0, 100.0, outlines)
    image = island(hand, *outlines).composed(PICTURE, drawing, hand)
    assert most_apart(image, painted_alone(PICTURE, outlines, hand)) <= 1


def test_without_room_for_layers_the_rest_is_painted_in_every_frame():
    hand = Watched()
    one = island(hand, *ALL, room=0.0)
    drawing = Drawing(100.0, 100.0, ALL)
    assert most_apart(one.composed(PICTURE, drawing, hand), painted_alone(PICTURE, ALL, hand)) <= 1
    assert one.area == 100 * 100
    hand.painted.clear()
    one.composed(PICTURE, drawing, hand)
    assert hand.painted == ["moves", "over"]


def test_where_everything_moves_nothing_is_left_of_the_frame_before():
    hand = Watched()
    one = island(hand, MOVES)
    one.composed(PICTURE, Drawing(100.0, 100.0, (MOVES,)), hand)
    there = square("moves", 10, 10)
    image = one.composed(PICTURE, Drawing(100.0, 100.0, (there,)), hand)
    assert image == painted_alone(PICTURE, [there], hand)


def test_islands_hold_all_boxes_and_do_not_meet():
    boxes = [(x * 11.0, y * 23.0, x * 11.0 + 6.5, y * 23.0 + 9.0) for x in range(9) for y in range(4)]
    rects = islands_around(boxes, PICTURE)
    assert 1 <= len(rects) <= 4
    assert not any(one.intersects(other) for one, other in combinations(rects, 2))
    assert all(any(rect.contains(QRect(round(x), round(y), 7, 9) & PICTURE) for rect in rects) for x, y, *_ in boxes)


def test_movements_far_apart_stay_apart():
    rects = islands_around([(1.0, 1.0, 9.0, 9.0), (5.0, 5.0, 12.0, 12.0), (80.0, 80.0, 90.0, 90.0)], PICTURE)
    assert sorted(rect.x() for rect in rects) == [1, 80]


def test_two_that_meet_only_a_third_become_one():
    assert len(islands_around([(0, 0, 10, 10), (20, 0, 30, 10), (5, 0, 25, 10)], PICTURE)) == 1


def test_what_happens_outside_the_picture_is_nowhere():
    assert islands_around([(-50.0, 0.0, -10.0, 10.0)], PICTURE) == []
    assert islands_around([(-50.0, 0.0, 10.0, 10.0)], PICTURE) == [QRect(0, 0, 10, 10)]


def test_what_only_touches_an_island_from_beside_has_no_layer_of_its_own():
    moves, beside = square("moves", 40, 0, 10), square("beside", 50, 0, 10, Role.BONE)
    boxes = {"moves": (40.0, 0.0, 50.0, 10.0), "beside": (50.0, 0.0, 60.0, 10.0)}
    island = island_of(QRect(0, 0, 50, 50), ["moves", "beside"], boxes, {"beside": beside}, 10_000.0)
    assert island.area == 50 * 50
    image = island.composed(QRect(0, 0, 50, 50), Drawing(50.0, 50.0, (moves, beside)), Watched())
    assert image.pixelColor(45, 5).alpha() > 0
