"""Measuring the glass with a bank card: staff hold one against the screen and fit a frame to it (TE-03).

How many pixels lie on a millimetre may be wrong by far while this stands on the glass, so nothing here trusts it:
everything is laid out by its share of the glass, as on the narrowest glass there is. On that a button is 17 mm high,
on any other it is larger, whatever the factor was.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QWidget

from kiosk.gui.typography.typesetter import TextStyle
from kiosk.gui.widgets.controls import PLAIN, PRIMARY, WordButton
from kiosk.gui.widgets.paper import Words
from kiosk.gui.widgets.staff.look import BACK_KEYS, CAPITAL, GAP, HOME_KEYS, PAD
from kiosk.layout.rect import Rect
from kiosk.panel.calibration import CARD_WIDTH_MM
from kiosk.panel.card import CARD_RATIO, COARSE_MM, FINE_MM, CardOutline

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from kiosk.gui.widgets.toolkit import Toolkit

translate = QCoreApplication.translate

NARROWEST_MM = 136.0
"""Shorter side of the smallest glass the kiosk is made for, in mm."""

# All in mm on the narrowest glass.
_BUTTON = 17.0
_ICON, _ICON_GAP = 7.0, 2.0
_LINE = 0.7
_MARK, _MARK_LINE = 13.0, 2.0
# The share of a wide glass that words and buttons have.
_COLUMN = 0.44
_MOST_DIGITS = "8888"
# A chip and two lines, mm on a card.
_ON_CARD = (Rect(9.0, 17.0, 12.5, 10.0), Rect(9.0, 35.0, 52.0, 3.0), Rect(9.0, 42.0, 30.0, 3.0))


class StepKey(WordButton):
    """A button that may be pressed again at once."""

    is_key = True


class CalibrationView(QWidget):
    """Shows the frame. `measured` carries pixels per mm when staff say that it fits.

    Args:
        kit: What it is made with.
        parent: The window.
    """

    measured = Signal(float)
    close_asked = Signal()
    used = Signal()
    """A key of a keyboard was pressed; touches are told by the window."""

    def __init__(self, kit: Toolkit, parent: QWidget, *, least: float, most: float) -> None:
        super().__init__(parent)
        self._kit = kit
        self._share = min(kit.width, kit.height) / NARROWEST_MM
        self._steps: list[WordButton] = []
        heading = translate("Staff", "Measure the screen")
        self.setObjectName("staff-calibration")
        self.setAccessibleName(heading)
        self.setProperty("covers", True)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setGeometry(parent.rect())
        area = Rect(0.0, 0.0, kit.width, kit.height).inset(PAD * self._share)
        gap = GAP * self._share
        is_wide = kit.width > kit.height
        column, room = area.cut_left(area.width * _COLUMN, 2 * gap) if is_wide else (area, area)
        buttons = self._lay_buttons(column)
        words = self._lay_words(heading, column)
        if not is_wide:
            room = Rect(area.x, words + gap, area.width, buttons - words - 2 * gap)
        room = room.inset(_MARK_LINE * self._share)
        width = min(room.width, room.height / CARD_RATIO)
        # The marked corner stays where it is while the frame grows away from it.
        top = room.y + (room.height - width * CARD_RATIO) / 2
        largest = kit.on_glass(Rect(room.x + (0.0 if is_wide else (room.width - width) / 2), top, width, 0.0))
        self._corner = QPointF(largest.right() + 1 if kit.right_to_left else largest.left(), largest.top())
        self._outline = CardOutline.begin(kit.profile.px_per_mm, kit.px(width), least=least, most=most)
        self._show_outline()

    @property
    def touch_px_per_mm(self) -> float:
        """Pixels per mm to judge touches by meanwhile: as on the narrowest glass, so that no finger is a palm."""
        return self._kit.px(self._share)

    @property
    def frame(self) -> QRectF:
        """Where the frame is on the glass (px): as large as the card when it fits."""
        outline = self._outline
        left = self._corner.x() - (outline.width_px if self._kit.right_to_left else 0.0)
        return QRectF(left, self._corner.y(), outline.width_px, outline.height_px)

    def take_key(self, event: QKeyEvent) -> bool:
        """Take a key of a keyboard; return whether it meant anything here."""
        self.used.emit()
        if event.text() in {"+", "-"}:
            self._change(FINE_MM if event.text() == "+" else -FINE_MM)
        elif event.key() in BACK_KEYS:
            if not event.isAutoRepeat():
                self.close_asked.emit()
        else:
            return event.key() in HOME_KEYS
        return True

    def _style(self, ratio: float = 1.0, *, bold: bool = False) -> TextStyle:
        return TextStyle(CAPITAL * ratio * self._share, bold)

    def _lay_buttons(self, area: Rect) -> float:
        """Lay two rows of buttons at the foot of ``area``; return where they begin, in mm."""
        high, gap = _BUTTON * self._share, GAP * self._share
        ends, rest = area.cut_bottom(high, gap)
        steps, _ = rest.cut_bottom(high, gap)
        for (name, text, sign, by_mm), where in zip(_step_keys(), steps.columns(4, gap), strict=True):
            key = StepKey(self._kit, text, self, words=sign, style=self._style(1.5, bold=True))
            key.setObjectName(f"staff-card-{name}")
            key.activated.connect(lambda by_mm=by_mm: self._change(by_mm))
            # Smaller stands at the left in every language, as minus does on a keyboard.
            key.setGeometry(
                self._kit.on_glass(where.mirrored(area.x + area.right) if self._kit.right_to_left else where)
            )
            self._steps.append(key)
        leave, fits = ends.columns(2, gap)
        for name, text, icon, look, where in (
            ("leave", translate("Staff", "Leave it"), "x", PLAIN, leave),
            ("fits", translate("Staff", "It fits"), "check", PRIMARY, fits),
        ):
            button = WordButton(
                self._kit,
                text,
                self,
                words=text,
                icon=icon,
                style=self._style(bold=True),
                look=look,
                icon_mm=_ICON * self._share,
                icon_gap=_ICON_GAP * self._share,
                padding=_ICON_GAP * self._share,
            )
            button.setObjectName(f"staff-card-{name}")
            button.setGeometry(self._kit.on_glass(where))
            button.activated.connect(self._leave if name == "leave" else self._fit)
        return steps.y

    def _lay_words(self, heading: str, area: Rect) -> float:
        """Write what to do at the top of ``area``; return where the words end, in mm."""
        kit, gap = self._kit, GAP * self._share
        y = area.y
        how = translate(
            "Staff",
            "Hold a bank card against the screen, into the marked corner of the frame. "
            "Make the frame as large as the card. Then press “It fits”.",
        )
        for text, style in ((heading, self._style(1.5, bold=True)), (how, self._style())):
            high = Words.height_of(kit, text, style, area.width)
            Words(kit, text, style, Rect(area.x, y, area.width, high), self)
            y += high + gap
        longest = _size_words(_MOST_DIGITS, _MOST_DIGITS)
        high = Words.height_of(kit, longest, self._style(), area.width)
        self._size = Words(kit, "", self._style(), Rect(area.x, y, area.width, high), self)
        return y + high

    def _change(self, by_mm: float) -> None:
        self._outline = self._outline.change(by_mm)
        self._show_outline()

    def _show_outline(self) -> None:
        for key, (_, _, _, by_mm) in zip(self._steps, _step_keys(), strict=True):
            key.setEnabled(self._outline.can_grow if by_mm > 0 else self._outline.can_shrink)
        profile = self._kit.profile
        width, height = self._outline.glass_mm(profile.width_px, profile.height_px)
        self._size.set_words(_size_words(str(round(width)), str(round(height))))
        self.update()

    def _fit(self) -> None:
        self.measured.emit(self._outline.px_per_mm)

    def _leave(self) -> None:
        self.close_asked.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint plain paper and the frame: its line runs around the card, so that it is seen beside it."""
        del event
        kit = self._kit
        painter = QPainter(self)
        painter.fillRect(self.rect(), kit.theme.colour("paper"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line, frame, corner = kit.px(_LINE * self._share), self.frame, self._outline.corner_px
        pen = QPen(kit.theme.colour("ink"), line)
        painter.setPen(pen)
        painter.setBrush(kit.theme.colour("card"))
        around = frame.adjusted(-line / 2, -line / 2, line / 2, line / 2)
        painter.drawRoundedRect(around, corner + line / 2, corner + line / 2)
        self._paint_card(painter, frame)
        self._paint_mark(painter, frame)
        painter.end()

    def _paint_card(self, painter: QPainter, frame: QRectF) -> None:
        """Paint what makes the frame look like a card: a chip and two lines."""
        unit = frame.width() / CARD_WIDTH_MM
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._kit.theme.colour("line"))
        for part in _ON_CARD:
            x = frame.width() - part.right * unit if self._kit.right_to_left else part.x * unit
            where = QRectF(frame.x() + x, frame.y() + part.y * unit, part.width * unit, part.height * unit)
            painter.drawRoundedRect(where, unit, unit)

    def _paint_mark(self, painter: QPainter, frame: QRectF) -> None:
        """Paint the corner that stays: a thick angle around it."""
        kit = self._kit
        wide = kit.px(_MARK_LINE * self._share)
        # Never longer than the frame itself, which may be small at first.
        long = min(kit.px(_MARK * self._share), frame.height() * 0.4)
        inward = -1.0 if kit.right_to_left else 1.0
        x, y = self._corner.x() - inward * wide / 2, self._corner.y() - wide / 2
        round_px = self._outline.corner_px + wide / 2
        bend = QRectF(min(x, x + inward * 2 * round_px), y, 2 * round_px, 2 * round_px)
        angle = QPainterPath(QPointF(x, y + long))
        angle.arcTo(bend, 0.0 if kit.right_to_left else 180.0, -90.0 * inward)
        angle.lineTo(x + inward * long, y)
        pen = QPen(kit.theme.colour("pine"), wide)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(angle)


def _step_keys() -> tuple[tuple[str, str, str, float], ...]:
    """Return of each step its object name, its name, its sign and what it does, mm of the card."""
    return (
        ("much-smaller", translate("Staff", "Much smaller"), "\u2212\u2212", -COARSE_MM),
        ("smaller", translate("Staff", "Smaller"), "\u2212", -FINE_MM),
        ("larger", translate("Staff", "Larger"), "+", FINE_MM),
        ("much-larger", translate("Staff", "Much larger"), "++", COARSE_MM),
    )


def _size_words(width: str, height: str) -> str:
    words = translate("Staff", "With this frame the screen is %1 mm wide and %2 mm high.")
    return words.replace("%1", width).replace("%2", height)
