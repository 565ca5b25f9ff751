from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.anatomy.curves import bounds, distance, sample
from kiosk.anatomy.section import HEIGHT, WIDTH
from kiosk.scenes.ways import (
    blood_flow,
    blood_flow_wide,
    calming_inflammation,
    calming_inflammation_wide,
    nerves,
    nerves_wide,
    relaxing_muscles,
    relaxing_muscles_wide,
)
from tests.support.drawings import drawn_anew, faults, steps
from tests.support.shapes import middles

if TYPE_CHECKING:
    from kiosk.anatomy.drawing import Point
    from kiosk.gui.illustrations.catalogue import Draw


WAYS = (calming_inflammation, blood_flow, relaxing_muscles, nerves)
WIDE = (calming_inflammation_wide, blood_flow_wide, relaxing_muscles_wide, nerves_wide)
VALUES = (0.0, 0.25, 0.5, 0.75, 1.0)


@pytest.mark.parametrize("draw", [*WAYS, *WIDE])
def test_no_step_of_any_way_has_a_fault_and_every_needle_is_fine(draw: Draw):
    drawings = steps(draw)
    assert faults(drawings) == []
    for drawing in drawings:
        assert 0.16 <= drawing.measures["needle-thickness"] <= 0.30
        assert drawing.outline("needle shaft").line_mm == drawing.measures["needle-thickness"]


def test_there_is_a_frame_for_high_areas_and_one_for_wide_ones():
    for tall, wide in zip(WAYS, WIDE, strict=True):
        high, broad = tall(0.5), wide(0.5)
        assert (high.width, high.height) == (WIDTH, HEIGHT)
        assert 1.3 < broad.width / broad.height < 1.7
        assert broad.landmarks.keys() == high.landmarks.keys()
        assert broad.measures.keys() == high.measures.keys()


@pytest.mark.parametrize("draw", [*WAYS, *WIDE])
def test_what_stands_still_stays_the_same_objects_and_little_moves(draw: Draw):
    for before, after in ((0.2, 0.3), (0.7, 0.8)):
        moving = drawn_anew(draw(before), draw(after))
        assert 0 < len(moving) <= 20, moving


def edge(draw: Draw, value: float, names: tuple[str, ...]) -> list[Point]:
    return [
        point
        for shape in draw(value).outlines
        if shape.name in names and shape.opacity > 0
        for point in sample(shape.path, 6)
    ]


@pytest.mark.parametrize(
    ("draw", "names"),
    [
        (calming_inflammation, ("nerve",)),
        (blood_flow, ("artery",)),
        (relaxing_muscles, ("nerve",)),
        (nerves, ("posterior branch", "branch to the muscle", "branch to the skin", "vertebrae", "ganglion")),
    ],
)
@pytest.mark.parametrize("value", [0.1, 0.3, 0.4, 0.45, 0.5, 0.75, 1.0])
def test_the_needle_stays_out_of_vessel_nerve_and_bone(draw: Draw, names: tuple[str, ...], value: float):
    shaft = draw(value).outline("needle shaft").path
    (ax, ay), (bx, by) = ((command[-2], command[-1]) for command in shaft)
    points = edge(draw, value, names)
    assert points
    for x, y in points:
        along = min(max(((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2), 0.0), 1.0)
        assert distance((x, y), (ax + (bx - ax) * along, ay + (by - ay) * along)) > 0.5


@pytest.mark.parametrize("draw", WAYS)
def test_layers_are_drawn_one_below_the_other(draw: Draw):
    drawing = draw(0.5)
    names = ["skin surface", "epidermis", "fat", "thoracolumbar fascia", "muscle sheath"]
    tops = [bounds(drawing.outline(name).path)[1] for name in names]
    assert tops == sorted(tops)
    depth = tops[4] - tops[1]
    assert depth == pytest.approx(sum(drawing.measures[k] for k in ("epidermis", "dermis", "fat", "fascia")), abs=1.2)


@pytest.mark.parametrize(
    ("draw", "measure", "rises"),
    [
        (calming_inflammation, "messengers", False),
        (calming_inflammation, "endorphins", True),
        (blood_flow, "vessel-width", True),
        (relaxing_muscles, "tension", False),
        (nerves, "signal-share", True),
    ],
)
def test_the_effect_grows_steadily_after_the_needle(draw: Draw, measure: str, rises: bool):
    values = [draw(value).measures[measure] for value in VALUES]
    assert values == sorted(values, reverse=not rises)
    assert values[0] == values[2] != values[-1]


def test_the_vessel_is_only_a_little_wider():
    before, after = (blood_flow(value).measures["vessel-width"] for value in (0.0, 1.0))
    assert 1.05 <= after / before <= 1.20


def test_a_muscle_keeps_its_length_while_its_fibres_straighten():
    tight, soft = relaxing_muscles(0.0), relaxing_muscles(1.0)
    assert tight.measures["muscle-length"] == soft.measures["muscle-length"]
    assert tight.measures["waviness"] > 1.05
    assert soft.measures["waviness"] < 1.02
    waves = [relaxing_muscles(value / 20).measures["waviness"] for value in range(10, 21)]
    assert waves == sorted(waves, reverse=True)
    assert "tender spot 1" in {shape.name for shape in tight.outlines if shape.opacity > 0}
    assert not any(shape.opacity > 0 for shape in soft.outlines if shape.name.startswith(("tender", "tight")))


def test_layers_have_the_thickness_of_a_low_back():
    for draw in WAYS:
        measures = draw(0.0).measures
        assert 0.1 <= measures["epidermis"] <= 0.3
        assert 2.0 <= measures["dermis"] <= 4.0
        assert 5.0 <= measures["fat"] <= 20.0
        assert 0.5 <= measures["fascia"] <= 1.5
        assert measures["muscle"] >= 20.0


def test_no_needle_goes_for_the_spinal_nerve():
    drawing = nerves(1.0)
    tip = bounds(drawing.outline("needle shaft").path)
    assert tip[3] < bounds(drawing.outline("deep ligament").path)[1] - 12.0
    assert distance(drawing.landmarks["nerve ending"], (tip[0], tip[3])) < 2.0


@pytest.mark.parametrize("draw", [nerves, nerves_wide])
@pytest.mark.parametrize("value", [0.1, 0.3, 0.5, 1.0])
def test_neither_the_needle_nor_its_line_stands_over_the_gap_of_a_joint(draw: Draw, value: float):
    drawing = draw(value)
    (ax, ay), (bx, by) = ((command[-2], command[-1]) for command in drawing.outline("needle shaft").path)
    joints = [x for x, _ in sample(drawing.outline("joints").path, 4)]
    for y in (ay, by, 46.0, 54.0, 66.0):
        x = ax + (bx - ax) * (y - ay) / (by - ay)
        assert min(abs(x - joint) for joint in joints) > 8.0


@pytest.mark.parametrize("draw", [blood_flow, blood_flow_wide])
@pytest.mark.parametrize("value", [0.0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0])
def test_the_word_for_a_red_cell_stands_on_a_cell(draw: Draw, value: float):
    drawing = draw(value)
    at, cells = drawing.landmarks["red cell"], drawing.outline("red cells").path
    assert min(distance(at, middle) for middle in middles(cells)) < 0.2


def test_the_artery_in_the_muscle_is_a_little_wider_beside_the_needle_only():
    def width(value: float, x: float) -> float:
        heights = [y for u, y in sample(blood_flow(value).outline("artery").path, 6) if abs(u - x) < 0.8]
        return max(heights) - min(heights)

    assert 1.05 < width(1.0, 17.5) / width(0.0, 17.5) < 1.25
    assert width(1.0, 56.0) == pytest.approx(width(0.0, 56.0))


@pytest.mark.parametrize(("draws", "least"), [(WAYS, 1.25), (WIDE, 2.0)])
def test_tissue_goes_on_beyond_both_sides(draws: tuple[Draw, ...], least: float):
    for draw in draws:
        drawing = draw(0.5)
        boxes = [
            bounds(shape.path) for shape in drawing.outlines if shape.name in {"lobule walls", "muscle bundle edges"}
        ]
        middle, half = drawing.origin[0] + drawing.width / 2, drawing.height * least / 2
        assert min(box[0] for box in boxes) <= middle - half
        assert max(box[2] for box in boxes) >= middle + half


@pytest.mark.parametrize("draw", [*WAYS, *WIDE])
def test_the_whole_needle_is_seen_once_it_is_in(draw: Draw):
    drawing = draw(0.5)
    _, top, _, _ = bounds(drawing.outline("needle handle").path)
    _, _, _, foot = bounds(drawing.outline("needle shaft").path)
    assert drawing.origin[1] < top
    assert foot < drawing.origin[1] + drawing.height
