"""Labels of a picture: words on paper chips beside the parts, with a leader to each, and which way the picture looks.

Words are shaped and placed once for a field; while a state moves only the leaders follow their parts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QPen, QPolygonF, QTransform

from kiosk.gui.illustrations.clutter import View, clutter_of, framed_boxes, named_part
from kiosk.gui.illustrations.facing import facing_of, place_facing
from kiosk.gui.illustrations.labels import ALWAYS, Chip, Form, place_labels
from kiosk.gui.typography.typesetter import TextStyle
from kiosk.gui.widgets.toolkit import BODY
from kiosk.layout.rect import Rect

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter

    from kiosk.gui.illustrations.catalogue import PictureLabel, Side
    from kiosk.gui.illustrations.clutter import Clutter
    from kiosk.gui.illustrations.facing import Facing
    from kiosk.gui.illustrations.labels import PlacedLabel
    from kiosk.gui.illustrations.leaders import Point
    from kiosk.gui.typography.typesetter import SetText
    from kiosk.gui.widgets.toolkit import Toolkit

# Labels grow with the text size no further than this: a picture has to stay visible behind them.
_MOST_SCALE = 1.2
_PAD_ACROSS = 2.2
_PAD_DOWN = 0.7
_MARK_PAD = 1.4
_GAP = 3.0
_MARGIN = 2.0
_DOT_MM = 1.0
_LINE_MM = 0.5
_EDGE_MM = 0.4
_RADIUS = 2.2
# Half the height in mm of the arrowhead beside a word that names an edge.
_ARROW_MM = 1.7
# A chip wider than this share of the picture is set in more lines.
_WIDEST = 0.62
# How much wider than its share a line is allowed to be where a text is set in several.
_EVEN = 1.12
_MOST_LINES = 6
_MOST_FORMS = 3
# So many labels more are worth the words at the edges.
_SEVERAL = 2
# Values looked at to see where parts go, besides those of the states.
_LOOKED_AT = (0.0, 0.5, 1.0)
# Arrowheads towards each edge, for a square of -1 to 1.
_TIPS: dict[Side, tuple[Point, ...]] = {
    "left": ((-0.7, 0.0), (0.7, -1.0), (0.7, 1.0)),
    "right": ((0.7, 0.0), (-0.7, -1.0), (-0.7, 1.0)),
    "above": ((0.0, -0.7), (-1.0, 0.7), (1.0, 0.7)),
    "below": ((0.0, 0.7), (-1.0, -0.7), (1.0, -0.7)),
}


class Label(NamedTuple):
    """A label with its place: ``rect`` in px, ``text`` as set for it."""

    label: PictureLabel
    rect: QRectF
    text: SetText


class Mark(NamedTuple):
    """A word at an edge of the picture, with its place in px."""

    facing: Facing
    rect: QRectF
    text: SetText


class PictureLabels:
    """Writes the labels of one picture; ``labels`` stand in for the picture's own in tests.

    A label whose source text stands in ``numbered`` begins with its number there, as on the button that goes with it.
    """

    def __init__(
        self,
        kit: Toolkit,
        picture_id: str,
        labels: Sequence[PictureLabel] | None = None,
        *,
        numbered: Sequence[str] = (),
    ) -> None:
        self._numbered = tuple(numbered)
        self._kit = kit
        self.picture_id = picture_id
        picture = kit.gallery.picture(picture_id)
        # What may be written; on small glass not all of it finds a place.
        self.declared = picture.labels if labels is None else tuple(labels)
        values = {*_LOOKED_AT, *(state.value for state in picture.states)} if picture.states else set()
        # The value shown at rest comes last: it decides where labels would like to be.
        self._values = (*sorted(values - {picture.rest}), picture.rest)
        self._key: tuple[float, ...] = ()
        self.placed: tuple[Label, ...] = ()
        self.marks: tuple[Mark, ...] = ()

    def paint(
        self,
        painter: QPainter,
        placed: QTransform,
        field: QRectF,
        value: float,
        *,
        avoid: Sequence[QRectF] = (),
        chosen: str = "",
    ) -> None:
        """Write what holds at ``value`` into ``field``.

        Args:
            painter: An active painter.
            placed: From the drawing's millimetres to the painter's pixels.
            field: The picture, in px.
            value: The value shown, 0 to 1.
            avoid: Places in px that are taken, for example by a caption or by buttons on the picture.
            chosen: The source text of the label that stands out.
        """
        self.arrange(placed, field, avoid=avoid)
        kit = self._kit
        landmarks = kit.gallery.drawing(self.picture_id, value).landmarks
        shown = [
            (one, landmarks[one.label.landmark])
            for one in self.placed
            if holds(one.label, value) and one.label.landmark in landmarks
        ]
        card, ink = kit.theme.colour("card"), kit.theme.colour("ink")
        # A light line under the dark one keeps the leader visible on every part it crosses.
        for colour, width, dot in ((card, 3 * _LINE_MM, _DOT_MM * 1.5), (ink, _LINE_MM, _DOT_MM)):
            pen = QPen(colour, kit.px(width), Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
            for one, landmark in shown:
                start = placed.map(QPointF(*landmark))
                painter.setPen(pen)
                painter.drawLine(start, _nearest(one.rect, start))
                kit.dot(painter, start.x(), start.y(), dot, colour)
        for one, _ in shown:
            stands_out = one.label.text == chosen
            fill, edge, words = ("clay", "clay", "on_clay") if stands_out else ("card", "ink", one.text.style.colour)
            kit.box(painter, one.rect, fill, edge, edge_mm=_EDGE_MM, radius=_RADIUS)
            _write(kit, painter, one.text, one.rect, words)
        for mark in self.marks:
            self._paint_mark(painter, mark)

    def arrange(self, placed: QTransform, field: QRectF, *, avoid: Sequence[QRectF] = ()) -> None:
        """Decide where everything stands, unless that is decided for this field already."""
        key = (placed.m11(), placed.dx(), placed.dy(), *_numbers(field), *(n for one in avoid for n in _numbers(one)))
        if key == self._key:
            return
        self._key = key
        kit = self._kit
        area = _in_mm(kit, field).inset(_MARGIN)
        self.placed, self.marks = (), ()
        if area.width <= 0 or area.height <= 0:
            return
        where = (kit.mm(placed.m11()), kit.mm(placed.dx()), kit.mm(placed.dy()))
        views = [View(kit.gallery.drawing(self.picture_id, value), *where) for value in self._values]
        clutter = clutter_of(views[-1], area)
        for style in _styles(kit):
            placed_labels, marks, wanted = self._arranged(
                style, views, clutter, area, [_in_mm(kit, one) for one in avoid]
            )
            if len(placed_labels) >= len(self.placed):
                self.placed, self.marks = placed_labels, marks
            if len(placed_labels) == wanted:
                break

    def _arranged(
        self, style: TextStyle, views: Sequence[View], clutter: Clutter, area: Rect, taken: Sequence[Rect]
    ) -> tuple[tuple[Label, ...], tuple[Mark, ...], int]:
        """Return where everything stands if it is written so, and how many labels there should be."""
        kit = self._kit
        labels, texts, chips = [], [], []
        for label in self.declared:
            track = self._track(label, views)
            if any(track):
                labels.append(label)
                texts.append(_forms(kit, self._words(label), style, kit.px(area.width)))
                forms = tuple(_form(kit, text) for text in texts[-1])
                seen = next(view for view, at in zip(reversed(views), reversed(track), strict=True) if at)
                part = named_part(seen, label.landmark)
                chips.append(Chip(track, forms, label.side, label.first, label.last, part))
        gap = _GAP * kit.base
        marks = self._placed_marks(style, area, clutter, views, taken)
        beside = [*taken, *(_in_mm(kit, mark.rect) for mark in marks)]
        places = place_labels(chips, area, clutter, gap=gap, avoid=beside)
        if marks and len(places) < len(chips):
            # Words at the edges give way to a label more; they hide something only where hardly a label would stand.
            alone = place_labels(chips, area, clutter, gap=gap, avoid=taken)
            chosen = [one.rect for one in alone]
            for is_crowded in (False, True) if self._is_bare(chips, places) else (False,):
                if len(alone) <= len(places):
                    break
                after = self._placed_marks(style, area, clutter, views, [*taken, *chosen], is_crowded=is_crowded)
                if after and not any(_in_mm(kit, mark.rect).meets(rect) for mark in after for rect in chosen):
                    places, marks = alone, after
            # Where they have no place beside them, several labels say more than the names of the edges.
            if len(alone) - len(places) >= _SEVERAL:
                places, marks = alone, ()
        found = tuple(Label(labels[one.index], _in_px(kit, one.rect), texts[one.index][one.form]) for one in places)
        return found, marks, len(chips)

    def _words(self, label: PictureLabel) -> str:
        words = tr(label.text)
        return f"{self._numbered.index(label.text) + 1}\u00a0{words}" if label.text in self._numbered else words

    def _track(self, label: PictureLabel, views: Sequence[View]) -> tuple[Point | None, ...]:
        """Return where the part named stands at each value looked at; of the values it is shown at, if there are."""
        where = [view.landmark(label.landmark) for view in views]
        shown = [at if holds(label, value) else None for at, value in zip(where, self._values, strict=True)]
        return tuple(shown if any(shown) else where)

    def _is_bare(self, chips: Sequence[Chip], places: Sequence[PlacedLabel]) -> bool:
        """Return whether there is a value at which fewer labels stand than any picture should have."""
        for value in self._values:
            wanted = {i for i, chip in enumerate(chips) if chip.first <= value <= chip.last}
            if len(wanted & {one.index for one in places}) < min(ALWAYS, len(wanted)):
                return True
        return False

    def _placed_marks(
        self,
        style: TextStyle,
        area: Rect,
        clutter: Clutter,
        views: Sequence[View],
        taken: Sequence[Rect],
        *,
        is_crowded: bool = False,
    ) -> tuple[Mark, ...]:
        """Return where the words at the edges stand: off all that the picture can name, written or not."""
        kit = self._kit
        facing = facing_of(self.picture_id)
        texts = [_forms(kit, tr(mark.text), style, kit.px(area.width))[0] for mark in facing]
        arrow = 2 * _ARROW_MM + _MARK_PAD
        sizes = [(kit.mm(text.width) + arrow + 2 * _MARK_PAD, kit.mm(text.height) + 2 * _PAD_DOWN) for text in texts]
        anchors: list[Point] = []
        parts: list[Rect] = []
        for label in kit.gallery.picture(self.picture_id).labels if facing else ():
            track = self._track(label, views)
            anchors += [point for point in track if point]
            seen = next((view for view, at in zip(reversed(views), reversed(track), strict=True) if at), None)
            part = named_part(seen, label.landmark) if seen else None
            parts += [part] if part else []
        clear = [*taken, *(framed_boxes(views[-1]) if facing and not is_crowded else ())]
        rects = place_facing(
            facing, sizes, area, clutter,
            keep_off=anchors, keep_clear=clear, parts=parts, gap=_GAP * kit.base, is_crowded=is_crowded,
        )  # fmt: skip
        return tuple(
            Mark(mark, _in_px(kit, rect), text)
            for mark, rect, text in zip(facing, rects, texts, strict=False)
            if rect is not None
        )

    def _paint_mark(self, painter: QPainter, mark: Mark) -> None:
        """Write a word that names an edge, with an arrowhead towards it."""
        kit = self._kit
        kit.box(painter, mark.rect, "card", radius=_RADIUS)
        edge = mark.facing.edge
        pad, arrow = kit.px(_MARK_PAD), kit.px(_ARROW_MM)
        at_end = edge == "right"
        x = mark.rect.right() - pad - arrow if at_end else mark.rect.left() + pad + arrow
        tip = QPolygonF([QPointF(*point) for point in _TIPS[edge]])
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(kit.theme.colour("ink"))
        painter.drawPolygon(QTransform(arrow, 0, 0, arrow, x, mark.rect.center().y()).map(tip))
        taken = 2 * arrow + pad
        _write(kit, painter, mark.text, mark.rect.adjusted(0 if at_end else taken, 0, -taken if at_end else 0, 0))


def tr(text: str) -> str:
    """Return a text of a picture in the language shown; a number that begins it stays with its word."""
    words = QCoreApplication.translate("Pictures", text)
    return words.replace(" ", "\u00a0", 1) if words[:1].isdigit() else words


def holds(label: PictureLabel, value: float) -> bool:
    """Return whether a label is shown at ``value``."""
    return label.first <= value <= label.last


def _styles(kit: Toolkit) -> list[TextStyle]:
    """Return how labels are written: as large as a picture bears it, and at the least size if not all find a place."""
    scales = dict.fromkeys((min(kit.text_scale, _MOST_SCALE), 1.0))
    return [TextStyle(BODY * kit.base * scale, bold=True, colour="ink") for scale in scales]


def _forms(kit: Toolkit, words: str, style: TextStyle, room: float) -> list[SetText]:
    """Return a text in one line, in two even ones and so on: the first few forms that are narrow enough for ``room``.

    The narrowest form is always among them.
    """
    setter = kit.typesetter
    least = setter.longest_word(words, style)
    whole = setter.width(words, style)
    forms: list[SetText] = []
    for lines in range(1, _MOST_LINES + 1):
        width = max(whole * (_EVEN if lines > 1 else 1.0) / lines, least)
        if width > room * _WIDEST and width > least:
            continue
        # Set again in its own width, so that centred lines stand in the middle of the chip.
        loose = setter.set(words, style, width + 1.5, centred=True)
        text = setter.set(words, style, loose.width + 1.5, centred=True)
        if all(text.lines > other.lines for other in forms):
            forms.append(text)
        if width == least or len(forms) == _MOST_FORMS:
            break
    return forms


def _form(kit: Toolkit, text: SetText) -> Form:
    return Form(kit.mm(text.width) + 2 * _PAD_ACROSS, kit.mm(text.height) + 2 * _PAD_DOWN, text.lines)


def _write(kit: Toolkit, painter: QPainter, text: SetText, rect: QRectF, colour: str = "ink") -> None:
    x, y = rect.center().x() - text.room / 2, rect.center().y() - text.height / 2
    kit.lettering.write(painter, text, x, y, kit.theme.colour(colour))


def _nearest(rect: QRectF, point: QPointF) -> QPointF:
    x, y = Rect(*_numbers(rect)).nearest((point.x(), point.y()))
    return QPointF(x, y)


def _numbers(rect: QRectF) -> tuple[float, float, float, float]:
    return rect.x(), rect.y(), rect.width(), rect.height()


def _in_mm(kit: Toolkit, rect: QRectF) -> Rect:
    return Rect(*(kit.mm(number) for number in _numbers(rect)))


def _in_px(kit: Toolkit, rect: Rect) -> QRectF:
    return QRectF(*(kit.px(number) for number in rect))
