from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.anatomy.ready_made import decode
from kiosk.commands import draw
from kiosk.gui.illustrations.pictures import PICTURES

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The drawings of the shipped catalogue."""
    made = tmp_path_factory.mktemp("drawings") / "not" / "yet"
    draw.run(made, PICTURES)
    return made


def test_every_card_in_both_shapes_and_both_whole_pictures_are_written(folder: Path):
    cards = {f"{shape}-{name}.drawing" for name in draw.CARDS for shape in ("card", "wide-card")}
    assert {file.name for file in folder.iterdir()} == cards | {"whole-attract.drawing", "whole-home-body.drawing"}
    for file in folder.iterdir():
        assert decode(file.read_bytes()) is not None


def test_a_card_s_file_holds_only_what_cards_show(folder: Path):
    card = decode((folder / "card-scoliosis.drawing").read_bytes())
    assert card is not None
    assert 0 < len(card.outlines) < len(PICTURES["scoliosis"].draw(1.0).outlines)


def test_two_builds_write_the_same_bytes(folder: Path, tmp_path: Path):
    draw.run(tmp_path, PICTURES)
    for file in folder.iterdir():
        assert file.read_bytes() == (tmp_path / file.name).read_bytes(), file.name
