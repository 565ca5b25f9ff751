"""The real computer gives time, processes and a power switch."""

from __future__ import annotations

import os
import sys
import time

import pytest

from kiosk.supervisor.backoff import Do
from kiosk.supervisor.machine import Machine
from kiosk.supervisor.watch import Happening, What

LONGEST = 30.0


def machine(*codes: str) -> Machine:
    return Machine(lambda is_safe: [sys.executable, "-S", "-c", codes[int(is_safe)]], dict(os.environ))


def test_the_clocks_are_the_computers():
    this = machine()
    assert abs(this.now() - time.monotonic()) < 5
    assert abs(this.wall() - time.time()) < 5


@pytest.mark.parametrize("is_safe", [False, True])
def test_the_kiosk_and_the_safe_screen_are_started_and_their_ends_heard(is_safe: bool):
    this = machine("raise SystemExit(3)", "raise SystemExit(4)")
    first = this.start(is_safe=is_safe)
    assert this.wait(LONGEST) == Happening(What.ENDED, first.run, 4 if is_safe else 3)
    assert this.start(is_safe=is_safe).run == first.run + 1
    assert this.wait(LONGEST) is not None


def test_waiting_ends_when_nothing_happens():
    this = machine()
    assert this.wait(0.01) is None
    assert this.wait(-5.0) is None


def test_being_asked_to_stop_is_heard():
    this = machine()
    this.stop(15, None)
    assert this.wait(LONGEST) == Happening(What.STOP)


@pytest.mark.parametrize("is_taken", [True, False])
def test_the_power_switch_says_whether_it_was_taken(is_taken: bool):
    asked = []

    def obey(arguments: tuple[str, ...]) -> bool:
        asked.append(arguments)
        return is_taken

    assert Machine(lambda _: [], {}, obey).obey(Do.REBOOT) is is_taken
    assert "reboot" in asked[0] or "/r" in asked[0]
