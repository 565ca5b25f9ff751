from __future__ import annotations

from kiosk.staff.console import STAY
from kiosk.staff.desks.sealed import SealedDesk
from kiosk.staff.sheet import Say


def test_it_says_what_happened_and_what_it_can_do_and_can_only_be_closed():
    desk = SealedDesk(("access.json is damaged.",), "C. Sample")
    sheet = desk.sheet()
    said = [line.text for line in sheet.lines if isinstance(line, Say)]
    assert said[0] == "The list of people and PINs is lost. No PIN and no recovery code can be checked."
    assert "Call: C. Sample" in said
    assert said[-1] == "access.json is damaged."
    assert len(said) == len(sheet.lines)
    assert not sheet.can_go_back
    assert desk.act("anything", "") == STAY


def test_without_a_contact_it_sends_to_it():
    said = [line.text for line in SealedDesk().sheet().lines if isinstance(line, Say)]
    assert "Call your IT." in said
    assert "What was found" not in said
