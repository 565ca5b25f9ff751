"""Touch points that lie close together on a picture are moved apart, as little as may be."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_ROUNDS = 200
_ENOUGH = 1e-6


def pushed_apart(centres: Sequence[tuple[float, float]], least: float) -> tuple[tuple[float, float], ...]:
    """Return ``centres`` moved so that squares of side ``least`` around them do not overlap.

    Each pair is pushed along the axis it already differs on most, by the same length each, again and again until
    nothing overlaps. Points on the very same place are parted downwards.
    """
    places = [list(centre) for centre in centres]
    # Rounds end when one moves nothing; a bound stands against points that would push each other for ever.
    next((None for _ in range(_ROUNDS) if not _pushed(places, least)), None)
    return tuple((x, y) for x, y in places)


def _pushed(places: list[list[float]], least: float) -> bool:
    """Push every pair that is too close once, and return whether there was one."""
    moved = False
    for i, one in enumerate(places):
        for other in places[i + 1 :]:
            away = [other[0] - one[0], other[1] - one[1]]
            axis = 0 if abs(away[0]) > abs(away[1]) else 1
            short = least - abs(away[axis])
            if short <= _ENOUGH:
                continue
            way = 1.0 if away[axis] >= 0 else -1.0
            one[axis] -= way * short / 2
            other[axis] += way * short / 2
            moved = True
    return moved
