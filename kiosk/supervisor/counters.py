"""The restart rule's memory on disk: how often the kiosk crashed lately, and whether the safe screen stands.

Times are kept as ages, because the clock that never goes back begins anew with every start of the computer. The
calendar's clock is asked for one thing only: how long the supervisor was away. A calendar that went back counts as
no time at all, one that leapt ahead lets everything expire; neither can keep a kiosk from starting.
"""

from __future__ import annotations

import json
import logging
import math
from typing import TYPE_CHECKING, Any

from kiosk import safe_file
from kiosk.errors import KnownError
from kiosk.supervisor.backoff import Backoff, Limits

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_log = logging.getLogger(__name__)
_VERSION = 1
_MOST_BYTES = 65_536
_MOST_ROUNDS = 1_000


def to_dict(backoff: Backoff, now: float, wall: float) -> dict[str, Any]:
    """Return what is to be remembered, as plain JSON values.

    Args:
        backoff: the rule.
        now: the clock that never goes back, seconds.
        wall: the calendar's clock, seconds since 1970.
    """
    return {
        "version": _VERSION,
        "saved": wall,
        "crashes": [now - time for time in backoff.crashes],
        "safe_for": now - backoff.safe_since if backoff.is_safe else None,
        "rounds": backoff.rounds,
    }


def from_dict(data: object, limits: Limits, now: float, wall: float) -> Backoff:
    """Return the rule as it was remembered; what is missing or makes no sense is forgotten."""
    if not isinstance(data, dict) or data.get("version") != _VERSION:
        return Backoff(limits)
    away = max(0.0, wall - (_number(data.get("saved")) or wall))
    if away >= limits.clear_after:
        return Backoff(limits)
    listed = data.get("crashes")
    ages = [_number(age) for age in (listed if isinstance(listed, list) else [])]
    crashes = sorted(now - away - age for age in ages if age is not None)
    safe_for = _number(data.get("safe_for"))
    rounds = _number(data.get("rounds")) or 0.0
    return Backoff(
        limits,
        crashes=tuple(crashes[-limits.crashes :]),
        is_safe=safe_for is not None,
        safe_since=now - away - (safe_for or 0.0),
        rounds=int(min(rounds, _MOST_ROUNDS)),
    )


def read(file: Path, limits: Limits, now: float, wall: float) -> Backoff:
    """Return the rule as the file remembers it; a missing or broken file remembers nothing."""
    try:
        with file.open("rb") as opened:
            data = json.loads(opened.read(_MOST_BYTES))
    except (OSError, ValueError, RecursionError):
        data = None
    return from_dict(data, limits, now, wall)


def write(file: Path, values: Mapping[str, Any]) -> None:
    """Replace the file as a whole. A disk that cannot be written to is logged, and nothing else."""
    try:
        safe_file.write(file, json.dumps(values).encode())
    except KnownError as error:
        _log.info("The crash counters could not be kept. %s", error)


def _number(value: object) -> float | None:
    """Return a finite number that is not negative, or None."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    try:
        number = float(value)
    except OverflowError:
        return None
    return number if math.isfinite(number) and number >= 0 else None
