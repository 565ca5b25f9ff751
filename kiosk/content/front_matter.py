"""The facts at the head of a page file: TOML between two lines of ``+++``, with the lines they stand on."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from typing import Any

from kiosk.content.problems import Problem

FENCE = "+++"
_KEY = re.compile(r"^\s*\[*\s*\"?([A-Za-z0-9_-]+)\"?\s*[=.\]]")
_PLACE = re.compile(r"\s*\(at (?:line (\d+), column \d+|end of document)\)$")


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What stands between the fences.

    Attributes:
        values: the TOML table.
        lines: the line in the file, counted from 1, on which each top-level key stands first.
        body: the text after the second fence.
        body_line: the line in the file on which the body begins.
    """

    values: dict[str, Any]
    lines: dict[str, int]
    body: str
    body_line: int

    def line_of(self, key: str) -> int:
        """The line of a key; that of the first fence when the key is not there."""
        return self.lines.get(key, 1)


def split(text: str, file: str) -> tuple[FrontMatter | None, list[Problem]]:
    """Part a page file into its facts and its text.

    Args:
        text: the whole file, with line feeds as line ends.
        file: the file's name for problems.

    Returns:
        The two parts, or None and what is wrong.
    """
    lines = text.split("\n")
    if lines[0].rstrip() != FENCE:
        return None, [Problem("front-matter-missing", file, 1)]
    end = next((number for number, line in enumerate(lines[1:], 1) if line.rstrip() == FENCE), None)
    if end is None:
        return None, [Problem("front-matter-missing", file, len(lines))]
    values, problems = parse_toml("\n".join(lines[1:end]), file, first_line=2)
    if values is None:
        return None, problems
    return FrontMatter(values, key_lines(lines[1:end], 2), "\n".join(lines[end + 1 :]), end + 2), []


def parse_toml(text: str, file: str, first_line: int = 1) -> tuple[dict[str, Any] | None, list[Problem]]:
    """Parse TOML; a slip becomes a problem on its line.

    Args:
        text: the TOML.
        file: the file's name for problems.
        first_line: the line of the file on which ``text`` begins.
    """
    try:
        return tomllib.loads(text), []
    except ValueError as error:
        place = _PLACE.search(str(error))
        line = text.count("\n") if place is None or place[1] is None else int(place[1]) - 1
        reason = _PLACE.sub("", str(error))
        return None, [Problem("toml", file, first_line + line, {"reason": reason[:1].lower() + reason[1:]})]
    except RecursionError:
        return None, [Problem("toml", file, first_line, {"reason": "too many brackets stand inside each other"})]


def key_lines(lines: list[str], first_line: int) -> dict[str, int]:
    """The line on which each key stands first, for lines of TOML that begin on ``first_line``."""
    found: dict[str, int] = {}
    for number, line in enumerate(lines, first_line):
        if match := _KEY.match(line):
            found.setdefault(match[1], number)
    return found
