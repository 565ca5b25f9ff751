from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAccessible, QColor

from kiosk.gui.widgets.night_view import NightView
from tests.support.gui import DESK, GLASSES, STANDING

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from kiosk.app import GlassOptions
    from tests.support.gui import Arrive, Visitor


def brightness(image: QImage) -> list[int]:
    """How bright every twentieth pixel is, 0 to 255."""
    places = ((x, y) for y in range(0, image.height(), 20) for x in range(0, image.width(), 20))
    return [QColor(image.pixel(x, y)).lightness() for x, y in places]


def lay(visitor: Visitor, *, is_blank: bool) -> NightView:
    view = NightView(visitor.kit, visitor.window, is_blank=is_blank)
    visitor.window.lay_over(view)
    return view


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_blank_night_is_black_all_over_so_that_the_panel_can_sleep(arrive: Arrive, theme: str):
    visitor = arrive(DESK, theme=theme)
    lay(visitor, is_blank=True)
    assert set(brightness(visitor.glass_image())) == {0}


@pytest.mark.parametrize("glass", [DESK, STANDING], ids=["desk", "standing"])
def test_a_dim_night_is_hardly_seen_and_yet_no_broken_screen(arrive: Arrive, glass: GlassOptions):
    visitor = arrive(glass)
    lay(visitor, is_blank=False)
    seen = brightness(visitor.glass_image())
    assert 0 < max(seen) <= 45
    assert len(set(seen)) > 3


@pytest.mark.parametrize("glass", GLASSES.values(), ids=GLASSES)
def test_a_touch_anywhere_means_the_same(arrive: Arrive, glass: GlassOptions):
    visitor = arrive(glass)
    view = lay(visitor, is_blank=True)
    woken: list[bool] = []
    view.activated.connect(lambda: woken.append(True))
    rect = visitor.window.rect()
    for corner in (rect.topLeft(), rect.topRight(), rect.bottomLeft(), rect.bottomRight(), rect.center()):
        visitor.tap(corner)
    assert len(woken) == 5


def test_assistive_technology_says_what_to_do(arrive: Arrive):
    visitor = arrive(DESK)
    face = QAccessible.queryAccessibleInterface(lay(visitor, is_blank=True))
    assert face.text(QAccessible.Text.Name) == "Touch to start"
    assert face.role() == QAccessible.Role.Button
