"""Watch what a kiosk asks of the system during a visit: no network, and no write outside its state folder.

    .venv/bin/python build_scripts/strace_visit.py [--minutes 10] [--short] [--program dist/kiosk/kiosk] [--keep FILE]

Starts the kiosk on a screen nobody sees, under strace, and touches it as a patient does, visit after visit: a page of
home, its picture, its next parts, home again, and at last "I am finished". Then it reads what strace wrote: every
socket must be one of the display's or the bus's kind (AF_UNIX), and every file made, opened for writing, renamed or
removed must lie in the state folder. Needs strace, Xvfb and xdotool (libXtst).
"""

from __future__ import annotations

import argparse
import contextlib
import json
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
from typing import TYPE_CHECKING

from common import ROOT, VENV, StopError, end, say, venv_python
from launches import QUIET, control_places
from screen import invisible_screen
from x11 import open_glass

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from x11 import Glass

CALLS = (
    "%network,openat,open,creat,truncate,rename,renameat,renameat2,unlink,unlinkat,mkdir,mkdirat,rmdir,"
    "link,linkat,symlink,symlinkat,mknod,mknodat"
)
"""What strace writes down: everything that reaches for a network, and everything that changes a folder or file."""

HARMLESS = ("/dev/null", "/proc/self/", "/dev/dri/")
"""What may be opened for writing without anything being kept: files that are none, and the graphics card."""

SHORT, PAUSE, SHORT_PAUSE = 20.0, 2.0, 0.6
"""Seconds of a short run; and between two touches."""

LONGEST_START = 60.0
"""Seconds after which a kiosk under strace is given up."""

LONGEST_END = 10.0
"""Seconds after which it is ended by force."""

PX_PER_MM = 4.03
BAR = ("home", "back", "next", "attract", "get-help-now", "reading-aids", "languages")
"""What the bar below every page opens; the rest of home's controls are its tiles."""

_CALL = re.compile(r"^(?:\d+ +)?(\w+)\((.*)$")
_PATH = re.compile(r'(?:(?:AT_FDCWD|\d+)(?:<([^>]*)>)?, )?"((?:[^"\\]|\\.)*)"')
_FAMILY = re.compile(r"\b(?:AF|PF)_(\w+)")
_WRITES = ("O_WRONLY", "O_RDWR", "O_CREAT", "O_TRUNC")
_BOTH = ("rename", "renameat", "renameat2")
_SECOND = ("link", "linkat", "symlink", "symlinkat")
_MAKES_NOTHING = ("= -1 EEXIST", "= -1 ENOENT", "= -1 ENOTDIR")


@dataclass
class Seen:
    """What a program asked of the system.

    Attributes:
        calls: how many calls were written down.
        families: how many sockets of each family it opened, by the family's name.
        network: the lines that reach for a network.
        inside: how many changes it made in its folder.
        outside: paths elsewhere that it changed, with the line of the first time.
    """

    calls: int = 0
    families: dict[str, int] = field(default_factory=dict)
    network: list[str] = field(default_factory=list)
    inside: int = 0
    outside: dict[str, str] = field(default_factory=dict)

    @property
    def is_clean(self) -> bool:
        """Whether it kept to itself."""
        return not self.network and not self.outside


def changed_paths(line: str) -> list[str]:
    """Return the paths a line of strace says were changed or were to be; none for a call that only looks.

    A call that failed because something was there already, or was not there, changed nothing.
    """
    match = _CALL.match(line)
    if match is None or any(reason in line for reason in _MAKES_NOTHING):
        return []
    call, rest = match.groups()
    if call in ("open", "openat") and not any(flag in rest for flag in _WRITES):
        return []
    if call not in (
        "open",
        "openat",
        "creat",
        "truncate",
        "mknod",
        "mknodat",
        *_BOTH,
        *_SECOND,
    ) and not call.startswith(("unlink", "mkdir", "rmdir")):
        return []
    paths = [(Path(base) / path).as_posix() for base, path in _PATH.findall(rest)]
    if call in _BOTH:
        return paths[:2]
    return paths[1:2] if call in _SECOND else paths[:1]


def read(lines: Iterable[str], allowed: Sequence[Path]) -> Seen:
    """Return what a record of strace says.

    Args:
        lines: the record.
        allowed: folders that may be changed.
    """
    seen = Seen()
    folders = [f"{folder.resolve()}/" for folder in allowed]
    for line in lines:
        match = _CALL.match(line)
        if match is None:
            continue
        seen.calls += 1
        if match[1] in ("socket", "connect", "bind"):
            families = [name for name in _FAMILY.findall(match[2]) if name not in ("UNIX", "LOCAL")]
            if match[1] == "socket":
                family = families[0] if families else "UNIX"
                seen.families[family] = seen.families.get(family, 0) + 1
            if any(family.startswith("INET") for family in families):
                seen.network.append(line.strip())
        for path in changed_paths(line):
            if f"{path}/".startswith(tuple(folders)):
                seen.inside += 1
            elif not path.startswith(HARMLESS):
                seen.outside.setdefault(path, line.strip())
    return seen


def steps(places: Mapping[str, tuple[int, int]], size: tuple[int, int]) -> Iterator[tuple[str, tuple[int, int]]]:
    """Yield the touches of visit after visit: their names, and where they are (px).

    Args:
        places: home's controls, by what they open.
        size: width and height of the glass in pixels.
    """
    tiles = [name for name in places if name not in BAR and "#" not in name]
    middle = (size[0] // 2, size[1] // 2)
    while True:
        for tile in tiles:
            yield "attract", middle
            yield "home", places["home"]
            yield tile, places[tile]
            yield "picture", (size[0] // 5, size[1] // 3)
            yield "next", places["next"]
            yield "next", places["next"]
            yield "reading-aids", places["reading-aids"]
            yield "home", places["home"]
            yield "attract", places["attract"]


def visit(glass: Glass, touches: Iterator[tuple[str, tuple[int, int]]], seconds: float, pause: float) -> int:
    """Touch the kiosk for a time and return how often."""
    until = time.monotonic() + seconds
    count = 0
    while time.monotonic() < until:
        _, (x, y) = next(touches)
        glass.move(x, y)
        glass.press()
        time.sleep(0.08)
        glass.lift()
        count += 1
        time.sleep(pause)
    return count


def end_traced(strace: subprocess.Popen[bytes]) -> None:
    """End the program that strace watches, and so strace; the other way round its system calls would fail."""
    with contextlib.suppress(OSError):
        for child in Path(f"/proc/{strace.pid}/task/{strace.pid}/children").read_text(encoding="ascii").split():
            os.kill(int(child), signal.SIGTERM)
    with contextlib.suppress(subprocess.TimeoutExpired):
        strace.wait(timeout=LONGEST_END)
    end(strace)


def home_places(program: Sequence[str], folder: Path, size: tuple[int, int]) -> dict[str, tuple[int, int]]:
    """Return the middles (px) of home's controls, as the kiosk itself measures them.

    Raises:
        StopError: it cannot.
    """
    command = [*program, "tour", "--no-images", "--only", "home", "--size", f"{size[0]}x{size[1]}"]
    command += ["--px-per-mm", str(PX_PER_MM), "--out", str(folder)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    answer = subprocess.run(command, env=environment, cwd=ROOT, capture_output=True, text=True, check=False)
    if answer.returncode:
        raise StopError(f"The kiosk cannot say where its controls are: {answer.stderr[-600:]}")
    (home,) = json.loads((folder / "tour.json").read_text(encoding="utf-8"))["screens"]
    return control_places(home["controls"]) | {
        "attract": next(_middle(each["rect_px"]) for each in home["controls"] if each["opens"] == "attract")
    }


def _middle(box: Sequence[int]) -> tuple[int, int]:
    x, y, width, height = box
    return x + width // 2, y + height // 2


def watch(program: Sequence[str], record: Path, seconds: float, pause: float) -> Seen:
    """Run a visit under strace and return what was seen.

    Raises:
        StopError: there is no strace, no X server, or the kiosk showed nothing.
    """
    strace = shutil.which("strace")
    if not strace:
        raise StopError("Watching needs strace. On Debian and Ubuntu: apt-get install strace")
    with tempfile.TemporaryDirectory(prefix="kiosk-strace-") as name, invisible_screen(os.environ) as screen:
        if screen["QT_QPA_PLATFORM"] != "xcb":
            raise StopError("Watching needs an X server. On Debian and Ubuntu: apt-get install xvfb xdotool")
        folder = Path(name)
        for inner in ("home", "run", "state"):
            (folder / inner).mkdir(mode=0o700)
        environment = {"HOME": str(folder / "home"), "XDG_RUNTIME_DIR": str(folder / "run"), "LANG": "C.UTF-8"}
        environment |= {key: screen[key] for key in ("DISPLAY", "QT_QPA_PLATFORM")}
        environment["PYTHONDONTWRITEBYTECODE"] = "1"  # an installed kiosk has its modules compiled
        options = ["-f", "-qq", "-y", "-s", "512", "--seccomp-bpf", "-e", f"trace={CALLS}", "-o", str(record)]
        run = [*program, "run", "--state-dir", str(folder / "state"), "--px-per-mm", str(PX_PER_MM)]
        with open_glass(screen["DISPLAY"]) as glass:
            size = glass.width, glass.height
            touches = steps(home_places(program, folder / "tour", size), size)
            empty = glass.look()
            process = subprocess.Popen([strace, *options, *run], env=environment, cwd=ROOT, stdin=subprocess.DEVNULL)
            try:
                if glass.watch(empty, QUIET, LONGEST_START) is None:
                    raise StopError("The kiosk showed nothing.")
                count = visit(glass, touches, seconds, pause)
                if process.poll() is not None:
                    raise StopError(f"The kiosk ended by itself, with {process.returncode}.")
            finally:
                end_traced(process)
        say(f"{count} touches in {seconds:.0f} s.")
        with record.open(encoding="utf-8", errors="replace") as lines:
            return read(lines, [folder / "state"])


def say_what(seen: Seen) -> None:
    """Print what was seen."""
    families = ", ".join(f"AF_{name} {count}" for name, count in sorted(seen.families.items())) or "none"
    say(f"{seen.calls} calls written down. Sockets: {families}. Changes in the state folder: {seen.inside}.")
    for line in seen.network:
        say(f"  NETWORK  {line}")
    for path, line in seen.outside.items():
        say(f"  OUTSIDE  {path}: {line}")
    say("All is well." if seen.is_clean else "The kiosk did not keep to itself.")


def main(arguments: Sequence[str]) -> int:
    """Do what the command line asks; return 0 if the kiosk kept to itself."""
    parser = argparse.ArgumentParser(description="Watch what a kiosk asks of the system during a visit.")
    parser.add_argument("--minutes", type=float, default=10.0, help="how long the visits go on (10)")
    parser.add_argument("--short", action="store_true", help=f"{SHORT:.0f} seconds only, with quicker touches")
    parser.add_argument("--program", type=Path, help="a frozen kiosk instead of the source tree")
    parser.add_argument("--keep", type=Path, metavar="FILE", help="keep strace's record here")
    options = parser.parse_args(arguments)
    program = [str(options.program.resolve())] if options.program else [str(venv_python(VENV)), "-m", "kiosk"]
    seconds, pause = (SHORT, SHORT_PAUSE) if options.short else (options.minutes * 60, PAUSE)
    with tempfile.TemporaryDirectory(prefix="kiosk-record-") as folder:
        record = (options.keep or Path(folder) / "record.txt").resolve()
        try:
            seen = watch(program, record, seconds, pause)
        except StopError as error:
            say(str(error))
            return error.code
    say_what(seen)
    return 0 if seen.is_clean else 1


if __name__ == "__main__":
    if hasattr(signal, "SIGTERM"):
        signal.signal(signal.SIGTERM, lambda number, _frame: sys.exit(128 + number))
    sys.exit(main(sys.argv[1:]))
