"""Reports are few, small and young, and writing one never makes things worse."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from kiosk import __version__
from kiosk.crash import folder as crash_folder
from kiosk.crash.folder import FATAL, collect, file_report, last_crash, names, reports

STACK = 'Current thread 0x1 (most recent call first):\n  File "/x/kiosk/app.py", line 3 in run\n'


def test_a_report_is_written_and_read(tmp_path: Path):
    folder = tmp_path / "logs" / "crash"
    file = file_report(folder, "exception", "ValueError", ("kiosk/app.py:3:run",))
    assert file is not None
    assert names(folder) == {file.name}
    report = last_crash(folder)
    assert report is not None
    assert (report.kind, report.error, report.version) == ("exception", "ValueError", __version__)
    assert report.time.endswith("+00:00")
    assert [each.suffix for each in folder.iterdir()] == [".json"]


def test_no_report_yet(tmp_path: Path):
    assert last_crash(tmp_path / "nowhere") is None
    assert names(tmp_path / "nowhere") == frozenset()


def test_twenty_are_kept_and_the_newest_comes_first(tmp_path: Path):
    for number in range(30):
        file = file_report(tmp_path, "exit", f"exit code {number}")
        assert file is not None
        os.utime(file, (1e9 + number, 1e9 + number))
    file_report(tmp_path, "exit", "exit code 30")
    # the last one, written now, makes the others with their old dates too old
    assert [report.error for report in reports(tmp_path)] == ["exit code 30"]
    for number in range(30):
        file_report(tmp_path, "exit", f"exit code {number}")
    kept = [report.error for report in reports(tmp_path)]
    assert kept == [f"exit code {number}" for number in range(29, 9, -1)]


def test_a_month_old_report_goes(tmp_path: Path):
    old, young = file_report(tmp_path, "exit", "old"), file_report(tmp_path, "exit", "young")
    assert old is not None
    assert young is not None
    now = young.stat().st_mtime
    os.utime(old, (now - 31 * 86400, now - 31 * 86400))
    os.utime(young, (now - 29 * 86400, now - 29 * 86400))
    file_report(tmp_path, "exit", "new")
    assert [report.error for report in reports(tmp_path)] == ["new", "young"]


def test_all_together_stay_below_their_size(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(crash_folder, "MOST_BYTES", 3000)
    for number in range(8):
        file_report(tmp_path, "exit", str(number), ("kiosk/" + "x" * 600,))
    assert [report.error for report in reports(tmp_path)] == ["7", "6", "5", "4"]
    assert sum(file.stat().st_size for file in tmp_path.iterdir()) <= 3000


def test_what_a_full_disk_left_half_written_is_removed(tmp_path: Path):
    (tmp_path / "crash-1.new").write_text("{")
    file_report(tmp_path, "exit", "1")
    assert not (tmp_path / "crash-1.new").exists()


@pytest.mark.parametrize("content", ["", "{", "[]", '{"time": 1}', "[" * 100_000])
def test_a_broken_report_is_passed_over(tmp_path: Path, content: str):
    file_report(tmp_path, "exit", "good")
    (tmp_path / "crash-9.json").write_text(content)
    (tmp_path / "crash-8.json").write_bytes(b"\xff\xfe")
    (tmp_path / "crash-7.json").mkdir()
    assert [report.error for report in reports(tmp_path)] == ["good"]


def test_where_nothing_can_be_written_nothing_is_raised(tmp_path: Path):
    (tmp_path / "file").write_text("")
    assert file_report(tmp_path / "file" / "crash", "exit", "1") is None
    assert collect(tmp_path / "file" / "crash") is None


def test_a_file_that_vanishes_while_others_are_counted_is_no_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    gone = file_report(tmp_path, "exit", "1")
    stat = Path.stat

    def vanish(path: Path, *, follow_symlinks: bool = True) -> os.stat_result:
        if path == gone:
            raise FileNotFoundError
        return stat(path, follow_symlinks=follow_symlinks)

    monkeypatch.setattr(Path, "stat", vanish)
    file_report(tmp_path, "exit", "2")
    assert [report.error for report in reports(tmp_path)] == ["2"]


def test_what_faulthandler_left_becomes_a_report_once(tmp_path: Path):
    (tmp_path / FATAL).write_text("Fatal Python error: Segmentation fault\n\n" + STACK)
    file = collect(tmp_path)
    assert file is not None
    assert json.loads(file.read_text())["error"] == "Segmentation fault"
    assert (tmp_path / FATAL).read_text() == ""
    assert collect(tmp_path) is None
    assert len(reports(tmp_path)) == 1


def test_the_supervisor_knows_better_what_it_was(tmp_path: Path):
    (tmp_path / FATAL).write_text(STACK)
    collect(tmp_path, kind="memory")
    report = last_crash(tmp_path)
    assert report is not None
    assert (report.kind, report.stack) == ("memory", ("kiosk/app.py:3:run",))


def test_what_faulthandler_did_not_write_is_forgotten(tmp_path: Path):
    (tmp_path / FATAL).write_text("half a wor")
    assert collect(tmp_path) is None
    assert (tmp_path / FATAL).read_text() == ""
