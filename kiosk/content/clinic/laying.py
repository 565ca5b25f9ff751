"""Laying a clinic's pages over a pack: a pure function, so that it can be done again with every new pack.

What a newer pack may bring never loses a clinic's page: a page of the same name, a page that is gone, a group that is
gone, a link to nowhere are told as warnings, and the pages are laid as well as can be.
"""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from typing import TYPE_CHECKING, Any, TypeVar

from kiosk.content.approval import content_hash
from kiosk.content.index import Group
from kiosk.content.loader import PACK_FILE, page_file, with_link_words
from kiosk.content.model import Choice, ContentPack, Link, Page, Paragraph, Section
from kiosk.content.problems import Problem
from kiosk.content.walk import page_order

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from kiosk.content.clinic.overlay import Overlay

LEAST_NUMBER = 9000
"""The least number of a page a clinic adds; pages that come with the kiosk have smaller ones."""

HELP_NOW = "help-now"
"""The kind of page that no clinic can hide."""

_DIGITS = 12
_T = TypeVar("_T")
_Pages = dict[tuple[str, str], Page]


def page_revision(page: Page) -> str:
    """A short name for exactly what a page says; the same for a page from a folder and from a compiled pack.

    Days of checks do not count, nor what links say: a page that was looked through and found right is not another one.
    """
    links = tuple(Link(link.page) for link in page.related)
    entry = page.entry._replace(group="")
    return content_hash(replace(page, entry=entry, related=links, last_checked="", next_check=""))[:_DIGITS]


def lay_over(pack: ContentPack, overlay: Overlay) -> tuple[ContentPack, list[Problem]]:
    """Lay a clinic's pages over a pack.

    Args:
        pack: the pack, as loaded from its folder or taken out of its file; it is left as it is.
        overlay: what comes over it.

    Returns:
        The pack with them, and every problem; the pack itself when one of these is an error.
    """
    if overlay.over != pack.info.id:
        return pack, [Problem("overlay-pack", PACK_FILE, 0, {"over": overlay.over, "pack": pack.info.id})]
    problems: list[Problem] = []
    hidden = frozenset(_hidden(pack, overlay, problems.append))
    gone = hidden.union(overlay.page_ids)
    pages = {key: page for key, page in pack.pages.items() if key[0] not in gone}
    groups = _groups(pack, overlay, hidden, problems.append)
    own = with_link_words(pack.info, {**pages, **_own_pages(pack, overlay, groups, problems.append)})
    problems += _revisions(pack, overlay)
    own = {key: page for key, page in own.items() if key in overlay.pages}
    shown = {page for page, _ in own} | {page for page, _ in pages}
    words = _new_words(pack, own)
    pages = {key: _linked(_reworded(page, words), shown, lambda *_: None) for key, page in pages.items()}
    pages |= {key: _linked(page, shown, problems.append) for key, page in own.items()}
    info = pack.info._replace(groups=groups, held=tuple(held for held in pack.info.held if held.page not in hidden))
    sources, renamed = _sources(pack, overlay)
    pages = {key: _sourced(page, renamed) if key in overlay.pages else page for key, page in pages.items()}
    whole = ContentPack(info, pages, sources, pack.pictures | overlay.pictures)
    problems += _statements(pack, whole)
    return (pack if any(problem.severity == "error" for problem in problems) else whole), problems


def _hidden(pack: ContentPack, overlay: Overlay, tell: Callable[[Problem], None]) -> Iterable[str]:
    for page_id in overlay.hidden:
        page = pack.pages.get((page_id, pack.info.source_language))
        if page is None:
            tell(_listed("overlay-hidden-unknown", page_id))
        elif page.entry.kind == HELP_NOW:
            tell(_listed("overlay-hides-help", page_id))
        else:
            yield page_id


def _groups(
    pack: ContentPack, overlay: Overlay, hidden: frozenset[str], tell: Callable[[Problem], None]
) -> tuple[Group, ...]:
    """The groups with added pages, without hidden ones, and in a clinic's order."""
    members = {group.id: [page for page in group.pages if page not in hidden] for group in pack.info.groups}
    last = pack.info.groups[-1].id
    known = {page for page, _ in page_order(pack.info)}
    for added in overlay.added:
        if added.page in known:
            tell(_listed("overlay-page-exists", added.page))
            continue
        group = added.group if added.group in members else last
        if group != added.group:
            tell(_listed("overlay-group-unknown", added.page, group=added.group))
        pages = members[group]
        if added.after and added.after not in pages:
            tell(_listed("overlay-place-unknown", added.after, group=group))
        pages.insert(pages.index(added.after) + 1 if added.after in pages else len(pages), added.page)
    for replaced in overlay.replaced:
        if replaced.page not in known:
            tell(_listed("overlay-original-gone", replaced.page))
            members[last].append(replaced.page)
    for wish in overlay.order:
        pages = members.get(wish.id, [])
        for page in wish.pages:
            if page not in pages:
                tell(_listed("overlay-place-unknown", page, group=wish.id))
        first = [page for page in dict.fromkeys(wish.pages) if page in pages]
        members[wish.id] = [*first, *(page for page in pages if page not in first)]
    groups = (
        Group(group.id, "" if group.hub in hidden else group.hub, tuple(members[group.id]))
        for group in pack.info.groups
    )
    return tuple(group for group in groups if group.hub or group.pages)


def _own_pages(
    pack: ContentPack, overlay: Overlay, groups: tuple[Group, ...], tell: Callable[[Problem], None]
) -> _Pages:
    """A clinic's pages, with what only the pack may say of them."""
    group_of = {page: group.id for group in groups for page in (group.hub, *group.pages)}
    source = pack.info.source_language
    added = {one.page for one in overlay.added}
    own: _Pages = {}
    for (page_id, language), page in overlay.pages.items():
        entry = page.entry._replace(group=group_of[page_id])
        original = pack.pages.get((page_id, source))
        if original is None:
            if entry.number < LEAST_NUMBER and language == source and page_id in added:
                details = {"number": entry.number, "least": LEAST_NUMBER, "quote": "number ="}
                tell(Problem("overlay-number", page_file(page_id, language), 0, details))
        else:
            for key in ("number", "kind"):
                theirs = getattr(original.entry, key)
                if theirs != getattr(entry, key):
                    details = {"key": key, "value": theirs, "quote": f"{key} ="}
                    tell(Problem("overlay-facts", page_file(page_id, language), 0, details))
            entry = entry._replace(number=original.entry.number, kind=original.entry.kind)
        own[page_id, language] = replace(page, entry=entry)
    return own


def _revisions(pack: ContentPack, overlay: Overlay) -> Iterable[Problem]:
    """Pages that are not any more what a clinic's pages were made from."""
    for replaced in overlay.replaced:
        original = pack.pages.get((replaced.page, pack.info.source_language))
        revision = "" if original is None else page_revision(original)
        if replaced.revision != revision and original is not None:
            code = "overlay-original-changed" if replaced.revision else "overlay-revision-missing"
            yield _listed(code, replaced.page, revision=revision)


def _new_words(pack: ContentPack, own: _Pages) -> dict[tuple[str, str], tuple[Link, Link]]:
    """For each page that is replaced, how links to it read where they had no words of their own: before, and now."""
    words = {}
    for key, page in own.items():
        old = pack.pages.get(key)
        if old is not None:
            was = Link(key[0], old.entry.title, old.entry.verdict)
            words[key] = (was, Link(key[0], page.entry.title, page.entry.verdict))
    return words


def _reworded(page: Page, words: dict[tuple[str, str], tuple[Link, Link]]) -> Page:
    def link(one: Link) -> Link:
        was, now = words.get((one.page, page.language), (one, one))
        return Link(
            one.page,
            now.label if one.label == was.label else one.label,
            now.verdict if one.verdict == was.verdict else one.verdict,
        )

    return replace(page, related=tuple(link(one) for one in page.related))


def _linked(page: Page, shown: set[str], tell: Callable[[Problem], None]) -> Page:
    """A page without the ways to pages that are not shown."""
    places = [link.page for link in page.related]
    places += [block.page for section in page.sections for block in section.blocks if isinstance(block, Choice)]
    gone = [place for place in dict.fromkeys(places) if place not in shown]
    if not gone:
        return page
    for place in gone:
        details = {"page": place, "quote": place}
        tell(Problem("overlay-link-gone", page_file(page.entry.id, page.language), 0, details))
    sections = (_without(section, gone) for section in page.sections)
    related = tuple(link for link in page.related if link.page not in gone)
    return replace(page, related=related, sections=tuple(section for section in sections if section is not None))


def _without(section: Section, gone: list[str]) -> Section | None:
    """A section without choices that lead nowhere; None where it had nothing else."""
    kept = tuple(block for block in section.blocks if not (isinstance(block, Choice) and block.page in gone))
    if len(kept) == len(section.blocks):
        return section
    if not kept and not section.only:
        return None
    return replace(
        section,
        blocks=kept,
        only=tuple(replace(only, before=min(only.before, len(kept))) for only in section.only),
    )


def _sources(pack: ContentPack, overlay: Overlay) -> tuple[dict[str, Any], dict[str, str]]:
    """All sources, and the new keys of those whose key the pack uses for another one."""
    renamed = {
        key: f"{key}-clinic"
        for key, source in overlay.sources.items()
        if key in pack.sources and pack.sources[key].citation != source.citation
    }
    own = {renamed.get(key, key): source for key, source in overlay.sources.items()}
    return pack.sources | {key: source._replace(key=key) for key, source in own.items()}, renamed


def _sourced(page: Page, renamed: dict[str, str]) -> Page:
    if not renamed:
        return page
    keys = tuple(renamed.get(key, key) for key in page.sources)
    return replace(page, sources=keys, sections=_renamed(page.sections, renamed))


def _renamed(value: _T, renamed: dict[str, str]) -> _T:
    """A part of a page with new keys of sources, whatever blocks it holds."""
    made: Any = value
    if isinstance(value, Paragraph):
        made = replace(value, sources=tuple(renamed.get(key, key) for key in value.sources))
    elif isinstance(value, tuple):
        made = tuple(_renamed(part, renamed) for part in value)
    elif is_dataclass(value) and not isinstance(value, type):
        parts = {each.name: _renamed(getattr(value, each.name), renamed) for each in fields(value)}
        made = replace(value, **parts)
    return made  # type: ignore[no-any-return]  # every branch makes what it was given


def _statements(pack: ContentPack, whole: ContentPack) -> Iterable[Problem]:
    before, after = ({key for page in one.pages.values() for key in page.statements} for one in (pack, whole))
    for statement in pack.info.statements:
        if statement in before - after:
            yield Problem("overlay-statement-gone", PACK_FILE, 0, {"statement": statement})


def _listed(code: str, page: str, **details: object) -> Problem:
    """A problem of the list of pages, on the line that names the page."""
    is_table = code.startswith(("overlay-page", "overlay-group", "overlay-original", "overlay-revision"))
    quote = f'page = "{page}"' if is_table else f'"{page}"'
    return Problem(code, PACK_FILE, 0, {"page": page, "quote": quote, **details})
