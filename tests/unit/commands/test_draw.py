from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.anatomy.ready_made import decode
from kiosk.commands import draw
from kiosk.gui.illustrations.pictures import PICTURES

if TYPE_CHECKING:
    from pathlib import Path

SOME = {name: PICTURES[name] for name in (*draw.POSTERS, "scoliosis")}


def test_every_card_and_both_whole_pictures_are_written(tmp_path: Path):
    folder = tmp_path / "not" / "yet"
    draw.run(folder, SOME)
    assert {file.name for file in folder.iterdir()} == {
        "card-attract.drawing",
        "card-home-body.drawing",
        "card-scoliosis.drawing",
        "whole-attract.drawing",
        "whole-home-body.drawing",
    }
    for file in folder.iterdir():
        assert decode(file.read_bytes()) is not None


def test_a_card_s_file_holds_only_what_cards_show(tmp_path: Path):
    draw.run(tmp_path, SOME)
    card = decode((tmp_path / "card-scoliosis.drawing").read_bytes())
    assert card is not None
    assert 0 < len(card.outlines) < len(PICTURES["scoliosis"].draw(1.0).outlines)


def test_two_builds_write_the_same_bytes(tmp_path: Path):
    for name in ("one", "other"):
        draw.run(tmp_path / name, SOME)
    for file in (tmp_path / "one").iterdir():
        assert file.read_bytes() == (tmp_path / "other" / file.name).read_bytes()
