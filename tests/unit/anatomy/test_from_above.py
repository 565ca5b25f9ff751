from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.anatomy.conditions import MONTHS_LATER
from kiosk.anatomy.curves import bounds
from kiosk.anatomy.drawing import Role
from kiosk.anatomy.from_above import herniated_disc_above, narrowed_canal
from tests.support.drawings import drawn_anew, faults, growth, steps
from tests.support.shapes import cut, gap

if TYPE_CHECKING:
    from kiosk.gui.illustrations.catalogue import Draw


EVERY = [herniated_disc_above, narrowed_canal]
FEW = settings(max_examples=15, deadline=None)


@pytest.mark.parametrize("draw", EVERY)
def test_no_step_has_a_fault_and_every_filled_outline_is_closed(draw: Draw):
    drawings = steps(draw)
    assert faults(drawings) == []
    assert all(shape.path[-1] == ("Z",) for drawing in drawings for shape in drawing.outlines if shape.filled)


def test_the_gel_fills_40_to_50_percent_of_the_disc():
    assert 0.40 <= narrowed_canal(0).measures["nucleus share"] <= 0.50


def test_a_healthy_canal_is_15_to_25_mm_and_a_narrow_one_10_or_less():
    assert 15 <= narrowed_canal(0).measures["canal front to back mm"] <= 25
    assert narrowed_canal(1).measures["canal front to back mm"] <= 10


@FEW
@given(st.floats(0, 1), st.floats(0, 1))
def test_the_canal_only_gets_narrower(one: float, two: float):
    grown = growth(narrowed_canal, one, two)
    assert grown["canal front to back mm"] <= 0 <= grown["ligamentum flavum mm"]
    assert grown["sac area mm2"] <= 0.5


@FEW
@given(st.floats(0, 1), st.floats(0, 1))
def test_the_root_is_only_pushed_further(one: float, two: float):
    grown = growth(herniated_disc_above, one, two)
    assert grown["root displaced mm"] >= -1e-9
    assert grown["bulge into canal mm"] >= 0


def test_health_displaces_nothing_and_shows_no_arrows():
    assert herniated_disc_above(0).measures["root displaced mm"] == pytest.approx(0)
    assert not [shape for shape in narrowed_canal(0).outlines if shape.role is Role.SORE]


def test_a_narrow_canal_shows_what_presses_from_four_sides():
    arrows = [shape for shape in narrowed_canal(1).outlines if shape.role is Role.SORE]
    assert {shape.name for shape in arrows} == {
        "disc presses", "ligament presses", "left joint presses", "right joint presses",
    }  # fmt: skip


@pytest.mark.parametrize("value", [k / 10 for k in range(11)])
def test_the_canal_is_drawn_as_wide_as_its_measure_says(value: float):
    drawing = narrowed_canal(value)
    shapes = {shape.name: shape for shape in drawing.outlines}
    middle = drawing.landmarks["cauda equina"]
    start, back, front = (0.3, middle[1]), (0.3, 60.0), (0.3, -10.0)
    to_ligament = cut(shapes["right ligamentum flavum"].path, start, back)[0]
    to_disc = cut(shapes.get("bulging rim", shapes["annulus fibrosus"]).path, start, front)[0]
    assert to_ligament + to_disc == pytest.approx(drawing.measures["canal front to back mm"], abs=0.3)


def test_the_bulge_is_drawn_as_far_into_the_canal_as_its_measure_says():
    healthy, narrow = narrowed_canal(0), narrowed_canal(1)
    rims = healthy.outline("annulus fibrosus"), narrow.outline("bulging rim")
    before, after = (cut(rim.path, (0.3, 5.0), (0.3, 40.0))[0] for rim in rims)
    assert after - before == pytest.approx(narrow.measures["bulge into canal mm"], abs=0.3)


def test_the_gel_presses_the_root_of_l5_which_its_measure_says_and_no_other():
    roots = ["left L5 root", "right L5 root", "left L4 root", "right L4 root"]
    for value, touched in ((0.0, []), (1.0, ["right L5 root"])):
        drawing = herniated_disc_above(value)
        gel = [shape for shape in drawing.outlines if shape.name in {"escaped gel", "bulging edge"}]
        assert [name for name in roots if any(gap(drawing.outline(name), shape) < 0.05 for shape in gel)] == touched
        assert drawing.measures["L5 root pressed"] == pytest.approx(len(touched), abs=0.02)


def test_months_later_the_drawn_bulge_is_plainly_smaller_and_not_gone():
    def furthest(value: float) -> float:
        gel = [shape for shape in herniated_disc_above(value).outlines if shape.name == "escaped gel"]
        return max((bounds(shape.path)[3] for shape in gel), default=rim) - rim

    rim = bounds(herniated_disc_above(0).outline("annulus fibrosus").path)[3]
    assert 0.8 < furthest(MONTHS_LATER) < 0.5 * furthest(1.0)
    assert furthest(0.0) == 0


def test_a_step_leaves_what_does_not_change_the_same_object():
    for draw, most in ((herniated_disc_above, 12), (narrowed_canal, 20)):
        one, two = draw(0.41), draw(0.73)
        assert len(drawn_anew(one, two)) <= most
        assert {shape.name for shape in one.outlines} == {shape.name for shape in two.outlines}


def test_there_is_no_cord_at_this_level():
    assert not [shape.name for draw in EVERY for shape in draw(1).outlines if shape.role is Role.CORD]
