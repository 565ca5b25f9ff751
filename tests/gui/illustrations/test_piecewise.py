from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainterPath, QPen

from kiosk.anatomy.curves import ellipse, polyline, rounded_box
from kiosk.gui.illustrations.boxes import touch
from kiosk.gui.illustrations.piecewise import extent, groups, nested, rimmed

LINE = QPen(QColor("#334455"), 4.0)


def discs(*places: tuple[float, float, float]) -> QPainterPath:
    path = QPainterPath()
    for x, y, radius in places:
        path.addEllipse(QRectF(x - radius, y - radius, 2 * radius, 2 * radius))
    return path


def test_one_box_lies_in_another_whichever_is_named_first():
    assert nested((0, 0, 9, 9), (2, 2, 5, 5))
    assert nested((2, 2, 5, 5), (0, 0, 9, 9))
    assert not nested((0, 0, 9, 9), (5, 5, 12, 8))


def test_pieces_that_meet_are_joined_and_others_stay_apart():
    pieces = [(discs((x, y, 5.0)), (x - 5, y - 5, x + 5, y + 5)) for x, y in ((5.0, 5.0), (5.0, 40.0), (12.0, 8.0))]
    found = {box: path.elementCount() for path, box in groups(pieces, touch)}
    alone = pieces[1][0].elementCount()
    assert found == {(0.0, 0.0, 17.0, 13.0): 2 * alone, (0.0, 35.0, 10.0, 45.0): alone}


def test_rims_reach_half_a_line_out_and_pieces_half_a_line_in():
    edged = rimmed(discs((20.0, 20.0, 10.0), (60.0, 30.0, 8.0)), 2, LINE)
    assert edged is not None
    outer, inner = edged
    for (wide, box), (narrow, same), (x, y, radius) in zip(outer, inner, ((20, 20, 10), (60, 30, 8)), strict=True):
        assert wide.boundingRect().getRect() == pytest.approx(
            (x - radius - 2, y - radius - 2, 2 * radius + 4, 2 * radius + 4), abs=0.2
        )
        assert narrow.boundingRect().getRect() == pytest.approx(
            (x - radius + 2, y - radius + 2, 2 * radius - 4, 2 * radius - 4), abs=0.2
        )
        assert box == same == pytest.approx((x - radius - 3, y - radius - 3, x + radius + 3, y + radius + 3), abs=0.2)


def test_the_way_a_piece_goes_round_does_not_matter():
    edged = rimmed(discs((20.0, 20.0, 10.0)).toReversed(), 1, LINE)
    assert edged is not None
    (wide, _), (narrow, _) = edged[0][0], edged[1][0]
    assert wide.boundingRect().contains(narrow.boundingRect())


def test_a_piece_hardly_wider_than_its_line_has_no_rim():
    assert rimmed(discs((20.0, 20.0, 10.0), (60.0, 30.0, 1.5)), 2, LINE) is None


def test_nor_has_a_piece_that_does_not_close():
    path = QPainterPath()
    path.lineTo(20.0, 0.0)
    path.lineTo(20.0, 20.0)
    assert rimmed(path, 1, LINE) is None


def test_the_extent_of_a_piece_is_its_width_and_height_together():
    assert extent(rounded_box(5, 7, 30, 10, 2.0)) == pytest.approx(40.0)
    assert extent(ellipse((50, 50), 10, 4)) == pytest.approx(28.0)
    assert extent(polyline([(0, 0), (3, 1)])) == 4.0
