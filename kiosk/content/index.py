"""What a kiosk knows of its pack before any page is opened: a start reads this and nothing more."""

from __future__ import annotations

from typing import Literal, NamedTuple

PageKind = Literal["hub", "topic", "cause", "way", "research", "help-now", "questions", "myths", "glossary", "body"]
GUIDE = "guide"
"""The id of the section of a page's text that is its guide, "just show me", and of the place where that is shown."""

Switch = Literal["offers_acupuncture"]
"""A setting of the clinic that some words of a page depend on, by its name in the settings."""


class Source(NamedTuple):
    """Where a fact comes from; ``key`` as used in the text, ``citation`` as printed."""

    key: str
    citation: str


class PageEntry(NamedTuple):
    """What the index knows of a page without opening it."""

    id: str
    number: int
    kind: PageKind
    group: str
    title: str
    short_title: str
    summary: str
    picture: str
    verdict: str = ""
    question: str = ""
    """What a patient would ask, on the attract screen; empty: the page does not stand there."""


class Group(NamedTuple):
    """Pages that belong together and are read in this order; ``hub`` is the page that lists them."""

    id: str
    hub: str
    pages: tuple[str, ...]


class Held(NamedTuple):
    """A fact kept off every page until a clinician has cleared it.

    ``page`` is where it would stand, ``why`` what is open, and ``marks`` are words that would give it away on a page.
    """

    key: str
    page: str
    text: str
    why: str
    sources: tuple[str, ...] = ()
    marks: tuple[str, ...] = ()


class PackInfo(NamedTuple):
    """What a pack says of itself (``pack.toml``). ``statements`` are those its pages must carry between them.

    ``held`` are the facts a clinician has still to clear (``held.toml``), for those who approve pages. ``hidden`` are
    pages an editor keeps off the kiosk for now: they are neither checked nor compiled, so a compiled pack names none.
    Before publishing, ``requires_approval`` asks that no page is a draft, and ``narration`` names the languages that
    have recordings. ``titles`` are the title in other languages, by their codes.
    """

    id: str
    version: str
    title: str
    languages: tuple[str, ...]
    source_language: str
    licence: str
    minimum_kiosk: str
    publisher: str
    groups: tuple[Group, ...]
    statements: tuple[str, ...] = ()
    held: tuple[Held, ...] = ()
    hidden: tuple[str, ...] = ()
    requires_approval: bool = False
    narration: tuple[str, ...] = ()
    titles: tuple[tuple[str, str], ...] = ()

    def called(self, language: str) -> str:
        """Return the title in a language; that of the source language where there is none."""
        return next((title for code, title in self.titles if code == language), self.title)


_MARKS = dict.fromkeys(map(ord, "\u00ad\u2066\u2067\u2068\u2069"))


def bare(words: str) -> str:
    """A title as it is compared: without soft hyphens, marks of direction, capitals, and the mark it ends with."""
    return words.translate(_MARKS).casefold().strip(" .:,;?!。：，；？！؟،؛")
