from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.gui.workshop.page_bar import PageBar
from tests.support.workshop import light

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_the_bar_says_what_can_be_done_and_asks_for_it(qtbot: QtBot):
    bar = PageBar(light())
    qtbot.addWidget(bar)
    asked: list[object] = []
    bar.moved.connect(asked.append)
    for name in ("grouped", "hidden", "deleted", "asked_deleted", "undone"):
        getattr(bar, name).connect(lambda name=name: asked.append(name))
    bar.show_state(can_change=True, is_hidden=True, last="move the page")
    buttons = (bar.up, bar.down, bar.group, bar.hide_button, bar.delete, bar.gone, bar.undo)
    for button in buttons:
        button.click()
    assert asked == [-1, 1, "grouped", "hidden", "deleted", "asked_deleted", "undone"]
    assert (bar.hide_button.text(), bar.undo.text()) == ("Show again", "Undo: move the page")
    bar.show_state(can_change=False, is_hidden=False, last="")
    assert [button.isEnabled() for button in buttons[:6]] == [False] * 5 + [True]
    assert bar.undo.isHidden()
