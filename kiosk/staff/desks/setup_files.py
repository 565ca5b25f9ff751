"""What the set-up takes from a stick: the logo of the clinic as a picture, and answers from a file."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kiosk.errors import KnownError
from kiosk.staff.console import BACK, STAY
from kiosk.staff.desks.files import MOST_SETTINGS, list_files
from kiosk.staff.desks.needs import the_stick
from kiosk.staff.first_run import KEYS, STEP_IDS, FirstRun
from kiosk.staff.sheet import Do, Say, Sheet, Thumb, Tone, Weight
from kiosk.staff.words import as_it_is, counted, fill

if TYPE_CHECKING:
    from kiosk.staff.console import Step
    from kiosk.staff.desks.drafts import Setup
    from kiosk.staff.desks.needs import Value
    from kiosk.staff.sheet import Line

PICTURES = (".png", ".jpg", ".jpeg")
MOST_LOGO = 4 * 1024 * 1024
"""Bytes of the largest logo."""

_KINDS = ((b"\x89PNG\r\n\x1a\n", "png"), (b"\xff\xd8\xff", "jpg"))
"""How files of pictures begin: the PNG specification, 5.2, and ITU-T T.81, B.1.1.3."""


@dataclass(slots=True)
class LogoDesk:
    """The pictures on the stick, small, to choose the logo from."""

    setup: Setup

    def sheet(self) -> Sheet:
        """Return the pictures."""
        files = self.setup.files
        pictures = tuple(Thumb(f"file-{n}", as_it_is(name), path) for n, (name, path) in enumerate(files))
        what = (
            Say("Touch the logo.", Tone.HEAD) if files else Say("Put in the stick with the logo, a PNG or JPEG file.")
        )
        look = Do("look", "Look again" if files else "Look on the stick", weight=Weight.PLAIN if files else Weight.MAIN)
        return Sheet("first-run-logo", "Logo of the clinic", (*self.setup.said, what, *pictures, look))

    def act(self, line_id: str, value: str) -> Step:
        """Look again, or take a picture."""
        del value
        if line_id == "look":
            look_for(
                self.setup, PICTURES, MOST_LOGO, "There is no picture on the stick. Its name ends with .png or .jpg."
            )
            return STAY
        name, data, problem = _taken(self.setup, line_id, MOST_LOGO)
        kind = picture_kind(data)
        if not problem and not kind:
            problem = fill("“%1” is no picture. Choose a PNG or JPEG file.", name)
        problem = problem or self.setup.needs.logos.problem(data)
        if problem:
            kept = "The logo of before stays." if self.setup.logo else "No logo was taken."
            self.setup.said = (Say(problem, Tone.BAD), Say(kept, Tone.SOFT))
            return STAY
        self.setup.logo = (f"logo-{hashlib.sha256(data).hexdigest()[:8]}.{kind}", data)
        self.setup.run = self.setup.run.answer(logo=self.setup.logo[0])
        self.setup.said = (Say(fill("“%1” is the logo.", name), Tone.GOOD),)
        return BACK


@dataclass(slots=True)
class AnswersDesk:
    """The files of answers on the stick."""

    setup: Setup

    def sheet(self) -> Sheet:
        """Return the files."""
        files = tuple(
            Do(f"file-{n}", as_it_is(name), "A file of answers") for n, (name, _) in enumerate(self.setup.files)
        )
        what = Say("Touch the file.", Tone.HEAD) if files else Say("Put in the stick with the file site.toml.")
        look = Do("look", "Look again" if files else "Look on the stick", weight=Weight.PLAIN if files else Weight.MAIN)
        lines: tuple[Line, ...] = (*self.setup.said, what, *files, look)
        return Sheet("first-run-answers", "Answers from a stick", lines)

    def act(self, line_id: str, value: str) -> Step:
        """Look again, or take the answers of a file."""
        del value
        if line_id == "look":
            look_for(
                self.setup,
                (".toml",),
                MOST_SETTINGS,
                "There is no file of answers on the stick. It is called site.toml.",
            )
            return STAY
        name, data, problem = _taken(self.setup, line_id, MOST_SETTINGS)
        values, problems = ({}, (problem,)) if problem else self.setup.needs.read_answers(data)
        wrong = tuple(Say(sentence, Tone.WARN) for sentence in problems)
        if not values:
            self.setup.said = (*wrong, Say(fill("No answer was taken from “%1”.", name), Tone.BAD))
            return STAY
        self._take(values)
        taken = counted(len(values), "1 answer comes from “%1”.", "%n answers come from “%1”.", name)
        self.setup.said = (Say(taken, Tone.GOOD), *wrong)
        return BACK

    def _take(self, values: dict[str, Value]) -> None:
        """Lay answers over those so far; questions they answer are passed over, and people and code stay."""
        run = self.setup.run
        told = run.told
        begun = FirstRun.begin({**run.values, **values}, has_people="people" in told, has_recovery="recovery" in told)
        self.setup.extra |= {key: value for key, value in values.items() if key not in KEYS}
        self.setup.run = replace(begun, skipped=run.skipped & set(STEP_IDS))


def look_for(setup: Setup, suffixes: tuple[str, ...], most_bytes: int, nothing: str) -> None:
    """Look for files on the stick, and say if there is none."""
    setup.files, setup.said = (), ()
    try:
        setup.files = list_files(setup.needs.sticks, suffixes, most_bytes)
    except KnownError as error:
        setup.said = (Say(str(error), Tone.BAD),)
        return
    if not setup.files:
        setup.said = (Say(nothing, Tone.BAD),)


def picture_kind(data: bytes) -> str:
    """Return the ending for a picture by how it begins; empty for what is no picture."""
    return next((kind for start, kind in _KINDS if data.startswith(start)), "")


def _taken(setup: Setup, line_id: str, most_bytes: int) -> tuple[str, bytes, str]:
    """Return name and bytes of a chosen file, and why it cannot be read."""
    name, path = setup.files[int(line_id.removeprefix("file-"))]
    sticks = setup.needs.sticks
    try:
        return name, sticks.read(the_stick(sticks), path, most_bytes), ""
    except KnownError as error:
        return name, b"", str(error)
