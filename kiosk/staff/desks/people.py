"""People and PINs: who may sign in, adding, changing, removing; and the only desk there is after the recovery code."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from kiosk.errors import KnownError
from kiosk.staff.console import BACK, STAY, Effect, Slow, Step
from kiosk.staff.desks.confirm import NO, YES, Question
from kiosk.staff.desks.person_form import PIN, NewPerson, PinTwice, role_options
from kiosk.staff.desks.recovery_code import RecoveryDesk
from kiosk.staff.roles import Role, may_manage
from kiosk.staff.sheet import Choose, Do, Say, Sheet, Tone, Weight
from kiosk.staff.words import as_it_is, fill, word

if TYPE_CHECKING:
    from kiosk.staff.access import Access, Actor, Changed, Person
    from kiosk.staff.console import Desk
    from kiosk.staff.desks.needs import AccessStore, Sticks
    from kiosk.staff.sheet import Line

PIN_SET = Effect("pin-set")
"""Somebody has a new PIN."""


@dataclass(slots=True)
class _Place:
    """Where staff are among the people, and what is to be said.

    Args:
        store: Where the people are kept.
        actor: Who is signed in.
        needs_pin: They came in with the recovery code, and nobody has a new PIN yet.
        was_recovered: They came in with the recovery code.
    """

    store: AccessStore
    actor: Actor
    needs_pin: bool
    was_recovered: bool
    prefix: str = ""
    name: str = ""
    said: tuple[Say, ...] = ()

    def take(self, changed: Changed, done: str) -> bool:
        """Keep people; say so, or why not."""
        if changed.problem:
            self.said = (Say(changed.problem, Tone.BAD),)
            return False
        try:
            saved = self.store.save(changed.access)
        except KnownError as error:
            self.said = (Say(str(error), Tone.BAD),)
            return False
        self.said = (Say(done, Tone.GOOD), *((Say(saved.problem, Tone.WARN),) if saved.problem else ()))
        return True

    def pin_is_set(self) -> tuple[Effect, ...]:
        """Return what happens outside when somebody got a PIN."""
        self.needs_pin = False
        return (PIN_SET,)


@dataclass(slots=True)
class PeopleDesk:
    """The list of people."""

    at: _Place

    def sheet(self) -> Sheet:
        """Return everybody with the role, and what can be done."""
        access = self.at.store.load()
        add = Do("new", "Add a person", weight=Weight.MAIN)
        people = tuple(
            Do(f"person-{number}", as_it_is(person.name), person.role.title)
            for number, person in enumerate(access.people)
        )
        if self.at.needs_pin:
            head: tuple[Line, ...] = (
                Say("You came in with the recovery code. First, somebody needs a new PIN.", Tone.WARN),
                Say(
                    "Choose who gets a new PIN, or add a person." if people else "Nobody is in the list. Add a person."
                ),
            )
            return Sheet("people", "People and PINs", (*head, *self.at.said, *people, add), can_go_back=False)
        last: tuple[Line, ...] = (add,) if self.at.prefix else (add, Do("recovery-code", "New recovery code"))
        if self.at.was_recovered:
            last = (*last, Do("on", "Go on to the staff screens", weight=Weight.MAIN))
        head = () if looks_after(access) else (Say(NOBODY_LEADS, Tone.WARN),)
        return Sheet(
            "people", "People and PINs", (*self.at.said, *head, *people, *last), can_go_back=not self.at.was_recovered
        )

    def act(self, line_id: str, value: str) -> Step:
        """Open a person, the form, the recovery code, or the other staff screens."""
        del value
        self.at.said = ()
        if line_id == "new":
            return Step(opens=f"{self.at.prefix}person-new")
        if line_id == "recovery-code":
            return Step(opens="recovery-code")
        if line_id == "on":
            return Step(opens="home")
        self.at.name = self.at.store.load().people[int(line_id.removeprefix("person-"))].name
        return Step(opens=f"{self.at.prefix}person")


@dataclass(slots=True)
class NewPersonDesk:
    """The form for a new person."""

    at: _Place
    _form: NewPerson | None = None

    def sheet(self) -> Sheet:
        """Return the form."""
        return Sheet("person-new", "Add a person", self.form.lines())

    @property
    def form(self) -> NewPerson:
        """The form; a new one after somebody was added."""
        if self._form is None:
            self._form = NewPerson(self.at.actor)
        return self._form

    def act(self, line_id: str, value: str) -> Step:
        """Fill in the form; whoever was added is kept at once."""
        found = self.form.act(line_id, value, self.at.store.load())
        if found is None or isinstance(found, Step):
            return found or STAY
        return Step(slow=Slow(found, self._take))

    def _take(self, changed: Changed) -> Step:
        if self.at.take(changed, fill("%1 can sign in now.", self.form.name)):
            self._form = None
            return Step("back", effects=self.at.pin_is_set())
        self.form.said, self.at.said = self.at.said, ()
        return STAY


@dataclass(slots=True)
class PersonDesk:
    """One person: PIN, role, removal."""

    at: _Place
    _twice: PinTwice = field(default_factory=PinTwice)
    _asks: str = ""

    def sheet(self) -> Sheet:
        """Return what can be changed; while it asks, only the answers."""
        person = self._person()
        if person is None:
            return Sheet("person", "People and PINs", (Say("This person is not in the list any more.", Tone.WARN),))
        if self._asks == person.name:
            text = fill("The PIN of %1 stops working at once. Remove %1?", person.name)
            return Question("remove", as_it_is(person.name), text, "Remove this person").sheet()
        return Sheet("person", as_it_is(person.name), (*self.at.said, *self._offers(person)))

    def act(self, line_id: str, value: str) -> Step:
        """Change what was pressed."""
        person = self._person()
        if person is None:
            return BACK
        self.at.said = ()
        if line_id == "role":
            done = fill("%1 now has the role: %2.", person.name, word(Role(value).title))
            self.at.take(self.at.store.load().set_role(person.name, Role(value), self.at.actor), done)
        elif line_id in {"remove", NO}:
            self._asks = person.name if line_id == "remove" else ""
        elif line_id == YES:
            self._asks = ""
            gone = self.at.store.load().remove(person.name, self.at.actor)
            return BACK if self.at.take(gone, fill("%1 was removed.", person.name)) else STAY
        else:
            return self._pin(person, line_id, value)
        return STAY

    def _pin(self, person: Person, line_id: str, typed: str) -> Step:
        found = self._twice.act(line_id, typed)
        if found is None:
            return STAY
        if found.problem:
            self.at.said = (Say(found.problem, Tone.BAD),)
        elif found.pin:
            work = partial(self.at.store.load().set_pin, person.name, found.pin, self.at.actor)
            return Step(slow=Slow(work, lambda changed: self._take_pin(person.name, changed)))
        return found.step

    def _take_pin(self, name: str, changed: Changed) -> Step:
        if self.at.take(changed, fill("The new PIN of %1 works now.", name)):
            return Step("back", effects=self.at.pin_is_set())
        return STAY

    def _offers(self, person: Person) -> tuple[Line, ...]:
        actor = self.at.actor
        is_theirs = may_manage(actor.role, person.role)
        is_self = person.name == actor.name
        if not (is_theirs or is_self):
            locked = fill("%1 has the IT role. Only somebody with the IT role may change this.", person.name)
            return (Say(locked, Tone.SOFT),)
        pin = Do(PIN.id, "New PIN", "It is typed twice, and never shown", weight=Weight.MAIN)
        if not is_theirs or self.at.needs_pin:
            return (pin,)
        roles = Choose("role", "What they do at the clinic", role_options(actor), person.role.value)
        return (pin, roles, Do("remove", "Remove this person", weight=Weight.GRAVE))

    def _person(self) -> Person | None:
        return self.at.store.load().person(self.at.name)


NOBODY_LEADS = "Nobody here may change people or settings. Add a manager, or somebody with the IT role."


def looks_after(access: Access) -> bool:
    """Return whether somebody may change people and settings."""
    return any(person.role in {Role.MANAGER, Role.IT} for person in access.people)


def people_desks(
    store: AccessStore, actor: Actor, sticks: Sticks, *, was_recovered: bool = False, prefix: str = ""
) -> dict[str, Desk]:
    """Return the desks of the people; "people" and "recovery-code" are the ones to open.

    Args:
        store: Where the people are kept.
        actor: Who is signed in.
        sticks: Where a recovery code can be saved.
        was_recovered: They came in with the recovery code: "people" comes first and stands alone until a PIN is set,
            which sends the effect "pin-set".
        prefix: Stands before every name, for people who are not kept yet.
    """
    at = _Place(store, actor, was_recovered, was_recovered, prefix)
    return {
        f"{prefix}people": PeopleDesk(at),
        f"{prefix}person": PersonDesk(at),
        f"{prefix}person-new": NewPersonDesk(at),
        **({} if prefix else {"recovery-code": RecoveryDesk(store, sticks)}),
    }
