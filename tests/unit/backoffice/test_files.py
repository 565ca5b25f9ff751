from __future__ import annotations

import io
import json
import zipfile
from typing import TYPE_CHECKING

from kiosk import __version__
from kiosk.backoffice.files import KioskFiles
from kiosk.crash.folder import file_report
from kiosk.staff.desks.files import Made
from kiosk.supervisor.program import crash_reports

if TYPE_CHECKING:
    from tests.support.back_office import Office


def files_of(office: Office) -> KioskFiles:
    return KioskFiles(office.paths, office.settings, office.care().lines, crash_reports(office.paths))


def made(office: Office, kind: str) -> Made:
    *parts, last = files_of(office).make(kind)
    assert parts
    assert isinstance(last, Made)
    return last


def test_all_settings_go_out_and_come_back(office: Office):
    office.settings.change({"clinic_name": "Sample Clinic", "theme": "dark"})
    saved = made(office, "backup")
    assert saved.name.endswith(".toml")
    office.settings.change({"clinic_name": "Other", "theme": None, "idle_after": 90.0})
    assert files_of(office).restore(saved.data) == ()
    assert office.settings.load().site == {"clinic_name": "Sample Clinic", "theme": "dark"}
    assert list(office.paths.cache.iterdir()) == []


def test_a_file_that_is_no_backup_changes_nothing(office: Office):
    office.settings.change({"theme": "dark"})
    assert files_of(office).restore(b"\x00no settings") != ()
    assert office.settings.load().site == {"theme": "dark"}
    assert list(office.paths.cache.iterdir()) == []


def test_the_report_for_opening_day_says_how_the_kiosk_is(office: Office):
    text = made(office, "readiness-report").data.decode()
    assert text.startswith(f"Back Pain Kiosk {__version__}\n")
    for line in office.care().lines():
        assert f"[{line.level}] {line.sentence}" in text


def test_support_gets_report_logs_and_crashes_and_no_secret(office: Office):
    office.employ()
    office.paths.logs.mkdir(parents=True)
    (office.paths.logs / "kiosk.log").write_text("a line\n", encoding="utf-8")
    (office.paths.state / "access.json").write_text("a secret", encoding="utf-8")
    file_report(crash_reports(office.paths), "error", "ValueError", ("kiosk.app:1",))
    bundle = zipfile.ZipFile(io.BytesIO(made(office, "support-bundle").data))
    assert sorted(bundle.namelist()) == ["crashes.json", "kiosk.log", "report.txt"]
    (crash,) = json.loads(bundle.read("crashes.json"))
    assert crash["error"] == "ValueError"
    assert all(b"secret" not in bundle.read(name) for name in bundle.namelist())
