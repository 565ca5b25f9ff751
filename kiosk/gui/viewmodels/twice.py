"""A section that comes twice: in the reader's language, and below that in the language it was written in."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.content.model import Section


@dataclass(frozen=True, slots=True)
class Twice(Section):
    """A section whose last blocks, ``below`` of them, are in the language ``written_in``.

    The block before them says so, in the reader's language.
    """

    below: int = 0
    written_in: str = ""
