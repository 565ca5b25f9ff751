"""Where the people and their PINs are kept: two files that say the same, and what happens when they are damaged.

``access.bak.json`` is written first, then ``access.json``; the newer readable one counts, so a power cut at any moment
leaves the people as they were or as they were meant to be. In each file the people and the recovery code have a
checksum of their own: when only one part is readable, that part still counts.

A destroyed file must neither lock staff out nor let a visitor in. So:

- people readable in either copy: staff sign in as always (`State.READY`);
- only the recovery code readable: it opens, and asks for new people (`State.RECOVERY_ONLY`);
- nothing readable, though there are files or the mark of an earlier set-up: `State.SEALED`. No PIN and no code can be
  compared with anything, and first run is NOT offered: it would make the first visitor who finds the hidden gesture
  the owner of the kiosk. A keyboard proves nothing either, since anybody can plug one in. What proves something is
  the account that owns the computer: it puts a copy of ``access.json`` back, or allows a new first run in the machine's
  policy file;
- no file and no mark: a new kiosk (`State.FIRST_RUN`), set up by touch alone.

Somebody who can remove all three files can already do to the computer what the PIN keeps from visitors.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING, Any, NamedTuple

from kiosk import safe_file
from kiosk.errors import KnownError
from kiosk.staff.access import MOST_PEOPLE, Access, Person, name_problem
from kiosk.staff.roles import Role
from kiosk.staff.secrets_store import Kept
from kiosk.staff.words import fill

if TYPE_CHECKING:
    from pathlib import Path

VERSION = 1
NAME, BACKUP, MARK = "access.json", "access.bak.json", "access.mark"
MOST_BYTES = 64 * 1024


class State(Enum):
    """How staff get in; the module's own words say what each means."""

    READY = "ready"
    RECOVERY_ONLY = "recovery-only"
    SEALED = "sealed"
    FIRST_RUN = "first-run"


class Loaded(NamedTuple):
    """What was found: how staff get in, who they are, and what is wrong with the files, in words for staff."""

    state: State
    access: Access
    problems: tuple[str, ...] = ()


class Saved(NamedTuple):
    """What was written, and what is wrong: ``problem`` is empty when both copies are on the disk."""

    access: Access
    problem: str = ""


@dataclass(frozen=True, slots=True)
class _Copy:
    """What one file holds; None for a part that cannot be read."""

    revision: int = -1
    people: tuple[Person, ...] | None = None
    recovery: Kept | None = None
    problem: str = ""
    is_there: bool = True


def load(folder: Path, *, may_start_again: bool = False) -> Loaded:
    """Read both copies and take the best of them. Nothing is written.

    Args:
        folder: the state folder.
        may_start_again: the machine's policy file allows a new first run when nothing else opens.
    """
    copies = sorted((_read(folder / name) for name in (NAME, BACKUP)), key=lambda copy: -copy.revision)
    problems = tuple(copy.problem for copy in copies if copy.problem)
    people = next((copy.people for copy in copies if copy.people), ())
    recovery = next((copy.recovery for copy in copies if copy.recovery), None)
    access = Access(people, recovery, max(0, copies[0].revision))
    if people:
        return Loaded(State.READY, access, problems)
    if recovery:
        return Loaded(State.RECOVERY_ONLY, access, problems)
    was_set_up = any(copy.is_there for copy in copies) or _is_marked(folder)
    if was_set_up and not may_start_again:
        return Loaded(State.SEALED, access, (*problems, _SEALED))
    return Loaded(State.FIRST_RUN, access, problems)


def save(folder: Path, access: Access) -> Saved:
    """Write both copies, the backup first.

    Returns:
        The people with their new revision; the change holds from now on even when only the backup could be written.

    Raises:
        KnownError: nothing could be written, and nothing has changed.
    """
    access = replace(access, revision=access.revision + 1)
    data = encode(access)
    safe_file.write(folder / BACKUP, data)
    try:
        safe_file.write(folder / NAME, data)
        safe_file.write(folder / MARK, b"")
    except KnownError as error:
        return Saved(access, str(error))
    return Saved(access)


def encode(access: Access) -> bytes:
    """Return the bytes of a file."""
    people = [{"name": person.name, "role": person.role.value, **person.pin.encode()} for person in access.people]
    recovery = access.recovery.encode() if access.recovery else None
    document = {
        "version": VERSION,
        "revision": access.revision,
        "people": {"value": people, "check": _check(people)},
        "recovery": {"value": recovery, "check": _check(recovery)},
    }
    return json.dumps(document, indent=1).encode()


def _read(path: Path) -> _Copy:
    try:
        data = safe_file.read(path, MOST_BYTES)
    except KnownError as error:
        return _Copy(problem=str(error))
    if data is None:
        return _Copy(is_there=False)
    return _decode(data, path.name)


def _decode(data: bytes, name: str) -> _Copy:
    try:
        document = json.loads(data)
        version, revision = int(document["version"]), int(document["revision"])
    except (ValueError, KeyError, TypeError, OverflowError, RecursionError):
        return _Copy(problem=fill(_DAMAGED, name))
    recovery, is_whole = _part(document, "recovery", _recovery)
    if version != VERSION:
        return _Copy(revision, None, recovery, fill(_NEWER, name))
    people, are_whole = _part(document, "people", _people)
    problem = "" if is_whole and are_whole else fill(_DAMAGED, name)
    return _Copy(revision, people, recovery, problem)


def _part(document: dict[str, Any], name: str, decode: Any) -> tuple[Any, bool]:
    """Return one part and whether it is whole; None for one that is not."""
    try:
        part = document[name]
        if part["check"] != _check(part["value"]):
            return None, False
        return decode(part["value"]), True
    except (ValueError, KeyError, TypeError, RecursionError):
        return None, False


def _people(value: Any) -> tuple[Person, ...]:
    people = tuple(Person(str(item["name"]), Role(item["role"]), Kept.decode(item)) for item in value)
    if not 0 < len(people) <= MOST_PEOPLE or any(name_problem(person.name) for person in people):
        raise ValueError("nobody, too many people, or a name that is none")
    return people


def _recovery(value: Any) -> Kept | None:
    return None if value is None else Kept.decode(value)


def _check(value: Any) -> str:
    return hashlib.sha256(json.dumps(value, sort_keys=True).encode()).hexdigest()


def _is_marked(folder: Path) -> bool:
    """Whether this kiosk was set up before; a mark that cannot be read counts as one."""
    try:
        return safe_file.read(folder / MARK, MOST_BYTES) is not None
    except KnownError:
        return True


_DAMAGED = "The list of people and PINs in %1 is damaged. Sign in and save the people again."
_NEWER = "The list of people and PINs in %1 is from a newer version of the kiosk. Install that version again."
_SEALED = (
    "No PIN can be checked, because the list of people is lost. Ask IT to put access.json back, or to allow a new "
    "first run in the machine's policy file."
)
