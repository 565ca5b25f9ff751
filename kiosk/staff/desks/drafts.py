"""Settings and people that are not kept yet: the set-up changes these, and keeps all of them at once at its end."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple, Protocol

from kiosk.staff.access_file import Saved

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime
    from pathlib import Path

    from kiosk.staff.access import Access, Actor
    from kiosk.staff.desk_card import CardFacts
    from kiosk.staff.desks.needs import AccessStore, SettingRow, SettingsStore, Sticks, Value
    from kiosk.staff.first_run import FirstRun
    from kiosk.staff.sheet import Option, Say


class Measured(NamedTuple):
    """What measuring the screen found: pixels on one millimetre, and how high its lower edge hangs (mm, or 0)."""

    px_per_mm: float
    mount_bottom_mm: float = 0.0


class Answers(NamedTuple):
    """What a file of answers holds: good values, and what is wrong with the others."""

    values: dict[str, Value]
    problems: tuple[str, ...] = ()


class Logos(Protocol):
    """Where the logo of the clinic is kept."""

    def problem(self, data: bytes) -> str:
        """Return why a picture cannot be shown; empty when it can."""
        ...

    def keep(self, name: str, data: bytes) -> None:
        """Keep a logo under a name of its own, beside those before it.

        Raises:
            KnownError: it was not written.
        """
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class SetupNeeds:
    """What the set-up needs of the machine.

    Args:
        settings: The settings as they are kept.
        access: The people as they are kept.
        sticks: The sticks of this computer.
        logos: Where the logo goes.
        read_answers: Reads a ``site.toml`` somebody brought.
        measured: What measuring the screen found since the set-up began; None if nobody has measured.
        now: The local time, without a zone.
        languages: Codes and names of the languages the kiosk can speak.
        printers: The names of the printers of this computer.
        card: What the desk card says with these settings.
        make_code: Makes a recovery code.
    """

    settings: SettingsStore
    access: AccessStore
    sticks: Sticks
    logos: Logos
    read_answers: Callable[[bytes], Answers]
    measured: Callable[[], Measured | None]
    now: Callable[[], datetime]
    languages: tuple[Option, ...]
    printers: tuple[str, ...]
    card: Callable[[Mapping[str, Value]], CardFacts]
    make_code: Callable[[], str]


@dataclass(slots=True)
class Setup:
    """The set-up as far as it is; nothing of it is kept before its end.

    Args:
        needs: What it needs of the machine.
        actor: Who sets up.
        run: The questions and answers.
        people: The people so far.
        extra: Settings of a file that no question asks for.
        logo: Name and bytes of the logo.
        files: The files of the stick that can be chosen.
        said: What is to be said.
    """

    needs: SetupNeeds
    actor: Actor
    run: FirstRun
    people: Access
    extra: dict[str, Value] = field(default_factory=dict)
    logo: tuple[str, bytes] | None = None
    files: tuple[tuple[str, Path], ...] = ()
    said: tuple[Say, ...] = ()

    def value(self, key: str) -> Value:
        """Return the answer to a question, or what counts without one."""
        answers = self.run.values
        if key in answers:
            found: Value = answers[key]
            return found
        return next(row.value for row in self.needs.settings.rows() if row.key == key)


@dataclass(frozen=True, slots=True)
class DraftSettings:
    """The settings of the kiosk with the answers so far laid over them; changes are answers."""

    setup: Setup

    def rows(self) -> tuple[SettingRow, ...]:
        """Return every setting as it will be."""
        answers = self.setup.run.values
        rows = self.setup.needs.settings.rows()
        return tuple(row._replace(value=answers.get(row.key, row.value)) for row in rows)

    def problems(self) -> tuple[str, ...]:
        """Return nothing: an answer that is wrong was not taken."""
        return ()

    def change(self, changes: Mapping[str, Value | None]) -> tuple[str, ...]:
        """Answer the question shown."""
        self.setup.run = self.setup.run.answer(**changes)
        return ()


@dataclass(frozen=True, slots=True)
class DraftAccess:
    """The people of the set-up."""

    setup: Setup

    def load(self) -> Access:
        """Return the people so far."""
        return self.setup.people

    def save(self, access: Access) -> Saved:
        """Remember them."""
        self.setup.people = access
        return Saved(access)
