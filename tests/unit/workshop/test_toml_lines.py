from __future__ import annotations

import tomllib
from datetime import date

import pytest

from kiosk.errors import KnownError
from kiosk.workshop.toml_lines import Span, changed, spans, written

FILE = """# what this is
number = 1
title = "Old # not a comment"  # a comment
list = [
    "a",  # the first
    "b",
] # the end

"quoted" = 'x'
a.b = 1
[[table]]
number = 7"""
LINES = FILE.split("\n")


def test_a_key_is_found_with_all_lines_of_its_value():
    assert spans(LINES) == {
        "number": Span(1, 2),
        "title": Span(2, 3),
        "list": Span(3, 7),
        "quoted": Span(8, 9),
    }


def test_lines_that_are_no_good_toml_end_the_search():
    assert spans(['a = "open']) == {"a": Span(0, 1)}


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ('say "a" \\ b\n', '"say \\"a\\" \\\\ b\\n"'),
        ("Herni\u00adated\u200f", '"Herni\\u00ADated\\u200F"'),
        (3, "3"),
        (date(2026, 11, 22), "2026-11-22"),
        (["a", "b"], '["a", "b"]'),
        ([], "[]"),
        ([{"page": "a", "label": "b"}], '[ {page = "a", label = "b"} ]'),
    ],
)
def test_a_value_is_written_in_one_line_and_read_back(value: object, words: str):
    assert written(value) == words
    assert tomllib.loads(f"x = {words}") == {"x": value}


@pytest.mark.parametrize(
    ("key", "value", "line", "becomes"),
    [
        ("number", 2, 1, ["number = 2"]),
        ("title", "New", 2, ['title = "New"  # a comment']),
        ("list", ["c"], 3, ['list = ["c"] # the end']),
        ("quoted", "y", 8, ['"quoted" = "y"']),
        ("title", None, 2, []),
    ],
)
def test_one_value_changes_and_every_other_line_stays(key: str, value: object, line: int, becomes: list[str]):
    length = 4 if key == "list" else 1
    assert changed(LINES, key, value) == [*LINES[:line], *becomes, *LINES[line + length :]]


def test_the_same_value_changes_nothing():
    assert changed(LINES, "list", ["a", "b"]) is LINES


def test_a_new_key_comes_after_its_neighbour():
    order = ("number", "new", "title")
    assert changed(LINES, "new", "x", order)[2] == 'new = "x"'
    assert changed(LINES, "other", "x", order)[3] == 'other = "x"'
    assert changed(["a = 1"], "new", "x")[0] == 'new = "x"'
    assert changed(["a = 1"], "new", None) == ["a = 1"]


def test_what_cannot_be_changed_alone_is_left_to_the_file():
    with pytest.raises(KnownError, match="table"):
        changed(LINES, "table", "x")
    with pytest.raises(KnownError, match=r"“a”"):
        changed(["a.b = 1"], "a", "x")
