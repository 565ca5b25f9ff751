from __future__ import annotations

import os
import time
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.usage.week import (
    TABLES,
    Totals,
    first_week_kept,
    month_of,
    seconds_to_midnight,
    week_of,
)

A = Totals({("counters", "2026-W47", ("printed",)): 2, ("visits_by_hour", "2026-W47", (9,)): 1})
B = Totals({("counters", "2026-W47", ("printed",)): 3, ("visits_by_hour", "2026-W48", (10,)): 4})

cells = st.dictionaries(
    st.tuples(st.sampled_from([table.name for table in TABLES]), st.just("2026-W47"), st.tuples(st.just(1))),
    st.integers(1, 9),
)


@pytest.mark.parametrize(
    ("day", "week"),
    [
        (date(2026, 11, 22), "2026-W47"),
        (date(2026, 11, 23), "2026-W48"),
        (date(2027, 1, 3), "2026-W53"),
        (date(2027, 1, 4), "2027-W01"),
        (date(2024, 12, 30), "2025-W01"),
    ],
)
def test_a_day_lies_in_its_iso_week(day: date, week: str):
    assert week_of(day) == week


@pytest.mark.parametrize(
    ("week", "month"),
    [("2026-W47", "2026-11"), ("2026-W49", "2026-12"), ("2026-W53", "2026-12"), ("2027-W01", "2027-01")],
)
def test_a_week_lies_in_the_month_of_its_thursday(week: str, month: str):
    assert month_of(week) == month


@given(st.dates(date(2020, 1, 1), date(2050, 1, 1)))
def test_weeks_and_months_sort_by_time(day: date):
    later = day + timedelta(days=7)
    assert week_of(day) < week_of(later)
    assert month_of(week_of(day)) <= month_of(week_of(later))


@pytest.mark.parametrize(
    ("today", "first"),
    [
        (date(2026, 11, 22), "2025-W44"),  # 22 October 2025 is a Wednesday: its week began before
        (date(2026, 11, 20), "2025-W43"),  # 20 October 2025 is a Monday
        (date(2027, 3, 31), "2026-W10"),  # there is no 31 February: the 28th, a Saturday
        (date(2027, 1, 15), "2025-W51"),
    ],
)
def test_a_week_is_kept_if_it_began_at_most_13_months_ago(today: date, first: str):
    assert first_week_kept(today) == first


@given(st.dates(date(2020, 1, 1), date(2050, 1, 1)))
def test_no_count_gets_older_than_13_months(today: date):
    monday = date.fromisocalendar(int(first_week_kept(today)[:4]), int(first_week_kept(today)[6:]), 1)
    assert 385 <= (today - monday).days <= 397


@pytest.fixture
def in_london(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("TZ", "GMT0BST,M3.5.0/1,M10.5.0")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.skipif(os.name == "nt", reason="Windows takes its time zone from the system alone")
@pytest.mark.usefixtures("in_london")
@pytest.mark.parametrize(
    ("now", "hours"),
    [
        ("2026-11-22T21:00", 3),
        ("2026-11-22T00:00", 24),
        ("2027-03-28T00:00", 23),
        ("2026-10-25T00:00", 25),
    ],
)
def test_midnight_is_the_clinic_s_midnight_when_clocks_change_too(now: str, hours: float):
    assert seconds_to_midnight(datetime.fromisoformat(now)) == hours * 3600


def test_totals_add_up():
    assert (A + B).cells == {
        ("counters", "2026-W47", ("printed",)): 5,
        ("visits_by_hour", "2026-W47", (9,)): 1,
        ("visits_by_hour", "2026-W48", (10,)): 4,
    }
    assert A
    assert not Totals()


@given(cells, cells, cells)
def test_totals_do_not_know_their_order(a: dict, b: dict, c: dict):
    one, two, three = Totals(a), Totals(b), Totals(c)
    assert one + two == two + one
    assert (one + two) + three == one + (two + three)


def test_totals_are_read_by_table_and_weeks():
    both = A + B
    assert both.weeks() == {"2026-W47", "2026-W48"}
    assert both.of("counters", ["2026-W47"]) == {("printed",): 5}
    assert both.of("visits_by_hour", ["2026-W47", "2026-W48"]) == {(9,): 1, (10,): 4}
    assert both.of("visits_by_hour", []) == {}
    assert both.since("2026-W48") == Totals({("visits_by_hour", "2026-W48", (10,)): 4})


def test_two_weeks_of_a_table_are_summed():
    week = {("visit_pages", f"2026-W4{number}", (3,)): number for number in (7, 8)}
    assert Totals(week).of("visit_pages", ["2026-W47", "2026-W48"]) == {(3,): 15}


def test_rows_come_in_the_order_of_their_keys():
    mixed = Totals({("counters", "2026-W48", ("a",)): 1}) + A + Totals({("counters", "2026-W47", ("code",)): 7})
    assert list(mixed.rows("counters")) == [("2026-W47", "code", 7), ("2026-W47", "printed", 2), ("2026-W48", "a", 1)]
