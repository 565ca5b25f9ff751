"""Changing one value in a file of TOML, and no other character of it.

People edit these files by hand too: their order, comments and spacing are theirs.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from kiosk.errors import KnownError

if TYPE_CHECKING:
    from collections.abc import Iterable

Value = str | int | date | list[str] | list[dict[str, str]]
"""What a value of the facts may be; a list of tables is written in one line."""

_KEY = re.compile(r"""\s*(?:"([^"]+)"|'([^']+)'|([A-Za-z0-9_-]+))\s*=""")
_ESCAPES = {'"': '\\"', "\\": "\\\\", "\b": "\\b", "\t": "\\t", "\n": "\\n", "\f": "\\f", "\r": "\\r"}
_HIDDEN = re.compile(r"[\x00-\x1f\x7f-\x9f\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff]")


@dataclass(frozen=True, slots=True)
class Span:
    """The lines of one key and its value: from ``start`` up to, not including, ``end``, counted from 0."""

    start: int
    end: int


def spans(lines: list[str]) -> dict[str, Span]:
    """Where each key stands that belongs to no table, for lines that are good TOML."""
    found: dict[str, Span] = {}
    at = 0
    while at < len(lines) and not lines[at].lstrip().startswith("["):
        match = _KEY.match(lines[at])
        if match is None:
            at += 1
            continue
        end = at + 1
        while end < len(lines) and not _is_whole(lines[at:end]):
            end += 1
        found[match[1] or match[2] or match[3]] = Span(at, end)
        at = end
    return found


def written(value: Value) -> str:
    """A value as TOML in one line. Characters nobody sees are written as their numbers, soft hyphens for one."""
    if isinstance(value, str):
        return f'"{"".join(_character(each) for each in value)}"'
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, int):
        return str(value)
    items = [_table(item) if isinstance(item, dict) else written(item) for item in value]
    edge = " " if items and isinstance(value[0], dict) else ""
    return f"[{edge}{', '.join(items)}{edge}]"


def changed(lines: list[str], key: str, value: Value | None, order: Iterable[str] = ()) -> list[str]:
    """The lines with another value for a key; None takes the key away.

    A comment at the end of a value's last line stays. A new key comes after the nearest one before it in ``order``.

    Raises:
        KnownError: the lines are written in a way in which this value cannot be changed alone.
    """
    before = tomllib.loads("\n".join(lines))
    if before.get(key) == value:
        return lines
    where = spans(lines)
    if key in where:
        span = where[key]
        old = lines[span.start : span.end]
        new = [] if value is None else [f"{_beginning(old[0])}{written(value)}{_comment(old)}"]
    else:
        span = _new_place(where, key, tuple(order))
        new = [] if value is None else [f"{key} = {written(value)}"]
    result = [*lines[: span.start], *new, *lines[span.end :]]
    expected = {name: each for name, each in before.items() if name != key}
    if value is not None:
        expected[key] = value
    if not _says(result, expected):
        raise KnownError(
            f"The way “{key}” is written in the file cannot be changed here. Change it in the file itself."
        )
    return result


def _says(lines: list[str], expected: dict[str, Any]) -> bool:
    try:
        return tomllib.loads("\n".join(lines)) == expected
    except tomllib.TOMLDecodeError:
        return False


def _is_whole(lines: list[str]) -> bool:
    try:
        tomllib.loads("\n".join(lines))
    except tomllib.TOMLDecodeError:
        return False
    return True


def _character(each: str) -> str:
    if each in _ESCAPES:
        return _ESCAPES[each]
    return f"\\u{ord(each):04X}" if _HIDDEN.match(each) else each


def _table(item: dict[str, str]) -> str:
    return f"{{{', '.join(f'{name} = {written(words)}' for name, words in item.items())}}}"


def _beginning(line: str) -> str:
    """The key with its equals sign, and the spaces around it."""
    match = _KEY.match(line)
    end = match.end() if match else 0
    return line[: end + len(line[end:]) - len(line[end:].lstrip())]


def _comment(lines: list[str]) -> str:
    """The comment after a value, with the spaces before it; nothing when there is none."""
    last = lines[-1]
    for match in re.finditer(r"\s*#", last):
        if _is_whole([*lines[:-1], last[: match.start()]]):
            return last[match.start() :]
    return ""


def _new_place(where: dict[str, Span], key: str, order: tuple[str, ...]) -> Span:
    """An empty span where a new key belongs."""
    earlier = order[: order.index(key)] if key in order else order
    at = max((where[name].end for name in earlier if name in where), default=0)
    return Span(at, at)
