"""Problems as an editor reads them: where they are in the window, what is wrong, what to do about it there.

`kiosk.content.problems` speaks of files and lines, for those who edit files. Here the same problem speaks of fields.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from kiosk.content.loader import PACK_FILE, SOURCES_FILE
from kiosk.i18n.languages import find as find_language
from kiosk.workshop import fields
from kiosk.workshop.page_text import parts

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.content.problems import Problem

_PAGE_FILE = re.compile(r"pages/([^/]+)/([^/]+)\.md")
_TEXT = "text"
_WHOLE_FILES = {PACK_FILE: "The list of pages", SOURCES_FILE: "The list of sources"}


class Place(NamedTuple):
    """Where a problem is.

    Attributes:
        file: the file's path within the folder; empty for the pack as a whole.
        page: the page's id; empty for other files.
        language: the page's language; empty for other files.
        field: the fact it is about, ``text`` for the text below the facts, or nothing.
        line: the line within the text, counted from 1; 0 when no line is meant.
    """

    file: str
    page: str = ""
    language: str = ""
    field: str = ""
    line: int = 0


class Told(NamedTuple):
    """A problem in words: where it is, what is wrong, what to do, and whether it keeps the pages from going out."""

    where: str
    sentence: str
    fix: str
    is_error: bool
    place: Place


_CITE = "Choose the source on the leaf “Sources”, and press “Put after this paragraph”."

FIXES = {
    "alt-missing": "Write in “Picture in words” what the picture shows.",
    "question-missing": "Write in “Question of a patient” what a patient would ask.",
    "key-missing": "Fill it in.",
    "key-unknown": "It came from the file. Take it out there, or ask whoever wrote it.",
    "value-type": "Fill it in again.",
    "value-not-allowed": "Choose one of the values that are offered.",
    "number-duplicate": "Give it a number of its own.",
    "check-order": "Correct the day of the last or of the next check.",
    "check-overdue": "Check the facts of the page, then set the two days anew.",
    "link-dead": "Choose another page, or take the link out.",
    "link-count": "Add or remove pages in “Leads to”.",
    "html": "Take out what stands between < and >, these two signs as well.",
    "link-in-text": "Choose the page in “Leads to” instead. The kiosk cannot open anything else.",
    "word-long": f"Type {fields.BREAK} where the word may break.",
    "translation-stale": "Bring the translation up to date, then press “Translated now”.",
    "source-unknown": "Take it out, and choose another on the leaf “Sources”, or add it there.",
    "figure-without-source": _CITE,
    "fact-without-source": _CITE,
    "section-heading": "Write the title between ## and the word in braces, like this: ## What it is {#what}.",
    "section-empty": "Write its text on the line below its title, or take the title out.",
    "section-duplicate": "Change the word in braces after one of the two titles, for example {#who}.",
    "directive-unknown": "Choose a box from “Put in …”, and move the words into it.",
    "translation-differs": (
        "“Translated now” takes over number, kind, picture and links. In the text, make it as it is in the original."
    ),
    "held-page": "If the page was deleted, bring it back: “Deleted …”. Else ask whoever looks after the files.",
    "picture-unknown": "Choose one of the pictures that are offered.",
    "page-not-listed": "Ask whoever looks after the files to list the page or to remove its folder.",
    "front-matter-missing": "Take an earlier version from the history.",
    "toml": "Take an earlier version from the history, or put the line right.",
}
"""What to do in the workshop, where that differs from what one does in the file."""


def place_of(problem: Problem, texts: Mapping[str, str]) -> Place:
    """Where a problem is in the window.

    Args:
        problem: the problem.
        texts: the texts of the pages by their files.
    """
    match = _PAGE_FILE.fullmatch(problem.file)
    if match is None:
        return Place(problem.file)
    page, language = match[1], match[2]
    taken, _ = parts(texts.get(problem.file, ""))
    if taken is None:
        return Place(problem.file, page, language, _TEXT, problem.line)
    if problem.line >= taken.body_line:
        return Place(problem.file, page, language, _TEXT, problem.line - taken.body_line + 1)
    key = str(problem.details.get("key", ""))
    if fields.find(key) is None:
        key = _key_on(problem.line, taken.lines) if problem.line else _key_about(problem)
    return Place(problem.file, page, language, key)


def where(place: Place, titles: Mapping[str, str]) -> str:
    """A place in words.

    Args:
        place: the place.
        titles: the titles of the pages by their ids.
    """
    if not place.page:
        return _WHOLE_FILES.get(place.file, place.file or "The pack as a whole")
    words = f"{titles.get(place.page, place.page)} ({place.language})"
    field = fields.find(place.field)
    if field is not None:
        return f"{words}, {field.name}"
    return f"{words}, text, line {place.line}" if place.line else words


def sentence(problem: Problem) -> str:
    """What is wrong, with the names of the fields instead of those in the file."""
    field = fields.find(str(problem.details.get("key", "")))
    if field is None:
        return problem.sentence()
    return type(problem)(
        problem.code, problem.file, problem.line, {**problem.details, "key": f"“{field.name}”"}
    ).sentence()


def fix(problem: Problem) -> str:
    """What to do about it in the workshop."""
    return FIXES.get(problem.code) or problem.fix()


def tell(problem: Problem, place: Place, titles: Mapping[str, str]) -> Told:
    """A problem in words, given where it is and the titles of the pages by their ids."""
    return Told(where(place, titles), sentence(problem), fix(problem), problem.severity == "error", place)


def tell_missing(language: str, count: int) -> Told:
    """How many pages are not yet translated into a language, in words."""
    known = find_language(language)
    name = known.autonym if known else language
    words = "1 page is not yet translated." if count == 1 else f"{count} pages are not yet translated."
    return Told(
        name,
        f"{words} The kiosk shows the first language there.",
        "Choose one in the list of pages, and press “Translate this page”.",
        is_error=False,
        place=Place(""),
    )


def _key_on(line: int, lines: Mapping[str, int]) -> str:
    """The fact whose lines include this one."""
    above = [(number, key) for key, number in lines.items() if number <= line]
    return max(above)[1] if above else ""


def _key_about(problem: Problem) -> str:
    """The fact a problem without a line is about, as far as its code says so."""
    code = problem.code
    if code.startswith("link-") and "choice" not in str(problem.details.get("quote", "")):
        return "related"
    starts = {"alt-": "alt", "question-": "question", "translation-s": "translated_from"}
    return next((key for start, key in starts.items() if code.startswith(start)), "")
