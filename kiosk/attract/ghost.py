"""Which touches are signs of life, and which come from the glass itself.

Water, a crack, a sticker or a weak cable can make a panel report a contact that never lifts, or taps that never end,
all at one spot. Such touches may still do what a touch does; they keep no visit alive. `GhostFilter` is a frozen
value: `GhostFilter.sees` takes one touch and returns the next value, with whether that touch counts as life.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise
from math import hypot
from typing import Literal

LONGEST_CONTACT = 30.0
"""Seconds; a contact that stays longer is no finger."""

ONE_SPOT_MM = 5.0
"""Taps no farther than this from the first of them are taps at one spot."""

TAPS = 10
"""So many taps at one spot are looked at together."""

STEADY_SHARE = 0.1
"""People's taps vary by more than this share of the time between them. Our own choice; a panel's do not."""

STEADY_MOST = 0.25
"""Seconds by which the times between taps may differ and still count as a machine's, however rare the taps are.

Somebody who answers the warning again and again does so minutes apart, but never to a quarter of a second.
"""

NOTED_AFTER, NOTED_TAPS = 300.0, 60
"""Seconds a contact stays, and taps at one spot, that no leaning hand and no playing child explains. Our own choice.

What is that long is told to staff for a while after it has ended: whoever goes to look touches the glass, and that
alone can end it.
"""

NOTED_FOR = 86_400.0
"""Seconds it is told after it has ended."""

_MOST_FINGERS = 20


@dataclass(frozen=True, slots=True)
class Touch:
    """One contact at one moment.

    Args:
        kind: Whether it came down, moved, or lifted.
        id: The same for one contact from press to lift.
        x_mm: Across the glass, from its left edge.
        y_mm: Down the glass, from its top edge.
        t: Seconds on a clock that never goes back.
        has_acted: A control acted on this lift.
    """

    kind: Literal["pressed", "moved", "lifted"]
    id: int
    x_mm: float
    y_mm: float
    t: float
    has_acted: bool = False

    def is_near(self, x_mm: float, y_mm: float) -> bool:
        """Whether it is at the same spot as another."""
        return hypot(self.x_mm - x_mm, self.y_mm - y_mm) <= ONE_SPOT_MM


@dataclass(frozen=True, slots=True)
class GhostReport:
    """What staff should know of the glass: a contact is stuck on it, or taps repeat by themselves, and where (mm).

    It may be over for now.
    """

    kind: Literal["stuck", "repeating"]
    x_mm: float
    y_mm: float
    is_over: bool = False


@dataclass(frozen=True, slots=True)
class GhostFilter:
    """What must be remembered of touches to tell people from faults: none of it says what was touched.

    Args:
        down: The contacts on the glass, as they came down.
        spot: Where the latest taps were, millimetres.
        times: When the latest of them were, seconds, at most `TAPS`.
        has_acted: A control acted on one of them.
        taps: How many taps there were at that spot, one after the other.
        noted: What was wrong with the glass last, so long that it is told afterwards too.
        noted_at: When it was last seen, seconds.
    """

    down: tuple[Touch, ...] = ()
    spot: tuple[float, float] = (0.0, 0.0)
    times: tuple[float, ...] = ()
    has_acted: bool = False
    taps: int = 0
    noted: GhostReport | None = None
    noted_at: float = 0.0

    def sees(self, touch: Touch) -> tuple[GhostFilter, bool]:
        """Take one touch. The second value is whether somebody is there."""
        if touch.kind == "pressed":
            seen = self._press(touch)
            return seen, not seen.is_haunted
        first = next((each for each in self.down if each.id == touch.id), None)
        if first is None:
            return self, False
        is_life = touch.t - first.t <= LONGEST_CONTACT
        if touch.kind == "moved":
            return self, is_life and not self.is_haunted
        seen = replace(
            self._note(touch.t),
            down=tuple(each for each in self.down if each is not first),
            has_acted=self.has_acted or (touch.has_acted and first.is_near(*self.spot)),
        )
        return seen, is_life and not seen.is_haunted

    def cancel(self, now: float) -> GhostFilter:
        """The system took all contacts away at ``now`` (seconds)."""
        return replace(self._note(now), down=())

    @property
    def is_haunted(self) -> bool:
        """Whether the latest taps repeat at one spot as no person's do; a touch elsewhere ends it."""
        if len(self.times) < TAPS:
            return False
        if not self.has_acted:
            return True
        gaps = [after - before for before, after in pairwise(self.times)]
        allowed = min(STEADY_SHARE * sum(gaps) / len(gaps), STEADY_MOST)
        return max(gaps) - min(gaps) <= allowed

    def report(self, now: float) -> GhostReport | None:
        """Return what is wrong with the glass at ``now`` (seconds), or was not long ago, if anything."""
        for contact in self.down:
            if now - contact.t > LONGEST_CONTACT:
                return GhostReport("stuck", contact.x_mm, contact.y_mm)
        if self.is_haunted:
            return GhostReport("repeating", *self.spot)
        return self.noted if now - self.noted_at <= NOTED_FOR else None

    def _note(self, now: float) -> GhostFilter:
        """Keep what is wrong at ``now``, if it is plain enough to be told when it is over."""
        found = self.report(now)
        if found is None or found.is_over:
            return self
        is_plain = self.taps >= NOTED_TAPS or any(now - contact.t > NOTED_AFTER for contact in self.down)
        return replace(self, noted=replace(found, is_over=True), noted_at=now) if is_plain else self

    def _press(self, touch: Touch) -> GhostFilter:
        # A lift may never have been told; neither may that fill the memory of a kiosk that runs for months.
        down = (*(each for each in self.down if each.id != touch.id), touch)[-_MOST_FINGERS:]
        noted = self._note(touch.t)
        if self.times and touch.is_near(*self.spot):
            return replace(noted, down=down, times=(*self.times, touch.t)[-TAPS:], taps=self.taps + 1)
        spot = (touch.x_mm, touch.y_mm)
        return replace(noted, down=down, spot=spot, times=(touch.t,), has_acted=False, taps=1)
