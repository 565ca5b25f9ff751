"""The idle rule as an object: it holds the machine, wakes when the machine says so, and tells what changed."""

from __future__ import annotations

import math
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.attract.machine import Attract, Phase

if TYPE_CHECKING:
    from collections.abc import Callable


class AttractModel(QObject):
    """One timer, single shot, for the next moment anything changes; none while nothing does."""

    phase_changed = Signal(str)
    """The new phase: "active", "warning" or "attract"."""

    seconds_changed = Signal(int)
    """The whole seconds left of the warning, as they go by."""

    def __init__(
        self,
        *,
        idle_after: float = 120.0,
        warning_for: float = 30.0,
        clock: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._state = Attract(since=clock(), idle_after=idle_after, warning_for=warning_for)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.tick)

    @property
    def state(self) -> Attract:
        """The machine's state."""
        return self._state

    @property
    def seconds_left(self) -> int:
        """Whole seconds left of the warning."""
        return math.ceil(self._state.remaining(self._clock()))

    def touch(self) -> None:
        """Somebody touched the screen."""
        self._become(self._state.touch(self._clock()))

    def press_key(self) -> None:
        """Somebody pressed a key."""
        self._become(self._state.press_key(self._clock()))

    def finish(self) -> None:
        """Somebody is finished."""
        self._become(self._state.finish(self._clock()))

    def show_words(self, words: int) -> None:
        """Another part with so many words is on the screen."""
        self._become(self._state.show(words))

    def tick(self) -> None:
        """Look at the time."""
        self._become(self._state.tick(self._clock()))

    def _become(self, state: Attract) -> None:
        before, self._state = self._state, state
        self._wake()
        if state.phase is not before.phase:
            self.phase_changed.emit(state.phase.value)
        elif state.phase is Phase.WARNING:
            self.seconds_changed.emit(self.seconds_left)

    def _wake(self) -> None:
        due = self._state.deadline()
        if due is None:
            self._timer.stop()
            return
        wait = max(due - self._clock(), 0.0)
        if self._state.phase is Phase.WARNING:
            # Wake when the number of whole seconds left changes.
            wait -= math.ceil(wait) - 1 if wait > 0 else 0
        self._timer.start(math.ceil(wait * 1000))
