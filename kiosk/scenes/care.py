"""Care around the needle: a sealed single-use pack opened in sight, and questions asked at a table (drawing mm)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.anatomy.curves import ellipse, polyline, rounded_box, smooth
from kiosk.anatomy.drawing import Drawing, Role
from kiosk.scenes.hands import pinching_hand
from kiosk.scenes.heads import Hair
from kiosk.scenes.people import Person, Pose, figure
from kiosk.scenes.resting_back import needle_from_above
from kiosk.scenes.rooms import HEIGHT, WIDTH, chair, disc, floor, glass, paper, plant, table
from kiosk.scenes.session import speech
from kiosk.scenes.stills import reframed, still
from kiosk.scenes.strokes import FINE, HAIRLINE, INK, SHADE, Sheet, lit, placed

if TYPE_CHECKING:
    from kiosk.anatomy.drawing import Outline, Point


@still
def is_it_safe() -> Drawing:
    """Return two hands peeling open a sealed pack with one needle, and a sharps bin beside."""
    sheet = Sheet()
    paper(sheet)
    disc(sheet, (250.0, 290.0), 224.0)
    _sharps_bin(sheet, (398.0, 584.0))
    _hand_gel(sheet, (96.0, 584.0))
    _pack(sheet)
    sheet.add(*placed(_sealed_pack(), "spare", (252.0, 530.0), 0.62, degrees=82.0))
    left = pinching_hand(Role.SKIN, Role.CLOTH, INK / 0.92)
    sheet.add(*placed(left, "left hand", (176.0, 176.0), 0.92, mirror=True, degrees=-14.0))
    right = pinching_hand(Role.SKIN, Role.CLOTH, INK / 0.92)
    sheet.add(*placed(right, "right hand", (324.0, 176.0), 0.92, degrees=14.0))
    landmarks = {
        "focus": (250.0, 272.0),
        "sealed pack": (206.0, 520.0),
        "needle": (250.0, 268.0),
        "sharps bin": (398.0, 500.0),
        "clean hands": (352.0, 150.0),
    }
    return Drawing(WIDTH, HEIGHT, lit(sheet.outlines), landmarks, {"needles": 2.0, "packs": 2.0, "focus-width": 440.0})


@still
def is_it_safe_wide() -> Drawing:
    """Return the pack from near, in a frame wider than high."""
    return reframed(is_it_safe(1.0), (-60.0, 130.0, 620.0, 470.0), (250.0, 290.0), 600.0)


def _pack(sheet: Sheet) -> None:
    """The pack: a clear pocket on paper, its two leaves pulled apart at the top."""
    sheet.fill("pack shade", SHADE, rounded_box(202, 222, 110, 234, 9), 0, opacity=0.10)
    behind: list[Point] = [
        (202, 248),
        (206, 214),
        (188, 182),
        (168, 170),
        (178, 156),
        (214, 164),
        (246, 196),
        (250, 248),
    ]
    ahead: list[Point] = [
        (250, 248),
        (254, 196),
        (286, 164),
        (322, 156),
        (332, 170),
        (312, 182),
        (294, 214),
        (298, 248),
    ]
    sheet.fill("paper leaf", Role.PAPER, smooth(behind, tension=0.9), INK)
    sheet.fill("clear leaf", Role.NUCLEUS, smooth(ahead, tension=0.9), INK, opacity=0.95)
    sheet.fill("pack back", Role.PAPER, rounded_box(196, 214, 108, 232, 8), INK)
    for index in range(12):
        y = 420 + index % 3 * 7
        x = 204 + index // 3 * 24
        sheet.line(f"seal {index}", Role.PAPER, polyline([(x, y + 5), (x + 18, y - 1)]), HAIRLINE, opacity=0.6)
    sheet.fill("pocket", Role.NUCLEUS, rounded_box(219, 228, 62, 182, 18), FINE)
    needle = placed(needle_from_above("needle", (0.0, 0.0), 0.0, 34.0), "single", (250.0, 398.0), 2.5)
    sheet.add(*(shape for shape in needle if not shape.name.endswith(("shadow", "place"))))
    sheet.fill("pocket shine", Role.PAPER, rounded_box(227, 246, 5, 130, 2.5), 0, opacity=0.9)


def _sealed_pack() -> tuple[Outline, ...]:
    """Return a pack still closed, upright about (0, 0)."""
    sheet = Sheet()
    sheet.fill("pack shade", SHADE, rounded_box(-51, -110, 110, 234, 9), 0, opacity=0.10)
    sheet.fill("pack back", Role.PAPER, rounded_box(-54, -116, 108, 232, 8), INK)
    for end, top in (("top", -110.0), ("foot", 92.0)):
        for index in range(8):
            x, y = -46.0 + index // 2 * 24.0, top + index % 2 * 8.0
            line = polyline([(x, y + 5), (x + 18, y - 1)])
            sheet.line(f"{end} seal {index}", Role.PAPER, line, HAIRLINE, opacity=0.6)
    sheet.fill("pocket", Role.NUCLEUS, rounded_box(-31, -88, 62, 172, 18), FINE)
    needle = placed(needle_from_above("needle", (0.0, 0.0), 0.0, 34.0), "single", (0.0, 74.0), 2.3)
    sheet.add(*(shape for shape in needle if not shape.name.endswith(("shadow", "place"))))
    return sheet.outlines


def _sharps_bin(sheet: Sheet, foot: Point) -> None:
    x, y = foot
    sheet.fill("bin shade", SHADE, ellipse((x + 2, y - 2), 70, 10), 0, opacity=0.10)
    body = [(x - 52, y - 108), (x + 52, y - 108), (x + 43, y - 6), (x + 36, y), (x - 36, y), (x - 43, y - 6)]
    sheet.fill("sharps bin", Role.SPARK, smooth(body, tension=0.25), INK)
    sheet.fill("bin lid", Role.VESSEL, rounded_box(x - 58, y - 128, 116, 24, 7), INK)
    sheet.fill("bin slot", Role.HAIR, rounded_box(x - 24, y - 121, 48, 8, 4), 0)
    panel = rounded_box(x - 29, y - 86, 58, 58, 6)
    sheet.fill("bin label", Role.PAPER, panel, FINE)
    sheet.line("bin needle", Role.CLOTH_DARK, polyline([(x - 17, y - 42), (x + 6, y - 65)]), 2.0)
    sheet.line("bin needle handle", Role.CLOTH_DARK, polyline([(x + 6, y - 65), (x + 17, y - 76)]), 5.5)


def _hand_gel(sheet: Sheet, foot: Point) -> None:
    """A pump bottle of hand gel with a drop on it."""
    x, y = foot
    sheet.fill("gel shade", SHADE, ellipse((x + 2, y - 2), 56, 9), 0, opacity=0.10)
    sheet.fill(
        "gel spout",
        Role.NEEDLE,
        smooth(
            [(x - 5, y - 138), (x - 42, y - 138), (x - 46, y - 124), (x - 38, y - 126), (x - 5, y - 128)], tension=0.5
        ),
        FINE,
    )
    sheet.fill("gel pump", Role.NEEDLE, rounded_box(x - 6, y - 142, 12, 34, 3), FINE)
    sheet.fill("gel collar", Role.NEEDLE, rounded_box(x - 17, y - 114, 34, 16, 4), INK)
    bottle: list[Point] = [
        (x - 18, y - 100),
        (x + 18, y - 100),
        (x + 40, y - 82),
        (x + 42, y - 10),
        (x + 34, y),
        (x - 34, y),
        (x - 42, y - 10),
        (x - 40, y - 82),
    ]
    sheet.fill("hand gel", Role.CLOTH, smooth(bottle, tension=0.5), INK)
    sheet.fill("gel label", Role.PAPER, rounded_box(x - 27, y - 74, 54, 54, 6), FINE)
    drop: list[Point] = [
        (x, y - 68),
        (x + 7, y - 54),
        (x + 12, y - 42),
        (x + 8, y - 32),
        (x, y - 28),
        (x - 8, y - 32),
        (x - 12, y - 42),
        (x - 7, y - 54),
    ]
    sheet.fill("gel drop", Role.DISC, smooth(drop), FINE)


@still
def questions_to_ask() -> Drawing:
    """Return a patient and a clinician at a table; the patient asks from a list, the clinician answers."""
    sheet = Sheet()
    paper(sheet)
    disc(sheet, (250.0, 318.0), 232.0)
    floor(sheet, 512.0)
    plant(sheet, (452.0, 520.0), 150.0)
    chair(sheet, (106.0, 414.0), "patient's chair", size=1.42)
    chair(sheet, (394.0, 414.0), "clinician's chair", mirror=True, size=1.42)
    patient = Person(
        skin=Role.SKIN_DEEP,
        hair=Hair.BUN,
        hair_role=Role.HAIR,
        top=Role.CLOTH_WARM,
        bottom=Role.CLOTH_DARK,
        build=1.2,
        belly=22.0,
    )
    asking = Pose(
        lean=2.0,
        head=4.0,
        near_leg=(86.0, 2.0),
        far_leg=(92.0, -8.0),
        near_arm=(30.0, 88.0),
        far_arm=(34.0, 118.0),
        far_hand=20.0,
    )
    clinician = Person(
        skin=Role.SKIN,
        hair=Hair.FRINGE,
        hair_role=Role.HAIR_GREY,
        top=Role.PAPER,
        bottom=Role.CLOTH,
        beard=True,
        glasses=True,
        build=1.06,
        belly=10.0,
    )
    answering = Pose(
        lean=0.0, head=2.0, near_leg=(86.0, 2.0), far_leg=(92.0, -8.0), near_arm=(30.0, 84.0), far_arm=(26.0, 82.0)
    )
    sheet.add(*figure(patient, asking, (106.0, 386.0), 0.24, "patient"))
    sheet.add(*figure(clinician, answering, (394.0, 386.0), 0.24, "clinician", mirror=True))
    table(sheet, 196.0, 304.0, 356.0, 512.0)
    glass(sheet, (286.0, 356.0), 30.0)
    _list(sheet, (214.0, 352.0))
    speech(sheet, (142.0, 116.0), (64.0, 46.0), (128.0, 196.0), "question")
    speech(sheet, (352.0, 116.0), (64.0, 46.0), (372.0, 196.0), "answer")
    _question_mark(sheet, (142.0, 116.0))
    for index, (width, y) in enumerate(((38.0, 98.0), (42.0, 116.0), (26.0, 134.0))):
        sheet.line(
            f"answer line {index}",
            Role.SYMBOL_TREATMENT,
            polyline([(352.0 - 40.0, y), (352.0 - 40.0 + width * 1.9, y)]),
            6.0,
        )
    landmarks = {"focus": (250.0, 204.0), "question": (142.0, 74.0), "answer": (352.0, 74.0), "list": (226.0, 344.0)}
    return Drawing(WIDTH, HEIGHT, lit(sheet.outlines), landmarks, {"people": 2.0, "focus-width": 470.0})


@still
def questions_to_ask_wide() -> Drawing:
    """Return the two at their table, in a frame wider than high."""
    return reframed(questions_to_ask(1.0), (-90.0, 50.0, 680.0, 510.0), (250.0, 226.0), 660.0)


def _question_mark(sheet: Sheet, center: Point) -> None:
    x, y = center
    hook: list[Point] = [
        (x - 14, y - 16),
        (x - 8, y - 27),
        (x + 4, y - 29),
        (x + 14, y - 20),
        (x + 12, y - 8),
        (x + 2, y + 2),
        (x, y + 12),
    ]
    sheet.line("question mark", Role.SYMBOL_CAUSE, smooth(hook, closed=False), 7.5)
    sheet.fill("question mark dot", Role.SYMBOL_CAUSE, ellipse((x, y + 27), 4.8), 0)


def _list(sheet: Sheet, at: Point) -> None:
    x, y = at
    sheet.fill("list", Role.PAPER, polyline([(x, y), (x + 44, y), (x + 50, y + 4), (x - 4, y + 4)], closed=True), FINE)
