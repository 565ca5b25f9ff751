"""The file of one page as its editor sees it: facts, each under its name, and the text below them.

Nothing is kept beside the file's own text, so a page that is opened and saved again is the same to the byte.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from kiosk.content import front_matter
from kiosk.workshop import toml_lines
from kiosk.workshop.fields import FIELDS

if TYPE_CHECKING:
    from kiosk.content.problems import Problem
    from kiosk.workshop.toml_lines import Value

_BOM = b"\xef\xbb\xbf"
_ORDER = tuple(field.key for field in FIELDS)
_MOST_PAGES = 20_000
"""How many texts are remembered with what a glance at them shows."""

_GLANCE = re.compile(r"^(?:number|kind|title|approval|picture)[ \t]*=.*$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Style:
    """How a file writes its text down: with a byte order mark or not, and how its lines end."""

    bom: bool = False
    line_end: str = "\n"

    def encode(self, text: str) -> bytes:
        """The bytes of a text whose lines end with line feeds."""
        return (_BOM if self.bom else b"") + text.replace("\n", self.line_end).encode()


PLAIN = Style()
"""How new files are written down."""


def decode(data: bytes) -> tuple[str, Style]:
    """The text of a file with line feeds as line ends, and how it was written down.

    Where both kinds of line ends stand in one file, the one that is found more often counts.

    Raises:
        UnicodeDecodeError: it is not UTF-8.
    """
    text = data.decode("utf-8-sig")
    windows = text.count("\r\n")
    style = Style(data.startswith(_BOM), "\r\n" if windows > text.count("\n") - windows else "\n")
    return text.replace("\r\n", "\n"), style


@dataclass(frozen=True, slots=True)
class PageText:
    """A page taken apart; `parts` makes it.

    Attributes:
        values: the facts by their names.
        lines: the line in the file on which each stands, counted from 1.
        body: the text below the facts.
        body_line: the line in the file on which the text begins.
    """

    values: dict[str, Any]
    lines: dict[str, int]
    body: str
    body_line: int


def parts(text: str, file: str = "") -> tuple[PageText | None, list[Problem]]:
    """A page file taken apart, or None and what keeps it from that."""
    front, problems = front_matter.split(text, file)
    if front is None:
        return None, problems
    return PageText(front.values, front.lines, front.body, front.body_line), []


@lru_cache(maxsize=_MOST_PAGES)
def glance(text: str) -> dict[str, Any]:
    """Number, kind, title, approval and picture of a page, as far as they can be read.

    It looks at their lines alone: a list of ten thousand pages is made from it.
    """
    head = text.partition("\n+++")[0]
    if not text.startswith("+++"):
        return {}
    try:
        return tomllib.loads("\n".join(_GLANCE.findall(head)))
    except tomllib.TOMLDecodeError:
        taken, _ = parts(text)
        return taken.values if taken is not None else {}


def with_value(text: str, key: str, value: Value | None) -> str:
    """The file with another value of one fact; None takes it out. All other lines stay as they are.

    Raises:
        KnownError: the facts are written in a way in which this one cannot be changed alone.
        ValueError: the file does not begin with facts; `parts` says so.
    """
    lines = text.split("\n")
    end = _closing_fence(text)
    return "\n".join([lines[0], *toml_lines.changed(lines[1:end], key, value, _ORDER), *lines[end:]])


def with_body(text: str, body: str) -> str:
    """The file with another text below its facts.

    Raises:
        ValueError: the file does not begin with facts; `parts` says so.
    """
    lines = text.split("\n")
    end = _closing_fence(text)
    return text if "\n".join(lines[end + 1 :]) == body else "\n".join([*lines[: end + 1], body])


def _closing_fence(text: str) -> int:
    """The line of the second fence, counted from 0."""
    taken, _ = parts(text)
    if taken is None:
        raise ValueError("The file does not begin with facts.")
    return taken.body_line - 2
