from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QPushButton

from kiosk.gui.workshop.side import Side
from kiosk.workshop.history import Version
from kiosk.workshop.wording import RULES

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_rules_stand_there_and_a_version_can_be_brought_back(qtbot: QtBot):
    side = Side()
    qtbot.addWidget(side)
    assert any(RULES[0] in label.text() for label in side.findChildren(QLabel))
    brought: list[Version] = []
    side.restored.connect(brought.append)
    button = next(each for each in side.findChildren(QPushButton) if each.text().startswith("Bring"))
    side.open_history()
    button.click()
    assert brought == []
    versions = tuple(Version(datetime(2026, 6, day, tzinfo=UTC), "0" * 12, Path("x")) for day in (2, 1))
    side.show_versions(versions)
    side.open_history()
    side.show_versions(versions)
    assert side.history.item(0).text().startswith("2 ")
    side.history.setCurrentRow(1)
    button.click()
    assert brought == [versions[1]]
