"""The book for clinicians: every page of the pack with its words, its picture and room to sign."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pypdf
import pytest

from kiosk.content.pack_file import PackFile
from kiosk.content.walk import all_texts
from kiosk.errors import KnownError
from kiosk.gui.takeaway.book_maker import write_book
from kiosk.gui.takeaway.paper_maker import maker_for
from kiosk.takeaway.sheet import A4
from tests.support.gui import DESK, RESOURCES

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kiosk.gui.illustrations.gallery import Gallery
    from tests.support.gui import Arrive


class Few:
    """A pack of which two pages are read, so that the book is soon made."""

    def __init__(self, pack: PackFile) -> None:
        self._pack = pack
        self.info = pack.info
        self.page = pack.page
        self.source = pack.source

    def entries(self, language: str):
        return tuple(entry for entry in self._pack.entries(language) if entry.id in {"sciatica", "causes"})


@pytest.fixture
def few(pack_file: Path) -> Iterator[Few]:
    with PackFile.open(pack_file) as pack:
        yield Few(pack)


def written(few: Few, out: Path, gallery: Gallery) -> list[str]:
    lines: list[str] = []
    maker = maker_for(RESOURCES / "fonts", "en", scale=0.75)
    count = write_book(few, "en", out, maker=maker, gallery=gallery, paper=A4, write=lines.append)
    assert sum(int(line.split()[1]) for line in lines) == count
    return lines


def test_the_book_has_every_word_its_sources_and_a_box_to_sign(arrive: Arrive, few: Few, tmp_path: Path):
    out = tmp_path / "book.pdf"
    assert [line.split(":")[0] for line in written(few, out, arrive(DESK).kit.gallery)] == ["causes", "sciatica"]
    reader = pypdf.PdfReader(io.BytesIO(out.read_bytes()))
    told = "".join("".join(page.extract_text() for page in reader.pages).split())
    page = few.page("sciatica", "en")
    for text in all_texts(page):
        plain = text.replace("\u00ad", "").replace("{emergency-number}", "{emergency number}")
        if text not in {page.entry.short_title, *(link.verdict for link in page.related)}:
            assert "".join(plain.split()) in told, text
    assert all("".join(few.source(key).citation.split()) in told for key in page.sources)
    assert all(f"[{key}]" in told for key in page.sources)
    assert told.count("Signature") == told.count("Role") == 2
    held = next(one for one in few.info.held if one.page == "sciatica")
    assert "".join(held.text.split()) in told
    assert sum(len(sheet.images) for sheet in reader.pages) == 2


def test_a_place_that_cannot_be_written_to_says_so(arrive: Arrive, few: Few, tmp_path: Path):
    with pytest.raises(KnownError, match="cannot be written"):
        written(few, tmp_path / "missing" / "book.pdf", arrive(DESK).kit.gallery)
