from __future__ import annotations

import pytest

from kiosk.gui.illustrations.clutter import Clutter
from kiosk.gui.illustrations.facing import ABOVE, BEHIND, FACING, SIDE, facing_of, place_facing
from kiosk.gui.illustrations.pictures import PICTURES
from kiosk.layout.rect import Rect

AREA = Rect(0.0, 0.0, 100.0, 120.0)
EMPTY = Clutter(AREA)
SIZES = [(20.0, 10.0), (18.0, 10.0)]
FACE_NO_WAY = {"home-body"}
"""Bodies without words on them."""


def test_every_picture_of_a_body_or_a_spine_says_which_way_it_looks():
    bodies = {key for key, picture in PICTURES.items() if picture.drawing.startswith("kiosk.anatomy.")}
    spines = {"herniated-disc", "spinal-stenosis"}
    assert (bodies | spines) - FACE_NO_WAY <= set(FACING)


def test_only_pictures_there_are_look_a_way():
    assert set(FACING) <= set(PICTURES)


def test_another_arrangement_of_a_picture_looks_the_same_way():
    assert facing_of("causes@wide") == facing_of("causes") == SIDE
    assert facing_of("session") == facing_of("session@wide") == ()


def test_front_is_left_from_the_side_and_at_the_top_from_above():
    front, back = place_facing(SIDE, SIZES, AREA, EMPTY)
    assert front.x == AREA.x
    assert back.right == AREA.right
    front, back = place_facing(ABOVE, SIZES, AREA, EMPTY)
    assert front.y == AREA.y
    assert back.bottom == AREA.bottom
    assert front.centre[0] == pytest.approx(AREA.centre[0])


def test_from_behind_left_is_left():
    assert [mark.text for mark in BEHIND] == ["Left", "Right"]
    left, right = place_facing(BEHIND, SIZES, AREA, EMPTY)
    assert left.right < AREA.centre[0] < right.x
    assert left.y == right.y


def test_the_words_keep_off_what_labels_lead_to_and_name():
    foot = (5.0, 115.0)
    left, right = place_facing(BEHIND, SIZES, AREA, EMPTY, keep_off=[foot], gap=3.0)
    assert not left.holds(foot, 3.0)
    assert left.y == right.y
    part = Rect(0, 90, 40, 30)
    left, _ = place_facing(BEHIND, SIZES, AREA, EMPTY, parts=[part])
    assert left.shared(part) == 0.0


def test_the_words_stand_where_least_is_drawn():
    rows = [[1.0 if y > 24 else 0.0 for _ in range(40)] for y in range(48)]
    left, _ = place_facing(BEHIND, SIZES, AREA, Clutter(AREA, rows))
    assert left.y == AREA.y


def test_the_words_cover_no_sign_and_nothing_kept_clear():
    corners = [Rect(0, 0, 22, 20), Rect(78, 0, 22, 20), Rect(0, 100, 22, 20), Rect(78, 100, 22, 20)]
    left, right = place_facing(BEHIND, SIZES, AREA, EMPTY, keep_clear=corners)
    assert left is not None
    assert right is not None
    assert not any(rect.shared(corner) > 0.0 for rect in (left, right) for corner in corners)
    assert left.y == right.y
    left, right = place_facing(BEHIND, SIZES, AREA, Clutter(AREA, clear=[Rect(0, 0, 40, 105)]))
    assert left is not None
    assert left.y >= 105


def test_a_word_without_a_place_is_left_out_where_the_other_tells_the_side():
    left, right = place_facing(BEHIND, SIZES, AREA, EMPTY, keep_clear=[Rect(0, 0, 50, 120)])
    assert left is None
    assert right is not None
    both = place_facing(BEHIND, SIZES, AREA, EMPTY, keep_clear=[AREA])
    assert sum(rect is not None for rect in both) == 1, "somebody has to know which side is which"


def test_a_picture_too_small_for_the_words_has_none():
    small = Rect(0, 0, 38, 60)
    assert place_facing(BEHIND, SIZES, small, Clutter(small)) == ()


def test_a_picture_that_looks_no_way_has_none():
    assert place_facing((), (), AREA, EMPTY) == ()
