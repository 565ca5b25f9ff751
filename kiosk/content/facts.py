"""Reading the facts of a page or pack out of TOML: every value is checked, every slip becomes a problem."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, TypeVar

from kiosk.content.files import CONTROL_CHARACTER
from kiosk.content.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

IDENTIFIER = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
IDENTIFIER_LENGTH = 40
"""The longest id, in characters."""

_HTML = re.compile(r"</?[A-Za-z!][^<>]*>")
_WEB_ADDRESS = re.compile(r"https?://|\bwww\.\w", re.IGNORECASE)
_MARKS = {
    "**": "strong words in a title or a fact",
    ":::": "three colons within a text",
    "[@": "the key of a source in a title or a fact",
    "{#": "the id of a section within a text",
}
_SPACE = re.compile(r"[ \t\n]+")
_Item = TypeVar("_Item")


def is_identifier(text: str) -> bool:
    """Whether a text may name a page, section, group or picture: it is also safe as a folder name."""
    return len(text) <= IDENTIFIER_LENGTH and IDENTIFIER.fullmatch(text) is not None


def plain_text_problem(text: str, file: str, line: int) -> list[Problem]:
    """What keeps a text from being shown as plain words: HTML, a web address, marks of a page's text."""
    if _HTML.search(text):
        return [Problem("html", file, line)]
    if _WEB_ADDRESS.search(text):
        return [Problem("remote-link", file, line)]
    return [Problem("markup", file, line, {"markup": what}) for mark, what in _MARKS.items() if mark in text][:1]


class Facts:
    """A TOML table being read. A value that is not as it must be gives a stand-in and one problem.

    Attributes:
        problems: what was wrong so far.
    """

    def __init__(self, values: Mapping[str, Any], file: str, lines: Mapping[str, int], line: int = 1) -> None:
        self.problems: list[Problem] = []
        self._values = values
        self._file = file
        self._lines = lines
        self._line = line

    def line_of(self, key: str) -> int:
        """The line a key stands on; that of the whole table when it is not there."""
        return self._lines.get(key, self._line)

    def add(self, code: str, key: str, **details: object) -> None:
        """Note a problem on the line of a key."""
        self.problems.append(Problem(code, self._file, self.line_of(key), {"key": key, **details}))

    def only(self, known: Iterable[str]) -> None:
        """Note every key that is not among the known ones."""
        for key in self._values.keys() - set(known):
            self.add("key-unknown", key)

    def text(self, key: str, *, optional: bool = False, missing: str = "key-missing") -> str:
        """One line of plain words; ``optional`` allows it to be missing or empty."""
        value = self._values.get(key)
        if value is None:
            if not optional:
                self.add(missing, key)
            return ""
        if not isinstance(value, str):
            self.add("value-type", key, expected="text in quotes")
            return ""
        return self._words(key, value, optional=optional, missing=missing)

    def citation(self, key: str) -> str:
        """Where a fact comes from: text that may name a web address, because it is printed, never opened."""
        value = self._values[key]
        if not isinstance(value, str) or not value.strip():
            self.add("value-type", key, expected="a citation in quotes")
            return ""
        if found := CONTROL_CHARACTER.search(value):
            self.add("control-character", key, number=ord(found[0]))
        self.problems.extend(plain_text_problem(_WEB_ADDRESS.sub("", value), self._file, self.line_of(key)))
        return value.strip()

    def language(self, key: str, value: str) -> str:
        """A language code such as ``en`` or ``zh-Hans``; it is the name of a file, so nothing else is let through."""
        if value and not LANGUAGE.fullmatch(value):
            self.add("value-not-allowed", key, value=value, expected="a language code like en or zh-Hans")
            return ""
        return value

    def number(self, key: str, least: int, most: int) -> int:
        """A whole number within bounds."""
        value = self._values.get(key)
        expected = f"a whole number from {least} to {most}"
        if value is None:
            self.add("key-missing", key)
        elif not isinstance(value, int) or isinstance(value, bool):
            self.add("value-type", key, expected=expected)
        elif not least <= value <= most:
            self.add("value-not-allowed", key, value=value, expected=expected)
        else:
            return value
        return least

    def choice(self, key: str, allowed: tuple[str, ...]) -> str:
        """One of the allowed words."""
        value = self.text(key)
        if value and value not in allowed:
            self.add("value-not-allowed", key, value=value, expected=f"one of {', '.join(allowed)}")
        return value if value in allowed else allowed[0]

    def day(self, key: str) -> str:
        """A date, as ``2026-11-22``."""
        value = self._values.get(key)
        if value is None:
            self.add("key-missing", key)
        elif not isinstance(value, date) or isinstance(value, datetime):
            self.add("value-type", key, expected="a date without quotes, like 2026-11-22")
        else:
            return value.isoformat()
        return ""

    def identifier(self, key: str, *, optional: bool = False) -> str:
        """An id; ``optional`` allows it to be empty."""
        value = self.text(key, optional=optional)
        if value and not is_identifier(value):
            self.add("id", key, value=value)
            return ""
        return value

    def identifiers(self, key: str, *, optional: bool = False) -> tuple[str, ...]:
        """A list of ids; ``optional`` allows it to be missing."""
        values = self.texts(key, optional=optional)
        for value in values:
            if not is_identifier(value):
                self.add("id", key, value=value)
        return tuple(value for value in values if is_identifier(value))

    def texts(self, key: str, *, optional: bool = False) -> tuple[str, ...]:
        """A list of texts; ``optional`` allows it to be missing."""
        values = self._list(key, str, "a list of texts in quotes", optional=optional)
        return tuple(self._words(key, item) for item in values)

    def tables(self, key: str, *, optional: bool = False) -> list[Facts]:
        """A list of tables, each to be read in turn; their problems are collected with `take`."""
        values: list[dict[str, Any]] = self._list(key, dict, "a list of tables", optional=optional)
        return [Facts(item, self._file, {}, self.line_of(key)) for item in values]

    def table(self, key: str) -> Facts | None:
        """One table, to be read in turn, or None when it is not there; its problems are collected with `take`."""
        value = self._values.get(key)
        if value is None:
            return None
        if not isinstance(value, dict):
            self.add("value-type", key, expected="a table")
            return None
        return Facts(value, self._file, self._lines, self.line_of(key))

    def numbers(self, key: str, *, optional: bool = False) -> tuple[int, ...]:
        """A list of whole numbers; ``optional`` allows it to be missing."""
        return tuple(self._list(key, int, "a list of whole numbers", optional=optional))

    def flag(self, key: str) -> bool:
        """Yes or no, as ``true`` or ``false``; no when it is not there."""
        value = self._values.get(key, False)
        if not isinstance(value, bool):
            self.add("value-type", key, expected="true or false")
            return False
        return value

    def take(self, inner: Facts) -> None:
        """Collect the problems of a table read by `table` or `tables`."""
        self.problems.extend(inner.problems)

    def _list(self, key: str, kind: type[_Item], expected: str, *, optional: bool) -> list[_Item]:
        """A list in which everything is of one kind: in TOML yes and no are none of its numbers."""
        value = self._values.get(key)
        if value is None:
            if not optional:
                self.add("key-missing", key)
            return []
        if not isinstance(value, list) or not all(type(item) is kind for item in value):
            self.add("value-type", key, expected=expected)
            return []
        return value

    def _words(self, key: str, value: str, *, optional: bool = False, missing: str = "value-empty") -> str:
        if not value.strip() and not optional:
            self.add("value-empty" if missing == "key-missing" else missing, key)
        elif found := CONTROL_CHARACTER.search(value):
            self.add("control-character", key, number=ord(found[0]))
        else:
            self.problems.extend(plain_text_problem(value, self._file, self.line_of(key)))
        return _SPACE.sub(" ", value).strip(" ")
