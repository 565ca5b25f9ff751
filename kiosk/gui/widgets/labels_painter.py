"""Labels of a picture: words on paper chips beside the parts, with a leader to each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QPen

from kiosk.gui.illustrations.labels import Chip, Rect, important_parts, place_labels
from kiosk.gui.typography.typesetter import TextStyle
from kiosk.gui.widgets.toolkit import BODY

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter, QTransform

    from kiosk.anatomy.drawing import Drawing
    from kiosk.gui.illustrations.catalogue import PictureLabel
    from kiosk.gui.typography.typesetter import SetText
    from kiosk.gui.widgets.toolkit import Toolkit

# Labels grow with the text size no further than this: a picture has to stay visible behind them.
_MOST_SCALE = 1.2
# More words than this at a time hide what they explain.
MOST_LABELS = 6
_PAD_ACROSS = 2.2
_PAD_DOWN = 0.7
_GAP = 3.0
_DOT_MM = 1.0
_LINE_MM = 0.5
# A chip wider than this share of the picture is set in two lines.
_WIDEST = 0.42
# The share of the picture that labels may cover together.
_MOST_COVERED = 0.2


def paint_labels(
    painter: QPainter,
    kit: Toolkit,
    labels: Sequence[PictureLabel],
    drawing: Drawing,
    placed: QTransform,
    field: QRectF,
    value: float,
) -> None:
    """Write the labels that hold at ``value`` into ``field`` (px), each joined to its landmark."""
    shown = [label for label in labels if label.first <= value <= label.last][:MOST_LABELS]
    if not shown:
        return
    style = TextStyle(BODY * kit.base * min(kit.text_scale, _MOST_SCALE), bold=True, colour="ink")
    across, down, gap = kit.px(_PAD_ACROSS), kit.px(_PAD_DOWN), kit.px(_GAP)
    texts: list[SetText] = []
    chips: list[Chip] = []
    for label in shown:
        words = QCoreApplication.translate("Pictures", label.text)
        room = max(field.width() * _WIDEST, kit.typesetter.longest_word(words, style) + 1.0)
        text = kit.typesetter.set(words, style, room, centred=True)
        anchor = placed.map(QPointF(*drawing.landmarks[label.landmark]))
        chips.append(Chip((anchor.x(), anchor.y()), text.width + 2 * across, text.height + 2 * down, label.side))
        # Set again in its own width, so that centred lines stand in the middle of the chip.
        texts.append(kit.typesetter.set(words, style, text.width + 1.0, centred=True))
    texts, chips = _fewer(texts, chips, field)
    margin = kit.px(2.0)
    area = Rect(field.x() + margin, field.y() + margin, field.width() - 2 * margin, field.height() - 2 * margin)
    busy = important_parts(drawing, placed.m11(), placed.dx(), placed.dy())
    for one in place_labels(chips, area, gap=gap, busy=busy, mirrored=kit.right_to_left):
        text = texts[one.index]
        start, end = QPointF(*one.leader[0]), QPointF(*one.leader[1])
        chip = QRectF(one.rect.x, one.rect.y, one.rect.width, one.rect.height)
        # A light line under the dark one keeps the leader visible on every part it crosses.
        for role, width in (("card", 3 * _LINE_MM), ("ink", _LINE_MM)):
            painter.setPen(QPen(kit.theme.colour(role), kit.px(width)))
            painter.drawLine(start, end)
        kit.dot(painter, start.x(), start.y(), _DOT_MM * 1.5, kit.theme.colour("card"))
        kit.dot(painter, start.x(), start.y(), _DOT_MM, kit.theme.colour("ink"))
        kit.box(painter, chip, "card", "ink", edge_mm=0.4, radius=2.2)
        kit.write(painter, text, chip.left() + across - 0.5, chip.top() + down)


def _fewer(texts: list[SetText], chips: list[Chip], field: QRectF) -> tuple[list[SetText], list[Chip]]:
    """Return the first labels only, where all of them would hide too much of a small picture."""
    free = field.width() * field.height() * _MOST_COVERED
    count = 0
    for chip in chips:
        free -= chip.width * chip.height
        if free < 0:
            break
        count += 1
    return texts[:count], chips[:count]
