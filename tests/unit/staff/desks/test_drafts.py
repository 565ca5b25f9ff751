from __future__ import annotations

from kiosk.staff.access import Access, Actor
from kiosk.staff.desks.drafts import DraftAccess, DraftSettings, Setup
from kiosk.staff.first_run import STEP_IDS, FirstRun
from kiosk.staff.roles import Role
from tests.support.desks import FakeMachine


def setup(machine: FakeMachine) -> Setup:
    return Setup(machine.needs(), Actor("", Role.IT), FirstRun(STEP_IDS.index("hours")), Access())


def test_answers_lie_over_the_settings_and_nothing_is_written():
    machine = FakeMachine()
    made = setup(machine)
    draft = DraftSettings(made)
    assert draft.change({"hours_monday": "08:00-18:00"}) == ()
    values = {row.key: row.value for row in draft.rows()}
    assert values["hours_monday"] == "08:00-18:00"
    assert values["hours_sunday"] == "open"
    assert draft.problems() == ()
    assert machine.settings.written == []
    assert made.value("hours_monday") == "08:00-18:00"
    assert made.value("theme") == "light"


def test_people_are_remembered_and_nobody_is_kept():
    machine = FakeMachine()
    made = setup(machine)
    draft = DraftAccess(made)
    other = Access(revision=7)
    assert draft.save(other).access is other
    assert draft.load() is other
    assert machine.access.saves == 0
