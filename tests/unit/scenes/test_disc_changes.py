from __future__ import annotations

import math
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.anatomy.curves import bounds, sample
from kiosk.anatomy.drawing import Drawing, Role
from kiosk.scenes.disc_changes import (
    disc_changes,
    disc_changes_from_right,
    disc_changes_wide,
    disc_changes_wide_from_right,
)
from tests.support.drawings import drawn_anew, faults, growth, steps
from tests.support.shapes import overlaps

if TYPE_CHECKING:
    from kiosk.gui.illustrations.catalogue import Draw

BOTH = [disc_changes, disc_changes_wide]
FEW = settings(max_examples=12, deadline=None)


def drawn_height(drawing: Drawing, name: str) -> float:
    """The space between the two drawn bones in the middle of a disc, in mm."""
    disc = drawing.landmarks[f"{name} nucleus"]
    upper, lower = (sample(drawing.outline(f"{name} {bone} body").path) for bone in ("L3", "L4"))
    floor = max(y for x, y in upper if abs(x - disc[0]) < 3)
    return min(y for x, y in lower if abs(x - disc[0]) < 3) - floor


@pytest.mark.parametrize("draw", BOTH)
def test_no_step_of_an_ageing_disc_has_a_fault(draw: Draw):
    assert faults(steps(draw)) == []


def test_the_older_disc_is_drawn_thirty_to_fifty_percent_lower_than_the_younger():
    drawing = disc_changes(1)
    lost = 1 - drawn_height(drawing, "older") / drawn_height(drawing, "younger")
    assert 0.30 <= lost <= 0.50
    assert lost == pytest.approx(drawing.measures["disc height lost"], abs=0.08)


def test_at_first_both_look_alike():
    drawing = disc_changes(0)
    assert drawn_height(drawing, "older") == pytest.approx(drawn_height(drawing, "younger"), abs=0.01)
    young = {s.name.removeprefix("younger ") for s in drawing.outlines if s.name.startswith("younger")}
    old = {s.name.removeprefix("older ") for s in drawing.outlines if s.name.startswith("older")}
    assert old == young
    assert drawing.measures["disc height lost"] == 0


def test_bones_never_touch_however_old_the_disc():
    for k in range(11):
        drawing = disc_changes(k / 10)
        assert not overlaps(drawing.outline("older L3 body"), drawing.outline("older L4 body"))
    assert drawn_height(disc_changes(1), "older") > 3


@FEW
@given(st.floats(0, 1), st.floats(0, 1))
def test_the_older_disc_gets_lower_with_age_and_the_younger_stays(one: float, two: float):
    grown = growth(disc_changes, one, two)
    assert grown["older height mm"] <= 0 <= grown["spur mm"]
    assert grown["younger height mm"] == 0


def test_both_discs_stand_side_by_side_at_one_scale_in_panels_of_their_own():
    drawing = disc_changes(0)
    young, old = (bounds(drawing.outline(f"{name} L3-L4 disc").path) for name in ("younger", "older"))
    assert old[2] - old[0] == pytest.approx(young[2] - young[0], abs=0.01)
    assert old[1] == pytest.approx(young[1], abs=0.01)
    for draw in BOTH:
        for value in (0.0, 1.0):
            drawing = draw(value)
            for name in ("younger", "older"):
                left, top, right, bottom = bounds(drawing.outline(f"{name} panel").path)
                for shape in drawing.outlines:
                    if shape.name.startswith(f"{name} "):
                        box = bounds(shape.path)
                        assert left - 0.01 <= box[0] < box[2] <= right + 0.01, shape.name
                        assert top - 0.01 <= box[1] < box[3] <= bottom + 0.01, shape.name


def test_two_small_cracks_and_two_small_spurs_come_with_age():
    drawing = disc_changes(1)
    cracks = [shape for shape in drawing.outlines if shape.name.endswith("small cracks")]
    assert all([command[0] for command in shape.path].count("M") == 2 for shape in cracks)
    for bone in ("L3", "L4"):
        before, after = (bounds(disc_changes(value).outline(f"older {bone} body").path) for value in (0, 1))
        assert after[0] < before[0] - 2
        assert after[2] == pytest.approx(before[2], abs=1.0)
    spur = drawing.landmarks["spur"]
    assert min(math.dist(spur, point) for point in sample(drawing.outline("older L3 body").path)) < 2


def test_the_cracks_are_in_the_back_of_the_ring_from_the_side_and_from_above():
    drawing = disc_changes(1)
    side, above = (drawing.outline(f"older {name}") for name in ("L3-L4 small cracks", "above small cracks"))
    left, _, right, _ = bounds(drawing.outline("older L3-L4 nucleus").path)
    assert bounds(side.path)[0] > right > left
    assert bounds(side.path)[2] < bounds(drawing.outline("older L3-L4 disc").path)[2]
    _, top, _, low = bounds(drawing.outline("older above nucleus pulposus").path)
    assert bounds(above.path)[1] > (top + low) / 2


def test_an_old_disc_is_not_painted_in_alarm():
    for draw in BOTH:
        roles = {shape.role for shape in draw(1).outlines}
        assert not roles & {Role.SORE, Role.NUCLEUS_ESCAPED, Role.NERVE_PRESSED}


def test_the_height_bars_are_as_high_as_the_discs_in_front_and_bear_the_words():
    drawing = disc_changes(1)
    for name in ("younger height", "older height"):
        _, top, _, low = bounds(drawing.outline(name).path)
        assert drawing.landmarks[name][1] == pytest.approx(low)
        assert low - top > 0.5 * drawing.measures[f"{name} mm"]


def test_the_wide_picture_is_wide_and_shows_the_discs_from_the_side_only():
    assert disc_changes_wide(1).width / disc_changes_wide(1).height > 1.25
    assert not [shape.name for shape in disc_changes_wide(1).outlines if "above" in shape.name]
    assert [shape.name for shape in disc_changes(1).outlines if "above" in shape.name]


@pytest.mark.parametrize("draw", BOTH)
def test_a_step_keeps_what_does_not_change_the_same_objects(draw: Draw):
    new = drawn_anew(draw(0.44), draw(0.71))
    assert len(new) <= 23
    assert not [name for name in new if name.startswith("younger")]


@pytest.mark.parametrize(
    ("draw", "mirrored"), [(disc_changes, disc_changes_from_right), (disc_changes_wide, disc_changes_wide_from_right)]
)
def test_from_the_right_the_panels_change_places_and_the_discs_stay_as_they_are(draw: Draw, mirrored: Draw):
    usual, other = draw(1.0), mirrored(1.0)
    assert faults([other]) == []
    places = [bounds(one.outline(f"{name} panel").path) for name in ("younger", "older") for one in (usual, other)]
    assert places[0] == places[3]
    assert places[1] == places[2]
    for name in ("younger", "older"):
        assert drawn_height(other, name) == pytest.approx(drawn_height(usual, name))
        # The front of each still looks to the left.
        assert other.landmarks[f"{name} disc"][0] < other.landmarks[f"{name} nucleus"][0]
    arrow = other.outline("onward").path
    assert arrow[1][1] < arrow[0][1]
