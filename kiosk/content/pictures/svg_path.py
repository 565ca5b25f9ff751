"""The outline of an SVG path or basic shape as lines and cubic curves.

Source: Scalable Vector Graphics 2 (W3C), chapters 9 and 10, and the implementation notes B.2 for arcs.
"""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING

from kiosk.content.pictures.svg_values import BIGGEST, NUMBER

if TYPE_CHECKING:
    from kiosk.content.pictures.shapes import Step

Point = tuple[float, float]

QUARTER = 4.0 * (math.sqrt(2.0) - 1.0) / 3.0
"""How far the handles of a cubic curve stand that draws a quarter of a circle of radius 1."""

_TOKEN = re.compile(rf"\s*,?\s*(?:([MmZzLlHhVvCcSsQqTtAa])|({NUMBER}))")
_FLAG = re.compile(r"\s*,?\s*([01])")
_NUMBERS = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Q": 4, "T": 2, "A": 7, "Z": 0}
_FLAGS = (3, 4)
# An ellipse with a smaller radius is a line: nobody would see it bend.
_FLAT = 1e-6


class PathError(ValueError):
    """The data of a path cannot be read."""


def path_steps(data: str) -> list[Step]:
    """The outline written in the attribute ``d``.

    Raises:
        PathError: it cannot be read.
    """
    pen = _Pen()
    for command, numbers in _commands(data):
        pen.draw(command, numbers)
    return pen.steps


def polygon(points: list[Point], *, is_closed: bool) -> list[Step]:
    """The outline through points; nothing without two of them."""
    if len(points) < 2:
        return []
    steps: list[Step] = [("M", *points[0]), *(("L", *point) for point in points[1:])]
    return [*steps, ("Z",)] if is_closed else steps


def ellipse(x: float, y: float, across: float, down: float) -> list[Step]:
    """The outline of an ellipse around a point, with its two radii."""
    a, b = across * QUARTER, down * QUARTER
    return [
        ("M", x + across, y),
        ("C", x + across, y + b, x + a, y + down, x, y + down),
        ("C", x - a, y + down, x - across, y + b, x - across, y),
        ("C", x - across, y - b, x - a, y - down, x, y - down),
        ("C", x + a, y - down, x + across, y - b, x + across, y),
        ("Z",),
    ]


def rectangle(x: float, y: float, width: float, height: float, across: float, down: float) -> list[Step]:
    """The outline of a rectangle whose corners are quarters of an ellipse with these radii; 0 for sharp corners."""
    across, down = min(across, width / 2), min(down, height / 2)
    right, bottom = x + width, y + height
    if not across or not down:
        return polygon([(x, y), (right, y), (right, bottom), (x, bottom)], is_closed=True)
    a, b = across * (1 - QUARTER), down * (1 - QUARTER)
    return [
        ("M", x + across, y),
        ("L", right - across, y),
        ("C", right - a, y, right, y + b, right, y + down),
        ("L", right, bottom - down),
        ("C", right, bottom - b, right - a, bottom, right - across, bottom),
        ("L", x + across, bottom),
        ("C", x + a, bottom, x, bottom - b, x, bottom - down),
        ("L", x, y + down),
        ("C", x, y + b, x + a, y, x + across, y),
        ("Z",),
    ]


def arc(start: Point, radii: Point, degrees: float, flags: tuple[bool, bool], end: Point) -> list[Step]:
    """An arc of an ellipse as cubic curves, from the point the pen is at.

    Args:
        start: where the pen is.
        radii: of the ellipse; both are made larger in common where they do not reach.
        degrees: how far the ellipse is turned, clockwise.
        flags: whether the long way round is meant, and whether clockwise.
        end: where the pen goes.
    """
    across, down = abs(radii[0]), abs(radii[1])
    if start == end:
        return []
    if min(across, down) < _FLAT:
        return [("L", *end)]
    turn = math.radians(degrees)
    cos, sin = math.cos(turn), math.sin(turn)
    half_x, half_y = (start[0] - end[0]) / 2, (start[1] - end[1]) / 2
    x, y = cos * half_x + sin * half_y, cos * half_y - sin * half_x
    reach = (x / across) ** 2 + (y / down) ** 2
    if reach > 1:
        across, down = across * math.sqrt(reach), down * math.sqrt(reach)
    flat = (across * y) ** 2 + (down * x) ** 2
    off = math.sqrt(max((across * down) ** 2 / flat - 1, 0.0)) * (-1 if flags[0] == flags[1] else 1)
    middle_x, middle_y = off * across * y / down, -off * down * x / across
    centre = (start[0] + end[0]) / 2, (start[1] + end[1]) / 2
    first = math.atan2((y - middle_y) / down, (x - middle_x) / across)
    last = math.atan2((-y - middle_y) / down, (-x - middle_x) / across)
    sweep = (last - first) % (2 * math.pi)
    sweep = sweep if flags[1] else sweep - 2 * math.pi

    def placed(along: float, aside: float) -> Point:
        along, aside = (along + middle_x / across) * across, (aside + middle_y / down) * down
        return centre[0] + cos * along - sin * aside, centre[1] + sin * along + cos * aside

    count = math.ceil(abs(sweep) / (math.pi / 2) - 1e-9)
    piece = sweep / count
    handle = 4 / 3 * math.tan(piece / 4)
    steps: list[Step] = []
    for number in range(count):
        one, two = first + number * piece, first + (number + 1) * piece
        near = placed(math.cos(one) - handle * math.sin(one), math.sin(one) + handle * math.cos(one))
        far = placed(math.cos(two) + handle * math.sin(two), math.sin(two) - handle * math.cos(two))
        goal = end if number == count - 1 else placed(math.cos(two), math.sin(two))
        steps.append(("C", *near, *far, *goal))
    return steps


class _Pen:
    """Follows commands, whose places may be told from the last one."""

    def __init__(self) -> None:
        self.steps: list[Step] = []
        self._at: Point = (0.0, 0.0)
        self._begun: Point = (0.0, 0.0)
        self._handle: Point | None = None
        self._handle_of = ""
        self._is_closed = False

    def draw(self, command: str, numbers: list[float]) -> None:
        name = command.upper()
        if not self.steps and name != "M":
            raise PathError(command)
        if self._is_closed and name not in "MZ":
            self.steps.append(("M", *self._at))
        self._is_closed = name == "Z"
        x, y = self._at if command.islower() else (0.0, 0.0)
        if name == "Z":
            self.steps.append(("Z",))
            self._at, self._handle = self._begun, None
        elif name == "A":
            end = (numbers[5] + x, numbers[6] + y)
            flags = bool(numbers[3]), bool(numbers[4])
            self.steps += arc(self._at, (numbers[0], numbers[1]), numbers[2], flags, end)
            self._at, self._handle = end, None
        elif name in "HV":
            self._go("L", (numbers[0] + x, self._at[1]) if name == "H" else (self._at[0], numbers[0] + y))
        else:
            points = [(a + x, b + y) for a, b in zip(numbers[::2], numbers[1::2], strict=True)]
            if name in "ML":
                self._go(name, points[0])
            else:
                self._bend(name, points)

    def _go(self, name: str, point: Point) -> None:
        self.steps.append((name, *point))
        self._at, self._handle = point, None
        if name == "M":
            self._begun = point

    def _bend(self, name: str, points: list[Point]) -> None:
        """Draw a curve; ``S`` and ``T`` go on as smoothly as the last curve ended."""
        kind = {"S": "C", "T": "Q"}.get(name, name)
        if name in "ST":
            goes_on = self._handle is not None and self._handle_of == kind
            before = self._handle if goes_on and self._handle else self._at
            points = [(2 * self._at[0] - before[0], 2 * self._at[1] - before[1]), *points]
        *handles, end = points
        self._handle, self._handle_of = handles[-1], kind
        if kind == "Q":
            handles = [_two_thirds(self._at, handles[0]), _two_thirds(end, handles[0])]
        self.steps.append(("C", *handles[0], *handles[1], *end))
        self._at = end


def _two_thirds(start: Point, goal: Point) -> Point:
    return start[0] + (goal[0] - start[0]) * 2 / 3, start[1] + (goal[1] - start[1]) * 2 / 3


def _commands(data: str) -> list[tuple[str, list[float]]]:
    """The commands with their numbers, each by itself: numbers after those of a command repeat it."""
    found: list[tuple[str, list[float]]] = []
    data, command, at = data.strip(), "", 0
    while at < len(data):
        match = _TOKEN.match(data, at)
        if match is None or (match[1] is None and command in {"", "Z", "z"}):
            raise PathError(data[at : at + 12])
        if match[1]:
            command, at = match[1], match.end()
        numbers, at = _numbers(data, at, command)
        found.append((command, numbers))
        # Further places after a move are lines.
        command = {"M": "L", "m": "l"}.get(command, command)
    return found


def _numbers(data: str, at: int, command: str) -> tuple[list[float], int]:
    numbers = []
    for place in range(_NUMBERS[command.upper()]):
        is_flag = command in "Aa" and place in _FLAGS
        match = (_FLAG if is_flag else _TOKEN).match(data, at)
        value = None if match is None else match[1] if is_flag else match[2]
        if match is None or value is None or abs(float(value)) > BIGGEST:
            raise PathError(data[at : at + 12])
        numbers.append(float(value))
        at = match.end()
    return numbers, at
