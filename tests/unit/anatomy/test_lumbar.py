from __future__ import annotations

import math

import pytest

from kiosk.anatomy.lumbar import column

LUMBAR = column()


def test_five_lumbar_vertebrae_stand_below_the_last_chest_vertebra():
    assert [one.name for one in LUMBAR.vertebrae] == ["T12", "L1", "L2", "L3", "L4", "L5"]


@pytest.mark.parametrize("name", ["L1", "L2", "L3", "L4", "L5"])
def test_bodies_are_about_34_mm_deep_and_27_mm_high(name: str):
    one = LUMBAR.vertebra(name)
    assert one.depth == pytest.approx(34, abs=2.5)
    assert (one.front + one.back) / 2 == pytest.approx(27, abs=1.5)


def test_bodies_grow_downwards_and_the_fifth_is_taller_in_front():
    depths = [one.depth for one in LUMBAR.vertebrae]
    assert depths == sorted(depths)
    assert LUMBAR.vertebra("L5").front > LUMBAR.vertebra("L5").back


@pytest.mark.parametrize("name", ["L1-L2", "L2-L3", "L3-L4", "L4-L5", "L5-S1"])
def test_discs_are_8_to_12_mm_high(name: str):
    assert 8 <= LUMBAR.disc(name).height <= 12


def test_the_disc_between_l4_and_l5_is_the_tallest_and_the_last_one_is_a_wedge():
    assert max(LUMBAR.discs, key=lambda disc: disc.height).name == "L4-L5"
    last = LUMBAR.disc("L5-S1")
    assert math.dist(last.above[0], last.below[0]) > 2 * math.dist(last.above[1], last.below[1])


def test_a_disc_is_as_deep_as_the_bones_above_and_below():
    for disc in LUMBAR.discs:
        assert disc.depth == pytest.approx(math.dist(*disc.above), abs=1.8)
        assert disc.depth == pytest.approx(math.dist(*disc.below), abs=1.8)


def test_the_discs_join_the_end_plates_that_face_each_other():
    for disc, above, below in zip(LUMBAR.discs, LUMBAR.vertebrae, LUMBAR.vertebrae[1:], strict=False):
        assert disc.above == above.lower
        assert disc.below == below.upper


def test_the_hollow_of_the_back_measures_40_to_60_degrees():
    front, back = LUMBAR.vertebra("L1").upper
    upper = math.degrees(math.atan2(back[1] - front[1], back[0] - front[0]))
    front, back = LUMBAR.disc("L5-S1").below
    lower = math.degrees(math.atan2(back[1] - front[1], back[0] - front[0]))
    assert 40 <= upper - lower <= 60


def test_the_curve_is_hollow_towards_the_back():
    middle = LUMBAR.vertebra("L3").frame.x
    assert middle < LUMBAR.vertebra("L1").frame.x
    assert middle < LUMBAR.vertebra("L5").frame.x


def test_the_sacrum_tilts_backwards_and_the_tail_bone_points_forwards():
    assert LUMBAR.sacrum[3].back[0] > LUMBAR.sacrum[0].back[0] + 30
    assert LUMBAR.coccyx[-1].back[0] < LUMBAR.coccyx[0].back[0]


def test_a_disc_that_loses_height_lowers_what_stands_on_it_and_nothing_below():
    worn = column({"L3-L4": 0.5})
    assert worn.disc("L3-L4").height == pytest.approx(LUMBAR.disc("L3-L4").height / 2)
    assert worn.vertebra("L4") == LUMBAR.vertebra("L4")
    assert worn.vertebra("L3").frame.y == pytest.approx(
        LUMBAR.vertebra("L3").frame.y + LUMBAR.disc("L3-L4").height / 2, abs=0.2
    )


def test_the_part_below_a_vertebra_keeps_its_discs():
    part = LUMBAR.below("L3")
    assert [one.name for one in part.vertebrae] == ["L3", "L4", "L5"]
    assert [disc.name for disc in part.discs] == ["L3-L4", "L4-L5", "L5-S1"]
    assert LUMBAR.number("L3") == 3


def test_the_spinous_process_points_backwards():
    for one in LUMBAR.vertebrae:
        assert one.tip[0] > one.frame(one.depth / 2, 0)[0] + 30
