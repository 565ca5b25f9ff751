"""The log: lines of JSON in two files of bounded size and age, without a trace of a visit.

A line holds the sentence of our source code, and of the values put into it only the numbers: a page, a language or a
file name never gets there, whoever logs it. Only loggers named as plain keep their words.
"""

from __future__ import annotations

import contextlib
import json
import logging
import time
from typing import TYPE_CHECKING, Any

from kiosk.crash.report import name_of, stack_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

MOST_BYTES = 1_000_000
"""Of both files together."""

OLDEST = 30 * 24 * 3600.0
"""Seconds a line is kept, as far as anything is written after it."""

_MOST_CHARACTERS = 2_000
_HIDDEN = "…"
_DAY = 24 * 3600.0


class LineFormatter(logging.Formatter):
    """Writes a record as one line of JSON.

    Args:
        plain: loggers, with all below them, whose sentences are kept with every value in them.
    """

    def __init__(self, plain: tuple[str, ...] = ()) -> None:
        super().__init__()
        self._plain = plain

    def format(self, record: logging.LogRecord) -> str:
        """Return the line, without its end."""
        line: dict[str, Any] = {
            "time": int(record.created),
            "level": record.levelname,
            "name": record.name,
            "message": self._message(record)[:_MOST_CHARACTERS],
        }
        if record.exc_info and record.exc_info[0]:
            line["error"] = name_of(record.exc_info[1] or record.exc_info[0])
            line["stack"] = list(stack_of(record.exc_info[2]))
        return json.dumps(line)

    def _message(self, record: logging.LogRecord) -> str:
        if any(f"{record.name}.".startswith(f"{name}.") for name in self._plain):
            return record.getMessage()
        arguments = record.args if isinstance(record.args, tuple) else ()
        shown = tuple(each if isinstance(each, int | float) else _HIDDEN for each in arguments)
        try:
            return str(record.msg) % shown if shown else str(record.msg)
        except (TypeError, ValueError):
            return str(record.msg)


class RingHandler(logging.Handler):
    """Appends lines to a file that makes way to a second one when it is half the ring, or half as old as allowed.

    A disk that is full or cannot be written to loses lines, and nothing else.

    Args:
        file: the newer file; the older one has ``.1`` behind its name.
        most_bytes: of both files together.
        clock: the calendar's clock, seconds since 1970.
    """

    def __init__(self, file: Path, most_bytes: int = MOST_BYTES, clock: Callable[[], float] = time.time) -> None:
        super().__init__()
        self._file = file
        self._older = file.with_name(f"{file.name}.1")
        self._half = most_bytes // 2
        self._clock = clock

    def emit(self, record: logging.LogRecord) -> None:
        """Write one record; raises nothing."""
        try:
            line = self.format(record).encode("utf-8", "replace") + b"\n"
            self._file.parent.mkdir(parents=True, exist_ok=True)
            self._turn(len(line))
            with self._file.open("ab") as opened:
                opened.write(line)
        except Exception:  # noqa: BLE001, S110 - whatever fails, a line of a log is worth no crash
            pass

    def _turn(self, more: int) -> None:
        """Let the newer file become the older one where it is time for it."""
        with contextlib.suppress(FileNotFoundError):
            if self._file.stat().st_size + more > self._half or self._is_old():
                self._file.replace(self._older)
        with contextlib.suppress(FileNotFoundError):
            if abs(self._clock() - self._older.stat().st_mtime) > OLDEST / 2:
                self._older.unlink()

    def _is_old(self) -> bool:
        """Tell whether the file was begun half the allowed time ago; a clock that jumped makes it old, too."""
        with self._file.open("rb") as opened:
            first = opened.readline(_MOST_CHARACTERS * 8)
        try:
            begun = float(json.loads(first)["time"])
        except (ValueError, TypeError, KeyError):
            return True
        return not -_DAY < self._clock() - begun < OLDEST / 2


def configure(file: Path, plain: tuple[str, ...] = (), level: int = logging.INFO) -> RingHandler:
    """Let everything the program logs go to a file too, and return the handler that writes it.

    Args:
        file: the log file.
        plain: loggers whose sentences are kept with every value in them, because no visit is in them.
        level: what is less than this is not written.
    """
    handler = RingHandler(file)
    handler.setLevel(level)
    handler.setFormatter(LineFormatter(plain))
    root = logging.getLogger()
    root.addHandler(handler)
    if root.level == logging.NOTSET or root.level > level:
        root.setLevel(level)
    return handler
