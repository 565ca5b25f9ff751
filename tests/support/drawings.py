"""What is true of every drawing whatever it shows, and what one shares with the next. Millimetres throughout."""

from __future__ import annotations

import math
from collections import Counter
from typing import TYPE_CHECKING

from kiosk.anatomy.curves import bounds
from tests.support.shapes import tangled
from tests.support.sides import paired, swapped

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from kiosk.anatomy.drawing import Drawing, Outline
    from kiosk.gui.illustrations.catalogue import Draw

Box = tuple[float, float, float, float]


def steps(draw: Draw, every: int = 1) -> list[Drawing]:
    """Return what ``draw`` makes from healthy to affected, at every so many hundredths."""
    return [draw(k / 100) for k in range(0, 101, every)]


def _misplaced(drawing: Drawing) -> Iterator[str]:
    """Yield what a label or a card could not go by."""
    left, top = drawing.origin
    for name, (x, y) in drawing.landmarks.items():
        if not (left <= x <= left + drawing.width and top <= y <= top + drawing.height):
            yield f"{name}: outside the view box"
    if "focus" not in drawing.landmarks or not 0 < drawing.measures.get("focus-width", 0) <= drawing.width:
        yield "nothing for a card to show"


def _unpaintable(shape: Outline) -> Iterator[str]:
    if not shape.path or shape.path[0][0] != "M":
        yield f"{shape.name}: does not start anywhere"
    if not 0.0 <= shape.opacity <= 1.0:
        yield f"{shape.name}: opacity"
    if not all(math.isfinite(n) for command in shape.path for n in command[1:]):
        yield f"{shape.name}: endless"


def faults(drawings: Sequence[Drawing], *, pairs: int = 0) -> list[str]:
    """Return what is wrong with ``drawings``, each thing once.

    Every name stands once, landmarks lie in the view box, a card has something to show, nothing is there that cannot
    be painted, and no outline crosses itself. With ``pairs``, at least so many outlines and landmarks come as left and
    right, and none of them on the wrong side.
    """
    found: set[str] = set()
    shapes = {id(shape): shape for drawing in drawings for shape in drawing.outlines}
    for shape in shapes.values():
        found.update(_unpaintable(shape))
    for drawing in drawings:
        found.update(_misplaced(drawing))
        times = Counter(shape.name for shape in drawing.outlines)
        found.update(f"{name}: there twice" for name, count in times.items() if count > 1)
        if pairs:
            found.update(f"{name}: on the wrong side" for name in swapped(drawing))
            if paired(drawing) < pairs:
                found.add(f"only {paired(drawing)} pairs")
    found.update(f"{name}: crosses itself at {places}" for name, places in tangled(drawings).items())
    return sorted(found)


def drawn_anew(before: Drawing, after: Drawing) -> list[str]:
    """Return the names of the outlines of ``after`` that are not the very objects of ``before``."""
    kept = {id(shape) for shape in before.outlines}
    return [shape.name for shape in after.outlines if id(shape) not in kept]


def growth(draw: Draw, one: float, two: float) -> dict[str, float]:
    """Return how much every measure grows from the lower to the higher of two values."""
    low, high = (draw(value).measures for value in sorted((one, two)))
    return {name: high[name] - low[name] for name in low}


def by_name(shapes: Iterable[Outline]) -> dict[str, Outline]:
    """Return ``shapes`` by their names."""
    return {shape.name: shape for shape in shapes}


def around(shapes: Iterable[Outline]) -> Box:
    """Return the box (left, top, right, bottom) about all of ``shapes``."""
    lefts, tops, rights, bottoms = zip(*(bounds(shape.path) for shape in shapes), strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)


def beyond(shapes: Iterable[Outline], box: Box, slack: float = 0.0) -> list[str]:
    """Return the names of ``shapes`` that reach more than ``slack`` mm beyond ``box`` (left, top, right, bottom).

    A negative slack asks them to keep so far away from its edge.
    """
    left, top, right, bottom = box[0] - slack, box[1] - slack, box[2] + slack, box[3] + slack
    boxes = [(shape.name, bounds(shape.path)) for shape in shapes]
    return [name for name, (x, y, u, v) in boxes if not (left <= x <= u <= right and top <= y <= v <= bottom)]
