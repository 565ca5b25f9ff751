from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from kiosk.content.pack_file import PackFile
from kiosk.updates import comparing
from kiosk.updates.offer import Offer
from kiosk.updates.problems import UpdateError
from tests.support.content_updates import NEW, OLD, PICTURES, pack_at, pack_bytes

if TYPE_CHECKING:
    from pathlib import Path

OFFER = Offer("a.pack", "back-pain", NEW, "0.1.0", "2026-12-01", "", 200, "a" * 64)


@pytest.fixture
def new(tmp_path: Path) -> Path:
    return pack_at(tmp_path / "new.pack", pack_bytes(NEW, title="A tall stool"))


def broken(path: Path) -> Path:
    """Break every page of a pack, but not its index."""
    import sqlite3
    from contextlib import closing

    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE page SET body = '['")
    return path


def test_a_pack_is_the_one_that_was_offered(new: Path):
    assert comparing.count_pages(new, OFFER) == 5
    for wrong in (replace(OFFER, version="1.2.0"), replace(OFFER, product="chairs")):
        with pytest.raises(UpdateError, match="cannot be read"):
            comparing.count_pages(new, wrong)


def test_every_page_is_looked_through(new: Path, monkeypatch: pytest.MonkeyPatch):
    assert comparing.look_through(new, 0, PICTURES) == 5
    assert comparing.look_through(new, 0, ()) == 5
    monkeypatch.setattr(comparing, "AT_ONCE", 2)
    assert [comparing.look_through(new, done, PICTURES) for done in (0, 2, 4)] == [2, 4, 5]


def test_a_page_that_cannot_be_read_is_found(new: Path):
    broken(new)
    with pytest.raises(UpdateError, match="cannot be read"):
        comparing.look_through(new, 0, PICTURES)
    with pytest.raises(UpdateError, match="cannot be read"):
        comparing.compare(new, new, "1", ())


def test_what_is_new_changed_and_gone(new: Path, tmp_path: Path):
    old = pack_at(tmp_path / "old.pack", pack_bytes(OLD))
    brings = comparing.compare(new, old, "1", ())
    assert (brings.new, brings.changed, brings.gone, brings.pages) == ((), ("A tall stool",), (), 5)
    with PackFile.open(old) as pack:
        assert len(comparing.hashes(old, "1")) == len(pack)
