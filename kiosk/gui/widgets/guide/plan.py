"""Where the picture, the words and the controls of a guide stand: the largest picture that leaves the words room."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from kiosk.gui.typography.typesetter import TextStyle
from kiosk.gui.widgets.blocks import strands
from kiosk.gui.widgets.paper import Words, draft_line
from kiosk.gui.widgets.picture.frame import drawn_size
from kiosk.gui.widgets.pieces import sentences
from kiosk.gui.widgets.toolkit import BODY, HEADING
from kiosk.layout.rect import Rect

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kiosk.content.model import Page, Section
    from kiosk.gui.typography.typesetter import Strand
    from kiosk.gui.widgets.toolkit import Toolkit

translate = QCoreApplication.translate

CONTROL_HEIGHT = 22.0
"""Height of the controls in mm: two lines of the least words, and the shadow."""

CONTROL_GAP = 4.0
DOTS_HEIGHT = 5.0
_GAP = 3.0
# Beside the picture, shares of the width it may have; above the words, the least share of the height.
_SHARES = (0.7, 0.64, 0.58, 0.53, 0.48, 0.43, 0.38, 0.33)
_LEAST_SHARE = 0.25
# On a display words grow beyond a heading where they have room for it, so many times.
_LARGER = (1.5, 1.35, 1.2)
# Words that are larger at the visitor's wish give way to the picture in so many steps, down to the least size.
_STEPS = 10
# They are worth a picture this much smaller in its side than beside the least ones, no smaller.
_WORTH = 0.7
# Of ways to deal the sentences those count whose words are so nearly the largest, and the first of them whose picture
# is so nearly the largest.
_AS_LARGE = 0.92
_AS_SHOWN = 0.85
# A step of more letters than this is a long one.
_LONG = 110
# Where nothing fits beside the words they may be smaller than any other, by tenths of the least size.
LAST_TENTHS = (10, 9, 8, 7, 6, 5)
# So many of the longest texts are measured: among them is the highest.
_MEASURED = 4
# A step has no more sentences than this (`kiosk.content.checks.limits`), so its place is the same however it is shown.
_SENTENCES = 2


class Frame(NamedTuple):
    """What stands on the glass at one time: a step, or one of its sentences where words are large.

    ``place`` is its number in routes, the same at every text size: two for each step, one for each sentence. One that
    ``warns`` is always a whole step, in a box of its own (`kiosk.gui.widgets.guide.danger`).
    """

    place: int
    state: str
    said: tuple[Strand, ...]
    warns: bool = False


class GuidePlan(NamedTuple):
    """A guide on one glass; rectangles in mm.

    Attributes:
        frames: what is shown one after the other.
        picture: the picture.
        head: its title and what goes with it, each with its place and style.
        place: where it says which of the frames this is, and in what style.
        words: the words of a frame.
        style: their style, the same for every frame.
        dots: a dot for each frame.
        row: the controls.
        column: what stands beside or below the picture, from the head down; cards stand there at the end.
    """

    frames: tuple[Frame, ...]
    picture: Rect
    head: tuple[tuple[Rect, str, TextStyle], ...]
    place: tuple[Rect, TextStyle]
    words: Rect
    style: TextStyle
    dots: Rect
    row: Rect
    column: Rect


def step_of(number: int, count: int) -> str:
    """Return which step this is, in words."""
    return translate("Guide", "%1 of %2").replace("%1", str(number)).replace("%2", str(count))


def plan_guide(kit: Toolkit, page: Page, guide: Section, content: Rect, row_least: float) -> GuidePlan:
    """Return where everything stands: whole steps, or their sentences one by one where words can be larger then.

    Where no picture fits beside the words these stand alone.

    Args:
        kit: what measures.
        page: the page.
        guide: its guide.
        content: what a screen may fill, in mm.
        row_least: the width in mm the controls need side by side.
    """
    steps = [
        Frame(_SENTENCES * at, step.state, strands(kit, step.text), step.warns) for at, step in enumerate(guide.steps)
    ]
    ways = (steps, _parted(steps, longer_than=_LONG), _parted(steps, longer_than=0))
    plans: list[GuidePlan] = []
    for least_share in (_LEAST_SHARE, 0.0):
        planner = _Planner(kit, page, guide.title, content, row_least, least_share)
        plans = plans or [plan for plan in map(planner.largest, ways) if plan is not None]
    if not plans:
        return planner.words_alone(ways[-1])
    largest = max(plan.style.capital_mm for plan in plans)
    plans = [plan for plan in plans if plan.style.capital_mm >= largest * _AS_LARGE]
    most = max(map(planner.drawn, plans))
    return next(plan for plan in plans if planner.drawn(plan) >= most * _AS_SHOWN)


def _letters(frame: Frame) -> int:
    return sum(len(strand.text) for strand in frame.said)


def _longest(frames: Sequence[Frame]) -> list[Frame]:
    """Return the longest texts of those that stand in the place of the words."""
    return sorted([frame for frame in frames if not frame.warns] or frames, key=_letters)[-_MEASURED:]


def _parted(steps: Sequence[Frame], *, longer_than: int) -> list[Frame]:
    """Return the steps, the sentences of those that have so many letters one by one; what warns stays whole."""
    made: list[Frame] = []
    for step in steps:
        parts = sentences(step.said) if not step.warns and _letters(step) > longer_than else [step.said]
        made += [step._replace(place=step.place + at, said=said) for at, said in enumerate(parts[:_SENTENCES])]
    return made


class _Planner:
    """Finds the places of one guide on one glass."""

    def __init__(
        self, kit: Toolkit, page: Page, title: str, content: Rect, row_least: float, least_share: float
    ) -> None:
        self._kit = kit
        self._page = page
        self._title = title
        self._content = content
        self._row_least = row_least
        self._least_share = least_share

    def largest(self, frames: Sequence[Frame]) -> GuidePlan | None:
        """Return the plan with the largest words beside which the picture is not much smaller; None if none fits."""
        longest = _longest(frames)
        least = self._best(TextStyle(BODY * self._kit.base), longest)
        if least is None:
            return None
        wanted = self.drawn(least) * _WORTH
        for style in self._styles():
            plan = self._best(style, longest)
            if plan is not None and self.drawn(plan) >= wanted:
                return plan._replace(frames=tuple(frames))
        return least._replace(frames=tuple(frames))

    def words_alone(self, frames: Sequence[Frame]) -> GuidePlan:
        """Return the plan that has no room for a picture, and at last none for words of the least size."""
        area, longest = self._content, _longest(frames)
        head, place, bottom = head_of(self._kit, self._page, self._title, area)
        row, above = area.cut_bottom(CONTROL_HEIGHT, _GAP)
        words = Rect(area.x, bottom + _GAP, area.width, max(above.bottom - bottom - _GAP, 0.0))
        styles = [TextStyle(BODY * self._kit.base * tenths / 10) for tenths in LAST_TENTHS]
        fitting = (style for style in styles if self._height(style, longest, words.width) <= words.height)
        none = words.cut_top(0.0)[0]
        return GuidePlan(tuple(frames), none, head, place, words, next(fitting, styles[-1]), none, row, words)

    def _styles(self) -> Iterator[TextStyle]:
        """Yield styles for the words, the largest first."""
        kit = self._kit
        full = (HEADING if kit.text_scale < 1.5 and not kit.small else BODY) * kit.scale
        least = BODY * kit.base
        if kit.text_scale == 1.0 and not kit.small:
            yield from (TextStyle(full * times) for times in _LARGER)
        yield from (TextStyle(full + (least - full) * i / _STEPS) for i in range(_STEPS))

    def _best(self, style: TextStyle, longest: Sequence[Frame]) -> GuidePlan | None:
        """Return the arrangement with the largest picture that has room for the words; None where none has."""
        content = self._content
        found = []
        if content.width >= content.height:
            found = [self._beside(*content.cut_left(content.width * share, 6.0), style, longest) for share in _SHARES]
        if not any(found):
            found = [self._below(content, style, longest)]
        return max((plan for plan in found if plan), key=self.drawn, default=None)

    def drawn(self, plan: GuidePlan) -> float:
        """Return how large the picture of a plan is: the side in mm of a square as large."""
        return drawn_size(self._kit, self._page.entry.picture, plan.picture.width, plan.picture.height)

    def _height(self, style: TextStyle, longest: Sequence[Frame], width: float) -> float:
        """Return the height in mm of the highest text; endless where a word of it is too wide."""
        made = [self._kit.typesetter.set(frame.said, style, self._kit.px(width)) for frame in longest]
        return float("inf") if any(one.too_wide for one in made) else self._kit.mm(max(one.height for one in made))

    def _beside(self, picture: Rect, column: Rect, style: TextStyle, longest: Sequence[Frame]) -> GuidePlan | None:
        """Return picture and words side by side; the dots stand below the picture."""
        if column.width < self._row_least:
            return None
        head, place, bottom = head_of(self._kit, self._page, self._title, column)
        row, above = column.cut_bottom(CONTROL_HEIGHT, _GAP)
        words = Rect(column.x, bottom + _GAP, column.width, above.bottom - bottom - _GAP)
        if self._height(style, longest, column.width) > words.height:
            return None
        dots, picture = picture.cut_bottom(DOTS_HEIGHT, _GAP)
        return GuidePlan((), picture, head, place, words, style, dots, row, words)

    def _below(self, area: Rect, style: TextStyle, longest: Sequence[Frame]) -> GuidePlan | None:
        """Return picture above words, the dots between the two."""
        head, place, bottom = head_of(self._kit, self._page, self._title, area)
        height = self._height(style, longest, area.width)
        row, above = area.cut_bottom(CONTROL_HEIGHT, _GAP)
        left = above.bottom - bottom - 2 * _GAP - DOTS_HEIGHT - height - 1.0
        if left < area.height * self._least_share:
            return None
        words, above = above.cut_bottom(height, 1.0)
        dots, above = above.cut_bottom(DOTS_HEIGHT, _GAP)
        picture = Rect(area.x, bottom + _GAP, area.width, above.bottom - bottom - _GAP)
        return GuidePlan((), picture, head, place, words, style, dots, row, words)


def head_of(
    kit: Toolkit, page: Page, title: str, area: Rect
) -> tuple[tuple[tuple[Rect, str, TextStyle], ...], tuple[Rect, TextStyle], float]:
    """Return title and draft mark, the place where the number of the step stands, and where all of these end."""
    # On small glass the head grows no more than that of other pages with large words.
    least = TextStyle(BODY * kit.base, colour="ink_soft")
    meta = least if kit.small else kit.meta("ink_soft")
    name = TextStyle(BODY * kit.base, bold=True) if kit.small else kit.title()
    kicker = [] if kit.small else [(title, kit.meta("clay", bold=True))]
    lines = [*kicker, (page.entry.short_title, name), (draft_line(kit, page), meta)]
    wide = kit.mm(kit.typesetter.width(step_of(88, 88), meta)) + 1.0
    place = (Rect(area.right - wide, area.y, wide, kit.line(meta)), meta)
    made = []
    y = area.y
    for text, style in lines:
        if text:
            width = area.width - (wide + 4.0 if y == area.y else 0.0)
            height = Words.height_of(kit, text, style, width)
            made.append((Rect(area.x, y, width, height), text, style))
            y += height * 0.9
    return tuple(made), place, y
