"""The pack that a clinic's pages lie over, for the commands that check and publish them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.clinic.compiler import whole_pack
from kiosk.paths import AppPaths

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.content.model import ContentPack


def pack_below(place: Path | None) -> ContentPack:
    """Return the pack at ``place``, a file or a folder; where none is named, the one that came with the kiosk.

    Raises:
        PackError: It is missing or damaged, or the folder has errors.
    """
    if place is not None:
        return whole_pack(place)
    paths = AppPaths.find()
    return whole_pack(paths.pack if paths.pack.exists() else paths.content / "back-pain")
