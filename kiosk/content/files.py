"""Reading the files of a content folder, whatever is in them: a bad file is a problem, never an exception."""

from __future__ import annotations

import os
import re
import stat
from typing import TYPE_CHECKING

from kiosk.content.problems import Problem

if TYPE_CHECKING:
    from pathlib import Path

PAGE_LIMIT_KB = 64
"""The largest page or list of facts, in kB: ten times the longest page there is."""

PACK_LIMIT_KB = 1000
"""The largest list of groups and their pages, in kB: enough for thirty thousand pages."""

SOURCES_LIMIT_KB = 256
"""The largest list of sources, in kB."""

PICTURE_LIMIT_KB = 2000
"""The largest picture of a clinic's own, in kB."""

CONTROL_CHARACTER = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")
"""Characters nobody types on purpose: they show as nothing, or as a box."""


def check_file(folder: Path, name: str, limit_kb: int) -> list[Problem]:
    """What keeps a file from being read: it is missing, not an ordinary file, too large, or outside the folder.

    Args:
        folder: the content folder.
        name: the file's path within it, with ``/``.
        limit_kb: the largest size allowed, in kB of 1000 bytes.
    """
    path = folder / name
    if not is_inside(folder, path):
        return [Problem("outside-pack", name)]
    try:
        status = path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return [Problem("file-missing", name, details={"file": name})]
    except OSError:
        return [Problem("file-unreadable", name)]
    if not stat.S_ISREG(status.st_mode):
        return [Problem("file-unreadable", name)]
    if status.st_size > limit_kb * 1000:
        return [Problem("file-too-large", name, details={"size": status.st_size // 1000, "limit": limit_kb})]
    return []


def read_text(folder: Path, name: str, limit_kb: int = PAGE_LIMIT_KB) -> tuple[str | None, list[Problem]]:
    """The text of a file with line feeds as line ends, or None and what is wrong with it.

    A byte order mark at the start is dropped, because some editors write one.

    Args:
        folder: the content folder.
        name: the file's path within it, with ``/``.
        limit_kb: the largest size allowed, in kB of 1000 bytes.
    """
    problems = check_file(folder, name, limit_kb)
    if problems:
        return None, problems
    try:
        text = (folder / name).read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError:
        return None, [Problem("encoding", name)]
    text = text.replace("\r\n", "\n")
    if found := CONTROL_CHARACTER.search(text):
        line = text.count("\n", 0, found.start()) + 1
        return None, [Problem("control-character", name, line, {"number": ord(found[0])})]
    return text, []


def is_inside(folder: Path, path: Path) -> bool:
    """Whether a path, with every link followed, stays within the folder."""
    home = os.path.realpath(folder)
    return os.path.realpath(path).startswith(os.path.join(home, ""))  # noqa: PTH118 - keeps the closing separator


def names_in(folder: Path, name: str) -> list[str]:
    """The names in a subfolder, sorted; none when there is no such folder. Hidden files are left out."""
    path = folder / name
    if not path.is_dir() or not is_inside(folder, path):
        return []
    return sorted(child.name for child in path.iterdir() if not child.name.startswith("."))
