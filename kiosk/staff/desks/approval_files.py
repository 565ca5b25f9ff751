"""Drafts shown to patients or hidden, and approvals saved on a stick and read from one."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kiosk.content.approval import MOST_BYTES, NAME, decode
from kiosk.errors import KnownError
from kiosk.staff.commands import BY_ID
from kiosk.staff.console import STAY, Effect, Step
from kiosk.staff.desks.approval_book import CHANGED
from kiosk.staff.desks.confirm import YES, Question
from kiosk.staff.desks.needs import bad, put, row_of, the_stick
from kiosk.staff.sheet import Choose, Do, Line, Option, Say, Sheet, Tone
from kiosk.staff.words import fill

if TYPE_CHECKING:
    from kiosk.staff.desks.approval_book import Place
    from kiosk.staff.desks.needs import Sticks

MOST_FILES = 200
"""So many files of a stick are looked at for the one with the approvals."""

WORDS = {
    "title": "Drafts, and approvals on a stick",
    "switch": "Pages that nobody has approved",
    "shown": "Show them, marked as drafts",
    "hidden": "Hide them",
    "is-shown": "Drafts are shown to patients, marked as drafts.",
    "is-hidden": "Drafts are hidden from patients.",
    "clinician": "A clinician can change this.",
    "locked": "The rules of this computer have decided about drafts. Ask IT to change it.",
    "help": "“Get help now” is always shown.",
    "files": "Approvals on a stick",
    "none-there": "The stick holds no file “%1”. Save the approvals of the other kiosk on it first.",
    "taken": "Approvals added: %1.",
    "known": "Approvals that were here already: %1.",
    "out-of-date": "Approvals left out, because the page has changed or is not here: %1.",
}


@dataclass(slots=True)
class ApprovalFilesDesk:
    """The clinician's switch, and the stick."""

    at: Place
    _said: tuple[Say, ...] = field(default=(), init=False)
    _question: Question | None = field(default=None, init=False)

    def sheet(self) -> Sheet:
        """Return the question that waits for an answer, else the switch and the buttons."""
        if self._question is not None:
            return self._question.sheet()
        lines = (*self._said, Say(WORDS["switch"], Tone.HEAD), *self._switch(), Say(WORDS["help"], Tone.SOFT))
        return Sheet("approval-files", WORDS["title"], (*lines, *self._files()))

    def act(self, line_id: str, value: str) -> Step:
        """Switch, save, or read once it was asked."""
        question, self._question, self._said = self._question, None, ()
        sticks = self.at.sticks
        if line_id == "show-drafts":
            return self._show(on=value == "shown")
        if sticks is None:
            return STAY
        if question is not None:
            return self._import(sticks) if line_id == YES else STAY
        if line_id == "import-approvals":
            command = BY_ID[line_id]
            self._question = Question(line_id, command.title, command.confirmation, command.title)
        else:
            self._said = (put(sticks, NAME, self.at.book.load().encode()),)
        return STAY

    def _switch(self) -> tuple[Line, ...]:
        row = row_of(self.at.settings, "show_drafts")
        now = "shown" if row.value else "hidden"
        if row.is_locked:
            return (Say(WORDS[f"is-{now}"]), Say(WORDS["locked"], Tone.SOFT))
        if not self.at.may("show-drafts"):
            return (Say(WORDS[f"is-{now}"]), Say(WORDS["clinician"], Tone.SOFT))
        return (Choose("show-drafts", "", tuple(Option(each, WORDS[each]) for each in ("shown", "hidden")), now),)

    def _files(self) -> tuple[Line, ...]:
        if self.at.sticks is None or not self.at.may("export-approvals"):
            return ()
        buttons = [Do(name, BY_ID[name].title) for name in ("export-approvals", "import-approvals")]
        return (Say(WORDS["files"], Tone.HEAD), *buttons)

    def _show(self, *, on: bool) -> Step:
        problems = self.at.settings.change({"show_drafts": on})
        self._said = bad(problems) if problems else ()
        return STAY if problems else Step(effects=(Effect("show-drafts", "on" if on else "off"),))

    def _import(self, sticks: Sticks) -> Step:
        at = self.at
        try:
            records, problems = decode(_read(sticks))
            found = at.book.load().merge(records, {subject.key: subject.hash for subject in at.subjects()})
            if found.taken:
                at.book.save(found.approvals)
        except KnownError as error:
            self._said = (Say(str(error), Tone.BAD),)
            return STAY
        counts = (("taken", found.taken), ("known", found.known), ("out-of-date", found.out_of_date))
        # A file that could not be read at all is told by its problem alone.
        told = [Say(fill(WORDS[key], n), Tone.GOOD) for key, n in counts if n or (key == "taken" and not problems)]
        self._said = (*told, *(Say(each, Tone.WARN) for each in (*problems, *found.problems)))
        return Step(effects=(CHANGED,)) if found.taken else STAY


def _read(sticks: Sticks) -> bytes:
    """Return the file of approvals on the stick.

    Raises:
        KnownError: there is no stick, or none there, or it cannot be read.
    """
    stick = the_stick(sticks)
    for file in sticks.files(stick, (".json",), MOST_BYTES, MOST_FILES).files:
        if file.name == NAME:
            return sticks.read(stick, file.path, MOST_BYTES)
    raise KnownError(fill(WORDS["none-there"], NAME))
