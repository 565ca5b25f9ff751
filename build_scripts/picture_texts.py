"""Collects the texts of all pictures for the translation tools; `translations.py` hands them over.

Pictures are declared as data, and lupdate finds texts only where they are passed to the translator. Marking each of
them in the declarations would bury what they say; and a text that somebody forgot to mark would stay English for ever.
So the texts are collected from the declarations themselves: every field that is not known to be a name is a text.
"""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

CONTEXT = "Pictures"

TEXTS = {
    "alt": "read aloud instead of the picture",
    "caption": "stands above the picture",
    "label": "on a button, about 18 letters",
    "note": "said while this state is shown",
    "says": "said when the part is touched",
    "text": "a label in the picture, as short as can be",
}
"""The fields that hold texts, and what a translator has to know about them."""

NAMES = {"drawing", "id", "landmark", "outlines", "part", "side", "source", "wide"}
"""The fields that hold names of code and content."""


class Text(NamedTuple):
    """A text to translate, and what the translator is told."""

    source: str
    note: str


def texts_of(value: Any, where: str, field: str = "") -> Iterator[Text]:
    """Yield the texts below a declaration, each once, in the order they are declared.

    Raises:
        ValueError: A field holds words, and nobody said whether they are a text or a name.
    """
    if is_dataclass(value):
        for one in fields(value):
            yield from texts_of(getattr(value, one.name), where, one.name)
    elif isinstance(value, tuple | list):
        for one in value:
            yield from texts_of(one, where, field)
    elif isinstance(value, str) and value and field not in NAMES:
        if field not in TEXTS:
            raise ValueError(f"{where}: say in {Path(__file__).name} whether “{field}” is a text or a name")
        yield Text(value, f"{where}: {TEXTS[field]}")


def all_texts() -> list[Text]:
    """Return every text of every picture once, with the places it stands in."""
    from kiosk.gui.illustrations.facing import FACING
    from kiosk.gui.illustrations.pictures import PICTURES

    found = [text for name, picture in PICTURES.items() for text in texts_of(picture, name)]
    marks = dict.fromkeys(mark.text for facing in FACING.values() for mark in facing)
    found += [Text(mark, "an edge of a picture: a side of the body") for mark in marks]
    notes: dict[str, dict[str, None]] = {}
    for text in found:
        notes.setdefault(text.source, {})[text.note] = None
    return [Text(source, "; ".join(told)) for source, told in notes.items()]
