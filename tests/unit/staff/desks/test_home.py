from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.staff.access import RECOVERED
from kiosk.staff.commands import BY_ID, GROUPS
from kiosk.staff.console import STAY, Effect, Step
from kiosk.staff.desks.home import INSIDE, HomeDesk
from kiosk.staff.roles import Role
from kiosk.staff.sheet import Do, Say, Tone, Weight
from tests.support.desk_samples import (
    CLINICIAN,
    DESKS,
    EVERYTHING,
    IT,
    RECEPTION,
    commands_of,
    ids,
    texts,
    unwell,
    well,
)

if TYPE_CHECKING:
    from kiosk.staff.access import Actor
    from kiosk.staff.health import HealthLine


def desk(actor: Actor = IT, lines: tuple[HealthLine, ...] = (), without: str = "") -> HomeDesk:
    able = tuple(each for each in EVERYTHING if each != without)
    return HomeDesk(actor, lambda: commands_of(actor.role, able), lambda: lines or well(), DESKS)


@pytest.mark.parametrize("actor", [RECEPTION, CLINICIAN, IT])
def test_a_role_sees_its_commands_and_no_others(actor: Actor):
    expected = [command.id for command in commands_of(actor.role) if command.id not in INSIDE]
    assert ids(desk(actor).sheet()) == expected


def test_commands_stand_under_their_headings_in_order():
    headings = [line.text for line in desk().sheet().lines if isinstance(line, Say) and line.tone is Tone.HEAD]
    assert headings == list(GROUPS.values())


def test_a_heading_with_nothing_under_it_is_left_out():
    shown = texts(HomeDesk(RECEPTION, lambda: (BY_ID["health"],), well, DESKS).sheet())
    assert shown == [
        "Staff",
        "The kiosk is well.",
        "Signed in: C. Sample (Reception).",
        "Every day",
        "How the kiosk is",
    ]


def test_what_stands_on_another_desk_has_a_command_that_leads_there():
    assert set(BY_ID) >= INSIDE
    assert all(BY_ID[command].roles <= BY_ID["approval"].roles for command in INSIDE)


@pytest.mark.parametrize(
    ("lacking", "hidden"), [("reboot", "restart-computer"), ("power", "shut-down"), ("usb", "backup")]
)
def test_what_the_system_does_not_allow_is_hidden_and_not_done(lacking: str, hidden: str):
    home = desk(without=lacking)
    assert hidden in ids(desk().sheet())
    assert hidden not in ids(home.sheet())
    assert home.act(hidden, "") == STAY
    assert home.sheet().id == "home"


def test_what_a_role_may_not_is_not_done():
    assert desk(RECEPTION).act("exit", "") == STAY
    assert "exit" not in ids(desk(RECEPTION).sheet())


def test_a_kiosk_that_is_well_says_so():
    assert desk().sheet().lines[0] == Say("The kiosk is well.", Tone.GOOD)


def test_what_is_wrong_is_said_with_what_to_do_and_how_much_more_there_is():
    lines = desk(lines=unwell()).sheet().lines
    assert lines[:3] == (
        Say("Free space: 0.1 GB.", Tone.BAD),
        Say("Delete files nobody needs, or ask IT for a larger disk."),
        Say("5 more things need a look. Touch “How the kiosk is”.", Tone.SOFT),
    )
    way = desk(lines=unwell()).sheet().line("health")
    assert isinstance(way, Do)
    assert way.weight is Weight.MAIN


@pytest.mark.parametrize(
    ("number", "words"), [(1, None), (2, "One more thing needs a look. Touch “How the kiosk is”.")]
)
def test_one_and_two_findings(number: int, words: str | None):
    said = [line for line in texts(desk(lines=unwell()[:number]).sheet()) if "more thing" in line]
    assert said == ([words] if words else [])


def test_an_amber_finding_is_marked_as_one():
    amber = next(line for line in unwell() if line.level == "amber")
    assert desk(lines=(amber,)).sheet().lines[0] == Say(amber.sentence, Tone.WARN)


def test_who_is_signed_in_is_said():
    assert "Signed in: D. Sample (IT)." in texts(desk().sheet())
    assert "Signed in with the recovery code." in texts(desk(RECOVERED).sheet())


def test_a_command_with_a_desk_opens_it_and_another_is_an_effect():
    assert desk().act("hours", "") == Step(opens="hours")
    assert desk().act("touch-test", "") == Step(effects=(Effect("touch-test"),))


def test_cleaning_closes_the_staff_screens():
    assert desk(RECEPTION).act("cleaning", "") == Step("close", effects=(Effect("cleaning"),))


@pytest.mark.parametrize("command", ["restart", "restart-computer", "shut-down", "exit"])
def test_what_is_grave_is_asked_once_and_then_done(command: str):
    home = desk()
    assert home.act(command, "") == STAY
    assert BY_ID[command].confirmation in texts(home.sheet())
    assert home.act("yes", "") == Step("close", effects=(Effect(command),))
    assert home.sheet().id == "home"


def test_no_leads_back_and_nothing_is_done():
    home = desk()
    home.act("exit", "")
    assert home.act("no", "") == STAY
    assert home.sheet().id == "home"
    assert home.act("yes", "") == STAY


def test_a_desk_that_must_be_asked_for_opens_after_the_answer():
    home = desk()
    home.act("recovery-code", "")
    assert home.act("yes", "") == Step(opens="recovery-code")


def test_every_role_finds_the_way_to_health():
    for role in Role:
        assert "health" in {command.id for command in commands_of(role)}
