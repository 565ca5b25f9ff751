"""Turns, switches and unplugs the screens of a supervised kiosk, covers its window, and says where it stood then.

    .venv/bin/python build_scripts/screens_for_real.py [--short]

The screens are those of a real X server without a card behind it (Xorg with its dummy driver), which has as many as
are wanted; there a kiosk stands once without a window manager and once under one. On a Wayland compositor without a
screen it is killed, and has to come back. What is not installed is passed over and named.

On Debian and Ubuntu: apt-get install xserver-xorg-core xserver-xorg-video-dummy x11-xserver-utils x11-utils x11-apps
xdotool openbox weston
"""

from __future__ import annotations

import argparse
import contextlib
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from common import ROOT, end, end_with, say
from screen import x_answers
from x11 import ROWS, open_glass

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

PATIENCE = 40.0
"""Seconds after which the kiosk has to stand where it belongs."""

STEADY = 1.0
"""Seconds it has to stay there."""

NOT_BLACK = 0.9
"""The share of its screen that has to show something."""

SHORT = frozenset({"started", "turned", "another window lies over it", "its window was taken down"})
"""The rows of a short run."""

CONFIG = """
Section "Device"
  Identifier "none"
  Driver "dummy"
  VideoRam 256000
EndSection
Section "Monitor"
  Identifier "any"
  HorizSync 5.0-1000.0
  VertRefresh 5.0-200.0
EndSection
Section "Screen"
  Identifier "whole"
  Device "none"
  Monitor "any"
  DefaultDepth 24
  SubSection "Display"
    Modes "1280x800"
    Virtual 4096 2048
  EndSubSection
EndSection
Section "ServerFlags"
  Option "AutoAddDevices" "false"
  Option "DontVTSwitch" "true"
EndSection
"""

_SOCKET = "kiosk"
WESTON = (
    *("weston", "--backend=headless-backend.so", "--use-pixman", "--width=1280", "--height=800", "--idle-time=0"),
    *(f"--socket={_SOCKET}", "--debug"),
)
"""The compositor; without --debug it lets nobody take a picture."""

LEAST_PICTURE = 120_000
"""Bytes of a picture of the first screen at least; one of the bare compositor has about 70,000."""

_FIRST, _SECOND = "DUMMY0", "DUMMY1"
_WINDOW = re.compile(r'(0x[0-9a-f]+) "[^"]*": \("kiosk" [^)]*\) +(\d+)x(\d+)\S+ +\+(-?\d+)\+(-?\d+)')
_UPRIGHT = "83.50 800 872 1000 1200 1280 1283 1289 1311"
_PLACE = re.compile(r" primary (\d+)x(\d+)\+(\d+)\+(\d+)")
_TOOLS = ("Xorg", "xrandr", "xwininfo", "xdotool", "xeyes")

Place = tuple[int, int, int, int]
"""Width, height, and the upper left corner, px."""


class Row(NamedTuple):
    """One thing that happens: what it is called, and what does it."""

    name: str
    happens: Callable[[Server], object]


class Outcome(NamedTuple):
    """What came of a row: what was wrong, and after how many seconds all was well."""

    name: str
    fault: str
    seconds: float


@dataclass
class Server:
    """An X server with screens to play with, as its own programs see it.

    Args:
        display: its name, as in DISPLAY.
        manager: the window manager, if one runs.
    """

    display: str
    manager: str = ""
    strangers: list[subprocess.Popen[bytes]] = field(default_factory=list)

    def tell(self, *command: str) -> str:
        """Run a program of X, and return what it printed."""
        environment = {**os.environ, "DISPLAY": self.display}
        return subprocess.run(command, env=environment, capture_output=True, text=True, check=False).stdout

    def window(self) -> tuple[str, Place] | None:
        """Return the kiosk's window and where it lies; None: there is none."""
        found = _WINDOW.search(self.tell("xwininfo", "-root", "-tree"))
        if found is None:
            return None
        width, height, x, y = map(int, found.groups()[1:])
        return found[1], (width, height, x, y)

    def place(self) -> Place | None:
        """Return where the primary screen is; None: it is off."""
        found = _PLACE.search(self.tell("xrandr", "--query"))
        if found is None:
            return None
        width, height, x, y = map(int, found.groups())
        return width, height, x, y

    def fault(self) -> str:
        """Return what is wrong with where the kiosk stands; empty: nothing."""
        window, place = self.window(), self.place()
        if window is None:
            return "there is no kiosk"
        name, lies = window
        if "IsViewable" not in self.tell("xwininfo", "-id", name):
            return "its window is not shown"
        if place is None:
            return ""
        if lies != place:
            return f"it lies on {lies} and not on {place}"
        if not self._is_in_front(name):
            return "another window lies over it"
        share = self._shown(place)
        return "" if share >= NOT_BLACK else f"only {share:.0%} of its screen shows anything"

    def stranger(self) -> None:
        """Have another program open its window over the kiosk."""
        environment = {**os.environ, "DISPLAY": self.display}
        command = ["xeyes", "-geometry", "600x600+100+100"]
        self.strangers.append(subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL))
        self.tell("xdotool", "search", "--sync", "--name", "xeyes", "windowraise")

    def _is_in_front(self, window: str) -> bool:
        if self.manager:
            return self.tell("xdotool", "getactivewindow").strip() == str(int(window, 16))
        listed = self.tell("xwininfo", "-root", "-children").splitlines()
        names = [line.split()[0] for line in listed if line.strip().startswith("0x") and "1x1+" not in line]
        return names[:1] == [window]

    def _shown(self, place: Place) -> float:
        """Return the share of a place where something is to be seen."""
        width, height, x, y = place
        with open_glass(self.display) as glass:
            data, whole, high = glass.look(), glass.width, glass.height
        lines = [data[row * whole * 4 :][x * 4 : (x + width) * 4] for row in range(ROWS)]
        inside = [line for row, line in enumerate(lines) if y <= int(high / ROWS * (row + 0.5)) < y + height]
        lit = sum(line[at : at + 3] != b"\0\0\0" for line in inside for at in range(0, len(line), 4))
        return lit / max(sum(len(line) // 4 for line in inside), 1)


def _screens(server: Server, *options: str) -> None:
    server.tell("xrandr", *options)


def _turn(server: Server) -> None:
    server.tell("xrandr", "--newmode", "800x1280", *_UPRIGHT.split())
    server.tell("xrandr", "--addmode", _FIRST, "800x1280")
    _screens(server, "--output", _FIRST, "--mode", "800x1280")


def _add_second(server: Server) -> None:
    server.tell("xrandr", "--addmode", _SECOND, "1024x768")
    _screens(server, "--output", _SECOND, "--mode", "1024x768", "--right-of", _FIRST)


def _switch_off_and_on(server: Server) -> None:
    _screens(server, "--output", _FIRST, "--off")
    time.sleep(2.0)
    _screens(server, "--output", _FIRST, "--mode", "1280x800", "--primary")


def _to_window(*command: str) -> Callable[[Server], None]:
    def do(server: Server) -> None:
        window = server.window()
        if window is not None:
            server.tell("xdotool", command[0], window[0], *command[1:])

    return do


SCREENS = (
    Row("started", lambda _: None),
    Row("turned", _turn),
    Row("turned back", lambda server: _screens(server, "--output", _FIRST, "--mode", "1280x800")),
    Row("made smaller", lambda server: _screens(server, "--output", _FIRST, "--mode", "1024x768")),
    Row("made larger", lambda server: _screens(server, "--output", _FIRST, "--mode", "1920x1080")),
    Row("switched off and on", _switch_off_and_on),
    Row("a second screen", _add_second),
    Row("the second is the first now", lambda server: _screens(server, "--output", _SECOND, "--primary")),
    Row("that one is unplugged", lambda server: _screens(server, "--output", _SECOND, "--off")),
    Row("the first is the first again", lambda server: _screens(server, "--output", _FIRST, "--primary")),
)
"""What happens to screens, one after the other."""

WINDOWS = (
    Row("another window lies over it", Server.stranger),
    Row("its window was taken down", _to_window("windowunmap")),
    Row("its window was moved", _to_window("windowmove", "300", "200")),
    Row("its window was made small", _to_window("windowsize", "300", "200")),
)
"""What other programs do to its window."""

MANAGED = (*SCREENS[:2], SCREENS[2], WINDOWS[0], Row("it was minimised", _to_window("windowminimize")), *WINDOWS[1:])
"""What is tried under a window manager."""


def stands(server: Server) -> tuple[str, float]:
    """Wait until the kiosk stands where it belongs and stays there.

    Returns:
        What is wrong if it never does, and after how many seconds it stood there.
    """
    begun = time.monotonic()
    good_since: float | None = None
    fault = ""
    while time.monotonic() < begun + PATIENCE:
        fault = server.fault()
        now = time.monotonic()
        good_since = None if fault else good_since or now
        if good_since is not None and now - good_since >= STEADY:
            return "", good_since - begun
        time.sleep(0.2)
    return fault or "it does not stay there", PATIENCE


@contextlib.contextmanager
def xorg(folder: Path) -> Iterator[Server]:
    """Give an X server with screens to play with."""
    (folder / "xorg.conf").write_text(CONFIG, encoding="utf-8")
    number = next(number for number in range(70, 99) if not x_answers(f":{number}"))
    command = ["Xorg", f":{number}", "-config", str(folder / "xorg.conf"), "-logfile", str(folder / "xorg.log")]
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    server = subprocess.Popen([*command, "-noreset", "-nolisten", "tcp", "-novtswitch", "-sharevts", "vt99"], **quiet)
    try:
        while not x_answers(f":{number}") and server.poll() is None:
            time.sleep(0.1)
        made = Server(f":{number}")
        made.tell("xrandr", "--output", _FIRST, "--mode", "1280x800", "--primary")
        yield made
    finally:
        end(server)


@contextlib.contextmanager
def kiosk(folder: Path, environment: dict[str, str]) -> Iterator[subprocess.Popen[bytes]]:
    """Start a supervised kiosk, and end it afterwards."""
    command = [sys.executable, "-m", "kiosk", "supervise", "--state-dir", str(folder / "state")]
    process = subprocess.Popen(command, cwd=ROOT, env=environment, stderr=subprocess.DEVNULL)
    try:
        yield process
    finally:
        end(process)


def on_x(rows: Sequence[Row], manager: str, folder: Path) -> Iterator[Outcome]:
    """Try rows one after the other, and yield what came of each."""
    folder.mkdir()
    with xorg(folder) as server, contextlib.ExitStack() as undo:
        environment = {**os.environ, "DISPLAY": server.display, "QT_QPA_PLATFORM": "xcb"}
        environment.pop("WAYLAND_DISPLAY", None)
        if manager:
            undo.callback(end, subprocess.Popen([manager], env=environment, stderr=subprocess.DEVNULL))
            server.manager = manager
        undo.enter_context(kiosk(folder, environment))
        for row in rows:
            row.happens(server)
            yield Outcome(row.name, *stands(server))
            while server.strangers:
                end(server.strangers.pop())


def on_wayland(folder: Path) -> Iterator[Outcome]:
    """Start a kiosk under a Wayland compositor without a screen, kill it, and look whether it comes back."""
    folder.mkdir(mode=0o700)
    environment = {key: value for key, value in os.environ.items() if key not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    environment["XDG_RUNTIME_DIR"] = str(folder)
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    compositor = subprocess.Popen(WESTON, env=environment, **quiet)
    environment |= {"WAYLAND_DISPLAY": _SOCKET, "QT_QPA_PLATFORM": "wayland"}
    try:
        while not (folder / _SOCKET).exists() and compositor.poll() is None:
            time.sleep(0.1)
        with kiosk(folder, environment):
            yield Outcome("started", *_painted(folder, environment))
            first = _child(folder / "state")
            if first is not None:
                os.kill(first, signal.SIGKILL)
            fault = _came_back(folder / "state", first)
            yield Outcome("killed", fault, PATIENCE) if fault else Outcome("killed", *_painted(folder, environment))
    finally:
        end(compositor)


def _painted(folder: Path, environment: dict[str, str]) -> tuple[str, float]:
    """Wait until a picture of the screen shows a kiosk; return what is wrong if none does, and the seconds it took."""
    begun = time.monotonic()
    while time.monotonic() < begun + PATIENCE:
        subprocess.run(["weston-screenshooter"], cwd=folder, env=environment, capture_output=True, check=False)
        size = max((picture.stat().st_size for picture in folder.glob("*.png")), default=0)
        for picture in folder.glob("*.png"):
            picture.unlink()
        if size > LEAST_PICTURE:
            return "", time.monotonic() - begun
        time.sleep(0.5)
    return "nothing is painted", PATIENCE


def _came_back(state: Path, before: int | None) -> str:
    end_at = time.monotonic() + PATIENCE
    while time.monotonic() < end_at:
        now = _child(state)
        if now is not None and now != before:
            return ""
        time.sleep(0.2)
    return "it was not started again"


def _child(state: Path) -> int | None:
    """Return the process of the kiosk itself."""
    wanted = f"--state-dir={state}".encode()
    for place in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            words = (place / "cmdline").read_bytes().split(b"\0")
            if wanted in words and b"run" in words:
                return int(place.name)
    return None


def main() -> int:
    """Try everything, and return 0 if the kiosk stood where it belongs each time."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--short", action="store_true", help="a few of the rows, and no window manager")
    short = parser.parse_args().short
    missing = [tool for tool in _TOOLS if shutil.which(tool) is None]
    bad = 0
    with tempfile.TemporaryDirectory() as scratch:
        runs: list[tuple[str, Iterator[Outcome]]] = []
        if not missing:
            rows = [row for row in (*SCREENS, *WINDOWS) if not short or row.name in SHORT]
            runs.append(("no window manager", on_x(rows, "", Path(scratch) / "bare")))
            if not short and shutil.which("openbox"):
                runs.append(("openbox", on_x(MANAGED, "openbox", Path(scratch) / "managed")))
        if shutil.which("weston-screenshooter"):
            runs.append(("weston", on_wayland(Path(scratch) / "wayland")))
        for where, results in runs:
            for row in results:
                found = row.fault or f"stands where it belongs after {row.seconds:.1f} s"
                say(f"{'BAD ' if row.fault else 'good'}  {where}: {row.name}: {found}")
                bad += bool(row.fault)
    if missing:
        say(f"Passed over, because it is not installed: {', '.join(missing)}.")
    return 1 if bad else 0


if __name__ == "__main__":
    end_with(main)
