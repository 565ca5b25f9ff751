from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.gui.workshop.page_list import PageList
from kiosk.workshop.outline import Row
from tests.support.workshop import light

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def row(page: str, group: str, **facts: object) -> Row:
    usual = {"language": "en", "is_draft": True, "is_changed": False, "errors": 0, "warnings": 0}
    return Row(page=page, group=group, file=page, title=page.capitalize(), **(usual | facts))


def test_the_list_says_how_each_page_stands_and_opens_one_by_keys(qtbot: QtBot):
    pages = PageList(light())
    qtbot.addWidget(pages)
    opened: list[str] = []
    pages.opened.connect(opened.append)
    rows = [
        row("stool", "kinds", errors=1, warnings=2),
        row("bench", "kinds", errors=2, is_changed=True),
        row("sofa", "more", warnings=1, language="es"),
        row("chair", "", warnings=3),
        row("seat", "", is_draft=False),
        row("rung", ""),
        row("leg", "", is_hidden=True),
        row("arm", "", is_old=True),
        row("lid", "", is_missing=True, language="es"),
    ]
    pages.show_rows(rows, "en")
    states = [pages.state_of(each.file) for each in rows]
    assert states == [
        *("1 error", "2 errors", "1 note", "3 notes", "approved", "draft"),
        *("hidden", "out of date", "not yet translated"),
    ]
    assert pages.topLevelItem(2).child(5).text(0) == "Español: not yet translated"
    assert [pages.topLevelItem(i).text(0) for i in range(3)] == ["Kinds", "More", "Not listed"]
    assert pages.topLevelItem(0).child(1).text(0) == "* Bench"
    assert pages.topLevelItem(1).child(0).text(0) == "Sofa (es)"
    pages.select("stool")
    assert opened == []
    QTest.keyClick(pages, Qt.Key.Key_Down)
    assert opened == ["bench"]
    pages.show_rows(rows, "en")
    assert pages.currentItem().text(0) == "* Bench"
