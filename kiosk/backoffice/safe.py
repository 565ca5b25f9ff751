"""The kiosk when nothing else works: one screen of words, and the staff's way in.

It opens no content, no counts, no settings of the clinic and no drawing before staff ask for them.
"""

from __future__ import annotations

import time
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiosk.backoffice.entrance import StaffEntrance
from kiosk.backoffice.pulse import Pulse
from kiosk.errors import KnownError
from kiosk.gui.widgets.main_window import MainWindow
from kiosk.gui.widgets.safe_view import SafeView
from kiosk.release import RELEASED

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.backoffice.services import Staffing
    from kiosk.gui.widgets.kit_maker import KitMaker
    from kiosk.gui.widgets.toolkit import Toolkit
    from kiosk.paths import AppPaths

_CLEANING = 30.0
_THEMES = ("light", "dark", "high-contrast-light", "high-contrast-dark")


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
        maker: Makes what views are made with.
        note: What staff read below the words.
    """

    def __init__(self, maker: KitMaker, note: str = "") -> None:
        super().__init__()
        self._maker = maker
        kit = _kit(maker)
        # After the font of English, which all words are set in as far as it has their letters.
        for script in ("han", "arabic"):
            # Without one font the other languages still speak.
            with suppress(KnownError):
                maker.load_script(script)
        self.window = MainWindow(kit)
        self.phases = SafePhases(self.window, note)
        self.phases.show_again()

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


def _kit(maker: KitMaker) -> Toolkit:
    """Return what views are made with, in the first theme that can be read.

    Raises:
        KnownError: none can, or a font or the icons are missing.
    """
    for theme in _THEMES:
        with suppress(KnownError):
            return maker.make("en", text_scale=1.0, theme=theme, reduce_motion=True)
    return maker.make("en", text_scale=1.0, theme=_THEMES[0], reduce_motion=True)


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
        self._pulse.stopped.connect(lambda: self.ended.emit(0))
        self.entrance = StaffEntrance(kiosk, self._staffing, cleaning_for=_CLEANING)
        self.entrance.ended.connect(self.ended)

    def start(self) -> None:
        """Begin to look after it."""
        self._pulse.start()

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
            is_measured=True,
            version="",
            started=self._started,
            touched=lambda: None,
            pack_problem=_pack_problem(self._paths),
        )


def _pack_problem(paths: AppPaths) -> str:
    """Return why the content does not load; empty where it does, and something else went wrong."""
    from kiosk.content.pack_file import PackFile  # noqa: PLC0415 - what follows may be what is broken

    try:
        PackFile.open(paths.pack).close()
    except KnownError as error:
        return str(error)
    return ""
