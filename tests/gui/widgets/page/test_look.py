from __future__ import annotations

import pytest

from kiosk.app import GlassOptions
from kiosk.gui.widgets.page.look import drawn, picture_alone
from kiosk.layout.rect import Rect
from tests.support.gui import TABLET, UPRIGHT, Arrive

SMALL = pytest.mark.parametrize("glass", [TABLET, UPRIGHT], ids=["tablet", "upright"])


@SMALL
@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_the_draft_mark_says_the_same_beside_every_picture(arrive: Arrive, glass: GlassOptions, scale: float):
    visitor = arrive(glass, text_scale=scale)
    for page in visitor.order:
        visitor.go(page)
        if visitor.presenter.library.entry(page).kind != "hub":
            assert visitor.words().count("Draft: not checked by a clinician") == 1, page


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


def test_the_summary_follows_the_title_where_the_picture_speaks_in_some_states_only(arrive: Arrive):
    visitor = arrive(GlassOptions(2736, 1824, 10.53))
    visitor.go("disc-changes")
    plan = visitor.screen.parts.plan
    *_, draft, summary = plan.parts[0].pieces
    assert summary.y - draft.y - draft.piece.height < 5.0
    assert plan.caption_place is not None
    assert plan.caption_place.y > plan.words.y + summary.y + summary.piece.height
    assert plan.caption_place.bottom < plan.card_places[0].y


def test_a_long_warning_leaves_its_picture_room_at_the_largest_words(arrive: Arrive):
    visitor = arrive(TABLET, text_scale=2.0)
    visitor.go("spinal-stenosis")
    plan = visitor.screen.parts.plan
    assert plan.picture.height > 0.85 * plan.body.height
    (words,) = [label for label in visitor.labels() if label.text().startswith("Get help now if")]
    assert words.text().endswith("sex trouble.")
    assert visitor.kit.mm(visitor.rect(words).left()) > plan.picture.right
