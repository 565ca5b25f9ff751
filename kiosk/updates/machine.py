"""How far an update is: found, verified, copied, looked through, ready, shown; or refused, and why.

A step that does not fit where the update stands changes nothing.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from kiosk.content.approval import Approval
    from kiosk.updates.offer import Offer
    from kiosk.updates.problems import Problem

Phase = Literal["found", "verifying", "staging", "validating", "ready", "switched", "refused"]

ENDS: frozenset[Phase] = frozenset({"ready", "switched", "refused"})
"""Where nothing goes on by itself."""


class Brings(NamedTuple):
    """What the new pages change, by their titles in the pack's source language.

    Attributes:
        new: pages that were not there.
        changed: pages that say or show something else, in any language.
        gone: pages that are not there any more.
        pages: how many there are then.
        approvals: what came along.
    """

    new: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()
    pages: int = 0
    approvals: tuple[Approval, ...] = ()


@dataclass(frozen=True, slots=True)
class Update:
    """One update at one moment.

    Args:
        phase: where it stands.
        offer: what was signed; None until it was verified.
        done: bytes copied, or pages looked through.
        of: how many there are.
        brings: what it changes; None until all of it was looked through.
        problem: why it was refused.
    """

    phase: Phase = "found"
    offer: Offer | None = None
    done: int = 0
    of: int = 0
    brings: Brings | None = None
    problem: Problem | None = None

    @property
    def is_ended(self) -> bool:
        """Whether nothing goes on by itself."""
        return self.phase in ENDS

    @property
    def percent(self) -> int:
        """How much of this step is done."""
        return min(self.done * 100 // self.of, 100) if self.of else 0

    def verify(self) -> Update:
        """Its signatures are looked at."""
        return replace(self, phase="verifying") if self.phase == "found" else self

    def stage(self, offer: Offer) -> Update:
        """The signatures are good: the pack is copied."""
        return replace(self, phase="staging", offer=offer, of=offer.length) if self.phase == "verifying" else self

    def validate(self, pages: int) -> Update:
        """All is copied: so many pages are looked through."""
        return replace(self, phase="validating", done=0, of=pages) if self.phase == "staging" else self

    def advance(self, done: int) -> Update:
        """So much of this step is done by now."""
        return replace(self, done=done) if self.phase in {"staging", "validating"} else self

    def finish(self, brings: Brings) -> Update:
        """All of it is good: it waits for somebody's word."""
        return replace(self, phase="ready", brings=brings) if self.phase == "validating" else self

    def switch(self) -> Update:
        """Somebody gave it: these are the pages from now on."""
        return replace(self, phase="switched") if self.phase == "ready" else self

    def refuse(self, problem: Problem) -> Update:
        """It cannot be taken; what was shown is shown still."""
        return self if self.phase == "switched" else replace(self, phase="refused", problem=problem)
