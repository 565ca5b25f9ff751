from __future__ import annotations

import math

import pytest

from kiosk.anatomy.curves import ellipse, smooth
from kiosk.anatomy.drawing import Drawing, Outline, Role
from tests.support.drawings import around, beyond, by_name, drawn_anew, faults, growth, steps

RING = ellipse((10.0, 10.0), 4.0)
EIGHT = smooth([(0.0, 0.0), (10.0, 10.0), (10.0, 0.0), (0.0, 10.0)])


def dot(name: str = "dot", x: float = 10.0, opacity: float = 1.0) -> Outline:
    return Outline(name, Role.NERVE, ellipse((x, 10.0), 4.0), opacity=opacity)


def drawing(*outlines: Outline, width: float = 20.0, **landmarks: tuple[float, float]) -> Drawing:
    return Drawing(width, 20.0, outlines, {"focus": (10.0, 10.0)} | landmarks, {"focus-width": 20.0})


@pytest.mark.parametrize(
    ("made", "fault"),
    [
        (drawing(dot(), dot()), "dot: there twice"),
        (drawing(dot(), tip=(21.0, 10.0)), "tip: outside the view box"),
        (drawing(dot(), tip=(10.0, -1.0)), "tip: outside the view box"),
        (drawing(dot(), width=19.0), "nothing for a card to show"),
        (Drawing(20.0, 20.0, (dot(),), {"focus": (1.0, 1.0)}), "nothing for a card to show"),
        (Drawing(20.0, 20.0, (dot(),), {}, {"focus-width": 20.0}), "nothing for a card to show"),
        (drawing(Outline("none", Role.NERVE, ())), "none: does not start anywhere"),
        (drawing(Outline("late", Role.NERVE, RING[1:])), "late: does not start anywhere"),
        (drawing(dot(opacity=1.1)), "dot: opacity"),
        (drawing(Outline("far", Role.NERVE, (("M", 0.0, 0.0), ("L", math.inf, 0.0)))), "far: endless"),
        (drawing(Outline("eight", Role.NERVE, EIGHT)), "eight: crosses itself"),
    ],
)
def test_a_fault_is_found_and_named(made: Drawing, fault: str) -> None:
    assert [found[: len(fault)] for found in faults([drawing(dot()), made])] == [fault]


def test_a_sound_drawing_has_none() -> None:
    assert faults([drawing(dot(), tip=(20.0, 0.0))]) == []


def test_sides_are_looked_at_where_pairs_are_expected() -> None:
    right = drawing(dot("left hand", 4.0), dot("right hand", 16.0))
    swapped = drawing(dot("left hand", 16.0), dot("right hand", 4.0))
    assert faults([right], pairs=1) == faults([swapped]) == []
    assert faults([right], pairs=2) == ["only 1 pairs"]
    assert faults([swapped], pairs=1) == ["left hand: on the wrong side"]


def test_steps_run_from_healthy_to_affected() -> None:
    seen: list[float] = []

    def draw(value: float) -> Drawing:
        seen.append(value)
        return drawing()

    assert len(steps(draw, 25)) == 5
    assert seen == [0.0, 0.25, 0.5, 0.75, 1.0]


def test_only_the_very_same_object_counts_as_kept() -> None:
    still = dot("still")
    assert drawn_anew(drawing(still, dot()), drawing(still, dot())) == ["dot"]


def test_growth_is_from_the_lower_value_to_the_higher() -> None:
    def draw(value: float) -> Drawing:
        return Drawing(20.0, 20.0, (), {}, {"height": -3 * value, "width": 2.0})

    assert growth(draw, 1.0, 0.5) == growth(draw, 0.5, 1.0) == {"height": -1.5, "width": 0.0}


def test_shapes_are_boxed_in_and_reach_beyond() -> None:
    shapes = [dot("left", 5.0), dot("right", 15.0)]
    assert around(shapes) == pytest.approx((1.0, 6.0, 19.0, 14.0))
    assert beyond(shapes, (0.0, 6.0, 18.0, 14.0), slack=0.01) == ["right"]
    assert beyond(shapes, (0.0, 6.0, 18.0, 14.0), slack=1.01) == []
    assert beyond(shapes, (1.0, 5.0, 20.0, 15.0), slack=-0.5) == ["left"]
    assert by_name(shapes) == {"left": shapes[0], "right": shapes[1]}
