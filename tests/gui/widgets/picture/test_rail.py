from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from kiosk.gui.widgets.picture.rail import Rail
from tests.support.gui import DESK, Arrive

WHERE = QRectF(0, 100, 400, 28)


@pytest.fixture
def rail(arrive: Arrive):
    return Rail(arrive(DESK).kit, WHERE, 3, [])


def test_the_stops_stand_evenly_within_the_picture(rail: Rail):
    first, second, third = (rail.x(place) for place in (0.0, 1.0, 2.0))
    assert WHERE.left() < first < second < third < WHERE.right()
    assert second - first == pytest.approx(third - second)


def test_where_buttons_stand_below_it_its_stops_stand_above_them(arrive: Arrive):
    rail = Rail(arrive(DESK).kit, WHERE, 3, [50.0, 120.0, 300.0])
    assert [rail.x(place) for place in (0.0, 1.0, 2.0)] == [50.0, 120.0, 300.0]


def test_buttons_below_each_other_say_nothing_about_it(arrive: Arrive):
    kit = arrive(DESK).kit
    rail = Rail(kit, WHERE, 3, [200.0, 200.0, 200.0])
    assert rail.x(0.0) == Rail(kit, WHERE, 3, []).x(0.0)


@pytest.mark.parametrize("place", [0.0, 0.3, 1.0, 1.7, 2.0])
def test_a_place_is_found_where_it_is_painted(rail: Rail, place: float):
    assert rail.place(rail.x(place)) == pytest.approx(place)


@pytest.mark.parametrize(("x", "place"), [(-50.0, 0.0), (900.0, 2.0)])
def test_beyond_its_ends_the_ends_are_meant(rail: Rail, x: float, place: float):
    assert rail.place(x) == place


def test_it_begins_where_reading_begins(arrive: Arrive):
    rail = Rail(arrive(DESK, language="ar-XB").kit, WHERE, 2, [])
    assert rail.x(0.0) > rail.x(1.0)
    assert rail.place(WHERE.right()) == 0.0
    assert rail.place(rail.x(0.4)) == pytest.approx(0.4)


def test_the_knob_stands_at_the_place_and_nothing_is_painted_outside(arrive: Arrive):
    kit = arrive(DESK).kit
    rail = Rail(kit, WHERE, 2, [])
    image = QImage(400, 200, QImage.Format.Format_RGB32)
    image.fill(0xFF808080)
    painter = QPainter(image)
    rail.paint(painter, 0.5)
    painter.end()
    assert image.pixelColor(round(rail.x(0.5)), 114) == kit.theme.colour("clay")
    assert image.pixelColor(round(rail.x(0.0)), 114) == kit.theme.colour("edge")
    painted = {y for y in range(200) for x in range(0, 400, 5) if image.pixel(x, y) != 0xFF808080}
    assert rail.box.top() <= min(painted)
    assert max(painted) <= rail.box.bottom()
