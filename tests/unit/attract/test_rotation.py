from __future__ import annotations

from collections import Counter
from itertools import pairwise
from math import hypot

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.attract.rotation import Card, Rotation, Slide
from kiosk.errors import BugError

LANGUAGES = ("en", "xa", "xb")


def card(page: str, questions: tuple[str, ...] = ("What?", "Ẁħáŧ?", "?tahW")) -> Card:
    return Card(page, f"picture-of-{page}", questions)


CARDS = tuple(map(card, "abcdefg"))


def rotation(**more: object) -> Rotation:
    return Rotation(CARDS, LANGUAGES, **more)


def run(state: Rotation, changes: int) -> list[Rotation]:
    """The states of so many slides, one after the other."""
    states = [state]
    for _ in range(changes - 1):
        states.append(states[-1].tick(states[-1].deadline()))
    return states


@given(st.integers(0, 10_000), st.integers(1, 7), st.integers(1, 4))
def test_every_card_is_shown_once_before_any_comes_again(seed: int, cards: int, rounds: int):
    state = Rotation(CARDS[:cards], LANGUAGES, seed=seed)
    pages = [each.slide.page for each in run(state, cards * rounds)]
    for start in range(0, len(pages), cards):
        assert sorted(pages[start : start + cards]) == sorted(each.page for each in state.cards)
    if cards > 1:
        assert all(a != b for a, b in pairwise(pages))


def test_each_language_has_its_turn():
    assert [each.slide.language for each in run(rotation(), 7)] == ["en", "xa", "xb", "en", "xa", "xb", "en"]


def test_a_slide_is_a_page_s_own_picture_and_question():
    assert Rotation((card("a"),), ("en", "xa", "xb")).slide == Slide("a", "picture-of-a", "What?", "en")


def test_a_question_that_is_not_translated_comes_in_the_first_language_that_has_it():
    state = Rotation((card("a", ("", "", "?tahW")), card("b", ("What?", "", ""))), LANGUAGES)
    shown = {(each.slide.page, each.slide.question, each.slide.language) for each in run(state, 12)}
    assert shown == {("a", "?tahW", "xb"), ("b", "What?", "en")}


def test_the_same_seed_shows_the_same_and_another_seed_something_else():
    orders = {seed: tuple(each.slide.page for each in run(rotation(seed=seed), 7)) for seed in range(20)}
    assert orders[3] == tuple(each.slide.page for each in run(rotation(seed=3), 7))
    assert len(set(orders.values())) > 15


def test_rounds_differ():
    pages = [each.slide.page for each in run(rotation(), 70)]
    assert len({tuple(pages[start : start + 7]) for start in range(0, 70, 7)}) > 5


def test_the_page_read_least_comes_first_most_often():
    reads = dict.fromkeys("abcdef", 200)
    firsts = Counter()
    for seed in range(300):
        state = rotation(seed=seed).favour(reads).start(0.0)
        firsts[state.slide.page] += 1
    assert firsts.most_common(1)[0][0] == "g"
    assert firsts["g"] > 250


def test_pages_read_alike_come_first_alike():
    firsts = Counter(rotation(seed=seed).start(0.0).slide.page for seed in range(700))
    assert set(firsts) == set("abcdefg")
    assert max(firsts.values()) < 170


def test_favouring_leaves_the_round_that_runs_as_it_is():
    state = rotation()
    pages = [each.slide.page for each in run(state, 7)]
    assert [each.slide.page for each in run(state.favour({"a": 9}), 7)] == pages


def test_a_slide_stands_its_time_and_a_sleep_is_not_made_up_for():
    state = rotation(change_after=20.0).start(100.0)
    assert state.deadline() == 120.0
    assert state.tick(119.9) == state
    late = state.tick(10_000.0)
    assert late.shown == state.shown + 1
    assert late.deadline() == 10_020.0


def test_a_new_start_begins_a_new_round_with_another_slide():
    for state in run(rotation(), 30):
        again = state.start(5.0)
        assert again.slide.page != state.slide.page
        assert sorted(each.slide.page for each in run(again, 7)) == list("abcdefg")


def test_the_composition_never_stands_at_the_same_place_twice_running():
    offsets = [each.offset_mm for each in run(rotation(margin_mm=(6.0, 4.0)), 200)]
    assert all(a != b for a, b in pairwise(offsets))
    assert all(hypot(a[0] - b[0], a[1] - b[1]) == 2.0 for a, b in pairwise(offsets))
    assert len(set(offsets)) == 7 * 5
    assert max(abs(x) for x, _ in offsets) == 6.0
    assert max(abs(y) for _, y in offsets) == 4.0


def test_every_place_has_its_share():
    offsets = Counter(each.offset_mm for each in run(rotation(margin_mm=(4.0, 4.0)), 48 * 4))
    assert set(offsets.values()) == {4, 8}
    assert sum(count == 4 for count in offsets.values()) == 2


def test_without_a_margin_it_stays_in_its_place():
    assert {each.offset_mm for each in run(rotation(margin_mm=(0.0, 1.9)), 5)} == {(0.0, 0.0)}


@pytest.mark.parametrize(
    "wrong",
    [
        {"cards": ()},
        {"languages": ()},
        {"languages": ("en",)},
        {"cards": (card("a", ("", "", "")),)},
        {"weights": (1.0,)},
        {"weights": (1.0,) * 6 + (0.0,)},
        {"change_after": 7.9},
        {"change_after": 60.1},
        {"margin_mm": (-1.0, 0.0)},
    ],
)
def test_a_rotation_that_cannot_work_is_refused(wrong: dict[str, object]):
    with pytest.raises(BugError):
        Rotation(**{"cards": CARDS, "languages": LANGUAGES} | wrong)
