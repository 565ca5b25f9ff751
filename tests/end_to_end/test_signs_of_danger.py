"""Boxes of signs that need somebody: whole, under what to do, and never ending as if there were no more."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest

from kiosk.content.model import Bullets, Callout
from kiosk.content.walk import plain
from tests.support.gui import DESK, SOFT_HYPHEN, TABLET, UPRIGHT, WALL

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.content.model import Page

GLASSES = [
    pytest.param((glass, scale), id=f"{name}-{scale}")
    for name, glass, scales in (
        ("upright", UPRIGHT, (1.0, 1.5, 2.0)),
        ("tablet", TABLET, (1.0, 1.25, 1.5, 2.0)),
        ("desk", DESK, (1.0, 2.0)),
        ("wall", WALL, (2.0,)),
    )
    for scale in scales
]
WARNINGS = {"emergency", "urgent", "routine"}


@pytest.fixture(params=GLASSES)
def surveyed(request: pytest.FixtureRequest, survey: Callable):
    glass, scale = request.param
    return survey(glass, text_scale=scale)


class Warned(NamedTuple):
    """A box of signs: its heading, what leads to the signs, the signs, what follows them."""

    title: str
    lead: tuple[str, ...]
    signs: tuple[str, ...]
    end: tuple[str, ...]


def bare(text: str) -> str:
    return text.replace("{emergency-number}", "your local emergency number").replace(SOFT_HYPHEN, "")


def boxes_of(page: Page) -> list[Warned]:
    made = []
    for block in (block for section in page.sections for block in section.blocks):
        if isinstance(block, Callout) and block.style in WARNINGS:
            parts: tuple[list[str], ...] = ([], [], [])
            for inner in block.body:
                if isinstance(inner, Bullets):
                    parts[1].extend(bare(plain(item)) for item in inner.items)
                else:
                    parts[2 if parts[1] else 0].append(bare(plain(inner)))
            made.append(Warned(bare(block.title), *map(tuple, parts)))
    return made


def lines(seen: Any) -> list[str]:
    """What stands on the glass, paragraph by paragraph."""
    return [line for text in seen.texts for line in text.split("\n")]


def test_no_sign_of_danger_is_split(surveyed: Any):
    for page in surveyed.pages.values():
        shown = {line for seen in surveyed.page(page.entry.id) for line in lines(seen)}
        for box in boxes_of(page):
            for text in (*box.lead, *box.signs, *box.end):
                assert text in shown, (page.entry.id, text)


def test_no_sign_stands_without_what_to_do_about_it(surveyed: Any):
    for page in surveyed.pages.values():
        for seen in surveyed.page(page.entry.id):
            said = lines(seen)
            for box in boxes_of(page):
                if any(text in said for text in (*box.lead, *box.signs, *box.end)):
                    assert box.title in said, (seen.route, box.title)


def test_what_leads_to_the_signs_stands_with_the_first_of_them(surveyed: Any):
    for page in surveyed.pages.values():
        for seen in surveyed.page(page.entry.id):
            said = lines(seen)
            for box in boxes_of(page):
                if box.signs and any(text in said for text in box.lead):
                    count = 2 if box.title == "Tell the person at the desk now" else 1
                    assert set(box.signs[:count]) <= set(said), (seen.route, box.title)


def test_a_box_that_goes_on_says_how_many_signs_are_to_come(surveyed: Any):
    for page in surveyed.pages.values():
        for seen in surveyed.page(page.entry.id):
            said = lines(seen)
            named = [*said, *(thing.name for thing in seen.own)]
            told = {int(found[1]) for text in named if (found := re.fullmatch(r"(\d+) more signs?", text))}
            expected = set()
            for box in boxes_of(page):
                at = [i for i, sign in enumerate(box.signs) if sign in said]
                if at and at[-1] + 1 < len(box.signs):
                    expected.add(len(box.signs) - at[-1] - 1)
            assert told == expected, seen.route


def test_the_button_to_more_signs_leads_to_the_next_part(surveyed: Any):
    found = 0
    for seen, following in zip(surveyed.seen, surveyed.seen[1:], strict=False):
        for thing in seen.own:
            if "more sign" in thing.name:
                assert thing.opens == following.route
                found += 1
    assert found


@pytest.mark.parametrize("glass", [TABLET, UPRIGHT], ids=["tablet", "upright"])
def test_the_first_look_at_help_shows_four_signs_even_on_a_tablet(survey: Callable, glass: Any):
    surveyed = survey(glass)
    said = lines(surveyed.page("get-help-now")[0])
    (now,) = boxes_of(surveyed.pages["get-help-now"])[:1]
    assert sum(sign in said for sign in now.signs) >= 4


@pytest.mark.parametrize(("glass", "scale", "least"), [(DESK, 2.0, 6), (WALL, 2.0, 10)], ids=["desk", "wall"])
def test_with_the_largest_words_a_display_shows_six_of_them_and_a_wall_all(
    survey: Callable, glass: Any, scale: float, least: int
):
    surveyed = survey(glass, text_scale=scale)
    (now,) = boxes_of(surveyed.pages["get-help-now"])[:1]
    said = lines(surveyed.page("get-help-now")[0])
    assert sum(sign in said for sign in now.signs) >= least
