"""Pictures of one's own: found in the folder, and copied into it once the checks accept them."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from kiosk import safe_file
from kiosk.content import files
from kiosk.content.pictures.own_picture import NAMED
from kiosk.content.pictures.own_pictures import FOLDER, load_pictures
from kiosk.content.problems import has_error
from kiosk.errors import KnownError
from kiosk.workshop.adding import identifier

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.content.problems import Problem

_FILE_MODE = 0o644
ENDINGS = ("png", "jpg", "jpeg", "svg")
"""The kinds of files that can be pictures."""


def own_pictures(folder: Path) -> tuple[str, ...]:
    """The pictures of a content folder as its pages name them."""
    return tuple(
        f"{NAMED}{name}"
        for file in files.names_in(folder, FOLDER)
        for name, _, ending in (file.rpartition("."),)
        if ending.lower() in ENDINGS
    )


def file_of(folder: Path, picture: str) -> Path | None:
    """The file of a picture that a page names; None for one that is not there, or that the kiosk draws."""
    name = picture.removeprefix(NAMED)
    if name == picture:
        return None
    found = (folder / FOLDER / f"{name}.{ending}" for ending in ENDINGS)
    return next((path for path in found if path.is_file()), None)


def add(folder: Path, scratch: Path, source: Path) -> tuple[str, tuple[Problem, ...]]:
    """Copy a picture into a content folder, once the checks accept it.

    Args:
        folder: the content folder.
        scratch: a folder to try it in.
        source: the picture's file, anywhere.

    Returns:
        The name a page gives it, and what is to be said about it.

    Raises:
        KnownError: it cannot be read, is no picture a kiosk can show, or cannot be written.
    """
    data = safe_file.read(source, files.PICTURE_LIMIT_KB * 1000)
    if data is None:
        raise KnownError(f"There is no file {source}.")
    taken = {name.removeprefix(NAMED) for name in own_pictures(folder)}
    name = identifier(unicodedata.normalize("NFC", source.stem), taken)
    file = f"{FOLDER}/{name}{source.suffix.lower()}"
    trial = scratch / "picture"
    safe_file.write(trial / file, data)
    try:
        _, problems = load_pictures(trial)
    finally:
        (trial / file).unlink()
    if has_error(problems):
        worst = next(problem for problem in problems if problem.severity == "error")
        raise KnownError(f"{worst.sentence()} {worst.fix()}")
    safe_file.write(folder / file, data, mode=_FILE_MODE)
    return f"{NAMED}{name}", tuple(problems)
