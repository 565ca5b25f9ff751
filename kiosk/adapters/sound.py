"""One soft warning tone: two gentle notes, worked out here and played by miniaudio; no device is never an error.

The library is loaded with the first tone that is rung, in a thread of its own, and the device is closed after it: a
kiosk at rest holds neither a thread nor a device. miniaudio's own Python module is left out, because it loads
`urllib.request` and so the network; its C functions are called by their names in miniaudio.h.
"""

from __future__ import annotations

import importlib
import math
import os
import sys
from array import array
from pathlib import Path
from threading import Event, Lock, Thread
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

RATE = 24_000
"""Samples a second: half of what sound cards work with, so miniaudio converts by a whole number, and far above what the
notes need; with fewer to work out, the thread takes no time from the screen."""

NOTES = ((523.25, 0.0), (659.26, 0.3))
"""C5 and E5 of equal temperament with A4 at 440 Hz (ISO 16): each note's pitch in Hz and when it begins, in seconds."""

NOTE_LASTS, ATTACK, RELEASE = 0.5, 0.04, 0.3
"""Seconds a note lasts, takes to come, and takes to go."""

TONE_LASTS = NOTES[-1][1] + NOTE_LASTS
"""Seconds from the first sound to the last."""

FULL_LEVEL = 100
"""The level, in percent, at which the tone uses nearly the whole range of the sound card."""

_PEAK = 0.45 * 32767  # of one note; two together stay under the largest sample
_TAIL = 0.2  # seconds of silence after the tone, for what the device still has in its buffers when it is closed
_PATIENCE = 3.0  # seconds longer than the tone that a device may take
_DUMMY = b"auto_null\0"  # what PulseAudio and PipeWire call the output they make up where there is none
_PERIOD_MS = 50
_COOKIE_BYTES = 256  # PA_NATIVE_COOKIE_LENGTH of PulseAudio


class Sound(Protocol):
    """What rings."""

    def has_device(self) -> bool:
        """Tell whether there is something to play sound with; looks anew each time, which takes some ms."""

    def ring(self, level: int) -> None:
        """Ring the tone once and return at once; while it still rings, a second one is left out.

        Args:
            level: how loud, in percent; at 0 nothing is played and no device is opened.
        """

    def close(self) -> None:
        """End a tone that still rings."""


class Player(Protocol):
    """What plays samples on a device."""

    def has_device(self) -> bool:
        """Tell whether there is a device."""

    def play(self, samples: bytes, stop: Event) -> bool:
        """Play to the end, or until ``stop``, and tell whether a device took it.

        Args:
            samples: 16-bit samples of one channel at `RATE`, in the machine's own order of bytes.
            stop: ends it early.
        """


class NullSound:
    """Silence, for systems whose sound is not known."""

    def has_device(self) -> bool:
        """Return False."""
        return False

    def ring(self, level: int) -> None:
        """Do nothing."""

    def close(self) -> None:
        """Do nothing."""


def _start_thread(work: Callable[[], None]) -> None:
    # A daemon: a device that never answers must not keep the program from ending.
    Thread(target=work, name="tone", daemon=True).start()


class ToneSound:
    """Rings by a player, in a thread that ends with the tone.

    Args:
        player: plays the samples.
        start: runs a function beside the caller.
    """

    def __init__(self, player: Player, start: Callable[[Callable[[], None]], None] = _start_thread) -> None:
        self._player = player
        self._start = start
        self._ringing = Lock()
        self._stop = Event()

    def has_device(self) -> bool:
        """Tell whether there is something to play sound with."""
        return self._player.has_device()

    def ring(self, level: int) -> None:
        """Ring the tone once and return at once."""
        if level > 0 and self._ringing.acquire(blocking=False):
            self._stop.clear()
            self._start(lambda: self._ring(level))

    def close(self) -> None:
        """End a tone that still rings, and wait until its device is closed, for a second at most."""
        self._stop.set()
        if self._ringing.acquire(timeout=1.0):
            self._ringing.release()

    def _ring(self, level: int) -> None:
        try:
            self._player.play(tone(level), self._stop)
        finally:
            self._ringing.release()


def tone(level: int) -> bytes:
    """Return the samples of the tone: 16-bit, one channel, at `RATE`, followed by a moment of silence.

    Args:
        level: how loud, in percent, at most 100. The amplitude grows with its square, as with the volume knob of an
            amplifier: half the level is heard as clearly softer, not as nearly the same.
    """
    samples = array("h", bytes(2 * round((TONE_LASTS + _TAIL) * RATE)))
    peak = _PEAK * (min(level, FULL_LEVEL) / FULL_LEVEL) ** 2
    for pitch, begin in NOTES:
        turn = 2 * math.pi * pitch / RATE
        first = round(begin * RATE)
        for number in range(round(NOTE_LASTS * RATE)):
            samples[first + number] += round(peak * envelope(number / RATE) * math.sin(turn * number))
    return samples.tobytes()


def envelope(seconds: float) -> float:
    """Return how much of a note sounds so many seconds after it began, 0 to 1; it comes and goes without a click."""
    share = min(seconds / ATTACK, (NOTE_LASTS - seconds) / RELEASE, 1.0)
    return 0.5 - 0.5 * math.cos(math.pi * max(share, 0.0))


class _Feed:
    """Samples on their way to a device.

    Args:
        samples: 16-bit samples.
    """

    def __init__(self, samples: bytes) -> None:
        self.rest = memoryview(samples)
        self.is_done = Event()

    def take(self, frames: int) -> memoryview:
        """Return the next samples, fewer than asked for at the end."""
        piece, self.rest = self.rest[: 2 * frames], self.rest[2 * frames :]
        if not self.rest:
            self.is_done.set()
        return piece


class Miniaudio:
    """Plays by miniaudio.

    Args:
        backends: returns miniaudio's names of the systems' sound services that are there, the best first.
    """

    def __init__(self, backends: Callable[[], tuple[str, ...]]) -> None:
        self._backends = backends

    def has_device(self) -> bool:
        """Tell whether one of the services has an output that is not made up."""
        return any(self._outputs(name) for name in self._backends())

    def play(self, samples: bytes, stop: Event) -> bool:
        """Play to the end, or until ``stop``, and tell whether a device took it."""
        return any(self._play(name, samples, stop) for name in self._backends())

    def _outputs(self, backend: str) -> int:
        with _Context(backend) as context:
            if context is None:
                return 0
            ffi, lib = _library()
            infos, count = ffi.new("ma_device_info**"), ffi.new("ma_uint32*")
            if lib.ma_context_get_devices(context, infos, count, ffi.NULL, ffi.NULL) != lib.MA_SUCCESS:
                return 0
            names = [bytes(ffi.buffer(ffi.addressof(infos[0][number], "id"))) for number in range(count[0])]
            return sum(not name.startswith(_DUMMY) for name in names)

    def _play(self, backend: str, samples: bytes, stop: Event) -> bool:
        with _Context(backend) as context:
            if context is None:
                return False
            ffi, lib = _library()
            feed = _Feed(samples)
            handle = ffi.new_handle(feed)
            wish = lib.ma_device_config_init(lib.ma_device_type_playback)
            wish.sampleRate, wish.periodSizeInMilliseconds = RATE, _PERIOD_MS
            wish.playback.channels, wish.playback.format = 1, lib.ma_format_s16
            wish.dataCallback, wish.pUserData = lib._internal_data_callback, handle  # noqa: SLF001 - the one function of C that miniaudio can call
            device = ffi.new("ma_device*")
            if lib.ma_device_init(context, ffi.addressof(wish), device) != lib.MA_SUCCESS:
                return False
            try:
                if lib.ma_device_start(device) != lib.MA_SUCCESS:
                    return False
                _wait(feed.is_done, stop, len(samples) / 2 / RATE + _PATIENCE)
            finally:
                lib.ma_device_uninit(device)
            return True


def _wait(done: Event, stop: Event, most: float) -> None:
    """Wait until the samples are played, in pieces short enough to notice that they are not wanted any more."""
    pieces = math.ceil(most / 0.1)
    for _ in range(pieces):
        if stop.is_set() or done.wait(most / pieces):
            return


class _Context:
    """One of the system's sound services; None where it is not there or does not answer.

    Args:
        backend: miniaudio's name of it.
    """

    def __init__(self, backend: str) -> None:
        self._backend = backend
        self._context: Any = None

    def __enter__(self) -> Any:
        try:
            ffi, lib = _library()
        except ImportError:
            return None  # a system miniaudio was not made for: as without a device
        context = ffi.new("ma_context*")
        wanted = ffi.new("ma_backend[]", [getattr(lib, f"ma_backend_{self._backend}")])
        if lib.ma_context_init(wanted, 1, ffi.NULL, context) == lib.MA_SUCCESS:
            self._context = context
        return self._context

    def __exit__(self, *_: object) -> None:
        if self._context is not None:
            _library()[1].ma_context_uninit(self._context)


_loaded: list[tuple[Any, Any]] = []


def _library() -> tuple[Any, Any]:
    """Return miniaudio's memory and functions, loaded when they are asked for first.

    Raises:
        ImportError: it is not there.
    """
    if not _loaded:
        _keep_out_of_home()
        module = importlib.import_module("_miniaudio")
        ffi = module.ffi

        def fill(device: Any, output: Any, _input: Any, frames: int) -> None:
            piece = ffi.from_handle(device.pUserData).take(frames)
            ffi.memmove(output, piece, len(piece))  # what is not filled is silent already

        ffi.def_extern(name="_internal_data_callback")(fill)
        _loaded.append((ffi, module.lib))
    return _loaded[0]


def _keep_out_of_home() -> None:
    """Give PulseAudio's library a cookie that lies in memory; else it writes one into the home folder.

    The service knows its own user by the socket and needs none (pulse-client.conf(5) on PULSE_COOKIE).
    """
    if "PULSE_COOKIE" not in os.environ and sys.platform == "linux":
        cookie = os.memfd_create("pulse-cookie")
        os.write(cookie, bytes(_COOKIE_BYTES))
        os.environ["PULSE_COOKIE"] = f"/proc/self/fd/{cookie}"


def linux_backends(environment: Mapping[str, str], proc: Path = Path("/proc")) -> tuple[str, ...]:
    """Return which sound services run here, without asking them: a service that is not there prints errors.

    PulseAudio and PipeWire listen at pulse/native in the user's runtime folder (pulse-client.conf(5)). The kernel lists
    its outputs in /proc/asound/pcm (the kernel's documentation of ALSA, "Proc Files of ALSA Drivers").
    """
    found = []
    runtime = environment.get("XDG_RUNTIME_DIR")
    if runtime and Path(runtime, "pulse", "native").exists():
        found.append("pulseaudio")
    try:
        outputs = (proc / "asound" / "pcm").read_text(encoding="ascii", errors="replace")
    except OSError:
        outputs = ""
    if "playback" in outputs:
        found.append("alsa")
    return tuple(found)


def choose_sound(platform: str = sys.platform, environment: Mapping[str, str] = os.environ) -> Sound:
    """Return the sound of this system. Loads nothing and opens nothing."""
    if platform == "linux":
        return ToneSound(Miniaudio(lambda: linux_backends(environment)))
    if platform == "win32":
        return ToneSound(Miniaudio(lambda: ("wasapi", "dsound", "winmm")))
    return NullSound()
