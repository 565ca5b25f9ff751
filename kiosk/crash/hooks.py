"""What happens when the program fails: a report, and the end of the process. No dialog, ever."""

from __future__ import annotations

import contextlib
import faulthandler
import logging
import os
import signal
import sys
import threading
from typing import TYPE_CHECKING

from kiosk.crash import folder as crash_folder
from kiosk.crash.report import name_of, stack_of
from kiosk.errors import ExitCode, KnownError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from types import TracebackType
    from typing import TextIO

VARIABLE = "KIOSK_CRASH_FOLDER"
"""The environment variable by which the supervisor says where reports go."""


class Hooks:
    """Turns every error nobody handles into a report and the end of the process.

    Args:
        folder: where reports go.
        leave: ends the process at once, with a code.
    """

    def __init__(self, folder: Path, leave: Callable[[int], object] = os._exit) -> None:
        self._folder = folder
        self._leave = leave
        self._fatal: TextIO | None = None

    def arm(self) -> None:
        """Collect what the last run left, and watch this one. A disk that cannot be written to is no hindrance."""
        crash_folder.collect(self._folder)
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            self._fatal = (self._folder / crash_folder.FATAL).open("w", encoding="utf-8")
        except OSError:
            self._fatal = None
        if self._fatal is not None:
            faulthandler.enable(self._fatal)
            _let_ask_for_stack(self._fatal)
        elif sys.stderr is not None:
            faulthandler.enable()
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread
        sys.unraisablehook = self._on_unraisable

    def disarm(self) -> None:
        """The program ends on purpose: what still goes wrong then is no crash."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        sys.unraisablehook = sys.__unraisablehook__
        faulthandler.disable()
        if self._fatal is not None:
            _let_ask_for_stack(None)
            self._fatal.close()
            self._fatal = None

    def end(self, code: int) -> None:
        """End the process on purpose, without taking Qt apart: a fault in that would turn an exit into a crash."""
        self.disarm()
        logging.shutdown()
        for stream in (sys.stdout, sys.stderr):
            with contextlib.suppress(OSError, ValueError, AttributeError):
                stream.flush()
        self._leave(code)

    def _on_exception(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if sys.stderr is not None and sys.stderr.isatty():
            sys.__excepthook__(kind, error, trace)  # somebody sits there; a log would keep the words
        self._report("exception", error, trace)

    def _on_thread(self, arguments: threading.ExceptHookArgs) -> None:
        self._report("thread", arguments.exc_value or arguments.exc_type, arguments.exc_traceback)

    def _on_unraisable(self, arguments: sys.UnraisableHookArgs) -> None:
        self._report("unraisable", arguments.exc_value or arguments.exc_type, arguments.exc_traceback)

    def _report(
        self, kind: str, error: BaseException | type[BaseException] | None, trace: TracebackType | None
    ) -> None:
        """Write the report and leave, even if writing fails in a way nobody thought of."""
        # Starting again mends a crash, but no font or colour that is missing: the supervisor is to know.
        is_incomplete = isinstance(error, KnownError) and error.exit_code is ExitCode.BAD_INSTALLATION
        try:
            crash_folder.file_report(self._folder, kind, name_of(error), stack_of(trace))
        finally:
            self._leave(ExitCode.BAD_INSTALLATION if is_incomplete else ExitCode.CRASH)


def _let_ask_for_stack(file: TextIO | None) -> None:
    """Let the supervisor ask where the program stands (SIGUSR1), or no longer; Windows has no such signal."""
    if sys.platform == "win32":  # pragma: no cover - and no such method of faulthandler
        return
    if file is None:
        faulthandler.unregister(signal.SIGUSR1)
        signal.signal(signal.SIGUSR1, signal.SIG_IGN)  # a late question must not end a program that is ending
    else:
        faulthandler.register(signal.SIGUSR1, file, all_threads=False)
