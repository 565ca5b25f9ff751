"""Reports as a table for a spreadsheet, and as one sheet of sentences for the team."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kiosk.usage.histograms import HOURS, LENGTHS, PAGES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from kiosk.usage.histograms import Histogram
    from kiosk.usage.report import Report
    from kiosk.usage.suppression import Group, Pooled

CSV_NAME = "back-pain-kiosk-counts.csv"
"""The file's name on the stick, always the same (UP-11)."""

COLUMNS = ("month", "table", "page", "languages", "from", "to", "event", "visits")

Cells = tuple[str | int, ...]

SENTENCES = {
    "heading": "What was read in {month}",
    "none": "Nobody used the kiosk.",
    "too-few": "There were fewer than {threshold} visits. So few are not described any further.",
    "visits": "Visits: {n}.",
    "length": "The middle visit took {first} to {end} minutes.",
    "length-open": "The middle visit took {first} minutes or more.",
    "pages": "The middle visit opened {first} to {last} pages.",
    "pages-one": "Pages the middle visit opened: {first}.",
    "pages-open": "The middle visit opened {first} pages or more.",
    "share": "Pages that were opened at least once: {percent} of 100.",
    "most-read": "Read most: {page} ({n} visits).",
    "unread": "Nobody read: {page}.",
    "hardly-read": "Hardly anybody read: {page}.",
    "least-read": "Read least: {page} ({n} visits).",
    "language": "Visits in {language}: {n}.",
    "languages": "Visits in {languages} together: {n}.",
    "event": "{words}: {n}.",
    "hidden": "Numbers from 1 to {most} are not shown, so that nobody can be recognised.",
}
"""What each line of the sheet says."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the sheet: which of `SENTENCES`, and what fills it."""

    key: str
    values: Mapping[str, str | int] = field(default_factory=dict)

    def sentence(self) -> str:
        """The line in English."""
        return SENTENCES[self.key].format_map(self.values)


def csv_text(reports: Sequence[Report]) -> str:
    """Return reports as comma-separated values (RFC 4180); a count that is too small reads ``<11``.

    An event reads ``hidden``: too few visits had it, or too few had not.
    """
    import csv  # noqa: PLC0415 - no running kiosk needs it before staff export
    import io  # noqa: PLC0415 - needed with it only

    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    for report in reports:
        writer.writerows([neutral(cell) for cell in row] for row in rows(report))
    return out.getvalue()


def neutral(cell: str | int) -> str | int:
    """Return a cell no spreadsheet takes for a formula: one that begins like it gets an apostrophe (UP-11)."""
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n")) else cell


def rows(report: Report) -> Iterator[Cells]:
    """Yield the cells of one month, in the order of `COLUMNS`; an empty ``to`` is without end."""
    small = f"<{report.threshold}"

    def row(table: str, n: int | None, **more: str | int) -> Cells:
        cells: dict[str, str | int] = {"month": report.month, "table": table, "visits": small if n is None else n}
        return tuple((cells | more).get(column, "") for column in COLUMNS)

    yield row("visits", report.visits)
    yield row("wake-ups", report.wake_ups)
    for histogram, groups in ((HOURS, report.hours), (LENGTHS, report.lengths), (PAGES, report.pages)):
        for group in groups or ():
            end = histogram.end_of(group.last)
            yield row(histogram.table, group.n, **{"from": group.first, "to": "" if end is None else end})
    for names, n in _parts(report.languages):
        yield row("languages", n, languages=names)
    for each in report.reads:
        yield row("pages", each.n, page=each.page)
        for names, n in _parts(each.languages):
            yield row("pages by language", n, page=each.page, languages=names)
    for count in report.events:
        yield row("events", count.n, event=count.event.name, **({"visits": "hidden"} if count.n is None else {}))


def sheet(report: Report, *, titles: Mapping[str, str], languages: Mapping[str, str]) -> tuple[Line, ...]:
    """Return one month as lines for the team, few enough for one sheet.

    Args:
        report: the month.
        titles: pages' titles by their id; a page without one goes by its id.
        languages: languages' names by their code.
    """
    lines = [Line("heading", {"month": report.month})]
    if report.visits is None:
        return (*lines, Line("too-few", {"threshold": report.threshold}))
    if report.visits == 0:
        return (*lines, Line("none"))
    lines.append(Line("visits", {"n": report.visits}))
    lines += _middle("length", LENGTHS, report.median_length)
    lines += _middle("pages", PAGES, report.median_pages)
    if report.share_reached is not None:
        lines.append(Line("share", {"percent": round(100 * report.share_reached)}))
    lines += [
        Line("most-read", {"page": titles.get(each.page, each.page), "n": each.n or 0}) for each in report.most_read()
    ]
    for each in report.least_read():
        key = "hardly-read" if each.n is None else "least-read" if each.n else "unread"
        lines.append(Line(key, {"page": titles.get(each.page, each.page), "n": each.n or 0}))
    if report.languages is not None:
        lines += [
            Line("language", {"language": languages.get(code, code), "n": n}) for code, n in report.languages.shown if n
        ]
        if report.languages.together:
            names = ", ".join(languages.get(code, code) for code in report.languages.together)
            lines.append(Line("languages", {"languages": names, "n": report.languages.together_n}))
    lines += [Line("event", {"words": count.event.words, "n": count.n}) for count in report.events if count.n]
    return (*lines, Line("hidden", {"most": report.threshold - 1}))


def _parts(counts: Pooled | None) -> Iterator[tuple[str, int]]:
    if counts is not None:
        yield from counts.shown
        if counts.together:
            yield " ".join(counts.together), counts.together_n


def _middle(key: str, histogram: Histogram, group: Group | None) -> list[Line]:
    """The line of the middle visit. Minutes are cut into stretches, pages are whole."""
    if group is None:
        return []
    end = histogram.end_of(group.last)
    if end is None:
        return [Line(f"{key}-open", {"first": group.first})]
    if key == "pages" and group.first == end - 1:
        return [Line("pages-one", {"first": group.first})]
    return [Line(key, {"first": group.first, "end": end, "last": end - 1})]
