"""The book for the clinician who approves pages, as one PDF."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QIODevice, QPointF, QRectF, QSaveFile, QSize
from PySide6.QtGui import QPainter, QPdfWriter

from kiosk.content.pictures.own_picture import is_own
from kiosk.errors import KnownError
from kiosk.gui.illustrations.pictures import PICTURES
from kiosk.gui.takeaway.paper_maker import prepare
from kiosk.gui.takeaway.phrases import phrases
from kiosk.takeaway.book import PICTURE_HEIGHT, chapter_of, paged
from kiosk.takeaway.sheet import SIDE

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kiosk.content.model import Page
    from kiosk.gui.illustrations.gallery import Gallery
    from kiosk.gui.takeaway.paper_maker import PaperMaker
    from kiosk.gui.viewmodels.library import PackReader
    from kiosk.takeaway.sheet import Paper, Placed

SCALE = 0.75
"""Letters of the book beside those of a sheet: 10.5 points, as books for reading have them."""

_PICTURE_DPI = 160
_MM = 25.4


def write_book(
    pack: PackReader,
    language: str,
    out: Path,
    *,
    maker: PaperMaker,
    gallery: Gallery,
    paper: Paper,
    write: Callable[[str], None],
) -> int:
    """Write the book and return how many sheets it has.

    Args:
        pack: the content, with its drafts.
        language: the language of the pages.
        out: the file; it is replaced in one step.
        maker: sets words on paper.
        gallery: paints the pictures.
        paper: the paper.
        write: takes a line for each page.

    Raises:
        KnownError: the file cannot be written.
    """
    file = QSaveFile(str(out))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        raise KnownError(f"The file {out} cannot be written: {file.errorString()}. Choose another place.")
    writer = QPdfWriter(file)
    writer.setTitle(pack.info.title)
    prepare(writer, paper)
    painter = QPainter(writer)
    count = 0
    for entry in pack.entries(language):
        sheets = _sheets(pack, pack.page(entry.id, language), paper, maker)
        for number, lines in enumerate(sheets):
            if count:
                writer.newPage()
            count += 1
            if number == 0 and _has_picture(entry.picture):
                _paint_picture(painter, gallery, entry.picture, paper, lines)
            maker.paint_lines(painter, paper, lines)
        write(f"{entry.id}: {len(sheets)} sheets")
    painter.end()
    if not file.commit():
        raise KnownError(f"The file {out} cannot be written: {file.errorString()}. Choose another place.")
    return count


def _sheets(pack: PackReader, page: Page, paper: Paper, maker: PaperMaker) -> list[tuple[Placed, ...]]:
    citations = {key: pack.source(key).citation for key in page.sources}
    held = [one for one in pack.info.held if one.page == page.entry.id]
    drawn = _drawn(page.entry.picture)
    chapter = chapter_of(page, phrases(), citations=citations, held=held, drawn=drawn)
    return paged(chapter, paper, maker.measure, _has_picture)


def _has_picture(picture_id: str) -> bool:
    return is_own(picture_id) or picture_id in PICTURES


def _drawn(picture_id: str) -> list[str]:
    """Return what a picture says in the source language: its caption, its states and what is said of its parts."""
    picture = PICTURES.get(picture_id)
    if picture is None:
        return []
    said = [picture.caption] if picture.caption else []
    for state in picture.states:
        note = f"{state.note} [{state.source}]" if state.source else state.note
        said.append(f"{state.label}: {note}" if note else state.label)
    said += [f"{part.label}: {part.says}" for part in picture.parts]
    said += [label.text for label in picture.labels]
    return [text.replace("\u00ad", "") for text in said]


def _paint_picture(
    painter: QPainter, gallery: Gallery, picture_id: str, paper: Paper, lines: tuple[Placed, ...]
) -> None:
    """Paint the picture of a page below its title."""
    top = lines[1].y + lines[1].height + SIDE / 4
    width = paper.width - 2 * SIDE
    dots = QSize(round(width / _MM * _PICTURE_DPI), round(PICTURE_HEIGHT / _MM * _PICTURE_DPI))
    shown = gallery.fitting(picture_id, width, PICTURE_HEIGHT)
    px = painter.device().logicalDpiX() / _MM
    where = QRectF(QPointF(SIDE, top) * px, QPointF(SIDE + width, top + PICTURE_HEIGHT) * px)
    painter.drawImage(where, gallery.poster(shown, dots).image)
