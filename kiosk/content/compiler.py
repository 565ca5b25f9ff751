"""From a content folder to a checked pack, and on to a compiled one. Reads Markdown: not for the running kiosk."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.content import files
from kiosk.content.checks.validator import validate
from kiosk.content.each import one_by_one
from kiosk.content.loader import load_folder
from kiosk.content.pack_writer import compile_pack
from kiosk.content.problems import has_error, in_reading_order

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from kiosk.content.each import Each
    from kiosk.content.model import ContentPack
    from kiosk.content.problems import Problem

_MARKS = re.compile(r"\*\*|\u00ad|\\u00[aA][dD]")
"""What stands between the words of a file and not in the text that is checked."""


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
    return pack, in_reading_order([with_line(folder, problem) for problem in problems])


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


def with_line(folder: Path, problem: Problem) -> Problem:
    """The problem with the line its quoted words begin on, when they can be found in a file of the folder."""
    words = str(problem.details.get("quote", "")).split()
    if problem.line or not words:
        return problem
    text, _ = files.read_text(folder, problem.file, files.PACK_LIMIT_KB)
    # A line may end between two words, and the full stop of an abbreviation is not quoted.
    found = re.search(r"\.?\s+".join(map(re.escape, words)), _MARKS.sub("", text or ""))
    return replace(problem, line=found.string.count("\n", 0, found.start()) + 1) if found else problem
