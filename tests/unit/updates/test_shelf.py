from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.content.pack_file import PackError
from kiosk.errors import KnownError
from kiosk.updates import shelf
from kiosk.updates.disk import Disk
from kiosk.updates.shelf import Pack, Shelf
from tests.support.content_updates import NEW, OLD, pack_at, pack_bytes

if TYPE_CHECKING:
    from pathlib import Path

ONE, TWO = "1" * 64, "2" * 64
SHIPPED = Pack("", OLD)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "updates"
    made.mkdir()
    pack_at(tmp_path / "shipped.pack", pack_bytes(OLD))
    pack_at(made / f"{ONE}.pack", pack_bytes(NEW))
    pack_at(made / f"{TWO}.pack", pack_bytes("1.2.0"))
    return made


def shown(folder: Path) -> str:
    with shelf.open_shown(folder, folder.parent / "shipped.pack") as pack:
        return pack.info.version


def trouble(folder: Path) -> str:
    with shelf.open_shown(folder, folder.parent / "shipped.pack") as pack:
        return shelf.trouble(folder, pack)


def put(folder: Path, *packs: Pack) -> None:
    (folder / shelf.NAME).write_bytes(Shelf(*packs).encode())


def test_without_an_update_the_pack_of_the_program_is_shown(folder: Path):
    assert shelf.read(folder) is None
    assert (shown(folder), trouble(folder)) == (OLD, "")


def test_the_current_pack_is_shown_and_those_nobody_needs_are_removed(folder: Path):
    (folder / f"{'3' * 64}.approvals.json").write_bytes(b"")
    (folder / "notes.pack").write_bytes(b"")
    shelf.switch(folder, Pack(ONE, NEW, "2026-12-01"), SHIPPED, Disk())
    assert (shown(folder), trouble(folder)) == (NEW, "")
    assert sorted(path.name for path in folder.iterdir()) == [f"{ONE}.pack", "installed.json", "notes.pack"]
    assert shelf.read(folder) == Shelf(Pack(ONE, NEW, "2026-12-01"), SHIPPED)


def test_one_can_go_back_and_forward(folder: Path):
    put(folder, Pack(TWO, "1.2.0"), Pack(ONE, NEW))
    shelf.go_back(folder, Disk())
    assert shown(folder) == NEW
    shelf.go_back(folder, Disk())
    assert shown(folder) == "1.2.0"
    put(folder, Pack(ONE, NEW), SHIPPED)
    shelf.go_back(folder, Disk())
    assert (shown(folder), trouble(folder)) == (OLD, "")


def test_there_must_be_something_to_go_back_to(folder: Path):
    with pytest.raises(KnownError, match="no pages of before"):
        shelf.go_back(folder, Disk())
    put(folder, Pack(ONE, NEW))
    with pytest.raises(KnownError, match="no pages of before"):
        shelf.go_back(folder, Disk())
    put(folder, Pack(ONE, NEW), Pack("4" * 64, "0.9.0"))
    with pytest.raises(PackError):
        shelf.go_back(folder, Disk())
    assert shown(folder) == NEW


def test_a_pack_that_does_not_open_is_passed_over_and_told(folder: Path):
    put(folder, Pack(TWO, "1.2.0"), Pack(ONE, NEW))
    (folder / f"{TWO}.pack").write_bytes(b"broken")
    assert shown(folder) == NEW
    assert trouble(folder) == "The pages of version 1.2.0 cannot be opened, so those of version 1.1.0 are shown."
    (folder / f"{ONE}.pack").unlink()
    assert shown(folder) == OLD
    assert "version 1.0.0 are shown" in trouble(folder)


def test_without_any_pack_that_opens_it_is_an_error(folder: Path):
    put(folder, Pack("5" * 64, NEW))
    (folder.parent / "shipped.pack").unlink()
    with pytest.raises(PackError):
        shelf.open_shown(folder, folder.parent / "shipped.pack")
    put(folder, Pack(ONE, NEW))
    assert shown(folder) == NEW


def test_a_program_that_brought_newer_pages_shows_them(folder: Path):
    put(folder, Pack(ONE, NEW), SHIPPED)
    pack_at(folder.parent / "shipped.pack", pack_bytes("1.3.0"))
    assert (shown(folder), trouble(folder)) == ("1.3.0", "")


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{}",
        b"[]",
        b'{"version": 1, "packs": []}',
        b'{"version": 1, "packs": [["1"]]}',
        b'{"version": 1, "packs": [["../a", "1.0", ""]]}',
        b'{"version": 1, "packs": [["", 1, ""]]}',
        b'{"version": 2, "packs": [["", "1.0", ""]]}',
        b'{"version": 1, "packs": [["", "1", ""], ["", "1", ""], ["", "1", ""]]}',
        b"[" * 4000,
    ],
)
def test_a_damaged_note_is_told_and_the_pack_of_the_program_shown(data: bytes, folder: Path):
    (folder / shelf.NAME).write_bytes(data)
    assert shown(folder) == OLD
    assert trouble(folder).startswith("The note that says which pages are shown is damaged")
