"""Pictures that stand for a page: what studies counted, what to tell first, true or not (drawing mm)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.anatomy.curves import ellipse, moved, polyline, rounded_box, smooth
from kiosk.anatomy.drawing import Drawing, Role
from kiosk.scenes.heads import Hair, front_head
from kiosk.scenes.medallions import drop, heart_device, lungs, no_plug, pregnant, round_of, tablets
from kiosk.scenes.rooms import HEIGHT, WIDTH, disc, paper
from kiosk.scenes.strokes import INK, SHADE, Sheet, band, lit, placed

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.anatomy.drawing import Path, Point

# People clearly better after six months, of 100 in each group (Haake and others, 2007: 47.6, 44.2 and 27.4).
BETTER: tuple[tuple[str, int], ...] = (("true needles", 48), ("pretend needles", 44), ("usual care", 27))
_ROW = 20
# What to tell first, in rows of two, with room for words below each.
_RADIUS = 70.0
_TELL: tuple[tuple[str, Callable[[Sheet], None]], ...] = (
    ("blood thinners", drop),
    ("pregnancy", pregnant),
    ("heart device", heart_device),
    ("no current", no_plug),
    ("medicines", tablets),
    ("lungs", lungs),
)
_DEVICES = ("heart device", "no current")


def _person_sign(x: float, y: float) -> Path:
    """Return a small standing figure about 15 mm wide and 22 high; ``(x, y)`` is the top of its head."""
    body = smooth(
        [(x - 6.4, y + 12.6), (x - 4.4, y + 9.4), (x, y + 8.6), (x + 4.4, y + 9.4), (x + 6.4, y + 12.6),
         (x + 6.6, y + 20.4), (x, y + 21.6), (x - 6.6, y + 20.4)], tension=0.8,
    )  # fmt: skip
    return (*ellipse((x, y + 3.8), 3.7), *body)


def research(_value: float) -> Drawing:
    """Return three groups of 100 people; those clearly better stand out, with the comparison always beside them."""
    sheet = Sheet()
    paper(sheet, Role.GROUND)
    measures: dict[str, float] = {}
    landmarks: dict[str, Point] = {"focus": (250.0, 172.0)}
    for group, (name, count) in enumerate(BETTER):
        top = 18.0 + group * 192.0
        sheet.fill(f"{name} shade", SHADE, rounded_box(17.0, top + 4.0, 468.0, 178.0, 14), 0, opacity=0.07)
        sheet.fill(f"{name} panel", Role.GROUND_COOL, rounded_box(16.0, top, 468.0, 178.0, 14), 1.0)
        better: list[Path] = []
        others: list[Path] = []
        for index in range(100):
            column, row = index % _ROW, index // _ROW
            sign = _person_sign(34.6 + column * 22.7, top + 47.0 + row * 25.4)
            (better if index < count else others).append(sign)
        sheet.fill(f"{name}: others", Role.SYMBOL_SOFT, tuple(c for sign in others for c in sign), 0.9)
        sheet.fill(f"{name}: better", Role.SYMBOL_EVIDENCE, tuple(c for sign in better for c in sign), 0)
        measures[name] = float(len(better))
        measures[f"{name} of"] = float(len(better) + len(others))
        # The title of a field begins with one of those its number counts.
        key = _person_sign(34.6, top + 9.0)
        sheet.fill(f"{name}: key", Role.SYMBOL_EVIDENCE, key, 0)
        landmarks[name] = (42.0, top + 20.0)
    measures["focus-width"] = 480.0
    return Drawing(WIDTH, HEIGHT, lit(sheet.outlines), landmarks, measures)


def tell_us_first(_value: float) -> Drawing:
    """Return what the practitioner must know: blood thinners, pregnancy, a heart device, lungs, medicines."""
    sheet = Sheet()
    paper(sheet)
    landmarks: dict[str, Point] = {"focus": (250.0, 278.0)}
    for index, (name, draw) in enumerate(_TELL):
        x, y = 122.0 + 256.0 * (index % 2), 84.0 + 196.0 * (index // 2)
        ground = Role.GROUND_COOL if name in _DEVICES else Role.PAPER
        # The device stands out beside the heart: drawn smaller, all of it fits.
        scale = _RADIUS / 57.0 if name == "heart device" else None
        round_of(sheet, name, (x, y), _RADIUS, draw, ground=ground, scale=scale)
        landmarks[name] = (x, y + _RADIUS)
    return Drawing(WIDTH, HEIGHT, lit(sheet.outlines), landmarks, {"signs": 6.0, "focus-width": 480.0})


def true_or_not(_value: float) -> Drawing:
    """Return two people, each with a speech bubble: a tick in one, a cross in the other."""
    sheet = Sheet()
    paper(sheet)
    disc(sheet, (250.0, 300.0), 232.0)
    _bust(sheet, "woman", (140.0, 400.0), Role.SKIN_DEEP, Hair.CURLS, Role.HAIR, Role.CLOTH_WARM)
    _bust(
        sheet, "man", (362.0, 396.0), Role.SKIN, Hair.FRINGE, Role.HAIR_GREY, Role.CLOTH_DARK, beard=False, glasses=True
    )
    _big_bubble(sheet, "true", (140.0, 186.0), (142.0, 294.0))
    _big_bubble(sheet, "not true", (360.0, 186.0), (356.0, 298.0))
    sheet.line("tick", Role.SYMBOL_TREATMENT, polyline([(104, 188), (131, 216), (178, 154)]), 18.0)
    sheet.line("cross one", Role.SYMBOL_CAUSE, polyline([(331, 155), (389, 213)]), 18.0)
    sheet.line("cross two", Role.SYMBOL_CAUSE, polyline([(389, 155), (331, 213)]), 18.0)
    landmarks = {"focus": (250.0, 290.0), "true": (140.0, 124.0), "not true": (360.0, 124.0)}
    return Drawing(WIDTH, HEIGHT, lit(sheet.outlines), landmarks, {"people": 2.0, "focus-width": 494.0})


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
