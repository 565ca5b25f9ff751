from __future__ import annotations

import pytest

from kiosk.app import GlassOptions
from tests.support.gui import DESK, TABLET, UPRIGHT, Arrive

SMALL = pytest.mark.parametrize("glass", [TABLET, UPRIGHT], ids=["tablet", "upright"])
PAGE = "where-it-hurts"


@SMALL
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_the_body_stands_beside_the_words_and_clear_of_them(arrive: Arrive, glass: GlassOptions, scale: float):
    visitor = arrive(glass, text_scale=scale)
    visitor.go(PAGE)
    plan = visitor.screen.parts.plan
    assert plan.picture.distance(plan.body) >= 3.0
    assert plan.picture.width >= 30.0
    assert plan.parts[0].kind == "places"
    shown = [choice for part in plan.parts for choice in part.choices]
    assert [key for key, _ in shown] == [
        *("neck", "upper-back", "low-back", "left-buttock", "right-buttock", "left-leg", "right-leg", "both-legs")
    ]
    for part in plan.parts:
        room = plan.words if part.section in {"more", "sources"} else plan.body
        for placed in part.pieces:
            assert placed.y + placed.piece.height <= room.height + 0.01


@SMALL
@pytest.mark.parametrize("key", ["left-leg", "right-leg", "left-buttock", "right-buttock"])
def test_one_side_is_spoken_of_where_both_are(arrive: Arrive, glass: GlassOptions, key: str):
    visitor = arrive(glass)
    visitor.go(f"{PAGE}#{key}")
    part = visitor.screen.parts.plan.parts[visitor.screen.number_of(visitor.navigator.route)]
    section = key.partition("-")[2]
    assert section in {part.section, *part.also}


@pytest.mark.parametrize(
    ("glass", "scale"), [(GlassOptions(2736, 1824, 10.53), 1.0), (DESK, 2.0)], ids=["12-inch", "desk"]
)
def test_on_a_wide_glass_the_body_is_no_strip(arrive: Arrive, glass: GlassOptions, scale: float):
    visitor = arrive(glass, text_scale=scale)
    visitor.go("where-it-hurts")
    plan = visitor.screen.parts.plan
    share = plan.picture.width / visitor.screen.parts.frame.content.width
    assert 0.18 <= share <= 0.28
    # The body has the proportions of its drawing, and as much of the height as there is.
    assert plan.picture.width >= 0.45 * plan.picture.height
