"""What is spoken in one breath, and where it stands."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.speech.sentences import sentences, spoken, stretches


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ()),
        (" … ", ()),
        ("A disc is a cushion.", ("A disc is a cushion.",)),
        ("It can press. The nerve gets inflamed too!", ("It can press.", "The nerve gets inflamed too!")),
        ("No mark at its end", ("No mark at its end",)),
        ("One\n\nTwo", ("One", "Two")),
        ("About 2.5 hours. More", ("About 2.5 hours.", "More")),
        ("Ask Dr. Who. Then wait.", ("Ask Dr. Who.", "Then wait.")),
        ("“Does it hurt?” Mostly not.", ("“Does it hurt?”", "Mostly not.")),
        ("Hernia\u00adted disc", ("Herniated disc",)),
        ("Ring {emergency-number}. Now.", ("Ring {emergency-number}.", "Now.")),
        ("¿Duele? No. ¡Bien!", ("¿Duele?", "No.", "¡Bien!")),
        ("椎间盘突出。多数人会好转！真的？是。", ("椎间盘突出。", "多数人会好转！", "真的？", "是。")),
        ("هل يؤلم؟ لا. \u20665–10 mg\u2069 يوميًا.", ("هل يؤلم؟", "لا.", "5–10 mg يوميًا.")),
    ],
)
def test_sentences_of_every_language_of_the_kiosk(text: str, expected: tuple[str, ...]) -> None:
    assert sentences(text) == expected


def test_each_sentence_knows_its_place_in_the_text_on_the_screen() -> None:
    text = "  It can press.  The Hernia\u00adted one hurts."
    assert [text[start:end] for start, end in stretches(text)] == ["It can press.", "The Hernia\u00adted one hurts."]


@given(st.text(alphabet='ab1 .?!。،؟\n\u00ad\u2066\u2069"”)', max_size=60))
def test_every_letter_is_spoken_once(text: str) -> None:
    letters = re.findall(r"\w", text)
    assert [letter for start, end in stretches(text) for letter in re.findall(r"\w", text[start:end])] == letters


@given(st.text(max_size=40))
def test_what_is_spoken_stays_the_same_when_asked_again(text: str) -> None:
    assert spoken(spoken(text)) == spoken(text)
