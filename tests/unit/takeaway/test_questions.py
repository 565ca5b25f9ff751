from __future__ import annotations

from kiosk.takeaway.questions import chosen_of, key_of, questions_of
from tests.support.takeaway import items, page, said

ASKED = page(
    ("first", (said("Ask these."), items("Is it\u00ad safe?", "How long?", ordered=True))),
    ("then", (items("not a question"), items("How much?", ordered=True))),
    page_id="asked",
    kind="questions",
)


def test_the_numbered_lists_of_a_page_of_questions_are_questions():
    first, then = (questions_of(ASKED, section) for section in ASKED.sections)
    assert [(question.key, question.words) for question in first] == [
        ("asked#first.1", "Is it safe?"),
        ("asked#first.2", "How long?"),
    ]
    assert [question.words for question in then] == ["How much?"]


def test_a_numbered_list_of_another_page_asks_nothing():
    steps = page(("steps", (items("Pull", "Sit", ordered=True),)))
    assert questions_of(steps, steps.sections[0]) == ()


def test_what_was_chosen_is_printed_in_the_order_it_is_read():
    keys = frozenset({key_of("asked", "then", 1), key_of("asked", "first", 2), "asked#gone.9"})
    assert chosen_of([page(), ASKED], keys) == ("How long?", "How much?")
