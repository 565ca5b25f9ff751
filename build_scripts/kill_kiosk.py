"""Kills the supervised kiosk again and again in the middle of a visit, and measures how soon it is back on the screen.

    .venv/bin/python build_scripts/kill_kiosk.py [--kills N] [--short] [--seed N] [--state-dir DIR]

The kiosk is the real one, on a screen nobody sees, and touched where the controls of home are, while its staff change
settings, hours, approvals and PINs (`tests.support.changing_kiosk`). It is killed (SIGKILL) at random moments, some of
them before its first screen; the same seed chooses the same moments. It is back when the supervisor hears the first
beat, which comes after the first paint. Whatever the kiosk keeps must be whole each time, and every change either made
or not; of half a file nothing may be left.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import random
import signal
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import tomllib
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING

from common import ROOT, StopError, end_with, say
from launches import PX_PER_MM, STARTS_ANYWHERE, TAP_LASTS, control_places
from screen import invisible_screen
from x11 import open_glass

sys.path.insert(0, str(ROOT))

from kiosk.crash import folder as crash_folder
from kiosk.errors import ExitCode
from kiosk.paths import AppPaths
from kiosk.supervisor.backoff import Limits
from kiosk.supervisor.program import crash_reports, supervise
from kiosk.supervisor.watch import own_command
from tests.support import changing_kiosk

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from x11 import Glass

    from kiosk.supervisor.supervisor import Seen

KILLS, SHORT_KILLS = 200, 5
MOST_BACK, MEDIAN_BACK = 5.0, 2.0
"""Seconds: what the kiosk has to reach, each time and in the middle."""

LONGEST_VISIT = 4.0
"""Seconds after which a visit is cut short at the latest."""

LONGEST_START = 0.8
"""Seconds after a start within which a kiosk is killed that is not to come to the screen."""

KILLED_STARTING = 0.15
"""The share of kills that hit a kiosk on its way to the screen."""

KILLED_CHANGING = 0.4
"""The share of the others that hit it while it writes what staff changed; without aiming hardly one would."""

LONGEST_AIM, LONGEST_WRITE = 1.5, 0.006
"""Seconds waited for a change that begins, and what one takes to be written at most."""

GIVEN_UP = 40.0
"""Seconds after which a kiosk that does not come back is given up."""

BETWEEN_TOUCHES = 0.25
"""Seconds a finger takes from one control to the next."""

_PARTS = (".db", ".sqlite", ".toml", ".json")


@dataclass(slots=True)
class Result:
    """What came of the kills.

    Attributes:
        back: seconds from each kill to the next first screen.
        problems: what was found broken, or did not come back.
        notes: figures that have no limit.
    """

    back: list[float] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    @property
    def is_good(self) -> bool:
        """Tell whether everything was reached."""
        return bool(self.back and not self.problems and max(self.back) <= MOST_BACK) and (
            statistics.median(self.back) <= MEDIAN_BACK
        )

    def lines(self) -> Iterator[str]:
        """Yield the figures as a person reads them."""
        if self.back:
            yield (
                f"back on the screen {len(self.back)} times: median {statistics.median(self.back):.2f} s "
                f"(at most {MEDIAN_BACK:.0f}), longest {max(self.back):.2f} s (at most {MOST_BACK:.0f}), "
                f"shortest {min(self.back):.2f} s"
            )
        yield from self.notes
        yield f"failures: {len(self.problems)}"
        yield from self.problems


def broken(state: Path) -> list[str]:
    """Return what is not whole in a state folder: databases, settings, approvals, counters, crash reports."""
    found = []
    for file in sorted(file for file in state.rglob("*") if file.suffix in _PARTS and "cache" not in file.parts):
        try:
            if file.suffix == ".toml":
                tomllib.loads(file.read_text(encoding="utf-8"))
            elif file.suffix == ".json":
                json.loads(file.read_text(encoding="utf-8"))
            else:
                found += _check_database(file)
        except FileNotFoundError:
            continue  # removed meanwhile, as old crash reports are
        except (OSError, ValueError, sqlite3.Error) as error:
            found.append(f"{file.name}: {error}")
    return found


def leftovers(state: Path) -> list[str]:
    """Return the halves of files that lie in a state folder; what may be deleted at any time does not count."""
    halves = [file for file in state.rglob("*.new") if "cache" not in file.parts]
    return [f"{file.name} was left" for file in sorted(halves)]


def crashes(state: Path) -> list[str]:
    """Return what the kiosk reported of errors of its own; a kill is none."""
    found = crash_folder.reports(crash_reports(AppPaths.find(state)))
    return [f"{each.kind}, {each.error}: {' < '.join(each.stack)}" for each in found if each.kind != "exit"]


def _check_database(file: Path) -> list[str]:
    # Not read-only: what a kill left half done is undone by whoever opens the file next.
    with contextlib.closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=rw", uri=True, timeout=5.0)) as database:
        answers = [row[0] for row in database.execute("PRAGMA integrity_check")]
    return [] if answers == ["ok"] else [f"{file.name}: {answer}" for answer in answers]


class Killer(threading.Thread):
    """Visits the kiosk and kills it, while the supervisor works in the main thread.

    Args:
        kills: how often.
        dice: chooses the moments and the controls.
        look: returns what is not as it has to be; called after each kill, before the next kiosk writes anything.
        touch: touches one control, chosen with the dice, or does nothing.
        is_changing: tells whether staff are changing something at this moment.
    """

    def __init__(
        self,
        kills: int,
        dice: random.Random,
        look: Callable[[], list[str]],
        touch: Callable[[random.Random], None],
        is_changing: Callable[[], bool],
    ) -> None:
        super().__init__(name="killer", daemon=True)
        self._kills = kills
        self._dice = dice
        self._look = look
        self._touch = touch
        self._is_changing = is_changing
        self.seen: SimpleQueue[Seen] = SimpleQueue()
        self.result = Result()

    def run(self) -> None:
        """Kill, wait, and end the supervisor when it is done."""
        try:
            self._go()
        except Empty:
            self.result.problems.append(f"The kiosk did not come to the screen within {GIVEN_UP:.0f} s.")
        except Exception as error:  # noqa: BLE001 - a thread's error would be lost, and the supervisor never ended
            self.result.problems.append(f"The visit failed: {error!r}")
        finally:
            os.kill(os.getpid(), signal.SIGTERM)

    def _go(self) -> None:
        killed: float | None = None
        for number in range(self._kills + 1):
            pid = self._until("started")
            if killed is not None and number < self._kills and self._dice.random() < KILLED_STARTING:
                self._wait(self._dice.uniform(0.0, LONGEST_START))
                killed = self._kill(pid, number)
                continue
            pid = self._until("on screen", pid)
            if killed is not None:
                self.result.back.append(self._at - killed)
            if number == self._kills:
                return
            until = time.monotonic() + self._dice.uniform(0.0, LONGEST_VISIT)
            while time.monotonic() < until:
                self._touch(self._dice)
                self._wait(min(BETWEEN_TOUCHES, max(0.0, until - time.monotonic())))
            if self._dice.random() < KILLED_CHANGING:
                self._aim()
            killed = self._kill(pid, number)

    def _aim(self) -> None:
        """Wait for a change to begin, and then for a moment within it."""
        until = time.monotonic() + LONGEST_AIM
        while not self._is_changing() and time.monotonic() < until:
            self._wait(0.0002)
        self._wait(self._dice.uniform(0.0, LONGEST_WRITE))

    def _kill(self, pid: int, number: int) -> float:
        now = time.monotonic()
        with contextlib.suppress(ProcessLookupError):  # it fell by itself: its end is heard, and counts as a failure
            os.kill(pid, signal.SIGKILL)
        self._until("ended", pid)
        self.result.problems += [f"after kill {number + 1}: {problem}" for problem in self._look()]
        return now

    def _until(self, what: str, pid: int | None = None) -> int:
        """Wait for something to be seen, and return of which process.

        Raises:
            Empty: it was not seen in time, or the kiosk fell by itself.
        """
        end = time.monotonic() + GIVEN_UP
        while True:
            seen = self.seen.get(timeout=max(0.0, end - time.monotonic()))
            if seen.is_safe:
                self.result.problems.append("The safe screen took the kiosk's place.")
            if seen.what == "ended" and seen.code != -signal.SIGKILL:
                self.result.problems.append(f"The kiosk ended by itself with {seen.code}.")
            if seen.what == what and pid in {None, seen.pid}:
                self._at = seen.at
                return seen.pid

    def _wait(self, seconds: float) -> None:
        threading.Event().wait(seconds)


def kill_all(
    kills: int,
    seed: int,
    state: Path,
    options: Sequence[str],
    touch: Callable[[random.Random], None],
    command: Sequence[str] | None = None,
    look: Callable[[], list[str]] = list,
    is_changing: Callable[[], bool] = lambda: True,
) -> Result:
    """Supervise a kiosk in this process and thread, kill it so often, and return what came of it.

    ``look`` returns what is wrong with what staff changed, beside files that are not whole; ``is_changing`` tells
    whether they are changing something.
    """
    dice = random.Random(seed)  # noqa: S311 - repeatable on purpose
    killer = Killer(kills, dice, lambda: [*broken(state), *look()], touch, is_changing)
    killer.start()
    code = supervise(
        AppPaths.find(state), options, command=command, limits=Limits(crashes=10**6), observe=killer.seen.put
    )
    killer.join(GIVEN_UP)
    if code != ExitCode.STAFF_EXIT:
        killer.result.problems.append(f"The supervisor ended with {int(code)}.")
    killer.result.problems += [*crashes(state), *leftovers(state)]
    return killer.result


def touch_nothing(dice: random.Random) -> None:
    """Do nothing: a screen without a server has no finger."""
    del dice


def finger(glass: Glass, controls: Sequence[tuple[int, int]]) -> Callable[[random.Random], None]:
    """Return what touches one of the places (px) on a glass."""

    def touch(dice: random.Random) -> None:
        glass.move(*dice.choice(controls))
        glass.press()
        threading.Event().wait(TAP_LASTS)
        glass.lift()

    return touch


class Promises:
    """What staff changed, and whether it is so.

    Args:
        state: the state folder.
        journal: where the kiosk writes down what it changes.
    """

    def __init__(self, state: Path, journal: Path) -> None:
        self._paths = AppPaths.find(state)
        self._journal = journal
        self._before, _ = changing_kiosk.read(self._paths)

    @property
    def done(self) -> dict[str, int]:
        """How many changes of each kind were made."""
        lines = changing_kiosk.lines_of(self._journal)
        return dict(Counter(line["kind"] for line in lines if line["is_done"]))

    @property
    def cut(self) -> int:
        """How many changes were begun and never done."""
        lines = changing_kiosk.lines_of(self._journal)
        return sum(1 if not line["is_done"] else -1 for line in lines)

    def is_changing(self) -> bool:
        """Tell whether staff are changing something at this moment."""
        return changing_kiosk.is_begun(self._journal)

    def look(self) -> list[str]:
        """Return what is not whole, or neither as it was nor as it was to be."""
        now, problems = changing_kiosk.read(self._paths)
        lines = changing_kiosk.lines_of(self._journal)
        return problems + changing_kiosk.broken_promises(self._before, now, lines)


def places(folder: Path, width: int, height: int) -> list[tuple[int, int]]:
    """Return the middles (px) of home's controls, as the kiosk itself measures them, and of the attract screen.

    Raises:
        StopError: the kiosk cannot say where they are.
    """
    size = ["--size", f"{width}x{height}", "--px-per-mm", str(PX_PER_MM)]
    command = [*own_command(), "tour", "--no-images", "--only", "home", *size, "--out", str(folder)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    answer = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    if answer.returncode:
        raise StopError(f"The kiosk cannot say where its controls are: {answer.stderr[-600:]}")
    (home,) = json.loads((folder / "tour.json").read_text(encoding="utf-8"))["screens"]
    found = {STARTS_ANYWHERE: (width // 2, height // 2)} | control_places(home["controls"])
    return list(found.values())


def main(arguments: Sequence[str] | None = None) -> int:
    """Kill as often as asked, print the figures, and return 1 if something was not reached."""
    parser = argparse.ArgumentParser(description="Kill the supervised kiosk and measure how soon it is back.")
    parser.add_argument("--kills", type=int, default=KILLS, metavar="N")
    parser.add_argument("--short", action="store_true", help=f"kill it {SHORT_KILLS} times")
    parser.add_argument("--seed", type=int, default=1, metavar="N")
    parser.add_argument("--state-dir", type=Path, metavar="DIR", help="visit a kiosk with this state")
    given = parser.parse_args(arguments)
    os.chdir(ROOT)
    with contextlib.ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="kiosk-kill-")))
        environment = stack.enter_context(invisible_screen(os.environ))
        touch = touch_nothing
        if "DISPLAY" in environment:
            glass = stack.enter_context(open_glass(environment["DISPLAY"]))
            touch = finger(glass, places(folder / "tour", glass.width, glass.height))
        state, journal = given.state_dir or folder / "state", folder / "journal.txt"
        os.environ.update({**environment, changing_kiosk.VARIABLE: str(journal)})
        if not given.state_dir:
            changing_kiosk.set_up(AppPaths.find(state))
        promises = Promises(state, journal)
        options = [f"--state-dir={state}", f"--px-per-mm={PX_PER_MM}"]
        kills = SHORT_KILLS if given.short else given.kills
        result = kill_all(
            kills, given.seed, state, options, touch, changing_kiosk.COMMAND, promises.look, promises.is_changing
        )
        made = ", ".join(f"{kind} {count}" for kind, count in promises.done.items()) or "none"
        result.notes.append(f"changes by staff: {made}; cut off by a kill: {promises.cut}")
    for line in result.lines():
        say(line)
    return 0 if result.is_good else 1


if __name__ == "__main__":
    end_with(main)
