"""New pages come by stick to a kiosk with a real staff room: followed, stopped, taken, and shown by the next start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.staff.access_file import State
from kiosk.staff.sheet import Say, Tone
from tests.support.staff_room import CODE, Room

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_slow_work_whose_sheet_stays_can_be_stopped_and_nothing_else(qtbot: QtBot):
    del qtbot
    made = Room(State.READY)
    made.room.ask()
    made.room.ask_recovery()
    made.room.type_text(CODE)
    made.machine.is_slow = True
    made.room.act("copy", "")
    sheet = made.room.sheet
    assert [line.text for line in sheet.lines] == ["New PIN", "Show a page", "Make a PIN"]
    made.room.act("pin", "")
    made.room.back()
    assert (made.room.sheet, made.wished) == (sheet, [])
    people = made.room._console.desks["people"]
    made.room.act("stop", "")
    assert people.stopped == ["stop"]
    made.machine.errands.pop()()
    assert made.wished == [("copied", "")]
    made.room.act("slow", "")
    made.room.act("stop", "")
    assert made.room.sheet.lines == (Say("One moment.", Tone.SOFT),)
    assert people.stopped == ["stop"]
    made.room.close()
