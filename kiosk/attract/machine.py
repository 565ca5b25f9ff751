"""When the kiosk asks whether somebody is still there, and when it forgets the visit.

``ACTIVE`` becomes ``WARNING`` after the idle time and ``ATTRACT`` when the warning runs out. The machine has no
clock: every input carries the time in seconds, and `Attract.deadline` says when `Attract.tick` is due next, so one
single-shot timer is enough and an idle kiosk sleeps.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum

READING_PACE = 90.0
"""Words a minute of a slow reader (PR-04)."""

READING_MARGIN = 1.5
"""How many times the reading time a visitor gets at least (PR-04)."""

UNHURRIED = 2.0
"""How many times longer the idle time is for who listens or uses keys (PR-05)."""


class Phase(Enum):
    """What the kiosk does about the time."""

    ACTIVE = "active"
    WARNING = "warning"
    ATTRACT = "attract"


@dataclass(frozen=True, slots=True)
class Attract:
    """The idle rule of one kiosk at one moment.

    Args:
        phase: What the kiosk does now.
        since: When the phase began or, while active, when somebody last did something; seconds.
        idle_after: Least idle time before the warning, seconds.
        warning_for: How long the warning stands, seconds.
        words: Words on the screen.
        words_before: Words of the part on the screen before this one.
        is_held: Speech plays, so nobody is taken for gone.
        is_unhurried: The visitor listened or used keys.
    """

    phase: Phase = Phase.ATTRACT
    since: float = 0.0
    idle_after: float = 120.0
    warning_for: float = 30.0
    words: int = 0
    words_before: int = 0
    is_held: bool = False
    is_unhurried: bool = False

    @property
    def idle_limit(self) -> float:
        """Seconds without a sign of life before the warning: never less than a slow reader needs."""
        reading = READING_MARGIN * (self.words + self.words_before) / READING_PACE * 60.0
        return max(self.idle_after, reading) * (UNHURRIED if self.is_unhurried else 1.0)

    def deadline(self) -> float | None:
        """Return when `tick` is due next (seconds), or None while time changes nothing."""
        if self.phase is Phase.WARNING:
            return self.since + self.warning_for
        if self.phase is Phase.ACTIVE and not self.is_held:
            return self.since + self.idle_limit
        return None

    def remaining(self, now: float) -> float:
        """Return the seconds left of the warning; all of them before it stands."""
        if self.phase is not Phase.WARNING:
            return self.warning_for
        return max(0.0, self.since + self.warning_for - now)

    def touch(self, now: float) -> Attract:
        """Somebody touched the screen: a visit starts or goes on, however often it was extended before."""
        return replace(self, phase=Phase.ACTIVE, since=now)

    def press_key(self, now: float) -> Attract:
        """Somebody pressed a key: as `touch`, and who uses keys gets more time."""
        return replace(self.touch(now), is_unhurried=True)

    def show(self, words: int) -> Attract:
        """Another part with so many words is on the screen."""
        return replace(self, words=words, words_before=self.words)

    def start_speech(self, now: float) -> Attract:
        """Speech of the page began: hold the time until it stops. A warning's own voice is not reported here."""
        return replace(self, since=self._active_since(now), is_held=True, is_unhurried=True)

    def stop_speech(self, now: float) -> Attract:
        """Speech ended or was paused: the idle time starts anew."""
        return replace(self, since=self._active_since(now), is_held=False)

    def finish(self, now: float) -> Attract:
        """The visitor is finished: forget the visit at once."""
        return Attract(since=now, idle_after=self.idle_after, warning_for=self.warning_for)

    def tick(self, now: float) -> Attract:
        """Return the state at ``now``. Too early changes nothing; very late goes the whole way."""
        due = self.deadline()
        if due is None or now < due:
            return self
        if self.phase is Phase.WARNING:
            return self.finish(due)
        return replace(self, phase=Phase.WARNING, since=due).tick(now)

    def _active_since(self, now: float) -> float:
        """Speech is a sign of life in a visit; it neither starts one nor answers the warning."""
        return now if self.phase is Phase.ACTIVE else self.since
