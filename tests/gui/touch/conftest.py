from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QTouchEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.gui.touch.surface import TouchSurface
from kiosk.gui.touch.target import TouchTarget
from tests.support.gui import FakeClock

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPointingDevice
    from pytestqt.qtbot import QtBot

PX_PER_MM = 4


class Touch:
    """Fingers on a touch screen. Places are millimetres on the surface."""

    def __init__(self, surface: TouchSurface, device: QPointingDevice) -> None:
        self._surface, self._device = surface, device
        self._down: set[int] = set()

    def _send(self, add: Callable[[QTest.QTouchEventSequence], object], finger: int) -> None:
        sequence = QTest.touchEvent(self._surface.window().windowHandle(), self._device, autoCommit=False)
        for other in self._down - {finger}:
            sequence.stationary(other)
        add(sequence)
        sequence.commit()

    def _at(self, x: float, y: float) -> QPoint:
        place = QPoint(round(x * PX_PER_MM), round(y * PX_PER_MM))
        return self._surface.mapTo(self._surface.window(), place)

    def press(self, x: float, y: float, finger: int = 0) -> None:
        self._send(lambda sequence: sequence.press(finger, self._at(x, y)), finger)
        self._down.add(finger)

    def move(self, x: float, y: float, finger: int = 0) -> None:
        self._send(lambda sequence: sequence.move(finger, self._at(x, y)), finger)

    def lift(self, x: float, y: float, finger: int = 0) -> None:
        self._send(lambda sequence: sequence.release(finger, self._at(x, y)), finger)
        self._down.discard(finger)

    def taken_away(self) -> None:
        QApplication.sendEvent(self._surface, QTouchEvent(QEvent.Type.TouchCancel, self._device))

    def tap(self, x: float, y: float, finger: int = 0) -> None:
        self.press(x, y, finger)
        self.lift(x, y, finger)


class Mouse:
    """A screen whose driver sends mouse events alone."""

    def __init__(self, surface: TouchSurface) -> None:
        self._surface = surface

    def _do(self, action: str, x: float, y: float, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
        window = self._surface.window()
        place = self._surface.mapTo(window, QPoint(round(x * PX_PER_MM), round(y * PX_PER_MM)))
        action(window.windowHandle(), button, Qt.KeyboardModifier.NoModifier, place)

    def press(self, x: float, y: float, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
        self._do(QTest.mousePress, x, y, button)

    def move(self, x: float, y: float) -> None:
        window = self._surface.window()
        place = self._surface.mapTo(window, QPoint(round(x * PX_PER_MM), round(y * PX_PER_MM)))
        QTest.mouseMove(window.windowHandle(), place)

    def lift(self, x: float, y: float, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
        self._do(QTest.mouseRelease, x, y, button)

    def tap(self, x: float, y: float, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
        self.press(x, y, button)
        self.lift(x, y, button)


class Page:
    """A surface of 120 x 100 mm, 5 mm inside its window, with controls at the given millimetres."""

    def __init__(self, qtbot: QtBot) -> None:
        self.clock = FakeClock()
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.window.resize(130 * PX_PER_MM, 110 * PX_PER_MM)
        self.surface = TouchSurface(PX_PER_MM, self.window, clock=self.clock)
        self.surface.setGeometry(20, 20, 120 * PX_PER_MM, 100 * PX_PER_MM)
        self.activated: list[str] = []
        self.a: TouchTarget
        self.b: TouchTarget
        self.panel: QWidget

    def add(
        self,
        name: str,
        x: float,
        y: float,
        width: float = 20,
        height: float = 20,
        *,
        parent: QWidget | None = None,
        kind: type[TouchTarget] = TouchTarget,
    ):
        """A control at (x, y) mm in its parent."""
        target = kind(name, parent or self.surface)
        target.setGeometry(*(round(value * PX_PER_MM) for value in (x, y, width, height)))
        target.activated.connect(lambda: self.activated.append(name))
        return target

    def show(self, qtbot: QtBot) -> None:
        with qtbot.waitExposed(self.window):
            self.window.show()


class Heard:
    """What a page told of contacts and of what they did, in order."""

    def __init__(self, page: Page) -> None:
        self.all: list[tuple[str, int, float, float]] = []
        self.order: list[str] = []
        page.surface.contact_changed.connect(lambda *what: self.all.append(what))
        page.surface.contact_changed.connect(lambda kind, *_: self.order.append(kind))
        page.surface.taken_away.connect(lambda: self.order.append("taken away"))
        page.a.activated.connect(lambda: self.order.append("activated"))


@pytest.fixture(scope="session")
def touch_device(qapp: QApplication):
    return QTest.createTouchDevice()


@pytest.fixture
def page(qtbot: QtBot):
    """Controls A and B side by side, 8 mm apart, and B lies in a panel of its own."""
    page = Page(qtbot)
    page.a = page.add("A", 10, 10)
    page.panel = QWidget(page.surface)
    page.panel.setGeometry(35 * PX_PER_MM, 5 * PX_PER_MM, 40 * PX_PER_MM, 40 * PX_PER_MM)
    page.b = page.add("B", 3, 5, parent=page.panel)
    page.show(qtbot)
    return page


@pytest.fixture
def touch(page: Page, touch_device: QPointingDevice):
    touch = Touch(page.surface, touch_device)
    yield touch
    for finger in sorted(touch._down):  # Qt remembers points across tests
        touch.lift(110, 90, finger)


@pytest.fixture
def mouse(page: Page):
    return Mouse(page.surface)


@pytest.fixture(params=["touch", "mouse"])
def hand(request: pytest.FixtureRequest):
    """A touch screen, and again one that sends mouse events only (TE-21)."""
    return request.getfixturevalue(request.param)
