from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage

from kiosk.commands.measure import contrast_on, describe, look
from kiosk.content.pack_file import PackFile
from kiosk.gui.typography.lettering import Written
from kiosk.i18n.languages import available
from kiosk.theming.contrast import ratio
from tests.support.gui import DESK, SOFT_HYPHEN, TABLET, Arrive, Visitor

if TYPE_CHECKING:
    from pathlib import Path

INK = QColor("#12302E")
ENTRY = {"controls", "texts", "overlaps", "missing_glyphs"}
TEXT = {"text", "rect_px", "cap_height_mm", "contrast", "clipped"}
CONTROL = {"name", "role", "rect_px", "opens"}


@pytest.fixture(scope="module")
def measured(qapp: Any, pack_file: Any, card_cache: Any):
    """Home on a display, looked at once."""
    visitor = Visitor(DESK, pack_file, card_cache)
    sight = look(visitor.window, visitor.kit.lettering)
    screen = describe(visitor.window, sight, DESK.px_per_mm)
    rects = visitor.rects()
    height = visitor.kit.typesetter.set("H", visitor.kit.bar_word(), 99.0).capital_px
    visitor.leave()
    return screen, sight, rects, height


def test_a_screen_is_described_by_these_keys(measured: Any):
    screen = measured[0]
    assert set(screen) == ENTRY
    assert {frozenset(text) for text in screen["texts"]} == {frozenset(TEXT)}
    assert {frozenset(control) for control in screen["controls"]} == {frozenset(CONTROL)}


def test_every_control_stands_where_it_stands(measured: Any):
    screen, _, rects, _ = measured
    assert [tuple(control["rect_px"]) for control in screen["controls"]] == list(rects.values()) or len(
        screen["controls"]
    ) >= len(rects)
    assert {control["role"] for control in screen["controls"]} == {"Button"}
    leads = {control["name"]: control["opens"] for control in screen["controls"]}
    assert leads["Sciatica"] == "sciatica"
    assert leads["Get help now"] == "get-help-now"


def test_a_capital_is_as_high_as_the_font_s_h(measured: Any):
    screen, _, _, height = measured
    help_now = next(text for text in screen["texts"] if text["text"] == "Get help now")
    assert help_now["cap_height_mm"] == pytest.approx(height / DESK.px_per_mm, abs=0.02)
    assert help_now["cap_height_mm"] >= 4.8


def test_the_ground_is_the_same_picture_without_its_words(measured: Any):
    sight = measured[1]
    assert sight.image.size() == sight.ground.size()
    assert sight.image != sight.ground
    for text in sight.texts:
        area = text.ink.toAlignedRect()
        assert sight.image.copy(area) != sight.ground.copy(area), text.text


def test_words_are_told_without_soft_hyphens(measured: Any):
    assert not any(SOFT_HYPHEN in text["text"] for text in measured[0]["texts"])


def test_under_a_panel_only_the_panel_counts(arrive: Arrive, pack_file: Path):
    visitor = arrive(TABLET)
    visitor.presenter.show_panel("languages")
    screen = describe(visitor.window, look(visitor.window, visitor.kit.lettering), TABLET.px_per_mm)
    with PackFile.open(pack_file) as pack:
        names = [language.autonym for language in available(pack.info.languages)]
    assert [text["text"] for text in screen["texts"]] == ["Languages", *names, "Close"]
    assert [control["name"] for control in screen["controls"]] == [*names, "Close"]
    for text in screen["texts"]:
        x, y, width, height = text["rect_px"]
        assert 0 <= x <= TABLET.width_px - width
        assert TABLET.height_px / 5 < y < TABLET.height_px - height


def test_looking_leaves_the_lettering_as_it_was(arrive: Arrive):
    visitor = arrive(TABLET)
    look(visitor.window, visitor.kit.lettering)
    assert visitor.kit.lettering.visible
    assert visitor.kit.lettering.record is None


def test_controls_that_overlap_are_named(arrive: Arrive):
    visitor = arrive(TABLET)
    visitor.find("bar-home").setGeometry(visitor.find("bar-help").geometry())
    sight = look(visitor.window, visitor.kit.lettering)
    assert describe(visitor.window, sight, TABLET.px_per_mm)["overlaps"] == [["Home", "Get help now"]]


def test_a_text_over_the_edge_of_the_glass_is_clipped(arrive: Arrive):
    visitor = arrive(TABLET)
    sight = look(visitor.window, visitor.kit.lettering)
    over = Written("over", QRectF(TABLET.width_px - 20, 10, 60, 20), 20.0, INK, clipped=False, missing_glyphs=2)
    told = describe(visitor.window, type(sight)(sight.image, sight.ground, (over,)), TABLET.px_per_mm)
    assert told["texts"][0]["clipped"]
    assert told["missing_glyphs"] == 2


def paper(*bands: str) -> QImage:
    """An image of 100 x 100 px in vertical bands of these colours."""
    image = QImage(100, 100, QImage.Format.Format_RGB32)
    for x in range(100):
        for y in range(100):
            image.setPixelColor(x, y, QColor(bands[x * len(bands) // 100]))
    return image


@pytest.mark.parametrize(
    ("bands", "worst"),
    [
        (["#FFFFFF"], "#FFFFFF"),
        (["#FFFFFF", "#808080"], "#808080"),
        (["#000000", "#FFFFFF"], "#000000"),
        (["#FFFFFF"] * 9 + ["#777777"], "#777777"),
    ],
)
def test_contrast_is_that_of_the_worse_ground(bands: list[str], worst: str):
    found = contrast_on(paper(*bands), QRectF(0, 0, 100, 100), INK)
    assert found == pytest.approx(ratio(INK.name(), worst), abs=0.01)


def test_a_speck_does_not_count(qapp: Any):
    image = paper("#FFFFFF")
    image.setPixelColor(50, 50, INK)
    assert contrast_on(image, QRectF(0, 0, 100, 100), INK) == pytest.approx(ratio(INK.name(), "#FFFFFF"))


def test_words_off_the_image_have_no_contrast(qapp: Any):
    assert contrast_on(paper("#FFFFFF"), QRectF(200, 200, 10, 10), INK) == 1.0
