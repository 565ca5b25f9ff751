"""Page picture of a disc that ages: a younger disc beside the same disc years later, from the side and from above."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from kiosk.anatomy.above_disc import aged_disc, disc_layers, healthy_disc
from kiosk.anatomy.conditions import Drying, Herniation
from kiosk.anatomy.curves import polyline, rounded_box
from kiosk.anatomy.drawing import Drawing, Outline, Role
from kiosk.anatomy.lumbar import column
from kiosk.anatomy.shaping import strands
from kiosk.anatomy.side_bones import body, cartilage, facets, pillar, pillar_glass
from kiosk.anatomy.side_discs import disc_outlines
from kiosk.anatomy.side_nerves import canal, root, root_cut, root_outlines, sac_piece
from kiosk.anatomy.side_view import part
from kiosk.scenes.cut_window import set_down

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.anatomy.drawing import Point
    from kiosk.anatomy.lumbar import Column

_DISC = "L3-L4"
_WIDTH, _APART = 72.0, 79.0
# Where the middle of the disc is in its panel, from the side and from above.
_SIDE, _ABOVE = (27.0, 46.0), (36.0, 112.0)
_ABOVE_SCALE = 0.96
# Room above the panels for the words about them.
_WORDS = 12.0


class _Page(NamedTuple):
    """A composition: how high its panels are in mm, and whether the younger disc stands right of the older one.

    There is room for the discs from above in a high one.
    """

    height: float
    from_right: bool = False

    @property
    def has_above(self) -> bool:
        return self.height > _ABOVE[1]

    def left(self, name: str) -> float:
        """Return the left edge of a panel in mm."""
        return _APART if (name == "older") != self.from_right else 0.0


def disc_changes(value: float) -> Drawing:
    """Return a younger disc beside the same disc aged to ``value``, from the side and from above, at one scale."""
    return _drawn(_Page(138.0), value)


def disc_changes_wide(value: float) -> Drawing:
    """Return the same for an area wider than high: from the side only."""
    return _drawn(_Page(91.0), value)


def disc_changes_from_right(value: float) -> Drawing:
    """Return both discs for who reads from the right: the younger one there."""
    return _drawn(_Page(138.0, from_right=True), value)


def disc_changes_wide_from_right(value: float) -> Drawing:
    """Return the same for an area wider than high."""
    return _drawn(_Page(91.0, from_right=True), value)


def _drawn(page: _Page, value: float) -> Drawing:
    drying = Drying(value)
    old = column({_DISC: drying.height_share})
    still, marks = _still(page)
    younger, older = part("T12").disc(_DISC), old.disc(_DISC)
    shapes = (*still, *_side(page, _moving(old, drying), "older"), _bracket("older height", *_bar(page, old, "older")))
    if page.has_above:
        shapes = (*shapes, *_above(page, aged_disc(drying), "older"), *(_layers(page) if value > 0.0 else ()))
    upper = old.vertebra("L3")
    spur = (-upper.depth / 2 - drying.spur_mm * 0.5, upper.front / 2 - 0.4)
    marks = marks | {
        "older disc": _at(page, "older", older.frame(-older.depth * 0.36, 0.0)),
        "older nucleus": _at(page, "older", older.frame(1.5, 0.0)),
        "small cracks": _at(page, "older", older.frame(older.depth * 0.4, 0.0)),
        "older height": _bar(page, old, "older")[1],
        "spur": _at(page, "older", upper.frame(*spur)),
    }
    measures = {
        "younger height mm": younger.height,
        "older height mm": older.height,
        "disc height lost": 1.0 - older.height / younger.height,
        "focus-width": 124.0,
        "older bulge mm": drying.bulge_mm,
        "spur mm": drying.spur_mm,
    }
    clear = tuple(f"{name} {part}" for name in ("younger", "older") for part in ("L3-L4 disc", "above"))
    clear = clear if page.has_above else clear[::2]
    size = _APART + _WIDTH + 4.0, page.height + _WORDS + 2.0
    return Drawing(*size, shapes, marks, measures, (-2.0, -_WORDS), clear)


@cache
def _layers(page: _Page) -> tuple[Outline, ...]:
    """Return the layers of the older disc, above its dulled ring."""
    return _above(page, [replace(disc_layers(), name="aged layers", opacity=0.7)], "older")


def _origin(page: _Page, name: str) -> Point:
    """Return where the origin of the side view is in the picture, for the younger disc or the older."""
    disc = part("T12").disc(_DISC)
    return _SIDE[0] + page.left(name) - disc.frame.x, _SIDE[1] - disc.frame.y


def _at(page: _Page, name: str, point: Point) -> Point:
    x, y = _origin(page, name)
    return x + point[0], y + point[1]


def _side(page: _Page, shapes: Iterable[Outline], name: str) -> tuple[Outline, ...]:
    return set_down(shapes, name, _origin(page, name))


def _above(page: _Page, shapes: Iterable[Outline], name: str) -> tuple[Outline, ...]:
    x = _ABOVE[0] + page.left(name)
    return set_down(shapes, f"{name} above", (x, _ABOVE[1]), _ABOVE_SCALE)


@cache
def _still(page: _Page) -> tuple[tuple[Outline, ...], dict[str, Point]]:
    """Return what does not change: both panels, the younger disc, and of the older one's bones the lower."""
    young = part("T12")
    disc = young.disc(_DISC)
    shapes: list[Outline] = []
    for name, role in (("younger", Role.GROUND_COOL), ("older", Role.GROUND)):
        panel = rounded_box(page.left(name), 0.0, _WIDTH, page.height, 7.0)
        shapes.append(Outline(f"{name} panel", role, panel, line_mm=0.5))
        shapes += _side(page, _bed(), name)
        shapes += _above(page, healthy_disc(), name) if page.has_above else ()
    shapes += [
        *_side(page, _moving(young, Drying()), "younger"),
        _bracket("younger height", *_bar(page, young, "younger")),
    ]
    # Words about a panel stand above it where it is high, else where its bones leave its foot free.
    words = 4.0 if page.has_above else page.height - 4.0
    x, y = _WIDTH + (_APART - _WIDTH) / 2, _SIDE[1]
    way = -1.0 if page.from_right else 1.0
    onward = polyline([(x - 1.4 * way, y - 3.2), (x + 1.6 * way, y), (x - 1.4 * way, y + 3.2)])
    shapes.append(Outline("onward", Role.MEASURE, onward, filled=False, line_mm=0.9))
    marks = {
        "focus": ((_APART + _WIDTH) / 2, _SIDE[1]),
        "younger disc": _at(page, "younger", disc.frame(-disc.depth * 0.36, 0.0)),
        "younger nucleus": _at(page, "younger", disc.frame(1.5, 0.0)),
        "younger height": _bar(page, young, "younger")[1],
        "younger panel": (page.left("younger") + _WIDTH * 0.5, words),
        "older panel": (page.left("older") + _WIDTH * 0.5, words),
    }
    return tuple(shapes), marks


@cache
def _bed() -> tuple[Outline, ...]:
    """Return the sac behind the two bones, and the lower bone's arch, root and marrow."""
    lumbar = part("T12")
    joints = facets(lumbar)
    number = lumbar.number("L4")
    four = root(lumbar, number, Herniation())
    upper, lower = lumbar.vertebra("L3"), lumbar.vertebra("L4")
    arch = lower, joints[number], joints[number + 1]
    return (
        *sac_piece(canal(lumbar, Herniation()), upper.behind(0.0, -17.0), lower.behind(0.0, 19.0)),
        *root_outlines(four),
        root_cut(four),
        pillar(*arch),
        *pillar_glass(*arch)[1:],
    )


def _moving(lumbar: Column, drying: Drying) -> tuple[Outline, ...]:
    """Return what stands on the disc, the disc itself, and the lower bone with its spur."""
    number = lumbar.number("L3")
    joints = facets(lumbar)
    three, four = lumbar.vertebra("L3"), lumbar.vertebra("L4")
    above, below = list(pairwise(joints))[number]
    nerve = root(lumbar, number, Herniation())
    spur = drying.spur_mm
    return (
        *disc_outlines(lumbar.disc(_DISC), drying),
        *body(three, spur_below=spur),
        *body(four, spur_above=spur),
        *root_outlines(nerve),
        root_cut(nerve),
        pillar(three, above, below),
        *pillar_glass(three, above, below)[1:],
        cartilage(below),
    )


def _bar(page: _Page, lumbar: Column, name: str) -> tuple[Point, Point]:
    """Return the ends of a bar in front of the disc, as high as the disc is at its front edge."""
    disc = lumbar.disc(_DISC)
    (left, top), (other, low) = _at(page, name, disc.above[0]), _at(page, name, disc.below[0])
    x = min(left, other) - 6.5
    return (x, top), (x, low)


def _bracket(name: str, top: Point, low: Point) -> Outline:
    """Return a bracket that shows the height of a disc."""
    x = top[0]
    ticks = [[(x - 1.6, top[1]), (x + 1.6, top[1])], [top, low], [(x - 1.6, low[1]), (x + 1.6, low[1])]]
    return Outline(name, Role.MEASURE, strands(ticks), filled=False, line_mm=0.5)
