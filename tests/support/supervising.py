"""What a supervisor saw, and a computer that is only imagined, with a clock that is moved by waiting."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kiosk.supervisor.watch import Happening, What

if TYPE_CHECKING:
    from kiosk.supervisor.backoff import Do
    from kiosk.supervisor.supervisor import Seen, Why

BEATS = 3.0


class Sightings:
    """What a supervisor told that it saw."""

    def __init__(self) -> None:
        self.seen: list[Seen] = []

    @property
    def ends(self) -> list[tuple[Why | None, int]]:
        """How the runs ended, and with what code."""
        return [(seen.why, seen.code) for seen in self.seen if seen.what == "ended"]

    @property
    def starts(self) -> list[bool]:
        """For each start whether it was the safe screen."""
        return [seen.is_safe for seen in self.seen if seen.what == "started"]

    def between(self, first: str, then: str) -> list[float]:
        """Seconds from each ``first`` to the ``then`` that follows it."""
        gaps, since = [], None
        for seen in self.seen:
            if seen.what == then and since is not None:
                gaps.append(seen.at - since)
                since = None
            elif seen.what == first:
                since = seen.at
        return gaps


@dataclass
class Life:
    """How one run goes; times in seconds after its start.

    Attributes:
        ends: when it ends by itself, if it does.
        code: what it ends with.
        beats_from: its first beat.
        beats_until: after that it gives none.
        stack_ends_it: asking for its stack ends it.
        obeys: it ends when it is asked to.
        memory: what it holds, MB.
        can_be_killed: killing ends it.
    """

    ends: float | None = None
    code: int = 1
    beats_from: float | None = 1.0
    beats_until: float = 1e12
    stack_ends_it: bool = False
    obeys: bool = True
    memory: float | None = 200.0
    can_be_killed: bool = True


@dataclass
class ImaginedChild:
    """A run of an imagined kiosk."""

    run: int
    life: Life
    started: float
    is_safe: bool
    world: ImaginedWorld
    done: list[str] = field(default_factory=list)
    next_beat: float | None = None
    ends: float | None = None
    code: int = 0

    @property
    def pid(self) -> int:
        return 1000 + self.run

    def memory_mb(self) -> float | None:
        return self.life.memory

    def ask_for_stack(self) -> bool:
        self.done.append("stack")
        if self.life.stack_ends_it:
            self._end(-10)
        return True

    def terminate(self) -> None:
        self.done.append("terminate")
        if self.life.obeys:
            self._end(-15)

    def kill(self) -> None:
        self.done.append("kill")
        if self.life.can_be_killed:
            self._end(-9)

    def _end(self, code: int) -> None:
        self.ends, self.code, self.next_beat = self.world.time + 0.01, code, None


class ImaginedWorld:
    """Time, processes and the power switch of a computer that is only imagined.

    Args:
        lives: how the runs go, one after the other; the last one again and again.
        safe: how the safe screens go.
    """

    def __init__(self, *lives: Life, safe: Life | None = None) -> None:
        self.time = 1000.0
        self.calendar = 1.8e9
        self.lives = list(lives)
        self.safe = safe or Life()
        self.children: list[ImaginedChild] = []
        self.stops_at: float | None = None
        self.stands_still: list[tuple[float, float]] = []
        self.refuses_to_start: list[int] = []
        self.obeys_power = False
        self.power: list[Do] = []
        self.stale: list[Happening] = []

    def now(self) -> float:
        return self.time

    def wall(self) -> float:
        return self.calendar + self.time

    def start(self, *, is_safe: bool) -> ImaginedChild:
        number = len(self.children) + len(self.power) + 1
        if self.refuses_to_start:
            raise OSError(self.refuses_to_start.pop(), "no")
        going_on = self.lives[0] if is_safe or len(self.lives) == 1 else self.lives.pop(0)
        life = self.safe if is_safe else going_on
        child = ImaginedChild(number, life, self.time, is_safe, self)
        child.next_beat = None if life.beats_from is None else self.time + life.beats_from
        child.ends = None if life.ends is None else self.time + life.ends
        child.code = life.code
        self.children.append(child)
        return child

    def wait(self, seconds: float) -> Happening | None:
        assert seconds <= 1.0, "the supervisor sleeps too long to notice that it was stopped"
        until = self.time + max(0.0, seconds)
        if self.stale:
            return self.stale.pop(0)
        if self.stands_still and self.stands_still[0][0] < until:
            self.time = sum(self.stands_still.pop(0))
            return None
        return self._next(until)

    def obey(self, do: Do) -> bool:
        self.power.append(do)
        return self.obeys_power

    def _next(self, until: float) -> Happening | None:
        """Return the first thing due, and let the clock stand where it happened."""
        due: list[tuple[float, str]] = []
        if self.stops_at is not None:
            due.append((self.stops_at, "stop"))
        child = self.children[-1] if self.children else None
        if child is not None and child.ends is not None:
            due.append((child.ends, "end"))
        if child is not None and child.next_beat is not None:
            due.append((child.next_beat, "beat"))
        when, what = min(due, default=(until + 1.0, ""))
        if when > until:
            self.time = until
            return None
        self.time = max(self.time, when)
        if what == "stop":
            self.stops_at = None
            return Happening(What.STOP)
        assert child is not None
        if what == "end":
            child.ends = child.next_beat = None
            return Happening(What.ENDED, child.run, child.code)
        follows = when + BEATS
        child.next_beat = follows if follows <= child.started + child.life.beats_until else None
        return Happening(What.BEAT, child.run)
