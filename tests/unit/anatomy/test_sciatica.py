from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.anatomy.curves import blend, bounds, distance, sample
from kiosk.anatomy.drawing import Role
from kiosk.anatomy.sciatica import KNEE_CREASE, sciatica, sciatica_wide
from tests.support.drawings import drawn_anew, faults, steps
from tests.support.shapes import flat, holds

if TYPE_CHECKING:
    from kiosk.anatomy.drawing import Drawing, Outline, Point
    from kiosk.gui.illustrations.catalogue import Draw

BOTH = [sciatica, sciatica_wide]


def across(shape: Outline, height: float) -> tuple[float, float]:
    """Return left and right edge of a drawn band at ``height``."""
    points = flat(shape.path, 12)
    xs = [
        a[0] + (b[0] - a[0]) * (height - a[1]) / (b[1] - a[1])
        for a, b in zip(points, [*points[1:], points[0]], strict=True)
        if (a[1] - height) * (b[1] - height) < 0
    ]
    return min(xs), max(xs)


def middle_at(drawing: Drawing, name: str, height: float) -> float:
    left, right = across(drawing.outline(name), height)
    return (left + right) / 2


def inside(drawing: Drawing, name: str, point: Point) -> bool:
    return holds(flat(drawing.outline(name).path), point)


def test_the_nerve_leaves_the_pelvis_through_the_notch_under_piriformis():
    drawing = sciatica(0.0)
    for height in (796.0, 800.0):
        place = (middle_at(drawing, "sciatic nerve", height), height)
        # In the gap between sacrum and hip bone: over neither of them, and covered by the muscle.
        assert not inside(drawing, "right hip bone", place)
        assert not inside(drawing, "sacrum", place)
        assert inside(drawing, "piriformis", place)
    names = [s.name for s in drawing.outlines]
    assert names.index("right hip bone") < names.index("sciatic nerve") < names.index("piriformis")
    lowest = max(y for _, y in sample(drawing.outline("piriformis").path))
    assert bounds(drawing.outline("sciatic nerve").path)[3] > lowest, "it comes out below the muscle"


def test_the_nerve_passes_midway_between_sitting_bone_and_hip_bump():
    drawing = sciatica(0.0)
    # Both from the bones as drawn: the lowest point of the hip bone, the outermost of the upper thigh bone.
    sitting = max(sample(drawing.outline("right hip bone").path), key=lambda p: p[1])
    bump = max((p for p in sample(drawing.outline("right femur").path) if p[1] < 850), key=lambda p: p[0])
    line = [blend(sitting, bump, k / 200) for k in range(201)]
    crossed = [k / 200 for k, p in enumerate(line) if holds(flat(drawing.outline("sciatic nerve").path), p)]
    assert 0.35 < sum(crossed) / len(crossed) < 0.6


@pytest.mark.parametrize("height", [960.0, 1010.0, 1060.0, 1110.0])
def test_the_nerve_keeps_to_the_middle_of_the_back_of_the_thigh(height: float):
    drawing = sciatica(0.0)
    skin = [p for p in sample(drawing.outline("skin").path, 12) if abs(p[1] - height) < 6 and p[0] > 0]
    inner, outer = min(x for x, _ in skin), max(x for x, _ in skin)
    share = (middle_at(drawing, "sciatic nerve", height) - inner) / (outer - inner)
    assert 0.35 < share < 0.65


def test_the_nerve_forks_above_the_knee_hollow_and_both_branches_reach_the_foot():
    drawing = sciatica(0.0)
    tibial, fibular = drawing.outline("tibial nerve"), drawing.outline("common fibular nerve")
    fork = next(y for y in range(1130, 1224) if across(fibular, y)[0] > across(tibial, y)[1])
    assert 20 < KNEE_CREASE - fork < 120
    assert 1140 < bounds(drawing.outline("sciatic nerve").path)[3] + 5 < KNEE_CREASE
    assert middle_at(drawing, "tibial nerve", 1300.0) == pytest.approx(85, abs=4), "down the calf"
    assert bounds(tibial.path)[3] > 1695, "to the sole"
    assert bounds(fibular.path)[2] > 128, "round the outer knee"
    front = drawing.outline("common fibular nerve in front")
    assert bounds(front.path)[2] > 140, "to the top of the foot"


def test_on_the_thigh_no_nerve_lies_in_front():
    """Only the fibular nerve turns to the front, below the knee, and is drawn as seen through the leg."""
    drawing = sciatica(1.0)
    for shape in drawing.outlines:
        if shape.role in {Role.NERVE, Role.NERVE_PRESSED} and shape.opacity < 1:
            assert bounds(shape.path)[1] > KNEE_CREASE, shape.name
    assert drawing.outline("sciatic nerve").opacity == 1


def test_the_nerve_is_one_band_from_five_roots_in_the_back_to_the_foot():
    drawing = sciatica(0.0)
    start = bounds(drawing.outline("sciatic nerve").path)
    for name in ("L4", "L5", "S1", "S2", "S3"):
        root = sample(drawing.outline(f"{name} root").path)
        top, end = min(root, key=lambda p: p[1]), max(root, key=lambda p: p[1])
        assert abs(top[0]) < 8, "from the sac in the mid-line"
        assert distance(end, (start[0] + 8, start[1] + 6)) < 18, "into the nerve"
    assert (
        14
        <= across(drawing.outline("sciatic nerve"), 870.0)[1] - across(drawing.outline("sciatic nerve"), 870.0)[0]
        <= 24
    ), "up to 2 cm wide, seen aslant"


def test_only_one_leg_is_lit():
    for shape in sciatica(1.0).outlines:
        if any(word in shape.name for word in ("foot window", "nerve", "radiating", "strip", "lit", "halo")):
            assert bounds(shape.path)[0] > 0, shape.name


def test_at_rest_no_disc_bulges_and_nothing_is_lit():
    rest, pressed = ({s.name for s in sciatica(value).outlines} for value in (0.0, 1.0))
    assert "L4-L5 disc bulge" in pressed
    assert not any(word in name for name in rest for word in ("bulge", "pain", "halo"))
    assert not any(name.endswith(" lit") for name in rest)


@pytest.mark.parametrize("draw", BOTH)
def test_the_bulge_is_enlarged_in_the_window_beside_the_root_it_presses(draw: Draw):
    drawing = draw(1.0)
    left, top, _, bottom = bounds(drawing.outline("L4-L5 disc bulge enlarged").path)
    x, y = drawing.landmarks["disc"]
    assert inside(drawing, "L4-L5 disc enlarged", (x, y)), "the label points at the disc"
    assert not inside(drawing, "L4-L5 disc bulge enlarged", (x, y))
    assert not inside(drawing, "L4 root enlarged", (x, y))
    assert left < x
    assert top < y < bottom
    assert bounds(drawing.outline("L5 root lit enlarged").path)[3] > drawing.landmarks["pressed root"][1] > y


@pytest.mark.parametrize("value", [0.0, 0.05, 1.0])
@pytest.mark.parametrize("level", ["L4", "L5"])
def test_a_root_stays_inside_its_own_pedicle_and_turns_out_below_it(value: float, level: str):
    drawing = sciatica(value)
    left, top, right, bottom = bounds(drawing.outline(f"{level} right pedicle enlarged").path)
    x_by_y = sample(drawing.outline(f"{level} root enlarged").path, 12)
    beside = [x for x, y in x_by_y if top <= y <= bottom]
    assert beside
    assert max(beside) < left, "inside the pedicle"
    ring = flat(drawing.outline(f"{level} right pedicle enlarged").path)
    assert not any(holds(ring, p) for p in x_by_y)
    out = [y for x, y in x_by_y if x > (left + right) / 2]
    assert min(out) > bottom, "out below it"


def test_the_bulge_is_a_tongue_of_the_disc_inside_the_line_of_the_pedicles():
    drawing = sciatica(1.0)
    tongue = sample(drawing.outline("L4-L5 disc bulge").path)
    disc = drawing.outline("L4-L5 disc")
    _, top, _, bottom = bounds(disc.path)
    left, _, right, _ = bounds(drawing.outline("L4-L5 disc bulge enlarged").path)
    for level in ("L4", "L5"):
        box = bounds(drawing.outline(f"{level} right pedicle enlarged").path)
        assert left < box[0]
        assert right < (box[0] + box[2]) / 2
    beyond = [p for p in tongue if not inside(drawing, "L4-L5 disc", p)]
    assert max(y for _, y in beyond) > bottom, "down over the edge of the body below"
    assert min(y for _, y in tongue) > top - 2
    pedicle = bounds(drawing.outline("L5 right pedicle enlarged").path)[0]
    enlarged = sample(drawing.outline("L4-L5 disc bulge enlarged").path)
    lowest = bounds(drawing.outline("L4-L5 disc enlarged").path)[3]
    assert all(x < pedicle for x, y in enlarged if y > lowest)


def test_the_bulge_touches_root_l5_when_it_is_full_and_not_before():
    def gap(value: float) -> float:
        bulge = bounds(sciatica(value).outline("L4-L5 disc bulge").path)
        return bulge[0] - across(sciatica(value).outline("L5 root"), 690.0)[1]

    assert gap(0.02) > 1.0
    assert gap(1.0) <= 0.6


@pytest.mark.parametrize("draw", BOTH)
def test_moving_few_outlines_are_drawn_anew(draw: Draw):
    assert len(drawn_anew(draw(0.5), draw(0.52))) <= 16


def test_wide_the_fork_above_the_knee_is_enlarged_too():
    drawing = sciatica_wide(1.0)
    names = {s.name for s in drawing.outlines}
    assert {"knee window", "tibial nerve enlarged", "common fibular nerve lit enlarged"} <= names
    left, _, right, _ = bounds(drawing.outline("knee window").path)
    assert left < drawing.landmarks["fork"][0] < right


@pytest.mark.parametrize(("draw", "every"), [(sciatica, 1), (sciatica_wide, 5)])
def test_no_step_has_a_fault_and_sides_are_never_swapped(draw: Draw, every: int):
    assert faults(steps(draw, every)) == []
    assert faults([draw(value) for value in (0.0, 0.05, 0.5, 1.0)], pairs=21) == []


@pytest.mark.parametrize("value", [0.0, 0.7, 1.0])
def test_the_skin_of_l5_lies_within_the_leg_in_a_tint_of_its_own(value: float):
    drawing = sciatica(value)
    skin = flat(drawing.outline("skin").path)
    strips = [s for s in drawing.outlines if s.name in {"L5 skin strip", "L5 skin strip lit"}]
    assert len(strips) == (1 if value == 0 else 2)
    for shape in strips:
        assert all(holds(skin, p) for p in sample(shape.path)), shape.name
        assert shape.role not in {Role.SORE, Role.NERVE, Role.NERVE_PRESSED}
        assert shape.role is not drawing.outline("S1 skin strip").role
    assert strips[0].opacity < 0.3, "calm until it is lit"
