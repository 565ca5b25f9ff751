"""Start the frozen program in every way that counts, and distrust every line it prints.

    python3 build_scripts/smoke_test.py [dist/kiosk]

Once for each platform of Qt that it is shipped with; then its commands; then from another folder and with nothing in
its environment, as a service starts it.
"""

from __future__ import annotations

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

from common import ROOT, end, say
from qt_allowlist import PLATFORMS
from screen import invisible_screen, x_answers

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

RUNNING = 4.0
"""Seconds that a kiosk is let run before it counts as started."""

TOUR_LASTS = 900.0
"""Seconds after which a tour through all pages is given up."""

PROGRESS = re.compile(
    r"^\d+ screens rendered( by \d+ processes)?$|^Checking |^\d+ pages, |^0 errors, 0 warnings\. "
    r"|^Drafts: |^Not yet rated |^Of the questions of PEMAT-P "
)
"""What the commands print when all is well."""


@dataclass
class Results:
    """What was tried, and how it went."""

    failed: list[str] = field(default_factory=list)

    def good(self, name: str) -> None:
        """Something went well."""
        say(f"  ok       {name}")

    def bad(self, name: str, why: str) -> None:
        """Something did not."""
        self.failed.append(name)
        say(f"  FAILED   {name}: {why}")

    def not_run(self, name: str, why: str) -> None:
        """Something could not be tried here."""
        say(f"  not run  {name}: {why}")


def program_of(bundle: Path, *, windows: bool = os.name == "nt") -> Path:
    """Return the program of a bundle whose output can be read."""
    return bundle / "kiosk-debug.exe" if windows else bundle / "kiosk"


def surprises(output: str, expected: re.Pattern[str] = PROGRESS) -> list[str]:
    """Return the lines of a program's output that were not expected."""
    return [line for line in output.splitlines() if line.strip() and not expected.search(line)]


def bare_environment(home: Path, system: str = sys.platform, given: Mapping[str, str] = os.environ) -> dict[str, str]:
    """Return the least a program can be started with: a home folder, and what Windows cannot do without."""
    kept = ("SYSTEMROOT", "PROGRAMDATA", "TEMP", "TMP") if system == "win32" else ()
    return {"HOME": str(home), **{name: given[name] for name in kept if name in given}}


def command(
    results: Results, name: str, arguments: Sequence[str], environment: Mapping[str, str], expected: re.Pattern[str]
) -> None:
    """Run one command of the program to its end, which must be good and without a surprise."""
    try:
        run = subprocess.run(
            arguments,
            env=dict(environment),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
            timeout=TOUR_LASTS,
            check=False,
            input="",
        )
    except subprocess.TimeoutExpired:
        results.bad(name, f"it still ran after {TOUR_LASTS:.0f} s")
        return
    if run.returncode:
        results.bad(name, f"it ended with code {run.returncode}: {run.stdout.strip()[-600:]}")
    elif lines := surprises(run.stdout, expected):
        results.bad(name, f"it printed: {' | '.join(lines)[:600]}")
    else:
        results.good(name)


def starts(results: Results, name: str, arguments: Sequence[str], environment: Mapping[str, str]) -> None:
    """Start the kiosk; it must still run after a while, and have printed nothing."""
    with tempfile.TemporaryFile() as output:
        process = subprocess.Popen(arguments, env=dict(environment), stdout=output, stderr=subprocess.STDOUT)
        try:
            code: int | None = process.wait(timeout=RUNNING)
        except subprocess.TimeoutExpired:
            code = None
        end(process)
        output.seek(0)
        printed = output.read().decode(errors="replace").strip()
    if code is not None:
        results.bad(name, f"it ended with code {code}: {printed[-600:]}")
    elif printed:
        results.bad(name, f"it printed: {printed[:600]}")
    else:
        results.good(name)


def check_tour(results: Results, name: str, folder: Path, pages: int) -> None:
    """Make sure that a tour saw every page."""
    try:
        screens = json.loads((folder / "tour.json").read_text(encoding="utf-8"))["screens"]
    except (OSError, ValueError, KeyError) as error:
        results.bad(name, f"its report cannot be read: {error}")
        return
    seen = {screen["page"] for screen in screens}
    if len(seen) < pages:
        results.bad(name, f"it saw {len(seen)} of {pages} pages")
    else:
        results.good(f"{name}: {len(screens)} screens, {len(seen)} pages")


@contextlib.contextmanager
def compositor() -> Iterator[dict[str, str] | None]:
    """Give the environment of a Wayland compositor that nobody sees, or None where there is none."""
    cage = shutil.which("cage")
    if not cage:
        yield None
        return
    with tempfile.TemporaryDirectory() as folder:
        runtime = Path(folder)
        headless = {
            "XDG_RUNTIME_DIR": folder,
            "WLR_BACKENDS": "headless",
            "WLR_RENDERER": "pixman",
            "WLR_LIBINPUT_NO_DEVICES": "1",
        }
        as_root = hasattr(os, "geteuid") and os.geteuid() == 0
        if as_root:
            # cage refuses to run as root; its folder is the only thing it needs.
            os.chown(runtime, 65534, 65534)
        runtime.chmod(0o700)
        nobody = 65534 if as_root else None
        # The compositor ends with the program it was given, here one that only waits.
        process = subprocess.Popen(
            [cage, "--", "/bin/sleep", "600"],
            env={"PATH": os.environ.get("PATH", ""), **headless},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            user=nobody,
            group=nobody,
            extra_groups=[] if as_root else None,
        )
        try:
            deadline = time.monotonic() + 10
            sockets: list[Path] = []
            while not sockets and process.poll() is None and time.monotonic() < deadline:
                sockets = [file for file in runtime.glob("wayland-*") if file.suffix != ".lock"]
            found = {"XDG_RUNTIME_DIR": folder, "WAYLAND_DISPLAY": sockets[0].name} if sockets else None
            yield found
        finally:
            end(process)


def try_platforms(results: Results, program: Path, home: Path) -> None:
    """Start the kiosk once on each platform of Qt it is shipped with."""
    state = ["--state-dir", str(home / "state")]
    base = {**bare_environment(home), "LANG": "C.UTF-8"}
    for platform in PLATFORMS[sys.platform]:
        name = f"starts on {platform}"
        environment = {**base, "QT_QPA_PLATFORM": platform}
        run = [str(program), "run", *state]
        if platform == "xcb":
            with invisible_screen(os.environ) as screen:
                if screen["QT_QPA_PLATFORM"] != "xcb":
                    results.not_run(name, "there is no Xvfb here")
                    continue
                if x_answers(screen["DISPLAY"]):
                    starts(results, name, run, {**environment, "DISPLAY": screen["DISPLAY"]})
                else:
                    results.bad(name, "the X server that was just started does not answer")
        elif platform == "wayland":
            with compositor() as screen_or_none:
                if screen_or_none is None:
                    results.not_run(name, "there is no compositor here that can run without a screen (cage)")
                else:
                    starts(results, name, run, {**environment, **screen_or_none})
        else:
            starts(results, name, run, environment)


def try_commands(results: Results, program: Path, home: Path, environment: Mapping[str, str], where: str) -> None:
    """Run the program's commands; those that make pictures write to ``home``."""
    version = re.compile(r"^Back Pain Kiosk \d+\.\d+\.\d+\S*$")
    command(results, f"version{where}", [str(program), "version"], environment, version)
    state = ["--state-dir", str(home / "state")]
    visit = [str(program), "visit", "--out", str(home / "visit"), *state]
    command(results, f"visit{where}", visit, environment, PROGRESS)
    if not list((home / "visit").glob("*home*.png")):
        results.bad(f"visit{where}", "it left no picture of home")


def main(arguments: Sequence[str]) -> int:
    """Try the program in the folder the command line names, and return 0 if nothing failed."""
    bundle = Path(arguments[0] if arguments else ROOT / "dist" / "kiosk").resolve()
    program = program_of(bundle)
    if not program.exists():
        say(f"There is no program at {program}. Make it with: python3 build_scripts/build.py")
        return 1
    results = Results()
    say(f"Trying {bundle} ...")
    pages = ROOT / "content" / "back-pain"
    with tempfile.TemporaryDirectory(prefix="kiosk-smoke-") as folder:
        home = Path(folder)
        environment = {**bare_environment(home), "LANG": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"}
        try_platforms(results, program, home)
        try_commands(results, program, home, environment, "")
        command(results, "validate", [str(program), "validate", str(pages)], environment, PROGRESS)
        tour = [str(program), "tour", "--no-images", "--out", str(home / "tour")]
        command(results, "tour", tour, environment, PROGRESS)
        check_tour(results, "tour's report", home / "tour", len(list((pages / "pages").iterdir())))
        moved = home / "another folder" / "kiosk"
        shutil.copytree(bundle, moved, symlinks=True)
        bare = {**bare_environment(home), "QT_QPA_PLATFORM": "offscreen"}
        where = " from another folder, with an empty environment"
        try_commands(results, program_of(moved), home / "moved", bare, where)
    if results.failed:
        say(f"{len(results.failed)} failed.")
        return 1
    say("All is well.")
    return 0


if __name__ == "__main__":
    if hasattr(signal, "SIGTERM"):
        signal.signal(signal.SIGTERM, lambda number, _frame: sys.exit(128 + number))
    sys.exit(main(sys.argv[1:]))
