"""``kiosk validate``: checks a content folder and says what to do about each problem. Needs no screen."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from kiosk.content import rating
from kiosk.content.checks import pemat
from kiosk.content.clinic.compiler import check_overlay
from kiosk.content.clinic.overlay import is_overlay
from kiosk.content.compiler import check_folder
from kiosk.content.each import one_by_one
from kiosk.content.loader import page_file
from kiosk.content.problems import has_error

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date
    from pathlib import Path

    from kiosk.content.each import Each
    from kiosk.content.model import ContentPack
    from kiosk.content.problems import Problem


def run(
    folder: Path,
    write: Callable[[str], None],
    known_pictures: frozenset[str] | None = None,
    *,
    today: date | None = None,
    each: Each = one_by_one,
    over: Callable[[], ContentPack] | None = None,
) -> bool:
    """Check a content folder and write the outcome, a line at a time.

    Args:
        folder: the folder that holds ``pack.toml``.
        write: takes one line of text.
        known_pictures: the pictures the kiosk can draw; None leaves them unchecked.
        today: the day the dates are measured against; the computer's own when None.
        each: reads and checks the pages.
        over: returns the pack that a clinic's folder of pages is laid over; asked only where it is such a folder.

    Returns:
        Whether the folder may be published: it has no error. Warnings are written, but do not count.
    """
    write(f"Checking {folder} …")
    day = today or datetime.now(tz=UTC).date()
    if over is not None and is_overlay(folder):
        pack, problems = check_overlay(over(), folder, known_pictures=known_pictures, today=day, each=each)
        pack = None if pack is None else _own(folder, pack)
    else:
        pack, problems = check_folder(folder, known_pictures=known_pictures, today=day, each=each)
    for problem in problems:
        for line in describe(problem):
            write(line)
    if pack is not None:
        write(f"{_count(len(pack.pages), 'page')}, {_count(len(pack.info.languages), 'language')}.")
        for line in advice(pack, problems):
            write(line)
    write(summary(problems))
    return not has_error(problems)


def _own(folder: Path, pack: ContentPack) -> ContentPack:
    """The pack with those of its pages that are in the folder."""
    return replace(pack, pages={key: page for key, page in pack.pages.items() if (folder / page_file(*key)).is_file()})


def describe(problem: Problem) -> tuple[str, str, str]:
    """A problem in three lines: where and which, what is wrong, what to do."""
    place = problem.file or "the pack"
    if problem.line:
        place = f"{place}, line {problem.line}"
    return f"{problem.severity}: {place} [{problem.code}]", f"    {problem.sentence()}", f"    To do: {problem.fix()}"


def advice(pack: ContentPack, problems: list[Problem]) -> Iterator[str]:
    """How the pages stand with the people who judge them, and with the questions a program can answer for them."""
    whole = len(pack.pages)
    drafts = sum(page.approval == "draft" for page in pack.pages.values())
    yield f"Drafts: {drafts} of {whole}. Approval is for a clinician to give, on the kiosk or in the page."
    states = [page.rating.state for page in pack.pages.values()]
    for state, words in rating.WORDS.items():
        if count := states.count(state):
            yield f"{words}: {count} of {whole}."
    codes: dict[str, set[str]] = {page_file(*key): set() for key in pack.pages}
    for problem in problems:
        codes.setdefault(problem.file, set()).add(problem.code)
    share = pemat.computed_share(
        pemat.Material(page, frozenset(codes[page_file(*key)])) for key, page in pack.pages.items()
    )
    percent = 100 * share.agreed // share.answered if share.answered else 100
    yield f"Of the questions of PEMAT-P that need no person, {share.agreed} of {share.answered} hold ({percent} %)."
    for page, language, number in share.against:
        yield f"    Not so: {page_file(page, language)}: {number}. {pemat.QUESTIONS[number]}"


def summary(problems: list[Problem]) -> str:
    """How many problems there are, and what that means."""
    errors = sum(problem.severity == "error" for problem in problems)
    counts = f"{_count(errors, 'error')}, {_count(len(problems) - errors, 'warning')}."
    return f"{counts} {'Put the errors right before you publish.' if errors else 'This content may be published.'}"


def _count(number: int, thing: str) -> str:
    return f"{number} {thing}{'' if number == 1 else 's'}"
