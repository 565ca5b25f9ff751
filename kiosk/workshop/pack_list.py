"""The list of pages in ``pack.toml``, changed without touching its other lines."""

from __future__ import annotations

import tomllib
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from kiosk.errors import KnownError
from kiosk.workshop import toml_lines

if TYPE_CHECKING:
    from collections.abc import Callable

_CANNOT = "The list of pages in pack.toml is written in a way that cannot be changed here. Change it in the file."


def with_page(text: str, group: str, page: str) -> str:
    """The text of ``pack.toml`` with one more page at the end of a group.

    Raises:
        KnownError: there is no such group, or its list is written in a way that cannot be changed alone.
    """
    return _checked(text, lambda values: _pages(values, group).append(page), lambda lines: _append(lines, group, page))


def with_language(text: str, language: str) -> str:
    """The text of ``pack.toml`` with one more language; the same text when it is listed already.

    Raises:
        KnownError: the list is written in a way that cannot be changed alone.
    """
    values = _read(text)
    languages = values.get("languages")
    if not isinstance(languages, list):
        raise KnownError(_CANNOT)
    return "\n".join(toml_lines.changed(text.split("\n"), "languages", list(dict.fromkeys([*languages, language]))))


def _checked(text: str, change: Callable[[dict[str, Any]], object], edit: Callable[[list[str]], list[str]]) -> str:
    """The edited text, once it is known to say what it was to say and nothing else."""
    expected = _read(text)
    change(expected)
    result = "\n".join(edit(text.split("\n")))
    if _read(result) != expected:
        raise KnownError(_CANNOT)
    return result


def _read(text: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise KnownError(_CANNOT) from error


def _pages(values: dict[str, Any], group: str) -> list[str]:
    for table in values.get("group", []):
        if table.get("id") == group and isinstance(table.get("pages"), list):
            pages: list[str] = table["pages"]
            return pages
    raise KnownError(f"There is no group called {group} with pages in pack.toml.")


def _append(lines: list[str], group: str, page: str) -> list[str]:
    """Put a page at the end of a group's list; a list with a line for each page gets one more line."""
    starts = [number for number, line in enumerate(lines) if line.strip() == "[[group]]"]
    for start, end in pairwise([*starts, len(lines)]):
        inside = lines[start + 1 : end]
        where = toml_lines.spans(inside)
        if tomllib.loads("\n".join(inside)).get("id") != group:
            continue
        span = where["pages"]
        first, last = start + 1 + span.start, start + span.end
        before, bracket, after = lines[last].rpartition("]")
        is_empty = first == last and before.rstrip().endswith("[")
        if before.strip():
            comma = "" if is_empty or before.rstrip().endswith(",") else ","
            gap = "" if is_empty else " "
            return [*lines[:last], f'{before.rstrip()}{comma}{gap}"{page}"{bracket}{after}', *lines[last + 1 :]]
        above = lines[last - 1]
        indent = above[: len(above) - len(above.lstrip())]
        comma = "" if above.rstrip().endswith((",", "[")) else ","
        return [*lines[: last - 1], f"{above}{comma}", f'{indent}"{page}",', *lines[last:]]
    raise KnownError(_CANNOT)
