"""From a pack and a clinic's folder to one checked pack. Reads Markdown: not for a start that has nothing new."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.checks.validator import validate
from kiosk.content.clinic.laying import lay_over
from kiosk.content.clinic.overlay import load_overlay
from kiosk.content.clinic.unpack import unpack
from kiosk.content.compiler import with_line
from kiosk.content.each import one_by_one
from kiosk.content.loader import SOURCES_FILE, load_folder
from kiosk.content.pack_file import PackError, PackFile
from kiosk.content.pack_writer import compile_pack
from kiosk.content.problems import has_error, in_reading_order

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from kiosk.content.clinic.overlay import Overlay
    from kiosk.content.each import Each
    from kiosk.content.model import ContentPack
    from kiosk.content.problems import Problem


def whole_pack(place: Path) -> ContentPack:
    """The pack to lay pages over: compiled, or a folder.

    Raises:
        PackError: it is missing or damaged, or the folder has errors.
    """
    if place.is_dir():
        pack, _ = load_folder(place)
        if pack is None:
            raise PackError(f"The pages in {place} have errors. Check that folder first.")
        return pack
    with PackFile.open(place) as file:
        return unpack(file)


def check_overlay(
    pack: ContentPack,
    folder: Path,
    *,
    known_pictures: frozenset[str] | None = None,
    today: date | None = None,
    each: Each = one_by_one,
) -> tuple[ContentPack | None, list[Problem]]:
    """Load a clinic's folder, lay it over a pack, and check what the clinic added against every rule.

    Args:
        pack: the pack it lies over; what is wrong with that alone is not told.
        folder: the folder with the ``pack.toml`` that says over what it lies.
        known_pictures: the pictures the kiosk can draw; None leaves them unchecked.
        today: the day to measure the dates of the next checks against; None leaves them unchecked.
        each: reads and checks the pages.

    Returns:
        The pack with the clinic's pages, or None when these do not load or do not fit; and every problem with its
        line, in reading order. It may be shown when none of the problems is an error.
    """
    overlay, problems = load_overlay(folder, pack.info, each=each)
    whole = None
    if overlay is not None:
        whole, slips = lay_over(pack, overlay)
        problems += slips
        if has_error(slips):
            whole = None
        else:
            found = validate(whole, known_pictures=known_pictures, today=today, each=each)
            problems += _about(overlay, slips, found)
    return whole, in_reading_order([with_line(folder, problem) for problem in problems])


def compile_overlay(
    pack: ContentPack, folder: Path, out: Path, *, known_pictures: frozenset[str] | None = None
) -> list[Problem]:
    """Lay a clinic's folder over a pack and, when there is no error, compile both to one file.

    Args:
        pack: the pack it lies over.
        folder: the clinic's folder.
        out: the file to write; it is left alone when there is an error.
        known_pictures: the pictures the kiosk can draw; None leaves them unchecked.

    Returns:
        Every problem; an error among them means that nothing was written.

    Raises:
        KnownError: the file cannot be written.
    """
    whole, problems = check_overlay(pack, folder, known_pictures=known_pictures)
    if whole is not None and not has_error(problems):
        compile_pack(whole, out)
    return problems


def _about(overlay: Overlay, slips: list[Problem], found: list[Problem]) -> list[Problem]:
    """Those of the problems of the whole pack that are the clinic's."""
    own = tuple(f"pages/{page}/" for page in overlay.page_ids)
    # A page that has lost a link to a newer pack is told so already.
    lost = {slip.file for slip in slips if slip.code == "overlay-link-gone"}
    return [
        problem
        for problem in found
        if (problem.file.startswith(own) and not (problem.code == "link-count" and problem.file in lost))
        or (problem.file == SOURCES_FILE and problem.details.get("source") in overlay.sources)
    ]
