"""When the kiosk asks whether somebody is still there, and when it forgets the visit.

``ACTIVE`` becomes ``WARNING`` after the idle time and ``ATTRACT`` when the warning runs out. "I am finished" goes
through ``FINISHED``, which covers the screen at once and can be taken back for a few seconds. ``HIDDEN`` covers the
screen and keeps the place; it counts as idle, so its warning stands on the cover and the page is never seen again
unless somebody asks for it. The machine has no clock: every input carries the time in seconds, and `Attract.deadline`
says when `Attract.tick` is due next, so one single-shot timer is enough and an idle kiosk sleeps.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum

from kiosk.i18n.reading import READING_PACE

READING_MARGIN = 1.5
"""How many times the reading time a visitor gets at least (PR-04)."""

UNHURRIED = 2.0
"""How many times longer the idle time is for who listens or uses keys (PR-05)."""


class Phase(Enum):
    """What the kiosk does about the time."""

    ACTIVE = "active"
    WARNING = "warning"
    ATTRACT = "attract"
    FINISHED = "finished"
    HIDDEN = "hidden"


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
        go_back_for: How long "I am finished" can be taken back, seconds (PR-02).
        is_covered: The visitor hid the screen. Until they ask for it, no phase of the visit shows the page.
    """

    phase: Phase = Phase.ATTRACT
    since: float = 0.0
    idle_after: float = 120.0
    warning_for: float = 30.0
    words: int = 0
    words_before: int = 0
    is_held: bool = False
    is_unhurried: bool = False
    go_back_for: float = 5.0
    is_covered: bool = False

    @property
    def idle_limit(self) -> float:
        """Seconds without a sign of life before the warning: never less than a slow reader needs."""
        reading = READING_MARGIN * (self.words + self.words_before) / READING_PACE * 60.0
        return max(self.idle_after, reading) * (UNHURRIED if self.is_unhurried else 1.0)

    @property
    def stands_for(self) -> float | None:
        """Seconds this phase stands however long nobody does anything, if it counts down to its end."""
        if self.phase is Phase.WARNING:
            return self.warning_for
        return self.go_back_for if self.phase is Phase.FINISHED else None

    def deadline(self) -> float | None:
        """Return when `tick` is due next (seconds), or None while time changes nothing."""
        if self.stands_for is not None:
            return self.since + self.stands_for
        if self._is_visited and not self.is_held:
            return self.since + self.idle_limit
        return None

    def remaining(self, now: float) -> float:
        """Return the seconds left of the warning or of going back; all of the warning while neither stands."""
        if self.stands_for is None:
            return self.warning_for
        return max(0.0, self.since + self.stands_for - now)

    def touch(self, now: float) -> Attract:
        """Somebody touched the screen: a visit starts or goes on, however often it was extended before.

        A touch shows nothing that is covered: `go_back` and `unhide` do.
        """
        if self.phase is Phase.FINISHED:
            return self
        return replace(self, phase=self._open_phase, since=now)

    def press_key(self, now: float) -> Attract:
        """Somebody pressed a key: as `touch`, and who uses keys gets more time."""
        return replace(self.touch(now), is_unhurried=True)

    def show(self, words: int) -> Attract:
        """Another part with so many words is on the screen."""
        return replace(self, words=words, words_before=self.words)

    def start_speech(self, now: float) -> Attract:
        """Speech of the page began: hold the time until it stops. A warning's own voice is not reported here."""
        return replace(self, since=self._visited_since(now), is_held=True, is_unhurried=True)

    def stop_speech(self, now: float) -> Attract:
        """Speech ended or was paused: the idle time starts anew."""
        return replace(self, since=self._visited_since(now), is_held=False)

    def hide(self, now: float) -> Attract:
        """The visitor hides the screen and keeps the place. Whoever listens meanwhile holds the time as ever."""
        return replace(self, phase=Phase.HIDDEN, since=now, is_covered=True) if self._is_visit else self

    def unhide(self, now: float) -> Attract:
        """The visitor wants to see the page again; asked for in the warning, it is the answer to that too."""
        return replace(self, phase=Phase.ACTIVE, since=now, is_covered=False) if self._is_visit else self

    def cover_finish(self, now: float) -> Attract:
        """The visitor is finished: the screen is covered, its speech silenced, and soon all is forgotten."""
        return replace(self, phase=Phase.FINISHED, since=now, is_held=False) if self._is_visit else self

    def go_back(self, now: float) -> Attract:
        """The visitor is not finished after all: the visit goes on as it was."""
        return replace(self, phase=self._open_phase, since=now) if self.phase is Phase.FINISHED else self

    def finish(self, now: float) -> Attract:
        """Forget the visit at once."""
        return Attract(
            since=now, idle_after=self.idle_after, warning_for=self.warning_for, go_back_for=self.go_back_for
        )

    def tick(self, now: float) -> Attract:
        """Return the state at ``now``. Too early changes nothing; very late goes the whole way."""
        due = self.deadline()
        if due is None or now < due:
            return self
        if self.stands_for is not None:
            return self.finish(due)
        return replace(self, phase=Phase.WARNING, since=due).tick(now)

    @property
    def _is_visited(self) -> bool:
        """Whether somebody is taken to be there, in sight of the page or not."""
        return self.phase in (Phase.ACTIVE, Phase.HIDDEN)

    @property
    def _is_visit(self) -> bool:
        """Whether there is a visit that can still be hidden or finished."""
        return self._is_visited or self.phase is Phase.WARNING

    @property
    def _open_phase(self) -> Phase:
        return Phase.HIDDEN if self.is_covered else Phase.ACTIVE

    def _visited_since(self, now: float) -> float:
        """Speech is a sign of life in a visit; it neither starts one nor answers the warning."""
        return now if self._is_visited else self.since
