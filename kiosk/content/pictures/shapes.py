"""What becomes of an SVG: plain shapes in plain colours, so that the kiosk never reads SVG when it shows a picture."""

from __future__ import annotations

import json
import re
from typing import Any, Literal, NamedTuple, get_args

Step = tuple[str | float, ...]
"""``("M", x, y)`` goes somewhere, ``("L", x, y)`` draws a line there, ``("C", x1, y1, x2, y2, x, y)`` a cubic curve,
and ``("Z",)`` closes what was begun."""

Cap = Literal["butt", "round", "square"]
Join = Literal["miter", "round", "bevel"]

COLOUR = re.compile(r"#[0-9a-f]{8}")
"""A colour: red, green, blue and alpha, two hexadecimal digits each."""

_NUMBERS = {"M": 2, "L": 2, "C": 6, "Z": 0}


class ShapesError(ValueError):
    """The bytes of a picture are no shapes."""


class Shape(NamedTuple):
    """One shape.

    Attributes:
        fill: the colour of its inside; empty for none.
        line: the colour of its outline; empty for none.
        width: how wide the outline is, in units of the picture.
        is_even_odd: whether what lies within two of its outlines is outside.
        cap: how a line ends.
        join: how a line turns.
        steps: the outline.
    """

    fill: str
    line: str
    width: float
    is_even_odd: bool
    cap: Cap
    join: Join
    steps: tuple[Step, ...]


class Shapes(NamedTuple):
    """A picture made of shapes, the first at the back; ``x`` and ``y`` are the left upper corner of what is shown."""

    x: float
    y: float
    width: float
    height: float
    shapes: tuple[Shape, ...]


def encode_shapes(shapes: Shapes) -> bytes:
    """The bytes a pack carries."""
    return json.dumps(shapes, separators=(",", ":"), allow_nan=False).encode()


def decode_shapes(data: bytes) -> Shapes:
    """The shapes written by `encode_shapes`.

    Raises:
        ShapesError: the bytes were not written by it.
    """
    try:
        x, y, width, height, shapes = json.loads(data)
        found = tuple(_shape(*shape) for shape in shapes)
        return Shapes(float(x), float(y), float(width), float(height), found)
    except (TypeError, KeyError, ValueError, RecursionError) as error:
        raise ShapesError("these are no shapes") from error


def _shape(
    fill: str, line: str, width: float, is_even_odd: object, cap: Cap, join: Join, steps: list[list[Any]]
) -> Shape:
    if not all(colour == "" or COLOUR.fullmatch(colour) for colour in (fill, line)):
        raise ShapesError("no colour")
    if cap not in get_args(Cap) or join not in get_args(Join):
        raise ShapesError("no line")
    return Shape(fill, line, float(width), bool(is_even_odd), cap, join, tuple(_step(*step) for step in steps))


def _step(name: str, *numbers: float) -> Step:
    if len(numbers) != _NUMBERS[name]:
        raise ShapesError("no step")
    return (name, *(float(number) for number in numbers))
