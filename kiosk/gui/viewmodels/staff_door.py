"""The hidden gesture as an object: it watches every contact and key, and says what was asked for."""

from __future__ import annotations

import math
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.staff.gesture import Gesture


class StaffDoor(QObject):
    """Holds a `Gesture`; one timer, single shot, while both corners are held, and none else."""

    staff_asked = Signal()
    """Somebody knows the way to the PIN pad."""

    cleaning_asked = Signal()
    """Somebody held both corners: the glass is to be cleaned."""

    def __init__(
        self, gesture: Gesture, *, clock: Callable[[], float] = time.monotonic, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._gesture = gesture
        self._clock = clock
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.tick)

    def contact(self, kind: str, contact_id: int, x_mm: float, y_mm: float) -> None:
        """A contact came down, moved or was lifted ("press", "move", "release")."""
        if kind == "press":
            self._become(self._gesture.press(contact_id, x_mm, y_mm, self._clock()))
        elif kind == "move":
            self._become(self._gesture.move(contact_id, x_mm, y_mm))
        else:
            self._become(self._gesture.lift(contact_id, self._clock()))

    def take_away(self) -> None:
        """The system took every contact away."""
        self._become(self._gesture.cancel())

    def key(self, name: str) -> None:
        """A key went down; a held key's repeats are not told."""
        self._become(self._gesture.key(name, self._clock()))

    def tick(self) -> None:
        """Look at the time."""
        self._become(self._gesture.tick(self._clock()))

    def _become(self, gesture: Gesture) -> None:
        self._gesture = gesture
        due = gesture.deadline()
        if due is None:
            self._timer.stop()
        else:
            self._timer.start(math.ceil(max(due - self._clock(), 0.0) * 1000))
        if gesture.asked == "staff":
            self.staff_asked.emit()
        elif gesture.asked == "cleaning":
            self.cleaning_asked.emit()
