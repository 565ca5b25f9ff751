from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.anatomy.curves import bounds, ellipse, polyline, rounded_box, smooth
from kiosk.anatomy.forms import on_the_way, way_between

if TYPE_CHECKING:
    from kiosk.anatomy.drawing import Path

SMALL, LARGE = ellipse((0.0, 0.0), 2.0), ellipse((8.0, 4.0), 4.0)


def test_a_path_half_way_has_every_point_half_way():
    assert bounds(on_the_way(way_between(SMALL, LARGE), 0.5)) == pytest.approx((1.0, -1.0, 7.0, 5.0))


@pytest.mark.parametrize(
    ("start", "end"),
    [
        (SMALL, LARGE),
        ((*SMALL, *LARGE), (*LARGE, *SMALL)),
        (rounded_box(0, 0, 9, 9, 2), rounded_box(5, 5, 20, 9, 3)),
        (polyline([(0, 0), (3, 3)]), polyline([(0, 1), (5, 3)])),
        (smooth([(0, 0), (3, 3), (5, 1)], closed=False), smooth([(0, 0), (3, 4), (7, 1)], closed=False)),
        ((), ()),
    ],
    ids=["one piece", "two pieces", "lines and curves", "lines", "an open curve", "nothing"],
)
def test_a_way_begins_and_ends_at_its_forms(start: Path, end: Path):
    way = way_between(start, end)
    for share, form in ((0.0, start), (1.0, end)):
        path = on_the_way(way, share)
        assert [command[0] for command in path] == [command[0] for command in form]
        assert [command[1:] for command in path] == [pytest.approx(command[1:]) for command in form]


@pytest.mark.parametrize("other", [SMALL[:-1], (*SMALL[:-1], ("L", 0.0, 0.0)), polyline([(0, 0)] * 6)])
def test_there_is_no_way_to_a_path_of_another_kind(other: Path):
    with pytest.raises(ValueError, match=r"cannot become|shorter"):
        way_between(SMALL, other)
