from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.staff.commands import BY_ID
from kiosk.staff.console import STAY, Step
from kiosk.staff.desks.health import WAYS, HealthDesk
from kiosk.staff.health import CHECKS
from kiosk.staff.roles import Role
from kiosk.staff.sheet import Do, Say, Tone
from tests.support.desk_samples import DESKS, commands_of, ids, texts, unwell, well

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kiosk.staff.health import HealthLine


def desk(role: Role = Role.IT, lines: Callable[[], Sequence[HealthLine]] = unwell) -> HealthDesk:
    return HealthDesk(lines, lambda: commands_of(role), DESKS)


def test_the_worst_stands_first_and_says_what_to_do():
    lines = desk().sheet().lines
    assert lines[:4] == (
        Say("Something needs a look today.", Tone.BAD),
        Say("Disk", Tone.HEAD),
        Say("Free space: 0.1 GB.", Tone.BAD),
        Say("Delete files nobody needs, or ask IT for a larger disk."),
    )


def test_everything_found_is_on_the_sheet():
    shown = texts(desk().sheet())
    for line in unwell():
        assert any(line.sentence in text for text in shown)
        assert line.what_to_do in [*shown, ""]


def test_where_something_can_be_done_here_its_button_says_what():
    assert desk().sheet().line("hours") == Do("hours", "Opening hours", "Set the opening hours.")
    assert desk().act("hours", "") == Step(opens="hours")


def test_there_is_no_way_to_what_a_role_may_not():
    assert ids(desk(Role.RECEPTION).sheet()) == ["hours", "again"]


def test_each_way_is_offered_once():
    overdue = tuple(line._replace(id=check) for line, check in zip(unwell()[:2], ("approvals", "reviews"), strict=True))
    assert ids(desk(lines=lambda: overdue).sheet()) == ["approval", "again"]


def test_what_was_not_looked_at_stands_apart_and_marks_nothing():
    unseen = (*well(), well()[0]._replace(level="unseen", title="Counting", sentence="Not looked at."))
    sheet = desk(lines=lambda: unseen).sheet()
    assert sheet.lines[0] == Say("The kiosk is well.", Tone.GOOD)
    assert sheet.lines[-3:-1] == (
        Say("Not looked at on this screen", Tone.HEAD),
        Say("Counting: Not looked at.", Tone.SOFT),
    )


def test_a_kiosk_that_is_well_lists_what_was_looked_at():
    sheet = desk(lines=well).sheet()
    assert sheet.lines[0] == Say("The kiosk is well.", Tone.GOOD)
    assert "PINs: Staff sign in with their PINs." in texts(sheet)
    assert ids(sheet) == ["again"]


def test_amber_is_not_red():
    amber = tuple(line for line in unwell() if line.level == "amber")
    sheet = desk(lines=lambda: amber).sheet()
    assert sheet.lines[0] == Say("The kiosk works. Something needs a look this week.", Tone.WARN)
    assert "All well" not in texts(sheet)


def test_looking_again_asks_the_checks_again():
    found = [unwell(), well()]
    asked = desk(lines=lambda: found.pop(0))
    assert "Disk" in texts(asked.sheet())
    assert asked.act("again", "") == STAY
    assert "Disk" not in texts(asked.sheet())


def test_every_way_is_from_a_check_to_a_command():
    assert set(WAYS) <= {check.id for check in CHECKS}
    assert set(WAYS.values()) <= set(BY_ID)
