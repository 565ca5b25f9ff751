from __future__ import annotations

import os
import sqlite3
import sys
from contextlib import closing
from datetime import date, datetime
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.usage.migrations import APPLICATION_ID, MIGRATIONS, to_1
from kiosk.usage.problems import UsageError
from kiosk.usage.store import UsageStore
from kiosk.usage.week import Totals, first_week_kept
from tests.support.usage import MadeUp, totals_of, visits

if TYPE_CHECKING:
    from pathlib import Path

FIRST = "2025-W40"
SOME = Totals(
    {
        ("page_views", "2026-W47", ("en", "sciatica")): 12,
        ("visits_by_language", "2026-W47", ("en",)): 12,
        ("counters", "2026-W47", ("printed",)): 3,
        ("visits_by_hour", "2026-W47", (9,)): 12,
        ("visit_length", "2026-W47", (3,)): 12,
        ("visit_pages", "2026-W47", (1,)): 12,
    }
)
OLD = Totals({("counters", "2025-W39", ("code",)): 4})


@pytest.fixture
def store(tmp_path: Path):
    return UsageStore(tmp_path / "state" / "usage.sqlite")


def dump(file: Path) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(file)) as connection:
        names = sorted(name for (name,) in connection.execute("SELECT name FROM sqlite_master"))
        return [(name, *row) for name in names for row in connection.execute(f"SELECT * FROM {name}")]  # noqa: S608 - a name of the file itself


def beside(store: UsageStore) -> list[str]:
    return sorted(file.name for file in store.file.parent.iterdir())


def code_of(work: object, *arguments: object, **more: object) -> str:
    with pytest.raises(UsageError) as caught:
        work(*arguments, **more)
    return caught.value.problem.code


def test_nothing_is_made_before_there_is_something_to_save(store: UsageStore):
    assert not store.exists
    assert store.read() == Totals()
    assert not store.file.parent.exists()


def test_what_is_saved_is_read_again(store: UsageStore):
    assert store.add(SOME, FIRST, is_start=True) is None
    assert store.exists
    assert store.read() == SOME


def test_saving_again_adds(store: UsageStore):
    store.add(SOME, FIRST)
    store.add(SOME, FIRST)
    store.add(Totals(), FIRST, is_start=True)
    assert store.read() == SOME + SOME


def test_what_is_too_old_is_deleted_and_not_written(store: UsageStore):
    store.add(SOME + OLD, "2025-W39")
    assert store.read() == SOME + OLD
    store.add(OLD, FIRST)
    assert store.read() == SOME
    assert b"code" not in store.file.read_bytes()  # neither is it left in a free place of the file


def test_between_the_moments_there_is_one_closed_file(store: UsageStore):
    store.add(SOME, FIRST)
    store.read()
    assert beside(store) == ["usage.sqlite"]


def test_the_file_is_a_wal_database_of_the_newest_version(store: UsageStore):
    store.add(SOME, FIRST)
    with closing(sqlite3.connect(store.file)) as connection:
        asked = [connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("journal_mode", "user_version")]
        assert asked == ["wal", len(MIGRATIONS)]
        assert connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"


@settings(max_examples=15, deadline=None)
@given(made=st.lists(visits(), max_size=6), data=st.data())
def test_the_file_does_not_know_the_order_of_visits(
    made: list[MadeUp], data: st.DataObject, tmp_path_factory: pytest.TempPathFactory
):
    shuffled = data.draw(st.permutations(made))
    one, two = (tmp_path_factory.mktemp("order") for _ in range(2))
    for folder, order in ((one, made), (two, shuffled)):
        UsageStore(folder / "usage.sqlite").add(totals_of(order, folder), FIRST)
    assert (one / "usage.sqlite").read_bytes() == (two / "usage.sqlite").read_bytes()


@settings(max_examples=15, deadline=None)
@given(made=st.lists(visits(), min_size=1, max_size=6), data=st.data())
def test_nor_at_which_moments_they_were_saved(
    made: list[MadeUp], data: st.DataObject, tmp_path_factory: pytest.TempPathFactory
):
    cut = data.draw(st.integers(0, len(made)))
    one, two = (UsageStore(tmp_path_factory.mktemp("moments") / "usage.sqlite") for _ in range(2))
    one.add(totals_of(made, one.file.parent / "none"), FIRST)
    two.add(totals_of(made[cut:], two.file.parent / "none"), FIRST)
    two.add(totals_of(made[:cut], two.file.parent / "none"), FIRST)
    assert dump(one.file) == dump(two.file)


@pytest.mark.parametrize("damage", ["nonsense", "half", "foreign", "no table", "other application", "bad check"])
def test_a_damaged_file_is_set_aside_and_a_new_one_begun(store: UsageStore, damage: str):
    spoil(store, damage)
    notice = store.add(SOME, FIRST, is_start=True)
    assert notice is not None
    assert notice.code == "set-aside"
    assert notice.file.endswith("usage.sqlite.broken-1")
    assert store.read() == SOME
    assert beside(store) == ["usage.sqlite", "usage.sqlite.broken-1"]


def spoil(store: UsageStore, damage: str) -> None:
    store.file.parent.mkdir(parents=True, exist_ok=True)
    if damage == "nonsense":
        store.file.write_bytes(b"\x00\xffnot a database" * 500)
        return
    if damage != "foreign":
        store.add(SOME, FIRST)
    if damage == "half":
        whole = store.file.read_bytes()
        store.file.write_bytes(whole[: len(whole) // 2])
        return
    with closing(sqlite3.connect(store.file, isolation_level=None)) as connection:
        if damage == "foreign":
            connection.execute("CREATE TABLE patients (name)")
        elif damage == "no table":
            connection.execute("DROP TABLE counters")
        elif damage == "other application":
            connection.execute("PRAGMA application_id = 7")
        else:
            connection.execute("PRAGMA ignore_check_constraints = ON")
            connection.execute("INSERT INTO counters VALUES ('today', 'printed', -1)")


def test_damage_found_by_reading_is_said_and_nothing_is_moved(store: UsageStore):
    spoil(store, "nonsense")
    assert code_of(store.read) == "damaged"
    assert beside(store) == ["usage.sqlite"]


def test_a_log_left_beside_a_damaged_file_goes_with_it(store: UsageStore):
    spoil(store, "nonsense")
    store.file.with_name("usage.sqlite-wal").write_bytes(b"stale")
    store.add(SOME, FIRST)
    assert store.read() == SOME
    assert "usage.sqlite-wal" not in beside(store)


def test_at_most_three_damaged_files_are_kept(store: UsageStore):
    for _ in range(5):
        spoil(store, "nonsense")
        store.add(SOME, FIRST)
    assert beside(store) == ["usage.sqlite", *(f"usage.sqlite.broken-{number}" for number in (3, 4, 5))]


def test_a_damaged_file_is_kept_no_longer_than_counts_are(store: UsageStore):
    spoil(store, "nonsense")
    store.add(SOME, FIRST)
    broken = store.file.with_name("usage.sqlite.broken-1")
    store.file.with_name("usage.sqlite.broken-note").write_text("of somebody else")
    then = datetime.fromisoformat("2026-11-22T12:00+00:00").timestamp()
    os.utime(broken, (then, then))
    store.add(SOME, first_week_kept(date(2027, 12, 10)))
    assert broken.exists()
    store.add(SOME, first_week_kept(date(2027, 12, 30)))
    assert beside(store) == ["usage.sqlite", "usage.sqlite.broken-note"]


def test_a_file_of_a_newer_version_is_left_alone(store: UsageStore):
    store.add(SOME, FIRST)
    with closing(sqlite3.connect(store.file)) as connection:
        connection.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    before = store.file.read_bytes()
    assert code_of(store.add, SOME, FIRST, is_start=True) == "newer"
    assert code_of(store.read) == "newer"
    assert store.file.read_bytes() == before


def test_a_locked_file_keeps_nobody_waiting_and_nothing_is_half_saved(store: UsageStore):
    store.add(SOME, FIRST)
    with closing(sqlite3.connect(store.file, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        assert code_of(store.add, SOME, FIRST) == "locked"
    store.add(SOME, FIRST)
    assert store.read() == SOME + SOME


def test_a_disk_that_fills_up_half_way_leaves_what_was_saved(tmp_path: Path):
    def small_disk(connection: sqlite3.Connection) -> None:
        connection.execute("PRAGMA max_page_count = 1")

    many = Totals({("page_views", "2026-W47", ("en", f"page-{number}")): 1 for number in range(3000)})
    file = tmp_path / "usage.sqlite"
    UsageStore(file).add(SOME, FIRST)

    class FullStore(UsageStore):
        def _prepare(self, connection: sqlite3.Connection) -> None:
            super()._prepare(connection)
            small_disk(connection)

    assert code_of(FullStore(file).add, many, FIRST) == "full"
    assert UsageStore(file).read() == SOME


def test_a_folder_in_the_place_of_the_file_is_said(store: UsageStore):
    store.file.mkdir(parents=True)
    assert code_of(store.add, SOME, FIRST) == "unreadable"
    assert code_of(store.read) == "unreadable"


def test_a_file_in_the_place_of_the_folder_is_said(tmp_path: Path):
    (tmp_path / "state").write_text("no folder")
    store = UsageStore(tmp_path / "state" / "usage.sqlite")
    assert not store.exists
    assert code_of(store.add, SOME, FIRST) == "unreadable"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other limits for names")
def test_a_name_no_disk_takes_is_no_file(tmp_path: Path):
    store = UsageStore(tmp_path / ("x" * 300))
    assert not store.exists
    assert store.read() == Totals()


def test_an_empty_file_is_a_new_one(store: UsageStore):
    store.file.parent.mkdir(parents=True)
    store.file.touch()
    assert store.add(SOME, FIRST, is_start=True) is None
    assert store.read() == SOME


def test_a_copy_made_before_a_new_version_goes_when_the_next_start_is_sound(store: UsageStore):
    def to_2(connection: sqlite3.Connection) -> None:
        connection.execute("UPDATE counters SET n = n + 1")

    store.add(SOME, FIRST)
    newer = UsageStore(store.file, migrations=(to_1, to_2))
    assert newer.read().of("counters", ["2026-W47"]) == {("printed",): 4}
    assert "usage.sqlite.version-1" in beside(store)
    newer.add(Totals(), FIRST)
    assert "usage.sqlite.version-1" in beside(store)
    newer.add(Totals(), FIRST, is_start=True)
    assert beside(store) == ["usage.sqlite"]


def test_deleting_deletes_all(store: UsageStore):
    spoil(store, "nonsense")
    store.add(SOME, FIRST)
    store.delete()
    store.delete()
    assert beside(store) == []
    assert store.read() == Totals()


def test_what_cannot_be_deleted_is_said(store: UsageStore):
    store.file.mkdir(parents=True)
    assert code_of(store.delete) in {"unreadable", "read-only"}


def test_the_file_says_whose_it_is(store: UsageStore):
    store.add(SOME, FIRST)
    assert store.file.read_bytes()[68:72] == APPLICATION_ID.to_bytes(4, "big")  # sqlite.org/fileformat2.html, 1.3
