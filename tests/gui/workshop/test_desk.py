from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.gui.application import settle

if TYPE_CHECKING:
    from tests.support.workshop import Editor


def test_everything_has_room_on_a_small_screen_and_the_preview_can_have_it_all(editor: Editor):
    window = editor.window
    window.resize(1280, 800)
    window.show()
    desk = window.desk
    assert (window.width(), window.height()) == (1280, 800)
    for part in (desk.pages, desk.writing.editor, desk.preview, desk.problems):
        assert part.width() >= 200, part
        assert part.height() >= 90, part
    before = desk.preview.width()
    desk.show_large(is_large=True)
    settle()
    assert desk.preview.width() > 2 * before
    desk.show_large(is_large=False)
    settle()
    assert desk.pages.isVisible()
    desk.show_form()
    assert desk.form.isVisible()
    desk.show_text()
    assert desk.writing.isVisible()
