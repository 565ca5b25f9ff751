"""Pictures that stand for a page: what studies counted, what to tell first, true or not (drawing mm)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kiosk.anatomy.curves import moved, polyline, rounded_box, smooth, transformed
from kiosk.anatomy.drawing import Drawing, Role
from kiosk.scenes.heads import Hair, front_head
from kiosk.scenes.medallions import drop, heart_device, lungs, no_plug, pregnant, round_of, tablets
from kiosk.scenes.rooms import HEIGHT, WIDTH, disc, paper
from kiosk.scenes.stills import still
from kiosk.scenes.strokes import INK, SHADE, Sheet, ball, band, lit, placed

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.anatomy.drawing import Path, Point

# People clearly better after six months, of 100 in each group (Haake and others, 2007: 47.6, 44.2 and 27.4).
BETTER: tuple[tuple[str, int], ...] = (("true needles", 48), ("pretend needles", 44), ("usual care", 27))
# What to tell first, each with room for words below.
_TELL: tuple[tuple[str, Callable[[Sheet], None]], ...] = (
    ("pregnancy", pregnant),
    ("blood thinners", drop),
    ("heart device", heart_device),
    ("no current", no_plug),
    ("lungs", lungs),
    ("medicines", tablets),
)
_DEVICES = ("heart device", "no current")


@dataclass(frozen=True, slots=True)
class Crowd:
    """How the groups of 100 stand: the view box, the first field and the way to the next, and the people in one."""

    width: float
    height: float
    first: Point
    step: Point
    field: tuple[float, float]
    row: int
    start: Point
    apart: Point
    size: float


_TALL = Crowd(WIDTH, HEIGHT, (12.0, 9.0), (0.0, 196.0), (476.0, 188.0), 20, (18.4, 74.0), (23.1, 22.4), 0.93)
_WIDE = Crowd(740.0, 560.0, (10.0, 8.0), (242.0, 0.0), (236.0, 540.0), 10, (20.0, 170.0), (21.8, 36.6), 1.35)
_WIDE_FROM_RIGHT = replace(_WIDE, first=(494.0, 8.0), step=(-242.0, 0.0))


def _body() -> Path:
    shape: list[Point] = [
        (-6.4, 12.6), (-4.4, 9.4), (0, 8.6), (4.4, 9.4), (6.4, 12.6), (6.6, 20.4), (0, 21.6), (-6.6, 20.4)
    ]  # fmt: skip
    return smooth(shape, tension=0.8)


_BODY = _body()


def _person_sign(x: float, y: float, size: float = 1.0) -> Path:
    """Return a small figure about 15 mm wide and 22 high at size 1; ``(x, y)`` is the top of its head."""
    body = transformed(_BODY, lambda p: (x + p[0] * size, y + p[1] * size))
    return (*ball(x, y + 3.8 * size, 3.7 * size), *body)


@still
def research() -> Drawing:
    """Return three groups of 100 people; those clearly better stand out, with the comparison always beside them."""
    return _crowds(_TALL, (250.0, 100.0), 480.0)


@still
def research_wide() -> Drawing:
    """Return the same three groups side by side."""
    return _crowds(_WIDE, (370.0, 200.0), 730.0)


@still
def research_wide_from_right() -> Drawing:
    """Return them for who reads from the right: real needles there."""
    return _crowds(_WIDE_FROM_RIGHT, (370.0, 200.0), 730.0)


def _crowds(crowd: Crowd, focus: Point, focus_width: float) -> Drawing:
    sheet = Sheet()
    paper(sheet, Role.GROUND)
    measures: dict[str, float] = {}
    landmarks: dict[str, Point] = {"focus": focus}
    wide, high = crowd.field
    for group, (name, count) in enumerate(BETTER):
        left, top = crowd.first[0] + group * crowd.step[0], crowd.first[1] + group * crowd.step[1]
        sheet.fill(f"{name} shade", SHADE, rounded_box(left + 1.0, top + 4.0, wide, high, 14), 0, opacity=0.07)
        sheet.fill(f"{name} panel", Role.GROUND_COOL, rounded_box(left, top, wide, high, 14), 1.0)
        better: list[Path] = []
        others: list[Path] = []
        for index in range(100):
            x = left + crowd.start[0] + index % crowd.row * crowd.apart[0]
            y = top + crowd.start[1] + index // crowd.row * crowd.apart[1]
            (better if index < count else others).append(_person_sign(x, y, crowd.size))
        sheet.many(f"{name}: others", Role.SYMBOL_SOFT, others, 0.72)
        sheet.fill(f"{name}: better", Role.SYMBOL_EVIDENCE, tuple(c for sign in better for c in sign), 0)
        measures[name] = float(len(better))
        measures[f"{name} of"] = float(len(better) + len(others))
        tab = rounded_box(left + wide / 2 - 22.0, top - 1.0, 44.0, 5.0, 2.5)
        sheet.fill(f"heading of {name}", Role.SYMBOL_EVIDENCE, tab, 0)
        # The words with the number hang from the panel's upper edge, in the free band above the people.
        landmarks[name] = landmarks[f"heading of {name}"] = (left + wide / 2, top + 1.5)
    measures["focus-width"] = focus_width
    # Every sign counts: no word hides one.
    clear = tuple(f"{name}: " for name, _ in BETTER)
    return Drawing(crowd.width, crowd.height, lit(sheet.outlines), landmarks, measures, clear=clear)


@still
def tell_us_first() -> Drawing:
    """Return what the practitioner must know: blood thinners, pregnancy, a heart device, lungs, medicines."""
    places = [(150.0 + 300.0 * (index % 2), 64.0 + 201.0 * (index // 2)) for index in range(6)]
    return _tell((600.0, 610.0), places, 60.0, (300.0, 278.0), 580.0)


@still
def tell_us_first_wide() -> Drawing:
    """Return the same in two rows."""
    places = [(127.0 + 253.0 * (index % 3), 68.0 + 300.0 * (index // 3)) for index in range(6)]
    return _tell((760.0, 600.0), places, 65.0, (380.0, 250.0), 750.0)


def _tell(size: tuple[float, float], places: list[Point], radius: float, focus: Point, focus_width: float) -> Drawing:
    sheet = Sheet()
    paper(sheet)
    landmarks: dict[str, Point] = {"focus": focus}
    for (name, draw), (x, y) in zip(_TELL, places, strict=True):
        ground = Role.GROUND_COOL if name in _DEVICES else Role.PAPER
        round_of(sheet, name, (x, y), radius, draw, ground=ground)
        landmarks[name] = (x, y + radius)
    measures = {"signs": float(len(places)), "focus-width": focus_width}
    return Drawing(*size, lit(sheet.outlines), landmarks, measures)


@still
def true_or_not() -> Drawing:
    """Return two people, each with a speech bubble: a tick in one, a cross in the other."""
    sheet = Sheet()
    paper(sheet)
    disc(sheet, (250.0, 300.0), 232.0)
    _talkers(sheet, (140.0, 400.0), (362.0, 396.0), (140.0, 186.0), (360.0, 186.0), ((142.0, 294.0), (356.0, 298.0)))
    landmarks = {"focus": (250.0, 290.0), "true": (140.0, 124.0), "not true": (360.0, 124.0)}
    return Drawing(WIDTH, HEIGHT, lit(sheet.outlines), landmarks, {"people": 2.0, "focus-width": 494.0})


@still
def true_or_not_wide() -> Drawing:
    """Return the same two with their bubbles between them."""
    sheet = Sheet()
    paper(sheet)
    disc(sheet, (380.0, 250.0), 236.0)
    _talkers(sheet, (112.0, 262.0), (648.0, 258.0), (282.0, 178.0), (484.0, 178.0), ((196.0, 276.0), (566.0, 278.0)))
    landmarks = {"focus": (380.0, 236.0), "true": (282.0, 116.0), "not true": (484.0, 116.0)}
    return Drawing(760.0, 490.0, lit(sheet.outlines), landmarks, {"people": 2.0, "focus-width": 750.0})


def _talkers(sheet: Sheet, woman: Point, man: Point, right: Point, wrong: Point, tails: tuple[Point, Point]) -> None:
    """Draw both people, and the bubbles at ``right`` and ``wrong`` whose tails point to them."""
    _bust(sheet, "woman", woman, Role.SKIN_DEEP, Hair.CURLS, Role.HAIR, Role.CLOTH_WARM)
    _bust(sheet, "man", man, Role.SKIN, Hair.FRINGE, Role.HAIR_GREY, Role.CLOTH_DARK, beard=False, glasses=True)
    _big_bubble(sheet, "true", right, tails[0])
    _big_bubble(sheet, "not true", wrong, tails[1])
    x, y = right
    sheet.line("tick", Role.SYMBOL_TREATMENT, polyline([(x - 36, y + 2), (x - 9, y + 30), (x + 38, y - 32)]), 18.0)
    x, y = wrong
    sheet.line("cross one", Role.SYMBOL_CAUSE, polyline([(x - 29, y - 31), (x + 29, y + 27)]), 18.0)
    sheet.line("cross two", Role.SYMBOL_CAUSE, polyline([(x + 29, y - 31), (x - 29, y + 27)]), 18.0)


def _big_bubble(sheet: Sheet, name: str, center: Point, tail: Point) -> None:
    x, y = center
    shape: list[Point] = [
        (-98, -8),
        (-90, -44),
        (-44, -66),
        (10, -68),
        (66, -60),
        (96, -34),
        (98, 10),
        (76, 44),
        (26, 60),
    ]
    rest: list[Point] = [(-10, 64), (-60, 52), (-90, 28)]
    edge = [(x + u, y + v) for u, v in shape]
    back = [(x + u, y + v) for u, v in rest]
    closing = smooth([*back, edge[0]], closed=False)
    path: Path = (*smooth(edge, closed=False), ("L", *tail), ("L", *back[0]), *closing[1:], ("Z",))
    sheet.fill(f"{name} bubble shade", SHADE, moved(path, 3, 6), 0, opacity=0.08)
    sheet.fill(f"{name} bubble", Role.GROUND, path, INK * 1.3)


def _bust(
    sheet: Sheet, name: str, at: Point, skin: Role, hair: Hair, hair_role: Role, top: Role,
    *, beard: bool = False, glasses: bool = False,
) -> None:  # fmt: skip
    x, y = at
    sheet.fill(f"{name} neck", skin, band([(x, y + 30), (x, y + 84)], [46, 50]), INK)
    body: list[Point] = [
        (-20, 66),
        (-50, 80),
        (-86, 98),
        (-102, 140),
        (-104, 300),
        (104, 300),
        (102, 140),
        (86, 98),
        (50, 80),
        (20, 66),
        (0, 84),
    ]
    sheet.fill(f"{name} top", top, smooth([(x + u, y + v) for u, v in body], tension=0.8), INK)
    collar: list[Point] = [(-32, 72), (-20, 88), (0, 96), (20, 88), (32, 72)]
    sheet.line(f"{name} collar", top, smooth([(x + u, y + v) for u, v in collar], closed=False), INK)
    head = front_head(skin, hair, hair_role, INK / 0.56, glasses=glasses, beard=beard)
    sheet.add(*placed(head, name, at, 0.56))
