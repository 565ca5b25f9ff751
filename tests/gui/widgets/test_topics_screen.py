from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from kiosk.gui.viewmodels.library import TOPICS
from kiosk.gui.widgets.topics_screen import MOST_LISTED, topics_screen
from tests.support.gui import DESK, STANDING, TABLET, UPRIGHT, Arrive, gap_mm

if TYPE_CHECKING:
    from kiosk.app import GlassOptions
    from kiosk.content.index import PageEntry

SIGHTS = [(DESK, 1.0), (STANDING, 1.0), (TABLET, 1.0), (UPRIGHT, 2.0), (TABLET, 2.0)]


def own(visitor: Any):
    return [target for target in visitor.targets() if not target.objectName().startswith("bar-")]


def leads(visitor: Any, page: str) -> list[str]:
    """Where every control of a page leads, part by part; each is as large as a finger needs, on the glass and apart."""
    px_per_mm = visitor.kit.profile.px_per_mm
    found = []
    for _ in visitor.parts(page):
        bottom = visitor.rect(visitor.find("bar-home")).top()
        rects = [visitor.rect(target) for target in own(visitor)]
        for at, rect in enumerate(rects):
            assert min(rect.width(), rect.height()) / px_per_mm >= 20.0
            assert rect.left() >= 0
            assert rect.right() < visitor.window.width()
            assert rect.bottom() < bottom
            assert all(gap_mm(rect.getRect(), other.getRect(), px_per_mm) >= 4.5 for other in rects[at + 1 :])
        found += [target.opens for target in own(visitor)]
    return found


@pytest.mark.parametrize(("glass", "text_scale"), SIGHTS)
def test_every_page_is_within_three_touches_of_home_by_the_alphabet(
    arrive: Arrive, glass: GlassOptions, text_scale: float
):
    visitor = arrive(glass, text_scale=text_scale)
    assert TOPICS in {target.opens for _ in visitor.parts("home") for target in own(visitor)}
    first = leads(visitor, TOPICS)
    pages = [page for page in first if page in visitor.order]
    for letters in (page for page in first if page.removeprefix(f"{TOPICS}-").isdigit()):
        pages += leads(visitor, letters)
    assert pages == [entry.id for entry in visitor.presenter.library.topics(99)]


@pytest.mark.parametrize(("glass", "text_scale"), [(DESK, 1.0), (TABLET, 1.0), (UPRIGHT, 2.0)])
def test_a_part_of_the_body_leads_to_its_pages_and_next_leads_on(
    arrive: Arrive, glass: GlassOptions, text_scale: float
):
    visitor = arrive(glass, text_scale=text_scale)
    places = {place.id: place for place in visitor.presenter.library.places()}
    assert [page for page in leads(visitor, TOPICS) if page.removeprefix(f"{TOPICS}-") in places] == [
        f"{TOPICS}-{place}" for place in places
    ]
    low_back = leads(visitor, f"{TOPICS}-low-back")
    assert low_back == ["where-it-hurts#low-back", *(entry.id for entry in places["low-back"].pages)]
    visitor.touch("bar-next")
    assert visitor.at() == TOPICS
    visitor.go(f"{TOPICS}-nowhere")
    assert visitor.screen.page_id == TOPICS


class Many:
    """The topics of a pack of very many pages."""

    def __init__(self, entry: PageEntry, letters: int) -> None:
        self._entry = entry
        self._letters = letters

    def places(self) -> tuple[()]:
        return ()

    def letters(self) -> tuple[str, ...]:
        return tuple(chr(ord("A") + number) for number in range(self._letters))

    def topics(self, most: int) -> tuple[PageEntry, ...]:
        return (self._entry,) * most

    def under(self, letter: str) -> tuple[PageEntry, ...]:
        del letter
        return (self._entry,) * 40


def test_very_many_pages_stand_behind_letters_or_in_one_list_where_there_are_none(arrive: Arrive):
    visitor = arrive(DESK)
    library = visitor.presenter.library
    frame = visitor.window._frame
    made = topics_screen(visitor.kit, frame, Many(library.entry("sciatica"), 26), TOPICS, visitor.window)
    assert made.part_count == 1
    assert len(made.parts._buttons[0]) == 26
    behind = topics_screen(visitor.kit, frame, Many(library.entry("sciatica"), 26), f"{TOPICS}-2", visitor.window)
    assert behind.title == "C"
    assert sum(len(part.cards) for part in behind.parts.parts) == 40
    plain = topics_screen(visitor.kit, frame, Many(library.entry("sciatica"), 1), TOPICS, visitor.window)
    assert sum(len(part.cards) for part in plain.parts.parts) == MOST_LISTED + 1
