from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from kiosk.gui.widgets.staff.cleaning_view import CleaningView
from tests.support.gui import DESK
from tests.support.staff import faults, lay_view

if TYPE_CHECKING:
    from kiosk.app import GlassOptions
    from tests.support.gui import Arrive


@pytest.mark.parametrize("language", ["en", "en-XA", "ar-XB"])
def test_it_can_be_read_on_any_glass_and_nothing_can_be_touched(arrive: Arrive, any_glass: GlassOptions, language: str):
    visitor = arrive(any_glass, language=language)
    lay_view(visitor, CleaningView(visitor.kit, 30, visitor.window))
    assert faults(visitor) == []
    assert visitor.targets() == []


def test_it_counts_down(arrive: Arrive):
    visitor = arrive(DESK)
    view = CleaningView(visitor.kit, 30, visitor.window)
    lay_view(visitor, view)
    assert "30" in visitor.words()
    view.count(29)
    assert "29" in visitor.words()
    assert "30" not in visitor.words()


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Home, Qt.Key.Key_Backspace, Qt.Key.Key_Return])
def test_a_cloth_on_the_keys_does_nothing(arrive: Arrive, key: Qt.Key):
    visitor = arrive(DESK)
    visitor.show()
    visitor.go("sciatica")
    view = CleaningView(visitor.kit, 30, visitor.window)
    lay_view(visitor, view)
    visitor.press(key)
    assert visitor.window.overlay is view
    assert visitor.at() == "sciatica"
