"""Where the reader is, as an object that tells others when it changes."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from kiosk.navigation.machine import Navigation
from kiosk.navigation.route import Route, parse


class Navigator(QObject):
    """Holds one `Navigation` and says when its route or language changes."""

    route_changed = Signal(object)
    """The new `Route`; emitted only when it differs."""

    language_changed = Signal(str)
    """The new language code."""

    questions_changed = Signal()
    """A question was chosen to be taken along, or is left here after all."""

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = Navigation.start(language)

    @property
    def state(self) -> Navigation:
        """The machine's state."""
        return self._state

    @property
    def route(self) -> Route:
        """Where the reader is."""
        return self._state.route

    @property
    def language(self) -> str:
        """The language read in."""
        return self._state.language

    @property
    def can_go_back(self) -> bool:
        """Whether there is anywhere to go back to."""
        return self._state.can_go_back

    def open(self, route: Route) -> None:
        """Go to ``route``."""
        self._become(self._state.open(route))

    def open_text(self, text: str) -> None:
        """Go to the route written as ``text``; anything else leaves the reader where they are."""
        route = parse(text)
        if route is not None:
            self.open(route)

    def go_back(self) -> None:
        """Go back to where the reader was."""
        self._become(self._state.back())

    def go_home(self) -> None:
        """Go home."""
        self._become(self._state.home())

    def change_language(self, code: str) -> None:
        """Read on in another language."""
        self._become(self._state.change_language(code))

    def choose(self, question: str) -> None:
        """Take a question along, or leave it here after all."""
        self._become(self._state.choose(question))

    def reset(self) -> None:
        """Be as at the start."""
        self._become(self._state.reset())

    def _become(self, state: Navigation) -> None:
        before, self._state = self._state, state
        if state.language != before.language:
            self.language_changed.emit(state.language)
        if state.route != before.route:
            self.route_changed.emit(state.route)
        if state.questions != before.questions:
            self.questions_changed.emit()
