from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from kiosk.gui.widgets.covers import Notice, finished, hidden_warning
from tests.support.gui import DESK, GLASSES
from tests.support.staff import faults

if TYPE_CHECKING:
    from kiosk.app import GlassOptions
    from tests.support.gui import Arrive

Make = Callable[..., Notice]
ALL = pytest.mark.parametrize("glass", GLASSES.values(), ids=GLASSES)


@ALL
@pytest.mark.parametrize("make", [finished, hidden_warning])
@pytest.mark.parametrize(("language", "scale"), [("en", 1.0), ("en-XA", 2.0), ("ar-XB", 1.0)])
def test_it_can_be_read_and_touched_on_any_glass(
    arrive: Arrive, glass: GlassOptions, make: Make, language: str, scale: float
):
    visitor = arrive(glass, language=language, text_scale=scale)
    visitor.window.lay_over(make(visitor.kit, 5, visitor.window))
    assert faults(visitor) == []
    for target in visitor.targets():
        rect = visitor.rect(target)
        assert min(rect.width(), rect.height()) / glass.px_per_mm >= 29.9, target.name


@pytest.mark.parametrize("make", [finished, hidden_warning])
def test_nothing_of_the_page_is_seen_behind_it(arrive: Arrive, make: Make):
    one, other = arrive(DESK), arrive(DESK)
    one.go("sciatica")
    other.go("research")
    for visitor in (one, other):
        visitor.window.lay_over(make(visitor.kit, 5, visitor.window))
    assert one.glass_image() == other.glass_image()


def test_its_line_can_say_something_else(arrive: Arrive):
    visitor = arrive(DESK)
    notice = finished(visitor.kit, 5, visitor.window)
    visitor.window.lay_over(notice)
    notice.say("Your visit is cleared in 4 seconds.")
    assert "Your visit is cleared in 4 seconds." in visitor.texts()


def test_each_button_asks_for_its_own(arrive: Arrive):
    visitor = arrive(DESK)
    asked: list[str] = []
    notice: Notice = hidden_warning(visitor.kit, 30, visitor.window)
    notice.asked.connect(asked.append)
    visitor.window.lay_over(notice)
    for name in ("Keep it hidden", "Show the screen again", "I am finished"):
        visitor.touch(name)
    assert asked == ["keep", "unhide", "finished"]
