"""The tone: soft, at its level, beside the window, and silent where there is nothing to play it with."""

from __future__ import annotations

import math
import os
import subprocess
import sys
from array import array
from itertools import pairwise
from threading import Event
from typing import TYPE_CHECKING

import pytest

from kiosk.adapters import sound

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

FULL = 32767


class Tape:
    """A player that keeps what it was given."""

    def __init__(self, *, is_there: bool = True) -> None:
        self.is_there = is_there
        self.played: list[bytes] = []
        self.was_stopped: list[bool] = []

    def has_device(self) -> bool:
        return self.is_there

    def play(self, samples: bytes, stop: Event) -> bool:
        self.played.append(samples)
        self.was_stopped.append(stop.is_set())
        return self.is_there


def samples_of(level: int) -> array[int]:
    return array("h", sound.tone(level))


def loudness_at(pitch: float, samples: array[int]) -> float:
    """The strength of one pitch among samples, by the sums of Fourier."""
    turn = 2 * math.pi * pitch / sound.RATE
    cosine = sum(value * math.cos(turn * number) for number, value in enumerate(samples))
    sine = sum(value * math.sin(turn * number) for number, value in enumerate(samples))
    return math.hypot(cosine, sine) / len(samples)


def test_it_lasts_less_than_a_second_and_ends_in_silence():
    samples = samples_of(100)
    last = max(number for number, value in enumerate(samples) if value)
    assert last / sound.RATE == pytest.approx(0.8, abs=0.01)
    assert len(samples) / sound.RATE == pytest.approx(1.0)


def test_it_comes_and_goes_without_a_click():
    samples = samples_of(100)
    steps = [abs(after - before) for before, after in pairwise(samples)]
    fastest = FULL * 2 * math.pi * (sound.NOTES[0][0] + sound.NOTES[1][0]) / 2 / sound.RATE
    assert max(steps) < fastest
    soon = samples[: round(0.002 * sound.RATE)]
    assert max(map(abs, soon)) < FULL / 100


def test_it_is_never_cut_off_at_the_largest_sample():
    assert FULL * 0.4 < max(map(abs, samples_of(100))) < FULL * 0.95


def test_its_two_notes_are_heard_one_after_the_other():
    samples = samples_of(100)
    first, second = sound.NOTES[0][0], sound.NOTES[1][0]
    begin = samples[: round(0.25 * sound.RATE)]
    end = samples[round(0.55 * sound.RATE) : round(0.8 * sound.RATE)]
    assert loudness_at(first, begin) > 10 * loudness_at(second, begin)
    assert loudness_at(second, end) > 10 * loudness_at(first, end)


@pytest.mark.parametrize(("level", "share"), [(100, 1.0), (50, 0.25), (10, 0.01), (250, 1.0)])
def test_its_level_is_the_one_staff_set(level: int, share: float):
    loudest = max(map(abs, samples_of(100)))
    assert max(map(abs, samples_of(level))) == pytest.approx(share * loudest, abs=3)


@pytest.mark.parametrize(("seconds", "share"), [(0.0, 0.0), (0.04, 1.0), (0.2, 1.0), (0.5, 0.0), (0.7, 0.0)])
def test_the_envelope_of_a_note(seconds: float, share: float):
    assert sound.envelope(seconds) == pytest.approx(share)


def test_a_level_of_nought_opens_no_device():
    tape = Tape()
    sound.ToneSound(tape, lambda work: work()).ring(0)
    assert tape.played == []


def test_it_rings_beside_the_caller():
    waiting: list[Callable[[], None]] = []
    tape = Tape()
    ringing = sound.ToneSound(tape, waiting.append)
    ringing.ring(40)
    assert tape.played == []
    waiting[0]()
    assert tape.played == [sound.tone(40)]


def test_a_second_ring_waits_for_the_end_of_the_first():
    waiting: list[Callable[[], None]] = []
    tape = Tape()
    ringing = sound.ToneSound(tape, waiting.append)
    ringing.ring(40)
    ringing.ring(40)
    assert len(waiting) == 1
    waiting[0]()
    ringing.ring(40)
    assert len(waiting) == 2


def test_a_thread_rings_it_and_ends():
    done = Event()

    class Waiting(Tape):
        def play(self, samples: bytes, stop: Event) -> bool:
            super().play(samples, stop)
            stop.wait(10)
            done.set()
            return True

    ringing = sound.ToneSound(Waiting())
    ringing.ring(10)
    ringing.close()
    assert done.is_set()


def test_a_player_that_fails_leaves_the_bell_usable():
    class Broken(Tape):
        def play(self, samples: bytes, stop: Event) -> bool:
            super().play(samples, stop)
            raise OSError("no answer")

    tape = Broken()
    ringing = sound.ToneSound(tape, lambda work: work())
    for _ in range(2):
        with pytest.raises(OSError, match="no answer"):
            ringing.ring(10)
    assert len(tape.played) == 2


@pytest.mark.parametrize("is_there", [True, False])
def test_whether_there_is_a_device_is_asked_of_the_player(is_there: bool):
    assert sound.ToneSound(Tape(is_there=is_there)).has_device() is is_there


def test_silence_is_a_sound_too():
    silence = sound.NullSound()
    silence.ring(100)
    silence.close()
    assert not silence.has_device()


def test_miniaudio_plays_to_the_end():
    player = sound.Miniaudio(lambda: ("null",))
    assert player.has_device()
    assert player.play(bytes(2 * sound.RATE // 50), Event())


def test_a_tone_that_is_not_wanted_any_more_ends_at_once():
    stop = Event()
    stop.set()
    minutes = bytes(2 * sound.RATE * 600)
    assert sound.Miniaudio(lambda: ("null",)).play(minutes, stop)


def test_a_service_that_is_not_there_is_no_error():
    player = sound.Miniaudio(lambda: ("wasapi",) if sys.platform == "linux" else ("alsa",))
    assert not player.has_device()
    assert not player.play(bytes(100), Event())


def test_nothing_runs_here_so_there_is_no_device():
    player = sound.Miniaudio(lambda: ())
    assert not player.has_device()
    assert not player.play(bytes(100), Event())


@pytest.mark.parametrize(
    ("socket", "outputs", "backends"),
    [
        (False, None, ()),
        (False, "", ()),
        (False, "00-00: Microphone : Microphone : capture 1\n", ()),
        (False, "00-00: Analog : Analog : playback 1 : capture 1\n", ("alsa",)),
        (True, None, ("pulseaudio",)),
        (True, "00-03: HDMI 0 : HDMI 0 : playback 1\n", ("pulseaudio", "alsa")),
    ],
)
def test_which_services_run_is_seen_in_files(
    socket: bool, outputs: str | None, backends: tuple[str, ...], tmp_path: Path
):
    if socket:
        (tmp_path / "run" / "pulse").mkdir(parents=True)
        (tmp_path / "run" / "pulse" / "native").touch()
    if outputs is not None:
        (tmp_path / "asound").mkdir()
        (tmp_path / "asound" / "pcm").write_text(outputs, encoding="ascii")
    assert sound.linux_backends({"XDG_RUNTIME_DIR": str(tmp_path / "run")}, tmp_path) == backends
    assert "pulseaudio" not in sound.linux_backends({}, tmp_path)


@pytest.mark.parametrize(
    ("platform", "kind"), [("linux", sound.ToneSound), ("win32", sound.ToneSound), ("darwin", sound.NullSound)]
)
def test_each_system_has_its_sound(platform: str, kind: type):
    assert isinstance(sound.choose_sound(platform, {}), kind)


def test_the_library_is_loaded_with_the_first_tone_only_and_without_a_network():
    program = (
        "import sys; from threading import Event; from kiosk.adapters import sound; bell = sound.choose_sound();"
        "bell.ring(0); assert '_miniaudio' not in sys.modules;"
        "assert sound.Miniaudio(lambda: ('null',)).play(bytes(100), Event());"
        "assert '_miniaudio' in sys.modules; "
        "print([name for name in ('urllib.request', 'ssl', 'socket', 'http') if name in sys.modules])"
    )
    answer = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False, timeout=60)
    assert (answer.stdout.strip(), answer.stderr) == ("[]", "")


@pytest.mark.skipif(sys.platform != "linux", reason="PulseAudio and PipeWire are Linux's")
@pytest.mark.parametrize("given", ["", "/etc/own-cookie"])
def test_the_sound_service_is_given_no_reason_to_write_into_the_home_folder(given: str):
    program = (
        "import os; from kiosk.adapters import sound; sound.Miniaudio(lambda: ('null',)).has_device();"
        "path = os.environ['PULSE_COOKIE']; print(path, os.path.exists(path) and os.path.getsize(path))"
    )
    environment = {name: value for name, value in os.environ.items() if name != "PULSE_COOKIE"}
    environment |= {"PULSE_COOKIE": given} if given else {}
    command = [sys.executable, "-c", program]
    answer = subprocess.run(command, env=environment, capture_output=True, text=True, check=True, timeout=60)
    path, size = answer.stdout.split()
    assert path == given or (path.startswith("/proc/self/fd/") and size == "256")
