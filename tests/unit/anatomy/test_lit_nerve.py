from __future__ import annotations

import itertools

import pytest

from kiosk.anatomy.curves import bounds, distance, sample
from kiosk.anatomy.leg import EXITS, FIBULAR_FRONT, FORK, ROOTS, SCIATIC
from kiosk.anatomy.lit_nerve import PRESSED_AT, bulge, courses, foot_lit, grown, length, lit, run, tip, warmth

STEPS = [k / 100 for k in range(101)]


def lowest(value: float) -> float:
    return max((bounds(s.path)[3] for s in lit(value) if s.name.endswith("lit")), default=0.0)


def test_at_rest_nothing_is_lit_and_at_one_all_is_to_the_toes():
    assert lit(0.0) == warmth(0.0) == bulge(grown(0.0)) == []
    assert [s.name for s in lit(1.0) if s.name.endswith("lit")] == [f"{name} lit" for name in courses()]
    assert tip(1.0) == pytest.approx(FIBULAR_FRONT[-1])
    assert lowest(1.0) == pytest.approx(FIBULAR_FRONT[-1][1], abs=4)
    assert foot_lit(1.0) == pytest.approx(1.0)


def test_first_the_disc_presses_then_the_light_runs():
    assert grown(PRESSED_AT) == 1.0
    assert run(PRESSED_AT) == 0.0
    assert 0 < grown(PRESSED_AT / 2) < 1
    assert tip(0.0) == tip(PRESSED_AT)


def test_the_light_runs_from_back_to_toe_without_a_jump():
    tips = [tip(value) for value in STEPS]
    apart = [distance(a, b) for a, b in itertools.pairwise(tips)]
    # Where one part of the nerve takes over from the next the tip may step to it, by no more than the nerve is wide.
    assert max(apart) < length() / 90 + 19
    drawn = [lowest(value) for value in STEPS]
    assert all(b >= a - 0.01 for a, b in itertools.pairwise(drawn))
    assert max(b - a for a, b in itertools.pairwise(drawn) if a) < 30


def test_the_light_passes_every_place_of_the_nerve_in_order():
    heights = [tip(value)[1] for value in STEPS]
    places = [ROOTS["L5"][1], EXITS["L5"], SCIATIC[2], SCIATIC[5], FORK, (122.0, 1242.0), (126.0, 1390.0)]
    when = [min(range(101), key=lambda k: distance(tip(k / 100), place)) for place in places]
    assert when == sorted(when)
    assert all(distance(tip(k / 100), place) < 12 for k, place in zip(when, places, strict=True))
    assert heights[0] < heights[30] < heights[60] < heights[100]


@pytest.mark.parametrize("value", [0.2, 0.45, 0.7, 1.0])
def test_light_lies_on_the_nerve_and_only_on_the_right_leg(value: float):
    way = [p for line, _, _ in courses().values() for p in line]
    for shape in lit(value):
        for p in sample(shape.path, 3):
            assert p[0] > 0
            assert min(distance(p, q) for q in way) < 16, shape.name


def test_a_stretch_that_is_lit_to_its_end_is_always_the_same_outline():
    early, late = ({s.name: s for s in lit(value)} for value in (0.7, 0.95))
    assert early["sciatic nerve lit"] is late["sciatic nerve lit"]
    assert early["L5 root lit"] is late["L5 root lit"]


def test_skin_of_the_foot_warms_last():
    assert foot_lit(0.85) == 0
    assert 0 < foot_lit(0.97) < 1


def test_the_glow_follows_the_lit_stretch_and_fades_at_the_toes():
    assert not any(s.name.startswith("radiating") for s in warmth(0.15))
    reach = [max(bounds(s.path)[3] for s in warmth(value) if s.name.startswith("radiating")) for value in (0.3, 0.4)]
    assert reach[0] < reach[1]
    assert any(s.name.startswith("tip") for s in warmth(0.5))
    assert not any(s.name.startswith("tip") for s in warmth(1.0))


def test_the_bulge_grows_at_disc_l4_l5_on_the_right_towards_the_back():
    small, large = (bounds(bulge(share)[0].path) for share in (0.2, 1.0))
    assert large[2] - large[0] > small[2] - small[0]
    assert large[0] > 0
    assert large[1] < 690 < large[3]
