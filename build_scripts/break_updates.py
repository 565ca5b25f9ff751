"""Breaks off real updates: whoever takes one is killed at random moments, and finds full disks.

    .venv/bin/python build_scripts/break_updates.py [--kills N] [--short] [--seed N]

A process of its own takes a signed pack from a folder, as a kiosk does, and is killed (SIGKILL) while it does. After
each kill the next start must show the old pages or the new ones, whole, and the next try must succeed. Where this
account may mount disks, the same is tried on small disks of memory. A power cut that loses what the system had not yet
brought to the disk cannot be played like this; a test breaks off at each thing that is written instead.
"""

from __future__ import annotations

import argparse
import random
import subprocess
import sys
import tempfile
from collections import Counter
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from common import ROOT, StopError, end_with, say

sys.path.insert(0, str(ROOT))

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tests.support.content_updates import Clinic, Publisher

KILLS, FEW_KILLS = 200, 15
LONGEST_S = 0.3
"""A child is killed after so many seconds at the latest; the update of the sample takes about half as long."""

DISKS_KB = (8, 24, 64, 96, 128, 400)
"""Small disks, the last of them large enough: the sample has some 60 kB, and its metadata some 20 kB."""


def child(stick: str, updates: str, shipped: str, now: str) -> int:
    """Take an update, and print that it begins and what came of it."""
    from kiosk.content.approval import Approvals
    from kiosk.release import RELEASED
    from kiosk.updates import client, job
    from kiosk.updates.problems import UpdateError
    from kiosk.updates.source import FolderSource

    site = job.Site(
        updates=Path(updates),
        policy=Path(updates, "policy.toml"),
        shipped=Path(shipped),
        shown=Path(shipped),
        shown_version="1.0.0",
        program="0.1.0",
        released=RELEASED,
        picture_version="1",
    )
    say(f"begins with {client.__name__}")
    last = list(job.run(site, FolderSource(Path(stick), 4096), datetime.fromisoformat(now)))[-1]
    try:
        said = last.problem.code if last.problem else job.take(site, last, Approvals, lambda _: None).update.phase
    except UpdateError as error:
        said = error.problem.code
    say(said)
    return 0


def kill_one(publisher: Publisher, clinic: Clinic, after_s: float) -> str:
    """Let a child take an update, kill it after so many seconds, and return what it had said by then."""
    process = subprocess.Popen(_command(publisher, clinic), stdout=subprocess.PIPE, text=True)
    with process, process.stdout as said:  # type: ignore[union-attr] # it was given a pipe
        said.readline()
        try:
            process.wait(timeout=after_s)
        except subprocess.TimeoutExpired:
            process.kill()
        return said.read().strip() or "killed"


def look_after(publisher: Publisher, clinic: Clinic) -> str:
    """Return which pages are shown, once it is known that they are whole and that an update can still be taken.

    Raises:
        StopError: they are not, or it cannot.
    """
    from tests.support.content_updates import NEW, OLD

    shown = clinic.shows()
    if shown not in {OLD, NEW}:
        raise StopError(f"Version {shown} is shown, which nobody published.")
    last = clinic.last(publisher)
    code = last.problem.code if last.problem is not None else last.phase
    if code != ("ready" if shown == OLD else "same"):
        raise StopError(f"After a kill the next update ends with: {code}.")
    if clinic.drafts():
        raise StopError(f"Half a file was left: {clinic.drafts()}")
    return shown


def on_small_disks(place: Path, publisher: Publisher) -> Iterator[tuple[int, str]]:
    """Yield what came of an update on each small disk, by its size in kB."""
    from tests.support.content_updates import NEW, OLD, Clinic

    for size in DISKS_KB:
        clinic = Clinic(place / f"disk-{size}")
        with _disk(clinic.updates, size):
            (clinic.updates / "root.json").write_bytes((publisher.place / "root.json").read_bytes())
            command = _command(publisher, clinic)
            said = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()[-1]
            if clinic.shows() != (NEW if said == "switched" else OLD):
                raise StopError(f"On a disk of {size} kB the update ends with {said}, and shows {clinic.shows()}.")
        yield size, said


def main(arguments: Sequence[str] | None = None) -> int:
    """Run all of it, and print what was seen."""
    parser = argparse.ArgumentParser(description="Break off updates of the content.")
    parser.add_argument("--kills", type=int)
    parser.add_argument("--short", action="store_true", help=f"only {FEW_KILLS} kills")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--child", nargs=4, help=argparse.SUPPRESS)
    wanted = parser.parse_args(arguments)
    if wanted.child:
        return child(*wanted.child)
    from tests.support.content_updates import Clinic, Publisher
    from tests.support.faulty import may_mount

    chance = random.Random(wanted.seed)  # noqa: S311 - the same moments again, no secret
    with tempfile.TemporaryDirectory() as folder:
        publisher = Publisher(Path(folder, "stick"))
        publisher.publish()
        seen: Counter[str] = Counter()
        for kill in range(wanted.kills or (FEW_KILLS if wanted.short else KILLS)):
            clinic = Clinic(Path(folder, f"kiosk-{kill}"), publisher)
            said = kill_one(publisher, clinic, chance.uniform(0.0, LONGEST_S))
            seen[f"{said}, then version {look_after(publisher, clinic)}"] += 1
        for what, times in sorted(seen.items()):
            say(f"{times:4} times {what}")
        if may_mount():
            for size, said in on_small_disks(Path(folder), publisher):
                say(f"a disk of {size} kB: {said}")
        else:
            say("No disk can be mounted here, so none was filled.")
    return 0


def _command(publisher: Publisher, clinic: Clinic) -> list[str]:
    from tests.support.content_updates import NOW

    places = [str(publisher.place), str(clinic.updates), str(clinic.shipped), NOW.isoformat()]
    return [sys.executable, __file__, "--child", *places]


@contextmanager
def _disk(folder: Path, size_kb: int) -> Iterator[None]:
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size_kb}k", "tmpfs", str(folder)], check=True)
    try:
        yield
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)


if __name__ == "__main__":
    end_with(main)
