from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.anatomy.curves import bounds
from kiosk.scenes.session import (
    STEPS,
    session,
    session_from_right,
    session_wide,
    session_wide_from_right,
    speech,
)
from kiosk.scenes.strokes import Sheet
from tests.support.drawings import beyond, drawn_anew, faults, steps

if TYPE_CHECKING:
    from kiosk.anatomy.drawing import Drawing
    from kiosk.gui.illustrations.catalogue import Draw


DRAWS = (session, session_wide)
STEPS_AT = (0.0, 1 / 3, 2 / 3, 1.0)


@pytest.mark.parametrize("draw", DRAWS)
@pytest.mark.parametrize("value", [0.0, 0.1, 1 / 6, 1 / 3, 0.9, 1.0])
def test_needles_minutes_and_steps_are_those_of_a_session(draw: Draw, value: float):
    drawing = draw(value)
    assert faults([drawing]) == []
    assert 6 <= drawing.measures["needles"] <= 8
    assert 0.16 <= drawing.measures["needle-thickness"] <= 0.30
    assert (drawing.measures["from-minutes"], drawing.measures["to-minutes"]) == (20.0, 30.0)
    assert set(STEPS) <= drawing.landmarks.keys()


@pytest.mark.parametrize("draw", DRAWS)
def test_no_step_of_the_session_has_a_fault(draw: Draw):
    assert faults(steps(draw)) == []


@pytest.mark.parametrize("draw", DRAWS)
def test_four_frames_stand_in_reading_order_and_hold_what_belongs_to_them(draw: Draw):
    drawing = draw(0.0)
    frames = [bounds(drawing.outline(f"frame edge {index}").path) for index in (1, 2, 3, 4)]
    assert frames[0][2] < frames[1][0]
    assert frames[0][3] < frames[2][1]
    for number, frame in enumerate(frames, 1):
        held = [shape for shape in drawing.outlines if shape.name.split()[:2] == ["frame", f"{number}"]]
        assert beyond(held, frame, slack=0.5) == []


def veils(drawing: Drawing) -> list[float]:
    """How much paper lies over each frame."""
    names = {shape.name: shape.opacity for shape in drawing.outlines}
    return [names.get(f"paper over {index}", 0.0) for index in (1, 2, 3, 4)]


@pytest.mark.parametrize("draw", DRAWS)
@pytest.mark.parametrize("step", [0, 1, 2, 3])
def test_each_step_brings_its_frame_forward_and_the_others_back(draw: Draw, step: int):
    drawing = draw(STEPS_AT[step])
    assert drawing.measures[f"{STEPS[step]} forward"] == pytest.approx(1.0)
    covered = veils(drawing)
    assert covered[step] == pytest.approx(0.0, abs=0.01)
    # The others stay readable.
    assert all(0.3 < veil < 0.5 for index, veil in enumerate(covered) if index != step)
    rings = [shape.name for shape in drawing.outlines if shape.name.startswith("ring ") and shape.opacity > 0.5]
    assert rings == [f"ring {step + 1}"]


def test_between_two_steps_one_comes_as_the_other_goes():
    shares = [session(value / 30) for value in range(11)]
    talk = [drawing.measures["talk forward"] for drawing in shares]
    needles = [drawing.measures["needles forward"] for drawing in shares]
    assert talk == sorted(talk, reverse=True)
    assert needles == sorted(needles)
    assert len(drawn_anew(shares[3], shares[4])) <= 4


@pytest.mark.parametrize("draw", DRAWS)
def test_the_frames_and_their_words_fill_the_picture(draw: Draw):
    drawing = draw(0.0)
    boxes = [bounds(drawing.outline(f"frame edge {index}").path) for index in (1, 2, 3, 4)]
    areas = [(right - left) * (bottom - top + 46.0) for left, top, right, bottom in boxes]
    assert sum(areas) > 0.9 * drawing.width * drawing.height


@pytest.mark.parametrize("draw", DRAWS)
def test_as_many_needles_are_drawn_as_are_counted(draw: Draw):
    drawing = draw(0.0)
    shafts = [shape for shape in drawing.outlines if shape.name.endswith("shaft")]
    assert len(shafts) == drawing.measures["needles"]
    assert shafts[0].line_mm == pytest.approx(drawing.measures["needle-thickness"])


@pytest.mark.parametrize(("half_height", "dots"), [(20.0, 3), (60.0, 0)])
def test_small_bubbles_hold_three_dots(half_height: float, dots: int):
    sheet = Sheet()
    speech(sheet, (100.0, 100.0), (80.0, half_height), (90.0, 200.0), "words")
    assert len(sheet.outlines) == 1 + dots
    assert bounds(sheet.outlines[0].path)[3] == 200.0


@pytest.mark.parametrize("draw", DRAWS)
def test_words_stand_above_the_frames_and_point_at_their_upper_edge(draw: Draw):
    drawing = draw(0.0)
    frames = [bounds(drawing.outline(f"frame edge {index}").path) for index in (1, 2, 3, 4)]
    for name, (left, top, right, _) in zip(("talk", "needles", "time", "after"), frames, strict=True):
        assert drawing.landmarks[name] == pytest.approx(((left + right) / 2, top))
    # Where the picture is wide, buttons have the words.
    room = 46 if draw is session else 8
    assert frames[0][1] >= room
    assert frames[2][1] - frames[0][3] >= room


@pytest.mark.parametrize(("draw", "mirrored"), [(session, session_from_right), (session_wide, session_wide_from_right)])
def test_from_the_right_the_frames_change_places_and_nothing_in_them(draw: Draw, mirrored: Draw):
    usual, other = draw(1 / 3), mirrored(1 / 3)
    assert [one.name for one in usual.outlines] == [one.name for one in other.outlines]
    for here, there in ((1, 2), (3, 4)):
        for a, b in ((here, there), (there, here)):
            edges = (usual.outline(f"frame edge {a}").path, other.outline(f"frame edge {b}").path)
            assert edges[0] == edges[1]
    by = usual.landmarks["needles"][0] - usual.landmarks["talk"][0]
    one, moved = usual.outline("frame 1 words"), other.outline("frame 1 words")
    assert bounds(moved.path)[0] == pytest.approx(bounds(one.path)[0] + by)
    assert faults([other]) == []
