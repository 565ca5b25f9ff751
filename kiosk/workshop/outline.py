"""The list of pages as the workshop shows it, read from ``pack.toml`` and the files: also while something is wrong."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING, Any, NamedTuple

from kiosk.content.loader import page_file
from kiosk.workshop.fields import SOFT_HYPHEN
from kiosk.workshop.page_text import glance

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from kiosk.content.problems import Problem

UNLISTED = ""
"""The group of pages that have a folder but stand in no list."""


class Chapter(NamedTuple):
    """A group of pages in reading order; the page that lists them comes first."""

    id: str
    pages: tuple[str, ...]


class Outline(NamedTuple):
    """What ``pack.toml`` lists: groups with their pages, languages (the source language first), hidden pages."""

    title: str
    publisher: str
    chapters: tuple[Chapter, ...]
    languages: tuple[str, ...]
    hidden: frozenset[str] = frozenset()


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
        is_missing: whether the page is not yet translated into this language.
        is_old: whether it was translated from an earlier version of its original.
        is_hidden: whether the page is kept off the kiosk.
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
    is_missing: bool = False
    is_old: bool = False
    is_hidden: bool = False


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
    title, publisher = str(values.get("title", "")), str(values.get("publisher", ""))
    return Outline(title, publisher, tuple(chapters), tuple(languages), frozenset(_texts(values.get("hidden"))))


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
    old: set[str] = set()
    for problem in problems:
        # Each row says so for its own language.
        if problem.code == "translation-missing":
            continue
        counts.setdefault(problem.file, [0, 0])[problem.severity == "warning"] += 1
        if problem.code == "translation-stale":
            old.add(problem.file)
    own: dict[str, set[str]] = {}
    for file in there:
        _, page, name = file.split("/")
        own.setdefault(page, set()).add(name.removesuffix(".md"))

    def _source_title(page: str) -> str:
        """What a page without a title of its own is called."""
        file = page_file(page, listed.languages[0])
        return str((glance(text_of(file)) if file in there else {}).get("title") or page)

    found = []
    for chapter in listed.chapters:
        for page in chapter.pages:
            for language in (*listed.languages, *sorted(own.get(page, set()) - set(listed.languages))):
                file = page_file(page, language)
                values = glance(text_of(file)) if file in there else {}
                errors, warnings = counts.get(file, (0, 0))
                found.append(
                    Row(
                        page=page,
                        language=language,
                        file=file,
                        group=chapter.id,
                        title=str(values.get("title") or _source_title(page)).replace(SOFT_HYPHEN, ""),
                        is_draft=values.get("approval") != "approved",
                        is_changed=file in unsaved,
                        errors=errors,
                        warnings=warnings,
                        is_missing=file not in there and language != listed.languages[0],
                        is_old=file in old,
                        is_hidden=page in listed.hidden,
                    )
                )
    return tuple(found)


def _values(text: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return {}


def _texts(value: object) -> list[str]:
    return [each for each in value if isinstance(each, str)] if isinstance(value, list) else []
