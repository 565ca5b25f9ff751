"""What else helps: walking, exercise with a physiotherapist, medicines, and the hub picture (drawing mm)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.anatomy.curves import ellipse, polyline, rounded_box, smooth
from kiosk.anatomy.drawing import Drawing, Role
from kiosk.scenes.heads import Hair
from kiosk.scenes.people import Person, Pose, figure, standing, stick
from kiosk.scenes.rooms import HEIGHT, WIDTH, disc, floor, paper, plant, tree
from kiosk.scenes.stills import reframed, still
from kiosk.scenes.strokes import FINE, INK, SHADE, Sheet, lit, strip

if TYPE_CHECKING:
    from kiosk.anatomy.drawing import Point

STRIDE = Pose(
    lean=3.0, near_leg=(24.0, 10.0), far_leg=(-16.0, -40.0), near_foot=10.0, far_foot=-34.0,
    near_arm=(-24.0, -6.0), far_arm=(22.0, 46.0),
)  # fmt: skip
EASY_STRIDE = Pose(
    lean=4.0, stoop=6.0, head=-4.0, near_leg=(-12.0, -32.0), far_leg=(18.0, 6.0), near_foot=-26.0, far_foot=6.0,
    near_arm=(16.0, 40.0), far_arm=(-16.0, 0.0),
)  # fmt: skip

OLDER_WOMAN = Person(
    skin=Role.SKIN, hair=Hair.BUN, hair_role=Role.HAIR_GREY, top=Role.CLOTH_WARM, bottom=Role.CLOTH_DARK, build=1.08,
    belly=12.0, height=1600.0, glasses=True,
)  # fmt: skip
YOUNGER_MAN = Person(
    skin=Role.SKIN_DEEP, hair=Hair.SHORT, top=Role.PAPER, bottom=Role.CLOTH, build=1.12, belly=18.0, height=1760.0,
    sleeves=False, beard=True,
)  # fmt: skip


def _park(sheet: Sheet, horizon: float, sun: Point = (392.0, 104.0), far_tree: float = 470.0) -> None:
    paper(sheet, Role.GROUND)
    sheet.fill("sun", Role.SPARK, ellipse(sun, 44.0), 0)
    far: list[Point] = [
        (-600, horizon - 30),
        (-80, horizon - 40),
        (80, horizon - 78),
        (240, horizon - 40),
        (390, horizon - 86),
        (560, horizon - 40),
        (1100, horizon - 60),
    ]
    hills = smooth(far, closed=False)
    sheet.fill("far hills", Role.CALM, (*hills, ("L", 1100, 1300), ("L", -600, 1300), ("Z",)), 0)
    near = smooth(
        [
            (-600, horizon),
            (-60, horizon + 4),
            (140, horizon - 22),
            (330, horizon + 6),
            (560, horizon - 16),
            (1100, horizon),
        ],
        closed=False,
    )
    sheet.fill(
        "meadow",
        Role.GROUND_COOL,
        (*near, ("L", 1100, 1300), ("L", -600, 1300), ("Z",)),
        0,
        light=(200, horizon - 40),
        toward=(260, horizon + 150),
    )
    tree(sheet, (58.0, horizon + 16), 190.0, "tree near")
    tree(sheet, (far_tree, horizon - 2), 130.0, "tree far")


def _path(sheet: Sheet, y: float) -> None:
    upper: list[Point] = [(-600, y + 6), (0, y), (260, y - 8), (500, y + 2), (1100, y)]
    lower: list[Point] = [(-600, y + 100), (-20, y + 98), (240, y + 84), (520, y + 92), (1100, y + 96)]
    sheet.fill("path", Role.GROUND, strip(upper, lower), FINE)
    for index in range(9):
        x, v = -10 + index * 62, y + 22 + (index * 37) % 58
        sheet.line(
            f"pebble {index}",
            Role.GROUND,
            smooth([(x, v), (x + 5, v - 2), (x + 10, v)], closed=False),
            FINE,
            opacity=0.6,
        )
    for index, (x, v) in enumerate(
        ((24, y - 14), (150, y - 26), (318, y - 18), (430, y - 22), (90, y + 122), (280, y + 118), (410, y + 128))
    ):
        for t, lean in enumerate((-4, 0, 4)):
            sheet.line(
                f"grass {index} {t}",
                Role.CLOTH,
                smooth([(x + t * 3, v), (x + t * 3 + lean * 0.4, v - 6), (x + t * 3 + lean, v - 12)], closed=False),
                FINE,
            )


@still
def keep_moving() -> Drawing:
    """Return two people walking together in a park."""
    sheet = Sheet()
    _park(sheet, 392.0)
    _path(sheet, 452.0)
    sheet.add(*standing(YOUNGER_MAN, STRIDE, (330.0, 506.0), 0.228, "man"))
    sheet.add(*standing(OLDER_WOMAN, EASY_STRIDE, (182.0, 524.0), 0.228, "woman"))
    landmarks = {"focus": (256.0, 268.0), "walking": (330.0, 330.0), "path": (90.0, 520.0)}
    return Drawing(WIDTH, HEIGHT, lit(sheet.outlines), landmarks, {"focus-width": 480.0, "people": 2.0})


@still
def keep_moving_wide() -> Drawing:
    """Return the two on their way, in a frame wider than high."""
    return reframed(keep_moving(1.0), (-90.0, 90.0, 690.0, 480.0), (256.0, 310.0), 680.0)


@still
def exercise_and_physio() -> Drawing:
    """Return a person on hands and knees stretching one arm and one leg, and a physiotherapist beside."""
    sheet = Sheet()
    paper(sheet)
    disc(sheet, (250.0, 300.0), 236.0)
    floor(sheet, 462.0)
    plant(sheet, (456.0, 470.0), 128.0)
    _ball(sheet, (38.0, 432.0), 34.0)
    mat = polyline([(48, 492), (452, 492), (478, 522), (22, 522)], closed=True)
    sheet.fill("mat", Role.CLOTH, mat, INK)
    sheet.fill("mat edge", Role.CLOTH, polyline([(22, 522), (478, 522), (478, 528), (22, 528)], closed=True), FINE)
    guide = Person(
        skin=Role.SKIN_DARK,
        hair=Hair.SCARF,
        hair_role=Role.CLOTH_DARK,
        top=Role.PAPER,
        bottom=Role.CLOTH,
        tunic=True,
        height=1640.0,
    )
    kneel = Pose(
        lean=16.0,
        stoop=8.0,
        head=2.0,
        near_leg=(2.0, -88.0),
        far_leg=(6.0, -86.0),
        near_foot=-150.0,
        far_foot=-150.0,
        near_arm=(30.0, 50.0),
        far_arm=(40.0, 57.0),
    )
    sheet.add(*figure(guide, kneel, (188.0, 384.0), 0.212, "physiotherapist"))
    mover = Person(
        skin=Role.SKIN,
        hair=Hair.SHORT,
        hair_role=Role.HAIR_GREY,
        top=Role.CLOTH_WARM,
        bottom=Role.CLOTH_DARK,
        build=1.1,
        belly=20.0,
        sleeves=False,
        glasses=False,
        shoes=Role.PAPER,
    )
    point = Pose(
        lean=84.0,
        stoop=2.0,
        head=-34.0,
        near_leg=(2.0, -88.0),
        far_leg=(-96.0, -94.0),
        near_foot=-150.0,
        far_foot=-110.0,
        near_arm=(2.0, 4.0),
        far_arm=(104.0, 100.0),
        near_hand=70.0,
    )
    sheet.add(*figure(mover, point, (262.0, 415.0), 0.212, "patient"))
    landmarks = {"focus": (258.0, 368.0), "exercise": (330.0, 372.0), "physiotherapist": (184.0, 330.0)}
    return Drawing(WIDTH, HEIGHT, lit(sheet.outlines), landmarks, {"focus-width": 484.0, "people": 2.0})


@still
def exercise_and_physio_wide() -> Drawing:
    """Return the two on the mat, in a frame wider than high."""
    return reframed(exercise_and_physio(1.0), (-60.0, 130.0, 620.0, 440.0), (258.0, 376.0), 600.0)


def _ball(sheet: Sheet, center: Point, radius: float) -> None:
    sheet.fill("ball", Role.CLOTH_WARM, ellipse(center, radius), INK)
    for index, share in enumerate((0.35, 0.75)):
        sheet.line(
            f"ball line {index}", Role.CLOTH_WARM, ellipse(center, radius * share, radius * 0.97), FINE, opacity=0.5
        )


@still
def what_helps() -> Drawing:
    """Return the hub picture: a person walking, and below her warmth, exercise and medicine in small rounds."""
    return _hub((WIDTH, HEIGHT), 232.0, [(92.0, 510.0), (250.0, 510.0), (408.0, 510.0)], (250.0, 172.0), 470.0)


@still
def what_helps_wide() -> Drawing:
    """Return the same with the rounds beside the person."""
    places = [(376.0, 200.0), (534.0, 200.0), (692.0, 200.0)]
    return _hub((780.0, 480.0), 168.0, places, (300.0, 230.0), 770.0)


def _hub(size: tuple[float, float], walker_at: float, places: list[Point], focus: Point, focus_width: float) -> Drawing:
    sheet = Sheet()
    if size[0] > WIDTH:
        _park(sheet, 330.0, (276.0, 84.0), 734.0)
    else:
        _park(sheet, 330.0)
    _path(sheet, 372.0)
    walker = Person(
        skin=Role.SKIN_DARK, hair=Hair.SHORT, hair_role=Role.HAIR_GREY, top=Role.CLOTH_WARM, bottom=Role.CLOTH_DARK,
        build=1.22, belly=46.0, height=1680.0,
    )  # fmt: skip
    sheet.add(*stick(walker, STRIDE, (walker_at, 424.0), 0.225))
    sheet.add(*standing(walker, STRIDE, (walker_at, 424.0), 0.225, "walker"))
    for index, (x, y) in enumerate(places):
        sheet.fill(f"round shade {index}", SHADE, ellipse((x + 2, y + 5.0), 66.0), 0, opacity=0.10)
        sheet.fill(f"round {index}", Role.PAPER, ellipse((x, y), 64.0), INK)
    warmth, exercise, medicine = places
    _heat_pack(sheet, (warmth[0], warmth[1] + 2.0))
    bridge = Person(skin=Role.SKIN_DEEP, hair=Hair.CURLS, top=Role.CLOTH, bottom=Role.CLOTH_DARK, sleeves=False)
    reach_up = Pose(
        lean=0.0,
        near_arm=(172.0, 178.0),
        far_arm=(166.0, 172.0),
        near_leg=(40.0, -30.0),
        far_leg=(-30.0, -34.0),
        far_foot=-30.0,
    )
    sheet.add(*figure(bridge, reach_up, (exercise[0] - 6.0, exercise[1] + 10.0), 0.058, "stretch"))
    _pill_pack(sheet, medicine)
    landmarks = {"focus": focus, "walking": (walker_at, 190.0)}
    for name, (x, y) in zip(("warmth", "exercise", "medicine"), places, strict=True):
        landmarks[name] = (x, y - 10.0)
    return Drawing(*size, lit(sheet.outlines), landmarks, {"focus-width": focus_width, "people": 2.0})


def _heat_pack(sheet: Sheet, center: Point) -> None:
    x, y = center
    pack = [
        (x - 30, y + 4),
        (x - 20, y - 4),
        (x + 20, y - 4),
        (x + 30, y + 4),
        (x + 32, y + 32),
        (x + 20, y + 40),
        (x - 20, y + 40),
        (x - 32, y + 32),
    ]
    sheet.fill("heat pack", Role.MUSCLE_SORE, smooth(pack, tension=0.8), INK)
    sheet.fill("heat pack neck", Role.FURNITURE, rounded_box(x - 9, y - 12, 18, 12, 3), FINE)
    for index in range(3):
        v = y + 8 + index * 11
        sheet.line(
            f"heat pack rib {index}",
            Role.MUSCLE_SORE,
            smooth([(x - 20, v), (x, v + 3), (x + 20, v)], closed=False),
            FINE,
            opacity=0.6,
        )
        u = x - 18 + index * 18
        sheet.line(
            f"warmth {index}",
            Role.MUSCLE,
            smooth([(u, y - 20), (u - 5, y - 28), (u + 4, y - 36), (u, y - 45)], closed=False),
            FINE * 2,
        )


def _pill_pack(sheet: Sheet, center: Point) -> None:
    x, y = center
    sheet.fill(
        "blister pack",
        Role.NEEDLE,
        rounded_box(x - 36, y - 26, 72, 52, 7),
        INK,
        light=(x - 36, y - 26),
        toward=(x + 140, y + 120),
    )
    for row in range(2):
        for column in range(3):
            spot = (x - 22 + column * 22, y - 11 + row * 23)
            sheet.fill(f"tablet {row} {column}", Role.PAPER, ellipse(spot, 8.0), FINE)
            sheet.line(
                f"tablet line {row} {column}",
                Role.PAPER,
                polyline([(spot[0] - 5, spot[1]), (spot[0] + 5, spot[1])]),
                FINE * 0.8,
            )
