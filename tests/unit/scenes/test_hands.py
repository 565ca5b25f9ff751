from __future__ import annotations

import pytest

from kiosk.anatomy.curves import bounds, distance, sample
from kiosk.anatomy.drawing import Role
from kiosk.scenes.hands import flat_hand, pinching_hand
from tests.support.drawings import by_name


def test_thumb_and_first_finger_meet_at_the_origin():
    shapes = by_name(pinching_hand(Role.SKIN, Role.CLOTH, 2.0))
    for name in ("thumb", "first finger"):
        assert min(distance(p, (0.0, 0.0)) for p in sample(shapes[name].path)) < 6.0


@pytest.mark.parametrize("draw", [pinching_hand, flat_hand])
def test_a_hand_has_five_fingers_a_palm_and_a_sleeve(draw: object):
    assert callable(draw)
    shapes = by_name(draw(Role.SKIN_DEEP, Role.PAPER, 2.0))
    for name in ("thumb", "first finger", "middle finger", "ring finger", "little finger", "palm"):
        assert shapes[name].role is Role.SKIN_DEEP
    assert shapes["sleeve"].role is Role.PAPER
    assert bounds(shapes["sleeve"].path)[0] > bounds(shapes["palm"].path)[0]


def test_the_middle_finger_of_a_flat_hand_reaches_furthest():
    shapes = by_name(flat_hand(Role.SKIN, Role.CLOTH, 2.0))
    tips = {name: bounds(shapes[name].path)[0] for name in shapes if name.endswith("finger")}
    assert min(tips, key=lambda name: tips[name]) == "middle finger"
