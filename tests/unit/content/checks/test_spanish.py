from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.checks.readability import sentences, words
from kiosk.content.checks.spanish import ease, syllables, szigriszt

SPOKEN = {
    1: "sol pie dio vez que muy rey fue buey guion",
    2: "agua país día causa guerra aunque leer baúl ciudad mayo huesos",
    3: "espalda agujas dolores ayuda consulta elige cojines",
    4: "mayoría averigüe quirófano estenosis poesía aéreo",
    5: "acupuntura enfermería descompresiva fisioterapia",
}

# The text, its syllables as textstat 0.7.4 and readsight 1.0.5 both count them (by places for hyphens), and the ease
# of reading both give; then its syllables as they are spoken.
REFERENCE = (
    ("La espalda duele.", 6, 79.24, 6),
    ("La mayoría de los dolores de espalda mejoran mucho en seis semanas.", 23, 75.43, 24),
    ("Dígalo ahora en el mostrador. Siga moviéndose tanto como pueda.", 22, 64.78, 23),
    (
        "El disco es un cojín entre dos huesos de la columna. Tiene un anillo duro y un centro blando.",
        30,
        98.97,
        31,
    ),
    ("La intervención quirúrgica descompresiva proporciona resultados comparables a largo plazo.", 31, 3.71, 31),
    (
        (
            "El tratamiento farmacológico antiinflamatorio requiere supervisión profesional continuada y evaluación "
            "individualizada."
        ),
        44,
        -53.37,
        44,
    ),
    ("No haga reposo en cama. Camine un poco cada día. Pida ayuda si la necesita.", 28, 85.55, 30),
)


@pytest.mark.parametrize(("count", "word"), [(count, word) for count, line in SPOKEN.items() for word in line.split()])
def test_a_word_has_as_many_syllables_as_when_it_is_spoken(count: int, word: str):
    assert syllables(word) == count


def test_figures_are_read_digit_by_digit_and_letters_without_a_vowel_as_one():
    assert [syllables(word) for word in ("48", "RM", "y", "…")] == [2, 1, 1, 0]


@pytest.mark.parametrize(("text", "hyphenated", "reference", "spoken"), REFERENCE)
def test_the_ease_of_reading_is_that_of_the_reference_for_the_syllables_it_counts(
    text: str, hyphenated: int, reference: float, spoken: int
):
    word_count = sum(len(words(sentence)) for sentence in sentences(text))
    sentence_count = len(sentences(text))
    assert szigriszt(hyphenated, word_count, sentence_count) == pytest.approx(reference, abs=0.01)
    assert ease(text) == pytest.approx(szigriszt(spoken, word_count, sentence_count))
    # A syllable that cannot be parted by a hyphen is spoken all the same: never easier than the reference.
    assert ease(text) <= reference + 0.01


def test_nothing_to_read_is_easy():
    assert ease("") == 100.0


@given(st.text())
def test_any_text_can_be_measured(text: str):
    assert isinstance(ease(text), float)
