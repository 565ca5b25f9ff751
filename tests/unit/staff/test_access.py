from __future__ import annotations

import pytest

from kiosk.staff.access import MOST_PEOPLE, RECOVERED, Access, Actor, Changed, name_problem
from kiosk.staff.pins import weakness
from kiosk.staff.recovery import generate
from kiosk.staff.roles import Role

pytestmark = pytest.mark.usefixtures("cheap_hashes")

IT = Actor("A. Sample", Role.IT)
MANAGER = Actor("B. Sample", Role.MANAGER)
DESK = Actor("C. Sample", Role.RECEPTION)
PINS = {"A. Sample": "482915", "B. Sample": "730164", "C. Sample": "916402"}

NOT_YOURS = "Your role may not do this. Ask somebody with the IT role."
NOBODY = "There is nobody with this name. Choose one from the list."
TAKEN = "This PIN is taken. Take another one."


def staffed() -> Access:
    access = Access()
    for actor in (IT, MANAGER, DESK):
        access = good(access.add(actor.name, actor.role, PINS[actor.name], RECOVERED))
    return access


def good(changed: Changed) -> Access:
    assert changed.problem == ""
    return changed.access


def test_as_shipped_no_pin_and_no_code_opens_anything():
    assert Access().who("000000") is None
    assert not Access().opens(generate())


@pytest.mark.parametrize("actor", [IT, MANAGER, DESK])
def test_a_pin_says_who_it_is(actor: Actor):
    person = staffed().who(PINS[actor.name])
    assert person is not None
    assert (person.name, person.role) == actor


def test_a_pin_typed_in_another_script_is_the_same_pin():
    person = staffed().who("٤٨٢٩١٥")
    assert person is not None
    assert person.name == "A. Sample"


@pytest.mark.parametrize("pin", ["482916", "", "48291", "4829150", "A. Sample"])
def test_any_other_pin_is_nobody_s(pin: str):
    assert staffed().who(pin) is None


def test_the_recovery_code_opens_in_any_spelling_and_nothing_else_does():
    code = generate()
    access = staffed().set_recovery(code)
    assert access.opens(code)
    assert access.opens(code.lower().replace("-", " "))
    assert not access.opens(generate())
    assert not access.opens("482915")
    assert not access.set_recovery(generate()).opens(code)


@pytest.mark.parametrize(
    ("name", "role", "pin", "by", "problem"),
    [
        ("D. Sample", Role.IT, "558201", MANAGER, NOT_YOURS),
        ("D. Sample", Role.RECEPTION, "558201", DESK, NOT_YOURS),
        ("", Role.RECEPTION, "558201", IT, "Type a name."),
        ("   ", Role.RECEPTION, "558201", IT, "Type a name."),
        ("D" * 61, Role.RECEPTION, "558201", IT, "The name is too long. Use at most 60 characters."),
        ("D\nS", Role.RECEPTION, "558201", IT, "The name holds a character that cannot be shown. Type it again."),
        ("a. sample ", Role.IT, "558201", IT, "There is somebody with this name already. Add an initial."),
        ("D. Sample", Role.RECEPTION, "123456", IT, weakness("123456")),
        ("D. Sample", Role.RECEPTION, "letters", IT, weakness("letters")),
        ("D. Sample", Role.RECEPTION, "482915", IT, TAKEN),
    ],
)
def test_nobody_is_added_without_a_reason_why_not(name: str, role: Role, pin: str, by: Actor, problem: str):
    before = staffed()
    assert before.add(name, role, pin, by) == Changed(before, problem)


def test_there_is_room_for_twelve():
    access = staffed()
    for number in range(MOST_PEOPLE - 3):
        access = good(access.add(f"Sample {number}", Role.RECEPTION, f"5820{number}4", MANAGER))
    assert (
        access.add("One more", Role.RECEPTION, "640281", IT).problem == "There are 12 people already. Remove one first."
    )


@pytest.mark.parametrize(
    ("name", "pin", "by", "problem"),
    [
        ("C. Sample", "558201", DESK, ""),
        ("c. sample", "558201", DESK, ""),
        ("C. Sample", "558201", MANAGER, ""),
        ("A. Sample", "558201", IT, ""),
        ("A. Sample", "558201", RECOVERED, ""),
        ("A. Sample", "558201", MANAGER, NOT_YOURS),
        ("B. Sample", "558201", DESK, NOT_YOURS),
        ("Z. Sample", "558201", IT, NOBODY),
        ("C. Sample", "111111", DESK, weakness("111111")),
        ("C. Sample", "730164", DESK, TAKEN),
        ("C. Sample", "916402", DESK, TAKEN),
    ],
)
def test_a_new_pin(name: str, pin: str, by: Actor, problem: str):
    before = staffed()
    changed = before.set_pin(name, pin, by)
    assert changed.problem == problem
    if problem:
        assert changed.access is before
    else:
        person = changed.access.who(pin)
        assert person is not None
        assert person.name.casefold() == name.casefold()
        assert changed.access.who(PINS[person.name]) is None


@pytest.mark.parametrize(
    ("name", "role", "by", "problem"),
    [
        ("C. Sample", Role.CLINICIAN, MANAGER, ""),
        ("C. Sample", Role.IT, IT, ""),
        ("C. Sample", Role.IT, MANAGER, NOT_YOURS),
        ("B. Sample", Role.IT, MANAGER, NOT_YOURS),
        ("A. Sample", Role.RECEPTION, MANAGER, NOT_YOURS),
        ("C. Sample", Role.MANAGER, DESK, NOT_YOURS),
        ("Z. Sample", Role.MANAGER, IT, NOBODY),
    ],
)
def test_a_new_role(name: str, role: Role, by: Actor, problem: str):
    changed = staffed().set_role(name, role, by)
    assert changed.problem == problem
    person = changed.access.person(name)
    assert (person is not None and person.role is role) is (problem == "")


@pytest.mark.parametrize(
    ("name", "by", "problem"),
    [
        ("C. Sample", MANAGER, ""),
        ("A. Sample", IT, ""),
        ("A. Sample", MANAGER, NOT_YOURS),
        ("C. Sample", DESK, NOT_YOURS),
        ("Z. Sample", IT, NOBODY),
    ],
)
def test_leaving(name: str, by: Actor, problem: str):
    changed = staffed().remove(name, by)
    assert changed.problem == problem
    assert len(changed.access.people) == (3 if problem else 2)


def test_the_last_one_stays():
    access = good(Access().add("A. Sample", Role.IT, "482915", RECOVERED))
    assert access.remove("A. Sample", IT).problem == "This is the last person with a PIN. Add another one first."


def test_a_name_with_gaps_around_it_is_kept_without():
    access = good(Access().add("  A. Sample ", Role.IT, "482915", RECOVERED))
    assert access.people[0].name == "A. Sample"
    assert access.person("") is None


@pytest.mark.parametrize("name", ["A", "A" * 60, "李小样", "Ñandú Sample"])
def test_names_that_will_do(name: str):
    assert name_problem(name) == ""
