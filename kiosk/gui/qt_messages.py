"""Qt's own messages go where ours go; the few known harmless ones are named here with their reason."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QtMsgType, qInstallMessageHandler

if TYPE_CHECKING:
    from PySide6.QtCore import QMessageLogContext

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
# Beginnings of messages that tell nobody anything, each with why.
HARMLESS = (
    # The offscreen platform has no window manager to ask.
    "This plugin does not support propagateSizeHints()",
    "This plugin does not support raise()",
)
_log = logging.getLogger("qt")


def take_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Log one Qt message at its level; harmless ones at debug level."""
    del context
    level = logging.DEBUG if message.startswith(HARMLESS) else _LEVELS[kind]
    _log.log(level, "%s", message)


def install() -> None:
    """Send Qt's messages to the log from now on."""
    qInstallMessageHandler(take_message)


def remove() -> None:
    """Give Qt its own handler back, before Python is taken down."""
    qInstallMessageHandler(None)
