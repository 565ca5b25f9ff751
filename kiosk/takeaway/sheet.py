"""The printed sheet of a page as data: one side of paper, its words chosen by rule so that they always fit.

What yields where there is not room for all: first sections of the page, the least essential first (see `essentials`);
then the summary; then the space between lines; then all signs of danger but the first; and at the very last questions
somebody chose, of which the sheet then says how many are missing. Sizes are millimetres.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

from kiosk.content.model import Span
from kiosk.takeaway.essentials import Unit, units
from kiosk.takeaway.lines import BULLET, LOOKS, RULE, TICK, Line, line, said
from kiosk.takeaway.phrases import filled

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from kiosk.content.model import Page
    from kiosk.takeaway.alarm import Alarm
    from kiosk.takeaway.phrases import Phrases

    Measure = Callable[[Line, float], float]
    """The height in mm of a line whose words are set in so many mm."""

SIDE, TOP = 15.0, 12.0
"""The margins at the sides, and above and below: office printers leave 4 to 6 mm of an edge white."""

BOX_PADDING = 3.0
"""What stays free in the box of signs, on all sides."""

_MARK_ROOMS = {BULLET: 5.5, TICK: 8.0}
_NUMBER_ROOM = 9.0
_LEAST_SIGNS = 4
_RULE_HEIGHT = 9.0
_LEAST_RULES, _MOST_RULES = 2, 7
_BEFORE_TAIL = 3.0


class Paper(NamedTuple):
    """A size of paper in mm."""

    name: str
    width: float
    height: float


A4 = Paper("a4", 210.0, 297.0)
LETTER = Paper("letter", 215.9, 279.4)
PAPERS = {paper.name: paper for paper in (A4, LETTER)}
"""What a clinic may have in its printer: ISO 216 A4, and ANSI Letter."""


class Clinic(NamedTuple):
    """What a clinic adds to its sheets; empty where it gave nothing."""

    name: str = ""
    phone: str = ""
    emergency_number: str = ""


class House(NamedTuple):
    """What a clinic decided about what is taken home.

    Attributes:
        clinic: its name and numbers.
        paper: what is in its printer.
        link: its own address for a page, with ``{page}`` in it; empty for none.
    """

    clinic: Clinic = Clinic()
    paper: Paper = A4
    link: str = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """All that could stand on the sheet of a page; `fitted` chooses.

    Attributes:
        page: the id of the page.
        head: clinic, title and draft mark.
        lead: the summary.
        questions: the chosen questions.
        units: the sections in reading order.
        alarm: the title of the signs of danger, and what to do.
        signs: the signs, the most urgent first.
        foot: who published it and when it was checked.
        citations: how each source is printed.
        phrases: the fixed words.
    """

    page: str
    head: tuple[Line, ...]
    lead: Line
    questions: tuple[Line, ...]
    units: tuple[Unit, ...]
    alarm: tuple[Line, ...]
    signs: tuple[Line, ...]
    foot: tuple[Line, ...]
    citations: Mapping[str, str]
    phrases: Phrases


def sheet_of(
    page: Page,
    alarm: Alarm,
    phrases: Phrases,
    clinic: Clinic,
    *,
    chosen: Sequence[str] = (),
    citations: Mapping[str, str],
) -> Sheet:
    """Return the sheet of a page.

    Args:
        page: the page as patients of this clinic read it.
        alarm: the signs of danger; without a title where the pack has no page of them.
        phrases: the fixed words in the language of the page.
        clinic: what the clinic adds.
        chosen: the questions somebody chose.
        citations: how each source of the page and of the signs is printed.
    """
    number = clinic.emergency_number or phrases.local_number
    entry = page.entry
    head = [line("clinic", clinic.name)] if clinic.name else []
    head.append(line("title", entry.title))
    if page.approval == "draft":
        head.append(line("draft", phrases.draft))
    checked, following = phrases.day(page.last_checked), phrases.day(page.next_check)
    foot = [line("foot", filled(phrases.published, page.publisher, checked, following))]
    if clinic.phone:
        foot.insert(0, line("draft", filled(phrases.phone, clinic.phone)))
    # On its own sheet a list of questions gives way to those that were chosen from it.
    has_units = not (chosen and entry.kind == "questions")
    return Sheet(
        page=entry.id,
        head=tuple(head),
        lead=line("lead", entry.summary),
        questions=tuple(line("body", words, TICK) for words in chosen),
        units=units(page, alarm, phrases, number) if has_units else (),
        alarm=_alarm_lines(alarm, number),
        signs=tuple(said(sign, number, "alarm") for sign in alarm.signs),
        foot=tuple(foot),
        citations=citations,
        phrases=phrases,
    )


def _alarm_lines(alarm: Alarm, number: str) -> tuple[Line, ...]:
    if not alarm.title:
        return ()
    return (line("alarm-title", alarm.title), *(said(words, number, "alarm") for words in alarm.lead))


class Placed(NamedTuple):
    """A line on its place, in mm from the upper left corner of a sheet that is read from left to right.

    ``x`` and ``width`` are those of its words; ``mark_x`` is where its mark begins.
    """

    line: Line
    mark_x: float
    x: float
    y: float
    width: float
    height: float


class Fitted(NamedTuple):
    """A sheet as it is printed: its lines in reading order, and the place of the box around the signs of danger."""

    paper: Paper
    lines: tuple[Placed, ...]
    box_top: float
    box_bottom: float

    @property
    def words(self) -> str:
        """Everything it says, in reading order, a line each; marks are not among it."""
        return "\n".join(placed.line.text for placed in self.lines if placed.line.spans)


class _Stretch(NamedTuple):
    """What one try puts on the sheet: the lines that follow each other from the top, and the signs of danger."""

    above: tuple[Line, ...]
    alarm: tuple[Line, ...]


class _Bench(NamedTuple):
    """What a sheet is fitted with: its lines, the room on the paper in mm, and how lines are measured."""

    sheet: Sheet
    width: float
    room: float
    measure: Measure

    def height(self, stretch: _Stretch) -> float:
        """Return the height of a stretch with the foot that belongs to it."""
        above, _ = _stack(stretch.above, 0.0, self.width, self.measure)
        below, _ = _stack(_below(self.sheet, stretch), 0.0, self.width, self.measure)
        return _end(above) + _BEFORE_TAIL + _end(below)

    def fits(self, stretch: _Stretch) -> bool:
        """Whether the paper has room for a stretch."""
        return self.height(stretch) <= self.room


def fitted(sheet: Sheet, paper: Paper, measure: Measure) -> Fitted:
    """Return the sheet with as much on it as one side of ``paper`` holds."""
    bench = _Bench(sheet, paper.width - 2 * SIDE, paper.height - 2 * TOP, measure)
    stretch = _begun(bench)
    begun, taken = stretch.above, list[Unit]()
    for unit in sorted(sheet.units, key=lambda unit: unit.rank):
        words = tuple(each for held in sheet.units if held is unit or held in taken for each in held.lines)
        if bench.fits(more := stretch._replace(above=(*begun, *words))):
            taken.append(unit)
            stretch = more
    if len(taken) < len(sheet.units):
        noted = stretch._replace(above=(*stretch.above, line("body", sheet.phrases.short_form)))
        stretch = noted if bench.fits(noted) else stretch
    return _placed(sheet, _with_rules(bench, stretch), paper, measure)


def _begun(bench: _Bench) -> _Stretch:
    """Return the first try that fits; the last one is not questioned, as nothing of it can yield."""
    for made in _tries(bench.sheet):
        if bench.fits(made):
            break
    return made


def _tries(sheet: Sheet) -> Iterator[_Stretch]:
    """Yield the sheet without its sections, less and less of it."""
    asked = _asked(sheet, len(sheet.questions))
    signs, few = _alarm(sheet, sheet.signs), _alarm(sheet, sheet.signs[:_LEAST_SIGNS])
    yield _Stretch((*sheet.head, sheet.lead, *asked), signs)
    yield _Stretch((*sheet.head, *asked), signs)
    yield _Stretch((*sheet.head, *_close(asked)), signs)
    for count in range(len(sheet.questions), 0, -1):
        yield _Stretch((*sheet.head, *_close(_asked(sheet, count))), few)
    yield _Stretch(sheet.head, few)


def _asked(sheet: Sheet, count: int) -> tuple[Line, ...]:
    """Return the first ``count`` questions under their title, and how many there are besides."""
    if not sheet.questions:
        return ()
    missing = len(sheet.questions) - count
    more = (line("body", sheet.phrases.more_questions(missing)),) if missing else ()
    return (line("heading", sheet.phrases.questions), *sheet.questions[:count], *more)


def _close(lines: Sequence[Line]) -> tuple[Line, ...]:
    return tuple(replace(each, close=True) for each in lines)


def _alarm(sheet: Sheet, signs: Sequence[Line]) -> tuple[Line, ...]:
    """Return what to do at once, and these signs run into one paragraph."""
    run: list[Span] = []
    for number, sign in enumerate(signs):
        run += [Span(f"\u00a0{BULLET} ")] * (number > 0) + list(sign.spans)
    keys = tuple(key for sign in signs for key in sign.sources)
    return (*sheet.alarm, *((Line("alarm", tuple(run), sources=keys),) if signs else ()))


def _below(sheet: Sheet, stretch: _Stretch) -> tuple[Line, ...]:
    """Return the signs of danger and the foot, in which every source of the sheet is named."""
    keys = dict.fromkeys(key for each in (*stretch.above, *stretch.alarm) for key in each.sources)
    named = " · ".join(sheet.citations[key] for key in keys)
    sources = (line("foot", f"{sheet.phrases.sources} {named}"),) if named else ()
    return (*stretch.alarm, *sheet.foot, *sources)


def _with_rules(bench: _Bench, stretch: _Stretch) -> _Stretch:
    """Return the sheet with lines to write on where it leaves room for some."""
    title = line("heading", bench.sheet.phrases.notes)
    rules = [Line("body", (), RULE)] * _MOST_RULES
    for count in range(_MOST_RULES, _LEAST_RULES - 1, -1):
        ruled = stretch._replace(above=(*stretch.above, title, *rules[:count]))
        if bench.fits(ruled):
            return ruled
    return stretch


def _end(placed: Sequence[Placed]) -> float:
    last = placed[-1]
    return last.y + last.height + (BOX_PADDING if last.line.style.startswith("alarm") else 0.0)


def _placed(sheet: Sheet, stretch: _Stretch, paper: Paper, measure: Measure) -> Fitted:
    """Return everything on its place: what is read first from the top, the signs and the foot at the bottom."""
    width = paper.width - 2 * SIDE
    above, _ = _stack(stretch.above, TOP, width, measure)
    lines = _below(sheet, stretch)
    tail, _ = _stack(lines, 0.0, width, measure)
    below, (top, bottom) = _stack(lines, paper.height - TOP - _end(tail), width, measure)
    return Fitted(paper, (*above, *below), top, bottom)


def _stack(
    lines: Sequence[Line], top: float, width: float, measure: Measure
) -> tuple[list[Placed], tuple[float, float]]:
    """Return lines one below the other from ``top``, and where the box around those of the alarm begins and ends."""
    made: list[Placed] = []
    y, box_top, box_bottom = top, 0.0, 0.0
    is_boxed = False
    for each in lines:
        boxes = each.style.startswith("alarm")
        if is_boxed and not boxes:
            y += BOX_PADDING
            box_bottom = y
        if made or boxes:
            y += 0.0 if each.close else LOOKS[each.style].gap
        if boxes and not is_boxed:
            box_top = y
            y += BOX_PADDING
        is_boxed = boxes
        inset = SIDE + (BOX_PADDING if boxes else 0.0)
        room = width - (2 * BOX_PADDING if boxes else 0.0)
        mark = mark_room(each.mark)
        height = _RULE_HEIGHT if each.mark == RULE else measure(each, room - mark)
        made.append(Placed(each, inset, inset + mark, y, room - mark, height))
        y += height
    if is_boxed:
        box_bottom = y + BOX_PADDING
    return made, (box_top, box_bottom)


def mark_room(mark: str) -> float:
    """Return the width in mm a mark takes before its words."""
    if not mark or mark == RULE:
        return 0.0
    return _MARK_ROOMS.get(mark, _NUMBER_ROOM)
