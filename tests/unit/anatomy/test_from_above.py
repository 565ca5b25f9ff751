from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.anatomy.drawing import Role
from kiosk.anatomy.from_above import herniated_disc_above, narrowed_canal

if TYPE_CHECKING:
    from kiosk.gui.illustrations.catalogue import Draw


EVERY = [herniated_disc_above, narrowed_canal]
FEW = settings(max_examples=15, deadline=None)


@pytest.mark.parametrize("draw", EVERY)
@pytest.mark.parametrize("value", [0.0, 0.35, 1.0])
def test_every_filled_outline_is_closed_and_every_name_is_unique(draw: Draw, value: float):
    drawing = draw(value)
    assert all(shape.path[-1] == ("Z",) for shape in drawing.outlines if shape.filled)
    names = [shape.name for shape in drawing.outlines]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("draw", EVERY)
@pytest.mark.parametrize("value", [0.0, 1.0])
def test_landmarks_lie_in_the_picture(draw: Draw, value: float):
    drawing = draw(value)
    left, top = drawing.origin
    for x, y in drawing.landmarks.values():
        assert left <= x <= left + drawing.width
        assert top <= y <= top + drawing.height


def test_the_gel_fills_40_to_50_percent_of_the_disc():
    assert 0.40 <= narrowed_canal(0).measures["nucleus share"] <= 0.50


def test_a_healthy_canal_is_15_to_25_mm_and_a_narrow_one_10_or_less():
    assert 15 <= narrowed_canal(0).measures["canal front to back mm"] <= 25
    assert narrowed_canal(1).measures["canal front to back mm"] <= 10


@FEW
@given(st.floats(0, 1), st.floats(0, 1))
def test_the_canal_only_gets_narrower(one: float, two: float):
    low, high = (narrowed_canal(value).measures for value in sorted((one, two)))
    assert low["canal front to back mm"] >= high["canal front to back mm"]
    assert low["ligamentum flavum mm"] <= high["ligamentum flavum mm"]
    assert low["sac area mm2"] >= high["sac area mm2"] - 0.5


@FEW
@given(st.floats(0, 1), st.floats(0, 1))
def test_the_root_is_only_pushed_further(one: float, two: float):
    low, high = (herniated_disc_above(value).measures for value in sorted((one, two)))
    assert low["root displaced mm"] <= high["root displaced mm"] + 1e-9
    assert low["bulge into canal mm"] <= high["bulge into canal mm"]


def test_health_displaces_nothing_and_shows_no_arrows():
    assert herniated_disc_above(0).measures["root displaced mm"] == pytest.approx(0)
    assert not [shape for shape in narrowed_canal(0).outlines if shape.role is Role.SORE]


def test_a_narrow_canal_shows_what_presses_from_four_sides():
    arrows = [shape for shape in narrowed_canal(1).outlines if shape.role is Role.SORE]
    assert {shape.name for shape in arrows} == {
        "disc presses", "ligament presses", "left joint presses", "right joint presses",
    }  # fmt: skip


def test_there_is_no_cord_at_this_level():
    assert not [shape.name for draw in EVERY for shape in draw(1).outlines if shape.role is Role.CORD]
