from __future__ import annotations

import pytest

from kiosk.gui.widgets.staff import look
from kiosk.staff.sheet import Tone, Weight
from tests.support.gui import DESK, WALL, Arrive


def test_a_wall_shows_staff_screens_larger_but_not_without_end(arrive: Arrive):
    assert look.larger(arrive(DESK).kit) == pytest.approx(1.0, abs=0.01)
    assert 1.3 < look.larger(arrive(WALL).kit) <= 1.5


def test_every_weight_has_a_look():
    assert set(look.LOOKS) == set(Weight)


def test_what_is_good_or_bad_has_a_sign_beside_its_colour():
    assert set(look.SIGNS) == {Tone.GOOD, Tone.WARN, Tone.BAD}
    assert len({sign.icon for sign in look.SIGNS.values()}) == 3
