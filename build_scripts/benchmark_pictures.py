"""How long a picture takes to appear, and how fast it moves, painted by the processor alone.

    .venv/bin/python build_scripts/benchmark_pictures.py [--short] [--busy] [PICTURE ...]

Every picture is opened in a process of its own, so that nothing drawn before helps it. There its code is loaded, it is
drawn and painted once at rest, and then taken forward and back through its values as a finger would drag it. A frame
is what the kiosk does for one: the drawing is made, and the part of the page it changes is painted. The words on
pictures are not part of it.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

from common import ROOT, StopError, say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

STEPS, SHORT_STEPS = 64, 8
RUNS, SHORT_RUNS = 3, 1
SHORT_PICTURES = ("herniated-disc-above", "sciatica", "keep-moving")
# Values between those a drawing may have been made for, so that the way back makes its own.
_BETWEEN = 0.004
_MS = 1000.0


@dataclass(frozen=True, slots=True)
class Glass:
    """A display, the picture area of its pages, and what is asked of pictures on it.

    Args:
        name: The display.
        width: Width of the picture area, px.
        height: Height of the picture area, px.
        px_per_mm: Its density.
        frame_ms: A moving frame takes at most so long, in the median.
        cold_ms: The first picture takes at most so long.
        fps: So many frames a second can be dragged through.
    """

    name: str
    width: int
    height: int
    px_per_mm: float
    frame_ms: float
    cold_ms: float
    fps: float


GLASSES = (
    Glass("1920x1080", 760, 870, 4.03, frame_ms=10.0, cold_ms=50.0, fps=55.0),
    Glass("3840x2160", 1540, 1760, 5.42, frame_ms=22.0, cold_ms=130.0, fps=35.0),
)


@dataclass(frozen=True, slots=True)
class Row:
    """What one picture took on one glass, in ms; ``frames`` is empty for a picture that does not move."""

    picture: str
    glass: Glass
    loading: list[float]
    cold: list[float]
    frames: list[float]

    def verdict(self) -> str:
        """Return whether all targets are met."""
        met = statistics.median(self.cold) <= self.glass.cold_ms
        if self.frames:
            met = met and statistics.median(self.frames) <= self.glass.frame_ms and self.fps() >= self.glass.fps
        return "met" if met else "MISSED"

    def fps(self) -> float:
        """Return how many frames a second the drag went through, its slow first frame included."""
        return _MS * len(self.frames) / sum(self.frames)

    def line(self) -> str:
        """Return it as a line of the table."""
        cells = [
            self.picture,
            self.glass.name,
            *(f"{statistics.median(part):.1f}" for part in (self.loading, self.cold)),
        ]
        if self.frames:
            cells += [f"{statistics.median(self.frames):.1f}", f"{max(self.frames):.1f}", f"{self.fps():.0f}"]
        else:
            cells += ["-", "-", "-"]
        return f"| {' | '.join([*cells, self.verdict()])} |"


def table(rows: Iterable[Row]) -> str:
    """Return the rows, and above them the targets, as a table in Markdown."""
    lines = [
        "| picture | glass | its code, ms | first picture, ms | moving frame, ms | slowest | frames a second | |",
        "|---|---|---|---|---|---|---|---|",
    ]
    lines += [f"| target | {g.name} | | ≤ {g.cold_ms:g} | ≤ {g.frame_ms:g} | | ≥ {g.fps:g} | |" for g in GLASSES]
    return "\n".join([*lines, *(row.line() for row in rows)])


def measure(
    picture_id: str, glass: Glass, steps: int, clock: Callable[[], float] = time.perf_counter
) -> tuple[float, float, list[float]]:
    """Return what a picture's code, its first picture and each frame of a drag take in ms; once in a process."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    sys.path.insert(0, str(ROOT))
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QImage, QPainter

    from kiosk.gui.application import make_application
    from kiosk.gui.illustrations.gallery import Gallery
    from kiosk.theming.pictures import load_picture_colours

    app = make_application()
    colours = load_picture_colours(ROOT / "resources" / "themes" / "anatomy.toml")
    gallery = Gallery(lambda: colours, px_per_mm=glass.px_per_mm, theme="light")
    picture = gallery.picture(picture_id)
    page = QImage(glass.width, glass.height, QImage.Format.Format_RGB32)
    page.fill(0xFFFFFFFF)
    where = QRectF(page.rect())

    def show(value: float) -> float:
        start = clock()
        box = gallery.moving_box(picture_id, value, where)
        painter = QPainter(page)
        painter.setClipRect(box)
        gallery.paint(painter, picture_id, value, where)
        painter.end()
        return (clock() - start) * _MS

    start = clock()
    import_module(picture.drawing.partition(":")[0])
    import_module("kiosk.gui.illustrations.layers")
    loading = (clock() - start) * _MS
    cold = show(picture.rest)
    frames = []
    if picture.states:
        there = [step / steps for step in range(steps + 1)]
        back = [min(value + _BETWEEN, 1.0) for value in reversed(there)]
        frames = [show(value) for value in (there + back if picture.rest < 1.0 else back + there)]
    del app
    return loading, cold, frames


def measure_apart(picture_id: str, glass: Glass, runs: int, steps: int, *, busy: bool = False) -> Row:
    """Measure a picture in processes of its own.

    Raises:
        StopError: It could not be painted.
    """
    command = [sys.executable, __file__, "--one", picture_id, "--glass", glass.name, "--steps", str(steps)]
    command += ["--busy"] if busy else []
    loading, cold, frames = [], [], []
    for _ in range(runs):
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            raise StopError(f"{picture_id} could not be painted: {done.stderr.strip().splitlines()[-1]}")
        code, first, moving = json.loads(done.stdout)
        loading.append(code)
        cold.append(first)
        frames += moving
    return Row(picture_id, glass, loading, cold, frames)


def all_pictures() -> list[str]:
    """Return the pictures of the catalogue, those that move first."""
    sys.path.insert(0, str(ROOT))
    from kiosk.gui.illustrations.pictures import PICTURES

    return sorted(PICTURES, key=lambda picture_id: not PICTURES[picture_id].states)


def main(arguments: Sequence[str]) -> int:
    """Measure, print the table, and return 0; 1 if a picture cannot be painted."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("pictures", nargs="*", metavar="PICTURE", help="these pictures only")
    options.add_argument("--short", action="store_true", help="three pictures, few frames: does it run at all")
    options.add_argument("--busy", action="store_true", help="leave out the time other programs took meanwhile")
    options.add_argument("--one", help=argparse.SUPPRESS)
    options.add_argument("--glass", default=GLASSES[0].name, help=argparse.SUPPRESS)
    options.add_argument("--steps", type=int, help=argparse.SUPPRESS)
    chosen = options.parse_args(arguments)
    steps = chosen.steps or (SHORT_STEPS if chosen.short else STEPS)
    if chosen.one:
        glass = next(glass for glass in GLASSES if glass.name == chosen.glass)
        clock = time.process_time if chosen.busy else time.perf_counter
        say(json.dumps(measure(chosen.one, glass, steps, clock)))
        return 0
    pictures = chosen.pictures or (SHORT_PICTURES if chosen.short else all_pictures())
    runs = SHORT_RUNS if chosen.short else RUNS
    try:
        rows = [
            measure_apart(picture, glass, runs, steps, busy=chosen.busy) for glass in GLASSES for picture in pictures
        ]
    except StopError as problem:
        say(str(problem))
        return problem.code
    say(table(rows))
    missed = sum(row.verdict() != "met" for row in rows)
    say(f"{len(rows) - missed} of {len(rows)} met.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
