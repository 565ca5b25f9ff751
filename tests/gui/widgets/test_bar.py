from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAccessible

from tests.support.gui import DESK, GLASSES, STANDING, TABLET, UPRIGHT, WALL, Arrive, gap_mm

if TYPE_CHECKING:
    from kiosk.app import GlassOptions

ORDER = ["bar-home", "bar-back", "bar-help", "bar-aids", "bar-languages", "bar-finished", "bar-next"]
NAMES = ["Home", "Back", "Get help now", "Reading aids", "Languages", "I am finished", "Next"]
ALL = pytest.mark.parametrize("glass", GLASSES.values(), ids=GLASSES)


@ALL
def test_seven_controls_in_order_with_these_names(arrive: Arrive, glass: GlassOptions):
    visitor = arrive(glass)
    shown = [target for target in visitor.window.targets() if target.objectName().startswith("bar-")]
    faces = [QAccessible.queryAccessibleInterface(target) for target in shown]
    assert [target.objectName() for target in shown] == ORDER
    for face, name in zip(faces, NAMES, strict=True):
        told = face.text(QAccessible.Text.Name)
        assert told.startswith(name) or name == "Languages"
        assert face.role() == QAccessible.Role.Button


@ALL
def test_back_leads_nowhere_at_the_start_and_says_so(arrive: Arrive, glass: GlassOptions):
    visitor = arrive(glass)

    def back_is_disabled() -> bool:
        (back,) = (target for target in visitor.window.targets() if target.objectName() == "bar-back")
        return bool(QAccessible.queryAccessibleInterface(back).state().disabled)

    assert back_is_disabled()
    visitor.touch("bar-next")
    assert not back_is_disabled()
    while visitor.navigator.can_go_back:
        visitor.touch("bar-back")
    assert back_is_disabled()
    assert visitor.at() == "home"


def test_a_touch_on_back_at_the_start_does_nothing(arrive: Arrive):
    visitor = arrive()
    visitor.touch("bar-home")
    x, y, width, height = visitor.rects()["bar-back"]
    visitor.tap(visitor.window.rect().topLeft().__class__(x + width // 2, y + height // 2))
    assert visitor.at() == "home"


@ALL
def test_they_keep_apart_and_can_be_hit(arrive: Arrive, glass: GlassOptions):
    rects = list(arrive(glass).bar_rects().values())
    for i, one in enumerate(rects):
        assert min(one[2:]) / glass.px_per_mm >= 20.0
        for other in rects[i + 1 :]:
            assert gap_mm(one, other, glass.px_per_mm) >= 3.0


@pytest.mark.parametrize("glass", [DESK, WALL], ids=["desk", "wall"])
def test_nobody_ends_a_visit_by_a_slip(arrive: Arrive, glass: GlassOptions):
    """TE-25: at least 10 mm between "I am finished" and its neighbours where there is room."""
    rects = arrive(glass).bar_rects()
    for other in set(rects) - {"bar-finished"}:
        assert gap_mm(rects["bar-finished"], rects[other], glass.px_per_mm) >= 9.9, other


@pytest.mark.parametrize(("glass", "rows"), [(UPRIGHT, 2), (TABLET, 1), (STANDING, 1), (DESK, 1)])
def test_a_narrow_glass_has_two_rows(arrive: Arrive, glass: GlassOptions, rows: int):
    assert len({rect[1] for rect in arrive(glass).bar_rects().values()}) == rows


@pytest.mark.parametrize("glass", [DESK, TABLET, UPRIGHT], ids=["desk", "tablet", "upright"])
def test_the_bar_stays_the_same_when_words_grow(arrive: Arrive, glass: GlassOptions):
    assert arrive(glass, text_scale=2.0).bar_rects().keys() == arrive(glass).bar_rects().keys()
    heights = [rect[3] for scale in (1.0, 2.0) for rect in arrive(glass, text_scale=scale).bar_rects().values()]
    assert max(heights) - min(heights) <= 1


def test_on_a_display_every_control_shows_its_words(arrive: Arrive):
    visitor = arrive(DESK)
    words = [target._words for target in visitor.targets() if target.objectName().startswith("bar-")]
    assert words == [
        "Home",
        "Get help now",
        "Reading aids",
        "English",
        "I am finished",
        "Next",
    ]  # back has no place yet


@pytest.mark.parametrize("glass", [TABLET, UPRIGHT], ids=["tablet", "upright"])
def test_on_a_tablet_words_that_do_not_fit_leave_their_icon(arrive: Arrive, glass: GlassOptions):
    visitor = arrive(glass)
    for target in visitor.targets():
        if target.objectName().startswith("bar-"):
            room = target.width() / glass.px_per_mm
            assert visitor.kit.mm(visitor.kit.typesetter.width(target._words, visitor.kit.bar_word())) < room


@pytest.mark.parametrize("key", ORDER)
def test_every_control_does_what_it_is_called(arrive: Arrive, key: str):
    visitor = arrive()
    visitor.go("sciatica")
    visitor.go("nerves")
    visitor.touch(key)
    overlay = visitor.window.overlay
    assert (visitor.at(), overlay.objectName() if overlay else "") == {
        "bar-home": ("home", ""),
        "bar-back": ("sciatica", ""),
        "bar-help": ("get-help-now", ""),
        "bar-aids": ("nerves", "reading-aids"),
        "bar-languages": ("nerves", "languages"),
        "bar-finished": ("nerves", "finished"),
        "bar-next": (str(visitor.screen.route(1)), ""),
    }[key]
