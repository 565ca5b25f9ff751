"""In real pictures, in every theme: walking across the edge of a tissue, the eye meets 3 to 1 somewhere on the way.

The colour table alone cannot know whether a drawing leaves an outline away, or lays a veil over it; pixels do.
"""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from kiosk.anatomy.drawing import Drawing, Outline, Role
from kiosk.gui.illustrations.painter import drawing_transform, paint_drawing, painter_path
from kiosk.gui.illustrations.pictures import PICTURES
from kiosk.theming.contrast import SHAPE, ratio
from kiosk.theming.pictures import load_picture_colours
from kiosk.theming.tokens import NAMES
from tests.support.source_tree import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.theming.pictures import PictureColours, RoleStyle

PICTURES_LOOKED_AT = ("what-is-back-pain", "herniated-disc-above", "muscle-strain", "calming-inflammation")
TISSUES = (
    Role.BONE, Role.DISC, Role.NUCLEUS, Role.NUCLEUS_ESCAPED, Role.NERVE, Role.NERVE_PRESSED, Role.SHEATH,
    Role.LIGAMENT, Role.MUSCLE, Role.SKIN, Role.SKIN_DARK, Role.SKIN_DEEP, Role.FAT, Role.VESSEL,
)  # fmt: skip
SIZE = (700, 840)
PX_PER_MM = 10.0
"""Fine enough that the thinnest line is 2.5 pixels: what is judged is its colour, not how an edge is smoothed."""

POINTS = 48
ALIKE = 12
"""Steps of 256 by which two colours of one surface may differ."""

ENOUGH = POINTS // 2
"""A shape of which less lies open is covered by others: its edge is theirs."""

SEEN = 0.7
"""The share of an edge that must be seen; the rest runs into its neighbour on purpose, like a root into its sac."""


def painted(drawing: Drawing, colours: PictureColours) -> QImage:
    image = QImage(*SIZE, QImage.Format.Format_RGB32)
    image.fill(colours.ground)
    painter = QPainter(image)
    paint_drawing(painter, drawing, QRectF(0, 0, *SIZE), colours, px_per_mm=PX_PER_MM)
    painter.end()
    return image


def largest_of_each_tissue(drawing: Drawing) -> Iterator[Outline]:
    """The three largest outlined shapes of every tissue; those without a line of their own are shading."""
    for role in TISSUES:
        shapes = [one for one in drawing.outlines if one.role is role and one.filled and one.opacity == 1.0]
        outlined = [one for one in shapes if one.line_mm != 0]
        yield from sorted(outlined, key=lambda one: -painter_path(one.path).boundingRect().width())[:3]


def is_of(colour: QColor, style: RoleStyle) -> bool:
    """Whether a pixel shows a surface itself: a colour between its lit and its far end."""
    for near, far in ((style.light, style.fill), (style.fill, style.shade)):
        one, two = QColor(near), QColor(far)
        for step in range(9):
            blend = [a + (b - a) * step / 8 for a, b in zip(one.getRgb(), two.getRgb(), strict=True)]
            if all(abs(a - b) <= ALIKE for a, b in zip(blend, colour.getRgb(), strict=True)):
                return True
    return False


def edge_contrasts(drawing: Drawing, shape: Outline, colours: PictureColours, image: QImage) -> list[float]:
    """The contrast met on short walks across the edge of a shape, where nothing lies over it, not even a veil."""
    style = colours.style(shape.role)
    placed = drawing_transform(drawing, QRectF(0, 0, *SIZE))
    path = placed.map(painter_path(shape.path))
    width = max((style.line_mm if shape.line_mm is None else shape.line_mm) * placed.m11(), 2.5)
    found = []
    for i in range(POINTS):
        share = (i + 0.5) / POINTS
        at, turn = path.pointAtPercent(share), math.radians(path.angleAtPercent(share))
        across = QPointF(math.sin(turn), math.cos(turn))
        walk = [at + across * step for step in range(-round(width) - 3, round(width) + 4)]
        if not all(2 <= point.x() < SIZE[0] - 2 and 2 <= point.y() < SIZE[1] - 2 for point in walk):
            continue
        spots = [(int(point.x()), int(point.y())) for point in walk]
        ends = [(spot, walk[at]) for spot, at in ((spots[0], 0), (spots[-1], -1))]
        inside = [spot for spot, point in ends if path.contains(point)]
        if not any(is_of(image.pixelColor(*spot), style) for spot in inside):
            continue
        shades = {image.pixelColor(*spot).name() for spot in spots}
        found.append(max(ratio(one, two) for one in shades for two in shades))
    return found


@pytest.mark.parametrize("theme", NAMES)
@pytest.mark.parametrize("picture", PICTURES_LOOKED_AT)
def test_every_edge_between_tissues_is_seen(picture: str, theme: str):
    colours = load_picture_colours(ROOT / "resources" / "themes" / "anatomy.toml", theme)
    drawing = PICTURES[picture].draw(PICTURES[picture].rest)
    image = painted(drawing, colours)
    judged = 0
    for shape in largest_of_each_tissue(drawing):
        contrasts = edge_contrasts(drawing, shape, colours, image)
        if len(contrasts) < ENOUGH:
            continue
        judged += len(contrasts)
        dull = [round(contrast, 2) for contrast in contrasts if contrast < SHAPE]
        assert len(dull) <= (1 - SEEN) * len(contrasts), (shape.name, shape.role, dull)
    assert judged > 40


def test_an_edge_without_its_line_is_found():
    colours = load_picture_colours(ROOT / "resources" / "themes" / "anatomy.toml", "light")
    drawing = PICTURES["what-is-back-pain"].draw(0.0)
    bone = next(shape for shape in largest_of_each_tissue(drawing) if shape.role is Role.BONE)
    bare = replace(bone, line_mm=0.0, role=Role.LIGAMENT)
    faulty = replace(drawing, outlines=tuple(bare if one is bone else one for one in drawing.outlines))
    contrasts = edge_contrasts(faulty, bare, colours, painted(faulty, colours))
    assert sum(contrast < SHAPE for contrast in contrasts) > (1 - SEEN) * len(contrasts)
