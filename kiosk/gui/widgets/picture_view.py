"""A page's picture: the drawing on its ground, its labels, its states as buttons, and its words for all readers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEasingCurve, QRectF, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QPainter, QPainterPath
from PySide6.QtWidgets import QLabel

from kiosk.gui.widgets.controls import WordButton
from kiosk.gui.widgets.labels_painter import paint_labels
from kiosk.gui.widgets.toolkit import RADIUS
from kiosk.layout.rect import Rect

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

    from kiosk.gui.illustrations.catalogue import PictureState
    from kiosk.gui.widgets.toolkit import Toolkit

_PAD = 4.0
_STATE_HEIGHT = 20.5
_STATE_WIDTH = 30.0
_STATE_GAP = 4.0
# What the words of a state need beside themselves within their button.
_STATE_EDGE = 4.0
_CHANGE_MS = 400
# Values closer than this are the same state.
_SAME = 0.01


def tr(text: str) -> str:
    """Return a text of a picture in the language shown; a number that begins it stays with its word."""
    words = QCoreApplication.translate("Pictures", text)
    return words.replace(" ", "\u00a0", 1) if words[:1].isdigit() else words


def state_columns(kit: Toolkit, labels: Sequence[str], width: float) -> int:
    """Return how many state buttons stand side by side in ``width`` mm."""
    style = kit.bar_word()
    needed = max(kit.mm(kit.typesetter.longest_word(label, style)) + _STATE_EDGE for label in labels)
    for columns in range(len(labels), 1, -1):
        if (width - _STATE_GAP * (columns - 1)) / columns >= max(needed, _STATE_WIDTH):
            return columns
    return 1


def states_height(rows: int) -> float:
    """Return the height in mm of so many rows of state buttons."""
    return rows * _STATE_HEIGHT + (rows - 1) * _STATE_GAP


def states_needed(kit: Toolkit, picture_id: str, width: float) -> float:
    """Return the height in mm the state buttons of a picture take in a column ``width`` mm wide; 0 without states."""
    labels = [tr(state.label) for state in kit.gallery.picture(picture_id).states]
    if not labels:
        return 0.0
    return states_height(-(-len(labels) // state_columns(kit, labels, width)))


class PictureView(QLabel):
    """Shows one picture and lets its states be chosen: on the picture, or in ``states_area`` of the holder."""

    value_changed = Signal(float)
    """The value shown now."""

    def __init__(
        self,
        kit: Toolkit,
        picture_id: str,
        alt: str,
        area: Rect,
        holder: QWidget,
        *,
        states_area: Rect | None = None,
    ) -> None:
        super().__init__(holder)
        self._kit = kit
        self._id = picture_id
        self._picture = kit.gallery.picture(picture_id)
        self.value = self._picture.rest
        self._area = area
        self._buttons: list[tuple[PictureState, WordButton]] = []
        self._change: QVariantAnimation | None = None
        self._has_caption = True
        self.setAccessibleName(tr("Picture"))
        self.setAccessibleDescription(alt)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setGeometry(kit.on_glass(area))
        self._states_height = 0.0
        if self._picture.states:
            self._states_height = self._add_states(holder, states_area)
        self.set_value(self.value)

    def set_caption_shown(self, shown: bool) -> None:
        """Write the caption on the picture, or leave it to the words beside it."""
        self._has_caption = shown
        self.update()

    def set_value(self, value: float) -> None:
        """Show the drawing at ``value`` from 0 (healthy) to 1 (affected)."""
        if value != self.value:
            self.value = value
            self.value_changed.emit(value)
        for state, button in self._buttons:
            button.choose(chosen=abs(state.value - value) < _SAME)
        self.update()

    def choose(self, state: PictureState) -> None:
        """Change to ``state``: in one cut where motion is reduced, else as a short movement."""
        if self._kit.reduce_motion:
            self.set_value(state.value)
            return
        change = QVariantAnimation(self)
        change.setStartValue(self.value)
        change.setEndValue(state.value)
        change.setDuration(_CHANGE_MS)
        change.setEasingCurve(QEasingCurve.Type.OutCubic)
        change.valueChanged.connect(lambda value: self.set_value(float(value)))
        if self._change is not None:
            self._change.stop()
        self._change = change
        change.start()

    def _add_states(self, holder: QWidget, area: Rect | None) -> float:
        """Make the buttons and return the height in mm they take from the picture."""
        kit = self._kit
        labels = [tr(state.label) for state in self._picture.states]
        room = area or Rect(_PAD, 0.0, self._area.width - 2 * _PAD, self._area.height - _PAD)
        columns = state_columns(kit, labels, room.width)
        rows = -(-len(labels) // columns)
        height = states_height(rows)
        block = room.cut_bottom(height)[0]
        for state, label, where in zip(
            self._picture.states, labels, block.cells(columns, rows, _STATE_GAP), strict=False
        ):
            button = WordButton(kit, label, holder if area else self, words=label, style=kit.bar_word(), chosen=False)
            button.setObjectName(f"state-{state.id}")
            button.setGeometry(kit.on_glass(where, None if area else self._area.width))
            button.activated.connect(lambda chosen=state: self.choose(chosen))
            self._buttons.append((state, button))
        return 0.0 if area else height + _PAD

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, drawing, labels and caption."""
        del event
        kit = self._kit
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect())
        shape = QPainterPath()
        shape.addRoundedRect(whole, kit.px(RADIUS), kit.px(RADIUS))
        painter.fillPath(shape, kit.theme.colour("sand"))
        painter.setClipPath(shape)
        room = whole.adjusted(0, 0, 0, -kit.px(self._states_height))
        top = self._paint_caption(painter, room)
        field = room.adjusted(0, top, 0, 0)
        placed = kit.gallery.paint(painter, self._id, self.value, field)
        drawing = kit.gallery.drawing(self._id, self.value)
        paint_labels(painter, kit, self._picture.labels, drawing, placed, field, self.value)
        painter.end()

    def _paint_caption(self, painter: QPainter, room: QRectF) -> float:
        """Write what the picture wants to be taken for, for example that an effect is only proposed."""
        if not self._picture.caption or not self._has_caption:
            return 0.0
        kit = self._kit
        pad = kit.px(3.0)
        style = kit.meta("blue", bold=not kit.small)
        text = kit.typesetter.set(tr(self._picture.caption), style, room.width() - 4 * pad)
        width = text.width + 2 * pad
        left = room.right() - pad - width if kit.right_to_left else room.left() + pad
        chip = QRectF(left, room.top() + pad, width, text.height + pad)
        kit.box(painter, chip, "card", "blue", radius=2.5)
        x = chip.right() - pad - text.room if kit.right_to_left else chip.left() + pad
        kit.write(painter, text, x, chip.top() + pad / 2)
        return chip.bottom() - room.top()
