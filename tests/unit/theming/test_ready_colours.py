from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from kiosk.theming.pictures import load_picture_colours
from kiosk.theming.ready_colours import decode, encode
from kiosk.theming.tokens import NAMES

if TYPE_CHECKING:
    from collections.abc import Callable

TABLE = Path(__file__).parents[3] / "resources" / "themes" / "anatomy.toml"


@pytest.mark.parametrize("theme", NAMES)
def test_the_colours_of_every_theme_come_back_as_they_were(theme: str):
    colours = load_picture_colours(TABLE, theme)
    assert decode(encode(colours)) == colours


def changed(change: Callable[[Any], object]) -> bytes:
    whole = json.loads(encode(load_picture_colours(TABLE)))
    change(whole)
    return json.dumps(whole).encode()


USELESS = {
    "empty": b"",
    "rubbish": b"\xff\xfe",
    "a list": b"[]",
    "no styles": changed(lambda whole: whole.pop("styles")),
    "styles that are none": changed(lambda whole: whole.update(styles=7)),
    "a role is missing": changed(lambda whole: whole["styles"].pop("bone")),
    "a role nobody has": changed(lambda whole: whole["styles"].update(chair=whole["styles"]["bone"])),
    "a style without a fill": changed(lambda whole: whole["styles"]["bone"].pop("fill")),
    "a style with more than a style has": changed(lambda whole: whole["styles"]["bone"].update(smell="")),
    "a dash that is a number": changed(lambda whole: whole["styles"]["bone"].update(dash=1)),
}


@pytest.mark.parametrize("case", USELESS)
def test_anything_else_is_none(case: str):
    assert decode(USELESS[case]) is None
