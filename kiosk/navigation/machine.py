"""Navigation as a frozen value: every method returns the next one."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from kiosk.content.index import GUIDE
from kiosk.navigation.history import History
from kiosk.navigation.route import HOME, Route


@dataclass(frozen=True, slots=True)
class Navigation:
    """Where the visitor is, how they came there, and the language they read.

    Args:
        route: The place on the screen.
        history: The places before it.
        language: Code of the language shown.
        first_language: Code of the language every visit starts in.
        questions: Keys of the questions chosen to be taken along, see `kiosk.takeaway.questions`.
    """

    route: Route = HOME
    history: History = field(default_factory=History)
    language: str = "en"
    first_language: str = "en"
    questions: frozenset[str] = frozenset()

    @classmethod
    def start(cls, language: str) -> Navigation:
        """Return a fresh visit on a kiosk whose first language is ``language``."""
        return cls(language=language, first_language=language)

    @property
    def can_go_back(self) -> bool:
        """Whether `back` leads anywhere."""
        return bool(self.history.routes) or self.route != HOME

    def open(self, route: Route) -> Navigation:
        """Go to ``route``; opening the place on the screen changes nothing.

        The steps of a guide are one place: back leads out of it, to where it was asked for.
        """
        if route == self.route:
            return self
        if route.section == GUIDE and self.route[:2] == route[:2]:
            return replace(self, route=route)
        return replace(self, route=route, history=self.history.push(self.route))

    def back(self) -> Navigation:
        """Go to the place before this one; with none left, go home."""
        history, route = self.history.pop()
        return replace(self, route=route or HOME, history=history)

    def home(self) -> Navigation:
        """Go home. Back undoes it, so a Home touched by mistake loses nothing."""
        return self.open(HOME)

    def change_language(self, code: str) -> Navigation:
        """Read the same place in another language."""
        return replace(self, language=code)

    def choose(self, question: str) -> Navigation:
        """Take a question along, or leave it here after all."""
        return replace(self, questions=self.questions ^ {question})

    def reset(self) -> Navigation:
        """Return what a fresh start shows: nothing of this visit is left."""
        return Navigation.start(self.first_language)
