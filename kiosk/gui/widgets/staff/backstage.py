"""Joins the staff room to the window: who knows the gesture meets the PIN pad, then sheets, then the glass again."""

from __future__ import annotations

import math
import time
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from kiosk.gui.widgets.staff.cleaning_view import CleaningView
from kiosk.gui.widgets.staff.keyboard_view import KeyboardView
from kiosk.gui.widgets.staff.pin_pad import PinPad
from kiosk.gui.widgets.staff.said import said
from kiosk.gui.widgets.staff.sheet_view import SheetView
from kiosk.staff.cleaning import CleaningLock

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import SignalInstance
    from PySide6.QtWidgets import QWidget

    from kiosk.gui.viewmodels.staff_room import StaffRoom
    from kiosk.gui.widgets.main_window import MainWindow

translate = QCoreApplication.translate


class Tool(Protocol):
    """A view that staff work with for a while, and close."""

    @property
    def close_asked(self) -> SignalInstance:
        """Staff are done with it."""
        ...

    @property
    def used(self) -> SignalInstance:
        """Staff pressed a key on it."""
        ...


class Backstage(QObject):
    """Lays staff views over the window, and takes them away again.

    Args:
        window: Where they are laid.
        room: What is to be shown.
        clock: Seconds that never go back.
    """

    entered = Signal()
    """Somebody has signed in: the visit before is over."""

    left = Signal()
    """Nothing of the staff's is on the glass any more."""

    def __init__(self, window: MainWindow, room: StaffRoom, *, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._window = window
        self._room = room
        self._clock = clock
        self._view: QWidget | None = None
        self._has_tool = False
        self._was_in = False
        self._lock = CleaningLock()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.tick)
        room.changed.connect(self._show)
        room.said.connect(self._say)
        window.touched.connect(self._used)

    @property
    def is_open(self) -> bool:
        """Whether something of the staff's is on the glass."""
        return self._view is not None and self._window.overlay is self._view

    @property
    def has_view(self) -> bool:
        """Whether something of the staff's was laid over the window, even if something else lies there by now."""
        return self._view is not None

    def ask(self) -> None:
        """Show the PIN pad, unless the glass is being cleaned or staff are in."""
        if self._lock.until is None:
            self._room.ask()

    def clean(self, seconds: float) -> None:
        """Lock the glass for so many seconds; whoever was signed in no longer is."""
        if self._room.at:
            self._room.close()
        self._lock = self._lock.begin(self._clock(), seconds)
        self._lay(CleaningView(self._window.kit, self._lock.seconds_left(self._clock()), self._window))
        self._wake()

    def lay_tool(self, view: QWidget, tool: Tool) -> None:
        """Lay a view over the sheet until it is closed; whoever is signed in stays so, and finds the sheet again.

        Args:
            view: What is laid there. Where it knows better how large the glass is, it says so (`touch_px_per_mm`).
            tool: The same, as what can be closed.
        """
        self._has_tool = True
        tool.close_asked.connect(self.close_tool)
        tool.used.connect(self._room.used)
        self._lay(view)
        self._window.set_px_per_mm(getattr(view, "touch_px_per_mm", self._window.kit.profile.px_per_mm))

    def close_tool(self) -> None:
        """Show the sheet under the tool again."""
        if self._has_tool:
            self._has_tool = False
            self._show()

    def tick(self) -> None:
        """Look at the time the cleaning takes."""
        before, self._lock = self._lock, self._lock.tick(self._clock())
        if self._lock.until is None and before.until is not None:
            self._leave()
        elif self.is_open and isinstance(self._view, CleaningView):
            self._view.count(self._lock.seconds_left(self._clock()))
            self._wake()

    def give_way(self) -> None:
        """Something else was laid over the window: the PIN pad is no longer wanted. A locked glass stays locked."""
        if self._lock.until is not None:
            self._lay(CleaningView(self._window.kit, self._lock.seconds_left(self._clock()), self._window))
            return
        self._forget_view()
        if self._room.at:
            self._room.close()

    def _wake(self) -> None:
        if self._lock.until is not None:
            left = self._lock.until - self._clock()
            # Wake when the number of whole seconds left changes.
            self._timer.start(max(math.ceil((left - math.ceil(left) + 1) * 1000), 1))

    def _show(self) -> None:
        at = self._room.at
        if self._lock.until is not None:
            return
        if not at:
            if self._view is not None:
                self._leave()
            return
        if self._has_tool and at == "sheet":
            return
        self._has_tool = False
        if at == "pad":
            self._show_pad()
            return
        if not self._was_in and at == "sheet":
            self._was_in = True
            self.entered.emit()
        if at == "keyboard":
            self._show_keyboard()
        else:
            self._show_sheet()

    def _show_pad(self) -> None:
        heading = translate("Staff", "Staff")
        message = said(self._room.pad_message()) or translate("Staff", "Enter your PIN.")
        pad = PinPad(
            self._window.kit,
            heading,
            message,
            self._window,
            can_recover=True,
            is_waiting=self._room.is_waiting,
            note=said(self._room.pad_note),
        )
        pad.rest(is_resting=self._room.is_checking)
        pad.entered.connect(self._room.enter_pin)
        pad.recovery_asked.connect(self._room.ask_recovery)
        pad.close_asked.connect(self._room.close)
        pad.used.connect(self._room.used)
        self._lay(pad)

    def _show_keyboard(self) -> None:
        keyboard = KeyboardView(self._window.kit, self._room.field, self._window)
        keyboard.typed.connect(self._room.type_text)
        keyboard.close_asked.connect(self._room.back)
        keyboard.used.connect(self._room.used)
        self._lay(keyboard)

    def _show_sheet(self) -> None:
        view = SheetView(self._window.kit, self._room.sheet, self._window, page=self._room.page)
        view.asked.connect(lambda line, value: self._room.act(line, value, view.page))
        view.back_asked.connect(self._room.back)
        view.close_asked.connect(self._room.close)
        self._lay(view)

    def _say(self, message: str) -> None:
        if isinstance(self._view, PinPad):
            self._view.say(said(message) or translate("Staff", "Enter your PIN."))
            self._view.wait(is_waiting=self._room.is_waiting)
            self._view.rest(is_resting=self._room.is_checking)

    def _used(self) -> None:
        if self._room.at:
            self._room.used()

    def _lay(self, view: QWidget) -> None:
        self._view = view
        self._window.lay_over(view)
        self._window.set_px_per_mm(self._window.kit.profile.px_per_mm)
        # A second tap meant for what was there before must not do anything on what is there now.
        self._window.close_for_page_change()

    def _leave(self) -> None:
        was_open = self.is_open
        self._forget_view()
        if was_open:
            # What somebody else laid over the window meanwhile stays.
            self._window.lay_over(None)
        self.left.emit()

    def _forget_view(self) -> None:
        self._view = None
        self._has_tool = False
        self._was_in = False
        self._window.set_px_per_mm(self._window.kit.profile.px_per_mm)
