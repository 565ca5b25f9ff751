"""A kiosk that lives is heard, a silent one hangs, and a suspended one does not."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys

import pytest

from kiosk.supervisor.heartbeat import VARIABLE, Heartbeat, Pulse, die_with_parent
from tests.support.source_tree import ROOT

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a number is a file descriptor elsewhere")


def test_a_run_without_a_first_beat_hangs_after_twenty_seconds():
    pulse = Pulse(100.0)
    assert not pulse.is_hanging(119.9)
    assert pulse.is_hanging(120.0)


def test_a_run_that_beat_hangs_ten_seconds_after_its_last_beat():
    pulse = Pulse(100.0).beat(105.0).beat(108.0)
    assert pulse.deadline == 118.0
    assert (pulse.is_hanging(117.9), pulse.is_hanging(118.0)) == (False, True)


def test_a_supervisor_that_stood_still_gives_the_kiosk_its_time_again():
    assert not Pulse(100.0).beat(105.0).pardon(5000.0).is_hanging(5009.0)
    assert not Pulse(100.0).pardon(5000.0).is_hanging(5019.0)


@pytest.fixture
def pipe():
    reads, writes = os.pipe()
    yield reads, writes
    for end in (reads, writes):
        try:
            os.close(end)
        except OSError:
            continue


def test_a_beat_arrives_and_the_pipe_is_not_passed_on(pipe: tuple[int, int]):
    reads, writes = pipe
    os.set_inheritable(writes, True)
    environment = {VARIABLE: str(writes), "HOME": "/"}
    heart = Heartbeat.inherited(environment)
    assert heart is not None
    heart._is_tied = True  # this process is not to end with the one that runs the tests
    assert heart.beat()
    assert heart.beat()
    assert os.read(reads, 10) == b".."
    assert not os.get_inheritable(writes)
    assert environment == {"HOME": "/"}


def test_a_kiosk_hears_that_its_supervisor_is_gone(pipe: tuple[int, int]):
    reads, writes = pipe
    heart = Heartbeat.inherited({VARIABLE: str(writes)})
    assert heart is not None
    heart._is_tied = True
    os.close(reads)
    assert not heart.beat()


def test_a_supervisor_that_stands_still_for_days_stops_no_heart(pipe: tuple[int, int]):
    _, writes = pipe
    heart = Heartbeat.inherited({VARIABLE: str(writes)})
    assert heart is not None
    heart._is_tied = True
    os.set_blocking(writes, False)
    with contextlib.suppress(BlockingIOError):
        while os.write(writes, bytes(4096)):
            pass
    assert heart.beat()


@pytest.mark.parametrize("value", [None, "", "heart", "99999", "-1"])
def test_a_kiosk_without_a_supervisor_has_no_heartbeat(value: str | None):
    assert Heartbeat.inherited({} if value is None else {VARIABLE: value}) is None


TIED = f"""
import os, sys, threading
sys.path.insert(0, {str(ROOT)!r})
from kiosk.supervisor.heartbeat import Heartbeat
assert Heartbeat(int(sys.argv[1])).beat()
threading.Event().wait()
"""

PARENT = """
import os, subprocess, sys
reads, writes = os.pipe()
child = subprocess.Popen([sys.executable, "-c", sys.argv[1], str(writes)], pass_fds=(writes, int(sys.argv[2])))
os.read(reads, 1)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux ties a process to its parent")
def test_a_kiosk_that_hangs_does_not_outlive_its_supervisor(pipe: tuple[int, int]):
    reads, writes = pipe
    subprocess.run([sys.executable, "-c", PARENT, TIED, str(writes)], pass_fds=(writes,), check=True, timeout=30)
    os.close(writes)
    # The parent ended when its child had beaten once; the pipe closes when the child, which waits for ever, ends.
    assert os.read(reads, 1) == b""


def test_where_nothing_ties_a_process_to_its_parent_nothing_is_done(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(sys, "platform", "freebsd")
    die_with_parent()


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux ties a process to its parent")
def test_the_first_beat_ties_the_process(pipe: tuple[int, int]):
    _, writes = pipe
    import ctypes

    heart = Heartbeat.inherited({VARIABLE: str(writes)})
    assert heart is not None
    try:
        assert heart.beat()
        signal = ctypes.c_int()
        ctypes.CDLL(None).prctl(2, ctypes.byref(signal))  # PR_GET_PDEATHSIG
        assert signal.value == 9
    finally:
        ctypes.CDLL(None).prctl(1, 0)
