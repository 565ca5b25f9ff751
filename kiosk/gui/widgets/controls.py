"""The things a finger can press: one base that paints its states, and the shapes screens are made of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from kiosk.gui.touch.target import TouchTarget
from kiosk.gui.typography.typesetter import TextStyle
from kiosk.gui.widgets.toolkit import EDGE_MM, FOCUS_MM, RADIUS

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

    from kiosk.gui.widgets.toolkit import Toolkit

_SHADOW_MM = 0.7
PADDING = 3.0
ICON_GAP = 2.5


@dataclass(frozen=True, slots=True)
class Look:
    """The colour roles of a control at rest."""

    fill: str = "card"
    edge: str = "edge"
    words: str = "ink"
    icon: str = "ink"


PLAIN = Look()
TREATMENT = Look("pine_light", "pine", "pine_deep", "pine")
PRIMARY = Look("pine", "pine", "on_pine", "on_pine")
SELECTED = Look("clay", "clay", "on_clay", "on_clay")
TAB = Look("sand", "edge", "ink", "ink")
HELP = Look("red_light", "red", "red", "red")
RESTING = Look("paper", "line", "ink_soft", "ink_soft")


class Control(TouchTarget):
    """A touch target with a box, a one-step shadow, a pressed state and a focus ring."""

    def __init__(self, kit: Toolkit, name: str, parent: QWidget, *, look: Look = PLAIN, opens: str = "") -> None:
        super().__init__(name.replace("\u00ad", ""), parent, opens=opens)
        self.kit = kit
        self.look = look

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box, then what stands in it, then the focus ring."""
        del event
        kit = self.kit
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = self.look if self.isEnabled() else RESTING
        where = QRectF(self.rect())
        shadow = kit.px(_SHADOW_MM)
        face = where.adjusted(0, 0, 0, -shadow)
        if self.isEnabled() and not self.is_held:
            kit.box(painter, where.adjusted(0, shadow, 0, 0), "shadow", radius=RADIUS)
        if self.is_held:
            face.translate(0, shadow)
        kit.box(painter, face, look.fill, look.edge, dashed=not self.isEnabled(), edge_mm=self._edge_mm())
        self.paint_face(painter, face, look)
        if self.is_held:
            kit.box(painter, face, None, "focus", edge_mm=FOCUS_MM)
        elif self.hasFocus():
            # Two rings, one light and one dark, so that the focus stands out on every fill.
            kit.box(painter, face, None, "card", edge_mm=2 * FOCUS_MM)
            kit.box(painter, face, None, "focus", edge_mm=FOCUS_MM)
        painter.end()

    def paint_face(self, painter: QPainter, face: QRectF, look: Look) -> None:
        """Paint what stands in the box. Overridden by every shape."""

    def _edge_mm(self) -> float:
        return EDGE_MM


class WordButton(Control):
    """A button with an icon, words, or both, in the middle."""

    def __init__(
        self,
        kit: Toolkit,
        name: str,
        parent: QWidget,
        *,
        words: str = "",
        icon: str = "",
        style: TextStyle | None = None,
        look: Look = PLAIN,
        icon_mm: float = 9.0,
        icon_last: bool = False,
        opens: str = "",
    ) -> None:
        super().__init__(kit, name, parent, look=look, opens=opens)
        self._icon_last = icon_last
        self._words = words
        self._icon = icon
        self._style = style or kit.bar_word()
        self._icon_mm = icon_mm

    def paint_face(self, painter: QPainter, face: QRectF, look: Look) -> None:
        """Paint the icon and the words side by side."""
        kit = self.kit
        side = kit.px(self._icon_mm) if self._icon else 0.0
        gap = kit.px(ICON_GAP) if self._icon and self._words else 0.0
        room = face.width() - 2 * kit.px(PADDING) - side - gap
        text = None
        if self._words:
            style = TextStyle(self._style.capital_mm, self._style.bold, look.words)
            text = kit.typesetter.set(self._words, style, room, centred=not self._icon)
        wide = side + gap + (text.width if text else 0.0)
        start = face.center().x() - wide / 2
        icon_first = self._icon_last == kit.right_to_left
        if self._icon:
            x = start if icon_first else start + wide - side
            square = QRectF(x, face.center().y() - side / 2, side, side)
            kit.icons.paint(painter, self._icon, square, kit.theme.colour(look.icon))
        if text:
            x = start + side + gap if self._icon and icon_first else start
            if not self._icon:
                x = face.left() + kit.px(PADDING)
            elif kit.right_to_left:
                # The words are set from the right edge of their room.
                x += text.width - room
            kit.write(painter, text, x, face.center().y() - text.height / 2)


class Card(Control):
    """A wide button: a bold line, an optional second line, an arrow or an icon."""

    def __init__(
        self,
        kit: Toolkit,
        title: str,
        parent: QWidget,
        *,
        detail: str = "",
        look: Look = PLAIN,
        icon: str = "",
        badge: str = "",
        arrow: bool = True,
        opens: str = "",
    ) -> None:
        super().__init__(kit, title if not detail else f"{title}. {detail}", parent, look=look, opens=opens)
        self._title = title
        self._detail = detail
        self._icon = icon
        self._badge = badge
        self._arrow = arrow

    @staticmethod
    def needed(kit: Toolkit, title: str, detail: str, width_mm: float, *, icon: bool = False) -> float:
        """Return the height in mm the words need in a card ``width_mm`` wide."""
        room = kit.px(width_mm - 2 * PADDING - 9.0 - (18.0 if icon else 0.0))
        height = kit.typesetter.set(title, kit.body(bold=True), room).height
        if detail:
            height += kit.typesetter.set(detail, kit.body(), room).height
        return max(kit.mm(height) + 2 * PADDING + _SHADOW_MM, 21.0)

    def paint_face(self, painter: QPainter, face: QRectF, look: Look) -> None:
        """Paint the lines and the arrow."""
        kit = self.kit
        pad = kit.px(PADDING)
        inner = face.adjusted(pad, pad / 2, -pad, -pad / 2)
        mirrored = kit.right_to_left
        if self._badge or self._icon:
            side = kit.px(15.0)
            x = inner.right() - side if mirrored else inner.left()
            disc = QRectF(x, inner.center().y() - side / 2, side, side)
            self._paint_mark(painter, disc, look)
            inner = inner.adjusted(0, 0, -side - pad, 0) if mirrored else inner.adjusted(side + pad, 0, 0, 0)
        if self._arrow:
            side = kit.px(7.0)
            x = inner.left() if mirrored else inner.right() - side
            square = QRectF(x, inner.center().y() - side / 2, side, side)
            kit.icons.paint(painter, "arrow-right", square, kit.theme.colour(look.icon))
            step = side + kit.px(2.0)
            inner = inner.adjusted(step, 0, 0, 0) if mirrored else inner.adjusted(0, 0, -step, 0)
        title = kit.typesetter.set(self._title, kit.body(look.words, bold=True), inner.width())
        detail = kit.typesetter.set(self._detail, kit.body(look.words), inner.width()) if self._detail else None
        top = inner.center().y() - (title.height + (detail.height if detail else 0.0)) / 2
        kit.write(painter, title, inner.left(), top)
        if detail:
            kit.write(painter, detail, inner.left(), top + title.height)

    def _paint_mark(self, painter: QPainter, disc: QRectF, look: Look) -> None:
        kit = self.kit
        painter.setPen(QPen(kit.theme.colour(look.edge), kit.px(EDGE_MM)))
        painter.setBrush(kit.theme.colour("card"))
        painter.drawEllipse(disc)
        if self._icon:
            inset = disc.width() * 0.22
            inner = disc.adjusted(inset, inset, -inset, -inset)
            kit.icons.paint(painter, self._icon, inner, kit.theme.colour(look.icon))
        else:
            number = kit.typesetter.set(self._badge, kit.bar_word(), disc.width(), centred=True)
            kit.write(painter, number, disc.left(), disc.center().y() - number.height / 2)


class Tile(Control):
    """A picture with a title: below it, or beside it where the tile is wide and low."""

    def __init__(
        self, kit: Toolkit, title: str, parent: QWidget, *, name: str, picture: str, look: Look = PLAIN, opens: str = ""
    ) -> None:
        super().__init__(kit, name, parent, look=look, opens=opens)
        self._title = title
        self._picture = picture

    @staticmethod
    def least(kit: Toolkit, titles: list[str]) -> tuple[float, float]:
        """Return the least width and height in mm of a tile for any of ``titles``."""
        style = kit.body(bold=True)
        width = max(kit.mm(kit.typesetter.longest_word(title, style)) for title in titles) + 2 * PADDING + 1.5
        line = kit.line(style)
        return max(width, 32.0), max(2 * line + 2 * PADDING + 10.0, 32.0)

    def paint_face(self, painter: QPainter, face: QRectF, look: Look) -> None:
        """Paint the picture and the title."""
        kit = self.kit
        pad = kit.px(PADDING)
        style = kit.body(look.words, bold=True)
        longest = kit.typesetter.longest_word(self._title, style)
        beside = face.width() > 1.55 * face.height() and longest + 3 * pad < face.width() - face.height()
        if beside:
            side = max(face.height(), face.width() * 0.42)
            side = min(side, face.width() - longest - 3 * pad)
            left = face.right() - side if kit.right_to_left else face.left()
            picture = QRectF(left, face.top(), side, face.height())
            room = face.width() - side - 2 * pad
            text = kit.typesetter.set(self._title, style, room)
            x = face.left() + pad if kit.right_to_left else picture.right() + pad
            y = face.center().y() - text.height / 2
        else:
            text = kit.typesetter.set(self._title, style, face.width() - 2 * pad)
            foot = text.height + pad * 1.2
            picture = QRectF(face.left(), face.top(), face.width(), face.height() - foot)
            x, y = face.left() + pad, face.bottom() - foot + pad * 0.5
        self._paint_picture(painter, face, picture)
        kit.box(painter, face, None, look.edge)
        kit.write(painter, text, x, y)

    def _paint_picture(self, painter: QPainter, face: QRectF, picture: QRectF) -> None:
        kit = self.kit
        inset = kit.px(EDGE_MM)
        where = picture.adjusted(inset, inset, -inset, 0).toAlignedRect()
        if where.height() < kit.px(8.0):
            return
        card = kit.gallery.card(self._picture, where.size())
        clip = QPainterPath()
        clip.addRoundedRect(face.adjusted(inset, inset, -inset, -inset), kit.px(RADIUS), kit.px(RADIUS))
        painter.save()
        painter.setClipPath(clip, Qt.ClipOperation.IntersectClip)
        painter.drawImage(where.topLeft(), card)
        painter.restore()
