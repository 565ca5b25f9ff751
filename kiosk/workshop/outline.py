"""The list of pages as the workshop shows it, read from ``pack.toml`` and the files: also while something is wrong."""

from __future__ import annotations

import tomllib
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from kiosk.content.loader import page_file
from kiosk.workshop.fields import SOFT_HYPHEN
from kiosk.workshop.page_text import parts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from kiosk.content.problems import Problem

_MOST_PAGES = 20_000
"""How many texts are remembered with their facts: the list is made anew with every key that is pressed."""

UNLISTED = ""
"""The group of pages that have a folder but stand in no list."""


class Chapter(NamedTuple):
    """A group of pages in reading order; the page that lists them comes first."""

    id: str
    pages: tuple[str, ...]


class Outline(NamedTuple):
    """What ``pack.toml`` lists: groups with their pages, and languages, the source language first."""

    title: str
    publisher: str
    chapters: tuple[Chapter, ...]
    languages: tuple[str, ...]


class Row(NamedTuple):
    """One page in one language, as the list shows it.

    Attributes:
        page: its id.
        language: its language.
        file: its file.
        group: the group it stands in.
        title: its title, or its id while its facts cannot be read.
        is_draft: whether it calls itself a draft.
        is_changed: whether it has changes that are not saved.
        errors: how many problems keep it from being published.
        warnings: how many other problems it has.
    """

    page: str
    language: str
    file: str
    group: str
    title: str
    is_draft: bool
    is_changed: bool
    errors: int
    warnings: int


def outline(pack_text: str, page_files: Iterable[str]) -> Outline:
    """Read what is listed; what cannot be read is left out, and pages that stand in no list come last."""
    values = _values(pack_text)
    chapters = []
    listed: set[str] = set()
    groups = values.get("group")
    for table in groups if isinstance(groups, list) else ():
        pages = [each for each in (table.get("hub"), *_texts(table.get("pages"))) if isinstance(each, str) and each]
        chapters.append(Chapter(str(table.get("id", "")), tuple(pages)))
        listed.update(pages)
    others = dict.fromkeys(page for file in page_files if (page := file.split("/")[1]) not in listed)
    if others:
        chapters.append(Chapter(UNLISTED, tuple(others)))
    source = str(values.get("source_language", "en"))
    languages = dict.fromkeys([source, *_texts(values.get("languages"))])
    return Outline(str(values.get("title", "")), str(values.get("publisher", "")), tuple(chapters), tuple(languages))


def rows(
    listed: Outline,
    page_files: Iterable[str],
    text_of: Callable[[str], str],
    changed: Iterable[str],
    problems: Iterable[Problem],
) -> tuple[Row, ...]:
    """The list of pages in reading order, each in its languages.

    Args:
        listed: what ``pack.toml`` lists.
        page_files: the files there are.
        text_of: the text of a file, as the window has it.
        changed: the files with changes that are not saved.
        problems: what the checks found.
    """
    there, unsaved = set(page_files), set(changed)
    counts: dict[str, list[int]] = {}
    for problem in problems:
        counts.setdefault(problem.file, [0, 0])[problem.severity == "warning"] += 1
    own: dict[str, list[str]] = {}
    for file in there:
        _, page, name = file.split("/")
        own.setdefault(page, []).append(name.removesuffix(".md"))
    found = []
    for chapter in listed.chapters:
        for page in chapter.pages:
            for language in _languages_of(own.get(page, ()), listed.languages):
                file = page_file(page, language)
                values = _facts(text_of(file)) if file in there else {}
                errors, warnings = counts.get(file, (0, 0))
                title = str(values.get("title") or page).replace(SOFT_HYPHEN, "")
                is_draft = values.get("approval") != "approved"
                found.append(Row(page, language, file, chapter.id, title, is_draft, file in unsaved, errors, warnings))
    return tuple(found)


def _languages_of(own: Iterable[str], languages: tuple[str, ...]) -> list[str]:
    """The languages a page is to be listed in: always the source language, then those it has a file for."""
    known = set(own)
    others = [code for code in languages[1:] if code in known]
    return [languages[0], *others, *sorted(known - set(languages))]


@lru_cache(maxsize=_MOST_PAGES)
def _facts(text: str) -> dict[str, Any]:
    taken, _ = parts(text)
    return taken.values if taken is not None else {}


def _values(text: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return {}


def _texts(value: object) -> list[str]:
    return [each for each in value if isinstance(each, str)] if isinstance(value, list) else []
