"""Breaks a supervised kiosk in every way of the table of faults, and prints what it showed and whether staff got in.

    .venv/bin/python build_scripts/faults.py [--short] [--only PART]

The kiosk is the real one, on a screen nobody sees, with the supervisor over it. What stands on its glass and what its
health screen says is told by the kiosk itself; the staff's gesture is made on its window, by the corners. A fault that
needs a disk of its own is passed over where no disk can be mounted.
"""

from __future__ import annotations

import argparse
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Thread
from typing import TYPE_CHECKING, Any

from common import ROOT, StopError, end_with, say
from screen import invisible_screen

sys.path.insert(0, str(ROOT))

from kiosk.content.compiler import compile_folder
from tests.support import telling_kiosk
from tests.support.faulty import FAULTS, PAD, Fault, Site, may_mount

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

SHORT = frozenset({"nothing is broken", "settings binary", "counts corrupt", "content truncated", "people destroyed"})
"""The faults of a short run."""

GIVEN_UP = 60.0
"""Seconds after which nothing more is expected of a kiosk."""

BACK_AFTER_CRASH, BACK_AFTER_HANG = 5.0, 20.0
"""Seconds in which the kiosk has to be back on the screen."""

Facts = dict[str, Any]


@dataclass(slots=True)
class Row:
    """What came of one fault.

    Args:
        name: its name.
        shown: what stood on the glass, or what the kiosk ended with.
        way: what the staff's gesture led to.
        health: what the health screen said of it.
        problems: what was expected and did not come.
    """

    name: str
    shown: str = ""
    way: str = ""
    health: str = ""
    problems: list[str] = field(default_factory=list)

    def cells(self) -> tuple[str, str, str, str, str]:
        """Return the row as it is printed."""
        came_in = f"yes: {self.way}" if self.way else "no"
        return self.name, self.shown, came_in, self.health, "; ".join(self.problems) or "as expected"


class Started:
    """A supervisor in a process of its own, and everything it and its kiosks tell.

    Args:
        site: the kiosk on the disk.
        environment: the environment, with a screen.
    """

    def __init__(self, site: Site, environment: dict[str, str]) -> None:
        self._told: SimpleQueue[Facts] = SimpleQueue()
        self.said = Path(str(site.paths.policy.with_name("said.txt")))
        with self.said.open("wb") as said:
            self._process = subprocess.Popen(
                [*telling_kiosk.COMMAND, "supervise", *telling_kiosk.arguments(site)],
                env={**telling_kiosk.environment(site), **environment},
                cwd=ROOT,
                stdout=subprocess.PIPE,
                stderr=said,
            )
        Thread(target=self._listen, args=(self._process.stdout,), daemon=True).start()

    def until(self, is_so: Callable[[Facts], bool]) -> list[Facts]:
        """Return what is told up to the first line that is so.

        Raises:
            Empty: it was not told in time.
        """
        end = time.monotonic() + GIVEN_UP
        lines: list[Facts] = []
        while not lines or not is_so(lines[-1]):
            lines.append(self._told.get(timeout=max(0.0, end - time.monotonic())))
        return lines

    def end(self) -> int:
        """Ask the supervisor to end, and return its exit code."""
        self._process.terminate()
        try:
            return self._process.wait(GIVEN_UP)
        except subprocess.TimeoutExpired:
            self._process.kill()
            return self._process.wait()

    def _listen(self, lines: Iterable[bytes]) -> None:
        for line in lines:
            self._told.put({"at": time.monotonic(), **json.loads(line)})


def has_way(line: Facts) -> bool:
    """Tell whether staff have made their gesture."""
    return "way" in line


def judge(fault: Fault, lines: Sequence[Facts], row: Row) -> None:
    """Compare what was told with what the table says."""
    ends = [line["code"] for line in lines if line.get("seen") == "ended" and not line["is_safe"]]
    shown = [line["shown"] for line in lines if "shown" in line]
    ways = [line for line in lines if has_way(line)]
    row.shown = " -> ".join([*(f"ended with {code}" for code in ends), *(shown or ["nothing"])])
    row.way = ways[-1]["way"] if ways else ""
    if (shown[-1] if shown else "") != fault.shows:
        row.problems.append(f"{fault.shows or 'nothing'} was to be shown")
    if row.way != fault.way:
        row.problems.append(f"the gesture was to lead to {fault.way or 'nothing'}")
    if fault.ends is not None and set(ends) != {int(fault.ends)}:
        row.problems.append(f"it was to end with {int(fault.ends)}")
    if fault.ends is not None and len(ends) != 1:
        row.problems.append("the safe screen was to come at once")
    if fault.ends is None and ends:
        row.problems.append("it was not to end")
    _judge_health(fault, {line[0]: line[1:] for line in ways[-1]["health"]} if ways else {}, row)


def _judge_health(fault: Fault, health: dict[str, list[str]], row: Row) -> None:
    for check, level, part in fault.health if health else ():
        found = health.get(check, ["", ""])
        row.health = " ".join(filter(None, (row.health, f"[{found[0]}] {found[1]}")))
        if found[0] != level or part not in found[1]:
            row.problems.append(f"health was to be {level}: {part}")


def try_fault(fault: Fault, site: Site, environment: dict[str, str]) -> Row:
    """Start a kiosk with a fault, and return what came of it."""
    row = Row(fault.name)
    fault.breaks(site)
    started = Started(site, environment)
    try:
        judge(fault, started.until(has_way), row)
    except Empty:
        row.problems.append(f"nothing came within {GIVEN_UP:.0f} s")
    finally:
        code = started.end()
    said = started.said.read_text(encoding="utf-8", errors="replace")
    if code:
        row.problems.append(f"the supervisor ended with {code}")
    if "Traceback" in said:
        row.problems.append("an error nobody caught was printed")
    return row


def try_signal(number: signal.Signals, most: float, site: Site, environment: dict[str, str]) -> Row:
    """Stop or kill the kiosk once it is on the screen, and measure how soon it is back."""
    row = Row(number.name)
    started = Started(site, environment)

    def is_back(line: Facts) -> bool:
        return line.get("seen") == "on screen"

    try:
        *_, first = started.until(is_back)
        os.kill(first["run"], number)
        since = time.monotonic()
        lines = started.until(is_back)
        ended = next(line for line in lines if line.get("seen") == "ended")
        took = lines[-1]["at"] - since
        row.shown = f"ended by {ended['why']}, back after {took:.1f} s"
        row.way = started.until(has_way)[-1]["way"]
        if took > most:
            row.problems.append(f"it was to be back within {most:.0f} s")
        if row.way != PAD:
            row.problems.append(f"the gesture was to lead to {PAD}")
    except (Empty, StopIteration, OSError) as error:
        row.problems.append(f"it did not come back: {error!r}")
    finally:
        with suppress(ProcessLookupError):
            started.end()
    return row


def rows(environment: dict[str, str], *, short: bool, only: str) -> Iterator[Row]:
    """Yield what came of every fault."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="kiosk-faults-")))
        pack = folder / "good.pack"
        compile_folder(ROOT / "content" / "back-pain", pack)
        mounts = may_mount()
        for number, fault in enumerate(FAULTS):
            if (short and fault.name not in SHORT) or only not in fault.name:
                continue
            if fault.needs_mount and not mounts:
                yield Row(fault.name, "passed over: no disk can be mounted here", "-")
                continue
            with ExitStack() as undo:
                yield try_fault(fault, Site.make(folder / str(number), pack, undo), environment)
        for number, most in ((signal.SIGKILL, BACK_AFTER_CRASH), (signal.SIGSTOP, BACK_AFTER_HANG)):
            if only in number.name and not (short and number is signal.SIGSTOP):
                with ExitStack() as undo:
                    yield try_signal(number, most, Site.make(folder / number.name, pack, undo), environment)


def main(arguments: Sequence[str] | None = None) -> int:
    """Try every fault, print the table, and return 1 if something was not as expected."""
    parser = argparse.ArgumentParser(description="Break the kiosk in every way, and look whether staff get in.")
    parser.add_argument("--short", action="store_true", help=f"{len(SHORT)} faults and a kill")
    parser.add_argument("--only", default="", metavar="PART", help="faults with this in their name")
    given = parser.parse_args(arguments)
    if sys.platform == "win32":
        raise StopError("This needs Linux: it mounts disks and stops processes.")
    say("| fault | what the kiosk showed | could staff get in | health | |")
    say("|---|---|---|---|---|")
    failed = 0
    with invisible_screen(os.environ) as environment:
        for row in rows(environment, short=given.short, only=given.only):
            say(f"| {' | '.join(row.cells())} |")
            failed += bool(row.problems)
    say(f"not as expected: {failed}")
    return 1 if failed else 0


if __name__ == "__main__":
    end_with(main)
