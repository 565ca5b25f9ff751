from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

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


def test_what_to_tell_first_shows_five_signs():
    drawing = tell_us_first(0.0)
    rounds = [shape.name for shape in drawing.outlines if shape.name.endswith(" round")]
    assert len(rounds) == drawing.measures["signs"] + 1
    assert "no current round" in rounds


def test_tick_and_cross_differ_in_shape_not_only_in_colour():
    drawing = true_or_not(0.0)
    assert len(drawing.outline("tick").path) == 3
    assert len(drawing.outline("cross one").path) == 2
    heads = {shape.role for shape in drawing.outlines if shape.name in {"woman head", "man head"}}
    assert len(heads) == drawing.measures["people"] == 2
