"""What one visit leaves, and what time does to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QPoint, Qt

from tests.support.gui import DESK, TABLET, UPRIGHT, Arrive, Visitor, are_near, mirrored

if TYPE_CHECKING:
    from kiosk.app import GlassOptions

Key = Qt.Key
GLASSES = pytest.mark.parametrize("glass", [DESK, TABLET, UPRIGHT], ids=["desk", "tablet", "upright"])
IDLE_AFTER = 120.0


def overlay_of(visitor: Visitor) -> str:
    """The name of what lies over the screen, or nothing."""
    return visitor.window.overlay.objectName() if visitor.window.overlay is not None else ""


def until_warning(visitor: Visitor) -> None:
    """Let time pass to the very beginning of the warning."""
    due = visitor.attract.state.deadline()
    assert due is not None
    visitor.clock.now = due
    visitor.attract.tick()
    assert overlay_of(visitor) == "still-there"


def until_attract(visitor: Visitor) -> None:
    until_warning(visitor)
    visitor.wait(30.0)
    assert overlay_of(visitor) == "attract"


def everything(visitor: Visitor) -> tuple[object, ...]:
    return (
        visitor.at(),
        visitor.texts(),
        visitor.rects(),
        [(target.name, target.isEnabled(), target.hasFocus()) for target in visitor.window.targets()],
        visitor.kit.text_scale,
        visitor.kit.theme.name,
        visitor.kit.language,
        visitor.presenter.reading,
        visitor.navigator.can_go_back,
    )


def live_a_little(visitor: Visitor) -> None:
    """Leave as many traces as a visit can."""
    visitor.touch("bar-aids")
    visitor.touch("choice-size-1.5")
    visitor.touch("bar-aids")
    visitor.touch("choice-theme-dark")
    visitor.go("herniated-disc")
    visitor.touch("bar-next")
    visitor.go("scoliosis")


@GLASSES
def test_after_i_am_finished_everything_is_as_after_a_fresh_start(arrive: Arrive, glass: GlassOptions):
    fresh, used = arrive(glass), arrive(glass)
    live_a_little(used)
    used.finish()
    assert overlay_of(used) == "attract"
    used.tap(QPoint(30, 30))
    assert overlay_of(used) == ""
    assert everything(used) == everything(fresh)


def test_after_the_warning_everything_is_as_after_a_fresh_start(arrive: Arrive):
    fresh, used = arrive(), arrive()
    live_a_little(used)
    until_attract(used)
    used.tap(QPoint(30, 30))
    assert everything(used) == everything(fresh)


def test_the_touch_that_starts_a_visit_opens_nothing_below_it(arrive: Arrive):
    visitor = arrive()
    where = visitor.rect(visitor.find("sciatica")).center()
    visitor.finish()
    visitor.tap(where)
    assert overlay_of(visitor) == ""
    assert visitor.at() == "home"


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Down, Key.Key_Escape, Key.Key_A, Key.Key_Tab])
def test_any_key_starts_a_visit(arrive: Arrive, key: Qt.Key):
    visitor = arrive()
    visitor.show()
    visitor.finish()
    assert overlay_of(visitor) == "attract"
    visitor.press(key)
    assert overlay_of(visitor) == ""
    assert visitor.at() == "home"


def test_nothing_can_be_touched_under_the_attract_screen(arrive: Arrive):
    visitor = arrive()
    visitor.finish()
    assert [target.name for target in visitor.targets()] == ["Touch to start"]
    assert visitor.targets()[0].size() == visitor.window.size()


def test_the_warning_comes_when_it_must_and_not_before(arrive: Arrive):
    visitor = arrive()
    limit = visitor.attract.state.idle_limit
    assert limit >= IDLE_AFTER
    visitor.wait(limit - 0.5)
    assert overlay_of(visitor) == ""
    visitor.wait(0.5)
    assert overlay_of(visitor) == "still-there"


def test_a_long_part_gets_its_reading_time(arrive: Arrive):
    visitor = arrive(text_scale=1.0)
    visitor.go("home")
    visitor.go("words-explained")
    count = len(visitor.words().split())
    assert visitor.attract.state.words >= count - 12  # a picture is called so, but nobody reads that
    assert visitor.attract.state.words > 40


def test_the_warning_counts_down_and_has_one_large_button_to_go_on(arrive: Arrive):
    visitor = arrive()
    until_warning(visitor)
    assert "Are you still there?" in visitor.words()
    assert "30 seconds" in visitor.words()
    for left in (29, 20, 1):
        visitor.clock.now = visitor.attract.state.since + 30.0 - left
        visitor.attract.tick()
        assert f"clears in {left} second" in visitor.words()
    stay = visitor.find("choice-stay")
    sizes = {target.objectName(): target.width() * target.height() for target in visitor.targets()}
    assert max(sizes, key=lambda name: sizes[name]) == stay.objectName()
    assert stay.height() / DESK.px_per_mm >= 20.0
    assert stay.width() / DESK.px_per_mm >= 60.0


def test_the_warning_can_be_answered_as_often_as_wanted(arrive: Arrive):
    visitor = arrive()
    visitor.go("sciatica")
    for _ in range(12):
        until_warning(visitor)
        visitor.touch("choice-stay")
        assert overlay_of(visitor) == ""
        assert visitor.at() == "sciatica"


def test_a_touch_beside_the_button_answers_the_warning_too(arrive: Arrive):
    visitor = arrive()
    visitor.go("sciatica")
    until_warning(visitor)
    visitor.tap(QPoint(5, 5))
    assert overlay_of(visitor) == ""
    assert visitor.at() == "sciatica"


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Down, Key.Key_Escape, Key.Key_A, Key.Key_Home, Key.Key_Tab])
def test_any_key_answers_the_warning_and_does_nothing_else(arrive: Arrive, key: Qt.Key):
    visitor = arrive()
    visitor.show()
    visitor.go("sciatica")
    until_warning(visitor)
    visitor.press(key)
    assert overlay_of(visitor) == ""
    assert visitor.at() == "sciatica"


def test_i_am_finished_on_the_warning_ends_the_visit(arrive: Arrive):
    visitor = arrive()
    visitor.go("sciatica")
    until_warning(visitor)
    visitor.touch("choice-finished")
    visitor.wait(5.1)
    assert overlay_of(visitor) == "attract"
    assert visitor.at() == "home"


def test_nobody_answers_and_the_screen_is_cleared(arrive: Arrive):
    visitor = arrive()
    visitor.go("sciatica")
    until_warning(visitor)
    visitor.wait(29.0)
    assert overlay_of(visitor) == "still-there"
    visitor.wait(1.0)
    assert overlay_of(visitor) == "attract"
    assert visitor.at() == "home"


@pytest.mark.parametrize("key", [Key.Key_Tab, Key.Key_Down, Key.Key_Return, Key.Key_A])
def test_every_key_is_a_sign_of_life(arrive: Arrive, key: Qt.Key):
    visitor = arrive()
    visitor.show()
    visitor.find("sciatica").setFocus()
    visitor.wait(IDLE_AFTER - 20.0)
    visitor.press(key)
    visitor.wait(30.0)
    assert overlay_of(visitor) == ""


def test_who_uses_keys_gets_more_time(arrive: Arrive):
    visitor = arrive()
    visitor.show()
    visitor.find("sciatica").setFocus()
    visitor.press(Key.Key_Return)
    assert visitor.attract.state.is_unhurried


def test_a_click_by_assistive_technology_is_a_sign_of_life(arrive: Arrive):
    visitor = arrive()
    visitor.wait(IDLE_AFTER - 20.0)
    visitor.find("sciatica").click()
    visitor.wait(30.0)
    assert overlay_of(visitor) == ""


def test_a_panel_that_is_open_gives_way_to_the_warning(arrive: Arrive):
    visitor = arrive()
    visitor.touch("bar-aids")
    until_warning(visitor)
    assert [target.objectName() for target in visitor.targets()] == ["choice-stay", "choice-finished"]


def test_the_screen_is_covered_and_shown_again_by_one_touch(arrive: Arrive):
    visitor = arrive()
    visitor.go("sciatica")
    visitor.touch("bar-aids")
    visitor.touch("choice-cover")
    assert overlay_of(visitor) == "cover"
    assert len(visitor.targets()) == 1
    assert visitor.targets()[0].size() == visitor.window.size()
    visitor.tap(visitor.rect(visitor.targets()[0]).center())
    assert overlay_of(visitor) == ""
    assert visitor.at() == "sciatica"


def test_a_covered_screen_shows_nothing_of_the_page(arrive: Arrive):
    visitor = arrive()
    visitor.go("sciatica")
    visitor.presenter.show_panel("cover")
    one = visitor.glass_image()
    visitor.window.lay_over(None)
    visitor.go("nerves")
    visitor.presenter.show_panel("cover")
    assert visitor.glass_image() == one


@pytest.mark.parametrize(
    ("choice", "what"),
    [
        ("choice-size-2.0", lambda kit: kit.text_scale == 2.0),
        ("choice-theme-dark", lambda kit: kit.theme.name == "dark"),
        ("choice-theme-high-contrast-light", lambda kit: kit.theme.name == "high-contrast-light"),
        ("choice-motion", lambda kit: not kit.reduce_motion),
    ],
)
def test_a_reading_aid_holds_until_the_visitor_is_finished(arrive: Arrive, choice: str, what: Any):
    visitor = arrive()
    visitor.go("sciatica#feels")
    before = visitor.presenter.reading
    visitor.touch("bar-aids")
    visitor.touch(choice)
    assert overlay_of(visitor) == ""
    assert what(visitor.kit)
    assert visitor.screen.page_id == "sciatica"
    visitor.go("nerves")
    assert what(visitor.kit)
    visitor.finish()
    visitor.tap(QPoint(30, 30))
    assert visitor.presenter.reading == before
    assert not what(visitor.kit)


def test_the_reader_stays_on_the_same_section_when_the_words_grow(arrive: Arrive):
    visitor = arrive(TABLET)
    visitor.go("sciatica#feels")
    before = visitor.words()
    visitor.touch("bar-aids")
    visitor.touch("choice-size-2.0")
    assert visitor.at() == "sciatica#feels"
    first = visitor.texts()[-1].split(".")[0]
    assert first in before


def test_every_theme_is_two_taps_from_any_page(arrive: Arrive):
    visitor = arrive(TABLET)
    visitor.go("words-explained")
    visitor.touch("bar-aids")
    names = {target.objectName() for target in visitor.targets()}
    assert {f"choice-theme-{name}" for name in ("light", "dark", "high-contrast-light", "high-contrast-dark")} <= names


def test_from_right_to_left_everything_stands_where_a_mirror_shows_it(arrive: Arrive):
    for glass in (DESK, TABLET, UPRIGHT):
        plain, turned = arrive(glass), arrive(glass, language="ar-XB")
        assert turned.window.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for place in ("home", "causes", "herniated-disc", "words-explained", "nerves"):
            plain.go(place)
            turned.go(place)
            here, there = plain.rects(), turned.rects()
            assert set(here) == set(there), place
            for name, rect in here.items():
                if name.startswith("My "):
                    continue  # the body is a drawing, and drawings are not mirrored
                assert are_near(mirrored(rect, glass.width_px), there[name]), (place, name)


def test_from_right_to_left_the_bar_begins_at_the_right(arrive: Arrive):
    visitor = arrive(DESK, language="ar-XB")
    placed = sorted(visitor.bar_rects(), key=lambda name: -visitor.bar_rects()[name][0])
    assert placed == ["bar-home", "bar-back", "bar-help", "bar-aids", "bar-languages", "bar-finished", "bar-next"]


def test_from_right_to_left_the_places_on_the_body_stay_on_their_side(arrive: Arrive):
    """The drawing is not mirrored: left is left of the body in every language."""
    plain, turned = arrive(DESK), arrive(DESK, language="ar-XB")

    def sides(visitor: Visitor) -> list[tuple[str, int]]:
        rings = [t for t in visitor.targets() if t.opens.startswith("where-it-hurts#")]
        middle = sum(visitor.rect(ring).center().x() for ring in rings) / len(rings)
        return [(ring.opens, round(visitor.rect(ring).center().x() - middle)) for ring in rings]

    for (one, x), (other, there) in zip(sides(plain), sides(turned), strict=True):
        assert one == other
        assert abs(x - there) <= 2


def test_from_right_to_left_the_focus_moves_that_way(arrive: Arrive):
    visitor = arrive(DESK, language="ar-XB")
    visitor.show()
    visitor.find("bar-home").setFocus()
    visitor.press(Key.Key_Tab)
    assert visitor.focused() == "Get help now"  # back leads nowhere yet
