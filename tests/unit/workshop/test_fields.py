from __future__ import annotations

from kiosk.content import loader
from kiosk.workshop.fields import FIELDS, find, shown, stored


def test_every_fact_the_loader_knows_has_its_field_in_the_same_order():
    assert [field.key for field in FIELDS] == list(loader._PAGE_KEYS)


def test_a_field_is_found_by_its_name_in_the_file():
    assert find("alt").name == "Picture in words"
    assert find("nothing") is None


def test_every_field_says_what_it_is_for():
    assert all(field.help.endswith(".") and field.name for field in FIELDS)
    assert all(field.choices for field in FIELDS if field.kind == "choice")


def test_a_break_in_a_word_can_be_typed():
    assert shown("Herni\u00adated") == "Herni|ated"
    assert stored("Herni|ated") == "Herni\u00adated"


def test_words_are_what_a_translator_writes_anew():
    words = [field.key for field in FIELDS if field.is_words]
    assert words == ["title", "short_title", "summary", "question", "alt", "verdict"]
