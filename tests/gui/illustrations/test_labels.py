from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.gui.illustrations.clutter import Clutter
from kiosk.gui.illustrations.labels import (
    ALWAYS,
    LONGEST,
    MOST_LABELS,
    MOST_UNCLEAR,
    Chip,
    Form,
    PlacedLabel,
    place_labels,
)
from kiosk.gui.illustrations.leaders import crosses, passes
from kiosk.layout.rect import Rect

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.gui.illustrations.catalogue import Side
    from kiosk.gui.illustrations.leaders import Leader, Point

AREA = Rect(10.0, 20.0, 160.0, 190.0)
GAP = 3.0
EMPTY = Clutter(AREA)
SIDES = st.sampled_from(["left", "right", "above", "below"])
ANCHORS = st.tuples(st.floats(10, 170), st.floats(20, 210))
SPANS = st.sampled_from([(0.0, 1.0), (0.0, 0.4), (0.5, 1.0)])


def chip(at: Point, width: float = 34.0, height: float = 11.0, side: Side = "right", **more: object) -> Chip:
    track = more.pop("track", (at,))
    forms = more.pop("forms", (Form(width, height),))
    return Chip(track, forms, side, **more)


CHIPS = st.lists(
    st.builds(
        lambda at, size, side, span: chip(at, *size, side, first=span[0], last=span[1]),
        ANCHORS,
        st.tuples(st.floats(12, 60), st.floats(10, 24)),
        SIDES,
        SPANS,
    ),
    max_size=7,
)
FEW = settings(max_examples=40, deadline=None)


def placed(chips: list[Chip], **more: object) -> tuple[PlacedLabel, ...]:
    return place_labels(chips, AREA, EMPTY, gap=GAP, **more)


def leader(chips: list[Chip], one: PlacedLabel) -> Leader:
    anchor = chips[one.index].track[0]
    assert anchor is not None
    return one.leader(anchor)


def are_together(one: Chip, other: Chip) -> bool:
    return one.first <= other.last and other.first <= one.last


@FEW
@given(CHIPS)
def test_labels_shown_together_never_collide_and_none_leaves_the_picture(chips: list[Chip]):
    labels = placed(chips)
    for i, one in enumerate(labels):
        assert AREA.x <= one.rect.x
        assert AREA.y <= one.rect.y
        assert one.rect.right <= AREA.right + 1e-6
        assert one.rect.bottom <= AREA.bottom + 1e-6
        for other in labels[i + 1 :]:
            if are_together(chips[one.index], chips[other.index]):
                assert not one.rect.meets(other.rect, GAP - 1e-6)


@FEW
@given(CHIPS)
def test_no_label_covers_a_part_or_a_leader_of_another(chips: list[Chip]):
    labels = placed(chips)
    for one in labels:
        for other in labels:
            if one is other or are_together(chips[one.index], chips[other.index]):
                assert not one.rect.holds(leader(chips, other)[0], 1.0)
            if one is not other and are_together(chips[one.index], chips[other.index]):
                assert not passes(leader(chips, other), one.rect)


@FEW
@given(CHIPS)
def test_every_label_keeps_its_size_its_order_and_leads_to_its_part(chips: list[Chip]):
    labels = placed(chips)
    assert [one.index for one in labels] == sorted({one.index for one in labels})
    for one in labels:
        form = chips[one.index].forms[one.form]
        assert (one.rect.width, one.rect.height) == (form.width, form.height)
        start, end = leader(chips, one)
        assert start == chips[one.index].track[0]
        assert one.rect.holds(end, 1e-6)
        assert 1.0 < math.dist(start, end) <= LONGEST * GAP + 1e-6


@FEW
@given(CHIPS)
def test_the_same_question_has_the_same_answer(chips: list[Chip]):
    assert placed(chips) == placed(chips)


@FEW
@given(CHIPS, st.floats(10, 120), st.floats(20, 150))
def test_taken_places_stay_free_of_labels_and_leaders(chips: list[Chip], x: float, y: float):
    taken = Rect(x, y, 45, 36)
    for one in placed(chips, avoid=[taken]):
        assert not one.rect.meets(taken, GAP - 1e-6)
        assert not passes(leader(chips, one), taken)


@pytest.mark.parametrize(
    ("side", "is_beside"),
    [
        ("left", lambda rect: rect.right < 90),
        ("right", lambda rect: rect.x > 90),
        ("above", lambda rect: rect.bottom < 115),
        ("below", lambda rect: rect.y > 115),
    ],
)
def test_a_label_stands_on_the_side_it_prefers(side: Side, is_beside: Callable[[Rect], bool]):
    chips = [chip((90, 115), side=side)]
    (one,) = placed(chips)
    assert is_beside(one.rect)
    assert math.dist(*leader(chips, one)) <= 2 * GAP


def test_a_label_without_room_on_its_side_takes_another():
    (one,) = placed([chip((166, 115))])
    assert one.rect.right <= AREA.right
    assert not one.rect.holds((166, 115))


def test_labels_of_neighbouring_parts_do_not_cross_their_leaders():
    chips = [chip((80 + i, 80 + 10 * i)) for i in range(5)]
    labels = placed(chips)
    assert len(labels) == 5
    for i, one in enumerate(labels):
        for other in labels[i + 1 :]:
            assert not crosses(leader(chips, one), leader(chips, other))


def test_a_label_keeps_off_what_the_picture_shows_when_there_is_room():
    detail = Rect(92, 90, 40, 50)
    rows = [[1.6 if detail.holds((10 + 2.5 * x, 20 + 2.5 * y)) else 0.0 for x in range(65)] for y in range(77)]
    (plain,) = placed([chip((90, 115))])
    (clear,) = place_labels([chip((90, 115))], AREA, Clutter(AREA, rows), gap=GAP)
    assert plain.rect.meets(detail)
    assert clear.rect.shared(detail) < 0.1 * plain.rect.shared(detail)


def test_a_label_covers_nothing_that_is_named():
    part = Rect(84, 100, 30, 30)
    chips = [chip((90, 115), part=part), chip((60, 160), side="above")]
    for one in placed(chips):
        assert one.rect.shared(part) == 0.0


def test_a_label_keeps_its_place_while_its_part_moves_and_clears_all_its_way():
    way = tuple((90.0, 90.0 + 5 * i) for i in range(8))
    (one,) = placed([chip(way[-1], track=way)])
    for at in way:
        assert not one.rect.holds(at, 1.0)
        assert one.leader(at)[1] == one.rect.nearest(at)


def test_labels_of_different_states_may_take_the_same_place():
    early, late = placed([chip((90, 115), last=0.4), chip((90, 115), first=0.5)])
    assert early.rect == late.rect


def test_a_label_of_another_state_leads_to_where_its_part_is_then():
    chips = [chip((90, 60), track=((90, 60), None)), chip((90, 60), track=(None, (90, 150)))]
    early, late = placed(chips)
    assert not early.rect.meets(late.rect, GAP)
    assert abs(late.rect.centre[1] - 150) < 25


def test_words_are_set_in_more_lines_only_where_one_has_no_room():
    forms = (Form(120, 11), Form(64, 18, 2), Form(30, 50, 5))
    (roomy,) = placed([chip((20, 115), forms=forms)])
    (crowded,) = placed([chip((90, 115), forms=forms)], avoid=[Rect(10, 20, 160, 82), Rect(10, 128, 160, 82)])
    assert roomy.form == 0
    assert crowded.form == 1


def test_words_in_many_lines_are_the_last_resort():
    forms = (Form(300, 11), Form(200, 21, 2), Form(30, 50, 5))
    (one,) = placed([chip((90, 115), forms=forms)])
    assert one.form == 2


def test_what_does_not_fit_is_left_out_and_the_first_named_stay():
    small = Rect(0, 0, 60, 30)
    chips = [chip((20, 15), 30, 12), chip((22, 16), 30, 12), chip((20, 15), 200, 12)]
    labels = place_labels(chips, small, Clutter(small), gap=GAP)
    assert labels[0].index == 0
    assert 2 not in [one.index for one in labels]


def test_labels_together_never_hide_most_of_a_small_picture():
    small = Rect(0, 0, 80, 100)
    chips = [chip((10 + 8 * i, 10 + 10 * i), 36, 21) for i in range(8)]
    labels = place_labels(chips, small, Clutter(small), gap=GAP)
    assert ALWAYS <= len(labels) < 5


def test_never_more_than_eight_at_a_time():
    large = Rect(0, 0, 900, 900)
    chips = [chip((60 + 70 * i, 100 + 60 * i)) for i in range(11)]
    assert MOST_LABELS == 8
    assert len(place_labels(chips, large, Clutter(large), gap=GAP)) == 8


def test_nothing_to_place_places_nothing():
    assert placed([]) == ()


def test_a_person_is_not_covered_though_the_words_would_like_to_stand_there():
    person = Rect(96.0, 95.0, 40.0, 30.0)
    (free,) = placed([chip((90.0, 110.0))])
    assert free.rect.meets(person)
    (kept,) = place_labels([chip((90.0, 110.0))], AREA, Clutter(AREA, clear=(person,)), gap=GAP)
    assert kept.rect.shared(person) <= MOST_UNCLEAR * kept.rect.width * kept.rect.height


def test_all_words_give_way_to_a_person_even_if_none_is_left():
    everywhere = Clutter(AREA, clear=(AREA,))
    chips = [chip((40.0, 50.0)), chip((40.0, 90.0)), chip((40.0, 130.0)), chip((40.0, 170.0))]
    assert place_labels(chips, AREA, everywhere, gap=GAP) == ()
    half = Clutter(AREA, clear=(Rect(AREA.x, 110.0, AREA.width, 100.0),))
    assert {one.index for one in place_labels(chips, AREA, half, gap=GAP)} >= {0, 1}
    for one in place_labels(chips, AREA, half, gap=GAP):
        assert one.rect.bottom < 113.0


def test_no_leader_crosses_a_person_it_does_not_lead_to():
    person = Rect(76.0, 90.0, 14.0, 60.0)
    # A fence as wide as a leader may pass only where the person stands.
    taken = [Rect(95.0, 20.0, 75.0, 190.0), Rect(70.0, 20.0, 25.0, 70.0), Rect(70.0, 150.0, 25.0, 60.0)]
    one = chip((92.0, 120.0), 18.0, 30.0, "left")
    (free,) = place_labels([one], AREA, Clutter(AREA), gap=GAP, avoid=taken)
    assert passes(leader([one], free), person) or free.rect.meets(person)
    assert place_labels([one], AREA, Clutter(AREA, clear=(person,)), gap=GAP, avoid=taken) == ()
    own = chip((83.0, 120.0), 18.0, 30.0, "left")
    (led,) = place_labels([own], AREA, Clutter(AREA, clear=(person,)), gap=GAP)
    assert led.rect.shared(person) <= MOST_UNCLEAR * led.rect.width * led.rect.height


def test_a_row_of_words_that_leaves_one_in_a_bad_place_is_set_narrower():
    # Two side by side have room above their parts only in two lines each.
    area = Rect(0.0, 0.0, 84.0, 120.0)
    forms = (Form(49.0, 12.0), Form(32.0, 22.0, 2))
    chips = [
        replace(chip((x, 32.0), side="above"), forms=forms, part=Rect(x - 20.0, 30.0, 40.0, 80.0)) for x in (21.0, 63.0)
    ]
    shown = place_labels(chips, area, Clutter(area), gap=GAP)
    assert len(shown) == 2
    assert all(one.rect.bottom <= 32.0 for one in shown)


def test_after_the_first_two_no_leader_crosses_another():
    chips = [
        chip((40.0 + 20 * (i % 3), 60.0 + 9 * i), 60.0, 24.0, side)
        for i, side in enumerate(("left", "right", "left", "right", "left", "right", "left"))
    ]
    shown = [one for one in placed(chips) if one.index >= ALWAYS]
    for one in shown:
        for other in placed(chips):
            if other.index < one.index:
                assert not crosses(leader(chips, one), leader(chips, other))
