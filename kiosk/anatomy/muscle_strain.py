"""Muscle strain: the muscles of the back, one sore patch beside L3 to L5, and its fibres enlarged (mm)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.anatomy.body import figure
from kiosk.anatomy.body_outline import Build
from kiosk.anatomy.curves import blend, distance, polyline
from kiosk.anatomy.drawing import Drawing, Outline, Role
from kiosk.anatomy.muscles import (
    PATCH,
    PATCH_AXES,
    deep_muscles,
    erector_spinae,
    fascia,
    fibre_inset,
    hip_crest,
    levels,
    ligaments,
    strain_patch,
    torn_share,
)

if TYPE_CHECKING:
    from kiosk.anatomy.drawing import Point

_LINE = 1.1
_INSET: Point = (188.0, 752.0)
_INSET_RADIUS = 88.0


def muscle_strain(value: float) -> Drawing:
    """Return the back's muscles; ``value`` 0 healthy, 1 just strained, about 0.15 weeks later."""
    build = Build(shoulders=1.03, chest=1.04, waist=1.04, skin=Role.SKIN_DARK)
    shapes = figure(build, line_mm=1.9, soft=False)
    shapes += deep_muscles(_LINE) + hip_crest(_LINE) + erector_spinae(_LINE) + fascia(_LINE) + ligaments(_LINE)
    shapes += strain_patch(value)
    apart = distance(PATCH, _INSET)
    lead = polyline((blend(PATCH, _INSET, 40 / apart), blend(PATCH, _INSET, 1 - _INSET_RADIUS / apart)))
    shapes.append(Outline("inset lead", Role.PAPER, lead, filled=False, line_mm=2.0))
    shapes += fibre_inset(_INSET, _INSET_RADIUS, value)
    bounds = levels()
    landmarks: dict[str, Point] = {
        "focus": (52.0, 722.0),
        "muscle": (-40.0, 470.0),
        "sore patch": (PATCH[0] + 14.0, PATCH[1] - 28.0),
        "ligament": (0.0, 652.0),
        "fascia": (-40.0, 720.0),
        "hip crest": (-108.0, 674.0),
        "lowest rib": (-72.0, 578.0),
        "fibres": (_INSET[0], _INSET[1] - 40.0),
        "inset edge": (_INSET[0] + _INSET_RADIUS * 0.3, _INSET[1] + _INSET_RADIUS * 0.97),
    }
    measures = {
        "patch width": 2 * PATCH_AXES[0],
        "patch height": 2 * PATCH_AXES[1],
        "patch top": PATCH[1] - PATCH_AXES[1],
        "patch bottom": PATCH[1] + PATCH_AXES[1],
        "torn": torn_share(value),
        "focus-width": 430.0,
        **bounds,
    }
    return Drawing(775.0, 930.0, tuple(shapes), landmarks, measures, (-387.5, -24.0))
