"""The line each key of a settings file begins on. TOML itself does not tell, and only a problem asks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_PIECE = re.compile(
    r'"""(?:\\.|[^\\])*?"{3,5}'
    "|'''.*?'{3,5}"
    r'|"(?:\\.|[^"\\\n])*"'
    r"|'[^'\n]*'"
    r"|#[^\n]*|[\[{]|[\]}]|\n\s*|[^\"'#\[\]{}\n]+",
    re.DOTALL,
)
"""What a TOML file consists of, as far as brackets and the ends of lines must be told from what stands in texts."""

_KEY = re.compile(r"""[ \t]*(\[\[?[ \t]*)?("(?:\\.|[^"\\\n])*"|'[^'\n]*'|[A-Za-z0-9_-]+)""", re.ASCII)


def lines_of_keys(text: str) -> dict[str, int]:
    """Return the line each key of a file begins on, counted from 1.

    Args:
        text: TOML without a mistake, its lines ended as under POSIX.
    """
    import tomllib  # noqa: PLC0415 - costs a start several milliseconds, and most kiosks have no such file

    lines: dict[str, int] = {}
    is_in_table = False
    for number, statement in _statements(text):
        match = _KEY.match(statement)
        if match is None:
            continue
        is_header = match[1] is not None
        if is_header or not is_in_table:
            key = match[2]
            if key[0] in "\"'":
                # A key in quotation marks may be written in several ways; TOML itself says which it is.
                (key,) = tomllib.loads(f"{key} = 0")
            lines.setdefault(key, number)
        is_in_table = is_in_table or is_header
    return lines


def _statements(text: str) -> Iterator[tuple[int, str]]:
    """Yield what belongs together in a right file, each with the line it begins on; most of it is one line."""
    line, begin, began, depth = 1, 0, 1, 0
    for piece in _PIECE.finditer(text):
        words = piece[0]
        line += words.count("\n")
        depth += (words in "[{") - (words in "]}")
        if words[0] == "\n" and depth == 0:
            yield began, text[begin : piece.end()]
            begin, began = piece.end(), line
    yield began, text[begin:]
