"""Doing the same with every page: one after the other here; `kiosk.commands.spread` does it on all cores."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

_T = TypeVar("_T")
_R = TypeVar("_R")


class Each(Protocol):
    """Does a work with every item, and yields what came of it in the order of the items.

    The work is a function of a module, or one of those with some of its arguments set: it may be done elsewhere.
    """

    def __call__(self, work: Callable[[_T], _R], items: Iterable[_T], /) -> Iterator[_R]:
        """Yield what came of each item."""
        ...


def one_by_one(work: Callable[[_T], _R], items: Iterable[_T], /) -> Iterator[_R]:
    """Do it here, each item when it is asked for."""
    return map(work, items)
