from __future__ import annotations

import os
import stat
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
