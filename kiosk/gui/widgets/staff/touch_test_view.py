"""The touch test on the glass: a cross in each corner, where each touch was seen, and what that means."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from kiosk.gui.widgets.controls import PLAIN, WordButton
from kiosk.gui.widgets.paper import Words
from kiosk.gui.widgets.staff.look import BACK_KEYS, GAP, HOME_KEYS, PAD, SIGNS, TARGET, larger, title, tone_style, words
from kiosk.gui.widgets.staff.said import said
from kiosk.layout.rect import Rect
from kiosk.staff.sheet import Tone
from kiosk.staff.touch_test import Kind, TouchTest

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QKeyEvent, QPaintEvent, QShowEvent

    from kiosk.gui.typography.typesetter import TextStyle
    from kiosk.gui.widgets.main_window import MainWindow
    from kiosk.gui.widgets.toolkit import Toolkit
    from kiosk.staff.touch_test import Verdict

translate = QCoreApplication.translate

# Arms of a cross in mm, and how far its ring lies around its middle: the 5 mm of a hit.
_ARM, _RING, _LINE = 9.0, 5.0, 0.8
_DOT = 2.0
# What the crosses need of each corner of the glass.
_CORNER = 28.0
_WIDEST, _HIGHEST = 150.0, 125.0
_BUTTON_WIDE = 62.0
_ICON = 6.0
_SIGN = 9.0


class TouchTestView(QWidget):
    """Tests the touch panel. `close_asked` tells that somebody closes it, or that nobody is there any more.

    Args:
        kit: What it is made with.
        window: The window, which tells where fingers come down.
    """

    close_asked = Signal()
    used = Signal()
    """A key of a keyboard was pressed; touches are told by the window."""

    def __init__(self, kit: Toolkit, window: MainWindow) -> None:
        super().__init__(window)
        self._kit = kit
        self._test = TouchTest.begin(kit.width, kit.height, kit.clock())
        self.setObjectName("staff-touch-test")
        self.setAccessibleName(translate("Staff", "Test the touch"))
        self.setProperty("covers", True)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setGeometry(window.rect())
        self._sign_place = QPointF()
        self._area = self._middle()
        self._again_place, close = self._places()
        self._again = self._button("again", translate("Staff", "Test again"), "rotate", self._again_place)
        self._close = self._button("close", translate("Staff", "Close"), "x", close)
        self._again.activated.connect(self._begin_again)
        self._close.activated.connect(self.close_asked)
        self._words: list[Words] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.tick)
        window.contact_changed.connect(self.take_contact)
        self._tell()

    @property
    def test(self) -> TouchTest:
        """How far the test is."""
        return self._test

    def take_contact(self, kind: str, contact: int, x_mm: float, y_mm: float) -> None:
        """Take a finger that came down anywhere but on a button; see `TouchSurface.contact_changed`."""
        del contact
        if kind != "press" or self._is_button(QPoint(round(self._kit.px(x_mm)), round(self._kit.px(y_mm)))):
            return
        self._go_on(self._test.press(x_mm, y_mm, self._kit.clock()))

    def take_key(self, event: QKeyEvent) -> bool:
        """Take a key of a keyboard; return whether it meant anything here."""
        self.used.emit()
        if event.key() in BACK_KEYS:
            if not event.isAutoRepeat():
                self.close_asked.emit()
            return True
        return event.key() in HOME_KEYS

    def tick(self) -> None:
        """Look at the time since the last touch."""
        self._go_on(self._test.tick(self._kit.clock()))
        if self._test.has_ended:
            self.close_asked.emit()

    def _middle(self) -> Rect:
        """Return what the crosses leave free: between them across where the glass is wide, else between them down."""
        glass = Rect(0.0, 0.0, self._kit.width, self._kit.height)
        is_wide = glass.width > glass.height
        # The lowest part stays free on any glass: there a panel that spans two screens shows touches of the last row.
        across, top = (_CORNER, PAD) if is_wide else (PAD, _CORNER)
        width = min(glass.width - 2 * across, _WIDEST * larger(self._kit))
        height = min(glass.height - top - _CORNER, _HIGHEST * larger(self._kit))
        y = min(max((glass.height - height) / 2, top), glass.height - _CORNER - height)
        return Rect(glass.centre[0] - width / 2, y, width, height)

    def _places(self) -> tuple[Rect, Rect]:
        """Return where the two buttons stand. They never move: a touch means the same before and after the verdict."""
        high = TARGET * larger(self._kit)
        width = min(_BUTTON_WIDE * larger(self._kit), self._area.width)
        place = Rect(self._area.centre[0] - width / 2, self._area.y, width, self._area.height)
        close, rest = place.cut_bottom(high, GAP)
        return rest.cut_bottom(high)[0], close

    def _button(self, name: str, text: str, icon: str, where: Rect) -> WordButton:
        kit = self._kit
        style = words(kit, bold=True)
        button = WordButton(kit, text, self, words=text, icon=icon, style=style, icon_mm=_ICON, look=PLAIN)
        button.setObjectName(f"staff-touch-test-{name}")
        button.setGeometry(kit.on_glass(where))
        return button

    def _is_button(self, point: QPoint) -> bool:
        return any(each.isVisibleTo(self) and each.geometry().contains(point) for each in (self._again, self._close))

    def _begin_again(self) -> None:
        self._go_on(self._test.again(self._kit.clock()))

    def _go_on(self, test: TouchTest) -> None:
        before, self._test = self._test, test
        if (before.seen, before.is_silent) != (test.seen, test.is_silent):
            self._tell()
        self._wake()

    def _wake(self) -> None:
        due = self._test.deadline()
        if due is None or not self.isVisible():
            self._timer.stop()
        else:
            self._timer.start(max(math.ceil((due - self._kit.clock()) * 1000), 1))

    def _tell(self) -> None:
        """Write what to do now, or what was found."""
        for old in self._words:
            old.hide()
            old.deleteLater()
        self._words = []
        verdict = self._test.verdict
        self._again.setVisible(verdict is not None and verdict.kind is not Kind.SILENT)
        lines = self._lines(verdict)
        kit, width = self._kit, self._area.width
        heights = [Words.height_of(kit, text, style, width) for text, style in lines]
        sign = 0.0 if verdict is None else _SIGN * larger(kit) + GAP
        room = self._again_place.y - self._area.y - GAP
        y = self._area.y + max((room - sum(heights) - GAP * (len(lines) - 1) - sign) / 2, 0.0)
        self._sign_place = QPointF(kit.px(kit.width / 2), kit.px(y + (sign - GAP) / 2))
        y += sign
        for (text, style), height in zip(lines, heights, strict=True):
            label = Words(kit, text, style, Rect(self._area.x, y, width, height), self, centred=True)
            label.setVisible(True)
            self._words.append(label)
            y += height + GAP
        self.update()

    def _lines(self, verdict: Verdict | None) -> list[tuple[str, TextStyle]]:
        kit = self._kit
        if verdict is not None:
            return [(said(verdict.says), tone_style(kit, Tone.HEAD)), (said(verdict.to_do), words(kit))]
        number = translate("Staff", "%1 of %2").replace("%1", str(len(self._test.seen) + 1))
        return [
            (translate("Staff", "Touch the middle of the cross."), title(kit)),
            (number.replace("%2", str(len(self._test.targets))), words(kit)),
        ]

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to look at the time."""
        super().showEvent(event)
        self._wake()

    def hideEvent(self, event: QHideEvent) -> None:
        """Look at the time no longer."""
        self._timer.stop()
        super().hideEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint plain paper, the crosses as far as the test is, and where the touches were seen."""
        del event
        kit, test = self._kit, self._test
        painter = QPainter(self)
        painter.fillRect(self.rect(), kit.theme.colour("paper"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for target, seen in zip(test.targets, test.seen, strict=False):
            self._cross(painter, target, "ink_soft")
            painter.setPen(QPen(kit.theme.colour("clay"), kit.px(_LINE)))
            painter.drawLine(self._at(target), self._at(seen))
        for x, y in test.seen:
            kit.dot(painter, kit.px(x), kit.px(y), _DOT, kit.theme.colour("clay"))
        if test.target is not None:
            self._cross(painter, test.target, "ink")
        verdict = test.verdict
        if verdict is not None:
            sign, side = SIGNS[verdict.tone], kit.px(_SIGN * larger(kit))
            square = QRectF(0.0, 0.0, side, side)
            square.moveCenter(self._sign_place)
            kit.icons.paint(painter, sign.icon, square, kit.theme.colour(sign.colour))
        painter.end()

    def _at(self, place: tuple[float, float]) -> QPointF:
        return QPointF(self._kit.px(place[0]), self._kit.px(place[1]))

    def _cross(self, painter: QPainter, target: tuple[float, float], colour: str) -> None:
        kit = self._kit
        middle, arm = self._at(target), kit.px(_ARM)
        painter.setPen(QPen(kit.theme.colour(colour), kit.px(_LINE)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawLine(middle - QPointF(arm, 0.0), middle + QPointF(arm, 0.0))
        painter.drawLine(middle - QPointF(0.0, arm), middle + QPointF(0.0, arm))
        painter.drawEllipse(middle, kit.px(_RING), kit.px(_RING))
