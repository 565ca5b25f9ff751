from __future__ import annotations

from kiosk.anatomy.curves import bounds
from kiosk.anatomy.drawing import Role
from kiosk.anatomy.knee_side import DIP, FIBULAR_HEAD, knee_side

SHAPES = {s.name: s for s in knee_side(1.0)}


def test_the_dip_lies_in_front_of_and_below_the_knob():
    left, top, right, bottom = bounds(SHAPES["head of the fibula"].path)
    assert left < FIBULAR_HEAD[0] < right < DIP[0] + 12
    assert top < FIBULAR_HEAD[1] < bottom
    assert DIP[0] > FIBULAR_HEAD[0]
    assert DIP[1] > bottom


def test_the_kneecap_is_in_front_and_the_tendon_behind():
    assert bounds(SHAPES["kneecap edge"].path)[0] > 20
    assert bounds(SHAPES["biceps tendon"].path)[2] < 0
    assert SHAPES["head of the fibula"].role is Role.BONE
