from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from kiosk.content.model import Callout
from kiosk.takeaway.alarm import Alarm, alarm_of
from kiosk.takeaway.lines import RULE, TICK
from kiosk.takeaway.sheet import (
    A4,
    LETTER,
    PAPERS,
    SIDE,
    TOP,
    Clinic,
    Fitted,
    Paper,
    Sheet,
    fitted,
    mark_room,
    sheet_of,
)
from tests.support.takeaway import CITATIONS, HELP, PHRASES, items, measure, page, said

if TYPE_CHECKING:
    from kiosk.content.model import Page

ALARM = alarm_of(HELP)
NOBODY = Clinic()
LONG = "Sit on it for a while, then stand up and walk around the room for some time. " * 12
NUMBERS = tuple(f"{number}. What is this chair made of, and who made it?" for number in range(1, 18))


def made(stool: Page, clinic: Clinic = NOBODY, *chosen: str, alarm: Alarm = ALARM) -> Sheet:
    return sheet_of(stool, alarm, PHRASES, clinic, chosen=chosen, citations=CITATIONS)


def put(sheet: Sheet, paper: Paper = A4) -> Fitted:
    """The sheet on its paper; whatever is on it, it is on it whole and nothing lies on anything else."""
    fit = fitted(sheet, paper, measure)
    ends = TOP
    for placed in fit.lines:
        assert placed.y >= ends - 1e-6
        ends = placed.y + placed.height
        assert placed.mark_x >= SIDE
        assert placed.x + placed.width <= paper.width - SIDE + 1e-6
    assert ends <= paper.height - TOP + 1e-6
    return fit


def said_on(fit: Fitted) -> list[str]:
    return fit.words.split("\n")


def test_a_short_page_stands_on_its_sheet_whole_with_lines_to_write_on():
    stool = page(("what", (said("A seat.", "OAK01"),)), ("how", (items("Pull", "Sit"),)))
    fit = put(made(stool, Clinic("Sample clinic", "555 0100", "112")))
    assert said_on(fit) == [
        "Sample clinic", "A stool", "Draft", "A seat without a back. It has legs.", "What", "A seat.", "How", "Pull",
        "Sit", "My notes", "Get help now", "Call 112.",
        "It wobbles.\u00a0• A leg is off.\u00a0• It burns.\u00a0• It sinks.\u00a0• It sings.",
        "Clinic: 555 0100", "By The chair library. Checked 2026-01-05, next 2027-01-05.",
        "Sources: Oak A. The four legs. 2001.",
    ]  # fmt: skip
    assert sum(placed.line.mark == RULE for placed in fit.lines) == 7


def test_the_box_goes_around_the_signs_and_nothing_else():
    fit = put(made(page()))
    inside = [p.line.text for p in fit.lines if fit.box_top <= p.y and p.y + p.height <= fit.box_bottom]
    assert inside[0] == "Get help now"
    assert len(inside) == 3
    assert len([p for p in fit.lines if fit.box_top < p.y + p.height and p.y < fit.box_bottom]) == 3


def test_an_approved_page_has_no_mark_and_a_clinic_without_a_number_names_none():
    words = said_on(put(made(page(approval="approved"))))
    assert "Draft" not in words
    assert "Call the local number." in words
    assert not any(line.startswith("Clinic") for line in words)


def test_a_pack_without_a_help_page_prints_no_box():
    fit = put(made(page(("what", (said("A seat."),))), alarm=Alarm()))
    assert (fit.box_top, fit.box_bottom) == (0.0, 0.0)
    assert said_on(fit)[-1].startswith("By The chair library")


def test_a_help_page_whose_words_end_in_the_box_still_closes_it():
    sheet = replace(made(page()), foot=())
    fit = put(sheet)
    assert fit.box_bottom > fit.lines[-1].y + fit.lines[-1].height


def test_of_a_long_page_the_most_essential_sections_stand_whole_and_the_sheet_says_so():
    names = ("what", "feels", "course", "helps", "get-help")
    stool = page(*((name, (said(f"{name} {LONG}"),)) for name in names), kind="cause")
    words = said_on(put(made(stool)))
    titles = [name.capitalize() for name in names if name.capitalize() in words]
    assert titles == ["Course", "Helps", "Get-help"][-len(titles) :]
    assert 0 < len(titles) < len(names)
    assert all(f"{title.lower()} {LONG}".strip() in " ".join(words) for title in titles)


def test_only_sources_of_what_is_printed_are_named():
    short, long = said("Short.", "OAK01"), said(LONG * 6, "ELM02")
    words = said_on(put(made(page(("short", (short,)), ("long", (long,))))))
    assert words[-1] == "Sources: Oak A. The four legs. 2001."


def test_the_note_yields_where_a_line_of_it_would_not_fit():
    stool = page(("one", (said("x"),)), ("two", (said(LONG * 9),)))
    heights = [placed.height for placed in put(made(stool)).lines if placed.line.text == "The screen tells more."]
    assert heights
    crowded = Paper("crowded", 210.0, _least_height(made(stool)))
    assert "The screen tells more." not in said_on(put(made(stool), crowded))


def _least_height(sheet: Sheet) -> float:
    """The least height of paper in mm that still holds the first section."""
    height = 100.0
    while "One" not in said_on(fitted(sheet, Paper("tried", 210.0, height), measure)):
        height += 0.5
    return height


@pytest.mark.parametrize("paper", [A4, LETTER])
def test_chosen_questions_stand_first_each_with_a_box_to_tick(paper: Paper):
    stool = page(("what", (said("A seat."),)))
    fit = put(made(stool, Clinic(), "Is it safe?", "How long?"), paper)
    words = said_on(fit)
    assert words.index("My questions") < words.index("Is it safe?") < words.index("How long?") < words.index("What")
    assert [p.line.text for p in fit.lines if p.line.mark == TICK] == ["Is it safe?", "How long?"]


def test_many_questions_take_the_place_of_the_page_and_of_the_summary_but_never_of_the_signs():
    stool = page(("what", (said(LONG),)))
    words = said_on(put(made(stool, Clinic(), *(f"{question} {question}" for question in NUMBERS))))
    assert "A seat without a back. It has legs." not in words
    assert "What" not in words
    assert any(line.startswith("It wobbles.") for line in words)


def test_more_questions_than_a_sheet_holds_are_counted_on_it():
    fit = put(made(page(), Clinic(), *(LONG[:300] for _ in NUMBERS)))
    asked = [p for p in fit.lines if p.line.mark == TICK]
    assert 0 < len(asked) < len(NUMBERS)
    assert f"And {len(NUMBERS) - len(asked)} more." in said_on(fit)
    signs = next(line for line in said_on(fit) if line.startswith("It wobbles."))
    assert signs.count("•") == 3


def test_on_paper_too_small_for_anything_the_title_and_the_signs_are_left():
    words = fitted(made(page(), Clinic(), LONG), Paper("card", 210.0, 60.0), measure).words
    assert words.startswith("A stool")
    assert "It wobbles." in words
    assert "My questions" not in words


def test_the_list_of_questions_gives_way_to_those_chosen_from_it():
    asked = page(("first", (items("Is it safe?", "How long?", ordered=True),)), kind="questions")
    assert said_on(put(made(asked))).count("How long?") == 1
    chosen = said_on(put(made(asked, Clinic(), "How long?")))
    assert chosen.count("How long?") == 1
    assert "Is it safe?" not in chosen


def test_signs_without_a_list_need_no_run():
    help_page = page(("now", (Callout("emergency", "Call", (said("Now."),)),)), title="Help")
    fit = put(made(page(), alarm=alarm_of(help_page)))
    assert [p.line.text for p in fit.lines if p.line.style.startswith("alarm")] == ["Help", "Now."]


def test_a_number_has_more_room_than_a_bullet():
    assert mark_room("") == mark_room(RULE) == 0.0
    assert mark_room("10.") > mark_room("•") > 0.0


def test_papers_are_found_by_the_names_of_the_setting():
    assert PAPERS == {"a4": A4, "letter": LETTER}
