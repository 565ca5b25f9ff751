from __future__ import annotations

from kiosk.content.index import Held
from kiosk.staff.console import STAY, Step
from kiosk.staff.sheet import Do, Say, Tone
from tests.support.desk_samples import CLINICIAN, FakeBook, approvals_of

HELD = (
    Held("share", "sciatica", "Many people get it.", "The figure was not seen.", ("ONE25",)),
    Held("course", "sciatica", "It often passes.", "Two studies differ.", ("ONE25", "TWO24")),
    Held("new", "a-page-to-come", "A fact.", "A guess."),
)


def test_what_waits_stands_under_its_page_with_what_is_open():
    desks = approvals_of(CLINICIAN, book=FakeBook(), held=HELD)
    button = desks["approval"].sheet().line("held")
    assert button == Do("held", "Facts that wait for a clinician", "3 of them; none stands on a page")
    assert desks["approval"].act("held", "") == Step(opens="held-facts")
    desk = desks["held-facts"]
    sheet = desk.sheet()
    assert sheet.title == "Facts that wait for a clinician"
    assert sheet.lines[1:] == (
        Say("Sciatica", Tone.HEAD),
        Say("Many people get it."),
        Say("The figure was not seen.", Tone.WARN),
        Say("Source: ONE25", Tone.SOFT),
        Say("It often passes."),
        Say("Two studies differ.", Tone.WARN),
        Say("Sources: ONE25, TWO24", Tone.SOFT),
        Say("a-page-to-come", Tone.HEAD),
        Say("A fact."),
        Say("A guess.", Tone.WARN),
    )
    assert desk.act("share", "") == STAY


def test_where_nothing_waits_there_is_no_button():
    desks = approvals_of(CLINICIAN, book=FakeBook())
    assert "held" not in [line.id for line in desks["approval"].sheet().lines if isinstance(line, Do)]
    assert desks["held-facts"].sheet().lines == (Say("No fact is waiting.", Tone.GOOD),)
