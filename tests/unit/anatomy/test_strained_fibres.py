from __future__ import annotations

import itertools

import pytest

from kiosk.anatomy.curves import area, bounds, distance, sample
from kiosk.anatomy.drawing import Outline, Role
from kiosk.anatomy.strained_fibres import (
    FIBRES,
    PAIN_AFTER_SIX_WEEKS,
    PAIN_AT_START,
    TORN,
    WEEKS_LATER,
    fraying,
    inset_before,
    inset_behind,
    inset_moving,
    strain_patch,
    torn_share,
)
from tests.support.shapes import pieces

CENTRE, RADIUS = (50.0, 60.0), 90.0
STEPS = [k / 100 for k in range(101)]


def inset(value: float) -> dict[str, Outline]:
    shapes = (*inset_behind(CENTRE, RADIUS), *inset_moving(CENTRE, RADIUS, value), *inset_before(CENTRE, RADIUS))
    return {s.name.removesuffix(" enlarged"): s for s in shapes}


def fibres(value: float) -> dict[int, Outline]:
    return {
        int(name.split()[1]): s for name, s in inset(value).items() if name.startswith("fibre ") and "grain" not in name
    }


def thinnest(shape: Outline) -> float:
    """Return the least width of a drawn fibre near its middle height, in mm."""
    points = sample(shape.path, 8)
    widths: list[float] = []
    for k in range(-8, 9):
        y = CENTRE[1] + k * RADIUS / 40
        xs = [x for x, py in points if abs(py - y) < 1.6]
        widths.append(max(xs) - min(xs))
    return min(widths)


def frayed(value: float) -> set[int]:
    """Return the fibres beside which threads have come away in the drawing."""
    shape = inset(value).get("threads")
    found: set[int] = set()
    for piece in pieces(shape.path) if shape else []:
        left, top, right, bottom = bounds(piece)
        middle = ((left + right) / 2, (top + bottom) / 2)
        found.add(
            min(
                fibres(value),
                key=lambda k: abs(bounds(fibres(value)[k].path)[0] + bounds(fibres(value)[k].path)[2] - 2 * middle[0]),
            )
        )
    return found


@pytest.mark.parametrize(("value", "share"), [(0.0, 0.0), (WEEKS_LATER, 0.0), (1.0, TORN)])
def test_the_share_of_drawn_fibres_that_are_frayed_in_each_state(value: float, share: float):
    assert len(fibres(value)) == FIBRES
    assert len(frayed(value)) / FIBRES == share == torn_share(value)


def test_weeks_later_is_what_is_left_of_pain_after_six_weeks():
    assert pytest.approx(0.464, abs=0.001) == WEEKS_LATER == PAIN_AFTER_SIX_WEEKS / PAIN_AT_START
    later, fresh = strain_patch(WEEKS_LATER)[-1], strain_patch(1.0)[-1]
    assert later.opacity / fresh.opacity == pytest.approx(WEEKS_LATER)


def test_healthy_fibres_are_even_and_frayed_ones_thinner_but_never_broken():
    healthy, later, strained = (fibres(value) for value in (0.0, WEEKS_LATER, 1.0))
    changed = {k for k in healthy if strained[k].path != healthy[k].path}
    assert changed == frayed(1.0)
    for k in changed:
        assert thinnest(strained[k]) < thinnest(later[k]) < thinnest(healthy[k])
        assert thinnest(strained[k]) > 1.5
        left, top, right, bottom = bounds(strained[k].path)
        assert bottom - top > 170, "it holds from rim to rim"
        assert right - left < 20


def test_ever_more_fibres_fray_the_further_the_value_goes_and_only_a_few():
    shares = [torn_share(value) for value in STEPS]
    assert shares == sorted(shares)
    assert shares[-1] == TORN <= 0.3
    assert torn_share(-1) == 0
    assert torn_share(2) == TORN
    assert all(a >= b for a, b in itertools.pairwise(fraying(0.8)))


def test_threads_grow_and_fibres_thin_without_a_jump():
    areas = [sum(area(piece) for piece in pieces(inset(v)["threads"].path)) if frayed(v) else 0.0 for v in STEPS[::4]]
    assert max(abs(b - a) for a, b in itertools.pairwise(areas)) < 60
    widths = [thinnest(fibres(value)[7]) for value in STEPS[::4]]
    assert max(abs(b - a) for a, b in itertools.pairwise(widths)) < 0.9


def test_there_is_one_patch_on_the_right_and_it_fades_with_pain():
    assert strain_patch(0.0) == []
    fresh, old = strain_patch(1.0), strain_patch(WEEKS_LATER)
    assert max(s.opacity for s in old) < max(s.opacity for s in fresh)
    assert all(bounds(s.path)[0] > 0 for s in fresh)


def test_warmth_comes_and_goes_with_it():
    assert not any("warmth" in name for name in inset(0.0))
    assert inset(0.4)["inset warmth 1"].opacity < inset(1.0)["inset warmth 1"].opacity
    assert not any(s.role is Role.BLOOD for s in inset(1.0).values())


def test_fibres_that_never_fray_are_the_same_outlines_every_time():
    assert all(a is b for a, b in zip(inset_behind(CENTRE, RADIUS), inset_behind(CENTRE, RADIUS), strict=True))
    assert len(inset_moving(CENTRE, RADIUS, 1.0)) <= 8


@pytest.mark.parametrize("value", [0.0, WEEKS_LATER, 1.0])
def test_nothing_passes_the_rim_of_the_inset(value: float):
    for name, shape in inset(value).items():
        if name != "inset rim":
            assert max(distance(p, CENTRE) for p in sample(shape.path)) < RADIUS * 1.001, name
