from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt

from kiosk.gui.widgets.staff.touch_test_view import TouchTestView
from kiosk.staff.touch_test import Kind
from tests.support.gui import DESK, TABLET, UPRIGHT
from tests.support.staff import faults, lay_view

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.app import GlassOptions
    from kiosk.staff.touch_test import Place
    from tests.support.gui import Arrive, Visitor

BUTTONS = ("staff-touch-test-again", "staff-touch-test-close")


def laid(visitor: Visitor) -> TouchTestView:
    view = TouchTestView(visitor.kit, visitor.window)
    lay_view(visitor, view)
    return view


def touch(visitor: Visitor, x_mm: float, y_mm: float) -> None:
    """Touch a place of the glass."""
    visitor.tap(QPoint(round(visitor.kit.px(x_mm)), round(visitor.kit.px(y_mm))))


def touch_all(
    visitor: Visitor, view: TouchTestView, see: Callable[[float, float], Place] = lambda x, y: (x, y)
) -> Kind | None:
    """Touch every cross on a panel that sees a touch where ``see`` says."""
    for target in view.test.targets:
        touch(visitor, *see(*target))
    verdict = view.test.verdict
    return None if verdict is None else verdict.kind


@pytest.mark.parametrize("language", ["en", "en-XA", "ar-XB"])
def test_it_can_be_read_and_touched_on_any_glass_at_every_stage(arrive: Arrive, any_glass: GlassOptions, language: str):
    visitor = arrive(any_glass, language=language)
    view = laid(visitor)
    assert faults(visitor) == []
    touch_all(visitor, view, lambda x, y: (x + 8.0, y - 6.0))
    assert faults(visitor) == []
    assert "Touches are seen 8 mm too far to the right and 6 mm too far up." in visitor.texts()
    visitor.touch("staff-touch-test-again")
    visitor.clock.step(20.0)
    view.tick()
    assert faults(visitor) == []
    assert view.test.is_silent


def test_the_cross_to_touch_is_painted_where_the_touch_belongs(arrive: Arrive, any_glass: GlassOptions):
    visitor = arrive(any_glass)
    view = laid(visitor)
    for target in view.test.targets:
        where = QPoint(round(visitor.kit.px(target[0])), round(visitor.kit.px(target[1])))
        assert visitor.glass_image().pixelColor(where) == visitor.kit.theme.colour("ink")
        visitor.tap(where)


def test_words_and_buttons_keep_off_the_crosses(arrive: Arrive, any_glass: GlassOptions):
    visitor = arrive(any_glass)
    view = laid(visitor)
    touch_all(visitor, view, lambda x, y: (x + 8.0, y - 6.0))
    for widget in [*visitor.labels(), *visitor.targets()]:
        rect = visitor.rect(widget)
        for x, y in view.test.targets:
            arm = visitor.kit.px(9.0)
            near = QPoint(
                round(min(max(visitor.kit.px(x), rect.left()), rect.right())),
                round(min(max(visitor.kit.px(y), rect.top()), rect.bottom())),
            )
            assert max(abs(near.x() - visitor.kit.px(x)), abs(near.y() - visitor.kit.px(y))) > arm


def test_after_each_touch_it_asks_for_the_next_and_at_the_end_says_what_is_so(arrive: Arrive):
    visitor = arrive(DESK)
    view = laid(visitor)
    for number, target in enumerate(view.test.targets, 1):
        assert "Touch the middle of the cross." in visitor.texts()
        assert f"{number} of 4" in visitor.texts()
        touch(visitor, *target)
    assert "The touch works. Every touch was seen where the finger was." in visitor.texts()
    assert "There is nothing to do." in visitor.texts()


@pytest.mark.parametrize("language", ["en", "ar-XB"])
def test_the_panel_is_tested_in_every_language_as_it_hangs(arrive: Arrive, language: str):
    visitor = arrive(TABLET, language=language)
    view = laid(visitor)
    width = visitor.kit.width
    assert touch_all(visitor, view, lambda x, y: (width - x, y)) is Kind.LEFT_RIGHT


@pytest.mark.parametrize("share", [0.5, 0.25])
def test_a_panel_that_spans_more_screens_closes_nothing_by_mistake(
    arrive: Arrive, any_glass: GlassOptions, share: float
):
    for see in (
        lambda x, y: (x * share, y),
        lambda x, y: (x, y * share),
        lambda x, y: (x * share, y * share),
    ):
        visitor = arrive(any_glass)
        view = laid(visitor)
        closed: list[bool] = []
        view.close_asked.connect(lambda closed=closed: closed.append(True))
        assert touch_all(visitor, view, see) is Kind.ELSEWHERE
        assert closed == []


def test_where_a_touch_was_seen_is_shown(arrive: Arrive):
    visitor = arrive(DESK)
    view = laid(visitor)
    x, y = view.test.targets[0]
    seen = QPoint(round(visitor.kit.px(x + 20.0)), round(visitor.kit.px(y + 10.0)))
    assert visitor.glass_image().pixelColor(seen) == visitor.kit.theme.colour("paper")
    visitor.tap(seen)
    assert visitor.glass_image().pixelColor(seen) == visitor.kit.theme.colour("clay")


def test_moves_and_lifts_are_no_touches(arrive: Arrive):
    visitor = arrive(DESK)
    view = laid(visitor)
    visitor.clock.step(1.0)
    visitor.window.contact_changed.emit("move", 0, 15.0, 15.0)
    visitor.window.contact_changed.emit("release", 0, 15.0, 15.0)
    assert view.test.seen == ()


def test_the_touch_that_started_it_is_none_of_the_four(arrive: Arrive):
    visitor = arrive(DESK)
    view = laid(visitor)
    visitor.window.contact_changed.emit("press", 0, 200.0, 100.0)
    assert view.test.seen == ()


def test_close_closes_and_is_no_touch_of_a_target(arrive: Arrive):
    visitor = arrive(UPRIGHT)
    view = laid(visitor)
    closed: list[bool] = []
    view.close_asked.connect(lambda: closed.append(True))
    visitor.touch("staff-touch-test-close")
    assert closed == [True]
    assert view.test.seen == ()


def test_again_is_offered_with_the_verdict_and_begins_anew(arrive: Arrive):
    visitor = arrive(DESK)
    view = laid(visitor)
    before = visitor.rect(visitor.find("staff-touch-test-close"))
    assert [target.objectName() for target in visitor.targets()] == ["staff-touch-test-close"]
    touch_all(visitor, view)
    assert visitor.rect(visitor.find("staff-touch-test-close")) == before
    visitor.touch("staff-touch-test-again")
    assert view.test.seen == ()
    assert "1 of 4" in visitor.texts()
    assert [target.objectName() for target in visitor.targets()] == ["staff-touch-test-close"]


def test_where_no_touch_arrives_it_says_so_and_ends_after_a_minute(arrive: Arrive):
    visitor = arrive(DESK)
    view = laid(visitor)
    closed: list[bool] = []
    view.close_asked.connect(lambda: closed.append(True))
    visitor.clock.step(19.0)
    view.tick()
    assert "No touch has arrived." not in visitor.words()
    visitor.clock.step(1.0)
    view.tick()
    assert "No touch has arrived." in visitor.words()
    assert closed == []
    visitor.clock.step(40.0)
    view.tick()
    assert closed == [True]


def test_it_looks_at_the_time_only_while_it_is_seen(arrive: Arrive):
    visitor = arrive(DESK)
    visitor.show()
    view = laid(visitor)
    assert view._timer.isActive()
    assert view._timer.remainingTime() == pytest.approx(20_000, abs=1500)
    touch(visitor, *view.test.targets[0])
    assert view._timer.remainingTime() == pytest.approx(60_000, abs=1500)
    view.hide()
    assert not view._timer.isActive()


def test_without_touch_a_back_key_closes_it(arrive: Arrive):
    visitor = arrive(DESK)
    view = laid(visitor)
    said: list[str] = []
    view.close_asked.connect(lambda: said.append("close"))
    view.used.connect(lambda: said.append("used"))
    visitor.show()
    visitor.press(Qt.Key.Key_Home)
    visitor.press(Qt.Key.Key_Escape, repeats=True)
    assert said == ["used", "used"]
    visitor.press(Qt.Key.Key_Escape)
    assert said == ["used", "used", "used", "close"]
    assert visitor.window.overlay is view
