"""What keeps one wish from becoming two: a pause after a page change, and a pause between equal keys.

Both are frozen values without a clock: the caller gives the time in seconds and keeps the value that comes back.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import inf

PAGE_CHANGE_PAUSE = 0.4
"""Seconds in which touches are ignored after the page changed (TE-13)."""

SAME_KEY_PAUSE = 0.5
"""Seconds in which the same key again is ignored (AX-32)."""


@dataclass(frozen=True, slots=True)
class Gate:
    """Lets touches through, or not until ``closed_until`` (seconds on the caller's clock)."""

    closed_until: float = -inf

    def close(self, now: float, pause: float = PAGE_CHANGE_PAUSE) -> Gate:
        """Return the gate closed for ``pause`` seconds from ``now``; never shorter than it was closed already."""
        return Gate(max(self.closed_until, now + pause))

    def is_open(self, now: float) -> bool:
        """Return whether a touch that begins at ``now`` counts."""
        return now >= self.closed_until


@dataclass(frozen=True, slots=True)
class KeyGuard:
    """Remembers the last key that counted and when (seconds)."""

    key: int | None = None
    time: float = -inf

    def press(self, key: int, now: float) -> tuple[KeyGuard, bool]:
        """Return the next guard and whether this press of ``key`` counts.

        A press that does not count leaves the guard as it is, so a shaking hand cannot lock a key for ever.
        """
        if key == self.key and now - self.time < SAME_KEY_PAUSE:
            return self, False
        return KeyGuard(key, now), True
