from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.staff.sheet import Tone
from kiosk.staff.touch_test import BOUNCE, END_AFTER, PAUSE, SILENT_AFTER, Kind, TouchTest, Verdict

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.staff.touch_test import Place

WIDE, TALL = (476.0, 268.0), (136.0, 217.0)


def touched(see: Callable[[float, float], Place], glass: tuple[float, float] = WIDE) -> Verdict:
    """The verdict on a panel that sees a finger at (x, y) where ``see`` says."""
    test, now = TouchTest.begin(*glass, now=0.0), PAUSE
    while test.target is not None:
        assert test.verdict is None
        now += 1.0
        test = test.press(*see(*test.target), now)
    assert test.verdict is not None
    return test.verdict


def wide(see: Callable[[float, float], Place]) -> Callable[[float, float], Place]:
    """What is told in shares of the glass, in mm of the wide one."""

    def in_mm(x: float, y: float) -> Place:
        u, v = see(x / WIDE[0], y / WIDE[1])
        return u * WIDE[0], v * WIDE[1]

    return in_mm


@pytest.mark.parametrize("glass", [WIDE, TALL, (60.0, 40.0)])
def test_targets_stand_in_the_four_corners_wholly_on_the_glass(glass: tuple[float, float]):
    width, height = glass
    targets = TouchTest.begin(width, height, now=0.0).targets
    corners = [(0.0, 0.0), (width, 0.0), (width, height), (0.0, height)]
    for target in targets:
        assert 0 < target[0] < width
        assert 0 < target[1] < height
    nearest = [min(corners, key=lambda c, t=target: abs(c[0] - t[0]) + abs(c[1] - t[1])) for target in targets]
    assert nearest == corners


@pytest.mark.parametrize("glass", [WIDE, TALL])
def test_touches_within_five_millimetres_are_good(glass: tuple[float, float]):
    found = touched(lambda x, y: (x + 3.0, y - 3.9), glass)
    assert found.kind is Kind.GOOD
    assert found.tone is Tone.GOOD


@pytest.mark.parametrize(
    ("shift", "words"),
    [
        ((9.0, 0.0), "Touches are seen 9 mm too far to the right."),
        ((-9.0, 0.3), "Touches are seen 9 mm too far to the left."),
        ((0.0, 7.0), "Touches are seen 7 mm too far down."),
        ((0.4, -12.0), "Touches are seen 12 mm too far up."),
        ((5.0, 6.0), "Touches are seen 5 mm too far to the right and 6 mm too far down."),
        ((5.0, -6.0), "Touches are seen 5 mm too far to the right and 6 mm too far up."),
        ((-5.0, 6.0), "Touches are seen 5 mm too far to the left and 6 mm too far down."),
        ((-5.0, -6.0), "Touches are seen 5 mm too far to the left and 6 mm too far up."),
    ],
)
def test_touches_that_are_all_shifted_alike_are_told_by_how_much_and_where_to(shift: Place, words: str):
    found = touched(lambda x, y: (x + shift[0], y + shift[1]))
    assert found.kind is Kind.SHIFTED
    assert (found.dx_mm, found.dy_mm) == pytest.approx(shift)
    assert found.says == words
    assert found.tone is Tone.WARN


@pytest.mark.parametrize(
    ("see", "kind"),
    [
        (lambda u, v: (1 - u, v), Kind.LEFT_RIGHT),
        (lambda u, v: (u, 1 - v), Kind.UP_DOWN),
        (lambda u, v: (1 - u, 1 - v), Kind.TURNED),
        (lambda u, v: (v, u), Kind.SIDEWAYS),
        (lambda u, v: (1 - v, u), Kind.SIDEWAYS),
        (lambda u, v: (v, 1 - u), Kind.SIDEWAYS),
        (lambda u, v: (1 - v, 1 - u), Kind.SIDEWAYS),
        (lambda u, v: (u / 2, v), Kind.ELSEWHERE),
        (lambda u, v: (u / 2 + 0.5, v), Kind.ELSEWHERE),
        (lambda u, v: (u, v / 2), Kind.ELSEWHERE),
        (lambda u, v: (u + 1.0, v), Kind.ELSEWHERE),
        (lambda u, v: (u - 1.0, v), Kind.ELSEWHERE),
        (lambda _u, _v: (0.5, 0.5), Kind.ELSEWHERE),
    ],
)
def test_mirrored_turned_and_another_screen_are_told_apart(see: Callable[[float, float], Place], kind: Kind):
    found = touched(wide(see))
    assert found.kind is kind
    assert found.tone is Tone.BAD


def test_a_finger_that_is_a_little_off_is_still_on_a_mirrored_panel():
    assert touched(lambda x, y: (WIDE[0] - x + 6.0, y - 6.0)).kind is Kind.LEFT_RIGHT


@pytest.mark.parametrize(
    "seen",
    [
        [(15.0, 15.0), (461.0, 15.0), (461.0, 253.0), (461.0, 253.0)],  # one corner touched twice
        [(15.0, 27.0), (455.0, 9.0), (466.0, 260.0), (3.0, 253.0)],
        [(20.2, 15.0), (455.8, 15.0), (466.2, 253.0), (9.8, 253.0)],
        [(15.0, 15.0), (461.0, 15.0), (200.0, 100.0), (20.0, 20.0)],
    ],
)
def test_touches_beside_their_targets_without_a_rule_ask_for_another_try(seen: list[Place]):
    places = iter(seen)
    found = touched(lambda _x, _y: next(places))
    assert found.kind is Kind.UNEVEN
    assert found.to_do.startswith("Test again")


def test_touches_all_over_the_place_belong_to_another_screen():
    places = iter([(300.0, 200.0), (100.0, 200.0), (200.0, 10.0), (15.0, 253.0)])
    assert touched(lambda _x, _y: next(places)).kind is Kind.ELSEWHERE


@pytest.mark.parametrize("kind", Kind)
def test_every_verdict_says_what_is_so_and_what_to_do(kind: Kind):
    from kiosk.staff import touch_test

    says = [*touch_test._SHIFTS.values()] if kind is Kind.SHIFTED else [touch_test._SAYS[kind]]
    for words in (*says, touch_test._TO_DO[kind]):
        assert words.endswith(".")
        assert all(len(sentence.split()) <= 20 for sentence in words.split(". "))


def test_a_second_tap_of_the_finger_that_began_it_is_no_touch():
    test = TouchTest.begin(*WIDE, now=10.0).press(200.0, 100.0, 10.0 + PAUSE - 0.01)
    assert test.seen == ()
    assert test.press(15.0, 15.0, 10.0 + PAUSE).seen == ((15.0, 15.0),)


def test_a_finger_that_bounces_counts_once():
    test = TouchTest.begin(*WIDE, now=0.0).press(15.0, 15.0, 1.0)
    assert test.press(15.0, 15.0, 1.0 + BOUNCE - 0.01).target == test.target
    assert test.press(461.0, 15.0, 1.0 + BOUNCE).target == test.targets[2]


def test_silence_is_told_and_a_touch_takes_it_back():
    test = TouchTest.begin(*WIDE, now=0.0)
    assert test.deadline() == SILENT_AFTER
    assert test.tick(SILENT_AFTER - 0.1) == test
    silent = test.tick(SILENT_AFTER)
    assert silent.verdict is not None
    assert silent.verdict.kind is Kind.SILENT
    assert silent.verdict.tone is Tone.BAD
    heard = silent.press(15.0, 15.0, SILENT_AFTER + 1.0)
    assert heard.verdict is None
    assert heard.target == heard.targets[1]


def test_it_ends_a_minute_after_the_last_touch():
    test = TouchTest.begin(*WIDE, now=0.0)
    silent = test.tick(SILENT_AFTER)
    assert silent.deadline() == END_AFTER
    assert silent.tick(END_AFTER).has_ended
    once = test.press(15.0, 15.0, 30.0)
    assert once.deadline() == 30.0 + END_AFTER
    assert not once.tick(END_AFTER).has_ended
    ended = once.tick(30.0 + END_AFTER)
    assert ended.has_ended
    assert ended.verdict is None
    assert ended.deadline() is None
    assert ended.tick(1000.0) == ended


def test_a_computer_that_slept_through_the_silence_ends_it_too():
    test = TouchTest.begin(*WIDE, now=0.0).tick(500.0)
    assert test.has_ended
    assert test.is_silent


def test_touches_after_the_verdict_change_nothing_but_keep_it_on_the_glass():
    test = TouchTest.begin(*WIDE, now=0.0)
    for i, target in enumerate(test.targets):
        test = test.press(*target, 1.0 + i)
    later = test.press(200.0, 100.0, 40.0)
    assert later.seen == test.seen
    assert later.deadline() == 40.0 + END_AFTER


def test_again_begins_anew():
    test = TouchTest.begin(*WIDE, now=0.0).press(15.0, 15.0, 1.0)
    assert test.again(5.0) == TouchTest.begin(*WIDE, now=5.0)
