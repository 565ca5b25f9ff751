"""Hiding small counts so that nobody can work them out again (PR-12).

A count under the threshold is never shown. Leaving it out is not enough, because a total gives it away; so it is
counted together with others until the sum is large enough to show. Everything shown is 0 or at least the threshold,
everything shown of one table adds up to its total, and for every count that went into a sum there are at least two
values that lead to the same picture. The tests prove this by trying all small tables.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.errors import BugError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

LEAST_THRESHOLD, MOST_THRESHOLD, THRESHOLD = 5, 20, 11
"""The threshold may be set between the first two; the third is the default."""


@dataclass(frozen=True, slots=True)
class Group:
    """Neighbouring bins counted together, by the lower edges of the first and the last, and their visits."""

    first: int
    last: int
    n: int


@dataclass(frozen=True, slots=True)
class Pooled:
    """Counts by name, and the names that are counted together because some of them are too small."""

    shown: tuple[tuple[str, int], ...]
    together: tuple[str, ...] = ()
    together_n: int = 0


def check_threshold(threshold: int) -> None:
    """Refuse a threshold that protects nobody or shows nothing.

    Raises:
        BugError: it is outside 5 to 20.
    """
    if not LEAST_THRESHOLD <= threshold <= MOST_THRESHOLD:
        raise BugError(f"A threshold of {threshold} is outside {LEAST_THRESHOLD} to {MOST_THRESHOLD}.")


def is_small(n: int, threshold: int) -> bool:
    """Whether a count must not be shown by itself."""
    return 0 < n < threshold


def joined(counts: Sequence[tuple[int, int]], threshold: int) -> tuple[Group, ...] | None:
    """Join neighbouring bins of a histogram until every sum may be shown.

    Args:
        counts: (lower edge, visits) of every bin, in their order.
        threshold: the smallest count to show.

    Returns:
        Groups that hold every bin once; None when there are too few visits for any.
    """
    if is_small(sum(n for _, n in counts), threshold):
        return None
    groups: list[Group] = []
    first: int | None = None
    total = 0
    for edge, n in counts:
        if first is None and n == 0:
            groups.append(Group(edge, edge, 0))
            continue
        first, total = edge if first is None else first, total + n
        if total >= threshold:
            groups.append(Group(first, edge, total))
            first, total = None, 0
    if first is not None:
        # What is left at the end is too small by itself: it joins the last group that has visits.
        last = max(edge for edge, n in counts if n)
        while groups[-1].n == 0:
            groups.pop()
        before = groups.pop()
        groups.append(Group(before.first, last, before.n + total))
        groups += [Group(edge, edge, 0) for edge, _ in counts if edge > last]
    return tuple(groups)


def pooled(counts: Mapping[str, int], threshold: int) -> Pooled | None:
    """Count small names together, and another with them where the sum would still be small or give them away.

    Which other does not depend on how large it is, nor on the order: the last of the alphabet that has visits.

    Args:
        counts: visits by name, in the order to show them.
        threshold: the smallest count to show.

    Returns:
        What may be shown; None when there are too few visits in all.
    """
    if is_small(sum(counts.values()), threshold):
        return None
    together = {name for name, n in counts.items() if is_small(n, threshold)}
    others = sorted(name for name, n in counts.items() if n >= threshold)
    small = len(together)

    def gives_away() -> bool:
        total = sum(counts[name] for name in together)
        # Of so many small counts only one choice has the smallest, and only one the largest sum.
        return total < threshold or (len(together) == small and total in {small, small * (threshold - 1)})

    while together and others and gives_away():
        together.add(others.pop())
    if together and not others:
        # With no count left to show, to say who has none would say too much of the rest.
        together.update(counts)
    shown = tuple((name, n) for name, n in counts.items() if name not in together)
    return Pooled(shown, tuple(name for name in counts if name in together), sum(counts[name] for name in together))


def of_whole(part: int, whole: int, threshold: int) -> int | None:
    """Return how many of the visits did something, or None if those who did or those who did not are too few."""
    return None if is_small(part, threshold) or is_small(whole - part, threshold) else part
