from __future__ import annotations

import time
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from kiosk.crash.folder import file_report
from kiosk.staff.roles import Role
from kiosk.supervisor.program import crash_reports
from tests.support.usage import counting_in

if TYPE_CHECKING:
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
