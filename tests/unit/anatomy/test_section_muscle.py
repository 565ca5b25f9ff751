from __future__ import annotations

import pytest

from kiosk.anatomy.curves import bounds
from kiosk.anatomy.drawing import Role
from kiosk.anatomy.section import Block
from kiosk.anatomy.section_muscle import bundle_path, fibre, fibre_length, knotted, muscle, seam

SOFT, TIGHT = Block(), Block(tension=1.0)


@pytest.mark.parametrize("x", [5.0, 20.0, 35.0, 50.0])
@pytest.mark.parametrize("block", [SOFT, TIGHT])
def test_seams_never_cross(x: float, block: Block):
    heights = [seam(block, row, x)[1] for row in range(9)]
    assert heights == sorted(heights)


def test_bundles_are_thick_in_the_middle_and_thin_at_their_ends():
    left, top, right, bottom = bounds(bundle_path(SOFT, 4, 1))
    assert 40.0 < right - left < 60.0
    assert 5.0 < bottom - top < 12.0


def test_a_knot_draws_in_along_the_fibre_and_swells_across():
    x, y = TIGHT.knot
    ahead, above = knotted(TIGHT, (x + 5.0, y)), knotted(TIGHT, (x, y - 3.0))
    assert x < ahead[0] < x + 5.0
    assert above[1] < y - 3.0
    assert knotted(SOFT, (x + 5.0, y)) == (x + 5.0, y)
    assert knotted(TIGHT, (x, y)) == TIGHT.knot


def test_far_from_the_knot_nothing_moves():
    assert knotted(TIGHT, (-8.0, 42.0)) == pytest.approx((-8.0, 42.0), abs=0.05)


def test_the_fibres_of_a_knot_are_wavy_between_the_same_ends():
    lengths = [fibre_length(Block(tension=tension), 4) for tension in (0.0, 0.5, 1.0)]
    assert lengths == sorted(lengths)
    for x in (-5.0, 65.0):
        assert fibre(TIGHT, 4, x, 0.5) == pytest.approx(fibre(SOFT, 4, x, 0.5), abs=0.3)


def test_only_a_tight_muscle_has_sore_bundles():
    assert not any(shape.role is Role.MUSCLE_SORE for shape in muscle(SOFT))
    sore = [shape for shape in muscle(TIGHT) if shape.role is Role.MUSCLE_SORE]
    assert sore
    assert max(shape.opacity for shape in sore) > 0.5


def test_every_bundle_is_striped_across_its_fibres():
    names = [shape.name for shape in muscle(SOFT)]
    bundles = [name for name in names if name.startswith("muscle bundle")]
    assert len(bundles) > 12
    for name in bundles:
        assert name.replace("bundle", "stripes") in names
        assert name.replace("bundle", "fibres") in names
