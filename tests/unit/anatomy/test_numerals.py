from __future__ import annotations

import pytest

from kiosk.anatomy.curves import bounds
from kiosk.anatomy.drawing import Role
from kiosk.anatomy.numerals import chip, code, numeral


@pytest.mark.parametrize("number", range(12))
def test_a_numeral_is_as_high_as_asked_and_stands_in_the_middle(number: int):
    left, top, right, bottom = bounds(numeral(number, (10, 20), 8))
    assert (top, bottom) == pytest.approx((16, 24), abs=0.5)
    assert (left + right) / 2 == pytest.approx(10, abs=1.2)


def test_every_digit_looks_different():
    assert len({numeral(number, (0, 0), 1) for number in range(10)}) == 10


def test_two_digits_stand_beside_each_other():
    one = bounds(numeral(4, (0, 0), 10))
    two = bounds(numeral(14, (0, 0), 10))
    assert two[2] - two[0] > one[2] - one[0]


@pytest.mark.parametrize("number", [8, 14])
def test_a_number_fits_its_chip(number: int):
    shapes = chip(number, (0, 0), 15)
    left, top, right, bottom = bounds(shapes[1].path)
    assert (max(-left, right) ** 2 + max(-top, bottom) ** 2) ** 0.5 < 13.5
    assert {s.role for s in shapes} == {Role.POINT}
    assert not shapes[1].filled


@pytest.mark.parametrize("text", ["L2", "L4", "S1"])
def test_a_level_of_the_spine_is_as_high_as_asked_and_stands_in_the_middle(text: str):
    left, top, right, bottom = bounds(code(text, (10, 20), 8))
    assert (top, bottom) == pytest.approx((16, 24), abs=0.5)
    assert (left + right) / 2 == pytest.approx(10, abs=1.2)


def test_a_code_has_no_other_letters():
    with pytest.raises(KeyError, match="T"):
        code("T12", (0, 0), 8)
