"""Hears of what goes wrong where nobody sees it: in slots, in finalisers, in Qt, in the log."""

from __future__ import annotations

import contextlib
import logging
import sys
import traceback
import warnings
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

_HARMLESS = "This plugin does not support"


class FaultError(Exception):
    """Something broke; the message says what."""


class Watch:
    """Hears of everything that went wrong where nobody sees it: in slots, in finalisers, in Qt, in the log."""

    def __init__(self) -> None:
        self.problems: list[str] = []

    def look(self) -> None:
        """Complain about what was heard since the last time.

        Raises:
            FaultError: something went wrong.
        """
        if self.problems:
            heard, self.problems = self.problems, []
            raise FaultError("\n".join(heard[:5]))

    @contextlib.contextmanager
    def listening(self) -> Iterator[Watch]:
        """Listen while the block runs."""
        from PySide6.QtCore import QtMsgType, qInstallMessageHandler

        quiet = {QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg}

        def hear_qt(kind: QtMsgType, _: object, text: str) -> None:
            if kind not in quiet and not text.startswith(_HARMLESS):
                self.problems.append(f"Qt: {text}")

        def hear_error(kind: type[BaseException], error: BaseException, trace: Any) -> None:
            self.problems.append("".join(traceback.format_exception(kind, error, trace)))

        log = _Log(self.problems)
        hook, unraisable, before = sys.excepthook, sys.unraisablehook, qInstallMessageHandler(hear_qt)
        sys.excepthook = hear_error
        sys.unraisablehook = lambda told: self.problems.append(f"{told.err_msg}: {told.exc_value!r} in {told.object!r}")
        logging.getLogger().addHandler(log)
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("error")
                yield self
        finally:
            sys.excepthook, sys.unraisablehook = hook, unraisable
            qInstallMessageHandler(before)
            logging.getLogger().removeHandler(log)


class _Log(logging.Handler):
    """Writes what is logged as a warning or worse to a list."""

    def __init__(self, lines: list[str]) -> None:
        super().__init__(logging.WARNING)
        self._lines = lines

    def emit(self, record: logging.LogRecord) -> None:
        """Keep one line."""
        self._lines.append(f"{record.levelname} {record.name}: {record.getMessage()}")
