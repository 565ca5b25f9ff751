"""A kiosk whose staff change something all the time, and a journal of what they changed: for killing it meanwhile.

    KIOSK_JOURNAL=FILE python -m tests.support.changing_kiosk run [options]

Settings, opening hours, approvals, PINs and counts are changed through the services the staff screens use, in the
process of the kiosk, beside whatever a finger does on its glass. A line of the journal says that a change was begun or
done. What was done must be there after any kill; what was only begun is there or not, and nothing in between.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer

from kiosk import __main__
from kiosk.backoffice import running
from kiosk.backoffice.stores import KeptAccess, KeptApprovals, SiteSettings
from kiosk.content.approval import Approval
from kiosk.staff.access import Access, Actor, Person
from kiosk.staff.access_file import State
from kiosk.staff.roles import Role
from kiosk.staff.secrets_store import keep
from tests.support.sample_staff import PIN

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kiosk.backoffice.services import Staffing
    from kiosk.paths import AppPaths

VARIABLE = "KIOSK_JOURNAL"
COMMAND = [sys.executable, "-m", "tests.support.changing_kiosk"]
PERSON, CHANGED = "A. Sample", "B. Sample"
"""Who may come in from the beginning, and whose PIN is changed."""

_EVERY_MS = 10
_DAY = date(2026, 1, 5)
_END = b'"is_done": false}\n'
_BY = Actor(PERSON, Role.IT)
_PINS = ("581937", "274068")

Values = Mapping[str, object]
"""What staff can read, by the kind of change."""


def set_up(paths: AppPaths) -> None:
    """Make a kiosk as a clinic has one: one person with a PIN, and counting on.

    Raises:
        KnownError: it cannot be written.
    """
    paths.state.mkdir(parents=True, exist_ok=True)
    SiteSettings(paths).change({"counting": True})
    KeptAccess(paths.state).save(Access((Person(PERSON, Role.IT, keep(PIN)),), None, 0))


def read(paths: AppPaths) -> tuple[Values, list[str]]:
    """Return what staff read after a kill, and everything that is not whole."""
    settings = SiteSettings(paths).load()
    people = KeptAccess(paths.state).look()
    approvals = KeptApprovals(paths.state)
    problems = [problem.message for problem in settings.problems] + [*people.problems, *approvals.problems()]
    if people.state is not State.READY or people.access.person(PERSON) is None:
        problems.append(f"the people are gone: {people.state.value}")
    changed = people.access.person(CHANGED)
    values = {
        "setting": settings.settings.idle_after,
        "hours": settings.settings.hours_monday,
        "approval": [each.name for each in approvals.load().records],
        "PIN": changed.pin.encode() if changed is not None else None,
    }
    return values, problems


def broken_promises(before: Values, now: Values, journal: Sequence[Mapping[str, Any]]) -> list[str]:
    """Return what is neither as it was last done nor as it was begun since.

    Args:
        before: what could be read before the first change.
        now: what can be read.
        journal: what was begun and done.
    """
    found = []
    for kind, value in now.items():
        allowed = [before[kind]]
        for line in journal:
            if line["kind"] == kind:
                # What was done leaves nothing else; what is begun may come to be.
                allowed = [line["value"]] if line["is_done"] else [*allowed, line["value"]]
        if value not in allowed:
            found.append(f"{kind}: {value!r} is neither old nor new, {allowed!r}")
    return found


def lines_of(journal: Path) -> list[dict[str, Any]]:
    """Return the lines of a journal; the last one may have been cut by a kill."""
    try:
        whole = journal.read_text(encoding="utf-8").rpartition("\n")[0]
    except FileNotFoundError:
        return []
    return [json.loads(line) for line in whole.splitlines()]


def is_begun(journal: Path) -> bool:
    """Tell whether a change is being made at this moment."""
    try:
        with journal.open("rb") as file:
            file.seek(-len(_END), os.SEEK_END)
            return file.read() == _END
    except OSError:
        return False


class Staff:
    """Somebody who changes one thing after the other, for as long as the kiosk lives.

    Args:
        staffing: the services of the staff screens.
        note: takes a line of the journal.
        number: how many changes were begun before.
    """

    def __init__(self, staffing: Staffing, note: Callable[[dict[str, object]], None], number: int) -> None:
        self._staffing = staffing
        self._note = note
        self._number = number
        self._changes = (self._setting, self._hours, self._approval, self._setting, self._approval, self._pin)

    def change(self) -> None:
        """Change the next thing, and write down before and after that it is so."""
        number = self._number
        self._number += 1
        self._changes[number % len(self._changes)](number)
        self._staffing.counting.save("midnight", date.today())  # noqa: DTZ011 - a clinic counts in its own days

    def _promise(self, kind: str, value: object, act: Callable[[], object]) -> None:
        self._note({"kind": kind, "value": value, "is_done": False})
        if problem := act():
            raise RuntimeError(f"{kind}: {problem}")
        self._note({"kind": kind, "value": value, "is_done": True})

    def _setting(self, number: int) -> None:
        value = 60.0 + number % 500
        self._promise("setting", value, lambda: self._staffing.settings.change({"idle_after": value}))

    def _hours(self, number: int) -> None:
        value = f"08:00-{10 + number // 60 % 10}:{number % 60:02}"
        self._promise("hours", value, lambda: self._staffing.settings.change({"hours_monday": value}))

    def _approval(self, number: int) -> None:
        subjects = self._staffing.care.subjects()
        one = subjects[number % len(subjects)]
        word = Approval(one.page, one.language, one.hash, f"Sample {number}", "clinical", _DAY.isoformat())
        given = self._staffing.approvals.load().give(word)

        def give() -> str:
            self._staffing.approvals.save(given.approvals)
            return given.problem

        self._promise("approval", [each.name for each in given.approvals.records], give)

    def _pin(self, number: int) -> None:
        del number
        access = self._staffing.people.load()
        person = access.person(CHANGED)
        # A PIN somebody has already is refused, also to whoever has it.
        pin = next(pin for pin in _PINS if person is None or not person.pin.fits(pin))
        changed = access.set_pin(CHANGED, pin, _BY) if person else access.add(CHANGED, Role.RECEPTION, pin, _BY)
        now = changed.access.person(CHANGED)
        kept = now.pin.encode() if now is not None else None
        self._promise("PIN", kept, lambda: changed.problem or self._staffing.people.save(changed.access).problem)


def _have_staff(start: Callable[[running.Running], None], journal: Path) -> Callable[[running.Running], None]:
    at_work: list[Staff] = []  # a connected method does not keep whose it is
    handle = os.open(journal, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)

    def note(line: dict[str, object]) -> None:
        os.write(handle, f"{json.dumps(line)}\n".encode())

    def begin(attendance: running.Running) -> None:
        start(attendance)
        staff = Staff(attendance._make_staffing(), note, len(lines_of(journal)))
        at_work.append(staff)
        timer = QTimer(attendance)
        timer.timeout.connect(staff.change)
        timer.start(_EVERY_MS)

    return begin


def main() -> int:
    """Start what the command line asks for, with staff in it."""
    kind: Any = running.Running
    kind.start = _have_staff(kind.start, Path(os.environ[VARIABLE]))
    return __main__.main()


if __name__ == "__main__":
    sys.exit(main())
