from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from kiosk.gui.typography.typesetter import Strand
from kiosk.gui.widgets.pieces import Columns, Entry, Line, Meter, People, Piece, boxes, set_entry
from tests.support.gui import DESK, TABLET, Arrive, Visitor, colours_in, runs_of

WIDTH = 150.0
THREE = "A chair has four legs. You sit on it. It may have a back."


def entry(visitor: Visitor, words: str, mark: str = "") -> Entry:
    return Entry((Strand(words),), visitor.kit.body(), mark)


def painted(visitor: Visitor, piece: Piece, width: float = WIDTH, *, with_words: bool = True) -> QImage:
    kit = visitor.kit
    image = QImage(round(kit.px(width)), round(kit.px(piece.height)), QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    kit.lettering.visible = with_words
    painter = QPainter(image)
    piece.paint(painter, kit, QRectF(image.rect()))
    painter.end()
    kit.lettering.visible = True
    return image


def written(visitor: Visitor, piece: Piece, width: float = WIDTH):
    visitor.kit.lettering.record = []
    painted(visitor, piece, width)
    record, visitor.kit.lettering.record = visitor.kit.lettering.record, None
    return record


@pytest.fixture(params=["en", "ar-XB"])
def visitor(request: pytest.FixtureRequest, arrive: Arrive):
    return arrive(DESK, language=request.param)


@pytest.mark.parametrize("mark", ["", "•", "3.", "check"])
def test_a_line_says_its_words_after_its_mark(visitor: Visitor, mark: str):
    line = Line(visitor.kit, entry(visitor, "A seat.", mark), WIDTH)
    texts = {text.text: text for text in written(visitor, line)}
    assert "A seat." in texts
    assert not any(text.clipped for text in texts.values())
    bare = painted(visitor, line, with_words=False)
    assert (set(colours_in(bare)) != {"#ffffff"}) is (mark in {"•", "check"})
    assert ("3." in texts) is (mark == "3.")
    if mark == "3.":
        ahead = texts["3."].ink.center().x() - texts["A seat."].ink.center().x()
        assert (ahead > 0) is visitor.kit.right_to_left


def test_the_number_of_an_item_is_told_to_every_reader(visitor: Visitor):
    assert Line(visitor.kit, entry(visitor, "Sit down.", "2."), WIDTH).text.startswith("2.")


def test_a_paragraph_that_fits_stays_whole(visitor: Visitor):
    assert [line.text for line in set_entry(visitor.kit, entry(visitor, THREE), WIDTH, 500.0)] == [THREE]


def test_one_that_does_not_is_dealt_sentence_by_sentence(visitor: Visitor):
    lines = set_entry(visitor.kit, entry(visitor, THREE, "•"), 60.0, 24.0)
    assert [line.text for line in lines] == ["A chair has four legs.", "You sit on it.", "It may have a back."]
    assert [line.gap for line in lines][1:] == [0.0, 0.0]


@pytest.mark.parametrize(
    "words",
    ["No end", "Is it? Yes! It is.", "3.5 legs. 4 legs.", "坐下。很好。", "One.", "A. B. C.", "Wait … what? No."],
)
def test_no_letter_is_lost_between_sentences(visitor: Visitor, words: str):
    lines = set_entry(visitor.kit, entry(visitor, words), 30.0, 0.1)
    assert "".join(line.text for line in lines).replace(" ", "") == words.replace(" ", "")


def test_strong_words_stay_strong_in_their_sentence(visitor: Visitor):
    strands = (Strand("A chair has "), Strand("four. Legs", strong=True), Strand(" are long."))
    lines = set_entry(visitor.kit, Entry(strands, visitor.kit.body()), 40.0, 24.0)
    assert [line.text for line in lines] == ["A chair has four.", "Legs are long."]


@pytest.mark.parametrize("capacity", [200.0, 60.0, 40.0, 30.0])
def test_boxes_hold_everything_and_none_is_higher_than_a_part(visitor: Visitor, capacity: float):
    entries = [entry(visitor, f"{i}. {THREE}") for i in range(4)]
    made = boxes(visitor.kit, entries, 120.0, capacity)
    said = " ".join(piece.text for piece in made).split()
    assert said == " ".join(f"{i}. {THREE}" for i in range(4)).split()
    assert all(piece.height <= capacity + 0.01 for piece in made)
    assert (len(made) == 1) is (capacity == 200.0)
    for piece in made:
        assert not any(text.clipped for text in written(visitor, piece, 120.0))


def test_a_box_begins_with_a_stripe_of_its_colour(visitor: Visitor):
    (box,) = boxes(visitor.kit, [entry(visitor, "Words.")], 100.0, 90.0, stripe="pine")
    image = painted(visitor, box, 100.0, with_words=False)
    pine = visitor.kit.theme.colour("pine")
    columns = [x for x in range(image.width()) if image.pixelColor(x, image.height() // 2) == pine]
    assert len(columns) / DESK.px_per_mm == pytest.approx(1.6, abs=0.5)
    assert (min(columns) > image.width() / 2) is visitor.kit.right_to_left


def test_two_voices_are_of_the_same_size(visitor: Visitor):
    left, right = (boxes(visitor.kit, [entry(visitor, words)], 73.0, 90.0)[0] for words in ("One.", THREE))
    both = Columns(left, right, 4.0)
    assert both.text == f"One.\n{THREE}"
    image = painted(visitor, both, with_words=False)
    line = visitor.kit.theme.colour("line").name()
    edges = [x for x in range(image.width()) if image.pixelColor(x, image.height() - 30).name() == line]
    half = image.width() / 2
    assert sum(x < half for x in edges) == sum(x > half for x in edges) > 0  # the shorter one reaches as far down
    first, second = (text.ink.center().x() for text in written(visitor, both))
    assert (first < second) is not visitor.kit.right_to_left


@pytest.mark.parametrize("level", [0, 1, 2, 3])
def test_a_meter_has_as_many_filled_bars_as_its_level(visitor: Visitor, level: int):
    meter = Meter(visitor.kit, [entry(visitor, "Leg pain: fairly sure")], level, WIDTH, 4.0)
    image = painted(visitor, meter, with_words=False)
    blue = visitor.kit.theme.colour("blue").name()
    wide = round(visitor.kit.px(3.0))
    assert runs_of(image, image.height() // 2, blue, least=wide) == level
    # Empty bars are there too, by their edges.
    card = visitor.kit.theme.colour("card").name()
    assert runs_of(image, image.height() // 2, card, least=wide) == 3 - level


@pytest.mark.parametrize(
    ("filled", "total"), [(0, 10), (1, 10), (7, 10), (48, 100), (23, 100), (100, 100), (3, 20), (13, 14)]
)
def test_as_many_figures_are_filled_as_it_says(visitor: Visitor, filled: int, total: int):
    people = People(visitor.kit, [entry(visitor, f"{filled} of {total}")], (filled, total), WIDTH, 4.0)
    image = painted(visitor, people, with_words=False)
    assert figures(visitor, image) == (filled, total)


@pytest.mark.parametrize(("glass", "scale", "width"), [(TABLET, 1.0, 120.0), (TABLET, 2.0, 120.0), (DESK, 1.0, 60.0)])
def test_figures_are_counted_right_on_narrow_glass_too(arrive: Arrive, glass: Any, scale: float, width: float):
    visitor = arrive(glass, text_scale=scale)
    people = People(visitor.kit, [entry(visitor, "48 of 100")], (48, 100), width, 4.0)
    assert figures(visitor, painted(visitor, people, width, with_words=False)) == (48, 100)
    assert not any(text.clipped for text in written(visitor, people, width))


def figures(visitor: Visitor, image: QImage) -> tuple[int, int]:
    """How many filled figures, and how many at all: bodies met by a line through the middle of every row."""
    kit = visitor.kit
    blue, ground = kit.theme.colour("blue").name(), kit.theme.colour("card")
    body = round(kit.px(2.0))
    filled = everybody = 0
    y = kit.px(4.0 + 4.9)
    while y < image.height() - kit.px(3.0):
        filled += runs_of(image, round(y), blue, least=body)
        line = image.copy(0, round(y), image.width(), 1)
        for x in range(line.width()):
            line.setPixel(x, 0, 0xFFFFFFFF if line.pixelColor(x, 0) == ground else 0xFF000000)
        everybody += runs_of(line, 0, "#000000", least=body)
        y += kit.px(8.0)
    return filled, everybody


def test_the_bare_kind_cannot_be_painted(visitor: Visitor):
    with pytest.raises(NotImplementedError):
        Piece("", 1.0, 0.0).paint(None, visitor.kit, QRectF())
