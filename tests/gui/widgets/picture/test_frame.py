from __future__ import annotations

import pytest

from kiosk.gui.illustrations.pictures import PICTURES
from kiosk.gui.widgets.picture.frame import drawn_size, picture_frame
from kiosk.layout.rect import Rect
from tests.support.gui import DESK, TABLET, Arrive

WORKED = sorted(name for name, picture in PICTURES.items() if picture.states or picture.parts)
AREA = Rect(10.0, 10.0, 186.0, 215.0)
LOW = Rect(10.0, 10.0, 252.0, 165.0)


def is_within(inner: Rect, outer: Rect) -> bool:
    return outer.holds((inner.x, inner.y), 0.01) and outer.holds((inner.right, inner.bottom), 0.01)


@pytest.mark.parametrize("area", [AREA, LOW], ids=["upright", "low"])
@pytest.mark.parametrize("name", WORKED)
def test_nothing_lies_over_anything_else(arrive: Arrive, name: str, area: Rect):
    frame = picture_frame(arrive(DESK).kit, name, area, has_controls=True, has_caption=True)
    whole = Rect(0.0, 0.0, area.width, area.height)
    apart = [frame.field, *(spot.rect for spot in frame.controls)]
    apart += [rect for rect in (frame.caption, frame.rail) if rect]
    for i, one in enumerate(apart):
        assert is_within(one, whole)
        assert not any(one.shared(other) > 0.01 for other in apart[i + 1 :])


@pytest.mark.parametrize("name", WORKED)
def test_what_a_finger_can_drag_along_keeps_off_the_buttons(arrive: Arrive, name: str):
    frame = picture_frame(arrive(DESK).kit, name, AREA, has_controls=True, has_caption=True)
    assert all(frame.touch.distance(spot.rect) >= 3.0 for spot in frame.controls)
    assert is_within(frame.field, frame.touch)
    assert frame.rail is None or is_within(frame.rail, frame.touch)


def test_states_have_a_rail_and_parts_have_none(arrive: Arrive):
    kit = arrive(DESK).kit
    assert picture_frame(kit, "sciatica", AREA, has_controls=True, has_caption=True).rail is not None
    assert picture_frame(kit, "what-is-back-pain", AREA, has_controls=True, has_caption=True).rail is None


def test_buttons_stand_where_they_leave_the_drawing_largest(arrive: Arrive):
    kit = arrive(DESK).kit
    frame = picture_frame(kit, "what-is-back-pain", AREA, has_controls=True, has_caption=True)
    places = {round(spot.rect.x) for spot in frame.controls}
    assert len(places) == 1  # a column beside it
    assert min(places) > frame.field.right


def test_without_buttons_and_words_the_drawing_has_everything(arrive: Arrive):
    kit = arrive(TABLET).kit
    frame = picture_frame(kit, "what-is-back-pain", AREA, has_controls=False, has_caption=False)
    assert frame.field == Rect(0.0, 0.0, AREA.width, AREA.height)
    assert frame.controls == ()


def test_words_find_their_room_even_on_the_smallest_picture(arrive: Arrive):
    kit = arrive(TABLET).kit
    frame = picture_frame(kit, "spinal-stenosis", Rect(0.0, 0.0, 60.0, 40.0), has_controls=False, has_caption=True)
    assert frame.caption is not None
    assert frame.caption.height <= 40.0


def test_a_drawing_is_as_large_as_its_field_lets_it(arrive: Arrive):
    kit = arrive(DESK).kit
    drawing = kit.gallery.drawing("sciatica", 1.0)
    side = (drawing.width * drawing.height) ** 0.5
    assert drawn_size(kit, "sciatica", drawing.width, drawing.height) == pytest.approx(side)
    assert drawn_size(kit, "sciatica", drawing.width / 2, drawing.height) == pytest.approx(side / 2)
    assert drawn_size(kit, "sciatica", 0.0, 50.0) == 0.0
