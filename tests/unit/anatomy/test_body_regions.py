from __future__ import annotations

import math
from typing import TYPE_CHECKING

import pytest

from kiosk.anatomy.body_regions import REGIONS, Region, region_lit, where_it_hurts, where_it_hurts_wide
from kiosk.anatomy.cards import card_view
from kiosk.anatomy.curves import bounds, sample
from kiosk.anatomy.drawing import Role
from tests.support.drawings import faults
from tests.support.shapes import flat, holds

if TYPE_CHECKING:
    from kiosk.gui.illustrations.catalogue import Draw

BOTH = [where_it_hurts, where_it_hurts_wide]


def named(name: str) -> Region:
    return next(region for region in REGIONS if region.name == name)


@pytest.mark.parametrize("draw", BOTH)
def test_every_region_is_ringed_where_its_landmark_and_measures_say(draw: Draw):
    drawing = draw(0.0)
    for region in REGIONS:
        if region.name in {"left-leg", "both-legs"}:
            continue
        left, top, right, bottom = bounds(drawing.outline(f"{region.name} rim").path)
        x, y = drawing.landmarks[f"region {region.name}"]
        assert ((left + right) / 2, (top + bottom) / 2) == pytest.approx((x, y), abs=0.1)
        assert drawing.measures[f"region {region.name} rx"] == pytest.approx((right - left) / 2, abs=0.1)
        assert drawing.measures[f"region {region.name} ry"] == pytest.approx((bottom - top) / 2, abs=0.1)


@pytest.mark.parametrize("draw", BOTH)
def test_one_leg_is_ringed_for_one_leg_and_both_whole_legs_for_both(draw: Draw):
    drawing = draw(0.0)
    rims = {s.name: bounds(s.path) for s in drawing.outlines if s.name.endswith(("leg rim", "legs rim"))}
    assert rims.keys() == {"right-leg rim", "both-legs rim"}
    one, both = rims["right-leg rim"], rims["both-legs rim"]
    end = drawing.origin[1] + drawing.height
    seam = bounds(drawing.outline("shorts").path)[3]
    assert one[0] > 0, "one leg alone"
    for ring in (one, both):
        assert ring[3] - ring[1] > 0.85 * (end - seam), "the whole leg, not a band across it"
        assert ring[3] < end
    skin = [x for x, y in sample(drawing.outline("skin").path) if seam < y < end and abs(x) < 200]
    assert both[0] < min(skin) < 0 < max(skin) < both[2]
    assert both[0] == pytest.approx(-both[2])
    six = bounds(drawing.outline("number 6").path)
    assert (six[0] + six[2]) / 2 == pytest.approx(0, abs=1), "between the legs"
    assert not holds(flat(drawing.outline("right-leg rim").path), (six[0], six[1]))
    assert both[1] < six[1] < six[3] < both[3]
    assert drawing.landmarks["both-legs rim"][0] == pytest.approx(both[0])


def test_chosen_both_legs_light_each_by_itself():
    lit = {s.name.rsplit(" ", 1)[0] for s in region_lit(named("both-legs"))}
    assert lit == {"left-leg lit", "right-leg lit"}


def test_regions_lie_on_the_body_part_they_name():
    drawing = where_it_hurts(0.0)
    skin, hair, shorts = (drawing.outline(name).path for name in ("skin", "hair", "shorts"))
    for region in REGIONS:
        assert region.name == "both-legs" or holds(flat(skin), region.middle), region.name
    assert bounds(hair)[3] - 30 < named("neck").middle[1]
    for side in ("left", "right"):
        assert holds(flat(shorts), named(f"{side}-buttock").middle)
        assert named(f"{side}-leg").middle[1] > bounds(shorts)[3]
    heights = [named(name).middle[1] for name in ("neck", "upper-back", "low-back", "left-buttock", "left-leg")]
    assert heights == sorted(heights)


def test_the_nearest_region_to_the_middle_of_each_is_itself():
    for region in REGIONS:
        nearest = min(REGIONS, key=lambda other: math.dist(other.middle, region.middle))
        assert nearest is region


@pytest.mark.parametrize("draw", BOTH)
def test_nothing_is_lit_before_a_region_is_chosen(draw: Draw):
    assert not any(s.role in {Role.SORE, Role.SORE_LINE} for s in draw(0.0).outlines)


@pytest.mark.parametrize("k", range(1, len(REGIONS)))
def test_a_chosen_region_alone_is_lit(k: int):
    lit = [s for s in where_it_hurts(k / len(REGIONS)).outlines if s.role is Role.SORE]
    assert {s.name.rsplit(" ", 1)[0] for s in lit} == {f"{REGIONS[k - 1].name} lit"}
    left, top, right, bottom = bounds(lit[0].path)
    assert ((left + right) / 2, (top + bottom) / 2) == pytest.approx(REGIONS[k - 1].middle, abs=0.1)
    assert all(s.opacity < 0.4 for s in region_lit(REGIONS[k - 1]))


def test_six_parts_are_numbered_from_neck_to_legs():
    drawing = where_it_hurts(0.0)
    heights = [bounds(drawing.outline(f"number {n}").path)[1] for n in range(1, 7)]
    assert heights == sorted(heights)


def test_labels_of_places_point_beside_their_numbers():
    marks = where_it_hurts(0.0).landmarks
    for name in ("neck", "upper-back", "low-back", "buttock", "leg"):
        assert abs(marks[f"{name} rim"][0] - marks[name][0]) > 35


def test_wide_five_other_people_show_the_regions_close_up_clear_of_the_body():
    drawing = where_it_hurts_wide(0.0)
    windows = [bounds(s.path) for s in drawing.outlines if s.name.endswith(" window")]
    assert len(windows) == 5
    skin = bounds(drawing.outline("skin").path)
    assert all(box[2] < skin[0] or box[0] > skin[2] for box in windows)
    tones = {s.role for s in drawing.outlines if s.name.endswith("skin enlarged")}
    assert len(tones) >= 2
    assert {s.role for s in drawing.outlines} >= {Role.SKIN, Role.SKIN_DARK, Role.SKIN_DEEP, Role.HAIR_GREY}
    for name in ("neck", "upper-back", "low-back", "buttock", "leg"):
        x, _ = drawing.landmarks[f"{name} rim"]
        assert not skin[0] < x < skin[2]


@pytest.mark.parametrize("shape", [(3.0, 2.0), (16.0, 9.0), (1.3, 1.0)])
def test_a_card_shows_the_back_and_no_piece_of_a_close_view(shape: tuple[float, float]):
    drawing = where_it_hurts_wide(0.0)
    seen = card_view(drawing, *shape)
    for s in drawing.outlines:
        if s.name.endswith(" window"):
            left, _, right, _ = bounds(s.path)
            assert right < seen.x or left > seen.x + seen.width, s.name
    left, top, right, bottom = bounds(drawing.outline("low-back rim").path)
    assert seen.x < left < right < seen.x + seen.width
    assert seen.y < top < bottom < seen.y + seen.height


@pytest.mark.parametrize("draw", BOTH)
def test_the_picture_has_no_fault(draw: Draw):
    assert faults([draw(0.43)], pairs=31) == []
