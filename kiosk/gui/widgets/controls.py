"""The things a finger can press: one base that paints its states, and the shapes screens are made of."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAccessible, QColor, QPainter, QPainterPath

from kiosk.gui.touch.target import TouchTarget
from kiosk.gui.typography.typesetter import TextStyle
from kiosk.gui.widgets.toolkit import EDGE_MM, FOCUS_MM, RADIUS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

    from kiosk.gui.widgets.toolkit import Toolkit

_SHADOW_MM = 0.7
PADDING = 3.0
# Words alone stand in the middle and may come closer to the edge.
WORD_PADDING = 2.6
ICON_GAP = 2.5
_ARROW = 7.0
# The bar at the foot of what is chosen: colour is never the only signal. It stays below the words' last line.
_CHOSEN_BAR = 1.2
_CHOSEN_INSET = 0.8
_CHOSEN_WIDTH = 0.6
# Widths of a wide card's picture as shares of its height, the best first.
_CARD_PICTURES = (1.35, 1.0, 0.75)
# A picture lower than this in mm shows nothing any more.
_LEAST_PICTURE = 8.0
# A tile is at least so large each way, in mm; its title keeps this far from its sides, and has this around it below.
_LEAST_TILE = 32.0
_TILE_PADDING = 2.2
_FOOT = 3.6
# A tile wider than this times its height may have its title beside its picture, which has this share at the least.
_WIDE = 1.55
_BESIDE_SHARE = 0.3
# Pictures made of several small ones that are read together: half of one of these says nothing, so none is cut.
_SHOWN_WHOLE = frozenset({"session", "tell-us-first", "research"})
# A person in one of these would lose the head in a picture flatter than this, width to height.
_NEVER_FLAT = frozenset({"what-helps"})
_FLAT = 2.4


class Look(NamedTuple):
    """The colour roles of a control at rest."""

    fill: str = "card"
    edge: str = "edge"
    words: str = "ink"
    icon: str = "ink"


PLAIN = Look()
TREATMENT = Look("pine_light", "pine", "pine_deep", "pine")
PRIMARY = Look("pine", "pine", "on_pine", "on_pine")
SELECTED = Look("clay", "clay", "on_clay", "on_clay")
TAB = PLAIN
HELP = Look("red_light", "red", "red", "red")
RESTING = Look("paper", "line", "ink_soft", "ink_soft")


class Control(TouchTarget):
    """A touch target with a box, a one-step shadow, a pressed state and a focus ring."""

    def __init__(
        self,
        kit: Toolkit,
        name: str,
        parent: QWidget,
        *,
        look: Look = PLAIN,
        opens: str = "",
        chosen: bool | None = None,
    ) -> None:
        # One of several choices tells assistive technology which of them holds now.
        role = QAccessible.Role.Button if chosen is None else QAccessible.Role.CheckBox
        super().__init__(name.replace("\u00ad", ""), parent, role=role, opens=opens)
        self.kit = kit
        self.look = look
        if chosen is not None:
            self.choose(chosen=chosen, otherwise=look)

    def choose(self, *, chosen: bool, otherwise: Look = PLAIN) -> None:
        """Look and be told as the chosen one of several, or not."""
        self.look = SELECTED if chosen else otherwise
        self.set_chosen(chosen)

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
        if self.is_chosen:
            self._paint_chosen(painter, face, look)
        if self.is_held:
            kit.box(painter, face, None, "focus", edge_mm=FOCUS_MM)
        elif self.hasFocus():
            # Two rings, one light and one dark, so that the focus stands out on every fill.
            kit.box(painter, face, None, "card", edge_mm=2 * FOCUS_MM)
            kit.box(painter, face, None, "focus", edge_mm=FOCUS_MM)
        painter.end()

    def paint_face(self, painter: QPainter, face: QRectF, look: Look) -> None:
        """Paint what stands in the box. Overridden by every shape."""

    def _paint_chosen(self, painter: QPainter, face: QRectF, look: Look) -> None:
        """Paint a bar at the foot of the box."""
        kit = self.kit
        bar = QRectF(0.0, 0.0, face.width() * _CHOSEN_WIDTH, kit.px(_CHOSEN_BAR))
        bar.moveCenter(face.center())
        bar.moveBottom(face.bottom() - kit.px(_CHOSEN_INSET))
        kit.box(painter, bar, look.words, radius=_CHOSEN_BAR / 2)

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
        icon_gap: float = ICON_GAP,
        padding: float = PADDING,
        opens: str = "",
        chosen: bool | None = None,
    ) -> None:
        super().__init__(kit, name, parent, look=look, opens=opens, chosen=chosen)
        self._icon_last = icon_last
        self._icon_gap = icon_gap
        self._padding = padding
        self._words = words
        self._icon = icon
        self._style = style or kit.bar_word()
        self._icon_mm = icon_mm

    def paint_face(self, painter: QPainter, face: QRectF, look: Look) -> None:
        """Paint the icon and the words side by side."""
        kit = self.kit
        side = kit.px(self._icon_mm) if self._icon else 0.0
        gap = kit.px(self._icon_gap) if self._icon and self._words else 0.0
        pad = kit.px(min(self._padding, PADDING) if self._icon else WORD_PADDING)
        room = face.width() - 2 * pad - side - gap
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
                x = face.left() + pad
            elif kit.right_to_left:
                # The words are set from the right edge of their room.
                x += text.width - text.room
            kit.write(painter, text, x, face.center().y() - text.height / 2)


def _told(title: str, detail: str) -> str:
    """Return how two lines are read aloud: with a pause between them, as their writer would make it."""
    return " ".join((title if not detail or title.endswith((".", "?", "!", "…")) else f"{title}.", detail)).strip()


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
        picture: str = "",
        opens: str = "",
    ) -> None:
        super().__init__(kit, _told(title, detail), parent, look=look, opens=opens)
        self._title = title
        self._detail = detail
        self._picture = picture

    @staticmethod
    def needed(kit: Toolkit, title: str, detail: str, width_mm: float) -> float:
        """Return the height in mm the words need in a card ``width_mm`` wide and without a picture."""
        room = kit.px(width_mm - 2 * PADDING - _ARROW - 2.0)
        height = kit.typesetter.set(title, kit.card_title(), room).height
        if detail:
            height += kit.typesetter.set(detail, kit.meta("ink"), room).height
        return max(kit.mm(height) + 2 * PADDING + _SHADOW_MM, 20.6)

    def paint_face(self, painter: QPainter, face: QRectF, look: Look) -> None:
        """Paint the picture, the lines and the arrow."""
        kit = self.kit
        pad = kit.px(PADDING)
        inner = face.adjusted(pad, pad / 2, -pad, -pad / 2)
        mirrored = kit.right_to_left
        if self._picture:
            side = self._picture_width(face, inner)
            x = face.right() - side if mirrored else face.left()
            paint_card_picture(painter, kit, self._picture, face, QRectF(x, face.top(), side, face.height()))
            kit.box(painter, face, None, look.edge)
            inner = inner.adjusted(0, 0, -side, 0) if mirrored else inner.adjusted(side, 0, 0, 0)
        side = kit.px(_ARROW)
        x = inner.left() if mirrored else inner.right() - side
        square = QRectF(x, inner.center().y() - side / 2, side, side)
        kit.icons.paint(painter, "arrow-right", square, kit.theme.colour(look.icon))
        step = side + kit.px(2.0)
        inner = inner.adjusted(step, 0, 0, 0) if mirrored else inner.adjusted(0, 0, -step, 0)
        title = kit.typesetter.set(self._title, kit.card_title(look.words), inner.width())
        detail = kit.typesetter.set(self._detail, kit.meta(look.words), inner.width()) if self._detail else None
        top = inner.center().y() - (title.height + (detail.height if detail else 0.0)) / 2
        kit.write(painter, title, inner.left(), top)
        if detail:
            kit.write(painter, detail, inner.left(), top + title.height)

    def _picture_width(self, face: QRectF, inner: QRectF) -> float:
        """Return how wide the picture may be beside the words; 0 where they need all the room."""
        kit = self.kit
        for share in _CARD_PICTURES:
            side = face.height() * share
            room = inner.width() - side - kit.px(_ARROW + 2.0)
            title = kit.typesetter.set(self._title, kit.card_title(), room)
            detail = kit.typesetter.set(self._detail, kit.meta("ink"), room)
            if not title.too_wide and not detail.too_wide and title.height + detail.height <= inner.height():
                return side
        return 0.0


def paint_card_picture(painter: QPainter, kit: Toolkit, picture: str, face: QRectF, where: QRectF) -> None:
    """Paint a card picture into ``where``, inside the round corners of ``face`` and its edge."""
    inset = kit.px(EDGE_MM)
    area = where.intersected(face.adjusted(inset, inset, -inset, -inset)).toAlignedRect()
    if area.height() < kit.px(_LEAST_PICTURE):
        return
    clip = QPainterPath()
    clip.addRoundedRect(face.adjusted(inset, inset, -inset, -inset), kit.px(RADIUS), kit.px(RADIUS))
    painter.save()
    painter.setClipPath(clip, Qt.ClipOperation.IntersectClip)
    is_flat = area.width() > _FLAT * area.height()
    if picture in _SHOWN_WHOLE or (is_flat and picture in _NEVER_FLAT):
        painter.fillRect(area, QColor(kit.gallery.colours.ground))
        shown = kit.gallery.fitting(picture, area.width(), area.height())
        painter.drawImage(area.topLeft(), kit.gallery.poster(shown, area.size()).image)
    else:
        painter.drawImage(area.topLeft(), kit.gallery.card(picture, area.size()))
    painter.restore()


class Tile(Control):
    """A picture with a title: below it, or beside it where the tile is wide and low.

    ``beside`` is how wide in mm the picture is where the title stands beside it; tiles of one list have it in common.
    """

    def __init__(
        self,
        kit: Toolkit,
        title: str,
        parent: QWidget,
        *,
        name: str,
        picture: str,
        look: Look = PLAIN,
        opens: str = "",
        beside: float = 0.0,
    ) -> None:
        super().__init__(kit, name, parent, look=look, opens=opens)
        self._title = title
        self._picture = picture
        self._beside = beside

    @staticmethod
    def least_width(kit: Toolkit, titles: Sequence[str]) -> float:
        """Return the least width in mm of a tile for any of ``titles``."""
        return max(*(_longest(kit, title) + 2 * _TILE_PADDING for title in titles), _LEAST_TILE)

    @staticmethod
    def least_height(kit: Toolkit, titles: Sequence[str], width: float) -> float:
        """Return the least height in mm of a tile ``width`` mm wide for any of ``titles``."""
        above = max(_set_height(kit, title, width - 2 * _TILE_PADDING) for title in titles) + _FOOT + _LEAST_PICTURE
        room = width * (1.0 - _BESIDE_SHARE) - 2 * PADDING
        beside = max(_set_height(kit, title, room) for title in titles) + _SHADOW_MM
        if width < _WIDE * beside or max(_longest(kit, title) for title in titles) > room:
            beside = above
        return max(min(above, beside), _LEAST_TILE)

    @staticmethod
    def room_beside(kit: Toolkit, titles: Sequence[str], width: float, height: float) -> float:
        """Return how wide in mm the pictures are beside all ``titles``; 0 where they are no flatter above them."""
        titles_high = max(_set_height(kit, title, width - 2 * _TILE_PADDING) for title in titles)
        above = height - titles_high - _FOOT
        has_room_above = above >= _LEAST_PICTURE
        if has_room_above and width <= _WIDE * height:
            return 0.0
        high = max(height, width * 0.42)
        for side in (*(high * share for share in (1.0, 0.9, 0.8, 0.7, 0.6)), width * _BESIDE_SHARE):
            room = width - side - 2 * PADDING
            if room <= 0.0 or max(_longest(kit, title) for title in titles) > room:
                continue
            if max(_set_height(kit, title, room) for title in titles) <= height - _SHADOW_MM:
                return side if side >= above or not has_room_above else 0.0
        return 0.0

    def paint_face(self, painter: QPainter, face: QRectF, look: Look) -> None:
        """Paint the picture and the title."""
        kit = self.kit
        style = kit.body(look.words, bold=True)
        side = kit.px(self._beside)
        if side:
            pad = kit.px(PADDING)
            left = face.right() - side if kit.right_to_left else face.left()
            picture = QRectF(left, face.top(), side, face.height())
            text = kit.typesetter.set(self._title, style, face.width() - side - 2 * pad)
            x = face.left() + pad if kit.right_to_left else picture.right() + pad
            y = face.center().y() - text.height / 2
        else:
            pad = kit.px(_TILE_PADDING)
            text = kit.typesetter.set(self._title, style, face.width() - 2 * pad)
            foot = text.height + kit.px(_FOOT)
            picture = QRectF(face.left(), face.top(), face.width(), face.height() - foot)
            x, y = face.left() + pad, face.bottom() - foot + kit.px(_FOOT * 0.42)
        self.paint_picture(painter, face, picture)
        kit.box(painter, face, None, look.edge)
        kit.write(painter, text, x, y)

    def paint_picture(self, painter: QPainter, face: QRectF, where: QRectF) -> None:
        """Paint the picture into ``where``."""
        paint_card_picture(painter, self.kit, self._picture, face, where)


def _longest(kit: Toolkit, title: str) -> float:
    return kit.mm(kit.typesetter.longest_word(title, kit.body(bold=True)))


def _set_height(kit: Toolkit, title: str, width: float) -> float:
    return kit.mm(kit.typesetter.set(title, kit.body(bold=True), kit.px(width)).height)
