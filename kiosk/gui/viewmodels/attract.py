"""The idle rule as an object: it holds the machine, wakes when the machine says so, and tells what changed."""

from __future__ import annotations

import math
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.attract.machine import Attract

if TYPE_CHECKING:
    from collections.abc import Callable


class AttractModel(QObject):
    """One timer, single shot, for the next moment anything changes; none while nothing does."""

    phase_changed = Signal(str)
    """The new phase: "active", "warning", "attract", "finished" or "hidden"."""

    seconds_changed = Signal(int)
    """The whole seconds left of the warning, or for going back, as they go by."""

    def __init__(
        self,
        *,
        idle_after: float = 120.0,
        warning_for: float = 30.0,
        go_back_for: float = 5.0,
        clock: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._state = Attract(since=clock(), idle_after=idle_after, warning_for=warning_for, go_back_for=go_back_for)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.tick)

    @property
    def state(self) -> Attract:
        """The machine's state."""
        return self._state

    @property
    def seconds_left(self) -> int:
        """Whole seconds left of the warning, or for going back."""
        return math.ceil(self._state.remaining(self._clock()))

    def touch(self) -> None:
        """Somebody touched the screen."""
        self._become(self._state.touch(self._clock()))

    def press_key(self) -> None:
        """Somebody pressed a key."""
        self._become(self._state.press_key(self._clock()))

    def start_speech(self) -> None:
        """Speech of the page began."""
        self._become(self._state.start_speech(self._clock()))

    def stop_speech(self) -> None:
        """Speech of the page ended or was paused."""
        self._become(self._state.stop_speech(self._clock()))

    def hide(self) -> None:
        """Somebody wants the screen covered and the place kept."""
        self._become(self._state.hide(self._clock()))

    def unhide(self) -> None:
        """Somebody wants to see the page again."""
        self._become(self._state.unhide(self._clock()))

    def cover_finish(self) -> None:
        """Somebody is finished: cover the screen, and forget the visit unless they come back."""
        self._become(self._state.cover_finish(self._clock()))

    def go_back(self) -> None:
        """Somebody is not finished after all."""
        self._become(self._state.go_back(self._clock()))

    def finish(self) -> None:
        """Forget the visit at once."""
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
        elif state.stands_for is not None:
            self.seconds_changed.emit(self.seconds_left)

    def _wake(self) -> None:
        due = self._state.deadline()
        if due is None:
            self._timer.stop()
            return
        wait = max(due - self._clock(), 0.0)
        if self._state.stands_for is not None:
            # Wake when the number of whole seconds left changes.
            wait -= math.ceil(wait) - 1 if wait > 0 else 0
        self._timer.start(math.ceil(wait * 1000))
