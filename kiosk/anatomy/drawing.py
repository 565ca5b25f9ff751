"""What a drawing is made of: named outlines with a role, in millimetres, x to the right and y down.

A `Drawing` is pure data. `gui.illustrations` paints it: the role chooses fill and line from the theme, so one hand
draws every picture. The order of outlines is the order of painting (first is furthest back).
"""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from enum import StrEnum
from typing import Literal

Point = tuple[float, float]
Move = tuple[Literal["M"], float, float]
Curve = tuple[Literal["C"], float, float, float, float, float, float]
Command = Move | tuple[Literal["L"], float, float] | Curve | tuple[Literal["Z"]]
Path = tuple[Command, ...]


class Role(StrEnum):
    """What a shape is; the theme gives every role its fill and its line."""

    BONE = "bone"
    BONE_SHADE = "bone-shade"  # parts of bone further from the light
    BONE_MARK = "bone-mark"  # pedicle rings and other marks on bone
    DISC = "disc"
    DISC_RING = "disc-ring"  # the layers of the annulus, lines only
    DISC_AGED = "disc-aged"
    NUCLEUS = "nucleus"
    NUCLEUS_AGED = "nucleus-aged"
    NUCLEUS_ESCAPED = "nucleus-escaped"  # the gel where it presses
    NERVE = "nerve"
    NERVE_PRESSED = "nerve-pressed"
    NERVE_LINE = "nerve-line"  # fibres, lines only
    SHEATH = "sheath"  # dural sac
    CORD = "cord"
    LIGAMENT = "ligament"
    MUSCLE = "muscle"
    MUSCLE_DEEP = "muscle-deep"
    MUSCLE_FIBRE = "muscle-fibre"  # lines only
    MUSCLE_SORE = "muscle-sore"
    VESSEL = "vessel"
    VESSEL_LINE = "vessel-line"
    BLOOD = "blood"
    SKIN = "skin"
    SKIN_DARK = "skin-dark"
    SKIN_DEEP = "skin-deep"
    SKIN_LINE = "skin-line"  # contours on skin, lines only
    HAIR = "hair"
    HAIR_GREY = "hair-grey"
    FAT = "fat"
    FASCIA = "fascia"
    SORE = "sore"  # where it hurts: a soft patch
    SORE_LINE = "sore-line"
    MEASURE = "measure"  # angles, gauge lines
    MEASURE_DASHED = "measure-dashed"
    CHANNEL = "channel"  # the traditional map: always dashed, never a body part
    POINT = "point"  # acupuncture points
    NEEDLE = "needle"
    NEEDLE_HANDLE = "needle-handle"
    SPARK = "spark"  # a proposed effect: signals, messengers
    CALM = "calm"  # the soft glow of rest
    CLOTH = "cloth"
    CLOTH_DARK = "cloth-dark"
    CLOTH_WARM = "cloth-warm"
    FURNITURE = "furniture"
    PAPER = "paper"
    SYMBOL = "symbol"  # pictogram strokes and fills in ink
    SYMBOL_SOFT = "symbol-soft"
    SYMBOL_TREATMENT = "symbol-treatment"
    SYMBOL_CAUSE = "symbol-cause"
    SYMBOL_EVIDENCE = "symbol-evidence"
    SYMBOL_HELP = "symbol-help"  # get help now only
    GROUND = "ground"  # tinted field behind a drawing
    GROUND_COOL = "ground-cool"


@dataclass(frozen=True, slots=True, init=False)
class Outline:
    """One shape.

    Args:
        name: What it shows, in anatomy's standard terms, for example ``"L4 body"``; unique in its drawing.
        role: Chooses fill and line.
        path: Commands in millimetres.
        filled: False for lines only.
        line_mm: Line width in the drawing's own millimetres; None takes the role's width, 0 draws no line.
        opacity: 0 to 1.
        toward: End point in mm of a soft light-to-shade gradient starting at ``light``; None paints flat.
        light: Start of that gradient.
    """

    name: str
    role: Role
    path: Path
    filled: bool = True
    line_mm: float | None = None
    opacity: float = 1.0
    light: Point | None = None
    toward: Point | None = None

    def __init__(
        self,
        name: str,
        role: Role,
        path: Path,
        filled: bool = True,
        line_mm: float | None = None,
        opacity: float = 1.0,
        light: Point | None = None,
        toward: Point | None = None,
    ) -> None:
        """Make it: what a frozen dataclass does by itself takes twice as long, and a picture makes a thousand."""
        put_name, put_role, put_path, put_filled, put_line, put_opacity, put_light, put_toward = _PUT
        put_name(self, name)
        put_role(self, role)
        put_path(self, path)
        put_filled(self, filled)
        put_line(self, line_mm)
        put_opacity(self, opacity)
        put_light(self, light)
        put_toward(self, toward)


_PUT = tuple(getattr(Outline, one.name).__set__ for one in fields(Outline))


def pieces(path: Path) -> list[Path]:
    """Return the pieces of ``path``, each from one move of the pen to the next."""
    starts = [i for i, command in enumerate(path) if command[0] == "M"]
    if len(starts) <= 1:
        return [path]
    return [path[start:end] for start, end in zip(starts, [*starts[1:], len(path)], strict=True)]


@dataclass(frozen=True, slots=True)
class Drawing:
    """A picture in its own millimetres.

    Args:
        width: Width of the view box in mm.
        height: Height of the view box in mm.
        outlines: Shapes, furthest back first.
        landmarks: Named points: label anchors, measuring points, touch points.
        measures: Named measured values (mm, degrees or shares from 0 to 1), for tests and captions.
        origin: Top left corner of the view box.
        clear: What words never cover, each by what the names of its outlines begin with: a person, the sore spot.
    """

    width: float
    height: float
    outlines: tuple[Outline, ...]
    landmarks: dict[str, Point] = field(default_factory=dict)
    measures: dict[str, float] = field(default_factory=dict)
    origin: Point = (0.0, 0.0)
    clear: tuple[str, ...] = ()

    def outline(self, name: str) -> Outline:
        """Return the outline called ``name``. Raises KeyError if there is none."""
        for shape in self.outlines:
            if shape.name == name:
                return shape
        raise KeyError(name)
