"""Whether a person could see a window, and what stands in where nobody could."""

from __future__ import annotations

import os
import socket
import sys
from typing import TYPE_CHECKING

import libraries
import pytest
import screen
from common import StopError

from kiosk.errors import ExitCode

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({}, False),
        ({"WAYLAND_DISPLAY": "wayland-0"}, True),
        ({"DISPLAY": "desk:0"}, True),
        ({"DISPLAY": ""}, False),
        ({"DISPLAY": ":4242"}, False),
        ({"QT_QPA_PLATFORM": "eglfs"}, True),
        ({"QT_QPA_PLATFORM": "vnc:size=800x600"}, True),
        ({"QT_QPA_PLATFORM": "xcb"}, False),
        ({"QT_QPA_PLATFORM": "offscreen", "WAYLAND_DISPLAY": "wayland-0"}, False),
        ({"QT_QPA_PLATFORM": "minimal"}, False),
    ],
)
def test_a_display_is_what_a_person_can_see(environment: dict[str, str], expected: bool):
    assert screen.has_display(environment, "linux") is expected


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_elsewhere_there_is_always_a_display(platform: str):
    assert screen.has_display({}, platform)


@pytest.mark.skipif(sys.platform != "linux", reason="X sockets of this kind are Linux's")
def test_an_x_server_is_known_by_its_answer():
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("\0/tmp/.X11-unix/X4243")
        server.listen()
        assert screen.x_answers(":4243")
        assert screen.x_answers(":4243.0")
    assert not screen.x_answers(":4243")


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere Qt brings all its libraries along")
def test_a_missing_library_stops_with_its_own_code(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(libraries, "ANY_SCREEN", {"libnowhere.so.1": "libnowhere1"})
    with pytest.raises(StopError, match="libnowhere") as caught:
        screen.check_libraries({})
    assert caught.value.code == ExitCode.MISSING_LIBRARY


@pytest.mark.parametrize("environment", [{"QT_QPA_PLATFORM": "offscreen", "DISPLAY": ":9"}, {"DISPLAY": ":9"}])
def test_without_an_x_server_to_start_qt_paints_for_itself(
    environment: dict[str, str], monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(screen.shutil, "which", lambda _name: None)
    with screen.invisible_screen(environment) as changed:
        assert changed == {"QT_QPA_PLATFORM": "offscreen"}


@pytest.mark.skipif(sys.platform != "linux", reason="Xvfb is for Linux")
def test_an_x_server_that_does_not_start_is_done_without(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    broken = tmp_path / "Xvfb"
    broken.write_text("#!/bin/sh\nexit 1\n")
    broken.chmod(0o755)
    monkeypatch.setattr(screen.shutil, "which", lambda _name: str(broken))
    monkeypatch.setattr(libraries, "X11", {})
    with screen.invisible_screen({"HOME": str(tmp_path)}) as changed:
        assert changed == {"HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}


@pytest.mark.skipif(sys.platform != "linux", reason="Xvfb is for Linux")
def test_an_x_server_lives_as_long_as_it_is_needed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    server = tmp_path / "Xvfb"
    server.write_text(
        f"#!{sys.executable}\n"
        "import os, signal, sys\n"
        f"open('{tmp_path}/id', 'w').write(str(os.getpid()))\n"
        "os.write(int(sys.argv[2]), b'77\\n')\n"
        "signal.pause()\n"
    )
    server.chmod(0o755)
    monkeypatch.setattr(screen.shutil, "which", lambda _name: str(server))
    monkeypatch.setattr(libraries, "X11", {})
    with screen.invisible_screen({"WAYLAND_DISPLAY": "wayland-0"}) as changed:
        assert changed == {"DISPLAY": ":77", "QT_QPA_PLATFORM": "xcb"}
        running = int((tmp_path / "id").read_text())
        os.kill(running, 0)
    with pytest.raises(ProcessLookupError):
        os.kill(running, 0)
