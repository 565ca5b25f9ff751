"""systemd is told what it asked for, over a local socket and no other; without systemd nothing is said."""

from __future__ import annotations

import socket
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from kiosk.supervisor.systemd import Notifier
from tests.support.source_tree import ROOT

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="systemd is part of Linux")
PID = 77


@pytest.mark.parametrize("is_abstract", [False, True])
def test_the_messages_arrive(tmp_path: Path, is_abstract: bool):
    if is_abstract and sys.platform != "linux":
        pytest.skip("abstract addresses are Linux's own")
    name = f"kiosk-test-{tmp_path.name}-{id(tmp_path)}"
    address = "\0" + name if is_abstract else str(tmp_path / "notify")
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as systemd:
        systemd.bind(address)
        systemd.settimeout(10)
        environment = {"NOTIFY_SOCKET": "@" + name if is_abstract else address, "WATCHDOG_USEC": "10000000"}
        notifier = Notifier.find(environment, PID)
        notifier.ready()
        for now in (0.0, 1.0, 4.9, 5.0, 6.0):
            notifier.alive(now)
        notifier.stopping()
        assert [systemd.recv(100).decode() for _ in range(4)] == ["READY=1", "WATCHDOG=1", "WATCHDOG=1", "STOPPING=1"]


@pytest.mark.parametrize(
    "more",
    [{}, {"WATCHDOG_USEC": "soon"}, {"WATCHDOG_USEC": "0"}, {"WATCHDOG_USEC": "10000000", "WATCHDOG_PID": "78"}],
)
def test_signs_of_life_are_given_only_when_this_process_is_asked_for_them(tmp_path: Path, more: dict[str, str]):
    address = str(tmp_path / "notify")
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as systemd:
        systemd.bind(address)
        systemd.settimeout(10)
        notifier = Notifier.find({"NOTIFY_SOCKET": address, **more}, PID)
        notifier.alive(0.0)
        notifier.stopping()
        assert systemd.recv(100) == b"STOPPING=1"


@pytest.mark.parametrize("address", [None, "", "vsock:2:1234", "tcp:127.0.0.1:80"])
def test_without_systemd_or_with_an_address_that_is_not_local_nothing_is_said(address: str | None):
    environment = {} if address is None else {"NOTIFY_SOCKET": address}
    notifier = Notifier.find(environment, PID)
    notifier.ready()
    notifier.alive(1.0)
    notifier.stopping()


def test_a_systemd_that_does_not_listen_is_no_error(tmp_path: Path):
    Notifier.find({"NOTIFY_SOCKET": str(tmp_path / "nobody")}, PID).ready()


ONLY_LOCAL = f"""
import sys
sys.path.insert(0, {str(ROOT)!r})
families = []
sys.addaudithook(lambda event, given: families.append(int(given[1])) if event == "socket.__new__" else None)
from kiosk.supervisor.systemd import Notifier
assert "socket" not in sys.modules, "loaded before it was needed"
quiet = Notifier.find({{}}, 1)
quiet.ready()
assert "socket" not in sys.modules, "loaded without systemd"
told = Notifier.find({{"NOTIFY_SOCKET": "/nowhere", "WATCHDOG_USEC": "1000000"}}, 1)
told.ready(); told.alive(1.0); told.stopping()
import socket
assert set(families) == {{int(socket.AF_UNIX)}} and len(families) == 3, families
"""


def test_only_local_sockets_are_made_and_only_for_systemd():
    done = subprocess.run([sys.executable, "-c", ONLY_LOCAL], capture_output=True, text=True, timeout=30, check=False)
    assert (done.returncode, done.stderr) == (0, "")
