from __future__ import annotations

import math
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from kiosk.anatomy.conditions import MONTHS_LATER, Herniation
from kiosk.anatomy.curves import bounds, sample
from kiosk.anatomy.drawing import Drawing, Outline, Role
from kiosk.anatomy.side_view import (
    causes,
    causes_wide,
    herniated_landmarks,
    herniating,
    side_measures,
    still_back,
    still_front,
    what_is_back_pain,
    what_is_back_pain_wide,
)  # fmt: skip
from tests.support.drawings import by_name, faults
from tests.support.shapes import crossing as meets
from tests.support.shapes import crossings, cut, flat, gap, holds, overlaps, segments

if TYPE_CHECKING:
    from kiosk.anatomy.drawing import Point
    from kiosk.gui.illustrations.catalogue import Draw

EVERY = [what_is_back_pain, what_is_back_pain_wide, causes, causes_wide]
LUMBAR = ["L1", "L2", "L3", "L4", "L5"]
STEPS = [k / 10 for k in range(11)]
SHAPES = by_name(what_is_back_pain(0).outlines)


def moved(value: float) -> dict[str, Outline]:
    return by_name(herniating(Herniation(value)))


def corners(shape: Outline) -> tuple[Point, Point, Point, Point]:
    """The drawn corners of a body: upper front and back, lower front and back."""
    points = sample(shape.path)
    ends = [min(points, key=lambda p, w=way: w[0] * p[0] + w[1] * p[1]) for way in ((1, 1), (-1, 1), (1, -1), (-1, -1))]
    return ends[0], ends[1], ends[2], ends[3]


def top_of_sacrum() -> tuple[Point, Point]:
    """Front and back of the drawn upper end plate of S1."""
    points = sample(SHAPES["sacrum"].path)
    return min(points), min(points, key=lambda p: p[1])


def slope(front: Point, back: Point) -> float:
    return math.degrees(math.atan2(back[1] - front[1], back[0] - front[0]))


def middle(shape: Outline) -> Point:
    left, top, right, bottom = bounds(shape.path)
    return (left + right) / 2, (top + bottom) / 2


def ahead(name: str, share: float, far: float) -> tuple[Point, Point]:
    """A line through a body at a ``share`` of its height, from its middle to ``far`` mm further back."""
    a, b, c, d = corners(SHAPES[f"{name} body"])
    left = (a[0] + (c[0] - a[0]) * share, a[1] + (c[1] - a[1]) * share)
    right = (b[0] + (d[0] - b[0]) * share, b[1] + (d[1] - b[1]) * share)
    start = (left[0] + right[0]) / 2, (left[1] + right[1]) / 2
    length = math.dist(start, right)
    return start, (start[0] + (right[0] - start[0]) / length * far, start[1] + (right[1] - start[1]) / length * far)


@pytest.mark.parametrize("draw", EVERY)
def test_every_drawing_is_sound(draw: Draw):
    drawing = draw(0.0)
    assert faults([drawing]) == []
    assert all(shape.path[-1] == ("Z",) for shape in drawing.outlines if shape.filled)
    assert draw(0.3) is drawing  # nothing in it changes


def test_wide_areas_get_a_wide_view_of_the_same_drawing():
    for tall, wide in ((what_is_back_pain(0), what_is_back_pain_wide(0)), (causes(0), causes_wide(0))):
        assert wide.outlines == tall.outlines
        assert wide.width / wide.height > 1.25 > tall.width / tall.height
        assert set(wide.landmarks) >= {"L4 body", "L3-L4 disc", "erector spinae", "L4-L5 facet joint", "L5 root exit"}


def test_the_back_is_hollow_by_40_to_60_degrees_between_the_end_plates_as_drawn():
    drawn = slope(*corners(SHAPES["L1 body"])[:2]) - slope(*top_of_sacrum())
    assert 40 <= drawn <= 60
    assert drawn == pytest.approx(side_measures(Herniation())["lordosis degrees"], abs=2)


def test_the_hollow_is_towards_the_back_with_l3_foremost():
    places = {name: middle(SHAPES[f"{name} body"])[0] for name in LUMBAR}
    assert min(places, key=lambda name: places[name]) == "L3"
    assert places["L1"] > places["L3"] + 5
    assert places["L5"] > places["L3"] + 5


def test_the_top_of_the_sacrum_slopes_down_to_the_front():
    assert slope(*top_of_sacrum()) < -25


def test_the_two_lowest_discs_are_taller_in_front():
    four, five, sacrum = corners(SHAPES["L4 body"]), corners(SHAPES["L5 body"]), top_of_sacrum()
    for above, below in ((four, five[:2]), (five, sacrum)):
        front, back = math.dist(above[2], below[0]), math.dist(above[3], below[1])
        assert front > back + 1.5


def test_six_discs_lie_in_order_each_between_its_bones():
    discs = sorted((middle(s)[1], name) for name, s in SHAPES.items() if name.endswith(" disc"))
    assert [name for _, name in discs] == [f"{a}-{b} disc" for a, b in pairwise(["T12", *LUMBAR, "S1"])]
    for above, below in pairwise(["T12", *LUMBAR]):
        level = middle(SHAPES[f"{above}-{below} disc"])[1]
        assert middle(SHAPES[f"{above} body"])[1] < level < middle(SHAPES[f"{below} body"])[1]


def test_a_disc_is_as_wide_as_its_neighbours():
    def wide(shape: Outline, way: tuple[float, float]) -> float:
        along = [x * way[0] + y * way[1] for x, y in sample(shape.path)]
        return max(along) - min(along)

    for above, below in pairwise(LUMBAR):
        _, _, front, back = corners(SHAPES[f"{above} body"])
        far = math.dist(front, back)
        way = (back[0] - front[0]) / far, (back[1] - front[1]) / far
        disc = wide(SHAPES[f"{above}-{below} disc"], way)
        for name in (above, below):
            assert disc == pytest.approx(wide(SHAPES[f"{name} body"], way), abs=2.6)


@pytest.mark.parametrize("name", LUMBAR)
def test_the_pedicle_leaves_the_upper_half_of_the_body(name: str):
    _, top, _, low = corners(SHAPES[f"{name} body"])
    # A line down the back wall, a little behind it.
    way = ((low[0] - top[0]) / math.dist(top, low), (low[1] - top[1]) / math.dist(top, low))
    start = (top[0] + way[1] * 1.6 - way[0] * 6, top[1] - way[0] * 1.6 - way[1] * 6)
    end = (start[0] + way[0] * 45, start[1] + way[1] * 45)
    upper, lower = (hit - 6 for hit in cut(SHAPES[f"{name} pedicle and joint processes"].path, start, end)[:2])
    height = math.dist(top, low)
    assert 0 < upper < 0.3 * height
    assert (upper + lower) / 2 < 0.5 * height
    assert lower < 0.72 * height


@pytest.mark.parametrize("name", ["L1", "L2", "L3", "L4"])
def test_a_root_passes_under_its_own_pedicle_and_above_the_next(name: str):
    following = f"L{int(name[1]) + 1}"
    exit_ = what_is_back_pain(0).landmarks[f"{name} root exit"]
    root, own = SHAPES[f"{name} root"], SHAPES[f"{name} pedicle and joint processes"]
    other = SHAPES[f"{following} pedicle and joint processes"]
    assert holds(flat(root.path), exit_)
    up = cut(own.path, exit_, (exit_[0], exit_[1] - 30))[0]
    down = cut(other.path, exit_, (exit_[0] + 4.0, exit_[1] + 40))[0]
    assert up < 7 < down
    assert not overlaps(root, other)


@pytest.mark.parametrize("name", ["L1", "L2", "L3", "L4"])
def test_the_exit_hole_is_a_keyhole_wide_above_and_narrow_below(name: str):
    following = f"L{int(name[1]) + 1}"
    pillars = [SHAPES[f"{one} pedicle and joint processes"].path for one in (name, following)]

    def room(start: Point, end: Point, wall: Outline) -> float:
        front = cut(wall.path, start, end)[0]
        return min(hit for path in pillars for hit in cut(path, start, end) if hit > front + 0.5) - front

    above = room(*ahead(name, 0.86, 60), SHAPES[f"{name} body"])
    disc = SHAPES[f"{name}-{following} disc"]
    x, y = middle(disc)
    tilt = math.radians(slope(*corners(SHAPES[f"{following} body"])[:2]))
    below = room((x, y + 1), (x + 60 * math.cos(tilt), y + 1 + 60 * math.sin(tilt)), disc)
    assert 3 < below < 0.85 * above


def bones() -> list[Outline]:
    """Everything of bone that is cut in the middle: nothing of it lies beside the canal."""
    ends = (" body", " spinous process", "sacrum", "sacral canal roof")
    return [shape for name, shape in SHAPES.items() if name.endswith(ends) or name.startswith("coccyx")]


def test_no_root_crosses_bone():
    roots = [shape for name, shape in SHAPES.items() if name.endswith(" root")]
    assert len(roots) == 7
    assert len(bones()) >= 16
    for root in roots:
        assert [bone.name for bone in bones() if overlaps(root, bone)] == [], root.name


@pytest.mark.parametrize("name", ["L1", "L2", "L3", "L4"])
def test_a_root_meets_its_own_pedicle_only_at_its_lower_edge(name: str):
    root, own = SHAPES[f"{name} root"], SHAPES[f"{name} pillar edge"]
    hits = [hit for a in segments(root.path) for b in segments(own.path) if (hit := meets(a, b))]
    edge = what_is_back_pain(0).landmarks[f"{name} pedicle lower edge"]
    assert 1 <= len(hits) <= 2
    assert all(math.dist(hit, edge) < 5 for hit in hits)


@pytest.mark.parametrize("value", STEPS)
def test_the_pushed_root_crosses_neither_bone_nor_disc(value: float):
    root = moved(value)["L5 root"]
    assert [bone.name for bone in bones() if overlaps(root, bone)] == []
    assert not overlaps(root, SHAPES["L4-L5 disc"])


def test_the_cord_ends_at_the_disc_below_l1_and_the_sac_at_s2():
    end = bounds(SHAPES["spinal cord"].path)[3]
    _, top, _, low = bounds(SHAPES["L1-L2 disc"].path)
    assert top - 3 < end < low + 3
    last = bounds(SHAPES["dural sac below"].path)[3]
    above, below = (middle(SHAPES[f"{name} fused line"])[1] for name in ("S1-S2", "S2-S3"))
    assert above < last < below


@pytest.mark.parametrize("name", LUMBAR)
def test_the_healthy_canal_is_15_mm_or_more_from_front_to_back(name: str):
    start, end = ahead(name, 0.5, 80)
    wall = cut(SHAPES[f"{name} body"].path, start, end)[0]
    lamina = cut(SHAPES[f"{name} spinous process"].path, start, end)[0]
    assert 15 <= lamina - wall <= 25
    if name == "L4":
        assert lamina - wall == pytest.approx(side_measures(Herniation())["canal front to back mm"], abs=0.5)


def test_joints_link_each_bone_to_the_next():
    for above, below in pairwise(LUMBAR):
        joint = SHAPES[f"{above}-{below} facet joint"]
        for name in (above, below):
            assert gap(joint, SHAPES[f"{name} pedicle and joint processes"]) < 1.0


@pytest.mark.parametrize("value", [0.1, 0.35, 0.7, 1.0])
def test_the_bulge_reaches_as_far_into_the_canal_as_its_measure_says(value: float):
    gel, disc = moved(value)["L4-L5 escaped gel"], SHAPES["L4-L5 disc"]
    marks = herniated_landmarks(Herniation(value))
    start, tip = marks["nucleus"], marks["bulge"]
    way = ((tip[0] - start[0]) / math.dist(start, tip), (tip[1] - start[1]) / math.dist(start, tip))
    end = (start[0] + way[0] * 60, start[1] + way[1] * 60)
    reach = cut(gel.path, start, end)[-1] - cut(disc.path, start, end)[0]
    # The rim of a healthy disc stands 0.9 mm out over the bone, from where the bulge is measured.
    assert reach + 0.9 == pytest.approx(side_measures(Herniation(value))["bulge into canal mm"], abs=0.5)


def test_the_gel_pushes_back_below_the_exit_of_the_l4_root_and_never_forwards():
    gel = moved(1)["L4-L5 escaped gel"]
    left, _, right, _ = bounds(gel.path)
    disc = bounds(SHAPES["L4-L5 disc"].path)
    assert left > disc[0] + 5
    assert right > disc[2] + 4
    exit_ = what_is_back_pain(0).landmarks["L4 root exit"]
    behind = [y for x, y in sample(gel.path) if x > disc[2]]
    assert min(behind) > exit_[1]
    for name in ("bulging edge", "bulging rim"):
        assert bounds(moved(1)[f"L4-L5 {name}"].path)[0] > disc[0] + 20


def test_the_gel_touches_the_passing_root_at_one_and_nothing_touches_it_at_nought():
    assert gap(moved(1)["L5 root"], moved(1)["L4-L5 escaped gel"]) < 0.1
    assert gap(moved(0)["L5 root"], SHAPES["L4-L5 disc"]) > 0.3
    assert "L5 root pressed" in moved(1)
    assert not {"L5 root pressed", "L4-L5 escaped gel", "L4-L5 bulging edge"} & set(moved(0))


def test_the_sac_gives_way_and_is_never_cut_through():
    for value in STEPS[1:]:
        shapes = moved(value)
        sac, gel = shapes["dural sac stretch"], shapes["L4-L5 escaped gel"]
        assert not overlaps(sac, gel)


def test_months_later_the_bulge_is_smaller_and_still_there():
    fresh, later, healthy = (side_measures(Herniation(value)) for value in (1.0, MONTHS_LATER, 0.0))
    for measure in ("bulge into canal mm", "root displaced mm", "L5 root pressed"):
        assert healthy[measure] == 0 < later[measure] < 0.5 * fresh[measure]
    right = [bounds(moved(value)["L4-L5 escaped gel"].path)[2] for value in (MONTHS_LATER, 1.0)]
    assert bounds(SHAPES["L4-L5 disc"].path)[2] < right[0] < right[1] - 3


def test_no_outline_of_a_herniation_crosses_itself_at_any_step():
    moving = [shape for k in range(101) for shape in herniating(Herniation(k / 100))]
    assert [shape.name for shape in moving if crossings(shape.path)] == []


def test_a_herniation_leaves_the_rest_of_the_back_the_same_objects():
    assert still_back("L1") is still_back("L1")
    assert still_front("L1") is still_front("L1")
    assert len(herniating(Herniation(0.5))) <= 12


def test_a_healthy_back_has_nothing_pressed_and_nothing_escaped():
    for draw in EVERY:
        roles = {shape.role for shape in draw(0.0).outlines}
        assert not roles & {Role.NERVE_PRESSED, Role.NUCLEUS_ESCAPED, Role.DISC_AGED, Role.SORE}


def test_the_whole_back_shows_all_that_can_be_sore_down_to_the_tail_bone():
    drawing: Drawing = what_is_back_pain(0)
    roles = {shape.role for shape in drawing.outlines}
    assert {Role.MUSCLE, Role.LIGAMENT, Role.DISC, Role.BONE, Role.NERVE, Role.SKIN, Role.CORD} <= roles
    assert "coccyx" in drawing.landmarks


def test_the_measures_of_a_healthy_back_are_those_of_the_books():
    measures = side_measures(Herniation())
    assert 15 <= measures["canal front to back mm"] <= 25
    assert max(measures, key=lambda name: measures[name] if "height" in name else 0) == "L4-L5 height mm"
