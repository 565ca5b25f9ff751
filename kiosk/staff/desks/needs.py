"""What the desks that change something need of the machine, and the little they share."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, Protocol

from kiosk.errors import KnownError
from kiosk.staff.console import Effect, Step
from kiosk.staff.sheet import Say, Tone
from kiosk.staff.words import fill, word

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from kiosk.staff.access import Access
    from kiosk.staff.access_file import Saved
    from kiosk.staff.sheet import Enter

Value = str | int | float | bool
Origin = Literal["default", "site", "policy"]

NO_STICK = "There is no stick. Put one in, wait 5 seconds, and touch again."
SEVERAL_STICKS = "There are several sticks. Leave in only the one to use, and touch again."
EMPTY = word("Touch to type")
RESTART = Step("close", effects=(Effect("restart"),))
"""Staff want the kiosk started again."""


class SettingRow(NamedTuple):
    """One setting as it stands.

    Attributes:
        key: its name in the file.
        doc: what it is for.
        value: what counts.
        default: what counts where nobody has decided.
        origin: where the value comes from.
        is_locked: the policy of the machine has decided it.
        problem: what was wrong with it when the kiosk started.
        allowed: what values are allowed, in words.
        choices: the only values there are; none where it is not a choice.
        unit: of a number.
    """

    key: str
    doc: str
    value: Value
    default: Value
    origin: Origin = "default"
    is_locked: bool = False
    problem: str = ""
    allowed: str = ""
    choices: tuple[str, ...] = ()
    unit: str = ""


class SettingsStore(Protocol):
    """The settings of this kiosk."""

    def rows(self) -> tuple[SettingRow, ...]:
        """Return every setting as it stands now, changes since the start included."""
        ...

    def problems(self) -> tuple[str, ...]:
        """Return everything that was wrong with the settings files when the kiosk started."""
        ...

    def change(self, changes: Mapping[str, Value | None]) -> tuple[str, ...]:
        """Write changes, all or none; None takes a setting back to its default. Return why nothing was changed."""
        ...


class AccessStore(Protocol):
    """Who may come in."""

    def load(self) -> Access:
        """Return the people and the recovery code as they are kept now."""
        ...

    def save(self, access: Access) -> Saved:
        """Keep them.

        Raises:
            KnownError: nothing was written, and nothing has changed.
        """
        ...


class NamedStick(Protocol):
    """A stick that is plugged in."""

    @property
    def name(self) -> str:
        """What it is called, fit to be shown."""
        ...


class FileOnStick(Protocol):
    """A file on a stick."""

    @property
    def name(self) -> str:
        """Its name, fit to be shown."""
        ...

    @property
    def path(self) -> Path:
        """Where it is."""
        ...


class FilesOnStick(Protocol):
    """Files found on a stick."""

    @property
    def files(self) -> Sequence[FileOnStick]:
        """The files."""
        ...

    @property
    def is_whole(self) -> bool:
        """Whether these are all."""
        ...


class Sticks(Protocol):
    """Memory sticks; every problem is a KnownError with one sentence."""

    def sticks(self) -> Sequence[NamedStick]:
        """Return the sticks that are plugged in now."""
        ...

    def files(self, stick: Any, suffixes: tuple[str, ...], most_bytes: int, most: int) -> FilesOnStick:
        """Return the files of a stick with one of these endings."""
        ...

    def read(self, stick: Any, file: Path, most_bytes: int) -> bytes:
        """Return the bytes of a file."""
        ...

    def write(self, stick: Any, name: str, data: bytes) -> Path:
        """Write a file whole or not at all."""
        ...


def the_stick(sticks: Sticks) -> NamedStick:
    """Return the one stick there is.

    Raises:
        KnownError: there is none, or nobody can know which is meant.
    """
    found = sticks.sticks()
    if len(found) != 1:
        raise KnownError(SEVERAL_STICKS if found else NO_STICK)
    return found[0]


def put(sticks: Sticks, name: str, data: bytes) -> Say:
    """Write a file to the stick and return what to say about it."""
    try:
        stick = the_stick(sticks)
        sticks.write(stick, name, data)
    except KnownError as error:
        return Say(str(error), Tone.BAD)
    return Say(fill("“%1” is on the stick “%2”. You can take the stick out.", name, stick.name), Tone.GOOD)


def ask(field: Enter) -> Step:
    """Bring the keyboard for a field. What is typed comes back under `typed_id`, so that nothing typed is no press."""
    return Step(enter=replace(field, id=typed_id(field.id)))


def blank(field: Enter) -> Enter:
    """Return the field as its sheet shows it: an empty one says what it is for, so that it looks like no button."""
    return field if field.value else replace(field, value=EMPTY)


def typed_id(field_id: str) -> str:
    """Return the id under which what was typed into a field comes back."""
    return f"{field_id}-typed"


def bad(sentences: Sequence[str]) -> tuple[Say, ...]:
    """Return lines for everything that is wrong, and what became of what was typed."""
    return (*(Say(sentence, Tone.BAD) for sentence in sentences), Say("Nothing was changed.", Tone.SOFT))


def value_of(store: SettingsStore, key: str) -> Value:
    """Return the value of a setting.

    Raises:
        KeyError: there is no such setting.
    """
    return row_of(store, key).value


def row_of(store: SettingsStore, key: str) -> SettingRow:
    """Return a setting.

    Raises:
        KeyError: there is no such setting.
    """
    for row in store.rows():
        if row.key == key:
            return row
    raise KeyError(key)
