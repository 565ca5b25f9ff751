"""What is written down of a crash: where in the program it happened, and nothing of who stood before it.

No words of an error are kept, because they may name a page; no value of a variable; and no folder of the machine.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import PurePosixPath, PureWindowsPath
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from types import TracebackType

MOST_FRAMES = 60
"""Places kept of one stack: the innermost ones."""

_MOST_CHARACTERS = 200
_PACKAGE = "kiosk"
_FATAL = re.compile(r"^(?:Fatal Python error|Windows fatal exception): (.+)$", re.MULTILINE)
_THREAD = re.compile(r"^(Current thread|Thread|Stack) [^\n]*$", re.MULTILINE)
_FRAME = re.compile(r'^  File "(.*)", line (\d+) in (.+)$', re.MULTILINE)


@dataclass(frozen=True, slots=True)
class CrashReport:
    """One end nobody asked for.

    Attributes:
        time: when it was written, ISO 8601 in UTC by the clock of the machine.
        version: the program's version.
        kind: "exception", "thread", "unraisable", "fatal", "hang", "memory" or "exit".
        error: the error's type and number, or the exit code; never its words.
        stack: the places in the program, the innermost last, as file:line:function.
    """

    time: str
    version: str
    kind: str
    error: str
    stack: tuple[str, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """Return the report as plain JSON values."""
        return {
            "time": self.time,
            "version": self.version,
            "kind": self.kind,
            "error": self.error,
            "stack": list(self.stack),
        }

    @classmethod
    def from_dict(cls, data: object) -> CrashReport | None:
        """Return the report these values tell, or None if they tell none."""
        if not isinstance(data, dict):
            return None
        texts = [data.get(name) for name in ("time", "version", "kind", "error")]
        stack = data.get("stack")
        if not isinstance(stack, list) or not all(isinstance(each, str) for each in [*texts, *stack]):
            return None
        time, version, kind, error = map(str, texts)
        return cls(time, version, kind, error, tuple(stack[-MOST_FRAMES:]))


def place(file: str, line: int | None, function: str) -> str:
    """Return file:line:function, the file named from the package on, or by its own name outside of it."""
    parts = (PureWindowsPath(file) if "\\" in file else PurePosixPath(file)).parts
    begin = len(parts) - 1
    if _PACKAGE in parts[:-1]:
        begin = len(parts) - 2 - parts[-2::-1].index(_PACKAGE)
    return f"{'/'.join(parts[begin:])}:{line or 0}:{function}"[:_MOST_CHARACTERS]


def stack_of(trace: TracebackType | None) -> tuple[str, ...]:
    """Return the places a traceback passed, the innermost last."""
    places = []
    while trace is not None:
        code = trace.tb_frame.f_code
        places.append(place(code.co_filename, trace.tb_lineno, code.co_qualname))
        trace = trace.tb_next
    return tuple(places[-MOST_FRAMES:])


def name_of(error: BaseException | type[BaseException] | None) -> str:
    """Return an error's type, with the operating system's number for it where there is one."""
    if error is None:
        return "unknown"
    kind = error if isinstance(error, type) else type(error)
    number = getattr(error, "errno", None)
    return f"{kind.__qualname__} {number}" if isinstance(number, int) else kind.__qualname__


def read_fatal(text: str) -> tuple[str, str, tuple[str, ...]] | None:
    """Return kind, error and stack of what faulthandler wrote, or None if that is nothing.

    Its words are its own: fixed names of signals. A stack without them was asked for by the supervisor of a
    kiosk that hung.
    """
    threads = list(_THREAD.finditer(text))
    fatal = _FATAL.search(text)
    if not threads and fatal is None:
        return None
    frames = text
    for index, thread in enumerate(threads):
        if thread[1] == "Current thread" or len(threads) == 1:
            end = threads[index + 1].start() if index + 1 < len(threads) else len(text)
            frames = text[thread.end() : end]
            break
    places = [place(found[1], int(found[2]), found[3]) for found in _FRAME.finditer(frames)]
    stack = tuple(reversed(places[:MOST_FRAMES]))
    return ("hang", "hang", stack) if fatal is None else ("fatal", fatal[1][:_MOST_CHARACTERS], stack)
