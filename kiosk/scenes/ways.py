"""Four ways acupuncture is said to work, each in a life-size section of the low back; value 0 before, 1 after.

The needle goes in between 0 and 0.5. What follows between 0.5 and 1 is the idea, not a finding: the pictures that
show these drawings say so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.anatomy.drawing import Drawing, Role
from kiosk.anatomy.light import glow
from kiosk.anatomy.section import HEIGHT, LEFT, RIGHT, WIDTH, Block
from kiosk.anatomy.section_muscle import fibre_length
from kiosk.scenes.messengers import docks, inflammation, spot
from kiosk.scenes.signals import NERVE_ENDING, signals, spine_below
from kiosk.scenes.strokes import Sheet, lit
from kiosk.scenes.tissue import Lens, along_seam, effect, layers, nerve, on_shaft, put_needle, thicknesses, vessel
from kiosk.scenes.vessels import FLOW_SHARE, blood

if TYPE_CHECKING:
    from kiosk.anatomy.drawing import Point

_TIP = (17.5, 47.5)
_SPOT = (20.4, 50.3)
_KNOT_TIP = (30.0, 51.5)


def calming_inflammation(value: float) -> Drawing:
    """Return messengers of inflammation about a nerve ending; at 1 fewer of them, and endorphins among them.

    Whether a needle does this in a sore back has not been shown.
    """
    sheet = Sheet()
    block = Block()
    layers(sheet, block)
    path = along_seam(block, 3, LEFT, RIGHT)
    nerve(sheet, "nerve", path, [1.1] * len(path))
    put_needle(sheet, block, _TIP, 5.0, value)
    lens = Lens(sheet, (39.5, 53.0), 16.5, _SPOT, Role.SKIN)
    counts = inflammation(lens, effect(value))
    lens.rim()
    landmarks = {
        "focus": (31.0, 49.5),
        "needle": on_shaft(_TIP, 5.0, 16.4),
        "messenger": spot(lens, 6),
        "nerve ending": lens.at(-0.02, -0.14),
        "endorphin": docks(lens, 1.0)[2],
        "muscle": (8.0, 62.0),
    }
    return _drawing(sheet, landmarks, {**thicknesses(block), **counts, "focus-width": 54.0})


def blood_flow(value: float) -> Drawing:
    """Return a small vessel beside the needle; at 1 it is a little wider, as short rises in flow suggest."""
    sheet = Sheet()
    block = Block()
    layers(sheet, block)
    flow = effect(value)
    path = along_seam(block, 3, LEFT, RIGHT)
    near = [max(1.0 - abs(x - _TIP[0]) / 14.0, 0.0) for x, _ in path]
    vessel(sheet, "artery", path, [1.7 * (1.0 + FLOW_SHARE * flow * n) for n in near])
    put_needle(sheet, block, _TIP, 5.0, value)
    lens = Lens(sheet, (39.5, 53.0), 16.5, _SPOT, Role.SKIN)
    width = blood(lens, flow)
    lens.rim()
    landmarks = {
        "focus": (31.0, 49.5),
        "needle": on_shaft(_TIP, 5.0, 16.4),
        "vessel": lens.at(0.25, -0.32),
        "red cell": lens.at(-0.1, 0.0),
        "muscle": (8.0, 62.0),
    }
    measures = {**thicknesses(block), "vessel-width": width, "focus-width": 54.0}
    return _drawing(sheet, landmarks, measures)


def relaxing_muscles(value: float) -> Drawing:
    """Return a tight knot in a muscle; at 1 its fibres lie soft and even. The muscle keeps its length."""
    sheet = Sheet()
    tension = 1.0 - effect(value)
    block = Block(tension=tension, knot=(30.5, 52.8))
    layers(sheet, block)
    sheet.add(*glow("tender spot", Role.SORE, block.knot, 15.0, 9.0, 0.30 * tension))
    path = along_seam(block, 6, LEFT, RIGHT, 0.4)
    nerve(sheet, "nerve", path, [1.3] * len(path))
    put_needle(sheet, block, _KNOT_TIP, 5.0, value)
    landmarks = {
        "focus": (30.5, 50.0),
        "needle": on_shaft(_KNOT_TIP, 5.0, 16.4),
        "muscle fibres": (36.0, 54.0),
        "fat": (50.0, 31.0),
        "nerve": along_seam(block, 6, 46.0, 48.0, 0.4)[0],
    }
    measures = {
        **thicknesses(block),
        "muscle-length": WIDTH,
        "tension": tension,
        "fibre-length": fibre_length(block, 3),
        "focus-width": 50.0,
    }
    return _drawing(sheet, landmarks, measures)


def nerves(value: float) -> Drawing:
    """Return the nerve that serves the low back's muscle and skin, from the spine; after 0.5 signals run along it."""
    sheet = Sheet()
    block = Block(skin=16.5, fat=5.8, muscle=20.7)
    layers(sheet, block)
    spine_below(sheet, block.levels[5])
    tip: Point = (40.6, 31.6)
    put_needle(sheet, block, tip, 5.0, value, 10.0)
    share = signals(sheet, effect(value))
    landmarks = {
        "focus": (29.0, 46.0),
        "needle": on_shaft(tip, 5.0, 9.8),
        "nerve": (31.6, 45.0),
        "nerve ending": NERVE_ENDING,
        "spine": (44.0, 52.0),
        "spinal canal": (46.0, 60.5),
        "to the brain": (4.0, 60.5),
    }
    measures = {**thicknesses(block), "signal-share": share, "focus-width": 52.0}
    # The skin lies higher than in the other sections, so the view begins higher too.
    return _drawing(sheet, landmarks, measures, -5.0)


def _drawing(
    sheet: Sheet, landmarks: dict[str, tuple[float, float]], measures: dict[str, float], top: float = 0.0
) -> Drawing:
    return Drawing(WIDTH, HEIGHT, lit(sheet.outlines), landmarks, measures, (0.0, top))
