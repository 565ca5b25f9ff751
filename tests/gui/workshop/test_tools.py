from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMainWindow

from kiosk.gui.workshop.tools import Tools, single_shot

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_every_tool_has_words_a_key_and_can_be_reached_by_tab(qtbot: QtBot):
    window = QMainWindow()
    qtbot.addWidget(window)
    bar = Tools("Tools", window)
    done: list[bool] = []
    action = bar.add("History", "Ctrl+H", lambda: done.append(True))
    assert action.shortcut().toString() == "Ctrl+H"
    assert "Ctrl+H" in action.toolTip()
    assert bar.widgetForAction(action).accessibleName() == "History"
    action.trigger()
    assert done == [True]


def test_something_is_done_once_a_while_after_the_last_change(qtbot: QtBot):
    window = QMainWindow()
    qtbot.addWidget(window)
    done: list[bool] = []
    timer = single_shot(window, 1, lambda: done.append(True))
    timer.start()
    timer.start()
    qtbot.waitUntil(lambda: bool(done))
    assert done == [True]
    assert not timer.isActive()
