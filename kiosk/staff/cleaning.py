"""The cleaning lock: for a while nothing that touches the glass does anything, then it ends by itself.

It needs no PIN to begin, since it only blocks. The machine has no clock: every input carries the time in seconds.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

SHORTEST, LONGEST = 15.0, 120.0
"""Seconds the lock may last."""


@dataclass(frozen=True, slots=True)
class CleaningLock:
    """The lock at one moment.

    Args:
        until: When it ends, seconds; None while there is none.
    """

    until: float | None = None

    def begin(self, now: float, lasts: float) -> CleaningLock:
        """Lock the glass for ``lasts`` seconds, from `SHORTEST` to `LONGEST`. A lock that stands is not prolonged."""
        if self.until is not None and now < self.until:
            return self
        return CleaningLock(now + min(max(lasts, SHORTEST), LONGEST))

    def tick(self, now: float) -> CleaningLock:
        """Return the lock at ``now``; too early changes nothing."""
        return self if self.until is None or now < self.until else CleaningLock()

    def seconds_left(self, now: float) -> int:
        """Return the whole seconds left; 0 while there is no lock."""
        return 0 if self.until is None else max(math.ceil(self.until - now), 0)
