from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest

from kiosk.backoffice import stores
from kiosk.backoffice.stores import LOGO_FOLDER, KeptAccess, KeptApprovals, KeptLogos, KeptTries, SiteSettings
from kiosk.content.approval import Approval, Approvals
from kiosk.errors import KnownError
from kiosk.settings.rules import SETTINGS
from kiosk.staff import access_file
from kiosk.staff.access_file import State
from kiosk.staff.lockout import Lockouts
from kiosk.staff.roles import Role
from kiosk.staff.unlock import count_pin
from tests.support.back_office import PIN, people_with
from tests.support.desks import NOON
from tests.support.settings_files import of_root

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.paths import AppPaths


APPROVAL = Approval("sciatica", "en", "0a" * 32, "A. Sample", "clinical", "2026-11-20")


def row_of(settings: SiteSettings, key: str):
    return next(row for row in settings.rows() if row.key == key)


def test_every_setting_has_a_row_that_says_where_it_comes_from(app_paths: AppPaths):
    settings = SiteSettings(app_paths)
    assert [row.key for row in settings.rows()] == [setting.key for setting in SETTINGS]
    assert settings.change({"idle_after": 90.0}) == ()
    assert (row_of(settings, "idle_after").value, row_of(settings, "idle_after").origin) == (90.0, "site")
    assert row_of(settings, "theme").origin == "default"
    assert settings.change({"idle_after": None}) == ()
    assert row_of(settings, "idle_after").value == 120.0


def test_a_measure_is_kept_with_the_screen_it_is_of_and_forgotten_with_it(app_paths: AppPaths):
    settings = SiteSettings(app_paths, "1920x1080 HDMI-1")
    assert settings.change({"px_per_mm": 4.03}) == ()
    assert settings.load().settings.measured_on == "1920x1080 HDMI-1"
    assert settings.change({"theme": "dark"}) == ()
    assert settings.load().settings.measured_on == "1920x1080 HDMI-1"
    assert settings.change({"px_per_mm": None}) == ()
    assert settings.load().site == {"theme": "dark"}


def test_a_wrong_change_changes_nothing_and_says_why(app_paths: AppPaths):
    settings = SiteSettings(app_paths)
    assert settings.change({"theme": "dark", "idle_after": 1.0}) != ()
    assert settings.load().site == {}


def test_what_is_wrong_in_the_file_stands_at_its_setting(app_paths: AppPaths):
    settings = SiteSettings(app_paths)
    settings.site.parent.mkdir(parents=True)
    settings.site.write_text('idle_after = "long"\ntheme = "dark"\n', encoding="utf-8")
    (problem,) = settings.problems()
    assert row_of(settings, "idle_after").problem == problem
    assert (row_of(settings, "theme").value, row_of(settings, "theme").problem) == ("dark", "")


def test_answers_from_a_stick_are_read_and_leave_no_file(app_paths: AppPaths):
    answers = SiteSettings(app_paths).answers(b'clinic_name = "Sample Clinic"\nidle_after = 1\n')
    assert answers.values == {"clinic_name": "Sample Clinic"}
    assert len(answers.problems) == 1
    assert list(app_paths.cache.iterdir()) == []


def test_people_are_kept_and_a_new_kiosk_has_none(tmp_path: Path):
    people = KeptAccess(tmp_path)
    assert people.look().state is State.FIRST_RUN
    assert people.save(people_with(Role.MANAGER)).problem == ""
    who = KeptAccess(tmp_path).load().who(PIN)
    assert (people.look().state, who.role if who else None) == (State.READY, Role.MANAGER)


def test_approvals_survive_a_restart(tmp_path: Path):
    KeptApprovals(tmp_path).save(Approvals().give(APPROVAL).approvals)
    later = KeptApprovals(tmp_path)
    assert later.load().standing("sciatica", "en", "0a" * 32, is_source=True).state == "approved"
    assert later.problems() == ()


def test_a_damaged_file_of_approvals_is_a_problem_and_approves_nothing(tmp_path: Path):
    book = KeptApprovals(tmp_path)
    book.save(Approvals())
    (file,) = (each for each in tmp_path.iterdir() if each.is_file())
    file.write_bytes(b"{")
    assert book.problems() != ()
    assert book.load().standing("sciatica", "en", "0a" * 32, is_source=True).state == "draft"


def test_what_is_left_of_damaged_approvals_outlives_the_next_one(tmp_path: Path):
    book = KeptApprovals(tmp_path, lambda: NOON)
    (tmp_path / "approvals.json").write_bytes(b"{half of the appr")
    book.save(Approvals().give(APPROVAL).approvals)
    assert (tmp_path / "approvals.damaged-2026-11-23-120000.json").read_bytes() == b"{half of the appr"
    assert book.problems() == ()
    assert book.load().records == (APPROVAL,)
    book.save(Approvals())
    assert sorted(each.name for each in tmp_path.iterdir()) == [
        "approvals.damaged-2026-11-23-120000.json",
        "approvals.json",
    ]


def test_a_logo_is_kept_beside_the_settings(tmp_path: Path):
    logos = KeptLogos(tmp_path, lambda data: "" if data else "This file is empty.")
    assert (logos.problem(b""), logos.problem(b"x")) == ("This file is empty.", "")
    logos.keep("sample.png", b"x")
    assert (tmp_path / LOGO_FOLDER / "sample.png").read_bytes() == b"x"


def test_wrong_tries_last_over_a_restart(tmp_path: Path):
    tries = KeptTries(tmp_path, lambda: 50.0, lambda: 1_800_000_000.0)
    assert tries.load() == Lockouts()
    now = tries.load()
    for _ in range(5):
        now = count_pin(now, "918273", 50.0).lockouts
    tries.keep(now)
    again = KeptTries(tmp_path, lambda: 0.0, lambda: 1_800_000_001.0)
    assert not again.load().pin.is_open(0.0)


def test_damaged_tries_cost_one_wait_and_say_so(tmp_path: Path):
    (tmp_path / "lockout.json").write_bytes(b"{")
    tries = KeptTries(tmp_path, lambda: 0.0, lambda: 1_800_000_000.0)
    assert "damaged" in tries.problem()
    assert not tries.load().pin.is_open(29.0)
    tries.keep(Lockouts())
    assert "damaged" in tries.problem()
    assert KeptTries(tmp_path, lambda: 0.0, lambda: 1_800_000_001.0).problem() == ""


def test_where_nothing_can_be_written_tries_still_count(tmp_path: Path):
    blocked = tmp_path / "file"
    blocked.write_bytes(b"")
    tries = KeptTries(blocked, lambda: 0.0, lambda: 0.0)
    counted = count_pin(Lockouts(), "918273", 0.0).lockouts
    with pytest.raises(KnownError):
        tries.keep(counted)
    assert tries.load() == counted


@pytest.mark.parametrize(("where", "may"), [("policy", True), ("site", False), ("nowhere", False)])
def test_only_the_policy_lets_a_destroyed_file_be_replaced_by_a_new_set_up(
    app_paths: AppPaths, monkeypatch: pytest.MonkeyPatch, where: str, may: bool
):
    file = {"policy": app_paths.policy, "site": SiteSettings(app_paths).site}.get(where)
    if file is not None:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("allow_new_setup = true\n", encoding="utf-8")
    # Whoever runs the tests is not always root.
    monkeypatch.setattr(stores.loader, "load", partial(stores.loader.load, facts=of_root))
    site = SiteSettings(app_paths)
    folder = app_paths.state
    folder.mkdir(parents=True, exist_ok=True)
    (folder / access_file.MARK).write_text("", encoding="utf-8")
    (folder / access_file.NAME).write_text("damaged", encoding="utf-8")
    state = KeptAccess(folder, site.may_start_again).look().state
    assert (state is State.FIRST_RUN) is may
