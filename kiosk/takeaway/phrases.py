"""The words a sheet or a code has of its own, in the reader's language; whoever makes one hands them in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True, slots=True)
class Phrases:
    """Fixed words. What ``%1`` and ``%2`` stand for is said beside each.

    Attributes:
        draft: the mark of a page no clinician has approved.
        draft_title: the same behind the title (%1) in a code.
        questions: the title of the chosen questions.
        more_questions: returns how many more were chosen than a sheet holds.
        notes: the title of the lines to write on.
        short_form: that the screen says more than the sheet.
        published: publisher (%1), and the days of the last check (%2) and the next (%3).
        phone: the clinic's telephone number (%1).
        sources: the title of the sources.
        local_number: what stands for the emergency number where the clinic gave none.
        call: what to do with that number (%1).
        traditional, studies: the titles of the two voices.
        certainty: what each level from 0 to 3 means, of something (%1).
        counted: so many (%1) of so many (%2).
        guideline: a body (%1) and a year (%2).
        stances: what the stance of a guideline means.
        verdicts: what the verdict on a myth means.
        quoted: what people say (%1).
        term: a word (%1) that is explained.
        day: returns a day, given as year-month-day, as it is written.
    """

    draft: str
    draft_title: str
    questions: str
    more_questions: Callable[[int], str]
    notes: str
    short_form: str
    published: str
    phone: str
    sources: str
    local_number: str
    call: str
    traditional: str
    studies: str
    certainty: tuple[str, str, str, str]
    counted: str
    guideline: str
    stances: dict[str, str]
    verdicts: dict[str, str]
    quoted: str
    term: str
    day: Callable[[str], str]


def filled(phrase: str, *values: object) -> str:
    """Return ``phrase`` with its places taken by ``values``, in one go: a value may look like a place."""
    made = phrase
    for number in range(len(values), 0, -1):
        made = made.replace(f"%{number}", f"\x00{number}\x00")
    for number, value in enumerate(values, 1):
        made = made.replace(f"\x00{number}\x00", str(value))
    return made
