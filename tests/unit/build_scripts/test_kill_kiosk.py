"""The killing is counted right, a broken file is found, and a kiosk that does not come back is a failure."""

from __future__ import annotations

import contextlib
import json
import sqlite3
import sys
from typing import TYPE_CHECKING

import kill_kiosk
import pytest
from kill_kiosk import Promises, Result, broken, kill_all, leftovers, touch_nothing

from kiosk.backoffice.stores import SiteSettings
from kiosk.staff import access_file
from tests.support import changing_kiosk
from tests.support.source_tree import ROOT

if TYPE_CHECKING:
    import random
    from pathlib import Path

    from kiosk.paths import AppPaths

FAKE = [sys.executable, "-m", "tests.support.fake_kiosk"]


@pytest.mark.parametrize(
    ("back", "problems", "is_good"),
    [
        ([1.0, 1.5, 4.9], [], True),
        ([1.0, 1.5, 5.1], [], False),
        ([2.1, 2.1, 2.1], [], False),
        ([1.0], ["usage.db: malformed"], False),
        ([], [], False),
    ],
)
def test_what_has_to_be_reached(back: list[float], problems: list[str], is_good: bool):
    result = Result(back, problems)
    assert result.is_good is is_good
    assert f"failures: {len(problems)}" in list(result.lines())


def test_the_figures_are_said():
    (first, *_) = Result([1.0, 1.5, 4.0]).lines()
    assert "3 times: median 1.50 s" in first
    assert "longest 4.00 s" in first


def test_a_whole_state_folder_has_nothing_broken(tmp_path: Path):
    with contextlib.closing(sqlite3.connect(tmp_path / "usage.db")) as database:
        database.execute("CREATE TABLE views (page TEXT)")
        database.commit()
    (tmp_path / "site.toml").write_text('clinic_name = "Sample"\n')
    (tmp_path / "approvals.json").write_text(json.dumps({"a": 1}))
    (tmp_path / "cache").mkdir()
    (tmp_path / "cache" / "half.json").write_text("{")
    assert broken(tmp_path) == []


@pytest.mark.parametrize(
    ("name", "content"),
    [("site.toml", b"clinic_name = "), ("approvals.json", b'{"a"'), ("usage.db", b"SQLite format 3\x00" + b"x" * 5000)],
)
def test_a_file_that_is_not_whole_is_found(tmp_path: Path, name: str, content: bytes):
    (tmp_path / name).write_bytes(content)
    (found,) = broken(tmp_path)
    assert found.startswith(f"{name}: ")


def test_half_a_file_is_found_but_what_may_be_deleted_at_any_time_does_not_count(tmp_path: Path):
    (tmp_path / "cache").mkdir()
    (tmp_path / "cache" / "opening.new").write_bytes(b"")
    (tmp_path / ".site.toml.77.new").write_bytes(b"")
    assert leftovers(tmp_path) == [".site.toml.77.new was left"]


def test_a_change_that_was_made_and_is_gone_is_found(app_paths: AppPaths, tmp_path: Path):
    changing_kiosk.set_up(app_paths)
    journal = tmp_path / "journal.txt"
    promises = Promises(app_paths.state, journal)
    assert promises.look() == []
    begun = {"kind": "setting", "value": 77.0, "is_done": False}
    done = {**begun, "is_done": True}
    journal.write_text(f"{json.dumps(begun)}\n", encoding="utf-8")
    assert promises.look() == []
    assert (promises.done, promises.cut) == ({}, 1)
    SiteSettings(app_paths).change({"idle_after": 77.0})
    assert promises.look() == []
    journal.write_text(f"{json.dumps(begun)}\n{json.dumps(done)}\n{json.dumps(begun)[:9]}", encoding="utf-8")
    assert promises.look() == []
    assert (promises.done, promises.cut) == ({"setting": 1}, 0)
    SiteSettings(app_paths).change({"idle_after": 60.0})
    (found,) = promises.look()
    assert found == "setting: 60.0 is neither old nor new, [77.0]"


def test_people_that_are_gone_are_found(app_paths: AppPaths, tmp_path: Path):
    changing_kiosk.set_up(app_paths)
    promises = Promises(app_paths.state, tmp_path / "journal.txt")
    for name in (access_file.NAME, access_file.BACKUP):
        (app_paths.state / name).write_bytes(b"{")
    assert any("the people are gone" in problem for problem in promises.look())


@pytest.fixture
def fake(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(ROOT)
    monkeypatch.setenv("FAKE_KIOSK_STARTS", str(tmp_path / "starts"))
    monkeypatch.setenv("FAKE_KIOSK_SAFE", "live")
    monkeypatch.setattr(kill_kiosk, "LONGEST_VISIT", 0.2)
    monkeypatch.setattr(kill_kiosk, "LONGEST_START", 0.05)
    monkeypatch.setattr(kill_kiosk, "BETWEEN_TOUCHES", 0.05)
    return tmp_path / "state"


@pytest.mark.skipif(sys.platform == "win32", reason="kills by a signal")
def test_every_kill_is_followed_by_a_kiosk(fake: Path):
    touched = []
    result = kill_all(6, 3, fake, [], lambda _: touched.append(1), [*FAKE, "live"])
    assert result.problems == []
    assert 3 <= len(result.back) <= 6
    assert max(result.back) < 5.0
    assert touched


@pytest.mark.skipif(sys.platform == "win32", reason="kills by a signal")
def test_it_is_looked_at_what_staff_changed_after_every_kill(fake: Path):
    result = kill_all(3, 3, fake, [], touch_nothing, [*FAKE, "live"], lambda: ["gone"])
    assert result.problems == [f"after kill {number}: gone" for number in (1, 2, 3)]


@pytest.mark.skipif(sys.platform == "win32", reason="kills by a signal")
def test_a_kiosk_that_does_not_come_back_is_a_failure(fake: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(kill_kiosk, "GIVEN_UP", 1.0)
    result = kill_all(2, 1, fake, [], touch_nothing, [*FAKE, "live", "mute"])
    assert "did not come to the screen" in result.problems[-1]


@pytest.mark.skipif(sys.platform == "win32", reason="kills by a signal")
def test_a_kiosk_that_crashes_by_itself_is_a_failure(fake: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(kill_kiosk, "LONGEST_VISIT", 5.0)  # the first visit is long enough for any end
    result = kill_all(1, 1, fake, [], touch_nothing, [*FAKE, "exit:7", "live"])
    assert result.problems == ["The kiosk ended by itself with 7."]


@pytest.mark.skipif(sys.platform == "win32", reason="kills by a signal")
def test_a_visit_that_fails_ends_everything_and_is_told(fake: Path):
    def fail(_: random.Random) -> None:
        raise ValueError("no glass")

    result = kill_all(2, 1, fake, [], fail, [*FAKE, "live"])
    assert "no glass" in result.problems[-1]
