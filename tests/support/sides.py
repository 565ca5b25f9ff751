"""Left and right in drawings: a body from behind, or seen as on the glass, has its left on the left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.anatomy.curves import bounds

if TYPE_CHECKING:
    from kiosk.anatomy.drawing import Drawing


def _pairs(places: dict[str, float]) -> dict[str, tuple[float, float]]:
    return {
        name: (x, places[twin])
        for name, x in places.items()
        for twin in [name.replace("left", "right")]
        if "left" in name and twin in places
    }


def swapped(drawing: Drawing) -> list[str]:
    """Return the names of outlines and landmarks whose left lies to the right of their right twin."""
    middles = {s.name: (bounds(s.path)[0] + bounds(s.path)[2]) / 2 for s in drawing.outlines if s.path}
    marks = {f"mark {name}": x for name, (x, _) in drawing.landmarks.items()}
    return sorted(name for name, (left, right) in _pairs(middles | marks).items() if left >= right)


def paired(drawing: Drawing) -> int:
    """Return how many outlines and landmarks come as left and right."""
    return len(_pairs({s.name: 0.0 for s in drawing.outlines} | dict.fromkeys(drawing.landmarks, 0.0)))
