from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from kiosk.gui.widgets.spare_kit import SpareKitMaker
from kiosk.panel.profile import PanelProfile
from kiosk.theming.spare import SPARE
from tests.support.gui import RESOURCES

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.gui.widgets.toolkit import Toolkit

pytestmark = pytest.mark.usefixtures("qapp")
WORDLESS = ("x", "check", "arrow-left", "arrow-right", "arrow-up", "arrow-down", "plus", "minus", "world")
GLASS = PanelProfile(1920, 1080, 4.03)


def made(maker: SpareKitMaker) -> Toolkit:
    return maker.make("en", text_scale=1.0, theme="light", reduce_motion=True)


def ink(kit: Toolkit, icon: str) -> set[int]:
    image = QImage(24, 24, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    kit.icons.paint(painter, icon, QRectF(0, 0, 24, 24), kit.theme.colour("ink"))
    painter.end()
    return {y * 24 + x for y in range(24) for x in range(24) if image.pixelColor(x, y).lightness() < 128}


def test_where_nothing_is_missing_nothing_is_said():
    maker = SpareKitMaker(RESOURCES, GLASS)
    assert made(maker).theme.colour("paper").name() != SPARE.paper.lower()
    assert maker.problems == ()


def test_where_everything_is_missing_there_are_words_colours_and_the_icons_of_the_pin_pad(tmp_path: Path):
    maker = SpareKitMaker(tmp_path, GLASS)
    kit = made(maker)
    assert kit.theme.colour("paper").name() == SPARE.paper.lower()
    assert kit.typesetter.can_write("Restart 0")
    wordless = [ink(kit, name) for name in WORDLESS]
    assert all(wordless)
    assert all(one != other for i, one in enumerate(wordless) for other in wordless[i + 1 :])
    assert ink(kit, "lock") == set()
    assert [part in said for part, said in zip(("font", "icons", "theme"), maker.problems, strict=True)] == [True] * 3
