from __future__ import annotations

import pytest

from kiosk.panel.calibration import Calibration, ScreenReport, calibrate, from_card, from_diagonal, is_of_another


def test_what_staff_measured_comes_first():
    assert calibrate(4.1, ScreenReport(1920, 1080, 476, 268)) == Calibration(4.1, "site")


@pytest.mark.parametrize("nonsense", [0.0, -4.0, float("nan"), float("inf")])
def test_what_is_no_measure_is_not_used(nonsense: float):
    assert calibrate(nonsense, ScreenReport(1920, 1080, 476, 268)).origin == "edid"


HDMI = ScreenReport(1920, 1080, 476, 268, "HDMI-1")


@pytest.mark.parametrize(
    ("measured_on", "origin"),
    [
        ("", "site"),
        (HDMI.note, "site"),
        (ScreenReport(1080, 1920, name="HDMI-1").note, "site"),  # turned
        (HDMI._replace(width_mm=0.0, height_mm=0.0).note, "site"),
        (HDMI._replace(name="DP-1").note, "edid"),
        (HDMI._replace(width_px=3840, height_px=2160).note, "edid"),
    ],
)
def test_a_measure_counts_on_the_screen_it_was_made_on(measured_on: str, origin: str):
    assert calibrate(4.1, HDMI, measured_on).origin == origin


def test_a_screen_is_noted_on_one_line_and_nothing_known_of_it_is_another_one():
    assert ScreenReport(1080, 1920, name="a\nb\x00" + 300 * "c").note == "1920x1080 ab" + 78 * "c"
    assert ScreenReport(1920, 1080).note == "1920x1080"
    assert not is_of_another("1920x1080 HDMI-1", "")


@pytest.mark.parametrize(
    ("screen", "px_per_mm"),
    [
        (ScreenReport(1920, 1080, 476, 268), 4.03),
        (ScreenReport(1080, 1920, 268, 476), 4.03),
        (ScreenReport(3840, 2160, 708, 398), 5.42),
        (ScreenReport(1920, 1200, 217.5, 135.9), 8.83),
    ],
)
def test_a_screen_that_tells_its_true_size_is_believed(screen: ScreenReport, px_per_mm: float):
    found = calibrate(0, screen)
    assert found.origin == "edid"
    assert found.px_per_mm == pytest.approx(px_per_mm, rel=0.005)


@pytest.mark.parametrize(
    ("width_mm", "height_mm"),
    [
        (0, 0),
        (1, 1),
        (1600, 900),
        (900, 1600),
        (160, 90),
        (476, 0),
        (0, 268),
        (-476, -268),
        (2000, 1125),  # 24 pixels an inch
        (60, 34),  # 813 pixels an inch
        (476, 400),  # pixels that are not square
        (float("nan"), 268),
    ],
)
def test_a_screen_that_tells_nonsense_gets_the_usual_size_of_its_class(width_mm: float, height_mm: float):
    found = calibrate(0, ScreenReport(1920, 1080, width_mm, height_mm))
    assert found.origin == "class"
    assert found.px_per_mm == pytest.approx(4.03, rel=0.005)


@pytest.mark.parametrize(
    ("width_px", "height_px", "px_per_mm"),
    [
        (1920, 1200, 8.83),
        (1200, 1920, 8.83),
        (2736, 1824, 10.53),
        (1920, 1080, 4.03),
        (1080, 1920, 4.03),
        (3840, 2160, 5.42),
        (2560, 1440, 5.38),  # unknown and wide: 21.5 inches
        (1280, 800, 5.88),  # unknown and not wide: 10.1 inches
    ],
)
def test_without_any_word_on_size_the_class_of_the_resolution_counts(width_px: int, height_px: int, px_per_mm: float):
    found = calibrate(0, ScreenReport(width_px, height_px))
    assert found.origin == "class"
    assert found.px_per_mm == pytest.approx(px_per_mm, rel=0.002)


def test_a_bank_card_measures_the_glass():
    assert from_card(345.0) == pytest.approx(4.03, rel=0.001)


def test_the_diagonal_measures_the_glass():
    assert from_diagonal(1920, 1080, 32) == pytest.approx(2.71, rel=0.001)
