from __future__ import annotations

import pytest

from kiosk.app import GlassOptions
from tests.support.gui import DESK, TABLET, UPRIGHT, Arrive

LARGER = GlassOptions(2736, 1824, 10.53)
SMALL = pytest.mark.parametrize("glass", [TABLET, UPRIGHT], ids=["tablet", "upright"])


@SMALL
def test_the_picture_comes_first_and_then_what_to_choose_from(arrive: Arrive, glass: GlassOptions):
    visitor = arrive(glass)
    for page in ("sciatica", "questions-to-ask"):
        visitor.go(page)
        first, second = visitor.screen.parts.plan.parts[:2]
        assert first.kind == "look"
        # The choice stands beside the picture where there is room, else on a part of its own.
        assert [title for _, title in first.choices or second.choices][-1] == "More"


@SMALL
def test_help_comes_before_its_picture(arrive: Arrive, glass: GlassOptions):
    visitor = arrive(glass)
    visitor.go("get-help-now")
    assert visitor.screen.parts.plan.parts[0].kind == "text"
    assert visitor.screen.parts.plan.parts[0].section == "now"


@SMALL
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_the_summary_is_shown_once(arrive: Arrive, glass: GlassOptions, scale: float):
    visitor = arrive(glass, text_scale=scale)
    for page in ("sciatica", "disc-changes", "what-is-back-pain", "nerves"):
        summary = visitor.presenter.library.page(page).entry.summary.replace("\u00ad", "")
        said = " ".join(visitor.words() for _ in visitor.parts(page))
        first = summary.split(". ")[0]
        # Beside a picture that has nothing to say just then, it may be said before as well.
        assert said.count(first) in {1, 2}, page


@pytest.mark.parametrize("page", ["herniated-disc", "scoliosis"])
def test_a_sentence_beside_the_picture_is_not_said_below_it_again(arrive: Arrive, page: str):
    for glass, scale in ((LARGER, 1.0), (DESK, 2.0), (TABLET, 1.0), (UPRIGHT, 1.0)):
        visitor = arrive(glass, text_scale=scale)
        visitor.go(page)
        first = visitor.screen.parts.plan.page.entry.summary.split(". ")[0]
        assert visitor.words().count(first) == 1


def test_the_largest_words_on_the_narrowest_glass_come_to_an_end(arrive: Arrive):
    visitor = arrive(UPRIGHT, text_scale=2.0)
    for page, most in (("herniated-disc", 32), ("spinal-stenosis", 40), ("where-it-hurts", 70)):
        visitor.go(page)
        assert visitor.screen.parts.plan.walked <= most, page


@SMALL
@pytest.mark.parametrize("scale", [1.5, 2.0])
def test_with_large_words_the_picture_has_a_part_to_itself(arrive: Arrive, glass: GlassOptions, scale: float):
    visitor = arrive(glass, text_scale=scale)
    visitor.go("sciatica")
    plan = visitor.screen.parts.plan
    assert plan.picture.width * plan.picture.height > 0
    assert plan.parts[0].kind == "look"
    assert visitor.kit.small


@SMALL
@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0])
def test_the_picture_is_large_enough_to_be_looked_at(arrive: Arrive, glass: GlassOptions, scale: float):
    visitor = arrive(glass, text_scale=scale)
    for page in ("sciatica", "herniated-disc", "scoliosis", "nerves"):
        visitor.go(page)
        picture = visitor.screen.parts.plan.picture
        assert min(picture.width, picture.height) >= 50.0, page


@SMALL
@pytest.mark.parametrize(("scale", "most"), [(1.0, 3), (1.25, 5), (2.0, 6)])
def test_the_signs_that_need_help_at_once_stand_together(arrive: Arrive, glass: GlassOptions, scale: float, most: int):
    visitor = arrive(glass, text_scale=scale)
    visitor.go("get-help-now")
    parts = visitor.screen.parts.plan.parts
    sections = [part.section for part in parts]
    assert sections[: sections.count("now")] == ["now"] * sections.count("now")
    assert sections.count("now") <= most
    assert max(i for i, section in enumerate(sections) if section == "signs") > sections.index("after")


@SMALL
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_what_can_wait_is_chosen_below_what_needs_help_at_once_or_next(
    arrive: Arrive, glass: GlassOptions, scale: float
):
    visitor = arrive(glass, text_scale=scale)
    visitor.go("get-help-now")
    plan = visitor.screen.parts.plan
    last = max(i for i, part in enumerate(plan.parts) if part.section == "now")
    (at,) = [i for i, part in enumerate(plan.parts[: last + 2]) if part.choices]
    assert {"today", "book"} <= {section for section, _ in plan.parts[at].choices}
    assert (plan.choice_row is None) is (at == last + 1)
    if plan.choice_row:
        end = max(placed.y + placed.piece.height for placed in plan.parts[at].pieces)
        assert plan.body.y + end + 3.0 <= plan.choice_row.y + 0.01


def test_on_a_larger_tablet_it_stands_below_the_first_signs(arrive: Arrive):
    visitor = arrive(LARGER)
    visitor.go("get-help-now")
    plan = visitor.screen.parts.plan
    assert plan.choice_row
    assert [section for section, _ in plan.parts[0].choices][:2] == ["today", "book"]
    assert visitor.words().count("Tell the person at the desk now") == 1


@SMALL
@pytest.mark.parametrize("page", ["herniated-disc", "scoliosis"])
def test_the_first_part_says_in_a_sentence_what_it_is(arrive: Arrive, glass: GlassOptions, page: str):
    visitor = arrive(glass)
    visitor.go(page)
    assert visitor.screen.parts.plan.page.entry.summary.split(". ")[0] in visitor.words()
