"""A whole kiosk under somebody's hands: slides, a staff room behind its gesture, and time that passes in order.

What is done to it is a `Doing`: plain data that can be written down and done again. Places are shares of the glass,
controls are numbers, so the same doings mean the same on every glass.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, QRect, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPointingDevice, QTouchEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kiosk.attract.machine import Phase
from kiosk.attract.rotation import Card, Rotation
from kiosk.backoffice.entrance import StaffEntrance
from kiosk.gui.viewmodels.slides import SlideShow
from kiosk.gui.widgets.picture.view import PictureView
from kiosk.gui.widgets.presenter import Presenter, Reading
from kiosk.staff.gesture import HOLD_FOR, KEY, KEY_TIMES
from kiosk.staff.lockout import Lockouts
from kiosk.takeaway.questions import key_of
from tests.support.gui import Visitor, sweep
from tests.support.sample_staff import PIN, SampleStaff

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from kiosk.app import GlassOptions
    from kiosk.backoffice.services import Staffing
    from kiosk.gui.widgets.kit_maker import KitMaker

Doing = list[Any]
"""What is done: its name, then its values."""

_NAMED = (
    *("Up", "Down", "Left", "Right", "Tab", "Backtab", "Return", "Space", "Select", "Escape", "Backspace", "Back"),
    *("Home", "HomePage", "End", "PageUp", "PageDown", "Menu", "F1", "F5", "F9", "F11", "Print", "Delete", "Help"),
)
KEYS: dict[str, tuple[int, str]] = {
    **{name: (Qt.Key[f"Key_{name}"], "") for name in _NAMED},
    **{letter: (Qt.Key[f"Key_{letter.upper()}"], letter) for letter in "aqz0123456789"},
}
"""Keys by name: what Qt calls them, and the text they type."""

LANGUAGES = ("en", "en-XA", "ar-XB")
SIZES = (1.0, 1.25, 1.5, 2.0)
THEMES = ("light", "dark", "high-contrast-light", "high-contrast-dark")

_FRAME = 0.25
_SECOND = 1.0
_STRIDE = 5.0
_LONGEST_LOCKOUT = 900.0


@cache
def touch_screen() -> QPointingDevice:
    """The one touch screen of this process: Qt never forgets one."""
    return QTest.createTouchDevice()


class Guest(Visitor):
    """A visitor of a whole kiosk: it has slides and a way to the staff, and its attract screen stands at first."""

    def __init__(self, glass: GlassOptions, pack: Path, cache: Path) -> None:
        super().__init__(glass, pack, cache)
        self.resets = 0
        self._down: dict[int, QPoint] = {}
        self.services = SampleStaff()
        self.entrance = StaffEntrance(self.presenter, lambda: cast("Staffing", self.services), cleaning_for=30.0)
        self.door = self.entrance.door
        # The staff room is made when it is first asked for; what is counted here must be there from the start.
        self.entrance.ask()
        assert self.entrance.room is not None
        assert self.entrance.backstage is not None
        self.room, self.backstage = self.entrance.room, self.entrance.backstage
        self.room.close()
        self.presenter.phases.ended.connect(self._count)
        self.presenter.show_attract()
        self.show()

    def _present(self, maker: KitMaker, reading: Reading) -> Presenter:
        languages = ("en", "ar-XB")
        pages = ("sciatica", "herniated-disc", "needles", "nerves")
        cards = tuple(Card(page, page, ("A sample question?", "A sample question?")) for page in self._pictured(pages))
        self.slides = SlideShow(Rotation(cards, languages), clock=self.clock)
        presenter = super()._present(maker, reading)
        presenter.phases.invite_with(self.slides)
        return presenter

    def _pictured(self, pages: Iterable[str]) -> list[str]:
        from kiosk.gui.illustrations.pictures import PICTURES

        return [page for page in pages if page in PICTURES]

    def _count(self) -> None:
        self.resets += 1

    def leave(self) -> None:
        """Take the kiosk down with everything behind it."""
        rest = (self.entrance, self.backstage, self.room, self.door, self.slides, self.presenter.phases)
        for part in rest:
            for timer in part.findChildren(QTimer):
                timer.stop()
        super().leave()
        for part in rest:
            part.deleteLater()
        sweep()

    def living(self) -> dict[str, int]:
        """How many widgets and timers there are, and how many timers run."""
        sweep()
        parts = (self.window, self.presenter, self.attract, self.slides, self.room, self.door, self.backstage)
        timers = [timer for part in parts for timer in part.findChildren(QTimer)]
        return {"widgets": len(QApplication.allWidgets()), "timers": len(timers)}

    def do(self, doing: Doing) -> None:
        """Do something, and let everything happen that follows from it at once."""
        name, *values = doing
        getattr(self, f"_do_{name}")(*values)
        QCoreApplication.sendPostedEvents()
        sweep()

    def do_all(self, doings: Iterable[Doing]) -> None:
        """Do one thing after the other."""
        for doing in doings:
            self.do(doing)

    def pass_time(self, seconds: float) -> None:
        """Let time pass and everything happen that is due meanwhile."""
        end = self.clock.now + seconds
        while self.clock.now < end:
            moving = [view for view in self.window.findChildren(PictureView) if view.is_moving]
            counts = self.attract.state.stands_for is not None or bool(self.room.at) or self.backstage.is_open
            step = _FRAME if moving else _SECOND if counts else _STRIDE
            self.clock.now = min(end, self.clock.now + step)
            for view in moving:
                view.advance()
            for part in (self.room, self.backstage, self.door, self.attract):
                part.tick()
            if self.presenter.phases.at == "attract":
                self.slides.tick()

    def until_reset(self, limit: float = 4000.0) -> None:
        """Do nothing until the attract screen stands by itself."""
        end = self.clock.now + limit
        while self.presenter.phases.at != "attract" and self.clock.now < end:
            self.pass_time(5.0)
        assert self.presenter.phases.at == "attract", "the visit never ended"

    def come_in(self) -> bool:
        """Go to the staff room by the corners and the PIN, as staff do; return whether it opens."""
        self.pass_time(_LONGEST_LOCKOUT + 1.0)
        self.until_reset()
        self._do_corners()
        assert self.room.at == "pad", self.room.at
        self._do_pin(PIN)
        return self.room.at == "sheet"

    @property
    def _reads(self) -> bool:
        """Whether a page is on the glass, and nothing over it."""
        return self.window.overlay is None and self.attract.state.phase is Phase.ACTIVE

    def _place(self, x: float, y: float) -> QPoint:
        return QPoint(round(x * (self.window.width() - 1)), round(y * (self.window.height() - 1)))

    def _rect_of(self, number: int) -> QRect | None:
        found = [target for target in self.window.targets() if target.isEnabled()]
        return self.rect(found[number % len(found)]) if found else None

    def _do_control(self, number: int, x: float = 0.5, y: float = 0.5) -> None:
        rect = self._rect_of(number)
        if rect is not None:
            where = QPoint(rect.x() + round(x * (rect.width() - 1)), rect.y() + round(y * (rect.height() - 1)))
            self.pass_time(0.5)
            self._finger(0, where, "press")
            self._finger(0, where, "release")

    def _do_called(self, name: str) -> None:
        for target in self.targets():
            if target.objectName() == name:
                self.tap(self.rect(target).center())
                return

    def _do_tap(self, x: float, y: float) -> None:
        self._mouse(QEvent.Type.MouseButtonPress, self._place(x, y))
        self._mouse(QEvent.Type.MouseButtonRelease, self._place(x, y))

    def _do_finger(self, x: float, y: float) -> None:
        self._finger(0, self._place(x, y), "press")
        self._finger(0, self._place(x, y), "release")

    def _do_drag(self, x: float, y: float, to_x: float, to_y: float) -> None:
        start, end = self._place(x, y), self._place(to_x, to_y)
        self._finger(0, start, "press")
        for part in (0.25, 0.5, 0.75, 1.0):
            self.clock.step(0.05)
            self._finger(0, start + (end - start) * part, "move")
        self._finger(0, end, "release")

    def _do_hands(self, places: list[list[float]], moves: float = 0.0) -> None:
        for finger, (x, y) in enumerate(places):
            self._finger(finger, self._place(x, y), "press")
        self.clock.step(0.1)
        if moves:
            for finger, (x, y) in enumerate(places):
                self._finger(finger, self._place(min(x + moves, 1.0), y), "move")
        for finger, (x, y) in enumerate(places):
            self._finger(finger, self._place(min(x + moves, 1.0), y), "release")

    def _do_lost(self, x: float, y: float) -> None:
        """A finger the system takes away."""
        self._finger(0, self._place(x, y), "press")
        self._down.clear()
        QApplication.sendEvent(self.window, QTouchEvent(QEvent.Type.TouchCancel, touch_screen()))

    def _do_key(self, name: str, times: int = 1) -> None:
        """Press a key; more than once: it repeats itself while it is held."""
        key, text = KEYS[name]
        receiver = QApplication.focusWidget() or self.window
        for time in range(times):
            event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text, time > 0)
            QApplication.sendEvent(receiver, event)
            receiver = QApplication.focusWidget() or self.window
        QApplication.sendEvent(receiver, QKeyEvent(QEvent.Type.KeyRelease, key, Qt.KeyboardModifier.NoModifier, text))

    def _do_wake(self) -> None:
        """Be where a visit goes on: answer what asks, show what is hidden, touch what sleeps."""
        self.pass_time(1.0)
        self.room.close()
        self.attract.touch()
        self.attract.unhide()

    def _do_forgive(self) -> None:
        """Forget the wrong PINs, so that nobody has to wait."""
        self.services.tries = Lockouts()

    def _do_wait(self, seconds: float) -> None:
        self.pass_time(seconds)

    def _do_idle(self, more: float) -> None:
        """Do nothing until the kiosk does something about it, and ``more`` seconds after that."""
        due = self.attract.state.deadline()
        self.pass_time(max((due or self.clock.now) - self.clock.now + more, 0.0))

    def _do_finish(self) -> None:
        self.pass_time(1.0)
        self._do_called("bar-finished")

    def _do_staff(self) -> None:
        """Come in as staff do, by a keyboard; in vain after too many wrong PINs."""
        self._do_f9()
        self._do_pin(PIN)

    def _do_language(self, code: str) -> None:
        if self._reads:
            self.navigator.change_language(code)

    def _do_read(self, size: float, theme: str, is_still: bool) -> None:
        if self._reads:
            self.presenter.read_as(Reading(size, theme, is_still))

    def _do_page(self, number: int) -> None:
        if self._reads:
            self.navigator.open_text(self.order[number % len(self.order)])

    def _do_ask(self, number: int) -> None:
        """Choose a question to take along, or let go of it."""
        if self._reads:
            self.navigator.choose(key_of("questions-to-ask", "safety", number))

    def _do_home(self) -> None:
        """Look at what can be taken home of a page."""
        if self._reads:
            self.presenter.show_panel("take-home")

    def _do_hide(self) -> None:
        if self._reads:
            self.presenter.show_panel("reading-aids")
            self.pass_time(0.5)
            self._do_called("choice-cover")

    def _do_corners(self) -> None:
        """Make the staff's gesture with one hand."""
        left, right = self._place(0.01, 0.01), self._place(0.99, 0.01)
        self._finger(0, left, "press")
        self.pass_time(HOLD_FOR + 0.1)
        self._finger(0, left, "release")
        self.pass_time(0.5)
        self._finger(0, right, "press")
        self.clock.step(0.1)
        self._finger(0, right, "release")
        self.pass_time(0.5)

    def _do_f9(self) -> None:
        for _ in range(KEY_TIMES):
            self._do_key(KEY)
            self.clock.step(0.3)
        self.pass_time(0.5)

    def _do_clean(self) -> None:
        """Hold both corners as the cleaning staff do."""
        corners = (self._place(0.01, 0.01), self._place(0.99, 0.01))
        for finger, corner in enumerate(corners):
            self._finger(finger, corner, "press")
        self.pass_time(HOLD_FOR + 0.1)
        for finger, corner in enumerate(corners):
            self._finger(finger, corner, "release")

    def _do_pin(self, digits: str) -> None:
        for digit in digits:
            self._do_key(digit)
            self.clock.step(0.3)
        self._do_key("Return")

    def _mouse(self, kind: QEvent.Type, where: QPoint) -> None:
        held = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseButtonRelease else Qt.MouseButton.LeftButton
        place = QPointF(where)
        event = QMouseEvent(kind, place, place, Qt.MouseButton.LeftButton, held, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(self.window, event)
        self.clock.step(0.1)

    def _finger(self, finger: int, where: QPoint, what: str) -> None:
        sequence = QTest.touchEvent(self.window.windowHandle(), touch_screen(), autoCommit=False)
        for other in self._down:
            if other != finger:
                sequence.stationary(other)
        getattr(sequence, what)(finger, where)
        sequence.commit(False)
        if what == "release":
            self._down.pop(finger, None)
        else:
            self._down[finger] = where
