from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING

from kiosk.workshop import history

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

NOW = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
FILE = "pages/stool/en.md"


def test_versions_come_back_as_they_were_the_latest_first(tmp_path: Path):
    history.keep(tmp_path, FILE, b"one", NOW)
    history.keep(tmp_path, FILE, b"two", NOW.astimezone(timezone(timedelta(hours=5))) + timedelta(minutes=1))
    latest, first = history.versions(tmp_path, FILE)
    assert (history.read(latest), latest.when) == (b"two", NOW + timedelta(minutes=1))
    assert history.read(first) == b"one"
    assert (tmp_path / ".history").is_dir()


def test_the_same_text_twice_in_a_row_is_kept_once(tmp_path: Path):
    one = history.keep(tmp_path, FILE, b"one", NOW)
    assert history.keep(tmp_path, FILE, b"one", NOW + timedelta(hours=1)) == one
    assert len(history.versions(tmp_path, FILE)) == 1


def test_the_oldest_go_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(history, "MOST_VERSIONS", 3)
    for minute in range(5):
        history.keep(tmp_path, FILE, b"%d" % minute, NOW + timedelta(minutes=minute))
    assert [history.read(version) for version in history.versions(tmp_path, FILE)] == [b"4", b"3", b"2"]


def test_what_is_no_version_is_not_one(tmp_path: Path):
    assert history.versions(tmp_path, FILE) == ()
    kept = history.keep(tmp_path, FILE, b"one", NOW)
    for name in ("notes.txt", "20269999T999999999999-0123456789ab"):
        (kept.path.parent / name).write_text("x")
    assert history.versions(tmp_path, FILE) == (kept,)
    kept.path.unlink()
    assert history.read(kept) == b""
