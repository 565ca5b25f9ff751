from __future__ import annotations

from kiosk.staff.console import Effect, Step
from kiosk.staff.desks.show_page import ShowPageDesk, page_groups
from tests.support.desk_samples import ENTRIES, GROUPS, ids, texts


def test_pages_stand_in_their_groups_with_number_and_title():
    sheet = ShowPageDesk(lambda: page_groups(GROUPS, ENTRIES)).sheet()
    assert texts(sheet) == [
        "Show a patient a page",
        "Touch a page. The staff screens close, and the page is shown.",
        *("To begin with", "7. Where it hurts"),
        *("Causes", "3. Causes", "4. Herniated disc", "5. Sciatica"),
        *("What helps most", "1. What helps most", "2. Exercise and physiotherapy"),
        *("More pages", "6. Get help now"),
    ]


def test_a_page_that_is_not_to_be_shown_is_not_offered():
    shown = [entry for entry in ENTRIES if entry.id not in {"sciatica", "where-it-hurts"}]
    sheet = ShowPageDesk(lambda: page_groups(GROUPS, shown)).sheet()
    assert "sciatica" not in ids(sheet)
    assert "herniated-disc" in ids(sheet)


def test_touching_a_page_shows_it_and_closes_the_staff_screens():
    desk = ShowPageDesk(lambda: page_groups(GROUPS, ENTRIES))
    assert desk.act("sciatica", "") == Step("close", effects=(Effect("show-page", "sciatica"),))


def test_without_content_it_says_where_to_look():
    assert texts(ShowPageDesk(tuple).sheet())[1] == "There are no pages. “How the kiosk is” says why."


def test_where_there_are_more_pages_than_can_be_turned_through_they_are_found_by_their_words():
    desk = ShowPageDesk(lambda: page_groups(GROUPS, ENTRIES), has_more=True)
    assert ids(desk.sheet())[0] == "search"
    assert desk.act("search", "") == Step(opens="search")
