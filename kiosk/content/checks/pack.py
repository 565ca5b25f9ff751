"""Checks of a pack as a whole: its groups, what its pages share, and what a translation may not change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.checks.on_page import in_source_language, on_page
from kiosk.content.checks.reading_measures import measure_of
from kiosk.content.loader import PACK_FILE, SOURCES_FILE, page_file
from kiosk.content.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.content.model import ContentPack, Group, Page


def check_pack(pack: ContentPack) -> Iterator[Problem]:
    """What is wrong with the groups of a pack, and with what its pages share."""
    yield from _groups(pack)
    yield from _across_pages(pack)


def check_translations(pack: ContentPack) -> Iterator[Problem]:
    """What is missing from a translation, or differs from its source where only words may."""
    source = pack.info.source_language
    for language in pack.info.languages:
        if measure_of(language) is None:
            yield Problem("reading-not-measured", PACK_FILE, 0, {"language": language, "quote": "languages ="})
        for original in in_source_language(pack):
            translation = pack.pages.get((original.entry.id, language))
            if translation is None:
                details = {"language": language, "source": source}
                yield Problem("translation-missing", page_file(original.entry.id, source), 0, details)
            else:
                yield from _differences(original, translation)


def _groups(pack: ContentPack) -> Iterator[Problem]:
    groups: set[str] = set()
    listed: set[str] = set()
    for group in pack.info.groups:
        details = {"group": group.id, "quote": f'id = "{group.id}"'}
        if group.id in groups:
            yield Problem("group-duplicate", PACK_FILE, 0, details)
        if not group.pages:
            yield Problem("group-empty", PACK_FILE, 0, details)
        groups.add(group.id)
        for page in filter(None, (group.hub, *group.pages)):
            if page in listed:
                yield Problem("page-listed-twice", PACK_FILE, 0, {"page": page, "quote": f'"{page}"'})
            listed.add(page)
        yield from _hub_kinds(pack, group)


def _hub_kinds(pack: ContentPack, group: Group) -> Iterator[Problem]:
    for page_id in (group.hub, *group.pages):
        page = pack.pages.get((page_id, pack.info.source_language))
        if page is None:
            continue
        kind = page.entry.kind
        if page.entry.id == group.hub and kind != "hub":
            yield on_page(page, "hub-kind", "kind =", kind=kind, expected="a group's hub must be of kind hub")
        if page.entry.id in group.pages and kind == "hub":
            yield on_page(page, "hub-kind", "kind =", kind=kind, expected="it is not the hub of its group")


def _across_pages(pack: ContentPack) -> Iterator[Problem]:
    numbers: dict[int, str] = {}
    carried: set[str] = set()
    used: set[str] = set()
    kinds = set()
    for page in in_source_language(pack):
        other = numbers.setdefault(page.entry.number, page.entry.id)
        if other != page.entry.id:
            yield on_page(page, "number-duplicate", "number =", number=page.entry.number, page=other)
        kinds.add(page.entry.kind)
        carried.update(page.statements)
        used.update(page.sources)
    used.update(source for held in pack.info.held for source in held.sources)
    for statement in pack.info.statements:
        if statement not in carried:
            yield Problem("statement-not-carried", PACK_FILE, 0, {"statement": statement, "quote": statement})
    for key in pack.sources:
        if key not in used:
            yield Problem("source-not-used", SOURCES_FILE, 0, {"source": key, "quote": f"{key} ="})
    if "help-now" not in kinds:
        yield Problem("help-now-missing", PACK_FILE)


def _differences(original: Page, translation: Page) -> Iterator[Problem]:
    """What only the source language may decide."""
    for key in ("number", "kind", "picture"):
        if getattr(original.entry, key) != getattr(translation.entry, key):
            yield on_page(translation, "translation-differs", f"{key} =", key=key)
    if original.statements != translation.statements:
        yield on_page(translation, "translation-differs", "statements =", key="statements")
    if [link.page for link in original.related] != [link.page for link in translation.related]:
        yield on_page(translation, "translation-differs", "related =", key="related")
    if [section.id for section in original.sections] != [section.id for section in translation.sections]:
        yield on_page(translation, "translation-differs", "{#", key="the order of sections")
    elif [section.state for section in original.sections] != [section.state for section in translation.sections]:
        yield on_page(translation, "translation-differs", "{#", key="the state of a section's picture")
    elif _switches(original) != _switches(translation):
        yield on_page(translation, "translation-differs", "::: only", key="what depends on a setting")
    elif _steps(original) != _steps(translation):
        yield on_page(translation, "translation-differs", "{#guide}", key="the steps of the guide")


def _steps(page: Page) -> list[tuple[str, bool]]:
    """The states of the picture that the guide goes through, and whether each step warns."""
    return [(step.state, step.warns) for step in page.guide.steps] if page.guide else []


def _switches(page: Page) -> list[list[tuple[str, int]]]:
    """For each section, the settings its words depend on and where they come."""
    return [[(only.switch, only.before) for only in section.only] for section in page.sections]
