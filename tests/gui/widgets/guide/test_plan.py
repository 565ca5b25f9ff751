from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.gui.widgets.guide.controls import least_row
from kiosk.gui.widgets.guide.plan import GuidePlan, plan_guide, step_of
from kiosk.gui.widgets.guide.screen import GuideParts, GuideScreen
from kiosk.gui.widgets.picture.frame import drawn_size
from kiosk.gui.widgets.toolkit import BODY
from kiosk.layout.frames import screen_frame
from kiosk.layout.rect import Rect
from kiosk.navigation.route import Route
from tests.support.gui import DESK, STANDING, TABLET, UPRIGHT, WALL, Arrive

if TYPE_CHECKING:
    from kiosk.app import GlassOptions
    from tests.support.gui import Visitor


def planned(visitor: Visitor, page_id: str) -> GuidePlan:
    kit, page = visitor.kit, visitor.presenter.library.page(page_id)
    assert page.guide is not None
    content = screen_frame(kit.width, kit.height, small=kit.small).content
    return plan_guide(kit, page, page.guide, content, least_row(kit))


def side(visitor: Visitor, plan: GuidePlan) -> float:
    return drawn_size(visitor.kit, "herniated-disc", plan.picture.width, plan.picture.height)


@pytest.mark.parametrize("glass", [DESK, STANDING, TABLET, UPRIGHT, WALL])
def test_a_step_is_one_look_and_the_picture_has_the_most_of_it(arrive: Arrive, glass: GlassOptions):
    visitor = arrive(glass)
    plan = planned(visitor, "herniated-disc")
    assert len(plan.frames) == 10
    assert plan.style.capital_mm >= BODY * visitor.kit.base
    assert plan.picture.width * plan.picture.height >= plan.words.width * plan.words.height
    for one, other in ((plan.picture, plan.words), (plan.words, plan.row), (plan.picture, plan.dots)):
        assert one.distance(other) > 0.0


def test_where_words_are_large_sentences_come_one_by_one_and_the_picture_stays(arrive: Arrive):
    usual, large = arrive(TABLET), arrive(TABLET, text_scale=2.0)
    steps, sentences = planned(usual, "herniated-disc"), planned(large, "herniated-disc")
    assert sentences.style.capital_mm > 1.2 * steps.style.capital_mm
    assert [frame.place for frame in steps.frames] == list(range(0, 20, 2))
    assert len(sentences.frames) > len(steps.frames)
    for step in steps.frames:
        parts = [frame for frame in sentences.frames if frame.place // 2 * 2 == step.place]
        assert [frame.place for frame in parts] == [step.place, step.place + 1][: len(parts)]
        said = ["".join(strand.text for strand in frame.said).strip() for frame in parts]
        assert " ".join(said) == "".join(strand.text for strand in step.said)
    assert side(large, sentences) >= 0.5 * side(usual, steps)


def test_on_a_display_words_are_as_large_as_there_is_room(arrive: Arrive):
    visitor = arrive(DESK)
    assert planned(visitor, "herniated-disc").style.capital_mm >= 1.2 * visitor.kit.heading().capital_mm


def test_it_is_said_which_step_this_is():
    assert step_of(3, 8) == "3 of 8"


@pytest.mark.parametrize(("width", "height", "shrunk"), [(125.9, 78.0, False), (125.9, 62.0, True)])
def test_where_no_picture_fits_the_words_are_there(arrive: Arrive, width: float, height: float, *, shrunk: bool):
    visitor = arrive(UPRIGHT)
    kit, library = visitor.kit, visitor.presenter.library
    page = library.page("herniated-disc")
    assert page.guide is not None
    frame = screen_frame(kit.width, kit.height, small=True)._replace(content=Rect(5.0, 5.0, width, height))
    plan = plan_guide(kit, page, page.guide, frame.content, least_row(kit))
    assert plan.picture.height == plan.dots.height == 0.0
    assert (plan.style.capital_mm < BODY * kit.base) == shrunk
    assert len(plan.frames) > len(page.guide.steps)
    for said in plan.frames:
        if said.warns:
            continue
        made = kit.typesetter.set(said.said, plan.style, kit.px(plan.words.width))
        assert kit.mm(made.height) <= plan.words.height
    screen = GuideScreen(GuideParts(kit, frame, library, page, page.guide), visitor.window)
    screen.open(Route(page.entry.id, "guide"))
    assert screen.spoken == plan.frames[0].said[0].text
    assert not screen.grab().isNull()
    screen.deleteLater()
