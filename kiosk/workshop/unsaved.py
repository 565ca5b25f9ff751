"""Texts that are not saved yet, kept aside while they are written: they outlive a workshop that is ended by force."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

from kiosk import safe_file

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

FILE = "unsaved.json"
_MOST_BYTES = 2**26


class Unsaved(NamedTuple):
    """What was not saved: the content folder, and the texts by their files."""

    folder: str
    texts: Mapping[str, str]


def keep(place: Path, unsaved: Unsaved) -> None:
    """Keep these texts in a folder, instead of those kept there before; with no texts, nothing is kept.

    Raises:
        KnownError: they cannot be written.
    """
    if unsaved.texts:
        data = json.dumps({"folder": unsaved.folder, "texts": dict(unsaved.texts)}, ensure_ascii=False)
        safe_file.write(place / FILE, data.encode())
    else:
        (place / FILE).unlink(missing_ok=True)


def read(place: Path) -> Unsaved | None:
    """The texts kept in a folder; None where there are none, or not in a form that can be read.

    Raises:
        KnownError: the file cannot be opened.
    """
    data = safe_file.read(place / FILE, _MOST_BYTES)
    try:
        values = json.loads(data or b"null")
    except ValueError:
        return None
    if not isinstance(values, dict) or not isinstance(values.get("texts"), dict):
        return None
    texts = {str(file): text for file, text in values["texts"].items() if isinstance(text, str)}
    return Unsaved(str(values.get("folder", "")), texts) if texts else None
