from __future__ import annotations

from typing import Any

import pytest

from kiosk.app import GlassOptions
from kiosk.gui.widgets.controls import Tile
from tests.support.gui import DESK, GLASSES, TABLET, UPRIGHT, Arrive, gap_mm

TABLET_12 = GlassOptions(2736, 1824, 10.53)
SMALL = pytest.mark.parametrize("glass", [TABLET, UPRIGHT, TABLET_12], ids=["tablet", "upright", "12-inch"])
ALL = pytest.mark.parametrize("glass", GLASSES.values(), ids=GLASSES)
LISTS = ("causes", "what-helps", "acupuncture", "how-it-may-help")


def own(visitor: Any):
    return [target for target in visitor.targets() if not target.objectName().startswith("bar-")]


@ALL
@pytest.mark.parametrize("page", LISTS)
def test_a_list_leads_to_every_page_of_its_group_in_their_order(arrive: Arrive, glass: GlassOptions, page: str):
    visitor = arrive(glass)
    leads = []
    for _ in visitor.parts(page):
        leads += [target.opens for target in own(visitor)]
    library = visitor.presenter.library
    group = library._pack.group(library.entry(page).group)
    assert [lead for lead in leads if lead in group.pages] == list(group.pages)
    assert set(leads) <= set(visitor.order) | {f"{page}#{section}" for section in ("more", "sources")}


@ALL
@pytest.mark.parametrize("page", LISTS)
def test_tiles_are_large_and_apart_and_of_one_size(arrive: Arrive, glass: GlassOptions, page: str):
    visitor = arrive(glass)
    for _ in visitor.parts(page):
        rects = [visitor.rect(t).getRect() for t in own(visitor) if isinstance(t, Tile)]
        for i, one in enumerate(rects):
            assert min(one[2:]) / glass.px_per_mm >= 30.0
            assert abs(one[2] - rects[0][2]) <= 1
            assert abs(one[3] - rects[0][3]) <= 1
            for other in rects[i + 1 :]:
                assert gap_mm(one, other, glass.px_per_mm) >= 4.5


@pytest.mark.parametrize("glass", [TABLET, UPRIGHT], ids=["tablet", "upright"])
def test_a_list_that_needs_two_parts_is_read_on_by_next(arrive: Arrive, glass: GlassOptions):
    visitor = arrive(glass, text_scale=2.0)
    visitor.go("causes")
    count = visitor.screen.part_count
    assert count > 1
    for number in range(1, count):
        visitor.touch("bar-next")
        assert visitor.at() == f"causes.{number}"
    visitor.touch("bar-next")
    assert visitor.at() == "often-no-single-cause"


def test_a_part_a_list_does_not_have_is_its_last(arrive: Arrive):
    visitor = arrive(DESK)
    visitor.go("causes.40")
    assert own(visitor)


def test_a_list_says_what_it_is(arrive: Arrive):
    visitor = arrive(DESK)
    visitor.go("causes")
    page = visitor.presenter.library.page("causes").entry
    assert page.title in visitor.words()
    assert page.summary in visitor.words()
    assert f"Page {page.number}" in visitor.words()


@ALL
@pytest.mark.parametrize("page", LISTS)
def test_what_a_list_leads_to_besides_stands_under_a_heading_of_its_own(arrive: Arrive, glass: GlassOptions, page: str):
    visitor = arrive(glass)
    library = visitor.presenter.library
    members = [entry.id for entry in library.listed(page)]
    beside = [entry.id for entry in library.beside(page)]
    assert beside
    found = []
    for _ in visitor.parts(page):
        also = [target for target in own(visitor) if target.opens in beside]
        found += [target.opens for target in also]
        assert ("See also" in visitor.words()) is bool(also)
        heading = [visitor.rect(label).top() for label in visitor.labels() if label.text() == "See also"]
        for target in own(visitor):
            if heading and target.opens in members:
                assert visitor.rect(target).bottom() < heading[0]
            elif heading:
                assert visitor.rect(target).top() > heading[0]
                assert target.name == library.entry(target.opens).title.replace("\u00ad", "")
    assert found == beside


def written(visitor: Any):
    visitor.kit.lettering.record = record = []
    visitor.glass_image()
    visitor.kit.lettering.record = None
    return record


@SMALL
@pytest.mark.parametrize("page", LISTS)
def test_a_list_has_a_title_larger_than_its_tiles(arrive: Arrive, glass: GlassOptions, page: str):
    visitor = arrive(glass)
    visitor.go(page)
    title = visitor.presenter.library.entry(page).short_title.replace("\u00ad", "")
    texts = written(visitor)
    assert not any(text.clipped for text in texts)
    (heading,) = [text for text in texts if text.text == title]
    others = [text.capital_px for text in texts if text is not heading]
    assert heading.capital_px > 1.3 * max(others)


@ALL
@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("page", LISTS)
def test_every_part_of_a_list_says_which_of_how_many_it_is(
    arrive: Arrive, glass: GlassOptions, scale: float, page: str
):
    visitor = arrive(glass, text_scale=scale)
    visitor.go(page)
    count = visitor.screen.part_count
    for number, _ in enumerate(visitor.parts(page), 1):
        said = visitor.words()
        assert count == 1 or f"Part {number} of {count}" in said or f"{number}/{count}" in said


@SMALL
@pytest.mark.parametrize("page", LISTS)
def test_what_a_list_is_about_is_said_once(arrive: Arrive, glass: GlassOptions, page: str):
    visitor = arrive(glass)
    first = visitor.presenter.library.entry(page).summary.partition(". ")[0].removesuffix(".") + "."
    assert [visitor.words().count(first) for _ in visitor.parts(page)].count(1) <= 1


@ALL
@pytest.mark.parametrize("page", LISTS)
def test_all_titles_of_a_list_stand_on_the_same_side_of_their_pictures(arrive: Arrive, glass: GlassOptions, page: str):
    visitor = arrive(glass)
    sides = set()
    for _ in visitor.parts(page):
        tiles = {tile._title: visitor.rect(tile) for tile in own(visitor) if isinstance(tile, Tile)}
        for text in written(visitor) if tiles else ():
            if text.text in tiles:
                lines = round(text.ink.height() / text.capital_px / 2)
                sides.add(text.ink.left() - tiles[text.text].left() > 0.2 * tiles[text.text].width())
                assert lines >= 0
    assert len(sides) == 1


def test_what_else_there_is_stands_below_the_last_words_where_they_leave_room(arrive: Arrive):
    visitor = arrive(TABLET_12)
    last = None
    for _ in visitor.parts("acupuncture"):
        last = visitor.words()
    assert last is not None
    assert "See also" in last
    assert "Guidelines disagree" in last
