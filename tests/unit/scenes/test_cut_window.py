from __future__ import annotations

import pytest

from kiosk.anatomy.curves import bounds, ellipse
from kiosk.anatomy.drawing import Outline, Role
from kiosk.scenes.cut_window import Window, set_down, window_still
from tests.support.drawings import beyond

SMALL = Window("small", 10.0, 20.0, scale=0.5)
LARGE = Window("large", 0.0, 0.0, (-45.0, -33.0, 90.0, 94.0), far=True)


def test_a_window_knows_where_a_point_of_the_cut_is():
    assert SMALL.place((-32.0, -23.0)) == (10.0, 20.0)
    assert SMALL.place((32.0, 42.0)) == (10.0 + SMALL.size[0], 20.0 + SMALL.size[1])


def test_shapes_are_set_down_with_their_lines_and_their_light():
    shape = Outline("dot", Role.NERVE, ellipse((2.0, 0.0), 1.0), line_mm=0.4, light=(1.0, 0.0), opacity=0.5)
    (moved,) = set_down([shape], "here", (10.0, 5.0), 2.0)
    assert moved.name == "here dot"
    assert bounds(moved.path) == pytest.approx((12.0, 3.0, 16.0, 7.0))
    assert (moved.line_mm, moved.light, moved.toward, moved.opacity) == (0.8, (12.0, 5.0), None, 0.5)
    (plain,) = set_down([Outline("dot", Role.NERVE, ellipse((0.0, 0.0), 1.0))], "here", (0.0, 0.0))
    assert plain.line_mm is None


@pytest.mark.parametrize("window", [SMALL, LARGE], ids=lambda window: window.name)
@pytest.mark.parametrize("narrowing", [True, False])
def test_nothing_passes_the_frame(window: Window, narrowing: bool):
    shapes = window_still(window, narrowing=narrowing)
    assert shapes[-1].name == f"{window.name} frame"
    assert beyond(shapes, bounds(shapes[-1].path), slack=0.05) == []


def test_only_a_far_window_shows_the_muscles_of_the_back():
    names = [{shape.name.split(" ", 1)[1] for shape in window_still(w, narrowing=False)} for w in (SMALL, LARGE)]
    assert "left multifidus" not in names[0]
    assert "left multifidus" in names[1]


def test_a_window_over_which_a_canal_narrows_leaves_out_what_will_move():
    still = {shape.name for shape in window_still(SMALL, narrowing=True)}
    healthy = {shape.name for shape in window_still(SMALL, narrowing=False)}
    assert {"small left ligamentum flavum", "small left L5 upper joint process"} <= healthy - still
    assert window_still(SMALL, narrowing=True) is window_still(SMALL, narrowing=True)
