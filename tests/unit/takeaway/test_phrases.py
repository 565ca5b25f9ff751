from __future__ import annotations

import pytest

from kiosk.takeaway.phrases import filled


@pytest.mark.parametrize(
    ("phrase", "values", "said"),
    [
        ("Clinic: %1", ("555 0199",), "Clinic: 555 0199"),
        ("%2, then %1", ("one", "two"), "two, then one"),
        ("%1 and %2", ("%2", "x"), "%2 and x"),
        ("%1", (3,), "3"),
        ("nothing to fill", ("x",), "nothing to fill"),
    ],
)
def test_every_place_takes_its_value_and_nothing_else(phrase: str, values: tuple[object, ...], said: str):
    assert filled(phrase, *values) == said
