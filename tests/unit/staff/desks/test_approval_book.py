from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.content.approval import Approvals
from kiosk.staff.desks.approval_book import Place, standing_words
from tests.support.desk_samples import (
    CLINICIAN,
    LANGUAGES,
    RECEPTION,
    SUBJECTS,
    TITLES,
    TODAY,
    FakeBook,
    approval,
    subject,
)
from tests.support.desks import FakeSettings

if TYPE_CHECKING:
    from kiosk.content.approval import Approval
    from kiosk.staff.access import Actor
    from kiosk.staff.desks.approval_book import Subject


def place(*records: Approval, subjects: tuple[Subject, ...] = SUBJECTS, actor: Actor = CLINICIAN) -> Place:
    book = FakeBook(Approvals(records))
    return Place(actor, lambda: subjects, LANGUAGES, book, FakeSettings(), lambda: TODAY)


def test_the_first_language_is_shown_first():
    at = place()
    assert {each.language for each in at.here()} == {"en"}
    at.language = "es"
    assert [each.page for each in at.here()] == list(TITLES)


def test_without_content_there_is_nothing_to_approve():
    at = place(subjects=())
    assert at.here() == ()
    assert at.codes() == ()
    assert at.standings() == []


def test_languages_stand_in_the_order_of_the_pack():
    assert place().codes() == ("en", "es")


@pytest.mark.parametrize(
    ("language", "records", "words"),
    [
        ("en", (), "Draft. Not approved yet."),
        ("en", (approval("sciatica"),), "Approved by A. Sample on 20 November 2026."),
        (
            "es",
            (approval("sciatica", "language", language="es", name="B. Sample"),),
            "Draft. The language was reviewed by B. Sample on 20 November 2026.",
        ),
        (
            "es",
            (approval("sciatica", language="es"),),
            "Draft. A. Sample approved it on 20 November 2026. The language is not reviewed yet.",
        ),
        (
            "es",
            (approval("sciatica", "language", language="es", name="B. Sample"), approval("sciatica", language="es")),
            "Approved by A. Sample on 20 November 2026.",
        ),
    ],
)
def test_how_a_page_stands_is_said_in_one_line(language: str, records: tuple[Approval, ...], words: str):
    at = place(*records)
    at.language, at.page = language, "sciatica"
    assert standing_words(at.standing()) == words
    assert dict(zip(TITLES, at.standings(), strict=True))["sciatica"][1] == at.standing()


def test_a_changed_page_is_a_draft_again():
    changed = tuple(each._replace(hash="f" * 64) for each in SUBJECTS)
    at = place(approval("sciatica"), subjects=changed)
    at.language, at.page = "en", "sciatica"
    assert standing_words(at.standing()) == "Draft. Not approved yet."


def test_a_page_is_known_by_itself_and_its_language():
    assert subject("sciatica", "es").key == ("sciatica", "es")


def test_a_role_may_what_its_commands_say():
    assert place().may("clinical-approval")
    assert not place(actor=RECEPTION).may("clinical-approval")
