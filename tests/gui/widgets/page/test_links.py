from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.gui.widgets.page.links import card_words, sources_words
from tests.support.gui import DESK, GLASSES, STANDING, TABLET, UPRIGHT, Arrive

if TYPE_CHECKING:
    from kiosk.app import GlassOptions

ALL = pytest.mark.parametrize("glass", GLASSES.values(), ids=GLASSES)


def test_a_link_into_acupuncture_carries_its_verdict_and_one_within_does_not(arrive: Arrive):
    library = arrive(DESK).presenter.library
    page = library.page("sciatica")
    into = next(link for link in page.related if library.entry(link.page).group in {"acupuncture", "ways"})
    assert card_words(library, page, into)[1] == into.verdict or library.entry(into.page).verdict
    helps = next(link for link in page.related if link.page == "what-helps")
    label, said = card_words(library, page, helps)
    assert (label, said) == (helps.label, "Moving, exercise, medicines and other care.")
    within = library.page("nerves")
    for link in within.related:
        assert card_words(library, within, link)[1] == ""


@ALL
def test_sources_stand_behind_a_button_that_says_how_many(arrive: Arrive, glass: GlassOptions):
    visitor = arrive(glass)
    page = visitor.presenter.library.page("sciatica")
    visitor.go("sciatica#more")
    while not any(target.opens == "sciatica#sources" for target in visitor.targets()):
        visitor.touch("bar-next")
    button = visitor.find("sciatica#sources")
    assert str(len(page.sources)) in button.name
    visitor.touch("sciatica#sources")
    assert visitor.at() == "sciatica#sources"
    assert page.publisher in visitor.words()
    visitor.touch("bar-back")
    assert visitor.at().startswith("sciatica#more")


@ALL
def test_who_walks_on_never_meets_the_sources(arrive: Arrive, glass: GlassOptions):
    visitor = arrive(glass)
    visitor.go("sciatica")
    for _ in range(40):
        assert "#sources" not in visitor.at()
        if visitor.screen.page_id != "sciatica":
            break
        visitor.touch("bar-next")
    assert visitor.screen.page_id == "scoliosis"


def test_a_page_without_sources_still_says_who_says_so(arrive: Arrive):
    library = arrive(DESK).presenter.library
    bare = [page for page in library.order if not library.page(page).sources and library.entry(page).kind != "hub"]
    for page in bare:
        assert sources_words(library.page(page)) == "Who says so?"


@pytest.mark.parametrize("glass", [TABLET, UPRIGHT, DESK, STANDING], ids=["tablet", "upright", "desk", "standing"])
def test_what_helps_is_as_large_as_the_way_into_acupuncture(arrive: Arrive, glass: GlassOptions):
    visitor = arrive(glass)
    for page in ("sciatica", "muscle-strain", "spinal-stenosis"):
        sizes: dict[str, tuple[int, int]] = {}
        for _ in visitor.parts(page):
            for target in visitor.targets():
                rect = visitor.rect(target)
                sizes[target.opens] = (rect.width(), rect.height())
        related = [link.page for link in visitor.presenter.library.page(page).related]
        into = next(p for p in related if visitor.presenter.library.entry(p).group in {"acupuncture", "ways"})
        assert abs(sizes["what-helps"][1] - sizes[into][1]) <= 1


def test_a_card_that_leads_to_help_says_nothing_that_calms(arrive: Arrive):
    library = arrive(DESK).presenter.library
    for page_id in library.order:
        page = library.page(page_id)
        for link in page.related:
            if link.page == "get-help-now":
                assert card_words(library, page, link)[1] == "", page_id


def test_cards_fill_their_part_and_stay_alike(arrive: Arrive):
    visitor = arrive(UPRIGHT)
    for page in ("session", "herniated-disc"):
        visitor.go(page)
        plan = visitor.screen.parts.plan
        shown = [part for part in plan.parts if part.section == "more"]
        ends = [part.pieces[-1].y + part.pieces[-1].piece.height for part in shown]
        assert max(ends) > 0.9 * plan.body.height or len(shown[-1].pieces) < 3
        assert max(ends) <= plan.body.height + 0.01
