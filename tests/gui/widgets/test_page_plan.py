from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from kiosk.content.compiler import compile_folder
from kiosk.gui.widgets.page_plan import card_words, tint
from kiosk.navigation.route import Route
from tests.support.builders import edit
from tests.support.gui import DESK, GLASSES, Arrive
from tests.support.source_tree import ROOT

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.app import GlassOptions

ALL = pytest.mark.parametrize("glass", GLASSES.values(), ids=GLASSES)


@ALL
@pytest.mark.parametrize("page", ["sciatica", "nerves", "words-explained", "get-help-now"])
def test_every_part_has_a_route_that_finds_it_again(arrive: Arrive, glass: GlassOptions, page: str):
    visitor = arrive(glass)
    visitor.go(page)
    plan = visitor.screen.plan
    routes = [plan.route(number) for number in range(len(plan.parts))]
    assert len(set(routes)) == len(routes)
    for number, route in enumerate(routes):
        assert plan.number_of(route) == number
    assert plan.number_of(Route(page)) == 0


@ALL
def test_parts_are_counted_from_one(arrive: Arrive, glass: GlassOptions):
    visitor = arrive(glass)
    visitor.go("sciatica")
    parts = visitor.screen.plan.parts
    assert [part.number for part in parts] == list(range(1, len(parts) + 1))


@pytest.mark.parametrize("glass", GLASSES.values(), ids=GLASSES)
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_words_never_leave_their_place(arrive: Arrive, glass: GlassOptions, scale: float):
    visitor = arrive(glass, text_scale=scale)
    for page in ("sciatica", "nerves", "research", "tell-us-first", "get-help-now"):
        visitor.go(page)
        plan = visitor.screen.plan
        for part in plan.parts:
            room = plan.words if part.kind == "look" else plan.body
            for placed in part.pieces:
                assert placed.y >= 0
                assert placed.y + placed.piece.height <= room.height + 0.01, (page, part.section, placed.piece.text)


def test_a_route_for_other_glass_finds_the_nearest_part(arrive: Arrive):
    visitor = arrive(DESK)
    visitor.go("words-explained")
    plan = visitor.screen.plan
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


def test_a_link_into_acupuncture_carries_its_verdict_and_one_within_does_not(arrive: Arrive):
    library = arrive(DESK).presenter.library
    page = library.page("sciatica")
    into = next(link for link in page.related if library.entry(link.page).group in {"acupuncture", "ways"})
    assert card_words(library, page, into)[1] == into.verdict or library.entry(into.page).verdict
    helps = next(link for link in page.related if link.page == "what-helps")
    label, said = card_words(library, page, helps)
    assert (label, said) == (helps.label, "Moving, exercise, medicines and other care.")
    within = library.page("nerves")
    for link in within.related:
        assert card_words(library, within, link)[1] == ""
