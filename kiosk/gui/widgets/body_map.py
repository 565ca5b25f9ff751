"""The body to touch where it hurts: every place a target of its own, lit only after it was chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPen, QRadialGradient
from PySide6.QtWidgets import QLabel

from kiosk.anatomy.drawing import Role
from kiosk.gui.touch.target import TouchTarget
from kiosk.gui.typography.typesetter import TextStyle
from kiosk.gui.viewmodels.library import BODY_PAGE
from kiosk.gui.widgets.controls import WordButton
from kiosk.gui.widgets.toolkit import BODY, FOCUS_MM
from kiosk.layout.bands import bands

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

    from kiosk.gui.widgets.toolkit import Toolkit
    from kiosk.layout.rect import Rect

translate = QCoreApplication.translate

BODY_PICTURE = "home-body"
BOTH_LEGS = "both-legs"

_LEAST_MM = 20.0
# Half of this stays free on either side of the line between two places; a touch there means the nearer one.
_GAP_MM = 3.6
_RING_MM = 14.0
_RING_LINE_MM = 0.8
_RING_FILL = 0.35
_HELD_FILL = 0.8
# A number on a body too small to be touched: as high as its digit with all its air.
_CHIP_MM = (7.6, 11.2)
_CHIP_RADIUS = 2.5
# Numbers keep this far apart: one that would not stands beside its place, so far across, and leads back to it.
_CHIP_GAP = 0.8
_NECK_ASIDE = 9.0
_LEADER_MM = 0.6
_BUTTON_MM = 20.6
# How much darker the ground of the body gets toward its foot, in percent.
_GROUND_FALL = 107
_GLOW = 0.72


class Place(NamedTuple):
    """A place on the body.

    Args:
        id: Its name in routes; also the landmark of the picture it stands on.
        section: The section of the body page that speaks of it.
        glow: Half width and half height of what is lit, as shares of the length from neck to low back.
    """

    id: str
    section: str
    glow: tuple[float, float]


PLACES = (
    Place("neck", "neck", (0.16, 0.16)),
    Place("upper-back", "upper-back", (0.26, 0.2)),
    Place("low-back", "low-back", (0.25, 0.19)),
    Place("left-buttock", "buttock", (0.17, 0.16)),
    Place("right-buttock", "buttock", (0.17, 0.16)),
    Place("left-leg", "leg", (0.13, 0.5)),
    Place("right-leg", "leg", (0.13, 0.5)),
)
"""From head to foot; seen from behind, so the body's left is on the left."""

# The levels places stand on, from head to foot.
_LEVELS = (("neck",), ("upper-back",), ("low-back",), ("left-buttock", "right-buttock"), ("left-leg", "right-leg"))


def place_names() -> dict[str, str]:
    """Return what every place is called, both legs among them, in the order of their numbers."""
    return {
        "neck": translate("Body", "Neck"),
        "upper-back": translate("Body", "Upper back"),
        "low-back": translate("Body", "Low back"),
        "left-buttock": translate("Body", "Left buttock"),
        "right-buttock": translate("Body", "Right buttock"),
        "left-leg": translate("Body", "Left leg"),
        "right-leg": translate("Body", "Right leg"),
        BOTH_LEGS: translate("Body", "Both legs"),
    }


def spoken_names() -> dict[str, str]:
    """Return what a person says by touching a place."""
    return {
        "neck": translate("Home", "My neck hurts"),
        "upper-back": translate("Home", "My upper back hurts"),
        "low-back": translate("Home", "My low back hurts"),
        "left-buttock": translate("Home", "My left hip or buttock hurts"),
        "right-buttock": translate("Home", "My right hip or buttock hurts"),
        "left-leg": translate("Home", "My left leg hurts"),
        "right-leg": translate("Home", "My right leg hurts"),
        BOTH_LEGS: translate("Home", "Both legs hurt"),
    }


def lit_by(section: str, before: frozenset[str] = frozenset()) -> frozenset[str]:
    """Return the places that are lit while ``section`` of a route is read: the place itself, or what it stands for.

    Args:
        section: A place, or a section of the body page.
        before: What was lit; a side once chosen stays while its section is read.
    """
    if section == BOTH_LEGS:
        return frozenset({"left-leg", "right-leg"})
    named = frozenset(place.id for place in PLACES if place.id == section)
    if named:
        return named
    same = [place.id for place in PLACES if place.section == section]
    kept = before & set(same)
    if len(kept) == 1:
        return kept
    # "One leg" without a side lights one of them, as an example; hips and buttocks light both.
    return frozenset(same[-1:] if section == "leg" else same)


def lit_name(lit: frozenset[str]) -> str:
    """Return what is lit in words; nothing where that is no single choice."""
    names = place_names()
    if lit == {"left-leg", "right-leg"}:
        return names[BOTH_LEGS]
    return names[next(iter(lit))] if len(lit) == 1 else ""


class Region(TouchTarget):
    """A place on the body: touch where it hurts. The ring is its middle; all around it counts."""

    kin = "body"

    def __init__(self, kit: Toolkit, name: str, parent: QWidget, *, opens: str, number: str, ring: QPointF) -> None:
        super().__init__(name, parent, opens=opens)
        self._kit = kit
        self._number = number
        self._ring = ring
        self.is_lit = False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a clear ring; it fills while it is held, and once it is chosen."""
        del event
        kit = self._kit
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ring(painter, kit, self._ring, _RING_MM, self._number, lit=self.is_lit, full=self.is_held)
        if self.hasFocus() or self.is_held:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            radius = kit.px(_RING_MM / 2 + 1.0)
            for role, mm in (("card", 2 * FOCUS_MM), ("focus", FOCUS_MM)):
                painter.setPen(QPen(kit.theme.colour(role), kit.px(mm)))
                painter.drawEllipse(self._ring, radius, radius)
        painter.end()


def paint_ring(
    painter: QPainter,
    kit: Toolkit,
    middle: QPointF,
    across_mm: float,
    number: str,
    *,
    lit: bool,
    full: bool,
    line_mm: float = _RING_LINE_MM,
) -> None:
    """Paint a ring ``across_mm`` wide around ``middle`` (px), with its number; filled with colour where it is lit."""
    radius, line = kit.px(across_mm / 2), kit.px(line_mm)
    painter.setBrush(_ring_fill(kit, number, lit=lit, full=full))
    painter.setPen(QPen(kit.theme.colour("card"), line * 2.2))
    painter.drawEllipse(middle, radius, radius)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(kit.theme.colour("clay" if lit else "pine"), line))
    painter.drawEllipse(middle, radius, radius)
    if number:
        _write_number(painter, kit, number, middle, 2 * radius, colour="on_clay" if lit else _bright_roles(kit)[1])


def _ring_fill(kit: Toolkit, number: str, *, lit: bool, full: bool) -> QColor:
    """Return what fills a ring: a clear window on the skin in every theme, full where it carries a number."""
    if lit:
        return QColor(kit.theme.colour("clay"))
    fill = QColor(kit.theme.colour(_bright_roles(kit)[0]))
    fill.setAlphaF(1.0 if number else _HELD_FILL if full else _RING_FILL)
    return fill


def _bright_roles(kit: Toolkit) -> tuple[str, str]:
    """Return the colour roles of a bright ground and of what is written on it: a dark one would look like a bruise."""
    is_dark = kit.theme.colour("card").lightnessF() < kit.theme.colour("ink").lightnessF()
    return ("ink", "card") if is_dark else ("card", "pine_deep")


def _write_number(painter: QPainter, kit: Toolkit, number: str, middle: QPointF, room: float, *, colour: str) -> None:
    style = TextStyle(BODY, bold=True, colour=colour)
    text = kit.typesetter.set(number, style, room, centred=True)
    kit.write(painter, text, middle.x() - room / 2, middle.y() - text.height / 2)


def ground_of(kit: Toolkit, where: QRectF) -> QLinearGradient:
    """Return the ground of the body."""
    ground = QLinearGradient(0, where.top(), 0, where.bottom())
    ground.setColorAt(0, kit.theme.colour("pine_light"))
    ground.setColorAt(1, kit.theme.colour("pine_light").darker(_GROUND_FALL))
    return ground


class BodyMap(QLabel):
    """The body from behind on its ground, with every place that can be chosen.

    Where the glass is large enough each place can be touched, and a button below them stands for both legs; else
    places carry their numbers, and buttons beside the picture choose them.
    """

    def __init__(
        self,
        kit: Toolkit,
        where: Rect,
        holder: QWidget,
        *,
        title: str = "",
        numbered: bool = False,
        lit: frozenset[str] = frozenset(),
    ) -> None:
        super().__init__(holder)
        self._kit = kit
        self._lit = lit
        self._numbered = numbered
        self.regions: list[TouchTarget] = []
        self.setAccessibleName(title)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setGeometry(kit.on_glass(where))
        self._title = kit.typesetter.set(title, kit.heading("pine_deep"), self.width() * 0.9) if title else None
        self._top = round(self._title.height + kit.px(3.0)) if self._title else round(kit.px(2.0))
        pad = kit.px(_GAP_MM)
        foot = kit.px(_BUTTON_MM) + 2 * pad
        self._draw_body(self.height() - foot)
        areas = self._areas(self.height() - foot)
        self.can_be_touched = min(min(a.width(), a.height()) for a in areas.values()) >= kit.px(_LEAST_MM)
        if self.can_be_touched:
            self._add_regions(areas, self.height() - foot + pad)
        else:
            self._draw_body(self.height() - pad)

    def _draw_body(self, bottom: float) -> None:
        size = QSize(self.width(), round(bottom - self._top))
        body = self._kit.gallery.poster(BODY_PICTURE, size)
        self._image = body.image
        self._places = {key: QPointF(x, y + self._top) for key, (x, y) in body.places.items()}

    def _areas(self, bottom: float) -> dict[str, QRect]:
        """Return what counts as touching each place: all that is nearer to it than to any other."""
        levels = [[(self._places[key].x(), self._places[key].y()) for key in level] for level in _LEVELS]
        width, top = float(self.width()), float(self._top)
        made = bands(levels, (0.0, top, width, bottom - top), self._kit.px(_GAP_MM))
        keys = [key for level in _LEVELS for key in level]
        return {key: QRectF(*rect).toRect() for key, rect in zip(keys, made, strict=True)}

    def _add_regions(self, areas: dict[str, QRect], button_top: float) -> None:
        kit = self._kit
        names = spoken_names()
        for number, place in enumerate(PLACES, 1):
            area = areas[place.id]
            ring = self._places[place.id] - QPointF(area.topLeft())
            shown = str(number) if self._numbered else ""
            region = Region(
                kit, names[place.id], self, opens=f"{BODY_PAGE}#{place.id}", number=shown, ring=ring
            )  # fmt: skip
            region.is_lit = place.id in self._lit
            region.setGeometry(area)
            self.regions.append(region)
        words = place_names()[BOTH_LEGS]
        if self._numbered:
            words = f"{len(PLACES) + 1}  {words}"
        opens = f"{BODY_PAGE}#{BOTH_LEGS}"
        both = WordButton(kit, words if self._numbered else names[BOTH_LEGS], self, words=words, opens=opens)
        inset = kit.px(4.0)
        both.setGeometry(QRectF(inset, button_top, self.width() - 2 * inset, kit.px(_BUTTON_MM)).toRect())
        self.regions.append(both)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, the invitation, the body, and the light on what was chosen."""
        del event
        kit = self._kit
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(kit.rounded(QRectF(self.rect())), ground_of(kit, QRectF(self.rect())))
        painter.drawImage(0, self._top, self._image)
        for place in PLACES:
            if place.id in self._lit:
                self._paint_light(painter, place)
        if not self.can_be_touched:
            self._paint_chips(painter)
        if self._title:
            left = self.width() - kit.px(5.0) - self._title.room if kit.right_to_left else kit.px(5.0)
            kit.write(painter, self._title, left, kit.px(2.0))
        painter.end()

    def _paint_light(self, painter: QPainter, place: Place) -> None:
        """Paint the light on a place: soft, with a rim that can be told from the skin."""
        kit = self._kit
        length = self._places["low-back"].y() - self._places["neck"].y()
        across, down = (share * length for share in place.glow)
        middle = self._places[place.id]
        painter.save()
        painter.translate(middle)
        painter.scale(across, down)
        light = QRadialGradient(0.0, 0.0, 1.0)
        # The colours of what is sore in every picture: they stand out on skin in each theme.
        colours = kit.gallery.colours
        inner, outer = (QColor(colours.style(Role.SORE).fill) for _ in range(2))
        inner.setAlphaF(_GLOW)
        outer.setAlphaF(_GLOW / 3)
        light.setColorAt(0.0, inner)
        light.setColorAt(1.0, outer)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(light)
        painter.drawEllipse(QPointF(0.0, 0.0), 1.0, 1.0)
        painter.restore()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colours.style(Role.SORE_LINE).line), kit.px(0.7)))
        painter.drawEllipse(middle, across, down)

    def _paint_chips(self, painter: QPainter) -> None:
        """Paint the numbers the buttons beside the picture have."""
        kit = self._kit
        places = self._chip_places()
        painter.setPen(QPen(kit.theme.colour("pine"), kit.px(_LEADER_MM)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawLine(self._places["neck"], places["neck"])
        foot = places.get(BOTH_LEGS)
        if foot is not None:
            # One bracket under the two legs stands for both.
            left, right = places["left-leg"], places["right-leg"]
            painter.drawPolyline([left, QPointF(left.x(), foot.y()), QPointF(right.x(), foot.y()), right])
        wide, high = kit.px(_CHIP_MM[0]), kit.px(_CHIP_MM[1])
        for number, key in enumerate(place_names(), 1):
            if key not in places:
                continue
            lit = key in self._lit or (key == BOTH_LEGS and self._lit == lit_by(BOTH_LEGS))
            middle = places[key]
            chip = QRectF(middle.x() - wide / 2, middle.y() - high / 2, wide, high)
            edge = "clay" if lit else "pine"
            kit.box(painter, chip, edge if lit else "card", edge, edge_mm=_RING_LINE_MM, radius=_CHIP_RADIUS)
            _write_number(painter, kit, str(number), middle, wide, colour="on_clay" if lit else "pine_deep")

    def _chip_places(self) -> dict[str, QPointF]:
        """Return the middles of the numbers (px): on their places, or beside them where two would meet."""
        kit = self._kit
        wide, high, gap = kit.px(_CHIP_MM[0]), kit.px(_CHIP_MM[1]), kit.px(_CHIP_GAP)
        places = {place.id: QPointF(self._places[place.id]) for place in PLACES}
        if places["upper-back"].y() - places["neck"].y() < high + gap:
            places["neck"] += QPointF(kit.px(_NECK_ASIDE), 0.0)
        above = places["low-back"].y()
        for left, right in (level for level in _LEVELS if len(level) == 2):
            # The two keep off each other, and off the number between and above them.
            needed = wide + gap if places[left].y() - above >= high + gap else 2 * (wide + gap)
            short = max(needed - (places[right].x() - places[left].x()), 0.0) / 2
            places[left] -= QPointF(short, 0.0)
            places[right] += QPointF(short, 0.0)
        legs = places["left-leg"].y()
        foot = max(self._places[BOTH_LEGS].y(), legs + high + gap)
        if foot + high / 2 <= self.height():
            places[BOTH_LEGS] = QPointF(self._places[BOTH_LEGS].x(), foot)
        return places
