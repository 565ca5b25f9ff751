"""What is true of every scene."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.anatomy.drawing import Drawing


def _check(drawing: Drawing) -> None:
    names = [shape.name for shape in drawing.outlines]
    assert len(names) == len(set(names))
    left, top = drawing.origin
    for name, (x, y) in drawing.landmarks.items():
        assert left <= x <= left + drawing.width, name
        assert top <= y <= top + drawing.height, name
    assert "focus" in drawing.landmarks
    assert 0 < drawing.measures["focus-width"] <= drawing.width
    for shape in drawing.outlines:
        assert shape.path, shape.name
        assert shape.path[0][0] == "M", shape.name
        assert 0.0 <= shape.opacity <= 1.0, shape.name
        assert all(math.isfinite(n) for command in shape.path for n in command[1:]), shape.name


@pytest.fixture
def sound() -> Callable[[Drawing], None]:
    """A check: names once, landmarks in the view box, a card crop, and nothing that cannot be painted."""
    return _check
