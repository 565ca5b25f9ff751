from __future__ import annotations

import pytest

from kiosk.staff.commands import BY_ID, COMMANDS, GROUPS, may, offered
from kiosk.staff.roles import Role

EVERYTHING = ("usage", "set-clock", "sound", "usb", "reboot", "power", "restart")

MATRIX = """
health             R C M I
cleaning           R C M I
show-page          R C M I
search             R C M I
desk-card          R C M I
usage              . C M I
approval           . C M I
language-review    . C M .
clinical-approval  . C . .
show-drafts        . C . .
export-approvals   . C M .
import-approvals   . C M .
manual             . C M I
updates            . . M I
calibrate          R . M I
touch-test         R C M I
sound-test         R C M I
keyboard-test      R C M I
learn-keys         R . M I
clock              R . M I
hours              R . M I
settings           . . M I
people             . . M I
recovery-code      . . M I
first-run          . . M I
backup             . . M I
restore            . . M I
support-bundle     R . M I
readiness-report   R C M I
restart            R C M I
restart-computer   R . M I
shut-down          R . M I
exit               . . . I
"""
"""Who may what: reception, clinician, manager, IT."""

ROWS = {name: marks for name, *marks in (line.split() for line in MATRIX.split("\n") if line)}


@pytest.mark.parametrize("command_id", ROWS)
def test_who_may(command_id: str):
    allowed = [mark != "." for mark in ROWS[command_id]]
    assert [may(role, command_id) for role in (Role.RECEPTION, Role.CLINICIAN, Role.MANAGER, Role.IT)] == allowed


def test_the_table_names_every_command():
    assert list(ROWS) == [command.id for command in COMMANDS]
    with pytest.raises(KeyError):
        may(Role.IT, "format-disk")


def test_every_command_has_its_own_words_and_stands_with_its_group():
    assert len({command.title for command in COMMANDS}) == len(COMMANDS) == len(BY_ID)
    groups = list(dict.fromkeys(command.group for command in COMMANDS))
    assert groups == list(GROUPS)
    numbers = [groups.index(command.group) for command in COMMANDS]
    assert numbers == sorted(numbers)


def test_what_cannot_be_undone_asks_first():
    asking = {command.id for command in COMMANDS if command.needs_confirmation}
    assert asking == {
        "import-approvals",
        "recovery-code",
        "first-run",
        "restore",
        "restart",
        "restart-computer",
        "shut-down",
        "exit",
    }
    assert all(command.confirmation.endswith("?") for command in COMMANDS if command.needs_confirmation)


@pytest.mark.parametrize(
    ("lacking", "hidden"),
    [
        ("reboot", {"restart-computer"}),
        ("power", {"shut-down"}),
        ("set-clock", {"clock"}),
        ("sound", {"sound-test"}),
        ("usage", {"usage"}),
        ("restart", {"restart"}),
        ("usb", {"updates", "backup", "restore", "support-bundle", "readiness-report"}),
    ],
)
def test_what_the_kiosk_cannot_do_is_hidden(lacking: str, hidden: set[str]):
    shown = offered(Role.IT, [capability for capability in EVERYTHING if capability != lacking])
    assert {command.id for command in offered(Role.IT, EVERYTHING)} - {command.id for command in shown} == hidden


def test_a_kiosk_that_can_do_nothing_still_lets_it_people_out():
    assert {"health", "people", "exit"} <= {command.id for command in offered(Role.IT, ())}
