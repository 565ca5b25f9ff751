from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TYPE_CHECKING

import pytest

from kiosk.adapters.host import NullHost
from kiosk.backoffice.services import UsageCounts
from kiosk.backoffice.stores import KeptTries
from kiosk.errors import KnownError
from kiosk.gui.viewmodels.staff_room import NOBODY, StaffRoom
from kiosk.staff import secrets_store
from kiosk.staff.access import Actor
from kiosk.staff.access_file import State
from kiosk.staff.console import Console
from kiosk.staff.lockout import Lockouts
from kiosk.staff.roles import Role
from kiosk.staff.sheet import Do, Tone
from kiosk.staff.unlock import count_pin
from tests.support.back_office import PIN, Office
from tests.support.desks import Clerk
from tests.support.usage import counting_in

if TYPE_CHECKING:
    from kiosk.backoffice.services import Staffing

IT = Actor("A. Sample", Role.IT)
CLINICIAN = Actor("A. Sample", Role.CLINICIAN)
RECEPTION = Actor("A. Sample", Role.RECEPTION)


@pytest.fixture
def cheap_hashes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Hashes of a thousandth of the cost."""
    monkeypatch.setattr(secrets_store, "COST", 2**4)


def enter(staffing: Staffing, actor: Actor = IT, state: State = State.READY) -> Clerk:
    desks, first = staffing.desks(actor, state)
    return Clerk(Console(dict(desks), first))


def buttons(clerk: Clerk) -> set[str]:
    return {line.id for line in clerk.sheet.lines if isinstance(line, Do)}


def test_every_role_finds_its_own_commands_and_each_leads_somewhere(office: Office):
    staffing = office.employ(Role.IT).make()
    seen = {}
    for role in Role:
        clerk = enter(staffing, Actor("A. Sample", role))
        seen[role] = buttons(clerk)
        for name in seen[role]:
            after = enter(staffing, Actor("A. Sample", role)).press(name)
            assert after.sheet.id == name or "yes" in after.ids(), name
    assert "exit" in seen[Role.IT]
    assert "exit" not in seen[Role.MANAGER] | seen[Role.RECEPTION] | seen[Role.CLINICIAN]
    assert "settings" not in seen[Role.RECEPTION]
    assert {"cleaning", "show-page", "health"} <= seen[Role.RECEPTION] & seen[Role.CLINICIAN]


def test_what_the_computer_cannot_do_is_not_offered(office: Office):
    office.is_supervised = False
    staffing = replace(office.make(), host=NullHost())
    assert buttons(enter(staffing)).isdisjoint({"restart", "restart-computer", "shut-down", "clock"})
    assert "exit" in buttons(enter(staffing))


def test_without_content_staff_still_come_in_and_nothing_of_pages_is_offered(office: Office):
    office.pack = None
    clerk = enter(office.make())
    assert buttons(clerk).isdisjoint({"show-page", "approval", "usage"})
    assert {"settings", "people", "backup", "support-bundle"} <= buttons(clerk)


def test_a_setting_changed_on_the_desk_is_in_the_file(office: Office):
    clerk = enter(office.make()).press("settings").press("group-1").press("theme").press("chosen", "dark")
    assert 'theme = "dark"' in office.settings.site.read_text(encoding="utf-8")
    assert office.settings.load().settings.theme == "dark"
    clerk.press("usual")
    assert office.settings.load().settings.theme == "light"


def test_an_approval_is_still_there_at_the_next_start(office: Office):
    staffing = office.make()
    subject = staffing.care.subjects()[0]
    clerk = enter(staffing, CLINICIAN).press("approval").press(f"page-{subject.page}").press("give-clinical")
    assert "The approval is saved." in clerk.said()
    later = office.make()
    kept = later.approvals.load().standing(subject.page, subject.language, subject.hash, is_source=subject.is_source)
    assert (kept.state, later.approvals.problems()) == ("approved", ())
    (line,) = (line for line in later.care.lines() if line.id == "approvals")
    assert "1" in line.sentence


def test_a_sealed_kiosk_says_whom_to_call_and_offers_nothing(office: Office):
    office.settings.change({"desk_contact": "C. Sample"})
    clerk = enter(office.make(), NOBODY, State.SEALED)
    assert "Call: C. Sample" in clerk.said()
    assert clerk.ids() == []


def test_the_set_up_keeps_its_answers_while_it_is_not_finished(office: Office):
    staffing = office.make()
    enter(staffing, NOBODY, State.FIRST_RUN).press("next").press("clinic_name").type("Sample Clinic")
    assert enter(staffing, NOBODY, State.FIRST_RUN).sheet.line("clinic_name").value == "Sample Clinic"
    assert office.settings.load().site == {}


@pytest.mark.usefixtures("cheap_hashes")
def test_after_the_set_up_there_is_a_pin_to_ask_for(office: Office):
    staffing = office.make()
    assert staffing.access().state is State.FIRST_RUN
    clerk = enter(staffing, NOBODY, State.FIRST_RUN).press("next").press("clinic_name").type("Sample Clinic")
    clerk.press("next").press("calibrate")
    staffing.take_measure(4.0312, in_setup=True)
    clerk.press("next").press("next")
    clerk.press("person-new").press("name").type("A. Sample").press("role", "manager")
    clerk.press("pin").type(PIN).type(PIN).press("add").press("next")
    code = next(line.text for line in clerk.press("make").sheet.lines if getattr(line, "tone", None) is Tone.HEAD)
    clerk.press("again").type(code).press("next")
    while clerk.sheet.title != "Finished":
        clerk.press("skip" if "skip" in clerk.ids() else "next")
    clerk.press("finish").press("begin")
    assert [effect.name for effect in clerk.effects] == ["calibrate", "pin-set", "restart"]
    loaded = staffing.access()
    who = loaded.access.who(PIN)
    assert (loaded.state, who.role if who else None) == (State.READY, Role.MANAGER)
    assert loaded.access.opens(code)
    site = office.settings.load().site
    assert (site["clinic_name"], site["px_per_mm"]) == ("Sample Clinic", 4.031)


def test_what_was_measured_for_an_earlier_set_up_answers_no_later_one(office: Office):
    staffing = office.make()
    clerk = enter(staffing).press("first-run").press("yes").press("next").press("skip")
    staffing.take_measure(4.5, in_setup=True)
    assert "The screen is measured." in clerk.said()
    again = enter(staffing).press("first-run").press("yes").press("next").press("skip")
    assert "The screen is measured." not in again.said()


def test_measuring_keeps_how_high_the_screen_hangs(office: Office):
    office.settings.change({"mount_bottom_mm": 900.0})
    staffing = office.make()
    clerk = enter(staffing).press("first-run").press("yes").press("next").press("skip")
    staffing.take_measure(4.5, in_setup=True)
    clerk.press("next")
    while clerk.sheet.title != "Finished":
        clerk.press("skip" if "skip" in clerk.ids() else "next")
    clerk.press("finish")
    assert office.settings.load().settings.mount_bottom_mm == 900.0
    assert office.settings.load().settings.px_per_mm == 4.5


def test_measuring_before_anybody_came_in_is_no_setting(office: Office):
    office.make().take_measure(4.5, in_setup=False)
    assert office.settings.load().site == {}


def test_wrong_tries_count_on_after_a_restart_and_where_nothing_can_be_written(office: Office):
    staffing = office.make()
    staffing.keep_lockouts(count_pin(staffing.lockouts(), "918273", 100.0).lockouts)
    assert office.make().lockouts() != Lockouts()
    blocked = office.paths.state.parent / "no-folder"
    blocked.write_bytes(b"")
    staffing.tries = KeptTries(blocked, lambda: 0.0, lambda: 0.0)
    tried = count_pin(Lockouts(), "918273", 0.0).lockouts
    staffing.keep_lockouts(tried)
    assert staffing.lockouts() == tried


def test_the_line_after_the_gesture_is_the_worst_and_no_broken_look_keeps_staff_out(office: Office):
    staffing = office.employ(Role.IT).make()
    (office.paths.state / "approvals.json").write_bytes(b"sample")
    assert staffing.health() == "Approvals are damaged. The pages they were for count as drafts."

    def broken() -> None:
        raise KnownError("The glass cannot be looked at.")

    staffing.care.glass_fault = broken
    assert staffing.health() == ""


@pytest.mark.usefixtures("qapp")
def test_a_try_is_on_the_disk_before_the_pin_is_compared(office: Office):
    @dataclass
    class NeverDone:
        asked: int = 0

        def run(self, work: object, then: object) -> None:
            self.asked += 1

    staffing = office.employ(Role.IT).make()
    staffing.errands = errands = NeverDone()
    room = StaffRoom(staffing, clock=lambda: office.seconds)
    room.ask()
    room.enter_pin("918273")
    # The kiosk is killed now, while the PIN is being compared, and starts again.
    assert errands.asked == 1
    assert office.make().lockouts().pin.failures == 1
    room.close()


def test_the_card_for_the_desk_says_what_this_kiosk_can(office: Office):
    office.settings.change({"clinic_name": "Sample Clinic", "desk_contact": "C. Sample"})
    clerk = enter(office.make(), RECEPTION).press("desk-card")
    assert "Sample Clinic" in " ".join(clerk.said())
    assert "C. Sample" in " ".join(clerk.said())


def counts(office: Office) -> UsageCounts:
    assert office.pack is not None
    office.counting = counting_in(office.paths.state, is_on=True)
    return UsageCounts(office.counting, office.pack, office.settings, office.now)


def visit(office: Office, page: str, day: int) -> None:
    office.counting.begin(0.0, datetime(2026, 12, day, 9), "en")  # noqa: DTZ001 - what a clock on the wall shows
    office.counting.open(page, "en", 1.0)
    office.counting.end()


def test_the_desk_of_counts_shows_ended_months_and_hides_small_numbers(office: Office):
    office.now = lambda: datetime(2027, 2, 10, 12)  # noqa: DTZ001 - what a clock on the wall shows
    told = counts(office)
    for number in range(14):
        visit(office, "sciatica", 7 + number % 3)
    visit(office, "herniated-disc", 8)
    assert (told.problem(), list(told.months())) == ("", ["2026-12"])
    text = repr(told.report("2026-12"))
    assert "14" in text
    office.settings.change({"count_threshold": 20})
    assert repr(told.report("2026-12")) != text
    told.forget()
    assert list(told.months()) == []


def test_what_is_wrong_with_counting_is_said(office: Office):
    told = counts(office)
    (office.paths.state / "usage.sqlite").mkdir()
    visit(office, "sciatica", 7)
    office.counting.save("shutdown", date(2026, 12, 8))
    assert told.problem() != ""
