"""When the PIN pad and the staff screens close by themselves, and who is signed in.

The machine has no clock: every input carries the time in seconds, and `StaffSession.deadline` says when
`StaffSession.tick` is due next.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING

from kiosk.staff import commands
from kiosk.staff.access import RECOVERED

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.staff.access import Actor
    from kiosk.staff.commands import Capability, Command

PAD_FOR = 30.0
SESSION_FOR = 120.0
"""Seconds without a touch or key after which the PIN pad and the staff screens close (PN-07)."""

AFTER_RECOVERY = "people"
"""The one command there is after the recovery code, until somebody has a new PIN."""


class Phase(Enum):
    """What staff see."""

    CLOSED = "closed"
    PAD = "pad"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class StaffSession:
    """One visit of staff at one moment.

    Args:
        phase: what they see.
        since: when they last did something, seconds.
        actor: who is signed in; None unless the staff screens are open.
        needs_new_pin: they came in with the recovery code and have not set a PIN yet.
        is_checking: a PIN or code is being compared or made, which takes some tenths of a second; until then what
            they press means nothing, but that they leave.
    """

    phase: Phase = Phase.CLOSED
    since: float = 0.0
    actor: Actor | None = None
    needs_new_pin: bool = False
    is_checking: bool = False

    def deadline(self) -> float | None:
        """Return when `tick` is due next (seconds), or None while nothing is open."""
        if self.phase is Phase.CLOSED:
            return None
        return self.since + (PAD_FOR if self.phase is Phase.PAD else SESSION_FOR)

    def ask(self, now: float) -> StaffSession:
        """The hidden gesture was made: show the PIN pad. Whoever is signed in stays so."""
        return self.touch(now) if self.phase is Phase.OPEN else StaffSession(Phase.PAD, now)

    def touch(self, now: float) -> StaffSession:
        """Somebody touched the glass or pressed a key."""
        return self if self.phase is Phase.CLOSED else replace(self, since=now)

    def check(self, now: float) -> StaffSession:
        """A PIN or code is being compared or made from now on."""
        return self if self.phase is Phase.CLOSED else replace(self, since=now, is_checking=True)

    def answer(self, now: float) -> StaffSession:
        """It is done."""
        return replace(self.touch(now), is_checking=False)

    def sign_in(self, actor: Actor, now: float) -> StaffSession:
        """The PIN was right. A pad that closed while it was compared stays closed."""
        return self if self.phase is not Phase.PAD else StaffSession(Phase.OPEN, now, actor)

    def recover(self, now: float) -> StaffSession:
        """The recovery code was right: the IT role, and a new PIN before anything else."""
        return self if self.phase is not Phase.PAD else StaffSession(Phase.OPEN, now, RECOVERED, needs_new_pin=True)

    def set_new_pin(self, now: float) -> StaffSession:
        """A PIN was set: the rest of the staff screens opens."""
        return replace(self.touch(now), needs_new_pin=False)

    def end(self) -> StaffSession:
        """Staff are finished."""
        return StaffSession()

    def tick(self, now: float) -> StaffSession:
        """Return the state at ``now``; too early changes nothing."""
        due = self.deadline()
        return self if due is None or now < due else self.end()

    def may(self, command_id: str) -> bool:
        """Return whether whoever is signed in may use a command.

        Raises:
            KeyError: there is no such command.
        """
        command = commands.BY_ID[command_id]
        if self.actor is None or (self.needs_new_pin and command_id != AFTER_RECOVERY):
            return False
        return self.actor.role in command.roles

    def offered(self, capabilities: Iterable[Capability]) -> tuple[Command, ...]:
        """Return the commands to show on a kiosk that can do these things."""
        if self.actor is None:
            return ()
        shown = commands.offered(self.actor.role, capabilities)
        return tuple(command for command in shown if self.may(command.id))
