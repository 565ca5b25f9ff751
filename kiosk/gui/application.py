"""The QApplication of the kiosk: no style of the machine, no dialogs, and a clear word when there is no screen."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from kiosk.errors import ExitCode, KnownError
from kiosk.gui import qt_messages
from kiosk.panel.calibration import ScreenReport

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QScreen

_PLATFORM = "QT_QPA_PLATFORM"

_KEPT: Final = frozenset(
    {
        _PLATFORM,
        "QT_WAYLAND_SHELL_INTEGRATION",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON",
    },
)
"""What the environment may tell Qt: what to show on, how a window asks for its place there, to serve screen readers.

Everything else it could tell it, such as where to find plugins and styles, changes nothing (BO-17).
"""

# The program that starts a frozen kiosk has put our own plugins there, over whatever was said.
_KEPT_FROZEN: Final = frozenset({"QT_PLUGIN_PATH"})


def require_display() -> None:
    """Make sure that there is something to show on, before Qt ends the process for want of it.

    Raises:
        KnownError: On Linux, neither an X server nor a Wayland compositor is named, and no other platform is chosen.
    """
    if not sys.platform.startswith("linux") or os.environ.get(_PLATFORM):
        return
    if not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
        message = (
            "There is no display: start the kiosk in a graphical session, or set QT_QPA_PLATFORM=offscreen to run "
            "without one."
        )
        raise KnownError(message, ExitCode.NO_DISPLAY)


def make_application(*, has_frame: bool = False, font_config: Path | None = None) -> QApplication:
    """Return the application, made on first use. The command line tells Qt nothing, and the environment little.

    Args:
        has_frame: Whether its window has a frame to hold it by, unlike a kiosk's.
        font_config: What is asked for fonts instead of the machine's own configuration, whose folders take longer to
            look through the more fonts a machine has; None where the machine's fonts may be needed.
    """
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    qt_messages.install()
    _forget_foreign_wishes()
    # One pixel is one pixel: sizes come from the panel model, never from what the machine says of its scale.
    os.environ["QT_ENABLE_HIGHDPI_SCALING"] = "0"
    # Qt shares each gradient between threads, 64 lines at a time: handing over small shapes costs more than painting.
    os.environ["QT_NO_GUI_THREADPOOL"] = "1"
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_SynthesizeMouseForUnhandledTouchEvents, on=False)
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_SynthesizeTouchForUnhandledMouseEvents, on=False)
    _prepare_environment(has_frame=has_frame)
    if font_config is not None and font_config.is_file():
        os.environ["FONTCONFIG_FILE"] = str(font_config)
    app = QApplication(["kiosk"])
    app.setApplicationName("Back Pain Kiosk")
    app.setQuitOnLastWindowClosed(True)
    app.setFont(QFont("Atkinson Hyperlegible Next"))
    return app


def _forget_foreign_wishes() -> None:
    kept = _KEPT | _KEPT_FROZEN if getattr(sys, "frozen", False) else _KEPT
    for name in [name for name in os.environ if name.startswith(("QT_", "QML"))]:
        if name not in kept:
            del os.environ[name]


def _prepare_environment(*, has_frame: bool) -> None:
    if sys.platform.startswith("linux"):
        # Services start with an empty locale, and Qt warns of every one that is not UTF-8.
        locale = next((value for name in ("LC_ALL", "LC_CTYPE", "LANG") if (value := os.environ.get(name))), "")
        if "utf" not in locale.lower():
            os.environ["LC_ALL"] = "C.UTF-8"
        if not has_frame:
            # A kiosk has none, and its plugin is not part of the program.
            os.environ["QT_WAYLAND_DISABLE_WINDOWDECORATION"] = "1"


def primary_screen(app: QApplication) -> QScreen:
    """Return the screen the kiosk fills."""
    return app.primaryScreen()


def report_of(screen: QScreen) -> ScreenReport:
    """Return what the system says of a screen."""
    size, physical = screen.size(), screen.physicalSize()
    return ScreenReport(size.width(), size.height(), physical.width(), physical.height(), screen.name())


def settle() -> None:
    """Run the event loop until nothing is left to do, including what was to be deleted."""
    for _ in range(3):
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
