"""Questions that can be chosen by touch: each a button as wide as the words, with a box to tick."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QPen

from kiosk.gui.widgets.controls import PADDING, Card, Control
from kiosk.gui.widgets.ways import WAY_GAP, Room, Way, Ways
from kiosk.layout.rect import Rect
from kiosk.navigation.route import ASK, TAKE_HOME

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QWidget

    from kiosk.gui.widgets.controls import Look
    from kiosk.gui.widgets.pieces import Piece
    from kiosk.gui.widgets.toolkit import Toolkit
    from kiosk.takeaway.questions import Question

_LEAST = 20.6
_BOX, _BOX_LINE = 8.0, 0.7
_GAP = 3.0
_ABOVE_BELOW = 4.0
_ABOVE_HOME = 5.0
# Where a part is crowded questions come so close, in mm.
_LEAST_BETWEEN = 3.6

translate = QCoreApplication.translate


class Ask(NamedTuple):
    """A question and its place, in mm from the upper left corner of its piece."""

    question: Question
    where: Rect


class Asks(Room):
    """Room for one question; who builds the part puts the button there."""

    __slots__ = ("ask",)

    def __init__(self, ask: Ask, gap: float) -> None:
        super().__init__(ask.where.bottom, gap)
        self.ask = ask
        self.least_gap = min(gap, _LEAST_BETWEEN)


def ask_pieces(kit: Toolkit, questions: Sequence[Question], width: float, *, is_last: bool) -> list[Piece]:
    """Return a button's room for each question, ``width`` mm wide, and for the way to take them home.

    Small glass has no room for that way below every list: it stands below the last one.
    """
    made: list[Piece] = []
    for question in questions:
        words = kit.typesetter.set(question.words, kit.body(), kit.px(_words_width(kit, width)))
        height = max(kit.mm(words.height) + _ABOVE_BELOW, _LEAST)
        made.append(Asks(Ask(question, Rect(0.0, 0.0, width, height)), WAY_GAP))
    if questions and (is_last or not kit.small):
        home = translate("Page", "Take it home")
        height = Card.needed(kit, home, "", width)
        made.append(Ways((Way(home, "", TAKE_HOME, Rect(0.0, 0.0, width, height)),), _ABOVE_HOME))
    return made


def _words_width(kit: Toolkit, width: float) -> float:
    return width - 2 * PADDING - _box(kit) - _GAP


def _box(kit: Toolkit) -> float:
    return _BOX * min(kit.scale, 1.5)


class QuestionButton(Control):
    """A question with its box; chosen it is ticked."""

    def __init__(self, kit: Toolkit, question: Question, parent: QWidget) -> None:
        super().__init__(kit, question.words, parent, opens=f"{ASK}{question.key}", chosen=False)
        self._words = question.words

    def _paint_chosen(self, painter: QPainter, face: QRectF, look: Look) -> None:
        """Paint no bar: the tick says it."""

    def paint_face(self, painter: QPainter, face: QRectF, look: Look) -> None:
        """Paint the box where reading starts, and the words beside it."""
        kit = self.kit
        pad, side = kit.px(PADDING), kit.px(_box(kit))
        mirrored = kit.right_to_left
        x = face.right() - pad - side if mirrored else face.left() + pad
        box = QRectF(x, face.center().y() - side / 2, side, side)
        painter.setPen(QPen(kit.theme.colour(look.words), kit.px(_BOX_LINE)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box)
        if self.is_chosen:
            kit.icons.paint(painter, "check", box, kit.theme.colour(look.words))
        room = kit.px(_words_width(kit, kit.mm(self.width())))
        words = kit.typesetter.set(self._words, kit.body(look.words), room)
        left = face.left() + pad if mirrored else box.right() + kit.px(_GAP)
        kit.write(painter, words, left, face.center().y() - words.height / 2)
