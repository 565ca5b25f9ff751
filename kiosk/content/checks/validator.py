"""The rules content must keep, checked on a whole pack in memory. A pure function: no clock, no files.

Authors, tests, publishing and the kiosk that opens a folder all use this one function.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from kiosk.content.checks.pack import check_pack, check_translations
from kiosk.content.checks.page import check_alone, check_among_others
from kiosk.content.checks.reading import check_reading
from kiosk.content.checks.release import check_rating, check_release, no_clips
from kiosk.content.checks.wording import check_wording, missing_terms
from kiosk.content.each import one_by_one
from kiosk.content.held import check_held, held_on
from kiosk.content.loader import page_file
from kiosk.content.problems import Problem, in_reading_order

if TYPE_CHECKING:
    from datetime import date

    from kiosk.content.checks.release import Clips
    from kiosk.content.each import Each
    from kiosk.content.index import Held
    from kiosk.content.model import ContentPack, Page


def validate(
    pack: ContentPack,
    *,
    known_pictures: frozenset[str] | None = None,
    today: date | None = None,
    clips: Clips = no_clips,
    each: Each = one_by_one,
) -> list[Problem]:
    """Check a pack against every rule.

    Args:
        pack: the pack, as the loader returns it.
        known_pictures: the pictures the kiosk can draw; None leaves them unchecked.
        today: the day to measure the dates of the next checks against; None leaves them unchecked.
        clips: tells which sections are recorded; asked for languages the pack says are narrated.
        each: checks the pages, as far as each can be checked by itself.

    Returns:
        Everything that is wrong, in reading order. A problem carries the file; its line is 0 where only the text
        itself says where it stands (``quote`` in its details).
    """
    problems = [*check_pack(pack), *check_translations(pack), *check_held(pack), *check_release(pack, clips)]
    for page in pack.pages.values():
        problems += check_among_others(pack, page)
    terms = {language: missing_terms(pack, language) for language in pack.info.languages}
    for found in each(partial(_by_itself, known_pictures, today, pack.info.held, terms), pack.pages.values()):
        problems += found
    return in_reading_order(problems)


def _by_itself(
    known_pictures: frozenset[str] | None,
    today: date | None,
    held: tuple[Held, ...],
    terms: dict[str, frozenset[str]],
    page: Page,
) -> list[Problem]:
    """What is wrong with a page whatever the others are."""
    return [
        *check_alone(page, known_pictures, today),
        *check_reading(page),
        *check_wording(page, terms[page.language]),
        *check_rating(page),
        *held_on(page, held, page_file(page.entry.id, page.language)),
    ]
