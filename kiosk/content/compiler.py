"""From a content folder to a checked pack, and on to a compiled one. Reads Markdown: not for the running kiosk."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.content import files
from kiosk.content.each import one_by_one
from kiosk.content.loader import load_folder
from kiosk.content.pack_writer import compile_pack
from kiosk.content.problems import has_error, in_reading_order
from kiosk.content.validator import validate

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from kiosk.content.each import Each
    from kiosk.content.model import ContentPack
    from kiosk.content.problems import Problem


def check_folder(
    folder: Path,
    *,
    known_pictures: frozenset[str] | None = None,
    today: date | None = None,
    each: Each = one_by_one,
) -> tuple[ContentPack | None, list[Problem]]:
    """Load a folder and check it against every rule.

    Args:
        folder: the folder that holds ``pack.toml``.
        known_pictures: the pictures the kiosk can draw; None leaves them unchecked.
        today: the day to measure the dates of the next checks against; None leaves them unchecked.
        each: reads and checks the pages.

    Returns:
        The pack as loaded, or None when it does not load; and every problem with its line, in reading order.
        A pack may be published when none of the problems is an error.
    """
    pack, problems = load_folder(folder, each=each)
    if pack is not None:
        problems += validate(pack, known_pictures=known_pictures, today=today, each=each)
    return pack, in_reading_order([_with_line(folder, problem) for problem in problems])


def compile_folder(
    folder: Path, out: Path, *, known_pictures: frozenset[str] | None = None, today: date | None = None
) -> list[Problem]:
    """Check a folder and, when there is no error, compile it to one file.

    Args:
        folder: the folder that holds ``pack.toml``.
        out: the file to write; it is left alone when there is an error.
        known_pictures: the pictures the kiosk can draw; None leaves them unchecked.
        today: the day to measure the dates of the next checks against; None leaves them unchecked.

    Returns:
        Every problem; an error among them means that nothing was written.

    Raises:
        KnownError: the file cannot be written.
    """
    pack, problems = check_folder(folder, known_pictures=known_pictures, today=today)
    if pack is not None and not has_error(problems):
        compile_pack(pack, out)
    return problems


def _with_line(folder: Path, problem: Problem) -> Problem:
    """The problem with the line its quoted words stand on, when they can be found."""
    quote = str(problem.details.get("quote", ""))
    if problem.line or not quote:
        return problem
    text, _ = files.read_text(folder, problem.file, files.PACK_LIMIT_KB)
    for number, line in enumerate((text or "").split("\n"), 1):
        if quote in line.replace("**", ""):
            return replace(problem, line=number)
    return problem
