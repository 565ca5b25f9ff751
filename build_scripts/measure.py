"""How fast and how large the frozen kiosk is, beside a bare window of PySide6 frozen the same way.

    python3 build_scripts/measure.py [--runs N] [--quick] [--kiosk dist/kiosk] [--save FILE]

Both are started in turns under Xvfb, in an order that is shuffled anew each round, because a computer has fast and slow
minutes: only what was measured in one run can be compared. All figures are medians; what is in brackets are the
smallest and the largest. Pixels of the screen say when something is done, never the program.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import statistics
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import bundle_check
import freezing
from common import BUILD, ROOT, StopError, fingerprint, say
from launches import STARTS_ANYWHERE, TAP_LASTS, Launcher, idle_cost, takes_first
from screen import invisible_screen
from x11 import open_glass

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

RUNS, QUICK_RUNS = 11, 3
IDLE_SECONDS, QUICK_IDLE_SECONDS = 60.0, 10.0
MILLISECONDS = 1000.0


@dataclass(frozen=True, slots=True)
class Target:
    """What a figure has to be at most: so many times the bare window's, or so much."""

    ratio: float | None = None
    most: float | None = None

    def words(self) -> str:
        """Return it as the table says it."""
        if self.ratio is not None:
            return f"≤ {self.ratio:.2f} x"
        return f"≤ {self.most:g}" if self.most is not None else ""


NO_TARGET = Target()


@dataclass(slots=True)
class Row:
    """One line of the table: what the kiosk did, what the bare window did, and what was asked."""

    name: str
    target: Target = NO_TARGET
    kiosk: list[float] = field(default_factory=list)
    bare: list[float] = field(default_factory=list)

    def ratio(self) -> float | None:
        """Return how many times the bare window's median the kiosk's is."""
        if not self.kiosk or not self.bare or not statistics.median(self.bare):
            return None
        return statistics.median(self.kiosk) / statistics.median(self.bare)

    def verdict(self) -> str:
        """Return whether the target is met; nothing where none was set, or nothing was measured."""
        ratio = self.ratio()
        if not self.kiosk or (self.target.ratio is not None and ratio is None):
            return ""
        if self.target.ratio is not None and ratio is not None:
            return "met" if ratio <= self.target.ratio else "MISSED"
        if self.target.most is not None:
            return "met" if statistics.median(self.kiosk) <= self.target.most else "MISSED"
        return ""


def summary(values: Sequence[float]) -> str:
    """Return a median with the smallest and the largest value."""
    if not values:
        return "-"
    middle = f"{statistics.median(values):.1f}"
    return middle if len(values) == 1 else f"{middle} ({min(values):.1f}-{max(values):.1f})"


def table(rows: Iterable[Row]) -> str:
    """Return the rows as a table in Markdown."""
    lines = ["| what | kiosk | bare window | ratio | target | |", "|---|---|---|---|---|---|"]
    for row in rows:
        ratio = row.ratio()
        cells = (
            row.name,
            summary(row.kiosk),
            summary(row.bare),
            "-" if ratio is None else f"{ratio:.2f}",
            row.target.words(),
            row.verdict(),
        )
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines)


def bare_window() -> Path:
    """Return the bare window's folder, made anew when what it is made of changed."""
    out = BUILD / "bare"
    here = Path(__file__).parent
    made_of = [here / name for name in ("bare_window.py", "bare_window.spec", "bundling.py", "qt_allowlist.py")]
    state = fingerprint([*made_of, freezing.LOCK])
    stamp = out / "made-of.txt"
    if not stamp.exists() or stamp.read_text(encoding="utf-8") != state:
        freezing.build("bare_window", out)
        stamp.write_text(state, encoding="utf-8")
    return out / "bare_window"


def measure_starts(launcher: Launcher, runs: int, dice: random.Random) -> list[Row]:
    """Start both programs in turns, and return the rows about it."""
    warm = Row("start to first screen, ms", Target(ratio=1.6))
    first = Row("the very first start, nothing kept, ms", Target(ratio=2.2))
    bare = launcher.bare
    tries = [(warm, launcher.kiosk(launcher.kept)), (first, launcher.kiosk(None))]
    home = Row("start to home, ms", Target(ratio=1.6))
    home_first = Row("the very first start to home, ms", Target(ratio=2.2))
    rows = [warm, first]
    if takes_first(launcher.program):
        tries += [(home, launcher.kiosk(launcher.kept_home, "--first", "home"))]
        tries += [(home_first, launcher.kiosk(None, "--first", "home"))]
        rows += [home, home_first]
    for command in (bare, *(command for _, command in tries)):
        launcher.prepare(command)  # not counted: fills the caches of the disk, and what the kiosk keeps
    for _ in range(runs):
        again = [(warm.bare, bare), *((row.kiosk, command) for row, command in tries)]
        dice.shuffle(again)
        for values, command in again:
            values.append(launcher.start(command) * MILLISECONDS)
    for row in rows[1:]:
        row.bare = list(warm.bare)
    return rows


def measure_taps(launcher: Launcher, runs: int) -> list[Row]:
    """Walk through the kiosk by touches, and return the rows about how fast it answers."""
    held = Row("finger down to changed pixels, ms", Target(most=33))
    lifted = Row("finger lifted to changed pixels, ms", Target(most=33))
    begin = Row("first touch to home at rest, ms")
    page = Row("finger lifted to a page at rest, its slide included, ms")
    part = Row("finger lifted to the next part of a page at rest, ms")
    home = Row("finger lifted to home at rest, its slide included, ms")
    for _ in range(runs):
        with launcher.running(launcher.kiosk(launcher.kept)) as finger:
            begin.kiosk.append(finger.tap(STARTS_ANYWHERE).whole * MILLISECONDS)
            for place in launcher.tiles:
                for where, row in ((place, page), ("next", part), ("home", home)):
                    answer = finger.tap(where)
                    row.kiosk.append((answer.whole - TAP_LASTS) * MILLISECONDS)
                    held.kiosk += [] if answer.down is None else [answer.down * MILLISECONDS]
                    lifted.kiosk += [] if answer.lift is None else [answer.lift * MILLISECONDS]
    return [held, lifted, page, part, home, begin]


def measure_idleness(launcher: Launcher, seconds: float) -> list[Row]:
    """Let both programs be, and return the rows about what that costs."""
    minute = 60.0 / seconds
    rows = []
    with launcher.running(launcher.bare) as bare:
        bare_time, bare_wakes = idle_cost(bare.process.pid, seconds)
    for name, touches in (("first screen", ()), ("home", ("attract",))):
        with launcher.running(launcher.kiosk(launcher.kept)) as finger:
            for touch in touches:
                finger.tap(touch)
            time, wakes = idle_cost(finger.process.pid, seconds)
        rows += [
            Row(
                f"idle on the {name}, ms of processor a minute",
                Target(most=10),
                [time * MILLISECONDS * minute],
                [bare_time * MILLISECONDS * minute],
            ),
            Row(f"idle on the {name}, times woken a minute", Target(most=6), [wakes * minute], [bare_wakes * minute]),
        ]
    return rows


def measure_sizes(kiosk: Path, bare: Path) -> Row:
    """Return the row about the sizes of the folders."""
    sizes = [bundle_check.size(folder) / bundle_check.MEGABYTE for folder in (kiosk, bare)]
    return Row("folder, MB", Target(ratio=1.25), [sizes[0]], [sizes[1]])


def main(arguments: Sequence[str]) -> int:
    """Measure what the command line asks, and return 1 if a target was missed."""
    parser = argparse.ArgumentParser(description="Measure the frozen kiosk beside a bare window.")
    parser.add_argument("--runs", type=int, metavar="N", help=f"starts of each program ({RUNS})")
    parser.add_argument("--quick", action="store_true", help="few runs, for a first look")
    parser.add_argument("--kiosk", type=Path, default=ROOT / "dist" / "kiosk", metavar="DIR", help="the built program")
    parser.add_argument("--save", type=Path, metavar="FILE", help="write every value into this JSON file")
    options = parser.parse_args(arguments)
    runs = options.runs or (QUICK_RUNS if options.quick else RUNS)
    kiosk = options.kiosk.resolve()
    try:
        rows = run(kiosk, runs, quick=options.quick)
    except StopError as error:
        say(str(error))
        return error.code
    if options.save:
        options.save.write_text(
            json.dumps([{"name": row.name, "kiosk": row.kiosk, "bare": row.bare} for row in rows], indent=1),
            encoding="utf-8",
        )
    say(table(rows))
    return int(any(row.verdict() == "MISSED" for row in rows))


def run(kiosk: Path, runs: int, *, quick: bool) -> list[Row]:
    """Measure everything and return the rows.

    Raises:
        StopError: there is no invisible screen here, or a program does not start.
    """
    if not (kiosk / "kiosk").exists():
        raise StopError("There is no program to measure. Make it with: python3 build_scripts/build.py")
    bare = bare_window()
    dice = random.Random(runs)  # noqa: S311 - the order of the runs is no secret
    with invisible_screen(os.environ) as environment:
        if environment["QT_QPA_PLATFORM"] != "xcb":
            raise StopError("Measuring needs a screen nobody sees. On Debian and Ubuntu: apt-get install xvfb")
        with open_glass(environment["DISPLAY"]) as glass, Launcher.make(kiosk, bare, glass, environment) as launcher:
            rows = measure_starts(launcher, runs, dice)
            rows += measure_taps(launcher, max(1, runs // 3))
            rows.append(measure_sizes(kiosk, bare))
            return rows + measure_idleness(launcher, QUICK_IDLE_SECONDS if quick else IDLE_SECONDS)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
