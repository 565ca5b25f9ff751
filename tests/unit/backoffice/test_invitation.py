from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.backoffice.invitation import MOST_SLIDES, invitation
from kiosk.content.pack_file import PackFile
from tests.support.gui import FakeClock

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kiosk.content.index import PageEntry

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def pack(pack_file: Path) -> Iterator[PackFile]:
    with PackFile.open(pack_file) as opened:
        yield opened


def test_every_page_with_a_question_invites_by_it_and_its_picture(pack: PackFile):
    clock = FakeClock()
    slides = invitation(pack, 20.0, clock)
    assert slides is not None
    inviting = {entry.id: entry for entry in pack.entries("en") if entry.question}
    assert {entry.id for entry in pack.entries("en") if entry.kind in {"cause", "way"}} < set(inviting)
    slides.start()
    met = set()
    for _ in inviting:
        clock.step(20.0)
        slides.tick()
        slide = slides.slide
        assert slide is not None
        asked = pack.entry(slide.page, slide.language)
        assert slide.picture == inviting[slide.page].picture == asked.picture
        assert slide.question == asked.question.replace("\u00ad", "")
        assert slide.question.endswith(("?", "？", "؟"))
        met.add(slide.page)
    slides.stop()
    assert met == set(inviting)


def test_a_pack_without_such_pages_shows_its_title_alone(pack: PackFile):
    class Bare:
        info = pack.info

        def asking(self, language: str, most: int) -> tuple[()]:
            del language, most
            return ()

    assert invitation(Bare(), 20.0, FakeClock()) is None


def test_of_very_many_questions_as_many_invite_as_a_wait_is_long(pack: PackFile):
    class Asked:
        most = 0
        info = pack.info

        def asking(self, language: str, most: int) -> tuple[PageEntry, ...]:
            self.most = most
            return pack.asking(language, most)

        def entry(self, page_id: str, language: str) -> PageEntry:
            return pack.entry(page_id, language)

    asked = Asked()
    assert invitation(asked, 20.0, FakeClock()) is not None
    assert asked.most == MOST_SLIDES
