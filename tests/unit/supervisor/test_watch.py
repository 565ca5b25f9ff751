"""A real process is started, heard, measured and ended, and inherits nothing but its heartbeat."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from queue import SimpleQueue

import pytest

from kiosk.supervisor import watch
from kiosk.supervisor.watch import ChildProcess, Happening, What, own_command

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a number is a file descriptor elsewhere")
LONGEST = 30.0
BEATS_AND_WAITS = """
import os, signal
pipe = int(os.environ["KIOSK_HEARTBEAT"])
os.write(pipe, b".")
signal.pause()
"""
LOOKS_ROUND = """
import os, sys
pipe = int(os.environ["KIOSK_HEARTBEAT"])
held = [each for each in map(int, os.listdir("/proc/self/fd")) if each > 2 and each != pipe]
still = []
for each in held:
    try:
        still.append(os.readlink(f"/proc/self/fd/{each}"))
    except OSError:
        pass
sys.exit(0 if not still and os.environ["KIOSK_SUPERVISED"] == "1" and sys.stdin.read() == "" else 3)
"""


def spawn(source: str) -> tuple[ChildProcess, SimpleQueue[Happening]]:
    happenings: SimpleQueue[Happening] = SimpleQueue()
    environment = dict(os.environ)
    return ChildProcess.spawn(7, [sys.executable, "-S", "-c", source], environment, happenings.put), happenings


def test_a_beat_and_the_end_are_heard():
    child, happenings = spawn(BEATS_AND_WAITS)
    assert happenings.get(timeout=LONGEST) == Happening(What.BEAT, 7)
    memory = child.memory_mb()
    assert sys.platform != "linux" or (memory is not None and 2 < memory < 200)
    child.terminate()
    assert happenings.get(timeout=LONGEST) == Happening(What.ENDED, 7, -15)


def test_it_is_killed():
    child, happenings = spawn(BEATS_AND_WAITS)
    happenings.get(timeout=LONGEST)
    child.kill()
    assert happenings.get(timeout=LONGEST) == Happening(What.ENDED, 7, -9)
    child.kill()  # too late, and no error


def test_it_is_asked_for_its_stack():
    child, happenings = spawn(BEATS_AND_WAITS)
    happenings.get(timeout=LONGEST)
    assert child.ask_for_stack()
    assert happenings.get(timeout=LONGEST).code == -10


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_it_inherits_its_heartbeat_and_nothing_else(tmp_path: Path):
    with (tmp_path / "open").open("w"):
        _, happenings = spawn(LOOKS_ROUND)
        assert happenings.get(timeout=LONGEST) == Happening(What.ENDED, 7, 0)


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_a_program_that_does_not_exist_is_an_error_and_leaves_nothing_open():
    before = len(list(Path("/proc/self/fd").iterdir()))
    with pytest.raises(OSError, match="no-such-program"):
        ChildProcess.spawn(1, ["no-such-program-anywhere"], {}, lambda _: None)
    assert len(list(Path("/proc/self/fd").iterdir())) == before


def test_the_program_starts_itself_again_frozen_or_not(monkeypatch: pytest.MonkeyPatch):
    assert own_command() == [sys.executable, "-m", "kiosk"]
    monkeypatch.setattr(watch.sys, "frozen", True, raising=False)
    assert own_command() == [sys.executable]
