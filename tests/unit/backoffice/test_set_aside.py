from __future__ import annotations

import os
from datetime import date, datetime
from typing import TYPE_CHECKING

import pytest

from kiosk.backoffice.set_aside import MOST, SetAside, newest, set_aside
from kiosk.errors import KnownError

if TYPE_CHECKING:
    from pathlib import Path

NOON = datetime(2026, 11, 23, 12, 0)  # noqa: DTZ001 - what a clock on the wall shows has no zone


@pytest.fixture
def damaged(tmp_path: Path) -> Path:
    file = tmp_path / "approvals.json"
    file.write_bytes(b"{damaged")
    return file


def kept(file: Path) -> list[str]:
    return sorted(each.name for each in file.parent.iterdir() if each != file)


def test_a_damaged_file_outlives_what_is_written_in_its_place(damaged: Path):
    assert newest(damaged) is None
    set_aside(damaged, NOON)
    new = damaged.with_name("new")
    new.write_bytes(b"{}")
    new.replace(damaged)
    assert damaged.read_bytes() == b"{}"
    assert kept(damaged) == ["approvals.damaged-2026-11-23-120000.json"]
    assert newest(damaged) == SetAside("approvals.damaged-2026-11-23-120000.json", date(2026, 11, 23))
    assert damaged.with_name(kept(damaged)[0]).read_bytes() == b"{damaged"


def test_it_is_kept_once_a_second_and_the_oldest_of_too_many_goes(damaged: Path):
    for day in range(1, 7):
        set_aside(damaged, NOON.replace(day=day))
        set_aside(damaged, NOON.replace(day=day))
    assert [name[18:28] for name in kept(damaged)] == ["2026-11-04", "2026-11-05", "2026-11-06"]
    assert len(kept(damaged)) == MOST


def test_where_a_file_has_one_name_only_it_is_copied(damaged: Path, monkeypatch: pytest.MonkeyPatch):
    def refuse(_old: Path, _new: Path) -> None:
        raise OSError("one name only")

    monkeypatch.setattr(os, "link", refuse)
    set_aside(damaged, NOON)
    assert damaged.with_name(kept(damaged)[0]).read_bytes() == b"{damaged"


def test_what_cannot_be_kept_is_told_in_a_sentence(tmp_path: Path):
    with pytest.raises(KnownError, match=r"approvals\.json cannot be kept"):
        set_aside(tmp_path / "nowhere" / "approvals.json", NOON)


def test_a_name_without_a_day_is_nothing_that_was_kept(damaged: Path):
    damaged.with_name("approvals.damaged-2026-13-45-120000.json").write_bytes(b"")
    damaged.with_name("approvals.damaged-notes.json").write_bytes(b"")
    assert newest(damaged) is None
