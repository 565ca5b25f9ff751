from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

from kiosk.gui.illustrations.pictures import PICTURES
from kiosk.gui.widgets.picture.caption import PictureCaption, caption_height, sentences_of
from kiosk.layout.rect import Rect
from tests.support.gui import DESK, TABLET, Arrive, Visitor, colours_in

HERNIATED = PICTURES["herniated-disc"]
STRAIN = PICTURES["muscle-strain"]
NOTE = STRAIN.states[2].note


def caption(visitor: Visitor, name: str, width: float = 120.0, *, on: bool = False) -> PictureCaption:
    height = caption_height(visitor.kit, PICTURES[name], width, on_picture=on)
    area = Rect(0.0, 0.0, width, height)
    return PictureCaption(visitor.kit, PICTURES[name], area, visitor.window, on_picture=width if on else None)


def written(visitor: Visitor, words: PictureCaption) -> list[str]:
    visitor.kit.lettering.record = record = []
    words.render(QImage(words.size(), QImage.Format.Format_RGB32))
    visitor.kit.lettering.record = None
    assert not any(text.clipped for text in record)
    return [text.text for text in record]


def test_a_picture_says_its_measures_and_its_parts():
    assert sentences_of(STRAIN) == (NOTE,)
    assert len(sentences_of(PICTURES["what-is-back-pain"])) == 6
    assert sentences_of(PICTURES["sciatica"]) == ()


def test_what_says_nothing_takes_no_room(arrive: Arrive):
    assert caption_height(arrive(DESK).kit, PICTURES["keep-moving"], 100.0) == 0.0


def test_a_column_narrower_than_a_word_is_none(arrive: Arrive):
    assert caption_height(arrive(TABLET).kit, PICTURES["rest-and-sleep"], 25.0) == float("inf")


@pytest.mark.parametrize("on", [False, True], ids=["beside", "on the picture"])
@pytest.mark.parametrize("width", [60.0, 90.0, 170.0])
@pytest.mark.parametrize("name", sorted(name for name, picture in PICTURES.items() if picture.caption))
def test_its_longest_words_have_room(arrive: Arrive, name: str, width: float, on: bool):
    visitor = arrive(TABLET)
    words = caption(visitor, name, width, on=on)
    for sentence in ("", *sentences_of(PICTURES[name])):
        words.say(sentence)
        assert written(visitor, words)


def test_a_sentence_stands_for_the_caption_where_there_is_no_room_for_both(arrive: Arrive):
    visitor = arrive(TABLET)
    words = caption(visitor, "muscle-strain")
    assert words.accessibleName() == STRAIN.caption
    words.say(NOTE)
    assert words.accessibleName() == NOTE
    words.say("")
    assert written(visitor, words) == [STRAIN.caption]


def test_with_room_for_both_it_stands_before_it(arrive: Arrive):
    visitor = arrive(TABLET)
    words = PictureCaption(visitor.kit, STRAIN, Rect(0.0, 0.0, 120.0, 60.0), visitor.window, on_picture=None)
    words.say(NOTE)
    assert written(visitor, words) == [NOTE, STRAIN.caption]


def test_where_there_is_nothing_to_say_nothing_is_there(arrive: Arrive):
    visitor = arrive(DESK)
    visitor.show()
    words = caption(visitor, "herniated-disc")
    words.show()
    words.say("")
    assert not words.isVisible()
    words.say(HERNIATED.states[2].note)
    assert words.isVisible()
    assert words.accessibleName() == HERNIATED.states[2].note


@pytest.mark.parametrize("on", [False, True], ids=["beside", "on the picture"])
@pytest.mark.parametrize("language", ["en", "ar-XB"])
def test_a_warning_looks_like_every_warning(arrive: Arrive, language: str, on: bool):
    visitor = arrive(TABLET, language=language)
    warning = PICTURES["spinal-stenosis"].states[1].note
    words = caption(visitor, "spinal-stenosis", 110.0, on=on)
    words.say(warning)
    assert written(visitor, words)
    visitor.kit.lettering.visible = False
    image = QImage(words.size(), QImage.Format.Format_RGB32)
    words.render(image)
    visitor.kit.lettering.visible = True
    colours = colours_in(image)
    theme = visitor.kit.theme
    assert colours[theme.colour("red_light").name()] > 0.8 * image.width() * image.height()
    # The icon stands where reading starts, in red.
    half = image.width() // 2
    inner = QRect(10, 10, half - 20, image.height() - 20)
    red = theme.colour("red").name()
    start, end = colours_in(image, inner), colours_in(image, inner.translated(half, 0))
    assert (start.get(red, 0) > 20) is (language == "en")
    assert (end.get(red, 0) > 20) is (language != "en")


@pytest.mark.parametrize("warns", [False, True])
def test_a_warning_is_known_by_its_field_whatever_its_words(arrive: Arrive, warns: bool):
    visitor = arrive(TABLET)
    picture = replace(STRAIN, states=tuple(replace(state, warns=warns and bool(state.note)) for state in STRAIN.states))
    area = Rect(0.0, 0.0, 120.0, caption_height(visitor.kit, picture, 120.0))
    words = PictureCaption(visitor.kit, picture, area, visitor.window, on_picture=None)
    words.say(NOTE)
    assert len(written(visitor, words)) == 1
    image = QImage(words.size(), QImage.Format.Format_RGB32)
    words.render(image)
    assert (visitor.kit.theme.colour("red_light").name() in colours_in(image)) is warns


def test_other_words_are_no_warning(arrive: Arrive):
    visitor = arrive(TABLET)
    words = caption(visitor, "muscle-strain")
    image = QImage(words.size(), QImage.Format.Format_RGB32)
    words.say(NOTE)
    words.render(image)
    assert visitor.kit.theme.colour("red_light").name() not in colours_in(image)


def test_on_a_picture_it_has_a_box_of_its_own(arrive: Arrive):
    visitor = arrive(DESK)
    words = caption(visitor, "sciatica", on=True)
    image = QImage(words.size(), QImage.Format.Format_RGB32)
    image.fill(0xFF808080)
    words.render(image)
    assert image.pixelColor(round(visitor.kit.px(1.5)), image.height() // 2) == visitor.kit.theme.colour("card")


def test_words_with_less_room_than_they_need_are_written_smaller_but_whole(arrive: Arrive):
    visitor = arrive(TABLET, text_scale=2.0)
    picture = PICTURES["spinal-stenosis"]
    usual, least = (caption_height(visitor.kit, picture, 120.0, least=small) for small in (False, True))
    assert least < usual
    words = PictureCaption(visitor.kit, picture, Rect(0.0, 0.0, 120.0, least), visitor.window, on_picture=None)
    words.say(picture.states[1].note)
    record: list = []
    visitor.kit.lettering.record = record
    words.grab()
    visitor.kit.lettering.record = None
    assert words.text() == picture.states[1].note
    assert {round(text.capital_px / visitor.kit.profile.px_per_mm, 1) for text in record} <= {4.8, 4.9}
