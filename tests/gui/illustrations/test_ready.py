from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize

from kiosk.anatomy.drawing import Drawing
from kiosk.anatomy.ready_made import encode
from kiosk.gui.illustrations.ready import ReadyDrawings, card_file, poster_file

if TYPE_CHECKING:
    from pathlib import Path

DRAWING = Drawing(30.0, 20.0, ())


@pytest.mark.parametrize(
    ("size", "is_there"),
    [(QSize(100, 100), True), (QSize(400, 100), True), (QSize(401, 100), False), (QSize(69, 100), False)],
)
def test_a_card_comes_from_its_file_while_its_shape_allows(tmp_path: Path, size: QSize, is_there: bool):
    card_file(tmp_path, "sciatica").write_bytes(encode(DRAWING))
    assert ReadyDrawings(tmp_path).card("sciatica", size) == (DRAWING if is_there else None)


def test_a_whole_picture_comes_from_a_file_of_its_own(tmp_path: Path):
    poster_file(tmp_path, "attract").write_bytes(encode(DRAWING))
    assert ReadyDrawings(tmp_path).poster("attract") == DRAWING
    assert ReadyDrawings(tmp_path).card("attract", QSize(90, 90)) is None


def test_a_file_that_is_missing_or_damaged_counts_as_none(tmp_path: Path):
    poster_file(tmp_path, "attract").write_bytes(b"rubbish")
    ready = ReadyDrawings(tmp_path)
    assert ready.poster("attract") is None
    assert ready.poster("home-body") is None
    assert ReadyDrawings(tmp_path / "none").poster("attract") is None
