from __future__ import annotations

import re
import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.workshop.page_text import Style, decode, glance, parts, with_body, with_value
from tests.support.source_tree import ROOT

SHIPPED = sorted((ROOT / "content/back-pain/pages").rglob("*.md"))
PAGE = '+++\nnumber = 1\ntitle = "A"\n+++\n## One {#one}\nText.\n'


@pytest.mark.parametrize(
    "data",
    [
        PAGE.encode(),
        PAGE.replace("\n", "\r\n").encode(),
        b"\xef\xbb\xbf" + PAGE.encode(),
        b"+++\n+++",
        b"",
    ],
)
def test_a_file_nobody_touched_is_the_same_to_the_byte(data: bytes):
    text, style = decode(data)
    assert style.encode(text) == data


def test_of_mixed_line_ends_the_more_frequent_count():
    assert decode(b"a\r\nb\r\nc\n")[1] == Style(bom=False, line_end="\r\n")
    assert decode(b"a\r\nb\nc\n")[1] == Style()


def test_every_shipped_page_can_be_opened_and_each_fact_changed_in_its_own_lines_alone():
    for file in SHIPPED:
        text, style = decode(file.read_bytes())
        assert style.encode(text) == file.read_bytes()
        taken, problems = parts(text)
        assert problems == []
        assert with_body(text, taken.body) == text
        for key, value in taken.values.items():
            assert with_value(text, key, value) == text
        before, after = text.split("\n"), with_value(text, "title", "A new title").split("\n")
        assert [line for line in after if line not in before] == ['title = "A new title"'], file


def test_the_text_changes_without_the_facts():
    assert with_body(PAGE, "New.") == '+++\nnumber = 1\ntitle = "A"\n+++\nNew.'
    assert with_body("+++\n+++", "") == "+++\n+++"
    assert parts(PAGE)[0].body_line == 5


def test_a_new_fact_takes_its_place_in_the_usual_order():
    assert 'title = "A"\nsummary = "S"\n+++' in with_value(PAGE, "summary", "S")
    assert "number" not in with_value(PAGE, "number", None)


def test_a_file_without_facts_cannot_be_changed_by_fact():
    taken, problems = parts("Hello", "a.md")
    assert (taken, [problem.code for problem in problems]) == (None, ["front-matter-missing"])
    for change in (lambda: with_value("Hello", "title", "A"), lambda: with_body("Hello", "A")):
        with pytest.raises(ValueError, match="facts"):
            change()


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=40))
def test_any_words_typed_into_a_field_are_read_back_as_typed(words: str):
    changed = with_value(PAGE, "title", words)
    head = re.fullmatch(r"\+\+\+\n(.*)\n\+\+\+\n## One.*", changed, re.DOTALL)[1]
    assert tomllib.loads(head) == {"number": 1, "title": words}
    assert changed.count("\n") == PAGE.count("\n")


def test_a_glance_shows_the_facts_of_the_list_also_where_others_cannot_be_read():
    text = '+++\nnumber = 3\ntitle = "Sto\\u00ADol"\nsummary = "open\nkind = "cause"\n+++\ntitle = "no fact"\n'
    assert glance(text) == {"number": 3, "title": "Sto\u00adol", "kind": "cause"}
    assert glance('+++\ntitle = """\nLong"""\nsummary = "x"\n+++\n') == {"title": "Long", "summary": "x"}
    assert glance("+++\ntitle = \n+++\n") == {}
    assert glance("no facts") == {}
