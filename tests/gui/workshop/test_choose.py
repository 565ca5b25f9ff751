from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

from kiosk.gui.workshop import choose

if TYPE_CHECKING:
    import pytest
    from pytestqt.qtbot import QtBot


def test_the_answers_of_the_computer_are_passed_on(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch):
    window = QWidget()
    qtbot.addWidget(window)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda _parent, words: f"/pages of {words}")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda _parent, _words, advised, _kinds: (advised, ""))
    assert choose.folder("chairs") == "/pages of chairs"
    assert choose.file_to_write(window, "Where to?", "chairs.pack") == "chairs.pack"
