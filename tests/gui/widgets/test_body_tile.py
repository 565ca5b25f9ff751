from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.support.gui import TABLET, UPRIGHT, Arrive, colours_in

if TYPE_CHECKING:
    from kiosk.app import GlassOptions


@pytest.mark.parametrize("glass", [TABLET, UPRIGHT], ids=["tablet", "upright"])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_tile_of_the_body_shows_the_rings_that_are_touched(arrive: Arrive, glass: GlassOptions, theme: str):
    visitor = arrive(glass, theme=theme)
    seen = colours_in(visitor.glass_image(), visitor.rect(visitor.find("where-it-hurts")))
    assert seen[visitor.kit.theme.colour("pine").name()] > 40


@pytest.mark.parametrize(("glass", "lowest"), [(TABLET, 0.5), (UPRIGHT, 0.3)], ids=["whole", "upper part"])
def test_where_the_tile_is_high_it_shows_the_body_to_its_legs(arrive: Arrive, glass: GlassOptions, lowest: float):
    visitor = arrive(glass)
    rect = visitor.rect(visitor.find("where-it-hurts"))
    image = visitor.glass_image()
    ring = visitor.kit.theme.colour("pine").name()
    rows = [
        y
        for y in range(rect.height())
        for x in range(rect.width())
        if image.pixelColor(rect.left() + x, rect.top() + y).name() == ring
    ]
    assert lowest < max(rows) / rect.height() < lowest + 0.25
