from __future__ import annotations

import csv
import io
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.usage.export import COLUMNS, SENTENCES, Line, csv_text, neutral, sheet
from kiosk.usage.report import PageReads, Report, report
from kiosk.usage.suppression import Group, Pooled
from kiosk.usage.week import Totals
from tests.support.usage import LANGUAGES, PAGES, MadeUp, totals_of, visits

if TYPE_CHECKING:
    from collections.abc import Iterable

WEEK = "2026-W47"
KNOWN = Totals(
    {
        ("visits_by_hour", WEEK, (9,)): 60,
        ("visits_by_hour", WEEK, (10,)): 5,
        ("visits_by_language", WEEK, ("en",)): 45,
        ("visits_by_language", WEEK, ("xa",)): 8,
        ("visits_by_language", WEEK, ("xb",)): 12,
        ("visit_length", WEEK, (3,)): 65,
        ("visit_pages", WEEK, (2,)): 65,
        ("page_views", WEEK, ("en", "sciatica")): 40,
        ("page_views", WEEK, ("xa", "sciatica")): 4,
        ("page_views", WEEK, ("en", "session")): 12,
        ("page_views", WEEK, ("en", "herniated-disc")): 3,
        ("counters", WEEK, ("printed",)): 20,
        ("counters", WEEK, ("text-size",)): 60,
        ("counters", WEEK, ("wake-ups",)): 9,
    }
)


def november(known: Totals = KNOWN, threshold: int = 11) -> Report:
    return report(known, "2026-11", pages=PAGES, languages=LANGUAGES, threshold=threshold)


def table(reports: Iterable[Report]) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(csv_text(list(reports)), newline="")))


def said(shown: Report) -> list[str]:
    titles = {"sciatica": "Sciatica", "session": "A session", "herniated-disc": "Herniated disc"}
    return [line.sentence() for line in sheet(shown, titles=titles, languages={"en": "English"})]


def test_the_table_holds_what_is_shown():
    found = {tuple(row[name] for name in COLUMNS[1:7]): row["visits"] for row in table([november()])}
    assert found["visits", "", "", "", "", ""] == "65"
    assert found["wake-ups", "", "", "", "", ""] == "<11"
    assert found["visits_by_hour", "", "", "9", "11", ""] == "65"
    assert found["visits_by_hour", "", "", "8", "9", ""] == "0"
    assert found["visit_length", "", "", "3", "5", ""] == "65"
    assert found["languages", "", "en", "", "", ""] == "45"
    assert found["languages", "", "xa xb", "", "", ""] == "20"
    assert found["pages", "sciatica", "", "", "", ""] == "44"
    assert found["pages by language", "sciatica", "en xa xb", "", "", ""] == "44"
    assert found["pages", "herniated-disc", "", "", "", ""] == "<11"
    assert found["events", "", "", "", "", "printed"] == "20"
    assert found["events", "", "", "", "", "text-size"] == "hidden"


def test_every_row_says_its_month():
    rows = table([november(), replace(november(), month="2026-12")])
    assert {row["month"] for row in rows} == {"2026-11", "2026-12"}
    assert len(rows) == 2 * len(table([november()]))


def test_a_month_of_few_visits_is_nearly_empty():
    rows = table([november(Totals({("visits_by_hour", WEEK, (9,)): 5}))])
    assert {row["table"] for row in rows} == {"visits", "wake-ups", "pages", "events"}
    assert {row["visits"] for row in rows} == {"<11", "0", "hidden"}


@settings(max_examples=25, deadline=None)
@given(made=st.lists(st.tuples(visits(5), st.integers(1, 15)), max_size=6), threshold=st.integers(5, 20))
def test_no_small_number_leaves_the_kiosk(
    made: list[tuple[MadeUp, int]], threshold: int, tmp_path_factory: pytest.TempPathFactory
):
    known = totals_of([visit for visit, times in made for _ in range(times)], tmp_path_factory.mktemp("export"))
    shown = november(known, threshold)
    values = [row["visits"] for row in table([shown])]
    assert [value for value in values if value.isdigit() and 0 < int(value) < threshold] == []
    assert {value for value in values if not value.isdigit()} <= {f"<{threshold}", "hidden"}
    lines = sheet(shown, titles={}, languages={})
    assert [line for line in lines if "n" in line.values and 0 < line.values["n"] < threshold] == [
        line for line in lines if line.key == "hardly-read" and line.values["n"]
    ]


@pytest.mark.parametrize(
    ("cell", "written"),
    [
        ("=1+1", "'=1+1"),
        ("+1", "'+1"),
        ("-back", "'-back"),
        ("@here", "'@here"),
        ("\t=1", "'\t=1"),
        ("\r=1", "'\r=1"),
        ("sciatica", "sciatica"),
        ("", ""),
        (-3, -3),
    ],
)
def test_no_cell_is_a_formula(cell: str | int, written: str | int):
    assert neutral(cell) == written


def test_a_page_named_like_a_formula_is_neutralised_in_the_table():
    shown = replace(november(), reads=(PageReads("-sum", 12, None),))
    assert "'-sum" in [row["page"] for row in table([shown])]


def test_the_sheet_tells_the_team_what_was_read():
    assert said(november()) == [
        "What was read in 2026-11",
        "Visits: 65.",
        "The middle visit took 3 to 5 minutes.",
        "Pages the middle visit opened: 2.",
        "Pages that were opened at least once: 75 of 100.",
        "Read most: Sciatica (44 visits).",
        "Read most: A session (12 visits).",
        "Nobody read: what-is-back-pain.",
        "Hardly anybody read: Herniated disc.",
        "Read least: A session (12 visits).",
        "Read least: Sciatica (44 visits).",
        "Visits in English: 45.",
        "Visits in xa, xb together: 20.",
        "Visits in which a page was printed: 20.",
        "Numbers from 1 to 10 are not shown, so that nobody can be recognised.",
    ]


def test_the_sheet_fits_one_page():
    assert len(said(november())) < 40


def test_a_sheet_of_few_visits_and_one_of_none():
    assert said(november(Totals({("visits_by_hour", WEEK, (9,)): 5})))[1:] == [
        "There were fewer than 11 visits. So few are not described any further."
    ]
    assert said(november(Totals()))[1:] == ["Nobody used the kiosk."]


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        ({"lengths": (Group(10, 15, 20),)}, "The middle visit took 10 to 30 minutes."),
        ({"lengths": (Group(30, 30, 20),)}, "The middle visit took 30 minutes or more."),
        ({"pages": (Group(4, 4, 20),)}, "The middle visit opened 4 to 5 pages."),
        ({"pages": (Group(10, 20, 20),)}, "The middle visit opened 10 pages or more."),
        ({"pages": (Group(0, 0, 20),)}, "Pages the middle visit opened: 0."),
        ({"languages": Pooled((("en", 65), ("xa", 0)))}, "Visits in English: 65."),
    ],
)
def test_other_months_have_other_sentences(changed: dict[str, object], sentence: str):
    assert sentence in said(replace(november(), **changed))


def test_what_is_not_known_is_not_said():
    bare = replace(november(), lengths=None, pages=None, languages=None, reads=())
    assert [line.key for line in sheet(bare, titles={}, languages={})] == ["heading", "visits", "event", "hidden"]


def test_every_sentence_has_its_end():
    assert [key for key, words in SENTENCES.items() if key != "heading" and not words.endswith(".")] == []
    assert Line("none").sentence() == "Nobody used the kiosk."
