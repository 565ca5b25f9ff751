"""Typing a PIN twice without showing it, and the form for a new person."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from kiosk.staff.access import LONGEST_NAME, name_problem
from kiosk.staff.console import STAY, Step
from kiosk.staff.desks.needs import ask, blank, typed_id
from kiosk.staff.pins import plain_digits, weakness
from kiosk.staff.roles import Role, may_manage
from kiosk.staff.sheet import Choose, Do, Enter, Entry, Option, Say, Tone, Weight

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.staff.access import Access, Actor, Changed
    from kiosk.staff.sheet import Line

PIN = Enter("pin", "PIN: 6 to 12 digits", entry=Entry.UNSEEN, most=20)
AGAIN = Enter("pin-again", "The same PIN once more", entry=Entry.UNSEEN, most=20)
DIFFERENT = "The two PINs are not the same. Type the PIN again."


class TypedPin(NamedTuple):
    """What follows from a PIN that was typed: the step, the PIN once it was typed twice, or what is wrong."""

    step: Step
    pin: str = ""
    problem: str = ""


@dataclass(slots=True)
class PinTwice:
    """A PIN typed twice. It is forgotten as soon as it was given away."""

    _first: str = ""

    def act(self, line_id: str, typed: str) -> TypedPin | None:
        """Answer a line of this field; None if it is another's."""
        if line_id == PIN.id:
            self._first = ""
            return TypedPin(ask(PIN))
        if line_id == typed_id(PIN.id):
            problem = weakness(typed)
            if problem:
                return TypedPin(STAY, problem=problem)
            self._first = plain_digits(typed)
            return TypedPin(ask(AGAIN))
        if line_id != typed_id(AGAIN.id):
            return None
        first, self._first = self._first, ""
        if not first or plain_digits(typed) != first:
            return TypedPin(STAY, problem=DIFFERENT)
        return TypedPin(STAY, pin=first)


@dataclass(slots=True)
class NewPerson:
    """The form for a new person: name, role, PIN.

    Args:
        actor: Who adds; decides which roles there are to give.
        role: The role chosen at first.
    """

    actor: Actor
    role: Role = Role.RECEPTION
    name: str = ""
    said: tuple[Say, ...] = ()
    _pin: str = ""
    _twice: PinTwice = field(default_factory=PinTwice)

    def lines(self) -> tuple[Line, ...]:
        """Return the lines of the form."""
        pin = Enter(PIN.id, PIN.text, "typed" if self._pin else "", Entry.UNSEEN, PIN.most)
        is_ready = bool(self.name and self._pin)
        return (
            *self.said,
            blank(Enter("name", "Name", self.name, most=LONGEST_NAME)),
            Choose("role", "What they do at the clinic", role_options(self.actor), self.role.value),
            pin,
            Do("add", "Add this person", weight=Weight.MAIN if is_ready else Weight.PLAIN, is_enabled=is_ready),
        )

    def act(self, line_id: str, value: str, access: Access) -> Step | Callable[[], Changed] | None:
        """Answer a line of the form: with a step, slow work that adds the person, or None if the line is another's."""
        if line_id in {"name", typed_id("name"), "role", "add"}:
            self.said = ()
        if line_id == "name":
            return ask(Enter("name", "Name", self.name, most=LONGEST_NAME))
        if line_id == typed_id("name"):
            self._take_name(value, access)
        elif line_id == "role":
            self.role = Role(value)
        elif line_id == "add":
            pin, self._pin = self._pin, ""
            return partial(access.add, self.name, self.role, pin, self.actor)
        else:
            return self._take_pin(line_id, value)
        return STAY

    def _take_name(self, typed: str, access: Access) -> None:
        problem = name_problem(typed)
        if not problem and access.person(typed):
            problem = "There is somebody with this name already. Add an initial."
        if problem:
            self.said = (Say(problem, Tone.BAD),)
        else:
            self.name = typed.strip()

    def _take_pin(self, line_id: str, typed: str) -> Step | None:
        found = self._twice.act(line_id, typed)
        if found is None:
            return None
        self.said = (Say(found.problem, Tone.BAD),) if found.problem else ()
        self._pin = found.pin
        return found.step


def role_options(actor: Actor) -> tuple[Option, ...]:
    """Return the roles this person may give."""
    return tuple(Option(role.value, role.title) for role in Role if may_manage(actor.role, role))
