from __future__ import annotations

from datetime import date

import pytest

from kiosk.errors import KnownError
from kiosk.staff.words import (
    MONTHS,
    Text,
    as_it_is,
    counted,
    day_words,
    fill,
    in_a_row,
    in_language,
    month_words,
    one_after_the_other,
    word,
)

GERMAN = {
    "Signed in: %1 (%2).": "%2 %1 ist angemeldet.",
    "Manager": "Leitung",
    "May": "Mai",
    "%1 %2 %3": "%1. %2 %3",
    "Found on %n pages.": {1: "Auf einer Seite gefunden.", 3: "Auf %n Seiten gefunden."},
    "Close": "Schließen",
    "%1, %2": "%1 und %2",
}


def german(source: str, count: int) -> str:
    said = GERMAN.get(source, source)
    return said if isinstance(said, str) else said[count]


@pytest.mark.parametrize(
    ("text", "values", "expected"),
    [
        ("Nothing to fill in.", (), "Nothing to fill in."),
        ("%1 of %2", (3, 7), "3 of 7"),
        ("%2, then %1, then %2", ("a", "b"), "b, then a, then b"),
        ("Page %1.", ("about %2 and 100 %",), "Page about %2 and 100 %."),
    ],
)
def test_places_are_filled_once(text: str, values: tuple[object, ...], expected: str):
    assert fill(text, *values) == expected


def test_a_place_without_a_value_is_a_mistake_in_the_program():
    with pytest.raises(IndexError):
        fill("%1 and %2", "one")


def test_days_and_months_are_written_out():
    assert day_words(date(2026, 11, 2)) == "2 November 2026"
    assert [month_words(f"2027-{number:02}") for number in (1, 12)] == ["January 2027", "December 2027"]
    assert len(set(MONTHS)) == 12


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Close", "Schließen"),
        ("", ""),
        ("Nobody translated this.", "Nobody translated this."),
        (fill("Signed in: %1 (%2).", "May", word("Manager")), "Leitung May ist angemeldet."),
        (fill("Signed in: %1 (%2).", "A %1", word("Manager")), "Leitung A %1 ist angemeldet."),
        (as_it_is("May"), "May"),
        (day_words(date(2026, 5, 2)), "2. Mai 2026"),
        (in_a_row(["May", word("May"), "June"]), "May und Mai und June"),
        (in_a_row([]), ""),
        (one_after_the_other([word("Close"), fill("%1.", "Close")]), "Schließen Close."),
    ],
)
def test_a_text_is_translated_whole_and_filled_then_and_names_stay(text: str, said: str):
    assert in_language(text, german) == said


def test_what_counts_has_the_plurals_of_the_language_and_one_in_english_has_its_own_words():
    one, many = (
        counted(1, "Found on one page.", "Found on %n pages."),
        counted(3, "Found on one page.", "Found on %n pages."),
    )
    assert (one, many) == ("Found on one page.", "Found on 3 pages.")
    assert in_language(one, german) == "Auf einer Seite gefunden."
    assert in_language(many, german) == "Auf 3 Seiten gefunden."
    nobody = counted(1, "One day, %1", "%n days, %1", "2 left")
    assert in_language(nobody, german) == "One day, 2 left"
    assert in_language(counted(2, "One day, %1", "%n days, %1", "2 left"), german) == "2 days, 2 left"


def test_a_text_comes_whole_out_of_an_error():
    told = str(KnownError(fill("Signed in: %1 (%2).", "Ann", word("Manager"))))
    assert isinstance(told, Text)
    assert in_language(told, german) == "Leitung Ann ist angemeldet."
