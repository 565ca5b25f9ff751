from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.gui.widgets.page.menu import choice_height, choice_widths, menu_columns, menu_least, menu_parts
from kiosk.layout.rect import Rect
from tests.support.gui import TABLET, UPRIGHT, Arrive

if TYPE_CHECKING:
    from kiosk.app import GlassOptions

SMALL = pytest.mark.parametrize("glass", [TABLET, UPRIGHT], ids=["tablet", "upright"])


@SMALL
@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_the_summary_stands_above_the_choice_where_there_is_room(arrive: Arrive, glass: GlassOptions, scale: float):
    visitor = arrive(glass, text_scale=scale)
    above = 0
    for page in ("sciatica", "herniated-disc", "nerves", "keep-moving"):
        summary = visitor.presenter.library.page(page).entry.summary
        for _ in visitor.parts(page):
            choice = [target for target in visitor.targets() if target.opens == f"{page}#more"]
            lead = [label for label in visitor.labels() if label.text() == summary]
            if choice and lead:
                above += 1
                assert visitor.rect(lead[0]).top() < visitor.rect(choice[0]).top()
    assert above or scale > 1.0


def test_with_large_words_fewer_columns_may_hold_more(arrive: Arrive):
    kit = arrive(UPRIGHT, text_scale=2.0).kit
    names = [(f"s{i}", "What it is") for i in range(5)]
    titles = [title for _, title in names]
    assert menu_columns(kit, titles, 126.0) == 2
    (part,) = menu_parts(kit, names, Rect(0.0, 0.0, 126.0, 140.0), [])
    assert part.columns == 1
    assert part.choices == tuple(names)
    # Where columns hold as much, there are as many as there can be.
    assert [part.columns for part in menu_parts(kit, names[:3], Rect(0.0, 0.0, 126.0, 140.0), [])] == [2]


@SMALL
def test_buttons_to_more_sections_need_more_room(arrive: Arrive, glass: GlassOptions):
    kit = arrive(glass).kit
    names = [(f"s{i}", "What it is") for i in range(7)]
    assert 20.0 <= menu_least(kit, names[:1], 120.0) < menu_least(kit, names, 120.0) <= 120.0


def test_no_word_of_a_row_of_choices_is_broken(arrive: Arrive):
    kit = arrive(UPRIGHT).kit
    titles = ["Today", "Book a visit", "After acupunc\u00adture", "Each sign"]
    widths = choice_widths(kit, titles, 126.0)
    assert len(widths) == 3
    assert sum(widths) <= 126.0
    for title, width in zip(titles, widths, strict=False):
        whole = kit.mm(kit.typesetter.longest_word(title.replace("\u00ad", ""), kit.body(bold=True)))
        assert whole < width
    assert choice_height(kit, titles[:3], widths) >= 20.5
    # Where words are wider than the glass, one stands alone.
    assert len(choice_widths(kit, titles[2:], 50.0)) == 1
