from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.content.approval import Approval, Approvals
from kiosk.staff.access import Actor
from kiosk.staff.console import STAY, Effect, Step
from kiosk.staff.desks.needs import ask, typed_id
from kiosk.staff.roles import Role
from kiosk.staff.sheet import Do, Enter, Say, Tone, Weight
from tests.support.desk_samples import CLINICIAN, IT, MANAGER, FakeBook, approval, approvals_of, ids, subject, texts

if TYPE_CHECKING:
    from kiosk.staff.console import Desk

CHANGED = Step(effects=(Effect("approvals-changed"),))


def opened(
    actor: Actor = CLINICIAN, book: FakeBook | None = None, *, page: str = "sciatica", language: str = "en"
) -> Desk:
    desks = approvals_of(actor, book=book or FakeBook())
    desks["approval"].act("language", language)
    desks["approval"].act(f"page-{page}", "")
    return desks["approval-page"]


def buttons(desk: Desk) -> list[str]:
    return [name for name in ids(desk.sheet()) if name != "show"]


def test_it_says_exactly_what_is_approved():
    shown = texts(opened().sheet())
    assert shown[0] == "5. Sciatica"
    assert "Language: English. The page was written in it." in shown
    version = subject("sciatica").hash[:8]
    assert f"The words, numbers, picture, sources and sound of this page, as they are now. Version: {version}." in shown
    assert "If any of these changes, the page is a draft again." in shown


def test_it_says_that_nobody_has_rated_the_page_yet():
    line = "Nobody has rated yet how well the page is understood (PEMAT) and how it informs (DISCERN)."
    assert line in texts(opened().sheet())


def test_the_page_can_be_looked_at_first():
    assert opened(language="es").act("show", "") == Step(effects=(Effect("preview-page", "sciatica es"),))


def test_a_clinician_approves_in_their_own_name():
    book = FakeBook()
    desk = opened(book=book)
    assert desk.act("give-clinical", "") == CHANGED
    expected = Approval("sciatica", "en", subject("sciatica").hash, "A. Sample", "clinical", "2026-11-22")
    assert book.approvals.records == (expected,)
    shown = desk.sheet().lines
    assert shown[0] == Say("The approval is saved.", Tone.GOOD)
    assert shown[1] == Say("Approved by A. Sample on 22 November 2026.", Tone.GOOD)
    assert "Content approved: A. Sample, clinical approver, 22 November 2026." in texts(desk.sheet())
    assert buttons(desk) == ["withdraw"]


def test_another_name_can_be_typed():
    book = FakeBook()
    desk = opened(book=book)
    assert desk.act("name", "") == ask(Enter("name", "Name on the approval", "A. Sample"))
    assert desk.act(typed_id("name"), " E. Sample ") == STAY
    assert desk.sheet().line("name") == Enter("name", "Name on the approval", "E. Sample")
    desk.act("give-clinical", "")
    assert book.approvals.records[0].name == "E. Sample"


def test_without_a_name_nothing_is_approved():
    book = FakeBook()
    desk = opened(Actor("", Role.CLINICIAN), book)
    assert desk.act("give-clinical", "") == STAY
    assert book.approvals == Approvals()
    assert desk.sheet().lines[0] == Say("Type your name first. Touch “Name on the approval”.", Tone.BAD)


def test_a_name_that_will_not_do_is_told():
    desk = opened()
    desk.act(typed_id("name"), "A" * 61)
    assert desk.act("give-clinical", "") == STAY
    assert desk.sheet().lines[0] == Say("Type the name with at most 60 characters on one line.", Tone.BAD)


def test_a_translation_needs_two_people():
    book = FakeBook()
    reviewer = opened(MANAGER, book, language="es")
    assert buttons(reviewer) == ["name", "give-language"]
    assert reviewer.act("give-language", "") == CHANGED
    assert "Translation approved: B. Sample, language reviewer, 22 November 2026." in texts(reviewer.sheet())
    clinician = opened(CLINICIAN, book, language="es")
    assert buttons(clinician) == ["name", "give-clinical", "withdraw"]
    assert clinician.act("give-clinical", "") == CHANGED
    assert clinician.sheet().lines[1] == Say("Approved by A. Sample on 22 November 2026.", Tone.GOOD)


def test_one_person_cannot_do_both():
    desk = opened(language="es")
    assert buttons(desk) == ["name", "give-clinical", "give-language"]
    desk.act("give-clinical", "")
    assert desk.act("give-language", "") == STAY
    assert desk.sheet().lines[0] == Say(
        "The same person cannot check the language and approve the content. Ask somebody else.", Tone.BAD
    )


def test_the_one_button_that_matters_stands_out():
    main = [
        line.id for line in opened(language="es").sheet().lines if isinstance(line, Do) and line.weight is Weight.MAIN
    ]
    assert main == ["give-clinical"]
    main = [
        line.id
        for line in opened(MANAGER, language="es").sheet().lines
        if isinstance(line, Do) and line.weight is Weight.MAIN
    ]
    assert main == ["give-language"]


@pytest.mark.parametrize(("actor", "language"), [(IT, "en"), (IT, "es"), (MANAGER, "en")])
def test_who_may_not_approve_is_told_who_can(actor: Actor, language: str):
    desk = opened(actor, language=language)
    assert buttons(desk) == []
    assert "Your role may look. A clinician approves the content." in texts(desk.sheet())


def test_a_press_that_is_not_offered_does_nothing():
    book = FakeBook()
    assert opened(IT, book).act("give-clinical", "") == STAY
    assert opened(IT, book).act("give-language", "") == STAY
    assert book.approvals == Approvals()


def test_an_approval_is_taken_back_once_it_was_asked():
    book = FakeBook(Approvals((approval("sciatica"),)))
    desk = opened(book=book)
    desk.act("withdraw", "")
    assert desk.sheet().id == "confirm"
    assert desk.act("no", "") == STAY
    assert book.approvals.records == (approval("sciatica"),)
    desk.act("withdraw", "")
    assert desk.act("yes", "") == CHANGED
    assert book.approvals == Approvals()
    assert desk.sheet().lines[:2] == (
        Say("The page is a draft again.", Tone.GOOD),
        Say("Draft. Not approved yet.", Tone.WARN),
    )


def test_a_reviewer_takes_back_a_review_but_not_a_clinicians_word():
    reviewed = approval("sciatica", "language", language="es", name="B. Sample")
    assert buttons(opened(MANAGER, FakeBook(Approvals((reviewed,))), language="es")) == ["withdraw"]
    both = Approvals((reviewed, approval("sciatica", language="es")))
    assert buttons(opened(MANAGER, FakeBook(both), language="es")) == []


def test_what_cannot_be_kept_is_told():
    desk = opened(book=FakeBook(is_broken=True))
    assert desk.act("give-clinical", "") == STAY
    assert desk.sheet().lines[0] == Say("The disk is full. Make room on it.", Tone.BAD)


def test_what_was_said_of_one_page_is_not_said_of_the_next():
    desks = approvals_of(CLINICIAN, book=FakeBook())
    desks["approval"].act("page-sciatica", "")
    desks["approval-page"].act("give-clinical", "")
    desks["approval"].act("page-causes", "")
    assert "The approval is saved." not in texts(desks["approval-page"].sheet())
