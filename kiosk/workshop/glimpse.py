"""A small pack for the preview: the page that is open, and the pages it leads to or stands beside.

It costs the same whether the folder holds thirty pages or ten thousand.
"""

from __future__ import annotations

import re
import shutil
import tomllib
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from kiosk.content.index import Source
from kiosk.content.loader import PACK_FILE, SOURCES_FILE, load_folder, page_file
from kiosk.content.model import Choice
from kiosk.content.pack_writer import compile_pack
from kiosk.content.pictures.own_pictures import FOLDER
from kiosk.errors import KnownError
from kiosk.workshop import own_files, toml_lines
from kiosk.workshop.page_text import glance, parts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from pathlib import Path

    from kiosk.content.model import ContentPack, Page
    from kiosk.workshop.outline import Outline

_CHOICE = re.compile(r"^::: choice ([a-z0-9-]+)", re.MULTILINE)
_FACTS = ("id", "version", "title", "languages", "source_language", "licence", "minimum_kiosk", "publisher")
_EVERYWHERE = ("help-now", "glossary")
"""Kinds of pages that every page leads to."""

_OTHERS = "other"
_MOST_BESIDE = 30
"""Pages of the same group, at most."""

_NO_ROOM = "The preview cannot be written. See whether the disk is full. Your texts are not lost."


def pages_for(page: str, listed: Outline, text_of: Callable[[str], str]) -> tuple[str, ...]:
    """The pages a preview of one page needs, in reading order.

    Args:
        page: the page that is open.
        listed: what ``pack.toml`` lists.
        text_of: the text of a page in the source language, by its id; nothing where there is none.
    """
    taken, _ = parts(text_of(page))
    links: Any = taken.values.get("related", ()) if taken else ()
    needed = {page}
    needed.update(str(link.get("page")) for link in links if isinstance(link, dict))
    needed.update(_CHOICE.findall(taken.body if taken else ""))
    order = [each for chapter in listed.chapters for each in chapter.pages]
    for chapter in listed.chapters:
        if page in chapter.pages:
            at = chapter.pages.index(page)
            needed.update(chapter.pages[:1], chapter.pages[max(0, at - _MOST_BESIDE // 2) :][:_MOST_BESIDE])
    for kind in _EVERYWHERE:
        needed.update(next(((each,) for each in order if glance(text_of(each)).get("kind") == kind), ()))
    return tuple(each for each in order if each in needed)


class Glimpse:
    """Compiles small packs, one after the other.

    Args:
        scratch: a folder for what they are made from, and for them.
        folder: the content folder, for pictures of one's own.
    """

    def __init__(self, scratch: Path, folder: Path) -> None:
        self._scratch = scratch
        self._folder = folder
        self._place = scratch / "view"
        self._count = 0

    def compile(self, page: str, listing: str, sources: str, listed: Outline, texts: Mapping[str, str]) -> Path | None:
        """Compile a pack of some pages, or return None while the page itself cannot be read.

        Args:
            page: the page that is open.
            listing: the text of ``pack.toml``.
            sources: the text of ``sources.toml``.
            listed: what ``pack.toml`` lists.
            texts: the texts of the pages to take, by their files.

        Raises:
            KnownError: it cannot be written.
        """
        try:
            values = tomllib.loads(listing)
        except tomllib.TOMLDecodeError:
            return None
        taken = {file.split("/")[1] for file in texts}
        try:
            pack = self._loaded(values, sources, listed, taken, texts)
            if isinstance(pack, set):
                bad = pack - {page}
                pack = self._loaded(values, sources, listed, taken - bad, texts)
            if isinstance(pack, set):
                return None
            self._count += 1
            out = self._scratch / f"preview-{self._count}.pack"
            compile_pack(pack, out)
            for old in self._scratch.glob("preview-*.pack"):
                if old != out:
                    with suppress(OSError):  # one that is still open elsewhere goes the next time
                        old.unlink()
        except OSError as error:
            raise KnownError(_NO_ROOM) from error
        return out

    def _loaded(
        self, values: dict[str, Any], sources: str, listed: Outline, pages: set[str], texts: Mapping[str, str]
    ) -> ContentPack | set[str]:
        """The pack of these pages, or the pages that keep it from being read."""
        shutil.rmtree(self._place, ignore_errors=True)
        lines = [f"{key} = {toml_lines.written(values[key])}" for key in _FACTS if _is_plain(values.get(key))]
        for chapter in listed.chapters:
            own = [each for each in chapter.pages if each in pages]
            if own:
                lines += ["[[group]]", f'id = "{chapter.id or _OTHERS}"', f"pages = {toml_lines.written(own)}"]
        files = {PACK_FILE: "\n".join(lines), SOURCES_FILE: sources}
        files |= {file: text for file, text in texts.items() if file.split("/")[1] in pages}
        for file, text in files.items():
            path = self._place / file
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text.encode())
            picture = own_files.file_of(self._folder, str(glance(text).get("picture", "")))
            if picture is not None:
                (self._place / FOLDER).mkdir(exist_ok=True)
                shutil.copyfile(picture, self._place / FOLDER / picture.name)
        pack, problems = load_folder(self._place)
        if pack is not None:
            known = {page for page, _ in pack.pages}
            # A kiosk never meets a source that is in no list, either: here its key stands for it.
            cited = {key: Source(key, key) for page in pack.pages.values() for key in page.sources}
            return replace(
                pack,
                pages={key: _leading_to(page, known) for key, page in pack.pages.items()},
                sources=cited | pack.sources,
            )
        return {problem.file.split("/")[1] for problem in problems if problem.file.startswith("pages/")}


def texts_of(pages: Iterable[str], languages: Iterable[str], text_of: Callable[[str], str]) -> dict[str, str]:
    """The texts of some pages by their files, as far as they have any in these languages."""
    codes = tuple(languages)
    files = [page_file(page, language) for page in pages for language in codes]
    return {file: text for file in files if (text := text_of(file))}


def _is_plain(value: object) -> bool:
    if isinstance(value, list):
        return all(isinstance(each, str) for each in value)
    return isinstance(value, str)


def _leading_to(page: Page, known: set[str]) -> Page:
    """The page without ways to pages that are not there: a kiosk never meets one."""
    sections = tuple(
        replace(
            section,
            blocks=tuple(block for block in section.blocks if not isinstance(block, Choice) or block.page in known),
        )
        for section in page.sections
    )
    return replace(page, sections=sections, related=tuple(link for link in page.related if link.page in known))
