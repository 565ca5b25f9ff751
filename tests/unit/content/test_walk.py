from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.model import Group, PackInfo
from kiosk.content.walk import all_texts, guide_text, labels, page_order, paragraphs, plain, running_text
from tests.support.builders import content_pack, guided_pack

if TYPE_CHECKING:
    from pathlib import Path


def info(*groups: Group) -> PackInfo:
    return PackInfo("p", "1", "P", ("en",), "en", "CC", "0", "P", groups)


def test_pages_come_hub_first_group_by_group_and_once():
    groups = (Group("one", "", ("a", "b")), Group("two", "hub", ("c", "a")))
    assert page_order(info(*groups)) == [("a", "one"), ("b", "one"), ("hub", "two"), ("c", "two")]


def test_every_paragraph_of_every_block_is_found_in_reading_order(tmp_path: Path):
    page = content_pack(tmp_path).pages["what-is-a-chair", "en"]
    assert [plain(paragraph) for paragraph in running_text(page)] == [
        "A chair has four legs. You sit on it.",
        *("A seat.", "A back.", "Pull it out.", "Sit down."),
        "Two good studies found this.",
        "48 of 100 people sat down. The others stood.",
        "Do not stand on a chair.",
        *("No. You sit on a stool.", "You eat at a table."),
        "A bar between two legs.",
        "We find you a high seat.",
        "Read about stools.",
    ]


def test_the_words_of_a_guide_come_last(tmp_path: Path):
    page = guided_pack(tmp_path).pages["stool", "en"]
    said = "You sit on the seat and look at the wall. You sit on the seat and look at the wall."
    assert [plain(paragraph) for paragraph in guide_text(page)] == [said] * 7
    assert [plain(paragraph) for paragraph in running_text(page)] == ["A stool has no back.", *[said] * 7]
    texts = list(all_texts(page))
    at = texts.index("Just show me")
    assert (texts[at - 1], texts[at + 1 : at + 8]) == ("A stool has no back.", [said] * 7)


def test_titles_and_names_of_boxes_are_labels(tmp_path: Path):
    pack = content_pack(tmp_path)
    texts = [label for page in pack.pages.values() for s in page.sections for b in s.blocks for label in labels(b)]
    assert texts == [
        *("long legs", "Chair Board, Woodland", "2016, updated 2020", "A stool is a table.", "Rung"),
        *("You have a bad knee", "It has no back", "Tell the desk", "Today", "Soon", "It is rare", "Mind the gap"),
    ]


def test_both_voices_and_the_lists_in_messages_are_running_text(tmp_path: Path):
    pack = content_pack(tmp_path)
    (voices,) = pack.pages["warm-seat", "en"].sections[0].blocks
    assert [plain(paragraph) for paragraph in paragraphs(voices)] == [
        "A warm seat is said to be a good seat.",
        "One study found no change.",
    ]
    message = pack.pages["get-help-now", "en"].sections[0].blocks[0]
    assert [plain(p) for p in paragraphs(message)] == [
        "Call {emergency-number} at once if:",
        "A leg breaks.",
        "You fall.",
    ]


def test_every_text_a_visitor_may_read_is_among_all_texts(tmp_path: Path):
    pack = content_pack(tmp_path)
    texts = list(all_texts(pack.pages["warm-seat", "en"]))
    assert texts == [
        *("Warm seat", "Warm seat", "A short page on Warm seat.", "Is a warm-seat for me?"),
        *("A plain drawing of a seat.", "May please some."),
        *("The idea", "A warm seat is said to be a good seat.", "One study found no change."),
        *("Kinds", "", "Stool", ""),
    ]


def test_words_that_depend_on_a_setting_are_read_too(tmp_path: Path):
    page = content_pack(tmp_path).pages["kinds", "en"]
    assert [plain(paragraph) for paragraph in running_text(page)] == ["Pick one.", "This shop sells stools."]
    assert "This shop sells stools." in all_texts(page)
