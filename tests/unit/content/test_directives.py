from __future__ import annotations

import pytest

from kiosk.content.directives import DIRECTIVES, MOST_PEOPLE, ONE_PARAGRAPH, PARAGRAPHS
from kiosk.content.model import Bullets, Callout, Certainty, Guideline, Myth, Paragraph, Pictogram, Span, Tell, Term

SIT = Paragraph((Span("Sit."),))
LIST = Bullets((SIT,))


def made(first_line: str, *content: Paragraph | Bullets) -> object:
    """What a box becomes that begins with this line."""
    name, _, arguments = first_line.removeprefix("::: ").partition(" ")
    match = DIRECTIVES[name].arguments.fullmatch(arguments)
    return None if match is None else DIRECTIVES[name].build(match, content or (SIT,))


@pytest.mark.parametrize("name", DIRECTIVES)
def test_the_example_shown_to_an_editor_works(name: str):
    assert made(DIRECTIVES[name].example) is not None


@pytest.mark.parametrize(
    ("first_line", "block"),
    [
        ("::: certainty 0 long legs", Certainty(0, "long legs", SIT)),
        ("::: pictogram 0 of 100", Pictogram(0, 100, SIT)),
        ("::: pictogram 13 of 13", Pictogram(13, 13, SIT)),
        ("::: guideline payment|A, B|2016, now", Guideline("A, B", "2016, now", "payment", SIT)),
        ("::: guideline for | A - B | 2016", Guideline("A - B", "2016", "for", SIT)),
        ("::: myth partly | Sit | down.", Myth("Sit | down.", "partly", (SIT,))),
        ("::: term Rung", Term("Rung", SIT)),
        ("::: term Rung | rungs|a bar", Term("Rung", SIT, ("rungs", "a bar"))),
        ("::: tell You are tall", Tell("You are tall", (SIT,))),
        ("::: good-news It is rare", Callout("good-news", "It is rare", (SIT,))),
    ],
)
def test_a_box_becomes_its_block(first_line: str, block: object):
    assert made(first_line) == block


def test_a_message_keeps_its_lists():
    assert made("::: urgent Today", SIT, LIST) == Callout("urgent", "Today", (SIT, LIST))


@pytest.mark.parametrize(
    "first_line",
    [
        "::: certainty 4 legs",
        "::: certainty legs",
        f"::: pictogram 1 of {MOST_PEOPLE + 1}",
        "::: pictogram 2 of 1",
        "::: pictogram 0 of 0",
        "::: pictogram some of 9",
        "::: guideline for | A",
        "::: guideline for | | 2016",
        "::: guideline for | A | 2016 | B",
        "::: myth false | Sit.",
        "::: term ",
        "::: note ",
    ],
)
def test_a_first_line_that_says_too_little_or_the_wrong_thing_makes_nothing(first_line: str):
    assert made(first_line) is None


@pytest.mark.parametrize("name", DIRECTIVES)
def test_a_box_holds_what_it_says_and_never_nothing(name: str):
    directive = DIRECTIVES[name]
    assert directive.fits([SIT])
    assert not directive.fits([])
    assert directive.fits([SIT, SIT]) == (directive.holds != ONE_PARAGRAPH)
    assert directive.fits([SIT, LIST]) == (directive.holds not in {ONE_PARAGRAPH, PARAGRAPHS})
    assert directive.fits([LIST]) == (directive.holds not in {ONE_PARAGRAPH, PARAGRAPHS})
