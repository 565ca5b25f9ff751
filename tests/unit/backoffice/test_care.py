from __future__ import annotations

import time
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from kiosk.attract.ghost import GhostReport
from kiosk.backoffice.stores import KeptApprovals
from kiosk.content.approval import Approval, Approvals, save
from kiosk.content.approved_pack import page_hash
from kiosk.content.pack_file import PackError, PackFile
from kiosk.crash.folder import file_report
from kiosk.staff.roles import Role
from kiosk.supervisor.program import crash_reports
from tests.support.usage import counting_in

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.content.model import Page
    from kiosk.staff.health import HealthLine
    from tests.support.back_office import Office


def line(office: Office, name: str) -> HealthLine:
    found = {each.id: each for each in office.care().lines()}
    assert name in found, sorted(found)
    return found[name]


def test_a_kiosk_that_is_well_has_nothing_red(office: Office):
    office.employ(Role.IT, Role.MANAGER)
    found = {each.id: each.level for each in office.care().lines()}
    assert [name for name, level in found.items() if level == "red"] == []
    assert found["access"] == "green"


def test_nobody_with_a_pin_is_something_to_look_at(office: Office):
    assert line(office, "access").level != "green"


def test_every_page_of_every_language_is_to_be_approved_and_the_hash_follows_the_picture(office: Office):
    care = office.care()
    assert office.pack is not None
    pages = {entry.id for entry in office.pack.entries("en")}
    assert {subject.page for subject in care.subjects()} == pages
    assert care.subjects() is care.subjects()
    other = office.care()
    other.picture_version = "2"
    assert all(one.hash != two.hash for one, two in zip(care.subjects(), other.subjects(), strict=True))


def test_without_content_there_is_nothing_to_approve_and_health_says_why(office: Office):
    office.pack = None
    care = office.care()
    care.pack_problem = "The content file is damaged. Install the kiosk again."
    assert care.subjects() == ()
    content = [each for each in care.lines() if care.pack_problem in each.sentence + each.what_to_do]
    assert [each.level for each in content] == ["red"]


def test_a_large_pack_is_looked_through_some_pages_at_a_time(office: Office, monkeypatch: pytest.MonkeyPatch):
    class Watched(PackFile):
        """Says which pages were read, and finds the one before the last damaged."""

        def page(self, page_id: str, language: str) -> Page:
            read.append(page_id)
            if page_id == pages[-2]:
                raise PackError("One page is damaged.")
            return super().page(page_id, language)

    assert office.pack is not None
    read: list[str] = []
    pages = [entry.id for entry in office.pack.entries("en")]
    office.pack = Watched.open(office.pack.path)
    monkeypatch.setattr("kiosk.backoffice.care._PAGES_AT_ONCE", len(pages) // 2)
    care = office.care()
    care.lines()
    assert read == pages[: len(pages) // 2]
    assert care.pack_problem == ""
    care.lines()
    assert care.pack_problem == "One page is damaged."
    assert read == pages[: len(read)]
    office.pack.close()


def test_damaged_approvals_are_told_of_after_they_were_written_over(office: Office):
    (office.paths.state / "approvals.json").write_bytes(b"{")
    assert line(office, "approvals").level == "red"
    KeptApprovals(office.paths.state, office.now).save(Approvals())
    told = line(office, "damaged-approvals")
    assert (told.level, "approvals.damaged-2026-11-23-120000.json" in told.sentence) == ("amber", True)


def test_what_was_wrong_with_the_wrong_pins_and_how_the_printer_is_are_told(office: Office):
    assert office.settings.change({"printer": "Desk"}) == ()
    care = office.care()
    care.tries_problem = lambda: "The count of wrong PINs was damaged."
    care.printer = {"Desk": "no-paper"}.get
    found = {each.id: (each.level, each.sentence) for each in care.lines()}
    assert found["tries"] == ("amber", "The count of wrong PINs was damaged.")
    assert found["printer"] == ("amber", "The printer has no paper.")


def test_only_pages_somebody_has_spoken_for_are_read_to_count_approvals(office: Office):
    assert office.pack is not None
    page = office.pack.page("sciatica", "en")
    given = Approvals()
    for name, digest in (("sciatica", page_hash(page, "1")), ("scoliosis", "0" * 64), ("gone", "0" * 64)):
        given = given.give(Approval(name, "en", digest, "A. Sample", "clinical", "2026-11-22")).approvals
    save(office.paths.state, given)
    assert f"en 1 of {len(office.pack)}" in line(office, "approvals").sentence


def test_an_index_damaged_since_the_start_is_told(office: Office):
    assert office.pack is not None
    care = office.care()
    office.pack.close()
    content = [each for each in care.lines() if "index of the content pack is damaged" in each.sentence]
    assert [each.level for each in content] == ["red"]


def test_a_crash_today_is_told(office: Office):
    office.now = datetime.now
    assert line(office, "crashes").level == "green"
    for _ in range(4):
        file_report(crash_reports(office.paths), "error", "ValueError")
    assert line(office, "crashes").level != "green"


def test_a_crash_counts_on_the_day_the_clinics_clock_showed(office: Office, monkeypatch: pytest.MonkeyPatch):
    if not hasattr(time, "tzset"):
        pytest.skip("this system has no such zone to choose")
    with monkeypatch.context() as patched:
        patched.setenv("TZ", "EAST-14")
        time.tzset()
        file_report(crash_reports(office.paths), "error", "ValueError")
        now = datetime.now()  # noqa: DTZ005 - what a clock on the wall shows
        assert office.care()._crash_days(now) == [now.date()]
    time.tzset()


def test_crashes_of_long_ago_are_no_crashes_of_this_week(office: Office):
    file_report(crash_reports(office.paths), "error", "ValueError")
    office.now = lambda: datetime.now() + timedelta(days=20)  # noqa: DTZ005 - what a clock on the wall shows
    assert office.care()._facts().crashes_this_week == 0


def test_a_wrong_setting_is_told(office: Office):
    office.settings.site.write_text("idle_after = 1\n", encoding="utf-8")
    assert line(office, "settings").level != "green"


@pytest.mark.parametrize(("counts", "says"), [(False, "off"), (True, "good")])
def test_counting_is_looked_at(office: Office, counts: bool, says: str):
    office.counting = counting_in(office.paths.state, is_on=counts)
    assert office.care()._facts().database == says


def test_a_file_of_counts_that_cannot_be_written_is_told(office: Office):
    office.counting = counting_in(office.paths.state, is_on=True)
    (office.paths.state / "usage.sqlite").mkdir()
    office.counting.save("start", office.now().date())
    assert office.care()._facts().database not in {"off", "good"}


def test_a_screen_other_than_the_measured_one_is_to_be_measured_again(office: Office):
    assert line(office, "screen").sentence == "The screen was not measured."
    office.settings.screen = "1920x1080 HDMI-1"
    assert office.settings.change({"px_per_mm": 4.031}) == ()
    assert line(office, "screen").level == "green"
    office.settings.screen = "3840x2160 HDMI-1"
    assert line(office, "screen").what_to_do == "Measure it again with a bank card."
    office.settings.change({"px_per_mm": 5.42})
    assert line(office, "screen").level == "green"


def test_damaged_approvals_are_told_and_the_pages_count_as_drafts(office: Office):
    (office.paths.state / "approvals.json").write_bytes(b"\x00 no approvals")
    assert line(office, "approvals").level == "red"


def test_what_the_glass_does_by_itself_and_fonts_that_are_gone_are_told(office: Office, tmp_path: Path):
    care = office.care()
    care.glass_fault = lambda: GhostReport("stuck", 100.0, 50.0)
    care.fonts = tmp_path
    found = {each.id: each for each in care.lines()}
    assert "rests on the glass, 10 cm from its left edge" in found["glass"].sentence
    assert found["fonts"].level == "red"


def test_the_safe_screen_does_not_call_good_content_none_or_a_turned_counter_off(office: Office):
    office.pack = None
    care = office.care()
    care.is_safe = True
    found = {each.id: each for each in care.lines()}
    assert found["content"].level == found["database"].level == "unseen"
    assert not any(
        "no content" in each.sentence.lower() or "Nothing is counted" in each.sentence for each in found.values()
    )
