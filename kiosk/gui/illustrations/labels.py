"""Places words beside the parts of a picture: chips with leader lines that never meet. Pure geometry in mm, no Qt.

All labels of a picture are placed at once, for all its values: a chip keeps its place while the part it names moves,
so nothing jumps. Two chips are kept apart if they are ever shown together. Every chip gets a set of places around its
anchor, those with the least of the picture under them first; then places are chosen one after another and improved in
a few rounds. What still collides is left out, the last named first: on small glass two or three words that can be read
say more than six that hide the picture, and the page says the rest. People and what else a picture keeps clear are
never covered, nor crossed by a leader to anything else. The same input always gives the same answer.
Drawings are never mirrored, so neither is this.
"""

from __future__ import annotations

import itertools
import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from kiosk.gui.illustrations.leaders import comes_near, crosses, passes
from kiosk.gui.illustrations.spots import LONGEST, lean, spots
from kiosk.layout.rect import Rect

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.gui.illustrations.catalogue import Side
    from kiosk.gui.illustrations.clutter import Clutter
    from kiosk.gui.illustrations.leaders import Leader, Point

MOST_LABELS = 8
"""More words than this at a time hide what they explain."""

MOST_COVERED = 0.3
"""The share of a picture that labels may cover together."""

MOST_HIDDEN = 0.25
"""The share of a part that is named that any label may cover."""

ALWAYS = 2
"""So many labels at every value may cover more: a picture without words explains little."""

MOST_UNCLEAR = 0.08
"""The share of what stays clear that a label may lie over, or the share of the label that lies over it."""

SECOND_BEST = 0.35
"""The share of a part another of these labels names that they may cover; of their own they may cover all but a spot."""

_ROUNDS = 4
# Where the first search leaves a label out, chips are made to save width, then height.
_THRIFT = ((0.0, 0.0), (0.3, 0.0), (0.0, 0.6))
# Costs in gaps: what a leader of that many more gaps would cost.
_WRONG_SIDE = 3.0
_NARROW = 0.5  # and four times, nine times that for three and four lines
_HIDES = 12.0
_HIDES_NAMED = 60.0
_HIDES_CLEAR = 200.0
_PASSES_ANCHOR = 8.0
_CROSSING = 40.0
# A place that costs less than this is not worth setting the words in more than two lines.
_GOOD = 12.0
_UNDER_CHIP = 120.0
# What a bad place counts beside a label more or less, for each gap it costs beyond a good one.
_WORTH_A_LOOK = 0.001
# A chip keeps this share of a gap off every anchor.
_CLEAR = 0.6


class Form(NamedTuple):
    """Words set in so many lines: the size of their chip in mm, with its padding."""

    width: float
    height: float
    lines: int = 1


@dataclass(frozen=True, slots=True)
class Chip:
    """Words to place.

    Args:
        track: Where the part they name stands at each value looked at; None where it is not there or not shown.
        forms: How the words can be set.
        side: Where in the drawing they are best put.
        first: The least value they are shown at.
        last: The greatest.
        part: The box of what they name, if it is small enough to be kept clear.
    """

    track: tuple[Point | None, ...]
    forms: tuple[Form, ...]
    side: Side = "right"
    first: float = 0.0
    last: float = 1.0
    part: Rect | None = None


@dataclass(frozen=True, slots=True)
class PlacedLabel:
    """Where a chip stands: ``index`` says which one, ``form`` in which of its forms."""

    index: int
    form: int
    rect: Rect

    def leader(self, anchor: Point) -> Leader:
        """Return the line from the part to the nearest point of the chip."""
        return anchor, self.rect.nearest(anchor)


class _Option(NamedTuple):
    """A place a chip may take, with what it costs by itself."""

    cost: float
    rect: Rect
    form: int
    leaders: tuple[Leader | None, ...]


class _Seat(NamedTuple):
    """A chip, and the places it may take."""

    chip: Chip
    options: list[_Option]


def place_labels(
    chips: Sequence[Chip],
    area: Rect,
    clutter: Clutter,
    *,
    gap: float,
    avoid: Sequence[Rect] = (),
) -> tuple[PlacedLabel, ...]:
    """Return a place for every chip there is room for, in the order of ``chips``.

    Chips lie inside ``area``, at least ``gap`` from each other and from ``avoid``, on no anchor, and on no leader.

    Args:
        chips: What to place; the most important first.
        area: Where they may lie.
        clutter: What the picture shows where.
        gap: The least distance between chips, and the usual one between a chip and its part.
        avoid: Places that are taken: a caption, marks, buttons.
    """
    wanted = _affordable(chips, area)
    seats = {i: _Seat(chips[i], _options(i, chips, wanted, area, clutter, gap, avoid)) for i in wanted}
    best: list[PlacedLabel] = []
    most = -math.inf
    for across, down in _THRIFT:
        chosen = _search(chips, seats, gap, across, down)
        sound = _sound(chips, chosen, gap)
        # Two leaders that cross are worth as much as one label less.
        worth = len(sound) - sum(
            _together(chips[i], chips[j]) and _between(chosen[i], chosen[j], gap) >= _CROSSING
            for i, j in itertools.combinations(sound, 2)
        )
        dear = [chosen[i].cost - across * chosen[i].rect.width - down * chosen[i].rect.height for i in sound]
        # Words in bad places are worth another look, but never as much as a label more.
        rank = worth - sum(max(cost - _GOOD, 0.0) for cost in dear) * _WORTH_A_LOOK
        if rank > most:
            best, most = [PlacedLabel(i, chosen[i].form, chosen[i].rect) for i in sound], rank
        if most == len(wanted):
            break
    return tuple(best)


def _search(
    chips: Sequence[Chip], seats: dict[int, _Seat], gap: float, across: float, down: float
) -> dict[int, _Option]:
    """Choose a place for every chip beside the others; ``across`` and ``down`` are what a mm of a chip costs."""
    if across or down:
        seats = {i: _Seat(seat.chip, _dearer(seat.options, across, down)) for i, seat in seats.items()}
    chosen: dict[int, _Option] = {}
    for _ in range(_ROUNDS):
        before = dict(chosen)
        for index, seat in seats.items():
            others = [(seats[i].chip, o) for i, o in chosen.items() if i != index and _together(chips[i], chips[index])]
            best = _best(seat, others, gap)
            if best is not None:
                chosen[index] = best
        if chosen == before:
            break
    return chosen


def _dearer(options: Sequence[_Option], across: float, down: float) -> list[_Option]:
    dearer = [
        option._replace(cost=option.cost + across * option.rect.width + down * option.rect.height) for option in options
    ]
    return sorted(dearer, key=lambda option: option.cost)


def _together(one: Chip, other: Chip) -> bool:
    return one.first <= other.last and other.first <= one.last


def _affordable(chips: Sequence[Chip], area: Rect) -> list[int]:
    """Return the chips that do not hide too much of the picture together, at any value."""
    free = area.width * area.height * MOST_COVERED
    taken: list[int] = []
    for index, chip in enumerate(chips):
        beside = [i for i in taken if _together(chips[i], chip)]
        covered = sum(_least(chips[i]) for i in (*beside, index))
        if _is_among_first(index, chips) or (covered <= free and len(beside) < MOST_LABELS):
            taken.append(index)
    return taken


def _is_among_first(index: int, chips: Sequence[Chip]) -> bool:
    """Return whether there is a value at which a chip is one of the first that are shown."""
    chip = chips[index]
    before = chips[:index]
    values = {chip.first, chip.last, *(v for other in before for v in (other.first, other.last))}
    within = [value for value in values if chip.first <= value <= chip.last]
    return any(sum(other.first <= value <= other.last for other in before) < ALWAYS for value in within)


def _least(chip: Chip) -> float:
    return min(form.width * form.height for form in chip.forms)


def _options(
    index: int,
    chips: Sequence[Chip],
    wanted: Sequence[int],
    area: Rect,
    clutter: Clutter,
    gap: float,
    avoid: Sequence[Rect],
) -> list[_Option]:
    """Return the places a chip may take, the cheapest first."""
    chip = chips[index]
    anchors = list(dict.fromkeys(point for point in chip.track if point))
    beside = [chips[i] for i in wanted if _together(chips[i], chip)]
    anchors_kept = _apart([point for other in beside for point in other.track if point], gap * 0.1)
    taken_boxes = [_grown(Rect(x, y, 0.0, 0.0), gap * _CLEAR) for x, y in anchors_kept]
    taken_boxes += [_grown(taken, gap) for taken in avoid]
    # What is named on larger glass stays clear here too, though there may be no room for its words.
    parts = [other.part for other in chips if other.part and _together(other, chip) and other.part != chip.part]
    most_of_own, most_of_others = (1.0, SECOND_BEST) if _is_among_first(index, chips) else (MOST_HIDDEN, MOST_HIDDEN)
    found: dict[Rect, _Option] = {}
    for number, form in enumerate(chip.forms):
        if form.width > area.width or form.height > area.height:
            continue
        if number > 1 and any(option.cost < _GOOD for option in found.values()):
            break  # words in many lines are for want of room only
        for rect in spots(anchors[-1], form.width, form.height, gap, area):
            if rect in found or _meets_any(rect, taken_boxes):
                continue
            unclear = sum(_unclear(rect, box) for box in clutter.clear if rect.meets(box))
            if unclear > MOST_UNCLEAR:
                continue
            leaders = tuple((point, rect.nearest(point)) if point else None for point in chip.track)
            lines = list(dict.fromkeys(leader for leader in leaders if leader))
            length = max(math.dist(*line) for line in lines) / gap
            if length > LONGEST or any(passes(line, taken) for line in lines for taken in avoid):
                continue
            # What stays clear is led into only by its own words.
            if any(passes(line, box) and not box.holds(line[0]) for line in lines for box in clutter.clear):
                continue
            own = _hidden(rect, chip.part) if chip.part else 0.0
            hidden = [_hidden(rect, part) for part in parts if rect.meets(part)]
            if own > most_of_own or max(hidden, default=0.0) > most_of_others:
                continue
            cost = _NARROW * (form.lines - 1) ** 2 + _WRONG_SIDE * (1.0 - lean(chip.side, anchors[-1], rect))
            cost += (
                abs(length - 1.5)
                + _HIDES * clutter.under(rect)
                + _HIDES_NAMED * (own + sum(hidden))
                + _HIDES_CLEAR * unclear
            )
            found[rect] = _Option(cost, rect, number, leaders)
    return sorted(found.values(), key=lambda option: option.cost)


def _grown(rect: Rect, by: float) -> tuple[float, float, float, float]:
    """Return the left, upper, right and lower edge of a box made larger all around."""
    return rect.x - by, rect.y - by, rect.right + by, rect.bottom + by


def _meets_any(rect: Rect, boxes: Sequence[tuple[float, float, float, float]]) -> bool:
    """Return whether ``rect`` overlaps a box; written out because it is asked thousands of times."""
    left, top, width, height = rect
    right, bottom = left + width, top + height
    for x0, y0, x1, y1 in boxes:  # noqa: SIM110 - any() with a generator takes twice as long
        if left < x1 and x0 < right and top < y1 and y0 < bottom:
            return True
    return False


def _unclear(rect: Rect, clear: Rect) -> float:
    """Return the share of what stays clear that a chip covers, or of the chip that lies over it: the larger one."""
    return rect.shared(clear) / min(clear.width * clear.height, rect.width * rect.height)


def _hidden(rect: Rect, part: Rect) -> float:
    """Return the share of a part that a chip covers."""
    return rect.shared(part) / (part.width * part.height)


def _apart(points: Sequence[Point], least: float) -> list[Point]:
    """Return ``points`` without those nearer than ``least`` to one before them."""
    kept: list[Point] = []
    for point in points:
        if all(math.dist(point, other) >= least for other in kept):
            kept.append(point)
    return kept


def _best(seat: _Seat, others: Sequence[tuple[Chip, _Option]], gap: float) -> _Option | None:
    """Return the cheapest place beside what the others have taken, or None if every place is taken."""
    best: _Option | None = None
    least = math.inf
    for option in seat.options:
        if option.cost >= least:
            break
        cost = option.cost
        for _, taken in others:
            if option.rect.meets(taken.rect, gap):
                break
            cost += _between(option, taken, gap)
            if cost >= least:
                break
        else:
            best, least = option, cost
    return best


def _between(one: _Option, other: _Option, gap: float) -> float:
    """Return what two places cost each other, at the worst of the values."""
    worst = 0.0
    for a, b in _pairs(one, other):
        cost = _CROSSING if crosses(a, b) else 0.0
        if passes(a, other.rect) or passes(b, one.rect):
            cost += _UNDER_CHIP
        if comes_near(a, b[0], gap * 0.5) or comes_near(b, a[0], gap * 0.5):
            cost += _PASSES_ANCHOR
        worst = max(worst, cost)
    return worst


def _pairs(one: _Option, other: _Option) -> list[tuple[Leader, Leader]]:
    """Return the leaders of two places at the values both are known for, each once."""
    both = dict.fromkeys((a, b) for a, b in zip(one.leaders, other.leaders, strict=True) if a and b)
    if both:
        return list(both)
    # Never looked at together: each at the value nearest to where the other is shown.
    last = [next(leader for leader in reversed(option.leaders) if leader) for option in (one, other)]
    return [(last[0], last[1])]


def _sound(chips: Sequence[Chip], chosen: dict[int, _Option], gap: float) -> list[int]:
    """Return the chips that keep every rule beside those named before them."""
    kept: list[int] = []
    for index in sorted(chosen):
        one = chosen[index]
        beside = [chosen[i] for i in kept if _together(chips[i], chips[index])]
        is_free = not any(one.rect.meets(other.rect, gap) for other in beside)
        # After the first few, a label is not worth two leaders that cross.
        limit = _UNDER_CHIP if _is_among_first(index, chips) else _CROSSING
        if is_free and all(_between(one, other, gap) < limit for other in beside):
            kept.append(index)
    return kept
