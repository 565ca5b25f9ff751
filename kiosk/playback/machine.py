"""What a picture with states or steps shows now, and when it has to be looked at again.

A picture has *stops*: named states (healthy, affected, months later) or steps (before, needle, later), in order. The
*place* runs along them, 0 at the first, 1 at the second and so on; the *value* is what the drawing is made with. The
machine rests, changes to one stop, plays all of them once, or follows a finger. It has no clock: every input carries
the time in milliseconds, and `Playback.due` says when `Playback.tick` is wanted next, so that one single-shot timer
is enough and a picture at rest costs nothing.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Literal

CHANGE_MS = 300
"""How long a change to a chosen stop takes (milliseconds)."""

FRAME_MS = 16
"""Milliseconds between two frames of a movement."""

LONGEST_PLAY = 10.0
"""Seconds a picture may play at most before it rests (AX-61)."""

MOVING_SHARE = 0.6
"""The share of a step's time in which the picture moves; in the rest of it the step can be looked at."""

SETTLE = 0.08
"""A finger that lets go this close to a stop means the stop, as a share of the way between two stops."""

_SAME = 0.005

Mode = Literal["rest", "change", "play", "drag"]


@dataclass(frozen=True, slots=True)
class Stop:
    """A named state or step: the drawing's value from 0 to 1, and the seconds it gets when the picture plays."""

    value: float
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class Playback:
    """A picture at one moment.

    Args:
        stops: The states or steps in their order, at least one.
        place: Where along the stops it is, from 0 to ``len(stops) - 1``.
        value: What the drawing is made with, 0 to 1.
        is_cut: Motion is reduced: every change is a cut.
        mode: What it does.
        goal: The stop it changes to.
        began: When the movement or the play began, or would have begun had it started at the first stop (ms).
        from_place: Where the change began.
        from_value: The value it began with.
        change_ms: How long a change to a chosen stop takes (ms).
    """

    stops: tuple[Stop, ...]
    place: float = 0.0
    value: float = 0.0
    is_cut: bool = False
    mode: Mode = "rest"
    goal: int = 0
    began: int = 0
    from_place: float = 0.0
    from_value: float = 0.0
    change_ms: int = CHANGE_MS

    @classmethod
    def at(cls, stops: tuple[Stop, ...], value: float, *, is_cut: bool = False, change_ms: int = CHANGE_MS) -> Playback:
        """Return a picture that rests at ``value``.

        Raises:
            ValueError: If there are no stops, or they take longer than `LONGEST_PLAY`.
        """
        if not stops:
            message = "a picture that can be worked needs a stop"
            raise ValueError(message)
        if sum(stop.seconds for stop in stops) > LONGEST_PLAY:
            message = f"a picture may not play longer than {LONGEST_PLAY:g} s"
            raise ValueError(message)
        return cls(stops, is_cut=is_cut, change_ms=change_ms).show(value)

    @property
    def last(self) -> int:
        """The last stop."""
        return len(self.stops) - 1

    @property
    def can_play(self) -> bool:
        """Whether its stops are steps with a time of their own."""
        return len(self.stops) > 1 and any(stop.seconds for stop in self.stops)

    @property
    def is_playing(self) -> bool:
        """Whether it plays, so that it can be paused."""
        return self.mode == "play"

    @property
    def is_moving(self) -> bool:
        """Whether time changes anything now."""
        return self.mode in {"change", "play"}

    @property
    def shown(self) -> int | None:
        """The stop that counts as shown: the one it moves to, or rests at; None between two stops."""
        if self.mode == "change":
            return self.goal
        if self.mode == "play":
            return math.ceil(self.place - _SAME)
        return self._near(_SAME if self.mode == "rest" else SETTLE)

    @property
    def following(self) -> int:
        """The stop after the one shown; after the last comes the first."""
        shown = self.shown
        return math.ceil(self.place) if shown is None else (shown + 1) % len(self.stops)

    def show(self, value: float) -> Playback:
        """Rest at ``value`` at once: at a stop that has it, else at the first place along the stops that has it."""
        for index, stop in enumerate(self.stops):
            if abs(stop.value - value) <= _SAME:
                return self._resting(float(index), stop.value)
        for index, (one, other) in enumerate(pairwise(self.stops)):
            if min(one.value, other.value) < value < max(one.value, other.value):
                return self._resting(index + (value - one.value) / (other.value - one.value), value)
        nearest = min(range(len(self.stops)), key=lambda index: abs(self.stops[index].value - value))
        return self._resting(float(nearest), self.stops[nearest].value)

    def choose(self, index: int, now: int) -> Playback:
        """Change to a stop; what moved before is given up.

        Raises:
            IndexError: If there is no such stop.
        """
        if not 0 <= index <= self.last:
            message = f"there is no stop {index}"
            raise IndexError(message)
        goal = self.stops[index]
        if self.is_cut or (self.place == index and self.value == goal.value):
            return self._resting(float(index), goal.value)
        return replace(self, mode="change", goal=index, began=now, from_place=self.place, from_value=self.value)

    def play(self, now: int) -> Playback:
        """Go on from here to the last step; from the last step, and without steps, as `again`."""
        if not self.can_play:
            return self
        place = 0.0 if self.place >= self.last - _SAME else self.place
        began = now - self._elapsed(place)
        return replace(self, mode="play", place=place, value=self._along(place), began=began).tick(now)

    def pause(self) -> Playback:
        """Stop where it is; a change comes to its end at once. What rests goes on resting."""
        if self.mode == "change":
            return self._resting(float(self.goal), self.stops[self.goal].value)
        return self._resting(self.place, self.value)

    def again(self, now: int) -> Playback:
        """Play from the first step."""
        return self._resting(0.0, self.stops[0].value).play(now) if self.can_play else self

    def drag(self, place: float) -> Playback:
        """Follow a finger to ``place``, kept between the first stop and the last."""
        kept = min(max(place, 0.0), float(self.last))
        return replace(self, mode="drag", place=kept, value=self._along(kept))

    def drop(self, now: int) -> Playback:
        """Let go of the finger: rest where it was, or settle at the stop it was almost at."""
        if self.mode != "drag":
            return self
        near = self._near(SETTLE)
        return self._resting(self.place, self.value) if near is None else self.choose(near, now)

    def tick(self, now: int) -> Playback:
        """Return the picture at ``now``."""
        if self.mode == "change":
            share = (now - self.began) / self.change_ms
            goal = self.stops[self.goal].value
            if share >= 1.0:
                return self._resting(float(self.goal), goal)
            eased = 1.0 - (1.0 - max(share, 0.0)) ** 3
            place = self.from_place + (self.goal - self.from_place) * eased
            return replace(self, place=place, value=self.from_value + (goal - self.from_value) * eased)
        if self.mode == "play":
            place = self._place(now - self.began)
            if place >= self.last:
                return self._resting(float(self.last), self.stops[-1].value)
            return replace(self, place=place, value=self._along(place))
        return self

    def due(self, now: int) -> int | None:
        """Return in how many milliseconds `tick` is wanted, or None while time changes nothing."""
        if self.mode == "change":
            return FRAME_MS
        if self.mode != "play":
            return None
        elapsed = now - self.began
        for start, end in self._moves():
            if elapsed < start:
                return start - elapsed
            if elapsed < end and not self.is_cut:
                return FRAME_MS
        return 0

    def _resting(self, place: float, value: float) -> Playback:
        return replace(self, mode="rest", place=place, value=value)

    def _near(self, reach: float) -> int | None:
        """Return the stop no further than ``reach`` from the place."""
        nearest = round(self.place)
        return nearest if abs(nearest - self.place) <= reach else None

    def _along(self, place: float) -> float:
        """Return the value at a place."""
        index = min(int(place), max(self.last - 1, 0))
        one, other = self.stops[index].value, self.stops[min(index + 1, self.last)].value
        return one + (other - one) * (place - index)

    def _moves(self) -> list[tuple[int, int]]:
        """Return when the movement to each step after the first begins and ends, in ms from the start of the play."""
        moves = []
        start = round(self.stops[0].seconds * 1000)
        for stop in self.stops[1:]:
            whole = round(stop.seconds * 1000)
            moves.append((start, start + round(whole * MOVING_SHARE)))
            start += whole
        return moves

    def _place(self, elapsed: int) -> float:
        """Return where the play is ``elapsed`` ms after its start: each movement begins and ends gently."""
        place = 0.0
        for index, (start, end) in enumerate(self._moves(), 1):
            if elapsed < start:
                break
            if self.is_cut or elapsed >= end:
                place = float(index)
            else:
                place = index - 1 + (1.0 - math.cos(math.pi * (elapsed - start) / (end - start))) / 2
                break
        return place

    def _elapsed(self, place: float) -> int:
        """Return the time (ms) at which the play comes to ``place``."""
        index = int(place)
        if place == index:
            return self._moves()[index - 1][1] if index else 0
        start, end = self._moves()[index]
        return start + round((end - start) * math.acos(1.0 - 2.0 * (place - index)) / math.pi)
