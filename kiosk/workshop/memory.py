"""What the checks found of each page, remembered: a page that has not changed is not read and checked again."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

_T = TypeVar("_T")
_R = TypeVar("_R")


class OverError(Exception):
    """The run is no longer wanted."""


class Turn:
    """One run of the checks, as the window sees it while it goes on elsewhere.

    Attributes:
        done: how much is done: reading a page in its languages counts once, checking it once in each.
        total: how much there is to do.
        is_over: set to True, it ends the run with an `OverError` at the next page.
    """

    def __init__(self) -> None:
        self.done = 0
        self.total = 0
        self.is_over = False


class Memory:
    """An `Each` that does a work again only for what has changed.

    Args:
        version_of: a number that is another one whenever the files of a page have changed.
    """

    def __init__(self, version_of: Callable[[str], object]) -> None:
        self.turn = Turn()
        self._version_of = version_of
        self._known: dict[object, tuple[object, dict[object, tuple[object, object, Any]]]] = {}

    def __call__(self, work: Callable[[_T], _R], items: Iterable[_T], /) -> Iterator[_R]:
        """Yield what came of each item, in their order.

        Raises:
            OverError: the run is no longer wanted.
        """
        waiting = list(items)
        name, given = (work.func, (work.args, work.keywords)) if isinstance(work, partial) else (work, None)
        before, known = self._known.get(name, (None, {}))
        fresh: dict[object, tuple[object, object, Any]] = {}
        if before != given:
            known = {}
        # What is known already stays known when the run ends early.
        self._known[name] = (given, known)
        for item in waiting:
            if self.turn.is_over:
                raise OverError
            key, version = self._named(item)
            found = known.get(key)
            if found is None or found[0] != version or found[1] != item:
                found = known[key] = (version, item, work(item))
            fresh[key] = found
            self.turn.done += 1
            yield found[2]
        self._known[name] = (given, fresh)

    def _named(self, item: Any) -> tuple[object, object]:
        """What an item is remembered under, and the version of what is read for it: a place, or a page."""
        if isinstance(item, tuple):
            return item, self._version_of(item[0])
        return (item.entry.id, item.language), None
