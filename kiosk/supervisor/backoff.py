"""What happens after the kiosk has ended: another start, the safe screen, a pause, or the end.

The machine has no clock: every input carries the time in seconds of a clock that never goes back. It says what to do
(`Backoff.do`, after `Backoff.pause` seconds) and when `Backoff.tick` is due next.

An exit that starting again can mend is followed by a start. Exits that wait for something outside (a display, a
library, another kiosk that still holds the state folder) are tried again for ever, with a growing pause and without
counting as crashes: at power-on the display may come later than the supervisor, and a kiosk nobody looks after has
to come back by itself. Arguments that were not understood will not be understood the next time: that stops.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import Enum

from kiosk.errors import ExitCode

_WAITS_FOR_OTHERS = frozenset({ExitCode.NO_DISPLAY, ExitCode.MISSING_LIBRARY, ExitCode.ALREADY_RUNNING})
_LASTS = frozenset({ExitCode.BAD_CONTENT, ExitCode.BAD_INSTALLATION})
_LARGEST_POWER = 16


class Do(Enum):
    """What the supervisor does next."""

    START = "start"
    START_SAFE = "start the safe screen"
    STOP = "stop"
    REBOOT = "restart the computer"
    SHUT_DOWN = "switch the computer off"


_STAFF_WISH: dict[int, Do] = {
    ExitCode.STAFF_EXIT: Do.STOP,
    ExitCode.REBOOT: Do.REBOOT,
    ExitCode.SHUT_DOWN: Do.SHUT_DOWN,
}


@dataclass(frozen=True, slots=True)
class Limits:
    """How much a kiosk may crash, and how long the safe screen stays; times in seconds.

    Attributes:
        crashes: so many crashes within the window are a crash loop: the start after them is the safe screen.
        window: the time in which crashes, and starts without a pause, are counted.
        first_retry: how long the first safe screen stays before the kiosk is tried again.
        later_retry: how long every further one stays.
        clear_after: after so long without a crash all is forgotten.
        longest_pause: no pause before a start is longer.
    """

    crashes: int = 5
    window: float = 600.0
    first_retry: float = 600.0
    later_retry: float = 3600.0
    clear_after: float = 3600.0
    longest_pause: float = 60.0


@dataclass(frozen=True, slots=True)
class Backoff:
    """The restart rule at one moment.

    Attributes:
        limits: the parameters.
        do: what to do now.
        pause: seconds to wait before a start.
        code: what the supervisor ends with when ``do`` is `Do.STOP`.
        starts: when the kiosk was started within the window.
        crashes: when it crashed within the window.
        is_safe: the safe screen has taken the kiosk's place.
        safe_since: when it did.
        rounds: how often it did since all was forgotten.
        failures: how often in a row a start failed for a reason that a pause may mend.
        started: when the present run began or will begin.
    """

    limits: Limits = field(default_factory=Limits)
    do: Do = Do.START
    pause: float = 0.0
    code: ExitCode = ExitCode.STAFF_EXIT
    starts: tuple[float, ...] = ()
    crashes: tuple[float, ...] = ()
    is_safe: bool = False
    safe_since: float = 0.0
    rounds: int = 0
    failures: int = 0
    started: float = 0.0

    @property
    def retry_at(self) -> float:
        """When the safe screen makes way for the kiosk."""
        return self.safe_since + (self.limits.first_retry if self.rounds <= 1 else self.limits.later_retry)

    def begin(self, now: float) -> Backoff:
        """The supervisor has started, perhaps with what an earlier one remembered."""
        if self.is_safe:
            return _try_kiosk(self, now) if now >= self.retry_at else _start(self, now)
        if len(_since(self.crashes, now - self.limits.window)) >= self.limits.crashes:
            return _enter_safe(self, now)
        return _start(self, now)

    def exited(self, code: int, now: float) -> Backoff:
        """The kiosk or the safe screen ended by itself; negative codes are signals."""
        if code in _STAFF_WISH:
            return replace(_forget(self), do=_STAFF_WISH[code], code=ExitCode.STAFF_EXIT)
        if code == ExitCode.BAD_ARGUMENTS and not self.is_safe:
            return replace(self, do=Do.STOP, code=ExitCode.BAD_ARGUMENTS)
        if code == ExitCode.RESTART:
            return _start(_forget(self), now)
        if code in _LASTS and not self.is_safe:
            return _enter_safe(self, now)  # the same files would fail again, and the safe screen needs none of them
        return _fail(self, now) if code in _WAITS_FOR_OTHERS else _crash(self, now)

    def killed(self, now: float) -> Backoff:
        """The supervisor killed a run that hung or grew too large, or a run could not even be started."""
        return _crash(self, now)

    def refused(self, now: float) -> Backoff:
        """The computer could not be restarted or switched off: the kiosk goes on."""
        return _start(self, now)

    def deadline(self) -> float | None:
        """Return when `tick` is due next (seconds), or None while time changes nothing."""
        if self.do is Do.START_SAFE:
            return self.retry_at
        if self.do is Do.START and (self.crashes or self.rounds):
            return self.started + self.limits.clear_after
        return None

    def tick(self, now: float) -> Backoff:
        """Return the state at ``now``: the safe screen makes way, or all is forgotten. Too early changes nothing."""
        due = self.deadline()
        if due is None or now < due:
            return self
        return _try_kiosk(self, now) if self.is_safe else _forget(self)


def _start(state: Backoff, now: float, least: float = 0.0) -> Backoff:
    """Start what is to be shown, at once unless there were too many starts already, whatever asked for them."""
    limits = state.limits
    recent = _since(state.starts, now - limits.window)
    pause = max(least, _growing(limits, len(recent) - limits.crashes))
    begins = now + pause
    do = Do.START_SAFE if state.is_safe else Do.START
    return replace(state, do=do, pause=pause, started=begins, starts=(*recent, begins))


def _enter_safe(state: Backoff, now: float) -> Backoff:
    return _start(replace(state, is_safe=True, safe_since=now, rounds=state.rounds + 1, failures=0), now)


def _try_kiosk(state: Backoff, now: float) -> Backoff:
    return _start(replace(state, is_safe=False, crashes=(), failures=0), now)


def _fail(state: Backoff, now: float) -> Backoff:
    """Start again after a pause that grows as long as no run lasts."""
    lasted = now - state.started >= state.limits.window
    failures = 1 if lasted else state.failures + 1
    return _start(replace(state, failures=failures), now, _growing(state.limits, failures))


def _crash(state: Backoff, now: float) -> Backoff:
    limits = state.limits
    if state.is_safe:
        return _try_kiosk(state, now) if now >= state.retry_at else _fail(state, now)
    crashes = (*_since(state.crashes, now - limits.window), now)
    crashed = replace(state, crashes=crashes, failures=0)
    is_on_trial = state.rounds > 0 and now - state.started < limits.window
    if is_on_trial or len(crashes) >= limits.crashes:
        return _enter_safe(crashed, now)
    return _start(crashed, now)


def _forget(state: Backoff) -> Backoff:
    return replace(state, crashes=(), is_safe=False, rounds=0, failures=0)


def _growing(limits: Limits, times: int) -> float:
    """Return 0, 1, 2, 4, 8 ... seconds, up to the longest pause."""
    return min(limits.longest_pause, 2.0 ** (min(times, _LARGEST_POWER) - 1)) if times > 0 else 0.0


def _since(times: tuple[float, ...], begin: float) -> tuple[float, ...]:
    return tuple(time for time in times if time > begin)
