"""Files on a stick: settings saved and read back, files for support, the report for opening day, the desk card."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, Protocol

from kiosk.errors import KnownError
from kiosk.staff.console import STAY, Effect, Step
from kiosk.staff.desk_card import as_text, desk_card
from kiosk.staff.desks.confirm import NO, YES, Question
from kiosk.staff.desks.needs import RESTART, Sticks, put, the_stick
from kiosk.staff.sheet import Do, Say, Sheet, Tone, Weight
from kiosk.staff.words import as_it_is, fill, word

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from kiosk.staff.console import Desk
    from kiosk.staff.desk_card import CardFacts
    from kiosk.staff.sheet import Line

CARD_FILE = "desk-card.txt"
GO_ON = "go-on"
"""The line the desk wants pressed again, by the effect "soon", while a file is being made."""

MOST_SETTINGS = 64 * 1024
"""Bytes of the largest file of settings that is read from a stick."""

MOST_FILES = 24


class Part(NamedTuple):
    """How far the making of a file is: parts done, of how many, and what comes next in words."""

    done: int
    of: int
    text: str


class Made(NamedTuple):
    """A file that is ready to be written to a stick."""

    name: str
    data: bytes


class FileMaker(Protocol):
    """Makes files part by part, so that the glass answers meanwhile; what cannot be done is a KnownError."""

    def make(self, kind: str) -> Iterator[Part | Made]:
        """Yield how far it is, and last the file.

        Args:
            kind: "backup", "support-bundle" or "readiness-report".
        """
        ...

    def restore(self, data: bytes) -> tuple[str, ...]:
        """Take every setting from a file. Return why nothing was changed; nothing if all was."""
        ...


class _Words(NamedTuple):
    title: str
    what: str
    button: str


_WORDS = {
    "backup": _Words(
        "Save all settings",
        "All settings go to one file on a stick. Names, PINs and the recovery code are not in it.",
        "Save to the stick",
    ),
    "support-bundle": _Words(
        "Files for support",
        "Settings, the last crash reports and the state of the kiosk go to one file. Nothing about patients is in it.",
        "Save to the stick",
    ),
    "readiness-report": _Words(
        "Report for opening day",
        "A page that says what is ready and what is still open: approvals, languages, sound, screen, people.",
        "Save to the stick",
    ),
}


@dataclass(slots=True)
class MakeDesk:
    """Makes one kind of file and writes it to a stick.

    Args:
        kind: Which, as `FileMaker.make` takes it.
        maker: Makes it.
        sticks: Where it goes.
    """

    kind: str
    maker: FileMaker
    sticks: Sticks
    _job: Iterator[Part | Made] | None = None
    _part: Part | None = None
    _said: tuple[Say, ...] = ()

    def sheet(self) -> Sheet:
        """Return what the file is for, and how far it is."""
        words = _WORDS[self.kind]
        if self._part is not None:
            part = self._part
            lines: tuple[Line, ...] = (
                Say("Leave the stick in.", Tone.HEAD),
                Say(fill("Part %1 of %2: %3", part.done + 1, part.of, word(part.text))),
                Do("stop", "Stop"),
            )
        else:
            lines = (*self._said, Say(words.what), Do("save", words.button, weight=Weight.MAIN))
        return Sheet(self.kind, words.title, lines)

    def act(self, line_id: str, value: str) -> Step:
        """Start, go on, or stop."""
        del value
        if line_id == "save":
            return self._start()
        if line_id == GO_ON and self._job is not None:
            return self._go_on(self._job)
        if line_id == "stop":
            self._end(Say("Stopped. No file was written.", Tone.WARN))
        return STAY

    def _start(self) -> Step:
        try:
            the_stick(self.sticks)
        except KnownError as error:
            self._end(Say(str(error), Tone.BAD))
            return STAY
        self._said, self._job = (), self.maker.make(self.kind)
        return self._go_on(self._job)

    def _go_on(self, job: Iterator[Part | Made]) -> Step:
        try:
            found = next(job)
        except KnownError as error:
            self._end(Say(str(error), Tone.BAD))
            return STAY
        if isinstance(found, Made):
            self._end(put(self.sticks, found.name, found.data))
            return STAY
        self._part = found
        return Step(effects=(Effect("soon", GO_ON),))

    def _end(self, said: Say) -> None:
        self._job, self._part, self._said = None, None, (said,)


@dataclass(slots=True)
class RestoreDesk:
    """Reads settings that were saved before.

    Args:
        maker: Takes them.
        sticks: Where they are.
    """

    maker: FileMaker
    sticks: Sticks
    _files: tuple[tuple[str, Path], ...] = ()
    _chosen: int = -1
    _said: tuple[Say, ...] = ()

    def sheet(self) -> Sheet:
        """Return the files to choose from, and for the chosen one the question."""
        if self._chosen >= 0:
            name = self._files[self._chosen][0]
            text = fill("The settings of “%1” replace those of now, and the kiosk starts again. Go on?", name)
            return Question("restore", "Read saved settings", text, "Replace the settings").sheet()
        files = tuple(
            Do(f"file-{number}", as_it_is(name), "A file of settings") for number, (name, _) in enumerate(self._files)
        )
        look = "Look again" if files else "Look on the stick"
        weight = Weight.PLAIN if files else Weight.MAIN
        what = Say("Touch the file to take.", Tone.HEAD) if files else Say("Put in the stick with the saved settings.")
        lines: tuple[Line, ...] = (*self._said, what, *files, Do("look", look, weight=weight))
        return Sheet("restore", "Read saved settings", lines)

    def act(self, line_id: str, value: str) -> Step:
        """Look, choose, replace."""
        del value
        self._said = ()
        if line_id == "look":
            self._look()
        elif line_id == NO:
            self._chosen = -1
        elif line_id == YES:
            return self._replace()
        else:
            self._chosen = int(line_id.removeprefix("file-"))
        return STAY

    def _look(self) -> None:
        try:
            found = list_files(self.sticks, (".toml",), MOST_SETTINGS)
        except KnownError as error:
            self._files, self._said = (), (Say(str(error), Tone.BAD),)
            return
        self._files = found
        if not found:
            self._said = (Say("There is no file of settings on the stick. Its name ends with .toml.", Tone.BAD),)

    def _replace(self) -> Step:
        name, path = self._files[self._chosen]
        self._chosen = -1
        try:
            problems: Sequence[str] = self.maker.restore(self.sticks.read(the_stick(self.sticks), path, MOST_SETTINGS))
        except KnownError as error:
            problems = (str(error),)
        if not problems:
            return RESTART
        nothing = Say(fill("“%1” was not taken. The settings are as they were.", name), Tone.SOFT)
        self._said = (*(Say(problem, Tone.BAD) for problem in problems), nothing)
        return STAY


@dataclass(slots=True)
class CardDesk:
    """The card for the desk, to read and to save.

    Args:
        facts: What it says of this kiosk.
        sticks: Where it can be saved.
    """

    facts: Callable[[], CardFacts]
    sticks: Sticks
    _said: tuple[Say, ...] = ()

    def sheet(self) -> Sheet:
        """Return the card."""
        return Sheet("desk-card", "Card for the desk", (*self._said, SAVE_CARD, *card_lines(self.facts())))

    def act(self, line_id: str, value: str) -> Step:
        """Save it."""
        del line_id, value
        self._said = (save_card(self.facts(), self.sticks),)
        return STAY


SAVE_CARD = Do("save-card", "Save it to a stick", "Print it elsewhere and keep it at the desk", Weight.MAIN)


def card_lines(facts: CardFacts) -> tuple[Say, ...]:
    """Return the card as lines of a sheet."""
    return tuple(
        say for part in desk_card(facts) for say in (Say(part.title, Tone.HEAD), *(Say(line) for line in part.lines))
    )


def save_card(facts: CardFacts, sticks: Sticks) -> Say:
    """Write the card to the stick and return what to say about it."""
    return put(sticks, CARD_FILE, as_text(desk_card(facts)).encode())


def list_files(sticks: Sticks, suffixes: tuple[str, ...], most_bytes: int) -> tuple[tuple[str, Path], ...]:
    """Return name and path of the files on the stick.

    Raises:
        KnownError: there is not one stick, or it cannot be read.
    """
    found = sticks.files(the_stick(sticks), suffixes, most_bytes, MOST_FILES)
    return tuple((file.name, file.path) for file in found.files)


def file_desks(maker: FileMaker, sticks: Sticks, facts: Callable[[], CardFacts]) -> dict[str, Desk]:
    """Return the desks for files, each by the id of its command.

    Args:
        maker: Makes files and takes settings.
        sticks: The sticks of this computer.
        facts: What the desk card says, asked anew each time.
    """
    made: dict[str, Desk] = {kind: MakeDesk(kind, maker, sticks) for kind in _WORDS}
    return {**made, "restore": RestoreDesk(maker, sticks), "desk-card": CardDesk(facts, sticks)}
