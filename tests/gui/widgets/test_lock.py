from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QRect, Qt
from PySide6.QtGui import QCloseEvent, QExposeEvent, QGuiApplication, QKeyEvent, QRegion, QWheelEvent
from PySide6.QtWidgets import QWidget

from kiosk.gui.widgets.lock import Lock
from kiosk.gui.widgets.opening import OpeningGlass

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SCREEN = QRect(0, 0, 800, 800)


class Window(QWidget):
    """A window that counts what reaches it and stands where it is put, as on a system that moves full screens."""

    def __init__(self) -> None:
        super().__init__()
        self.keys: list[int] = []
        self.wheels = 0
        self.put: list[QRect] = []
        self.resize(SCREEN.size())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.keys.append(event.key())

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.wheels += 1

    def setGeometry(self, *given: object) -> None:
        self.put.append(QRect(*given))
        super().setGeometry(*given)


class Held:
    """A window under a lock."""

    def __init__(self, *, holds: bool = True) -> None:
        self.place = SCREEN
        self.types = False
        self.is_taken_down = False
        self.window = Window()
        self.lock = Lock(
            self.window,
            holds=holds,
            is_typed_into=lambda: self.types,
            place=lambda: self.place,
            is_taken_down=lambda _: self.is_taken_down,
        )
        self.sizes: list[tuple[int, int]] = []
        self.lock.screen_changed.connect(lambda width, height: self.sizes.append((width, height)))
        if holds:
            self.window.showFullScreen()
        else:
            self.window.show()
        self.window.activateWindow()
        QCoreApplication.processEvents()
        assert self.window.isActiveWindow()

    @property
    def is_due(self) -> bool:
        """Whether the lock is about to look after its window."""
        return self.lock._soon.isActive()

    def send(self, event: QEvent) -> None:
        QCoreApplication.sendEvent(self.window.windowHandle(), event)


@pytest.fixture
def hold(qapp: object) -> Iterator[Callable[..., Held]]:
    assert qapp
    made: list[Held] = []

    def make(**how: bool) -> Held:
        made.append(Held(**how))
        return made[-1]

    yield make
    for held in made:
        held.lock.let_go()
        held.window.close()
        held.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def key(which: Qt.Key, text: str = "") -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, which, Qt.KeyboardModifier.NoModifier, text)


def test_it_has_no_frame_and_stays_on_top(hold: Callable[..., Held]):
    window = hold().window
    assert window.windowFlags() & Qt.WindowType.FramelessWindowHint
    assert window.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    assert window.isFullScreen()


def test_in_a_window_it_is_a_window_like_any_other(hold: Callable[..., Held]):
    held = hold(holds=False)
    assert not held.window.windowFlags() & Qt.WindowType.FramelessWindowHint
    held.window.move(40, 30)
    held.lock.look()
    assert not held.window.isFullScreen()
    assert held.window.pos().x() == 40
    assert held.window.close()


@pytest.mark.parametrize("holds", [True, False])
def test_only_meant_keys_come_through(hold: Callable[..., Held], holds: bool):
    held = hold(holds=holds)
    for which, text in ((Qt.Key.Key_A, "a"), (Qt.Key.Key_F1, ""), (Qt.Key.Key_Up, "")):
        held.send(key(which, text))
    assert held.window.keys == [Qt.Key.Key_Up]
    held.types = True
    held.send(key(Qt.Key.Key_A, "a"))
    assert held.window.keys == [Qt.Key.Key_Up, Qt.Key.Key_A]


def test_it_cannot_be_closed_until_it_is_let_go(hold: Callable[..., Held]):
    held = hold()
    held.send(QCloseEvent())
    assert not held.window.close()
    assert held.window.isVisible()
    held.lock.let_go()
    assert held.window.close()


def test_the_front_is_taken_back(hold: Callable[..., Held]):
    held = hold()
    thief = QWidget()
    thief.show()
    thief.activateWindow()
    QCoreApplication.processEvents()
    assert not held.window.isActiveWindow()
    assert held.is_due
    held.lock.look()
    QCoreApplication.processEvents()
    assert held.window.isActiveWindow()
    held.lock.look()
    assert not held.is_due
    thief.close()
    thief.deleteLater()


def test_a_window_made_small_is_full_again(hold: Callable[..., Held]):
    held = hold()
    for change in (held.window.showMinimized, held.window.showNormal, held.window.hide):
        change()
        QCoreApplication.processEvents()
        assert held.is_due, change
        held.lock.look()
        assert held.window.isFullScreen(), change
        assert held.window.isVisible()


def test_a_window_another_program_took_down_is_put_up_again(hold: Callable[..., Held]):
    """Qt takes such a window for visible: nothing but an area to paint that is empty tells of it."""
    held = hold()
    hidden: list[bool] = []
    held.window.hide = lambda: (hidden.append(True), QWidget.hide(held.window))
    held.lock.look()
    held.lock._soon.stop()
    assert hidden == []
    held.is_taken_down = True
    held.send(QExposeEvent(QRegion()))
    assert held.is_due
    held.lock.look()
    assert hidden == [True]
    assert held.window.isVisible()
    assert held.is_due, "it may be taken down again"
    held.is_taken_down = False
    for _ in range(3):
        QCoreApplication.processEvents()
        held.lock.look()
    assert hidden == [True], "it is on the screen, and stays there"


def test_another_screen_is_filled_and_told_of_once(hold: Callable[..., Held]):
    held = hold()
    held.place = QRect(100, 50, 600, 800)
    held.lock.look()
    held.lock.look()
    assert held.sizes == [(600, 800)]
    assert held.place in held.window.put
    held.place = SCREEN
    held.lock.look()
    assert held.sizes == [(600, 800), (800, 800)]


def test_a_system_that_moves_no_window_is_not_fought_for_ever(hold: Callable[..., Held]):
    held = hold()
    held.place = QRect(0, 0, 640, 480)
    for _ in range(20):
        held.lock.look()
        QCoreApplication.processEvents()
    assert 1 <= held.window.put.count(held.place) <= 3


def test_while_there_is_no_screen_it_waits(hold: Callable[..., Held]):
    held = hold()
    held.place = QRect()
    held.window.put.clear()
    held.lock.look()
    assert held.window.put == []
    assert held.sizes == []


def test_every_change_of_screens_is_looked_at(hold: Callable[..., Held]):
    held = hold()
    app = QGuiApplication.instance()
    assert isinstance(app, QGuiApplication)
    screen = app.primaryScreen()
    for happens in (
        lambda: app.screenAdded.emit(screen),
        lambda: app.screenRemoved.emit(screen),
        lambda: app.primaryScreenChanged.emit(screen),
        lambda: screen.geometryChanged.emit(SCREEN),
    ):
        held.lock._soon.stop()
        happens()
        assert held.is_due


def test_at_rest_nothing_is_due(hold: Callable[..., Held]):
    held = hold()
    held.lock.look()
    QCoreApplication.processEvents()
    held.lock.look()
    assert not held.is_due


def test_the_glass_of_a_kiosk_is_held_and_asks_the_kiosk_whether_it_is_typed_into(qapp: object):
    assert qapp
    glass = OpeningGlass(800, 800, None)
    kiosk = Window()
    glass.take_in(kiosk)
    glass.open(full_screen=True)
    QCoreApplication.processEvents()
    handle = glass.windowHandle()
    QCoreApplication.sendEvent(handle, key(Qt.Key.Key_A, "a"))
    kiosk.takes_text = True
    QCoreApplication.sendEvent(handle, key(Qt.Key.Key_B, "b"))
    assert kiosk.keys == [Qt.Key.Key_B]
    assert not glass.close()
    told: list[tuple[int, int]] = []
    glass.screen_changed.connect(lambda width, height: told.append((width, height)))
    assert glass._lock is not None
    glass._lock.screen_changed.emit(1, 2)
    assert told == [(1, 2)]
    glass._lock.let_go()
    assert glass.close()
    glass.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
