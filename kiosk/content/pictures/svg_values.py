"""The values of an SVG's attributes: colours, lengths and transforms.

Sources: CSS Color 4 (W3C), sections 5 and 6, the sixteen basic names and a few more; SVG 2 (W3C), chapter 8.
"""

from __future__ import annotations

import math
import re
from typing import NamedTuple

NUMBER = r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?"
"""What finds a number as SVG and CSS write it."""

BIGGEST = 1e6
"""No number of a plain picture is larger, whatever its sign."""

_NAMES = {
    "aqua": "00ffff",
    "beige": "f5f5dc",
    "black": "000000",
    "blue": "0000ff",
    "brown": "a52a2a",
    "cyan": "00ffff",
    "darkgray": "a9a9a9",
    "darkgrey": "a9a9a9",
    "fuchsia": "ff00ff",
    "gold": "ffd700",
    "gray": "808080",
    "green": "008000",
    "grey": "808080",
    "lightgray": "d3d3d3",
    "lightgrey": "d3d3d3",
    "lime": "00ff00",
    "magenta": "ff00ff",
    "maroon": "800000",
    "navy": "000080",
    "olive": "808000",
    "orange": "ffa500",
    "pink": "ffc0cb",
    "purple": "800080",
    "red": "ff0000",
    "silver": "c0c0c0",
    "teal": "008080",
    "white": "ffffff",
    "yellow": "ffff00",
}
_HEX = re.compile(r"#(?:([0-9a-f]{3})|([0-9a-f]{6}))")
_RGB = re.compile(r"rgb\(\s*(\d{1,3})\s*,\s*(\d{1,3})\s*,\s*(\d{1,3})\s*\)")
_LENGTH = re.compile(rf"({NUMBER})(?:px|pt|mm|cm|in)?")
_NUMBER = re.compile(NUMBER)
_TRANSFORM = re.compile(r"\s*,?\s*(matrix|translate|scale|rotate|skewX|skewY)\s*\(([^()]*)\)\s*")
_COUNTS = {"matrix": (6,), "translate": (1, 2), "scale": (1, 2), "rotate": (1, 3), "skewX": (1,), "skewY": (1,)}
"""How many numbers each kind of transform takes."""

_UNITS = {"px": 1.0, "pt": 96 / 72, "mm": 96 / 25.4, "cm": 96 / 2.54, "in": 96.0}


class SvgValueError(ValueError):
    """The value of an attribute cannot be read."""


class Matrix(NamedTuple):
    """An affine map as SVG writes it: x' = a x + c y + e, y' = b x + d y + f."""

    a: float = 1.0
    b: float = 0.0
    c: float = 0.0
    d: float = 1.0
    e: float = 0.0
    f: float = 0.0

    def then(self, inner: Matrix) -> Matrix:
        """The map that does ``inner`` first and then this one."""
        return Matrix(
            self.a * inner.a + self.c * inner.b,
            self.b * inner.a + self.d * inner.b,
            self.a * inner.c + self.c * inner.d,
            self.b * inner.c + self.d * inner.d,
            self.a * inner.e + self.c * inner.f + self.e,
            self.b * inner.e + self.d * inner.f + self.f,
        )

    def point(self, x: float, y: float) -> tuple[float, float]:
        """Where a point comes to lie."""
        return self.a * x + self.c * y + self.e, self.b * x + self.d * y + self.f

    @property
    def scale(self) -> float:
        """How much longer lines become, in the mean of all directions."""
        return math.sqrt(abs(self.a * self.d - self.b * self.c))


def colour(text: str, current: str = "000000") -> str:
    """A colour as six hexadecimal digits; empty for none.

    Args:
        text: as the file has it.
        current: what ``currentColor`` stands for.

    Raises:
        SvgValueError: it is none the kiosk reads.
    """
    words = text.strip().lower()
    if words in {"none", "transparent"}:
        return ""
    if words == "currentcolor":
        return current
    if found := _HEX.fullmatch(words):
        return found[2] or "".join(digit * 2 for digit in found[1])
    if (found := _RGB.fullmatch(words)) and all(int(part) < 256 for part in found.groups()):
        return "".join(f"{int(part):02x}" for part in found.groups())
    if words in _NAMES:
        return _NAMES[words]
    raise SvgValueError(text)


def length(text: str) -> float:
    """A length in units of the picture; inches and the like as CSS counts them, 96 units to an inch.

    Raises:
        SvgValueError: it is none, or a share of something.
    """
    words = text.strip().lower()
    found = _LENGTH.fullmatch(words)
    if found is None:
        raise SvgValueError(text)
    value = float(found[1]) * _UNITS.get(words[-2:], 1.0)
    if abs(value) > BIGGEST:
        raise SvgValueError(text)
    return value


def opacity(text: str) -> float:
    """An opacity from 0 to 1, as a number or with a percent sign.

    Raises:
        SvgValueError: it is neither.
    """
    words = text.strip()
    value = length(words[:-1]) / 100 if words.endswith("%") else length(words)
    return min(max(value, 0.0), 1.0)


def numbers(text: str) -> list[float]:
    """Numbers with spaces or commas between them.

    Raises:
        SvgValueError: something else stands there.
    """
    found = [float(number) for number in _NUMBER.findall(text)]
    if _NUMBER.sub("", text).replace(",", "").strip() or any(abs(number) > BIGGEST for number in found):
        raise SvgValueError(text)
    return found


def transform(text: str) -> Matrix:
    """The map that an attribute ``transform`` tells of.

    Raises:
        SvgValueError: it cannot be read.
    """
    whole, at = Matrix(), 0
    while at < len(text.rstrip()):
        found = _TRANSFORM.match(text, at)
        if found is None:
            raise SvgValueError(text)
        whole = whole.then(_one(found[1], numbers(found[2])))
        at = found.end()
    return whole


def _one(name: str, values: list[float]) -> Matrix:
    if len(values) not in _COUNTS[name]:
        raise SvgValueError(name)
    first, second, *centre = (*values, 0.0, 0.0, 0.0)[:4]
    match name:
        case "matrix":
            made = Matrix(*values)
        case "translate":
            made = Matrix(e=first, f=second)
        case "scale":
            made = Matrix(a=first, d=second if len(values) > 1 else first)
        case "rotate":
            x, y = second, centre[0]
            made = Matrix(e=x, f=y).then(_turned(first)).then(Matrix(e=-x, f=-y))
        case "skewX":
            made = Matrix(c=math.tan(math.radians(first)))
        case _:
            made = Matrix(b=math.tan(math.radians(first)))
    return made


def _turned(degrees: float) -> Matrix:
    cos, sin = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    return Matrix(cos, sin, -sin, cos)
