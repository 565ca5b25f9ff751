from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize

from kiosk.anatomy.curves import bounds
from kiosk.gui.illustrations.pictures import PICTURES
from kiosk.gui.illustrations.reading_order import ORDERED, from_right
from tests.support.drawings import faults
from tests.support.gui import UPRIGHT, Arrive

if TYPE_CHECKING:
    from kiosk.anatomy.drawing import Drawing

# The frames of each in reading order, by an outline that stands for it.
FRAMES = {
    "session": ("frame edge 1", "frame edge 2"),
    "disc-changes": ("younger panel", "older panel"),
    "spinal-stenosis": ("roomy frame", "narrow frame"),
}


@pytest.mark.parametrize("name", FRAMES)
@pytest.mark.parametrize("wide", [False, True])
def test_the_first_frame_stands_where_reading_begins(name: str, wide: bool):
    picture = PICTURES[name].in_wide() if wide else PICTURES[name]
    usual, mirrored = picture.draw(1.0), from_right(picture).draw(1.0)
    first, second = FRAMES[name]

    def left(drawing: Drawing, outline: str) -> float:
        return bounds(drawing.outline(outline).path)[0]

    assert left(usual, first) < left(usual, second)
    assert left(mirrored, first) > left(mirrored, second)
    assert (mirrored.width, mirrored.height) == (usual.width, usual.height)
    assert mirrored.landmarks.keys() == usual.landmarks.keys()
    assert [one.name for one in mirrored.outlines] == [one.name for one in usual.outlines]
    assert faults([mirrored]) == []


def test_groups_of_the_research_stand_in_the_order_of_reading():
    drawing = from_right(PICTURES["research"].in_wide()).draw(0.0)
    places = [drawing.landmarks[f"heading of {name}"][0] for name in ("true needles", "pretend needles", "usual care")]
    assert places == sorted(places, reverse=True)


def test_a_picture_without_an_order_is_the_same_in_every_language():
    assert from_right(PICTURES["sciatica"]) == PICTURES["sciatica"]


def test_every_ordered_drawing_is_one_of_the_catalogue_and_has_its_other():
    drawings = {one.drawing for one in PICTURES.values()} | {one.wide for one in PICTURES.values()}
    assert drawings >= ORDERED
    for one in ORDERED:
        module, function = one.split(":")
        assert callable(getattr(import_module(module), f"{function}_from_right"))


def test_a_page_from_the_right_shows_its_frames_so_and_cards_stay_as_they_are(arrive: Arrive):
    here, there = arrive(UPRIGHT).kit.gallery, arrive(UPRIGHT, language="ar-XB").kit.gallery
    one, other = (gallery.drawing("session", 0.0).landmarks for gallery in (here, there))
    assert one["talk"][0] < one["needles"][0]
    assert other["talk"][0] > other["needles"][0]
    size = QSize(120, 90)
    assert there.card("session", size) == here.card("session", size)
    assert there.poster("session", size).image == here.poster("session", size).image
    there.write_waiting()
