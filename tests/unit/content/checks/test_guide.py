from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from kiosk.content.checks.guide import check_guide, guide_seconds
from kiosk.content.checks.validator import validate
from kiosk.content.model import Span, Step
from kiosk.content.pictures.known_pictures import KnownPictures
from tests.support.builders import content_pack, guided_pack

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.content.model import Page

KNOWN = KnownPictures.of({"stool": ("old", "new")})


@pytest.fixture
def page(tmp_path: Path) -> Page:
    return guided_pack(tmp_path).pages["stool", "en"]


def codes(page: Page) -> list[str]:
    return [problem.code for problem in check_guide(page, KNOWN)]


def test_a_page_needs_no_guide(tmp_path: Path):
    page = content_pack(tmp_path).pages["stool", "en"]
    assert (codes(page), guide_seconds(page)) == ([], 0.0)


def test_a_guide_takes_as_long_as_its_words_at_the_pace_of_a_slow_reader(page: Page):
    assert guide_seconds(page) == pytest.approx(7 * 20 / 90 * 60)
    assert codes(page) == []


@pytest.mark.parametrize(("state", "expected"), [("old", []), ("", []), ("broken", ["state-unknown"])])
def test_a_step_shows_a_state_the_picture_has(page: Page, state: str, expected: list[str]):
    assert page.guide is not None
    steps = tuple(replace(step, state=state) for step in page.guide.steps)
    assert codes(replace(page, guide=replace(page.guide, steps=steps))) == expected
    assert not any(check_guide(replace(page, guide=replace(page.guide, steps=steps)), frozenset({"stool"})))


def test_a_guide_is_neither_too_short_nor_too_wordy_and_says_nothing_new(page: Page):
    assert page.guide is not None
    step = page.guide.steps[0]
    few = replace(page, guide=replace(page.guide, steps=page.guide.steps[:5]))
    assert codes(few) == ["guide-steps", "guide-length"]
    wordy = replace(step, text=replace(step.text, spans=(*step.text.spans, Span(" Sit."))))
    new = replace(step, text=replace(step.text, sources=("OAK01",)))
    guided = replace(page, guide=replace(page.guide, steps=(wordy, new, *page.guide.steps[2:])))
    assert codes(guided) == ["step-long", "step-source"]
    section = replace(page.sections[0], blocks=(new.text,))
    assert codes(replace(guided, sections=(section,))) == ["step-long"]


def test_a_language_without_that_formula_is_not_held_to_it(page: Page):
    assert page.guide is not None
    hard = replace(page.guide.steps[0].text.spans[0], text="Chairs habitually accommodate individuals reliably. " * 2)
    text = replace(page.guide.steps[0].text, spans=(hard,))
    guide = replace(page.guide, steps=(Step(text),) * 10)
    assert "guide-hard" in codes(replace(page, guide=guide))
    assert "guide-hard" not in codes(replace(page, guide=guide, language="es"))


def test_a_translation_goes_through_the_same_states_and_warns_where_the_page_does(tmp_path: Path):
    pack = guided_pack(tmp_path, translated=True)
    assert "translation-differs" not in [problem.code for problem in validate(pack)]
    page = pack.pages["stool", "es"]
    guide = page.guide
    assert guide is not None
    for other in (replace(guide.steps[0], state="old"), replace(guide.steps[0], warns=True)):
        pack.pages["stool", "es"] = replace(page, guide=replace(guide, steps=(other, *guide.steps[1:])))
        assert "the steps of the guide" in [p.details["key"] for p in validate(pack) if p.code == "translation-differs"]
