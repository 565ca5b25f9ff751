from __future__ import annotations

import pytest

from kiosk.anatomy.curves import bounds
from kiosk.anatomy.drawing import Role
from kiosk.scenes import rooms
from kiosk.scenes.strokes import Sheet
from tests.support.drawings import around


def test_the_ground_goes_on_beyond_the_view_box():
    sheet = Sheet()
    rooms.paper(sheet)
    rooms.floor(sheet, 500.0)
    rooms.disc(sheet, (250.0, 300.0), 200.0)
    left, top, right, bottom = bounds(sheet.outlines[0].path)
    assert left < -300.0
    assert top < -300.0
    assert right > rooms.WIDTH + 300.0
    assert bottom > rooms.HEIGHT + 300.0
    assert bounds(sheet.outlines[1].path)[1] == pytest.approx(500.0)
    assert sheet.outlines[2].role is Role.GROUND_COOL


def test_night_falls_in_the_window():
    shown = []
    for night in (0.0, 0.25, 0.5, 0.75, 1.0):
        sheet = Sheet()
        rooms.window(sheet, (100.0, 100.0, 200.0, 160.0), night)
        rooms.curtains(sheet, (100.0, 100.0, 200.0, 160.0))
        parts = {shape.name: shape.opacity for shape in sheet.outlines}
        shown.append((parts["night sky"], parts["moon"], parts["low sun"]))
    skies, moons, suns = zip(*shown, strict=True)
    assert list(skies) == sorted(skies)
    assert (skies[0], skies[-1]) == (0.0, 1.0)
    assert list(moons) == sorted(moons)
    assert moons[0] == 0.0 < moons[-1]
    assert list(suns) == sorted(suns, reverse=True)
    assert suns[0] > 0.0 == suns[-1]


def test_a_window_has_a_frame_before_what_it_shows():
    sheet = Sheet()
    rooms.window_frame(sheet, (100.0, 100.0, 200.0, 160.0))
    boxes = {shape.name: bounds(shape.path) for shape in sheet.outlines}
    assert boxes["window frame"] == pytest.approx((91.0, 91.0, 309.0, 269.0))
    assert boxes["window sill"][1] >= 269.0


@pytest.mark.parametrize("draw", [rooms.plant, rooms.glass])
def test_things_stand_where_they_are_put(draw: object):
    assert callable(draw)
    sheet = Sheet()
    draw(sheet, (200.0, 400.0), 100.0)
    left, top, right, bottom = around(sheet.outlines)
    assert bottom == pytest.approx(400.0, abs=3.0)
    assert top == pytest.approx(300.0, abs=8.0)
    assert left < 200.0 < right


def test_a_tree_stands_on_the_ground():
    sheet = Sheet()
    rooms.tree(sheet, (200.0, 400.0), 150.0, "tree")
    assert around(sheet.outlines)[3] == pytest.approx(400.0, abs=6.0)


def test_chair_backs_are_behind_the_sitter():
    sheet = Sheet()
    rooms.chair(sheet, (100.0, 100.0), "left")
    rooms.chair(sheet, (300.0, 100.0), "right", mirror=True, size=1.5)
    parts = {shape.name: bounds(shape.path) for shape in sheet.outlines}
    assert parts["left back"][2] < 100.0
    assert parts["right back"][0] > 300.0


def test_tops_of_table_and_couch_are_where_they_were_asked_for():
    sheet = Sheet()
    rooms.table(sheet, 100.0, 200.0, 300.0, 400.0)
    rooms.couch(sheet, 100.0, 300.0, 350.0, 420.0)
    parts = {shape.name: bounds(shape.path) for shape in sheet.outlines}
    assert parts["table top"][1] == pytest.approx(300.0)
    assert parts["table leg 0"][3] == pytest.approx(400.0)
    assert parts["couch pad"][1] == pytest.approx(350.0)
