from __future__ import annotations

import tomllib

import pytest

from kiosk.errors import KnownError
from kiosk.workshop.pack_list import with_language, with_page
from tests.support.builders import PACK
from tests.support.source_tree import ROOT

SHIPPED = (ROOT / "content/back-pain/pack.toml").read_text(encoding="utf-8")
CHAIRS = PACK.format(languages='"en"')


def pages_of(text: str, group: str) -> list[str]:
    return next(table["pages"] for table in tomllib.loads(text)["group"] if table["id"] == group)


def new_lines(before: str, after: str) -> list[str]:
    return [line for line in after.split("\n") if line not in before.split("\n")]


@pytest.mark.parametrize(
    ("text", "group", "line"),
    [
        (CHAIRS, "kinds", 'pages = ["stool", "warm-seat", "new"]'),
        (SHIPPED, "causes", '    "new",'),
        (SHIPPED, "more", 'pages = ["get-help-now", "questions-to-ask", "true-or-not", "words-explained", "new"]'),
        (CHAIRS.replace('["stool", "warm-seat"]', "[]"), "kinds", 'pages = ["new"]'),
        (CHAIRS.replace('"warm-seat"]', '"warm-seat",] # all'), "kinds", 'pages = ["stool", "warm-seat", "new"] # all'),
    ],
)
def test_a_page_joins_the_end_of_its_group_and_no_other_line_changes(text: str, group: str, line: str):
    after = with_page(text, group, "new")
    assert new_lines(text, after) == [line]
    assert pages_of(after, group) == [*pages_of(text, group), "new"]


def test_a_list_of_lines_without_a_last_comma_gets_one():
    text = CHAIRS.replace('["stool", "warm-seat"]', '[\n  "stool",\n  "warm-seat"\n]')
    after = with_page(text, "kinds", "new")
    assert new_lines(text, after) == ['  "warm-seat",', '  "new",']
    empty = CHAIRS.replace('["stool", "warm-seat"]', "[\n]")
    assert pages_of(with_page(empty, "kinds", "new"), "kinds") == ["new"]


@pytest.mark.parametrize(
    "text",
    [
        CHAIRS.replace("[[group]]", "[[ group ]]"),
        CHAIRS.replace('"warm-seat"]', '"warm-seat" # "]"\n]'),
        CHAIRS.replace('"warm-seat"]', '"warm-seat"] # all [of them]'),
        CHAIRS + "[[[",
        CHAIRS.replace("[[group]]", "  [[group]]  # a group"),
        CHAIRS.replace('pages = ["stool"', '"pages" = ["stool"').replace('id = "kinds"', 'id = "others"'),
    ],
)
def test_a_list_that_cannot_be_changed_alone_is_left_to_the_file(text: str):
    with pytest.raises(KnownError):
        with_page(text, "kinds", "new")


def test_a_language_is_added_once():
    assert new_lines(CHAIRS, with_language(CHAIRS, "es")) == ['languages = ["en", "es"]']
    assert with_language(CHAIRS, "en") == CHAIRS
    with pytest.raises(KnownError):
        with_language("title = 1", "es")
