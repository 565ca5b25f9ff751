from __future__ import annotations

from datetime import date

import pytest

from kiosk.staff.words import MONTHS, day_words, fill, month_words


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
