from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import QWidget

from kiosk.app import GlassOptions
from tests.support.gui import DESK, GLASSES, STANDING, TABLET, UPRIGHT, WALL, Arrive, Visitor, gap_mm, sweep

ORDER = ["bar-home", "bar-back", "bar-help", "bar-aids", "bar-languages", "bar-finished", "bar-next"]
NAMES = ["Home", "Back", "Get help now", "Reading aids", "Languages", "I am finished", "Next"]
TABLET_12 = GlassOptions(2736, 1824, 10.53)
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
    controls = [target for target in arrive(DESK).targets() if target.objectName().startswith("bar-")]
    names = "English  Español  简体中文  العربية"
    # Home yields its word to the four names, and back has no place yet.
    assert [target._words for target in controls] == [
        "",
        "Get help now",
        "Reading aids",
        names,
        "I am finished",
        "Next",
    ]
    assert controls[0].name == "Home"


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


@pytest.mark.parametrize(
    "glass", [TABLET, UPRIGHT, TABLET_12, STANDING], ids=["tablet", "upright", "12-inch", "standing"]
)
def test_larger_words_and_the_way_out_are_said_before_anything_is_said_at_length(arrive: Arrive, glass: GlassOptions):
    shown = {name: arrive(glass).bar.button(name)._words for name in ("help", "aids", "finished", "languages")}
    assert shown["aids"] in {"Size", "Reading", "Reading aids"}
    assert shown["finished"] in {"Finished", "I am finished"}
    assert shown["help"]
    if shown["finished"] == "I am finished":
        assert shown["languages"]


@ALL
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_name_holds_the_words_that_are_seen(arrive: Arrive, glass: GlassOptions, scale: float):
    visitor = arrive(glass, text_scale=scale)
    for name in ("home", "back", "help", "aids", "languages", "finished", "next"):
        button = visitor.bar.button(name)
        assert button._words.casefold() in button.name.casefold()


def lens_of(visitor: Visitor) -> QWidget | None:
    found = [one for one in visitor.window.findChildren(QWidget, "lens") if one.isVisibleTo(visitor.window)]
    return found[0] if found else None


@ALL
@pytest.mark.parametrize("key", ["home", "help", "aids", "finished", "next"])
@pytest.mark.parametrize("language", ["en", "ar-XB"])
def test_a_held_control_is_shown_enlarged_above_the_finger(
    arrive: Arrive, glass: GlassOptions, key: str, language: str
):
    visitor = arrive(glass, language=language)
    button = visitor.bar.button(key)
    button.set_held(True)
    lens = lens_of(visitor)
    assert lens is not None
    where = visitor.rect(lens)
    assert visitor.window.rect().contains(where)
    assert where.bottom() < visitor.rect(button).top()
    lettering = visitor.kit.lettering
    lettering.record = record = []
    lens.render(QImage(lens.size(), QImage.Format.Format_RGB32))
    lettering.record = None
    (text,) = record
    assert text.text == button.name
    assert text.capital_px >= 1.4 * visitor.kit.px(visitor.kit.bar_word().capital_mm)
    assert not text.clipped
    button.set_held(False)
    assert lens_of(visitor) is None


def test_a_control_that_has_the_focus_is_shown_enlarged_until_it_goes(arrive: Arrive):
    visitor = arrive(TABLET)
    visitor.show()
    visitor.bar.button("aids").setFocus()
    assert lens_of(visitor) is not None
    visitor.bar.button("next").setFocus()
    sweep()
    assert len(visitor.window.findChildren(QWidget, "lens")) == 1
    visitor.window.setFocus()
    assert lens_of(visitor) is None


def test_what_cannot_be_used_is_not_enlarged(arrive: Arrive):
    visitor = arrive(TABLET)
    visitor.bar.button("back").set_held(True)
    assert lens_of(visitor) is None


def test_a_touch_leaves_nothing_enlarged_behind(arrive: Arrive):
    visitor = arrive(TABLET)
    visitor.touch("bar-next")
    assert lens_of(visitor) is None


def test_a_bar_that_makes_way_for_another_bar_leaves_nothing_enlarged_behind(arrive: Arrive):
    visitor = arrive(TABLET)
    visitor.show()
    visitor.bar.button("aids").set_held(True)
    assert lens_of(visitor) is not None
    visitor.presenter.show_panel("reading-aids")
    visitor.touch("choice-size-1.25")
    sweep()
    assert visitor.window.findChildren(QWidget, "lens") == []


def test_icons_grow_with_the_words_and_nothing_moves(arrive: Arrive):
    usual, large = arrive(UPRIGHT), arrive(UPRIGHT, text_scale=2.0)
    assert large.bar_rects() == usual.bar_rects()

    def ink(visitor: Visitor) -> int:
        button = visitor.window.findChild(QWidget, "bar-languages")
        image = button.grab().toImage()
        ground = image.pixelColor(image.width() // 8, image.height() // 2)
        columns = [
            x
            for x in range(image.width() // 8, image.width() * 7 // 8)
            if any(image.pixelColor(x, y) != ground for y in range(image.height() // 5, image.height() * 4 // 5, 2))
        ]
        return columns[-1] - columns[0]

    assert ink(large) >= 1.2 * ink(usual)
