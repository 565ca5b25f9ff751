from __future__ import annotations

import pytest

from kiosk.staff.access import Access
from kiosk.staff.console import Console
from kiosk.staff.desks.recovery_code import RecoveryDesk, wrong_groups
from kiosk.staff.sheet import Sheet
from tests.support.desks import CODE, Clerk, FakeAccess, FakeSticks

pytestmark = pytest.mark.usefixtures("cheap_hashes")


class Below:
    """The desk under the one that is looked at."""

    def sheet(self) -> Sheet:
        return Sheet("below", "Below", ())

    def act(self, line_id: str, value: str):
        raise AssertionError(line_id)


def clerk_with(store: FakeAccess, sticks: FakeSticks) -> Clerk:
    console = Console({"below": Below(), "recovery-code": RecoveryDesk(store, sticks, lambda: CODE)}, "below")
    console.open("recovery-code")
    return Clerk(console)


def shows_code(clerk: Clerk) -> bool:
    return any("2345" in said for said in clerk.said())


def test_the_code_is_shown_in_five_groups_asked_for_and_not_shown_again():
    store = FakeAccess()
    clerk = clerk_with(store, FakeSticks())
    assert not shows_code(clerk)
    clerk.press("make")
    assert next(said for said in clerk.said() if "2345" in said).split() == CODE.split("-")
    assert "The old code works until the new one is in place." in clerk.said()
    assert store.saves == 0
    clerk.press("again").type(CODE)
    assert store.access.opens(CODE)
    assert clerk.said()[0] == "The recovery code is in place. It is not shown again."
    assert not shows_code(clerk)
    clerk.press("done")
    assert clerk.sheet.id == "below"


@pytest.mark.parametrize("typed", ["2345 6789 abcd efgh jkmk", "23456789abcdefghjkmk", " 2345–6789–ABCD–EFGH–JKMK "])
def test_gaps_and_small_letters_do_not_matter(typed: str):
    store = FakeAccess()
    clerk_with(store, FakeSticks()).press("make").press("again").type(typed)
    assert store.access.opens(CODE)


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        (
            "2345-6789-ABCE-EFGH-JKMK",
            "Group 3 is not right. Compare it with the code, and type all of it again.",
        ),
        (
            "2345-6788-ABCE-EFGH-JKMK",
            "Groups 2 and 3 are not right. Compare them with the code, and type all of it again.",
        ),
        (
            "2346-6788-ABCE-EFGH-JKMK",
            "Groups 1, 2 and 3 are not right. Compare them with the code, and type all of it again.",
        ),
        ("2345", "Groups 2, 3, 4 and 5 are not right. Compare them with the code, and type all of it again."),
        ("", "No group is right. Look at the code again, then type all of it."),
    ],
)
def test_wrong_groups_are_named_and_the_old_code_stays(typed: str, sentence: str):
    old = Access().set_recovery("9" * 20)
    store = FakeAccess(old)
    clerk = clerk_with(store, FakeSticks()).press("make").press("again").type(typed)
    assert clerk.said()[0] == sentence
    assert shows_code(clerk)
    assert store.access is old


def test_a_disk_that_keeps_nothing_leaves_the_old_code():
    store = FakeAccess(error="The disk is full.")
    clerk = clerk_with(store, FakeSticks()).press("make").press("again").type(CODE)
    assert clerk.said()[:2] == ["The disk is full.", "The old recovery code still works."]


def test_a_disk_that_keeps_half_says_so():
    clerk = clerk_with(FakeAccess(problem="Only one copy was written."), FakeSticks())
    clerk.press("make").press("again").type(CODE)
    assert "Only one copy was written." in clerk.said()


def test_the_code_can_be_saved_to_a_stick():
    sticks = FakeSticks()
    clerk = clerk_with(FakeAccess(), sticks).press("make").press("again").type(CODE).press("save")
    assert CODE.encode() in sticks.on_it["recovery-code.txt"]
    assert "“recovery-code.txt” is on the stick “SAMPLE”. You can take the stick out." in clerk.said()


def test_a_line_of_somebody_else_does_nothing():
    desk = RecoveryDesk(FakeAccess(), FakeSticks(), lambda: CODE)
    desk.act("make", "")
    before = desk.sheet()
    desk.act("other", "")
    assert desk.sheet() == before


def test_all_groups_are_said_shortly():
    assert wrong_groups((1, 2, 3, 4, 5)) == "No group is right. Look at the code again, then type all of it."
