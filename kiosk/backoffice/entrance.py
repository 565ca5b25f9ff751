"""The staff's way in on a running kiosk: the hidden gesture, the staff room behind it, and what staff set going.

Nothing of the staff room is loaded before somebody makes the gesture.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.errors import ExitCode, KnownError
from kiosk.gui.viewmodels.staff_door import StaffDoor
from kiosk.staff.gesture import Gesture

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import SignalInstance

    from kiosk.attract.ghost import GhostReport
    from kiosk.backoffice.services import Staffing
    from kiosk.gui.viewmodels.staff_room import StaffRoom
    from kiosk.gui.widgets.main_window import MainWindow
    from kiosk.gui.widgets.staff.backstage import Backstage

_ENDS = {
    "restart": ExitCode.RESTART,
    "restart-computer": ExitCode.REBOOT,
    "shut-down": ExitCode.SHUT_DOWN,
    "exit": ExitCode.STAFF_EXIT,
}


class Phases(Protocol):
    """What lies over the screen when staff have left the glass."""

    @property
    def shown(self) -> SignalInstance:
        """Something of these was laid over the window."""
        ...

    def show_again(self) -> None:
        """Lay over the screen what belongs there."""
        ...


class Kiosk(Protocol):
    """What the staff's way in needs of a kiosk, the whole one or the safe screen."""

    @property
    def window(self) -> MainWindow:
        """The one window."""
        ...

    @property
    def phases(self) -> Phases:
        """What lies over it."""
        ...

    @property
    def glass_fault(self) -> GhostReport | None:
        """What is wrong with the glass: it makes touches by itself."""
        ...

    def occupy(self, is_occupied: Callable[[], bool]) -> None:
        """Take touches for the staff's while ``is_occupied`` says so."""
        ...

    def forget_visit(self) -> None:
        """End the visit at once."""
        ...

    def show_to_patient(self, page: str, language: str = "") -> None:
        """Begin a visit on a page, in a language if one is named."""
        ...

    def load_script(self, script: str) -> None:
        """Have the letters of a script at hand."""
        ...


class StaffEntrance(QObject):
    """Watches for the gesture, and carries out what staff wish.

    Args:
        presenter: The kiosk.
        make: Puts together what the staff room needs; it takes some tenths of a second.
        cleaning_for: Seconds the cleaning lock lasts when nobody says otherwise.
    """

    ended = Signal(int)
    """Staff want the program to end; the exit code says what for."""

    content_changed = Signal()
    """Staff approved pages, took approvals back, or switched drafts."""

    counting_turned = Signal(bool)
    """Staff switched counting."""

    def __init__(self, presenter: Kiosk, make: Callable[[], Staffing], *, cleaning_for: float) -> None:
        super().__init__()
        self._presenter = presenter
        self._make = make
        self._cleaning_for = cleaning_for
        self._staffing: Staffing | None = None
        self._room: StaffRoom | None = None
        self._backstage: Backstage | None = None
        self._is_entering = False
        self._has_new_content = False
        self._starts_again = False
        window = presenter.window
        self.door = StaffDoor(Gesture(window.kit.width), clock=window.kit.clock)
        window.contact_changed.connect(self.door.contact)
        window.taken_away.connect(self.door.take_away)
        window.key_named.connect(self.door.key)
        self.door.staff_asked.connect(self.ask)
        self.door.cleaning_asked.connect(lambda: self._open().clean(self._cleaning_for))
        presenter.occupy(lambda: self._backstage is not None and self._backstage.is_open)
        presenter.phases.shown.connect(self._give_way)

    @property
    def room(self) -> StaffRoom | None:
        """The staff room, once somebody has asked for it."""
        return self._room

    @property
    def starts_again(self) -> bool:
        """Whether staff have left and want the kiosk to start again as soon as nobody uses it."""
        return self._starts_again and not (self._backstage is not None and self._backstage.is_open)

    @property
    def backstage(self) -> Backstage | None:
        """What lays the staff's views over the window, once somebody has asked for it."""
        return self._backstage

    def ask(self) -> None:
        """Show the PIN pad."""
        self._open().ask()

    def _open(self) -> Backstage:
        if self._backstage is None:
            from kiosk.gui.viewmodels.staff_room import StaffRoom  # noqa: PLC0415 - no visitor has use for it
            from kiosk.gui.widgets.staff.backstage import Backstage  # noqa: PLC0415 - no visitor has use for it

            window = self._presenter.window
            self._staffing = self._make()
            self._room = StaffRoom(self._staffing, clock=window.kit.clock)
            self._room.wished.connect(self._carry)
            self._backstage = Backstage(window, self._room, clock=window.kit.clock)
            self._backstage.entered.connect(self._enter)
            self._backstage.left.connect(self._leave)
            with suppress(KnownError):
                # Names may be typed in Arabic on any kiosk; without that font staff still get in.
                self._presenter.load_script("arabic")
        return self._backstage

    def _enter(self) -> None:
        """Somebody has signed in: nothing is left of the visit before."""
        self._is_entering = True
        self._presenter.forget_visit()
        self._is_entering = False

    def _give_way(self) -> None:
        """The warning came up while the PIN pad stood there: the visit before it goes first."""
        backstage = self._backstage
        if self._is_entering or backstage is None:
            return
        if backstage.has_view and not backstage.is_open:
            backstage.give_way()

    def _leave(self) -> None:
        if self._has_new_content:
            self._has_new_content = False
            self.content_changed.emit()
        if self._presenter.window.overlay is None:
            self._presenter.phases.show_again()

    def _carry(self, name: str, value: str) -> None:
        assert self._room is not None  # noqa: S101 - it is the room that wishes
        assert self._staffing is not None  # noqa: S101 - the room was made of it
        self._starts_again |= name == "restart-at-rest"
        if name in _ENDS:
            self.ended.emit(int(_ENDS[name]))
        elif name in {"show-page", "preview-page"}:
            self._room.close()
            self._presenter.show_to_patient(*value.split(maxsplit=1))
        elif name == "cleaning":
            self._open().clean(float(value) if value else self._cleaning_for)
        elif name == "ring":
            self._staffing.sound.ring(int(value))
        elif name == "calibrate":
            self._measure()
        elif name == "touch-test":
            self._test_touch()
        elif name == "soon":
            QTimer.singleShot(0, lambda: self._again(value))
        elif name in {"approvals-changed", "show-drafts"}:
            # Told when staff leave: until then their sheet stays where it is.
            self._has_new_content = True
        elif name == "counting":
            self.counting_turned.emit(value == "on")

    def _measure(self) -> None:
        from kiosk.gui.widgets.staff.calibration_view import CalibrationView  # noqa: PLC0415 - seldom wanted
        from kiosk.settings.schema import LEAST_PX_PER_MM, MOST_PX_PER_MM  # noqa: PLC0415 - may be what is broken

        window = self._presenter.window
        view = CalibrationView(window.kit, window, least=LEAST_PX_PER_MM, most=MOST_PX_PER_MM)
        view.measured.connect(self._take_measure)
        self._open().lay_tool(view, view)

    def _take_measure(self, px_per_mm: float) -> None:
        assert self._room is not None  # noqa: S101 - the measuring lies over one of its sheets
        assert self._staffing is not None  # noqa: S101 - the room was made of it
        self._staffing.take_measure(px_per_mm, in_setup=self._room.sheet.id == "first-run")
        self._open().close_tool()

    def _test_touch(self) -> None:
        from kiosk.gui.widgets.staff.touch_test_view import TouchTestView  # noqa: PLC0415 - seldom wanted

        window = self._presenter.window
        view = TouchTestView(window.kit, window)
        self._open().lay_tool(view, view)

    def _again(self, line_id: str) -> None:
        if self._room is not None and self._room.at == "sheet":
            self._room.act(line_id, "")
