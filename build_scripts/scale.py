"""How a start, the memory and the opening of a page grow with the number of pages.

    .venv/bin/python build_scripts/scale.py [--short] [--pages N] [--runs N]

The shipped pack and one of very many pages (`big_pack.py`) are started in turns, in an order that is shuffled anew each
round, each in a process of its own that paints without a display. All figures are medians. The start ends with the
first screen painted; memory is what the process holds once staff's look at the health is over and pages were opened.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import big_pack
from common import ROOT, VENV, StopError, say, venv_python

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

RUNS, SHORT_RUNS = 15, 3
SHORT_PAGES = 1000
OPENED = ("sciatica", "herniated-disc", "keep-moving", "research", "where-it-hurts", "words-explained")
_MS = 1000.0
_MB = 1e6


@dataclass(slots=True)
class Row:
    """What was measured of both packs, and how many times the shipped pack's median the big one's may be."""

    name: str
    most: float
    shipped: list[float] = field(default_factory=list)
    big: list[float] = field(default_factory=list)

    def ratio(self) -> float:
        """Return how many times the shipped pack's median the big one's is."""
        return statistics.median(self.big) / statistics.median(self.shipped)

    def verdict(self) -> str:
        """Return whether the target is met."""
        return "met" if self.ratio() <= self.most else "MISSED"


def rows() -> dict[str, Row]:
    """Return what is measured, nothing measured yet, by the name it has in a process's answer."""
    return {
        "wall": Row("start to the first screen, ms", 1.1),
        "cpu": Row("processor until then, ms", 1.1),
        "rss": Row("memory at rest, MB", 1.1),
        "look": Row("processor for attendance and health, ms", 1.2),
        "open": Row("opening a page, ms", 1.2),
    }


def table(measured: Iterable[Row]) -> str:
    """Return the rows as a table in Markdown."""
    lines = ["| what | shipped pack | many pages | ratio | target | |", "|---|---|---|---|---|---|"]
    for row in measured:
        shipped, big = statistics.median(row.shipped), statistics.median(row.big)
        verdict = row.verdict()
        lines.append(f"| {row.name} | {shipped:.1f} | {big:.1f} | {row.ratio():.2f} | ≤ {row.most:.1f} | {verdict} |")
    return "\n".join(lines)


def start(pack: Path, state: Path) -> dict[str, float]:
    """Start a kiosk with a pack in this process, open pages, and return what it took."""
    began = time.perf_counter()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    sys.path.insert(0, str(ROOT))
    from dataclasses import replace

    from kiosk import assembly
    from kiosk.gui.application import make_application, settle
    from kiosk.navigation.route import Route
    from kiosk.panel.profile import PanelProfile
    from kiosk.paths import AppPaths
    from kiosk.settings.schema import Settings

    make_application()
    paths = replace(AppPaths.find(state), pack=pack)
    settings = Settings()
    opened = assembly.open_pack(paths, None)
    presenter = assembly.present(paths, PanelProfile(1920, 1080, 4.03), opened, settings, "en")
    presenter.show_attract()
    presenter.window.show()
    settle()
    found = {"wall": (time.perf_counter() - began) * _MS, "cpu": time.process_time() * _MS}
    from kiosk.backoffice.running import Running

    before = time.process_time()
    running = Running(presenter, paths, settings, opened, version="1")
    running.start()
    running.look_at_health()
    settle()
    found["look"] = (time.process_time() - before) * _MS
    presenter.attract.touch()
    took = []
    for page in OPENED:
        began = time.perf_counter()
        presenter.navigator.open(Route(page))
        settle()
        took.append((time.perf_counter() - began) * _MS)
    found["open"] = statistics.fmean(took)
    found["rss"] = _resident()
    running.stop()
    return found


def _resident() -> float:
    """Return the memory this process holds, in MB (proc(5): the second number of statm, in pages)."""
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / _MB


def measure(big: Path, shipped: Path, runs: int, folder: Path) -> list[Row]:
    """Start both packs in turns.

    Raises:
        StopError: one does not start.
    """
    dice = random.Random(runs)  # noqa: S311 - the order of the runs is no secret
    found = rows()
    # The first start of each is not counted: it fills the caches of the disk, and what a kiosk keeps.
    for at in range(runs + 1):
        turns = [("shipped", shipped), ("big", big)]
        dice.shuffle(turns)
        for which, pack in turns:
            for name, value in _answer(pack, folder / which).items():
                if at:
                    getattr(found[name], which).append(value)
    return list(found.values())


def _answer(pack: Path, state: Path) -> dict[str, float]:
    command = [str(venv_python(VENV)), __file__, "--start", str(pack), str(state)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise StopError(f"A kiosk with {pack.name} does not start: {done.stderr.strip()[-400:]}")
    return {name: float(value) for name, value in json.loads(done.stdout.splitlines()[-1]).items()}


def main(arguments: Sequence[str]) -> int:
    """Measure, and return 1 if a target was missed."""
    parser = argparse.ArgumentParser(description="See what grows with the number of pages.")
    parser.add_argument("--short", action="store_true", help="few runs and pages, for a first look")
    parser.add_argument("--pages", type=int, metavar="N", help=f"pages of the big pack ({big_pack.PAGES})")
    parser.add_argument("--runs", type=int, metavar="N", help=f"starts of each ({RUNS})")
    parser.add_argument("--start", nargs=2, type=Path, metavar=("PACK", "STATE"), help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    if options.start:
        say(json.dumps(start(*options.start)))
        return 0
    pages = options.pages or (SHORT_PAGES if options.short else big_pack.PAGES)
    runs = options.runs or (SHORT_RUNS if options.short else RUNS)
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        try:
            for name, number in (("shipped", 0), ("big", pages)):
                big_pack.write_pack(place / f"{name}.pack", number)
            measured = measure(place / "big.pack", place / "shipped.pack", runs, place)
        except StopError as error:
            say(str(error))
            return error.code
    say(table(measured))
    return int(any(row.verdict() == "MISSED" for row in measured))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
