"""The kiosk stays in front where no window manager tells it that something else is."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from kiosk.adapters.x_cover import CoverWatch
    from kiosk.gui.widgets.main_window import MainWindow


def stay_in_front(window: MainWindow, parent: QObject, platform: str = "") -> CoverWatch | None:
    """Bring the glass to the front whenever something covers it; None where it holds no screen or no X server runs.

    Args:
        window: The window of the kiosk, on its glass.
        parent: Who owns what watches.
        platform: What Qt calls the window system; asked if not given.
    """
    glass = window.window()
    if (platform or QGuiApplication.platformName()) != "xcb" or not glass.isFullScreen():
        return None
    from kiosk.adapters.x_cover import CoverWatch  # noqa: PLC0415 - only this window system needs it

    watch = CoverWatch(os.environ.get("DISPLAY", ""), parent=parent)
    watch.watch(int(glass.winId()))
    return watch
