"""Where staff screens keep what they change: the settings, the people, the approvals, the logo."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from kiosk import safe_file
from kiosk.backoffice.set_aside import set_aside
from kiosk.content import approval
from kiosk.settings import loader, writer
from kiosk.settings.rules import SETTINGS
from kiosk.staff import access_file, lockout
from kiosk.staff.desks.drafts import Answers
from kiosk.staff.desks.needs import SettingRow

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from kiosk.content.approval import Approvals
    from kiosk.paths import AppPaths
    from kiosk.settings.loader import LoadedSettings
    from kiosk.staff.access import Access
    from kiosk.staff.access_file import Loaded, Saved
    from kiosk.staff.desks.needs import Value
    from kiosk.staff.lockout import Lockouts

LOGO_FOLDER = "logo"


@dataclass(slots=True)
class SiteSettings:
    """The settings files as they are on the disk.

    Args:
        paths: Where they are.
        screen: What a measure of the glass is kept with (`kiosk.panel.calibration.ScreenReport.note`).
    """

    paths: AppPaths
    screen: str = ""

    @property
    def site(self) -> Path:
        """The clinic's own file."""
        return self.paths.state / loader.SITE_NAME

    def load(self) -> LoadedSettings:
        """Read them anew."""
        return loader.load(self.site, self.paths.policy)

    def rows(self) -> tuple[SettingRow, ...]:
        """Return every setting as it stands now."""
        loaded = self.load()
        problems = {problem.key: problem.message for problem in loaded.problems if problem.key}
        return tuple(
            SettingRow(
                setting.key,
                setting.rule.doc,
                getattr(loaded.settings, setting.key),
                setting.default,
                loaded.origin_of(setting.key),
                loaded.is_locked(setting.key),
                problems.get(setting.key, ""),
                setting.range,
                setting.rule.choices,
                setting.rule.unit,
            )
            for setting in SETTINGS
        )

    def problems(self) -> tuple[str, ...]:
        """Return everything that is wrong with the files."""
        return tuple(problem.message for problem in self.load().problems)

    def change(self, changes: Mapping[str, Value | None]) -> tuple[str, ...]:
        """Write changes, all or none; a measure of the glass with the screen it is of. Return why not, if not."""
        locked = self.load().locked
        if "px_per_mm" in changes and "measured_on" not in {*changes, *locked}:
            changes = {**changes, "measured_on": (self.screen if changes["px_per_mm"] else "") or None}
        return tuple(problem.message for problem in writer.change(self.site, changes, locked=locked))

    def may_start_again(self) -> bool:
        """Return whether the policy allows a new set-up; what stands in the clinic's own file does not count."""
        return self.load().policy.get("allow_new_setup") is True

    def answers(self, data: bytes) -> Answers:
        """Read a ``site.toml`` somebody brought."""
        draft = self.paths.cache / "answers.toml"
        safe_file.write(draft, data)
        try:
            read = loader.read_values(draft)
        finally:
            draft.unlink(missing_ok=True)
        return Answers(read.good, tuple(problem.message for problem in read.problems))


@dataclass(frozen=True, slots=True)
class KeptAccess:
    """The people and the recovery code, in the state folder.

    Args:
        folder: The state folder.
        may_start_again: Returns whether the policy of this machine lets a destroyed file be replaced by a new set-up.
    """

    folder: Path
    may_start_again: Callable[[], bool] = lambda: False

    def look(self) -> Loaded:
        """Read them, and how staff get in."""
        return access_file.load(self.folder, may_start_again=self.may_start_again())

    def load(self) -> Access:
        """Return the people and the recovery code as they are kept now."""
        return self.look().access

    def save(self, access: Access) -> Saved:
        """Keep them. Raises KnownError if nothing was written."""
        return access_file.save(self.folder, access)


@dataclass(frozen=True, slots=True)
class KeptApprovals:
    """The approvals, in the state folder.

    Args:
        folder: The state folder.
        now: The local time, without a zone.
    """

    folder: Path
    now: Callable[[], datetime] = datetime.now

    def load(self) -> Approvals:
        """Return them as they are kept now."""
        return approval.load(self.folder)[0]

    def problems(self) -> tuple[str, ...]:
        """Return what is wrong with the file."""
        return approval.load(self.folder)[1]

    def save(self, approvals: Approvals) -> None:
        """Keep them; of a damaged file, what was left of it is kept beside them. Raises KnownError if nothing was."""
        if self.problems():
            set_aside(self.folder / approval.NAME, self.now())
        approval.save(self.folder, approvals)


@dataclass(frozen=True, slots=True)
class KeptLogos:
    """The clinic's logo, in the state folder.

    Args:
        folder: The state folder.
        look: Returns why a picture cannot be shown; empty when it can.
    """

    folder: Path
    look: Callable[[bytes], str]

    def problem(self, data: bytes) -> str:
        """Return why a picture cannot be shown; empty when it can."""
        return self.look(data)

    def keep(self, name: str, data: bytes) -> None:
        """Keep a logo. Raises KnownError if it was not written."""
        safe_file.write(self.folder / LOGO_FOLDER / name, data, mode=0o644)


@dataclass(slots=True)
class KeptTries:
    """The wrong tries at the PIN pad: kept on the disk, and in memory where the disk cannot be written to.

    Args:
        folder: The state folder.
        clock: Seconds that never go back.
        wall: Seconds of the clock on the wall.
    """

    folder: Path
    clock: Callable[[], float]
    wall: Callable[[], float]
    _tries: Lockouts | None = None
    _problem: str = ""

    def load(self) -> Lockouts:
        """Return the tries so far; the disk is read once."""
        if self._tries is None:
            self._tries, self._problem = lockout.load(self.folder, self.clock(), self.wall())
        return self._tries

    def problem(self) -> str:
        """Return what was wrong with their file when it was read; empty: nothing."""
        self.load()
        return self._problem

    def keep(self, tries: Lockouts) -> None:
        """Keep them."""
        self._tries = tries
        lockout.save(self.folder, tries, self.clock(), self.wall())
