from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.front_matter import key_lines, parse_toml, split


def test_the_facts_and_the_text_are_parted_and_both_keep_their_lines():
    front, problems = split('+++\na = 1\n\nb = "x"\n+++\nText.\n', "f")
    assert problems == []
    assert front is not None
    assert front.values == {"a": 1, "b": "x"}
    assert (front.line_of("a"), front.line_of("b"), front.line_of("missing")) == (2, 4, 1)
    assert (front.body, front.body_line) == ("Text.\n", 6)


def test_spaces_after_a_fence_do_not_matter():
    front, _ = split("+++ \na = 1\n+++\t\n", "f")
    assert front is not None
    assert front.values == {"a": 1}


@pytest.mark.parametrize(("text", "line"), [("", 1), ("Text", 1), ("\n+++\n+++", 1), ("+++\na = 1\nText", 3)])
def test_a_page_without_both_fences_is_refused(text: str, line: int):
    assert [(p.code, p.file, p.line) for p in split(text, "f")[1]] == [("front-matter-missing", "f", line)]


@pytest.mark.parametrize(
    ("toml", "line"),
    [("a = 1\nb = = 2", 2), ("a = 1\nb =", 2), ("a = 1\na = 2", 2), ("a = 1\nb = [\n\n", 4), ("a = 2026-02-30", 1)],
)
def test_a_slip_is_reported_on_its_line_in_the_file(toml: str, line: int):
    values, problems = parse_toml(toml, "f", first_line=1)
    assert values is None
    assert [(p.code, p.line) for p in problems] == [("toml", line)]
    assert "line" not in problems[0].sentence().split(":", 1)[1]


def test_the_line_of_a_slip_counts_from_the_top_of_the_file():
    assert split("+++\na = 1\nb = = 2\n+++", "f")[1][0].line == 3


@pytest.mark.parametrize("value", ["[" * 10_000, "9" * 5000])
def test_facts_made_to_break_a_parser_are_a_slip_too(value: str):
    assert [p.code for p in parse_toml(f"a = {value}", "f")[1]] == ["toml"]


def test_each_way_to_write_a_key_has_its_line():
    lines = ["a = 1", ' "b" = 2', "[c]", "[[d]]", "e.f = 3", "a = 4", "no key"]
    assert key_lines(lines, 1) == {"a": 1, "b": 2, "c": 3, "d": 4, "e": 5}


@given(st.text())
def test_any_text_is_parted_or_refused(text: str):
    front, problems = split(f"+++\n{text}", "f")
    assert (front is None) == bool(problems)
