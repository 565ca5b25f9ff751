"""A picture that changes: what stands still is kept in pixels, only what moves is painted anew.

Where the drawings of two values differ, the changed stretches of their outlines are gathered in a few boxes, the
islands. Within an island the outlines that never change are painted once, in as few layers as the order of painting
allows: an outline may sink below a moving one it never meets. A frame then takes the lowest layer, paints what moves
on it, lays the next layer over that, and so on, and only where something differs from the frame before. The outcome
is what painting everything anew would give, but for the rounding of one layer laid over another.

What is the same is found by identity first: drawing functions return the very outlines they returned before wherever
they can. Equal outlines count as the same, too, at the cost of a comparison.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRect, QRectF, QSize

from kiosk.gui.illustrations.boxes import around, box_of, common, grown, inside, rect_of, touch
from kiosk.gui.illustrations.islands import Island, island_of, islands_around, painted_alone
from kiosk.gui.illustrations.painter import Hand, drawing_transform
from kiosk.gui.illustrations.stretches import changed_stretches

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from PySide6.QtGui import QImage, QTransform

    from kiosk.anatomy.drawing import Drawing, Outline
    from kiosk.gui.illustrations.boxes import Box
    from kiosk.theming.pictures import PictureColours

# Islands closer than this join, and all are larger by as much, so that a movement may swing out a little, px.
_GAP = 6.0
# Layers may fill so many times the picture; what would need more is painted in every frame instead.
_MOST_LAYERS = 2.5
# The shapes of so many drawings are kept before those of the past are forgotten.
_MOST_SHAPES = 3

Changes = dict[str, list["Box"]]
"""The outlines that are not the same in two drawings, each with the boxes (px) outside which it looks the same."""


class Plan(NamedTuple):
    """What is known about a picture's movement.

    Args:
        islands: Where something moves; they do not meet.
        reached: How far each moving outline has ever reached, px.
        order: The place of every outline, moving or not, in the order of painting.
    """

    islands: list[Island]
    reached: dict[str, Box]
    order: dict[str, int]

    def holds(self, drawing: Drawing, changes: Changes, hand: Hand) -> bool:
        """Return whether ``drawing``, which differs by ``changes`` from one that fitted, fits as well."""
        boxes = [box for parts in changes.values() for box in parts]
        return (
            self.reached.keys() >= changes.keys()
            and all(any(inside(box, island.box) for island in self.islands) for box in boxes)
            and not self.leaving(drawing, changes, hand)
        )

    def leaving(self, drawing: Drawing, changes: Changes, hand: Hand) -> list[str]:
        """Return the moving outlines that changed and are not where they were known to reach."""
        return [
            outline.name
            for outline in drawing.outlines
            if outline.name in changes
            and outline.name in self.reached
            and not inside(hand.shape(outline).box, self.reached[outline.name])
        ]

    def keeps_order(self, drawing: Drawing) -> bool:
        """Return whether the outlines of ``drawing`` are all known, and painted in the order that is known."""
        last = -1
        for outline in drawing.outlines:
            place = self.order.get(outline.name, -1)
            if place <= last:
                return False
            last = place
        return True


class LivePicture:
    """A picture at one size, in pixels, that is taken to another value cheaply."""

    def __init__(
        self,
        drawing: Drawing,
        size: QSize,
        colours: PictureColours,
        *,
        others: Callable[[], Iterable[Drawing]] = tuple,
        cover: bool = False,
        px_per_mm: float | None = None,
    ) -> None:
        """Paint ``drawing``.

        Args:
            drawing: The picture at the value first shown.
            size: In pixels.
            colours: The theme's styles.
            others: The drawing at other values, asked for when the picture first changes: what differs will move.
            cover: As for `drawing_transform`.
            px_per_mm: Pixels per millimetre of glass; None takes a common display's.
        """
        self._size = size
        self._colours = colours
        self._others = others
        self._cover = cover
        self._px_per_mm = px_per_mm
        self._shown = drawing
        self._plan: Plan | None = None
        self._compared: tuple[Drawing, Changes] | None = None
        self._hand, self.image = self._whole(drawing)

    @property
    def placed(self) -> QTransform:
        """The transform from the drawing's millimetres to pixels of `image`."""
        return self._hand.transform

    def show(self, drawing: Drawing) -> QRect:
        """Change `image` to ``drawing`` and return the part of it that was painted."""
        if drawing is self._shown:
            return QRect()
        changes = self._compared_with(drawing, ahead=False)
        if changes is None:
            self._start(drawing)
            return self.image.rect()
        painted = QRect()
        if changes and self._plan is not None:
            boxes = [box for parts in changes.values() for box in parts]
            for island in self._plan.islands:
                here = [box for box in boxes if inside(box, island.box)]
                if here:
                    part = rect_of(around(here)) & island.rect
                    if part.isEmpty():
                        # What changes only touches the edge of the picture from beyond.
                        continue
                    island.paint_on(self.image, part, drawing, self._hand)
                    painted |= part
        self._shown = drawing
        self._compared = None
        if self._hand.kept > _MOST_SHAPES * len(drawing.outlines):
            self._hand.forget_all_but(drawing.outlines)
        return painted

    def moving_box(self, drawing: Drawing) -> QRect:
        """Return the part of `image` outside which ``drawing`` and every value shown so far look the same."""
        if self._compared_with(drawing, ahead=True) is None:
            return self.image.rect()
        whole = QRect()
        for island in self._plan.islands if self._plan is not None else ():
            whole |= island.rect
        return whole

    def rest(self) -> None:
        """Give back the memory of the layers; the next movement makes them again."""
        self._plan = None
        self._compared = None

    def _start(self, drawing: Drawing) -> None:
        """Paint everything, and forget what was known of movement."""
        self._shown = drawing
        self._plan = None
        self._compared = None
        self._hand, self.image = self._whole(drawing)

    def _whole(self, drawing: Drawing) -> tuple[Hand, QImage]:
        target = QRect(0, 0, self._size.width(), self._size.height())
        transform = drawing_transform(drawing, QRectF(target), cover=self._cover)
        hand = Hand(self._colours, transform, px_per_mm=self._px_per_mm)
        return hand, painted_alone(target, drawing.outlines, hand, once=True)

    def _compared_with(self, drawing: Drawing, *, ahead: bool) -> Changes | None:
        """Return where ``drawing`` differs from what is shown, after making a plan it fits; None if there is none.

        Args:
            drawing: What is to be shown.
            ahead: True makes a plan even while nothing differs.
        """
        if self._plan is not None and self._compared is not None and self._compared[0] is drawing:
            return self._compared[1]
        if _frame(drawing) != _frame(self._shown):
            return None
        changes = self._differences(self._shown, drawing)
        if self._plan is None and (changes or ahead or _names(drawing) != _names(self._shown)):
            self._plan = self._planned(drawing, [self._shown, *self._others()])
        elif self._plan is not None and not self._plan.holds(drawing, changes, self._hand):
            # What swings out of what it was known to reach may go anywhere on its island, lest every frame be a plan.
            self._plan = self._planned(drawing, [self._shown], free=self._plan.leaving(drawing, changes, self._hand))
        if self._plan is not None and not all(map(self._plan.keeps_order, (self._shown, drawing))):
            return None
        self._compared = (drawing, changes)
        return changes

    def _differences(self, before: Drawing, after: Drawing) -> Changes:
        picture = box_of(self.image.rect())
        changes: Changes = {}
        for old, new in _pairs(before.outlines, after.outlines):
            if old is not new and old != new:
                boxes = [common(box, picture) for box in _changed(old, new, self._hand) if touch(box, picture)]
                changes[old.name] = boxes
        for outline in (*_missing(before.outlines, after.outlines), *_missing(after.outlines, before.outlines)):
            boxes = _seen([outline], self._hand)
            changes[outline.name] = [common(box, picture) for box in boxes if touch(box, picture)]
        return changes

    def _planned(self, drawing: Drawing, others: Iterable[Drawing], free: Iterable[str] = ()) -> Plan:
        """Return a plan for ``drawing`` and ``others`` that holds what the last plan held, too.

        Args:
            drawing: What is to be shown.
            others: Other values of it.
            free: Outlines that may reach anywhere on their island.
        """
        known = self._plan or Plan([], {}, {})
        moved = [island.box for island in known.islands]
        names = _names(drawing)
        _merge(names, known.order)
        reached = {name: [box] for name, box in known.reached.items()}
        drawings = [drawing, *(other for other in others if _frame(other) == _frame(drawing))]
        for other in drawings[1:]:
            _merge(names, _names(other))
            for name, boxes in self._differences(other, drawing).items():
                reached.setdefault(name, [])
                moved += [grown(box, _GAP) for box in boxes]
        for one in drawings:
            for outline in one.outlines:
                if outline.name in reached:
                    reached[outline.name].append(grown(self._hand.shape(outline).box, _GAP))
        for name in free:
            reached[name] += [island.box for island in known.islands if touch(island.box, known.reached[name])]
        covered = {name: around(parts) for name, parts in reached.items()}
        still = {outline.name: outline for outline in drawing.outlines if outline.name not in covered}
        covered |= {name: self._hand.shape(outline).box for name, outline in still.items()}
        room = _MOST_LAYERS * self._size.width() * self._size.height()
        islands = []
        for rect in islands_around(moved, self.image.rect()):
            here = [name for name in names if touch(covered[name], box_of(rect))]
            islands.append(island_of(rect, here, covered, still, room))
            room -= islands[-1].area
        return Plan(
            islands, {name: covered[name] for name in reached}, {name: place for place, name in enumerate(names)}
        )


def _pairs(before: Sequence[Outline], after: Sequence[Outline]) -> Iterable[tuple[Outline, Outline]]:
    """Return the outlines both have, side by side."""
    if len(before) == len(after) and all(old.name == new.name for old, new in zip(before, after, strict=True)):
        return zip(before, after, strict=True)
    there = {outline.name: outline for outline in before}
    return [(there[outline.name], outline) for outline in after if outline.name in there]


def _missing(before: Sequence[Outline], after: Sequence[Outline]) -> list[Outline]:
    """Return the outlines of ``before`` that ``after`` has not."""
    names = {outline.name for outline in after}
    return [outline for outline in before if outline.name not in names]


def _changed(old: Outline, new: Outline, hand: Hand) -> list[Box]:
    """Return the boxes in pixels outside which two outlines look the same."""
    stretches = None
    if _differ_in_path_only(old, new) and not hand.is_dashed(new):
        stretches = changed_stretches(old.path, new.path)
    if stretches is None or old.opacity == 0.0:
        return _seen((old, new), hand)
    place, reach = hand.transform, hand.reach(new)
    return [
        (
            left * place.m11() + place.dx() - reach,
            top * place.m22() + place.dy() - reach,
            right * place.m11() + place.dx() + reach,
            bottom * place.m22() + place.dy() + reach,
        )
        for left, top, right, bottom in stretches
    ]


def _seen(outlines: Iterable[Outline], hand: Hand) -> list[Box]:
    """Return the boxes of outlines that are not as clear as glass."""
    return [hand.shape(outline).box for outline in outlines if outline.opacity > 0.0]


def _differ_in_path_only(one: Outline, other: Outline) -> bool:
    return (
        one.role == other.role
        and one.filled == other.filled
        and one.line_mm == other.line_mm
        and one.opacity == other.opacity
        and one.light == other.light
        and one.toward == other.toward
    )


def _merge(names: list[str], more: Iterable[str]) -> None:
    """Put the names that are missing behind those they follow elsewhere."""
    known = set(names)
    place = 0
    for name in more:
        if name in known:
            place = names.index(name, 0) + 1
        else:
            names.insert(place, name)
            known.add(name)
            place += 1


def _names(drawing: Drawing) -> list[str]:
    return [outline.name for outline in drawing.outlines]


def _frame(drawing: Drawing) -> tuple[float, float, tuple[float, float]]:
    return drawing.width, drawing.height, drawing.origin
