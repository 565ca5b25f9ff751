"""Pages of a clinic's own that are laid over a pack: what its folder says, read into memory.

The folder is like that of a pack, with another ``pack.toml``: ``over`` names the pack, ``[[add]]`` and ``[[replace]]``
the pages it holds, ``hide`` pages that are not shown, and ``[[group]]`` in which order pages stand. The pack itself is
never touched, so that a newer one can come in its place; see `kiosk.content.clinic.laying`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from kiosk.content import files
from kiosk.content.each import one_by_one
from kiosk.content.facts import Facts
from kiosk.content.front_matter import key_lines, parse_toml
from kiosk.content.index import Group
from kiosk.content.loader import PACK_FILE, SOURCES_FILE, load_page, load_sources, unused_pages
from kiosk.content.pictures.own_pictures import load_pictures
from kiosk.content.problems import Problem, has_error, in_reading_order

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.content.each import Each
    from kiosk.content.index import PackInfo, Source
    from kiosk.content.model import Page
    from kiosk.content.pictures.own_picture import OwnPicture

OVER = "over"
"""The key of ``pack.toml`` that tells pages to be laid over a pack from a pack."""

_KEYS = (OVER, "add", "replace", "hide", "group")


class Added(NamedTuple):
    """A page to add to a group: after another page of it, or at its end."""

    page: str
    group: str
    after: str = ""


class Replaced(NamedTuple):
    """A page to show instead of the one of the same id; ``revision`` names the text it was made from."""

    page: str
    revision: str = ""


@dataclass(frozen=True, slots=True)
class Overlay:
    """What a clinic lays over a pack.

    Attributes:
        over: the id of the pack.
        added: pages that come to it.
        replaced: pages that come instead of others.
        hidden: pages of the pack that are not shown.
        order: pages that stand first in their group, in this order.
        pages: the pages, by id and language.
        sources: what these name, by key.
        pictures: what these show, by id.
    """

    over: str
    added: tuple[Added, ...] = ()
    replaced: tuple[Replaced, ...] = ()
    hidden: tuple[str, ...] = ()
    order: tuple[Group, ...] = ()
    pages: dict[tuple[str, str], Page] = field(default_factory=dict)
    sources: dict[str, Source] = field(default_factory=dict)
    pictures: dict[str, OwnPicture] = field(default_factory=dict)

    @property
    def page_ids(self) -> tuple[str, ...]:
        """The pages it holds: added ones first, each kind as listed."""
        return (*(one.page for one in self.added), *(one.page for one in self.replaced))


def is_overlay(folder: Path) -> bool:
    """Whether a folder holds pages to be laid over a pack, and not a pack."""
    text, _ = files.read_text(folder, PACK_FILE, files.PACK_LIMIT_KB)
    values = None if text is None else parse_toml(text, PACK_FILE)[0]
    return values is not None and OVER in values


def load_overlay(folder: Path, info: PackInfo, *, each: Each = one_by_one) -> tuple[Overlay | None, list[Problem]]:
    """Read a clinic's folder.

    Args:
        folder: the folder that holds ``pack.toml``.
        info: what the pack it lies over says of itself: its pages have the same languages.
        each: reads the pages.

    Returns:
        What it holds, or None when there is an error; and every problem, in reading order.
    """
    if not folder.is_dir():
        return None, [Problem("not-a-folder", details={"path": folder})]
    overlay, problems = _load_list(folder)
    if overlay is None:
        return None, in_reading_order(problems)
    sources, slips = load_sources(folder)
    # A clinic's own pages may have nothing to prove.
    problems += [slip for slip in slips if (slip.code, slip.file) != ("file-missing", SOURCES_FILE)]
    own, slips = load_pictures(folder)
    problems += slips
    groups = {one.page: one.group for one in overlay.added}
    listed = (Group("", "", tuple(dict.fromkeys(overlay.page_ids))),)
    pages: dict[tuple[str, str], Page] = {}
    read = partial(load_page, folder, info._replace(groups=(), held=()), own.names)
    for found, slips in each(read, [(page, groups.get(page, "")) for page in listed[0].pages]):
        pages |= found
        problems += slips
    shown = {page.entry.picture for page in pages.values()}
    problems += unused_pages(folder, info._replace(groups=listed, hidden=())) + own.unused(shown)
    if has_error(problems):
        return None, in_reading_order(problems)
    pictures = {name: picture for name, picture in own.pictures.items() if name in shown}
    whole = Overlay(
        overlay.over,
        overlay.added,
        overlay.replaced,
        overlay.hidden,
        overlay.order,
        pages=pages,
        sources=sources,
        pictures=pictures,
    )
    return whole, in_reading_order(problems)


def _load_list(folder: Path) -> tuple[Overlay | None, list[Problem]]:
    text, problems = files.read_text(folder, PACK_FILE, files.PACK_LIMIT_KB)
    values = None
    if text is not None:
        values, problems = parse_toml(text, PACK_FILE)
    if text is None or values is None:
        return None, problems
    facts = Facts(values, PACK_FILE, key_lines(text.split("\n"), 1))
    facts.only(_KEYS)
    overlay = Overlay(
        over=facts.identifier(OVER),
        added=tuple(_added(facts, table) for table in facts.tables("add", optional=True)),
        replaced=tuple(_replaced(facts, table) for table in facts.tables("replace", optional=True)),
        hidden=facts.identifiers("hide", optional=True),
        order=tuple(_order(facts, table) for table in facts.tables("group", optional=True)),
    )
    seen: set[str] = set()
    for page in (*overlay.page_ids, *overlay.hidden):
        if page in seen:
            facts.add("overlay-listed-twice", "hide" if page in overlay.hidden else "replace", page=page)
        seen.add(page)
    return (None if has_error(facts.problems) else overlay), facts.problems


def _added(facts: Facts, table: Facts) -> Added:
    table.only(("page", "group", "after"))
    added = Added(table.identifier("page"), table.identifier("group"), table.identifier("after", optional=True))
    facts.take(table)
    return added


def _replaced(facts: Facts, table: Facts) -> Replaced:
    table.only(("page", "revision"))
    replaced = Replaced(table.identifier("page"), table.text("revision", optional=True))
    facts.take(table)
    return replaced


def _order(facts: Facts, table: Facts) -> Group:
    table.only(("id", "pages"))
    group = Group(table.identifier("id"), "", table.identifiers("pages"))
    facts.take(table)
    return group
