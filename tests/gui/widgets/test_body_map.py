from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRectF

from kiosk.app import GlassOptions
from kiosk.gui.widgets.body_map import BodyMap, lit_by, lit_name, place_names
from tests.support.gui import DESK, GLASSES, STANDING, TABLET, UPRIGHT, WALL, Arrive, colours_in, gap_mm

TABLET_12 = GlassOptions(2736, 1824, 10.53)
LARGE = pytest.mark.parametrize("glass", [DESK, STANDING, WALL], ids=["desk", "standing", "wall"])
ALL = pytest.mark.parametrize("glass", GLASSES.values(), ids=GLASSES)
PAGE = "where-it-hurts"
PLACES = {
    "neck": "Neck",
    "upper-back": "Upper back",
    "low-back": "Low back",
    "left-buttock": "Left buttock",
    "right-buttock": "Right buttock",
    "left-leg": "Left leg",
    "right-leg": "Right leg",
    "both-legs": "Both legs",
}


def body_of(visitor: Any):
    (body,) = [label for label in visitor.labels() if isinstance(label, BodyMap)]
    return body


def warm(visitor: Any) -> int:
    """How much of the body is in the colours of what is lit."""
    body = body_of(visitor)
    was = visitor.kit.theme.colour("clay").name()
    return colours_in(visitor.glass_image(), visitor.rect(body)).get(was, 0)


@ALL
def test_every_place_is_in_a_list_of_numbered_buttons_of_full_size(arrive: Arrive, glass: GlassOptions):
    visitor = arrive(glass)
    visitor.go(PAGE)
    listed = [visitor.find(f"{number} {name}") for number, name in enumerate(PLACES.values(), 1)]
    assert [target.opens for target in listed] == [f"{PAGE}#{key}" for key in PLACES]
    rects = [visitor.rect(target).getRect() for target in listed]
    for i, one in enumerate(rects):
        assert min(one[2:]) / glass.px_per_mm >= 20.0
        for other in rects[i + 1 :]:
            assert gap_mm(one, other, glass.px_per_mm) >= 3.0


@ALL
def test_a_touch_names_the_place_lights_it_and_warns(arrive: Arrive, glass: GlassOptions):
    visitor = arrive(glass)
    visitor.go(PAGE)
    before = warm(visitor)
    sections = {route.section for route in visitor.parts(PAGE)}
    for number, (key, name) in enumerate(PLACES.items(), 1):
        visitor.go(PAGE)
        visitor.touch(f"{number} {name}")
        assert visitor.at() == f"{PAGE}#{key}"
        chosen = next((t for t in visitor.targets() if t.is_chosen), None)
        assert name in f"{visitor.words()} {chosen.name if chosen else ''}"
        assert warm(visitor) > before + 20, key
        assert key.removeprefix("left-").removeprefix("right-") in sections
        assert key == "both-legs" or "Tell the person at the desk now" in visitor.words()


@ALL
def test_nothing_is_lit_before_a_touch(arrive: Arrive, glass: GlassOptions):
    visitor = arrive(glass)
    visitor.go(PAGE)
    assert warm(visitor) == 0
    assert not any(target.is_chosen for target in visitor.targets())


@pytest.mark.parametrize(
    ("glass", "page", "step"),
    [(DESK, "home", 13.0), (STANDING, "home", 26.0), (WALL, "home", 26.0), (DESK, PAGE, 19.5), (WALL, PAGE, 26.0)],
    ids=["desk-home", "standing-home", "wall-home", "desk", "wall"],
)
def test_wherever_the_body_is_touched_the_nearest_place_wins(
    arrive: Arrive, glass: GlassOptions, page: str, step: float
):
    visitor = arrive(glass)
    visitor.go(page)
    body = body_of(visitor)
    assert body.can_be_touched
    corner = visitor.rect(body).topLeft()
    rings = {region.opens: region for region in body.regions[:-1]}
    middles = {opens: region.geometry().topLeft() + region._ring.toPoint() for opens, region in rings.items()}
    top, bottom = body.regions[0].geometry().top(), body.regions[-1].geometry().top() - round(visitor.kit.px(6.0))
    inside = 0
    for y in range(top + 2, bottom, round(visitor.kit.px(step))):
        for side in (-12.0, -3.0, 3.0, 12.0):
            x = round(body.width() / 2 + visitor.kit.px(side))
            row = min({m.y() for m in middles.values()}, key=lambda height: abs(height - y))
            near = min((m for m in middles.values() if m.y() == row), key=lambda m: abs(m.x() - x))
            wanted = {opens for opens, m in middles.items() if m == near}
            visitor.go(page)
            visitor.tap(corner + QPoint(x, y))
            assert visitor.at() in wanted, (side, y, visitor.at())
            inside += 1
    assert inside > 380.0 / step


@pytest.mark.parametrize("glass", [TABLET, UPRIGHT, STANDING], ids=["tablet", "upright", "standing"])
def test_on_a_body_too_small_to_touch_nothing_is_a_target(arrive: Arrive, glass: GlassOptions):
    visitor = arrive(glass)
    visitor.go(PAGE)
    body = body_of(visitor)
    assert not body.can_be_touched
    assert not body.regions
    numbers = [text.accessibleName() for text in visitor.targets() if text.accessibleName()[:1].isdigit()]
    assert len(numbers) == 8


@ALL
def test_both_legs_lead_to_a_fork(arrive: Arrive, glass: GlassOptions):
    visitor = arrive(glass)
    for words, page in (
        ("New, sudden, at rest, or numb between the legs", "get-help-now"),
        ("Only when walking, better on sitting", "spinal-stenosis"),
    ):
        visitor.go(PAGE)
        visitor.touch("8 Both legs")
        while not any(target.name.startswith(words) for target in visitor.targets()):
            visitor.touch("bar-next")
        fork = next(target for target in visitor.targets() if target.name.startswith(words))
        visitor.touch(fork.name)
        assert visitor.at() == page


def test_a_side_once_chosen_stays_lit_while_its_words_are_read(arrive: Arrive):
    visitor = arrive(DESK)
    visitor.go(f"{PAGE}#left-leg")
    assert body_of(visitor).accessibleName() == "Left leg"
    visitor.touch("bar-next")
    assert visitor.at() == f"{PAGE}#leg.1"
    assert body_of(visitor).accessibleName() == "Left leg"
    assert lit_by("leg", frozenset({"left-leg"})) == {"left-leg"}
    assert lit_by("leg", frozenset({"neck"})) == {"right-leg"}
    assert lit_by("buttock") == {"left-buttock", "right-buttock"}
    assert lit_by("both-legs") == {"left-leg", "right-leg"}
    assert lit_by("more", frozenset({"neck"})) == frozenset()


def test_what_is_lit_has_a_name_when_it_is_one_choice():
    assert lit_name(frozenset({"left-leg"})) == "Left leg"
    assert lit_name(frozenset({"left-leg", "right-leg"})) == "Both legs"
    assert lit_name(frozenset({"left-buttock", "right-buttock"})) == ""
    assert lit_name(frozenset()) == ""
    assert list(place_names()) == list(PLACES)


@LARGE
def test_the_body_is_not_mirrored_where_reading_is(arrive: Arrive, glass: GlassOptions):
    """Seen from behind, left is left in every language."""
    visitor = arrive(glass, language="ar-XB")
    body = body_of(visitor)
    left, right = (next(r for r in body.regions if r.opens == f"{PAGE}#{side}-leg") for side in ("left", "right"))
    assert left.geometry().right() < right.geometry().left()


@pytest.mark.parametrize("theme", ["light", "dark", "high-contrast-light", "high-contrast-dark"])
def test_a_ring_is_a_clear_window_in_every_theme(arrive: Arrive, theme: str):
    """A window darker than the skin around it looks like a bruise."""
    visitor = arrive(DESK, theme=theme)
    body = body_of(visitor)
    image = visitor.glass_image()
    corner = visitor.rect(body).topLeft()
    region = next(region for region in body.regions if region.opens == f"{PAGE}#upper-back")
    middle = corner + region.geometry().topLeft() + region._ring.toPoint()
    inside = image.pixelColor(middle + QPoint(round(visitor.kit.px(4.0)), 0)).lightnessF()
    skin = image.pixelColor(middle + QPoint(round(visitor.kit.px(11.0)), 0)).lightnessF()
    assert inside > skin


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("glass", [TABLET, UPRIGHT, TABLET_12], ids=["tablet", "upright", "12-inch"])
def test_numbers_on_the_body_keep_apart_and_stand_on_their_places(arrive: Arrive, glass: GlassOptions, scale: float):
    visitor = arrive(glass, text_scale=scale)
    visitor.go(PAGE)
    body = body_of(visitor)
    middles = body._chip_places()
    px = visitor.kit.px
    assert list(middles) == list(PLACES)
    chips = {}
    for key, middle in middles.items():
        chip = QRectF(middle.x() - px(3.8), middle.y() - px(5.6), px(7.6), px(11.2))
        assert QRectF(body.rect()).contains(chip)
        assert not [other for other, rect in chips.items() if rect.intersects(chip)], key
        chips[key] = chip
    assert chips["both-legs"].top() > chips["left-leg"].bottom()
    assert middles["left-leg"].x() < middles["both-legs"].x() < middles["right-leg"].x()
    for key in ("upper-back", "low-back", "left-leg", "right-leg"):
        assert chips[key].contains(body._places[key])


def test_both_legs_light_their_number_too(arrive: Arrive):
    visitor = arrive(TABLET)
    visitor.go(PAGE)
    visitor.touch("8 Both legs")
    body = body_of(visitor)
    middle = visitor.rect(body).topLeft() + body._chip_places()["both-legs"].toPoint()
    beside = middle - QPoint(round(visitor.kit.px(2.9)), 0)
    assert visitor.glass_image().pixelColor(beside) == visitor.kit.theme.colour("clay")
