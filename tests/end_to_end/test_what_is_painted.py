"""What really reaches the glass, measured: nothing cut, nothing faint, nothing small. The whole tour runs elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QRect

from kiosk.commands.measure import describe, look
from kiosk.gui.widgets.body_map import Region
from kiosk.theming.contrast import ratio
from tests.support.gui import DESK, SOFT_HYPHEN, TABLET, UPRIGHT, Arrive, Visitor, colours_in

if TYPE_CHECKING:
    from kiosk.app import GlassOptions

LEAST_CAPITAL_MM = 4.8
LEAST_CONTRAST = 7.0
PLACES = ("herniated-disc", "nerves#idea", "get-help-now#now", "causes", "research#guidelines")
GLASSES = [
    pytest.param(glass, scale, id=f"{name}-{scale}")
    for name, glass in (("desk", DESK), ("tablet", TABLET), ("upright", UPRIGHT))
    for scale in (1.0, 1.5, 2.0)
]


def measured(visitor: Visitor) -> dict[str, Any]:
    return describe(visitor.window, look(visitor.window, visitor.kit.lettering), visitor.glass.px_per_mm)


def faults_of(screen: dict[str, Any]) -> list[tuple[str, object]]:
    found: list[tuple[str, object]] = [("overlap", pair) for pair in screen["overlaps"]]
    found += [("missing glyphs", screen["missing_glyphs"])] if screen["missing_glyphs"] else []
    found += [("nothing written", "")] if not screen["texts"] else []
    for text in screen["texts"]:
        if text["clipped"]:
            found.append(("clipped", text["text"]))
        if text["cap_height_mm"] < LEAST_CAPITAL_MM:
            found.append(("small", (text["text"], text["cap_height_mm"])))
        if text["contrast"] < LEAST_CONTRAST:
            found.append(("faint", (text["text"], text["contrast"])))
        if SOFT_HYPHEN in text["text"]:
            found.append(("soft hyphen", text["text"]))
    return found


@pytest.mark.parametrize(("glass", "scale"), GLASSES)
def test_pages_can_be_read(arrive: Arrive, glass: GlassOptions, scale: float):
    visitor = arrive(glass, text_scale=scale)
    faults = {}
    for place in PLACES:
        visitor.go(place)
        faults[place] = faults_of(measured(visitor))
    assert {place: found for place, found in faults.items() if found} == {}


@pytest.mark.parametrize(("glass", "scale"), GLASSES)
def test_home_and_what_lies_over_it_can_be_read(arrive: Arrive, glass: GlassOptions, scale: float):
    visitor = arrive(glass, text_scale=scale)
    faults = {"home": faults_of(measured(visitor))}
    for panel in ("reading-aids", "languages", "still-there", "cover"):
        visitor.presenter.show_panel(panel)
        faults[panel] = faults_of(measured(visitor))
    visitor.presenter.show_attract()
    faults["attract"] = faults_of(measured(visitor))
    assert {place: found for place, found in faults.items() if found} == {}


@pytest.mark.parametrize("theme", ["dark", "high-contrast-light", "high-contrast-dark"])
def test_every_theme_can_be_read(arrive: Arrive, theme: str):
    visitor = arrive(TABLET, theme=theme)
    faults = {}
    for place in ("home", "herniated-disc#feels", "nerves#idea", "get-help-now#now"):
        visitor.go(place)
        faults[place] = faults_of(measured(visitor))
    assert {place: found for place, found in faults.items() if found} == {}


def test_from_right_to_left_nothing_is_cut_either(arrive: Arrive):
    visitor = arrive(TABLET, language="ar-XB")
    faults = {}
    for place in ("home", "herniated-disc", "nerves#idea"):
        visitor.go(place)
        faults[place] = faults_of(measured(visitor))
    assert {place: found for place, found in faults.items() if found} == {}


def test_what_is_painted_is_what_assistive_technology_reads(arrive: Arrive):
    visitor = arrive(DESK)
    for place in ("herniated-disc#what", "nerves#idea", "get-help-now#now"):
        visitor.go(place)
        painted = {" ".join(text["text"].split()) for text in measured(visitor)["texts"]}
        spoken = {" ".join(line.split()) for text in visitor.texts() for line in text.split("\n")} - {"Picture"}
        assert spoken <= painted, place


def test_drawings_are_not_mirrored_where_reading_is(arrive: Arrive):
    plain, turned = arrive(DESK), arrive(DESK, language="ar-XB")
    grabbed = []
    for visitor in (plain, turned):
        visitor.go("scoliosis")
        visitor.kit.lettering.visible = False
        picture = next(label for label in visitor.labels() if label.accessibleDescription())
        where = visitor.rect(picture)
        middle = QRect(where.left() + where.width() // 3, where.top() + where.height() // 3, where.width() // 3, 200)
        grabbed.append(colours_in(visitor.glass_image().copy(middle)))
    same = sum(min(count, grabbed[1].get(colour, 0)) for colour, count in grabbed[0].items())
    assert same > 0.5 * sum(grabbed[0].values())


@pytest.mark.parametrize("key", ["bar-home", "bar-help", "sciatica", "acupuncture", "where-it-hurts#neck"])
def test_what_has_the_focus_is_seen_by_a_thick_ring_that_stands_out(arrive: Arrive, key: str):
    """At least 1 mm thick; and 3 to 1 with and without focus over 2 reference pixels of 1/96 inch (WCAG 2.4.13)."""
    visitor = arrive(DESK)
    visitor.show()
    target, where = visitor.find(key), visitor.rect(visitor.find(key))
    visitor.glass_image()  # the first time every picture is made, the second time it is kept
    visitor.find("bar-next").setFocus()
    before = visitor.glass_image()
    target.setFocus()
    after = visitor.glass_image()
    # Of a place on the body a ring is seen, and more around it counts.
    middle = where.topLeft() + target._ring.toPoint() if isinstance(target, Region) else where.center()
    y = middle.y()
    across = range(where.left(), middle.x())
    pairs = [(before.pixelColor(x, y).name(), after.pixelColor(x, y).name()) for x in across]
    ring = [pair for pair in pairs if pair[0] != pair[1]]
    strong = [pair for pair in ring if ratio(*pair) >= 3.0]
    assert len(ring) / DESK.px_per_mm >= 1.0
    assert len(strong) / DESK.px_per_mm >= 2 * 25.4 / 96


def test_what_is_held_looks_so_at_once_and_no_longer(arrive: Arrive):
    visitor = arrive(DESK)
    target = visitor.find("bar-home")
    # Letters of a new size move large ones of the same font by a hair, once: the control is shown enlarged before.
    target.set_held(True)
    visitor.glass_image()
    target.set_held(False)
    before = visitor.glass_image()
    target.set_held(True)
    assert visitor.glass_image() != before
    target.set_held(False)
    assert visitor.glass_image() == before
