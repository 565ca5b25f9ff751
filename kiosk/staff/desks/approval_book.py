"""What the desks of approvals share: the pages in their languages, who is signed in, and how a page stands in words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, NamedTuple, Protocol

from kiosk.content.approval import Key
from kiosk.staff.commands import may
from kiosk.staff.console import Effect
from kiosk.staff.words import day_words, fill

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from kiosk.content.approval import Approval, Approvals, Standing, State
    from kiosk.content.index import Held
    from kiosk.content.rating import State as RatingState
    from kiosk.staff.access import Actor
    from kiosk.staff.desks.needs import SettingsStore, Sticks

CHANGED = Effect("approvals-changed")
"""What patients see of the pages may be different now."""

STATES: dict[State, str] = {
    "draft": "Draft. Not approved yet.",
    "language-reviewed": "Draft. The language was reviewed by %1 on %2.",
    "approved": "Approved by %1 on %2.",
}

WAITS = "Draft. %1 approved it on %2. The language is not reviewed yet."
"""A translation that a clinician approved before anybody reviewed the language."""


class Subject(NamedTuple):
    """A page in a language, as it is now.

    Attributes:
        page: Its id.
        language: The code of the language.
        number: Its short number.
        title: Its title in this language.
        hash: What `kiosk.content.approval.content_hash` gives for it.
        is_source: It was written in this language, not translated.
        rating: Whether people have rated how well it can be understood and trusted (PEMAT-P, DISCERN).
    """

    page: str
    language: str
    number: int
    title: str
    hash: str
    is_source: bool
    rating: RatingState = "not-rated"

    @property
    def key(self) -> Key:
        """The page and its language, as approvals know it."""
        return Key(self.page, self.language)


class ApprovalBook(Protocol):
    """Where approvals are kept."""

    def load(self) -> Approvals:
        """Return them as they are kept now."""
        ...

    def problems(self) -> tuple[str, ...]:
        """Return what is wrong with the file, in words for staff."""
        ...

    def save(self, approvals: Approvals) -> None:
        """Keep them.

        Raises:
            KnownError: nothing was written, and nothing has changed.
        """
        ...


@dataclass(slots=True)
class Place:
    """Where somebody is among the pages, and what the desks were given.

    Args:
        actor: Who is signed in.
        subjects: Returns every page in every language, in reading order.
        languages: The languages' names by their code.
        book: Where approvals are kept.
        settings: Where drafts are shown or hidden.
        today: Returns the clinic's date.
        sticks: Memory sticks; None where there can be none.
        held: Facts kept off every page until a clinician has cleared them.
    """

    actor: Actor
    subjects: Callable[[], Sequence[Subject]]
    languages: Mapping[str, str]
    book: ApprovalBook
    settings: SettingsStore
    today: Callable[[], date]
    sticks: Sticks | None = None
    held: Sequence[Held] = ()
    language: str = ""
    page: str = ""
    is_filtered: bool = False

    def may(self, command_id: str) -> bool:
        """Return whether whoever is signed in may use a command."""
        return may(self.actor.role, command_id)

    def codes(self) -> tuple[str, ...]:
        """Return the languages there are pages in."""
        return tuple(dict.fromkeys(subject.language for subject in self.subjects()))

    def here(self) -> tuple[Subject, ...]:
        """Return the pages of the language that is chosen; at first that is the first there is."""
        subjects = self.subjects()
        self.language = self.language or (subjects[0].language if subjects else "")
        return tuple(subject for subject in subjects if subject.language == self.language)

    def subject(self) -> Subject:
        """Return the page in hand.

        Raises:
            StopIteration: there is none.
        """
        return next(subject for subject in self.here() if subject.page == self.page)

    def standings(self) -> list[tuple[Subject, Standing]]:
        """Return the pages of the language that is chosen, and how each stands."""
        kept = self.book.load()
        return [(each, _standing(kept, each)) for each in self.here()]

    def standing(self) -> Standing:
        """Return how the page in hand stands."""
        return _standing(self.book.load(), self.subject())


def standing_words(standing: Standing) -> str:
    """Return how a page stands, in one line."""
    if standing.state == "approved" and standing.approved is not None:
        return _signed(STATES["approved"], standing.approved)
    if standing.state == "language-reviewed" and standing.reviewed is not None:
        return _signed(STATES["language-reviewed"], standing.reviewed)
    return STATES["draft"] if standing.approved is None else _signed(WAITS, standing.approved)


def approval_day(approval: Approval) -> str:
    """Return the day of an approval in words."""
    return day_words(date.fromisoformat(approval.date))


def _standing(kept: Approvals, subject: Subject) -> Standing:
    return kept.standing(subject.page, subject.language, subject.hash, is_source=subject.is_source)


def _signed(text: str, approval: Approval) -> str:
    return fill(text, approval.name, approval_day(approval))
