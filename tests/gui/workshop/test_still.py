from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent

from kiosk.gui.workshop.form import Form
from tests.support.workshop import plain_picture

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


NOT_INVERTED = False


@pytest.mark.parametrize("key", ["number", "kind", "related", "next_check"])
def test_the_wheel_scrolls_the_form_and_changes_no_fact(qtbot: QtBot, key: str):
    form = Form((), plain_picture)
    qtbot.addWidget(form)
    values = {"number": 11, "kind": "cause", "related": [{"page": "stool"}], "next_check": date(2027, 11, 23)}
    form.show_values(values, {"stool": "Stool", "bench": "Bench"}, is_readable=True)
    told: list[object] = []
    form.edited.connect(lambda *change: told.append(change))
    field = form.field(key).focusProxy() or form.field(key)
    spot = QPointF(3, 3)
    turn = QWheelEvent(
        spot,
        field.mapToGlobal(spot),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        NOT_INVERTED,
    )
    QCoreApplication.sendEvent(field, turn)
    assert told == []
    assert not field.hasFocus()
