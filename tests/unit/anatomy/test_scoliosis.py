from __future__ import annotations

import math
from typing import TYPE_CHECKING

import pytest

from kiosk.anatomy.curves import bounds, distance, sample
from kiosk.anatomy.drawing import Role
from kiosk.anatomy.from_behind import LEVELS, spine
from kiosk.anatomy.scoliosis import CLEAR_CURVE, THRESHOLD, scoliosis, scoliosis_wide, scoliosis_wide_from_right
from tests.support.drawings import drawn_anew, faults, steps
from tests.support.shapes import pieces

if TYPE_CHECKING:
    from kiosk.anatomy.drawing import Drawing, Path, Point
    from kiosk.gui.illustrations.catalogue import Draw

BOTH = [scoliosis, scoliosis_wide]


def middle(path: Path) -> Point:
    left, top, right, bottom = bounds(path)
    return (left + right) / 2, (top + bottom) / 2


def drawn(drawing: Drawing, name: str, each: int = 1) -> dict[str, list[Path]]:
    """Return the drawn pieces of one kind of bone by level, ``each`` pieces a vertebra."""
    found = pieces(drawing.outline(name).path)
    assert len(found) == each * len(LEVELS)
    return {level: list(found[i * each : (i + 1) * each]) for i, level in enumerate(LEVELS)}


def plate(body: Path, end: int) -> float:
    """Return the slope in degrees of a drawn end plate: a line through its points; ``end`` -1 upper, 1 lower.

    Only what is drawn counts: the points of the outline in the middle 70 % of its width and in its outermost fifth.
    """
    points = sample(body, 24)
    slope = 0.0
    for _ in range(4):
        turn = math.radians(slope)
        turned = [(x * math.cos(turn) + y * math.sin(turn), y * math.cos(turn) - x * math.sin(turn)) for x, y in points]
        us, vs = [u for u, _ in turned], [v for _, v in turned]
        inner = 0.35 * (max(us) - min(us))
        centre, height = (max(us) + min(us)) / 2, max(vs) - min(vs)
        edge = min(vs) if end < 0 else max(vs)
        near = [(u, v) for u, v in turned if abs(u - centre) < inner and abs(v - edge) < height * 0.2]
        u0, v0 = sum(u for u, _ in near) / len(near), sum(v for _, v in near) / len(near)
        rise = sum((u - u0) * (v - v0) for u, v in near) / sum((u - u0) ** 2 for u, _ in near)
        slope += math.degrees(math.atan(rise))
    return slope


def measured_cobb(drawing: Drawing) -> tuple[float, str, str]:
    """Return the angle between the most tilted drawn end plates above and below the apex, and whose they are."""
    bodies = {level: found[0] for level, found in drawn(drawing, "vertebral bodies").items()}
    apex = LEVELS.index("T8")
    upper = {level: plate(bodies[level], -1) for level in LEVELS[:apex]}
    lower = {level: plate(bodies[level], 1) for level in LEVELS[apex + 1 : LEVELS.index("L2")]}
    first, last = min(upper, key=upper.__getitem__), max(lower, key=lower.__getitem__)
    return lower[last] - upper[first], first, last


@pytest.mark.parametrize("draw", BOTH)
@pytest.mark.parametrize("value", [0.0, 0.1, 0.25, 1 / 3, 0.5, 0.62, 0.75, 0.9, 1.0])
def test_the_angle_of_the_drawn_end_plates_is_the_one_named(draw: Draw, value: float):
    drawing = draw(value)
    angle, _, _ = measured_cobb(drawing)
    assert angle == pytest.approx(value * CLEAR_CURVE, abs=1.0)
    assert drawing.measures["cobb"] == pytest.approx(angle, abs=1.0)


@pytest.mark.parametrize("value", [1 / 3, 0.6, 1.0])
def test_the_drawn_lines_lie_on_the_plates_of_the_two_most_tilted_vertebrae_and_hold_the_same_angle(value: float):
    drawing = scoliosis(value)
    angle, first, last = measured_cobb(drawing)
    slopes: list[float] = []
    for name, level, way in (("upper end plate line", first, 1), ("lower end plate line", last, -1)):
        (x0, y0), (x1, y1) = (command[-2:] for command in drawing.outline(name).path)
        slopes.append(math.degrees(math.atan2(y1 - y0, x1 - x0)))
        body = sample(drawn(drawing, "vertebral bodies")[level][0], 24)
        # It starts at the corner on the hollow side, follows the plate, and runs on beyond the bulging side.
        corner = min(body, key=lambda p: p[0] + way * p[1])
        assert distance((x0, y0), corner) < 2
        far = max(body, key=lambda p: p[0] - way * p[1])
        assert abs((far[1] - y0) * (x1 - x0) - (far[0] - x0) * (y1 - y0)) / distance((x0, y0), (x1, y1)) < 1.5
        assert x1 > far[0] + 60
    assert slopes[1] - slopes[0] == pytest.approx(angle, abs=1.0)


def test_the_end_vertebrae_are_not_the_apex_nor_the_ends_of_the_column():
    _, first, last = measured_cobb(scoliosis(1.0))
    assert first in {"T4", "T5", "T6"}
    assert last in {"T10", "T11", "T12"}


@pytest.mark.parametrize("value", [1 / 3, 1.0])
def test_the_drawn_curve_bulges_right_at_t7_to_t9_and_a_smaller_one_left_below(value: float):
    bodies = {level: middle(found[0])[0] for level, found in drawn(scoliosis(value), "vertebral bodies").items()}
    assert max(bodies, key=bodies.__getitem__) in {"T7", "T8", "T9"}
    assert min(bodies, key=bodies.__getitem__) in {"L1", "L2", "L3"}
    assert max(bodies.values()) > -min(bodies.values()) > 0
    assert abs(bodies["C7"]) < 3
    assert abs(bodies["L5"]) < 4


@pytest.mark.parametrize("value", [0.0, 1 / 3, 0.5, 1.0])
def test_the_sideways_shift_is_the_one_drawn(value: float):
    drawing = scoliosis(value)
    line = bounds(drawing.outline("reference line").path)[0]
    apex = middle(drawn(drawing, "vertebral bodies")["T8"][0])[0] - line
    assert drawing.measures["apex shift"] == pytest.approx(apex, abs=1.0)
    assert apex == pytest.approx(0.0, abs=0.1) if value == 0 else apex > 5


@pytest.mark.parametrize("value", [1 / 3, 0.7, 1.0])
@pytest.mark.parametrize(("level", "hollow"), [("T7", -1), ("T8", -1), ("T9", -1), ("L1", 1), ("L2", 1), ("L3", 1)])
def test_drawn_pedicles_and_spinous_processes_turn_to_the_hollow_side(value: float, level: str, hollow: int):
    drawing = scoliosis(value)
    body = middle(drawn(drawing, "vertebral bodies")[level][0])
    left, right = (middle(ring) for ring in drawn(drawing, "pedicles", 2)[level])
    tilt = math.radians(plate(drawn(drawing, "vertebral bodies")[level][0], -1))
    # Measured along the vertebra's own width, so that its tilt does not count.
    middle_of_rings = ((left[0] + right[0]) / 2 - body[0], (left[1] + right[1]) / 2 - body[1])
    shift = middle_of_rings[0] * math.cos(tilt) + middle_of_rings[1] * math.sin(tilt)
    assert shift * hollow > 0.5 * value
    tip = max(sample(drawn(drawing, "spinous processes")[level][0]), key=lambda p: p[1])
    along = (tip[0] - body[0]) * math.cos(tilt) + (tip[1] - body[1]) * math.sin(tilt)
    assert along * hollow > 0.5 * value


def test_the_ring_on_the_hollow_side_thins_and_none_turns_in_a_straight_spine():
    left, right = drawn(scoliosis(1.0), "pedicles", 2)["T8"]
    assert bounds(left)[2] - bounds(left)[0] < bounds(right)[2] - bounds(right)[0]
    for found in drawn(scoliosis(0.0), "pedicles", 2).values():
        a, b = (middle(ring) for ring in found)
        assert a[0] == pytest.approx(-b[0])


def test_the_drawn_disc_at_the_apex_is_wedged_lower_on_the_hollow_side():
    measures = scoliosis(1.0).measures
    assert measures["disc on hollow side"] < measures["disc on bulging side"]
    bodies = drawn(scoliosis(1.0), "vertebral bodies")
    assert plate(bodies["T9"][0], -1) > plate(bodies["T8"][0], 1), "narrower on the left, the hollow side"


def test_a_straight_spine_has_level_shoulders_no_hump_and_no_measuring_lines():
    drawing = scoliosis(0.0)
    assert drawing.measures["shoulder difference"] == pytest.approx(0.0)
    assert drawing.measures["rib hump"] == pytest.approx(0.0, abs=1e-9)
    assert not any("plate line" in s.name or s.name.startswith("angle") for s in drawing.outlines)
    left, _, right, _ = bounds(drawing.outline("skin").path)
    assert left == pytest.approx(-right, abs=0.01)


@pytest.mark.parametrize("draw", BOTH)
def test_the_ribs_of_the_bulging_side_stand_up_as_the_back_bends_forward(draw: Draw):
    humps = [draw(value).measures["rib hump"] for value in (0.0, 1 / 3, 1.0)]
    assert humps[0] < humps[1] < humps[2]


def test_ten_degrees_are_a_small_curve():
    small, clear = scoliosis(1 / 3).measures, scoliosis(1.0).measures
    assert small["apex shift"] < clear["apex shift"] / 2
    assert small["shoulder difference"] < clear["shoulder difference"] / 2


def test_wide_ten_and_thirty_degrees_stand_side_by_side_at_one_scale_whatever_the_value():
    for value in (0.0, 0.7):
        drawing = scoliosis_wide(value)
        for degrees in (THRESHOLD, CLEAR_CURVE):
            slopes: list[float] = []
            for end in ("upper", "lower"):
                path = drawing.outline(f"{degrees:.0f} degrees {end} end plate line").path
                (x0, y0), (x1, y1) = (command[-2:] for command in path)
                slopes.append(math.degrees(math.atan2(y1 - y0, x1 - x0)))
            assert slopes[1] - slopes[0] == pytest.approx(degrees, abs=1.0)
        ten, thirty = (bounds(drawing.outline(f"{d} degrees vertebral bodies").path) for d in (10, 30))
        assert ten[2] < thirty[0]
        assert ten[3] - ten[1] == pytest.approx(thirty[3] - thirty[1], rel=0.03)


def test_the_lines_of_the_angle_lie_over_the_bones_and_the_reference_line_behind_them():
    names = [s.name for s in scoliosis(1.0).outlines]
    assert names.index("reference line") < names.index("vertebral bodies") < names.index("upper end plate line")


def test_the_reference_line_is_straight_through_the_middle_of_the_sacrum():
    left, top, right, bottom = bounds(scoliosis(1.0).outline("reference line").path)
    assert left == right == 0
    assert top < 240
    assert bottom > 733


def test_only_what_follows_the_curve_is_drawn_anew():
    moving = drawn_anew(scoliosis(0.4), scoliosis(0.6))
    assert len(moving) <= 24
    assert not {"shorts", "hair", "legs", "sacrum", "reference line", "head"} & set(moving)
    assert {"skin", "vertebral bodies", "back bending"} <= set(moving)


@pytest.mark.parametrize(("draw", "every"), [(scoliosis, 1), (scoliosis_wide, 5)])
def test_no_step_has_a_fault_and_sides_are_never_swapped(draw: Draw, every: int):
    assert faults(steps(draw, every)) == []
    assert faults([draw(value) for value in (0.0, 0.5, 1.0)], pairs=7) == []


@pytest.mark.parametrize("value", [0.2, 1.0])
def test_the_angle_is_measured_by_lines_and_an_arc_and_nothing_looks_sore(value: float):
    drawing = scoliosis(value)
    assert not drawing.outline("angle arc").filled
    assert not any(s.role in {Role.SORE, Role.SORE_LINE} for s in drawing.outlines)


def test_the_bulge_is_named_at_the_right_edge_of_the_apex_and_the_hump_on_the_back_bending():
    drawing = scoliosis(1.0)
    x, y = drawing.landmarks["bulge"]
    apex = spine(30.0)["T8"]
    assert x > apex.frame.x > 0
    assert abs(y - apex.frame.y) < 10
    left, top, right, bottom = bounds(drawing.outline("back bending").path)
    x, y = drawing.landmarks["rib hump"]
    assert (left + right) / 2 < x < right
    assert top < y < (top + bottom) / 2
    shorts = bounds(drawing.outline("shorts bending").path)
    assert shorts[3] - shorts[1] < bottom - top, "the back is what the view is for"


def test_from_the_right_the_columns_beside_the_body_change_places_and_still_bend_the_same_way():
    usual, other = scoliosis_wide(1.0), scoliosis_wide_from_right(1.0)
    assert faults([other]) == []
    by = usual.landmarks["foot of 30 degrees"][0] - usual.landmarks["foot of 10 degrees"][0]
    assert by > 0.0
    for name, moved in (("10 degrees", by), ("30 degrees", -by)):
        for mark in (name, f"foot of {name}"):
            assert other.landmarks[mark][0] == pytest.approx(usual.landmarks[mark][0] + moved)
    assert other.landmarks["bulge"] == usual.landmarks["bulge"]
