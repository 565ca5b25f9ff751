"""The two kinds of error, and the numbers the program ends with."""

from __future__ import annotations

from enum import IntEnum


class ExitCode(IntEnum):
    """What the process tells whoever started it; a supervisor decides by it whether to start again."""

    STAFF_EXIT = 0
    """Staff ended the program on purpose, or a command did what it was asked."""

    CRASH = 1
    """An error of ours: start again."""

    BAD_ARGUMENTS = 2
    """The command line was not understood; the same number argparse uses."""

    BAD_CONTENT = 3
    """The content does not load or breaks a rule; the problems were printed."""

    NO_DISPLAY = 4
    """There is no screen to show the kiosk on."""

    ALREADY_RUNNING = 5
    """Another kiosk uses the same state folder."""

    MISSING_LIBRARY = 6
    """A library of the operating system that Qt needs is not installed."""

    BAD_SETTINGS = 7
    """A settings file has problems; they were printed, and a kiosk would start without the bad values."""

    BAD_INSTALLATION = 8
    """A file that came with the program (a font, a theme, the icons) is missing or damaged: starting again fails."""

    RESTART = 10
    """Staff asked for a restart of the program."""

    REBOOT = 11
    """Staff asked for a restart of the computer."""

    SHUT_DOWN = 12
    """Staff asked to switch the computer off."""


class KioskError(Exception):
    """Any error the program raises itself; raise one of its two kinds."""


class KnownError(KioskError):
    """The environment is at fault: a full disk, a missing file, a screen that is not there.

    The message is one sentence for the person who looks after the kiosk, and says what to do.

    Attributes:
        exit_code: what the process ends with when nobody handles the error.
    """

    def __init__(self, message: str, exit_code: ExitCode = ExitCode.CRASH) -> None:
        super().__init__(message)
        self.exit_code = exit_code


class BugError(KioskError):
    """The program is at fault: a state that cannot be, a promise a caller broke."""
