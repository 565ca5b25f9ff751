"""Damaged files kept beside the ones that take their place: nothing somebody might still need is written over."""

from __future__ import annotations

import os
import re
import shutil
from contextlib import suppress
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from kiosk.errors import KnownError
from kiosk.staff.words import fill

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

MOST = 3
"""So many damaged files of one kind are kept; the oldest goes first."""

_FAILED = "The damaged file %1 cannot be kept under another name. Ask IT to check the disk and the kiosk's folder."


class SetAside(NamedTuple):
    """A damaged file that was kept: its name, and the day it was."""

    name: str
    day: date


def set_aside(file: Path, now: datetime) -> None:
    """Give a damaged file a second name with the date, so that it outlives what is written in its place.

    Args:
        file: The file; it stays where it is.
        now: The local time.

    Raises:
        KnownError: It cannot be kept; nothing has changed.
    """
    kept = file.with_name(f"{file.stem}.damaged-{now:%Y-%m-%d-%H%M%S}{file.suffix}")
    try:
        _second_name(file, kept)
    except FileExistsError:
        # It was kept within this second.
        return
    except OSError as error:
        raise KnownError(fill(_FAILED, file.name)) from error
    for old in _copies(file)[:-MOST]:
        with suppress(OSError):
            old.unlink()


def newest(file: Path) -> SetAside | None:
    """Return the damaged file of this kind that was set aside last; None: there is none."""
    for copy in reversed(_copies(file)):
        found = _pattern(file).fullmatch(copy.name)
        with suppress(ValueError):
            return SetAside(copy.name, date.fromisoformat(found[1] if found else ""))
    return None


def _second_name(file: Path, kept: Path) -> None:
    """Link the file to a second name, since a full disk has no room for a copy; copy it where links are not known."""
    try:
        os.link(file, kept)
    except FileExistsError:
        raise
    except OSError:
        shutil.copyfile(file, kept)


def _copies(file: Path) -> list[Path]:
    """The damaged files of this kind, the oldest first."""
    try:
        return sorted(each for each in file.parent.iterdir() if _pattern(file).fullmatch(each.name))
    except OSError:
        return []


def _pattern(file: Path) -> re.Pattern[str]:
    stem, suffix = re.escape(file.stem), re.escape(file.suffix)
    return re.compile(rf"{stem}\.damaged-(\d{{4}}-\d\d-\d\d)-\d{{6}}{suffix}", re.ASCII)
