from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from kiosk.anatomy.curves import bounds, distance
from kiosk.anatomy.section import Block
from kiosk.scenes.signals import NERVE_ENDING, signals, spine_below
from kiosk.scenes.strokes import Sheet
from tests.support.shapes import middles, pieces

if TYPE_CHECKING:
    from kiosk.anatomy.drawing import Point

BLOCK = Block(skin=16.5, fat=5.8, muscle=20.7)


def drawn(share: float) -> list[Point]:
    """Where the signals are drawn, the one furthest on its way first."""
    shapes, told = signals(share)
    assert told == share
    paths = {shape.name: shape.path for shape in shapes}
    return [*middles(paths.get("signals behind the bone", ())), *middles(paths.get("signals", ()))]


def test_no_signal_runs_before_it_starts():
    assert signals(0.0) == ((), 0.0)


def test_signals_run_from_the_muscle_down_to_the_spine_and_on_to_the_head():
    fronts = [drawn(step / 40)[0] for step in range(1, 41)]
    assert distance(fronts[0], NERVE_ENDING) < 3.0
    spine = next(index for index, (_, y) in enumerate(fronts) if y > 59.8)
    down = [y for _, y in fronts[:spine]]
    assert down == sorted(down)
    along = [x for x, _ in fronts]
    assert along == sorted(along, reverse=True)
    assert along[-1] < 0.0


def test_signals_follow_each_other_and_grow_more():
    counts = [len(drawn(step / 10)) for step in range(1, 11)]
    assert counts == sorted(counts)
    assert counts[-1] > 10
    some = drawn(0.6)
    assert all(distance(a, b) < 6.0 for a, b in pairwise(some))


@pytest.fixture
def spine() -> dict[str, tuple[float, float, float, float]]:
    sheet = Sheet()
    spine_below(sheet, BLOCK)
    boxes = {shape.name: bounds(shape.path) for shape in sheet.outlines}
    bones = next(shape for shape in sheet.outlines if shape.name == "vertebrae").path
    return boxes | {f"bone {number}": bounds(bone) for number, bone in enumerate(pieces(bones))}


def test_the_branch_goes_round_the_side_of_the_joint_to_a_ganglion_in_the_exit_hole(
    spine: dict[str, tuple[float, float, float, float]],
):
    bones = sorted(box for name, box in spine.items() if name.startswith("bone "))
    upper, lower = next(pair for pair in pairwise(bones) if pair[0][0] < spine["ganglion"][0] < pair[1][0])
    left, top, right, bottom = spine["ganglion"]
    # Between the pedicles, below the joint and above the disc: in the hole, not in the canal, which is not in this cut.
    assert upper[0] + 20.0 < left
    assert right < lower[0] + 8.0
    joints = spine["joints"]
    assert top > joints[3]
    assert bottom < spine["discs"][1]
    assert not any("sac" in name or "thread" in name for name in spine)
    assert spine["posterior branch"][0] > upper[0] + 20.0
    assert spine["posterior branch"][1] < joints[1]


def test_no_gap_is_left_between_two_arches(spine: dict[str, tuple[float, float, float, float]]):
    bones = sorted(box for name, box in spine.items() if name.startswith("bone "))
    assert all(before[2] > after[0] for before, after in pairwise(bones))


def test_the_nerve_tapers_to_a_fine_ending_in_the_muscle():
    sheet = Sheet()
    spine_below(sheet, BLOCK)
    stem = next(shape for shape in sheet.outlines if shape.name == "posterior branch")
    x, y = NERVE_ENDING
    end = [(command[-2], command[-1]) for command in stem.path if command != ("Z",) and command[-1] < y + 0.3]
    assert end
    assert max(abs(px - x) for px, _ in end) < 0.5
    assert y < 36.0
