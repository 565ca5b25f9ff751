from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import pytest

from kiosk.anatomy.body_pictures import home_body, often_no_single_cause
from kiosk.anatomy.body_regions import where_it_hurts
from kiosk.anatomy.body_signs import NAMES
from kiosk.anatomy.curves import bounds, sample
from kiosk.anatomy.drawing import Role
from kiosk.anatomy.help_now import get_help_now, get_help_now_wide
from tests.support.drawings import faults

if TYPE_CHECKING:
    from kiosk.gui.illustrations.catalogue import Draw

BOTH = [get_help_now, get_help_now_wide]


@pytest.mark.parametrize("draw", BOTH)
def test_it_lights_saddle_area_and_both_legs_alike(draw: Draw):
    drawing = draw(0.0)
    left, right = bounds(drawing.outline("left leg lit 1").path), bounds(drawing.outline("right leg lit 1").path)
    assert left == pytest.approx((-right[2], right[1], -right[0], right[3]), abs=0.01)
    saddle = bounds(drawing.outline("saddle area 1").path)
    assert saddle[2] == pytest.approx(-saddle[0], abs=0.01)
    assert saddle[1] < drawing.landmarks["saddle area"][1] < saddle[3]
    assert saddle[2] * 2 == pytest.approx(drawing.measures["saddle width"], abs=6)


def test_the_saddle_area_is_soft_shading_without_an_edge():
    layers = [s for s in get_help_now(0.0).outlines if s.name.startswith("saddle area")]
    assert len(layers) >= 6
    assert all(s.line_mm == 0 and s.opacity < 0.2 for s in layers)


def test_the_saddle_covers_inner_thighs_and_the_crease_of_the_buttocks_but_not_the_low_back():
    drawing = get_help_now(0.0)
    _, top, _, bottom = bounds(drawing.outline("saddle area 1").path)
    crease = bounds(drawing.outline("buttock crease").path)
    assert top == pytest.approx(crease[1], abs=12)
    assert bottom > crease[3] + 150
    assert top > drawing.landmarks["low back"][1] + 80


@pytest.mark.parametrize("draw", BOTH)
def test_signs_stand_in_the_sides_clear_of_the_body_and_of_each_other(draw: Draw):
    drawing = draw(0.0)
    discs = [bounds(s.path) for s in drawing.outlines if s.name.endswith("disc")]
    assert len(discs) == len(NAMES)
    across = [x for x, y in sample(drawing.outline("skin").path) if y > drawing.origin[1]]
    left, right = min(across), max(across)
    for box in discs:
        assert box[2] < left or box[0] > right
        assert drawing.origin[0] < box[0] < box[2] < drawing.origin[0] + drawing.width
        assert drawing.origin[1] < box[1] < box[3] < drawing.origin[1] + drawing.height
    rows = sorted((box[1], box[3]) for box in discs if box[0] > 0)
    assert all(below[0] - above[1] > 60 for above, below in itertools.pairwise(rows))


def test_the_colour_of_help_now_is_used_here_alone():
    for draw in (*BOTH, home_body, where_it_hurts, often_no_single_cause):
        assert any(s.role is Role.SYMBOL_HELP for s in draw(0.0).outlines) is (draw in BOTH)


@pytest.mark.parametrize("draw", BOTH)
def test_the_picture_stands_still_without_a_fault(draw: Draw):
    assert faults([draw(0.0)], pairs=21) == []
    assert draw(1.0) is draw(0.0)
