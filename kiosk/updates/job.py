"""Taking an update, step by step: verify on the stick, copy, verify the copy, look through it, wait for a word, switch.

Every step can be the last: until the switch nothing that is shown has changed, and the switch is one file replaced
whole. Nothing here opens a connection; an update is a folder.
"""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from kiosk import safe_file
from kiosk.content.approval import MOST_BYTES as MOST_APPROVALS
from kiosk.content.approval import Approval, decode
from kiosk.errors import KnownError
from kiosk.release import can_be_right
from kiosk.updates import comparing, shelf, trust
from kiosk.updates.disk import Disk, as_update_error, draft_of
from kiosk.updates.machine import Update
from kiosk.updates.offer import judge
from kiosk.updates.problems import Problem, UpdateError

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Generator, Iterator, Mapping
    from datetime import date, datetime

    from kiosk.content.approval import Approvals
    from kiosk.updates.client import Verified
    from kiosk.updates.merging import Merged
    from kiosk.updates.source import Source

METADATA = "metadata"
"""The folder, within that of the updates, of what was verified before."""

MOST_METADATA = 8 * 2**20
_WORK = ".verifying-"


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """The kiosk an update comes to.

    Args:
        updates: its folder of updates.
        policy: the policy file of the machine.
        shipped: the pack that came with the program.
        shown: the pack that is shown now.
        shown_version: what that calls itself.
        program: version of the program.
        released: when this program was released: no clock that is right shows less.
        picture_version: changes with every drawing.
        pictures: the pictures this program can show.
        disk: writes.
    """

    updates: Path
    policy: Path
    shipped: Path
    shown: Path
    shown_version: str
    program: str
    released: date
    picture_version: str
    pictures: Collection[str] = ()
    disk: Disk = field(default_factory=Disk)

    def on_shelf(self) -> shelf.Pack:
        """Return what is shown now, as the shelf knows it."""
        name = self.shown.name.removesuffix(shelf.SUFFIX)
        found = None
        if self.shown.parent == self.updates:
            found = shelf.read(self.updates)
        for pack in found or ():
            if pack is not None and pack.sha256 == name:
                return pack
        return shelf.Pack("", self.shown_version)


class Taken(NamedTuple):
    """What became of an update somebody has said yes to: where it stands, and what became of its approvals."""

    update: Update
    merged: Merged


def run(site: Site, source: Source, now: datetime) -> Generator[Update, None, None]:
    """Yield where an update stands, step after step, until it is ready or refused. Closing it stops the update.

    Args:
        site: the kiosk.
        source: the folder of the update.
        now: the time, with its zone.
    """
    update = Update()
    draft: list[Path] = []
    try:
        yield update
        yield (update := update.verify())
        verified = _verify(site, source, now)
        yield (update := update.stage(verified.offer))
        path = site.updates / f"{verified.offer.sha256}{shelf.SUFFIX}"
        draft.append(draft_of(path))
        for done in _copy(site.disk, source, verified, draft[0]):
            yield (update := update.advance(done))
        approvals = _approvals(site, source, verified)
        pages = comparing.count_pages(draft[0], verified.offer)
        yield (update := update.validate(pages))
        done = 0
        while done < pages:
            done = comparing.look_through(draft[0], done, site.pictures)
            yield (update := update.advance(done))
        brings = comparing.compare(draft[0], site.shown, site.picture_version, approvals)
        site.disk.rename(draft[0], path)
        yield update.finish(brings)
    except UpdateError as error:
        yield update.refuse(error.problem)
    except KnownError:
        yield update.refuse(Problem("not-saved"))
    finally:
        for left in draft:
            site.disk.remove(left)


def take(site: Site, update: Update, load: Callable[[], Approvals], save: Callable[[Approvals], None]) -> Taken:
    """Show the pages of an update from the next start on, and take the approvals that came with them.

    The approvals come first: each is for a page as it is, so that with the old pages they do no harm.

    Args:
        site: the kiosk.
        update: one that is ready.
        load: returns the approvals of the kiosk.
        save: keeps them.

    Raises:
        KnownError: something was not written; the old pages are shown.
    """
    from kiosk.updates.merging import merge  # noqa: PLC0415 - a start does without it

    offer, brings = update.offer, update.brings
    if update.phase != "ready" or offer is None or brings is None:
        raise UpdateError("stopped")
    path = site.updates / f"{offer.sha256}{shelf.SUFFIX}"
    shown = site.on_shelf()
    merged = merge(
        load(), brings.approvals, comparing.hashes(path, site.picture_version), _came_with(site.updates, shown)
    )
    if merged.count("taken"):
        save(merged.approvals)
    shelf.switch(site.updates, shelf.Pack(offer.sha256, offer.version, offer.day), shown, site.disk)
    return Taken(update.switch(), merged)


def forget(updates: Path) -> None:
    """Remove what was verified before: whoever is trusted from now on begins anew.

    Args:
        updates: the kiosk's folder of updates.
    """
    shutil.rmtree(updates / METADATA, ignore_errors=True)


def _verify(site: Site, source: Source, now: datetime) -> Verified:
    from kiosk.updates.client import verify  # noqa: PLC0415 - python-tuf is loaded when an update is read, not before

    if not source.is_there():
        raise UpdateError("no-updates")
    try:
        root = trust.load(site.updates, site.policy).data
    except KnownError as error:
        raise UpdateError("bad-trust") from error
    if not root:
        raise UpdateError("no-trust")
    shown, today = site.on_shelf(), now.date()
    if not can_be_right(today, site.released) or today.isoformat() < shown.day:
        raise UpdateError("clock", today.isoformat())
    _sweep(site.updates)
    kept = _kept(site.updates / METADATA)
    with as_update_error():
        site.updates.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=_WORK, dir=site.updates) as work:
            verified = verify(source, root, kept, Path(work) / "work", now, lambda found: _keep(site, kept, found))
    judge(verified.offer, shown=site.shown_version, program=site.program)
    return verified


def _sweep(updates: Path) -> None:
    """Remove what an update left that a power cut has ended."""
    safe_file.sweep(updates)
    for work in updates.glob(f"{_WORK}*"):
        shutil.rmtree(work, ignore_errors=True)


def _kept(folder: Path) -> dict[str, bytes]:
    with as_update_error():
        names = sorted(path.name for path in folder.glob("*.json"))
        return {name: safe_file.read(folder / name, MOST_METADATA) or b"" for name in names}


def _keep(site: Site, kept: Mapping[str, bytes], found: Mapping[str, bytes]) -> None:
    for name, data in found.items():
        if kept.get(name) != data:
            site.disk.save(site.updates / METADATA / name, data)


def _copy(disk: Disk, source: Source, verified: Verified, draft: Path) -> Iterator[int]:
    """Copy the pack to the disk of the kiosk, and verify it there; yield how many bytes were copied."""
    from kiosk.updates.client import check_file, file_of  # noqa: PLC0415 - see _verify

    done = 0
    with disk.draft(draft) as file:
        for chunk in _chunks(source, file_of(verified.pack)):
            done += len(chunk)
            if done > verified.offer.length:
                raise UpdateError("endless")
            file.write(chunk)
            yield done
    check_file(verified.pack, draft)


def _chunks(source: Source, name: str) -> Iterator[bytes]:
    try:
        yield from source.read(name)
    except FileNotFoundError as error:
        raise UpdateError("missing") from error


def _approvals(site: Site, source: Source, verified: Verified) -> tuple[Approval, ...]:
    """Return the approvals that came along, and keep their file beside the pack."""
    from kiosk.updates.client import fetch_small  # noqa: PLC0415 - see _verify

    if verified.approvals is None:
        return ()
    data = fetch_small(source, verified.approvals, MOST_APPROVALS)
    records, problems = decode(data)
    if problems:
        raise UpdateError("unreadable")
    site.disk.save(site.updates / f"{verified.offer.sha256}{shelf.APPROVALS_SUFFIX}", data)
    return records


def _came_with(updates: Path, pack: shelf.Pack) -> tuple[Approval, ...]:
    """Return the approvals that came with a pack on the shelf."""
    data = safe_file.read(updates / f"{pack.sha256}{shelf.APPROVALS_SUFFIX}", MOST_APPROVALS) if pack.sha256 else None
    return decode(data)[0] if data is not None else ()
