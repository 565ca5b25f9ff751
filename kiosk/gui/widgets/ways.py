"""Buttons among the words: the pages a paragraph names, and the branches of a question that leads on."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING, NamedTuple

from kiosk.gui.viewmodels.library import HELP_PAGE
from kiosk.gui.widgets.controls import HELP, PADDING, PLAIN, Card
from kiosk.gui.widgets.pieces import Piece
from kiosk.layout.frames import rows_of
from kiosk.layout.rect import Rect

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QWidget

    from kiosk.content.index import PageEntry
    from kiosk.gui.widgets.controls import Look
    from kiosk.gui.widgets.toolkit import Toolkit

WAY_GAP = 4.0
LEAST_GAP = 3.2
# What a card needs beside its title: an arrow, and air around both.
_CARD_EXTRA = 2 * PADDING + 10.0


class Way(NamedTuple):
    """One button: its words, where it leads, and its place in mm from the top left of its piece."""

    title: str
    detail: str
    opens: str
    where: Rect
    look: Look = PLAIN


class Room(Piece):
    """Height among the words in which nothing is painted: buttons stand there, or follow further below."""

    __slots__ = ()

    def __init__(self, height: float, gap: float) -> None:
        super().__init__("", height, gap)

    def paint(self, painter: QPainter, kit: Toolkit, where: QRectF) -> None:
        """Paint nothing: buttons paint themselves."""


class ControlRoom(Room):
    """Room for controls that it makes itself."""

    __slots__ = ()

    @abstractmethod
    def add(self, kit: Toolkit, x: float, y: float, holder: QWidget) -> None:
        """Put the controls into ``holder``: the upper left corner of the room stands at ``(x, y)`` mm."""


class Ways(Room):
    """Room for ``ways``; who builds the part puts the buttons there."""

    __slots__ = ("ways",)

    def __init__(self, ways: Sequence[Way], gap: float) -> None:
        super().__init__(max(way.where.bottom for way in ways), gap)
        self.ways = tuple(ways)
        self.least_gap = min(gap, LEAST_GAP)


def page_rows(kit: Toolkit, entries: Sequence[PageEntry], width: float) -> list[Ways]:
    """Return a button for each of ``entries``, in rows as ``width`` mm let them stand side by side."""
    widths = [_card_width(kit, entry.title, width) for entry in entries]
    height = max(Card.needed(kit, entry.title, "", wide) for entry, wide in zip(entries, widths, strict=True))
    rows: list[Ways] = []
    for row in rows_of(widths, width, WAY_GAP):
        ways: list[Way] = []
        for i in row:
            x = ways[-1].where.right + WAY_GAP if ways else 0.0
            ways.append(Way(entries[i].title, "", entries[i].id, Rect(x, 0.0, widths[i], height)))
        rows.append(Ways(ways, WAY_GAP))
    return rows


def _card_width(kit: Toolkit, title: str, width: float) -> float:
    words = kit.mm(kit.typesetter.width(title, kit.card_title()))
    return min(max(words + _CARD_EXTRA, 30.0), width)


def choice_piece(kit: Toolkit, page: str, words: str, detail: str, width: float, capacity: float) -> Ways:
    """Return one branch of a question as a button as wide as the words: what fits, and where it leads.

    Where a part ``capacity`` mm high cannot hold both, the button says what fits alone.
    """
    look = HELP if page == HELP_PAGE else PLAIN
    if Card.needed(kit, words, detail, width) > capacity:
        detail = ""
    height = Card.needed(kit, words, detail, width)
    return Ways((Way(words, detail, page, Rect(0.0, 0.0, width, height), look),), WAY_GAP)
