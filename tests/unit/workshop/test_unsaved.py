from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.workshop.unsaved import FILE, Unsaved, keep, read

if TYPE_CHECKING:
    from pathlib import Path


def test_what_is_not_saved_is_kept_and_let_go(tmp_path: Path):
    assert read(tmp_path) is None
    unsaved = Unsaved("/pages", {"pages/stool/en.md": "Où ça ?"})
    keep(tmp_path, unsaved)
    assert read(tmp_path) == unsaved
    keep(tmp_path, Unsaved("/pages", {}))
    assert not (tmp_path / FILE).exists()
    keep(tmp_path, Unsaved("/pages", {}))


def test_a_damaged_file_is_none(tmp_path: Path):
    for text in ("{", "[]", "{}", '{"texts": 1}', '{"texts": {"a": 1}}'):
        (tmp_path / FILE).write_text(text)
        assert read(tmp_path) is None
