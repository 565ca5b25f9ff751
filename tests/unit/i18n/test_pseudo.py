from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.i18n.pseudo import GROWTH, accented, pseudo, turned_around

WORDS = st.text(alphabet="abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ .,?", min_size=1)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Home", "[Ħõmē]"),
        ("A", "[Ã]"),
        ("Get help now", "[Ğēť ħēļp ńõŵ ēx]"),
        ("Page %1 of {count}", "[Pãğē %1 õf {count} ēxtŕ]"),
        ("%n page(s)", "[%n pãğē(š) ē]"),
        ("Herni\u00adated disc", "[Ħēŕńï\u00adãťēď ďïšć ēxt]"),
        ("", ""),
    ],
)
def test_a_text_is_accented_bracketed_and_longer(text: str, shown: str):
    assert accented(text) == shown


@given(WORDS)
def test_every_text_grows_by_35_percent_at_least_and_not_much_more(text: str):
    shown = accented(text)
    assert len(shown) >= GROWTH * len(text)
    assert len(shown) <= GROWTH * len(text) + 3
    assert shown.startswith("[")
    assert shown.endswith("]")


@given(WORDS)
def test_no_letter_but_those_without_an_accented_twin_is_left_plain(text: str):
    body = accented(text)[1 : 1 + len(text)]
    assert set(body) & set("aeiourstndlc") == set()


@given(st.text())
def test_only_characters_of_our_fonts_blocks_are_added(text: str):
    added = set(accented(text)) - set(text)
    assert all(ord(character) < 0x180 for character in added)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Home", "\u202eHome\u202c"),
        ("Two\nlines\n", "\u202eTwo\u202c\n\u202elines\u202c\n"),
        ("", ""),
    ],
)
def test_every_line_runs_from_right_to_left(text: str, shown: str):
    assert turned_around(text) == shown


def test_each_pseudo_language_has_its_own_way_and_a_real_one_none():
    assert [pseudo(code, "Home") for code in ("en-XA", "ar-XB", "en", "ar")] == [
        "[Ħõmē]",
        "\u202eHome\u202c",
        "Home",
        "Home",
    ]
