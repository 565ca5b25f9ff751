from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.anatomy.curves import bounds
from kiosk.anatomy.drawing import Role
from kiosk.scenes.canals import (
    spinal_stenosis,
    spinal_stenosis_from_right,
    spinal_stenosis_wide,
    spinal_stenosis_wide_from_right,
)
from tests.support.drawings import by_name, drawn_anew, faults, steps
from tests.support.shapes import cut, flat, holds

if TYPE_CHECKING:
    from kiosk.anatomy.drawing import Drawing
    from kiosk.gui.illustrations.catalogue import Draw

# Of the disc from side to side, in mm of the body: its scale in a picture follows from it.
_DISC_WIDTH = 51.4
BOTH = [spinal_stenosis, spinal_stenosis_wide]


def drawn_canal(drawing: Drawing, name: str) -> float:
    """Front to back of a canal, from the drawn edge of its disc to its drawn ligament, in mm of the body."""
    shapes = by_name(drawing.outlines)
    x, y = drawing.landmarks[f"{name} cauda equina"]
    x += 0.3
    disc = shapes.get(f"{name} bulging rim", shapes[f"{name} annulus fibrosus"])
    back = cut(shapes[f"{name} right ligamentum flavum"].path, (x, y), (x, y + 60))[0]
    left, _, right, _ = bounds(shapes[f"{name} annulus fibrosus"].path)
    return (back + cut(disc.path, (x, y), (x, y - 60))[0]) / ((right - left) / _DISC_WIDTH)


@pytest.mark.parametrize("draw", BOTH)
def test_no_step_of_a_narrowing_canal_has_a_fault(draw: Draw):
    assert faults(steps(draw)) == []


@pytest.mark.parametrize("draw", BOTH)
@pytest.mark.parametrize("value", [0.0, 0.25, 0.5, 0.75, 1.0])
def test_both_canals_are_drawn_as_wide_as_their_measures_say(draw: Draw, value: float):
    drawing = draw(value)
    assert drawn_canal(drawing, "narrow") == pytest.approx(drawing.measures["canal front to back mm"], abs=0.3)
    assert drawn_canal(drawing, "roomy") == pytest.approx(drawing.measures["roomy front to back mm"], abs=0.3)


def test_the_roomy_canal_stays_a_calm_measure_while_the_other_narrows_from_the_same():
    healthy, narrow = spinal_stenosis(0), spinal_stenosis(1)
    assert drawn_canal(healthy, "roomy") == drawn_canal(narrow, "roomy") >= 15
    assert drawn_canal(healthy, "narrow") == pytest.approx(drawn_canal(healthy, "roomy"))
    assert drawn_canal(narrow, "narrow") <= 10
    red = [shape.name for shape in narrow.outlines if shape.role is Role.SORE]
    assert not [name for name in red if name.startswith("roomy")]


@pytest.mark.parametrize("draw", BOTH)
def test_both_canals_have_one_scale_and_one_height(draw: Draw):
    drawing = draw(0)
    one, two = (bounds(drawing.outline(f"{name} annulus fibrosus").path) for name in ("roomy", "narrow"))
    assert two[2] - two[0] == pytest.approx(one[2] - one[0])
    assert two[1] == pytest.approx(one[1])
    assert one[2] < two[0]


@pytest.mark.parametrize("draw", BOTH)
def test_both_calves_ache_only_upright_and_only_in_a_narrow_canal(draw: Draw):
    aches = [shape for shape in draw(1).outlines if shape.name.endswith("ache")]
    assert len(aches) == 2
    upright, leaning = (draw(1).landmarks[name] for name in ("upright", "leaning"))
    for ache in aches:
        x, y = (bounds(ache.path)[0] + bounds(ache.path)[2]) / 2, bounds(ache.path)[1]
        assert abs(x - upright[0]) < 6
        assert abs(x - leaning[0]) > 15 or y < leaning[1]
    assert all(ache.opacity == 0 for ache in draw(0).outlines if ache.name.endswith("ache"))


@pytest.mark.parametrize("draw", BOTH)
@pytest.mark.parametrize("side", ["near", "far"])
def test_an_aching_calf_is_shaded_no_wider_than_the_leg(draw: Draw, side: str):
    shapes = by_name(draw(1).outlines)
    leg = flat(shapes[f"person upright {side} leg"].path, 24)
    for x, y in flat(shapes[f"{side} calf ache"].path):
        near = [lx for lx, ly in leg if abs(ly - y) < 1.5]
        assert min(near) - 0.25 <= x <= max(near) + 0.25, (x, y)


@pytest.mark.parametrize("draw", BOTH)
def test_words_about_the_roomy_canal_point_into_it(draw: Draw):
    drawing = draw(1)
    for name in ("roomy", "narrow"):
        assert holds(flat(drawing.outline(f"{name} dural sac").path), drawing.landmarks[f"{name} canal"])


@pytest.mark.parametrize("draw", BOTH)
def test_words_have_room_below_the_canals_and_people_stand_inside_their_strip(draw: Draw):
    drawing = draw(1)
    strip = bounds(drawing.outline("strip").path)
    frame = bounds(drawing.outline("narrow frame").path)
    beside = strip[0] > frame[2]
    assert beside or strip[1] - frame[3] >= 24
    for shape in drawing.outlines:
        if shape.name.startswith(("person", "trolley")):
            left, top, right, bottom = bounds(shape.path)
            assert strip[0] < left < right < strip[2], shape.name
            assert strip[1] < top < bottom < strip[3], shape.name


def test_the_wide_picture_is_wide():
    assert spinal_stenosis_wide(1).width / spinal_stenosis_wide(1).height > 1.25
    assert spinal_stenosis(1).width / spinal_stenosis(1).height < 1.25


@pytest.mark.parametrize("draw", BOTH)
def test_a_step_keeps_what_does_not_change_the_same_objects(draw: Draw):
    assert len(drawn_anew(draw(0.44), draw(0.71))) <= 22


@pytest.mark.parametrize(
    ("draw", "mirrored"),
    [(spinal_stenosis, spinal_stenosis_from_right), (spinal_stenosis_wide, spinal_stenosis_wide_from_right)],
)
def test_from_the_right_canals_and_people_change_places_and_stay_as_they_are(draw: Draw, mirrored: Draw):
    usual, other = draw(1.0), mirrored(1.0)
    assert faults([other]) == []
    assert other.landmarks["roomy frame"][0] > other.landmarks["narrow frame"][0]
    for name in ("roomy", "narrow"):
        assert drawn_canal(other, name) == pytest.approx(drawn_canal(usual, name))
    strip = bounds(other.outline("strip").path)
    boxes = {}
    for stem in ("person upright", "person leaning", "trolley"):
        parts = [bounds(one.path) for one in other.outlines if one.name.startswith(stem)]
        boxes[stem] = (min(box[0] for box in parts), max(box[2] for box in parts))
        assert strip[0] < boxes[stem][0]
        assert boxes[stem][1] < strip[2]
    # A person still leans forward on the trolley.
    assert boxes["person leaning"][0] < boxes["trolley"][0]
    # The head of the arrow points from the roomy canal to the narrow one, and stands between both.
    x = (other.landmarks["roomy frame"][0] + other.landmarks["narrow frame"][0]) / 2
    arrow = other.outline("onward").path
    assert arrow[1][1] < arrow[0][1]
    assert abs(arrow[1][1] - x) < 3.0
