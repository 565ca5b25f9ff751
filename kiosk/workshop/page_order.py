"""Order, groups and hiding of pages in ``pack.toml``, changed without touching lines that speak of other pages.

A list with a line for each page keeps its comments: one after a page goes with it, and so do those above it.
"""

from __future__ import annotations

import tomllib
from itertools import pairwise
from typing import TYPE_CHECKING, Any, NamedTuple

from kiosk.errors import KnownError
from kiosk.workshop import toml_lines

if TYPE_CHECKING:
    from collections.abc import Sequence

_CANNOT = "The list of pages in pack.toml is written in a way that cannot be changed here. Change it in the file."
_FIRST_KEYS = (
    *("id", "version", "title", "languages", "source_language", "licence", "minimum_kiosk", "publisher"),
    "statements",
)
_HIDDEN = "hidden"
_INDENT = "    "


class Places(NamedTuple):
    """Where the pages stand: the pages of each group without its hub, the hubs, and which of all these are hidden."""

    groups: dict[str, tuple[str, ...]]
    hubs: frozenset[str]
    hidden: tuple[str, ...]

    def group_of(self, page: str) -> str:
        """The group a page stands in; nothing for a hub and for a page that is not listed."""
        return next((group for group, pages in self.groups.items() if page in pages), "")


def places(text: str) -> Places:
    """Read where the pages stand.

    Raises:
        KnownError: the text cannot be read.
    """
    values = _read(text)
    tables = [table for table in _tables(values) if isinstance(table.get("pages"), list)]
    return Places(
        {str(table.get("id", "")): tuple(table["pages"]) for table in tables},
        frozenset(str(table["hub"]) for table in tables if table.get("hub")),
        tuple(values.get(_HIDDEN, ())),
    )


def moved(text: str, page: str, by: int) -> str:
    """The text with a page earlier (``by`` below 0) or later in its group; the same text where it cannot go further.

    Raises:
        KnownError: the page stands in no group, or its list cannot be changed alone.
    """
    group, pages = _own(text, page)
    at = pages.index(page)
    to = min(max(0, at + by), len(pages) - 1)
    pages.insert(to, pages.pop(at))
    return text if to == at else _with_pages(text, {group: pages})


def regrouped(text: str, page: str, group: str) -> str:
    """The text with a page at the end of another group.

    Raises:
        KnownError: the page or the group is not listed, or a list cannot be changed alone.
    """
    old, pages = _own(text, page)
    if group == old:
        return text
    target = places(text).groups.get(group)
    if target is None:
        raise KnownError(f"There is no group called {group} with pages in pack.toml.")
    pages.remove(page)
    return _with_pages(text, {old: pages, group: [*target, page]})


def without(text: str, page: str) -> str:
    """The text without a page, which is not hidden any more either.

    Raises:
        KnownError: the page stands in no group, or its list cannot be changed alone.
    """
    group, pages = _own(text, page)
    pages.remove(page)
    return _with_pages(shown_again(text, page), {group: pages})


def hidden(text: str, page: str) -> str:
    """The text with a page kept off the kiosk; it keeps its place in the list.

    Raises:
        KnownError: the page stands in no group, or the list of hidden pages cannot be changed alone.
    """
    _own(text, page)
    return _with_hidden(text, [*(each for each in places(text).hidden if each != page), page])


def shown_again(text: str, page: str) -> str:
    """The text with a page on the kiosk again.

    Raises:
        KnownError: the list of hidden pages cannot be changed alone.
    """
    return _with_hidden(text, [each for each in places(text).hidden if each != page])


def _own(text: str, page: str) -> tuple[str, list[str]]:
    """The group of a page and all pages in it."""
    known = places(text)
    if page in known.hubs:
        raise KnownError("This page lists the others of its group. It stays where it is.")
    group = known.group_of(page)
    if not group:
        raise KnownError("This page stands in no list. Ask whoever looks after the files to list it.")
    return group, list(known.groups[group])


def _with_hidden(text: str, pages: list[str]) -> str:
    return "\n".join(toml_lines.changed(text.split("\n"), _HIDDEN, pages or None, (*_FIRST_KEYS, _HIDDEN)))


def _with_pages(text: str, lists: dict[str, list[str]]) -> str:
    """The text with other lists of pages for some groups, once it is known to say nothing else anew."""
    expected = _read(text)
    for table in _tables(expected):
        if table.get("id") in lists:
            table["pages"] = lists[table["id"]]
    lines = text.split("\n")
    carried = {page: lines_of for group in lists for page, lines_of in _entries(lines, group).items()}
    for group, pages in lists.items():
        lines = _rewritten(lines, group, pages, carried)
    result = "\n".join(lines)
    if _read(result) != expected:
        raise KnownError(_CANNOT)
    return result


def _rewritten(lines: list[str], group: str, pages: Sequence[str], carried: dict[str, list[str]]) -> list[str]:
    """The lines with another list for one group."""
    start, end = _span(lines, group)
    if end - start == 1 and not any(len(carried.get(page, ())) for page in pages):
        table = toml_lines.changed(lines[start:end], "pages", list(pages))
        return [*lines[:start], *table, *lines[end:]]
    inside = lines[start + 1 : end - 1]
    indent = next((line[: len(line) - len(line.lstrip())] for line in inside if line.strip()), _INDENT)
    own = _entries(lines, group)
    rest = inside[sum(map(len, own.values())) :] if own else []
    made = [line for page in pages for line in carried.get(page, [f'{indent}"{page}",'])]
    if end - start == 1:
        opening = lines[start].partition("[")[0]
        return [*lines[:start], f"{opening}[", *made, "]", *lines[end:]]
    return [*lines[: start + 1], *made, *rest, *lines[end - 1 :]]


def _entries(lines: list[str], group: str) -> dict[str, list[str]]:
    """The lines of each page in a list with a line for each, comments above it first; none for other lists."""
    start, end = _span(lines, group)
    found: dict[str, list[str]] = {}
    waiting: list[str] = []
    for line in lines[start + 1 : end - 1]:
        waiting.append(line)
        pages = _listed(line)
        if len(pages) > 1:
            raise KnownError(_CANNOT)
        if pages:
            found[pages[0]] = [*waiting[:-1], _with_comma(line)]
            waiting = []
    return found


def _listed(line: str) -> list[str]:
    """The pages one line of a list names."""
    try:
        values = tomllib.loads(f"pages = [\n{line}\n]")["pages"]
    except tomllib.TOMLDecodeError as error:
        raise KnownError(_CANNOT) from error
    return [str(each) for each in values]


def _with_comma(line: str) -> str:
    """The line of a page with a comma behind it."""
    try:
        tomllib.loads(f'pages = [\n{line}\n"another"]')
    except tomllib.TOMLDecodeError:
        quote = line.lstrip()[0]
        at = line.index(quote, line.index(quote) + 1) + 1
        return f"{line[:at]},{line[at:]}"
    return line


def _span(lines: list[str], group: str) -> tuple[int, int]:
    """The lines of a group's list: the first, and the one after the last."""
    starts = [number for number, line in enumerate(lines) if line.strip() == "[[group]]"]
    for start, end in pairwise([*starts, len(lines)]):
        inside = lines[start + 1 : end]
        where = toml_lines.spans(inside)
        if _read("\n".join(inside)).get("id") == group and "pages" in where:
            return start + 1 + where["pages"].start, start + 1 + where["pages"].end
    raise KnownError(_CANNOT)


def _tables(values: dict[str, Any]) -> list[dict[str, Any]]:
    found = values.get("group")
    return [table for table in found if isinstance(table, dict)] if isinstance(found, list) else []


def _read(text: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise KnownError(_CANNOT) from error
