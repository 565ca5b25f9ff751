from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.gui.application import settle
from kiosk.gui.workshop.picture_field import PictureField
from tests.support.workshop import plain_picture

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_a_picture_is_chosen_from_small_pictures_by_hand_or_keys(qtbot: QtBot):
    field = PictureField(("herniated-disc", "muscle-strain"), plain_picture)
    qtbot.addWidget(field)
    field.show()
    chosen: list[str] = []
    field.chosen.connect(lambda: chosen.append(field.picture))
    field.show_picture("muscle-strain")
    assert field.name.text() == "Muscle strain"
    field.button.click()
    settle()
    assert [field.list.item(row).text() for row in range(2)] == ["Herniated disc", "Muscle strain"]
    assert not any(field.list.item(row).icon().isNull() for row in range(2))
    assert field.list.currentRow() == 1
    first = field.list.visualItemRect(field.list.item(0))
    assert first.height() >= field.list.iconSize().height() + field.fontMetrics().height()
    field.list.setCurrentRow(0)
    QTest.keyClick(field.list, Qt.Key.Key_Return)
    assert chosen == ["herniated-disc"]
    assert field.list.isHidden()
    field.offer(("own/our-team", "herniated-disc"))
    field.show_picture("gone")
    field.button.click()
    assert [field.list.item(row).text() for row in range(2)] == ["Our team", "Herniated disc"]
    field.list.itemClicked.emit(field.list.item(0))
    assert chosen == ["herniated-disc", "own/our-team"]
