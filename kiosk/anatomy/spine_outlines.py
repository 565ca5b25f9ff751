"""The outlines of spine and ribs from behind (mm): bodies, discs, pedicles, processes and arches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.anatomy.curves import Frame, ellipse, polyline, smooth
from kiosk.anatomy.drawing import Outline, Role
from kiosk.anatomy.from_behind import SACRUM_TOP, SACRUM_WIDTH, Spine, Vertebra, spinous_reach
from kiosk.anatomy.light import across, bright, inward

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.anatomy.drawing import Command, Path, Point

# Reach of the transverse processes beyond the body, and how far they rise at their tips (mm).
_TRANSVERSE = {
    "C7": (15.0, -1.0), "T1": (22.0, -4.0), "T2": (20.0, -6.0), "T3": (19.0, -7.0), "T4": (19.0, -7.0),
    "T5": (18.5, -8.0), "T6": (18.0, -8.0), "T7": (17.0, -8.0), "T8": (16.0, -8.0), "T9": (15.0, -8.0),
    "T10": (13.0, -7.0), "T11": (9.0, -5.0), "T12": (6.0, -2.0), "L1": (15.0, -2.0), "L2": (18.0, -2.0),
    "L3": (21.0, -2.0), "L4": (18.0, -4.0), "L5": (16.0, -5.0),
}  # fmt: skip
# Greatest distance of each rib from the mid-line, how far it has fallen there, and how far it still runs back in.
_RIBS = (
    (54.0, 14.0, 0.0), (79.0, 26.0, 4.0), (98.0, 38.0, 6.0), (111.0, 50.0, 8.0), (121.0, 60.0, 9.0),
    (128.0, 70.0, 10.0), (132.0, 80.0, 10.0), (127.0, 86.0, 9.0), (119.0, 86.0, 6.0), (107.0, 82.0, 3.0),
    (92.0, 66.0, 0.0), (72.0, 48.0, 0.0),
)  # fmt: skip


def _body(v: Vertebra) -> list[Point]:
    w, h = v.width / 2, v.height / 2
    return v.frame.place(
        [
            (-w, -h + 1.2), (-w * 0.94, -h), (0, -h + 0.9), (w * 0.94, -h), (w, -h + 1.2), (w * 0.96, -h * 0.72),
            (w * 0.88, 0), (w * 0.96, h * 0.72), (w, h - 1.2), (w * 0.94, h), (0, h - 0.9), (-w * 0.94, h),
            (-w, h - 1.2), (-w * 0.96, h * 0.72), (-w * 0.88, 0), (-w * 0.96, -h * 0.72),
        ]
    )  # fmt: skip


def _transverse(v: Vertebra, side: int) -> list[Point]:
    reach, rise = _TRANSVERSE[v.name]
    thick = 4.6 if v.name.startswith("L") else 4.0
    w = v.width / 2 + v.turn * v.width * side * 0.5
    root = -v.height * 0.14
    points = [
        (w * 0.62, root - thick), (w + reach * 0.35, root - thick * 0.62 + rise * 0.4),
        (w + reach * 0.86, root - thick * 0.8 + rise), (w + reach, root + rise),
        (w + reach * 0.86, root + thick * 0.8 + rise), (w + reach * 0.35, root + thick * 0.62 + rise * 0.4),
        (w * 0.62, root + thick),
    ]  # fmt: skip
    return v.frame.place([(side * x, y) for x, y in points])


def _arch(v: Vertebra) -> list[Point]:
    """Return lamina and joint processes as one butterfly, moved with the turn of the vertebra."""
    w, h, m = v.width / 2, v.height / 2, v.turn * v.width * 1.15
    right = [
        (0.0, -h * 0.62), (w * 0.3, -h * 0.74), (w * 0.5, -h * 1.08), (w * 0.64, -h * 1.0), (w * 0.62, -h * 0.5),
        (w * 0.44, 0.0), (w * 0.5, h * 0.6), (w * 0.52, h * 1.18), (w * 0.36, h * 1.3), (w * 0.24, h * 0.86),
    ]  # fmt: skip
    left = [(-x, y) for x, y in reversed(right[1:])]
    return v.frame.place([(x + m, y) for x, y in [*right, (0.0, h * 0.72), *left]])


def _spinous(v: Vertebra) -> list[Point]:
    reach = v.height * spinous_reach(v.name)
    top = -v.height * 0.16
    half = 3.5 if v.name.startswith("L") else 2.5
    m, tip = v.turn * v.width * 1.15, v.turn * v.width * 1.5
    return v.frame.place(
        [
            (m, top), (m + half * 0.75, top + 4), (tip + half * 0.8, reach - 7), (tip + half, reach - 3), (tip, reach),
            (tip - half, reach - 3), (tip - half * 0.8, reach - 7), (m - half * 0.75, top + 4),
        ]
    )  # fmt: skip


def pedicle(v: Vertebra, side: int) -> tuple[Point, float, float]:
    """Return centre and half axes (mm) of a pedicle's ring; turning, both move to one side and the hidden one thins."""
    w = v.width
    place = side * 0.29 + v.turn
    squeeze = 1 - min(max(side * v.turn * 2.2, -0.15), 0.5)
    rx, ry = w * 0.085 * squeeze, v.height * (0.23 if v.name.startswith("L") else 0.26)
    return v.frame(w * place, -v.height * 0.14), rx, ry


def _disc(name: str, a: Sequence[Point], b: Sequence[Point], line_mm: float) -> Outline:
    """Return the disc between the lower plate ``a`` and the upper plate ``b``, each from left to right."""
    (ax, ay), (bx, by) = a
    (cx, cy), (dx, dy) = b
    left = ((ax + cx) / 2 - 1.2, (ay + cy) / 2)
    right = ((bx + dx) / 2 + 1.2, (by + dy) / 2)
    path = smooth([(ax + 1, ay), (bx - 1, by), right, (dx - 1, dy), (cx + 1, cy), left], tension=0.45)
    return across(Outline(name, Role.DISC, path, line_mm=line_mm * 0.8), (ax, ay), (dx, dy))


def discs(column: Spine, line_mm: float) -> list[Outline]:
    """Return all discs from C7-T1 to L5-S1, each filling the space between its two end plates."""
    out: list[Outline] = []
    plates = [((v.corner(-1, -1), v.corner(1, -1)), (v.corner(-1, 1), v.corner(1, 1))) for v in column.vertebrae]
    half = SACRUM_WIDTH / 2
    uppers = [upper for upper, _ in plates[1:]] + [((-half, SACRUM_TOP), (half, SACRUM_TOP))]
    names = [v.name for v in column.vertebrae] + ["S1"]
    for i, (upper, (_, lower)) in enumerate(zip(uppers, plates, strict=True)):
        out.append(_disc(f"{names[i]}-{names[i + 1]} disc", lower, upper, line_mm))
    return out


def vertebra(v: Vertebra, line_mm: float, *, arch: bool = True) -> list[Outline]:
    """Return one vertebra from behind: body, processes, arch, pedicle rings, spinous process.

    Without its ``arch`` the canal lies open.
    """
    w = v.width / 2
    light, toward = v.frame(-w, -v.height / 2), v.frame(w * 1.3, v.height)
    out = [
        across(
            Outline(
                f"{v.name} {word} transverse process", Role.BONE_SHADE, smooth(_transverse(v, side)), line_mm=line_mm
            ),
            v.frame(-w * 1.6, -6),
            v.frame(w * 2.0, 8),
        )
        for word, side in (("left", -1), ("right", 1))
    ]
    out.append(across(Outline(f"{v.name} body", Role.BONE, smooth(_body(v)), line_mm=line_mm), light, toward))
    if arch and v.name.startswith("L"):
        wings = Outline(f"{v.name} arch", Role.BONE, smooth(_arch(v)), line_mm=line_mm * 0.6, opacity=0.8)
        out.append(across(wings, light, toward))
    for word, side in (("left", -1), ("right", 1)):
        center, rx, ry = pedicle(v, side)
        ring = ellipse(center, rx, ry, v.tilt)
        out.append(Outline(f"{v.name} {word} pedicle", Role.BONE_MARK, ring, line_mm=line_mm * 0.9))
    if arch:
        spinous = Outline(f"{v.name} spinous process", Role.BONE_SHADE, smooth(_spinous(v)), line_mm=line_mm * 0.9)
        out.append(across(spinous, light, toward))
    return out


def ribs(column: Spine, line_mm: float) -> list[Outline]:
    """Return twelve pairs of ribs, those of a side as one outline in twelve pieces from the top down.

    They follow tilt and place of their vertebrae, closer together on the hollow side.
    """
    out: list[Outline] = []
    for word, side in (("left", -1), ("right", 1)):
        path: list[Command] = []
        for number, (reach, fall, back) in enumerate(_RIBS, 1):
            v = column[f"T{number}"]
            swing = Frame(v.frame.x, v.frame.y, v.tilt * 0.4)
            start = v.frame(side * v.width * 0.42, -v.height * 0.3)
            neck = v.frame(side * (v.width / 2 + 12), -v.height * 0.34)
            wide = swing(side * reach, fall)
            bend = (neck[0] + (wide[0] - neck[0]) * 0.62, neck[1] + (wide[1] - neck[1]) * 0.34)
            turn = (neck[0] + (wide[0] - neck[0]) * 0.93, neck[1] + (wide[1] - neck[1]) * 0.72)
            points = [start, neck, bend, turn, wide]
            if back:
                points.append((wide[0] - side * back * 0.4, wide[1] + back * 2))
            path.extend(_rib(points))
        out.append(Outline(f"{word} ribs", Role.BONE_SHADE, tuple(path), line_mm=line_mm * 0.5))
    return out


def _rib(points: Sequence[Point]) -> Path:
    """Return a rib along ``points``: it thins out where it turns away to the front."""
    halves = [*(3.4, 3.6, 3.6, 3.0, 1.6)[: len(points) - 1], 0.0]
    back = inward(points, [-half for half in halves])
    return smooth([*inward(points, halves), *reversed(back[:-1])])


def _block(v: Vertebra) -> Path:
    """Return a body as few points say it: hollow end plates, a waist, corners."""
    w, h = v.width / 2, v.height / 2
    corners = [(-w, -h), (0.0, -h + 0.9), (w, -h), (w * 0.88, 0.0), (w, h), (0.0, h - 0.9), (-w, h), (-w * 0.88, 0.0)]
    return smooth(v.frame.place(corners), tension=0.55)


def _shaded(v: Vertebra) -> Path:
    """Return the shade on the right side of a body."""
    w, h = v.width / 2, v.height / 2 - 0.5
    points = [
        (w * 0.34, -h + 0.4),
        (w * 0.96, -h),
        (w * 0.86, 0.0),
        (w * 0.96, h),
        (w * 0.34, h - 0.4),
        (w * 0.16, 0.0),
    ]
    return smooth(v.frame.place(points), tension=0.55)


def column_outlines(column: Spine, line_mm: float) -> list[Outline]:
    """Return the whole column as an X-ray shows it, every kind of bone as one outline in pieces from the top down.

    Discs; the transverse processes of the low back; bodies and their shade; pedicles, each vertebra's left one first;
    spinous processes. Six outlines are moved faster than two hundred.
    """
    rows = column.vertebrae
    low = [v for v in rows if v.name.startswith("L")]

    def gathered(name: str, role: Role, paths: list[Path], wide: float) -> Outline:
        return Outline(name, role, tuple(command for path in paths for command in path), line_mm=line_mm * wide)

    rings = [
        ellipse(*pedicle(v, side), v.tilt) for v in rows for side in (-1, 1)
    ]  # fmt: skip
    return [
        gathered("discs", Role.DISC, [shape.path for shape in discs(column, line_mm)], 0.8),
        gathered("transverse processes", Role.BONE_SHADE, [smooth(_transverse(v, s)) for v in low for s in (-1, 1)], 1),
        # Two plain tones that let nothing through: a gradient costs more than all these shapes.
        bright(gathered("vertebral bodies", Role.BONE, [_block(v) for v in rows], 1)),
        gathered("vertebral shade", Role.BONE, [_shaded(v) for v in rows], 0),
        # As wide as a line has to be to be seen on the usual display: a thinner one would fade, and cost more.
        gathered("pedicles", Role.BONE_MARK, rings, 1.04),
        gathered("spinous processes", Role.BONE_SHADE, [smooth(_spinous(v)) for v in rows], 0.9),
    ]


def spine_outlines(column: Spine, line_mm: float) -> list[Outline]:
    """Return discs and vertebrae of the whole column, furthest back first (each spinous process over the next)."""
    out = discs(column, line_mm)
    for v in reversed(column.vertebrae):
        out += vertebra(v, line_mm)
    return out


def reference_line(bottom: float, top: float, line_mm: float) -> Outline:
    """Return the straight line from the middle of C7's level down to the centre of the sacrum."""
    return Outline(
        "reference line", Role.MEASURE_DASHED, polyline([(0, top), (0, bottom)]), filled=False, line_mm=line_mm
    )
