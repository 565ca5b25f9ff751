from __future__ import annotations

import itertools

import pytest

from kiosk.anatomy.curves import bounds, sample
from kiosk.anatomy.drawing import Outline, Role
from kiosk.anatomy.from_behind import spine
from kiosk.anatomy.spine_outlines import column_outlines, discs, pedicle, reference_line, ribs, spine_outlines, vertebra
from tests.support.shapes import overlaps, pieces


def test_every_vertebra_is_drawn_with_two_pedicle_rings_and_a_spinous_process():
    names = {s.name for s in spine_outlines(spine(), 1.0)}
    for level in ("C7", "T8", "L4"):
        for part in ("body", "left pedicle", "right pedicle", "spinous process", "left transverse process"):
            assert f"{level} {part}" in names


def test_without_its_arch_the_canal_of_a_vertebra_lies_open():
    names = {s.name for s in vertebra(spine()["L4"], 1.0, arch=False)}
    assert "L4 body" in names
    assert not names & {"L4 arch", "L4 spinous process"}


def test_there_are_eighteen_discs_each_as_wide_as_the_bones_around_it():
    column = spine()
    shapes = discs(column, 1.0)
    assert len(shapes) == 18
    disc = next(s for s in shapes if s.name == "L4-L5 disc")
    left, top, right, bottom = bounds(disc.path)
    assert right - left == pytest.approx((column["L4"].width + column["L5"].width) / 2, abs=5)
    assert bottom - top == pytest.approx(11, abs=1.5)
    assert disc.role is Role.DISC


def test_the_pedicles_of_a_straight_vertebra_are_even_like_the_eyes_of_an_owl():
    (lx, ly), lrx, lry = pedicle(spine()["T8"], -1)
    (rx, ry), rrx, rry = pedicle(spine()["T8"], 1)
    assert (lx, ly, lrx, lry) == pytest.approx((-rx, ry, rrx, rry))


def test_in_a_curve_the_pedicle_on_the_hollow_side_moves_out_and_thins():
    bent = spine(30)["T8"]
    (hollow, _), thin, _ = pedicle(bent, -1)
    (bulge, _), wide, _ = pedicle(bent, 1)
    middle = bent.frame.x
    assert middle - hollow > bulge - middle
    assert thin < wide


def test_ribs_spread_on_the_side_of_the_bulge_and_crowd_on_the_hollow_side():
    shapes = {s.name: [bounds(p) for p in pieces(s.path)] for s in ribs(spine(30), 1.0)}
    assert {len(found) for found in shapes.values()} == {12}

    def spread(side: str) -> float:
        return shapes[f"{side} ribs"][9][3] - shapes[f"{side} ribs"][5][3]

    assert spread("left") < spread("right")


def test_ribs_start_at_their_vertebrae_and_lie_on_their_own_side():
    column = spine(30)
    for shape in ribs(column, 1.0):
        way = -1 if shape.name.startswith("left") else 1
        for number, piece in enumerate(pieces(shape.path), 1):
            x = column[f"T{number}"].frame.x
            reach = [way * (px - x) for px, _ in sample(piece)]
            assert 0 < min(reach) < column[f"T{number}"].width
            assert max(reach) > 25


def test_a_column_is_drawn_in_few_outlines_with_a_piece_for_every_bone():
    shapes = {s.name: len(pieces(s.path)) for s in column_outlines(spine(20), 1.0)}
    assert shapes == {
        "discs": 18, "transverse processes": 10, "vertebral bodies": 18, "vertebral shade": 18, "pedicles": 36,
        "spinous processes": 18,
    }  # fmt: skip


@pytest.mark.parametrize("degrees", [0.0, 30.0])
def test_pieces_of_one_kind_do_not_touch_each_other(degrees: float):
    for shape in column_outlines(spine(degrees), 1.0):
        boxes = [Outline(str(k), shape.role, piece) for k, piece in enumerate(pieces(shape.path))]
        if shape.name in {"vertebral bodies", "pedicles", "spinous processes"}:
            assert not any(overlaps(a, b) for a, b in itertools.pairwise(boxes)), shape.name


def test_the_reference_line_is_straight_and_in_the_middle():
    line = reference_line(800, 220, 1.5)
    assert bounds(line.path) == (0, 220, 0, 800)
    assert line.role is Role.MEASURE_DASHED
