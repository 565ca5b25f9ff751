"""systemd is told what it asked for, over a local socket and no other; without systemd nothing is said."""

from __future__ import annotations

import ctypes
import shutil
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


TELLING = f"""
import sys
sys.path.insert(0, {str(ROOT)!r})
from kiosk.supervisor.systemd import Notifier
Notifier.find({{}}, 1).ready()
assert "ctypes" not in sys.modules, "loaded without systemd"
told = Notifier.find({{"NOTIFY_SOCKET": sys.argv[1], "WATCHDOG_USEC": "1000000"}}, 1)
told.ready(); told.alive(1.0); told.stopping()
assert "socket" not in sys.modules
"""


def test_pythons_socket_module_is_not_needed(tmp_path: Path):
    command = [sys.executable, "-c", TELLING, str(tmp_path / "nobody")]
    done = subprocess.run(command, capture_output=True, text=True, timeout=30, check=False)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.skipif(sys.platform != "linux" or not shutil.which("strace"), reason="watches what the system is asked")
def test_only_local_sockets_are_made(tmp_path: Path):
    log = tmp_path / "strace.txt"
    command = ["strace", "-f", "-e", "trace=socket,connect,sendto", "-o", str(log)]
    program = [sys.executable, "-c", TELLING, str(tmp_path / "nobody")]
    subprocess.run([*command, *program], capture_output=True, timeout=60, check=True)
    made = [line for line in log.read_text().splitlines() if "socket(" in line]
    assert len(made) == 3
    assert all("socket(AF_UNIX, SOCK_DGRAM" in line for line in made)


def test_a_system_without_sockets_is_no_error(monkeypatch: pytest.MonkeyPatch):
    class NoSockets:
        def socket(self, *_: int) -> int:
            return -1

    monkeypatch.setattr(ctypes, "CDLL", lambda _: NoSockets())
    Notifier.find({"NOTIFY_SOCKET": "/nowhere"}, PID).ready()
