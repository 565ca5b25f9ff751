from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize

from kiosk.anatomy.drawing import Drawing
from kiosk.anatomy.ready_made import encode
from kiosk.gui.illustrations.ready import ReadyDrawings, card_file, colours_file, poster_file
from kiosk.theming.pictures import load_picture_colours
from kiosk.theming.ready_colours import encode as encode_colours
from tests.support.gui import RESOURCES

if TYPE_CHECKING:
    from pathlib import Path

DRAWING = Drawing(30.0, 20.0, ())
WIDE = Drawing(90.0, 20.0, ())


@pytest.mark.parametrize(
    ("width", "expected"),
    [(100, DRAWING), (125, DRAWING), (126, WIDE), (400, WIDE), (401, None), (70, DRAWING), (69, None)],
)
def test_a_card_comes_from_the_file_for_its_shape(tmp_path: Path, width: int, expected: Drawing | None):
    card_file(tmp_path, "sciatica", wide=False).write_bytes(encode(DRAWING))
    card_file(tmp_path, "sciatica", wide=True).write_bytes(encode(WIDE))
    assert ReadyDrawings(tmp_path).card("sciatica", QSize(width, 100)) == expected


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


def test_colours_come_from_their_file_or_from_nowhere(tmp_path: Path):
    ready = ReadyDrawings(tmp_path)
    assert ready.colours("dark") is None
    colours_file(tmp_path, "dark").write_bytes(b"rubbish")
    assert ready.colours("dark") is None
    colours = load_picture_colours(RESOURCES / "themes" / "anatomy.toml", "dark")
    colours_file(tmp_path, "dark").write_bytes(encode_colours(colours))
    assert ready.colours("dark") == colours
