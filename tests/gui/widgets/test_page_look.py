from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.gui.widgets.page_look import drawn, picture_alone
from kiosk.layout.rect import Rect
from tests.support.gui import TABLET, UPRIGHT, Arrive

if TYPE_CHECKING:
    from kiosk.app import GlassOptions

SMALL = pytest.mark.parametrize("glass", [TABLET, UPRIGHT], ids=["tablet", "upright"])


@SMALL
def test_beside_the_picture_the_draft_mark_does_not_wrap(arrive: Arrive, glass: GlassOptions):
    visitor = arrive(glass)
    kit = visitor.kit
    for page in visitor.order:
        visitor.go(page)
        if visitor.presenter.library.entry(page).kind == "hub":
            continue
        for placed in visitor.screen.parts.plan.parts[0].pieces:
            if placed.piece.text.startswith("Draft"):
                assert placed.piece.height <= 1.01 * kit.line(kit.meta("ink_soft")), page


@SMALL
def test_a_picture_alone_leaves_its_buttons_and_words_a_place_of_their_own(arrive: Arrive, glass: GlassOptions):
    visitor = arrive(glass)
    body = Rect(5.0, 25.0, visitor.kit.width - 10.0, visitor.kit.height - 60.0)
    for page_id in ("herniated-disc", "sciatica", "nerves", "medicines"):
        page = visitor.presenter.library.page(page_id)
        alone = picture_alone(visitor.kit, page, body)
        assert drawn(visitor.kit, page, alone) > 0.0
        places = [place for place in (alone.picture, alone.states, alone.caption) if place]
        for i, one in enumerate(places):
            assert one.right <= body.right + 0.01
            assert one.bottom <= body.bottom + 0.01
            for other in places[i + 1 :]:
                assert one.distance(other) > 0.0, page_id
