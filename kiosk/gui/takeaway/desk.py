"""What a visitor can take home: the code of a page, and its sheet through the clinic's printer."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Literal, NamedTuple, Protocol, TypeVar

from PySide6.QtCore import QObject, Signal

from kiosk.errors import KnownError
from kiosk.gui.takeaway.rack import Rack
from kiosk.takeaway.printing import Job, NullPrinter, Trouble

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kiosk.gui.viewmodels.library import PackReader
    from kiosk.takeaway.codes import Payload
    from kiosk.takeaway.printing import Printer
    from kiosk.takeaway.sheet import House

_log = logging.getLogger("kiosk")
_T = TypeVar("_T")

State = Literal["ready", "printing", "printed"] | Trouble
"""How printing a sheet stands."""


class Beside(Protocol):
    """What does slow work beside the screen."""

    def run(self, work: Callable[[], _T], then: Callable[[_T], None]) -> None:
        """Do ``work``, and give what came of it to ``then`` on the thread of the screen."""


class Wanted(NamedTuple):
    """A sheet: a page in a language, with chosen questions."""

    page: str
    language: str
    keys: frozenset[str]


class TakeHomeDesk(QObject):
    """Makes codes and prints sheets, one after the other. Nothing of a visit stays after `forget`.

    Args:
        fonts: the folder of the fonts.
        house: what the clinic decided.
        printer: the clinic's printer.
        beside: does slow work; None where nothing can be printed.
    """

    changed = Signal()
    """Printing stands otherwise than before."""

    taken = Signal(str)
    """Something was taken home: a name of `kiosk.usage.events`."""

    def __init__(self, fonts: Path, house: House, printer: Printer | None = None, beside: Beside | None = None) -> None:
        super().__init__()
        self._fonts = fonts
        self._house = house
        self._printer = printer or NullPrinter()
        self._beside = beside
        self._racks: dict[tuple[int, str], tuple[PackReader, Rack]] = {}
        self._printed: frozenset[Wanted] = frozenset()
        self._under_way: Wanted | None = None
        self._trouble: dict[Wanted, Trouble] = {}
        self._visit = 0

    @property
    def can_print(self) -> bool:
        """Whether the clinic has named a printer."""
        return self._beside is not None and not isinstance(self._printer, NullPrinter)

    @property
    def is_fresh(self) -> bool:
        """Whether nothing of a visit is known here."""
        return not self._printed and self._under_way is None and not self._trouble

    def payload(self, pack: PackReader, page: str, language: str) -> Payload:
        """Return what the code of a page carries."""
        return self._rack(pack, language).payload(page)

    def state(self, wanted: Wanted) -> State:
        """Return how printing this sheet stands; only one is printed at a time, and each once in a visit."""
        if self._under_way is not None:
            return "printing"
        if wanted in self._printed:
            return "printed"
        return self._trouble.get(wanted, "ready")

    def show_code(self) -> None:
        """Say that a code was shown."""
        self.taken.emit("code")

    def print_sheet(self, pack: PackReader, wanted: Wanted) -> None:
        """Print a sheet beside the screen, unless one is being printed or this one was."""
        if self._beside is None or self.state(wanted) in {"printing", "printed"}:
            return
        try:
            job = self._job(pack, wanted)
        except KnownError as error:
            _log.warning("printing: %s", error)
            self._end(wanted, Trouble.FAILED)
            return
        self._under_way = wanted
        self.changed.emit()
        visit = self._visit
        self._beside.run(lambda: self._printer.send(job), lambda trouble: self._answer(visit, wanted, trouble))

    def forget(self) -> None:
        """The visit is over: what was printed, and what is still on its way, is nobody's any more."""
        self._visit += 1
        self._printed = frozenset()
        self._under_way = None
        self._trouble = {}

    def _answer(self, visit: int, wanted: Wanted, trouble: Trouble | None) -> None:
        if trouble is not None:
            # The health screen looks at the printer itself; a log tells no page.
            _log.warning("printing: %s", trouble.name.lower())
        if visit == self._visit:
            self._end(wanted, trouble)

    def _end(self, wanted: Wanted, trouble: Trouble | None) -> None:
        self._under_way = None
        self._trouble = {wanted: trouble} if trouble is not None else {}
        if trouble is None:
            self._printed |= {wanted}
            self.taken.emit("printed")
        self.changed.emit()

    def _job(self, pack: PackReader, wanted: Wanted) -> Job:
        rack = self._rack(pack, wanted.language)
        if self._printer.takes == "grey":
            image = rack.picture(wanted.page, wanted.keys)
            return Job(image.data, image.width, image.height, self._house.paper.name)
        return Job(rack.pdf(wanted.page, wanted.keys), paper=self._house.paper.name)

    def _rack(self, pack: PackReader, language: str) -> Rack:
        """Return the sheets of a pack; those of another pack are let go, for staff may approve pages meanwhile."""
        key = (id(pack), language)
        if key not in self._racks or self._racks[key][0] is not pack:
            self._racks = {kept: held for kept, held in self._racks.items() if held[0] is pack}
            self._racks[key] = (pack, Rack(pack, language, self._fonts, self._house))
        return self._racks[key][1]
