"""`TouchSurface`: the widget behind a whole page that takes every finger and the mouse, and moves its targets."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QEventPoint, QMouseEvent, QTouchEvent
from PySide6.QtWidgets import QWidget

from kiosk.gui.touch.contacts import Area, Areas, Contact, Reactions, Touches
from kiosk.gui.touch.gate import Gate, KeyGuard
from kiosk.gui.touch.target import TouchTarget

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QHideEvent

MOUSE = -1
"""The contact id of the mouse; touch points count from 0."""

_TOUCH_EVENTS = frozenset(
    {QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd, QEvent.Type.TouchCancel},
)


class TouchSurface(QWidget):
    """Takes touch and mouse for every `TouchTarget` inside it, at any depth.

    Args:
        px_per_mm: Widget pixels (not device pixels) per millimetre of glass.
        parent: The widget it fills.
        clock: Seconds that never go back.
    """

    touched = Signal()
    """A contact came down anywhere, meant for a control or not: somebody is there."""

    lifted = Signal()
    """A contact was lifted; what it meant has been done."""

    contact_changed = Signal(str, int, float, float)
    """A contact came down, moved or was lifted: "press", "move" or "release", its id, and where on the glass in mm.

    It comes before anything the contact does, and while the page takes no touches too.
    """

    taken_away = Signal()
    """The system took every contact away: none of them is told any more, not even that it was lifted."""

    acted = Signal()
    """A contact is about to activate a control."""

    layer_changed = Signal()
    """Something was laid over the page, or taken away again."""

    def __init__(
        self,
        px_per_mm: float,
        parent: QWidget | None = None,
        *,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._px_per_mm = px_per_mm
        self._clock = clock
        self._touches = Touches()
        self._gate = Gate()
        self._keys = KeyGuard()
        self._layer: QWidget | None = None
        self._has_touch = False
        # What was told to have come down and not to have gone, whether the page took it or not.
        self._told: set[int] = set()
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)

    def set_px_per_mm(self, px_per_mm: float) -> None:
        """Measure by this factor (widget pixels per mm) from now on, as after a calibration."""
        self._px_per_mm = px_per_mm

    def set_layer(self, layer: QWidget | None) -> None:
        """Let only the targets inside ``layer`` be touched, as while a panel lies over the page; None: all of them."""
        if layer is not self._layer:
            self._layer = layer
            self.cancel_all()
            self.layer_changed.emit()

    @property
    def has_layer(self) -> bool:
        """Whether something lies over the page."""
        return self._layer is not None

    def close_for_page_change(self) -> None:
        """Let go of every finger and ignore touches for the pause after a page change."""
        self._gate = self._gate.close(self._clock())
        self.cancel_all()

    def cancel_all(self) -> None:
        """Let go of every finger; nothing activates. The fingers themselves may still be on the glass."""
        self._touches, reactions = self._touches.cancel_all()
        self._show(reactions, self._by_id())

    def _lose_all(self) -> None:
        """Let go of every finger, and tell that no more will be heard of them."""
        self.cancel_all()
        if self._told:
            self._told.clear()
            self.taken_away.emit()

    def targets(self) -> list[TouchTarget]:
        """Return the targets a finger can meet now, furthest back first; disabled ones are among them."""
        root = self if self._layer is None else self._layer
        found = root.findChildren(TouchTarget)
        if isinstance(root, TouchTarget):
            found = [root, *found]
        return [target for target in found if target.isVisibleTo(self)]

    def accepts_key(self, key: int) -> bool:
        """Return whether this press of ``key`` counts: the same key again too soon does not, wherever focus is."""
        self._keys, accepted = self._keys.press(key, self._clock())
        return accepted

    def event(self, event: QEvent) -> bool:
        """Follow touch points here, so that Qt neither turns them into a mouse nor lets a palm take the first."""
        if event.type() not in _TOUCH_EVENTS or not isinstance(event, QTouchEvent):
            return super().event(event)
        self._has_touch = True
        event.accept()
        if event.type() == QEvent.Type.TouchCancel:
            self._lose_all()
            return True
        if event.type() == QEvent.Type.TouchBegin:
            # Qt begins a sequence with the first finger: whatever is still remembered lost its release.
            self._lose_all()
        for point in event.points():
            self._take_point(point)
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the left button as a finger."""
        if self._is_finger(event) and event.button() == Qt.MouseButton.LeftButton:
            self._press(self._contact(MOUSE, event.position()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take Qt's double click for what it is: the next press."""
        self.mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Take a held mouse as a finger that moves."""
        if self._is_finger(event):
            self._move(self._contact(MOUSE, event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take the left button as a finger that lifts."""
        if self._is_finger(event) and event.button() == Qt.MouseButton.LeftButton:
            self._release(self._contact(MOUSE, event.position()))

    def hideEvent(self, event: QHideEvent) -> None:
        """Let go of every finger: the lift would come too late."""
        self._lose_all()
        super().hideEvent(event)

    def _is_finger(self, event: QMouseEvent) -> bool:
        """Return whether a mouse event says something new: some drivers send each touch a second time as a mouse."""
        return not self._has_touch or event.source() == Qt.MouseEventSource.MouseEventNotSynthesized

    def _take_point(self, point: QEventPoint) -> None:
        size = point.ellipseDiameters()
        contact = self._contact(point.id(), point.position(), max(size.width(), size.height()))
        match point.state():
            case QEventPoint.State.Pressed:
                self._press(contact)
            case QEventPoint.State.Updated:
                self._move(contact)
            case QEventPoint.State.Released:
                self._release(contact)
            case _:
                pass  # a finger at rest tells nothing new

    def _press(self, contact: Contact) -> None:
        self._told.add(contact.id)
        self.contact_changed.emit("press", contact.id, contact.x_mm, contact.y_mm)
        if self._gate.is_open(contact.t):
            by_id = self._by_id()
            self._touches, reactions = self._touches.press(contact, self._areas())
            self._show(reactions, by_id)
            self._lead(contact, by_id, is_new=True)
        self.touched.emit()

    def _move(self, contact: Contact) -> None:
        if contact.id not in self._told:
            return
        self.contact_changed.emit("move", contact.id, contact.x_mm, contact.y_mm)
        finger = self._touches.finger(contact.id)
        if finger is None or finger.target is None:
            return  # a palm or an idle pointer sends many of these, and none can matter
        by_id = self._by_id()
        self._touches, reactions = self._touches.move(contact, self._areas())
        self._show(reactions, by_id)
        self._lead(contact, by_id)

    def _release(self, contact: Contact) -> None:
        if contact.id not in self._told:
            return
        self._told.remove(contact.id)
        self.contact_changed.emit("release", contact.id, contact.x_mm, contact.y_mm)
        by_id = self._by_id()
        self._touches, reactions = self._touches.release(contact, self._areas())
        self._show(reactions, by_id)
        self.lifted.emit()

    def _show(self, reactions: Reactions, by_id: dict[int, TouchTarget]) -> None:
        for reaction in reactions:
            target = by_id.get(reaction.target)
            if target is None:
                continue  # taken off the page while it was held
            if reaction.kind == "activated":
                self.acted.emit()
                target.activate()  # always the last reaction, so a slot may delete every target
            else:
                target.set_held(reaction.kind == "pressed")

    def _lead(self, contact: Contact, by_id: dict[int, TouchTarget], *, is_new: bool = False) -> None:
        """Tell a target that wants it where its finger is; of several fingers on it the first one leads."""
        finger = self._touches.finger(contact.id)
        target = by_id.get(finger.held) if finger is not None and finger.held is not None else None
        if finger is None or target is None or not target.follows_finger:
            return
        same = [other for other in self._touches.fingers if other.target == finger.target]
        if finger is not min(same, key=lambda one: (one.since, one.id)):
            return
        place = target.mapFrom(self, QPointF(contact.x_mm * self._px_per_mm, contact.y_mm * self._px_per_mm))
        if is_new:
            target.meet(place)
        target.follow(place)

    def _by_id(self) -> dict[int, TouchTarget]:
        return {target.touch_id: target for target in self.findChildren(TouchTarget)}

    def _areas(self) -> Areas:
        return tuple(self._area(target) for target in self.targets())

    def _area(self, target: TouchTarget) -> Area:
        factor = self._px_per_mm
        corner = target.mapTo(self, QPoint(0, 0))
        return Area(
            target.touch_id,
            corner.x() / factor,
            corner.y() / factor,
            (corner.x() + target.width()) / factor,
            (corner.y() + target.height()) / factor,
            is_enabled=target.isEnabled(),
            kin=target.kin,
            is_key=target.is_key,
        )

    def _contact(self, contact_id: int, point: QPointF, ellipse_px: float = 0.0) -> Contact:
        factor = self._px_per_mm
        return Contact(contact_id, point.x() / factor, point.y() / factor, self._clock(), ellipse_px / factor)
