"""The test of the touch panel: four targets, one in each corner, and what the places of the four touches mean.

The machine has no clock: every input carries the time in seconds. Places are mm on the glass, x to the right, y down,
never mirrored with the reading direction: it is the panel that is tested.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from math import dist, hypot
from typing import TYPE_CHECKING, NamedTuple

from kiosk.staff.sheet import Tone
from kiosk.staff.words import fill

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

HIT_MM = 5.0
"""A touch this near to its target is a hit; so far may touches differ that are shifted alike."""

LEAST_SHIFT_MM = 2.5
"""Touches that lie beside their targets by less than this on average are not all shifted alike."""

TURNED_MM = 15.0
"""So near to its mirrored or turned place a touch counts as mirrored or turned."""

FAR_MM = 40.0
"""A touch further than this from its target was not meant for it by a finger."""

STRETCH = 0.2
"""By what share the distances of touches may differ from those of the targets before the panel spans more screens."""

INSET_MM = 15.0
"""From a target to the two nearest edges of the glass."""

SILENT_AFTER, END_AFTER = 20.0, 60.0
"""Seconds without any touch until the test says so, and seconds without a touch until it ends."""

PAUSE, BOUNCE = 0.5, 0.3
"""Seconds at the start, and after each touch, in which a second tap of the same finger is not another touch."""

Place = tuple[float, float]


class Kind(Enum):
    """What the touches mean."""

    GOOD = "good"
    SHIFTED = "shifted"
    LEFT_RIGHT = "left-right"
    UP_DOWN = "up-down"
    TURNED = "turned"
    SIDEWAYS = "sideways"
    UNEVEN = "uneven"
    ELSEWHERE = "elsewhere"
    SILENT = "silent"


class Verdict(NamedTuple):
    """What is wrong, what to do, and by how many mm touches lie too far to the right and too far down."""

    kind: Kind
    says: str
    to_do: str
    dx_mm: float = 0.0
    dy_mm: float = 0.0

    @property
    def tone(self) -> Tone:
        """How it is meant."""
        if self.kind is Kind.GOOD:
            return Tone.GOOD
        return Tone.WARN if self.kind in {Kind.SHIFTED, Kind.UNEVEN} else Tone.BAD


@dataclass(frozen=True, slots=True)
class TouchTest:
    """The test at one moment.

    Args:
        width_mm: Width of the glass.
        height_mm: Height of the glass.
        since: When it began or was last touched, s.
        deaf_until: Until when a touch means nothing, s.
        seen: Where the touches so far were seen.
        is_silent: Whether nothing has come for so long that something must be wrong.
        has_ended: Whether nobody is there any more.
    """

    width_mm: float
    height_mm: float
    since: float
    deaf_until: float
    seen: tuple[Place, ...] = ()
    is_silent: bool = False
    has_ended: bool = False

    @staticmethod
    def begin(width_mm: float, height_mm: float, now: float) -> TouchTest:
        """Return the test before the first touch."""
        return TouchTest(width_mm, height_mm, now, now + PAUSE)

    @property
    def targets(self) -> tuple[Place, ...]:
        """The middle of each target: upper left, upper right, lower right, lower left."""
        inset = min(INSET_MM, min(self.width_mm, self.height_mm) / 8)
        right, low = self.width_mm - inset, self.height_mm - inset
        return (inset, inset), (right, inset), (right, low), (inset, low)

    @property
    def target(self) -> Place | None:
        """The target to touch next; None when all were touched."""
        return self.targets[len(self.seen)] if len(self.seen) < len(self.targets) else None

    @property
    def verdict(self) -> Verdict | None:
        """What is known; None while touches are missing."""
        if self.target is None:
            return judge(self.width_mm, self.height_mm, self.targets, self.seen)
        return _said(Kind.SILENT) if self.is_silent else None

    def press(self, x_mm: float, y_mm: float, now: float) -> TouchTest:
        """A finger came down; while a target stands, it was meant for that."""
        heard = replace(self, since=now, is_silent=False)
        if self.target is None or now < self.deaf_until:
            return heard
        return replace(heard, seen=(*self.seen, (x_mm, y_mm)), deaf_until=now + BOUNCE)

    def deadline(self) -> float | None:
        """Return when `tick` is due next (seconds), or None when the test has ended."""
        if self.has_ended:
            return None
        return self.since + (END_AFTER if self.seen or self.is_silent else SILENT_AFTER)

    def tick(self, now: float) -> TouchTest:
        """Return the test at ``now``; too early changes nothing."""
        due = self.deadline()
        if due is None or now < due:
            return self
        is_over = now >= self.since + END_AFTER
        return replace(self, has_ended=is_over, is_silent=not self.seen)

    def again(self, now: float) -> TouchTest:
        """Return the test from its start."""
        return TouchTest.begin(self.width_mm, self.height_mm, now)


def judge(width_mm: float, height_mm: float, targets: tuple[Place, ...], seen: tuple[Place, ...]) -> Verdict:
    """Return what four touches mean that were meant for four targets, in the order of `TouchTest.targets`."""
    off = [dist(target, place) for target, place in zip(targets, seen, strict=True)]
    if max(off) <= HIT_MM:
        return _said(Kind.GOOD)
    dx = sum(place[0] - target[0] for target, place in zip(targets, seen, strict=True)) / len(seen)
    dy = sum(place[1] - target[1] for target, place in zip(targets, seen, strict=True)) / len(seen)
    is_on_glass = all(0.0 <= x <= width_mm and 0.0 <= y <= height_mm for x, y in seen)
    has_shift = is_on_glass and hypot(dx, dy) >= LEAST_SHIFT_MM
    if has_shift and _lie_near(((x + dx, y + dy) for x, y in targets), seen, HIT_MM):
        return Verdict(Kind.SHIFTED, _shift_words(dx, dy), _TO_DO[Kind.SHIFTED], dx, dy)
    for kind, turn in _TURNS:
        turned = (turn(x / width_mm, y / height_mm) for x, y in targets)
        if _lie_near(((u * width_mm, v * height_mm) for u, v in turned), seen, TURNED_MM):
            return _said(kind)
    far = sum(distance > FAR_MM for distance in off)
    return _said(Kind.ELSEWHERE if far > len(off) / 2 or _is_stretched(targets, seen) else Kind.UNEVEN)


def _lie_near(wanted: Iterable[Place], seen: tuple[Place, ...], within: float) -> bool:
    return all(dist(one, other) <= within for one, other in zip(wanted, seen, strict=True))


def _is_stretched(targets: tuple[Place, ...], seen: tuple[Place, ...]) -> bool:
    """Return whether the touches stand on a rectangle of another size, as on a panel that spans two screens."""
    sizes = []
    for axis, (firsts, lasts) in enumerate((((0, 3), (1, 2)), ((0, 1), (3, 2)))):
        ends = [[seen[at][axis] for at in side] for side in (firsts, lasts)]
        if any(max(end) - min(end) > 2 * HIT_MM for end in ends):
            return False
        wanted = targets[lasts[0]][axis] - targets[firsts[0]][axis]
        sizes.append((sum(ends[1]) - sum(ends[0])) / 2 / wanted)
    return any(abs(size - 1.0) > STRETCH for size in sizes)


_TURNS: tuple[tuple[Kind, Callable[[float, float], Place]], ...] = (
    (Kind.LEFT_RIGHT, lambda u, v: (1 - u, v)),
    (Kind.UP_DOWN, lambda u, v: (u, 1 - v)),
    (Kind.TURNED, lambda u, v: (1 - u, 1 - v)),
    (Kind.SIDEWAYS, lambda u, v: (v, u)),
    (Kind.SIDEWAYS, lambda u, v: (1 - v, u)),
    (Kind.SIDEWAYS, lambda u, v: (v, 1 - u)),
    (Kind.SIDEWAYS, lambda u, v: (1 - v, 1 - u)),
)
"""Where a touch is seen on a panel that is mirrored or turned; shares of the glass in, shares of the glass out."""

_SAYS = {
    Kind.GOOD: "The touch works. Every touch was seen where the finger was.",
    Kind.LEFT_RIGHT: "Left and right are swapped: a touch on the left is seen on the right.",
    Kind.UP_DOWN: "Up and down are swapped: a touch at the top is seen at the bottom.",
    Kind.TURNED: "The touch is upside down: a touch in one corner is seen in the opposite corner.",
    Kind.SIDEWAYS: "The touch lies on its side: a finger that goes across is seen going up or down.",
    Kind.UNEVEN: "The touches were seen beside the crosses, each in another direction.",
    Kind.ELSEWHERE: "The touches are seen far from the finger, as if they were meant for another screen.",
    Kind.SILENT: "No touch has arrived. The touch panel may be unplugged, or work for another screen.",
}

_TO_DO = {
    Kind.GOOD: "There is nothing to do.",
    Kind.SHIFTED: "Clean the glass and its edges, and test again. If it stays so, ask IT to calibrate the touch panel.",
    Kind.LEFT_RIGHT: "Ask IT to mirror the touch input of this screen. A keyboard works meanwhile.",
    Kind.UP_DOWN: "Ask IT to mirror the touch input of this screen. A keyboard works meanwhile.",
    Kind.TURNED: "Ask IT to turn the touch input as the screen is turned. A keyboard works meanwhile.",
    Kind.SIDEWAYS: "Ask IT to turn the touch input as the screen is turned. A keyboard works meanwhile.",
    Kind.UNEVEN: "Test again with one finger in the middle of each cross. If it stays so, ask IT to calibrate the "
    "touch panel.",
    Kind.ELSEWHERE: "Unplug any second screen and test again. If it stays so, ask IT to assign the touch panel to this "
    "screen.",
    Kind.SILENT: "Plug in the cable of the touch panel. With two screens, ask IT to assign the touch panel to this "
    "one. The test ends by itself, or with the Escape key.",
}

_SHIFTS = {
    (1, 0): "Touches are seen %1 mm too far to the right.",
    (-1, 0): "Touches are seen %1 mm too far to the left.",
    (0, 1): "Touches are seen %2 mm too far down.",
    (0, -1): "Touches are seen %2 mm too far up.",
    (1, 1): "Touches are seen %1 mm too far to the right and %2 mm too far down.",
    (1, -1): "Touches are seen %1 mm too far to the right and %2 mm too far up.",
    (-1, 1): "Touches are seen %1 mm too far to the left and %2 mm too far down.",
    (-1, -1): "Touches are seen %1 mm too far to the left and %2 mm too far up.",
}


def _said(kind: Kind) -> Verdict:
    return Verdict(kind, _SAYS[kind], _TO_DO[kind])


def _shift_words(dx: float, dy: float) -> str:
    across, down = round(dx), round(dy)
    sign = ((across > 0) - (across < 0), (down > 0) - (down < 0))
    return fill(_SHIFTS[sign], abs(across), abs(down))
