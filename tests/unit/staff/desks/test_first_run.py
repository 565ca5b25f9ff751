from __future__ import annotations

import pytest

from kiosk.staff.access import Access, Actor
from kiosk.staff.console import Effect
from kiosk.staff.desks.drafts import Answers, Measured
from kiosk.staff.first_run import LAST, STEPS, TEN_MINUTES, FirstRun
from kiosk.staff.roles import Role
from tests.support.desks import CODE, PNG, Clerk, FakeAccess, FakeMachine

NOBODY = Actor("", Role.IT)
PIN = "739158"

SECONDS_A_TOUCH = 1.5
"""How long a touch takes, as planned: with finding what to touch, for somebody who does not know the keyboard."""

pytestmark = pytest.mark.usefixtures("cheap_hashes")


def new_kiosk() -> FakeMachine:
    machine = FakeMachine()
    machine.sticks.on_it = {"brand.png": PNG, "site.toml": b""}
    return machine


def set_up(machine: FakeMachine) -> Clerk:
    """Answer every question, as a receptionist would."""
    clerk = machine.set_up(NOBODY).press("next")
    clerk.press("clinic_name").type("Sample Clinic").press("logo").press("file-0").press("next")
    clerk.press("calibrate")
    machine.measured = Measured(4.03, 900.0)
    clerk.press("next").press("es", "no").press("next")
    clerk.press("person-new").press("name").type("A. Sample").press("role", "manager")
    clerk.press("pin").type(PIN).type(PIN).press("add").press("next")
    clerk.press("make").press("again").type(CODE).press("save").press("next")
    clerk.press("workdays").press("times").type("8-12+14-18")
    clerk.press("day-5").press("closed").press("day-6").press("closed").press("next")
    clerk.press("emergency_number").type("112").press("desk_contact").type("C. Sample").press("next")
    clerk.press("next").press("ring").press("next").press("counting", "true").press("next")
    return clerk


def test_everything_is_written_at_the_end_and_nothing_before():
    machine = new_kiosk()
    clerk = set_up(machine)
    assert machine.settings.written == []
    assert machine.access.saves == 0
    assert machine.logos.kept == {}
    assert clerk.said() == ["Everything the kiosk needs is there."]
    clerk.press("finish")
    assert len(machine.settings.written) == 1
    written = machine.settings.written[0]
    assert {key: written[key] for key in ("language", "clinic_name", "px_per_mm", "mount_bottom_mm")} == {
        "language": "en",
        "clinic_name": "Sample Clinic",
        "px_per_mm": 4.03,
        "mount_bottom_mm": 900.0,
    }
    assert {key: written[key] for key in ("languages_shown", "emergency_number", "printer", "tone_level")} == {
        "languages_shown": "en,ar",
        "emergency_number": "112",
        "printer": "",
        "tone_level": 40,
    }
    assert (written["hours_friday"], written["hours_sunday"]) == ("08:00-12:00, 14:00-18:00", "")
    assert written["counting"] is True
    assert machine.logos.kept == {written["logo"]: PNG}
    assert machine.access.access.who(PIN) == machine.access.access.person("A. Sample")
    assert machine.access.access.opens(CODE)


def test_it_ends_with_the_card_to_show_and_save_and_starts_the_kiosk():
    machine = new_kiosk()
    clerk = set_up(machine).press("finish")
    assert clerk.sheet.title == "Card for the desk"
    assert {"Sample Clinic", "Get in", "Clean the screen", "Leave the kiosk"} <= set(clerk.said())
    assert CODE not in " ".join(clerk.said())
    clerk.press("save-card")
    assert "“desk-card.txt” is on the stick “SAMPLE”. You can take the stick out." in clerk.said()
    clerk.press("begin")
    assert clerk.effects[-1] == Effect("restart")
    assert clerk.is_closed


def test_a_receptionist_needs_less_than_ten_minutes():
    clerk = set_up(new_kiosk()).press("finish").press("save-card").press("begin")
    assert clerk.touches <= 160
    assert clerk.touches * SECONDS_A_TOUCH < TEN_MINUTES / 2
    assert sum(step.seconds for step in STEPS) <= TEN_MINUTES


def test_the_least_a_kiosk_needs_is_few_touches():
    machine = new_kiosk()
    clerk = machine.set_up(NOBODY).press("next").press("skip").press("skip").press("next")
    clerk.press("person-new").press("name").type("ab").press("pin").type(PIN).type(PIN).press("add").press("next")
    clerk.press("make").press("again").type(CODE).press("next").press("next").press("skip")
    for _ in range(3):
        clerk.press("next")
    assert "Skipped: Name and logo of the clinic" in clerk.said()
    clerk.press("finish").press("begin")
    assert clerk.touches <= 80
    assert "clinic_name" not in machine.settings.written[0]


def test_the_progress_is_said_on_every_question():
    clerk = new_kiosk().set_up(NOBODY)
    assert "Question 1 of 11" in clerk.said()
    assert "before" not in clerk.ids()
    clerk.press("next").press("skip")
    assert "Question 3 of 11" in clerk.said()
    clerk.press("before")
    assert "Question 2 of 11" in clerk.said()
    assert not clerk.sheet.can_go_back


def test_what_is_needed_is_named_at_the_end():
    machine = new_kiosk()
    clerk = machine.set_up(NOBODY, FirstRun(LAST, (("language", "en"),)))
    assert clerk.said()[:2] == [
        "Still needed: Names and PINs. Go back to it.",
        "Still needed: Recovery code. Go back to it.",
    ]
    assert clerk.ids() == ["before"]


def to_question(clerk: Clerk, number: int) -> Clerk:
    """Go back to a question."""
    while f"Question {number} of 11" not in clerk.said():
        clerk.press("before")
    return clerk


def to_end(clerk: Clerk) -> Clerk:
    """Go on to the end, past what can be skipped."""
    while "finish" not in clerk.ids():
        clerk.press("skip" if "skip" in clerk.ids() else "next")
    return clerk


def ready(machine: FakeMachine) -> Clerk:
    """Be at the end with one person and a code."""
    clerk = machine.set_up(NOBODY).press("next").press("skip").press("skip").press("next")
    clerk.press("person-new").press("name").type("A. Sample").press("pin").type(PIN).type(PIN).press("add").press(
        "next"
    )
    return to_end(clerk.press("make").press("again").type(CODE).press("next"))


@pytest.mark.parametrize(
    ("part", "sentence"),
    [
        ("settings", "The disk is full, so nothing was changed. Make room and try again."),
        ("access", "The disk is full."),
        ("logos", "The logo was not written."),
    ],
)
def test_what_cannot_be_kept_is_said_and_can_be_tried_again(part: str, sentence: str):
    machine = new_kiosk()
    clerk = to_end(to_question(ready(machine), 2).press("logo").press("file-0"))
    machine.settings.refuses = (sentence,) if part == "settings" else ()
    machine.access.error = sentence if part == "access" else ""
    machine.logos.error = sentence if part == "logos" else ""
    clerk.press("finish")
    assert clerk.said()[:2] == [sentence, "Your answers are still here. Touch “Save and finish” again."]
    assert machine.access.saves == 0
    machine.settings.refuses, machine.access.error, machine.logos.error = (), "", ""
    clerk.press("finish")
    assert machine.access.saves == 1
    assert clerk.sheet.title == "Card for the desk"


def test_what_only_one_copy_holds_is_said():
    machine = new_kiosk()
    machine.access.problem = "The second copy was not written."
    assert "The second copy was not written." in ready(machine).press("finish").said()


def test_what_the_policy_has_decided_is_not_written():
    machine = new_kiosk()
    machine.settings.lock("language", "printer")
    ready(machine).press("finish")
    assert not {"language", "printer"} & set(machine.settings.written[0])


def test_settings_of_a_file_that_no_question_asks_for_are_written_too():
    machine = new_kiosk()
    machine.answers = Answers({"theme": "dark", "clinic_name": "Sample Clinic"})
    to_end(to_question(ready(machine), 1).press("answers").press("file-0")).press("finish")
    assert machine.settings.written[0]["theme"] == "dark"


def test_it_can_be_run_again_and_people_stay_as_they_are():
    lead = Actor("B. Sample", Role.MANAGER)
    access = Access().add("B. Sample", Role.MANAGER, PIN, NOBODY).access.set_recovery(CODE)
    machine = new_kiosk()
    machine.access = FakeAccess(access)
    clerk = machine.set_up(lead, FirstRun.again({"language": "es", "clinic_name": "Sample Clinic"}))
    to_end(clerk).press("finish")
    assert machine.access.saves == 0
    assert machine.settings.written[0]["language"] == "es"
    assert clerk.sheet.title == "Card for the desk"
