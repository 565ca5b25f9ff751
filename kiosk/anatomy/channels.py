"""Where acupuncture points lie on the body from behind: a traditional map drawn over anatomy (mm).

Places follow the WHO standard locations (2008) in body landmarks. The body-inch ("cun") is the person's own: the
inner border of the shoulder-blade lies 3 of them from the mid-line. Channels are always dashed: no structure of the
body has been found that they are.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.anatomy.curves import blend, smooth
from kiosk.anatomy.drawing import Outline, Role
from kiosk.anatomy.from_behind import spine
from kiosk.anatomy.pelvis import SACRAL_HIATUS, TROCHANTER

if TYPE_CHECKING:
    from kiosk.anatomy.drawing import Point

SHOULDER_BLADE_BORDER = 67.5
CUN = SHOULDER_BLADE_BORDER / 3
KNEE_CREASE: Point = (86.0, 1224.0)
CALF_NOTCH: Point = (84.0, 1441.0)
# Between the outer ankle bump and the heel tendon.
OUTER_ANKLE_DIP: Point = (102.0, 1630.0)
# Below and in front of the head of the fibula: seen from the side alone; behind, where the outer knee hides it.
OUTER_KNEE_DIP: Point = (133.0, 1292.0)
# A tender spot as an example, on the back muscle beside L4 and L5: an ashi point has no fixed place.
TENDER_SPOT: Point = (-50.6, 704.0)
# Middle of the fold below the buttock.
SEAT_FOLD: Point = (86.0, 917.0)
# How many points the page explains; further ones are places for needles.
_EXPLAINED = 9


@dataclass(frozen=True, slots=True)
class AcupuncturePoint:
    """A point of the right side or the mid-line.

    Args:
        number: Its number in the picture.
        code: Its international code, for example ``"BL23"``.
        place: Where it lies, in mm.
        paired: Whether the left side has it too.
    """

    number: int
    code: str
    place: Point
    paired: bool = True

    @property
    def mirrored(self) -> Point:
        """Return the place of its twin on the left."""
        return -self.place[0], self.place[1]


def below(level: str) -> float:
    """Return the height in mm of the lower edge of the spinous process of ``level``."""
    return spine()[level].spinous_tip[1]


def _places() -> dict[str, Point]:
    """Return the place of every point the pictures know, in mm."""
    column = spine()
    near, far = 1.5 * CUN, 3 * CUN

    def at(level: str, x: float) -> Point:
        return x, column[level].spinous_tip[1]

    return {
        "GV4": at("L2", 0.0),
        "BL23": at("L2", near),
        "GV3": at("L4", 0.0),
        "BL25": at("L4", near),
        "Ashi": TENDER_SPOT,
        "GB30": blend(TROCHANTER, SACRAL_HIATUS, 1 / 3),
        "BL40": KNEE_CREASE,
        "GB34": OUTER_KNEE_DIP,
        "BL60": OUTER_ANKLE_DIP,
        "BL52": at("L2", far),
    }


def points() -> tuple[AcupuncturePoint, ...]:
    """Return the nine points the page explains, in its order and with its numbers."""
    places = list(_places().items())[:_EXPLAINED]
    return tuple(
        AcupuncturePoint(number, code, place, paired=place[0] > 0) for number, (code, place) in enumerate(places, 1)
    )


def spot(code: str) -> Point:
    """Return the place (mm) of the point called ``code``, numbered or not. Raises KeyError if it is not known."""
    return _places()[code]


def channels(line_mm: float, top: float, bottom: float) -> list[Outline]:
    """Return the Governor line and the two Bladder lines of each side between heights ``top`` and ``bottom`` (mm).

    The Bladder lines run 1.5 and 3 body-inches from the mid-line, meet below the buttock and go on as one.
    """
    lines: list[tuple[str, list[Point]]] = [("Governor channel", [(0.0, top), (0.0, (top + 850) / 2), (0.0, 850.0)])]
    near, far = 1.5 * CUN, 3 * CUN
    for side, sign in (("left", -1.0), ("right", 1.0)):
        fold = (sign * SEAT_FOLD[0], SEAT_FOLD[1])
        inner = [(sign * near, top), (sign * near, 640.0), (sign * near, 770.0), (sign * near, 812.0)]
        inner += [(sign * (near + 12), 868.0), fold]
        outer = [(sign * far, top), (sign * far, 640.0), (sign * far, 760.0), (sign * far, 811.0)]
        outer += [(sign * (far + 9), 866.0), fold]
        leg = [fold, (sign * 88, 1020.0), (sign * 87, 1130.0), (sign * KNEE_CREASE[0], KNEE_CREASE[1])]
        if bottom > KNEE_CREASE[1]:
            leg += [(sign * 85, 1330.0), (sign * CALF_NOTCH[0], CALF_NOTCH[1]), (sign * 92, 1540.0)]
            leg.append((sign * OUTER_ANKLE_DIP[0], OUTER_ANKLE_DIP[1]))
        lines += [
            (f"{side} Bladder channel, 1.5 cun", inner),
            (f"{side} Bladder channel, 3 cun", outer),
            (f"{side} Bladder channel, leg", leg),
        ]
    return [
        Outline(name, Role.CHANNEL, smooth(line, closed=False, tension=0.8), filled=False, line_mm=line_mm)
        for name, line in lines
    ]
