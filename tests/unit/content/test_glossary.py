from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from kiosk.content.approval import content_hash
from kiosk.content.glossary import explained, glossary_of, marked, unmarked
from kiosk.content.index import PackInfo, PageEntry
from kiosk.content.model import (
    Bullets,
    Callout,
    Certainty,
    Choice,
    ContentPack,
    Explained,
    Myth,
    Only,
    Page,
    Paragraph,
    Pictogram,
    Section,
    Span,
    Tell,
    Term,
    Voices,
)
from kiosk.content.pack_file import PackFile
from kiosk.content.pack_writer import compile_pack
from tests.support.builders import content_pack

if TYPE_CHECKING:
    from pathlib import Path


def said(*spans: str | Span) -> Paragraph:
    return Paragraph(tuple(Span(span) if isinstance(span, str) else span for span in spans))


def page(
    *blocks: object, kind: str = "topic", title: str = "Chairs", page_id: str = "chairs", code: str = "en"
) -> Page:
    entry = PageEntry(page_id, 1, kind, "", title, title, "", "")
    return Page(entry, code, "", (Section("one", "One leg", tuple(blocks)),))


def words(*terms: Term, code: str = "en") -> Page:
    return page(*terms, kind="glossary", title="Words", page_id="words", code=code)


LEG = Term("Leg", said("It holds a seat."), ("legs",))
CHAIR_LEG = Term("Chair leg", said("A leg of a chair."))
BACK = Term("Back (of a chair)", said("You lean on it."))
TERMS = (LEG, CHAIR_LEG, BACK, Term("Stu\u00addio", said("A room.")), Term("MRI", said("A scan.")))
GLOSSARY = glossary_of([words(*TERMS)])
assert GLOSSARY is not None


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("A leg.", [("Leg", "leg")]),
        ("Legs, and a leg", [("Leg", "Legs"), ("Leg", "leg")]),
        ("Elegant legroom, legs2", []),
        ("The chair  leg is a leg", [("Chair leg", "chair  leg"), ("Leg", "leg")]),
        ("the BACK", [("Back (of a chair)", "BACK")]),
        ("a stu\u00addio", [("Stu\u00addio", "stu\u00addio")]),
        ("a studio-leg", [("Stu\u00addio", "studio"), ("Leg", "leg")]),
        ("做MRI检查", [("MRI", "MRI")]),
        ("nothing", []),
    ],
)
def test_words_are_found_whole_and_the_longest_first(text: str, found: list[tuple[str, str]]):
    assert [(GLOSSARY.words[word].word, text[start:end]) for word, start, end in GLOSSARY.found(text)] == found


def test_a_script_without_spaces_has_no_word_boundaries():
    glossary = glossary_of([words(Term("椎间盘", said("垫子")), Term("MRI检查", said("扫描")), code="zh-Hans")])
    assert glossary is not None
    text = "您的椎间盘突出了，做MRI检查吧"
    assert [text[start:end] for _, start, end in glossary.found(text)] == ["椎间盘", "MRI检查"]
    assert glossary.found("xMRI检查") == []


def test_without_a_term_there_is_no_glossary():
    assert glossary_of([page(said("A leg.")), words()]) is None
    assert glossary_of([words(Term("(of a chair)", said("Nothing is left.")))]) is None


def test_a_section_marks_the_first_use_of_each_word():
    made = marked(page(said("A leg. Two legs."), said("The back of a leg.")), GLOSSARY)
    assert made.sections[0].blocks == (
        said("A ", Span("leg", word=0), ". Two legs."),
        said("The ", Span("back", word=1), " of a leg."),
    )
    assert made.explained == (
        Explained("Leg", LEG.meaning, "words#one"),
        Explained("Back (of a chair)", BACK.meaning, "words#one"),
    )


def test_a_word_may_be_all_there_is():
    assert marked(page(said("Legs")), GLOSSARY).sections[0].blocks == (said(Span("Legs", word=0)),)


def test_a_word_has_one_number_wherever_it_stands():
    two = page(said("A back, a leg."))
    two = replace(two, sections=(*two.sections, Section("two", "Two", (said("A leg, a back."),))))
    made = marked(two, GLOSSARY)
    numbers = [[span.word for span in section.blocks[0].spans if span.word >= 0] for section in made.sections]
    assert numbers == [[0, 1], [1, 0]]


def test_strong_words_names_and_buttons_are_left_alone():
    strong = said("See ", Span("Leg", strong=True), ".")
    choice = Choice("leg", "A leg", said("A leg."))
    kept = (strong, choice, Certainty(1, "legs", said("None.")))
    assert marked(page(*kept), GLOSSARY).sections[0].blocks == kept


def test_every_other_running_text_is_marked():
    leg = said("A leg")
    found = said("A ", Span("leg", word=0))
    for block, expected in [
        (Bullets((leg,)), Bullets((found,))),
        (Voices((leg,), (leg,)), Voices((found,), (leg,))),
        (Certainty(1, "legs", leg), Certainty(1, "legs", found)),
        (Pictogram(1, 2, leg), Pictogram(1, 2, found)),
        (Myth("A leg", "true", (leg,)), Myth("A leg", "true", (found,))),
        (Tell("A leg", (leg,)), Tell("A leg", (found,))),
        (Term("Seat", leg), Term("Seat", found)),
        (Callout("note", "A leg", (leg, Bullets((leg,)))), Callout("note", "A leg", (found, Bullets((leg,))))),
    ]:
        assert marked(page(block), GLOSSARY).sections[0].blocks == (expected,)


def test_each_card_begins_anew():
    leg, found = (said("A leg"),), (said("A ", Span("leg", word=0)),)
    made = marked(page(Myth("One", "true", leg), Myth("Two", "true", leg), kind="myths"), GLOSSARY)
    assert [block.answer for block in made.sections[0].blocks] == [found, found]


def test_questions_are_buttons():
    asked, other = Bullets((said("A leg?"),), ordered=True), Bullets((said("A leg."),))
    made = marked(page(asked, other, kind="questions"), GLOSSARY).sections[0].blocks
    assert made == (asked, Bullets((said("A ", Span("leg", word=0), "."),)))


def test_words_that_depend_on_a_setting_are_marked_too():
    seat = page(said("A seat."))
    only = Only("offers_acupuncture", 0, (said("A leg."),))
    made = marked(replace(seat, sections=(replace(seat.sections[0], only=(only,)),)), GLOSSARY)
    assert made.sections[0].only[0].body == (said("A ", Span("leg", word=0), "."),)


@pytest.mark.parametrize("kind", ["glossary", "help-now", "hub"])
def test_pages_that_mark_nothing(kind: str):
    assert marked(page(said("A leg."), kind=kind), GLOSSARY) == page(said("A leg."), kind=kind)


def test_a_page_does_not_mark_what_it_explains():
    made = marked(page(said("A leg and a chair leg."), title="The chair leg"), GLOSSARY)
    assert [each.word for each in made.explained] == ["Leg"]


def test_what_was_marked_can_be_taken_out_again():
    before = page(said("A leg. ", Span("Legs", strong=True)), Bullets((said("The back"),)))
    made = marked(before, GLOSSARY)
    assert made != before
    assert unmarked(made) == before
    assert unmarked(before) is before
    assert content_hash(made) == content_hash(before)


def test_each_language_has_its_own_glossary_and_lists_tell_their_words():
    pages = [
        words(LEG, CHAIR_LEG),
        page(said("A leg, a chair leg.")),
        page(said("Hub."), kind="hub", title="Every chair leg", page_id="hub"),
        page(said("A leg."), code="es"),
    ]
    info = PackInfo("p", "1", "P", ("en", "es"), "en", "", "", "", ())
    pack = ContentPack(info, {(each.entry.id, each.language): each for each in pages})
    made = explained(pack).pages
    assert [each.word for each in made["chairs", "en"].explained] == ["Leg"]
    assert made["chairs", "es"].explained == ()


def test_a_compiled_pack_knows_its_words(tmp_path: Path):
    pack = content_pack(tmp_path)
    key = ("stool", "en")
    stool = pack.pages[key]
    pages = {**pack.pages, key: replace(stool, sections=(Section("what", "What", (said("A rung."),)),))}
    about = pages["what-is-a-chair", "en"]
    pages["what-is-a-chair", "en"] = replace(about, entry=about.entry._replace(kind="glossary"))
    compile_pack(replace(pack, pages=pages), tmp_path / "chairs.pack")
    with PackFile.open(tmp_path / "chairs.pack") as opened:
        found = opened.page("stool", "en")
    assert found.sections[0].blocks == (said("A ", Span("rung", word=0), "."),)
    assert [(each.word, each.place) for each in found.explained] == [("Rung", "what-is-a-chair#say")]
