from __future__ import annotations

import pytest

from kiosk.staff.access import Access, Actor
from kiosk.staff.console import Effect
from kiosk.staff.desks.drafts import Measured
from kiosk.staff.first_run import STEP_IDS, FirstRun
from kiosk.staff.roles import Role
from kiosk.staff.sheet import Choose, Do, Enter, Option
from tests.support.desks import CODE, HOURS, Clerk, FakeAccess, FakeMachine

NOBODY = Actor("", Role.IT)
PIN = "739158"

pytestmark = pytest.mark.usefixtures("cheap_hashes")


def at(step: str, machine: FakeMachine | None = None) -> Clerk:
    return (machine or FakeMachine()).set_up(NOBODY, FirstRun(STEP_IDS.index(step)))


def chosen(clerk: Clerk, line_id: str) -> str:
    line = clerk.sheet.line(line_id)
    assert isinstance(line, Choose)
    return line.value


def typed(clerk: Clerk, line_id: str) -> str:
    line = clerk.sheet.line(line_id)
    assert isinstance(line, Enter)
    return line.value


def answers(clerk: Clerk, machine: FakeMachine) -> dict[str, object]:
    """Finish the set-up from here, as fast as it goes, and return what was written."""
    while "finish" not in clerk.ids():
        clerk.press("skip" if "skip" in clerk.ids() else "next")
    clerk.press("finish")
    return dict(machine.settings.written[-1])


def test_the_language_of_a_visit_is_chosen():
    clerk = at("language").press("language", "es")
    assert chosen(clerk, "language") == "es"


def test_the_name_is_typed_and_shown():
    clerk = at("clinic")
    assert typed(clerk, "clinic_name") == "Touch to type"
    assert "next" not in clerk.ids()
    clerk.press("clinic_name")
    assert clerk.field is not None
    assert clerk.field.value == ""
    clerk.type(" Sample Clinic ")
    assert typed(clerk, "clinic_name") == "Sample Clinic"
    assert "next" in clerk.ids()
    assert "skip" not in clerk.ids()


def test_no_name_is_no_answer():
    clerk = at("clinic").press("clinic_name").type("  ")
    assert clerk.said()[0] == "No name was typed. Skip the question if the kiosk shows none."
    assert "next" not in clerk.ids()


def test_a_logo_can_be_taken_away():
    machine = FakeMachine()
    machine.sticks.on_it = {"brand.png": b"\xff\xd8\xff"}
    clerk = at("clinic", machine).press("logo").press("file-0").press("no-logo")
    assert "no-logo" not in clerk.ids()


def test_measuring_happens_outside_and_its_answer_is_taken():
    machine = FakeMachine()
    clerk = at("calibration", machine)
    assert "next" not in clerk.ids()
    clerk.press("calibrate")
    assert clerk.effects == [Effect("calibrate")]
    machine.measured = Measured(4.03, 900.0)
    assert clerk.said()[0] == "The screen is measured."
    assert "next" in clerk.ids()


def test_languages_for_patients_are_switched_one_by_one():
    clerk = at("languages")
    assert clerk.said()[0] == "Visits start in: English. Patients can always choose it."
    assert (chosen(clerk, "es"), chosen(clerk, "ar")) == ("yes", "yes")
    clerk.press("es", "no")
    assert (chosen(clerk, "es"), chosen(clerk, "ar")) == ("no", "yes")
    clerk.press("ar", "no")
    assert (chosen(clerk, "es"), chosen(clerk, "ar")) == ("no", "no")
    clerk.press("es", "yes").press("ar", "yes")
    assert (chosen(clerk, "es"), chosen(clerk, "ar")) == ("yes", "yes")


def test_one_language_needs_no_choice():
    clerk = at("languages", FakeMachine(languages=(Option("en", "English"),)))
    assert "The kiosk has no other language." in clerk.said()
    assert clerk.ids() == ["before", "next"]


def test_people_are_added_and_changed_before_the_kiosk_keeps_them():
    machine = FakeMachine()
    clerk = at("people", machine)
    assert "next" not in clerk.ids()
    clerk.press("person-new").press("name").type("A. Sample").press("pin").type(PIN).type(PIN).press("add")
    assert clerk.said()[0] == "A. Sample: Reception"
    assert "Nobody here may change people or settings. Add a manager, or somebody with the IT role." in clerk.said()
    assert machine.access.saves == 0
    clerk.press("people").press("person-0").press("role", "manager")
    clerk.back().back()
    assert clerk.said()[0] == "A. Sample: Manager"
    assert len([said for said in clerk.said() if said.startswith("Nobody")]) == 0
    clerk.press("people")
    assert "recovery-code" not in clerk.ids()


def test_the_recovery_code_must_be_typed_to_go_on():
    clerk = at("recovery")
    assert "next" not in clerk.ids()
    clerk.press("make").press("again").type("2345")
    assert "next" not in clerk.ids()
    clerk.press("again").type(CODE)
    assert "next" in clerk.ids()
    assert clerk.said()[0] == "The recovery code is in place. It is not shown again."


def test_a_code_that_is_there_can_stay():
    machine = FakeMachine(access=FakeAccess(Access().set_recovery(CODE)))
    clerk = at("recovery", machine)
    assert clerk.said()[0] == "There is a recovery code. Keep it, or make a new one."
    assert "next" in clerk.ids()


def detail(clerk: Clerk, line_id: str) -> str:
    line = clerk.sheet.line(line_id)
    assert isinstance(line, Do)
    return line.detail


def test_hours_are_set_for_five_days_for_one_and_for_holidays():
    machine = FakeMachine()
    clerk = at("hours", machine).press("workdays").press("times").type("8-18")
    assert clerk.sheet.title == "Opening hours"
    assert detail(clerk, "workdays") == "08:00 to 18:00"
    clerk.press("day-6").press("closed")
    assert clerk.sheet.line("day-6") == Do("day-6", "Sunday: Closed")
    clerk.press("hours").press("day-2").press("times").type("8-12")
    clerk.back()
    assert detail(clerk, "workdays") == "Not all alike"
    clerk.press("holidays").press("add").type("20261224")
    clerk.back()
    assert machine.settings.written == []


def test_hours_nobody_typed_are_taken_as_they_are_shown():
    machine = FakeMachine(access=FakeAccess(Access().add("A. Sample", Role.IT, PIN, NOBODY).access.set_recovery(CODE)))
    run = FirstRun(STEP_IDS.index("hours"), told=frozenset({"people", "recovery"}))
    clerk = machine.set_up(NOBODY, FirstRun(run.at, (("language", "en"),), run.told))
    assert {key: value for key, value in answers(clerk, machine).items() if key in HOURS} == dict.fromkeys(
        HOURS, "open"
    )


@pytest.mark.parametrize("number", ["112", "+44 20 7946 0000", "(020) 7946-0000", "020/7946"])
def test_numbers_to_call_are_taken(number: str):
    clerk = at("emergency").press("emergency_number").type(number)
    taken = number if not number.startswith("(") else "Touch to type"
    assert typed(clerk, "emergency_number") == taken


@pytest.mark.parametrize("number", ["", "abc", "112a", "+", "112\n", "#31"])
def test_what_is_no_number_to_call_is_refused_with_its_sentence(number: str):
    clerk = at("emergency").press("emergency_number").type("112")
    clerk.press("emergency_number").type(number)
    shown = number.strip()
    if shown == "112":
        assert typed(clerk, "emergency_number") == "112"
        return
    sentence = f"“{shown}” is not a number to call. Type digits, with + in front for another country."
    assert clerk.said()[0] == sentence
    assert typed(clerk, "emergency_number") == "112"


def test_whom_the_desk_calls_is_asked_as_well():
    clerk = at("emergency").press("desk_contact").type("C. Sample")
    assert typed(clerk, "desk_contact") == "C. Sample"
    assert "next" not in clerk.ids()


def test_a_printer_is_chosen_and_there_need_be_none():
    clerk = at("printer")
    assert chosen(clerk, "printer") == ""
    clerk.press("printer", "Desk printer")
    assert chosen(clerk, "printer") == "Desk printer"
    assert "No printer is connected. The kiosk does without." in at("printer", FakeMachine(printers=())).said()


def test_the_tone_is_chosen_and_heard():
    clerk = at("sound").press("tone_level", "70").press("ring")
    assert clerk.effects == [Effect("ring", "70")]
    clerk.press("tone_level", "0")
    assert "ring" not in clerk.ids()


def test_counting_is_off_until_it_is_chosen():
    clerk = at("counting")
    assert chosen(clerk, "counting") == "false"
    clerk.press("counting", "true")
    assert chosen(clerk, "counting") == "true"
    clerk.press("counting", "false")
    assert chosen(clerk, "counting") == "false"
