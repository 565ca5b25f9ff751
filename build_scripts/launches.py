"""Starting the programs that are measured, and touching them: the clock begins before the start, pixels end it."""

from __future__ import annotations

import contextlib
import json
import os
import select
import shutil
import subprocess
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from common import StopError, end

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from x11 import Glass

QUIET = 0.6
"""Seconds without a changed pixel after which a screen is at rest: more than the pauses inside any animation."""

LONGEST_START = 20.0
"""Seconds after which a start is given up."""

LONGEST_ANSWER = 5.0
"""Seconds after which the answer to a touch is given up."""

AT_REST = 3.0
"""Seconds after which a start has done everything, also what can wait."""

TAP_LASTS = 0.08
"""Seconds a finger stays down."""

PX_PER_MM = 4.03
"""Pixels per millimetre of the glass that is imagined: a screen of 22 inches with 1920 x 1080."""

TILES = 6
"""How many cards of home are touched."""

STARTS_ANYWHERE = "attract"

_NANOSECONDS = 1e9
_PARKED = 3
"""Where the finger waits, in pixels from the corner: over nothing that could change under it."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a touch did, in seconds.

    Attributes:
        down: from putting the finger down to the first changed pixel; None if none changed before it was lifted.
        lift: from lifting it to the first changed pixel; None if none changed any more.
        whole: from putting it down, `TAP_LASTS` included, to the last changed pixel.
    """

    down: float | None
    lift: float | None
    whole: float


class Finger:
    """Touches a running program where its controls are.

    Args:
        glass: the screen.
        places: where the controls are (px), by what they open.
        process: the program.
    """

    def __init__(self, glass: Glass, places: Mapping[str, tuple[int, int]], process: subprocess.Popen[bytes]) -> None:
        self._glass = glass
        self._places = places
        self.process = process

    def tap(self, place: str) -> Answer:
        """Touch a control as a finger does, and return how fast the screen answered.

        Raises:
            StopError: the screen did not answer.
        """
        glass = self._glass
        x, y = self._places[place]
        glass.move(x, y)
        before = glass.look()
        down = glass.press()
        pressed = glass.watch(before, TAP_LASTS, TAP_LASTS)
        held = glass.look()
        lift = glass.lift()
        lifted = glass.watch(held, QUIET, LONGEST_ANSWER if pressed is None else QUIET * 2)
        if lifted and not lifted.is_at_rest:
            lifted = glass.watch(glass.look(), QUIET, LONGEST_ANSWER) or lifted
        last = lifted or pressed
        if last is None:
            raise StopError(f"Nothing happened when {place} was touched.")
        glass.move(_PARKED, _PARKED)
        return Answer(
            pressed.first - down if pressed else None, lifted.first - lift if lifted else None, last.last - down
        )


@dataclass(frozen=True, slots=True)
class Launcher:
    """Starts the two programs on one screen.

    Attributes:
        program: the kiosk's program.
        bare: the command of the bare window.
        glass: the screen both show themselves on.
        environment: what both are started with.
        folder: where the kiosk keeps its state.
        empty: what the screen shows while nothing runs.
        places: where the controls are (px), by what they open.
    """

    program: Path
    bare: tuple[str, ...]
    glass: Glass
    environment: Mapping[str, str]
    folder: Path
    empty: bytes
    places: Mapping[str, tuple[int, int]]

    @classmethod
    @contextlib.contextmanager
    def make(cls, kiosk: Path, bare: Path, glass: Glass, environment: Mapping[str, str]) -> Iterator[Launcher]:
        """Give a launcher with a folder of its own, which goes away with it.

        Raises:
            StopError: the kiosk cannot say where its controls are.
        """
        with tempfile.TemporaryDirectory(prefix="kiosk-measure-") as name:
            folder = Path(name)
            started_with = {"HOME": name, "LANG": "C.UTF-8"}
            started_with |= {key: environment[key] for key in ("DISPLAY", "QT_QPA_PLATFORM")}
            glass.move(_PARKED, _PARKED)
            places = _places(kiosk / "kiosk", folder / "tour", glass)
            yield cls(kiosk / "kiosk", (str(bare / "bare_window"),), glass, started_with, folder, glass.look(), places)

    @property
    def kept(self) -> Path:
        """The state folder that is kept from one start to the next."""
        return self.folder / "kept"

    @property
    def tiles(self) -> list[str]:
        """Some cards of home, by the page they open."""
        others = {STARTS_ANYWHERE, "home", "next", "get-help-now", "reading-aids", "languages"}
        return [place for place in self.places if place not in others and "#" not in place][:TILES]

    def kiosk(self, state: Path | None, *options: str) -> tuple[str, ...]:
        """Return the kiosk's command; ``state`` None begins with an empty folder each time."""
        where = self.folder / "new" if state is None else state
        return (str(self.program), "run", "--state-dir", str(where), "--px-per-mm", str(PX_PER_MM), *options)

    @property
    def kept_home(self) -> Path:
        """The state folder of a kiosk that always begins with home."""
        return self.folder / "kept-home"

    def prepare(self, command: tuple[str, ...]) -> None:
        """Start a program and let it come to rest, so that it keeps what it keeps for its next start."""
        with self.running(command):
            time.sleep(AT_REST)

    def start(self, command: tuple[str, ...]) -> float:
        """Start a program, end it again, and return the seconds until its first screen was whole."""
        begin, last = self._first_screen(command)
        return last - begin

    @contextlib.contextmanager
    def running(self, command: tuple[str, ...]) -> Iterator[Finger]:
        """Give a finger on a program that has painted its first screen, and end the program afterwards."""
        with self._process(command) as process:
            if self.glass.watch(self.empty, QUIET, LONGEST_START) is None:
                raise StopError(f"Nothing was shown by: {' '.join(command)}")
            yield Finger(self.glass, self.places, process)

    def _first_screen(self, command: tuple[str, ...]) -> tuple[float, float]:
        begin = time.perf_counter()
        with self._process(command):
            change = self.glass.watch(self.empty, QUIET, LONGEST_START)
        if change is None:
            raise StopError(f"Nothing was shown by: {' '.join(command)}")
        return begin, change.last

    @contextlib.contextmanager
    def _process(self, command: tuple[str, ...]) -> Iterator[subprocess.Popen[bytes]]:
        process = subprocess.Popen(command, env=dict(self.environment), stdin=subprocess.DEVNULL)
        try:
            yield process
        finally:
            end(process)
            shutil.rmtree(self.folder / "new", ignore_errors=True)
            if not self.glass.wait_for(self.empty, LONGEST_ANSWER):
                raise StopError("Something stayed on the screen after a program had ended.")


def takes_first(program: Path) -> bool:
    """Tell whether a kiosk can be told which screen to show first."""
    asked = [str(program), "run", "--first", "no-such-screen"]
    answer = subprocess.run(asked, capture_output=True, text=True, check=False, timeout=LONGEST_START)
    return "invalid choice" in answer.stderr


def _places(program: Path, folder: Path, glass: Glass) -> dict[str, tuple[int, int]]:
    """Return the middles (px) of home's controls, by what they open, as the kiosk itself measures them."""
    size = f"{glass.width}x{glass.height}"
    command = [str(program), "tour", "--no-images", "--only", "home", "--size", size, "--px-per-mm", str(PX_PER_MM)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    answer = subprocess.run(
        [*command, "--out", str(folder)], env=environment, capture_output=True, text=True, check=False
    )
    if answer.returncode:
        raise StopError(f"The kiosk cannot say where its controls are: {answer.stderr[-600:]}")
    (home,) = json.loads((folder / "tour.json").read_text(encoding="utf-8"))["screens"]
    return {STARTS_ANYWHERE: (glass.width // 2, glass.height // 2)} | control_places(home["controls"])


def control_places(controls: list[dict[str, Any]]) -> dict[str, tuple[int, int]]:
    """Return the middles (px) of controls, by what they open or, if that is nothing, by their names in small letters.

    Of several that open the same the first counts. What ends the visit is left out: it would end the measuring too.
    """
    places: dict[str, tuple[int, int]] = {}
    for control in controls:
        x, y, width, height = control["rect_px"]
        name = control["opens"] or control["name"].lower()
        if name != STARTS_ANYWHERE:
            places.setdefault(name, (x + width // 2, y + height // 2))
    return places


def idle_cost(process: int, seconds: float) -> tuple[float, int]:
    """Leave a program alone and return the seconds of processor it took, and how often it was woken."""
    before = _spent(process)
    deadline = time.perf_counter() + seconds
    # Waits for the program to end, which it does not: that way nothing here wakes either.
    descriptor = os.pidfd_open(process)
    select.select([descriptor], [], [], max(0.0, deadline - time.perf_counter()))
    os.close(descriptor)
    # Threads that end meanwhile, as Qt's helpers do, take what they spent with them.
    spent = [(now, before.get(thread, (0, 0))) for thread, now in _spent(process).items()]
    return sum(now[0] - then[0] for now, then in spent) / _NANOSECONDS, sum(now[1] - then[1] for now, then in spent)


def _spent(process: int) -> dict[str, tuple[int, int]]:
    """Return the processor time (ns) of each thread of a program, and how often it went to sleep, since it began."""
    threads = {}
    for task in Path(f"/proc/{process}/task").iterdir():
        with contextlib.suppress(OSError):  # it has just ended
            time_spent = int((task / "schedstat").read_text(encoding="ascii").split()[0])
            status = (task / "status").read_text(encoding="ascii").splitlines()
            line = next(line for line in status if line.startswith("voluntary_ctxt_switches"))
            threads[task.name] = time_spent, int(line.split()[1])
    return threads
