"""``kiosk validate``: checks a content folder and says what to do about each problem. Needs no screen."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from kiosk.content.compiler import check_folder
from kiosk.content.each import one_by_one
from kiosk.content.problems import has_error

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path

    from kiosk.content.each import Each
    from kiosk.content.problems import Problem


def run(
    folder: Path,
    write: Callable[[str], None],
    known_pictures: frozenset[str] | None = None,
    *,
    today: date | None = None,
    each: Each = one_by_one,
) -> bool:
    """Check a content folder and write the outcome, a line at a time.

    Args:
        folder: the folder that holds ``pack.toml``.
        write: takes one line of text.
        known_pictures: the pictures the kiosk can draw; None leaves them unchecked.
        today: the day the dates are measured against; the computer's own when None.
        each: reads and checks the pages.

    Returns:
        Whether the folder may be published: it has no error. Warnings are written, but do not count.
    """
    write(f"Checking {folder} …")
    day = today or datetime.now(tz=UTC).date()
    pack, problems = check_folder(folder, known_pictures=known_pictures, today=day, each=each)
    for problem in problems:
        for line in describe(problem):
            write(line)
    if pack is not None:
        write(f"{_count(len(pack.pages), 'page')}, {_count(len(pack.info.languages), 'language')}.")
    write(summary(problems))
    return not has_error(problems)


def describe(problem: Problem) -> tuple[str, str, str]:
    """A problem in three lines: where and which, what is wrong, what to do."""
    place = problem.file or "the pack"
    if problem.line:
        place = f"{place}, line {problem.line}"
    return f"{problem.severity}: {place} [{problem.code}]", f"    {problem.sentence()}", f"    To do: {problem.fix()}"


def summary(problems: list[Problem]) -> str:
    """How many problems there are, and what that means."""
    errors = sum(problem.severity == "error" for problem in problems)
    counts = f"{_count(errors, 'error')}, {_count(len(problems) - errors, 'warning')}."
    return f"{counts} {'Put the errors right before you publish.' if errors else 'This content may be published.'}"


def _count(number: int, thing: str) -> str:
    return f"{number} {thing}{'' if number == 1 else 's'}"
