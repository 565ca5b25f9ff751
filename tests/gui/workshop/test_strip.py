from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit

from kiosk.gui.workshop.strip import Strip

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_an_answer_does_what_it_says_and_takes_the_question_away(qtbot: QtBot):
    strip = Strip()
    qtbot.addWidget(strip)
    assert strip.words == ""
    done: list[str] = []
    field = QLineEdit()
    strip.ask("Save?", (("Yes", lambda: done.append("yes")), ("No", lambda: done.append("no"))), field)
    assert (strip.words, [button.text() for button in strip.buttons]) == ("Save?", ["Yes", "No"])
    strip.buttons[1].click()
    assert (done, strip.words) == (["no"], "")
    strip.tell("It is done.")
    assert strip.words == "It is done."
    strip.buttons[0].click()
    assert strip.isHidden()
    strip.ask("Again?", (("Yes", lambda: strip.tell("Told.")),))
    strip.buttons[0].click()
    assert strip.words == "Told."
