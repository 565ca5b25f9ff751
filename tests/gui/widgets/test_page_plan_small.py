from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.support.gui import TABLET, UPRIGHT, Arrive

if TYPE_CHECKING:
    from kiosk.app import GlassOptions

SMALL = pytest.mark.parametrize("glass", [TABLET, UPRIGHT], ids=["tablet", "upright"])


@SMALL
def test_the_picture_comes_first_and_then_what_to_choose_from(arrive: Arrive, glass: GlassOptions):
    visitor = arrive(glass)
    for page in ("sciatica", "questions-to-ask"):
        visitor.go(page)
        first, second = visitor.screen.plan.parts[:2]
        assert first.kind == "look"
        # The choice stands beside the picture where there is room, else on a part of its own.
        assert [title for _, title in first.choices or second.choices][-1] == "More"


@SMALL
def test_help_comes_before_its_picture(arrive: Arrive, glass: GlassOptions):
    visitor = arrive(glass)
    visitor.go("get-help-now")
    assert visitor.screen.plan.parts[0].kind == "text"
    assert visitor.screen.plan.parts[0].section == "now"


@SMALL
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_the_summary_is_shown_once(arrive: Arrive, glass: GlassOptions, scale: float):
    visitor = arrive(glass, text_scale=scale)
    for page in ("sciatica", "disc-changes", "what-is-back-pain", "nerves"):
        summary = visitor.presenter.library.page(page).entry.summary.replace("\u00ad", "")
        said = " ".join(visitor.words() for _ in visitor.parts(page))
        first = summary.split(". ")[0]
        assert said.count(first) == 1, page


@SMALL
@pytest.mark.parametrize("scale", [1.5, 2.0])
def test_with_large_words_the_picture_has_a_part_to_itself(arrive: Arrive, glass: GlassOptions, scale: float):
    visitor = arrive(glass, text_scale=scale)
    visitor.go("sciatica")
    plan = visitor.screen.plan
    assert plan.picture.width * plan.picture.height > 0
    assert plan.parts[0].kind == "look"
    assert visitor.kit.small


@SMALL
@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0])
def test_the_picture_is_large_enough_to_be_looked_at(arrive: Arrive, glass: GlassOptions, scale: float):
    visitor = arrive(glass, text_scale=scale)
    for page in ("sciatica", "herniated-disc", "scoliosis", "nerves"):
        visitor.go(page)
        picture = visitor.screen.plan.picture
        assert min(picture.width, picture.height) >= 50.0, page
