from __future__ import annotations

import pytest

from kiosk.content.collation import OTHER, Collation


@pytest.mark.parametrize(
    ("language", "titles"),
    [
        ("en", ["4 facts", "A rest", "Élan", "elbow", "Sci\u00adatica", "Scoliosis"]),
        ("en", ["Œdema", "Of", "Øre", "Orthosis"]),
        ("es", ["Nube", "nuez", "Ñame", "ñu", "Oír", "¿Ojo?", "ó"]),
        ("sv", ["Zon", "Ålder", "Ärr", "Öra"]),
        ("ar", ["الآلام", "ألم", "البطن", "تمرين"]),
    ],
)
def test_titles_are_sorted_as_their_readers_know_it(language: str, titles: list[str]):
    collation = Collation(language)
    in_order = sorted(titles, key=collation.key)
    assert [collation.key(title) for title in in_order] == sorted(collation.key(title) for title in titles)
    if language != "es":
        assert in_order == titles
    else:
        assert in_order == ["Nube", "nuez", "Ñame", "ñu", "ó", "Oír", "¿Ojo?"]


@pytest.mark.parametrize(
    ("language", "title", "letter"),
    [
        ("en", "Where does it hurt?", "W"),
        ("en", "“Élan”", "E"),
        ("en", "4 facts", OTHER),
        ("en", "?!", OTHER),
        ("en", "Ærø", "A"),
        ("en", "ñandu", "N"),
        ("es-MX", "¿Ñandú?", "Ñ"),
        ("es", "ojo", "O"),
        ("es", "n\u0303u", "Ñ"),
        ("ar", "البطن", "ب"),
        ("ar", "ألم", "ا"),
        ("de", "Übung", "U"),
        ("zh-Hans", "颈部", OTHER),
    ],
)
def test_a_title_stands_under_its_first_letter_without_accents_but_for_letters_of_the_language_itself(
    language: str, title: str, letter: str
):
    assert Collation(language).letter(title) == letter


def test_without_an_alphabet_every_title_is_sorted_alike_and_pages_stay_as_they_are_read():
    chinese = Collation("zh-Hans")
    assert not chinese.has_alphabet
    assert {chinese.key(title) for title in ("颈部", "背部", "4")} == {""}
    assert Collation("en").has_alphabet
