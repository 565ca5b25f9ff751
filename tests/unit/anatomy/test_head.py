from __future__ import annotations

import pytest

from kiosk.anatomy.body_outline import Build
from kiosk.anatomy.curves import bounds
from kiosk.anatomy.drawing import Role
from kiosk.anatomy.head import head


@pytest.mark.parametrize(("style", "lowest"), [("short", 215), ("bun", 200), ("bob", 240), ("curls", 205)])
def test_hair_covers_the_head_and_leaves_the_neck_free_as_its_style_says(style: str, lowest: float):
    behind, before = head(Build(style=style), 3.0)
    hair = next(s for s in before if s.name == "hair")
    left, top, right, bottom = bounds(hair.path)
    assert bottom < lowest
    assert top < 0
    assert -left == pytest.approx(right, abs=1.0)
    face = next(s for s in behind if s.name == "head")
    assert left < bounds(face.path)[0]


def test_a_bun_lies_over_the_hair():
    names = [s.name for s in head(Build(style="bun"), 3.0)[1]]
    assert names.index("bun") > names.index("hair")


def test_hair_can_be_grey():
    hair = head(Build(hair=Role.HAIR_GREY), 3.0)[1][0]
    assert hair.role is Role.HAIR_GREY
