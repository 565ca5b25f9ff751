"""Every sheet of the desks that change something, in the states that look different."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.staff.access import Access, Actor
from kiosk.staff.access_file import NAME
from kiosk.staff.console import Console
from kiosk.staff.desk_card import CardFacts
from kiosk.staff.desks.devices import device_desks
from kiosk.staff.desks.drafts import Measured
from kiosk.staff.desks.files import file_desks
from kiosk.staff.desks.hours import hours_desks
from kiosk.staff.desks.people import people_desks
from kiosk.staff.desks.sealed import SealedDesk
from kiosk.staff.desks.settings import GROUPS, settings_desks
from kiosk.staff.first_run import FirstRun
from kiosk.staff.roles import Role
from kiosk.staff.words import fill
from tests.support.desks import CODE, NOON, PNG, Clerk, FakeMachine, FakeMaker
from tests.support.updates_desk import sheets_of_updates

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.staff.sheet import Sheet

LEAD = Actor("B. Sample", Role.IT)
PIN = "739158"


def machine() -> FakeMachine:
    """A kiosk that is set up, with a stick in it."""
    made = FakeMachine()
    access = (
        Access().add("B. Sample", Role.IT, PIN, LEAD).access.add("A. Sample", Role.RECEPTION, "528417", LEAD).access
    )
    made.access.access = access.set_recovery(CODE)
    made.sticks.on_it = {"brand.png": PNG, "notes.png": b"words", "site.toml": b"", "older.toml": b""}
    return made


def of_settings() -> list[Sheet]:
    made = machine()
    made.settings.found = ("“idle_after” must be 60 to 600 s. Change it.",)
    made.settings.table["hours_friday"] = made.settings.table["hours_friday"]._replace(value="08:00-12:00, 14:00-18:00")
    made.settings.lock("theme")
    clerk = Clerk(Console(settings_desks(made.settings, can_restart=True), "settings"))
    sheets = [clerk.sheet]
    for number, group in enumerate(GROUPS):
        clerk.press(f"group-{number}")
        sheets.append(clerk.sheet)
        for key in group.names:
            clerk.press(key)
            sheets.append(clerk.sheet)
            clerk.back()
        clerk.back()
    clerk.press("group-2").press("idle_after").press("typed").type("-.-")
    sheets.append(clerk.sheet)
    clerk.press("typed").type("90")
    return [*sheets, clerk.sheet]


def of_hours() -> list[Sheet]:
    clerk = Clerk(Console(hours_desks(machine().settings, lambda: NOON), "hours"))
    sheets = [clerk.sheet, clerk.press("workdays").sheet]
    clerk.press("times").type("8-12+11-18")
    sheets.append(clerk.sheet)
    clerk.press("times").type("8-12+14-18")
    sheets += [clerk.sheet, clerk.press("holidays").sheet]
    clerk.press("add").type("20261224-20261226")
    sheets.append(clerk.sheet)
    clerk.press("add").type("20261225")
    return [*sheets, clerk.sheet]


def of_people() -> list[Sheet]:
    made = machine()
    sheets = []
    for was_recovered, new in ((False, "940271"), (True, "613950")):
        desks = people_desks(made.access, LEAD, made.sticks, was_recovered=was_recovered)
        clerk = Clerk(Console(desks, "people"))
        sheets += [clerk.sheet, clerk.press("person-1").sheet]
        clerk.press("pin").type("111111")
        sheets.append(clerk.sheet)
        clerk.press("pin").type(new).type(new)
        sheets += [clerk.sheet, clerk.press("new").sheet]
    clerk = Clerk(Console(people_desks(made.access, LEAD, made.sticks), "people"))
    sheets.append(clerk.press("person-1").press("remove").sheet)
    return sheets


def of_recovery() -> list[Sheet]:
    made = machine()
    clerk = made.set_up(LEAD, FirstRun(5))
    sheets = [clerk.sheet, clerk.press("make").sheet]
    clerk.press("again").type("2345-6789-2222-EFGH-JKMK")
    sheets.append(clerk.sheet)
    clerk.press("again").type(CODE)
    sheets += [clerk.sheet, clerk.press("save").sheet]
    clerk = Clerk(Console(people_desks(made.access, LEAD, made.sticks), "recovery-code"))
    return [*sheets, clerk.sheet, clerk.press("make").sheet]


def of_files() -> list[Sheet]:
    made = machine()
    facts = CardFacts(clinic_name="Sample Clinic", desk_contact="C. Sample, at the desk", can_restart_computer=True)
    sheets = []
    for kind in ("backup", "support-bundle", "readiness-report"):
        clerk = Clerk(Console(file_desks(FakeMaker(), made.sticks, lambda: facts), kind))
        sheets += [clerk.sheet, clerk.press("save").sheet]
        clerk.console.act("go-on")
        clerk.console.act("go-on")
        sheets.append(clerk.sheet)
    refuses = ("“idle_after” must be 60 to 600 s. Change it.",)
    clerk = Clerk(Console(file_desks(FakeMaker(refuses=refuses), made.sticks, lambda: facts), "restore"))
    sheets += [clerk.sheet, clerk.press("look").sheet, clerk.press("file-0").sheet, clerk.press("yes").sheet]
    clerk = Clerk(Console(file_desks(FakeMaker(), made.sticks, lambda: facts), "desk-card"))
    return [*sheets, clerk.sheet, clerk.press("save-card").sheet]


def of_devices() -> list[Sheet]:
    sheets = []
    for name in ("clock", "sound-test", "touch-test", "calibrate", "cleaning"):
        desks = device_desks(now=lambda: NOON, set_clock=lambda _: False, tone_level=55, cleaning_for=45)
        clerk = Clerk(Console(desks, name))
        sheets.append(clerk.sheet)
        if name == "clock":
            clerk.press("date").type("20261340")
            sheets.append(clerk.sheet)
        if name == "sound-test":
            sheets.append(clerk.press("ring").press("not-heard").sheet)
    return sheets


def of_first_run() -> list[Sheet]:
    made = machine()
    made.access.access = Access()
    clerk = made.set_up(Actor("", Role.IT))
    sheets = [clerk.sheet, clerk.press("answers").sheet]
    clerk.back()
    sheets += [clerk.press("next").sheet, clerk.press("logo").sheet, clerk.press("file-1").sheet]
    clerk.press("file-0").press("clinic_name").type("Sample Clinic")
    sheets += [clerk.sheet, clerk.press("next").sheet]
    made.measured = Measured(4.0)
    sheets += [clerk.sheet, clerk.press("next").sheet, clerk.press("next").sheet, clerk.press("person-new").sheet]
    clerk.press("name").type("A. Sample").press("pin").type(PIN).type(PIN)
    sheets += [clerk.sheet, clerk.press("add").sheet, clerk.press("next").sheet]
    clerk.press("make").press("again").type(CODE)
    sheets += [clerk.sheet, clerk.press("next").sheet]
    clerk.press("workdays").press("times").type("8-12+14-18")
    sheets += [clerk.sheet, clerk.press("next").sheet]
    clerk.press("emergency_number").type("abc")
    sheets += [clerk.sheet, clerk.press("skip").sheet]
    for _ in range(3):
        sheets.append(clerk.press("next").sheet)
    return [*sheets, clerk.press("finish").sheet, clerk.press("save-card").sheet]


def of_sealed() -> list[Sheet]:
    problems = (fill("The list of people and PINs in %1 is damaged. Sign in and save the people again.", NAME),) * 2
    return [SealedDesk().sheet(), SealedDesk(problems, "C. Sample, at the desk").sheet()]


SHEETS: dict[str, Callable[[], list[Sheet]]] = {
    "settings": of_settings,
    "hours": of_hours,
    "people": of_people,
    "recovery": of_recovery,
    "files": of_files,
    "devices": of_devices,
    "first-run": of_first_run,
    "sealed": of_sealed,
    "updates": sheets_of_updates,
}
"""What makes the sheets of each subject. It hashes PINs: make that cheap first."""
