from __future__ import annotations

from collections import defaultdict
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import BugError
from kiosk.usage.suppression import Group, Pooled, check_threshold, is_small, joined, of_whole, pooled

counts = st.lists(st.integers(0, 40), min_size=1, max_size=8)
thresholds = st.integers(5, 20)

# All tables of so many cells up to a count, for a threshold. A sum above the count may come from tables that were not
# tried, so it is not judged.
SMALL_TABLES = [(2, 24, 5), (3, 22, 5), (4, 13, 5), (5, 7, 5), (3, 22, 7), (2, 40, 11)]


def names(row: tuple[int, ...]) -> dict[str, int]:
    return {str(number): n for number, n in enumerate(row)}


def hidden_in_groups(shown: tuple[Group, ...] | None, most: int) -> list[int]:
    """The numbers of the cells that were joined with others."""
    return [cell for group in shown or () if group.first < group.last and group.n <= most for cell in span(group)]


def span(group: Group) -> range:
    return range(group.first, group.last + 1)


@pytest.mark.parametrize(("cells", "most", "threshold"), SMALL_TABLES)
def test_whatever_is_shown_of_a_histogram_no_hidden_bin_can_be_worked_out(cells: int, most: int, threshold: int):
    """Try every table: each picture must leave at least two values for each bin it hides."""
    pictures = defaultdict(list)
    for row in product(range(most + 1), repeat=cells):
        pictures[joined(tuple(enumerate(row)), threshold)].append(row)
    for shown, rows in pictures.items():
        for cell in hidden_in_groups(shown, most):
            assert len({row[cell] for row in rows}) > 1, (shown, rows)
    nothing = pictures[None]
    assert all(0 < sum(row) < threshold for row in nothing)


@pytest.mark.parametrize(("cells", "most", "threshold"), SMALL_TABLES)
def test_whatever_is_shown_of_names_no_hidden_one_can_be_worked_out(cells: int, most: int, threshold: int):
    pictures = defaultdict(list)
    for row in product(range(most + 1), repeat=cells):
        pictures[pooled(names(row), threshold)].append(row)
    for shown, rows in pictures.items():
        if shown is not None and shown.together_n <= most:
            for name in shown.together:
                assert len({row[int(name)] for row in rows}) > 1, (shown, rows)


@pytest.mark.parametrize("threshold", [5, 11])
def test_whatever_is_shown_of_a_part_and_its_whole_neither_side_can_be_worked_out(threshold: int):
    for whole in range(threshold, 60):
        shown = {part: of_whole(part, whole, threshold) for part in range(whole + 1)}
        for part, n in shown.items():
            assert n in {None, part}
            assert n is None or not (is_small(n, threshold) or is_small(whole - n, threshold))
        assert len([part for part, n in shown.items() if n is None]) != 1


@given(counts, thresholds)
def test_a_histogram_shows_no_small_count_and_loses_no_visit(row: list[int], threshold: int):
    groups = joined(tuple(enumerate(row)), threshold)
    if groups is None:
        assert is_small(sum(row), threshold)
        return
    assert [cell for group in groups for cell in span(group)] == list(range(len(row)))
    for group in groups:
        assert group.n == sum(row[cell] for cell in span(group))
        assert not is_small(group.n, threshold)


@given(counts, thresholds)
def test_names_show_no_small_count_and_lose_no_visit(row: list[int], threshold: int):
    made = pooled(names(tuple(row)), threshold)
    if made is None:
        assert is_small(sum(row), threshold)
        return
    assert not any(is_small(n, threshold) for _, n in made.shown)
    assert not is_small(made.together_n, threshold)
    assert sum(n for _, n in made.shown) + made.together_n == sum(row)
    assert len(made.together) != 1
    assert {name for name, _ in made.shown}.isdisjoint(made.together)
    assert {name for name, _ in made.shown}.union(made.together) == set(names(tuple(row)))


@given(counts, thresholds, st.randoms(use_true_random=False))
def test_another_order_of_names_hides_the_same_ones(row: list[int], threshold: int, chance: object):
    one = list(names(tuple(row)).items())
    two = list(one)
    chance.shuffle(two)
    first, second = pooled(dict(one), threshold), pooled(dict(two), threshold)
    assert (first is None) is (second is None)
    if first is not None and second is not None:
        assert set(first.together) == set(second.together)


@pytest.mark.parametrize(
    ("row", "shown"),
    [
        ([20, 30], [(0, 0, 20), (1, 1, 30)]),
        ([20, 3, 30], [(0, 0, 20), (1, 2, 33)]),
        ([0, 0, 4, 9, 0, 20], [(0, 0, 0), (1, 1, 0), (2, 3, 13), (4, 4, 0), (5, 5, 20)]),
        ([14, 0, 0, 3], [(0, 3, 17)]),
        ([14, 0, 3, 0, 0], [(0, 2, 17), (3, 3, 0), (4, 4, 0)]),
        ([14, 0, 0, 0], [(0, 0, 14), (1, 1, 0), (2, 2, 0), (3, 3, 0)]),
        ([0, 0], [(0, 0, 0), (1, 1, 0)]),
        ([4, 0, 0, 8, 0], [(0, 3, 12), (4, 4, 0)]),
    ],
)
def test_small_bins_join_their_neighbours(row: list[int], shown: list[tuple[int, int, int]]):
    assert joined(tuple(enumerate(row)), 11) == tuple(Group(*group) for group in shown)


@pytest.mark.parametrize(
    ("row", "shown", "together", "n"),
    [
        ({"en": 50, "es": 20}, {"en": 50, "es": 20}, (), 0),
        ({"en": 50, "es": 6, "ar": 7}, {"en": 50}, ("es", "ar"), 13),
        ({"en": 50, "es": 13, "ar": 2}, {"en": 50}, ("es", "ar"), 15),
        ({"en": 50, "es": 13, "ar": 0}, {"en": 50, "es": 13, "ar": 0}, (), 0),
        ({"en": 50, "es": 10, "ar": 10, "zh": 0}, {}, ("en", "es", "ar", "zh"), 70),
        ({"en": 8, "es": 9, "ar": 0}, {}, ("en", "es", "ar"), 17),
        ({}, {}, (), 0),
    ],
)
def test_small_names_are_counted_together(
    row: dict[str, int], shown: dict[str, int], together: tuple[str, ...], n: int
):
    assert pooled(row, 11) == Pooled(tuple(shown.items()), together, n)


@pytest.mark.parametrize(("threshold", "is_right"), [(4, False), (5, True), (11, True), (20, True), (21, False)])
def test_the_threshold_has_a_range(threshold: int, is_right: bool):
    if is_right:
        check_threshold(threshold)
        return
    with pytest.raises(BugError):
        check_threshold(threshold)
