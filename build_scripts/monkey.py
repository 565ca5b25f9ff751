"""Let a monkey at the kiosk: any touches, many fingers, keys and idle times in no order, and look what breaks.

    .venv/bin/python build_scripts/monkey.py [--events N] [--seed N] [--resume] [--short] [--replay FILE]

A run is a row of lives. Each is a kiosk of its own, on another glass and in another language, size and theme than the
one before, under a clock of its own; what is done to it comes from the seed and the number of the life alone, so a life
can be lived again. Nothing is painted but a frame now and then. After every reset the kiosk must have as many widgets
and timers as when it was new, and at the end of each life the staff must still get in by gesture and PIN.
"""

from __future__ import annotations

import argparse
import contextlib
import ctypes
import gc
import json
import os
import random
import statistics
import sys
import tempfile
import time
import traceback
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from common import BUILD, ROOT, StopError, end_with, say

sys.path.insert(0, str(ROOT))

from tests.support.watch import FaultError, Watch

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from tests.support.guest import Doing, Guest

EVENTS, SHORT_EVENTS = 200_000, 2_000
LIFE, SHORT_LIFE = 2_500, 250
"""How many events a kiosk lives for, in a long run and in a short one."""

LOOK_EVERY = 500
SETTLED = 20_000
"""Events after which the memory must not grow any more: by then every kind of kiosk has lived once."""

MOST_GROWTH = 0.05
LAST = 50
"""How many of the last events are printed with a fault."""

FOLDER = BUILD / "monkey"

_PAGE_KB = 4

# Glass (px, px, px/mm), language, size, theme: desk, tablet, upright, wall at a quarter of its pixels, each twice.
KIOSKS: tuple[tuple[int, int, float, str, float, str], ...] = (
    (1920, 1080, 4.03, "en", 1.0, "light"),
    (1920, 1200, 8.83, "ar-XB", 1.0, "dark"),
    (1200, 1920, 8.83, "en-XA", 1.25, "light"),
    (1920, 1080, 2.71, "en", 1.0, "high-contrast-dark"),
    (1080, 1920, 4.03, "ar-XB", 2.0, "high-contrast-light"),
    (1920, 1200, 8.83, "en", 1.5, "light"),
    (1200, 1920, 8.83, "en", 2.0, "dark"),
    (1920, 1080, 2.71, "en-XA", 1.25, "light"),
)


@dataclass(slots=True)
class Run:
    """How far a run has come, as it is kept for `--resume`.

    Attributes:
        seed: what everything comes from.
        life: how many events a kiosk lives for.
        events: how many events were done.
        seconds: how long they took.
        resets: how often a visit ended.
        settled_kb: the memory when it had to be settled, 0 before; of this process alone.
        later_kb: the memory at the end of each life since then.
        sessions: how often the run was begun or resumed.
        lives: the figures of every life.
    """

    seed: int
    life: int
    events: int = 0
    seconds: float = 0.0
    resets: int = 0
    settled_kb: int = 0
    later_kb: list[int] = field(default_factory=list)
    sessions: int = 0
    lives: list[dict[str, Any]] = field(default_factory=list)

    @property
    def file(self) -> Path:
        """Where it is kept."""
        return FOLDER / f"run-{self.seed}-{self.life}.json"

    @property
    def growth(self) -> float:
        """The share by which the memory grew since it had to be settled.

        The middle of the last round of kiosks counts: single lives end some percent higher or lower.
        """
        if not self.settled_kb or not self.later_kb:
            return 0.0
        return statistics.median(self.later_kb[-len(KIOSKS) :]) / self.settled_kb - 1.0

    def keep(self) -> None:
        """Write it down, whole or not at all."""
        FOLDER.mkdir(parents=True, exist_ok=True)
        new = self.file.with_suffix(".new")
        new.write_text(json.dumps(asdict(self), indent=1) + "\n", encoding="utf-8")
        new.replace(self.file)

    def live(self, life: dict[str, Any], since_start: int) -> None:
        """Count one life; ``since_start`` says how many events this process has done.

        Raises:
            FaultError: the memory has grown too much.
        """
        self.lives.append(life)
        self.events += life["events"]
        self.seconds = round(self.seconds + life["seconds"], 3)
        self.resets += life["resets"]
        kb = life["memory_kb"]
        if since_start <= SETTLED:
            self.settled_kb = max(self.settled_kb, kb)
        else:
            self.later_kb.append(kb)
        self.keep()
        if self.growth > MOST_GROWTH:
            raise FaultError(f"The memory grew by {self.growth:.1%} from {self.settled_kb} kB; it is {kb} kB.")

    def lines(self) -> Iterator[str]:
        """Yield the figures as a person reads them."""
        rate = self.events / self.seconds if self.seconds else 0.0
        yield f"{self.events} events in {self.seconds:.0f} s, {rate:.0f} a second, seed {self.seed}"
        yield f"{len(self.lives)} kiosks, {self.resets} visits ended, staff got in {len(self.lives)} times"
        if self.later_kb:
            yield f"memory {self.settled_kb} kB after {SETTLED} events, then {self.growth:+.1%} in the last round"
            yield f"since then {min(self.later_kb)} to {max(self.later_kb)} kB"


def resumed(run: Run) -> Run:
    """Return the run as far as it was kept, with its memory to be measured anew; itself if nothing was kept.

    Raises:
        StopError: what was kept cannot be read.
    """
    try:
        kept = Run(**json.loads(run.file.read_text(encoding="utf-8")))
    except FileNotFoundError:
        return run
    except (ValueError, TypeError) as error:
        raise StopError(f"{run.file} cannot be read: {error}. Start without --resume.") from error
    kept.settled_kb, kept.later_kb = 0, []
    return kept


def memory_kb(statm: Path = Path("/proc/self/statm")) -> int:
    """Return the memory this process holds, in kB; 0 where the system does not say."""
    try:
        return int(statm.read_text(encoding="ascii").split()[1]) * _PAGE_KB
    except (OSError, IndexError, ValueError):
        return 0


def held_kb() -> int:
    """Return the memory in use, in kB: what was let go of is given back to the system first, where that can be asked.

    Without that the figure says how scattered the free memory is, which goes up and down by a third.
    """
    gc.collect()
    with contextlib.suppress(OSError, AttributeError, TypeError):
        ctypes.CDLL(None).malloc_trim(0)
    return memory_kb()


class Life:
    """One kiosk, from its making to its end.

    Args:
        guest: the kiosk and the hands on it.
        watch: hears what goes wrong.
    """

    def __init__(self, guest: Guest, watch: Watch) -> None:
        self.guest = guest
        self.done: list[Doing] = []
        self._watch = watch
        self._fresh = guest.living()
        self._remembered = guest.presenter.remembered()
        self._resets = 0

    def do(self, doing: Doing) -> None:
        """Do one thing and look whether all is well.

        Raises:
            FaultError: it is not.
        """
        self.done.append(doing)
        try:
            self.guest.do(doing)
        except Exception as error:
            raise FaultError(traceback.format_exc()) from error
        self._watch.look()
        if self.guest.resets != self._resets:
            self._resets = self.guest.resets
            self._look_after_reset()
        if len(self.done) % LOOK_EVERY == 0:
            self.guest.glass_image()
            self._watch.look()

    def end(self) -> None:
        """Let the staff in and out, and be as new.

        Raises:
            FaultError: they do not get in, or something of the life is left.
        """
        try:
            came_in = self.guest.come_in()
            self.guest.room.close()
            self.guest.until_reset()
        except Exception as error:
            raise FaultError(traceback.format_exc()) from error
        self._watch.look()
        if not came_in:
            raise FaultError("The PIN no longer opens the staff room.")
        self._look_after_reset()

    def _look_after_reset(self) -> None:
        if self.guest.presenter.phases.at != "attract":
            return  # it was woken again in the same moment
        living = self.guest.living()
        if living != self._fresh:
            raise FaultError(f"After a reset there are {living}, and there were {self._fresh}.")
        now = self.guest.presenter.remembered()
        survived = {name: (now[name], value) for name, value in self._remembered.items() if now[name] != value}
        if survived:
            raise FaultError(f"After a reset there is still {survived}.")


def live(number: int, doings: Iterator[Doing], make: Callable[[int], Guest], watch: Watch, log: Path) -> dict[str, Any]:
    """Live one life and return its figures; a fault is written to ``log`` with all that led to it.

    Raises:
        FaultError: something broke.
    """
    log.unlink(missing_ok=True)
    start = time.perf_counter()
    guest = make(number)
    life = Life(guest, watch)
    try:
        for doing in doings:
            life.do(doing)
        life.end()
    except FaultError as error:
        log.parent.mkdir(parents=True, exist_ok=True)
        log.write_text(json.dumps({"number": number, "fault": str(error), "doings": life.done}), encoding="utf-8")
        raise
    finally:
        resets = guest.resets
        guest.leave()
    held = held_kb()
    seconds = time.perf_counter() - start
    return {
        "number": number,
        "events": len(life.done),
        "resets": resets,
        "seconds": round(seconds, 3),
        "memory_kb": held,
    }


def chosen(seed: int, number: int, count: int) -> Iterator[Doing]:
    """Yield what is done in a life."""
    from tests.support.monkey import Chooser

    chooser = Chooser(random.Random(f"{seed} {number}"))  # noqa: S311 - repeatable on purpose
    for _ in range(count):
        yield chooser.next()


@contextlib.contextmanager
def kiosks() -> Iterator[Callable[[int], Guest]]:
    """Make kiosks by number, on screens nobody sees."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["FONTCONFIG_FILE"] = str(ROOT / "resources" / "fontconfig" / "no-fonts.conf")
    from PySide6.QtWidgets import QApplication

    from kiosk.app import GlassOptions
    from kiosk.content.compiler import compile_folder
    from tests.support.guest import Guest

    app = QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory(prefix="kiosk-monkey-") as folder:
        pack = Path(folder, "back-pain.pack")
        compile_folder(ROOT / "content" / "back-pain", pack)
        yield lambda number: Guest(GlassOptions(*KIOSKS[number % len(KIOSKS)]), pack, Path(folder, "cards"))
        gc.collect()
    del app


def see_everything(make: Callable[[int], Guest]) -> None:
    """Have every page been seen once on every glass.

    What a kiosk keeps of its pictures fills up with that; at random it would take longer than the first 20,000 events,
    and look like memory that grows.
    """
    for number in range(len(KIOSKS)):
        guest = make(number)
        guest.attract.touch()
        for page in guest.order:
            for _ in guest.parts(page):
                guest.glass_image()
        guest.leave()


def replay(file: Path) -> None:
    """Live a life again, as it was written down with its fault.

    Raises:
        FaultError: it breaks again.
        StopError: the file cannot be read.
    """
    try:
        told = json.loads(file.read_text(encoding="utf-8"))
        number, doings = told["number"], told["doings"]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise StopError(f"{file} is no life that was written down: {error}") from error
    with kiosks() as make, Watch().listening() as watch:
        live(number, iter(doings), make, watch, FOLDER / "replayed.json")


def go(run: Run, events: int) -> None:
    """Go on with a run until so many events are done.

    Raises:
        FaultError: something broke.
    """
    began = run.events
    run.sessions += 1
    with kiosks() as make, Watch().listening() as watch:
        if events - began > SETTLED:
            see_everything(make)
        while run.events < events:
            number = len(run.lives)
            doings = chosen(run.seed, number, min(run.life, events - run.events))
            life = live(number, doings, make, watch, FOLDER / f"fault-{run.seed}-{number}.json")
            run.live(life, run.events + life["events"] - began)
            say(
                f"kiosk {number}: {life['events']} events, {life['events'] / life['seconds']:.0f} a second, "
                f"{life['resets']} visits ended, {life['memory_kb']} kB"
            )


def main(arguments: Sequence[str] | None = None) -> int:
    """Let the monkey at it, print the figures, and return 1 if something broke."""
    parser = argparse.ArgumentParser(description="Touch and press at random, and look what breaks.")
    parser.add_argument("--events", type=int, default=EVENTS, metavar="N")
    parser.add_argument("--seed", type=int, default=1, metavar="N")
    parser.add_argument("--resume", action="store_true", help="go on where a run with this seed ended")
    parser.add_argument("--short", action="store_true", help=f"{SHORT_EVENTS} events")
    parser.add_argument("--replay", type=Path, metavar="FILE", help="live the life again that broke")
    given = parser.parse_args(arguments)
    run = Run(given.seed, SHORT_LIFE if given.short else LIFE)
    try:
        if given.replay:
            replay(given.replay)
            say("Nothing broke.")
            return 0
        run = resumed(run) if given.resume else run
        go(run, SHORT_EVENTS if given.short else given.events)
    except FaultError as error:
        say(str(error))
        if not given.replay:
            _tell_last(run)
        return 1
    for line in run.lines():
        say(line)
    return 0


def _tell_last(run: Run) -> None:
    """Print the last events before a fault, and how to live them again."""
    say(f"seed {run.seed}, kiosk {len(run.lives)}, after {run.events} events of kiosks before it")
    file = FOLDER / f"fault-{run.seed}-{len(run.lives)}.json"
    if file.exists():
        for doing in json.loads(file.read_text(encoding="utf-8"))["doings"][-LAST:]:
            say(json.dumps(doing))
        say(f"Live it again: .venv/bin/python build_scripts/monkey.py --replay {file}")


if __name__ == "__main__":
    end_with(main)
