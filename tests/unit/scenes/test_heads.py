from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.anatomy.curves import bounds
from kiosk.anatomy.drawing import Role
from kiosk.scenes.heads import Hair, front_head, side_head
from tests.support.drawings import by_name

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.anatomy.drawing import Outline

    DrawHead = Callable[..., tuple[Outline, ...]]


@pytest.mark.parametrize("hair", list(Hair))
@pytest.mark.parametrize("draw", [side_head, front_head])
def test_every_head_has_a_face_and_hair(draw: DrawHead, hair: Hair):
    parts = by_name(draw(Role.SKIN_DARK, hair, Role.HAIR, 8.0))
    assert parts["head"].role is Role.SKIN_DARK
    assert parts["hair"].role is Role.HAIR
    assert "mouth" in parts
    left, top, right, bottom = bounds(parts["head"].path)
    assert 150 < right - left < 240
    assert 190 < bottom - top < 250


@pytest.mark.parametrize("hair", [Hair.SCARF, Hair.BOB])
def test_scarf_and_long_hair_cover_the_ear(hair: Hair):
    assert "ear" not in by_name(side_head(Role.SKIN, hair, Role.CLOTH, 8.0))
    assert "ear" in by_name(side_head(Role.SKIN, Hair.SHORT, Role.HAIR, 8.0))


def test_eyes_close_in_sleep():
    awake = by_name(side_head(Role.SKIN, Hair.SHORT, Role.HAIR, 8.0))
    asleep = by_name(side_head(Role.SKIN, Hair.SHORT, Role.HAIR, 8.0, asleep=True))
    assert awake["eye"].filled
    assert not asleep["eye"].filled


@pytest.mark.parametrize("draw", [side_head, front_head])
def test_beard_and_glasses_are_worn_when_asked_for(draw: DrawHead):
    plain = by_name(draw(Role.SKIN, Hair.SHORT, Role.HAIR_GREY, 8.0))
    worn = by_name(draw(Role.SKIN, Hair.SHORT, Role.HAIR_GREY, 8.0, beard=True, glasses=True))
    assert worn["beard"].role is Role.HAIR_GREY
    assert any(name.startswith("glasses") for name in worn)
    assert not {"beard", "glasses"} & {name.split()[0] for name in plain}


def test_nobody_frowns():
    mouth = by_name(front_head(Role.SKIN, Hair.SHORT, Role.HAIR, 8.0))["mouth"].path
    ends, middle = mouth[0][2], max(command[-1] for command in mouth)
    assert middle > ends
