from __future__ import annotations

import pytest

from kiosk.anatomy.body_marks import BACK_LINES, creases, forms, pen, placed_pen, shorts
from kiosk.anatomy.body_outline import Build, half_width
from kiosk.anatomy.curves import bounds
from kiosk.anatomy.drawing import Role


def test_marks_come_in_pairs():
    found = {s.name for s in creases(Build(), 3.0, arms=True)}
    lefts = {name.removeprefix("left ") for name in found if name.startswith("left ")}
    rights = {name.removeprefix("right ") for name in found if name.startswith("right ")}
    assert lefts == rights
    assert {"shoulder-blade border", "knee crease", "elbow"} <= lefts


def test_marks_of_the_arms_go_with_the_arms():
    assert not any("finger" in s.name for s in creases(Build(), 3.0, arms=False))


def test_the_furrow_runs_down_the_mid_line():
    furrow = next(s for s in creases(Build(), 3.0, arms=False) if s.name == "lower furrow")
    left, top, right, bottom = bounds(furrow.path)
    assert -4 < left < right < 4
    assert bottom - top > 200


def test_a_pen_stroke_is_drawn_in_a_colour_darker_than_its_skin():
    line = [(0.0, 0.0), (10.0, 10.0)]
    light, deep = pen(Build(), "a", line, 1, 1), pen(Build(skin=Role.SKIN_DEEP), "a", line, 1, 1)
    assert light.role is Role.SKIN_DEEP
    assert deep.role is Role.HAIR
    assert deep.toward is not None


def test_soft_forms_have_no_lines():
    assert all(s.line_mm == 0 for s in forms(Build()))


def test_shorts_cover_hips_and_buttocks_and_are_a_little_wider_than_the_body():
    cloth = next(s for s in shorts(Build(), 3.0) if s.name == "shorts")
    left, top, right, bottom = bounds(cloth.path)
    assert top == pytest.approx(786, abs=4)
    assert bottom == pytest.approx(1007, abs=4)
    assert right == pytest.approx(-left)
    assert 0 < right - half_width(Build(), 842) < 15


def test_lines_of_the_back_can_be_had_as_one_outline_left_and_right_alike():
    lines = placed_pen(Build(), "back lines", BACK_LINES, 1.8)
    assert sum(command[0] == "M" for command in lines.path) == 2 * len(BACK_LINES)
    left, _, right, _ = bounds(lines.path)
    assert left == pytest.approx(-right, abs=0.5)
