"""The kiosk when nothing else works: one screen of words, and the staff's way in.

It opens no content, no counts, no settings of the clinic and no drawing before staff ask for them.
"""

from __future__ import annotations

import time
from contextlib import suppress
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Signal

from kiosk.attract.ghost import GhostFilter, Touch
from kiosk.backoffice.entrance import StaffEntrance
from kiosk.backoffice.front import stay_in_front
from kiosk.backoffice.pulse import Pulse
from kiosk.errors import KnownError
from kiosk.gui.widgets.main_window import MainWindow
from kiosk.gui.widgets.safe_view import SafeView
from kiosk.release import RELEASED

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.adapters.x_cover import CoverWatch
    from kiosk.attract.ghost import GhostReport
    from kiosk.backoffice.services import Staffing
    from kiosk.gui.widgets.spare_kit import SpareKitMaker
    from kiosk.paths import AppPaths

_CLEANING = 30.0
_THEME = "light"
_FOR_STAFF = "For staff:"


class SafePhases(QObject):
    """The one thing the safe screen shows."""

    shown = Signal()

    def __init__(self, window: MainWindow, note: str) -> None:
        super().__init__()
        self._window = window
        self._note = note

    def show_again(self) -> None:
        """Lay the words over everything."""
        self._window.lay_over(SafeView(self._window.kit, self._window, self._note))
        self.shown.emit()


class SafeKiosk(QObject):
    """As much of a kiosk as staff need to get in.

    Args:
        maker: Makes what views are made with, whatever is missing.
        note: What staff read below the words; what is missing is added to it.
    """

    def __init__(self, maker: SpareKitMaker, note: str = "") -> None:
        super().__init__()
        self._maker = maker
        kit = maker.make("en", text_scale=1.0, theme=_THEME, reduce_motion=True)
        # After the font of English, which all words are set in as far as it has their letters.
        for script in ("han", "arabic"):
            # Without one font the other languages still speak.
            with suppress(KnownError):
                maker.load_script(script)
        self.window = MainWindow(kit)
        self._ghosts = GhostFilter()
        self.window.contact_changed.connect(self._on_contact)
        self.window.taken_away.connect(self._on_taken_away)
        if maker.problems:
            note = " ".join((note or _FOR_STAFF, *maker.problems))
        self.phases = SafePhases(self.window, note)
        self.phases.show_again()

    @property
    def problems(self) -> tuple[str, ...]:
        """What of the installation is missing or damaged, each in a sentence."""
        return self._maker.problems

    @property
    def glass_fault(self) -> GhostReport | None:
        """What is wrong with the glass: it makes touches by itself."""
        return self._ghosts.report(self.window.kit.clock())

    def occupy(self, is_occupied: Callable[[], bool]) -> None:
        """Nobody visits a safe screen, so there is nobody to be told from staff."""

    def forget_visit(self) -> None:
        """There is no visit to forget."""

    def load_script(self, script: str) -> None:
        """Have the letters of a script at hand."""
        self._maker.load_script(script)

    def show_to_patient(self, page: str, language: str = "") -> None:
        """There is no page to show."""
        del page, language
        self.phases.show_again()

    def _on_contact(self, kind: str, contact: int, x_mm: float, y_mm: float) -> None:
        if kind == "move":
            return
        meant: Literal["pressed", "lifted"] = "pressed" if kind == "press" else "lifted"
        # There is nothing to press here, and people try anyway: only taps as steady as a machine's are the glass's.
        touch = Touch(meant, contact, x_mm, y_mm, self.window.kit.clock(), has_acted=True)
        self._ghosts, _ = self._ghosts.sees(touch)

    def _on_taken_away(self) -> None:
        self._ghosts = self._ghosts.cancel(self.window.kit.clock())


class SafeAttendance(QObject):
    """Looks after the safe screen: the sign of life, and the staff's way in.

    Args:
        kiosk: The safe screen.
        paths: Where the kiosk keeps things.
    """

    ended = Signal(int)
    """The program is to end with this exit code."""

    def __init__(self, kiosk: SafeKiosk, paths: AppPaths) -> None:
        super().__init__()
        self._kiosk = kiosk
        self._paths = paths
        self._started = time.monotonic()
        self._pulse = Pulse()
        self._front: CoverWatch | None = None
        self._pulse.stopped.connect(lambda: self.ended.emit(0))
        self.entrance = StaffEntrance(kiosk, self._staffing, cleaning_for=_CLEANING)
        self.entrance.ended.connect(self.ended)

    def start(self) -> None:
        """Begin to look after it."""
        self._pulse.start()
        self._front = stay_in_front(self._kiosk.window, self)

    def _staffing(self) -> Staffing:
        from kiosk.adapters.sound import NullSound  # noqa: PLC0415 - what follows may be what is broken
        from kiosk.backoffice.machine import make_staffing  # noqa: PLC0415 - what follows may be what is broken
        from kiosk.usage.counting import Counting  # noqa: PLC0415 - what follows may be what is broken
        from kiosk.usage.store import UsageStore  # noqa: PLC0415 - what follows may be what is broken

        counting = Counting(UsageStore(self._paths.state / "usage.db"), released=RELEASED)
        return make_staffing(
            self._kiosk,
            self._paths,
            counting,
            NullSound(),
            pack=None,
            version="",
            started=self._started,
            touched=lambda: None,
            is_safe=True,
            pack_problem=_pack_problem(self._paths),
            missing_parts=tuple(filter(None, (*self._kiosk.problems, _colours_problem(self._paths)))),
        )


def _colours_problem(paths: AppPaths) -> str:
    """Return why no picture can be painted; empty where they can."""
    from kiosk.theming.pictures import load_picture_colours  # noqa: PLC0415 - what follows may be what is broken

    try:
        load_picture_colours(paths.resources / "themes" / "anatomy.toml", _THEME)
    except KnownError as error:
        return str(error)
    return ""


def _pack_problem(paths: AppPaths) -> str:
    """Return why the content does not load; empty where it does, and something else went wrong."""
    from kiosk.content.pack_file import PackFile  # noqa: PLC0415 - what follows may be what is broken

    try:
        PackFile.open(paths.pack).close()
    except KnownError as error:
        return str(error)
    return ""
