"""Tells the counting what happens on the glass, and has it saved at the moments nobody can read a visit from."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from kiosk.gui.viewmodels.library import is_made
from kiosk.usage.week import seconds_to_midnight

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from kiosk.gui.viewmodels.attract import AttractModel
    from kiosk.gui.viewmodels.navigator import Navigator
    from kiosk.gui.widgets.main_window import MainWindow
    from kiosk.navigation.route import Route
    from kiosk.usage.counting import Counting


class VisitCounter(QObject):
    """Joins the counting to the window, the navigator and the idle rule.

    Args:
        counting: What counts.
        window: Where people touch.
        attract: The idle rule.
        navigator: Where they are.
        clock: Seconds that never go back.
        now: The local time, without a zone.
    """

    def __init__(
        self,
        counting: Counting,
        window: MainWindow,
        attract: AttractModel,
        navigator: Navigator,
        *,
        clock: Callable[[], float],
        now: Callable[[], datetime],
    ) -> None:
        super().__init__()
        self._counting = counting
        self._navigator = navigator
        self._clock = clock
        self._now = now
        self._attract = attract
        self._phase = attract.state.phase.value
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._at_midnight)
        attract.phase_changed.connect(self._on_phase)
        navigator.route_changed.connect(self._on_route)
        navigator.language_changed.connect(self._on_language)
        navigator.questions_changed.connect(self._on_questions)
        window.touched.connect(self._on_life)
        window.key_used.connect(self._on_life)

    def start(self) -> None:
        """Save what the last run left, and wait for midnight."""
        self._counting.save("start", self._now().date())
        self._wait()

    def stop(self) -> None:
        """The program ends: save what was counted."""
        self._timer.stop()
        self._counting.end()
        self._counting.save("shutdown", self._now().date())

    def _wait(self) -> None:
        self._timer.start(math.ceil(seconds_to_midnight(self._now()) * 1000) + 1)

    def _at_midnight(self) -> None:
        self._counting.save("midnight", self._now().date())
        self._wait()

    def _on_phase(self, phase: str) -> None:
        before, self._phase = self._phase, phase
        if phase == "attract":
            self._counting.end()
        elif before == "attract":
            self._counting.begin(self._clock(), self._now(), self._navigator.language)
        elif phase == "warning":
            self._counting.warn()
        elif phase == "finished":
            self._counting.finish(self._clock())
        elif before == "warning":
            self._counting.stay(self._clock())
        elif before == "finished":
            self._counting.go_back(self._clock())

    def _on_route(self, route: Route) -> None:
        # While a visit is cleared the navigator goes home too, and nobody reads that.
        # Whoever sees no more than home has only woken the kiosk.
        if self._attract.state.phase.value != "attract" and not is_made(route.page):
            self._counting.open(route.page, self._navigator.language, self._clock())

    def _on_language(self, code: str) -> None:
        # The same: whoever read in Spanish did, though the next visit starts in English.
        if self._attract.state.phase.value != "attract":
            self._counting.speak(code, self._clock())

    def _on_questions(self) -> None:
        # They are let go when a visit is cleared, too.
        if self._attract.state.phase.value != "attract" and self._navigator.state.questions:
            self.use("questions")

    def use(self, event: str) -> None:
        """Something of `kiosk.usage.events.EVENTS` was used in the visit that goes on."""
        self._counting.use(event, self._clock())

    def _on_life(self) -> None:
        self._counting.live(self._clock())
