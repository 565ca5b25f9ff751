"""What staff see of a month: no count under the threshold, and none that could be worked out.

Only months that have ended are shown, each by itself. Two views of a month that goes on, or of spans that overlap,
would show small counts by their difference. Within a month each visit counts once in each table, so tables that add
up to all visits are hidden one by one; see `kiosk.usage.suppression`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.usage.events import EVENTS, WAKE_UPS, Event
from kiosk.usage.histograms import HOURS, LENGTHS, PAGES
from kiosk.usage.suppression import THRESHOLD, Group, Pooled, check_threshold, is_small, joined, of_whole, pooled
from kiosk.usage.week import Totals, month_of, week_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from kiosk.usage.histograms import Histogram
    from kiosk.usage.week import Key


@dataclass(frozen=True, slots=True)
class PageReads:
    """How many visits opened a page, in all and by language; None: too few to show."""

    page: str
    n: int | None
    languages: Pooled | None


@dataclass(frozen=True, slots=True)
class EventCount:
    """How many visits did something; None: too few did it, or too few did not."""

    event: Event
    n: int | None


@dataclass(frozen=True, slots=True)
class Report:
    """One month as it may be shown.

    Args:
        month: For example 2026-11; whole weeks that have their Thursday in it.
        threshold: The smallest count shown.
        visits: How many there were; None: too few, and nothing else of them is shown.
        wake_ups: Touches of the start screen after which nothing was done; None: too few to show.
        hours: Visits by the hour they began; None, here and below: too few visits.
        lengths: Visits by minutes.
        pages: Visits by the number of pages opened.
        languages: Visits by the language they ended in.
        reads: The pages in the order of the pack.
        events: What visits did.
    """

    month: str
    threshold: int
    visits: int | None
    wake_ups: int | None
    hours: tuple[Group, ...] | None
    lengths: tuple[Group, ...] | None
    pages: tuple[Group, ...] | None
    languages: Pooled | None
    reads: tuple[PageReads, ...]
    events: tuple[EventCount, ...]

    @property
    def median_length(self) -> Group | None:
        """The group of lengths, minutes, in which the middle visit lies."""
        return median(self.lengths)

    @property
    def median_pages(self) -> Group | None:
        """The group of numbers of pages in which the middle visit lies."""
        return median(self.pages)

    @property
    def share_reached(self) -> float | None:
        """The share, 0 to 1, of the pages that any visit opened; None: too few visits, or no pages."""
        if self.visits is None or not self.reads:
            return None
        return sum(each.n != 0 for each in self.reads) / len(self.reads)

    def least_read(self, number: int = 5) -> tuple[PageReads, ...]:
        """Return the pages read least, those nobody opened first; among hidden ones the pack's order holds."""
        return tuple(sorted(self.reads, key=lambda each: self._rank(each.n))[:number])

    def most_read(self, number: int = 5) -> tuple[PageReads, ...]:
        """Return the pages read most, of those whose number is shown."""
        shown = [each for each in self.reads if each.n]
        return tuple(sorted(shown, key=lambda each: -(each.n or 0))[:number])

    def reads_as_shown(self) -> dict[str, int]:
        """Return the visits of each page; a hidden number is 0. For the order of the attract screen."""
        return {each.page: each.n or 0 for each in self.reads}

    def _rank(self, n: int | None) -> int:
        return 1 if n is None else n


def ended_months(totals: Totals, today: date) -> tuple[str, ...]:
    """Return the months of which anything is known and that have ended, the newest first."""
    this_month = month_of(week_of(today))
    return tuple(sorted({month for week in totals.weeks() if (month := month_of(week)) < this_month}, reverse=True))


def report(
    totals: Totals, month: str, *, pages: Sequence[str], languages: Sequence[str], threshold: int = THRESHOLD
) -> Report:
    """Return one month of `ended_months` as it may be shown.

    Args:
        totals: all that was counted.
        month: for example 2026-11.
        pages: the pages of the pack in reading order; others that were counted follow them.
        languages: the codes of the kiosk's languages in their order; others that were counted follow them.
        threshold: the smallest count to show, 5 to 20.

    Raises:
        BugError: the threshold is outside its range.
    """
    check_threshold(threshold)
    weeks = {week for week in totals.weeks() if month_of(week) == month}
    views = totals.of("page_views", weeks)
    spoken = totals.of("visits_by_language", weeks)
    done = totals.of("counters", weeks)
    hours = totals.of(HOURS.table, weeks)
    visits, wake_ups = sum(hours.values()), done.get((WAKE_UPS,), 0)
    is_shown = not is_small(visits, threshold)
    codes = _names(languages, [*(key[0] for key in spoken), *(key[0] for key in views)])
    return Report(
        month,
        threshold,
        visits if is_shown else None,
        None if is_small(wake_ups, threshold) else wake_ups,
        _groups(HOURS, hours, threshold) if is_shown else None,
        _groups(LENGTHS, totals.of(LENGTHS.table, weeks), threshold) if is_shown else None,
        _groups(PAGES, totals.of(PAGES.table, weeks), threshold) if is_shown else None,
        pooled({code: spoken.get((code,), 0) for code in codes}, threshold) if is_shown else None,
        tuple(
            _page(page, {code: views.get((code, page), 0) for code in codes}, threshold, is_shown=is_shown)
            for page in _names(pages, [key[1] for key in views])
        ),
        _events(done, visits, threshold, is_shown=is_shown),
    )


def median(groups: tuple[Group, ...] | None) -> Group | None:
    """Return the group in which the middle visit lies; None without visits."""
    half = sum(group.n for group in groups or ()) / 2
    so_far = 0
    for group in groups or ():
        so_far += group.n
        if group.n and so_far >= half:
            return group
    return None


def _names(first: Sequence[str], counted: Iterable[str | int]) -> list[str]:
    """The names to show: those that are known, then those that were counted under an older pack."""
    return [*first, *sorted({str(name) for name in counted}.difference(first))]


def _groups(histogram: Histogram, counts: dict[Key, int], threshold: int) -> tuple[Group, ...] | None:
    return joined([(edge, counts.get((edge,), 0)) for edge in histogram.edges], threshold)


def _page(page: str, counts: dict[str, int], threshold: int, *, is_shown: bool) -> PageReads:
    total = sum(counts.values())
    if not is_shown or is_small(total, threshold):
        return PageReads(page, None, None)
    return PageReads(page, total, pooled(counts, threshold))


def _events(done: dict[Key, int], visits: int, threshold: int, *, is_shown: bool) -> tuple[EventCount, ...]:
    """Each event as a part of its whole; a part of what is hidden is hidden too."""
    shown: dict[str, int | None] = {"": visits if is_shown else None}
    for event in EVENTS:
        if event.name != WAKE_UPS:
            whole = shown[event.of]
            part = done.get((event.name,), 0)
            shown[event.name] = None if whole is None else of_whole(part, whole, threshold)
    return tuple(EventCount(event, shown[event.name]) for event in EVENTS if event.name in shown)
