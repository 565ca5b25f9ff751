"""The pelvis from behind with sacrum, tail bone and the upper thigh bones (mm, coordinates of the body).

The tops of the hip bones stand level with L4, as the line between them is used at the bedside (Tuffier's line).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.anatomy.curves import ellipse, smooth
from kiosk.anatomy.drawing import Outline, Role
from kiosk.anatomy.from_behind import SACRUM_TOP
from kiosk.anatomy.light import across, joined, mirrored, stroke

if TYPE_CHECKING:
    from kiosk.anatomy.drawing import Path, Point

# Top of the hip crest.
CREST: Point = (110.0, 679.0)
# Bump at the side of the hip where a hand feels it (below the tip of the bone there); sitting bone,
# hollow at the end of the sacrum, middle of the knee crease.
TROCHANTER: Point = (151.0, 838.0)
SITTING_BONE: Point = (72.0, 890.0)
SACRAL_HIATUS: Point = (0.0, 836.0)

_HIP: tuple[Point, ...] = (
    (43, 766), (46, 746), (55, 722), (69, 700), (87, 687), (106, 679), (122, 681), (134, 691), (140, 706), (140, 721),
    (134, 741), (126, 762), (121, 782), (120, 800), (117, 822), (111, 838), (104, 850), (99, 868), (92, 884),
    (80, 893), (68, 891), (61, 878), (62, 860), (61, 846), (54, 836), (50, 830), (58, 822), (67, 812), (70, 800),
    (65, 790), (55, 787), (47, 783), (43, 776),
)  # fmt: skip
# Rim of the crest from the dimple at the back to its outer end.
CREST_RIM: tuple[Point, ...] = (
    (48, 756), (56, 732), (70, 708), (88, 690), (107, 680), (122, 682), (134, 692), (140, 708),
)  # fmt: skip
_RAMI: tuple[Point, ...] = (
    (2, 838), (22, 830), (46, 824), (70, 822), (96, 832), (100, 852), (84, 876), (72, 886), (58, 878), (38, 874),
    (16, 872), (2, 866),
)  # fmt: skip
_FEMUR: tuple[Point, ...] = (
    (124, 788), (137, 790), (148, 798), (153, 812), (152, 834), (147, 858), (143, 890), (139, 940), (132, 1000),
    (124, 1060), (116, 1110), (112, 1146), (117, 1176), (122, 1198), (118, 1210), (104, 1213), (88, 1208), (72, 1213),
    (58, 1210), (54, 1198), (60, 1176), (71, 1150), (78, 1110), (88, 1060), (99, 1000), (108, 940), (113, 904),
    (115, 888), (108, 872), (104, 858),
)  # fmt: skip
_SACRUM: tuple[Point, ...] = (
    (0, 735), (16, 733), (26, 733), (34, 738), (47, 738), (57, 745), (57, 760), (49, 780), (38, 798), (29, 814),
    (22, 828), (14, 836), (7, 842), (0, 846),
)  # fmt: skip


def hip_bones(line_mm: float) -> list[Outline]:
    """Return both hip bones, the front of the ring first."""
    out: list[Outline] = []
    for word, sign in (("left", -1.0), ("right", 1.0)):
        rami: Path = smooth([(sign * x, y) for x, y in _RAMI])
        hole = ellipse((sign * 62, 852), 18, 12, sign * 24)
        ring = Outline(f"{word} pubic bone", Role.BONE_SHADE, (*rami, *hole), line_mm=line_mm)
        out.append(across(ring, (-120.0, 800.0), (140.0, 900.0)))
    for word, sign in (("left", -1.0), ("right", 1.0)):
        wing = Outline(f"{word} hip bone", Role.BONE, smooth([(sign * x, y) for x, y in _HIP]), line_mm=line_mm)
        out.append(across(wing, (-190.0, 650.0), (190.0, 900.0)))
        rim = stroke([(sign * x, y) for x, y in ((53, 738), (70, 711), (104, 690), (130, 702))], line_mm * 1.6)
        out.append(Outline(f"{word} crest line", Role.BONE_MARK, rim, line_mm=0, opacity=0.8))
        lines = ((104, 704), (92, 728), (89, 760), (99, 786))
        mark = stroke([(sign * x, y) for x, y in lines], line_mm * 1.4)
        out.append(Outline(f"{word} gluteal line", Role.BONE_MARK, mark, line_mm=0, opacity=0.7))
    return out


def thigh_bones(line_mm: float, opacity: float = 1.0) -> list[Outline]:
    """Return head, neck and shaft of both thigh bones down to the knee."""
    out: list[Outline] = []
    for word, sign in (("left", -1.0), ("right", 1.0)):
        head = ellipse((sign * 93, 812), 23)
        ball = Outline(f"{word} femoral head", Role.BONE_SHADE, head, line_mm=line_mm, opacity=opacity)
        out.append(across(ball, (sign * 93 - 24, 790), (sign * 93 + 26, 836)))
        shaft = smooth([(sign * x, y) for x, y in _FEMUR])
        bone = Outline(f"{word} femur", Role.BONE, shaft, line_mm=line_mm, opacity=opacity)
        out.append(across(bone, (sign * 118 - 60, 800), (sign * 118 + 60, 860)))
    return out


def sacrum(line_mm: float) -> list[Outline]:
    """Return sacrum and tail bone: crest in the middle and four pairs of nerve holes."""
    shape = [*_SACRUM, *mirrored(_SACRUM[1:-1])]
    out: list[Outline] = []
    for number, (y, half, high) in enumerate(((876, 3.0, 4.0), (868, 4.0, 5.0), (858, 6.0, 6.0), (848, 8.5, 7.0)), 1):
        piece = joined(
            [(-half, y - high), (0.0, y - high - 1), (half, y - high)],
            [(half * 0.7, y + high), (-half * 0.7, y + high)],
        )
        out.append(Outline(f"coccyx {5 - number}", Role.BONE, piece, line_mm=line_mm * 0.8))
    out.append(across(Outline("sacrum", Role.BONE, smooth(shape), line_mm=line_mm), (-56, SACRUM_TOP), (60, 850)))
    for number, (y, x, r) in enumerate(((756, 24, 4.2), (776, 21, 3.8), (794, 17.5, 3.3), (811, 14, 2.8)), 1):
        for word, sign in (("left", -1.0), ("right", 1.0)):
            hole = ellipse((sign * x, y), r * 0.8, r, sign * 14)
            out.append(Outline(f"S{number} {word} sacral hole", Role.BONE_SHADE, hole, line_mm=line_mm * 0.8))
    for number, y in enumerate((746, 766, 785, 803), 1):
        bump = smooth([(0, y - 7), (3.2, y - 2), (3.0, y + 5), (0, y + 8), (-3.0, y + 5), (-3.2, y - 2)])
        out.append(Outline(f"S{number} median crest", Role.BONE_SHADE, bump, line_mm=line_mm * 0.6))
    return out


def sacral_hole(number: int) -> Point:
    """Return the centre of the right sacral hole ``number`` (1 to 4)."""
    return ((24.0, 756.0), (21.0, 776.0), (17.5, 794.0), (14.0, 811.0))[number - 1]


def pelvis_outlines(line_mm: float) -> list[Outline]:
    """Return hip bones and sacrum, furthest back first."""
    return [*hip_bones(line_mm), *sacrum(line_mm)]
