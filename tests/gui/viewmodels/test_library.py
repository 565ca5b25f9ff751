from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.content.model import Paragraph, Span
from kiosk.content.pack_file import PackFile
from kiosk.gui.viewmodels.library import HOME, TOPICS, Library, is_made
from tests.support.builders import compiled_pack

if TYPE_CHECKING:
    from pathlib import Path

ORDER = ("what-is-a-chair", "kinds", "stool", "warm-seat", "get-help-now")


@pytest.fixture(scope="module")
def chairs(tmp_path_factory: pytest.TempPathFactory):
    with PackFile.open(compiled_pack(tmp_path_factory.mktemp("chairs"), translated=True)) as pack:
        yield Library(pack, "en"), Library(pack, "es")


def test_pages_come_as_they_are_read_each_list_before_its_pages(chairs: tuple[Library, Library]):
    assert chairs[0].order == ORDER
    assert chairs[0].title == "Know your chair"


def test_following_walks_through_all_pages_and_comes_home(chairs: tuple[Library, Library]):
    walked = [HOME]
    while walked[-1] != HOME or len(walked) == 1:
        walked.append(chairs[0].following(walked[-1]))
    assert walked == [HOME, *ORDER, HOME]


@pytest.mark.parametrize(
    ("page", "place"),
    [
        ("stool", ("Kinds", 1, 2)),
        ("warm-seat", ("Kinds", 2, 2)),
        ("kinds", None),
        ("what-is-a-chair", None),
        ("get-help-now", None),
    ],
)
def test_a_page_knows_its_place_on_its_list(chairs: tuple[Library, Library], page: str, place: object):
    assert chairs[0].place(page) == place


def test_a_list_holds_its_pages(chairs: tuple[Library, Library]):
    assert [entry.id for entry in chairs[0].listed("kinds")] == ["stool", "warm-seat"]


def test_only_pages_that_exist_are_in_it(chairs: tuple[Library, Library]):
    assert "stool" in chairs[0]
    assert "sofa" not in chairs[0]
    with pytest.raises(KeyError):
        chairs[0].page("sofa")


def test_a_page_comes_in_the_language_or_else_in_the_first(chairs: tuple[Library, Library]):
    _, spanish = chairs
    assert spanish.language == "es"
    assert spanish.entry("stool").title == "Taburete"
    assert spanish.page("stool").language == "es"
    assert spanish.page("kinds").language == "en"


def test_a_source_is_printed_as_it_stands(chairs: tuple[Library, Library]):
    citation = "Elm B. On seats. J Chairs 2002;2:10-19."
    assert chairs[0].citation("ELM02") == chairs[1].citation("ELM02") == citation
    # Its stop stands at its end on pages that are read from the right, too.
    assert Library(chairs[0]._pack, "ar").citation("ELM02") == f"\u2066{citation}\u2069"


def test_a_pack_without_pages_of_its_own_ends_where_it_begins():
    class Empty:
        def following(self, page_id: str, language: str) -> str:
            del page_id, language
            return ""

    assert Library(Empty(), "en").following(HOME) == HOME


@pytest.mark.parametrize(
    ("words", "page"),
    [("Stool", "stool"), ("warm seat", "warm-seat"), ("Stool.", "stool"), ("Your chair:", "what-is-a-chair")],
)
def test_a_page_is_known_by_its_title(chairs: tuple[Library, Library], words: str, page: str):
    assert chairs[0].called(words) == page


@pytest.mark.parametrize("words", ["", "A stool", "Sto", "four"])
def test_other_words_are_no_title(chairs: tuple[Library, Library], words: str):
    assert chairs[0].called(words) == ""


def test_strong_titles_in_a_text_are_ways_to_their_pages(chairs: tuple[Library, Library]):
    library = chairs[0]
    text = Paragraph((
        Span("See "), Span("Stool", strong=True), Span(" or Warm seat, "), Span("Kinds", strong=True),
        Span(" or "), Span("Your chair", strong=True), Span(", but "), Span("Get help now", strong=True),
    ))  # fmt: skip
    assert library.named_in(library.page("what-is-a-chair"), text) == [("Stool", "stool"), ("Kinds", "kinds")]


def test_a_hub_tells_its_own_pages_from_others(chairs: tuple[Library, Library]):
    assert [entry.id for entry in chairs[0].listed("kinds")] == ["stool", "warm-seat"]
    assert chairs[0].beside("kinds") == ()


def test_topics_come_by_the_alphabet_and_by_letter(chairs: tuple[Library, Library]):
    english, spanish = chairs
    assert [entry.id for entry in english.topics(2)] == ["get-help-now", "kinds"]
    assert english.letters() == ("G", "K", "S", "W", "Y")
    assert [entry.title for entry in spanish.under("T")] == ["Taburete"]
    assert [entry.id for entry in english.first(2)] == list(ORDER[:2])


def test_a_pack_without_a_body_has_no_places(chairs: tuple[Library, Library]):
    assert chairs[0].places() == ()


def test_a_place_on_the_body_has_the_pages_its_section_names_and_never_help_now(pack_file: Path):
    with PackFile.open(pack_file) as pack:
        places = {place.id: place for place in Library(pack, "en").places()}
    assert list(places) == ["neck", "upper-back", "low-back", "buttock", "leg", "both-legs"]
    named = {name: [entry.id for entry in place.pages] for name, place in places.items()}
    assert named["upper-back"] == ["scoliosis"]
    assert named["low-back"][:2] == ["often-no-single-cause", "muscle-strain"]
    assert named["leg"] == ["sciatica", "herniated-disc", "spinal-stenosis"]
    assert named["both-legs"] == ["spinal-stenosis"]
    assert places["low-back"].title == "Low back"


def test_what_the_kiosk_makes_itself_leads_back_to_where_one_came_from(chairs: tuple[Library, Library]):
    assert is_made(HOME)
    assert is_made(TOPICS)
    assert is_made(f"{TOPICS}-3")
    assert not is_made("stool")
    assert chairs[0].following(TOPICS) == HOME
    assert chairs[0].following(f"{TOPICS}-neck") == TOPICS
