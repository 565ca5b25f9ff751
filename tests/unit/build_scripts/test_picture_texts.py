from __future__ import annotations

from dataclasses import dataclass

import pytest
from picture_texts import all_texts, texts_of

from kiosk.gui.illustrations.catalogue import Picture, PictureLabel, PictureState
from kiosk.gui.illustrations.facing import FACING
from kiosk.gui.illustrations.pictures import PICTURES

PICTURE = Picture(
    "kiosk.anatomy.chair:seat",
    labels=(PictureLabel("Leg", "left leg"), PictureLabel("Seat", "seat", "above")),
    states=(PictureState("whole", "Whole", 0.0), PictureState("broken", "Broken", 1.0)),
    caption="Seen from the side",
)


def test_a_picture_gives_its_texts_and_none_of_its_names():
    assert [text.source for text in texts_of(PICTURE, "chair")] == [
        "Leg", "Seat", "Whole", "Broken", "Seen from the side",
    ]  # fmt: skip


def test_a_translator_is_told_where_a_text_stands():
    notes = {text.source: text.note for text in texts_of(PICTURE, "chair")}
    assert notes["Leg"] == "chair: a label in the picture, as short as can be"
    assert notes["Whole"] == "chair: on a button, about 18 letters"


def test_every_word_shown_on_a_picture_is_among_them_once():
    sources = [text.source for text in all_texts()]
    assert len(sources) == len(set(sources))
    shown = {label.text for picture in PICTURES.values() for label in picture.labels}
    shown |= {state.label for picture in PICTURES.values() for state in picture.states}
    shown |= {picture.caption for picture in PICTURES.values() if picture.caption}
    shown |= {mark.text for facing in FACING.values() for mark in facing}
    assert shown <= set(sources)


def test_no_name_of_code_is_among_them():
    names = {label.landmark for picture in PICTURES.values() for label in picture.labels}
    names |= {picture.drawing for picture in PICTURES.values()}
    spelt_alike = {label.text for picture in PICTURES.values() for label in picture.labels}
    assert names.isdisjoint({text.source for text in all_texts()} - spelt_alike)


def test_a_text_used_twice_is_told_with_both_places():
    (text,) = [text for text in all_texts() if text.source == "Very thin needle"]
    assert "blood-flow:" in text.note
    assert "nerves:" in text.note


def test_a_new_field_has_to_be_called_a_text_or_a_name():
    @dataclass(frozen=True)
    class Louder:
        shout: str = "Ouch"

    with pytest.raises(ValueError, match="whether “shout” is a text or a name"):
        list(texts_of(Louder(), "chair"))
