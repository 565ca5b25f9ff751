"""Four ways acupuncture is said to work, each in a life-size section of the low back; value 0 before, 1 after.

The needle goes in between 0 and 0.5. What follows between 0.5 and 1 is the idea, not a finding: the pictures that
show these drawings say so. Each has a second frame for areas that are wider than high.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from kiosk.anatomy.drawing import Drawing, Role
from kiosk.anatomy.light import glow
from kiosk.anatomy.section import HEIGHT, WIDTH, Block
from kiosk.anatomy.section_motion import between_shapes
from kiosk.anatomy.section_muscle import beside_knot, knot, waviness
from kiosk.scenes.messengers import docks, ending, inflammation, soreness, spot, threads
from kiosk.scenes.signals import NERVE_ENDING, signals, spine_below
from kiosk.scenes.strokes import Sheet, lit
from kiosk.scenes.tissue import Lens, along_seam, effect, layers, nerve, on_shaft, put_needle, thicknesses, vessel
from kiosk.scenes.vessels import FLOW_SHARE, blood, cell_at, surroundings

if TYPE_CHECKING:
    from kiosk.anatomy.drawing import Outline, Point


@dataclass(frozen=True, slots=True)
class Cut:
    """How a section is framed: its view box (left, top, width, height in mm), how far details go, and its lens."""

    box: tuple[float, float, float, float] = (0.0, 0.0, WIDTH, HEIGHT)
    reach: tuple[float, float] = (-16.0, 76.0)
    lens: tuple[float, float, float] = (39.5, 53.0, 16.5)


TALL = Cut()
WIDE = Cut((-21.0, 0.2, 102.0, 68.0), (-50.0, 110.0), (57.0, 47.5, 18.5))
_NERVES_TALL = Cut((0.0, -5.0, WIDTH, HEIGHT))
_NERVES_WIDE = Cut((-22.0, -4.6, 106.0, 71.0), (-50.0, 110.0))

_TIP = (17.5, 47.5)
_SPOT = (20.4, 50.3)
_KNOT = (30.5, 52.8)
_KNOT_TIP = (30.0, 51.5)
_NERVES_TIP = (46.0, 32.2)


def calming_inflammation(value: float) -> Drawing:
    """Return messengers of inflammation about a nerve ending; at 1 fewer of them, and endorphins among them.

    Whether a needle does this in a sore back has not been shown.
    """
    return _calming(TALL, value)


def calming_inflammation_wide(value: float) -> Drawing:
    """Return the same in a frame wider than high."""
    return _calming(WIDE, value)


def _calming(cut: Cut, value: float) -> Drawing:
    scene, calm = _calming_still(cut), effect(value)
    lens = scene.glass
    floating, counts = inflammation(lens, calm)
    marks = {
        "messenger": spot(lens, 6, calm),
        "nerve ending": lens.at(-0.02, -0.14),
        "endorphin": docks(lens, 1.0)[2],
    }
    return _through_lens(cut, scene, value, (soreness(lens, calm), floating), marks, counts)


def blood_flow(value: float) -> Drawing:
    """Return a small vessel beside the needle; at 1 it is a little wider, as short rises in flow suggest."""
    return _blood_flow(TALL, value)


def blood_flow_wide(value: float) -> Drawing:
    """Return the same in a frame wider than high."""
    return _blood_flow(WIDE, value)


def _blood_flow(cut: Cut, value: float) -> Drawing:
    scene, flow = _blood_still(cut), effect(value)
    lens = scene.glass
    inside, width = blood(lens, flow)
    marks = {"vessel": lens.at(0.25, -0.32), "red cell": cell_at(lens, flow)}
    return _through_lens(cut, scene, value, (_artery(cut, flow), inside), marks, {"vessel-width": width})


def relaxing_muscles(value: float) -> Drawing:
    """Return a tight knot in a muscle; at 1 its fibres lie soft and even. The muscle keeps its length."""
    return _relaxing(TALL, value)


def relaxing_muscles_wide(value: float) -> Drawing:
    """Return the same in a frame wider than high."""
    return _relaxing(WIDE, value)


def _relaxing(cut: Cut, value: float) -> Drawing:
    below, above = _relaxing_still(cut)
    block, tension = _block(cut, _KNOT), 1.0 - effect(value)
    tight = _knot(block, tension)
    landmarks = {
        "focus": (30.5, 50.0),
        "needle": on_shaft(_KNOT_TIP, 5.0, 16.4),
        "muscle fibres": (36.0, 54.0),
        "fat": (50.0, 31.0),
        "nerve": along_seam(block, 6, 46.0, 48.0, 0.4)[0],
    }
    fibres = next(shape for shape in tight if shape.name == "knot fibres")
    measures = {
        **thicknesses(block),
        "muscle-length": WIDTH,
        "tension": tension,
        "waviness": waviness(fibres.path),
    }
    moving = put_needle(block, _KNOT_TIP, 5.0, value)
    return _drawing(cut, (*below, *tight, *above, *moving), landmarks, measures, 50.0)


def nerves(value: float) -> Drawing:
    """Return the nerve that serves the low back's muscle and skin, from the spine; after 0.5 signals run along it."""
    return _nerves(_NERVES_TALL, value)


def nerves_wide(value: float) -> Drawing:
    """Return the same in a frame wider than high."""
    return _nerves(_NERVES_WIDE, value)


def _nerves(cut: Cut, value: float) -> Drawing:
    block, left = _nerves_block(cut), cut.box[0]
    running, share = signals(effect(value), left)
    landmarks = {
        "focus": (33.0, 43.0),
        "needle": on_shaft(_NERVES_TIP, 5.0, 9.8),
        "nerve": (37.2, 45.6),
        "nerve ending": NERVE_ENDING,
        "spine": (47.0, 51.0),
        "exit hole": (25.0, 61.5),
        "to the brain": (left + 4.0, 60.0),
    }
    measures = {**thicknesses(block), "signal-share": share}
    moving = put_needle(block, _NERVES_TIP, 5.0, value, 10.0)
    return _drawing(cut, (*_nerves_still(cut), *running, *moving), landmarks, measures, 52.0)


def _through_lens(
    cut: Cut,
    scene: _Scene,
    value: float,
    moving: tuple[tuple[Outline, ...], tuple[Outline, ...]],
    marks: dict[str, Point],
    measures: dict[str, float],
) -> Drawing:
    """Return a section seen through its lens; the two of ``moving`` lie around the middle of what stands still."""
    below, middle, above = scene.parts
    under, over = moving
    needle = put_needle(scene.block, _TIP, 5.0, value)
    landmarks = {
        "focus": scene.glass.at(-0.45, -0.15),
        "needle": on_shaft(_TIP, 5.0, 16.4),
        **marks,
        "muscle": (8.0, 62.0),
    }
    outlines = (*below, *under, *middle, *over, *above, *needle)
    return _drawing(cut, outlines, landmarks, {**thicknesses(scene.block), **measures})


def _drawing(
    cut: Cut,
    outlines: tuple[Outline, ...],
    landmarks: dict[str, Point],
    measures: dict[str, float],
    focus: float = 54.0,
) -> Drawing:
    left, top, width, height = cut.box
    wider = max(focus, 0.62 * width)
    # What a lens enlarges is what the picture is about: words stand beside it.
    clear = ("lens rim",)
    return Drawing(width, height, outlines, landmarks, {**measures, "focus-width": wider}, (left, top), clear)


def _block(cut: Cut, knot_at: Point | None = None) -> Block:
    return Block(knot=knot_at, left=cut.reach[0], right=cut.reach[1])


def _nerves_block(cut: Cut) -> Block:
    return Block(skin=16.5, fat=5.8, muscle=20.7, left=cut.reach[0], right=cut.reach[1])


@dataclass(frozen=True, slots=True)
class _Scene:
    """What stands still of a section with a lens: parts before, between and after what moves."""

    block: Block
    glass: Lens
    parts: tuple[tuple[Outline, ...], tuple[Outline, ...], tuple[Outline, ...]]


@cache
def _calming_still(cut: Cut) -> _Scene:
    block, sheet = _block(cut), Sheet()
    layers(sheet, block)
    path = along_seam(block, 3, *cut.reach)
    nerve(sheet, "nerve", path, [1.1] * len(path))
    lens = _lens(sheet, cut)
    threads(lens)
    first = len(sheet.outlines)
    ending(lens)
    second = len(sheet.outlines)
    lens.rim()
    return _Scene(block, lens, _parts(sheet, first, second))


@cache
def _blood_still(cut: Cut) -> _Scene:
    block, sheet = _block(cut), Sheet()
    layers(sheet, block)
    first = len(sheet.outlines)
    lens = _lens(sheet, cut)
    surroundings(lens)
    second = len(sheet.outlines)
    lens.rim()
    return _Scene(block, lens, _parts(sheet, first, second))


def _lens(sheet: Sheet, cut: Cut) -> Lens:
    x, y, radius = cut.lens
    return Lens(sheet, (x, y), radius, _SPOT, Role.SKIN)


def _parts(
    sheet: Sheet, first: int, second: int
) -> tuple[tuple[Outline, ...], tuple[Outline, ...], tuple[Outline, ...]]:
    shapes = lit(sheet.outlines)
    return shapes[:first], shapes[first:second], shapes[second:]


def _artery(cut: Cut, flow: float) -> tuple[Outline, ...]:
    """Return the small artery in the muscle: a little wider beside the needle's tip at ``flow`` 1."""
    narrow, wide = _artery_at(cut, 0.0), _artery_at(cut, 1.0)
    return between_shapes(narrow, wide, flow)


@cache
def _artery_at(cut: Cut, flow: float) -> tuple[Outline, ...]:
    path = along_seam(_block(cut), 3, *cut.reach)
    near = [max(1.0 - abs(x - _TIP[0]) / 14.0, 0.0) for x, _ in path]
    sheet = Sheet()
    vessel(sheet, "artery", path, [1.7 * (1.0 + FLOW_SHARE * flow * n) for n in near])
    return lit(sheet.outlines)


@cache
def _relaxing_still(cut: Cut) -> tuple[tuple[Outline, ...], tuple[Outline, ...]]:
    block, sheet = _block(cut, _KNOT), Sheet()
    layers(sheet, block)
    first = len(sheet.outlines)
    sheet.add(beside_knot(block))
    path = along_seam(block, 6, *cut.reach, 0.4)
    nerve(sheet, "nerve", path, [1.3] * len(path))
    shapes = lit(sheet.outlines)
    return shapes[:first], shapes[first:]


@lru_cache(maxsize=4)
def _knot(block: Block, tension: float) -> tuple[Outline, ...]:
    tender = glow("tender spot", Role.SORE, _KNOT, 15.0, 9.0, 0.34 * tension, layers=3)
    return (*knot(block, tension), *tender)


@cache
def _nerves_still(cut: Cut) -> tuple[Outline, ...]:
    block, sheet = _nerves_block(cut), Sheet()
    layers(sheet, block)
    spine_below(sheet, block)
    return lit(sheet.outlines)
