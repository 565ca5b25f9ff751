"""The clinic's own settings file is written whole or not at all. The policy file never is.

What cannot be done is a problem like any other. A file with problems is kept beside the new one, as `site.toml.old`:
what somebody meant by a bad line may still be of use.
"""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING

from kiosk import safe_file
from kiosk.errors import KnownError
from kiosk.settings import checks, migrations, reader
from kiosk.settings.docs import text_of
from kiosk.settings.loader import read_values
from kiosk.settings.problems import SettingsProblem

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence
    from pathlib import Path

    from kiosk.settings.loader import Values
    from kiosk.settings.rules import Value

_READABLE = 0o644
"""Permissions of a settings file: nothing in it is secret, and whoever looks after the machine may look."""

_NOT_FOR_US = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


def change(
    site: Path,
    changes: Mapping[str, Value | None],
    *,
    locked: Collection[str] = (),
) -> tuple[SettingsProblem, ...]:
    """Set some settings, and leave the others as they are.

    Args:
        site: The clinic's own file.
        changes: The new values; None takes a setting back to its default.
        locked: The settings the policy has decided.

    Returns:
        Why nothing was changed; nothing if all was.
    """
    problems = _locked({key: 0 for key in changes if key in locked}, str(site))
    for key, value in changes.items():
        # A default is right for every setting, and stands in where only the key has to be looked at.
        if value is not None or not checks.is_known(key):
            problems += checks.problems(reader.Entry(key, value, 0), str(site))
    if problems:
        return tuple(problems)
    own = read_values(site)
    values = {key: value for key, value in {**own.good, **changes}.items() if value is not None}
    return _write(site, values, own)


def back_up(site: Path, to: Path) -> tuple[SettingsProblem, ...]:
    """Write every setting to another file, for `restore`.

    Returns:
        Why no file was written, or what in the clinic's own file is wrong and therefore not in it.
    """
    own = read_values(site)
    return _write(to, own.good, None) or own.problems


def restore(
    backup: Path,
    site: Path,
    *,
    locked: Collection[str] = (),
    renames: Sequence[migrations.Renamed | migrations.Removed] = migrations.KEYS,
) -> tuple[SettingsProblem, ...]:
    """Take every setting from a file, also those it leaves at their default.

    Args:
        backup: The file, as `back_up` wrote it or as somebody wrote by hand.
        site: The clinic's own file.
        locked: The settings the policy has decided.
        renames: Keys that have another name now, or none.

    Returns:
        Why nothing was changed; nothing if all was.
    """
    found = read_values(backup, renames, is_needed=True)
    problems = [problem for problem in found.problems if not problem.is_advice]
    refused = [key for key in found.good if key in locked]
    if refused:
        lines = {entry.key: entry.line for entry in reader.read(backup).located().entries}
        problems += _locked({key: lines.get(key, 0) for key in refused}, str(backup))
    return tuple(problems) or _write(site, found.good, read_values(site))


def _locked(lines: Mapping[str, int], file: str) -> list[SettingsProblem]:
    """Return a problem for each setting that the policy has decided, with its line."""
    return [
        SettingsProblem("locked", file, line, key, f"“{key}” is set by the policy of this machine. Leave it out.")
        for key, line in lines.items()
    ]


def _write(path: Path, values: Mapping[str, Value], old: Values | None) -> tuple[SettingsProblem, ...]:
    """Write values, and keep the old file if it had problems."""
    try:
        if old is not None and old.problems:
            _keep(path, is_whole=all(problem.line for problem in old.problems))
        safe_file.write(path, text_of(values).encode(), mode=_READABLE)
    except OSError as error:
        return (_not_written(path, error),)
    except KnownError as error:
        return (_not_written(path, error.__cause__),)
    return ()


def _keep(path: Path, *, is_whole: bool) -> None:
    """Keep a file with problems under another name.

    Args:
        path: The file.
        is_whole: It could be read but for some lines; then it stays where it is until the new one takes its place.

    Raises:
        OSError: It cannot be kept.
        KnownError: It cannot be kept.
    """
    kept = path.with_name(f"{path.name}.old")
    if is_whole:
        safe_file.write(kept, path.read_bytes(), mode=_READABLE)
    else:
        path.replace(kept)


def _not_written(path: Path, error: BaseException | None) -> SettingsProblem:
    number = error.errno if isinstance(error, OSError) else None
    if number in _FULL:
        message = "The disk is full, so nothing was changed. Make room and try again."
    elif number in _NOT_FOR_US:
        message = "The kiosk may not write here, so nothing was changed. Let its account write to this folder."
    else:
        message = "The file cannot be written, so nothing was changed. Check the folder and the disk, or the stick."
    return SettingsProblem("not-written", str(path), 0, "", message)
