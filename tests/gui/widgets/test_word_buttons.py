from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from kiosk.gui.widgets.page.plan import SOURCES
from kiosk.gui.widgets.word_buttons import WordRow, one_button, word_rows, words_of
from kiosk.layout.rect import Rect
from tests.support.gui import DESK, TABLET, UPRIGHT, Arrive

if TYPE_CHECKING:
    from kiosk.app import GlassOptions
    from kiosk.gui.widgets.page.plan import PagePart

PAGES = ("what-is-acupuncture", "research", "where-it-hurts", "medicines", "nerves", "true-or-not")


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_buttons_of_words_are_large_apart_and_inside_their_room(arrive: Arrive, scale: float):
    visitor = arrive(UPRIGHT, text_scale=scale)
    page = visitor.presenter.library.page("what-is-acupuncture")
    numbers = range(len(page.explained))
    rows = word_rows(visitor.kit, page, numbers, 120.0)
    ways = [way for row in rows for way in row.ways]
    assert [way.opens for way in ways] == [f"explain:{number}" for number in numbers]
    assert ways[0].name == "What does “Qi” mean?"
    for row in rows:
        assert row.least_gap >= 3.0
        assert all(way.where.height >= 20.0 and way.where.right <= 120.01 for way in row.ways)
        assert all(one.where.distance(other.where) >= 3.0 for one, other in pairwise(row.ways))


def test_one_button_stands_for_all_words_and_is_called_like_a_single_one(arrive: Arrive):
    visitor = arrive(TABLET)
    page = visitor.presenter.library.page("what-is-acupuncture")
    (several,) = one_button(visitor.kit, page, (0, 2), 120.0)
    assert [(way.words, way.opens) for way in several.ways] == [("Words", "explain:0+2")]
    (single,) = one_button(visitor.kit, page, (2,), 120.0)
    assert [(way.words, way.opens) for way in single.ways] == [("Disc", "explain:2")]


def ways_of(part: PagePart) -> list[str]:
    return [way.opens for each in part.pieces if isinstance(each.piece, WordRow) for way in each.piece.ways]


@pytest.mark.parametrize(
    ("glass", "scale", "on_its_part"), [(DESK, 1.0, 1.0), (TABLET, 1.0, 0.8), (TABLET, 2.0, 0.2)], ids=str
)
def test_every_word_that_is_marked_has_its_button_on_its_part_or_near(
    arrive: Arrive, glass: GlassOptions, scale: float, on_its_part: float
):
    visitor = arrive(glass, text_scale=scale)
    marked = beside = 0
    for page in PAGES:
        visitor.go(page)
        plan = visitor.screen.parts.plan
        offered: set[str] = set()
        used: set[str] = set()
        for part in plan.parts:
            numbers = {str(n) for n in words_of(each.piece for each in part.pieces)}
            here = {n for way in ways_of(part) for n in way.removeprefix("explain:").split("+")}
            used, offered = used | numbers, offered | here
            marked, beside = marked + bool(numbers), beside + bool(numbers and numbers <= here)
            assert part.section != SOURCES or not numbers
        assert used <= offered, page
    assert marked >= 10
    assert beside / marked >= on_its_part


def test_on_a_display_words_stand_beside_the_text_where_it_leaves_room(arrive: Arrive):
    visitor = arrive(DESK)
    visitor.go("herniated-disc#what")
    plan = visitor.screen.parts.plan
    rows = [each for part in plan.parts for each in part.pieces if isinstance(each.piece, WordRow)]
    places = [Rect(plan.body.x + way.where.x, 0.0, way.where.width, 1.0) for row in rows for way in row.piece.ways]
    assert any(place.x >= plan.body.right and place.right <= plan.words.right + 0.01 for place in places)


def test_words_below_pages_the_text_names_stand_in_their_row(arrive: Arrive):
    visitor = arrive(TABLET)
    for page in visitor.order:
        visitor.go(page)
        for part in getattr(getattr(visitor.screen.parts, "plan", None), "parts", ()):
            tops = [each.y for each in part.pieces]
            if len(set(tops)) < len(tops):
                *_, other, row = part.pieces
                assert isinstance(row.piece, WordRow)
                assert row.piece.ways[0].where.x >= other.piece.ways[-1].where.right + 3.0
                return
    pytest.fail("no part has words beside the buttons to other pages")
