"""`kiosk review-book`: one PDF of every page with its picture, texts and sources, and a box for its approval."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.gui.takeaway.book_maker import SCALE, write_book
from kiosk.gui.takeaway.paper_maker import maker_for

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kiosk.gui.illustrations.gallery import Gallery
    from kiosk.gui.viewmodels.library import PackReader
    from kiosk.takeaway.sheet import Paper


def run(
    pack: PackReader,
    language: str,
    fonts: Path,
    gallery: Gallery,
    paper: Paper,
    out: Path,
    write: Callable[[str], None],
) -> int:
    """Write the book and return how many sheets it has.

    Args:
        pack: the content, with its drafts.
        language: the code of the language of the pages.
        fonts: the folder of the fonts.
        gallery: paints the pictures.
        paper: what the clinic prints on.
        out: the file.
        write: takes a line for each page.

    Raises:
        KnownError: the file cannot be written, or a font is missing.
    """
    maker = maker_for(fonts, language, scale=SCALE)
    count = write_book(pack, language, out, maker=maker, gallery=gallery, paper=paper, write=write)
    write(f"{out}: {count} sheets")
    return count
