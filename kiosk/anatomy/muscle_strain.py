"""Muscle strain: the muscles of the back, one sore patch beside L3 to L5, and its fibres enlarged (mm)."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from kiosk.anatomy.body import still_figure
from kiosk.anatomy.body_outline import Build
from kiosk.anatomy.curves import blend, distance, polyline
from kiosk.anatomy.drawing import Drawing, Outline, Role
from kiosk.anatomy.muscles import (
    PATCH,
    PATCH_AXES,
    deep_muscles,
    erector_spinae,
    fascia,
    hip_crest,
    levels,
    ligaments,
)
from kiosk.anatomy.strained_fibres import inset_before, inset_behind, inset_moving, strain_patch, torn_share

if TYPE_CHECKING:
    from kiosk.anatomy.drawing import Point

_LINE = 1.1
_BUILD = Build(shoulders=1.03, chest=1.04, waist=1.04, skin=Role.SKIN_DARK)
# Middle and radius of the round inset: upright over the right hip, wide in the free room.
_INSET: tuple[Point, float] = ((192.0, 802.0), 102.0)
_INSET_WIDE: tuple[Point, float] = ((520.0, 590.0), 198.0)
# Just below the hair: the whole picture is for the back.
_TOP = 207.0


@cache
def _behind(center: Point, radius: float) -> tuple[Outline, ...]:
    """Return all that stays still below the sore patch."""
    apart = distance(PATCH, center)
    lead = polyline((blend(PATCH, center, 36 / apart), blend(PATCH, center, 1 - radius / apart)))
    return (
        *still_figure(_BUILD, line_mm=1.9, soft=False),
        *deep_muscles(_LINE),
        *hip_crest(_LINE),
        *erector_spinae(_LINE),
        *fascia(_LINE),
        *ligaments(_LINE),
        Outline("inset lead", Role.PAPER, lead, filled=False, line_mm=2.0),
        *inset_behind(center, radius),
    )


def muscle_strain(value: float) -> Drawing:
    """Return the back's muscles; ``value`` 0 healthy, 1 just strained, `WEEKS_LATER` six weeks on."""
    return Drawing(600.0, 720.0, _shapes(value, *_INSET), _landmarks(*_INSET), _measures(value), (-300.0, _TOP))


def muscle_strain_wide(value: float) -> Drawing:
    """Return the same for a wide area: the fibres stand beside the body, twice as large."""
    return Drawing(
        1030.0, 720.0, _shapes(value, *_INSET_WIDE), _landmarks(*_INSET_WIDE), _measures(value), (-300.0, _TOP)
    )


def _shapes(value: float, center: Point, radius: float) -> tuple[Outline, ...]:
    return (
        *_behind(center, radius),
        *strain_patch(value),
        *inset_moving(center, radius, value),
        *inset_before(center, radius),
    )


def _landmarks(center: Point, radius: float) -> dict[str, Point]:
    return {
        "focus": (52.0, 722.0),
        "muscle": (-40.0, 470.0),
        "sore patch": (PATCH[0] + 14.0, PATCH[1] - 28.0),
        "ligament": (0.0, 652.0),
        "fascia": (-40.0, 720.0),
        "hip crest": (-108.0, 674.0),
        "lowest rib": (-72.0, 578.0),
        "fibres": (center[0], center[1] - 0.45 * radius),
        "inset edge": (center[0] + radius * 0.3, center[1] + radius * 0.97),
    }


def _measures(value: float) -> dict[str, float]:
    return {
        "patch width": 2 * PATCH_AXES[0],
        "patch height": 2 * PATCH_AXES[1],
        "patch top": PATCH[1] - PATCH_AXES[1],
        "patch bottom": PATCH[1] + PATCH_AXES[1],
        "torn": torn_share(value),
        "pain left": value,
        "focus-width": 430.0,
        **levels(),
    }
