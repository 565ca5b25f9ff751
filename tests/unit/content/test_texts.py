from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from typing import TYPE_CHECKING

from kiosk.content import model
from kiosk.content.index import PageEntry
from kiosk.content.model import Bullets, Myth, Page, Paragraph, Section, Span, Voices
from kiosk.content.texts import ENTRY_TEXTS, NAMES, TEXTS, foreign, foreign_entry, settled, with_words_from
from tests.support.builders import content_pack

if TYPE_CHECKING:
    from pathlib import Path

LEFT, END = "\u2066", "\u2069"
ENTRY = PageEntry("stool", 3, "topic", "kinds", "What is it?", "It", "A seat.", "stool", "", "Why?")


def page(*blocks: model.Block, language: str = "ar") -> Page:
    return Page(ENTRY, language, "A seat.", (Section("what", "What", blocks),), sources=("OAK01",), publisher="A shop")


def said(paragraph: Paragraph) -> list[str]:
    return [span.text for span in paragraph.spans]


def test_whatever_a_page_holds_is_known_as_a_text_or_a_name():
    kinds = [kind for kind in vars(model).values() if isinstance(kind, type) and is_dataclass(kind)]
    named = {f.name for kind in kinds for f in fields(kind) if f.type in {"str", "tuple[str, ...]"}}
    literals = {f.name for kind in kinds for f in fields(kind) if f.type in {"Approval", "Stance", "CalloutStyle"}}
    assert (named | literals) <= TEXTS | NAMES
    assert not TEXTS & NAMES
    assert set(ENTRY_TEXTS) <= set(PageEntry._fields)


def test_in_a_language_read_from_the_right_what_is_read_from_the_left_is_kept_whole():
    made = settled(page(Paragraph((Span("طول 10 mm و"), Span("NICE", strong=True)), ("OAK01",))))
    paragraph = made.sections[0].blocks[0]
    assert isinstance(paragraph, Paragraph)
    assert said(paragraph) == [f"طول {LEFT}10 mm{END} و", f"{LEFT}NICE{END}"]
    assert paragraph.sources == ("OAK01",)
    assert made.entry.title == f"{LEFT}What is it{END}?"
    assert made.entry.id == "stool"
    assert (made.sources, made.publisher, made.language) == (("OAK01",), "A shop", "ar")


def test_other_languages_stay_as_they_are(tmp_path: Path):
    stool = content_pack(tmp_path).pages["stool", "en"]
    assert settled(stool) is stool
    unknown = replace(stool, language="tlh")
    assert settled(unknown) is unknown


def test_a_page_read_from_the_left_is_one_run_text_by_text():
    both = Paragraph((Span("It is "), Span("on", strong=True), Span(" one side.")))
    made = foreign(page(both, Bullets((Paragraph((Span("One."),)), Paragraph(())))))
    first, bullets = made.sections[0].blocks
    assert isinstance(first, Paragraph)
    assert said(first) == [f"{LEFT}It is ", "on", f" one side.{END}"]
    assert isinstance(bullets, Bullets)
    assert said(bullets.items[0]) == [f"{LEFT}One.{END}"]
    assert made.sections[0].title == f"{LEFT}What{END}"
    assert made.alt == f"{LEFT}A seat.{END}"
    assert foreign_entry(ENTRY) == made.entry
    assert made.entry.verdict == ""


def test_a_verdict_that_is_a_word_of_the_program_is_no_text(tmp_path: Path):
    myths = [
        block
        for each in content_pack(tmp_path).pages.values()
        for section in foreign(each).sections
        for block in section.blocks
        if isinstance(block, Myth)
    ]
    assert {myth.verdict for myth in myths} == {"not-true"}
    assert all(myth.claim.startswith(LEFT) for myth in myths)


def test_words_of_the_glossary_are_counted_on():
    block = Voices((Paragraph((Span("a", word=0), Span("b"))),), (Paragraph((Span("c", word=2),)),))
    made = with_words_from(page(block, language="en"), 5).sections[0].blocks[0]
    assert isinstance(made, Voices)
    assert [span.word for span in made.traditional[0].spans] == [5, -1]
    assert made.studies[0].spans[0].word == 7
