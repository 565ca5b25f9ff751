from __future__ import annotations

import math
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.anatomy.curves import bounds
from kiosk.anatomy.drawing import Drawing, Role
from kiosk.anatomy.side_view import causes, disc_changes, herniated_disc, what_is_back_pain

if TYPE_CHECKING:
    from kiosk.gui.illustrations.catalogue import Draw


EVERY = [herniated_disc, what_is_back_pain, causes, disc_changes]
FEW = settings(max_examples=12, deadline=None)


def closed(drawing: Drawing):
    return [shape for shape in drawing.outlines if shape.filled]


@pytest.mark.parametrize("draw", EVERY)
@pytest.mark.parametrize("value", [0.0, 0.5, 1.0])
def test_every_filled_outline_is_closed_and_every_name_is_unique(draw: Draw, value: float):
    drawing = draw(value)
    assert all(shape.path[-1] == ("Z",) for shape in closed(drawing))
    names = [shape.name for shape in drawing.outlines]
    assert len(set(names)) == len(names)
    assert all(math.isfinite(number) for shape in drawing.outlines for command in shape.path for number in command[1:])


@pytest.mark.parametrize("draw", EVERY)
@pytest.mark.parametrize("value", [0.0, 1.0])
def test_landmarks_lie_in_the_picture(draw: Draw, value: float):
    drawing = draw(value)
    left, top = drawing.origin
    assert drawing.landmarks
    for x, y in drawing.landmarks.values():
        assert left <= x <= left + drawing.width
        assert top <= y <= top + drawing.height


@FEW
@given(st.floats(0, 1), st.floats(0, 1))
def test_the_bulge_and_the_displaced_root_grow_with_the_herniation(one: float, two: float):
    low, high = (herniated_disc(value).measures for value in sorted((one, two)))
    for measure in ("bulge into canal mm", "root displaced mm"):
        assert low[measure] <= high[measure]


def test_the_measures_of_a_healthy_back_are_those_of_the_books():
    measures = herniated_disc(0).measures
    assert 15 <= measures["canal front to back mm"] <= 25
    assert 40 <= measures["lordosis degrees"] <= 60
    assert measures["bulge into canal mm"] == measures["root displaced mm"] == 0
    assert max(measures, key=lambda name: measures[name] if "height" in name else 0) == "L4-L5 height mm"


def test_months_later_the_bulge_is_smaller():
    fresh, later = herniated_disc(1).measures, herniated_disc(0.35).measures
    assert 0 < later["bulge into canal mm"] < 0.5 * fresh["bulge into canal mm"]
    assert later["root displaced mm"] < 0.3 * fresh["root displaced mm"]


def test_the_gel_presses_backwards_below_the_exit_of_the_l4_root():
    drawing = herniated_disc(1)
    assert drawing.landmarks["bulge"][1] > drawing.landmarks["L4 root exit"][1]
    assert drawing.landmarks["bulge"][0] > drawing.landmarks["nucleus"][0]
    assert drawing.outline("L5 root pressed").role is Role.NERVE_PRESSED
    with pytest.raises(KeyError):
        drawing.outline("L4 root pressed")


def test_a_herniation_never_changes_the_front_of_the_disc():
    plain, pushed = herniated_disc(0).outline("L4-L5 disc"), herniated_disc(1).outline("L4-L5 disc")
    assert bounds(plain.path)[0] == pytest.approx(bounds(pushed.path)[0], abs=0.01)


def test_a_healthy_back_has_nothing_pressed_and_nothing_escaped():
    roles = {shape.role for value in (0.0,) for shape in herniated_disc(value).outlines}
    assert not roles & {Role.NERVE_PRESSED, Role.NUCLEUS_ESCAPED, Role.DISC_AGED, Role.SORE}


@pytest.mark.parametrize("name", ["L1", "L2", "L3", "L4"])
def test_each_root_leaves_between_its_own_pedicle_and_the_next_nearer_to_its_own(name: str):
    marks = what_is_back_pain(0).landmarks
    below = f"L{int(name[1]) + 1}"
    own, exit_, following = (
        marks[f"{name} pedicle lower edge"], marks[f"{name} root exit"], marks[f"{below} pedicle upper edge"],
    )  # fmt: skip
    assert own[1] < exit_[1] < following[1]
    assert exit_[1] - own[1] < following[1] - exit_[1]


def test_the_whole_back_shows_all_that_can_be_sore_down_to_the_tail_bone():
    drawing = what_is_back_pain(0)
    roles = {shape.role for shape in drawing.outlines}
    assert {Role.MUSCLE, Role.LIGAMENT, Role.DISC, Role.BONE, Role.NERVE, Role.SKIN, Role.CORD} <= roles
    assert "coccyx" in drawing.landmarks
    assert drawing.landmarks["cord end"][1] == pytest.approx(drawing.landmarks["L1-L2 disc"][1], abs=6)


def test_the_older_disc_is_thirty_to_fifty_percent_lower_than_the_younger():
    measures = disc_changes(1).measures
    assert 0.5 <= measures["older height mm"] / measures["younger height mm"] <= 0.7
    assert measures["spur mm"] > 0


@FEW
@given(st.floats(0, 1), st.floats(0, 1))
def test_the_older_disc_gets_lower_with_age_and_the_younger_stays(one: float, two: float):
    low, high = (disc_changes(value).measures for value in sorted((one, two)))
    assert low["older height mm"] >= high["older height mm"]
    assert low["spur mm"] <= high["spur mm"]
    assert low["younger height mm"] == high["younger height mm"]


def test_both_discs_stand_side_by_side_at_one_scale():
    drawing = disc_changes(0)
    young, old = (bounds(drawing.outline(f"{name} L3-L4 disc").path) for name in ("younger", "older"))
    assert old[2] - old[0] == pytest.approx(young[2] - young[0], abs=0.01)
    assert old[0] > young[2]
    assert old[1] == pytest.approx(young[1], abs=0.01)


def test_an_old_disc_is_not_painted_in_alarm():
    assert not {shape.role for shape in disc_changes(1).outlines} & {
        Role.SORE,
        Role.NUCLEUS_ESCAPED,
        Role.NERVE_PRESSED,
    }


def test_the_height_bars_are_as_high_as_the_discs_and_bear_the_words():
    drawing = disc_changes(1)
    for name in ("younger height", "older height"):
        _, top, _, low = bounds(drawing.outline(name).path)
        assert drawing.landmarks[name][1] == pytest.approx(low)
        assert low - top > 0.5 * drawing.measures[f"{name} mm"]


def test_the_older_spine_does_not_run_off_the_side():
    drawing = disc_changes(1)
    right = drawing.origin[0] + drawing.width
    glass = [shape for shape in drawing.outlines if shape.name.startswith("older L3")]
    assert glass
    assert max(bounds(shape.path)[2] for shape in glass) < right
