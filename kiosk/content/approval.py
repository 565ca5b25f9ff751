"""Who approved which page, in which language and as it was when; and what a visitor sees of a page.

An approval holds for one hash of everything a reader of that page meets: its words and figures, its picture with its
version, its narration and the sources it names. Any change of these gives another hash, and the page is a draft again
in that language, without anybody having to remember it.

Two people with two tasks: a language reviewer says that a translation means what the original means, and a clinical
approver that what it says is right. A page in the language it was written in needs the second alone.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from kiosk import safe_file
from kiosk.content.codec import encode_page
from kiosk.content.glossary import unmarked
from kiosk.content.index_codec import encode_entry
from kiosk.errors import KnownError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from kiosk.content.index import PageKind, Source
    from kiosk.content.model import Page

Task = Literal["language", "clinical"]
"""What somebody vouches for: that the translation is faithful, or that the content is right."""

State = Literal["draft", "language-reviewed", "approved"]
Shown = Literal["approved", "draft", "desk-first", "hidden"]
"""What a visitor gets: the page; the page marked as a draft; the words "tell the desk now" with the page in an
approved or the source language below; or nothing."""

VERSION = 1
NAME = "approvals.json"
MOST_BYTES = 4 * 2**20
LONGEST_NAME, LONGEST_ID, HASH_DIGITS = 60, 100, 64

_TASKS: tuple[Task, ...] = ("language", "clinical")


class Key(NamedTuple):
    """A page in a language."""

    page: str
    language: str


@dataclass(frozen=True, slots=True)
class Approval:
    """One person's word for one page in one language as it was that day.

    Args:
        page: id of the page.
        language: its language.
        hash: what `content_hash` gave for it.
        name: who, as staff typed it.
        role: which of the two tasks.
        date: when, as year-month-day.
    """

    page: str
    language: str
    hash: str
    name: str
    role: Task
    date: str

    @property
    def key(self) -> Key:
        """The page and its language."""
        return Key(self.page, self.language)


class Standing(NamedTuple):
    """How a page stands in a language, and by whose word; None where nobody gave it for the page as it is now."""

    state: State
    reviewed: Approval | None = None
    approved: Approval | None = None


class Given(NamedTuple):
    """The approvals with a new one; or the same as before and why, in words for staff."""

    approvals: Approvals
    problem: str = ""


class Imported(NamedTuple):
    """The approvals after a file was read, how many of its entries were taken, and how many were not and why."""

    approvals: Approvals
    taken: int = 0
    known: int = 0
    out_of_date: int = 0
    problems: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Approvals:
    """Every approval there is, for pages as they are and as they were; the latest of a kind comes last."""

    records: tuple[Approval, ...] = ()

    def standing(self, page: str, language: str, content: str, *, is_source: bool) -> Standing:
        """Return how a page stands.

        Args:
            page: its id.
            language: the language it is shown in.
            content: its hash as it is now.
            is_source: it was written in this language, not translated.
        """
        fitting = [each for each in self.records if each.key == (page, language) and each.hash == content]
        reviewed = next((each for each in reversed(fitting) if each.role == "language"), None)
        approved = next((each for each in reversed(fitting) if each.role == "clinical"), None)
        if approved is not None and (is_source or (reviewed is not None and not _same(reviewed, approved))):
            return Standing("approved", reviewed, approved)
        return Standing("draft" if reviewed is None else "language-reviewed", reviewed, approved)

    def give(self, approval: Approval) -> Given:
        """Add somebody's word. One person does not do both tasks for one page in one language."""
        problem = _problem(approval)
        if problem:
            return Given(self, problem)
        others = [each for each in self.records if each.key == approval.key and each.hash == approval.hash]
        if any(_same(each, approval) and each.role != approval.role for each in others):
            return Given(self, "The same person cannot check the language and approve the content. Ask somebody else.")
        return Given(Approvals((*(each for each in self.records if not _replaces(approval, each)), approval)))

    def withdraw(self, page: str, language: str) -> Approvals:
        """Take back every word for a page in a language: it is a draft again."""
        return Approvals(tuple(each for each in self.records if each.key != (page, language)))

    def merge(self, others: Iterable[Approval], current: Mapping[Key, str]) -> Imported:
        """Take approvals from a file, as far as they are for pages as they are here now.

        Args:
            others: what the file holds.
            current: the hash of every page here, by page and language.
        """
        approvals, taken, known, old = self, 0, 0, 0
        problems: list[str] = []
        for other in others:
            if current.get(other.key) != other.hash:
                old += 1
            elif other in approvals.records:
                known += 1
            else:
                approvals, problem = approvals.give(other)
                taken += not problem
                problems += [problem] * bool(problem)
        return Imported(approvals, taken, known, old, tuple(dict.fromkeys(problems)))

    def encode(self) -> bytes:
        """Return the bytes of a file: for the state folder, a stick, or the pack."""
        records = [
            {
                "page": each.page,
                "language": each.language,
                "hash": each.hash,
                "name": each.name,
                "role": each.role,
                "date": each.date,
            }
            for each in self.records
        ]
        return json.dumps({"version": VERSION, "approvals": records}, ensure_ascii=False, indent=1).encode()


def content_hash(page: Page, *, picture: str = "", narration: str = "", sources: Iterable[Source] = ()) -> str:
    """Return the hash of a page as a reader meets it, 64 hexadecimal digits.

    Args:
        page: the page in its language. The mark its editor gave it ("draft", "approved") is left out: it is not
            something a reader meets, and an approval must not undo itself. So are ratings, and so are marked words of
            the glossary, which is a page with an approval of its own.
        picture: the version of its picture, for example a hash of its outlines and labels; the page names which.
        narration: a hash of what is spoken; empty without narration.
        sources: the sources the page names, as printed.
    """
    body = encode_page(unmarked(page))
    del body["approval"]
    body.pop("rating", None)
    citations = sorted([source.key, source.citation] for source in sources)
    whole = [page.language, encode_entry(page.entry), body, picture, narration, citations]
    canonical = json.dumps(whole, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(canonical.encode()).hexdigest()


def what_shows(state: State, kind: PageKind, *, show_drafts: bool, is_source: bool, is_safety: bool = False) -> Shown:
    """Return what a visitor sees of a page.

    Help now is shown in every state. Of help now and of safety pages a translation nobody has checked comes only below
    that language's words "tell the desk now" (LG-05).

    Args:
        state: how the page stands in the visitor's language.
        kind: what kind of page it is.
        show_drafts: the clinician's switch.
        is_source: the page was written in this language.
        is_safety: the page speaks of harm, without being help now.
    """
    if state == "approved":
        return "approved"
    is_help = kind == "help-now"
    if (is_help or is_safety) and state == "draft" and not is_source:
        return "desk-first"
    return "draft" if show_drafts or is_help else "hidden"


def decode(data: bytes) -> tuple[tuple[Approval, ...], tuple[str, ...]]:
    """Return the approvals in the bytes of a file, and what is wrong with it in words for staff.

    An entry that is wrong is left out, and the others count.
    """
    try:
        document = json.loads(data)
        version, entries = document["version"], list(document["approvals"])
    except (ValueError, KeyError, TypeError, RecursionError):
        return (), ("This is not a list of approvals, or it is damaged. Take another file.",)
    if version != VERSION:
        return (), ("The approvals are from another version of the kiosk. Save them again with this version.",)
    records = [_record(entry) for entry in entries]
    wrong = records.count(None)
    problems = (f"Entries of the approvals that are damaged and left out: {wrong}. Approve those pages again.",)
    return tuple(record for record in records if record is not None), problems if wrong else ()


def load(folder: Path) -> tuple[Approvals, tuple[str, ...]]:
    """Read the approvals of the state folder, with what is wrong with them; none when there is no file."""
    try:
        data = safe_file.read(folder / NAME, MOST_BYTES)
    except KnownError as error:
        return Approvals(), (str(error),)
    records, problems = ((), ()) if data is None else decode(data)
    return Approvals(records), problems


def save(folder: Path, approvals: Approvals) -> None:
    """Write the approvals, whole or not at all.

    Raises:
        KnownError: they cannot be written; the old ones are as they were.
    """
    safe_file.write(folder / NAME, approvals.encode())


def _record(entry: Any) -> Approval | None:
    if not isinstance(entry, dict) or set(entry) != {"page", "language", "hash", "name", "role", "date"}:
        return None
    if not all(isinstance(value, str) for value in entry.values()):
        return None
    approval = Approval(**entry)
    return None if _problem(approval) else approval


def _problem(approval: Approval) -> str:
    """What is wrong with an approval, in words for staff; empty when it will do."""
    name = approval.name
    if not name.strip():
        return "Type the name of the person who approves."
    if len(name) > LONGEST_NAME or not name.isprintable():
        return "Type the name with at most 60 characters on one line."
    if approval.role not in _TASKS:
        return "An approval is for the language or for the content."
    if not _is_date(approval.date):
        return "The date of the approval is not a date. Check the clock of the computer."
    ids = (approval.page, approval.language)
    is_known = all(0 < len(value) <= LONGEST_ID for value in ids)
    if not is_known or len(approval.hash) != HASH_DIGITS or not set(approval.hash) <= set("0123456789abcdef"):
        return "The approval is for no page. Open the page and approve it there."
    return ""


def _is_date(value: str) -> bool:
    try:
        return date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False


def _same(one: Approval, other: Approval) -> bool:
    """Whether two were given by the same person, as far as a name can tell."""
    return one.name.strip().casefold() == other.name.strip().casefold()


def _replaces(new: Approval, old: Approval) -> bool:
    return (new.key, new.hash, new.role) == (old.key, old.hash, old.role)
