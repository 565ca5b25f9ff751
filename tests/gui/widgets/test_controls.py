from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

from kiosk.gui.widgets.controls import PRIMARY, SELECTED, Card, Control, Tile, WordButton
from kiosk.layout.rect import Rect
from tests.support.gui import DESK, TABLET, Arrive, Visitor, colours_in

LONG = "May ease long-lasting back pain a modest amount for some people. Guidelines disagree."


class Bench:
    """Something that can be touched, by itself on white paper, and what is written on it."""

    def __init__(self, visitor: Visitor, control: Any, width: float, height: float) -> None:
        self.visitor = visitor
        self.control = control
        control.setGeometry(visitor.kit.on_glass(Rect(5.0, 5.0, width, height)))

    def image(self) -> QImage:
        image = QImage(self.control.size(), QImage.Format.Format_RGB32)
        image.fill(0xFFFFFFFF)
        self.control.render(image)
        return image

    def written(self):
        lettering = self.visitor.kit.lettering
        lettering.record = []
        self.image()
        record, lettering.record = lettering.record, None
        return record


@pytest.fixture
def bench(arrive: Arrive):
    def make(
        kind: Any,
        *arguments: Any,
        glass: Any = DESK,
        width: Any = 80.0,
        height: Any = 21.0,
        language: Any = "en",
        scale: Any = 1.0,
        **more: Any,
    ) -> Bench:
        visitor = arrive(glass, language=language, text_scale=scale)
        return Bench(visitor, kind(visitor.kit, *arguments, visitor.window, **more), width, height)

    return make


def test_a_button_writes_its_words_and_is_called_by_its_name(bench: Any):
    made = bench(WordButton, "Get help now", words="Help", icon="home")
    assert [written.text for written in made.written()] == ["Help"]
    assert made.control.name == "Get help now"
    assert not made.written()[0].clipped


def test_a_soft_hyphen_is_for_the_eye_alone(bench: Any):
    made = bench(WordButton, "Acu\u00adpuncture", words="Acu\u00adpuncture")
    assert made.control.name == "Acupuncture"
    card = bench(Card, "Acu\u00adpuncture", detail="Nee\u00addles")
    assert card.control.name.replace(".", "") == "Acupuncture Needles"


def test_a_name_that_ends_with_a_mark_gets_no_second_one(bench: Any):
    assert ".." not in bench(Card, "It hurts.", detail="Why?").control.name
    assert "?." not in bench(Card, "Acupuncture?", detail="It may help.").control.name


@pytest.mark.parametrize("language", ["en", "ar-XB"])
@pytest.mark.parametrize("icon_last", [False, True])
def test_icon_and_words_stand_side_by_side_in_reading_order(bench: Any, language: str, icon_last: bool):
    made = bench(WordButton, "Next", words="Next", icon="arrow-right", icon_last=icon_last, language=language)
    ink = made.written()[0].ink
    middle = made.control.width() / 2
    icon_first = icon_last == (language == "ar-XB")
    assert (ink.center().x() > middle) is icon_first
    assert not made.written()[0].clipped


def test_a_button_without_words_has_its_icon_in_the_middle(bench: Any):
    made = bench(WordButton, "Home", icon="home", width=21.0)
    image = made.image()
    edge = made.visitor.kit.theme.colour("ink").name()
    dots = [x for x in range(image.width()) for y in range(image.height()) if image.pixelColor(x, y).name() == edge]
    assert abs(sum((min(dots), max(dots))) / 2 - image.width() / 2) <= 2
    assert made.written() == []


def test_what_cannot_be_used_looks_so_in_more_than_colour(bench: Any):
    made = bench(WordButton, "Back", words="Back", icon="arrow-left")
    line = QRect(20, 0, made.control.width() - 40, 3)
    usual = made.image()
    made.control.setEnabled(False)
    resting = made.image()
    assert len(colours_in(resting.copy(line))) > len(colours_in(usual.copy(line)))  # its edge is dashed


@pytest.mark.parametrize("look", [PRIMARY, SELECTED])
def test_a_look_has_its_colours(bench: Any, look: Any):
    made = bench(WordButton, "Next", words="Next", look=look)
    seen = colours_in(made.image())
    theme = made.visitor.kit.theme
    assert seen[theme.colour(look.fill).name()] > 1000
    assert seen[theme.colour(look.words).name()] > 20


def test_what_is_held_moves_down_and_loses_its_shadow(bench: Any):
    made = bench(WordButton, "Next", words="Next")
    before = made.written()[0].ink.top()
    made.control.set_held(True)
    assert made.written()[0].ink.top() > before


@pytest.mark.parametrize(("scale", "width"), [(1.0, 75.0), (1.0, 90.0), (1.5, 90.0), (2.0, 130.0), (2.0, 200.0)])
def test_a_card_as_high_as_it_needs_shows_all_its_words(bench: Any, arrive: Arrive, scale: float, width: float):
    kit = arrive(TABLET, text_scale=scale).kit
    height = Card.needed(kit, "Acupuncture?", LONG, width)
    made = bench(Card, "Acupuncture?", detail=LONG, glass=TABLET, width=width, height=height, scale=scale)
    assert [written.text for written in made.written()] == ["Acupuncture?", LONG]
    assert not any(written.clipped for written in made.written())


@pytest.mark.parametrize("language", ["en", "ar-XB"])
def test_a_card_s_picture_stands_where_reading_begins(bench: Any, language: str):
    made = bench(Card, "Sciatica", picture="sciatica", width=120.0, height=34.0, language=language)
    ink = made.written()[0].ink
    assert (ink.center().x() > made.control.width() / 2) is (language == "en") or ink.width() > made.control.width() / 2
    ground = made.visitor.kit.gallery.colours.ground.lower()
    image = made.image()
    third = made.control.width() // 6
    first = image.copy(QRect(0, 0, third, image.height()))
    last = image.copy(QRect(image.width() - third, 0, third, image.height()))
    pictured, plain = (first, last) if language == "en" else (last, first)
    assert len(colours_in(pictured)) > len(colours_in(plain))
    assert ground


def test_a_tile_shows_its_picture_above_its_words_or_beside_them(bench: Any):
    tall = bench(Tile, "Sciatica", name="Sciatica", picture="sciatica", width=50.0, height=60.0)
    wide = bench(Tile, "Sciatica", name="Sciatica", picture="sciatica", width=120.0, height=34.0, beside=50.0)
    assert tall.written()[0].ink.center().y() > tall.control.height() * 0.6
    assert abs(wide.written()[0].ink.center().y() - wide.control.height() / 2) < 5
    assert wide.written()[0].ink.left() > wide.control.width() * 0.3
    for made in (tall, wide):
        assert len(colours_in(made.image())) > 50
        assert not made.written()[0].clipped


def test_a_tile_is_at_least_30_mm_each_way(arrive: Arrive):
    kit = arrive(DESK).kit
    assert Tile.least_width(kit, ["A", "B"]) >= 30.0
    assert min(Tile.least_height(kit, ["A", "B"], width) for width in (32.0, 60.0, 200.0)) >= 30.0


def test_a_tile_is_wide_enough_for_its_longest_word(bench: Any, arrive: Arrive):
    kit = arrive(TABLET, text_scale=2.0).kit
    titles = ["Spinal stenosis", "Scoliosis"]
    width = Tile.least_width(kit, titles)
    height = Tile.least_height(kit, titles, width)
    made = bench(
        Tile,
        "Spinal stenosis",
        name="x",
        picture="spinal-stenosis",
        glass=TABLET,
        width=width,
        height=height,
        scale=2.0,
    )
    assert not made.written()[0].clipped


def test_the_bare_kind_writes_nothing(bench: Any):
    assert bench(Control, "Nothing").written() == []


@pytest.mark.parametrize("titles", [["What it is", "Research"], ["How it may help", "What is back pain?"]])
@pytest.mark.parametrize(("width", "height"), [(65.0, 34.0), (80.0, 46.0), (126.0, 45.0), (60.0, 60.0), (200.0, 33.0)])
def test_titles_beside_their_pictures_all_find_room(
    bench: Any, arrive: Arrive, titles: list[str], width: float, height: float
):
    for scale in (1.0, 2.0):
        kit = arrive(TABLET, text_scale=scale).kit
        side = Tile.room_beside(kit, titles, width, height)
        assert side == 0.0 or width > 1.5 * height
        for title in titles if side else ():
            made = bench(
                Tile, title, name="x", picture="acupuncture", glass=TABLET, width=width, height=height, scale=scale,
                beside=side,
            )  # fmt: skip
            assert not made.written()[0].clipped


@pytest.mark.parametrize("picture", ["session", "tell-us-first", "research", "what-helps"])
def test_a_picture_made_of_several_is_never_cut(bench: Any, picture: str):
    """In a flat tile it stands in the middle: left and right of it is bare ground."""
    made = bench(Tile, "Sciatica", name="x", picture=picture, width=120.0, height=34.0)
    image = made.image()
    for part in (0.02, 0.98):
        x = round(image.width() * part)
        column = {image.pixelColor(x, y).name() for y in range(round(image.height() * 0.3), image.height() // 2)}
        assert column == {made.visitor.kit.gallery.colours.ground.lower()}
