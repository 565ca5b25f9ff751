from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.workshop.shelf import Shelf
from kiosk.workshop.texts import Texts
from tests.support.builders import edit, good_pack, write

if TYPE_CHECKING:
    from pathlib import Path

STOOL = "pages/stool/en.md"


def test_only_what_has_changed_is_read_again(tmp_path: Path):
    folder = good_pack(tmp_path)
    texts = Texts(Shelf(folder))
    texts.read_all()
    assert len(texts.pages()) == 5
    assert "[[group]]" in texts.of("pack.toml")
    assert texts.look_at([STOOL]) == set()
    edit(folder, STOOL, "no back", "one seat")
    write(folder, "pages/sofa/en.md", "x")
    assert texts.look_at([]) == set()
    assert texts.look_at([STOOL, "pages/sofa/en.md"]) == {STOOL, "pages/sofa/en.md"}
    assert "one seat" in texts.of(STOOL)
    (folder / STOOL).write_bytes(b"\xff")
    assert texts.look_at([STOOL]) == {STOOL}
    assert (texts.of(STOOL), texts.unreadable) == ("", {STOOL})
    (folder / STOOL).unlink()
    assert texts.look_at([STOOL]) == {STOOL}
    assert STOOL not in texts
    write(folder, STOOL, "written here")
    texts.written(STOOL, "written here")
    assert texts.look_at([STOOL]) == set()
