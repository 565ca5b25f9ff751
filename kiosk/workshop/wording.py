"""The wording rules at hand while somebody writes, and how the text stands against them."""

from __future__ import annotations

import re
from itertools import count
from typing import NamedTuple

from kiosk.content import directives
from kiosk.content.checks import readability
from kiosk.content.checks.limits import (
    LEAST_EASE,
    LEAST_SECTIONS,
    MOST_CHINESE,
    MOST_GRADE,
    MOST_SECTION_TITLE,
    MOST_SECTIONS,
    MOST_SENTENCES,
    MOST_WORDS,
)
from kiosk.content.checks.vocabulary import TO_REPLACE
from kiosk.content.rating import (
    ACTING,
    LEAST_SCORE,
    MOST_SCORE,
    SCORES,
    UNDERSTANDING,
    WANTED_ACTING,
    WANTED_SCORE,
    WANTED_UNDERSTANDING,
)

MEASURED = "en"
"""The language whose reading grade can be measured."""

RULES = (
    f"One thought in a sentence, at most {MOST_WORDS} words.",
    f"At most {MOST_SENTENCES} sentences in a paragraph. Then leave a line empty.",
    f"Words a child of 11 reads: reading grade {MOST_GRADE:.0f} at most.",
    f"In Spanish: {LEAST_EASE:.0f} points or more for ease of reading.",
    f"In Chinese: at most {MOST_CHINESE} characters in a sentence.",
    "Say what a thing is compared with. A number alone says nothing.",
    "Give shares in people: 48 of 100, not a percent sign.",
    "Name harm and other ways at the same size as help.",
    "Say how sure it is apart from how much it helps.",
    "Never say that acupuncture heals, cures, or moves a bone or a disc.",
    "Never write: proven, cures, heals, natural, no side-effects, detox, safe for everyone.",
    "Write effective only with what it is compared with.",
    "Tell a traditional idea as one: it is said to restore, to balance, to unblock.",
    "Explain each medical word, on the page with words explained or beside it: weak bones (osteoporosis).",
    "End each fact and each figure with its source: [@KEY].",
)
"""What a text must keep; the checks measure what can be measured."""

RELEASE = f"""What no check can judge is for people. Whoever has rated a page writes so at the end of its facts, with a
role and never a name. A page without this is not yet rated. Two people rate a page without knowing each other's
answers.

    [[rating.pemat]]
    rater = "physiotherapist"
    day = 2026-12-01
    agree = [1, 2, 3, 5]
    disagree = [4]
    not_applicable = [19]

    [[rating.discern]]
    rater = "family doctor"
    day = 2026-12-01
    scores = [5, 5, 4, 5, 4, 5, 4, 5, 4, 4, 5, 5, 4, 5, 5, 4]

PEMAT-P has {len(UNDERSTANDING | ACTING)} questions, each answered once (13 and 14 only for pages read aloud).
Wanted are {WANTED_UNDERSTANDING:.0f} of 100 for understanding (1 to 19) and {WANTED_ACTING:.0f} of 100 for acting.
DISCERN is for pages on treatment: {SCORES} scores from {LEAST_SCORE} to {MOST_SCORE}, none below {WANTED_SCORE}.
What a program can answer of PEMAT-P, `kiosk validate` answers for every page.

In pack.toml, `requires_approval = true` keeps a pack with drafts from being published, and `narration = ["en"]` one in
which a section has no recording in that language."""
"""How ratings are written, and what a pack may ask for before it is published."""

MARKUP = (
    (
        "## Title {#id}",
        f"a section; a page has {LEAST_SECTIONS} to {MOST_SECTIONS}, titles have {MOST_SECTION_TITLE} letters at most",
    ),
    ("- words", "a line of a list"),
    ("1. words", "a line of a numbered list"),
    ("**words**", "strong words"),
    ("[@KEY]", "the source of a fact, at the end of its paragraph"),
    ("::: name", "begins a box; ::: alone ends it"),
    ("{emergency-number}", "the number of the clinic's settings"),
)
"""How a text is written, each with what it gives."""


class Snippet(NamedTuple):
    """Something to put into a text: its name for an editor and its lines."""

    name: str
    text: str


class Measure(NamedTuple):
    """How a text stands: words, its longest sentence in words, and its reading grade (0 where none is measured)."""

    words: int
    longest: int
    grade: float

    @property
    def is_plain(self) -> bool:
        """Whether it keeps the rules that are measured."""
        return self.longest <= MOST_WORDS and self.grade <= MOST_GRADE


def measure(body: str, language: str) -> Measure:
    """Measure the text of a page, without its headings and marks."""
    grade = readability.grade(body) if language == MEASURED else 0.0
    words = sum(len(readability.words(sentence)) for sentence in readability.sentences(body))
    return Measure(words, readability.longest_sentence(body), grade)


def section_at(body: str, line: int) -> str:
    """The id of the section in which a line of the text stands, counted from 1; nothing before the first.

    A section's id ends at a space: the state of the picture may follow it.
    """
    found = [match[1] for text in body.split("\n")[:line] if (match := _SECTION.match(text))]
    return found[-1] if found else ""


def snippets() -> tuple[Snippet, ...]:
    """Sections and boxes with words to write over, for those who do not know the marks."""
    return (
        Snippet("Section", f"\n## {_TITLE} {{#{_FIRST}}}\n{_TEXT}\n"),
        Snippet("Traditional idea and studies", _VOICES),
        *(Snippet(_NAMES.get(name, name), _box(each)) for name, each in directives.DIRECTIVES.items()),
    )


def fitted(text: str, body: str) -> str:
    """A snippet as it goes into a text: a section gets a name that no section there has yet."""
    taken = set(_NAMED.findall(body))
    names = (f"{_FIRST}-{number}" if number > 1 else _FIRST for number in count(1))
    return text.replace(f"{{#{_FIRST}}}", f"{{#{next(name for name in names if name not in taken)}}}")


def is_section(text: str) -> bool:
    """Whether a line or a snippet begins a section."""
    return text.lstrip().startswith("## ")


def blank(text: str) -> tuple[int, int]:
    """Where the words to write over first stand in a snippet, and how many letters they have."""
    places = [(text.find(words), len(words)) for words in (_TITLE, _TEXT, _TRADITION)]
    return min(place for place in places if place[0] >= 0)


_TITLE = "Title"
_TEXT, _TRADITION, _STUDIES = TO_REPLACE
_FIRST = "section"
_NAMED = re.compile(r"\{#([a-z0-9-]+)")
_SECTION = re.compile(r"##[^#{][^{]*\{#([a-z0-9-]+)")
_VOICES = f"\n::: traditional\n{_TRADITION}\n:::\n\n::: studies\n{_STUDIES}\n:::\n"

_NAMES = {
    "certainty": "How sure we are",
    "pictogram": "People of 100",
    "guideline": "Guideline",
    "myth": "True or not",
    "term": "Word explained",
    "tell": "Tell us first",
    "choice": "Choice",
    "emergency": "Emergency",
    "urgent": "Urgent",
    "routine": "Book a visit",
    "good-news": "Good news",
    "note": "Note",
}


def _box(directive: directives.Directive) -> str:
    return f"\n{directive.example}\n{_TEXT}\n{directives.FENCE}\n"
