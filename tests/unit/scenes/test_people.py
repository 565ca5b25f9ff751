from __future__ import annotations

import pytest

from kiosk.anatomy.curves import bounds, distance
from kiosk.anatomy.drawing import Role
from kiosk.scenes.heads import Hair
from kiosk.scenes.people import (
    FOREARM,
    SHIN,
    THIGH,
    UPPER_ARM,
    Person,
    Pose,
    figure,
    hip_above,
    joints,
    shadow,
    standing,
    stick,
)
from tests.support.drawings import around, by_name

WALK = Pose(lean=3.0, near_leg=(24.0, 10.0), far_leg=(-16.0, -40.0), far_foot=-34.0, near_arm=(-24.0, -6.0))


@pytest.mark.parametrize("pose", [Pose(), WALK, Pose(lean=80.0, near_leg=(90.0, 10.0))])
def test_limbs_keep_their_length_in_every_pose(pose: Pose):
    body = joints(pose)
    for elbow, wrist, knee, ankle in (body.near, body.far):
        assert distance(body.shoulder, elbow) == pytest.approx(UPPER_ARM)
        assert distance(elbow, wrist) == pytest.approx(FOREARM)
        assert distance(knee, ankle) == pytest.approx(SHIN)
    assert distance((0.0, 0.0), body.near[2]) == pytest.approx(THIGH)


@pytest.mark.parametrize("height", [1500.0, 1700.0, 1850.0])
def test_a_standing_person_is_as_tall_as_said(height: float):
    left, top, right, bottom = around(figure(Person(height=height), Pose(), (0.0, 0.0), 1.0, "p"))
    assert bottom - top == pytest.approx(height, rel=0.05)
    assert right - left < height * 0.4


def test_builds_differ_in_width():
    slim = bounds(by_name(figure(Person(build=0.9), Pose(), (0.0, 0.0), 1.0, "p"))["p top"].path)
    broad = bounds(by_name(figure(Person(build=1.2, belly=40.0), Pose(), (0.0, 0.0), 1.0, "p"))["p top"].path)
    assert broad[2] - broad[0] > (slim[2] - slim[0]) * 1.2


def test_skin_shows_at_face_hands_and_bare_arms():
    sleeved = by_name(figure(Person(skin=Role.SKIN_DEEP), Pose(), (0.0, 0.0), 1.0, "p"))
    bare = by_name(figure(Person(skin=Role.SKIN_DEEP, sleeves=False, shoes=None), Pose(), (0.0, 0.0), 1.0, "p"))
    assert sleeved["p head head"].role is Role.SKIN_DEEP
    assert sleeved["p near arm hand"].role is Role.SKIN_DEEP
    assert "p near arm" not in sleeved
    assert bare["p near arm"].role is Role.SKIN_DEEP
    assert bare["p near leg foot"].role is Role.SKIN_DEEP
    assert "p near leg sole" not in bare


@pytest.mark.parametrize("pose", [Pose(), Pose(near_leg=(88.0, 0.0), far_leg=(90.0, 0.0))])
def test_a_tunic_reaches_further_down_than_a_shirt(pose: Pose):
    shirt = by_name(figure(Person(), pose, (0.0, 0.0), 1.0, "p"))["p top"]
    tunic = by_name(figure(Person(tunic=True, hair=Hair.SCARF), pose, (0.0, 0.0), 1.0, "p"))["p top"]
    assert max(bounds(tunic.path)[2:]) > max(bounds(shirt.path)[2:])


def test_mirrored_people_face_left():
    right = by_name(figure(Person(), Pose(), (0.0, 0.0), 1.0, "p"))["p head eye"]
    left = by_name(figure(Person(), Pose(), (0.0, 0.0), 1.0, "p", mirror=True))["p head eye"]
    assert bounds(right.path)[0] > 0 > bounds(left.path)[2]


@pytest.mark.parametrize("pose", [Pose(), WALK])
@pytest.mark.parametrize("mirror", [False, True])
def test_feet_stand_on_the_ground(pose: Pose, mirror: bool):
    shapes = standing(Person(), pose, (200.0, 500.0), 0.2, "p", mirror=mirror)
    soles = [shape for shape in shapes if shape.name.endswith("foot")]
    assert max(bounds(shape.path)[3] for shape in soles) == pytest.approx(500.0, abs=4.0)
    shade = next(shape for shape in shapes if "shadow" in shape.name)
    assert bounds(shade.path)[0] < 200.0 < bounds(shade.path)[2]


def test_a_stick_reaches_from_the_hand_to_the_ground():
    (shape,) = stick(Person(), WALK, (200.0, 500.0), 0.2)
    assert bounds(shape.path)[3] == pytest.approx(496.0, abs=4.0)
    assert bounds(shape.path)[1] > hip_above(Person(), WALK, (200.0, 500.0), 0.2)[1] - 60.0


def test_a_shadow_is_soft_and_flat():
    shapes = shadow((0.0, 0.0), 50.0, "p")
    assert all(shape.opacity < 0.2 for shape in shapes)
    left, top, right, bottom = bounds(shapes[0].path)
    assert bottom - top < (right - left) / 4
