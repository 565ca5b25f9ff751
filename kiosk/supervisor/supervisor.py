"""Starts the kiosk, watches it, ends what hangs or grows, and starts again as the restart rule says."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from kiosk.errors import ExitCode
from kiosk.supervisor import counters
from kiosk.supervisor.backoff import Do, Limits
from kiosk.supervisor.heartbeat import Pulse
from kiosk.supervisor.systemd import Notifier
from kiosk.supervisor.watch import What

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kiosk.supervisor.backoff import Backoff
    from kiosk.supervisor.machine import World
    from kiosk.supervisor.watch import Child

_log = logging.getLogger(__name__)
_LONGEST_NAP = 1.0
"""Seconds: a supervisor that naps no longer can tell its own standstill from the kiosk's."""

_STOOD_STILL = 2.0
"""Seconds: who oversleeps by so much was stopped or suspended, and the kiosk with it."""

_POLITE = 5.0
"""Seconds a kiosk gets to end by itself when it is asked to."""

_FOR_STACK = 0.3
"""Seconds a hanging kiosk gets to write down where it hangs."""

_MEMORY_EVERY = 5.0
"""Seconds between two looks at the memory."""

_POWER_WITHIN = 60.0
"""Seconds in which a computer that took the command begins to shut down."""


class Why(Enum):
    """How a run came to its end."""

    EXIT = "exit"
    HANG = "hang"
    MEMORY = "memory"
    ASKED = "asked"


@dataclass(frozen=True, slots=True)
class Watching:
    """How a run is watched.

    Attributes:
        hang_after: seconds without a beat after which a run hangs.
        start_within: seconds a run may take to its first beat.
        memory_mb: a run that holds more is ended; the kiosk with all its pictures painted stays far below.
    """

    hang_after: float = 10.0
    start_within: float = 20.0
    memory_mb: float = 1500.0


@dataclass(frozen=True, slots=True)
class Seen:
    """Something the supervisor did or saw, for the log, for crash reports and for tests.

    Attributes:
        what: "started", "on screen" (the first beat) or "ended".
        at: when, seconds of the clock that never goes back.
        pid: which process.
        is_safe: it is the safe screen.
        why: how it came to its end.
        code: what it ended with; negative codes are signals.
    """

    what: str
    at: float
    pid: int
    is_safe: bool
    why: Why | None = None
    code: int = 0


@dataclass(slots=True)
class _Run:
    """What is known of the present run.

    Attributes:
        child: its process.
        pulse: its signs of life.
        now: when the clock was read last.
        weighed: when its memory was looked at last.
        doomed_for: why it is being ended.
        kill_at: when it is killed.
    """

    child: Child
    pulse: Pulse
    now: float
    weighed: float
    doomed_for: Why | None = None
    kill_at: float | None = None


class Supervisor:
    """Looks after the kiosk of one state folder.

    Args:
        world: time, processes, power.
        memory: the file the restart rule is remembered in.
        limits: how much the kiosk may crash.
        watching: how it is watched.
        notifier: tells systemd.
        observe: told of everything that is seen; must not raise.
    """

    def __init__(
        self,
        world: World,
        memory: Path,
        limits: Limits | None = None,
        watching: Watching | None = None,
        notifier: Notifier | None = None,
        observe: Callable[[Seen], None] | None = None,
    ) -> None:
        self._world = world
        self._file = memory
        self._limits = limits or Limits()
        self._watching = watching or Watching()
        self._notifier = notifier or Notifier()
        self._observe = observe or (lambda _: None)
        self._is_told_to_stop = False
        self._kept: tuple[object, ...] = ()

    def run(self) -> ExitCode:
        """Keep the kiosk on the screen until staff end it, the system does, or there is nothing to be mended."""
        state = counters.read(self._file, self._limits, self._world.now(), self._world.wall())
        state = state.begin(self._world.now())
        self._notifier.ready()
        while state.do is not Do.STOP and not self._is_told_to_stop:
            if state.do in {Do.REBOOT, Do.SHUT_DOWN}:
                state = self._switch(state)
                continue
            self._rest(state.pause)
            later = state.tick(self._world.now())
            if later.is_safe == state.is_safe and not self._is_told_to_stop:
                later = self._watch(later)
            # Where the pause lasted to its deadline, the safe screen makes way before it is started again.
            state = later
        self._keep(state)
        self._notifier.stopping()
        return ExitCode.STAFF_EXIT if self._is_told_to_stop else state.code

    def _rest(self, seconds: float) -> None:
        """Wait out a pause; being asked to stop ends it."""
        until = self._world.now() + seconds
        while (now := self._world.now()) < until and not self._is_told_to_stop:
            self._notifier.alive(now)
            self._hear(min(_LONGEST_NAP, until - now))

    def _switch(self, state: Backoff) -> Backoff:
        """Have the computer restarted or switched off; a kiosk whose computer goes on goes on too."""
        self._keep(state)
        if self._world.obey(state.do):
            self._rest(_POWER_WITHIN)
        else:
            _log.warning("The system did not allow to %s.", state.do.value)
        return state.refused(self._world.now())

    def _watch(self, state: Backoff) -> Backoff:
        """Start a run, see it to its end, and return what follows."""
        world = self._world
        try:
            child = world.start(is_safe=state.is_safe)
        except OSError as error:
            _log.warning("The kiosk could not be started: error %s.", error.errno)
            return state.killed(world.now())
        now = world.now()
        run = _Run(child, Pulse(now, False, self._watching.hang_after, self._watching.start_within), now, now)
        self._see("started", child, state)
        self._keep(state)
        while True:
            what, code = self._listen(run, state)
            now = run.now
            if what is What.ENDED:
                self._see("ended", child, state, run.doomed_for or Why.EXIT, code)
                return state.killed(now) if run.doomed_for else state.exited(code, now)
            if self._is_told_to_stop:
                self._end(child, state)
                return state
            self._judge(run, now)
            later = state.tick(now)
            if state.is_safe and not later.is_safe:
                self._end(child, state)
                return later
            state = later

    def _listen(self, run: _Run, state: Backoff) -> tuple[What | None, int]:
        """Wait for a moment, take a beat into account, and return what else happened."""
        nap = _LONGEST_NAP if run.kill_at is None else min(_LONGEST_NAP, run.kill_at - run.now)
        what, code = self._hear(nap, run.child)
        # The clock is read once a round, so that no standstill falls between two looks at it.
        now, before = self._world.now(), run.now
        run.now = now
        if now - before > _LONGEST_NAP + _STOOD_STILL:
            run.pulse = run.pulse.pardon(now)
        if what is What.BEAT:
            if not run.pulse.is_beating:
                self._see("on screen", run.child, state)
            run.pulse = run.pulse.beat(now)
        return what, code

    def _judge(self, run: _Run, now: float) -> None:
        """End a run that hangs or holds too much memory. Its end is heard like any other."""
        if run.doomed_for is None:
            self._notifier.alive(now)  # not while a run does not let itself be ended
            if run.pulse.is_hanging(now):
                run.doomed_for = Why.HANG
                run.kill_at = now + (_FOR_STACK if run.child.ask_for_stack() else 0.0)
            elif now - run.weighed >= _MEMORY_EVERY:
                run.weighed = now
                if (run.child.memory_mb() or 0.0) > self._watching.memory_mb:
                    run.doomed_for = Why.MEMORY
                    run.kill_at = now
        if run.kill_at is not None and now >= run.kill_at:
            run.kill_at = None
            run.child.kill()

    def _end(self, child: Child, state: Backoff) -> None:
        """Ask a run to end, and make it end if it does not."""
        code = 0
        for end in (child.terminate, child.kill):
            end()
            until = self._world.now() + _POLITE
            while (left := until - self._world.now()) > 0:
                what, code = self._hear(min(_LONGEST_NAP, left), child)
                if what is What.ENDED:
                    self._see("ended", child, state, Why.ASKED, code)
                    return
        _log.error("Process %d does not end.", child.pid)

    def _hear(self, seconds: float, child: Child | None = None) -> tuple[What | None, int]:
        """Wait at most so long, and return what happened to this run, or that the supervisor is to stop."""
        happening = self._world.wait(seconds)
        if happening is None:
            return None, 0
        if happening.what is What.STOP:
            self._is_told_to_stop = True
            return What.STOP, 0
        if child is None or happening.run != child.run:
            return None, 0  # a last word of an earlier run
        return happening.what, happening.code

    def _see(self, what: str, child: Child, state: Backoff, why: Why | None = None, code: int = 0) -> None:
        seen = Seen(what, self._world.now(), child.pid, state.is_safe, why, code)
        name = "safe screen" if seen.is_safe else "kiosk"
        if why is None:
            _log.info("Process %d, %s: %s.", seen.pid, name, what)
        else:
            _log.info("Process %d, %s: ended by %s with %s.", seen.pid, name, why.value, _spelt(code))
        self._observe(seen)

    def _keep(self, state: Backoff) -> None:
        """Remember the restart rule, if there is something new to remember."""
        kept = (state.crashes, state.is_safe, state.safe_since, state.rounds)
        if kept != self._kept:
            self._kept = kept
            counters.write(self._file, counters.to_dict(state, self._world.now(), self._world.wall()))


def _spelt(code: int) -> str:
    """Return an exit code with its name, if it has one: who reads the log has no table beside it."""
    try:
        return f"{code} ({ExitCode(code).name})"
    except ValueError:
        return str(code)
