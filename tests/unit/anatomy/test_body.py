from __future__ import annotations

import pytest

from kiosk.anatomy.body import figure, landmarks, still_figure
from kiosk.anatomy.body_outline import Build
from kiosk.anatomy.curves import bounds
from kiosk.anatomy.drawing import Role


def names(**options: bool):
    return [shape.name for shape in figure(Build(), **options)]


@pytest.mark.parametrize("style", ["short", "bun", "bob", "curls"])
@pytest.mark.parametrize("skin", [Role.SKIN, Role.SKIN_DARK, Role.SKIN_DEEP])
def test_people_vary_and_every_part_has_its_own_name(style: str, skin: Role):
    shapes = figure(Build(skin=skin, style=style))
    assert len({s.name for s in shapes}) == len(shapes)
    assert next(s for s in shapes if s.name == "skin").role is skin


def test_the_outline_of_a_healthy_body_is_symmetrical():
    skin = next(s for s in figure(Build()) if s.name == "skin")
    left, _, right, _ = bounds(skin.path)
    assert left == pytest.approx(-right, abs=0.01)


def test_arms_clothes_and_soft_light_can_be_left_out():
    assert "right elbow" in names()
    assert "right elbow" not in names(arms=False)
    assert "shorts" in names()
    assert "shorts" not in names(clothed=False)
    assert "furrow shade 1" in names()
    assert "furrow shade 1" not in names(soft=False)


def test_hair_lies_before_the_neck_and_the_head_behind_it():
    order = names()
    assert order.index("head") < order.index("skin") < order.index("hair")


def test_the_places_to_touch_lie_on_the_body_from_top_to_bottom():
    marks = landmarks()
    assert marks["neck"][1] < marks["upper-back"][1] < marks["low-back"][1] < marks["left-buttock"][1]
    for part in ("buttock", "leg"):
        (lx, ly), (rx, ry) = marks[f"left-{part}"], marks[f"right-{part}"]
        assert (lx, ly) == (-rx, ry)
        assert lx < 0 < rx


def test_a_still_figure_is_the_very_same_every_time():
    first, again = still_figure(Build(), line_mm=2.0), still_figure(Build(), line_mm=2.0)
    assert first is again
    assert first == tuple(figure(Build(), line_mm=2.0))


def test_of_a_back_seen_close_only_what_shows_is_drawn():
    near = figure(Build(), clothed=False, within=(500.0, 800.0))
    whole = figure(Build(), clothed=False)
    found = {shape.name for shape in near}
    assert {"skin", "left erector groove", "right flank shade 1", "lower furrow"} <= found
    assert not any("knee crease" in name or "leg inner" in name or "armpit" in name for name in found)
    close, far = (next(s for s in shapes if s.name == "skin").path for shapes in (near, whole))
    assert len(close) < 0.6 * len(far)
    # What lies in view is the same line.
    here = {command for command in far if command[0] == "C" and 500.0 < command[-1] < 800.0}
    assert here <= set(close)
