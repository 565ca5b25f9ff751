from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.anatomy.curves import bounds
from kiosk.scenes.spine_pages import herniated_disc, spinal_stenosis

if TYPE_CHECKING:
    from kiosk.gui.illustrations.catalogue import Draw


EVERY = [herniated_disc, spinal_stenosis]


@pytest.mark.parametrize("draw", EVERY)
@pytest.mark.parametrize("value", [0.0, 0.35, 1.0])
def test_every_filled_outline_is_closed_and_every_name_is_unique(draw: Draw, value: float):
    drawing = draw(value)
    assert all(shape.path[-1] == ("Z",) for shape in drawing.outlines if shape.filled)
    names = [shape.name for shape in drawing.outlines]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("draw", EVERY)
@pytest.mark.parametrize("value", [0.0, 1.0])
def test_landmarks_lie_in_the_picture(draw: Draw, value: float):
    drawing = draw(value)
    left, top = drawing.origin
    for x, y in drawing.landmarks.values():
        assert left <= x <= left + drawing.width
        assert top <= y <= top + drawing.height


def test_the_cut_from_above_stays_in_its_frame():
    drawing = herniated_disc(1)
    frame = bounds(drawing.outline("above frame").path)
    for shape in drawing.outlines:
        if shape.name.startswith("above "):
            left, top, right, bottom = bounds(shape.path)
            assert frame[0] - 0.1 <= left
            assert frame[1] - 0.1 <= top
            assert right <= frame[2] + 0.1
            assert bottom <= frame[3] + 0.1


def test_the_cut_shows_the_same_herniation_as_the_side_view():
    drawing = herniated_disc(1)
    assert drawing.outline("L4-L5 escaped gel").opacity == 1
    assert drawing.outline("above escaped gel").opacity == 1
    with pytest.raises(KeyError):
        herniated_disc(0).outline("above escaped gel")


def test_the_roomy_canal_stays_while_the_other_narrows():
    healthy, narrow = spinal_stenosis(0), spinal_stenosis(1)
    for mark in ("roomy canal front", "roomy canal back"):
        assert healthy.landmarks[mark] == narrow.landmarks[mark]
    assert narrow.measures["canal front to back mm"] <= 10 < narrow.measures["roomy front to back mm"]
    assert healthy.measures["canal front to back mm"] == healthy.measures["roomy front to back mm"]


def test_both_canals_have_one_scale():
    drawing = spinal_stenosis(0)
    one, two = (bounds(drawing.outline(f"{name} annulus fibrosus").path) for name in ("roomy", "narrow"))
    assert two[2] - two[0] == pytest.approx(one[2] - one[0])
    assert two[1] == pytest.approx(one[1])


def test_both_calves_ache_only_upright_and_only_in_a_narrow_canal():
    aches = [shape for shape in spinal_stenosis(1).outlines if shape.name.endswith("ache")]
    assert len(aches) == 2
    leaning = spinal_stenosis(1).landmarks["leaning"][0]
    assert all(bounds(ache.path)[2] < leaning - 15 for ache in aches)
    assert all(ache.opacity == 0 for ache in spinal_stenosis(0).outlines if ache.name.endswith("ache"))


def test_the_vertebrae_beside_the_disc_bear_their_names():
    names = {shape.name for shape in herniated_disc(1).outlines}
    assert {"level L4", "level L5", "level S1"} <= names


def test_words_about_the_canals_have_room_above_the_people():
    drawing = spinal_stenosis(1)
    assert bounds(drawing.outline("strip").path)[1] - bounds(drawing.outline("narrow frame").path)[3] >= 15
