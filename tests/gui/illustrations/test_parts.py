from __future__ import annotations

import pytest

from kiosk.anatomy.curves import ellipse, polyline, rounded_box
from kiosk.anatomy.drawing import Drawing, Outline, Role
from kiosk.gui.illustrations.catalogue import PicturePart
from kiosk.gui.illustrations.parts import outlines_of, touched_part
from kiosk.gui.illustrations.pictures import PICTURES

BONE = PicturePart("bone", "Bone", ("*body",), "A bone.")
DISC = PicturePart("disc", "Disc", ("*disc", "gel"), "A disc.")
NERVE = PicturePart("nerve", "Nerve", ("nerve*",), "A nerve.")
PARTS = (BONE, DISC, NERVE)

DRAWING = Drawing(
    100.0,
    100.0,
    (
        Outline("skin", Role.SKIN, rounded_box(0, 0, 100, 100, 0)),
        Outline("L4 body", Role.BONE, rounded_box(10, 10, 40, 30, 4)),
        Outline("L4-L5 disc", Role.DISC, ellipse((30, 45), 20, 8)),
        Outline("gel", Role.NUCLEUS, ellipse((30, 45), 8, 4)),
        Outline("nerve path", Role.NERVE_LINE, polyline([(70, 0), (70, 90)]), filled=False),
        Outline("unseen body", Role.BONE, ellipse((80, 80), 15), opacity=0.0),
        Outline("skin mark", Role.SKIN_LINE, ellipse((30, 20), 5)),
    ),
)


def touched(x: float, y: float, reach: float = 5.0) -> str:
    part = touched_part(DRAWING, PARTS, (x, y), reach)
    return part.id if part else ""


@pytest.mark.parametrize(
    ("x", "y", "part"),
    [
        (30, 25, "bone"),
        (30, 20, "bone"),  # what lies on it and is no part does not hide it
        (30, 45, "disc"),
        (30, 39, "disc"),  # the disc lies over the bone here
        (71, 50, "nerve"),
        (67, 50, "nerve"),
        (60, 45, ""),
        (80, 80, ""),  # not to be seen
        (95, 5, ""),
    ],
)
def test_a_finger_means_the_topmost_part_under_it_else_the_nearest_one(x: float, y: float, part: str):
    assert touched(x, y) == part


def test_of_two_near_ones_the_nearer_wins():
    assert touched(57, 25, 15.0) == "bone"
    assert touched(63, 25, 15.0) == "nerve"


def test_nothing_further_than_the_reach_counts():
    assert touched(54, 20, 5.0) == "bone"
    assert touched(54, 20, 3.0) == ""


def test_a_hole_is_not_part_of_it():
    ring = Outline("ring body", Role.BONE, (*ellipse((50, 50), 40), *ellipse((50, 50), 30)))
    drawing = Drawing(100, 100, (ring,))
    assert touched_part(drawing, PARTS, (50, 50), 5.0) is None
    assert touched_part(drawing, PARTS, (85, 50), 5.0) is BONE


def test_a_part_has_its_outlines_in_painting_order():
    assert [outline.name for outline in outlines_of(DRAWING, DISC)] == ["L4-L5 disc", "gel"]
    assert [outline.name for outline in outlines_of(DRAWING, NERVE)] == ["nerve path"]


@pytest.mark.parametrize(
    ("mask", "name", "holds"),
    [
        ("*disc", "L4-L5 disc", True),
        ("*disc", "disc mark", False),
        ("nerve*", "nerve path", True),
        ("nerve*", "a nerve", False),
        ("frame 1 *", "frame 1 wall", True),
        ("frame 1 *", "frame 10 wall", False),
        ("frame edge 1", "frame edge 1", True),
    ],
)
def test_outlines_are_named_by_their_beginning_or_their_end(mask: str, name: str, holds: bool):
    assert PicturePart("part", "Part", (mask,), "A part.").holds(name) is holds


@pytest.mark.parametrize("part", PICTURES["what-is-back-pain"].parts, ids=lambda part: part.id)
def test_everything_that_can_hurt_can_be_touched_where_its_label_leads(part: PicturePart):
    picture = PICTURES["what-is-back-pain"]
    drawing = picture.draw(picture.rest)
    (label,) = (label for label in picture.labels if label.text == part.label)
    assert touched_part(drawing, picture.parts, drawing.landmarks[label.landmark], 3.0) is part
