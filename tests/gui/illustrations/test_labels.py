from __future__ import annotations

import math
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.anatomy.curves import ellipse
from kiosk.anatomy.drawing import Drawing, Outline, Role
from kiosk.gui.illustrations.labels import Chip, PlacedLabel, Rect, important_parts, place_labels

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.gui.illustrations.labels import Point, Side

AREA = Rect(10.0, 20.0, 400.0, 480.0)
GAP = 10.0
SIDES = st.sampled_from(["left", "right", "above", "below"])
CHIPS = st.lists(
    st.builds(
        Chip,
        st.tuples(st.floats(10, 410), st.floats(20, 500)),
        st.floats(30, 160),
        st.floats(16, 40),
        SIDES,
    ),
    max_size=6,
)
FEW = settings(max_examples=40, deadline=None)


def flip_point(point: tuple[float, float]) -> tuple[float, float]:
    return AREA.x + AREA.right - point[0], point[1]


def flip(rect: Rect) -> Rect:
    return Rect(AREA.x + AREA.right - rect.right, rect.y, rect.width, rect.height)


def cross(a: Point, b: Point, c: Point, d: Point) -> bool:
    def turn(p: Point, q: Point, r: Point) -> float:
        return (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0])

    return turn(a, b, c) * turn(a, b, d) < 0 and turn(c, d, a) * turn(c, d, b) < 0


def under(leader: tuple[Point, Point], rect: Rect) -> bool:
    """Whether a leader runs under a chip."""
    (x0, y0), (x1, y1) = leader
    return any(rect.holds((x0 + (x1 - x0) * k / 20, y0 + (y1 - y0) * k / 20)) for k in range(21))


@FEW
@given(CHIPS)
def test_labels_never_collide_and_never_leave_the_area(chips: list[Chip]):
    placed = place_labels(chips, AREA, gap=GAP)
    for i, one in enumerate(placed):
        assert AREA.x <= one.rect.x
        assert AREA.y <= one.rect.y
        assert one.rect.right <= AREA.right + 1e-6
        assert one.rect.bottom <= AREA.bottom + 1e-6
        for other in placed[i + 1 :]:
            assert not one.rect.meets(other.rect, GAP - 1e-6)


@FEW
@given(CHIPS)
def test_every_label_keeps_its_size_its_order_and_leads_to_its_part(chips: list[Chip]):
    placed = place_labels(chips, AREA, gap=GAP)
    assert [one.index for one in placed] == sorted({one.index for one in placed})
    for one in placed:
        chip = chips[one.index]
        assert (one.rect.width, one.rect.height) == (chip.width, chip.height)
        assert one.leader[0] == chip.anchor
        assert one.rect.holds(one.leader[1], 1e-6)


@FEW
@given(CHIPS)
def test_the_same_question_has_the_same_answer(chips: list[Chip]):
    assert place_labels(chips, AREA, gap=GAP) == place_labels(chips, AREA, gap=GAP)


@FEW
@given(CHIPS)
def test_a_mirrored_screen_gets_the_mirrored_answer(chips: list[Chip]):
    turned = {"left": "right", "right": "left", "above": "above", "below": "below"}
    mirror = [Chip(flip_point(chip.anchor), chip.width, chip.height, turned[chip.side]) for chip in chips]
    straight = place_labels(chips, AREA, gap=GAP, mirrored=True)
    reflected = place_labels(mirror, AREA, gap=GAP)
    assert [one.index for one in straight] == [one.index for one in reflected]
    for one, other in zip(straight, reflected, strict=True):
        assert (one.rect.x, one.rect.y) == pytest.approx((flip(other.rect).x, other.rect.y), abs=1e-6)


@FEW
@given(CHIPS, st.floats(10, 300), st.floats(20, 400))
def test_taken_places_stay_free(chips: list[Chip], x: float, y: float):
    taken = Rect(x, y, 110, 90)
    for one in place_labels(chips, AREA, gap=GAP, avoid=[taken]):
        assert not one.rect.meets(taken, GAP - 1e-6)


@pytest.mark.parametrize(
    ("side", "beside"),
    [
        ("left", lambda rect: rect.right < 210),
        ("right", lambda rect: rect.x > 210),
        ("above", lambda rect: rect.bottom < 260),
        ("below", lambda rect: rect.y > 260),
    ],
)
def test_a_label_stands_on_the_side_it_prefers(side: Side, beside: Callable[[Rect], bool]):
    (one,) = place_labels([Chip((210, 260), 80, 24, side)], AREA, gap=GAP)
    assert beside(one.rect)
    assert math.dist(*one.leader) <= 2 * GAP


def test_a_label_without_room_on_its_side_takes_another():
    (one,) = place_labels([Chip((400, 260), 80, 24, "right")], AREA, gap=GAP)
    assert one.rect.right <= AREA.right
    assert not one.rect.holds((400, 260))


def test_labels_of_neighbouring_parts_do_not_cross_their_leaders():
    chips = [Chip((200 + 3 * i, 200 + 25 * i), 90, 22, "right") for i in range(5)]
    placed = place_labels(chips, AREA, gap=GAP)
    assert len(placed) == 5
    for i, one in enumerate(placed):
        for other in placed[i + 1 :]:
            assert not cross(*one.leader, *other.leader)
        for other in placed:
            assert other is one or not under(one.leader, other.rect)


def test_a_label_does_not_hide_another_part():
    chips = [Chip((200, 250), 100, 24, "right"), Chip((250, 250), 60, 24, "right")]
    first, second = place_labels(chips, AREA, gap=GAP)
    assert not first.rect.holds((250, 250))
    assert not second.rect.holds((200, 250))


def test_a_label_keeps_off_what_the_picture_is_about_when_there_is_room():
    part = Rect(215, 200, 80, 120)
    (plain,) = place_labels([Chip((210, 260), 80, 24, "right")], AREA, gap=GAP)
    (clear,) = place_labels([Chip((210, 260), 80, 24, "right")], AREA, gap=GAP, busy=[part])
    assert plain.rect.meets(part)
    assert not clear.rect.meets(part)


def test_what_does_not_fit_is_left_out_and_the_first_named_stay():
    chips = [Chip((50, 50), 90, 40, "right"), Chip((60, 60), 90, 40, "right"), Chip((50, 50), 200, 40, "right")]
    placed = place_labels(chips, Rect(0, 0, 100, 45), gap=GAP)
    assert [one.index for one in placed] == [0]


def test_nothing_to_place_places_nothing():
    assert place_labels([], AREA, gap=GAP) == ()


def test_important_parts_are_the_small_ones_a_picture_is_about():
    drawing = Drawing(
        100.0,
        100.0,
        (
            Outline("root", Role.NERVE, ellipse((20, 30), 5, 4)),
            Outline("faint root", Role.NERVE, ellipse((60, 30), 5), opacity=0.1),
            Outline("whole leg nerve", Role.NERVE, ellipse((50, 50), 40)),
            Outline("bone", Role.BONE, ellipse((20, 30), 5)),
        ),
    )
    (root,) = important_parts(drawing, 2.0, 10.0, 0.0)
    assert (root.x, root.y, root.width, root.height) == pytest.approx((40, 52, 20, 16), abs=0.1)


def test_a_placed_label_knows_which_words_it_is():
    (one,) = place_labels([Chip((210, 260), 80, 24)], AREA, gap=GAP)
    assert isinstance(one, PlacedLabel)
    assert one.index == 0
