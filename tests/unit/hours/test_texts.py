from __future__ import annotations

from datetime import date

import pytest

from kiosk.hours.texts import DAY, WHOLE_DAY, Holiday, Span, read_day, read_holidays


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("", ()),
        ("  ", ()),
        ("open", WHOLE_DAY),
        (" Open ", WHOLE_DAY),
        ("00:00-24:00", WHOLE_DAY),
        ("08:00-12:30", (Span(480, 750),)),
        ("8:00 - 12:30", (Span(480, 750),)),
        ("8:00–12:30", (Span(480, 750),)),
        ("14:00-18:00, 08:00-12:30", (Span(480, 750), Span(840, 1080))),
        ("08:00-12:00,12:00-14:00", (Span(480, 720), Span(720, 840))),
        ("18:00-06:00", (Span(1080, 360 + DAY),)),
        ("18:00-00:00", (Span(1080, DAY),)),
        ("16:00-08:00", (Span(960, 480 + DAY),)),
        ("05:00-07:00, 22:00-06:00", (Span(300, 420), Span(1320, 360 + DAY))),
    ],
)
def test_hours_are_read_as_they_are_meant(text: str, spans: tuple[Span, ...]):
    assert read_day(text) == (spans, ())


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("08:00", ["“08:00” is not from one time to another. Write it like 08:00-12:30."]),
        ("closed", ["“closed” is not from one time to another. Write it like 08:00-12:30."]),
        ("8-12", ["“8” is not a time. Write it like 08:30."]),
        ("08:00-12.30", ["“12.30” is not a time. Write it like 08:30."]),
        ("08:00-", ["“” is not a time. Write it like 08:30."]),
        ("08:00-12:60", ["“12:60” is not a time. Write it like 08:30."]),
        ("08:00-24:01", ["“24:01” is not a time. Write it like 08:30."]),
        ("08:00-12:00-14:00", ["“12:00-14:00” is not a time. Write it like 08:30."]),
        ("٠٨:٠٠-12:00", ["“٠٨:٠٠” is not a time. Write it like 08:30."]),
        ("24:00-06:00", ["No time begins at 24:00. Write 00:00 under the next day."]),
        (
            "08:00-08:00",
            ["“08:00-08:00” ends when it begins. Write “open” for the whole day, or leave the day empty if closed."],
        ),
        ("14:00-12:30", ["“14:00-12:30” ends before it begins. A night may last 16 hours at most."]),
        ("15:59-08:00", ["“15:59-08:00” ends before it begins. A night may last 16 hours at most."]),
        ("08:00-12:00,", ["There is a comma with no time beside it. Take it away."]),
        ("08:00-12:00, 11:00-13:00", ["“11:00-13:00” overlaps with “08:00-12:00”. Write every time once."]),
        ("08:00-12:00, 08:00-12:00", ["“08:00-12:00” overlaps with “08:00-12:00”. Write every time once."]),
        ("18:00-06:00, 23:00-24:00", ["“23:00-24:00” overlaps with “18:00-06:00”. Write every time once."]),
        (
            "8-12, 14:00-12:30",
            [
                "“8” is not a time. Write it like 08:30.",
                "“14:00-12:30” ends before it begins. A night may last 16 hours at most.",
            ],
        ),
    ],
)
def test_hours_that_cannot_be_meant_are_said_all_at_once(text: str, sentences: list[str]):
    assert read_day(text) == ((), tuple(sentences))


@pytest.mark.parametrize(
    ("text", "holidays"),
    [
        ("", ()),
        ("2027-01-01", (Holiday(date(2027, 1, 1), date(2027, 1, 1)),)),
        (
            "2027-01-01, 2026-12-24..2026-12-26",
            (Holiday(date(2026, 12, 24), date(2026, 12, 26)), Holiday(date(2027, 1, 1), date(2027, 1, 1))),
        ),
        ("2026-12-24 .. 2026-12-24", (Holiday(date(2026, 12, 24), date(2026, 12, 24)),)),
        ("2028-02-29", (Holiday(date(2028, 2, 29), date(2028, 2, 29)),)),
        ("2026-01-01..2027-01-01", (Holiday(date(2026, 1, 1), date(2027, 1, 1)),)),
    ],
)
def test_holidays_are_read_as_they_are_meant(text: str, holidays: tuple[Holiday, ...]):
    assert read_holidays(text) == (holidays, ())


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Christmas", ["“Christmas” is not a date. Write year, month and day, like 2026-12-24."]),
        ("24.12.2026", ["“24.12.2026” is not a date. Write year, month and day, like 2026-12-24."]),
        ("2026-02-29", ["“2026-02-29” is not a date. Write year, month and day, like 2026-12-24."]),
        ("20261224", ["“20261224” is not a date. Write year, month and day, like 2026-12-24."]),
        ("2026-12-24..", ["“” is not a date. Write year, month and day, like 2026-12-24."]),
        ("2026-12-24..12-26", ["“12-26” is not a date. Write year, month and day, like 2026-12-24."]),
        ("2026-12-24,,2026-12-26", ["There is a comma with no date beside it. Take it away."]),
        ("2026-12-26..2026-12-24", ["“2026-12-26..2026-12-24” ends before it begins. Write the earlier date first."]),
        ("2026-12-24..2062-12-26", ["“2026-12-24..2062-12-26” is longer than a year. Check the years."]),
        ("2026-01-01..2027-01-02", ["“2026-01-01..2027-01-02” is longer than a year. Check the years."]),
        ("2026-12-24, 2026-12-24", ["“2026-12-24” stands in the list twice. Write every day once."]),
        (
            "2026-12-24..2026-12-26, 2026-12-26..2027-01-01",
            ["“2026-12-26..2027-01-01” stands in the list twice. Write every day once."],
        ),
    ],
)
def test_holidays_that_cannot_be_meant_are_said(text: str, sentences: list[str]):
    assert read_holidays(text) == ((), tuple(sentences))


def test_two_days_that_are_wrong_are_both_said():
    assert len(read_holidays("tomorrow, 2026-12-24, 2026-13-01")[1]) == 2
