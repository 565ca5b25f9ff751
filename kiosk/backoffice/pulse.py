"""The sign of life the supervisor waits for: it comes from the event loop, so a kiosk that hangs gives none."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.supervisor.heartbeat import INTERVAL, Heartbeat


class Pulse(QObject):
    """Beats while a supervisor listens; a kiosk that nobody supervises has none."""

    stopped = Signal()
    """The supervisor is gone: nobody would start this kiosk again, and the next supervisor starts its own."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._heart = Heartbeat.inherited()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.start)

    def stop(self) -> None:
        """Give none any more: the program ends."""
        self._timer.stop()

    def start(self) -> None:
        """Give a sign of life now, and again every few seconds."""
        if self._heart is None:
            return
        if self._heart.beat():
            self._timer.start(int(INTERVAL * 1000))
        else:
            self.stopped.emit()
