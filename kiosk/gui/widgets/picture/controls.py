"""The buttons of a picture: its states or steps, Play and Again, its parts; measured before they exist."""

from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, Qt, Signal

from kiosk.gui.typography.typesetter import TextStyle
from kiosk.gui.widgets.controls import ICON_GAP, PADDING, WORD_PADDING, WordButton
from kiosk.gui.widgets.toolkit import CARD_SCALE
from kiosk.layout.frames import rows_of, spread
from kiosk.layout.rect import Rect

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QKeyEvent, QPainter
    from PySide6.QtWidgets import QWidget

    from kiosk.gui.illustrations.catalogue import Picture
    from kiosk.gui.widgets.controls import Look
    from kiosk.gui.widgets.toolkit import Toolkit

HEIGHT = 20.5
GAP = 4.0
_STATE_WIDTH = 30.0
_TOOL_WIDTH = 20.5
_ICON = 9.0
# What two lines of words need above, below and for the shadow, in mm; and the bar of the chosen one below them.
_AROUND = 1.7
_FOR_BAR = 2.2
_ALONG_KEYS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
_END_KEYS = {Qt.Key.Key_Home: -1, Qt.Key.Key_End: 1}


def tr(text: str) -> str:
    """Return a text of a picture in the language shown; the number of a step stays with its word."""
    words = QCoreApplication.translate("Pictures", text)
    return words.replace(" ", "\u00a0", 1) if words[:1].isdigit() and words[1:2] == " " else words


def words_style(kit: Toolkit) -> TextStyle:
    """Return the style of words on the buttons: they grow with the text, but leave the picture its room."""
    usual = kit.bar_word()
    return TextStyle(usual.capital_mm * min(kit.text_scale, CARD_SCALE), usual.bold, usual.colour)


class Item(NamedTuple):
    """A button to be: the kind of thing it does, the id of what it does it to, its words or icon, its least width.

    ``name`` is what it is called aloud and ``words`` what stands on it: the same, or only the number it begins with.
    ``full`` is the width at which its words stand on one line, and ``tall`` its height where they need two. In mm.
    """

    kind: str
    id: str
    name: str
    icon: str
    least: float
    words: str
    full: float = 0.0
    tall: float = HEIGHT


class Spot(NamedTuple):
    """A button and its place in mm."""

    item: Item
    rect: Rect


def items_of(kit: Toolkit, picture: Picture, *, numbered: bool = False) -> tuple[Item, ...]:
    """Return the buttons a picture has, in their order; if asked, parts and steps show only their numbers."""
    style = words_style(kit)
    tall = max(2 * kit.line(style) + _AROUND + _FOR_BAR, HEIGHT)

    def item(kind: str, one: str, name: str, words: str, floor: float) -> Item:
        pad = 2 * WORD_PADDING + 0.5
        least = max(kit.mm(_in_two_lines(kit, words, style)) + pad, floor)
        full = max(kit.mm(kit.typesetter.width(words, style)) + pad, least)
        return Item(kind, one, name, "", least, words, full, tall)

    items = []
    for state in picture.states:
        name = tr(state.label)
        # A step has a number before its word; the first figure of a measure is none.
        is_short = numbered and picture.can_play and name[:1].isdigit()
        floor = _TOOL_WIDTH if is_short else _STATE_WIDTH
        items.append(item("state", state.id, name, name[:1] if is_short else name, floor))
    if picture.can_play:
        items.append(Item("play", "play", tr("Play"), "player-play-filled", _TOOL_WIDTH, tr("Play")))
        items.append(Item("again", "again", tr("Again"), "rotate", _TOOL_WIDTH, tr("Again")))
    for number, part in enumerate(picture.parts, 1):
        name = f"{number} {tr(part.label)}" if numbered else tr(part.label)
        items.append(item("part", part.id, name, str(number) if numbered else name, _TOOL_WIDTH))
    return tuple(items)


def _in_two_lines(kit: Toolkit, words: str, style: TextStyle) -> float:
    """Return the least width in px at which ``words`` need no more than two lines."""
    least = kit.typesetter.width(words, style)
    for at, sign in enumerate(words):
        if sign in " \u00ad":
            first = words[:at] + ("-" if sign == "\u00ad" else "")
            halves = (kit.typesetter.width(half, style) for half in (first, words[at + 1 :]))
            least = min(least, max(halves))
    return least


def controls_height(kit: Toolkit, picture: Picture, width: float, *, numbered: bool = False) -> float:
    """Return the height in mm the buttons of a picture take in ``width`` mm; 0 without buttons.

    Infinite where the column is narrower than the widest of them.
    """
    return buttons_height(items_of(kit, picture, numbered=numbered), width)


def buttons_height(items: Sequence[Item], width: float) -> float:
    """Return the height in mm of buttons measured before, as `controls_height` does."""
    if any(item.least > width + 1e-6 for item in items):
        return inf
    return _height(_dealt(items, width), width)


def controls_width(kit: Toolkit, picture: Picture) -> float:
    """Return the width in mm of the buttons one below the other."""
    return max(max(item.least, item.full) for item in items_of(kit, picture))


def numbers_width(columns: int) -> float:
    """Return the width in mm of so many columns of numbers."""
    return columns * _TOOL_WIDTH + (columns - 1) * GAP


def place_controls(kit: Toolkit, picture: Picture, area: Rect) -> tuple[Spot, ...]:
    """Return the buttons of a picture in their places at the foot of ``area``; numbers where words find no room."""
    rows = _dealt(items_of(kit, picture), area.width)
    if _height(rows, area.width) > area.height + 0.01:
        rows = _dealt(items_of(kit, picture, numbered=True), area.width)
    spots = []
    y = area.bottom - _height(rows, area.width)
    for row in rows:
        x = area.x
        height = _row_height(row, area.width)
        for item, width in zip(row, _widths(row, area.width), strict=True):
            spots.append(Spot(item, Rect(x, y, width, height)))
            x += width + GAP
        y += height + GAP
    return tuple(spots)


def _height(rows: Sequence[Sequence[Item]], room: float) -> float:
    return sum(_row_height(row, room) for row in rows) + max(len(rows) - 1, 0) * GAP


def _row_height(row: Sequence[Item], room: float) -> float:
    """Return the height in mm of a row: more where words of it need two lines."""
    needed = [item.tall for item, width in zip(row, _widths(row, room), strict=True) if width + 1e-6 < item.full]
    return max([HEIGHT, *needed])


def _widths(row: Sequence[Item], room: float) -> tuple[float, ...]:
    """Return the widths in mm of the buttons of a row: each with its words on one line, if that can be."""
    wanted = [max(item.least, item.full) for item in row]
    if sum(wanted) + GAP * (len(row) - 1) > room:
        wanted = [item.least for item in row]
    return spread(wanted, room, GAP)


def _dealt(items: Sequence[Item], room: float) -> list[list[Item]]:
    """Deal buttons into rows ``room`` mm wide: states as wide as each other where that costs no row, then tools."""
    tools = [item for item in items if item.icon]
    choices = [item for item in items if not item.icon]
    widest = max((item.least for item in choices), default=0.0)
    for count in range(len(choices), 0, -1):
        if count * widest + (count - 1) * GAP <= room + 1e-6:
            break
    else:
        count = 1
    lines = -(-len(choices) // count)
    count = -(-len(choices) // lines) if lines else 1
    even = [item._replace(least=min(widest, room)) for item in choices]
    if count * max((item.full for item in choices), default=0.0) + (count - 1) * GAP <= room:
        # All of them on one line, and as wide as each other.
        even = [item._replace(least=max(one.full for one in choices)) for item in choices]
    rows = [even[i : i + count] for i in range(0, len(even), count)]
    uneven = rows_of([item.least for item in choices], room, GAP)
    if len(uneven) < len(rows) and all(item.least <= room for item in choices):
        # A row less leaves the picture more room than buttons as wide as each other are worth.
        rows = [[choices[i] for i in row] for row in uneven]
    last = choices[-len(rows[-1]) :] if rows else []
    if tools and rows and sum(item.least + GAP for item in (*last, *tools)) - GAP <= room:
        # Beside tools each state has the width of its own words; alone they are as wide as each other.
        rows[-1] = [*last, *tools]
    elif tools:
        rows += [[tools[i] for i in row] for row in rows_of([tool.least for tool in tools], room, GAP)]
    return rows


def row_key(key: int, *, right_to_left: bool) -> tuple[str, int] | None:
    """Return what a key means along a row: ``("step", 1)`` its next, ``("end", -1)`` its first, or nothing."""
    for kind, keys in (("step", _ALONG_KEYS), ("end", _END_KEYS)):
        for one, way in keys.items():
            if key == one:
                return kind, -way if right_to_left and kind == "step" else way
    return None


class PictureButton(WordButton):
    """A button of a picture; a state's ``asked`` is emitted for a key that means another state of its row."""

    asked = Signal(str, int)

    def __init__(self, kit: Toolkit, item: Item, width: float, parent: QWidget) -> None:
        self._is_choice = not item.icon
        # A button with an icon says its word as well where there is room for both words it will ever have.
        names = (tr("Play"), tr("Pause")) if item.kind == "play" else (item.name,)
        room = width - 2 * PADDING - _ICON - ICON_GAP
        self._has_words = self._is_choice or room >= max(
            kit.mm(kit.typesetter.width(name, words_style(kit))) + 1.0 for name in names
        )
        super().__init__(
            kit, item.name, parent, words=item.words if self._has_words else "", icon=item.icon, style=words_style(kit),
            icon_mm=_ICON, chosen=False if self._is_choice else None,
        )  # fmt: skip
        self.item = item
        self.setObjectName(item.kind if item.icon else f"{item.kind}-{item.id}")

    def rename(self, name: str, icon: str) -> None:
        """Be called ``name`` and show ``icon`` from now on."""
        if name == self.name:
            return
        self.set_name(name)
        self._words = name if self._has_words else ""
        self._icon = icon
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask for the neighbour by an arrow, for an end of the row by Home or End."""
        wish = row_key(event.key(), right_to_left=self.kit.right_to_left)
        if wish is None or self.item.kind != "state":
            super().keyPressEvent(event)
        elif not event.isAutoRepeat() and self._accepts_key(event.key()):
            self.asked.emit(*wish)

    def paint_face(self, painter: QPainter, face: QRectF, look: Look) -> None:
        """Paint the words; two lines of them stand higher, to leave the bar of the chosen one its room."""
        kit = self.kit
        room = face.width() - 2 * kit.px(WORD_PADDING)
        if self._is_choice and kit.typesetter.set(self._words, self._style, room).lines > 1:
            face = face.adjusted(0.0, 0.0, 0.0, -kit.px(_FOR_BAR))
        super().paint_face(painter, face, look)
