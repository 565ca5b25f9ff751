from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.anatomy.conditions import MONTHS_LATER
from kiosk.anatomy.curves import bounds
from kiosk.anatomy.drawing import Role
from kiosk.scenes.spine_pages import herniated_disc, herniated_disc_wide
from tests.support.drawings import beyond, by_name, drawn_anew, faults, steps
from tests.support.shapes import gap

if TYPE_CHECKING:
    from kiosk.gui.illustrations.catalogue import Draw

BOTH = [herniated_disc, herniated_disc_wide]


@pytest.mark.parametrize("draw", BOTH)
def test_no_step_of_a_herniation_has_a_fault(draw: Draw):
    assert faults(steps(draw)) == []


@pytest.mark.parametrize("draw", BOTH)
@pytest.mark.parametrize("value", [0.0, 1.0])
def test_the_cut_from_above_stays_in_its_frame(draw: Draw, value: float):
    drawing = draw(value)
    shapes = [shape for shape in drawing.outlines if shape.name.startswith("above ")]
    assert beyond(shapes, bounds(drawing.outline("above frame").path), slack=0.1) == []


@pytest.mark.parametrize("draw", BOTH)
def test_the_frame_hides_nothing_of_the_spine(draw: Draw):
    drawing = draw(1.0)
    frame = drawing.outline("above frame")
    for name in ("L3-L4 disc", "L4 body", "L4-L5 disc", "L5 body", "L5-S1 disc", "sacrum"):
        assert gap(frame, drawing.outline(name)) > 1


def test_the_wide_picture_shows_the_cut_as_large_as_the_side_view():
    tall, wide = herniated_disc(1), herniated_disc_wide(1)
    shares = []
    for drawing in (tall, wide):
        left, _, right, _ = bounds(drawing.outline("above annulus fibrosus").path)
        shares.append((right - left) / drawing.height)
    assert shares[1] > 1.2 * shares[0]
    assert wide.width / wide.height > 1.25 > tall.width / tall.height
    assert set(tall.landmarks) <= set(wide.landmarks) | {"L2 body", "coccyx"} | {
        name for name in tall.landmarks if name not in wide.landmarks and "L5" not in name and "L4" not in name
    }


def test_both_views_show_the_same_herniation():
    for value, touches in ((0.0, False), (1.0, True)):
        drawing = herniated_disc(value)
        names = {shape.name for shape in drawing.outlines}
        assert ("L4-L5 escaped gel" in names) is ("above escaped gel" in names) is touches
        assert ("L5 root pressed" in names) is ("above right L5 root pressed" in names) is touches
        assert "above left L5 root pressed" not in names
    fresh = herniated_disc(1.0)
    assert gap(fresh.outline("L4-L5 escaped gel"), fresh.outline("L5 root")) < 0.1
    assert gap(fresh.outline("above escaped gel"), fresh.outline("above right L5 root")) == 0


def test_months_later_both_bulges_are_smaller_and_not_gone():
    def sizes(value: float) -> tuple[float, float]:
        shapes = by_name(herniated_disc(value).outlines)
        side, above = shapes.get("L4-L5 escaped gel"), shapes.get("above escaped gel")
        if side is None or above is None:
            return 0.0, 0.0
        return bounds(side.path)[2] - rims[0], bounds(above.path)[3] - rims[1]

    healthy = herniated_disc(0.0)
    rims = bounds(healthy.outline("L4-L5 disc").path)[2], bounds(healthy.outline("above annulus fibrosus").path)[3]
    for fresh, later, before in zip(sizes(1.0), sizes(MONTHS_LATER), sizes(0.0), strict=True):
        assert before == 0 < later < 0.5 * fresh


def test_what_presses_is_lit_only_where_it_presses():
    roles = [{shape.role for shape in herniated_disc(value).outlines} for value in (0.0, 1.0)]
    assert Role.NERVE_PRESSED not in roles[0]
    assert {Role.NERVE_PRESSED, Role.NUCLEUS_ESCAPED} <= roles[1]
    assert Role.CORD not in {shape.role for shape in herniated_disc(1.0).outlines if bounds(shape.path)[3] > -90}


def test_the_vertebrae_beside_the_disc_bear_their_names():
    names = {shape.name for shape in herniated_disc(1).outlines}
    assert {"level L4", "level L5", "level S1"} <= names


@pytest.mark.parametrize("draw", BOTH)
def test_a_step_keeps_what_does_not_change_the_same_objects(draw: Draw):
    new = drawn_anew(draw(0.44), draw(0.71))
    assert len(new) <= 24
    assert not [name for name in new if "body" in name or "muscle" in name or name.endswith(" disc")]


@pytest.mark.parametrize("draw", BOTH)
def test_the_names_of_the_bones_are_written_in_the_ink_of_bone_and_the_cut_has_a_place_for_its_words(draw: Draw):
    drawing = draw(1)
    for name in ("L4", "L5", "S1"):
        assert drawing.outline(f"level {name}").role is Role.BONE
        assert not drawing.outline(f"level {name}").filled
    left, _, right, low = bounds(drawing.outline("above frame").path)
    x, y = drawing.landmarks["from above"]
    assert left < x < right
    assert y == pytest.approx(low)
