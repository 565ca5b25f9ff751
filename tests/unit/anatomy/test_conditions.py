from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.anatomy.conditions import MONTHS_LATER, Drying, Herniation, Narrowing, eased, unit
from kiosk.gui.illustrations.pictures_spine import PICTURES

VALUES = st.floats(0, 1)


@pytest.mark.parametrize(("value", "kept"), [(-1, 0), (0, 0), (0.4, 0.4), (1, 1), (7, 1)])
def test_values_stay_between_healthy_and_affected(value: float, kept: float):
    assert unit(value) == kept


@given(VALUES, VALUES)
def test_nothing_gets_better_as_a_condition_grows(one: float, two: float):
    low, high = sorted((one, two))
    assert eased(low) <= eased(high)
    assert Herniation(low).bulge_mm <= Herniation(high).bulge_mm
    assert Herniation(low).presses <= Herniation(high).presses
    assert Herniation(low).escaped <= Herniation(high).escaped
    assert Drying(low).height_share >= Drying(high).height_share
    assert Drying(low).bulge_mm <= Drying(high).bulge_mm
    assert Drying(low).spur_mm <= Drying(high).spur_mm
    assert Drying(low).dullness <= Drying(high).dullness
    assert Narrowing(low).canal_mm >= Narrowing(high).canal_mm
    assert Narrowing(low).flavum_mm <= Narrowing(high).flavum_mm
    assert Narrowing(low).bulge_mm <= Narrowing(high).bulge_mm
    assert Narrowing(low).facet_mm <= Narrowing(high).facet_mm


def test_health_changes_nothing():
    assert Herniation().bulge_mm == Herniation().presses == 0
    assert Drying().height_share == 1
    assert Drying().bulge_mm == Drying().spur_mm == 0


def test_a_worn_disc_is_thirty_to_fifty_percent_lower():
    assert 0.5 <= Drying(1).height_share <= 0.7


def test_the_canal_runs_from_roomy_to_what_is_called_absolute_narrowing():
    assert 15 <= Narrowing(0).canal_mm <= 25
    assert Narrowing(1).canal_mm <= 10


def test_the_yellow_ligament_is_three_to_four_millimetres_thick_in_health():
    assert 3 <= Narrowing(0).flavum_mm <= 4


def test_months_later_the_bulge_is_smaller_than_when_it_was_fresh():
    assert 0 < Herniation(MONTHS_LATER).bulge_mm < Herniation(1).bulge_mm / 2


def test_the_button_for_months_later_shows_that_value():
    for picture in ("herniated-disc", "herniated-disc-above"):
        later = next(state for state in PICTURES[picture].states if state.id == "months-later")
        assert later.value == MONTHS_LATER
