"""New pages and languages: what a new page holds at first."""

from __future__ import annotations

import re
import unicodedata
from datetime import timedelta
from typing import TYPE_CHECKING

from kiosk.content.facts import IDENTIFIER_LENGTH, LANGUAGE
from kiosk.errors import KnownError
from kiosk.workshop import toml_lines
from kiosk.workshop.fields import SOFT_HYPHEN
from kiosk.workshop.page_text import glance

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from kiosk.content.index import PageKind

_DAYS_UNTIL_NEXT_CHECK = 365
_NOT_IN_ID = re.compile(r"[^a-z0-9]+")

_VOICES = "::: traditional\n\n:::\n\n::: studies\n\n:::\n"


def identifier(title: str, taken: Iterable[str] = ()) -> str:
    """An id for a page with this title, unlike those taken: the page's folder is called so."""
    plain = unicodedata.normalize("NFKD", title.replace(SOFT_HYPHEN, "")).encode("ascii", "ignore").decode().lower()
    base = _NOT_IN_ID.sub("-", plain).strip("-")[: IDENTIFIER_LENGTH - 4].strip("-") or "page"
    found, number = base, 2
    known = set(taken)
    while found in known:
        found, number = f"{base}-{number}", number + 1
    return found


def new_page(
    title: str, kind: PageKind, *, number: int, picture: str, publisher: str, today: date, leads_to: Iterable[str]
) -> str:
    """The file of a new page: every fact has its line. The checks say what is still to be written where.

    Args:
        title: its heading.
        kind: what kind of page it is.
        number: a number no other page has.
        picture: the drawing beside its text.
        publisher: who answers for it.
        today: the day on which its facts are checked.
        leads_to: ids of pages it leads to.
    """
    facts: dict[str, toml_lines.Value] = {
        "number": number,
        "kind": kind,
        "title": title,
        "short_title": title,
        "summary": "",
        "statements": [],
        "picture": picture,
        "alt": "",
        "related": [{"page": page} for page in leads_to],
        "publisher": publisher,
        "last_checked": today,
        "next_check": today + timedelta(days=_DAYS_UNTIL_NEXT_CHECK),
        "approval": "draft",
    }
    if kind in ("cause", "way"):
        facts["question"] = ""
    lines = [f"{key} = {toml_lines.written(value)}" for key, value in facts.items()]
    return "\n".join(["+++", *lines, "+++", "## What it is {#what}", _VOICES if kind == "way" else ""])


def title_of(text: str) -> str:
    """The title of a page, given its file; nothing where it has none."""
    return str(glance(text).get("title", "")).replace(SOFT_HYPHEN, "")


def next_number(texts: Iterable[str]) -> int:
    """The smallest number that no page has, given the texts of their files."""
    taken = {glance(text).get("number") for text in texts}
    number = 1
    while number in taken:
        number += 1
    return number


def usual_picture(kind: PageKind, texts: Iterable[str]) -> str:
    """A picture that a page of this kind has, or else a page on any topic, given the texts of all files."""
    pictures: dict[str, str] = {}
    for text in texts:
        facts = glance(text)
        pictures.setdefault(str(facts.get("kind")), str(facts.get("picture", "")))
    return pictures.get(kind) or pictures.get("topic", "")


def language_code(words: str) -> str:
    """A language's code as typed, once it is known to be one.

    Raises:
        KnownError: it is not a code.
    """
    code = words.strip()
    if not LANGUAGE.fullmatch(code):
        raise KnownError(
            "Write the code of the language, for example es for Spanish or zh-Hans for simplified Chinese."
        )
    return code
