from __future__ import annotations

import pytest

from kiosk.content.model import (
    Block,
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
from kiosk.takeaway.lines import BODY_POINTS, BULLET, LOOKS, block_lines
from tests.support.takeaway import PHRASES, items, said

TWO = (said("One."), said("Two."))


def told(block: Block) -> list[str]:
    """Every line of a block with its mark, strong words between stars."""
    lines = block_lines(block, PHRASES, "112")
    strong = ["".join(f"*{span.text}*" if span.strong else span.text for span in line.spans) for line in lines]
    return [f"{line.mark} {text}".strip() for line, text in zip(lines, strong, strict=True)]


@pytest.mark.parametrize(
    ("block", "lines"),
    [
        (said("Sit{soft} down: {emergency-number}.".replace("{soft}", "\u00ad")), ["Sit down: 112."]),
        (items("A seat", "A back"), [f"{BULLET} A seat", f"{BULLET} A back"]),
        (items("Pull", "Sit", ordered=True), ["1. Pull", "2. Sit"]),
        (Voices((said("Old."),), TWO), ["*Tradition:* Old.", "*Studies:* One.", "Two."]),
        (Certainty(2, "long legs", said("Two studies.")), ["*Long legs: 2:* Two studies."]),
        (Pictogram(48, 100, said("sat down.")), [f"{BULLET} *48 of 100:* sat down."]),
        (Guideline("Board", "2016", "against", said("Do not.")), [f"{BULLET} *Board, 2016. Against.* Do not."]),
        (Myth("It is a table.", "not-true", TWO), ["*“It is a table.” Not true.* One.", "Two."]),
        (Term("Seat", said("What you sit on.")), ["*Seat:* What you sit on."]),
        (Tell("You are tall", (said("Say so."),)), ["*You are tall:* Say so."]),
        (Callout("note", "Mind", (said("This."), items("That"))), ["*Mind*", "This.", f"{BULLET} That"]),
        (Choice("stool", "It has a back", said("Read this.")), [f"{BULLET} *It has a back:* Read this."]),
    ],
)
def test_what_a_block_says_is_on_the_sheet(block: Block, lines: list[str]):
    assert told(block) == lines


def test_a_line_knows_what_its_words_rest_on():
    paragraph = Paragraph((Span("Four "), Span("legs", strong=True)), ("OAK01",))
    (line,) = block_lines(paragraph, PHRASES, "")
    assert (line.text, line.sources) == ("Four legs", ("OAK01",))


def test_what_a_patient_reads_is_at_least_14_points():
    assert {style for style, look in LOOKS.items() if look.points < BODY_POINTS} == {"clinic", "foot"}
    assert BODY_POINTS == 14.0
