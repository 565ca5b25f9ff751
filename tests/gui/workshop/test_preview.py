from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.loader import load_folder
from kiosk.content.pack_file import PackFile
from kiosk.content.pack_writer import compile_pack
from kiosk.gui.workshop.preview import PANELS, Preview
from tests.support.workshop import drawn_chairs, make_kiosk

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


def test_a_page_is_shown_on_the_glass_that_is_chosen_part_by_part(qtbot: QtBot, tmp_path: Path):
    pack, _ = load_folder(drawn_chairs(tmp_path))
    compile_pack(pack, tmp_path / "chairs.pack")
    preview = Preview(make_kiosk)
    qtbot.addWidget(preview)
    preview.turn(1)
    preview.show_page(None, "stool", "", "en")
    assert "no picture" in preview.note.text()
    with PackFile.open(tmp_path / "chairs.pack") as chairs:
        preview.panel.setCurrentIndex(3)
        preview.show_page(chairs, "what-is-a-chair", "what", "en")
        assert (preview.image.width(), preview.image.height()) == PANELS[3][1:3]
        first = preview.image
        assert preview.later.isEnabled()
        preview.later.click()
        assert preview.image != first
        preview.earlier.click()
        assert preview.image == first
        preview.resize(preview.sizeHint())
        preview.show_page(chairs, "nothing", "", "en")
        assert preview.image.isNull()
        preview.leave()
        preview.leave()


def test_every_glass_has_a_name_and_a_size():
    assert all(name and wide > 999 and high > 999 and 4 < per_mm < 11 for name, wide, high, per_mm in PANELS)
