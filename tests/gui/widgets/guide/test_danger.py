from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.gui.widgets.boxes import Box
from kiosk.gui.widgets.guide.screen import GuideScreen
from tests.support.gui import DESK, TABLET, UPRIGHT, Arrive

if TYPE_CHECKING:
    from kiosk.app import GlassOptions

DESK_NOW = "Tell the person at the desk now"


@pytest.mark.parametrize(("glass", "scale"), [(DESK, 1.0), (TABLET, 1.0), (TABLET, 2.0), (UPRIGHT, 2.0)])
def test_signs_of_danger_stand_whole_in_a_red_box_that_says_to_tell_the_desk(
    arrive: Arrive, glass: GlassOptions, scale: float
):
    visitor = arrive(glass, text_scale=scale)
    visitor.go("spinal-stenosis#guide")
    screen = visitor.screen
    assert isinstance(screen, GuideScreen)
    page = visitor.presenter.library.page("spinal-stenosis")
    assert page.guide is not None
    wholes = ["".join(span.text for span in step.text.spans) for step in page.guide.steps if step.warns]
    warning = [number for number, frame in enumerate(screen.parts.frames) if frame.warns]
    assert [screen.parts.spoken(number) for number in warning] == wholes
    danger = screen.parts.danger
    for box in danger.boxes.values():
        assert isinstance(box, Box)
        assert box.colours[:2] == ("red_light", "red")
        assert box.height <= danger.where.height
    for number in warning:
        visitor.go(str(screen.route(number)))
        assert f"{DESK_NOW} {screen.parts.spoken(number)}" in visitor.words()
        assert screen.parts.picture.isVisibleTo(screen) is not danger.covers
    visitor.go("spinal-stenosis#guide")
    assert DESK_NOW not in visitor.words()
    assert screen.parts.picture.isVisibleTo(screen)
