from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.anatomy.curves import bounds
from kiosk.scenes.rooms import HEIGHT, WIDTH
from kiosk.scenes.session import session, speech
from kiosk.scenes.strokes import Sheet

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.anatomy.drawing import Drawing

    Check = Callable[[Drawing], None]


def test_the_session_is_sound(sound: Check):
    drawing = session(1.0)
    sound(drawing)
    assert (drawing.width, drawing.height) == (WIDTH, HEIGHT)
    assert 6 <= drawing.measures["needles"] <= 8
    assert 0.16 <= drawing.measures["needle-thickness"] <= 0.30
    assert (drawing.measures["from-minutes"], drawing.measures["to-minutes"]) == (20.0, 30.0)


def test_four_frames_stand_in_reading_order_and_hold_what_belongs_to_them():
    drawing = session(0.0)
    frames = [bounds(drawing.outline(f"frame edge {index}").path) for index in (1, 2, 3, 4)]
    assert frames[0][2] < frames[1][0]
    assert frames[0][3] < frames[2][1]
    for shape in drawing.outlines:
        if shape.name.startswith("frame ") and shape.name.split()[1].isdigit():
            left, top, right, bottom = bounds(shape.path)
            frame = frames[int(shape.name.split()[1]) - 1]
            assert left >= frame[0] - 0.5
            assert top >= frame[1] - 0.5
            assert right <= frame[2] + 0.5
            assert bottom <= frame[3] + 0.5


def test_as_many_needles_are_drawn_as_are_counted():
    drawing = session(0.0)
    shafts = [shape for shape in drawing.outlines if shape.name.endswith("shaft")]
    assert len(shafts) == drawing.measures["needles"]
    assert shafts[0].line_mm == pytest.approx(drawing.measures["needle-thickness"])


@pytest.mark.parametrize(("half_height", "dots"), [(20.0, 3), (60.0, 0)])
def test_small_bubbles_hold_three_dots(half_height: float, dots: int):
    sheet = Sheet()
    speech(sheet, (100.0, 100.0), (80.0, half_height), (90.0, 200.0), "words")
    assert len(sheet.outlines) == 1 + dots
    assert bounds(sheet.outlines[0].path)[3] == 200.0


def test_words_stand_above_the_frames_and_point_at_their_upper_edge():
    drawing = session(0.0)
    frames = [bounds(drawing.outline(f"frame edge {index}").path) for index in (1, 2, 3, 4)]
    for name, (left, top, right, _) in zip(("talk", "needles", "time", "after"), frames, strict=True):
        assert drawing.landmarks[name] == pytest.approx(((left + right) / 2, top))
    assert frames[0][1] >= 46
    assert frames[2][1] - frames[0][3] >= 46
