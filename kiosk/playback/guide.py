"""Where a guide is, "just show me": which step is shown, whether it goes on by itself, and when it does.

A guide has steps and then an end, where it says what next. It begins only when somebody asks for it, and plays: each
step stands for the seconds its words take to read, then the next one comes. The machine has no clock: every input
carries the time in milliseconds, and `GuidePlay.due` says when `GuidePlay.tick` is wanted, so that one single-shot
timer is enough; none is needed while it is paused or ended.

What a wish for another step means for the play: who goes on is ahead of the play and wants it to last no longer, so
it plays on, with the whole time for the step they come to. Who goes back has missed something, so it stops there and
waits. The time a step was paused for is not lost to it: it goes on with what was left of it.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class GuidePlay:
    """A guide at one moment.

    Args:
        seconds: How long each step stands while the guide plays.
        step: The step shown, from 0; ``len(seconds)`` is the end.
        is_playing: Whether it goes on by itself.
        is_still: Motion is reduced: it never goes on by itself.
        since: When the step began, or would have begun had it never been paused (ms).
        spent: How much of its time the step had when it was paused (ms).
    """

    seconds: tuple[float, ...]
    step: int = 0
    is_playing: bool = False
    is_still: bool = False
    since: int = 0
    spent: int = 0

    @property
    def last(self) -> int:
        """The place after the last step: the end, where nothing plays."""
        return len(self.seconds)

    @property
    def has_ended(self) -> bool:
        """Whether it says what next."""
        return self.step == self.last

    def play(self, now: int) -> GuidePlay:
        """Go on by itself from here; from the end, from the first step. Nothing changes where motion is reduced."""
        if self.is_still or self.is_playing:
            return self
        if self.has_ended:
            return self.again(now)
        return replace(self, is_playing=True, since=now - self.spent, spent=0)

    def pause(self, now: int) -> GuidePlay:
        """Stay on this step until somebody wishes otherwise."""
        if not self.is_playing:
            return self
        return replace(self, is_playing=False, spent=now - self.since)

    def again(self, now: int) -> GuidePlay:
        """Begin anew; it plays unless motion is reduced."""
        return replace(self, step=0, is_playing=not self.is_still, since=now, spent=0)

    def show(self, step: int, now: int) -> GuidePlay:
        """Show another step, kept between the first and the end: a later one plays on, an earlier one waits."""
        step = min(max(step, 0), self.last)
        if step == self.step:
            return self
        plays_on = self.is_playing and self.step < step < self.last
        return replace(self, step=step, is_playing=plays_on, since=now, spent=0)

    def tick(self, now: int) -> GuidePlay:
        """Return the guide at ``now``: on the next step if the time of this one is over. Never more than one on."""
        due = self.due(now)
        return self.show(self.step + 1, now) if due == 0 else self

    def due(self, now: int) -> int | None:
        """Return in how many ms `tick` is wanted; None while time changes nothing."""
        if not self.is_playing:
            return None
        return max(math.ceil(self.seconds[self.step] * 1000) - (now - self.since), 0)
