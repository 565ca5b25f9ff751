"""Who may use the staff screens: people with a name, a role and a PIN, and one recovery code for all.

There is no PIN as shipped and no master PIN: before first run nobody is known. All values are frozen; what changes
them returns the next value, or why not. One try costs one slow hash for every person, so it belongs on a thread.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import NamedTuple

from kiosk.staff.pins import plain_digits, weakness
from kiosk.staff.recovery import parse
from kiosk.staff.roles import Role, may_manage
from kiosk.staff.secrets_store import Kept, keep

MOST_PEOPLE = 12
"""A wrong PIN costs one hash for each: about 1.3 s on a desk computer, three times that on a slow tablet."""

LONGEST_NAME = 60


@dataclass(frozen=True, slots=True)
class Person:
    """One member of staff."""

    name: str
    role: Role
    pin: Kept


class Actor(NamedTuple):
    """Who is signed in. Somebody who came in with the recovery code has no name and the IT role."""

    name: str
    role: Role


RECOVERED = Actor("", Role.IT)


class Changed(NamedTuple):
    """The people after a change; or the same as before and why, in words for staff."""

    access: Access
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Access:
    """Everybody who may sign in.

    Args:
        people: in the order they were added; no two with the same name or PIN.
        recovery: the recovery code as it is kept; None until one was made.
        revision: how often this was saved.
    """

    people: tuple[Person, ...] = ()
    recovery: Kept | None = None
    revision: int = 0

    def who(self, pin: str) -> Person | None:
        """Return whose PIN this is. Everybody's is compared, so the time tells nothing."""
        fitting = [person for person in self.people if person.pin.fits(plain_digits(pin))]
        return fitting[0] if fitting else None

    def opens(self, typed: str) -> bool:
        """Return whether this is the recovery code, in any spelling `kiosk.staff.recovery.parse` takes."""
        code = parse(typed).code
        return bool(code) and self.recovery is not None and self.recovery.fits(code)

    def person(self, name: str) -> Person | None:
        """Return the person with this name; capitals and gaps around it do not matter."""
        return next((person for person in self.people if _same(person.name, name)), None)

    def add(self, name: str, role: Role, pin: str, by: Actor) -> Changed:
        """Add a person."""
        if not may_manage(by.role, role):
            return Changed(self, _NOT_YOURS)
        if len(self.people) >= MOST_PEOPLE:
            return Changed(self, "There are 12 people already. Remove one first.")
        problem = name_problem(name) or (_NAME_TAKEN if self.person(name) else "") or self._pin_problem(pin)
        if problem:
            return Changed(self, problem)
        return Changed(replace(self, people=(*self.people, Person(name.strip(), role, keep(plain_digits(pin))))))

    def set_pin(self, name: str, pin: str, by: Actor) -> Changed:
        """Give a person a new PIN: one's own, or that of somebody one looks after."""
        person = self.person(name)
        if person is None:
            return Changed(self, _NOBODY)
        if not (_same(by.name, name) or may_manage(by.role, person.role)):
            return Changed(self, _NOT_YOURS)
        problem = self._pin_problem(pin)
        return Changed(self, problem) if problem else self._with(person, replace(person, pin=keep(plain_digits(pin))))

    def set_role(self, name: str, role: Role, by: Actor) -> Changed:
        """Give a person another role."""
        person = self.person(name)
        if person is None:
            return Changed(self, _NOBODY)
        if not (may_manage(by.role, person.role) and may_manage(by.role, role)):
            return Changed(self, _NOT_YOURS)
        return self._with(person, replace(person, role=role))

    def remove(self, name: str, by: Actor) -> Changed:
        """Remove a person; the last one stays."""
        person = self.person(name)
        if person is None:
            return Changed(self, _NOBODY)
        if not may_manage(by.role, person.role):
            return Changed(self, _NOT_YOURS)
        if len(self.people) == 1:
            return Changed(self, "This is the last person with a PIN. Add another one first.")
        return self._with(person, None)

    def set_recovery(self, code: str) -> Access:
        """Put a new recovery code, as `kiosk.staff.recovery.generate` made it, in the place of the old one."""
        return replace(self, recovery=keep(parse(code).code))

    def _pin_problem(self, pin: str) -> str:
        """Why this PIN will not do for anybody; the PIN somebody has now counts as taken, even for its owner."""
        return weakness(pin) or ("This PIN is taken. Take another one." if self.who(pin) else "")

    def _with(self, old: Person, new: Person | None) -> Changed:
        changed = tuple(new if person is old else person for person in self.people)
        return Changed(replace(self, people=tuple(person for person in changed if person is not None)))


def name_problem(name: str) -> str:
    """Return what is wrong with a name somebody typed, in words for staff; empty when it will do."""
    name = name.strip()
    if not name:
        return "Type a name."
    if len(name) > LONGEST_NAME:
        return "The name is too long. Use at most 60 characters."
    if not name.isprintable():
        return "The name holds a character that cannot be shown. Type it again."
    return ""


def _same(one: str, other: str) -> bool:
    return one.strip().casefold() == other.strip().casefold()


_NOT_YOURS = "Your role may not do this. Ask somebody with the IT role."
_NAME_TAKEN = "There is somebody with this name already. Add an initial."
_NOBODY = "There is nobody with this name. Choose one from the list."
