from __future__ import annotations

import errno
from typing import TYPE_CHECKING

import pytest

from kiosk.updates.problems import UpdateError
from kiosk.updates.source import FolderSource, read_whole

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def source(tmp_path: Path) -> FolderSource:
    (tmp_path / "stick" / "inner").mkdir(parents=True)
    (tmp_path / "stick" / "inner" / "file").write_bytes(b"12345")
    return FolderSource(tmp_path / "stick", chunk=2)


def code(source: FolderSource, name: str) -> str:
    with pytest.raises(UpdateError) as caught:
        list(source.read(name))
    return caught.value.problem.code


def test_a_file_comes_piece_by_piece(source: FolderSource):
    assert list(source.read("inner/file")) == [b"12", b"34", b"5"]
    assert read_whole(source, "inner/file", 5) == b"12345"


@pytest.mark.parametrize("name", ["../file", "inner/../inner/file", "/etc/passwd", "inner//file", "a\\b", "c:x", "."])
def test_no_name_leads_out(source: FolderSource, name: str):
    assert code(source, name) == "path"


def test_what_is_too_large_is_not_read_on(source: FolderSource):
    with pytest.raises(UpdateError, match="larger"):
        read_whole(source, "inner/file", 3)


def test_a_link_is_not_followed(source: FolderSource, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    (source.folder / "linked").symlink_to(tmp_path)
    (source.folder / "file").symlink_to(source.folder / "inner" / "file")
    assert code(source, "linked/stick") == "link"
    assert code(source, "file") == "link"
    monkeypatch.setattr("pathlib.Path.is_symlink", lambda _: False)  # made between the look and the opening
    assert code(source, "file") == "link"


def test_a_folder_is_no_file(source: FolderSource):
    assert code(source, "inner") in {"link", "pulled"}


def test_a_file_that_is_not_there_is_told_from_a_stick_that_is_not(source: FolderSource):
    with pytest.raises(FileNotFoundError):
        list(source.read("inner/none"))
    assert code(FolderSource(source.folder / "gone"), "file") == "pulled"


def test_a_stick_that_cannot_be_read_was_pulled_out(source: FolderSource, monkeypatch: pytest.MonkeyPatch):
    def fail(*_: object) -> int:
        raise OSError(errno.EIO, "gone")

    monkeypatch.setattr("kiosk.updates.source.os.open", fail)
    assert code(source, "inner/file") == "pulled"
