"""One month of counts as lines and charts of bars; a hidden number has words and no length."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.staff.sheet import Bar, Bars, Say
from kiosk.staff.words import as_it_is, counted, fill, in_a_row, named, word
from kiosk.usage.export import SENTENCES, sheet
from kiosk.usage.histograms import LENGTHS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from kiosk.staff.words import Text
    from kiosk.usage.export import Line as SheetLine
    from kiosk.usage.report import PageReads, Report
    from kiosk.usage.suppression import Group

IN_SHORT = frozenset({"none", "too-few", "visits", "length", "length-open", "pages", "pages-one", "pages-open"})
"""The sentences of `kiosk.usage.export` that stand above the charts; the share of pages has a bar."""

LEAST_READ = 8

WORDS = {
    "share": "Pages that were opened at least once",
    "opened": "Opened",
    "not-opened": "Never opened",
    "of-100": "%1 of 100",
    "least": "Pages read least",
    "nobody": "nobody",
    "fewer": "fewer than %1",
    "visit": "1 visit",
    "visits": "%n visits",
    "languages": "Languages",
    "hours": "Visits by hour",
    "hour": "%1:00 to %2:00",
    "lengths": "How long a visit took",
    "minutes": "%1 to %2 minutes",
    "minutes-open": "%1 minutes or more",
}


def summary(report: Report) -> Iterator[Say]:
    """Yield how many visits there were and what the middle one was like."""
    for line in sheet(report, titles={}, languages={}):
        if line.key in IN_SHORT:
            yield Say(sentence_words(line))


def charts(report: Report, titles: Mapping[str, str], languages: Mapping[str, str]) -> Iterator[Bars]:
    """Yield the charts of a month; a month of too few visits has none."""
    if not report.visits:
        return
    share = report.share_reached
    if share is not None:
        opened = round(100 * share)
        yield Bars(WORDS["share"], (_of_100(WORDS["opened"], opened), _of_100(WORDS["not-opened"], 100 - opened)))
        least = report.least_read(LEAST_READ)
        yield Bars(WORDS["least"], tuple(_page(each, titles, report.threshold) for each in least))
    spoken = report.languages
    if spoken is not None:
        bars = [Bar(as_it_is(languages.get(code, code)), n, _visits(n)) for code, n in spoken.shown if n]
        if spoken.together:
            names = in_a_row(languages.get(code, code) for code in spoken.together)
            bars.append(Bar(names, spoken.together_n, _visits(spoken.together_n)))
        yield Bars(WORDS["languages"], tuple(bars))
    yield Bars(
        WORDS["lengths"], tuple(Bar(_minutes(each), each.n, _visits(each.n)) for each in _between(report.lengths or ()))
    )
    hours = [
        Bar(fill(WORDS["hour"], f"{each.first:02}", f"{each.last + 1:02}"), each.n, _visits(each.n))
        for each in _between(report.hours or ())
    ]
    yield Bars(WORDS["hours"], tuple(hours))


def sentence_words(line: SheetLine) -> Text:
    """Return a line of `kiosk.usage.export` with places as staff screens have them."""
    values = {name: word(str(value)) if name == "words" else value for name, value in line.values.items()}
    return named(SENTENCES[line.key], values)


def _of_100(text: str, n: int) -> Bar:
    return Bar(text, n, fill(WORDS["of-100"], n))


def _page(each: PageReads, titles: Mapping[str, str], threshold: int) -> Bar:
    title = as_it_is(titles.get(each.page, each.page))
    if each.n is None:
        return Bar(title, None, fill(WORDS["fewer"], threshold))
    return Bar(title, each.n, _visits(each.n))


def _visits(n: int) -> str:
    return counted(n, WORDS["visit"], WORDS["visits"]) if n else WORDS["nobody"]


def _minutes(group: Group) -> str:
    end = LENGTHS.end_of(group.last)
    if end is None:
        return fill(WORDS["minutes-open"], group.first)
    return fill(WORDS["minutes"], group.first, end)


def _between(groups: Sequence[Group]) -> Sequence[Group]:
    """The groups from the first with a visit to the last: a clinic that is closed has none at night."""
    busy = [number for number, group in enumerate(groups) if group.n]
    return groups[busy[0] : busy[-1] + 1] if busy else ()
