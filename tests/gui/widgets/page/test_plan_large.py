from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.content.walk import plain, running_text
from tests.support.gui import DESK, STANDING, WALL, Arrive

if TYPE_CHECKING:
    from kiosk.app import GlassOptions

LARGE = pytest.mark.parametrize("glass", [DESK, STANDING, WALL], ids=["desk", "standing", "wall"])


@LARGE
def test_picture_words_tabs_and_cards_share_the_glass_without_touching(arrive: Arrive, glass: GlassOptions):
    visitor = arrive(glass)
    for page in visitor.order:
        visitor.go(page)
        if visitor.presenter.library.entry(page).kind == "hub":
            continue
        plan = visitor.screen.parts.plan
        assert not plan.small
        assert plan.picture.distance(plan.words) > 2.0
        assert plan.body.height > 60.0, page
        for place in plan.card_places:
            assert place.distance(plan.body) >= 3.0
            assert place.height >= 20.0
        for head, _, _ in plan.head:
            assert head.bottom <= plan.body.y or head.distance(plan.body) > 0


@LARGE
def test_a_page_says_where_it_belongs(arrive: Arrive, glass: GlassOptions):
    visitor = arrive(glass)
    visitor.go("sciatica")
    assert "Causes of back pain · 6 of 7 · page 16" in visitor.words()
    visitor.go("true-or-not")
    assert "Page 51" in visitor.words()


@LARGE
def test_a_page_begins_with_its_summary_and_help_does_not(arrive: Arrive, glass: GlassOptions):
    visitor = arrive(glass)
    for page, is_there in (("sciatica", True), ("get-help-now", False)):
        visitor.go(page)
        summary = visitor.presenter.library.page(page).entry.summary
        assert (summary in visitor.words()) is is_there


@LARGE
def test_lines_have_at_most_about_seventy_letters(arrive: Arrive, glass: GlassOptions):
    visitor = arrive(glass)
    visitor.go("sciatica")
    kit, plan = visitor.kit, visitor.screen.parts.plan
    lengths = []
    for paragraph in running_text(visitor.presenter.library.page("what-is-back-pain")):
        layout = kit.typesetter.set(plain(paragraph), kit.body(), kit.px(plan.body.width)).layout
        lengths += [layout.lineAt(i).textLength() for i in range(layout.lineCount() - 1)]
    assert len(lengths) > 10
    assert sum(lengths) / len(lengths) <= 72


@LARGE
def test_every_sign_that_needs_help_at_once_is_seen_in_one_look(arrive: Arrive, glass: GlassOptions):
    visitor = arrive(glass)
    visitor.go("get-help-now")
    plan = visitor.screen.parts.plan
    assert [part.section for part in plan.parts].count("now") == 1
    assert plan.cards == ()
    assert any(tab.opens == "get-help-now#more" for tab in visitor.targets())
