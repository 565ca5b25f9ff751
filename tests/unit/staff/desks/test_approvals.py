from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.approval import Approvals
from kiosk.staff.console import STAY, Step
from kiosk.staff.sheet import Choose, Do, Say, Tone
from tests.support.desk_samples import CLINICIAN, IT, SUBJECTS, TITLES, FakeBook, approval, approvals_of, ids, texts

if TYPE_CHECKING:
    from kiosk.content.approval import Approval
    from kiosk.staff.access import Actor
    from kiosk.staff.console import Desk
    from kiosk.staff.desks.approval_book import Subject
    from kiosk.staff.sheet import Sheet


def desk(
    actor: Actor = CLINICIAN,
    *records: Approval,
    told: tuple[str, ...] = (),
    subjects: tuple[Subject, ...] = SUBJECTS,
) -> Desk:
    return approvals_of(actor, book=FakeBook(Approvals(records), told), subjects=subjects)["approval"]


def pages(sheet: Sheet) -> list[str]:
    return [name.removeprefix("page-") for name in ids(sheet) if name.startswith("page-")]


def test_every_page_says_how_it_stands():
    sheet = desk(CLINICIAN, approval("sciatica")).sheet()
    assert pages(sheet) == list(TITLES)
    assert sheet.line("page-sciatica") == Do(
        "page-sciatica", "5. Sciatica", "Approved by A. Sample on 20 November 2026."
    )
    assert Say("Approved: 1 of 7 pages. Language: English.", Tone.WARN) in sheet.lines


def test_all_pages_approved_is_good():
    sheet = desk(CLINICIAN, *(approval(page) for page in TITLES)).sheet()
    assert Say("Approved: 7 of 7 pages. Language: English.", Tone.GOOD) in sheet.lines


def test_only_drafts_can_be_listed():
    made = desk(CLINICIAN, approval("sciatica"))
    assert made.act("filter", "drafts") == STAY
    assert "sciatica" not in pages(made.sheet())
    assert len(pages(made.sheet())) == 6
    made.act("filter", "all")
    assert "sciatica" in pages(made.sheet())


def test_without_drafts_the_filter_says_so():
    made = desk(CLINICIAN, *(approval(page) for page in TITLES))
    made.act("filter", "drafts")
    assert pages(made.sheet()) == []
    assert made.sheet().lines[-1] == Say("There are no drafts in this language.", Tone.GOOD)


def test_another_language_stands_by_itself():
    made = desk(CLINICIAN, approval("sciatica"))
    made.act("language", "es")
    assert Say("Approved: 0 of 7 pages. Language: Español.", Tone.WARN) in made.sheet().lines
    choice = made.sheet().line("language")
    assert isinstance(choice, Choose)
    assert choice.value == "es"


def test_one_language_is_no_choice():
    made = desk(subjects=tuple(each for each in SUBJECTS if each.language == "en"))
    assert "language" not in ids(made.sheet())


def test_a_page_opens_its_entry_and_the_drafts_their_desk():
    made = approvals_of(CLINICIAN, book=FakeBook())
    made["approval"].sheet()
    assert made["approval"].act("page-sciatica", "") == Step(opens="approval-page")
    assert made["approval-page"].sheet().title == "5. Sciatica"
    assert made["approval"].act("files", "") == Step(opens="approval-files")


def test_who_may_only_look_is_told_so():
    assert "Touch a page to see who approved it" in texts(desk(IT).sheet())
    assert "Touch a page to approve it" in texts(desk().sheet())


def test_what_is_wrong_with_the_file_stands_first():
    assert desk(told=("The file is damaged.",)).sheet().lines[0] == Say("The file is damaged.", Tone.BAD)


def test_without_content_it_says_where_to_look():
    assert texts(desk(subjects=()).sheet()) == [
        "Pages and approvals",
        "There are no pages. “How the kiosk is” says why.",
    ]
