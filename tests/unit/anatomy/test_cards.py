from __future__ import annotations

import pytest

from kiosk.anatomy.cards import View, card_view, cropped
from kiosk.anatomy.drawing import Drawing, Outline, Role


def spot(name: str, x: float, y: float, line_mm: float | None = None) -> Outline:
    return Outline(name, Role.BONE, (("M", x, y), ("L", x + 1.0, y), ("L", x, y + 1.0), ("Z",)), line_mm=line_mm)


def drawing(*outlines: Outline, focus: tuple[float, float] | None = None, width: float | None = None) -> Drawing:
    landmarks = {"focus": focus} if focus else {}
    measures = {"focus-width": width} if width else {}
    return Drawing(200.0, 100.0, outlines, landmarks, measures, (10.0, 20.0))


@pytest.mark.parametrize(
    ("focus", "width", "card", "expected"),
    [
        (None, None, (2.0, 1.0), View(10.0, 20.0, 200.0, 100.0)),
        (None, None, (1.0, 1.0), View(60.0, 20.0, 100.0, 100.0)),
        ((110.0, 70.0), 40.0, (2.0, 1.0), View(90.0, 60.0, 40.0, 20.0)),
        ((110.0, 70.0), 40.0, (300.0, 150.0), View(90.0, 60.0, 40.0, 20.0)),
        ((15.0, 25.0), 40.0, (2.0, 1.0), View(10.0, 20.0, 40.0, 20.0)),
        ((205.0, 115.0), 40.0, (2.0, 1.0), View(170.0, 100.0, 40.0, 20.0)),
        ((110.0, 70.0), 900.0, (2.0, 1.0), View(10.0, 20.0, 200.0, 100.0)),
        ((110.0, 70.0), 40.0, (1.0, 4.0), View(97.5, 20.0, 25.0, 100.0)),
    ],
    ids=["whole", "square", "focus", "any unit", "corner", "other corner", "too wide", "too tall"],
)
def test_a_card_shows_the_focus_and_nothing_beyond_the_drawing(
    focus: tuple[float, float] | None, width: float | None, card: tuple[float, float], expected: View
):
    assert card_view(drawing(focus=focus, width=width), *card) == pytest.approx(expected)


def test_what_no_card_shows_is_left_out_in_its_order():
    near, far, wide = spot("near", 50.0, 50.0), spot("far", 150.0, 50.0), spot("wide line", 75.0, 50.0, line_mm=4.0)
    views = [View(40.0, 40.0, 20.0, 20.0), View(45.0, 45.0, 25.0, 10.0)]
    kept = cropped(drawing(wide, far, near), views)
    assert [outline.name for outline in kept.outlines] == ["wide line", "near"]
    assert (kept.width, kept.height, kept.origin) == (200.0, 100.0, (10.0, 20.0))


@pytest.mark.parametrize(("x", "y"), [(35.0, 50.0), (63.5, 50.0), (50.0, 35.0), (50.0, 63.5)])
def test_each_side_of_the_card_counts(x: float, y: float):
    assert cropped(drawing(spot("beyond", x, y)), [View(40.0, 40.0, 20.0, 20.0)]).outlines == ()


def test_of_an_outline_in_many_pieces_only_those_in_sight_are_kept():
    near, far = spot("", 50.0, 50.0).path, spot("", 150.0, 50.0).path
    both = Outline("fibres", Role.BONE, near + far)
    kept = cropped(drawing(both), [View(40.0, 40.0, 20.0, 20.0)])
    assert kept.outline("fibres").path == near
