"""How many wrong tries there may be, and how long the wait is after them.

Five tries, then 30 s, doubled by every further wrong try up to 15 minutes and no further: nobody is locked out for
good. The recovery code has a light throttle of its own and works during the lock.

A try is counted before it is compared (`Lockout.count_try`) and forgiven when it was right, so that pulling the plug
between the two gains nothing. Within a run a clock that never goes back measures the wait. Over a restart the clock
on the wall does, and only as far as it can be believed: a clock set back, or away by more than `LONGEST_PAUSE`, makes
the rest of the wait neither shorter nor longer.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from math import ceil, isfinite
from typing import TYPE_CHECKING, Any, NamedTuple

from kiosk import safe_file
from kiosk.errors import KnownError

if TYPE_CHECKING:
    from pathlib import Path

LONGEST_PAUSE = 400 * 86_400.0
"""Seconds a kiosk can have been off, as far as its clock is believed: a little over a year."""

NAME = "lockout.json"
MOST_BYTES = 4096


class Throttle(NamedTuple):
    """How fast tries may come: so many at once, then so long a wait in seconds, doubled up to the longest."""

    tries: int
    first_wait: float
    longest_wait: float

    def wait(self, failures: int) -> float:
        """Return the seconds to wait after so many wrong tries in a row."""
        if failures < self.tries:
            return 0.0
        doublings = min(failures - self.tries, 16)
        return min(self.first_wait * 2.0**doublings, self.longest_wait)


PIN_THROTTLE = Throttle(5, 30.0, 900.0)
RECOVERY_THROTTLE = Throttle(5, 10.0, 30.0)
"""94 bits need no throttle against guessing; this one keeps the processor free."""

MOST_FAILURES = 99
"""Counting further changes nothing."""


@dataclass(frozen=True, slots=True)
class Lockout:
    """The tries of one kind at one moment of one run.

    Args:
        throttle: how fast they may come.
        failures: wrong tries in a row.
        until: when the next one may come, seconds on a clock that never goes back.
    """

    throttle: Throttle = PIN_THROTTLE
    failures: int = 0
    until: float = 0.0

    def remaining(self, now: float) -> float:
        """Return the seconds until the next try."""
        return min(max(0.0, self.until - now), self.throttle.longest_wait)

    def is_open(self, now: float) -> bool:
        """Return whether a try may come now."""
        return self.remaining(now) <= 0.0

    def seconds_shown(self, now: float) -> int:
        """Return the whole seconds to show: never 0 while the wait lasts."""
        return ceil(self.remaining(now))

    @property
    def tries_left(self) -> int:
        """How many wrong tries there may be before the next wait."""
        return max(1, self.throttle.tries - self.failures)

    def count_try(self, now: float) -> Lockout:
        """Count a try before it is compared. During a wait nothing is counted, because nothing may be compared."""
        if not self.is_open(now):
            return self
        failures = min(self.failures + 1, MOST_FAILURES)
        return replace(self, failures=failures, until=now + self.throttle.wait(failures))

    def forgive(self) -> Lockout:
        """The try was right: start anew."""
        return Lockout(self.throttle)

    def encode(self, now: float, wall: float) -> dict[str, float]:
        """Return what outlasts the run; ``wall`` is the clock on the wall, seconds since 1970."""
        return {"failures": self.failures, "remaining": self.remaining(now), "wall": wall}

    @classmethod
    def decode(cls, value: Any, throttle: Throttle, now: float, wall: float) -> Lockout:
        """Return the tries as they go on in a new run.

        Raises:
            KeyError, TypeError, ValueError: `encode` did not write this.
        """
        failures, remaining, then = int(value["failures"]), float(value["remaining"]), float(value["wall"])
        if not (0 <= failures <= MOST_FAILURES and isfinite(remaining) and isfinite(then)):
            raise ValueError("not what was written")
        passed = wall - then
        rest = remaining - passed if 0.0 <= passed <= LONGEST_PAUSE else remaining
        return cls(throttle, failures, now + min(max(0.0, rest), throttle.longest_wait))


@dataclass(frozen=True, slots=True)
class Lockouts:
    """The tries of both kinds: PINs and the recovery code."""

    pin: Lockout = Lockout()
    recovery: Lockout = Lockout(RECOVERY_THROTTLE)


class LoadedLockouts(NamedTuple):
    """The tries as they go on, and what is wrong with their file in words for staff."""

    lockouts: Lockouts
    problem: str = ""


def load(folder: Path, now: float, wall: float) -> LoadedLockouts:
    """Read the tries of the run before. A damaged file counts as five wrong PINs: one wait of 30 s, and no more.

    Args:
        folder: the state folder.
        now: a clock that never goes back, seconds.
        wall: the clock on the wall, seconds since 1970.
    """
    try:
        data = safe_file.read(folder / NAME, MOST_BYTES)
        if data is None:
            return LoadedLockouts(Lockouts())
        table = json.loads(data)
        pin = Lockout.decode(table["pin"], PIN_THROTTLE, now, wall)
        recovery = Lockout.decode(table["recovery"], RECOVERY_THROTTLE, now, wall)
    except KnownError:
        return LoadedLockouts(
            _careful(now), "The count of wrong PINs cannot be read. It starts anew with a short wait."
        )
    except (ValueError, KeyError, TypeError, OverflowError, RecursionError):
        return LoadedLockouts(_careful(now), "The count of wrong PINs was damaged. It starts anew with a short wait.")
    return LoadedLockouts(Lockouts(pin, recovery))


def save(folder: Path, lockouts: Lockouts, now: float, wall: float) -> None:
    """Write the tries.

    Raises:
        KnownError: they cannot be written. Within the run they count all the same.
    """
    table = {"pin": lockouts.pin.encode(now, wall), "recovery": lockouts.recovery.encode(now, wall)}
    safe_file.write(folder / NAME, json.dumps(table).encode())


def _careful(now: float) -> Lockouts:
    failures = PIN_THROTTLE.tries
    return Lockouts(Lockout(PIN_THROTTLE, failures, now + PIN_THROTTLE.wait(failures)))
