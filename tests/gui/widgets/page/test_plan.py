from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from kiosk.content.compiler import compile_folder
from kiosk.gui.widgets.page.plan import MORE, SOURCES, tint, together
from kiosk.navigation.route import Route
from tests.support.builders import edit
from tests.support.gui import DESK, GLASSES, TABLET, UPRIGHT, Arrive
from tests.support.pieces import written
from tests.support.source_tree import ROOT

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.app import GlassOptions

ALL = pytest.mark.parametrize("glass", GLASSES.values(), ids=GLASSES)


def test_sentences_of_chinese_stand_together_without_a_space():
    assert together(["久坐不好。", "疼吗？", "Yes.", "No."]) == "久坐不好。疼吗？Yes. No."


@ALL
@pytest.mark.parametrize("page", ["sciatica", "nerves", "words-explained", "get-help-now"])
def test_every_part_has_a_route_that_finds_it_again(arrive: Arrive, glass: GlassOptions, page: str):
    visitor = arrive(glass)
    visitor.go(page)
    plan = visitor.screen.parts.plan
    routes = [plan.route(number) for number in range(len(plan.parts))]
    assert len(set(routes)) == len(routes)
    for number, route in enumerate(routes):
        assert plan.number_of(route) == number
    assert plan.number_of(Route(page)) == 0


@ALL
def test_parts_are_counted_from_one(arrive: Arrive, glass: GlassOptions):
    visitor = arrive(glass)
    visitor.go("sciatica")
    parts = visitor.screen.parts.plan.parts
    assert [part.number for part in parts] == list(range(1, len(parts) + 1))


@pytest.mark.parametrize("glass", GLASSES.values(), ids=GLASSES)
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_words_never_leave_their_place(arrive: Arrive, glass: GlassOptions, scale: float):
    visitor = arrive(glass, text_scale=scale)
    for page in ("sciatica", "nerves", "research", "tell-us-first", "get-help-now"):
        visitor.go(page)
        plan = visitor.screen.parts.plan
        for part in plan.parts:
            room = plan.words if part.kind == "look" else plan.body
            for placed in part.pieces:
                assert placed.y >= 0
                assert placed.y + placed.piece.height <= room.height + 0.01, (page, part.section, placed.piece.text)


def test_a_route_for_other_glass_finds_the_nearest_part(arrive: Arrive):
    visitor = arrive(DESK)
    visitor.go("words-explained")
    plan = visitor.screen.parts.plan
    last = max(part.index for part in plan.parts if part.section == plan.parts[0].section)
    found = plan.parts[plan.number_of(Route("words-explained", plan.parts[0].section, 500))]
    assert (found.section, found.index) == (plan.parts[0].section, last)


@pytest.fixture(scope="module")
def approved(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The shipped pack with one page that a clinician approved."""
    folder = tmp_path_factory.mktemp("approved") / "back-pain"
    shutil.copytree(ROOT / "content" / "back-pain", folder)
    edit(folder, "pages/sciatica/en.md", 'approval = "draft"', 'approval = "approved"')
    problems = compile_folder(folder, folder.parent / "approved.pack")
    assert (folder.parent / "approved.pack").exists(), [problem.sentence() for problem in problems]
    return folder.parent / "approved.pack"


@ALL
def test_a_page_a_clinician_approved_is_no_draft(arrive: Arrive, approved: Path, glass: GlassOptions):
    visitor = arrive(glass, pack=approved)
    for page, is_draft in (("sciatica", False), ("scoliosis", True)):
        for _ in visitor.parts(page):
            assert ("draft" in visitor.words().casefold()) is is_draft
            assert f"page {16 if page == 'sciatica' else 17}" in visitor.words().casefold()


@pytest.mark.parametrize(
    ("page", "colour"),
    [("get-help-now", "red"), ("sciatica", "clay"), ("nerves", "pine_deep"), ("medicines", "blue")],
)
def test_a_subject_has_its_colour_and_only_help_is_red(arrive: Arrive, page: str, colour: str):
    library = arrive(DESK).presenter.library
    assert tint(library.page(page)) == colour
    reds = [other for other in library.order if tint(library.page(other)) == "red"]
    assert reds == ["get-help-now"]


@ALL
@pytest.mark.parametrize("page", ["sciatica", "words-explained", "get-help-now"])
def test_next_passes_the_sources_and_comes_back_from_them(arrive: Arrive, glass: GlassOptions, page: str):
    visitor = arrive(glass)
    visitor.go(page)
    plan = visitor.screen.parts.plan
    sections = [part.section for part in plan.parts]
    first = sections.index(SOURCES)
    assert set(sections[first:]) == {SOURCES}
    assert sections[first - 1] == MORE
    assert plan.following(first - 1) is None
    for number in range(first - 1):
        assert plan.following(number) == plan.route(number + 1)
    for number in range(first, len(sections) - 1):
        assert plan.following(number) == plan.route(number + 1)
    assert plan.following(len(sections) - 1) == plan.route(first - 1)


@ALL
def test_what_a_part_counts_is_what_next_walks(arrive: Arrive, glass: GlassOptions):
    visitor = arrive(glass)
    visitor.go("sciatica")
    plan = visitor.screen.parts.plan
    own = [part for part in plan.parts if part.section != SOURCES]
    assert [plan.place_of(part) for part in own] == [(i, len(own)) for i in range(1, len(own) + 1)]
    rest = plan.parts[len(own) :]
    assert [plan.place_of(part) for part in rest] == [(i, len(rest)) for i in range(1, len(rest) + 1)]


@ALL
def test_pages_named_in_the_words_have_buttons_below_them(arrive: Arrive, glass: GlassOptions):
    """Strong words that are a page's title lead there from the part they stand on."""
    visitor = arrive(glass)
    library = visitor.presenter.library
    named = 0
    for page in visitor.order:
        if library.entry(page).kind == "hub":
            continue
        for _ in visitor.parts(page):
            leads = {target.opens for target in visitor.targets()}
            for target in ("sciatica", "scoliosis", "spinal-stenosis", "herniated-disc"):
                if f"See {library.entry(target).title}" in visitor.words() and target != page:
                    assert target in leads, (page, target)
                    named += 1
    assert named >= 4


@ALL
def test_no_part_of_words_is_nearly_empty(arrive: Arrive, glass: GlassOptions):
    """A lonely line on a part of its own was the commonest fault of small glass."""
    visitor = arrive(glass)
    thin = []
    for page in visitor.order:
        visitor.go(page)
        # A list is tiles, and a card of true or not is a claim with its buttons.
        if visitor.presenter.library.entry(page).kind in {"hub", "myths"}:
            continue
        plan = visitor.screen.parts.plan
        for part in plan.parts:
            alone = sum(other.section == part.section for other in plan.parts) == 1
            if part.kind == "text" and part.section != SOURCES and not alone:
                last = part.pieces[-1]
                share = (last.y + last.piece.height) / plan.body.height
                if share < 0.35:
                    thin.append((page, part.section, part.index, round(share, 2)))
    # What is left stands before two voices that must not be parted, or beside the body on the narrowest glass.
    assert len(thin) <= 3, thin


def test_on_small_glass_a_section_may_begin_where_another_ends(arrive: Arrive):
    visitor = arrive(TABLET)
    found = 0
    for page in visitor.order:
        visitor.go(page)
        if visitor.presenter.library.entry(page).kind == "hub":
            continue
        titles = {section.id: section.title for section in visitor.presenter.library.page(page).sections}
        plan = visitor.screen.parts.plan
        for number, part in enumerate(plan.parts):
            for section in part.also:
                found += 1
                assert plan.number_of(Route(page, section)) == number
                assert titles[section] in [placed.piece.text for placed in part.pieces]
    assert found >= 12


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_no_source_is_wider_than_the_narrowest_glass(arrive: Arrive, scale: float):
    visitor = arrive(UPRIGHT, text_scale=scale)
    library = visitor.presenter.library
    for page_id in ("session", "research", "herniated-disc"):
        visitor.go(page_id)
        plan = visitor.screen.parts.plan
        said = ""
        for part in plan.parts:
            for placed in part.pieces if part.section == SOURCES else ():
                assert not any(text.clipped for text in written(visitor, placed.piece, plan.body.width)), page_id
                said += placed.piece.text
        for key in plan.page.sources:
            assert library.citation(key).replace(" ", "") in said.replace(" ", ""), key


def test_sentences_that_come_together_are_one_run_in_text_of_the_other_direction():
    assert together(["\u2066One.\u2069", "\u2066Two.\u2069"]) == "\u2066One. Two.\u2069"
    assert together(["One.", "Two."]) == "One. Two."
