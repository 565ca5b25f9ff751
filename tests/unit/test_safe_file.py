from __future__ import annotations

import os
import stat
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from kiosk import safe_file
from kiosk.errors import KnownError

if TYPE_CHECKING:
    from pathlib import Path


def test_what_was_written_is_read(tmp_path: Path):
    path = tmp_path / "new" / "folder" / "people.json"
    safe_file.write(path, b"one")
    safe_file.write(path, b"two")
    assert safe_file.read(path, 3) == b"two"
    assert [file.name for file in path.parent.iterdir()] == ["people.json"]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such permissions")
def test_nobody_else_may_read_it(tmp_path: Path):
    safe_file.write(tmp_path / "people.json", b"one")
    assert stat.S_IMODE((tmp_path / "people.json").stat().st_mode) == 0o600


def test_a_file_left_by_a_power_cut_is_no_hindrance(tmp_path: Path):
    path = tmp_path / "people.json"
    path.with_name(f".people.json.{os.getpid()}.new").write_bytes(b"half")
    safe_file.write(path, b"whole")
    assert [file.name for file in tmp_path.iterdir()] == ["people.json"]
    assert path.read_bytes() == b"whole"


def test_what_cannot_be_written_leaves_the_old_file_alone(tmp_path: Path):
    path = tmp_path / "people.json"
    path.mkdir()
    with pytest.raises(KnownError, match=r"people\.json cannot be written: .*Check the folder and the disk\."):
        safe_file.write(path, b"one")
    assert [file.name for file in tmp_path.iterdir()] == ["people.json"]


def test_a_folder_that_is_a_file_is_told(tmp_path: Path):
    (tmp_path / "state").write_bytes(b"")
    with pytest.raises(KnownError, match="cannot be written"):
        safe_file.write(tmp_path / "state" / "people.json", b"one")


def test_no_file_is_no_problem(tmp_path: Path):
    assert safe_file.read(tmp_path / "people.json", 10) is None


def test_a_file_that_cannot_be_read_is_told(tmp_path: Path):
    with pytest.raises(KnownError, match="cannot be read"):
        safe_file.read(tmp_path, 10)


def test_a_huge_file_is_not_read_to_its_end(tmp_path: Path):
    path = tmp_path / "people.json"
    path.write_bytes(b"x" * 11)
    with pytest.raises(KnownError, match="too large to be what the kiosk wrote"):
        safe_file.read(path, 10)


@pytest.fixture(scope="module")
def gone() -> int:
    """The id of a process that has ended."""
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    return ended.pid


def test_what_a_process_that_is_gone_left_behind_is_swept_away(tmp_path: Path, gone: int):
    safe_file.write(tmp_path / "people.json", b"whole")
    for name in (f".people.json.{gone}.new", f".a.b.{gone}.new"):
        (tmp_path / name).write_bytes(b"half")
    assert safe_file.sweep(tmp_path) == 2
    assert [file.name for file in tmp_path.iterdir()] == ["people.json"]
    assert safe_file.sweep(tmp_path) == 0


def test_a_kiosk_killed_while_it_writes_leaves_what_is_swept(tmp_path: Path):
    script = (
        "import os, sys; from pathlib import Path; from kiosk import safe_file; "
        "os.fsync = lambda _: os._exit(9); safe_file.write(Path(sys.argv[1]), b'half')"
    )
    killed = subprocess.run([sys.executable, "-c", script, tmp_path / "people.json"], check=False)
    assert killed.returncode == 9
    assert len(list(tmp_path.iterdir())) == 1
    assert safe_file.sweep(tmp_path) == 1
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "name",
    [
        "people.json",
        "people.json.{gone}.new",
        ".people.json.new",
        ".people.json.x.new",
        ".people.json.{gone}.new.bak",
        ".people.json.{own}.new",
        ".people.json.0.new",
        ".people.json.99999999999999999999.new",
    ],
)
def test_other_files_stay(tmp_path: Path, gone: int, name: str):
    path = tmp_path / name.format(gone=gone, own=os.getpid())
    path.write_bytes(b"one")
    assert safe_file.sweep(tmp_path) == 0
    assert path.exists()


@pytest.mark.skipif(os.name == "nt", reason="Windows itself keeps what is written")
def test_what_a_living_process_writes_stays(tmp_path: Path):
    (tmp_path / f".people.json.{os.getppid()}.new").write_bytes(b"half")
    assert safe_file.sweep(tmp_path) == 0


def test_no_process_has_a_number_the_system_cannot_count_to(tmp_path: Path):
    (tmp_path / ".people.json.9999999999.new").write_bytes(b"half")
    assert safe_file.sweep(tmp_path) == 1


@pytest.mark.skipif(os.name == "nt", reason="Windows itself keeps what is written")
def test_a_process_of_another_account_is_alive(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, gone: int):
    def refuse(pid: int, signal: int) -> None:
        assert (pid, signal) == (gone, 0)
        raise PermissionError

    monkeypatch.setattr(safe_file.os, "kill", refuse)
    (tmp_path / f".people.json.{gone}.new").write_bytes(b"half")
    assert safe_file.sweep(tmp_path) == 0


def test_what_cannot_be_swept_away_is_left(tmp_path: Path, gone: int):
    (tmp_path / f".people.json.{gone}.new").mkdir()
    assert safe_file.sweep(tmp_path) == 0
    assert safe_file.sweep(tmp_path / "none") == 0
