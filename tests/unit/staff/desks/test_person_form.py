from __future__ import annotations

import pytest

from kiosk.staff.access import Access, Actor
from kiosk.staff.console import Step
from kiosk.staff.desks.person_form import PIN, NewPerson, PinTwice, role_options
from kiosk.staff.roles import Role
from kiosk.staff.sheet import Do, Entry, Say

LEAD = Actor("B. Sample", Role.IT)
GOOD = "739158"

pytestmark = pytest.mark.usefixtures("cheap_hashes")


def said(form: NewPerson) -> list[str]:
    return [line.text for line in form.lines() if isinstance(line, Say)]


def can_add(form: NewPerson) -> bool:
    return any(isinstance(line, Do) and line.is_enabled for line in form.lines())


def test_a_pin_is_typed_twice_unseen_and_given_away_once():
    twice = PinTwice()
    first = twice.act("pin", "")
    assert first is not None
    assert first.step.enter is not None
    assert first.step.enter.entry is Entry.UNSEEN
    second = twice.act("pin-typed", GOOD)
    assert second is not None
    assert second.step.enter is not None
    assert (second.step.enter.id, second.step.enter.entry) == ("pin-again-typed", Entry.UNSEEN)
    assert second.pin == ""
    third = twice.act("pin-again-typed", GOOD)
    assert third is not None
    assert third.pin == GOOD
    fourth = twice.act("pin-again-typed", GOOD)
    assert fourth is not None
    assert fourth.pin == ""
    assert twice.act("name", "") is None


def test_digits_of_any_script_are_the_same_pin():
    twice = PinTwice()
    twice.act("pin-typed", "٧٣٩١٥٨")
    found = twice.act("pin-again-typed", GOOD)
    assert found is not None
    assert found.pin == GOOD


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("", "A PIN has only digits, 0 to 9. Leave out letters and signs."),
        ("secret", "A PIN has only digits, 0 to 9. Leave out letters and signs."),
        ("73 91 58", "A PIN has only digits, 0 to 9. Leave out letters and signs."),
        ("7391", "The PIN is too short. Take 6 to 12 digits."),
        ("7391586204739", "The PIN is too long. Take 6 to 12 digits."),
        ("111111", "The PIN is one digit over and over. Mix several digits."),
        ("123456", "The PIN counts up or down. Mix the digits."),
        ("739739", "The PIN repeats a few digits. Mix more digits."),
        ("112358", "Many people choose this PIN. Take another one."),
    ],
)
def test_a_pin_that_will_not_do_is_refused_with_the_reason(typed: str, sentence: str):
    form = NewPerson(LEAD)
    form.act("pin", "", Access())
    form.act("pin-typed", typed, Access())
    assert said(form)[0] == sentence
    form.act("name-typed", "A. Sample", Access())
    assert not can_add(form)


def test_two_pins_that_differ_are_both_forgotten():
    form = NewPerson(LEAD)
    form.act("pin-typed", GOOD, Access())
    form.act("pin-again-typed", "739159", Access())
    assert said(form)[0] == "The two PINs are not the same. Type the PIN again."
    form.act("pin-again-typed", GOOD, Access())
    form.act("name-typed", "A. Sample", Access())
    assert not can_add(form)


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("", "Type a name."),
        ("  ", "Type a name."),
        ("\u0007", "The name holds a character that cannot be shown. Type it again."),
        ("b. sample", "There is somebody with this name already. Add an initial."),
    ],
)
def test_a_name_that_will_not_do_is_refused_with_the_reason(typed: str, sentence: str):
    access = Access().add("B. Sample", Role.IT, GOOD, LEAD).access
    form = NewPerson(LEAD, name="C. Sample")
    form.act("name-typed", typed, access)
    assert said(form)[0] == sentence
    assert form.name == "C. Sample"


def test_a_person_is_added_and_the_form_is_empty_again():
    form = NewPerson(LEAD)
    pressed = form.act("name", "", Access())
    assert isinstance(pressed, Step)
    assert pressed.enter is not None
    form.act("name-typed", " A. Sample ", Access())
    form.act("role", "clinician", Access())
    form.act("pin-typed", GOOD, Access())
    form.act("pin-again-typed", GOOD, Access())
    assert can_add(form)
    work = form.act("add", "", Access())
    assert callable(work)
    assert [(person.name, person.role) for person in work().access.people] == [("A. Sample", Role.CLINICIAN)]
    assert not can_add(form)
    assert form.act("other", "", Access()) is None


def test_a_pin_somebody_has_is_refused_when_it_is_added():
    access = Access().add("B. Sample", Role.IT, GOOD, LEAD).access
    form = NewPerson(LEAD, name="A. Sample")
    form.act("pin-typed", GOOD, access)
    form.act("pin-again-typed", GOOD, access)
    work = form.act("add", "", access)
    assert callable(work)
    assert work().problem == "This PIN is taken. Take another one."
    assert form.name == "A. Sample"


def test_the_pin_is_never_among_the_lines():
    form = NewPerson(LEAD)
    form.act("pin-typed", GOOD, Access())
    form.act("pin-again-typed", GOOD, Access())
    assert GOOD not in repr(form.lines())
    assert next(line for line in form.lines() if getattr(line, "id", "") == PIN.id) is not None


def test_a_manager_can_give_every_role_but_it():
    assert [option.text for option in role_options(Actor("C. Sample", Role.MANAGER))] == [
        "Reception",
        "Clinician",
        "Manager",
    ]
    assert len(role_options(LEAD)) == 4
