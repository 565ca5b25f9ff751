"""Printing as a kiosk asks for it: one sheet, no dialog, and one plain answer."""

from __future__ import annotations

from enum import Enum, auto
from typing import Literal, NamedTuple, Protocol

Takes = Literal["pdf", "grey"]

RASTER_DPI = 300
"""Dots to the inch of a sheet that is handed over as a picture."""

JOB_NAME = "Information sheet"
"""What a sheet is called in the printer's list of jobs: never by its subject, which others may see there."""


class Trouble(Enum):
    """Why a sheet was not printed."""

    MISSING = auto()
    """There is no such printer, or it is not connected."""

    PAUSED = auto()
    """Somebody stopped it, or it takes no jobs."""

    PAPER = auto()
    """It has no paper."""

    ATTENTION = auto()
    """It is jammed, open, full or out of ink."""

    FAILED = auto()
    """It did not answer in time, its list of jobs is full, or something else went wrong."""


class Job(NamedTuple):
    """One sheet: a PDF, or a picture of greys.

    Attributes:
        data: the bytes of the PDF; or one byte a dot, row by row from the top, each row filled up to four bytes.
        width: the width of the picture in dots.
        height: its height in dots.
        paper: the name of the paper, as in `kiosk.takeaway.sheet.PAPERS`.
    """

    data: bytes
    width: int = 0
    height: int = 0
    paper: str = "a4"


class Printer(Protocol):
    """A printer. `send` may take seconds and is called beside the screen."""

    @property
    def takes(self) -> Takes:
        """What it is sent."""
        ...

    def send(self, job: Job) -> Trouble | None:
        """Print a sheet; return why not, if that is not possible. Nothing waits in its list after trouble."""
        ...


class NullPrinter:
    """The printer of a kiosk that has none."""

    takes: Takes = "pdf"

    def send(self, job: Job) -> Trouble | None:
        """Print nothing."""
        del job
        return Trouble.MISSING
