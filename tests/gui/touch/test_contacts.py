"""Each test is named after what a person does. Controls: A and B of 20 x 20 mm, 8 mm apart; C far below."""

from __future__ import annotations

import pytest

from kiosk.gui.touch.contacts import Area, Areas, Contact, Reaction, Touches

A, B, C = 1, 2, 3
AREAS = (Area(A, 10, 10, 30, 30), Area(B, 38, 10, 58, 30), Area(C, 10, 80, 30, 100))


class Glass:
    """Feeds contacts to the machine and writes down what it says."""

    def __init__(self, areas: Areas = AREAS) -> None:
        self.areas = areas
        self.touches = Touches()
        self.said: list[tuple[str, int]] = []

    def _take(self, outcome: list) -> None:
        self.touches, reactions = outcome
        self.said += [(reaction.kind, reaction.target) for reaction in reactions]

    def press(self, finger: int, x: float, y: float, t: float, width: float = 0.0) -> None:
        self._take(self.touches.press(Contact(finger, x, y, t, width), self.areas))

    def move(self, finger: int, x: float, y: float, t: float, width: float = 0.0) -> None:
        self._take(self.touches.move(Contact(finger, x, y, t, width), self.areas))

    def lift(self, finger: int, x: float, y: float, t: float, width: float = 0.0) -> None:
        self._take(self.touches.release(Contact(finger, x, y, t, width), self.areas))

    def tap(self, x: float, y: float, t: float = 0.0, lasting: float = 0.1) -> None:
        self.press(0, x, y, t)
        self.lift(0, x, y, t + lasting)

    @property
    def activated(self):
        return [target for kind, target in self.said if kind == "activated"]


def test_tapping_a_control_shows_it_pressed_and_activates_it_on_lifting():
    glass = Glass()
    glass.press(0, 20, 20, 0.0)
    assert glass.said == [("pressed", A)]
    assert glass.touches.held == {A}
    glass.lift(0, 20, 20, 0.1)
    assert glass.said == [("pressed", A), ("unpressed", A), ("activated", A)]
    assert glass.touches.held == frozenset()


@pytest.mark.parametrize(("x", "y"), [(10, 10), (30, 10), (10, 30), (30, 30), (20, 20)])
def test_tapping_any_place_of_a_card_counts(x: float, y: float):
    glass = Glass()
    glass.tap(x, y)
    assert glass.activated == [A]


@pytest.mark.parametrize(
    ("x", "y", "outcome"),
    [
        (20, 38, [A]),  # 8 mm below, nothing nearer
        (20, 40, [A]),  # 10 mm below
        (20, 40.1, []),
        (20, 45, []),  # 15 mm below
        (33.9, 20, [A]),  # in the gap, nearer to A
        (34, 20, [A]),  # in the middle of the gap: B is not nearer
        (34.1, 20, []),  # nearer to B
        (38, 20, []),  # on B, 8 mm from A
        (37, 37, []),  # 9.9 mm from A by the corner, 7.1 mm from B
    ],
)
def test_a_trembling_finger_drifts_off_and_lifts(x: float, y: float, outcome: list[int]):
    glass = Glass()
    glass.press(0, 29, 29, 0.0)
    glass.move(0, x, y, 0.1)
    glass.lift(0, x, y, 0.2)
    assert glass.activated == outcome


def test_dragging_far_away_cancels_and_the_control_looks_unpressed_at_once():
    glass = Glass()
    glass.press(0, 20, 20, 0.0)
    glass.move(0, 20, 60, 0.1)
    assert glass.said == [("pressed", A), ("unpressed", A)]
    glass.lift(0, 20, 60, 0.2)
    assert glass.activated == []


def test_wandering_off_and_coming_back_still_counts():
    glass = Glass()
    glass.press(0, 20, 20, 0.0)
    glass.move(0, 20, 60, 0.1)
    glass.move(0, 20, 21, 0.2)
    glass.lift(0, 20, 21, 0.3)
    assert glass.said == [("pressed", A), ("unpressed", A), ("pressed", A), ("unpressed", A), ("activated", A)]


@pytest.mark.parametrize(
    ("lasting", "outcome"), [(0.03, [A]), (1.0, [A]), (5.0, [A]), (10.0, [A]), (10.01, []), (60.0, [])]
)
def test_pressing_short_or_long_is_one_activation_up_to_ten_seconds(lasting: float, outcome: list[int]):
    glass = Glass()
    glass.tap(20, 20, lasting=lasting)
    assert glass.activated == outcome


@pytest.mark.parametrize(
    ("widths", "outcome"),
    [((10, 12, 9), [A]), ((25, 25, 25), [A]), ((26, 8, 8), []), ((8, 26, 8), []), ((8, 8, 26), [])],
)
def test_a_contact_wider_than_25_mm_at_any_moment_is_not_a_tap(widths: tuple[float, ...], outcome: list[int]):
    glass = Glass()
    glass.press(0, 20, 20, 0.0, widths[0])
    glass.move(0, 20, 20, 0.1, widths[1])
    glass.lift(0, 20, 20, 0.2, widths[2])
    assert glass.activated == outcome


def test_a_palm_rests_on_an_empty_place_and_the_finger_taps():
    glass = Glass()
    glass.press(0, 80, 60, 0.0, 40)
    glass.press(1, 48, 20, 3.0)
    glass.lift(1, 48, 20, 3.1)
    glass.move(0, 81, 60, 4.0, 41)
    glass.lift(0, 81, 60, 30.0, 41)
    assert glass.said == [("pressed", B), ("unpressed", B), ("activated", B)]


def test_a_palm_rests_on_another_control_and_the_finger_taps():
    glass = Glass()
    glass.press(0, 20, 90, 0.0, 40)
    glass.press(1, 48, 20, 3.0)
    glass.lift(1, 48, 20, 3.1)
    glass.lift(0, 20, 90, 5.0, 40)
    assert glass.activated == [B]


def test_two_fingers_lift_together_and_only_the_first_counts():
    glass = Glass()
    glass.press(0, 20, 20, 0.0)
    glass.press(1, 48, 20, 0.02)
    glass.lift(1, 48, 20, 0.2)
    glass.lift(0, 20, 20, 0.21)
    assert glass.activated == [B]


def test_a_second_finger_that_strikes_just_after_the_first_lifted_does_not_count():
    glass = Glass()
    glass.tap(20, 20, t=0.0, lasting=0.1)
    glass.tap(48, 20, t=0.15)
    glass.tap(48, 20, t=0.25)
    assert glass.activated == [A, B]


def test_two_fingers_on_one_control_are_one_activation():
    glass = Glass()
    glass.press(0, 15, 20, 0.0)
    glass.press(1, 25, 20, 0.1)
    glass.lift(0, 15, 20, 0.2)
    assert glass.touches.held == {A}
    glass.lift(1, 25, 20, 0.9)
    assert glass.said == [("pressed", A), ("activated", A), ("unpressed", A)]


def test_a_double_tap_counts_once_and_a_later_tap_counts_again():
    glass = Glass()
    glass.tap(20, 20, t=0.0, lasting=0.125)
    glass.tap(20, 20, t=0.25)
    glass.tap(20, 20, t=0.625)
    assert glass.activated == [A, A]


def test_tapping_another_control_between_does_not_make_a_double_tap_count():
    glass = Glass()
    glass.tap(20, 20, t=0.0, lasting=0.05)
    glass.tap(48, 20, t=0.2, lasting=0.05)
    glass.tap(20, 20, t=0.4)
    assert glass.activated == [A, B]


@pytest.mark.parametrize(
    ("x", "y", "outcome"),
    [
        (20, 35, [A]),  # 5 mm below A
        (20, 35.1, []),
        (8, 8, [A]),  # 2.8 mm off the corner
        (34, 20, []),  # in the gap, 4 mm from both
        (20, 76, [C]),
        (90, 60, []),  # nowhere near anything
    ],
)
def test_tapping_in_empty_space_means_the_only_control_within_5_mm(x: float, y: float, outcome: list[int]):
    glass = Glass()
    glass.tap(x, y)
    assert glass.activated == outcome


def test_pressing_an_empty_place_and_sliding_onto_a_control_does_nothing():
    glass = Glass()
    glass.press(0, 90, 60, 0.0)
    glass.move(0, 20, 20, 0.1)
    glass.lift(0, 20, 20, 0.2)
    assert glass.said == []


def test_tapping_a_disabled_control_does_nothing_not_even_to_its_neighbour():
    glass = Glass((Area(A, 10, 10, 30, 30), Area(B, 33, 10, 53, 30, is_enabled=False)))
    glass.tap(35, 20)
    glass.tap(31.5, 20)  # between the two
    assert glass.said == []


def test_tapping_just_beside_a_disabled_control_does_nothing():
    glass = Glass((Area(B, 33, 10, 53, 30, is_enabled=False),))
    glass.tap(31, 20)
    assert glass.said == []


def test_a_control_on_top_of_another_takes_the_tap():
    glass = Glass((Area(A, 0, 0, 100, 100), Area(B, 10, 10, 30, 30)))
    glass.tap(20, 20)
    glass.tap(50, 50, t=2.0)
    assert glass.activated == [B, A]


@pytest.mark.parametrize("left", [(), (Area(A, 10, 10, 30, 30, is_enabled=False),)])
def test_a_control_that_went_away_under_the_finger_does_nothing(left: Areas):
    glass = Glass()
    glass.press(0, 20, 20, 0.0)
    glass.areas = left
    glass.lift(0, 20, 20, 0.1)
    assert glass.said == [("pressed", A), ("unpressed", A)]


def test_taking_all_fingers_away_unpresses_everything():
    glass = Glass()
    glass.press(0, 48, 20, 0.0)
    glass.press(1, 20, 20, 0.0)
    touches, reactions = glass.touches.cancel_all()
    assert reactions == (Reaction("unpressed", A), Reaction("unpressed", B))
    assert touches.fingers == ()


def test_moves_and_lifts_of_a_finger_that_never_came_down_are_ignored():
    glass = Glass()
    glass.move(7, 20, 20, 0.0)
    glass.lift(7, 20, 20, 0.1)
    assert glass.said == []
    assert glass.touches == Touches()


def test_a_finger_whose_lift_was_lost_is_replaced_when_its_number_comes_again():
    glass = Glass()
    glass.press(0, 20, 20, 0.0)
    glass.tap(48, 20, t=60.0)
    assert glass.activated == [B]
    assert glass.touches.held == frozenset()


@pytest.mark.parametrize(("x", "meant"), [(20.4, 1), (21.4, 1), (21.8, 2), (22.9, 2)])
def test_between_places_of_one_kin_the_nearest_is_meant(x: float, meant: int):
    pair = (Area(1, 0, 0, 20, 20, kin="body"), Area(2, 23.2, 0, 43.2, 20, kin="body"))
    touches, _ = Touches().press(Contact(0, x, 10, 0.0), pair)
    _, reactions = touches.release(Contact(0, x, 10, 0.1), pair)
    assert reactions[-1] == Reaction("activated", meant)


@pytest.mark.parametrize("kins", [("", ""), ("body", ""), ("body", "other")])
def test_between_controls_that_are_not_of_one_kin_none_is_meant(kins: tuple[str, str]):
    pair = (Area(1, 0, 0, 20, 20, kin=kins[0]), Area(2, 23.2, 0, 43.2, 20, kin=kins[1]))
    touches, reactions = Touches().press(Contact(0, 21.0, 10, 0.0), pair)
    assert reactions == ()
    assert touches.held == frozenset()


@pytest.mark.parametrize(("after", "times"), [(0.05, 1), (0.15, 2), (0.6, 2)])
def test_a_key_that_types_may_be_pressed_again_at_once_but_not_by_trembling(after: float, times: int):
    glass = Glass((Area(A, 10, 10, 30, 30, is_key=True), AREAS[1]))
    glass.tap(20, 20, 0.0)
    glass.tap(20, 20, 0.1 + after)
    assert glass.activated == [A] * times
