from __future__ import annotations

import pytest

from kiosk.anatomy.curves import distance
from kiosk.anatomy.drawing import Role
from kiosk.scenes.messengers import docks, ending, inflammation, soreness, spot, threads
from kiosk.scenes.strokes import Sheet
from kiosk.scenes.tissue import Lens
from tests.support.drawings import beyond

LENS = Lens(Sheet(), (40.0, 50.0), 16.0, (20.0, 50.0), Role.SKIN)
STEPS = [step / 8 for step in range(9)]


def pieces(calm: float, name: str) -> int:
    path = next((shape.path for shape in inflammation(LENS, calm)[0] if shape.name == name), ())
    return sum(command[0] == "M" for command in path)


def test_messengers_grow_fewer_and_endorphins_more():
    counts = [inflammation(LENS, calm)[1] for calm in STEPS]
    messengers = [count["messengers"] for count in counts]
    endorphins = [count["endorphins"] for count in counts]
    assert messengers == sorted(messengers, reverse=True)
    assert endorphins == sorted(endorphins)
    assert endorphins[0] == 0 < endorphins[-1]
    # Inflammation does not vanish: that nobody has shown, nor proposed.
    assert messengers[0] > messengers[-1] > messengers[0] / 3


@pytest.mark.parametrize("calm", STEPS)
def test_as_many_are_drawn_as_are_counted(calm: float):
    counts = inflammation(LENS, calm)[1]
    assert pieces(calm, "messengers") == counts["messengers"]
    assert pieces(calm, "endorphins") == counts["endorphins"]


def test_endorphins_differ_from_messengers_in_shape_and_colour():
    shapes = {shape.name: shape for shape in inflammation(LENS, 1.0)[0]}
    messengers, endorphins = shapes["messengers"], shapes["endorphins"]
    assert endorphins.role is not messengers.role
    assert len(endorphins.path) / pieces(1.0, "endorphins") > len(messengers.path) / pieces(1.0, "messengers")


@pytest.mark.parametrize("calm", [0.1, 0.5, 0.9])
def test_everything_stays_on_the_glass(calm: float):
    sheet = Sheet()
    lens = Lens(sheet, (40.0, 50.0), 16.0, (20.0, 50.0), Role.SKIN)
    before = len(sheet.outlines)
    threads(lens)
    ending(lens)
    shapes = (*sheet.outlines[before:], *inflammation(lens, calm)[0], *soreness(lens, calm))
    assert beyond(shapes, (23.9, 33.9, 56.1, 66.1)) == []


def test_soreness_fades_but_does_not_go():
    strengths = [soreness(LENS, calm)[0].opacity for calm in STEPS]
    assert strengths == sorted(strengths, reverse=True)
    assert 0.0 < strengths[-1] < strengths[0]


def test_a_cell_keeps_all_its_grains():
    sheet = Sheet()
    ending(Lens(sheet, (40.0, 50.0), 16.0, (20.0, 50.0), Role.SKIN))
    grains = [shape for shape in sheet.outlines if shape.name.startswith("cell grains")]
    assert [sum(command[0] == "M" for command in shape.path) for shape in grains] == [9, 9, 9]


def test_endorphins_keep_apart():
    lens = Lens(Sheet(), (40.0, 50.0), 16.0, (20.0, 50.0), Role.SKIN)
    spots = docks(lens, 1.0)
    assert all(distance(a, b) > 1.7 for i, a in enumerate(spots) for b in spots[:i])
    assert distance(spot(lens, 3), lens.center) < lens.radius
