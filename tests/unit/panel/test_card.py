from __future__ import annotations

import pytest

from kiosk.panel.calibration import ScreenReport, calibrate
from kiosk.panel.card import (
    CARD_HEIGHT_MM,
    COARSE_MM,
    FINE_MM,
    CardOutline,
)
from kiosk.settings.rules import BY_KEY
from kiosk.settings.schema import LEAST_PX_PER_MM, MOST_PX_PER_MM

ROOM = 5000.0


def begin(px_per_mm: float, room_px: float = ROOM) -> CardOutline:
    return CardOutline.begin(px_per_mm, room_px, least=LEAST_PX_PER_MM, most=MOST_PX_PER_MM)


def test_an_outline_fitted_to_a_card_says_how_many_pixels_lie_on_a_millimetre():
    assert CardOutline(345.0, ROOM, 1.0, 20.0).px_per_mm == pytest.approx(4.03, abs=0.001)


def test_it_begins_as_large_as_a_card_would_be_with_the_factor_known_so_far():
    outline = begin(8.83)
    assert outline.width_px == pytest.approx(755.8, abs=0.1)
    assert outline.height_px / 8.83 == pytest.approx(CARD_HEIGHT_MM)
    assert outline.corner_px / 8.83 == pytest.approx(3.18)


@pytest.mark.parametrize("true_factor", [1.7, 4.03, 8.83, 10.53, 15.0])
@pytest.mark.parametrize("step", [FINE_MM, COARSE_MM])
def test_near_the_fit_a_step_is_as_large_on_the_glass_as_it_says(true_factor: float, step: float):
    outline = begin(true_factor)
    assert (outline.change(step).width_px - outline.width_px) / true_factor == pytest.approx(step)
    assert (outline.width_px - outline.change(-step).width_px) / true_factor == pytest.approx(step, rel=0.03)


@pytest.mark.parametrize("step", [FINE_MM, COARSE_MM])
def test_a_step_back_undoes_a_step_forth(step: float):
    outline = begin(4.03)
    assert outline.change(step).change(-step).width_px == pytest.approx(outline.width_px)


def test_no_step_changes_nothing():
    outline = begin(4.03)
    assert outline.change(0.0) == outline


@pytest.mark.parametrize("wrong", [2.0, 1 / 3])
def test_from_a_wrong_factor_steps_come_within_a_quarter_of_a_percent_of_the_true_one(wrong: float):
    true_factor = 4.03
    outline = begin(true_factor * wrong)
    presses = 0
    for step in (COARSE_MM, FINE_MM):
        while abs(outline.px_per_mm / true_factor - 1) > step / 85.6 * 0.6:
            outline = outline.change(step if outline.px_per_mm < true_factor else -step)
            presses += 1
    assert outline.px_per_mm == pytest.approx(true_factor, rel=0.0025)
    assert presses < 60


@pytest.mark.parametrize(
    ("start", "room", "width_px"),
    [
        (0.4, ROOM, LEAST_PX_PER_MM * 85.6),
        (40.0, ROOM, MOST_PX_PER_MM * 85.6),
        (10.0, 600.0, 600.0),
        (10.0, 20.0, 20.0),
    ],
)
def test_it_is_never_larger_than_its_room_or_out_of_what_can_be_true(start: float, room: float, width_px: float):
    assert begin(start, room).width_px == pytest.approx(width_px)


def test_at_an_end_it_goes_no_further_and_says_so():
    outline = begin(4.03, 400.0)
    assert outline.can_grow
    assert outline.can_shrink
    for _ in range(10):
        outline = outline.change(COARSE_MM)
    assert outline.width_px == 400.0
    assert not outline.can_grow
    for _ in range(100):
        outline = outline.change(-COARSE_MM)
    assert outline.px_per_mm == pytest.approx(LEAST_PX_PER_MM)
    assert not outline.can_shrink
    assert outline.can_grow


def test_the_range_can_be_another():
    outline = CardOutline.begin(1.0, ROOM, least=2.0, most=3.0)
    assert outline.px_per_mm == pytest.approx(2.0)
    assert CardOutline.begin(9.0, ROOM, least=2.0, most=3.0).px_per_mm == pytest.approx(3.0)


def test_it_says_how_large_the_glass_would_be():
    assert begin(4.03).glass_mm(1920, 1080) == pytest.approx((476.4, 268.0), abs=0.1)


@pytest.mark.parametrize("factor", [0.1, LEAST_PX_PER_MM, MOST_PX_PER_MM, 90.0])
def test_whatever_is_measured_can_be_kept_and_is_believed(factor: float):
    measured = round(begin(factor).px_per_mm, 3)
    assert BY_KEY["px_per_mm"].accepts(measured)
    assert calibrate(measured, ScreenReport(1920, 1080)).origin == "site"


@pytest.mark.parametrize(
    "given",
    [
        (0.0, 100.0, 1.5, 16.0),
        (-1.0, 100.0, 1.5, 16.0),
        (float("nan"), 100.0, 1.5, 16.0),
        (float("inf"), 100.0, 1.5, 16.0),
        (100.0, 0.0, 1.5, 16.0),
        (100.0, 100.0, 0.0, 16.0),
        (100.0, 100.0, 16.0, 1.5),
    ],
)
def test_an_outline_of_nothing_is_refused(given: tuple[float, float, float, float]):
    with pytest.raises(ValueError, match="an outline has a width"):
        CardOutline(*given)
