from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.gui.workshop.link_rows import LinkRows
from kiosk.gui.workshop.look import OneUndo

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_links_come_back_as_they_were_and_an_empty_row_is_none(qtbot: QtBot):
    rows = LinkRows(OneUndo())
    qtbot.addWidget(rows)
    links = [{"page": "stool", "label": "Low\u00adstool"}, {"page": "gone", "verdict": "May please."}]
    rows.show_links(links, {"stool": "Stool", "bench": "Bench"})
    assert rows.links() == links
    page, label, _ = rows._rows[0]
    assert (page.currentText(), label.text()) == ("Stool", "Low|stool")
    told: list[bool] = []
    rows.edited.connect(lambda: told.append(True))
    page.setCurrentIndex(0)
    page.activated.emit(0)
    assert rows.links() == links[1:]
    assert told == [True]
    rows.show_links(["no table"], {})
    assert rows.links() == []
