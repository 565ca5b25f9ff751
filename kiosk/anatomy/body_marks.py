"""What is drawn within the outline of a body from behind: furrow, shoulder-blades, creases, shorts (mm)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.anatomy.body_outline import Build, armed, contours, widened
from kiosk.anatomy.curves import ellipse, smooth
from kiosk.anatomy.drawing import Outline, Role
from kiosk.anatomy.light import across, bright, dark, dense, glow, joined, mirrored, shade, stroke

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.anatomy.drawing import Command, Path, Point

Reach = tuple[float, float]
"""How much of a body is looked at: from where to where, in mm from the crown."""

WHOLE: Reach = (-1000.0, 3000.0)
"""All of it."""

# The colour of a pen stroke on each tone of skin.
_PEN = {
    Role.SKIN: Role.SKIN_DEEP,
    Role.SKIN_DARK: Role.SKIN_DEEP,
    Role.SKIN_DEEP: Role.HAIR,
    Role.SYMBOL_SOFT: Role.SYMBOL,
}

# The colour of a faint one: what the pen above, let through by two fifths, makes of the skin.
_FAINT_PEN = {
    Role.SKIN: Role.SKIN_DARK,
    Role.SKIN_DARK: Role.SKIN_DEEP,
    Role.SKIN_DEEP: Role.HAIR,
    Role.SYMBOL_SOFT: Role.SYMBOL,
}

_CLOTH_PEN = {Role.CLOTH: Role.CLOTH_DARK, Role.CLOTH_DARK: Role.SYMBOL, Role.CLOTH_WARM: Role.SKIN_DEEP}

# Strokes of the right half: name, points, width as a share of the contour's, opacity.
_BACK: tuple[tuple[str, tuple[Point, ...], float, float], ...] = (
    ("shoulder-blade border", ((70, 352), (66, 390), (70, 426), (84, 450), (98, 446)), 0.9, 0.62),
    ("shoulder-blade side", ((98, 446), (117, 430), (134, 408)), 0.55, 0.45),
    ("shoulder-blade spine", ((84, 346), (120, 331), (158, 320), (184, 318)), 0.6, 0.4),
    ("trapezius edge", ((30, 216), (36, 244), (52, 268), (72, 282)), 0.6, 0.45),
    ("armpit fold", ((159.5, 430), (154, 410), (150, 388)), 0.8, 0.7),
    ("latissimus edge", ((153, 462), (142, 500), (127, 536), (112, 566)), 0.5, 0.35),
    ("waist fold", ((134, 655), (120, 661), (102, 662)), 0.5, 0.4),
    ("erector groove", ((64, 560), (68, 612), (65, 664), (56, 716)), 0.5, 0.3),
)
_LEGS: tuple[tuple[str, tuple[Point, ...], float, float], ...] = (
    ("knee crease", ((58, 1226), (76, 1222), (96, 1222), (114, 1227)), 0.75, 0.6),
    ("inner hamstring", ((50, 1212), (52, 1180), (60, 1140)), 0.6, 0.42),
    ("outer hamstring", ((122, 1214), (118, 1180), (110, 1142)), 0.6, 0.42),
    ("calf bellies", ((84, 1330), (85, 1370), (84, 1412)), 0.45, 0.32),
    ("inner calf border", ((36, 1420), (46, 1448), (62, 1456), (76, 1446)), 0.5, 0.35),
    ("outer calf border", ((94, 1432), (108, 1434), (122, 1420), (130, 1396)), 0.5, 0.3),
    ("small toe", ((150, 1677), (153, 1688), (149, 1697)), 0.5, 0.6),
    ("outer foot", ((112, 1688), (126, 1690), (140, 1690)), 0.5, 0.4),
    ("heel pad", ((56, 1676), (62, 1690), (78, 1697), (98, 1696)), 0.5, 0.4),
    ("outer ankle", ((104, 1622), (109, 1632), (106, 1644)), 0.5, 0.5),
    ("inner ankle", ((54, 1618), (50.5, 1628), (54, 1638)), 0.5, 0.5),
    ("inner heel tendon", ((70, 1545), (70, 1592), (68, 1636)), 0.5, 0.5),
    ("outer heel tendon", ((92, 1545), (91, 1592), (93, 1636)), 0.5, 0.5),
)
_ARMS: tuple[tuple[str, tuple[Point, ...], float, float], ...] = (
    ("deltoid edge", ((222, 402), (228, 436), (240, 462), (251, 474)), 0.5, 0.35),
    ("triceps", ((206, 470), (216, 510), (228, 550), (236, 580)), 0.5, 0.3),
    ("elbow", ((231, 626), (241, 634), (252, 632)), 0.75, 0.55),
    ("elbow side", ((228, 640), (232, 658), (240, 668)), 0.55, 0.4),
    ("forearm", ((262, 668), (268, 710), (268, 760), (264, 800)), 0.45, 0.3),
    ("little finger", ((263, 958), (264, 982), (261.5, 1006)), 0.6, 0.65),
    ("ring finger", ((275, 954), (277, 982), (274, 1008), (269.5, 1029)), 0.6, 0.65),
    ("middle finger", ((287, 958), (290, 982), (287.5, 1010), (283, 1030)), 0.6, 0.65),
)


_FURROW: tuple[tuple[str, tuple[Point, ...], float, float], ...] = (
    ("upper furrow", ((0, 282), (0.6, 350), (0, 430)), 0.6, 0.35),
    ("lower furrow", ((0, 490), (0.5, 560), (0.8, 620), (0.5, 690), (0, 770)), 1.1, 0.6),
)
# Edges of soft shade on the right half.
_SOFT: dict[str, tuple[Point, ...]] = {
    "blade": ((66, 330), (63, 395), (68, 432), (88, 458), (116, 446), (146, 400)),
    "knee": ((52, 1216), (84, 1236), (120, 1218)),
}


def shows(points: Sequence[Point], within: Reach) -> bool:
    """Return whether a line along ``points`` comes ``within`` that many mm from the crown."""
    return max(y for _, y in points) >= within[0] and min(y for _, y in points) <= within[1]


def pen(build: Build, name: str, points: Sequence[Point], width: float, opacity: float) -> Outline:
    """Return a pen stroke in the colour that suits the skin of ``build``, ``width`` mm at its widest."""
    shape = Outline(name, _PEN[build.skin], stroke(points, width), line_mm=0, opacity=opacity)
    return shape if build.skin is Role.SKIN else dark(shape)


# Of the lines of the back, those that show how shoulder-blades and waist stand.
BACK_LINES = ("shoulder-blade border", "shoulder-blade side", "armpit fold", "waist fold", "trapezius edge")


def placed_pen(build: Build, name: str, lines: Sequence[str], width: float) -> Outline:
    """Return the ``lines`` of both halves of the back as one outline in pieces, the left of each pair first.

    They let nothing through: narrow shapes that do cost five times as much.
    """
    path: list[Command] = []
    for stem, points, share, _ in _BACK:
        if stem in lines:
            for sign in (-1.0, 1.0):
                path.extend(stroke([widened(build, (sign * x, y)) for x, y in points], width * share))
    return Outline(name, _FAINT_PEN[build.skin], tuple(path), line_mm=0)


def _placed(build: Build, points: Sequence[Point], *, arm: bool = False) -> list[Point]:
    return [armed(build, p) if arm else widened(build, p) for p in points]


def _both(
    build: Build,
    table: Sequence[tuple[str, tuple[Point, ...], float, float]],
    line_mm: float,
    within: Reach,
    *,
    arm: bool = False,
) -> list[Outline]:
    out: list[Outline] = []
    for name, points, width, opacity in table:
        if not shows(points, within):
            continue
        for word, sign in (("left", -1.0), ("right", 1.0)):
            place = _placed(build, [(sign * x, y) for x, y in points], arm=arm)
            out.append(pen(build, f"{word} {name}", place, width * line_mm, opacity))
    return out


def creases(build: Build, line_mm: float, *, arms: bool, within: Reach = WHOLE) -> list[Outline]:
    """Return the pen strokes of back, arms and legs, those ``within`` that many mm from the crown."""
    out = _both(build, _BACK, line_mm, within) + _both(build, _LEGS, line_mm, within)
    out += [
        pen(build, name, _placed(build, points), line_mm * width, opacity) for name, points, width, opacity in _FURROW
    ]
    if arms:
        out += _both(build, _ARMS, line_mm, within, arm=True)
    return out


def forms(build: Build) -> list[Outline]:
    """Return the soft forms of the back: furrow, shoulder-blades, dimples, hollows of the knees."""
    role = build.skin
    # The left wall of the furrow over the spine looks right, so it lies in shade; the right wall catches the light.
    furrow = dense(_placed(build, [(0, 300), (0, 380), (0, 460), (0, 540), (0, 620), (0, 700), (0, 770)]), 3)
    out = shade("furrow shade", role, furrow, 22, 0.55)
    out += [bright(shape) for shape in shade("furrow light", role, furrow, -20, 0.5)]
    for side, sign in (("left", -1.0), ("right", 1.0)):
        soft = {name: dense(_placed(build, [(sign * x, y) for x, y in points]), 4) for name, points in _SOFT.items()}
        out += shade(f"{side} shoulder-blade shade", role, soft["blade"], sign * 22, 0.5)
        glows = glow(f"{side} shoulder-blade light", role, widened(build, (sign * 104 - 8, 384)), 46, 66, 0.36)
        out += [bright(shape) for shape in glows]
        dimple = ellipse(widened(build, (sign * 43, 762)), 6.5, 8)
        out.append(dark(Outline(f"{side} dimple", role, dimple, line_mm=0, opacity=0.7)))
        out += shade(f"{side} knee hollow", role, soft["knee"], sign * 14, 0.5)
    return out


def shorts(build: Build, line_mm: float, top: float = 786.0, bottom: float = 1002.0) -> list[Outline]:
    """Return shorts from ``top`` to ``bottom`` (mm from the crown), a little wider than the body."""
    lines = contours(replace(build, lean=None))
    outer = [p for p in dense(lines.trunk, 2) if top < p[1] < bottom]
    inner = [p for p in dense(lines.leg_inner, 2) if p[1] < bottom - 6]
    side = [(x + 3 + 5 * (y - top) / (bottom - top), y) for x, y in outer]
    edge_x, hem_x, in_x = side[0][0], side[-1][0], inner[0][0]
    waist = [(-edge_x, top), (-edge_x * 0.5, top + 7), (0.0, top + 9), (edge_x * 0.5, top + 7), (edge_x, top)]
    hem = [(hem_x, bottom - 4), (hem_x * 0.55, bottom + 5), (in_x - 5.0, bottom)]
    crotch = [(max(x - 5, 0.8), y) for x, y in inner[:-3]] + [(0.8, 930.0)]
    cloth = joined(
        waist, side, hem, crotch, mirrored(crotch), mirrored(hem), mirrored(side),
    )  # fmt: skip
    role = build.cloth
    out = [across(Outline("shorts", role, cloth, line_mm=0), (-190.0, top - 30), (230.0, bottom + 10))]
    for name, sign in (("left", -1.0), ("right", 1.0)):
        cheek = glow(f"{name} seat light", role, (sign * 84 - 10, 850), 58, 44, 0.5)
        out += [bright(shape) for shape in cheek]
        seat = dense([(sign * x, y) for x, y in ((4, 880), (24, 912), (66, 922), (112, 908), (150, 872))], 4)
        out += shade(f"{name} seat shade", role, seat, sign * -34, 0.75)
        fold = stroke([(sign * x, y) for x, y in ((3, 896), (26, 916), (64, 922), (104, 912))], line_mm * 0.9)
        out.append(_line(f"{name} seat fold", role, fold))
        crease = stroke([(sign * x, y) for x, y in ((10, 930), (40, 944), (76, 948))], line_mm * 0.6)
        out.append(_line(f"{name} crease", role, crease))
        hem_line = [(sign * (in_x - 3), bottom - 10), (sign * hem_x * 0.55, bottom - 5), (sign * hem_x, bottom - 14)]
        out.append(Outline(f"{name} hem", role, smooth(hem_line, closed=False), filled=False, line_mm=line_mm * 0.4))
    out += shade("shorts right shade", role, side, 40, 0.6)
    band_line = [(x * 1.003, y + 17) for x, y in waist]
    out.append(Outline("waistband", role, smooth(band_line, closed=False), filled=False, line_mm=line_mm * 0.45))
    seam = [(0.0, top + 40), (0.8, 850.0), (0.0, 926.0)]
    out += shade("seat furrow", role, dense(seam, 4), 14, 0.6)
    out.append(_line("seam", role, stroke(seam, line_mm * 0.9)))
    out.append(Outline("shorts contour", role, cloth, filled=False, line_mm=line_mm))
    return out


def _line(name: str, role: Role, path: Path) -> Outline:
    return dark(Outline(name, _CLOTH_PEN[role], path, line_mm=0, opacity=0.65))
