from __future__ import annotations

import pytest

from kiosk.anatomy.body_signs import NAMES, sign
from kiosk.anatomy.curves import bounds, sample
from kiosk.anatomy.drawing import Role


@pytest.mark.parametrize("name", NAMES)
def test_a_sign_stands_within_its_disc(name: str):
    disc, ring, *parts = sign(name, (10.0, 20.0), 60.0)
    assert bounds(disc.path) == pytest.approx((-50, -40, 70, 80), abs=0.1)
    assert disc.role is Role.GROUND
    for part in parts:
        assert part.role is ring.role is Role.SYMBOL_HELP
        for x, y in sample(part.path):
            assert (x - 10) ** 2 + (y - 20) ** 2 < 50**2


def test_there_is_a_sign_for_each_that_the_words_name_and_no_other():
    assert NAMES == ("bladder", "toilet", "walking", "thermometer", "falling person", "heart")
    with pytest.raises(KeyError, match="tooth"):
        sign("tooth", (0, 0), 1)


def test_the_walking_person_has_head_stick_and_two_legs_apart():
    head, stick, _, front, back, *_ = sign("walking", (0, 0), 10)[2:]
    assert bounds(head.path)[3] < bounds(front.path)[1]
    assert bounds(stick.path)[2] > bounds(front.path)[2]
    assert bounds(back.path)[0] < bounds(front.path)[0] - 1
