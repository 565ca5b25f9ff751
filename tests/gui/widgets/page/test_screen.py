from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAccessible

from tests.support.gui import DESK, STANDING, TABLET, UPRIGHT, WALL, Arrive, Visitor

if TYPE_CHECKING:
    from kiosk.app import GlassOptions

LARGE = pytest.mark.parametrize("glass", [DESK, STANDING, WALL], ids=["desk", "standing", "wall"])
SMALL = pytest.mark.parametrize("glass", [TABLET, UPRIGHT], ids=["tablet", "upright"])
WARN = {"red_light", "clay_light"}
PAGES = ("sciatica", "nerves", "get-help-now", "words-explained")


def tabs(visitor: Visitor) -> list:
    page = visitor.screen.page_id
    own = (target for target in visitor.targets() if target.opens.startswith(f"{page}#"))
    return [target for target in own if target.objectName() != "guide"]


@LARGE
@pytest.mark.parametrize("page", PAGES)
def test_every_section_has_a_tab_that_leads_to_it(arrive: Arrive, glass: GlassOptions, page: str):
    visitor = arrive(glass)
    visitor.go(page)
    sections = visitor.presenter.library.page(page).sections
    assert [tab.opens for tab in tabs(visitor)] == [*(f"{page}#{section.id}" for section in sections), f"{page}#more"]
    for section in sections:
        visitor.touch(f"{page}#{section.id}")
        assert visitor.at() == f"{page}#{section.id}"


@LARGE
@pytest.mark.parametrize("page", PAGES)
def test_the_tab_one_is_on_looks_different(arrive: Arrive, glass: GlassOptions, page: str):
    visitor = arrive(glass)
    for route in visitor.parts(page):
        looks = {tab.opens: tab.look for tab in tabs(visitor)}
        # Sources stand behind More, which has a button to them.
        looks.pop(f"{page}#sources", None)
        # So do signs that go on on the next part.
        looks = {place: look for place, look in looks.items() if "." not in place and look.fill not in WARN}
        here = looks.pop(f"{page}#{'more' if route.section == 'sources' else route.section}")
        assert here not in looks.values()
        assert len(set(looks.values())) == 1


@LARGE
def test_the_tab_one_is_on_is_told_to_every_reader(arrive: Arrive, glass: GlassOptions):
    visitor = arrive(glass)
    visitor.go("sciatica#feels")
    told = []
    for tab in tabs(visitor):
        face = QAccessible.queryAccessibleInterface(tab)
        if face.state().checked or face.text(QAccessible.Text.Description):
            told.append(tab.opens)
    assert told == ["sciatica#feels"]


@SMALL
@pytest.mark.parametrize("page", PAGES)
def test_on_a_tablet_a_menu_leads_to_every_section(arrive: Arrive, glass: GlassOptions, page: str):
    visitor = arrive(glass)
    leads = []
    for _ in visitor.parts(page):
        leads += [tab.opens for tab in tabs(visitor)]
    sections = visitor.presenter.library.page(page).sections
    assert {f"{page}#{section.id}" for section in sections} <= set(leads)
    for section in sections:
        visitor.go(f"{page}#{section.id}")
        assert visitor.at() == f"{page}#{section.id}"


@LARGE
def test_a_long_section_says_where_one_is(arrive: Arrive, glass: GlassOptions):
    visitor = arrive(glass)
    for route in visitor.parts("words-explained"):
        same = [part for part in visitor.screen.parts.plan.parts if part.section == route.section]
        if len(same) > 1:
            said = "Sources, part" if route.section == "sources" else "Part"
            assert f"{said} {route.part + 1} of {len(same)}" in visitor.words()


@SMALL
def test_on_a_tablet_every_part_says_which_of_how_many(arrive: Arrive, glass: GlassOptions):
    visitor = arrive(glass)
    for at, route in enumerate(visitor.parts("sciatica"), 1):
        number, count = at, visitor.screen.parts.plan.walked
        if route.section == "sources":
            number, count = route.part + 1, visitor.screen.part_count - count
        if not visitor.find("bar-home") or any(label.accessibleDescription() for label in visitor.labels()):
            continue  # beside the picture there is only room for the title
        assert f"{number} of {count}" in visitor.words()
    assert visitor.screen.parts.plan.walked > 3


@pytest.mark.parametrize("glass", [DESK, TABLET], ids=["desk", "tablet"])
@pytest.mark.parametrize("page", ["sciatica", "muscle-strain", "nerves"])
def test_what_it_is_related_to_can_be_opened(arrive: Arrive, glass: GlassOptions, page: str):
    visitor = arrive(glass)
    related = [link.page for link in visitor.presenter.library.page(page).related]
    leads = {target.opens for _ in visitor.parts(page) for target in visitor.targets()}
    assert set(related) <= leads
    visitor.go(page)
    for _ in range(visitor.screen.part_count):
        if any(target.opens == related[0] for target in visitor.targets()):
            break
        visitor.touch("bar-next")
    visitor.touch(related[0])
    assert visitor.at() == related[0]


@LARGE
def test_on_a_display_the_first_two_stand_below_every_part(arrive: Arrive, glass: GlassOptions):
    visitor = arrive(glass)
    related = [link.page for link in visitor.presenter.library.page("sciatica").related][:2]
    for _ in visitor.parts("sciatica"):
        assert [target.opens for target in visitor.targets() if target.opens in related] == related


@LARGE
def test_what_helps_most_stands_before_acupuncture_at_the_same_height(arrive: Arrive, glass: GlassOptions):
    visitor = arrive(glass)
    library = visitor.presenter.library
    for page in ("sciatica", "muscle-strain", "scoliosis"):
        visitor.go(page)
        first, second = [link.page for link in library.page(page).related][:2]
        helps, other = visitor.rect(visitor.find(first)), visitor.rect(visitor.find(second))
        assert first == "what-helps"
        assert library.entry(second).group in {"acupuncture", "ways"}
        assert helps.y() == other.y()
        assert helps.height() == other.height()
        assert helps.x() < other.x()


@pytest.mark.parametrize("glass", [DESK, TABLET], ids=["desk", "tablet"])
def test_back_and_next_move_part_by_part(arrive: Arrive, glass: GlassOptions):
    visitor = arrive(glass)
    visitor.go("sciatica")
    walked = [visitor.at()]
    for _ in range(4):
        visitor.touch("bar-next")
        walked.append(visitor.at())
    assert len(set(walked)) == 5
    for place in walked[-2::-1]:
        visitor.touch("bar-back")
        assert visitor.at() == place


def test_a_section_nobody_wrote_shows_the_page(arrive: Arrive):
    for glass in (DESK, TABLET):
        visitor = arrive(glass)
        visitor.go("sciatica#nowhere")
        assert visitor.screen.page_id == "sciatica"
        assert visitor.words()


def test_a_part_there_is_not_shows_the_nearest(arrive: Arrive):
    visitor = arrive(DESK)
    visitor.go("sciatica#feels.99")
    assert "sciatica#feels" in {tab.opens for tab in tabs(visitor)}
    visitor.touch("bar-next")
    assert visitor.at() != "sciatica#feels.99"


def test_words_are_as_large_as_they_were_asked_for_however_long_the_page(arrive: Arrive):
    visitor = arrive(UPRIGHT, text_scale=2.0)
    for page in ("research", "tell-us-first", "sciatica"):
        visitor.go(page)
        assert visitor.screen.parts.kit.text_scale == 2.0
