"""The shapes of content: a pack holds pages, a page holds sections, a section holds blocks.

All values are frozen and free of Qt. Text is plain: a `Span` is either ordinary or strong, nothing else, so no
markup ever reaches a widget. Source keys (for example ``GBD21``) name entries of the pack's source list.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from kiosk.content.index import Group, Held, PackInfo, PageEntry, PageKind, Source, Switch
from kiosk.content.rating import NOT_RATED, Rating

if TYPE_CHECKING:
    from kiosk.content.pictures.own_picture import OwnPicture
Approval = Literal["draft", "approved"]
Stance = Literal["for", "against", "limited", "payment"]
MythVerdict = Literal["true", "not-true", "partly"]
CalloutStyle = Literal["emergency", "urgent", "routine", "good-news", "note"]


@dataclass(frozen=True, slots=True)
class Span:
    """A run of words. ``strong`` is the only emphasis there is.

    ``word`` is the number of the word in `Page.explained` that it uses, from 0; -1 where it uses none.
    """

    text: str
    strong: bool = False
    word: int = -1


Spans = tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph of running text."""

    spans: Spans
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list; ``ordered`` gives it numbers. Each item is one paragraph."""

    items: tuple[Paragraph, ...]
    ordered: bool = False


@dataclass(frozen=True, slots=True)
class Voices:
    """The traditional idea beside what studies show; both are always present and of the same size."""

    traditional: tuple[Paragraph, ...]
    studies: tuple[Paragraph, ...]


@dataclass(frozen=True, slots=True)
class Certainty:
    """How sure we are, from 0 (not at all) to 3 (quite), with one sentence."""

    level: int
    about: str
    text: Paragraph


@dataclass(frozen=True, slots=True)
class Pictogram:
    """``filled`` people of ``total``, with what they have in common as ``caption``."""

    filled: int
    total: int
    caption: Paragraph


@dataclass(frozen=True, slots=True)
class Guideline:
    """What one body says in one year; every row carries the same weight."""

    body: str
    year: str
    stance: Stance
    text: Paragraph


@dataclass(frozen=True, slots=True)
class Myth:
    """A thing people say, whether it is true, and what is known."""

    claim: str
    verdict: MythVerdict
    answer: tuple[Paragraph, ...]


@dataclass(frozen=True, slots=True)
class Term:
    """A word and its plain meaning; ``forms`` are other forms of the word that texts may use."""

    word: str
    meaning: Paragraph
    forms: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Tell:
    """Something to tell the practitioner before treatment, and what usually follows."""

    condition: str
    answer: tuple[Paragraph, ...]


@dataclass(frozen=True, slots=True)
class Callout:
    """A boxed message. ``emergency`` is the only one that may use the help colour."""

    style: CalloutStyle
    title: str
    body: tuple[Paragraph | Bullets, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """One branch of a question: ``words`` say what fits, ``text`` where it leads, ``page`` is opened."""

    page: str
    words: str
    text: Paragraph


Block = Paragraph | Bullets | Voices | Certainty | Pictogram | Guideline | Myth | Term | Tell | Callout | Choice


@dataclass(frozen=True, slots=True)
class Only:
    """Words that a section has only where a setting of the clinic is on.

    They come before the block numbered ``before``, counted from 0, or at the end. They are kept apart from the blocks,
    so that nothing shows them by mistake: `kiosk.content.switches.switched` puts them in.
    """

    switch: Switch
    before: int
    body: tuple[Paragraph | Bullets, ...]


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a guide; ``state`` is the state of the page's picture it shows, empty where that stays as it is.

    One that ``warns`` tells signs of danger: it looks like a box of these.
    """

    text: Paragraph
    state: str = ""
    warns: bool = False


@dataclass(frozen=True, slots=True)
class Section:
    """A titled stretch of a page; ``title`` stands on its button, ``id`` in routes (``page#section``).

    ``state`` is the state of the page's picture it speaks of, if any: the picture moves there when it is opened.
    ``only`` are words that depend on a setting of the clinic, in reading order. Only a page's guide has ``steps``.
    """

    id: str
    title: str
    blocks: tuple[Block, ...]
    state: str = ""
    only: tuple[Only, ...] = ()
    steps: tuple[Step, ...] = ()


@dataclass(frozen=True, slots=True)
class Link:
    """A way to another page.

    ``verdict`` is the one line that goes with a link to acupuncture: the link's own, or that of the page it leads to.
    """

    page: str
    label: str = ""
    verdict: str = ""


@dataclass(frozen=True, slots=True)
class Explained:
    """A word of the glossary that a page uses: its meaning, and the route of its place in the glossary."""

    word: str
    meaning: Paragraph
    place: str


@dataclass(frozen=True, slots=True)
class Page:
    """One page in one language. ``explained`` are the words of the glossary it uses: see `kiosk.content.glossary`.

    ``guide`` shows the page's picture step by step ("just show me"), to those who ask; it is none of ``sections``.
    """

    entry: PageEntry
    language: str
    alt: str
    sections: tuple[Section, ...]
    related: tuple[Link, ...] = ()
    statements: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    publisher: str = ""
    last_checked: str = ""
    next_check: str = ""
    approval: Approval = "draft"
    explained: tuple[Explained, ...] = ()
    guide: Section | None = None
    rating: Rating = NOT_RATED


@dataclass(frozen=True, slots=True)
class ContentPack:
    """A whole pack in memory, as loaded from a folder: pages by (id, language), own pictures by id."""

    info: PackInfo
    pages: dict[tuple[str, str], Page]
    sources: dict[str, Source] = field(default_factory=dict)
    pictures: dict[str, OwnPicture] = field(default_factory=dict)


__all__ = [
    "Approval",
    "Block",
    "Bullets",
    "Callout",
    "CalloutStyle",
    "Certainty",
    "Choice",
    "ContentPack",
    "Explained",
    "Group",
    "Guideline",
    "Held",
    "Link",
    "Myth",
    "MythVerdict",
    "Only",
    "PackInfo",
    "Page",
    "PageEntry",
    "PageKind",
    "Paragraph",
    "Pictogram",
    "Section",
    "Source",
    "Span",
    "Spans",
    "Stance",
    "Step",
    "Switch",
    "Tell",
    "Term",
    "Voices",
]
