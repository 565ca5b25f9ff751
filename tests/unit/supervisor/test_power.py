"""The computer is restarted by its system's own command, and a refusal is noticed."""

from __future__ import annotations

import sys

import pytest

from kiosk.supervisor import power
from kiosk.supervisor.backoff import Do


@pytest.mark.parametrize(
    ("do", "platform", "words"),
    [
        (Do.REBOOT, "linux", "systemctl reboot"),
        (Do.SHUT_DOWN, "linux", "systemctl poweroff"),
        (Do.REBOOT, "win32", "shutdown /r /t 0"),
        (Do.SHUT_DOWN, "win32", "shutdown /s /t 0"),
    ],
)
def test_the_systems_own_command_is_used(do: Do, platform: str, words: str):
    assert " ".join(power.command(do, platform)) == words


@pytest.mark.parametrize(
    ("arguments", "is_taken"),
    [
        ((sys.executable, "-c", ""), True),
        ((sys.executable, "-c", "raise SystemExit(1)"), False),
        (("no-such-command-anywhere",), False),
    ],
)
def test_a_refusal_is_noticed(arguments: tuple[str, ...], is_taken: bool):
    assert power.obey(arguments) is is_taken


def test_a_command_that_does_not_come_back_is_given_up(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(power, "_LONGEST", 0.2)
    assert power.obey((sys.executable, "-c", "import threading; threading.Event().wait()")) is False
