from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from kiosk.content.approval import NAME, Approvals
from kiosk.staff.console import STAY, Effect, Step
from kiosk.staff.roles import Role
from kiosk.staff.sheet import Choose, Say, Tone
from tests.support.desk_samples import (
    CLINICIAN,
    IT,
    MANAGER,
    FakeBook,
    approval,
    approvals_of,
    ids,
    settings_with,
    texts,
)
from tests.support.desks import FakeSettings, FakeSticks

if TYPE_CHECKING:
    from kiosk.staff.access import Actor
    from kiosk.staff.console import Desk


def desk(
    actor: Actor = CLINICIAN,
    *,
    book: FakeBook | None = None,
    settings: FakeSettings | None = None,
    stick: FakeSticks | None = None,
) -> Desk:
    return approvals_of(actor, book=book or FakeBook(), settings=settings, sticks=stick)["approval-files"]


def test_the_clinician_decides_whether_drafts_are_shown():
    settings = FakeSettings()
    made = desk(settings=settings)
    assert made.act("show-drafts", "hidden") == Step(effects=(Effect("show-drafts", "off"),))
    assert settings.value("show_drafts") is False
    choice = made.sheet().line("show-drafts")
    assert isinstance(choice, Choose)
    assert choice.value == "hidden"
    assert made.act("show-drafts", "shown") == Step(effects=(Effect("show-drafts", "on"),))
    assert "“Get help now” is always shown." in texts(made.sheet())


@pytest.mark.parametrize("actor", [MANAGER, IT])
def test_nobody_else_has_the_switch(actor: Actor):
    assert actor.role is not Role.CLINICIAN
    assert "show-drafts" not in ids(desk(actor).sheet())
    assert "A clinician can change this." in texts(desk(actor).sheet())


def test_a_switch_the_policy_holds_is_told():
    sheet = desk(settings=settings_with(show_drafts=False, locked=("show_drafts",))).sheet()
    assert "show-drafts" not in ids(sheet)
    assert texts(sheet)[2:4] == [
        "Drafts are hidden from patients.",
        "The rules of this computer have decided about drafts. Ask IT to change it.",
    ]


def test_a_switch_that_cannot_be_saved_changes_nothing():
    made = desk(settings=settings_with(refuses=("The disk is full. Make room on it.",)))
    assert made.act("show-drafts", "hidden") == STAY
    assert made.sheet().lines[0] == Say("The disk is full. Make room on it.", Tone.BAD)


def test_approvals_go_to_a_stick_and_come_to_another_kiosk():
    stick = FakeSticks()
    desk(book=FakeBook(Approvals((approval("sciatica"),))), stick=stick).act("export-approvals", "")
    assert list(stick.on_it) == [NAME]
    book = FakeBook()
    made = desk(MANAGER, book=book, stick=stick)
    made.act("import-approvals", "")
    assert made.sheet().id == "confirm"
    assert made.act("yes", "") == Step(effects=(Effect("approvals-changed"),))
    assert book.approvals.records == (approval("sciatica"),)
    assert made.sheet().lines[0] == Say("Approvals added: 1.", Tone.GOOD)


def test_no_reads_nothing():
    stick = FakeSticks(on_it={NAME: Approvals((approval("sciatica"),)).encode()})
    book = FakeBook()
    made = desk(book=book, stick=stick)
    made.act("import-approvals", "")
    assert made.act("no", "") == STAY
    assert book.approvals == Approvals()


def read(data: bytes, book: FakeBook | None = None) -> list[str]:
    made = desk(book=book or FakeBook(), stick=FakeSticks(on_it={"other.json": b"{}", NAME: data}))
    made.act("import-approvals", "")
    made.act("yes", "")
    return texts(made.sheet())


def test_what_was_left_out_is_counted():
    old = replace(approval("causes"), hash="f" * 64)
    shown = read(Approvals((approval("sciatica"), old)).encode(), FakeBook(Approvals((approval("sciatica"),))))
    assert shown[1:4] == [
        "Approvals added: 0.",
        "Approvals that were here already: 1.",
        "Approvals left out, because the page has changed or is not here: 1.",
    ]


def test_a_damaged_file_is_told_by_its_problem_alone():
    assert read(b"no list")[1] == "This is not a list of approvals, or it is damaged. Take another file."
    assert not [text for text in read(b"no list") if text.startswith("Approvals added")]


def test_one_person_for_both_tasks_is_not_taken_from_a_file():
    both = (approval("sciatica", "language", language="es"), approval("sciatica", language="es"))
    shown = read(Approvals(both).encode())
    assert shown[1:3] == [
        "Approvals added: 1.",
        "The same person cannot check the language and approve the content. Ask somebody else.",
    ]


def test_a_book_that_cannot_be_kept_is_told():
    shown = read(Approvals((approval("sciatica"),)).encode(), FakeBook(is_broken=True))
    assert shown[1] == "The disk is full. Make room on it."


@pytest.mark.parametrize(
    ("stick", "words"),
    [
        (FakeSticks(count=0), "There is no stick. Put one in, wait 5 seconds, and touch again."),
        (
            FakeSticks(),
            "The stick holds no file “approvals.json”. Save the approvals of the other kiosk on it first.",
        ),
    ],
    ids=["no-stick", "no-file"],
)
def test_a_stick_without_approvals_says_what_to_do(stick: FakeSticks, words: str):
    made = desk(stick=stick)
    made.act("import-approvals", "")
    assert made.act("yes", "") == STAY
    assert made.sheet().lines[0] == Say(words, Tone.BAD)


def test_without_sticks_or_the_right_there_are_no_files():
    made = desk()
    assert "export-approvals" not in ids(made.sheet())
    assert made.act("export-approvals", "") == STAY
    assert "export-approvals" not in ids(desk(IT, stick=FakeSticks()).sheet())
