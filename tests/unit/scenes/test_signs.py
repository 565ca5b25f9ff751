from __future__ import annotations

import math
from typing import TYPE_CHECKING

import pytest

from kiosk.anatomy.curves import bounds, sample
from kiosk.anatomy.drawing import Role
from kiosk.scenes.signs import (
    BETTER,
    research,
    research_wide,
    research_wide_from_right,
    tell_us_first,
    tell_us_first_wide,
    true_or_not,
    true_or_not_wide,
)

if TYPE_CHECKING:
    from kiosk.anatomy.drawing import Drawing
    from kiosk.gui.illustrations.catalogue import Draw


def _people(drawing: Drawing, name: str) -> int:
    path = drawing.outline(name).path
    # A person is two closed shapes: head and body.
    return sum(command[0] == "M" for command in path) // 2


@pytest.mark.parametrize("draw", [research, research_wide])
@pytest.mark.parametrize(("group", "better"), [("true needles", 48), ("pretend needles", 44), ("usual care", 27)])
def test_of_100_people_exactly_so_many_stand_out(draw: Draw, group: str, better: int):
    drawing = draw(0.0)
    assert _people(drawing, f"{group}: better") == better == drawing.measures[group]
    assert _people(drawing, f"{group}: others") == 100 - better
    assert drawing.measures[f"{group} of"] == 100
    assert drawing.outline(f"{group}: better").role is Role.SYMBOL_EVIDENCE


@pytest.mark.parametrize("draw", [research, research_wide])
def test_the_comparisons_have_the_same_size_and_the_same_colours(draw: Draw):
    drawing = draw(0.0)
    assert len(BETTER) == 3
    roles = {drawing.outline(f"{name}: better").role for name, _ in BETTER}
    assert len(roles) == 1
    panels = [bounds(drawing.outline(f"{name} panel").path) for name, _ in BETTER]
    sizes = {(round(right - left, 3), round(bottom - top, 3)) for left, top, right, bottom in panels}
    assert len(sizes) == 1


@pytest.mark.parametrize("draw", [research, research_wide])
def test_all_people_stand_in_their_own_field(draw: Draw):
    drawing = draw(0.0)
    for name, _ in BETTER:
        left, top, right, bottom = bounds(drawing.outline(f"{name} panel").path)
        for part in ("better", "others"):
            box = bounds(drawing.outline(f"{name}: {part}").path)
            assert left < box[0] < box[2] < right
            assert top < box[1] < box[3] < bottom


@pytest.mark.parametrize("draw", [tell_us_first, tell_us_first_wide])
def test_what_to_tell_first_shows_six_signs_with_room_for_words_below_each(draw: Draw):
    drawing = draw(0.0)
    rounds = {shape.name: bounds(shape.path) for shape in drawing.outlines if shape.name.endswith(" round")}
    assert len(rounds) == drawing.measures["signs"] == 6
    assert "no current round" in rounds
    for name, (left, _, right, bottom) in rounds.items():
        x, y = drawing.landmarks[name.removesuffix(" round")]
        assert (x, y) == pytest.approx(((left + right) / 2, bottom))
        below = [top for other, top, _, _ in rounds.values() if other == left and top > bottom]
        assert min([*below, drawing.height]) - bottom >= 75


@pytest.mark.parametrize("draw", [tell_us_first, tell_us_first_wide])
def test_the_whole_pacemaker_is_seen_and_its_lead_runs_smoothly(draw: Draw):
    drawing = draw(0.0)
    ring = bounds(drawing.outline("heart device round").path)
    left, top, right, bottom = bounds(drawing.outline("heart device device").path)
    middle, radius = ((ring[0] + ring[2]) / 2, (ring[1] + ring[3]) / 2), (ring[2] - ring[0]) / 2
    assert math.dist(middle, (right, top)) < radius * 0.95
    assert (right - left) / (bottom - top) == pytest.approx(16 / 19, abs=0.02)
    lead = sample(drawing.outline("heart device lead").path, 6)
    turns = [
        (bx - ax) * (cy - by) - (by - ay) * (cx - bx)
        for (ax, ay), (bx, by), (cx, cy) in zip(lead, lead[1:], lead[2:], strict=False)
    ]
    # A wire that zigzags over the heart reads as a broken heart: this one turns one way only.
    assert max(turns) < 0.3


@pytest.mark.parametrize(("draw", "least"), [(research, 60.0), (research_wide, 140.0)])
def test_every_panel_has_a_free_band_for_its_words_above_the_people(draw: Draw, least: float):
    drawing = draw(0.0)
    for name, _ in BETTER:
        left, top, right, _ = bounds(drawing.outline(f"{name} panel").path)
        people = bounds(drawing.outline(f"{name}: better").path)
        x, y = drawing.landmarks[f"heading of {name}"]
        assert x == pytest.approx((left + right) / 2)
        assert top <= y < top + 5
        assert people[1] - y > least


def test_tick_and_cross_differ_in_shape_not_only_in_colour():
    for drawing in (true_or_not(0.0), true_or_not_wide(0.0)):
        _tick_and_cross(drawing)


def _tick_and_cross(drawing: Drawing) -> None:
    assert len(drawing.outline("tick").path) == 3
    assert len(drawing.outline("cross one").path) == 2
    heads = {shape.role for shape in drawing.outlines if shape.name in {"woman head", "man head"}}
    assert len(heads) == drawing.measures["people"] == 2


def test_from_the_right_real_needles_come_first_with_as_many_people():
    usual, other = research_wide(0.0), research_wide_from_right(0.0)
    places = [other.landmarks[name][0] for name, _ in BETTER]
    assert places == sorted(places, reverse=True)
    for name, count in BETTER:
        assert _people(other, f"{name}: better") == count
    lefts = [min(bounds(one.path)[0] for one in drawing.outlines[2:]) for drawing in (usual, other)]
    assert lefts[1] == pytest.approx(lefts[0])
