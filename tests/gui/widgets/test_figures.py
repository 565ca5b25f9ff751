from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from kiosk.gui.widgets.figures import Meter, People
from kiosk.gui.widgets.pieces import box_padding
from tests.support.gui import DESK, TABLET, Arrive, Visitor, runs_of
from tests.support.pieces import WIDTH, entry, painted, written

if TYPE_CHECKING:
    from PySide6.QtGui import QImage


@pytest.fixture(params=["en", "ar-XB"])
def visitor(request: pytest.FixtureRequest, arrive: Arrive):
    return arrive(DESK, language=request.param)


@pytest.mark.parametrize("level", [0, 1, 2, 3])
def test_a_meter_has_as_many_filled_bars_as_its_level(visitor: Visitor, level: int):
    meter = Meter(visitor.kit, [entry(visitor, "Leg pain: fairly sure")], level, WIDTH, 4.0)
    image = painted(visitor, meter, with_words=False)
    blue = visitor.kit.theme.colour("blue").name()
    wide = round(visitor.kit.px(3.0))
    assert runs_of(image, image.height() // 2, blue, least=wide) == level
    # Empty bars are there too, by their edges.
    card = visitor.kit.theme.colour("card").name()
    assert runs_of(image, image.height() // 2, card, least=wide) == 3 - level


@pytest.mark.parametrize(
    ("filled", "total"), [(0, 10), (1, 10), (7, 10), (48, 100), (23, 100), (100, 100), (3, 20), (13, 14)]
)
def test_as_many_figures_are_filled_as_it_says(visitor: Visitor, filled: int, total: int):
    people = People(visitor.kit, [entry(visitor, f"{filled} of {total}")], (filled, total), WIDTH, 4.0)
    image = painted(visitor, people, with_words=False)
    assert figures(visitor, image) == (filled, total)


@pytest.mark.parametrize(("glass", "scale", "width"), [(TABLET, 1.0, 120.0), (TABLET, 2.0, 120.0), (DESK, 1.0, 60.0)])
def test_figures_are_counted_right_on_narrow_glass_too(arrive: Arrive, glass: Any, scale: float, width: float):
    visitor = arrive(glass, text_scale=scale)
    people = People(visitor.kit, [entry(visitor, "48 of 100")], (48, 100), width, 4.0)
    assert figures(visitor, painted(visitor, people, width, with_words=False)) == (48, 100)
    assert not any(text.clipped for text in written(visitor, people, width))


def figures(visitor: Visitor, image: QImage) -> tuple[int, int]:
    """How many filled figures, and how many at all: bodies met by a line through the middle of every row."""
    kit = visitor.kit
    blue, ground = kit.theme.colour("blue").name(), kit.theme.colour("card")
    body = round(kit.px(2.0))
    filled = everybody = 0
    y = kit.px(box_padding(kit) + 4.9)
    while y < image.height() - kit.px(box_padding(kit) - 1.0):
        filled += runs_of(image, round(y), blue, least=body)
        line = image.copy(0, round(y), image.width(), 1)
        for x in range(line.width()):
            line.setPixel(x, 0, 0xFFFFFFFF if line.pixelColor(x, 0) == ground else 0xFF000000)
        everybody += runs_of(line, 0, "#000000", least=body)
        y += kit.px(8.0)
    return filled, everybody
