"""A content folder, read into memory. It never half-succeeds: one error, and there is no pack, only problems."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, cast, get_args

from kiosk.content import files
from kiosk.content.each import one_by_one
from kiosk.content.facts import Facts
from kiosk.content.front_matter import FrontMatter, key_lines, parse_toml, split
from kiosk.content.held import load_held
from kiosk.content.index import GUIDE
from kiosk.content.markdown_blocks import parse_body
from kiosk.content.model import Approval, ContentPack, Group, Link, PackInfo, Page, PageEntry, PageKind, Source
from kiosk.content.pictures.own_picture import NAMED
from kiosk.content.pictures.own_pictures import load_pictures
from kiosk.content.problems import Problem, has_error, in_reading_order
from kiosk.content.rating_facts import load_rating
from kiosk.content.walk import page_order, running_text

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from kiosk.content.each import Each

PACK_FILE = "pack.toml"
SOURCES_FILE = "sources.toml"
MOST_NUMBER = 99_999
"""The largest number a page may have; it is shown in a corner of the page."""

_PACK_KEYS = (
    *("id", "version", "title", "languages", "source_language", "licence", "minimum_kiosk", "publisher"),
    *("statements", "hidden", "requires_approval", "narration", "titles", "group"),
)
_GROUP_KEYS = ("id", "hub", "pages")
_PAGE_KEYS = (
    *("number", "kind", "title", "short_title", "summary", "question", "statements", "picture", "alt", "verdict"),
    *("related", "publisher", "last_checked", "next_check", "approval", "translated_from"),
)
_PAGE_TABLES = ("rating",)
_LINK_KEYS = ("page", "label", "verdict")


def load_folder(folder: Path, *, each: Each = one_by_one) -> tuple[ContentPack | None, list[Problem]]:
    """Read a whole content folder.

    Args:
        folder: the folder that holds ``pack.toml``.
        each: reads the pages.

    Returns:
        The pack, or None when there is an error; and every problem, in reading order.
    """
    if not folder.is_dir():
        return None, [Problem("not-a-folder", details={"path": folder})]
    info, problems = _load_info(folder)
    sources, source_problems = load_sources(folder)
    own, picture_problems = load_pictures(folder)
    held, held_problems = load_held(folder)
    problems += source_problems + held_problems + picture_problems
    if info is None:
        return None, in_reading_order(problems)
    info = info._replace(held=tuple(each for each in held if each.page not in info.hidden))
    pages: dict[tuple[str, str], Page] = {}
    # What pages are read with goes to every process: no list as long as the pack.
    read = partial(load_page, folder, info._replace(groups=(), held=()), own.names)
    for found, slips in each(read, page_order(info)):
        pages |= found
        problems += slips
    shown = {page.entry.picture for page in pages.values()}
    problems += unused_pages(folder, info) + own.unused(shown)
    if has_error(problems):
        return None, in_reading_order(problems)
    pictures = {name: picture for name, picture in own.pictures.items() if name in shown}
    return ContentPack(info, with_link_words(info, pages), sources, pictures), in_reading_order(problems)


def page_file(page: str, language: str) -> str:
    """Where a page stands within the content folder."""
    return f"pages/{page}/{language}.md"


def _load_info(folder: Path) -> tuple[PackInfo | None, list[Problem]]:
    text, problems = files.read_text(folder, PACK_FILE, files.PACK_LIMIT_KB)
    if text is None:
        return None, problems
    values, problems = parse_toml(text, PACK_FILE)
    if values is None:
        return None, problems
    facts = Facts(values, PACK_FILE, key_lines(text.split("\n"), 1))
    facts.only(_PACK_KEYS)
    languages = tuple(facts.language("languages", value) for value in facts.texts("languages"))
    info = PackInfo(
        id=facts.identifier("id"),
        version=facts.text("version"),
        title=facts.text("title"),
        languages=tuple(language for language in languages if language),
        source_language=facts.language("source_language", facts.text("source_language")),
        licence=facts.text("licence"),
        minimum_kiosk=facts.text("minimum_kiosk"),
        publisher=facts.text("publisher"),
        groups=tuple(_group(facts, table) for table in facts.tables("group")),
        statements=facts.texts("statements", optional=True),
        hidden=facts.identifiers("hidden", optional=True),
        requires_approval=facts.flag("requires_approval"),
        narration=facts.texts("narration", optional=True),
        titles=_titles(facts, languages),
    )
    if has_error(facts.problems):
        return None, facts.problems
    if info.source_language not in info.languages:
        facts.add("source-language", "source_language", language=info.source_language)
    if not info.groups:
        facts.add("pack-empty", "group")
    return (None if has_error(facts.problems) else _without_hidden(info)), facts.problems


def _titles(facts: Facts, languages: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """The title of the pack in other languages than the one it is written in."""
    table = facts.table("titles")
    if table is None:
        return ()
    table.only(languages)
    titles = tuple((code, table.text(code, optional=True)) for code in languages)
    facts.take(table)
    return tuple((code, title) for code, title in titles if title)


def _without_hidden(info: PackInfo) -> PackInfo:
    """The pack without its hidden pages; a group of hidden pages alone is none."""
    hidden = info.hidden
    groups = []
    for group in info.groups:
        pages = tuple(page for page in group.pages if page not in hidden)
        if pages or not group.pages:
            groups.append(group._replace(hub="" if group.hub in hidden else group.hub, pages=pages))
    return info._replace(groups=tuple(groups))


def _group(facts: Facts, table: Facts) -> Group:
    table.only(_GROUP_KEYS)
    group = Group(table.identifier("id"), table.identifier("hub", optional=True), table.identifiers("pages"))
    facts.take(table)
    return group


def load_sources(folder: Path) -> tuple[dict[str, Source], list[Problem]]:
    """Read the sources of a content folder by their keys."""
    text, problems = files.read_text(folder, SOURCES_FILE, files.SOURCES_LIMIT_KB)
    if text is None:
        return {}, problems
    values, problems = parse_toml(text, SOURCES_FILE)
    if values is None:
        return {}, problems
    lines = key_lines(text.split("\n"), 1)
    whole = Facts(values, SOURCES_FILE, lines)
    whole.only(("sources",))
    table = values.get("sources")
    if not isinstance(table, dict):
        whole.add("value-type", "sources", expected='a table: a line [sources], then lines KEY = "citation"')
        return {}, whole.problems
    facts = Facts(table, SOURCES_FILE, lines)
    sources = {key: Source(key, facts.citation(key)) for key in table}
    return sources, whole.problems + facts.problems


def load_page(
    folder: Path, info: PackInfo, pictures: Mapping[str, str], place: tuple[str, str]
) -> tuple[dict[tuple[str, str], Page], list[Problem]]:
    """Read a page in every language; a translation may be missing, the source may not.

    Args:
        folder: the content folder.
        info: what the pack says of itself.
        pictures: the ids of the folder's own pictures by their names.
        place: the id of the page and of its group.
    """
    page_id = place[0]
    pages: dict[tuple[str, str], Page] = {}
    problems: list[Problem] = []
    revision = ""
    for language in sorted(info.languages, key=lambda code: code != info.source_language):
        file = page_file(page_id, language)
        is_source = language == info.source_language
        text, found = files.read_text(folder, file)
        if text is None and not is_source and found[0].code == "file-missing":
            continue
        problems += found
        if text is None:
            continue
        if is_source:
            revision = revision_of(text)
        front, found = split(text, file)
        problems += found
        if front is not None:
            page, found = _page(front, file, place, language, pictures)
            problems += found
            pages[page_id, language] = page
            if not is_source and front.values.get("translated_from") != revision:
                line = front.line_of("translated_from")
                problems.append(Problem("translation-stale", file, line, {"revision": revision}))
    return pages, problems


def revision_of(text: str) -> str:
    """A short name for exactly this text of a page; a translation says which one it was made from."""
    return hashlib.sha256(text.encode()).hexdigest()[:12]


def _page(
    front: FrontMatter, file: str, place: tuple[str, str], language: str, pictures: Mapping[str, str]
) -> tuple[Page, list[Problem]]:
    page_id, group = place
    facts = Facts(front.values, file, front.lines)
    facts.only((*_PAGE_KEYS, *_PAGE_TABLES))
    entry = PageEntry(
        id=page_id,
        number=facts.number("number", 1, MOST_NUMBER),
        kind=cast("PageKind", facts.choice("kind", get_args(PageKind))),
        group=group,
        title=facts.text("title"),
        short_title=facts.text("short_title"),
        summary=facts.text("summary"),
        picture=_picture(facts, front, pictures),
        verdict=facts.text("verdict", optional=True),
        question=facts.text("question", optional=True),
    )
    sections, problems = parse_body(front.body, file, front.body_line)
    page = Page(
        entry=entry,
        language=language,
        alt=facts.text("alt", missing="alt-missing"),
        sections=tuple(section for section in sections if section.id != GUIDE),
        guide=next((section for section in sections if section.id == GUIDE), None),
        related=tuple(_link(facts, table) for table in facts.tables("related", optional=True)),
        statements=facts.texts("statements", optional=True),
        publisher=facts.text("publisher"),
        last_checked=facts.day("last_checked"),
        next_check=facts.day("next_check"),
        approval=cast("Approval", facts.choice("approval", get_args(Approval))),
        rating=load_rating(facts),
    )
    facts.text("translated_from", optional=True)
    keys = dict.fromkeys(key for paragraph in running_text(page) for key in paragraph.sources)
    return replace(page, sources=tuple(keys)), facts.problems + problems


def _picture(facts: Facts, front: FrontMatter, pictures: Mapping[str, str]) -> str:
    """The id of the picture a page names: one the kiosk draws, or one of the folder's own."""
    value = str(front.values.get("picture", ""))
    if not value.startswith(NAMED):
        return facts.identifier("picture")
    name = value.removeprefix(NAMED)
    if name not in pictures:
        facts.add("picture-missing", "picture", name=name)
    return pictures.get(name, "")


def _link(facts: Facts, table: Facts) -> Link:
    table.only(_LINK_KEYS)
    link = Link(
        page=table.identifier("page"),
        label=table.text("label", optional=True),
        verdict=table.text("verdict", optional=True),
    )
    facts.take(table)
    return link


def with_link_words(info: PackInfo, pages: dict[tuple[str, str], Page]) -> dict[tuple[str, str], Page]:
    """Give each link the title and the verdict on acupuncture of its page, where it has no words of its own."""

    def worded(link: Link, language: str) -> Link:
        target = pages.get((link.page, language)) or pages.get((link.page, info.source_language))
        if target is None:
            return link
        return Link(link.page, link.label or target.entry.title, link.verdict or target.entry.verdict)

    return {
        key: replace(page, related=tuple(worded(link, page.language) for link in page.related))
        for key, page in pages.items()
    }


def unused_pages(folder: Path, info: PackInfo) -> list[Problem]:
    """Files and folders of pages that the pack does not need."""
    problems: list[Problem] = []
    listed = {page for page, _ in page_order(info)}
    for page in files.names_in(folder, "pages"):
        if page in info.hidden:
            continue
        if not (folder / "pages" / page).is_dir():
            problems.append(Problem("file-not-used", f"pages/{page}"))
        elif page not in listed:
            problems.append(Problem("page-not-listed", f"pages/{page}", details={"page": page}))
        else:
            problems += _unused_in_page(folder, info, page)
    return problems


def _unused_in_page(folder: Path, info: PackInfo, page: str) -> list[Problem]:
    problems: list[Problem] = []
    for name in files.names_in(folder, f"pages/{page}"):
        language, _, ending = name.rpartition(".")
        file = f"pages/{page}/{name}"
        if ending != "md":
            problems.append(Problem("file-not-used", file))
        elif language not in info.languages:
            problems.append(Problem("language-not-listed", file, details={"language": language}))
    return problems
