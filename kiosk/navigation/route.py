"""Where a visitor can be: a page, a section of it, and the part of that section on the screen.

Written as text a route is ``page``, ``page#section``, ``page#section.2`` or ``page.2``; part 0 is not written.
"""

from __future__ import annotations

from typing import NamedTuple

LAST_PART = 999
"""No section has more parts; a larger number in a text is a mistake."""

_WORD = frozenset("abcdefghijklmnopqrstuvwxyz0123456789")


class Route(NamedTuple):
    """A place: page id, section id (empty: the page's own start) and part, counted from 0."""

    page: str
    section: str = ""
    part: int = 0

    def __str__(self) -> str:
        """The route as text; `parse` reads it back."""
        section = f"#{self.section}" if self.section else ""
        part = f".{self.part}" if self.part else ""
        return f"{self.page}{section}{part}"


HOME = Route("home")
"""Where every visit starts."""

TAKE_HOME = "take-home"
"""What a button opens by which the page shown is taken home: no place."""

ASK = "ask:"
"""What a button opens by which a question is chosen begins with; the key of the question follows."""

EXPLAIN = "explain:"
"""What a button opens that explains words begins with; their numbers in `Page.explained` follow, joined by "+"."""


def parse(text: str) -> Route | None:
    """Return the route a text names, or None if it names none. Only what ``str(route)`` writes is understood."""
    place, dot, number = text.partition(".")
    page, hash_sign, section = place.partition("#")
    part = _part(number) if dot else 0
    if part is None or not _is_id(page) or (hash_sign and not _is_id(section)):
        return None
    return Route(page, section, part)


def _is_id(text: str) -> bool:
    """Return whether ``text`` is lower-case words joined by single hyphens."""
    return all(word and _WORD.issuperset(word) for word in text.split("-"))


def _part(number: str) -> int | None:
    """Return the part a number names, from 1 up, without leading zeros; None if it names none."""
    is_written_plainly = number.isascii() and number.isdigit() and len(number) <= len(str(LAST_PART))
    return int(number) if is_written_plainly and not number.startswith("0") else None
