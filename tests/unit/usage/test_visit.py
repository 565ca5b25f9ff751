from __future__ import annotations

from datetime import datetime

import pytest

from kiosk.usage.events import EVENTS, Event
from kiosk.usage.visit import Visit

WEEK = "2026-W47"


def visit() -> Visit:
    """A visit that begins on a Sunday evening at 21:30."""
    return Visit.begin(100.0, datetime.fromisoformat("2026-11-22T21:30"), "en")


def cells(made: Visit) -> dict[str, set[object]]:
    """What a visit adds, by table; every number is 1."""
    found: dict[str, set[object]] = {}
    for (table, week, key), n in made.end().cells.items():
        assert (week, n) == (WEEK, 1)
        found.setdefault(table, set()).add(key[0] if len(key) == 1 else key)
    return found


def test_a_touch_after_which_nothing_is_done_is_a_wake_up_and_no_visit():
    for made in (visit(), visit().live(300.0), visit().warn(), visit().finish(105.0)):
        assert cells(made) == {"counters": {"wake-ups"}}


def test_a_visit_is_counted_once_in_each_table():
    made = visit().open("sciatica", "en", 110.0).open("session", "en", 400.0).use("printed", 410.0)
    assert cells(made) == {
        "visits_by_hour": {21},
        "visit_length": {5},
        "visit_pages": {2},
        "visits_by_language": {"en"},
        "page_views": {("en", "sciatica"), ("en", "session")},
        "counters": {"printed"},
    }


def test_opening_a_page_again_or_in_another_language_does_not_count_again():
    made = visit().open("sciatica", "en", 110.0).open("sciatica", "en", 120.0).open("sciatica", "xa", 130.0)
    assert cells(made)["page_views"] == {("en", "sciatica")}
    assert cells(made)["visit_pages"] == {1}


def test_the_language_of_a_visit_is_the_one_it_ends_in():
    made = visit().open("sciatica", "en", 110.0).speak("xa", 120.0)
    assert cells(made)["visits_by_language"] == {"xa"}
    assert cells(made)["counters"] == {"language-change"}


def test_idle_time_at_the_end_is_no_part_of_a_visit():
    made = visit().open("sciatica", "en", 130.0).warn()
    assert cells(made)["visit_length"] == {0}
    assert cells(made)["counters"] == {"warned"}


def test_an_answered_warning_is_a_sign_of_life():
    made = visit().open("sciatica", "en", 130.0).warn().stay(400.0)
    assert cells(made)["visit_length"] == {5}
    assert cells(made)["counters"] == {"warned", "stayed"}


def test_a_clock_that_goes_back_makes_no_visit_shorter():
    assert cells(visit().open("sciatica", "en", 400.0).live(50.0))["visit_length"] == {5}


def test_finished_counts_unless_it_is_taken_back():
    made = visit().open("sciatica", "en", 130.0).finish(140.0)
    assert cells(made)["counters"] == {"finished"}
    assert "counters" not in cells(made.go_back(142.0))


def test_using_an_aid_alone_is_a_visit_of_no_pages():
    assert cells(visit().use("text-size", 110.0))["visit_pages"] == {0}


@pytest.mark.parametrize("event", ["", "wake-ups", "stayed", "A. Sample, born 1 May", "text size"])
def test_nothing_but_declared_events_is_counted(event: str):
    assert cells(visit().use(event, 110.0)) == {"counters": {"wake-ups"}}


@pytest.mark.parametrize(
    ("page", "language"),
    [("A. Sample", "en"), ("", "en"), ("x" * 65, "en"), ("sciatica", "the one of A. Sample"), ("sciatica\n", "en")],
)
def test_no_text_gets_in_as_a_page_or_a_language(page: str, language: str):
    made = visit().open(page, language, 110.0).use("printed", 120.0)
    assert "page_views" not in cells(made)


def test_a_language_nobody_knows_keeps_the_sums_right():
    assert cells(visit().speak("", 110.0))["visits_by_language"] == {"und"}


@pytest.mark.parametrize("event", EVENTS)
def test_aids_and_take_aways_are_counted_as_they_are_used_and_nothing_else(event: Event):
    made = visit().open("session", "en", 101.0).use(event.name, 110.0)
    assert cells(made).get("counters", set()) == ({event.name} if event.kind in {"aid", "take-away"} else set())
