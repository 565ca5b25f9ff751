from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.staff.desks.usage_charts import charts, summary
from kiosk.staff.sheet import Bar
from kiosk.usage.suppression import Pooled
from tests.support.desk_samples import LANGUAGES, TITLES, FakeCounts, totals

if TYPE_CHECKING:
    from kiosk.usage.report import Report


def report_of(visits: int) -> Report:
    return FakeCounts(totals(visits)).report("2026-10")


def drawn(visits: int = 60) -> dict[str, tuple[Bar, ...]]:
    return {chart.text: chart.bars for chart in charts(report_of(visits), TITLES, LANGUAGES)}


def test_every_question_of_the_clinic_has_its_chart():
    assert list(drawn()) == [
        "Pages that were opened at least once",
        "Pages read least",
        "Languages",
        "How long a visit took",
        "Visits by hour",
    ]


def test_the_share_of_pages_is_out_of_a_hundred():
    opened, never = drawn()["Pages that were opened at least once"]
    assert (opened.words, never.words) == ("43 of 100", "57 of 100")
    assert (opened.value or 0) + (never.value or 0) == 100


def test_a_small_number_is_hidden_and_has_no_length():
    bars = {bar.text: bar for bar in drawn()["Pages read least"]}
    assert bars["Causes"] == Bar("Causes", None, "fewer than 11")
    assert bars["Sciatica"] == Bar("Sciatica", 15, "15 visits")
    assert bars["What helps most"] == Bar("What helps most", 0, "nobody")


def test_no_bar_shows_a_number_from_1_to_10():
    for visits in range(11, 80):
        shown = [bar.value for bars in list(drawn(visits).values())[1:] for bar in bars if bar.value]
        assert all(value >= 11 for value in shown)


def test_languages_are_counted_together_where_one_is_small():
    assert drawn()["Languages"] == (Bar("English, Español", 60, "60 visits"),)
    spoken = replace(report_of(60), languages=Pooled((("en", 48), ("es", 12), ("ar", 0))))
    bars = next(chart.bars for chart in charts(spoken, TITLES, LANGUAGES) if chart.text == "Languages")
    assert bars == (Bar("English", 48, "48 visits"), Bar("Español", 12, "12 visits"))


def test_hours_before_the_first_visit_and_after_the_last_are_left_out():
    assert [bar.text for bar in drawn()["Visits by hour"]] == ["09:00 to 10:00", "10:00 to 11:00", "11:00 to 12:00"]


def test_the_longest_visits_have_no_end():
    names = [bar.text for bar in drawn()["How long a visit took"]]
    assert names[0] == "2 to 3 minutes"
    assert names[-1] == "30 minutes or more"


def test_too_few_visits_have_one_sentence_and_no_chart():
    assert drawn(10) == {}
    assert [line.text for line in summary(report_of(10))] == [
        "There were fewer than 11 visits. So few are not described any further."
    ]


def test_the_middle_visit_is_told_in_sentences():
    assert [line.text for line in summary(report_of(60))] == [
        "Visits: 60.",
        "The middle visit took 2 to 3 minutes.",
        "Pages the middle visit opened: 3.",
    ]


def test_what_is_not_known_is_left_out():
    bare = replace(report_of(60), reads=(), languages=None, lengths=None, hours=None)
    assert [(chart.text, chart.bars) for chart in charts(bare, TITLES, LANGUAGES)] == [
        ("How long a visit took", ()),
        ("Visits by hour", ()),
    ]
