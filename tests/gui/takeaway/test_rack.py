"""Every sheet of the shipped pack: one page, nothing over its edge, every word in reading order in its PDF."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pypdf
import pytest

from kiosk.content.pack_file import PackFile
from kiosk.gui.takeaway.rack import Rack
from kiosk.takeaway.codes import MOST_BYTES, code_of
from kiosk.takeaway.lines import BODY_POINTS, LOOKS, TICK
from kiosk.takeaway.printing import RASTER_DPI
from kiosk.takeaway.questions import questions_of
from kiosk.takeaway.sheet import A4, LETTER, SIDE, TOP, Clinic, House, Paper
from tests.support.gui import RESOURCES

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

FONTS = RESOURCES / "fonts"
CLINIC = Clinic("Sample clinic", "555 0100", "555 0199")


@pytest.fixture
def pack(qapp: QApplication, pack_file: Path) -> Iterator[PackFile]:
    assert qapp
    with PackFile.open(pack_file) as opened:
        yield opened


def all_keys(pack: PackFile) -> frozenset[str]:
    page = pack.page("questions-to-ask", "en")
    return frozenset(question.key for section in page.sections for question in questions_of(page, section))


def bare(text: str) -> list[str]:
    """The words of a text; where its lines end, and how a PDF writes spaces and bullets, is nothing said."""
    return text.replace("•", " ").split()


@pytest.mark.parametrize("paper", [A4, LETTER])
def test_every_sheet_fits_on_one_side_whatever_was_chosen(pack: PackFile, paper: Paper):
    rack = Rack(pack, "en", FONTS, House(CLINIC, paper))
    keys = all_keys(pack)
    assert len(keys) >= 10
    for entry in pack.entries("en"):
        for chosen in (frozenset[str](), keys):
            sheet = rack.fitted(entry.id, chosen)
            ends = TOP
            for placed in sheet.lines:
                assert placed.y >= ends - 1e-6, entry.id
                ends = placed.y + placed.height
                assert placed.x + placed.width <= paper.width - SIDE + 1e-6
            assert ends <= paper.height - TOP + 1e-6, entry.id
            ticked = [placed.line for placed in sheet.lines if placed.line.mark == TICK]
            assert len(ticked) == len(chosen), entry.id
            assert all(LOOKS[line.style].points >= BODY_POINTS for line in ticked)
            assert "555 0199" in sheet.words
            assert "Draft: not checked by a clinician" in sheet.words
            assert "Published by" in sheet.words


def test_a_sheet_has_words_of_its_page_unless_many_questions_take_their_place(pack: PackFile):
    rack = Rack(pack, "en", FONTS, House(CLINIC))
    for entry in pack.entries("en"):
        page = pack.page(entry.id, "en")
        if page.sections:
            titles = {section.title.replace("\u00ad", "") for section in page.sections}
            printed = {placed.line.text for placed in rack.fitted(entry.id).lines if placed.line.style == "heading"}
            assert printed & titles, entry.id


def test_the_words_of_a_pdf_are_those_of_the_sheet_in_reading_order_on_one_page(pack: PackFile):
    rack = Rack(pack, "en", FONTS, House(CLINIC, LETTER))
    keys = frozenset(sorted(all_keys(pack))[:3])
    one_of_each = {entry.kind: entry for entry in pack.entries("en")}
    for entry in one_of_each.values():
        for chosen in (frozenset[str](), keys) if entry.kind == "cause" else (frozenset[str](),):
            reader = pypdf.PdfReader(io.BytesIO(rack.pdf(entry.id, chosen)))
            assert len(reader.pages) == 1
            (page,) = reader.pages
            assert (round(page.mediabox.width), round(page.mediabox.height)) == (612, 792)
            numbers = "".join(placed.line.mark for placed in rack.fitted(entry.id, chosen).lines)
            marked = any(mark.isdigit() for mark in numbers)
            found, wanted = bare(page.extract_text()), bare(rack.fitted(entry.id, chosen).words)
            if marked:
                found = [word for word in found if not (word[:-1].isdigit() and word.endswith("."))]
                wanted = [word for word in wanted if not (word[:-1].isdigit() and word.endswith("."))]
            assert "".join(found) == "".join(wanted), entry.id


def test_a_picture_for_printers_that_take_no_pdf_is_as_large_as_the_paper_and_black_on_white(pack: PackFile):
    grey = Rack(pack, "en", FONTS, House(CLINIC)).picture("sciatica")
    assert (grey.width, grey.height) == (round(210 / 25.4 * RASTER_DPI), round(297 / 25.4 * RASTER_DPI))
    row = len(grey.data) // grey.height
    assert row % 4 == 0
    assert 0 <= row - grey.width < 4
    assert grey.data[0] == 255
    assert min(grey.data) < 30
    share = sum(byte < 128 for byte in grey.data[::97]) / len(grey.data[::97])
    assert 0.01 < share < 0.2


@pytest.mark.parametrize("link", ["", "https://clinic.example/back/{page}?lang={language}"])
def test_every_code_fits_and_is_the_same_for_every_visit(pack: PackFile, link: str):
    first, second = (Rack(pack, "en", FONTS, House(CLINIC, link=link)) for _ in range(2))
    for entry in pack.entries("en"):
        made = first.payload(entry.id)
        assert made == second.payload(entry.id)
        assert made.is_link is bool(link)
        assert len(made.text.encode()) <= MOST_BYTES
        assert code_of(made.text).across <= 77
        if link:
            assert made.text == f"https://clinic.example/back/{entry.id}?lang=en"
        else:
            assert made.text.startswith(entry.short_title.replace("\u00ad", ""))
            assert "Call 555 0199." in made.text


def test_a_language_read_from_the_right_is_set_from_the_right(pack: PackFile):
    pdf = Rack(pack, "ar-XB", FONTS, House()).pdf("sciatica")
    (page,) = pypdf.PdfReader(io.BytesIO(pdf)).pages
    places: list[float] = []
    page.extract_text(visitor_text=lambda _text, _cm, tm, _font, _size: places.append(tm[4]))
    assert max(places) > page.mediabox.width / 4
