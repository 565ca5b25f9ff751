from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.gui.illustrations.spots import LONGEST, lean, spots
from kiosk.layout.rect import Rect

if TYPE_CHECKING:
    from kiosk.gui.illustrations.catalogue import Side

AREA = Rect(10.0, 20.0, 160.0, 190.0)
GAP = 3.0


def test_every_place_lies_inside_the_area_and_is_of_the_size_asked_for():
    for anchor in ((12.0, 22.0), (90.0, 100.0), (169.0, 209.0)):
        found = list(spots(anchor, 34.0, 11.0, GAP, AREA))
        assert len(found) > 60
        for rect in found:
            assert (rect.width, rect.height) == (34.0, 11.0)
            assert AREA.x <= rect.x <= rect.right <= AREA.right
            assert AREA.y <= rect.y <= rect.bottom <= AREA.bottom


def test_the_field_of_last_resort_goes_as_far_as_the_longest_leader():
    anchor = (12.0, 22.0)
    far = LONGEST * GAP + 2 * 34.0
    assert all(rect.x - anchor[0] <= far for rect in spots(anchor, 34.0, 11.0, GAP, AREA))


@pytest.mark.parametrize(("side", "share"), [("right", 1.0), ("left", -1.0), ("above", 0.0), ("below", 0.0)])
def test_a_place_leans_to_the_side_it_stands_on(side: Side, share: float):
    assert lean(side, (50.0, 50.0), Rect(70.0, 45.0, 20.0, 10.0)) == pytest.approx(share)


def test_a_place_around_its_part_leans_nowhere():
    assert lean("right", (50.0, 50.0), Rect(40.0, 45.0, 20.0, 10.0)) == 0.0
