from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QImage, QPainter

from kiosk.layout.rect import Rect
from tests.support.gui import DESK, GLASSES, TABLET, UPRIGHT, WALL, Arrive, colours_in

if TYPE_CHECKING:
    from kiosk.app import GlassOptions

GRID = [(glass, scale) for glass in GLASSES.values() for scale in (1.0, 1.25, 1.5, 2.0)]


@pytest.mark.parametrize(("glass", "scale"), GRID)
def test_no_style_has_capitals_under_4_8_mm(arrive: Arrive, glass: GlassOptions, scale: float):
    kit = arrive(glass, text_scale=scale).kit
    for style in (kit.body(), kit.heading(), kit.title(), kit.bar_word()):
        text = kit.typesetter.set("H", style, 1000.0)
        assert text.capital_px / glass.px_per_mm >= 4.8


@pytest.mark.parametrize(("scale", "ratio"), [(1.0, 2.3), (1.5, 1.6), (2.0, 1.15)])
def test_a_title_gives_way_as_words_grow(arrive: Arrive, scale: float, ratio: float):
    kit = arrive(WALL, text_scale=scale).kit
    found = kit.title().capital_mm / kit.body().capital_mm
    assert found == pytest.approx(min(ratio, 1.45) if kit.small else ratio, abs=0.01)


@pytest.mark.parametrize("glass", GLASSES.values(), ids=GLASSES)
def test_a_title_is_larger_than_the_words_below_it(arrive: Arrive, glass: GlassOptions):
    for scale in (1.0, 1.5, 2.0):
        kit = arrive(glass, text_scale=scale).kit
        assert kit.title().capital_mm > kit.body().capital_mm


def test_what_hangs_further_away_is_written_larger(arrive: Arrive):
    sizes = [arrive(glass).kit.body().capital_mm for glass in (TABLET, DESK, WALL)]
    assert sizes == sorted(sizes)
    assert sizes[-1] > sizes[0]


@pytest.mark.parametrize("glass", GLASSES.values())
def test_words_in_the_bar_are_between_4_8_and_6_mm_at_every_size(arrive: Arrive, glass: GlassOptions):
    for scale in (1.0, 2.0):
        kit = arrive(glass, text_scale=scale).kit
        assert 4.8 <= kit.typesetter.set("H", kit.bar_word(), 99.0).capital_px / glass.px_per_mm <= 6.0


@pytest.mark.parametrize(
    ("glass", "scale", "small"),
    [(DESK, 1.0, False), (DESK, 2.0, True), (TABLET, 1.0, True), (UPRIGHT, 1.0, True)],
)
def test_large_words_fill_a_display_like_a_tablet(arrive: Arrive, glass: GlassOptions, scale: float, small: bool):
    assert arrive(glass, text_scale=scale).kit.small is small


def test_millimetres_become_pixels_and_back(arrive: Arrive):
    kit = arrive(TABLET).kit
    assert kit.px(10.0) == pytest.approx(88.3)
    assert kit.mm(kit.px(7.0)) == pytest.approx(7.0)
    assert kit.on_glass(Rect(10.0, 20.0, 30.0, 40.0)) == QRect(88, 177, 265, 353)


def test_rectangles_that_touch_in_millimetres_touch_on_the_glass(arrive: Arrive):
    kit = arrive(DESK).kit
    cells = [kit.on_glass(cell) for cell in Rect(1.3, 0.0, 77.7, 10.0).columns(7, 0.0)]
    for one, other in itertools.pairwise(cells):
        assert one.x() + one.width() == other.x()


def test_from_right_to_left_places_are_mirrored(arrive: Arrive):
    kit = arrive(DESK, language="ar-XB").kit
    placed = kit.on_glass(Rect(0.0, 0.0, 50.0, 10.0))
    assert placed.right() + 1 == pytest.approx(DESK.width_px, abs=1)
    inside = kit.on_glass(Rect(0.0, 0.0, 50.0, 10.0), 100.0)
    assert inside.left() == round(kit.px(50.0))


def test_a_box_has_its_fill_and_its_edge(arrive: Arrive):
    kit = arrive(DESK).kit
    image = QImage(200, 120, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    kit.box(painter, QRectF(10, 10, 180, 100), "sand", "ink", edge_mm=1.0)
    painter.end()
    assert image.pixelColor(100, 60) == kit.theme.colour("sand")
    assert image.pixelColor(100, 12) == kit.theme.colour("ink")
    assert image.pixelColor(5, 5).name() == "#ffffff"


def test_a_dashed_edge_has_gaps(arrive: Arrive):
    kit = arrive(DESK).kit
    seen = []
    for dashed in (False, True):
        image = QImage(200, 120, QImage.Format.Format_RGB32)
        image.fill(0xFFFFFFFF)
        painter = QPainter(image)
        kit.box(painter, QRectF(10, 10, 180, 100), None, "ink", edge_mm=1.0, dashed=dashed)
        painter.end()
        seen.append(colours_in(image)[kit.theme.colour("ink").name()])
    assert 0 < seen[1] < 0.8 * seen[0]


def test_a_round_shape_is_as_large_as_its_box_without_its_corners(arrive: Arrive):
    kit = arrive(DESK).kit
    box = QRectF(10.0, 20.0, kit.px(60.0), kit.px(30.0))
    shape = kit.rounded(box)
    assert shape.boundingRect() == box
    assert shape.contains(box.center())
    for corner in (box.topLeft(), box.topRight(), box.bottomLeft(), box.bottomRight()):
        assert not shape.contains(corner + (box.center() - corner) * 0.01)
