from __future__ import annotations

from PySide6.QtCore import QPoint

from kiosk.gui.viewmodels.library import TOPICS
from tests.support.gui import UPRIGHT, Arrive


def test_the_tile_shows_the_ends_of_the_alphabet(arrive: Arrive):
    visitor = arrive(UPRIGHT)
    tile = visitor.find(f"tile-{TOPICS}")
    assert tile.name == "Topics A to Z"
    picture = tile.grab().toImage()
    width, height = picture.width(), picture.height()
    inked = [
        (x, y)
        for x in range(width // 8, width * 7 // 8, 2)
        for y in range(height // 8, height // 2, 2)
        if picture.pixelColor(QPoint(x, y)).lightness() < 110
    ]
    assert min(x for x, _ in inked) < width / 2 < max(x for x, _ in inked)
