from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.checks.readability import grade, longest_sentence, sentences, syllables, words

SPOKEN = {
    1: "the pain nerve nerves used called times tongue eyes health spine stayed healed don't they'll you're disc's "
    "clothes weren't fruit guide aches",
    2: "muscle muscles centre fibres needle handled rested something sometimes someone careful lifestyle baseline "
    "safety isn't couldn’t quiet client fluid player royal spasm rhythm pages boxes language region cushion patient "
    "sideways marriage persuade react being going trying ageing headaches conscience people question tissue",
    3: "exercise area reaction usual gradual medicine influence ratio medium idea ideas easier easiest opinion animal "
    "everything museum theory improvement nausea various theatre previous period evidence moreover element physio",
    4: "acupuncture diagnosis society evaluate sciatica experience scoliosis diabetes reality situation anterior",
    5: "paracetamol degenerative association flexibility physiology homeopathy individual enthusiasm",
    6: "osteoporosis physiotherapist",
}


@pytest.mark.parametrize(("count", "word"), [(count, word) for count, line in SPOKEN.items() for word in line.split()])
def test_a_word_has_as_many_syllables_as_when_it_is_spoken(count: int, word: str):
    assert syllables(word) == count


@pytest.mark.parametrize(
    ("word", "count"),
    [("MRI", 3), ("WHO", 5), ("NICE", 1), ("A", 1), ("48", 2), ("1,000", 4), ("BL23", 4), ("low-back", 2), ("…", 0)],
)
def test_letters_and_figures_are_read_one_by_one(word: str, count: int):
    assert syllables(word) == count


def test_a_sentence_ends_at_a_mark_an_empty_line_or_a_list_item():
    text = "Sit down. Is it “warm?” Yes!\n\nA list:\n- one leg\n- two legs\n1. three"
    assert sentences(text) == ("Sit down.", "Is it “warm?", "Yes!", "A list:", "one leg", "two legs", "three")


def test_a_full_stop_inside_a_number_or_an_abbreviation_ends_nothing():
    assert sentences("Dr. Oak found 1.5 mm, e.g. in seats.") == ("Dr Oak found 1.5 mm, e.g in seats.",)


def test_the_markup_of_a_page_file_is_not_counted():
    page = '+++\ntitle = "Chair"\n+++\n## What it is {#what}\n::: note Title\n**Sit** down. [@OAK01] [@ELM02]\n:::\n'
    assert sentences(page) == ("Sit down.",)
    assert grade(page) == grade("Sit down.")


def test_the_number_of_the_emergency_service_is_one_word():
    assert words("Call {emergency-number} now.") == ("Call", "999", "now")
    assert sentences("{emergency-number}") == ("{emergency-number}",)


def test_a_soft_hyphen_does_not_part_a_word():
    assert words("Acu\u00adpunc\u00adture well-being") == ("Acupuncture", "well-being")


def test_the_grade_follows_the_formula_of_kincaid():
    # 2 sentences, 8 words, 10 syllables
    text = "A chair has four legs. Sit down carefully."
    assert sum(syllables(word) for word in words(text)) == 10
    assert grade(text) == pytest.approx(0.39 * 8 / 2 + 11.8 * 10 / 8 - 15.59)


def test_hard_words_and_long_sentences_raise_the_grade():
    plain = grade("Rest helps. Keep moving.")
    assert grade("Rest helps and you should keep moving every day.") > plain
    assert grade("Epidemiological investigations demonstrate heterogeneity.") > 20


def test_nothing_to_read_has_no_grade():
    assert grade("") == 0.0
    assert grade(" … \n\n ---") == 0.0
    assert longest_sentence("") == 0


def test_the_longest_sentence_is_measured_in_words():
    assert longest_sentence("Sit. Sit down now. Rest.") == 3


@given(st.text())
def test_any_text_can_be_measured(text: str):
    assert longest_sentence(text) >= 0
    assert isinstance(grade(text), float)
