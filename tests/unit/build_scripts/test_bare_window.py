"""The bare window fills the screen, or nothing compared with it would mean anything."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bare_window import make_window

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


def test_it_is_as_large_as_the_screen_and_says_something(qapp: QApplication, qtbot: QtBot):
    window = make_window(qapp)
    qtbot.addWidget(window)
    assert window.size() == qapp.primaryScreen().size()
    assert window.text()
