"""Work on all cores: the same with every page of a content folder, with a line that says how far it is.

Where there is one core, little to do or no way to start processes, it is done here; the outcome is the same.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, Self, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from concurrent.futures import ProcessPoolExecutor

_T = TypeVar("_T")
_R = TypeVar("_R")

FEW = 200
"""So many items are done sooner than a process is started."""

_CHUNK = 50
_WIDTH = 30


def cores() -> int:
    """Return how many cores this process may use; 1 in a program that cannot start its like."""
    if getattr(sys, "frozen", False):
        return 1
    may_use = getattr(os, "sched_getaffinity", None)
    return len(may_use(0)) if may_use is not None else os.cpu_count() or 1


def bar(done: int, total: int) -> str:
    """Return how far the work is, as one line."""
    full = _WIDTH * done // total
    return f"[{'#' * full}{'.' * (_WIDTH - full)}] {done} of {total}"


class Spread:
    """An `Each` on several processes, which are started when they are first needed. Use it in a ``with`` statement.

    Args:
        workers: how many processes; with one, everything is done here.
        show: takes a line to show instead of the last, empty at the end; None shows nothing.
        few: so many items are done here, always.
    """

    def __init__(self, workers: int, show: Callable[[str], None] | None = None, few: int = FEW) -> None:
        self._workers = workers
        self._show = show
        self._few = few
        self._pool: ProcessPoolExecutor | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._pool is not None:
            self._pool.shutdown(cancel_futures=True)

    def __call__(self, work: Callable[[_T], _R], items: Iterable[_T], /) -> Iterator[_R]:
        """Yield what came of each item, in their order."""
        waiting = list(items)
        done = 0
        if self._workers > 1 and len(waiting) > self._few:
            from concurrent.futures.process import BrokenProcessPool  # noqa: PLC0415 - a frozen program has it not

            # A process that cannot be started, or is ended from outside, leaves the rest to this one.
            with suppress(BrokenProcessPool, OSError):
                for result in self._processes().map(work, waiting, chunksize=_CHUNK):
                    done += 1
                    self._tell(done, len(waiting))
                    yield result
        for item in waiting[done:]:
            done += 1
            self._tell(done, len(waiting))
            yield work(item)

    def _processes(self) -> ProcessPoolExecutor:
        if self._pool is None:
            from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415 - a frozen program has it not
            from multiprocessing import get_context  # noqa: PLC0415 - a frozen program has it not

            self._pool = ProcessPoolExecutor(self._workers, mp_context=get_context("spawn"))
        return self._pool

    def _tell(self, done: int, total: int) -> None:
        if self._show is not None and (done % _CHUNK == 0 or done == total):
            self._show(bar(done, total) if done < total else "")


def on_terminal() -> Callable[[str], None] | None:
    """Return what shows a line on the terminal in place of the last; None where nobody looks at one."""
    stream = sys.stderr
    if stream is None or not stream.isatty():
        return None

    def show(line: str) -> None:
        stream.write(f"\r\x1b[K{line}")
        stream.flush()

    return show
