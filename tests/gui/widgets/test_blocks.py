from __future__ import annotations

from typing import Any, get_args

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from kiosk.content.model import (
    Block,
    Bullets,
    Callout,
    Certainty,
    Choice,
    Guideline,
    Myth,
    Paragraph,
    Pictogram,
    Span,
    Tell,
    Term,
    Voices,
)
from kiosk.gui.widgets.blocks import COMPOSERS, compose
from kiosk.gui.widgets.boxes import folded
from kiosk.gui.widgets.ways import Ways
from kiosk.layout.flow import deal
from tests.support.gui import DESK, TABLET, Arrive, Visitor, stand_in_order


def said(*sentences: str) -> tuple[Paragraph, ...]:
    return tuple(Paragraph((Span(sentence),)) for sentence in sentences)


def one(sentence: str) -> Paragraph:
    return said(sentence)[0]


BLOCKS: dict[type, tuple[object, list[str]]] = {
    Paragraph: (one("A chair has legs. It has a back."), ["A chair has legs.", "It has a back."]),
    Bullets: (Bullets(said("A seat.", "A back.")), ["A seat.", "A back."]),
    Voices: (
        Voices(said("It is said to be warm."), said("One study found no change.")),
        ["The traditional idea", "It is said to be warm.", "What studies show", "One study found no change."],
    ),
    Certainty: (
        Certainty(2, "leg pain", one("Two good studies found this.")),
        ["Leg pain: fairly sure, 2 of 3", "Two good studies found this."],
    ),
    Pictogram: (Pictogram(48, 100, one("people sat down.")), ["48 of 100", "people sat down."]),
    Guideline: (
        Guideline("Chair Board", "2016", "against", one("Do not stand on it.")),
        ["Chair Board, 2016", "Says do not offer", "Do not stand on it."],
    ),
    Myth: (
        Myth("A stool is a table.", "not-true", said("No.", "You sit on it.")),
        ["“A stool is a table.”", "Not true", "No.", "You sit on it."],
    ),
    Term: (Term("Rung", one("A bar between two legs.")), ["Rung", "A bar between two legs."]),
    Tell: (Tell("You have a bad knee", said("We find a high seat.")), ["You have a bad knee", "We find a high seat."]),
    Callout: (
        Callout("emergency", "Tell the desk", (one("Call at once if:"), Bullets(said("A leg breaks.", "You fall.")))),
        ["Tell the desk", "Call at once if:", "A leg breaks.", "You fall."],
    ),
    Choice: (Choice("stool", "It has no back", one("Read about stools.")), []),
}


@pytest.fixture
def visitor(arrive: Arrive):
    return arrive(DESK)


def words(pieces: Any) -> str:
    return "\n".join(piece.text for piece in pieces)


def test_every_kind_of_block_has_its_composer():
    assert set(COMPOSERS) == set(get_args(Block)) == set(BLOCKS)


@pytest.mark.parametrize("width", [70.0, 150.0, 220.0])
@pytest.mark.parametrize("kind", BLOCKS, ids=lambda kind: kind.__name__)
def test_all_its_words_are_said_in_order(visitor: Visitor, kind: type, width: float):
    block, expected = BLOCKS[kind]
    assert not stand_in_order(expected, words(folded(compose(visitor.kit, block, width, 150.0))))


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("kind", BLOCKS, ids=lambda kind: kind.__name__)
def test_on_a_small_part_it_is_dealt_into_pieces_that_fit(arrive: Arrive, kind: type, scale: float):
    kit = arrive(TABLET, text_scale=scale).kit
    block, expected = BLOCKS[kind]
    capacity = 75.0
    parts = deal(compose(kit, block, 180.0, capacity), capacity, fold=folded)
    pieces = [placed.piece for part in parts for placed in part]
    assert all(piece.height <= capacity + 0.01 for piece in pieces)
    assert not stand_in_order(expected, words(pieces).replace("\n", " ")) or kind is Voices


@pytest.mark.parametrize("kind", BLOCKS, ids=lambda kind: kind.__name__)
def test_what_is_said_is_painted_whole(visitor: Visitor, kind: type):
    kit = visitor.kit
    for piece in folded(compose(kit, BLOCKS[kind][0], 150.0, 150.0)):
        if isinstance(piece, Ways):
            continue  # buttons paint themselves
        image = QImage(round(kit.px(150.0)), round(kit.px(piece.height)), QImage.Format.Format_RGB32)
        kit.lettering.record = []
        painter = QPainter(image)
        piece.paint(painter, kit, QRectF(image.rect()))
        painter.end()
        record, kit.lettering.record = kit.lettering.record, None
        assert {text.text for text in record} >= set(piece.text.split("\n"))
        assert not any(text.clipped for text in record)


@pytest.mark.parametrize(
    ("level", "sure"), [(0, "we do not know"), (1, "not very sure"), (2, "fairly sure"), (3, "quite sure")]
)
def test_how_sure_we_are_is_said_in_words_and_numbers(visitor: Visitor, level: int, sure: str):
    said_ = words(compose(visitor.kit, Certainty(level, "sleep", one("A few trials.")), 150.0, 150.0))
    assert f"Sleep: {sure}, {level} of 3" in said_


@pytest.mark.parametrize("stance", ["for", "against", "limited", "payment"])
def test_every_guideline_has_the_same_weight(visitor: Visitor, stance: str):
    usual = folded(compose(visitor.kit, Guideline("Chair Board", "2016", "for", one("It may.")), 150.0, 150.0))
    other = folded(compose(visitor.kit, Guideline("Chair Board", "2016", stance, one("It may.")), 150.0, 150.0))
    assert [piece.height for piece in usual] == pytest.approx([piece.height for piece in other])


@pytest.mark.parametrize(
    ("verdict", "told"), [("true", "True"), ("not-true", "Not true"), ("partly", "Only partly true")]
)
def test_a_verdict_is_said_in_words(visitor: Visitor, verdict: str, told: str):
    pieces = compose(visitor.kit, Myth("A stool is a table.", verdict, said("Yes.")), 150.0, 150.0)
    assert told in words(folded(pieces))


@pytest.mark.parametrize("style", ["emergency", "urgent", "routine", "good-news", "note"])
def test_every_message_can_be_shown_and_only_an_emergency_is_red(visitor: Visitor, style: str):
    kit = visitor.kit
    (box,) = folded(compose(kit, Callout(style, "Look", said("Mind the gap.")), 150.0, 150.0))
    image = QImage(round(kit.px(150.0)), round(kit.px(box.height)), QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    box.paint(painter, kit, QRectF(image.rect()))
    painter.end()
    seen = {image.pixelColor(x, y).name() for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)}
    assert (kit.theme.colour("red").name() in seen) is (style == "emergency")


@pytest.mark.parametrize(
    ("number", "told"), [("555 0199", "Call 555 0199 now."), ("", "Call your local emergency number now.")]
)
def test_the_emergency_number_is_the_clinic_s_or_said_in_words(arrive: Arrive, number: str, told: str):
    kit = arrive(emergency=number).kit
    block = Callout("emergency", "Go", said("Call {emergency-number} now."))
    assert told in words(folded(compose(kit, block, 200.0, 150.0)))


def test_both_voices_are_on_one_part_as_long_as_one_part_can_hold_them(arrive: Arrive):
    kit = arrive(TABLET).kit
    block = Voices(said("One. Two.", "Three. Four."), said("Five. Six.", "Seven. Eight."))
    for capacity in (200.0, 90.0, 70.0):
        for piece in compose(kit, block, 120.0, capacity):
            assert "The traditional idea" in piece.text
            assert "What studies show" in piece.text
            assert piece.height <= capacity


def test_a_branch_of_a_question_is_a_button_with_where_it_leads(visitor: Visitor):
    (piece,) = compose(visitor.kit, Choice("stool", "It has no back", one("Read about stools.")), 150.0, 150.0)
    (way,) = piece.ways
    assert (way.title, way.detail, way.opens) == ("It has no back", "Read about stools.", "stool")


@pytest.mark.parametrize(("glass", "said_"), [(DESK, "Rung\nA bar."), (TABLET, "Rung: A bar.")], ids=["desk", "tablet"])
def test_a_word_and_its_meaning_are_told_apart(arrive: Arrive, glass: Any, said_: str):
    """On small glass they stand on one line, with a mark between."""
    assert words(folded(compose(arrive(glass).kit, Term("Rung", one("A bar.")), 150.0, 150.0))) == said_
