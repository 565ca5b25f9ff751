from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.content.model import Only, Paragraph, Span
from kiosk.content.switches import switched
from kiosk.content.walk import plain, running_text
from tests.support.builders import content_pack

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.content.model import Page

ON = frozenset({"offers_acupuncture"})


def words(page: Page) -> list[str]:
    return [plain(block) for block in page.sections[0].blocks if isinstance(block, Paragraph)]


def test_words_that_depend_on_a_setting_stand_in_their_place_where_it_is_on(tmp_path: Path):
    page = content_pack(tmp_path).pages["kinds", "en"]
    assert words(page) == ["Pick one."]
    assert words(switched(page, ON)) == ["Pick one.", "This shop sells stools."]
    assert list(running_text(switched(page, ON))) == list(running_text(page))


def test_elsewhere_they_are_left_out_and_the_page_is_as_it_was(tmp_path: Path):
    page = content_pack(tmp_path).pages["kinds", "en"]
    assert switched(page, frozenset()) is page
    assert switched(page, frozenset({"sells_tables"})) is page


def test_a_page_without_such_words_is_as_it_was(tmp_path: Path):
    page = content_pack(tmp_path).pages["stool", "en"]
    assert switched(page, ON) is page


def test_several_keep_their_order_and_come_before_the_block_they_were_written_before(tmp_path: Path):
    page = content_pack(tmp_path).pages["kinds", "en"]
    first, second = (Only("offers_acupuncture", 0, (Paragraph((Span(text),)),)) for text in ("One.", "Two."))
    section = replace(page.sections[0], only=(first, second))
    assert words(switched(replace(page, sections=(section,)), ON)) == ["One.", "Two.", "Pick one."]
