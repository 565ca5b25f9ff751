from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QLabel, QPlainTextEdit

from kiosk.gui.workshop.look import OneUndo, letters, palette, set_role, style_sheet, words_of
from kiosk.theming.contrast import ratio
from tests.support.workshop import light

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_words_stand_out_from_their_ground():
    made = palette(light())
    for ground, words in (
        (QPalette.ColorRole.Window, QPalette.ColorRole.WindowText),
        (QPalette.ColorRole.Base, QPalette.ColorRole.Text),
        (QPalette.ColorRole.Highlight, QPalette.ColorRole.HighlightedText),
    ):
        assert ratio(made.color(ground).name(), made.color(words).name()) >= 4.5


def test_the_style_sheet_has_no_colour_but_those_of_the_theme(qtbot: QtBot):
    theme = light()
    known = {theme.colour(role).name() for role in theme._hex}
    assert set(re.findall(r"#[0-9a-f]{6}", style_sheet(theme))) <= known
    label = QLabel()
    qtbot.addWidget(label)
    set_role(label, "bad")
    assert label.property("role") == "bad"
    assert letters(label.fontMetrics(), 10) == 10 * label.fontMetrics().averageCharWidth()


def test_undo_is_left_to_the_window_and_other_keys_to_the_field():
    one_undo = OneUndo()
    control = Qt.KeyboardModifier.ControlModifier
    for key, kept in ((Qt.Key.Key_Z, True), (Qt.Key.Key_C, False)):
        event = QKeyEvent(QEvent.Type.ShortcutOverride, key, control)
        assert one_undo.eventFilter(one_undo, event) is kept
    assert not one_undo.eventFilter(one_undo, QEvent(QEvent.Type.Show))


def test_a_field_keeps_spaces_that_do_not_break(qtbot: QtBot):
    field = QPlainTextEdit()
    qtbot.addWidget(field)
    field.setPlainText("Call\u00a0112\nnow\u00ad.")
    assert words_of(field) == "Call\u00a0112\nnow\u00ad."
