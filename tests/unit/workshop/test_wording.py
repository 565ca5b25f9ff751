from __future__ import annotations

import pytest

from kiosk.content.markdown_blocks import parse_body
from kiosk.workshop.wording import MARKUP, RULES, Snippet, blank, fitted, is_section, measure, section_at, snippets


def test_a_text_is_measured_as_the_checks_do():
    plain = measure("## Title {#id}\nA stool has no back. [@OAK01]\n", "en")
    assert (plain.words, plain.longest, plain.is_plain) == (5, 5, True)
    hard = measure("Intervertebral discs degenerate progressively.", "en")
    assert not hard.is_plain
    assert measure("Intervertebral discs degenerate progressively.", "es").is_plain
    assert not measure("word " * 21, "es").is_plain


@pytest.mark.parametrize("snippet", snippets(), ids=lambda snippet: snippet.name)
def test_what_can_be_put_in_is_good_as_it_stands(snippet: Snippet):
    before = "" if snippet.text.startswith("\n## ") else "## Title {#title}\n"
    sections, problems = parse_body(f"{before}{snippet.text}", "a.md", 1)
    assert problems == []
    assert sections[0].blocks


def test_a_section_put_in_gets_a_name_of_its_own_and_shows_what_to_write_over():
    section = snippets()[0].text
    body = fitted(section, "") + fitted(section, fitted(section, ""))
    body += fitted(section, body)
    sections, problems = parse_body(body, "a.md", 1)
    assert problems == []
    assert [each.id for each in sections] == ["section", "section-2", "section-3"]
    assert [each.name for each in snippets() if is_section(each.text)] == ["Section"]
    firsts = {each.name: each.text[at : at + length] for each in snippets() for at, length in [blank(each.text)]}
    assert firsts["Section"] == firsts["Emergency"] == "Title"
    assert firsts["Traditional idea and studies"] == "What the tradition says."
    assert firsts["Word explained"] == "Write the text here."


def test_rules_and_marks_are_sentences_and_pairs():
    assert all(rule.endswith((".", "].")) for rule in RULES)
    assert all(mark and what for mark, what in MARKUP)


def test_a_line_belongs_to_the_section_above_it():
    body = "Before\n## One {#one}\nText\n### no {#no}\n## Two {#two state=worn}\n"
    assert [section_at(body, line) for line in (1, 2, 4, 5, 99)] == ["", "one", "one", "two", "two"]
