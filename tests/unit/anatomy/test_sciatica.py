from __future__ import annotations

import pytest

from kiosk.anatomy.curves import bounds
from kiosk.anatomy.sciatica import sciatica


def test_the_nerve_lies_at_the_back_and_in_the_middle():
    measures = sciatica(0.0).measures
    assert measures["off middle of thigh"] < 10
    assert measures["off middle of buttock"] < 8
    assert 50 < measures["fork above knee"] < 120
    assert measures["widest"] <= 20


def test_only_one_leg_is_lit():
    for shape in sciatica(1.0).outlines:
        if any(word in shape.name for word in ("foot window", "nerve", "radiating", "strip", "buttock pain")):
            assert bounds(shape.path)[0] > 0, shape.name


def test_the_nerve_passes_under_piriformis_and_over_the_bones():
    names = [s.name for s in sciatica(1.0).outlines]
    assert names.index("right hip bone") < names.index("sciatic nerve") < names.index("piriformis")


def test_at_rest_no_disc_bulges_and_no_root_is_pressed():
    rest, pressed = ({s.name for s in sciatica(value).outlines} for value in (0.0, 1.0))
    assert "L4-L5 disc bulge" in pressed
    assert not any("bulge" in name or "pressed" in name or "pain" in name for name in rest)


def test_the_bulge_is_enlarged_in_the_window_with_the_root_it_presses():
    drawing = sciatica(1.0)
    left, top, right, bottom = bounds(drawing.outline("L4-L5 disc bulge enlarged").path)
    x, y = drawing.landmarks["disc"]
    assert left < x < right
    assert top < y < bottom
    assert bounds(drawing.outline("L5 root pressed enlarged").path)[3] > drawing.landmarks["pressed root"][1] > y


@pytest.mark.parametrize("value", [0.0, 0.5, 1.0])
def test_landmarks_lie_in_the_view_box_and_names_are_unique(value: float):
    drawing = sciatica(value)
    for x, y in drawing.landmarks.values():
        assert 0 <= x - drawing.origin[0] <= drawing.width
        assert 0 <= y - drawing.origin[1] <= drawing.height
    names = [s.name for s in drawing.outlines]
    assert len(set(names)) == len(names)
