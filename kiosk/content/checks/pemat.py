"""The questions of PEMAT-P and DISCERN, and those of PEMAT-P that a program can answer, one function each.

The wording is our own. A function returns whether the page is so, or None where the question does not apply to it or
cannot be answered in its language. Every other question is for a person (see `kiosk.content.rating`).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from kiosk.content.checks import readability, vocabulary
from kiosk.content.checks.wording import says
from kiosk.content.model import Paragraph, Pictogram
from kiosk.content.rating import SPOKEN
from kiosk.content.walk import all_texts, plain, running_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from kiosk.content.model import Block, Page

QUESTIONS = {
    1: "It is plain at once what the page is for.",
    2: "Nothing on it distracts from that.",
    3: "Its words are those of every day.",
    4: "Medical words are used to make them known, and are explained.",
    5: "Its sentences say who does what.",
    6: "Its numbers are clear and easy to follow.",
    7: "The reader has nothing to calculate.",
    8: "It comes in short parts.",
    9: "Its parts have headings that say what is in them.",
    10: "One thing follows from another.",
    11: "It has a summary.",
    12: "What matters most meets the eye: boxes, lists, strong words.",
    13: "Text on the screen is easy to read while it is spoken.",
    14: "The voice is easy to follow.",
    15: "There are pictures wherever they make it easier to understand.",
    16: "The pictures say the same as the words.",
    17: "The pictures have titles or words beside them.",
    18: "The pictures are clear, with nothing in them that is not needed.",
    19: "Tables are simple and have short headings.",
    20: "It names at least one thing the reader can do.",
    21: "It speaks to the reader.",
    22: "What to do is told in steps small enough to take.",
    23: "It gives a tool to do it with, where one helps.",
    24: "It shows how to do the sums it asks for.",
    25: "It tells how to read its charts in order to act.",
    26: "There are pictures wherever they make it easier to act.",
}
"""The questions of PEMAT-P by their numbers, as statements to agree with."""

DISCERN_QUESTIONS = {
    1: "Its aims are clear.",
    2: "It does what it aims at.",
    3: "It matters to the reader.",
    4: "It names its sources.",
    5: "It says from when they are.",
    6: "It is balanced.",
    7: "It says where to learn more.",
    8: "It says what is not certain.",
    9: "It says how each treatment works.",
    10: "It says what each treatment may bring.",
    11: "It says what each treatment may harm.",
    12: "It says what happens without treatment.",
    13: "It says what treatment means for daily life.",
    14: "It makes plain that there is more than one choice.",
    15: "It helps to decide together with others.",
    16: "Overall, it is good information on treatment.",
}
"""The questions of DISCERN by their numbers."""

_SUM = re.compile(r"\d\s*[×÷+*=]\s*\d|\b(?:multiply|divide|subtract)\b", re.IGNORECASE)
_UNCLEAR = frozenset({"percent-sign", "figure-without-source", "figure-without-comparison", "fact-without-source"})
_HARD = frozenset({"reading-grade", "reading-ease", "reading-lix"})


class Material(NamedTuple):
    """A page, and the codes of the problems that the checks find on it."""

    page: Page
    problems: frozenset[str]


def purpose_is_plain(material: Material) -> bool:
    """Question 1: the page has a title, and a summary that says more."""
    entry = material.page.entry
    return bool(entry.title) and len(readability.words(entry.summary)) > len(readability.words(entry.title))


def words_are_common(material: Material) -> bool | None:
    """Question 3: the formula of the page's language finds it easy; None for a page without running text."""
    return material.problems.isdisjoint(_HARD) if any(running_text(material.page)) else None


def terms_are_explained(material: Material) -> bool:
    """Question 4: no medical word is left without its meaning."""
    return "term-not-explained" not in material.problems


def numbers_are_clear(material: Material) -> bool:
    """Question 6: each figure has its source and its comparison, and none is a percentage."""
    return material.problems.isdisjoint(_UNCLEAR)


def asks_for_no_sums(material: Material) -> bool:
    """Question 7: nothing is to be added, subtracted, multiplied or divided."""
    return not any(_SUM.search(text) for text in all_texts(material.page))


def comes_in_parts(material: Material) -> bool | None:
    """Question 8: no paragraph is long; None for a page without sections."""
    return "paragraph-long" not in material.problems if material.page.sections else None


def parts_have_headings(material: Material) -> bool | None:
    """Question 9: each section has a title of its own; None for a page without sections."""
    titles = [section.title for section in material.page.sections]
    return all(titles) and len(set(titles)) == len(titles) if titles else None


def has_summary(material: Material) -> bool:
    """Question 11: the page has a summary."""
    return bool(material.page.entry.summary)


def what_matters_meets_the_eye(material: Material) -> bool | None:
    """Question 12: a box, a list or strong words stand out; None for a page without sections."""
    blocks = _blocks(material.page)
    if not blocks:
        return None
    return any(not isinstance(block, Paragraph) or any(span.strong for span in block.spans) for block in blocks)


def pictures_have_words(material: Material) -> bool:
    """Question 17: the picture is told in words, and each row of people has its caption."""
    rows = _rows(_blocks(material.page))
    return bool(material.page.alt) and all(plain(row.caption) for row in rows)


def names_an_action(material: Material) -> bool | None:
    """Question 20: at least one sentence asks the reader to do something; None for a page without sections."""
    page = material.page
    if not page.sections or page.language not in vocabulary.ACTIONS:
        return None
    action = re.compile(rf"[\W_]*(?:{'|'.join(vocabulary.ACTIONS[page.language])})\b", re.IGNORECASE)
    return any(action.match(sentence) for text in all_texts(page) for sentence in readability.sentences(text))


def speaks_to_the_reader(material: Material) -> bool | None:
    """Question 21: it says "you", or asks the reader to do something; None where it has no sections."""
    page = material.page
    if not page.sections or page.language not in vocabulary.ADDRESS:
        return None
    return bool(names_an_action(material)) or any(
        says(vocabulary.ADDRESS, page.language, text) for text in all_texts(page)
    )


def sums_are_shown(material: Material) -> bool | None:
    """Question 24: where there are sums, they are not left to the reader; None where there are none."""
    return None if asks_for_no_sums(material) else False


def charts_are_explained(material: Material) -> bool | None:
    """Question 25: each row of people has a sentence that says what it shows; None where there is none."""
    rows = _rows(_blocks(material.page))
    return all(len(readability.words(plain(row.caption))) > 1 for row in rows) if rows else None


COMPUTED: dict[int, Callable[[Material], bool | None]] = {
    1: purpose_is_plain,
    3: words_are_common,
    4: terms_are_explained,
    6: numbers_are_clear,
    7: asks_for_no_sums,
    8: comes_in_parts,
    9: parts_have_headings,
    11: has_summary,
    12: what_matters_meets_the_eye,
    17: pictures_have_words,
    20: names_an_action,
    21: speaks_to_the_reader,
    24: sums_are_shown,
    25: charts_are_explained,
}
"""The questions a program answers."""

ON_TABLES = 19
"""The question about tables, which no page can have."""

FOR_PEOPLE = tuple(number for number in QUESTIONS if number not in {*COMPUTED, *SPOKEN, ON_TABLES})
"""The questions only a person can answer, for pages that are not read aloud."""


class Share(NamedTuple):
    """How many of the answers are "agree", of how many that apply; and which are not, as (page, language, number)."""

    agreed: int
    answered: int
    against: tuple[tuple[str, str, int], ...]


def computed_share(materials: Iterable[Material]) -> Share:
    """Every question a program can answer, asked of every page."""
    agreed = answered = 0
    against: list[tuple[str, str, int]] = []
    for material in materials:
        for number, is_so in COMPUTED.items():
            answer = is_so(material)
            if answer is None:
                continue
            answered += 1
            agreed += answer
            if not answer:
                against.append((material.page.entry.id, material.page.language, number))
    return Share(agreed, answered, tuple(against))


def _blocks(page: Page) -> list[Block]:
    return [block for section in page.sections for block in section.blocks]


def _rows(blocks: Iterable[Block]) -> list[Pictogram]:
    return [block for block in blocks if isinstance(block, Pictogram)]
