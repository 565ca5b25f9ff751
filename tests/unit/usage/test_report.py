from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.errors import BugError
from kiosk.usage.events import EVENTS, WAKE_UPS
from kiosk.usage.report import PageReads, Report, ended_months, median, report
from kiosk.usage.suppression import Group, Pooled
from kiosk.usage.week import Totals
from tests.support.usage import LANGUAGES, PAGES, MadeUp, totals_of, visits

if TYPE_CHECKING:
    from collections.abc import Iterator

MONTH = "2026-11"


def totals(visits_made: int = 60, *, week: str = "2026-W47", **cells: object) -> Totals:
    """So many visits, all at nine, in English, of five minutes and two pages; and more cells."""
    made = {
        ("visits_by_hour", week, (9,)): visits_made,
        ("visits_by_language", week, ("en",)): visits_made,
        ("visit_length", week, (5,)): visits_made,
        ("visit_pages", week, (2,)): visits_made,
    }
    for table, counts in cells.items():
        made |= {(table, week, key if isinstance(key, tuple) else (key,)): n for key, n in counts.items()}
    return Totals({cell: n for cell, n in made.items() if n})


def november(made: Totals, threshold: int = 11) -> Report:
    return report(made, MONTH, pages=PAGES, languages=LANGUAGES, threshold=threshold)


def events(shown: Report) -> dict[str, int | None]:
    return {count.event.name: count.n for count in shown.events}


def numbers(shown: Report) -> Iterator[int]:
    """Every count in a report."""
    yield from (n for n in (shown.visits, shown.wake_ups) if n is not None)
    for groups in (shown.hours, shown.lengths, shown.pages):
        yield from (group.n for group in groups or ())
    for counts in (shown.languages, *(each.languages for each in shown.reads)):
        if counts is not None:
            yield from (n for _, n in counts.shown)
            yield counts.together_n
    yield from (each.n for each in (*shown.reads, *shown.events) if each.n is not None)


@settings(max_examples=40, deadline=None)
@given(
    made=st.lists(st.tuples(visits(), st.integers(1, 12)), max_size=8),
    threshold=st.integers(5, 20),
)
def test_no_report_shows_a_small_count_or_what_visits_do_not_add_up_to(
    made: list[tuple[MadeUp, int]], threshold: int, tmp_path_factory: pytest.TempPathFactory
):
    all_visits = [visit for visit, times in made for _ in range(times)]
    known = totals_of(all_visits, tmp_path_factory.mktemp("report"))
    for month in ended_months(known, date(2027, 6, 1)):
        shown = report(known, month, pages=PAGES, languages=LANGUAGES, threshold=threshold)
        assert [n for n in numbers(shown) if 0 < n < threshold] == []
        for groups in (shown.hours, shown.lengths, shown.pages):
            assert (groups is None) is (shown.visits is None)
            assert shown.visits in {None, sum(group.n for group in groups or ())}
        for count in shown.events:
            if shown.visits is not None and count.n is not None:
                assert shown.visits - count.n not in range(1, threshold)


def test_a_month_is_shown_when_it_has_ended_and_by_itself():
    known = totals(week="2026-W47") + totals(week="2026-W48") + totals(week="2026-W49") + totals(week="2026-W53")
    assert ended_months(known, date(2026, 11, 29)) == ()
    assert ended_months(known, date(2026, 12, 3)) == ("2026-11",)
    assert ended_months(known, date(2027, 1, 3)) == ("2026-11",)
    assert ended_months(known, date(2027, 1, 4)) == ("2026-12", "2026-11")
    assert november(known).visits == 120


def test_an_empty_month_is_all_noughts():
    shown = november(Totals())
    assert shown.visits == 0
    assert set(numbers(shown)) == {0}
    assert shown.median_length is None
    assert shown.share_reached == 0.0


def test_a_month_of_few_visits_says_nothing_else_of_them():
    known = totals(6, page_views={("en", "sciatica"): 6}, counters={"printed": 6, WAKE_UPS: 30})
    shown = november(known)
    assert (shown.visits, shown.hours, shown.lengths, shown.pages, shown.languages) == (None,) * 5
    assert set(shown.reads) == {PageReads(page, None, None) for page in PAGES}
    assert set(events(shown).values()) == {None}
    assert shown.wake_ups == 30
    assert shown.share_reached is None
    assert shown.median_pages is None


def test_the_middle_visit_is_in_the_middle():
    spread = {"visit_length": {0: 20, 1: 20, 3: 30, 5: 11}}
    shown = november(totals(81, **spread))
    assert shown.median_length == Group(3, 3, 30)
    assert median(None) is None


def test_small_bins_are_joined_before_the_middle_is_looked_for():
    shown = november(totals(30, visit_pages={1: 6, 2: 12, 3: 12}))
    assert shown.pages is not None
    assert shown.pages[1] == Group(1, 2, 18)
    assert shown.median_pages == Group(1, 2, 18)


def test_pages_are_shown_in_all_and_by_language():
    known = totals(
        page_views={
            ("en", "sciatica"): 40,
            ("xa", "sciatica"): 6,
            ("xb", "sciatica"): 7,
            ("en", "session"): 9,
            ("en", "herniated-disc"): 12,
        }
    )
    reads = {each.page: each for each in november(known).reads}
    assert list(reads) == list(PAGES)
    assert reads["sciatica"] == PageReads("sciatica", 53, Pooled((("en", 40),), ("xa", "xb"), 13))
    assert reads["session"] == PageReads("session", None, None)
    assert reads["what-is-back-pain"].n == 0


def test_pages_reached_least_and_most_read():
    known = totals(page_views={("en", "sciatica"): 40, ("en", "session"): 9, ("en", "herniated-disc"): 12})
    shown = november(known)
    assert shown.share_reached == 0.75
    assert [each.page for each in shown.least_read(3)] == ["what-is-back-pain", "session", "herniated-disc"]
    assert [each.page for each in shown.most_read()] == ["sciatica", "herniated-disc"]
    assert shown.reads_as_shown() == {"what-is-back-pain": 0, "herniated-disc": 12, "sciatica": 40, "session": 0}


def test_among_hidden_pages_no_order_gives_them_away():
    few, many = (totals(page_views={("en", "sciatica"): a, ("en", "session"): b}) for a, b in ((2, 9), (9, 2)))
    assert november(few).least_read() == november(many).least_read()


def test_pages_and_languages_of_an_older_pack_are_kept():
    shown = november(totals(page_views={("xc", "an-old-page"): 12}))
    assert shown.reads[-1] == PageReads("an-old-page", 12, Pooled((("en", 0), ("xa", 0), ("xb", 0), ("xc", 12))))


@pytest.mark.parametrize(
    ("done", "shown"),
    [
        ({"printed": 20}, {"printed": 20}),
        ({"printed": 3}, {"printed": None}),
        ({"printed": 57}, {"printed": None}),
        ({"printed": 60}, {"printed": 60}),
        ({}, {"printed": 0}),
        ({"warned": 30, "stayed": 15}, {"warned": 30, "stayed": 15}),
        ({"warned": 30, "stayed": 25}, {"warned": 30, "stayed": None}),
        ({"warned": 9, "stayed": 0}, {"warned": None, "stayed": None}),
        ({"warned": 55, "stayed": 30}, {"warned": None, "stayed": None}),
    ],
)
def test_an_event_is_hidden_when_few_had_it_or_few_had_not(done: dict[str, int], shown: dict[str, int | None]):
    found = events(november(totals(60, counters=done)))
    assert {name: found[name] for name in shown} == shown


def test_wake_ups_are_apart():
    shown = november(totals(60, counters={WAKE_UPS: 5}))
    assert shown.wake_ups is None
    assert shown.visits == 60
    assert list(events(shown)) == [event.name for event in EVENTS if event.name != WAKE_UPS]


def test_a_threshold_that_protects_nobody_is_refused():
    with pytest.raises(BugError):
        november(Totals(), threshold=1)


def test_without_pages_there_is_no_share():
    assert report(totals(), MONTH, pages=(), languages=("en",)).share_reached is None
