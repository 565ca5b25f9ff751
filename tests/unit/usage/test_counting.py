from __future__ import annotations

import os
from datetime import date, datetime
from typing import TYPE_CHECKING

import pytest

from kiosk.usage.counting import Counting
from kiosk.usage.problems import UsageError
from kiosk.usage.week import Totals
from tests.support.usage import RELEASED, counting_in

if TYPE_CHECKING:
    from pathlib import Path

TODAY = date(2026, 11, 23)
MORNING = datetime.fromisoformat("2026-11-23T09:30")


def visit(counting: Counting, page: str = "sciatica") -> None:
    counting.begin(100.0, MORNING, "en")
    counting.open(page, "en", 110.0)
    counting.end()


def counters(counting: Counting) -> dict[str, int]:
    return {str(key[0]): n for key, n in counting.totals().of("counters", ["2026-W48"]).items()}


def test_nothing_is_counted_and_no_file_is_made_before_it_is_turned_on(tmp_path: Path):
    counting = Counting(counting_in(tmp_path)._store, released=RELEASED)
    assert not counting.is_on
    visit(counting)
    assert counting.save("shutdown", TODAY) is None
    assert counting.totals() == Totals()
    assert list(tmp_path.iterdir()) == []


def test_a_visit_is_counted_when_it_ends_and_written_at_the_next_moment(tmp_path: Path):
    counting = counting_in(tmp_path)
    assert counting.is_on
    visit(counting)
    assert list(tmp_path.iterdir()) == []
    assert counting.totals().of("page_views", ["2026-W48"]) == {("en", "sciatica"): 1}
    counting.save("midnight", TODAY)
    assert counting.problem is None
    assert counting_in(tmp_path).totals() == counting.totals()
    assert counting.totals().of("visits_by_hour", ["2026-W48"]) == {(9,): 1}


def test_the_file_is_touched_at_the_moments_alone(tmp_path: Path):
    counting = counting_in(tmp_path)
    counting.save("start", TODAY)
    file = tmp_path / "usage.sqlite"
    os.utime(file, (1.0, 1.0))
    for _ in range(3):
        visit(counting)
        counting.totals()
    assert file.stat().st_mtime == 1.0
    counting.save("midnight", TODAY)
    assert file.stat().st_mtime > 1.0


def test_a_visit_that_goes_on_at_midnight_is_written_whole_after_its_end(tmp_path: Path):
    counting = counting_in(tmp_path)
    counting.begin(100.0, datetime.fromisoformat("2026-11-29T23:58"), "en")
    counting.open("sciatica", "en", 110.0)
    counting.save("midnight", date(2026, 11, 30))
    assert counting.totals() == Totals()
    counting.open("session", "en", 400.0)
    counting.end()
    assert counting.totals().weeks() == {"2026-W48"}
    assert counting.totals().of("visit_pages", ["2026-W48"]) == {(2,): 1}


def test_everything_a_visit_does_reaches_its_totals(tmp_path: Path):
    counting = counting_in(tmp_path)
    counting.begin(100.0, MORNING, "en")
    counting.live(101.0)
    counting.speak("xa", 102.0)
    counting.use("printed", 103.0)
    counting.warn()
    counting.stay(230.0)
    counting.finish(240.0)
    counting.go_back(242.0)
    counting.finish(1100.0)
    counting.end()
    assert counters(counting) == dict.fromkeys(("finished", "language-change", "printed", "stayed", "warned"), 1)
    assert counting.totals().of("visit_length", ["2026-W48"]) == {(15,): 1}


def test_a_visit_nobody_ended_ends_when_the_next_begins(tmp_path: Path):
    counting = counting_in(tmp_path)
    counting.begin(100.0, MORNING, "en")
    counting.begin(300.0, MORNING, "en")
    counting.end()
    counting.end()
    assert counters(counting) == {"wake-ups": 2}


def test_without_a_visit_nothing_is_counted(tmp_path: Path):
    counting = counting_in(tmp_path)
    counting.live(1.0)
    counting.open("sciatica", "en", 1.0)
    counting.speak("xa", 1.0)
    counting.use("printed", 1.0)
    counting.warn()
    counting.stay(1.0)
    counting.finish(1.0)
    counting.go_back(1.0)
    counting.end()
    assert counting.totals() == Totals()


def test_turned_off_in_a_visit_the_visit_is_not_counted_and_what_was_stays(tmp_path: Path):
    counting = counting_in(tmp_path)
    visit(counting)
    counting.begin(500.0, MORNING, "en")
    counting.turn(on=False)
    counting.open("session", "en", 510.0)
    visit(counting)
    counting.save("shutdown", TODAY)
    assert counting_in(tmp_path).totals().of("visits_by_hour", ["2026-W48"]) == {(9,): 1}
    counting.turn(on=True)
    visit(counting)
    assert counting.totals().of("visits_by_hour", ["2026-W48"]) == {(9,): 2}


def test_when_it_is_off_old_counts_are_still_deleted_in_time(tmp_path: Path):
    counting = counting_in(tmp_path)
    visit(counting)
    counting.save("shutdown", TODAY)
    off = counting_in(tmp_path, is_on=False)
    off.save("start", date(2027, 12, 1))
    assert off.totals()
    off.save("midnight", date(2028, 1, 2))
    assert not off.totals()


@pytest.mark.parametrize("day", ["1970-01-01", "2099-01-01"])
def test_a_wrong_clock_counts_nothing_and_deletes_nothing(tmp_path: Path, day: str):
    counting = counting_in(tmp_path)
    visit(counting)
    counting.save("midnight", TODAY)
    before = counting.totals()
    counting.begin(100.0, datetime.fromisoformat(f"{day}T09:00"), "en")
    counting.open("session", "en", 110.0)
    counting.end()
    problem = counting.save("midnight", date.fromisoformat(day))
    assert problem is not None
    assert problem.code == "clock"
    assert counting.totals() == before
    assert counting_in(tmp_path, is_on=False).save("start", date.fromisoformat(day)) is None


def test_with_a_file_that_cannot_be_written_counting_goes_on_and_catches_up(tmp_path: Path):
    file = tmp_path / "usage.sqlite"
    file.mkdir()
    counting = counting_in(tmp_path)
    for moment in ("start", "midnight", "midnight"):
        visit(counting)
        assert counting.save(moment, TODAY) == counting.problem
        assert counting.problem is not None
        assert counting.problem.code == "unreadable"
    assert counting.totals().of("visits_by_hour", ["2026-W48"]) == {(9,): 3}
    file.rmdir()
    assert counting.save("midnight", TODAY) is None
    assert counting_in(tmp_path).totals().of("visits_by_hour", ["2026-W48"]) == {(9,): 3}


def test_what_cannot_be_written_for_a_year_does_not_fill_the_memory(tmp_path: Path):
    (tmp_path / "usage.sqlite").mkdir()
    counting = counting_in(tmp_path)
    visit(counting)
    counting.save("midnight", date(2028, 1, 2))
    assert not counting.totals()


def test_a_damaged_file_is_said_once_and_counting_goes_on(tmp_path: Path):
    (tmp_path / "usage.sqlite").write_bytes(b"no database" * 100)
    counting = counting_in(tmp_path)
    visit(counting)
    problem = counting.save("start", TODAY)
    assert problem is not None
    assert problem.code == "set-aside"
    assert counting.totals().of("visits_by_hour", ["2026-W48"]) == {(9,): 1}
    assert counting.save("midnight", TODAY) is None


def test_forgetting_forgets_file_and_memory(tmp_path: Path):
    counting = counting_in(tmp_path)
    visit(counting)
    counting.save("midnight", TODAY)
    visit(counting)
    counting.begin(100.0, MORNING, "en")
    counting.open("session", "en", 110.0)
    counting.forget()
    counting.end()
    assert counting.totals() == Totals()


def test_what_cannot_be_forgotten_is_said(tmp_path: Path):
    (tmp_path / "usage.sqlite").mkdir()
    counting = counting_in(tmp_path)
    visit(counting)
    with pytest.raises(UsageError):
        counting.forget()
    assert counting.totals() == Totals()
