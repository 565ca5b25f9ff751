"""The pictures in the folder of a pack: read, measured, and refused where a kiosk could not show them well."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kiosk.content import files
from kiosk.content.facts import is_identifier
from kiosk.content.pictures.own_picture import OwnPicture, own_id
from kiosk.content.pictures.raster import MOST_DOTS, MOST_SIDE, is_whole, size_of
from kiosk.content.problems import Problem, has_error

if TYPE_CHECKING:
    from pathlib import Path

FOLDER = "pictures"
SVG_LIMIT_KB = 300
"""The largest SVG, in kB."""

LEAST_SIDE = 800
"""Dots on the longer side before a warning: 200 mm of a display at 4 dots to a millimetre."""

_KINDS = {"png": "png", "jpg": "jpeg", "jpeg": "jpeg", "svg": "svg"}


@dataclass(slots=True)
class OwnPictures:
    """What was found.

    Attributes:
        pictures: every good picture by its id within the pack.
        names: the id by the name of the file without its ending; of bad ones too.
        files: the path of each good one within the folder, by its id.
    """

    pictures: dict[str, OwnPicture] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    files: dict[str, str] = field(default_factory=dict)

    def unused(self, used: set[str]) -> list[Problem]:
        """A warning for each picture whose id is not among those ``used``."""
        return [Problem("file-not-used", file) for picture, file in self.files.items() if picture not in used]


def load_pictures(folder: Path) -> tuple[OwnPictures, list[Problem]]:
    """Read the pictures of a content folder; none when there is no folder for them.

    Args:
        folder: the folder that holds ``pack.toml``.
    """
    found, problems = OwnPictures(), []
    for file in files.names_in(folder, FOLDER):
        name, _, ending = file.rpartition(".")
        path = f"{FOLDER}/{file}"
        if ending.lower() not in _KINDS:
            problems.append(Problem("picture-kind", path))
        elif not is_identifier(name):
            problems.append(Problem("picture-name", path))
        elif name in found.names:
            problems.append(Problem("picture-twice", path, 0, {"name": name}))
        else:
            picture, digest, slips = _load(folder, path, _KINDS[ending.lower()])
            problems += slips
            found.names[name] = own_id(name, digest)
            if picture is not None:
                found.pictures[own_id(name, digest)] = picture
                found.files[own_id(name, digest)] = path
    return found, problems


def _load(folder: Path, path: str, kind: str) -> tuple[OwnPicture | None, str, list[Problem]]:
    """A picture and the digits that tell its bytes from others; or None, and what is wrong."""
    problems = files.check_file(folder, path, SVG_LIMIT_KB if kind == "svg" else files.PICTURE_LIMIT_KB)
    if problems:
        return None, "", problems
    try:
        data = (folder / path).read_bytes()
    except OSError:
        return None, "", [Problem("file-unreadable", path)]
    picture, problems = _shapes(data, path) if kind == "svg" else _raster(data, path, kind)
    digest = hashlib.sha256(data).hexdigest()[:12]
    return None if has_error(problems) else picture, digest, problems


def _raster(data: bytes, path: str, kind: str) -> tuple[OwnPicture | None, list[Problem]]:
    size = size_of(data)
    if size is None or size.kind != kind:
        return None, [Problem("picture-kind" if size else "picture-damaged", path)]
    dots = {"width": size.width, "height": size.height}
    if size.is_too_large:
        return None, [Problem("picture-large", path, 0, {**dots, "most": MOST_DOTS // 10**6, "side": MOST_SIDE})]
    if not is_whole(data):
        return None, [Problem("picture-damaged", path)]
    is_coarse = max(size.width, size.height) < LEAST_SIDE
    coarse = [Problem("picture-coarse", path, 0, {**dots, "least": LEAST_SIDE})]
    return OwnPicture(size.kind, size.width, size.height, data), coarse if is_coarse else []


def _shapes(data: bytes, path: str) -> tuple[OwnPicture | None, list[Problem]]:
    from kiosk.content.pictures.shapes import encode_shapes  # noqa: PLC0415 - most packs have no SVG
    from kiosk.content.pictures.svg import read_svg  # noqa: PLC0415 - most packs have no SVG

    shapes, problems = read_svg(data, path)
    if shapes is None:
        return None, problems
    return OwnPicture("shapes", shapes.width, shapes.height, encode_shapes(shapes)), []
