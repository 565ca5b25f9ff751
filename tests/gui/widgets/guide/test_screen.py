from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from kiosk.commands.measure import describe, look
from kiosk.gui.widgets.guide.screen import GuideScreen, guide_screen
from tests.support.gui import DESK, TABLET, Arrive
from tests.support.pictures import moving, picture

if TYPE_CHECKING:
    from kiosk.app import GlassOptions
    from tests.support.gui import Visitor

DISC = "herniated-disc#guide"


def guide(visitor: Visitor) -> GuideScreen:
    assert isinstance(visitor.screen, GuideScreen)
    return visitor.screen


def let_read(visitor: Visitor) -> None:
    """Let as much time pass as the step takes."""
    due = guide(visitor).play.due(round(visitor.clock() * 1000))
    assert due is not None
    visitor.clock.step(due / 1000 + 0.001)
    visitor.attract.tick()
    guide(visitor).advance()


def test_it_plays_when_it_is_asked_for_and_says_what_next(arrive: Arrive):
    visitor = moving(arrive, "herniated-disc")
    visitor.touch(DISC)
    assert (visitor.at(), guide(visitor).play.is_playing, guide(visitor).is_waiting) == (DISC, True, True)
    assert "1 of 10" in visitor.words()
    assert picture(visitor).value == 0.0
    seen = []
    while not guide(visitor).play.has_ended:
        seen.append(guide(visitor).spoken)
        assert guide(visitor).spoken in visitor.words()
        assert visitor.find("guide-play").name == "Pause"
        let_read(visitor)
        assert visitor.attract.state.phase.value == "active"
    assert len(seen) == 10
    assert (guide(visitor).is_waiting, guide(visitor).spoken, visitor.at()) == (False, "", f"{DISC}.99")
    names = [target.name for target in visitor.targets() if not target.objectName().startswith("bar-")]
    assert {name.partition(".")[0] for name in names} >= {
        *("Get help now: all the signs", "Read the page", "What else helps", "Acupuncture: nerves", "Questions to ask"),
    }
    visitor.wait(visitor.attract.state.idle_limit + 1.0)
    assert visitor.attract.state.phase.value == "warning"


def test_the_picture_moves_along_and_comes_to_rest(arrive: Arrive):
    visitor = moving(arrive, "herniated-disc")
    visitor.touch(DISC)
    let_read(visitor)
    assert picture(visitor).is_moving
    visitor.clock.step(0.45)
    picture(visitor).advance()
    assert 0.0 < picture(visitor).value < 1.0
    visitor.clock.step(0.5)
    picture(visitor).advance()
    assert (picture(visitor).value, picture(visitor).is_moving) == (1.0, False)


def test_a_pause_waits_and_no_timer_runs(arrive: Arrive):
    visitor = moving(arrive, "herniated-disc")
    visitor.touch(DISC)
    visitor.touch("guide-play")
    assert (visitor.find("guide-play").name, guide(visitor).is_waiting) == ("Play", False)
    visitor.clock.step(60.0)
    guide(visitor).advance()
    assert visitor.at() == DISC
    visitor.touch("guide-play")
    assert guide(visitor).is_waiting


def test_who_goes_on_is_played_on_to_who_goes_back_is_waited_for_and_back_ends_it(arrive: Arrive):
    visitor = moving(arrive, "herniated-disc")
    visitor.touch(DISC)
    assert not visitor.window.targets()[0].isEnabled() or "guide-back" not in [
        t.objectName() for t in visitor.targets()
    ]
    visitor.touch("guide-next")
    assert (visitor.at(), guide(visitor).play.is_playing) == (f"{DISC}.2", True)
    visitor.touch("bar-next")
    assert (visitor.at(), guide(visitor).play.is_playing) == (f"{DISC}.4", True)
    visitor.touch("guide-back")
    assert (visitor.at(), guide(visitor).play.is_playing) == (f"{DISC}.2", False)
    visitor.touch("guide-again")
    assert (visitor.at(), guide(visitor).play.is_playing) == (DISC, True)
    visitor.press(Qt.Key.Key_Escape)
    assert visitor.at() == "herniated-disc"


def test_what_lies_over_it_pauses_it_and_help_home_and_finished_are_where_they_always_are(arrive: Arrive):
    visitor = moving(arrive, "herniated-disc")
    visitor.go("herniated-disc")
    bar = visitor.bar_rects()
    visitor.touch(DISC)
    assert visitor.bar_rects() == bar
    visitor.touch("bar-aids")
    assert (guide(visitor).play.is_playing, guide(visitor).is_waiting) == (False, False)
    visitor.press(Qt.Key.Key_Escape)
    assert not guide(visitor).play.is_playing
    visitor.touch("guide-play")
    visitor.touch("bar-help")
    assert visitor.at() == "get-help-now"
    visitor.press(Qt.Key.Key_Escape)
    assert (visitor.at(), guide(visitor).play.is_playing) == (DISC, True)


def test_with_less_motion_nothing_goes_on_by_itself_and_the_picture_jumps(arrive: Arrive):
    visitor = arrive(DESK)
    visitor.show()
    visitor.go(DISC)
    assert (guide(visitor).play.is_playing, guide(visitor).is_waiting) == (False, False)
    assert "guide-play" not in [target.objectName() for target in visitor.targets()]
    visitor.touch("guide-next")
    assert (visitor.at(), picture(visitor).value, picture(visitor).is_moving) == (f"{DISC}.2", 1.0, False)


def test_keys_reach_every_control_in_the_order_it_stands_and_stay_on_it(arrive: Arrive):
    visitor = arrive(TABLET)
    visitor.show()
    visitor.go(DISC)
    seen = []
    for _ in range(3):
        visitor.press(Qt.Key.Key_Right)
        seen.append(visitor.focused())
    assert seen == ["Next step", "Start again", "Home"]
    visitor.press(Qt.Key.Key_Left)
    visitor.press(Qt.Key.Key_Left)
    visitor.press(Qt.Key.Key_Return)
    assert (visitor.focused(), visitor.at()) == ("Next step", f"{DISC}.2")


def test_larger_words_find_the_same_place(arrive: Arrive):
    visitor = arrive(TABLET)
    visitor.go(f"{DISC}.6")
    said = guide(visitor).spoken
    visitor.touch("bar-aids")
    visitor.touch("Largest")
    assert visitor.at() == f"{DISC}.6"
    assert said.startswith(guide(visitor).spoken)
    assert len(guide(visitor).parts.frames) > 10


@pytest.mark.parametrize(("glass", "scale"), [(DESK, 1.0), (TABLET, 2.0)])
def test_every_step_can_be_read(arrive: Arrive, glass: GlassOptions, scale: float):
    visitor = arrive(glass, text_scale=scale)
    visitor.go("muscle-strain#guide")
    for number in range(visitor.screen.part_count):
        visitor.go(str(visitor.screen.route(number)))
        told = describe(visitor.window, look(visitor.window, visitor.kit.lettering), glass.px_per_mm)
        assert told["overlaps"] == []
        assert [text["text"] for text in told["texts"] if text["clipped"] or text["contrast"] < 7.0] == []
        assert min(text["cap_height_mm"] for text in told["texts"]) >= 4.8
        assert min(min(c["rect_px"][2:]) for c in told["controls"]) >= 20 * glass.px_per_mm


def test_a_page_without_a_guide_has_none(arrive: Arrive):
    visitor = arrive(DESK)
    visitor.go("nerves#guide")
    assert not isinstance(visitor.screen, GuideScreen)
    page = visitor.presenter.library.page("nerves")
    screen = visitor.screen
    with pytest.raises(ValueError, match="nerves has no guide"):
        guide_screen(visitor.kit, screen.parts.frame, visitor.presenter.library, page, screen)
