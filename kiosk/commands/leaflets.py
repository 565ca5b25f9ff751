"""`kiosk leaflets`: every page as a PDF of one sheet, for the clinic's leaflet rack."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.errors import KnownError
from kiosk.gui.takeaway.rack import Rack

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from kiosk.gui.viewmodels.library import PackReader
    from kiosk.takeaway.sheet import House


def run(
    pack: PackReader,
    languages: Sequence[str],
    fonts: Path,
    house: House,
    out: Path,
    write: Callable[[str], None],
) -> list[Path]:
    """Write the sheets and return their files: a folder for each language, files in reading order.

    Args:
        pack: the content as patients of this clinic read it.
        languages: the codes of the languages.
        fonts: the folder of the fonts.
        house: what the clinic decided.
        out: the folder; it is made if it is missing.
        write: takes a line for each sheet.

    Raises:
        KnownError: a file cannot be written.
    """
    made: list[Path] = []
    sheets = [(language, entry) for language in languages for entry in pack.entries(language)]
    racks = {language: Rack(pack, language, fonts, house) for language in languages}
    for number, (language, entry) in enumerate(sheets, 1):
        file = out / language / f"{entry.number:03}-{entry.id}.pdf"
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(racks[language].pdf(entry.id))
        except OSError as error:
            raise KnownError(f"The file {file} cannot be written: {error}. Choose another folder.") from error
        made.append(file)
        write(f"{number} of {len(sheets)}: {file}")
    return made
