"""How the printer is, asked beside the screen: one that does not answer takes seconds, and nobody waits for it."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from kiosk.adapters.printer import named_printer
from kiosk.takeaway.printing import Trouble

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.adapters.errands import Errands
    from kiosk.staff.health_facts import Printer

ASKED_AGAIN_AFTER = 5.0
"""Seconds an answer is believed: "Look again" asks anew, and what is looked at together is asked once."""

_STATES: dict[Trouble | None, Printer] = {
    None: "ready",
    Trouble.MISSING: "missing",
    Trouble.PAUSED: "paused",
    Trouble.PAPER: "no-paper",
    Trouble.ATTENTION: "needs-hand",
    Trouble.FAILED: "no-answer",
}


class Asked(Protocol):
    """A printer that can be asked how it is."""

    def trouble(self) -> Trouble | None:
        """Return why it cannot print now, if it cannot; this may take seconds."""
        ...


@dataclass(slots=True)
class PrinterWatch:
    """Remembers how the printer was when it was last asked.

    Args:
        errands: Asks beside the screen.
        choose: Returns the printer of a name.
        clock: Seconds that never go back.
    """

    errands: Errands
    choose: Callable[[str], Asked] = named_printer
    clock: Callable[[], float] = time.monotonic
    _name: str = field(default="", init=False)
    _state: Printer | None = field(default=None, init=False)
    _asked_at: float | None = field(default=None, init=False)
    _is_asking: bool = field(default=False, init=False)

    def look(self, name: str) -> Printer | None:
        """Return how the printer was when it was last asked, and have it asked again beside the screen.

        Args:
            name: What the system calls it; empty: there is none.

        Returns:
            How it is; "none" without a name; None as long as it was never asked.
        """
        if not name:
            return "none"
        if name != self._name:
            self._name, self._state, self._asked_at = name, None, None
        is_old = self._asked_at is None or self.clock() - self._asked_at >= ASKED_AGAIN_AFTER
        if is_old and not self._is_asking:
            self._is_asking = True
            self.errands.run(lambda: _ask(self.choose, name), lambda state: self._take(name, state))
        return self._state

    def _take(self, name: str, state: Printer) -> None:
        self._is_asking = False
        if name == self._name:
            self._state, self._asked_at = state, self.clock()


def _ask(choose: Callable[[str], Asked], name: str) -> Printer:
    try:
        return _STATES[choose(name).trouble()]
    except OSError:
        # Windows without its printing service has no functions to ask.
        return "no-answer"
