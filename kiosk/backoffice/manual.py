"""The content manual that came with the kiosk, for the staff console."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk import safe_file

if TYPE_CHECKING:
    from pathlib import Path

_MOST_BYTES = 2**20


def read_manual(resources: Path) -> str:
    """Return the text of the manual, as Markdown; nothing where the file is missing.

    Args:
        resources: The folder of what came with the kiosk.

    Raises:
        KnownError: It cannot be read.
    """
    return (safe_file.read(resources / "manual" / "content.md", _MOST_BYTES) or b"").decode(errors="replace")
