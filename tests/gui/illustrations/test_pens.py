from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from kiosk.anatomy.curves import ellipse, polyline
from kiosk.anatomy.drawing import Outline, Role
from kiosk.gui.illustrations.pens import pens_for, takes_fine
from kiosk.theming.pictures import RoleStyle

PLAIN = RoleStyle("#FFFFFF", "#FFFFFF", "#FFFFFF", "#334455", 1.0)
DASHED = RoleStyle("", "", "", "#334455", 1.0, dash=(2.0, 1.0))
CASED = RoleStyle("", "", "", "#334455", 1.0, casing="#FFFFFF")
TEXTURE = RoleStyle("#FFFFFF", "#FFFFFF", "#FFFFFF", "#334455", 1.0, texture=True)


def test_a_line_of_no_width_has_no_pen_and_reaches_only_as_far_as_its_edge_is_softened():
    pens = pens_for(PLAIN, 0.0, 1.0)
    assert pens.line.style() == Qt.PenStyle.NoPen
    assert (pens.casing, pens.fine, pens.rim) == (None, None, None)
    assert pens.reach == 1.0


def test_no_line_is_thinner_than_can_be_seen():
    assert pens_for(PLAIN, 0.3, 2.0).line.widthF() == 2.0
    assert pens_for(PLAIN, 3.0, 2.0).line.widthF() == 3.0


@pytest.mark.parametrize(("width", "is_fine"), [(1.0, False), (1.01, True), (1.1, True), (1.2, False)])
def test_a_line_of_little_more_than_a_pixel_may_be_one_pixel_wide(width: float, is_fine: bool):
    fine = pens_for(PLAIN, width, 0.5).fine
    assert (fine is not None) == is_fine
    assert fine is None or fine.widthF() == 1.0


def test_a_rim_has_the_colour_of_the_line():
    rim = pens_for(PLAIN, 3.0, 1.0).rim
    assert rim is not None
    assert rim.color().name() == "#334455"


@pytest.mark.parametrize("style", [DASHED, CASED, TEXTURE], ids=["gaps", "a casing", "a faded line"])
def test_what_something_shows_through_or_lies_under_has_no_rim(style: RoleStyle):
    assert pens_for(style, 0.5, 1.0).rim is None


def test_a_casing_stands_out_on_both_sides_of_its_line():
    pens = pens_for(CASED, 4.0, 1.0)
    assert pens.casing is not None
    assert pens.casing.widthF() > pens.line.widthF()
    assert pens.reach > pens.casing.widthF() / 2


def test_a_line_of_one_pixel_is_for_curves_that_let_nothing_through():
    assert takes_fine(Outline("ring", Role.BONE, ellipse((0, 0), 3)))
    assert not takes_fine(Outline("ring", Role.BONE, ellipse((0, 0), 3), opacity=0.5))
    assert not takes_fine(Outline("corner", Role.BONE, polyline([(0, 0), (3, 0), (3, 3)])))
