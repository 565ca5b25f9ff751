"""A picture of a clinic's own, as a pack carries it."""

from __future__ import annotations

from typing import Literal, NamedTuple

NAMED = "own/"
"""What the name of a picture of one's own begins with on a page: ``picture = "own/our-team"``."""

_MARK = "own."

PictureKind = Literal["png", "jpeg", "shapes"]
"""How the bytes are to be read; ``shapes`` is what became of an SVG, see `kiosk.content.pictures.shapes`."""


class OwnPicture(NamedTuple):
    """One picture.

    Attributes:
        kind: how its bytes are to be read.
        width: how wide it is shown, in dots of the file, or in units of an SVG.
        height: how high it is shown, in the same.
        data: its bytes, at most `kiosk.content.files.PICTURE_LIMIT_KB` of them for a PNG or JPEG.
    """

    kind: PictureKind
    width: float
    height: float
    data: bytes


def own_id(name: str, digest: str) -> str:
    """The id of a picture within a pack. It changes with the bytes: what is kept of an old one fits no new one.

    Args:
        name: the name of its file without the ending.
        digest: hexadecimal digits made of its bytes.
    """
    return f"{_MARK}{name}.{digest}"


def is_own(picture_id: str) -> bool:
    """Whether the id of a picture is that of one the pack carries; those the kiosk draws have no dot."""
    return picture_id.startswith(_MARK)
