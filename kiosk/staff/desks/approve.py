"""One page in one language: what exactly is approved, by whom it was, and giving or taking back one's word."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kiosk.content.approval import Approval
from kiosk.errors import KnownError
from kiosk.staff.console import STAY, Effect, Step
from kiosk.staff.desks.approval_book import CHANGED, Place, approval_day, standing_words
from kiosk.staff.desks.approval_files import ApprovalFilesDesk
from kiosk.staff.desks.approvals import ApprovalsDesk
from kiosk.staff.desks.confirm import YES, Question
from kiosk.staff.desks.held_facts import HeldFactsDesk
from kiosk.staff.desks.needs import ask, typed_id
from kiosk.staff.sheet import Do, Enter, Line, Say, Sheet, Tone, Weight
from kiosk.staff.words import fill

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date

    from kiosk.content.approval import Approvals, Standing, Task
    from kiosk.content.index import Held
    from kiosk.staff.access import Actor
    from kiosk.staff.console import Desk
    from kiosk.staff.desks.approval_book import ApprovalBook, Subject
    from kiosk.staff.desks.needs import SettingsStore, Sticks

SHORT_HASH = 8
"""So many digits of a hash tell two versions of a page apart."""

WORDS = {
    "title": "%1. %2",
    "language": "Language: %1.",
    "source": "Language: %1. The page was written in it.",
    "clinical": "Content approved: %1, clinical approver, %2.",
    "reviewed": "Translation approved: %1, language reviewer, %2.",
    "show": "Look at the page first",
    "not-rated": "Nobody has rated yet how well the page is understood (PEMAT) and how it informs (DISCERN).",
    "rated-once": "One person has rated the page (PEMAT, DISCERN). A second one is wanted.",
    "rated": "Two people or more have rated the page (PEMAT, DISCERN).",
    "what": "What is approved",
    "exactly": "The words, numbers, picture, sources and sound of this page, as they are now. Version: %1.",
    "change": "If any of these changes, the page is a draft again.",
    "name": "Name on the approval",
    "no-name": "Type your name first. Touch “Name on the approval”.",
    "give-clinical": "The content is right: approve",
    "give-language": "The translation is right: approve",
    "not-yours": "Your role may look. A clinician approves the content.",
    "given": "The approval is saved.",
    "withdraw": "Take the approval back",
    "withdraw-ask": "The page becomes a draft again. Every approval of it in this language is deleted. Go on?",
    "withdrawn": "The page is a draft again.",
}


@dataclass(slots=True)
class ApproveDesk:
    """The page somebody chose on the desk below."""

    at: Place
    _names: dict[str, str] = field(default_factory=dict, init=False)
    _said: tuple[Say, ...] = field(default=(), init=False)
    _said_of: tuple[str, str] = field(default=("", ""), init=False)
    _question: Question | None = field(default=None, init=False)

    def sheet(self) -> Sheet:
        """Return the question that waits for an answer, else the page's entry."""
        if self._question is not None:
            return self._question.sheet()
        at = self.at
        subject = at.subject()
        standing = at.standing()
        name = at.languages.get(subject.language, subject.language)
        said = self._said if self._said_of == subject.key else ()
        lines: tuple[Line, ...] = (
            *said,
            Say(standing_words(standing), Tone.GOOD if standing.state == "approved" else Tone.WARN),
            Say(fill(WORDS["source" if subject.is_source else "language"], name), Tone.SOFT),
            *_given(standing),
            Say(WORDS[subject.rating], Tone.SOFT),
            Do("show", WORDS["show"]),
            Say(WORDS["what"], Tone.HEAD),
            Say(fill(WORDS["exactly"], subject.hash[:SHORT_HASH])),
            Say(WORDS["change"], Tone.SOFT),
            *self._give(subject, standing),
        )
        return Sheet("approval-page", fill(WORDS["title"], subject.number, subject.title), lines)

    def act(self, line_id: str, value: str) -> Step:
        """Show the page, take the name, give one's word or take words back."""
        subject = self.at.subject()
        question, self._question, self._said, self._said_of = self._question, None, (), subject.key
        if question is not None:
            if line_id != YES:
                return STAY
            return self._keep(self.at.book.load().withdraw(*subject.key), WORDS["withdrawn"])
        if line_id == "show":
            return Step(effects=(Effect("preview-page", f"{subject.page} {subject.language}"),))
        if line_id == "name":
            return ask(self._field())
        if line_id == typed_id("name"):
            self._names[self.at.actor.name] = value.strip()
        elif line_id == "withdraw":
            self._question = Question(line_id, WORDS["withdraw"], WORDS["withdraw-ask"], WORDS["withdraw"])
        else:
            return self._sign(subject, "clinical" if line_id == "give-clinical" else "language")
        return STAY

    def _name(self) -> str:
        return self._names.get(self.at.actor.name, self.at.actor.name)

    def _field(self) -> Enter:
        return Enter("name", WORDS["name"], self._name())

    def _give(self, subject: Subject, standing: Standing) -> tuple[Line, ...]:
        """The buttons for whoever is signed in. A page in its own language needs no language reviewer."""
        is_clinician = self.at.may("clinical-approval")
        is_reviewer = self.at.may("language-review") and not subject.is_source
        buttons: list[Line] = []
        if is_clinician and standing.approved is None:
            buttons.append(Do("give-clinical", WORDS["give-clinical"], weight=Weight.MAIN))
        if is_reviewer and standing.reviewed is None:
            is_main = Weight.PLAIN if is_clinician else Weight.MAIN
            buttons.append(Do("give-language", WORDS["give-language"], weight=is_main))
        if buttons:
            buttons.insert(0, self._field())
        elif not (is_clinician or is_reviewer):
            buttons.append(Say(WORDS["not-yours"], Tone.SOFT))
        has_any = standing.approved is not None or standing.reviewed is not None
        if has_any and (is_clinician or (is_reviewer and standing.approved is None)):
            buttons.append(Do("withdraw", WORDS["withdraw"], weight=Weight.GRAVE))
        return tuple(buttons)

    def _sign(self, subject: Subject, task: Task) -> Step:
        if not self.at.may("clinical-approval" if task == "clinical" else "language-review"):
            return STAY
        name = self._name()
        if not name:
            self._said = (Say(WORDS["no-name"], Tone.BAD),)
            return STAY
        day = self.at.today().isoformat()
        given = self.at.book.load().give(Approval(subject.page, subject.language, subject.hash, name, task, day))
        if given.problem:
            self._said = (Say(given.problem, Tone.BAD),)
            return STAY
        return self._keep(given.approvals, WORDS["given"])

    def _keep(self, approvals: Approvals, done: str) -> Step:
        try:
            self.at.book.save(approvals)
        except KnownError as error:
            self._said = (Say(str(error), Tone.BAD),)
            return STAY
        self._said = (Say(done, Tone.GOOD),)
        return Step(effects=(CHANGED,))


def approval_desks(
    *,
    actor: Actor,
    subjects: Callable[[], Sequence[Subject]],
    languages: Mapping[str, str],
    book: ApprovalBook,
    settings: SettingsStore,
    today: Callable[[], date],
    sticks: Sticks | None = None,
    held: Sequence[Held] = (),
) -> dict[str, Desk]:
    """Return the desks of approvals; "approval" is the one to open. The arguments are those of `Place`."""
    at = Place(actor, subjects, languages, book, settings, today, sticks, held)
    return {
        "approval": ApprovalsDesk(at),
        "approval-page": ApproveDesk(at),
        "approval-files": ApprovalFilesDesk(at),
        "held-facts": HeldFactsDesk(at),
    }


def _given(standing: Standing) -> tuple[Say, ...]:
    """Who gave which word: name, task and day."""
    found = (("reviewed", standing.reviewed), ("clinical", standing.approved))
    return tuple(Say(fill(WORDS[key], each.name, approval_day(each))) for key, each in found if each is not None)
