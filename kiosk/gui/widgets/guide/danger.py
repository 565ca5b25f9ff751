"""The steps of a guide that tell signs of danger: red boxes, whole on one glass, without the picture if need be."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from kiosk.gui.typography.typesetter import Strand, TextStyle
from kiosk.gui.widgets.boxes import folded, framed
from kiosk.gui.widgets.guide.plan import CONTROL_HEIGHT, LAST_TENTHS, head_of
from kiosk.gui.widgets.pieces import Entry
from kiosk.gui.widgets.toolkit import BODY
from kiosk.layout.rect import Rect

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kiosk.content.model import Page
    from kiosk.gui.widgets.guide.plan import Frame, GuidePlan
    from kiosk.gui.widgets.pieces import Piece
    from kiosk.gui.widgets.toolkit import Toolkit

translate = QCoreApplication.translate

_GAP = 3.0
# Beside the picture the words are not much smaller than those of other steps; without it they are as large as fits.
_BESIDE = (1.0, 0.9, 0.8)
_STEPS = 12
_LARGER = 1.4
# What the edges of a box take from its width at the most, in mm.
_SIDES = 12.0
_PAD, _BELOW_HEAD = 1.2, 0.8
# Its words are measured, not parted: no height is too little for the box itself.
_ENDLESS = 1e6


class Danger(NamedTuple):
    """The boxes of a guide's steps that warn; rectangles in mm.

    Attributes:
        boxes: the box of each such frame, by its place.
        where: where they stand.
        covers: whether they stand in place of head and picture, too.
        head: the head that stands above them then.
        place: where it says then which of the frames this is, and in what style.
    """

    boxes: dict[int, Piece]
    where: Rect
    covers: bool
    head: tuple[tuple[Rect, str, TextStyle], ...]
    place: tuple[Rect, TextStyle]


def plan_danger(kit: Toolkit, page: Page, title: str, plan: GuidePlan, content: Rect) -> Danger:
    """Return the boxes of the steps that warn: where other words stand, or without the picture if they are too high.

    Args:
        kit: what measures.
        page: the page.
        title: the title of its guide.
        plan: where everything else of the guide stands.
        content: what a screen may fill, in mm.
    """
    frames = [frame for frame in plan.frames if frame.warns]
    least = min(plan.style.capital_mm, BODY * kit.scale)
    beside = (max(plan.style.capital_mm * share, least) for share in _BESIDE)
    boxes = _first_fitting(kit, frames, beside, plan.words)
    if boxes is not None:
        return Danger(boxes, plan.words, covers=False, head=(), place=plan.place)
    head, place, bottom = head_of(kit, page, title, content)
    top = bottom + _GAP
    where = Rect(content.x, top, content.width, max(content.bottom - CONTROL_HEIGHT - _GAP - top, 0.0))
    boxes = _first_fitting(kit, frames, _sizes(kit, plan), where)
    if boxes is None:
        boxes = _boxes(kit, frames, BODY * kit.base * LAST_TENTHS[-1] / 10, where.width)
    return Danger(boxes, where, covers=True, head=head, place=place)


def _sizes(kit: Toolkit, plan: GuidePlan) -> Iterator[float]:
    """Yield heights of capitals in mm, the largest first: on a display they grow into the room of the picture."""
    least = BODY * kit.base
    largest = max(plan.style.capital_mm * (1.0 if kit.small else _LARGER), BODY * kit.scale)
    yield from (largest + (least - largest) * i / _STEPS for i in range(_STEPS))
    yield from (least * tenths / 10 for tenths in LAST_TENTHS)


def _first_fitting(
    kit: Toolkit, frames: Sequence[Frame], sizes: Iterator[float], where: Rect
) -> dict[int, Piece] | None:
    """Return the boxes in the first of the sizes in which all of them fit."""
    for capital in sizes:
        style = TextStyle(capital, bold=True)
        texts = [_heading(), *("".join(strand.text for strand in frame.said) for frame in frames)]
        if any(kit.mm(kit.typesetter.longest_word(text, style)) > where.width - _SIDES for text in texts):
            continue
        boxes = _boxes(kit, frames, capital, where.width)
        if all(box.height <= where.height for box in boxes.values()):
            return boxes
    return None


def _heading() -> str:
    return translate("Page", "Tell the person at the desk now")


def _boxes(kit: Toolkit, frames: Sequence[Frame], capital: float, width: float) -> dict[int, Piece]:
    """Return the box of each frame: a warning sign with what to do, and below it what the step says."""
    head = Entry(
        (Strand(_heading()),), TextStyle(capital, bold=True, colour="red"), "alert-triangle", 0.0, keep_with_next=True
    )
    # The sign is as large as the words.
    kit = replace(kit, text_scale=capital / (BODY * kit.base))
    made: dict[int, Piece] = {}
    for frame in frames:
        said = Entry(frame.said, TextStyle(capital), gap=_BELOW_HEAD)
        pieces = framed(
            kit, (head, said), width, _ENDLESS,
            fill="red_light", edge="red", stripe="red", pad=_PAD if kit.small else None,
        )  # fmt: skip
        (made[frame.place],) = folded(pieces)
    return made
