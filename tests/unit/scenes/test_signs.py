from __future__ import annotations

import math
from typing import TYPE_CHECKING

import pytest

from kiosk.anatomy.curves import bounds
from kiosk.anatomy.drawing import Role
from kiosk.scenes.signs import BETTER, research, tell_us_first, true_or_not

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.anatomy.drawing import Drawing

    Check = Callable[[Drawing], None]


@pytest.mark.parametrize("draw", [research, tell_us_first, true_or_not])
def test_every_sign_is_sound(draw: Callable[[float], Drawing], sound: Check):
    sound(draw(1.0))


def _people(drawing: Drawing, name: str) -> int:
    path = drawing.outline(name).path
    # A person is two closed shapes: head and body.
    return sum(command[0] == "M" for command in path) // 2


@pytest.mark.parametrize(("group", "better"), [("true needles", 48), ("pretend needles", 44), ("usual care", 27)])
def test_of_100_people_exactly_so_many_stand_out(group: str, better: int):
    drawing = research(0.0)
    assert _people(drawing, f"{group}: better") == better == drawing.measures[group]
    assert _people(drawing, f"{group}: others") == 100 - better
    assert drawing.measures[f"{group} of"] == 100
    assert drawing.outline(f"{group}: better").role is Role.SYMBOL_EVIDENCE


def test_the_comparisons_have_the_same_size_and_the_same_colours():
    drawing = research(0.0)
    assert len(BETTER) == 3
    roles = {drawing.outline(f"{name}: better").role for name, _ in BETTER}
    assert len(roles) == 1


def test_what_to_tell_first_shows_six_signs_with_room_for_words_below_each():
    drawing = tell_us_first(0.0)
    rounds = {shape.name: bounds(shape.path) for shape in drawing.outlines if shape.name.endswith(" round")}
    assert len(rounds) == drawing.measures["signs"] == 6
    assert "no current round" in rounds
    for name, (left, _, right, bottom) in rounds.items():
        x, y = drawing.landmarks[name.removesuffix(" round")]
        assert (x, y) == pytest.approx(((left + right) / 2, bottom))
        below = [top for other, top, _, _ in rounds.values() if other == left and top > bottom]
        assert min([*below, drawing.height]) - bottom >= 45


def test_the_whole_pacemaker_is_seen():
    drawing = tell_us_first(0.0)
    ring = bounds(drawing.outline("heart device round").path)
    left, top, right, bottom = bounds(drawing.outline("heart device device").path)
    middle, radius = ((ring[0] + ring[2]) / 2, (ring[1] + ring[3]) / 2), (ring[2] - ring[0]) / 2
    assert math.dist(middle, (right - 5, top + 5)) < radius * 0.95
    assert (right - left) / (bottom - top) == pytest.approx(19 / 23, abs=0.02)


def test_the_title_of_every_count_stands_clear_of_the_people():
    drawing = research(0.0)
    for name, _ in BETTER:
        key = bounds(drawing.outline(f"{name}: key").path)
        people = bounds(drawing.outline(f"{name}: better").path)
        x, y = drawing.landmarks[name]
        assert key[3] < people[1]
        assert key[2] <= x < key[2] + 3
        assert key[1] < y < key[3]


def test_tick_and_cross_differ_in_shape_not_only_in_colour():
    drawing = true_or_not(0.0)
    assert len(drawing.outline("tick").path) == 3
    assert len(drawing.outline("cross one").path) == 2
    heads = {shape.role for shape in drawing.outlines if shape.name in {"woman head", "man head"}}
    assert len(heads) == drawing.measures["people"] == 2
