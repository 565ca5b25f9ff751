"""Where a page leads on: its links as cards, the buttons that take it home and show its sources, signs that go on."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiosk.gui.typography.typesetter import Strand
from kiosk.gui.viewmodels.library import TREATMENT_GROUPS
from kiosk.gui.widgets.boxes import Box
from kiosk.gui.widgets.controls import PLAIN, TREATMENT, Card, Look
from kiosk.gui.widgets.page.plan import MORE, SOURCES, PagePart, end_of
from kiosk.gui.widgets.pieces import sentences
from kiosk.gui.widgets.ways import WAY_GAP, Way, Ways
from kiosk.layout.flow import Placed, deal
from kiosk.layout.rect import Rect
from kiosk.navigation.route import TAKE_HOME

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.content.model import Link, Page
    from kiosk.gui.viewmodels.library import Library
    from kiosk.gui.widgets.page.plan import Parts, Setter
    from kiosk.gui.widgets.pieces import Piece
    from kiosk.gui.widgets.toolkit import Toolkit

translate = QCoreApplication.translate

_GAP = 5.0
SELF_CARE = "what-helps"
"""The page of what one can do oneself."""

# Where a part has room left its cards are so many times as high at the most.
_MOST_GROWN = 1.5
# Two cards stand side by side where each has this width in mm, times the text size.
_TWO_FROM = 150.0
# The two of the last row have few words, and need less.
_SHORT_TWO_FROM = 110.0


def _verdict(library: Library, link: Link) -> str:
    return link.verdict or library.entry(link.page).verdict


def card_words(library: Library, page: Page, link: Link) -> tuple[str, str]:
    """Return the two lines of a card: where it leads, and the verdict that goes with every way into acupuncture."""
    entry = library.entry(link.page)
    verdict = "" if page.entry.group in TREATMENT_GROUPS else _verdict(library, link)
    # Beside a verdict no card stands bare: the other one says in a sentence what it leads to.
    has_verdicts = page.entry.group not in TREATMENT_GROUPS and any(_verdict(library, other) for other in page.related)
    # What its summary begins with is no reason to stay away from help.
    is_bare = not has_verdicts or entry.kind == "help-now"
    detail = verdict or ("" if is_bare else sentences([Strand(entry.summary)])[0][0].text)
    return link.label or entry.title, detail


def sources_words(page: Page) -> str:
    """Return what the button to a page's sources says."""
    if not page.sources:
        return translate("Page", "Who says so?")
    return translate("Page", "Who says so? Sources (%1)").replace("%1", str(len(page.sources)))


def link_parts(kit: Toolkit, library: Library, page: Page, links: Sequence[Link], body: Rect) -> list[PagePart]:
    """Return the parts that show ``links`` as cards, and below them the ways home and to the sources."""
    nowhere = Rect(0.0, 0.0, 0.0, 0.0)
    last = [
        Way(translate("Page", "Take it home"), "", TAKE_HOME, nowhere),
        Way(sources_words(page), "", f"{page.entry.id}#{SOURCES}", nowhere),
    ]
    ways = [_way(library, page, link) for link in links]
    beside = 2 if body.width >= _SHORT_TWO_FROM * kit.scale else 1
    choices: list[Parts] = []
    for columns in (2, 1) if body.width >= _TWO_FROM * kit.scale else (1,):
        rows: list[Piece] = [*_rows(kit, ways, columns, body.width), *_rows(kit, last, beside, body.width)]
        if columns == 1 or all(row.height <= body.height for row in rows):
            choices.append(deal(rows, body.height))
    best = min(choices, key=len)
    grown = min(((body.height - end_of(part)) / len(part) for part in best), default=0.0)
    parts = [_higher(part, max(grown, 0.0)) for part in best]
    return [PagePart(MORE, i, 0, "links", pieces) for i, pieces in enumerate(parts)]


def _higher(part: Sequence[Placed[Piece]], by: float) -> tuple[Placed[Piece], ...]:
    """Return a part with its cards ``by`` mm higher, as far as they still look like cards: alike on every part."""
    rows: list[Placed[Piece]] = []
    more = 0.0
    for placed in part:
        ways = placed.piece
        assert isinstance(ways, Ways)  # noqa: S101 - links are dealt in rows of cards
        added = min(by, ways.height * (_MOST_GROWN - 1.0))
        places = [way._replace(where=way.where._replace(height=way.where.height + added)) for way in ways.ways]
        rows.append(Placed(Ways(places, ways.gap), placed.y + more))
        more += added
    return tuple(rows)


def _way(library: Library, page: Page, link: Link) -> Way:
    title, detail = card_words(library, page, link)
    treatment = library.entry(link.page).group in TREATMENT_GROUPS
    return Way(title, detail, link.page, Rect(0.0, 0.0, 0.0, 0.0), TREATMENT if treatment else PLAIN)


def _rows(kit: Toolkit, ways: Sequence[Way], columns: int, width: float) -> list[Ways]:
    """Return the cards in rows. What helps oneself is as large as acupuncture; other rows are as high as they must."""
    wide = (width - _GAP * (columns - 1)) / columns
    needed = [Card.needed(kit, way.title, way.detail, wide) for way in ways]
    level = [i for i, way in enumerate(ways) if way.look == TREATMENT or way.opens == SELF_CARE]
    highest = max((needed[i] for i in level), default=0.0)
    rows = []
    for start in range(0, len(ways), columns):
        row = range(start, min(start + columns, len(ways)))
        height = max(highest if i in level else needed[i] for i in row)
        places = [Rect((i - start) * (wide + _GAP), 0.0, wide, height) for i in row]
        rows.append(Ways([ways[i]._replace(where=where) for i, where in zip(row, places, strict=True)], _GAP))
    return rows


def _way_on(setter: Setter, box: Box, opens: str) -> Ways:
    """Return the button to where the signs of ``box`` go on: as wide as the box, and in its colours."""
    fill, edge, words = box.colours
    says = box.goes_on
    if box.kit and setter.kit.right_to_left:
        from kiosk.i18n.isolates import isolate_whole  # noqa: PLC0415 - read from the right only

        # What the signs are written in: "5 more signs" on a button that is read from the right.
        says = isolate_whole(says)
    height = Card.needed(setter.kit, says, "", setter.width)
    look = Look(fill, edge, words, words)
    return Ways([Way(says, "", opens, Rect(0.0, 0.0, setter.width, height), look)], WAY_GAP)


def leading_on(setter: Setter, parts: Sequence[PagePart]) -> list[PagePart]:
    """Return ``parts``, signs that go on with a button to the rest of them where there is room for one."""
    made = list(parts)
    for i, (part, following) in enumerate(pairwise(parts)):
        last = part.pieces[-1] if part.pieces else None
        if last is None or not isinstance(last.piece, Box) or not last.piece.goes_on or part.choices:
            continue
        box, place = last.piece.without_tail(), f"{following.section}.{following.index}".removesuffix(".0")
        way = _way_on(setter, last.piece, f"{setter.page.entry.id}#{place}")
        top = last.y + box.height + way.gap
        if top + way.height <= setter.room:
            way.section = box.section
            made[i] = replace(part, pieces=(*part.pieces[:-1], Placed(box, last.y), Placed(way, top)))
    return made
