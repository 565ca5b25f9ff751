"""The rows a staff sheet is laid out in: each knows its height in mm and puts itself on a place."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QLabel

from kiosk.gui.widgets.controls import PLAIN, Control, WordButton
from kiosk.gui.widgets.paper import Words
from kiosk.gui.widgets.staff.look import CAPITAL, GAP, LOOKS, SIGNS, TARGET, larger, tone_style, words
from kiosk.layout.frames import rows_of, spread
from kiosk.layout.rect import Rect
from kiosk.staff.sheet import Bar, Bars, Choose, Do, Enter, Entry, Say, Thumb, Tone

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

    from kiosk.gui.typography.typesetter import TextStyle
    from kiosk.gui.widgets.controls import Look
    from kiosk.gui.widgets.toolkit import Toolkit
    from kiosk.staff.sheet import Line

# Width in mm of a button that says little, and of a picture on a stick.
_LEAST_WIDTH = 30.0
_THUMB = 42.0
_INNER = 3.0
_SIGN = 5.0
_BAR_HEIGHT = 5.0
_DOTS = "\u2022\u2022\u2022\u2022\u2022\u2022"


class Row(Protocol):
    """Something laid out across the sheet."""

    @property
    def height(self) -> float:
        """Height in mm."""
        ...

    @property
    def keep_with_next(self) -> bool:
        """Whether it must not be the last on a page."""
        ...

    def put(self, where: Rect, parent: QWidget, ask: Callable[[str, str], None]) -> None:
        """Make its widgets at ``where`` mm."""
        ...


class SayRow(NamedTuple):
    """Words, with the sign of their tone."""

    kit: Toolkit
    line: Say
    height: float

    @property
    def keep_with_next(self) -> bool:
        """A heading stays with what it heads."""
        return self.line.tone is Tone.HEAD

    @classmethod
    def of(cls, kit: Toolkit, line: Say, width: float) -> SayRow:
        """Return the row for ``line`` at ``width`` mm."""
        indent = _SIGN * larger(kit) + _INNER if line.tone in SIGNS else 0.0
        height = Words.height_of(kit, line.text, tone_style(kit, line.tone), width - indent)
        return cls(kit, line, height)

    def put(self, where: Rect, parent: QWidget, ask: Callable[[str, str], None]) -> None:
        """Write the words."""
        del ask
        kit = self.kit
        style = tone_style(kit, self.line.tone)
        sign = SIGNS.get(self.line.tone)
        if sign is None:
            Words(kit, self.line.text, style, where, parent)
            return
        side = _SIGN * larger(kit)
        Mark(kit, sign.icon, sign.colour, Rect(where.x, where.y, side, side), parent)
        Words(kit, self.line.text, style, where.cut_left(side, _INNER)[1], parent)


class Mark(QLabel):
    """The sign before a line of words; the words say the same, so assistive technology passes over it."""

    def __init__(self, kit: Toolkit, icon: str, colour: str, where: Rect, parent: QWidget) -> None:
        super().__init__(parent)
        self._kit, self._icon, self._colour = kit, icon, colour
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setGeometry(kit.on_glass(where))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sign."""
        del event
        painter = QPainter(self)
        self._kit.icons.paint(painter, self._icon, QRectF(self.rect()), self._kit.theme.colour(self._colour))
        painter.end()


class ButtonRow(NamedTuple):
    """Buttons side by side, as wide as the row together."""

    kit: Toolkit
    buttons: tuple[tuple[str, str, str, Look, bool | None, bool], ...]
    widths: tuple[float, ...]
    height: float
    keep_with_next: bool = False

    def put(self, where: Rect, parent: QWidget, ask: Callable[[str, str], None]) -> None:
        """Make the buttons."""
        x = where.x
        for (line_id, value, text, look, chosen, is_enabled), width in zip(self.buttons, self.widths, strict=True):
            style = words(self.kit, bold=True)
            button = WordButton(self.kit, text, parent, words=text, style=style, look=look, chosen=chosen)
            button.setObjectName(f"staff-{line_id}-{value}" if value else f"staff-{line_id}")
            button.setEnabled(is_enabled)
            button.setGeometry(self.kit.on_glass(Rect(x, where.y, width, where.height)))
            button.activated.connect(lambda i=line_id, v=value: ask(i, v))
            x += width + GAP


class FieldButton(Control):
    """A wide button: a bold line, and under or beside it a soft one."""

    def __init__(self, kit: Toolkit, line: Do | Enter, parent: QWidget) -> None:
        self._first, self._second = line.text, shown_value(line)
        name = f"{line.text}: {self._second}" if isinstance(line, Enter) else line.text
        super().__init__(kit, name, parent, look=LOOKS[line.weight] if isinstance(line, Do) else PLAIN)
        self.setAccessibleDescription("" if isinstance(line, Enter) else self._second)

    @staticmethod
    def height_of(kit: Toolkit, line: Do | Enter, width: float) -> float:
        """Return the height in mm at ``width`` mm."""
        room = width - 2 * _INNER
        first = Words.height_of(kit, line.text, words(kit, bold=True), room)
        second = Words.height_of(kit, shown_value(line), words(kit), room) if shown_value(line) else 0.0
        return max(first + second + 2 * _INNER, TARGET)

    def paint_face(self, painter: QPainter, face: QRectF, look: Look) -> None:
        """Write both lines."""
        kit = self.kit
        pad = kit.px(_INNER)
        first = kit.typesetter.set(self._first, words(kit, look.words, bold=True), face.width() - 2 * pad)
        soft = look.words if look.fill != PLAIN.fill else "ink_soft"
        second = kit.typesetter.set(self._second, words(kit, soft), face.width() - 2 * pad)
        below = second.height if self._second else 0.0
        top = face.center().y() - (first.height + below) / 2
        kit.write(painter, first, face.left() + pad, top)
        if self._second:
            kit.write(painter, second, face.left() + pad, top + first.height)


class FieldRow(NamedTuple):
    """One wide button."""

    kit: Toolkit
    line: Do | Enter
    height: float
    keep_with_next: bool = False

    def put(self, where: Rect, parent: QWidget, ask: Callable[[str, str], None]) -> None:
        """Make the button."""
        button = FieldButton(self.kit, self.line, parent)
        line_id = self.line.id
        button.setObjectName(f"staff-{line_id}")
        button.setEnabled(not isinstance(self.line, Do) or self.line.is_enabled)
        button.setGeometry(self.kit.on_glass(where))
        button.activated.connect(lambda: ask(line_id, ""))


class BarRow(NamedTuple):
    """One bar of a chart: its words, its length, its value in words."""

    kit: Toolkit
    bar: Bar
    share: float
    names: float
    values: float
    height: float
    keep_with_next: bool = False

    def put(self, where: Rect, parent: QWidget, ask: Callable[[str, str], None]) -> None:
        """Write and paint it."""
        del ask
        kit = self.kit
        name, rest = where.cut_left(self.names, GAP)
        value, room = rest.cut_right(self.values, GAP)
        Words(kit, self.bar.text, words(kit), name, parent)
        Words(kit, self.bar.words, words(kit, bold=True), value, parent)
        BarLength(kit, self.share, room, parent)


class BarLength(QLabel):
    """The length of a bar; hatched words beside it say its value."""

    def __init__(self, kit: Toolkit, share: float, where: Rect, parent: QWidget) -> None:
        super().__init__(parent)
        self._kit, self._share = kit, share
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setGeometry(kit.on_glass(where))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bar from the side words begin at."""
        del event
        kit = self._kit
        painter = QPainter(self)
        width = self.width() * self._share
        high = kit.px(_BAR_HEIGHT)
        x = self.width() - width if kit.right_to_left else 0.0
        if width > 0:
            kit.box(painter, QRectF(x, (self.height() - high) / 2, width, high), "pine", radius=1.0)
        painter.end()


class ThumbButton(Control):
    """A picture or file on a stick."""

    def __init__(self, kit: Toolkit, line: Thumb, parent: QWidget) -> None:
        super().__init__(kit, line.text, parent)
        self._line = line
        self._image = QImage(str(line.file)) if line.file else QImage()

    def paint_face(self, painter: QPainter, face: QRectF, look: Look) -> None:
        """Paint the picture small, and its name under it."""
        kit = self.kit
        pad = kit.px(_INNER)
        text = kit.typesetter.set(self._line.text, words(kit, look.words), face.width() - 2 * pad)
        room = face.adjusted(pad, pad, -pad, -pad - text.height)
        if not self._image.isNull() and room.height() > 0:
            size = self._image.size().scaled(room.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
            smooth = Qt.TransformationMode.SmoothTransformation
            small = self._image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
            painter.drawImage(room.center() - QRectF(small.rect()).center(), small)
        kit.write(painter, text, face.left() + pad, face.bottom() - pad - text.height)


class ThumbRow(NamedTuple):
    """Pictures side by side."""

    kit: Toolkit
    lines: tuple[Thumb, ...]
    height: float
    keep_with_next: bool = False

    def put(self, where: Rect, parent: QWidget, ask: Callable[[str, str], None]) -> None:
        """Make the tiles."""
        for i, line in enumerate(self.lines):
            tile = ThumbButton(self.kit, line, parent)
            tile.setObjectName(f"staff-{line.id}")
            place = Rect(where.x + i * (_THUMB + GAP), where.y, _THUMB, where.height)
            tile.setGeometry(self.kit.on_glass(place))
            tile.activated.connect(lambda i=line.id: ask(i, ""))


def shown_value(line: Do | Enter) -> str:
    """Return the second line of a wide button; what is secret is dots."""
    if isinstance(line, Do):
        return line.detail
    if line.entry is Entry.UNSEEN:
        return _DOTS if line.value else ""
    return line.value


def rows(kit: Toolkit, lines: Sequence[Line], width: float) -> list[Row]:
    """Return the rows for ``lines`` at ``width`` mm: short buttons that follow each other share a row."""
    made: list[Row] = []
    at = 0
    while at < len(lines):
        line = lines[at]
        run = 1
        if isinstance(line, Say):
            made.append(SayRow.of(kit, line, width))
        elif isinstance(line, Enter) or (isinstance(line, Do) and line.detail):
            made.append(FieldRow(kit, line, FieldButton.height_of(kit, line, width)))
        elif isinstance(line, Do):
            short = _run(lines, at, lambda other: isinstance(other, Do) and not other.detail)
            run = len(short)
            buttons = [
                (do.id, "", do.text, LOOKS[do.weight], None, do.is_enabled) for do in short if isinstance(do, Do)
            ]
            made += _button_rows(kit, buttons, width)
        elif isinstance(line, Choose):
            if line.text:
                made.append(_kept(SayRow.of(kit, Say(line.text), width)))
            options = [(line.id, o.value, o.text, PLAIN, o.value == line.value, True) for o in line.options]
            made += _button_rows(kit, options, width)
        elif isinstance(line, Bars):
            made += _bar_rows(kit, line, width)
        else:
            thumbs = _run(lines, at, lambda other: isinstance(other, Thumb))
            run = len(thumbs)
            made += _thumb_rows(kit, [thumb for thumb in thumbs if isinstance(thumb, Thumb)], width)
        at += run
    return made


class KeptRow(NamedTuple):
    """A row that is never the last on a page."""

    row: Row
    keep_with_next: bool = True

    @property
    def height(self) -> float:
        """Height in mm."""
        return self.row.height

    def put(self, where: Rect, parent: QWidget, ask: Callable[[str, str], None]) -> None:
        """Put the row."""
        self.row.put(where, parent, ask)


def _kept(row: Row) -> Row:
    return KeptRow(row)


def _run(lines: Sequence[Line], at: int, fits: Callable[[Line], bool]) -> Sequence[Line]:
    """Return the lines from ``at`` on, as long as they fit together."""
    end = at
    while end < len(lines) and fits(lines[end]):
        end += 1
    return lines[at:end]


def _button_rows(
    kit: Toolkit, buttons: Sequence[tuple[str, str, str, Look, bool | None, bool]], width: float
) -> list[Row]:
    style: TextStyle = words(kit, bold=True)
    wanted = [
        min(max(kit.mm(kit.typesetter.width(button[2], style)) + 2 * _INNER + 2.0, _LEAST_WIDTH), width)
        for button in buttons
    ]
    made: list[Row] = []
    for row in rows_of(wanted, width, GAP):
        widths = spread([wanted[i] for i in row], width, GAP)
        room = max(
            Words.height_of(kit, buttons[i][2], style, wide - 2 * _INNER) for i, wide in zip(row, widths, strict=True)
        )
        height = max(TARGET * larger(kit), room + 2 * _INNER)
        made.append(ButtonRow(kit, tuple(buttons[i] for i in row), widths, height))
    return made


def _bar_rows(kit: Toolkit, line: Bars, width: float) -> list[Row]:
    made: list[Row] = [_kept(SayRow.of(kit, Say(line.text, Tone.HEAD), width))] if line.text else []
    most = max((bar.value or 0.0 for bar in line.bars), default=0.0) or 1.0
    style, bold = words(kit), words(kit, bold=True)

    def widest(texts: list[str], style: TextStyle, limit: float) -> float:
        return min(max((kit.mm(kit.typesetter.width(text, style)) for text in texts), default=0.0) * 1.08, limit)

    names = widest([bar.text for bar in line.bars], style, width * 0.4)
    values = widest([bar.words for bar in line.bars], bold, width * 0.3)
    for bar in line.bars:
        name = Words.height_of(kit, bar.text, style, names)
        height = max(name, Words.height_of(kit, bar.words, bold, values), CAPITAL * 2)
        made.append(BarRow(kit, bar, (bar.value or 0.0) / most, names, values, height))
    return made


def _thumb_rows(kit: Toolkit, thumbs: Sequence[Thumb], width: float) -> list[Row]:
    each = max(int((width + GAP) / (_THUMB + GAP)), 1)
    return [ThumbRow(kit, tuple(thumbs[i : i + each]), _THUMB) for i in range(0, len(thumbs), each)]
