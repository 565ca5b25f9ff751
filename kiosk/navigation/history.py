"""The way back: the latest places, the newest last."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.navigation.route import Route

LIMIT = 50
"""Places remembered; older ones are forgotten."""


@dataclass(frozen=True, slots=True)
class History:
    """A bounded stack of routes."""

    routes: tuple[Route, ...] = ()
    limit: int = LIMIT

    def push(self, route: Route) -> History:
        """Return the history with ``route`` as the place to go back to next."""
        return History((*self.routes, route)[-self.limit :], self.limit)

    def pop(self) -> tuple[History, Route | None]:
        """Return the history without its newest place, and that place; None if there is none."""
        if not self.routes:
            return self, None
        return History(self.routes[:-1], self.limit), self.routes[-1]
