from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.anatomy.ready_made import decode
from kiosk.commands import draw
from kiosk.gui.illustrations.pictures import PICTURES
from kiosk.gui.illustrations.ready import ReadyDrawings
from kiosk.theming.pictures import load_picture_colours
from kiosk.theming.tokens import NAMES
from tests.support.source_tree import ROOT

if TYPE_CHECKING:
    from pathlib import Path

COLOURS = ROOT / "resources" / "themes" / "anatomy.toml"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The drawings of the shipped catalogue."""
    made = tmp_path_factory.mktemp("drawings") / "not" / "yet"
    draw.run(made, PICTURES, COLOURS)
    return made


def test_every_card_in_both_shapes_and_every_whole_picture_are_written(folder: Path):
    cards = {f"{shape}-{name}.drawing" for name in draw.CARDS for shape in ("card", "wide-card")}
    drawn = {file.name for file in folder.glob("*.drawing")}
    whole = {"attract", "home-body", "what-helps", "what-helps@wide"}
    assert drawn == cards | {f"whole-{name}.drawing" for name in whole}
    for file in folder.glob("*.drawing"):
        assert decode(file.read_bytes()) is not None


@pytest.mark.parametrize("theme", NAMES)
def test_the_colours_of_every_theme_are_written(folder: Path, theme: str):
    assert ReadyDrawings(folder).colours(theme) == load_picture_colours(COLOURS, theme)


def test_a_card_s_file_holds_only_what_cards_show(folder: Path):
    card = decode((folder / "card-scoliosis.drawing").read_bytes())
    assert card is not None
    assert 0 < len(card.outlines) < len(PICTURES["scoliosis"].draw(1.0).outlines)


def test_two_builds_write_the_same_bytes(folder: Path, tmp_path: Path):
    draw.run(tmp_path, PICTURES, COLOURS)
    for file in folder.iterdir():
        assert file.read_bytes() == (tmp_path / file.name).read_bytes(), file.name
