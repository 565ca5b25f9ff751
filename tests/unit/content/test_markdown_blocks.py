from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.content.markdown_blocks import parse_body
from kiosk.content.model import Block, Bullets, Callout, Paragraph, Section, Span, Voices


def blocks(text: str) -> tuple[Block, ...]:
    """The blocks of a text that stands in one section and has nothing wrong."""
    sections, problems = parse_body(f"## A {{#a}}\n{text}", "f", 1)
    assert problems == []
    return sections[0].blocks


def seen(text: str) -> list[tuple[str, int]]:
    return [(problem.code, problem.line) for problem in parse_body(text, "f", 5)[1]]


def said(*words: str, sources: tuple[str, ...] = ()) -> Paragraph:
    return Paragraph(tuple(Span(word) for word in words), sources)


def test_a_section_has_a_title_and_an_id():
    sections, problems = parse_body("\n##  Low ba\u00adck \t{#low-back}  \nText.\n", "f", 1)
    assert problems == []
    assert sections == (Section("low-back", "Low ba\u00adck", (said("Text."),)),)


@pytest.mark.parametrize(
    ("line", "state"),
    [
        ("## A {#a state=months-later}", "months-later"),
        ("## A {#a \t state=healthy} ", "healthy"),
        ("## A {#a}", ""),
    ],
)
def test_a_section_may_name_the_state_of_the_picture_it_speaks_of(line: str, state: str):
    sections, problems = parse_body(f"{line}\nText.", "f", 1)
    assert problems == []
    assert sections == (Section("a", "A", (said("Text."),), state),)


@pytest.mark.parametrize(
    "line",
    ["## A {#a state=}", "## A {#a state=Months Later}", "## A {#a stat=later}", "## A {#a state=one state=two}"],
)
def test_a_state_that_cannot_be_one_is_a_problem(line: str):
    assert seen(f"{line}\nText.") == [("id", 5)]


def test_sections_keep_their_order():
    sections, _ = parse_body("## B {#b}\nOne.\n## A {#a}\nTwo.", "f", 1)
    assert [(section.id, section.blocks) for section in sections] == [("b", (said("One."),)), ("a", (said("Two."),))]


def test_a_page_without_text_has_no_sections():
    assert parse_body("\n\n", "f", 1) == ((), [])


def test_lines_of_one_paragraph_are_joined_and_spaces_are_single():
    assert blocks("One  two\n   three.") == (said("One two three."),)


def test_strong_words_are_the_only_emphasis():
    assert blocks("**Sit** down **now**") == (
        Paragraph((Span("Sit", strong=True), Span(" down "), Span("now", strong=True))),
    )


def test_strong_within_strong_is_simply_strong():
    assert blocks("****Sit**** down.") == (Paragraph((Span("Sit", strong=True), Span(" down."))),)


def test_signs_that_mean_nothing_here_stay_as_they_are():
    text = "2 * 3 < 7 & {emergency-number} [brackets] ~~x~~ \u00ad"
    assert blocks(text) == (said(text),)


def test_an_escaped_star_is_a_star():
    assert blocks(r"\*not slanted\* &amp; so on") == (said("*not slanted* & so on"),)


@pytest.mark.parametrize("end", ["[@A1] [@B-2]", "[@A1][@B-2]", "[@A1]\n[@B-2] "])
def test_source_keys_at_the_end_belong_to_the_paragraph(end: str):
    assert blocks(f"Sit. {end}") == (said("Sit.", sources=("A1", "B-2")),)


def test_source_keys_may_follow_strong_words():
    assert blocks("**Sit.** [@A1]") == (Paragraph((Span("Sit.", strong=True),), ("A1",)),)


def test_each_list_item_is_a_paragraph_with_its_own_sources():
    assert blocks("- One. [@A1]\n- Two.") == (Bullets((said("One.", sources=("A1",)), said("Two."))),)
    assert blocks("1. One.\n2. Two.") == (Bullets((said("One."), said("Two.")), ordered=True),)
    assert blocks("- One.\n\n- Two.") == (Bullets((said("One."), said("Two."))),)


def test_a_box_stands_between_the_texts_around_it():
    found = blocks("Before.\n::: note  Mind  it\nInside.\n\n- One.\n:::\nAfter.")
    assert found == (
        said("Before."),
        Callout("note", "Mind it", (said("Inside."), Bullets((said("One."),)))),
        said("After."),
    )


def test_two_voices_make_one_block_even_with_an_empty_line_between():
    text = "::: traditional\nOne.\n\nTwo.\n:::\n\n::: studies\nThree. [@A1]\n:::"
    assert blocks(text) == (Voices((said("One."), said("Two.")), (said("Three.", sources=("A1",)),)),)


def test_problems_carry_the_line_of_the_file():
    assert seen("## A {#a}\nOne.\n\nTwo *three*.\n\n- One\n- Two\n  *three*") == [("markup", 8), ("markup", 12)]
    assert seen("## A {#a}\n::: note B\nOne.\n\n<br>\n:::") == [("html", 9)]


def test_tradition_before_another_box_is_a_pair_that_was_not_made():
    assert seen("## A {#a}\n::: traditional\nOne.\n:::\n::: note B\nOne.\n:::") == [("voices-pair", 6)]


def test_text_before_the_first_section_is_found_wherever_it_stands():
    assert seen("Text.\n## A {#a}\nOne.") == [("text-before-section", 5)]
    assert seen(":::\n## A {#a}\nOne.") == [("directive-stray", 5)]


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet=st.sampled_from(list("ab \n#{}*_-1.:|[]@()<>!&`\\+=~"))))
def test_any_text_gives_blocks_or_problems_never_an_exception(text: str):
    sections, problems = parse_body(f"## A {{#a}}\n{text}", "f", 1)
    assert sections or problems


def test_the_running_kiosk_opens_packs_without_reading_markdown():
    code = (
        "import sys, kiosk.content.pack_file, kiosk.content.repository, kiosk.content.walk\n"
        "heavy = {'markdown_it', 'tomllib', 'hashlib', 'kiosk.content.loader', 'kiosk.content.checks.readability'}\n"
        "print(sorted(heavy & sys.modules.keys()))"
    )
    found = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert found.stdout == "[]\n"


def test_a_guide_holds_steps_each_with_a_state_of_the_picture():
    sections, problems = parse_body("## Show {#guide}\n\n::: step old\nSit. [@A]\n:::\n::: step\nStand.\n:::", "f", 1)
    assert problems == []
    assert sections[0].blocks == ()
    assert [(step.state, step.text.spans[0].text, step.text.sources) for step in sections[0].steps] == [
        ("old", "Sit.", ("A",)),
        ("", "Stand.", ()),
    ]


def test_a_step_may_tell_signs_of_danger_with_a_state_and_without():
    steps = "::: step old | emergency\nRun.\n:::\n::: step | emergency\nFly.\n:::\n::: step old\nSit.\n:::"
    sections, problems = parse_body(f"## Show {{#guide}}\n\n{steps}", "f", 1)
    assert problems == []
    assert [(step.state, step.warns) for step in sections[0].steps] == [("old", True), ("", True), ("old", False)]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("## Show {#guide}\nSit.", "guide-other"),
        ("## Show {#guide}\n::: step Not a Name\nSit.\n:::", "directive-arguments"),
        ("## Show {#guide}\n::: step old | urgent\nSit.\n:::", "directive-arguments"),
        ("## Show {#guide}\n::: step\n- Sit.\n:::", "directive-content"),
        ("## Sit {#a}\nSit.\n::: step\nSit.\n:::", "step-place"),
    ],
)
def test_what_is_no_step_is_named(text: str, code: str):
    assert [problem.code for problem in parse_body(text, "f", 1)[1]] == [code]
