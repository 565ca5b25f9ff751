from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

import pytest

from kiosk.backoffice.counter import VisitCounter
from kiosk.usage.week import week_of
from tests.support.gui import DESK
from tests.support.usage import counting_in

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kiosk.usage.counting import Counting
    from tests.support.gui import Arrive, Visitor

MONDAY = datetime(2026, 11, 23, 9, 30)  # noqa: DTZ001 - what a clock on the wall shows has no zone
WEEK = week_of(MONDAY.date())


class Counted:
    """A visitor whose visits are counted."""

    def __init__(self, visitor: Visitor, counting: Counting) -> None:
        self.visitor = visitor
        self.counting = counting
        self.now = MONDAY
        self.counter = VisitCounter(
            counting,
            visitor.window,
            visitor.attract,
            visitor.navigator,
            clock=visitor.clock,
            now=lambda: self.now,
        )
        visitor.attract.finish()  # whoever was there before counting began is not counted
        self.counter.start()
        visitor.attract.touch()

    def of(self, table: str) -> dict[tuple[str | int, ...], int]:
        """What one table holds of this week."""
        return dict(self.counting.totals().of(table, [WEEK]))


@pytest.fixture
def counted(arrive: Arrive, tmp_path: Path) -> Iterator[Counted]:
    made = Counted(arrive(DESK), counting_in(tmp_path))
    yield made
    made.counter.stop()
    made.counter.deleteLater()


def test_the_pages_of_a_visit_are_counted_once_each_at_its_end(counted: Counted):
    for place in ("sciatica", "sciatica#feels", "herniated-disc", "sciatica"):
        counted.visitor.go(place)
    assert counted.of("page_views") == {}
    counted.visitor.finish()
    views = counted.of("page_views")
    assert {key[1] for key in views} == {"sciatica", "herniated-disc"}
    assert set(views.values()) == {1}
    assert counted.of("visits_by_hour") == {(9,): 1}


def test_going_home_to_clear_a_visit_is_no_view(counted: Counted):
    counted.visitor.go("sciatica")
    counted.visitor.attract.finish()
    seen = counted.of("page_views")
    counted.visitor.attract.touch()
    counted.visitor.attract.finish()
    assert counted.of("page_views") == seen == {("en", "sciatica"): 1}


def test_what_is_taken_home_is_counted_once_in_a_visit(counted: Counted):
    counted.visitor.go("sciatica")
    counted.visitor.navigator.choose("questions-to-ask#safety.1")
    counted.visitor.navigator.choose("questions-to-ask#safety.2")
    for event in ("code", "printed", "code"):
        counted.counter.use(event)
    counted.visitor.finish()
    assert {name: n for (name,), n in counted.of("counters").items()} == {
        "questions": 1,
        "code": 1,
        "printed": 1,
        "finished": 1,
    }


def test_questions_let_go_with_the_visit_count_for_nobody(counted: Counted):
    counted.visitor.go("sciatica")
    counted.visitor.navigator.choose("questions-to-ask#safety.1")
    counted.visitor.attract.finish()
    counted.visitor.attract.touch()
    counted.visitor.go("scoliosis")
    counted.visitor.attract.finish()
    assert counted.of("counters") == {("questions",): 1}


def test_who_only_wakes_the_kiosk_is_counted_as_no_more(counted: Counted):
    counted.visitor.attract.finish()
    assert counted.of("counters") == {("wake-ups",): 1}
    assert counted.of("visits_by_language") == {}


def test_a_visit_counts_in_the_language_that_was_read_not_in_that_of_the_next(counted: Counted):
    counted.visitor.navigator.change_language("ar-XB")
    counted.visitor.go("sciatica")
    counted.visitor.finish()
    assert counted.visitor.navigator.language == "en"
    assert counted.of("visits_by_language") == {("ar-XB",): 1}
    assert counted.of("page_views")["ar-XB", "sciatica"] == 1


def test_a_visit_in_the_first_language_changed_none(counted: Counted):
    counted.visitor.go("sciatica")
    counted.visitor.finish()
    assert ("language-change",) not in counted.of("counters")


def test_a_visit_that_is_forgotten_after_the_warning_was_not_finished(counted: Counted):
    counted.visitor.go("sciatica")
    counted.visitor.wait(counted.visitor.attract.state.idle_limit + 0.1)
    counted.visitor.wait(30.1)
    assert counted.visitor.attract.state.phase.value == "attract"
    assert counted.of("counters") == {("warned",): 1}


def test_answering_the_warning_is_counted(counted: Counted):
    counted.visitor.go("sciatica")
    counted.visitor.wait(counted.visitor.attract.state.idle_limit + 0.1)
    counted.visitor.attract.touch()
    counted.visitor.finish()
    assert {("warned",), ("stayed",), ("finished",)} <= set(counted.of("counters"))


def test_who_is_finished_and_goes_back_is_not_counted_as_finished(counted: Counted):
    counted.visitor.go("sciatica")
    counted.visitor.touch("bar-finished")
    counted.visitor.touch("Go back")
    counted.visitor.attract.finish()
    assert ("finished",) not in counted.of("counters")


def test_idle_time_at_the_end_makes_no_visit_longer(counted: Counted):
    counted.visitor.go("sciatica")
    counted.visitor.wait(counted.visitor.attract.state.idle_limit + 0.1)
    counted.visitor.wait(30.1)
    (length,) = counted.of("visit_length")
    counted.visitor.attract.touch()
    counted.visitor.go("sciatica")
    counted.visitor.attract.finish()
    assert list(counted.of("visit_length")) == [length]


def test_what_is_counted_when_the_program_ends_is_there_at_the_next_start(counted: Counted, tmp_path: Path):
    counted.visitor.go("sciatica")
    counted.counter.stop()
    later = counting_in(tmp_path)
    assert later.totals().of("page_views", [WEEK])["en", "sciatica"] == 1


def test_midnight_saves_and_waits_for_the_next(counted: Counted, tmp_path: Path):
    counted.visitor.go("sciatica")
    counted.visitor.finish()
    assert counting_in(tmp_path).totals().of("page_views", [WEEK]) == {}
    assert counted.counter._timer.interval() == 14.5 * 3600 * 1000 + 1
    counted.now = datetime(2026, 11, 24, 0, 0, 1)  # noqa: DTZ001 - what a clock on the wall shows has no zone
    counted.counter._timer.timeout.emit()
    assert counting_in(tmp_path).totals().of("page_views", [WEEK])["en", "sciatica"] == 1
    assert counted.counter._timer.isActive()


def test_a_clinic_that_does_not_count_has_no_file(arrive: Arrive, tmp_path: Path):
    made = Counted(arrive(DESK), counting_in(tmp_path, is_on=False))
    made.visitor.go("sciatica")
    made.visitor.finish()
    made.counter.stop()
    made.counter.deleteLater()
    assert list(tmp_path.iterdir()) == []
    assert not made.counting.totals()


def test_a_clock_before_the_release_counts_nothing(counted: Counted):
    counted.visitor.finish()
    counted.now = datetime.combine(date(2020, 1, 1), datetime.min.time())
    counted.visitor.attract.touch()
    counted.visitor.go("sciatica")
    counted.visitor.finish()
    assert ("en", "sciatica") not in counted.of("page_views")
