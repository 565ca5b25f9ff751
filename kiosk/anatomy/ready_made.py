"""Drawings written to bytes and read back: a program that is installed for the first time need not compute them.

The bytes are read by the Python that wrote them and by no other, as its own compiled modules are: that is what makes
reading a drawing take a hundredth of making it.
"""

from __future__ import annotations

import marshal
import sys
from operator import attrgetter
from typing import Any

from kiosk.anatomy.drawing import Drawing, Outline, Role

_FIELDS = ("name", "role", "path", "filled", "line_mm", "opacity", "light", "toward")
_VALUES = attrgetter(*_FIELDS)
# The last version that writes the same bytes for the same values, whatever else refers to them.
_MARSHAL_VERSION = 2
_HEAD = b"kiosk-drawing-2 " + (sys.implementation.cache_tag or "").encode() + b"\n"


def encode(drawing: Drawing) -> bytes:
    """Return ``drawing`` as bytes."""
    outlines = [
        tuple(value.value if isinstance(value, Role) else value for value in _VALUES(outline))
        for outline in drawing.outlines
    ]
    frame = (drawing.width, drawing.height, drawing.origin, drawing.clear)
    return _HEAD + marshal.dumps((frame, outlines, drawing.landmarks, drawing.measures), _MARSHAL_VERSION)


def decode(content: bytes) -> Drawing | None:
    """Return the drawing in ``content``, or None where it is damaged or another Python wrote it."""
    if not content.startswith(_HEAD):
        return None
    try:
        whole: Any = marshal.loads(memoryview(content)[len(_HEAD) :])  # noqa: S302 - our own file, as our modules are
        (width, height, origin, clear), outlines, landmarks, measures = whole
        roles = {role.value: role for role in Role}
        made = tuple(Outline(name, roles[role], *rest) for name, role, *rest in outlines)
    except (EOFError, KeyError, TypeError, ValueError):
        return None
    return Drawing(width, height, made, landmarks, measures, origin, clear)
