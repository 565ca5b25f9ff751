from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.gui.workshop.problem_list import ProblemList
from kiosk.workshop.places import Place, Told
from tests.support.workshop import light

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

ONE = Told("Stool", "It is long.", "Shorten it.", True, Place("a", "stool", "en", "title"))
TWO = Told("Bench", "It is old.", "Check it.", False, Place("b", "bench", "en", "text", 3))


def test_enter_and_two_clicks_lead_to_the_place(qtbot: QtBot):
    problems = ProblemList(light())
    qtbot.addWidget(problems)
    chosen: list[Place] = []
    problems.chosen.connect(chosen.append)
    problems.show_problems(())
    assert problems.topLevelItem(0).text(2) == "No problems: these pages can be published."
    QTest.keyClick(problems, Qt.Key.Key_Return)
    assert chosen == []
    problems.show_problems((ONE, TWO))
    assert problems.topLevelItem(1).text(0) == "Note"
    assert [problems.step(), problems.step(), problems.step()] == [ONE.place, TWO.place, ONE.place]
    QTest.keyClick(problems, Qt.Key.Key_Return)
    problems.itemDoubleClicked.emit(problems.topLevelItem(0), 0)
    assert chosen == [ONE.place, ONE.place]
    problems.show_problems((ONE, TWO))
    assert problems.currentIndex().row() == 0
    QTest.keyClick(problems, Qt.Key.Key_Down)
    assert problems.currentIndex().row() == 1
