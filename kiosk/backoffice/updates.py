"""Content updates on this kiosk: where the packs lie, which stick is read, and what is written down of it."""

from __future__ import annotations

import logging
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from kiosk import __version__, safe_file
from kiosk.backoffice.stores import KeptApprovals
from kiosk.errors import KnownError
from kiosk.release import RELEASED
from kiosk.staff.desks.update_trust import WORDS, Standing
from kiosk.updates import job, shelf, trust
from kiosk.updates.problems import UpdateError
from kiosk.updates.source import FOLDER, ROOT, FolderSource, read_whole

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Generator
    from pathlib import Path

    from kiosk.paths import AppPaths
    from kiosk.updates.machine import Update

_log = logging.getLogger("kiosk")


@dataclass(frozen=True, slots=True)
class ContentUpdates:
    """Takes updates for one kiosk.

    Args:
        paths: Where the kiosk keeps things.
        shown: The pack that is shown, as it was before a clinic's own pages were laid over it.
        shown_version: What that calls itself.
        approvals: Those of the kiosk.
        pictures: The pictures this program can show.
        now: The time, with its zone.
        picture_version: Changes with every drawing.
    """

    paths: AppPaths
    shown: Path
    shown_version: str
    approvals: KeptApprovals
    pictures: Collection[str]
    now: Callable[[], datetime]
    picture_version: str = __version__

    def standing(self) -> Standing:
        """Return what is shown, and what was before. Raises KnownError."""
        site = self._site()
        found = shelf.read(self.paths.updates)
        is_waiting = found is not None and found.current != site.on_shelf()
        return Standing(
            version=self.shown_version,
            waits=found.current.version if found is not None and is_waiting else "",
            before=found.before.version if found is not None and found.before is not None else "",
            trust=trust.load(self.paths.updates, self.paths.policy),
        )

    def begin(self, stick: Any) -> Generator[Update, None, None]:
        """Yield where an update from a stick stands."""
        for update in job.run(self._site(), FolderSource(stick.folder / FOLDER), self.now()):
            if update.is_ended:
                self._note(update)
            yield update

    def take(self, update: Update) -> job.Taken:
        """Show its pages from the next start on, and take its approvals. Raises KnownError."""
        taken = job.take(self._site(), update, self.approvals.load, self.approvals.save)
        self._note(taken.update)
        return taken

    def go_back(self) -> str:
        """Show the pages of before from the next start on; return their version. Raises KnownError."""
        back = shelf.go_back(self.paths.updates, self._site().disk)
        _log.info("update: staff went back to version %s", back.current.version)
        return back.current.version

    def trust_on(self, stick: Any) -> trust.Trust:
        """Return who signs what is on a stick, as it says itself. Raises KnownError."""
        source = FolderSource(stick.folder / FOLDER)
        if not source.is_there():
            raise UpdateError("no-updates")
        try:
            return trust.Trust(read_whole(source, ROOT, trust.MOST_BYTES))
        except FileNotFoundError as error:
            raise UpdateError("no-updates") from error

    def put_trust(self, found: trust.Trust) -> None:
        """Take their updates from now on; what was verified of others before is forgotten. Raises KnownError."""
        from kiosk.updates.client import check_root  # noqa: PLC0415 - python-tuf is loaded when it is wanted

        check_root(found.data)
        if trust.load(self.paths.updates, self.paths.policy).is_policy:
            raise KnownError(WORDS["policy"])
        safe_file.write(self.paths.updates / trust.NAME, found.data)
        job.forget(self.paths.updates)
        _log.info("update: updates are taken from %s", found.number)

    def _site(self) -> job.Site:
        return job.Site(
            updates=self.paths.updates,
            policy=self.paths.policy,
            shipped=self.paths.pack,
            shown=self.shown,
            shown_version=self.shown_version,
            program=__version__,
            released=RELEASED,
            picture_version=self.picture_version,
            pictures=self.pictures,
        )

    def _note(self, update: Update) -> None:
        """Write down what was tried and what came of it; nothing of it is about a person."""
        offer = update.offer
        what = f"{offer.product} {offer.version} {offer.sha256}" if offer is not None else "unknown"
        _log.info("update: %s: %s%s", what, update.phase, f" ({update.problem.code})" if update.problem else "")


def updates_of(paths: AppPaths) -> ContentUpdates | None:
    """Return what takes updates, to be asked for before any was taken since the start; None where no pack opens."""
    from kiosk.gui.illustrations.pictures import PICTURES  # noqa: PLC0415 - a health screen needs none

    with suppress(KnownError), shelf.open_shown(paths.updates, paths.pack) as shown:
        approvals = KeptApprovals(paths.state)
        version = shown.info.version
        return ContentUpdates(paths, shown.path, version, approvals, frozenset(PICTURES), lambda: datetime.now(UTC))
    return None


def trouble(paths: AppPaths) -> str:
    """Return why older pages are shown than the newest that were taken; empty where all is well."""
    if not paths.installed.exists():
        return ""
    with suppress(KnownError), shelf.open_shown(paths.updates, paths.pack) as shown:
        return shelf.trouble(paths.updates, shown)
    return ""
