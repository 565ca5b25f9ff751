from __future__ import annotations

import pytest

from kiosk.staff.access import Access, Actor
from kiosk.staff.console import STAY, Console, Effect, Step
from kiosk.staff.desks.people import people_desks
from kiosk.staff.roles import Role
from kiosk.staff.sheet import Sheet
from tests.support.desks import Clerk, FakeAccess, FakeSticks

pytestmark = pytest.mark.usefixtures("cheap_hashes")

IT = Actor("B. Sample", Role.IT)
MANAGER = Actor("C. Sample", Role.MANAGER)
RECOVERED = Actor("", Role.IT)
NEW = "739158"
PIN_SET = Effect("pin-set")


class Home:
    """The other staff screens."""

    def sheet(self) -> Sheet:
        return Sheet("home", "Staff", ())

    def act(self, line_id: str, value: str) -> Step:
        return STAY


def kept() -> FakeAccess:
    access = Access()
    for name, role, pin in (
        ("A. Sample", Role.RECEPTION, "528417"),
        ("B. Sample", Role.IT, "940271"),
        ("C. Sample", Role.MANAGER, "613950"),
    ):
        access = access.add(name, role, pin, IT).access
    return FakeAccess(access)


def clerk_with(store: FakeAccess, actor: Actor = IT, *, was_recovered: bool = False) -> Clerk:
    desks = people_desks(store, actor, FakeSticks(), was_recovered=was_recovered)
    return Clerk(Console({"home": Home(), **desks}, "people"))


def names(store: FakeAccess) -> list[str]:
    return [person.name for person in store.access.people]


def test_somebody_is_added_and_can_sign_in():
    store = kept()
    clerk = clerk_with(store).press("new").press("name").type("D. Sample").press("role", "clinician")
    clerk.press("pin").type(NEW).type(NEW).press("add")
    assert store.access.who(NEW) == store.access.person("D. Sample")
    assert clerk.sheet.id == "people"
    assert clerk.said() == ["D. Sample can sign in now."]
    assert clerk.effects == [PIN_SET]
    clerk.press("new")
    assert "add" not in clerk.ids()


def test_a_disk_that_keeps_nothing_adds_nobody():
    store = kept()
    store.error = "The disk is full."
    clerk = clerk_with(store).press("new").press("name").type("D. Sample").press("pin").type(NEW).type(NEW).press("add")
    assert clerk.said()[0] == "The disk is full."
    assert len(names(store)) == 3
    assert clerk.effects == []


def test_a_line_of_no_meaning_leaves_the_form():
    clerk = clerk_with(kept()).press("new")
    clerk.console.act("other")
    assert clerk.sheet.id == "person-new"


def test_a_new_pin_works_at_once_and_the_old_one_no_longer():
    store = kept()
    clerk = clerk_with(store).press("person-0").press("pin").type(NEW).type(NEW)
    assert clerk.said() == ["The new PIN of A. Sample works now."]
    assert store.access.who("528417") is None
    assert store.access.who(NEW) == store.access.person("A. Sample")
    assert clerk.effects == [PIN_SET]


@pytest.mark.parametrize(
    ("first", "second", "sentence"),
    [
        ("abcdef", None, "A PIN has only digits, 0 to 9. Leave out letters and signs."),
        ("123456", None, "The PIN counts up or down. Mix the digits."),
        (NEW, "739159", "The two PINs are not the same. Type the PIN again."),
        ("940271", "940271", "This PIN is taken. Take another one."),
    ],
)
def test_a_pin_that_will_not_do_leaves_the_old_one(first: str, second: str | None, sentence: str):
    store = kept()
    clerk = clerk_with(store).press("person-0").press("pin").type(first)
    if second is not None:
        clerk.type(second)
    assert clerk.said()[0] == sentence
    assert store.access.who("528417") is not None
    assert clerk.effects == []


def test_a_role_is_changed():
    store = kept()
    clerk = clerk_with(store).press("person-0").press("role", "manager")
    assert clerk.said()[0] == "A. Sample now has the role: Manager."
    person = store.access.person("A. Sample")
    assert person is not None
    assert person.role is Role.MANAGER


def test_removing_asks_first():
    store = kept()
    clerk = clerk_with(store).press("person-0").press("remove")
    assert clerk.said() == ["The PIN of A. Sample stops working at once. Remove A. Sample?"]
    clerk.press("no")
    assert len(names(store)) == 3
    clerk.press("remove").press("yes")
    assert names(store) == ["B. Sample", "C. Sample"]
    assert clerk.said() == ["A. Sample was removed."]


def test_the_last_person_stays():
    store = FakeAccess(Access().add("A. Sample", Role.MANAGER, NEW, IT).access)
    clerk = clerk_with(store).press("person-0").press("remove").press("yes")
    assert clerk.said()[0] == "This is the last person with a PIN. Add another one first."


def test_a_manager_leaves_it_alone():
    clerk = clerk_with(kept(), MANAGER).press("person-1")
    assert clerk.said() == ["B. Sample has the IT role. Only somebody with the IT role may change this."]
    assert clerk.ids() == []


def test_everybody_may_change_the_own_pin():
    clerk = clerk_with(kept(), Actor("A. Sample", Role.RECEPTION)).press("person-0")
    assert clerk.ids() == ["pin"]


def test_somebody_who_is_gone_meanwhile_is_said():
    store = kept()
    clerk = clerk_with(store).press("person-2")
    store.access = store.access.remove("C. Sample", IT).access
    assert clerk.said() == ["This person is not in the list any more."]
    clerk.console.act("pin")
    assert clerk.sheet.id == "people"


def test_a_line_of_no_meaning_leaves_the_person():
    clerk = clerk_with(kept()).press("person-0")
    clerk.console.act("other")
    assert clerk.sheet.title == "A. Sample"


def test_a_list_nobody_looks_after_says_so():
    store = FakeAccess(Access().add("A. Sample", Role.RECEPTION, NEW, IT).access)
    sentence = "Nobody here may change people or settings. Add a manager, or somebody with the IT role."
    assert clerk_with(store).said() == [sentence]
    assert clerk_with(kept()).said() == []


def test_what_only_one_copy_holds_is_said():
    store = kept()
    store.problem = "The second copy was not written."
    clerk = clerk_with(store).press("person-0").press("role", "manager")
    assert "The second copy was not written." in clerk.said()


def test_the_recovery_code_is_one_touch_away():
    assert clerk_with(kept()).press("recovery-code").sheet.id == "recovery-code"


def test_after_the_recovery_code_there_is_nothing_but_a_new_pin():
    store = kept()
    clerk = clerk_with(store, RECOVERED, was_recovered=True)
    assert clerk.said()[0] == "You came in with the recovery code. First, somebody needs a new PIN."
    assert not clerk.sheet.can_go_back
    assert clerk.ids() == ["person-0", "person-1", "person-2", "new"]
    clerk.press("person-1")
    assert clerk.ids() == ["pin"]
    clerk.press("pin").type(NEW).type(NEW)
    assert clerk.effects == [PIN_SET]
    assert clerk.said() == ["The new PIN of B. Sample works now."]
    clerk.press("on")
    assert clerk.sheet.id == "home"


def test_after_the_recovery_code_with_nobody_left_somebody_is_added():
    store = FakeAccess()
    clerk = clerk_with(store, RECOVERED, was_recovered=True)
    assert clerk.said()[1] == "Nobody is in the list. Add a person."
    clerk.press("new").press("name").type("A. Sample").press("pin").type(NEW).type(NEW).press("add")
    assert names(store) == ["A. Sample"]
    assert clerk.effects == [PIN_SET]
    assert "on" in clerk.ids()
