from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAccessible

from kiosk.commands.measure import look
from tests.support.gui import DESK, GLASSES, UPRIGHT, Arrive

if TYPE_CHECKING:
    from kiosk.app import GlassOptions

ALL = pytest.mark.parametrize("glass", GLASSES.values(), ids=GLASSES)


@ALL
def test_it_fills_the_glass_and_says_what_to_do(arrive: Arrive, glass: GlassOptions):
    visitor = arrive(glass)
    visitor.presenter.show_attract()
    (target,) = visitor.targets()
    face = QAccessible.queryAccessibleInterface(target)
    assert face.text(QAccessible.Text.Name) == "Touch to start"
    assert face.role() == QAccessible.Role.Button
    assert visitor.rect(target) == visitor.window.rect()


@pytest.mark.parametrize(("glass", "scale"), [(DESK, 1.0), (UPRIGHT, 1.0), (UPRIGHT, 2.0)])
def test_title_and_invitation_stand_below_the_picture_and_apart(arrive: Arrive, glass: GlassOptions, scale: float):
    visitor = arrive(glass, text_scale=scale)
    visitor.presenter.show_attract()
    title, start = look(visitor.window, visitor.kit.lettering).texts
    assert (title.text, start.text) == ("Understand your back pain", "Touch to start")
    assert title.ink.top() > glass.height_px / 3
    assert title.ink.bottom() <= start.ink.top()
    assert start.ink.bottom() < glass.height_px


def test_it_is_still(arrive: Arrive):
    visitor = arrive(DESK)
    visitor.presenter.show_attract()
    visitor.glass_image()
    one = visitor.glass_image()
    visitor.wait(600.0)
    assert visitor.glass_image() == one


def test_a_touch_in_any_corner_starts(arrive: Arrive):
    visitor = arrive(DESK)
    for corner in (
        visitor.window.rect().topLeft(),
        visitor.window.rect().topRight(),
        visitor.window.rect().bottomLeft(),
        visitor.window.rect().bottomRight(),
    ):
        visitor.finish()
        visitor.tap(corner)
        assert visitor.window.overlay is None
