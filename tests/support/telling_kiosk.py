"""A real kiosk, or supervisor, that tells what happens to it in lines of JSON, and makes the staff's gesture itself.

    python -m tests.support.telling_kiosk run|supervise [options]

Where its files are and which year its clock shows stands in KIOSK_SITE. Nothing else differs from the kiosk.
"""

from __future__ import annotations

import json
import os
import sys
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QLabel

from kiosk import __main__
from kiosk.backoffice import machine, running, safe
from kiosk.paths import AppPaths
from kiosk.staff.gesture import HOLD_FOR, KEY_TIMES
from kiosk.supervisor import program

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from kiosk.gui.widgets.main_window import MainWindow
    from kiosk.supervisor.supervisor import Seen
    from tests.support.faulty import Site

VARIABLE = "KIOSK_SITE"
COMMAND = [sys.executable, "-m", "tests.support.telling_kiosk"]

_CORNER_MM = 5.0
_BETWEEN_MS = 200
_BENT = ("pack", "resources", "content", "policy")


@dataclass(frozen=True, slots=True)
class Told:
    """What stands on the glass.

    Args:
        shown: what the view is called.
        words: what assistive technology reads of it.
    """

    shown: str
    words: tuple[str, ...]


def look(window: MainWindow) -> Told:
    """Look at the glass."""
    overlay = window.overlay
    screen = window.screen_shown
    if overlay is None:
        return Told(getattr(screen, "page_id", ""), (screen.title,) if screen else ())
    names = (overlay.accessibleName(), *(label.accessibleName() for label in overlay.findChildren(QLabel)))
    return Told(overlay.objectName(), tuple(dict.fromkeys(filter(None, names))))


def mouse(window: MainWindow, x_mm: float, *, is_down: bool) -> None:
    """Put a finger down at the upper edge, or lift it there."""
    kind = QEvent.Type.MouseButtonPress if is_down else QEvent.Type.MouseButtonRelease
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    place = QPointF(x_mm, _CORNER_MM) * window.kit.profile.px_per_mm
    held = left if is_down else none
    QCoreApplication.sendEvent(window, QMouseEvent(kind, place, place, left, held, Qt.KeyboardModifier.NoModifier))


def corners(window: MainWindow) -> tuple[Callable[[], None], ...]:
    """Return the steps of the staff's gesture: hold, let go, and tap the other corner."""
    right = window.kit.width - _CORNER_MM
    return (
        lambda: mouse(window, _CORNER_MM, is_down=True),
        lambda: mouse(window, _CORNER_MM, is_down=False),
        lambda: mouse(window, right, is_down=True),
        lambda: mouse(window, right, is_down=False),
    )


def keys(window: MainWindow) -> None:
    """Make the staff's gesture by a keyboard."""
    for _ in range(KEY_TIMES):
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.sendEvent(window, QKeyEvent(kind, Qt.Key.Key_F9, Qt.KeyboardModifier.NoModifier))


def bend_clock(year: int, put: Callable[[Any, str, Any], object] = setattr) -> None:
    """Let the clock on the wall show another year; the clock that never goes back goes on."""
    if not year:
        return

    class Bent(datetime):
        @classmethod
        def now(cls, tz: Any = None) -> Any:
            # The 29th of February is not in every year.
            return datetime.now(tz).replace(year=year, day=1)

    for module in (machine, running):
        put(module, "datetime", Bent)


def environment(site: Site, *, by_keys: bool = False) -> dict[str, str]:
    """Return what a telling kiosk of this site is started with; it goes in by the corners unless ``by_keys``."""
    given = {name: str(getattr(site.paths, name)) for name in _BENT}
    return {**os.environ, VARIABLE: json.dumps({**given, "year": site.year, "by_keys": by_keys})}


def arguments(site: Site) -> list[str]:
    """Return the options of a kiosk of this site."""
    width, height, px_per_mm = site.glass
    return [f"--state-dir={site.paths.state}", f"--windowed={width}x{height}", f"--px-per-mm={px_per_mm}"]


class _Teller:
    """Tells of one kiosk, and knows the way in.

    Args:
        attendance: what looks after the kiosk.
        by_keys: go in by the keyboard, which takes no time.
    """

    def __init__(self, attendance: running.Running | safe.SafeAttendance, *, by_keys: bool) -> None:
        self._by_keys = by_keys
        self._entrance = attendance.entrance
        self._window = attendance.entrance._presenter.window

    def begin(self) -> None:
        """Tell what is there, and go in."""
        _tell(shown=look(self._window).shown, words=look(self._window).words)
        if self._by_keys:
            self._follow([(0, lambda: keys(self._window))])
            return
        press, lift, *tap = corners(self._window)
        self._follow([(0, press), (int(HOLD_FOR * 1000) + _BETWEEN_MS, lift), *((_BETWEEN_MS, step) for step in tap)])

    def _follow(self, steps: list[tuple[int, Callable[[], None]]]) -> None:
        if not steps:
            self._end()
            return
        (wait, step), *rest = steps

        def go() -> None:
            step()
            self._follow(rest)

        QTimer.singleShot(wait, go)

    def _end(self) -> None:
        lines = self._entrance._make().care.lines()
        _tell(way=look(self._window).shown, health=[(line.id, line.level, line.sentence) for line in lines])


def _tell(**facts: object) -> None:
    # One write: supervisor and kiosk tell through the same pipe.
    os.write(1, f"{json.dumps({'pid': os.getpid(), **facts})}\n".encode())


def _see(seen: Seen) -> None:
    _tell(seen=seen.what, run=seen.pid, is_safe=seen.is_safe, why=seen.why.value if seen.why else "", code=seen.code)


def _tell_of(kinds: Iterable[Any], *, by_keys: bool) -> None:
    """Have a teller begin wherever a kiosk begins to be looked after."""
    for kind in kinds:
        kind.start = _and_tell(kind.start, by_keys=by_keys)


def _and_tell(start: Callable[[Any], None], *, by_keys: bool) -> Callable[[Any], None]:
    tellers = []

    def begin(attendance: Any) -> None:
        start(attendance)
        tellers.append(_Teller(attendance, by_keys=by_keys))
        tellers[-1].begin()

    return begin


def main() -> int:
    """Start what the command line asks for, and tell of it."""
    given = json.loads(os.environ[VARIABLE])
    bend_clock(given["year"])
    found, moved = AppPaths.find, {name: Path(given[name]) for name in _BENT}
    if given["year"]:
        bent_defaults: Any = running.Running.__init__.__kwdefaults__
        bent_defaults["now"] = vars(running)["datetime"].now
    bent: Any = AppPaths
    bent.find = lambda *options: replace(found(*options), **moved)
    told: Any = program
    told.own_command = lambda: COMMAND
    told.supervise = partial(program.supervise, observe=_see)
    _tell_of((running.Running, safe.SafeAttendance), by_keys=given["by_keys"])
    return __main__.main()


if __name__ == "__main__":
    sys.exit(main())
