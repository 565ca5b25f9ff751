"""The picture as something to touch: a tap means the place touched, a drag leads along the states."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Signal
from PySide6.QtGui import QPainter

from kiosk.gui.touch.contacts import SLOP_MM
from kiosk.gui.touch.target import TouchTarget
from kiosk.gui.widgets.toolkit import FOCUS_MM

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent
    from PySide6.QtWidgets import QWidget

    from kiosk.gui.widgets.toolkit import Toolkit


class PictureField(TouchTarget):
    """Covers a picture. ``tapped`` and ``led`` carry places (px in this widget), ``let_go`` ends a drag.

    A contact that moved no further across than `SLOP_MM` is a tap, however it trembled; from there on it leads and is
    no tap any more, even if it comes back. By key or assistive technology the next one is asked for.
    """

    tapped = Signal(QPointF)
    led = Signal(QPointF)
    let_go = Signal()
    next_asked = Signal()

    follows_finger = True

    def __init__(self, kit: Toolkit, name: str, parent: QWidget, *, can_lead: bool) -> None:
        super().__init__(name, parent)
        self._kit = kit
        self._can_lead = can_lead
        self._from: QPointF | None = None
        self._last = QPointF()
        self._is_leading = False
        self._has_led = False
        self.setObjectName("picture-field")

    def meet(self, point: QPointF) -> None:
        """A finger comes down: nothing is meant yet."""
        self._from = point
        self._has_led = False

    def follow(self, point: QPointF) -> None:
        """Follow the finger once it has moved too far across for a tap."""
        self._last = point
        if self._from is None or not self._can_lead:
            return
        if not self._has_led and abs(point.x() - self._from.x()) > self._kit.px(SLOP_MM):
            self._has_led = True
        if self._has_led:
            self._is_leading = True
            self.led.emit(point)

    def set_held(self, held: bool) -> None:
        """End a drag when the finger lifts or leaves."""
        super().set_held(held)
        if not held and self._is_leading:
            self._is_leading = False
            self.let_go.emit()

    def activate(self) -> None:
        """Take a lift for a tap, unless the finger led; without a finger ask for the next one."""
        if self._from is None:
            self.next_asked.emit()
        elif not self._has_led:
            self.tapped.emit(self._last)
        self._from = None
        super().activate()

    def nextCheckState(self) -> None:
        """Forget the last finger: this is a press by assistive technology."""
        self._from = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Forget the last finger: a key asks for the next one, wherever it was."""
        self._from = None
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the focus, and nothing else: the picture is below."""
        del event
        if not self.hasFocus():
            return
        kit = self._kit
        painter = QPainter(self)
        kit.box(painter, QRectF(self.rect()), None, "card", edge_mm=2 * FOCUS_MM)
        kit.box(painter, QRectF(self.rect()), None, "focus", edge_mm=FOCUS_MM)
        painter.end()
