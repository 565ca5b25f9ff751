from __future__ import annotations

from kiosk.scenes.medicine import medicines, other_treatments


def test_medicines_show_tablets_water_and_a_measure():
    names = {shape.name for shape in medicines(0.0).outlines}
    assert {"box front", "strip", "glass water", "measuring cup", "dose", "leaflet"} <= names
    assert sum(name.startswith(("tablet 0", "tablet 1")) for name in names) == 7


def test_three_rounds_hold_four_people():
    drawing = other_treatments(0.0)
    rounds = [shape for shape in drawing.outlines if shape.name.endswith(" round")]
    assert len(rounds) == 3
    assert drawing.measures["people"] == 4.0
    heads = [shape for shape in drawing.outlines if shape.name.endswith("head head")]
    backs = [shape for shape in drawing.outlines if shape.name.endswith("skin contour")]
    assert len(heads) + len(backs) == 4
