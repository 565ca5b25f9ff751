"""The pages of a clinic on its kiosk: laid over the pack once, and again when one of the two has changed.

A start looks at sizes and times alone. Whatever is wrong with the clinic's folder, the kiosk starts: with the pack as
it came along, and with a note for the health screen.
"""

from __future__ import annotations

import hashlib
import json
from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple

from kiosk import safe_file
from kiosk.content.repository import listing, opens
from kiosk.errors import KnownError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kiosk.content.problems import Problem

    Lay = Callable[[Path, Path, Path], list[Problem]]
    """Lays the folder (second) over the pack (first), and compiles both to the file (third) if there is no error."""

_NOTES_KB = 256
_MOST_NOTES = 100


class Laid(NamedTuple):
    """What became of a clinic's folder.

    Attributes:
        pack: the file to open; None where the pack is shown as it came along.
        errors: why, in words; empty where the clinic's pages are shown.
        warnings: what a newer pack or the folder asks somebody to look at, in words.
    """

    pack: Path | None
    errors: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()


def stamp(folder: Path) -> str:
    """Digits that change with every file of a folder; empty when there is no such folder."""
    try:
        return hashlib.sha256(listing(folder)).hexdigest() if folder.is_dir() else ""
    except OSError:
        return "unreadable"


def lay_if_changed(pack: Path, folder: Path, cache_dir: Path, lay: Lay) -> Laid:
    """Lay a clinic's folder over a pack, unless neither has changed since the last time.

    Args:
        pack: the compiled pack.
        folder: the clinic's folder.
        cache_dir: where the outcome is kept; it is made when it is not there.
        lay: what reads and compiles, handed in so that a start with nothing new need not import it.
    """
    out, notes = _places(folder, cache_dir)
    try:
        status = pack.stat()
        now = f"{stamp(folder)} {status.st_size} {status.st_mtime_ns} {pack.absolute().as_posix()}"
        kept = _kept(notes)
        if kept is not None and kept[0] == now and (kept[1] or opens(out)):
            return Laid(None if kept[1] else out, *kept[1:])
        problems = lay(pack, folder, out)
        errors = tuple(_words(problem) for problem in problems if problem.severity == "error")[:_MOST_NOTES]
        # Others are for who edits the pages, and told there.
        overlaid = [one for one in problems if one.severity == "warning" and one.code.startswith("overlay-")]
        warnings = tuple(_words(problem) for problem in overlaid)[:_MOST_NOTES]
        safe_file.write(notes, json.dumps([now, errors, warnings]).encode())
    except (KnownError, OSError) as error:
        with suppress(OSError):
            notes.unlink(missing_ok=True)
        return Laid(None, (str(error),))
    return Laid(None if errors else out, errors, warnings)


def last_laid(folder: Path, cache_dir: Path) -> Laid | None:
    """What became of a clinic's folder when the kiosk started; None where there is none."""
    if not folder.is_dir():
        return None
    out, notes = _places(folder, cache_dir)
    kept = _kept(notes)
    if kept is None:
        return Laid(None, ("The kiosk could not read the clinic's folder. Start it again.",))
    return Laid(None if kept[1] else out, *kept[1:])


def _places(folder: Path, cache_dir: Path) -> tuple[Path, Path]:
    name = folder.absolute().name
    return cache_dir / f"{name}.laid.pack", cache_dir / f"{name}.laid.json"


def _kept(notes: Path) -> tuple[str, tuple[str, ...], tuple[str, ...]] | None:
    """The stamp, the errors and the warnings of the last time; None where nothing can be read."""
    try:
        now, errors, warnings = json.loads(safe_file.read(notes, _NOTES_KB * 1000) or b"")
        return str(now), tuple(map(str, errors)), tuple(map(str, warnings))
    except (KnownError, ValueError, TypeError):
        return None


def _words(problem: Problem) -> str:
    place = f"{problem.file}: " if problem.file else ""
    return f"{place}{problem.sentence()} {problem.fix()}"
