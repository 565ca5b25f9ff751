"""Copies of pages are pages: they load, and nobody but their number tells them apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

import big_pack
import pytest
from common import StopError

from kiosk.content.compiler import check_folder
from kiosk.content.pack_file import PackFile
from tests.support.builders import good_pack

if TYPE_CHECKING:
    import sqlite3
    from pathlib import Path


@pytest.mark.parametrize("pages", [0, 6, 7, 8, 13])
def test_a_pack_has_as_many_pages_as_were_asked_for_and_its_own_besides(tmp_path: Path, pages: int):
    out = tmp_path / "big.pack"
    big_pack.write_pack(out, pages, good_pack(tmp_path))
    with PackFile.open(out) as pack:
        assert len(pack) == max(5, pages)
        assert [entry.id for entry in pack.entries("en", 0, 5)][2] == "stool"
        numbers = [entry.number for entry in pack.entries("en")]
        assert len(set(numbers)) == len(numbers)


def test_a_copy_is_called_by_its_number_and_stands_on_the_copy_of_its_list(tmp_path: Path):
    out = tmp_path / "big.pack"
    big_pack.write_pack(out, 10, good_pack(tmp_path))
    with PackFile.open(out) as pack:
        copy = pack.entry("stool-1", "en")
        assert (copy.title, copy.short_title, copy.group) == ("Stool 1", "Stool 1", "kinds-1")
        group = pack.group("kinds-1")
        assert group is not None
        assert (group.hub, group.pages) == ("kinds-1", ("stool-1", "warm-seat-1"))
        assert pack.page("stool-1", "en").sections == pack.page("stool", "en").sections


def test_a_folder_of_copies_has_no_problem_the_sample_has_not(tmp_path: Path):
    sample, out = good_pack(tmp_path), tmp_path / "big"
    big_pack.write_folder(out, 14, sample)
    pack, problems = check_folder(out)
    assert pack is not None
    assert len(pack.pages) == 14
    assert problems == check_folder(sample)[1]
    assert pack.pages["warm-seat-1", "en"].entry.title == "Warm seat 1"
    with pytest.raises(StopError, match="there already"):
        big_pack.write_folder(out, 14, sample)


def test_pages_that_do_not_load_are_not_copied(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    with pytest.raises(StopError, match="do not load"):
        big_pack.write_pack(tmp_path / "big.pack", 9, tmp_path)
    assert big_pack.main(["--folder", str(tmp_path)]) == 1
    assert "there already" in capsys.readouterr().out


def test_a_pack_of_2000_pages_is_opened_without_a_look_at_its_pages(tmp_path: Path):
    """Counted in the steps of SQLite's machine, which do not depend on how busy this computer is."""
    steps = {}
    for pages in (0, 2000):
        out = tmp_path / f"{pages}.pack"
        big_pack.write_pack(out, pages, good_pack(tmp_path / str(pages)))
        with PackFile.open(out) as pack:
            assert pack._entries == {}
            assert pack._pages == {}
            steps[pages] = _steps(pack._connection, pack)
            assert len(pack._entries) < 10
    assert steps[2000] <= steps[0] + 20


def _steps(connection: sqlite3.Connection, pack: PackFile) -> int:
    """What the first screen and a page of a pack cost, in steps."""
    counted = 0

    def count() -> int:
        nonlocal counted
        counted += 1
        return 0

    connection.set_progress_handler(count, 1)
    pack.entry("stool", "en")
    pack.group("kinds")
    pack.page("warm-seat", "en")
    pack.called("Stool", "en")
    pack.following("stool", "en")
    pack.asking("en", 2)
    pack.source("OAK01")
    connection.set_progress_handler(None, 1)
    return counted
