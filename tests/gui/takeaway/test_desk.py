"""Printing from the glass: one sheet after the other, one answer each, and nothing left of a visit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from kiosk.content.pack_file import PackFile
from kiosk.gui.takeaway.desk import TakeHomeDesk, Wanted
from kiosk.takeaway.printing import NullPrinter, Trouble
from kiosk.takeaway.sheet import LETTER, Clinic, House
from tests.support.gui import RESOURCES
from tests.support.takeaway import FakePrinter, Later

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

FONTS = RESOURCES / "fonts"
SCIATICA = Wanted("sciatica", "en", frozenset())
SCOLIOSIS = Wanted("scoliosis", "en", frozenset())


class Desk:
    """A desk whose printer answers when the test says so."""

    def __init__(self, pack: PackFile, printer: Any, fonts: Path = FONTS) -> None:
        self.pack = pack
        self.later = Later()
        self.desk = TakeHomeDesk(fonts, House(Clinic(), LETTER), printer, self.later)
        self.taken: list[str] = []
        self.changes = 0
        self.desk.taken.connect(self.taken.append)
        self.desk.changed.connect(self._change)

    def _change(self) -> None:
        self.changes += 1

    def print(self, wanted: Wanted = SCIATICA) -> None:
        self.desk.print_sheet(self.pack, wanted)


@pytest.fixture
def pack(qapp: QApplication, pack_file: Path) -> Iterator[PackFile]:
    assert qapp
    with PackFile.open(pack_file) as opened:
        yield opened


def test_a_sheet_is_printed_beside_the_screen_and_once_in_a_visit(pack: PackFile):
    printer = FakePrinter()
    at = Desk(pack, printer)
    assert at.desk.state(SCIATICA) == "ready"
    at.print()
    assert (at.desk.state(SCIATICA), printer.jobs) == ("printing", [])
    at.print(SCOLIOSIS)
    at.later.finish()
    assert at.desk.state(SCIATICA) == "printed"
    at.print()
    at.later.finish()
    (job,) = printer.jobs
    assert job.data.startswith(b"%PDF")
    assert job.paper == "letter"
    assert (at.taken, at.changes, at.desk.state(SCOLIOSIS)) == (["printed"], 2, "ready")


@pytest.mark.logs_warnings
@pytest.mark.parametrize("trouble", Trouble)
def test_trouble_is_told_of_the_sheet_it_befell_and_it_can_be_tried_again(
    pack: PackFile, trouble: Trouble, caplog: pytest.LogCaptureFixture
):
    printer = FakePrinter(trouble)
    at = Desk(pack, printer)
    at.print()
    at.later.finish()
    assert (at.desk.state(SCIATICA), at.desk.state(SCOLIOSIS), at.taken) == (trouble, "ready", [])
    assert "sciatica" not in caplog.text
    printer.trouble = None
    at.print()
    at.later.finish()
    assert (at.desk.state(SCIATICA), at.taken) == ("printed", ["printed"])


def test_a_printer_that_takes_pictures_is_given_one(pack: PackFile):
    printer = FakePrinter(takes="grey")
    at = Desk(pack, printer)
    at.print()
    at.later.finish()
    (job,) = printer.jobs
    assert len(job.data) == job.height * (job.width + -job.width % 4)


def test_the_end_of_a_visit_forgets_what_was_printed_and_what_comes_late(pack: PackFile):
    at = Desk(pack, FakePrinter())
    assert at.desk.is_fresh
    at.print()
    assert not at.desk.is_fresh
    at.desk.forget()
    assert at.desk.is_fresh
    at.later.finish()
    assert (at.desk.is_fresh, at.desk.state(SCIATICA), at.taken) == (True, "ready", [])
    at.print()
    at.later.finish()
    assert at.taken == ["printed"]


def test_without_a_printer_nothing_can_be_printed(pack: PackFile):
    bare = TakeHomeDesk(FONTS, House())
    assert not bare.can_print
    bare.print_sheet(pack, SCIATICA)
    assert bare.state(SCIATICA) == "ready"
    assert not Desk(pack, NullPrinter()).desk.can_print
    assert Desk(pack, FakePrinter()).desk.can_print


@pytest.mark.logs_warnings
def test_a_missing_font_prints_nothing_and_says_so(pack: PackFile, tmp_path: Path, caplog: pytest.LogCaptureFixture):
    at = Desk(pack, FakePrinter(), tmp_path)
    at.print()
    assert at.desk.state(SCIATICA) is Trouble.FAILED
    assert "missing or damaged" in caplog.text


def test_a_code_is_of_the_pack_shown_now(pack: PackFile, pack_file: Path):
    at = Desk(pack, FakePrinter())
    first = at.desk.payload(pack, "sciatica", "en")
    with PackFile.open(pack_file) as other:
        assert at.desk.payload(other, "sciatica", "en") == first
        assert len(at.desk._racks) == 1
    at.desk.show_code()
    assert at.taken == ["code"]
