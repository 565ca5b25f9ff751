"""The printers of a computer: CUPS by its own small programs; under Windows see `windows_printer`.

No program goes through a shell, none may take longer than a person waits, and nothing is written to the disk: the
sheet goes to lp(1) through a pipe.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from typing import TYPE_CHECKING, NamedTuple

from kiosk.takeaway.printing import JOB_NAME, NullPrinter, Trouble

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.adapters.windows_printer import WindowsPrinter
    from kiosk.takeaway.printing import Job, Printer, Takes

_LONGEST_QUESTION = 4.0
_LONGEST_JOB = 20.0
# Staff wait for the list before a screen.
_LONGEST_LIST = 1.5
_MEDIA = {"a4": "A4", "letter": "Letter"}
# Keywords of printer-state-reasons (RFC 8011, 5.4.12; PWG 5100.9), without what tells how bad each is.
_NO_PAPER = frozenset({"media-empty", "media-needed"})
_NEEDS_HAND = frozenset(
    {
        *("media-jam", "cover-open", "door-open", "interlock-open", "output-area-full", "output-tray-missing"),
        *("toner-empty", "marker-supply-empty", "marker-waste-full", "input-tray-missing"),
    }
)
_GONE = frozenset({"offline", "connecting-to-device", "shutdown", "timed-out"})
_STOPPED = frozenset({"paused", "moving-to-paused", "stopped-partly"})
_GRADE = re.compile(r"-(error|report)$")


class Answer(NamedTuple):
    """What a program said: whether it ended well, and all it wrote."""

    is_good: bool
    text: str


def run(command: tuple[str, ...], given: bytes, longest: float) -> Answer | None:
    """Run a program of the system on ``given`` bytes for at most ``longest`` s; None: it is missing or too slow."""
    try:
        ended = subprocess.run(  # noqa: S603 - no shell; the one word staff choose is the value of an option
            command,
            input=given,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            timeout=longest,
            check=False,
            env={**os.environ, "LC_ALL": "C"},
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    return Answer(ended.returncode == 0, ended.stdout.decode(errors="replace"))


class CupsPrinter:
    """A printer of CUPS.

    Args:
        name: the name CUPS knows it by.
        ask: runs a program, as `run` does.
    """

    takes: Takes = "pdf"

    def __init__(self, name: str, ask: Callable[[tuple[str, ...], bytes, float], Answer | None] = run) -> None:
        self._name = name
        self._ask = ask

    def send(self, job: Job) -> Trouble | None:
        """Print a sheet, on one side of the paper and as large as it is.

        CUPS would keep a sheet for a printer that stands still, and print it when somebody else is there: so it is
        asked first.
        """
        trouble = self.trouble()
        if trouble is not None:
            return trouble
        media = _MEDIA[job.paper]
        command = ("lp", "-d", self._name, "-t", JOB_NAME, "-o", f"media={media}", "-o", "sides=one-sided")
        answer = self._ask((*command, "-o", "print-scaling=none", "-"), job.data, _LONGEST_JOB)
        if answer is None:
            return Trouble.FAILED
        return None if answer.is_good else _refusal(answer.text)

    def trouble(self) -> Trouble | None:
        """Return why the printer cannot print now, if it cannot."""
        state = self._ask(("lpstat", "-l", "-p", self._name), b"", _LONGEST_QUESTION)
        if state is None or not state.is_good:
            return Trouble.MISSING
        reasons = _alerts(state.text)
        for trouble, signs in (
            (Trouble.PAPER, _NO_PAPER),
            (Trouble.ATTENTION, _NEEDS_HAND),
            (Trouble.MISSING, _GONE),
            (Trouble.PAUSED, _STOPPED),
        ):
            if reasons & signs:
                return trouble
        if re.search(r"^printer \S+ disabled since", state.text, re.MULTILINE):
            return Trouble.PAUSED
        takes = self._ask(("lpstat", "-a", self._name), b"", _LONGEST_QUESTION)
        if takes is None or not takes.is_good:
            return Trouble.MISSING
        return Trouble.PAUSED if "not accepting requests" in takes.text else None


def _alerts(text: str) -> frozenset[str]:
    """Return what a printer complains of; warnings, such as of little ink, are none."""
    found = re.findall(r"^\s+Alerts:(.*)$", text, re.MULTILINE)
    return frozenset(_GRADE.sub("", word) for line in found for word in re.split(r"[\s,]+", line.strip()) if word)


def _refusal(text: str) -> Trouble:
    if re.search(r"not exist|unknown destination|invalid destination|no default destination", text, re.IGNORECASE):
        return Trouble.MISSING
    return Trouble.PAUSED if "not accepting" in text else Trouble.FAILED


def printers(platform: str = sys.platform) -> tuple[str, ...]:
    """Return the names of the printers of this computer."""
    if platform == "win32":
        from kiosk.adapters.windows_printer import printers as of_windows  # noqa: PLC0415 - only Windows has it

        return of_windows()
    answer = run(("lpstat", "-e"), b"", _LONGEST_LIST)
    return tuple(answer.text.split()) if answer is not None and answer.is_good else ()


def choose_printer(name: str, platform: str = sys.platform) -> Printer:
    """Return the printer of this name; the one that prints nothing if there is no name. Asks it nothing yet."""
    return named_printer(name, platform) if name else NullPrinter()


def named_printer(name: str, platform: str = sys.platform) -> CupsPrinter | WindowsPrinter:
    """Return the printer of this name. Asks it nothing yet."""
    if platform == "win32":
        from kiosk.adapters.windows_printer import WindowsPrinter  # noqa: PLC0415 - only Windows has it

        return WindowsPrinter(name)
    return CupsPrinter(name)
