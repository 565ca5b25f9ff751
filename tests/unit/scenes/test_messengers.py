from __future__ import annotations

from kiosk.anatomy.curves import bounds, distance
from kiosk.anatomy.drawing import Role
from kiosk.scenes.messengers import docks, inflammation, spot
from kiosk.scenes.strokes import Sheet
from kiosk.scenes.tissue import Lens


def _glass(calm: float) -> tuple[Sheet, dict[str, float]]:
    sheet = Sheet()
    lens = Lens(sheet, (40.0, 50.0), 16.0, (20.0, 50.0), Role.SKIN)
    return sheet, inflammation(lens, calm)


def test_messengers_grow_fewer_and_endorphins_more():
    counts = [_glass(calm / 8)[1] for calm in range(9)]
    messengers = [count["messengers"] for count in counts]
    endorphins = [count["endorphins"] for count in counts]
    assert messengers == sorted(messengers, reverse=True)
    assert endorphins == sorted(endorphins)
    assert endorphins[0] == 0 < endorphins[-1]
    assert messengers[-1] > 0


def test_as_many_are_drawn_as_are_counted():
    for calm in (0.0, 1.0):
        sheet, counts = _glass(calm)
        names = [shape.name for shape in sheet.outlines]
        assert sum(name.startswith("messenger") for name in names) == counts["messengers"]
        assert sum(name.startswith("endorphin") for name in names) == counts["endorphins"]


def test_endorphins_differ_from_messengers_in_shape_and_colour():
    sheet, _ = _glass(1.0)
    shapes = {shape.name: shape for shape in sheet.outlines}
    assert shapes["endorphin 0"].role is not shapes["messenger 0"].role
    assert len(shapes["endorphin 0"].path) > len(shapes["messenger 0"].path)


def test_everything_stays_on_the_glass():
    sheet, _ = _glass(0.5)
    for shape in sheet.outlines:
        if shape.name.startswith(("messenger", "cell", "nerve")):
            left, top, right, bottom = bounds(shape.path)
            assert left >= 23.9
            assert right <= 56.1
            assert top >= 33.9
            assert bottom <= 66.1


def test_endorphins_keep_apart():
    lens = Lens(Sheet(), (40.0, 50.0), 16.0, (20.0, 50.0), Role.SKIN)
    spots = docks(lens, 1.0)
    assert all(distance(a, b) > 1.7 for i, a in enumerate(spots) for b in spots[:i])
    assert distance(spot(lens, 3), lens.center) < lens.radius
