"""Translating a page: what the empty form of a translation holds, and what has changed in its original since."""

from __future__ import annotations

import difflib
import re
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from kiosk.content.loader import revision_of
from kiosk.errors import KnownError
from kiosk.workshop import history
from kiosk.workshop.fields import FIELDS
from kiosk.workshop.page_text import decode, parts, with_body, with_value

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from kiosk.workshop.history import Version
    from kiosk.workshop.toml_lines import Value

_WORDS = ("title", "short_title", "summary", "alt")
"""Facts that are words: every page has them."""

_MORE_WORDS = ("question", "verdict")
"""Facts that are words: a page may have them."""

_HEADING = re.compile(r"##.*?(\{#.*)")
_BOX = re.compile(
    r"(::: (?:traditional|studies|only .*|pictogram .*|guideline .*|certainty \d|myth \S+ \||choice \S+ \||[a-z-]+)).*"
)
_LINE = re.compile(r"^(\s*(?:- |\d+\. )?).*?((?:\s*\[@[^\]]+\])*)\s*$")


class Change(NamedTuple):
    """A line of an original: as it was and is, no longer there, or new."""

    kind: Literal["same", "gone", "new"]
    words: str


def empty_translation(original: str) -> str:
    """The file of a new translation: the facts that are the same in every language, the bones of the text, no words.

    It is made from the original as it is now. Until every word is written, the checks say what is missing.

    Raises:
        KnownError: the facts of the original cannot be read, or are written in a way that cannot be changed here.
    """
    taken, _ = parts(original)
    if taken is None:
        raise KnownError("The facts of the original cannot be read. Put them right first.")
    text = original
    links: Any = taken.values.get("related", [])
    facts: dict[str, Value] = dict.fromkeys((*_WORDS, *(key for key in _MORE_WORDS if key in taken.values)), "")
    if links:
        facts["related"] = [{"page": str(link.get("page", ""))} for link in links]
    facts |= {"approval": "draft", "translated_from": revision_of(original)}
    for key, value in facts.items():
        text = with_value(text, key, value)
    return with_body(text, "\n".join(_bones(line) for line in taken.body.split("\n")))


def up_to_date(translation: str, original: str) -> str:
    """The file of a translation that says what its original says now: what is no words is taken over from there.

    The words of its own that a link has stay, as long as the original leads to that page.

    Raises:
        KnownError: facts cannot be read, or are written in a way that cannot be changed here.
    """
    own, now = parts(translation)[0], parts(original)[0]
    if own is None or now is None:
        raise KnownError("The facts of the original or of the translation cannot be read. Put them right first.")
    text = translation
    for key in (field.key for field in FIELDS if field.is_shared):
        if own.values.get(key) != now.values.get(key):
            text = with_value(text, key, now.values.get(key))
    links, wanted = _links(own.values), [link["page"] for link in _links(now.values)]
    if [link["page"] for link in links] != wanted:
        known = {link["page"]: link for link in links}
        text = with_value(text, "related", [known.get(page, {"page": page}) for page in wanted])
    return with_value(text, "translated_from", revision_of(original))


def made_from(translation: str, versions: Iterable[Version]) -> str | None:
    """The text of the original that a translation was made from, if it is still kept.

    Args:
        translation: the file of the translation.
        versions: the kept versions of its original.

    Raises:
        KnownError: a version cannot be read.
    """
    taken, _ = parts(translation)
    revision = taken.values.get("translated_from") if taken is not None else None
    for version in versions if revision else ():
        try:
            text, _ = decode(history.read(version))
        except UnicodeDecodeError:
            continue
        if revision_of(text) == revision:
            return text
    return None


def changes(before: str | None, now: str) -> tuple[Change, ...]:
    """The text of an original line by line, with what is gone and what is new since an earlier version.

    Args:
        before: the earlier file; None where it is not known, and nothing is marked.
        now: the file as it is.
    """
    lines = _readable(now)
    if before is None:
        return tuple(Change("same", line) for line in lines)
    kinds: dict[str, Literal["same", "gone", "new"]] = {" ": "same", "-": "gone", "+": "new"}
    return tuple(
        Change(kinds[line[0]], line[2:]) for line in difflib.ndiff(_readable(before), lines) if line[0] in kinds
    )


def _links(values: Mapping[str, Any]) -> list[dict[str, str]]:
    """The links of a page, as far as they are links."""
    related = values.get("related")
    return [link for link in related if isinstance(link, dict) and "page" in link] if isinstance(related, list) else []


def _readable(text: str) -> list[str]:
    """The facts that are words and the text of a page, line by line."""
    taken, _ = parts(text)
    if taken is None:
        return text.split("\n")
    facts = [str(taken.values[key]) for key in (*_WORDS, *_MORE_WORDS) if taken.values.get(key)]
    return [*facts, "", *taken.body.rstrip("\n").split("\n")]


def _bones(line: str) -> str:
    """What is left of a line without its words."""
    if heading := _HEADING.match(line):
        return f"## {heading[1]}"
    if box := _BOX.match(line):
        return box[1] if box[1] == line else f"{box[1]} "
    if line.startswith(":::"):
        return line
    return _LINE.sub(lambda found: f"{found[1]}{found[2].strip()}", line)
