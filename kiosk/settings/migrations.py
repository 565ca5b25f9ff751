"""What later releases changed about settings files, so that an old file still means what it meant.

A file carries no version: a renamed key is known wherever it stands, so nobody has to keep a number right by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kiosk.settings.problems import SettingsProblem

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from kiosk.settings.reader import Entry


class Renamed(NamedTuple):
    """A key that has another name now, and the same meaning."""

    old: str
    new: str

    def apply(self, entry: Entry, others: frozenset[str], file: str) -> tuple[Entry | None, SettingsProblem]:
        """Return the entry under its new name, unless the file has that one too."""
        if self.new in others:
            message = f"“{self.old}” is called “{self.new}” now, which this file has too. Take the old line away."
            return None, SettingsProblem("renamed-key", file, entry.line, self.old, message)
        message = f"“{self.old}” is called “{self.new}” now. It still counts; write the new name."
        return entry._replace(key=self.new), SettingsProblem("renamed-key", file, entry.line, self.old, message)


class Removed(NamedTuple):
    """A key that is no setting any more, and a sentence on what to do instead."""

    old: str
    instead: str

    def apply(self, entry: Entry, _others: frozenset[str], file: str) -> tuple[Entry | None, SettingsProblem]:
        """Return nothing but the advice."""
        message = f"“{self.old}” is not a setting any more. {self.instead}"
        return None, SettingsProblem("removed-key", file, entry.line, self.old, message)


class RetiredFile(NamedTuple):
    """A file in the state folder that is not read any more, and a sentence on where its lines belong."""

    name: str
    instead: str

    def advice(self, folder: Path) -> SettingsProblem | None:
        """Return what to do if the file is still there."""
        path = folder / self.name
        try:
            path.lstat()
        except OSError:
            return None
        message = f"This file is not read any more. {self.instead}"
        return SettingsProblem("retired-file", str(path), 0, "", message)


KEYS: tuple[Renamed | Removed, ...] = ()
"""Every key that was renamed or removed, the oldest change first. No release has had to yet."""

FILES = (
    RetiredFile(
        "machine.toml",
        "Whoever looks after the computer moves its lines to the policy file, which the settings manual names.",
    ),
)
"""Every file that is not read any more."""


def migrate(
    entries: Sequence[Entry], file: str, changes: Sequence[Renamed | Removed]
) -> tuple[tuple[Entry, ...], tuple[SettingsProblem, ...]]:
    """Return entries under the names of today, and advice on each that had an old one."""
    by_old = {change.old: change for change in changes}
    keys = frozenset(entry.key for entry in entries)
    kept: list[Entry] = []
    advice: list[SettingsProblem] = []
    for given in entries:
        entry: Entry | None = given
        # A key may have been renamed more than once.
        while entry is not None and (change := by_old.get(entry.key)):
            entry, problem = change.apply(entry, keys, file)
            advice.append(problem)
        if entry is not None:
            kept.append(entry)
    return tuple(kept), tuple(advice)
