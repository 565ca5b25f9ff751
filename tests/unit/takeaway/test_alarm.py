from __future__ import annotations

import pytest

from kiosk.content.model import Block, Callout
from kiosk.content.walk import plain
from kiosk.takeaway.alarm import Alarm, alarm_of
from tests.support.takeaway import HELP, items, page, said, signs


def test_the_signs_are_those_of_the_first_emergency_box_of_the_help_page():
    alarm = alarm_of(HELP)
    assert alarm.title == "Get help now"
    assert [plain(words) for words in alarm.lead] == ["Call {emergency-number}."]
    assert [plain(sign) for sign in alarm.signs][:2] == ["It wobbles.", "A leg is off."]


def test_a_help_page_without_such_a_box_has_a_title_and_no_signs():
    calm = page(("now", (said("Stay calm."), Callout("note", "Mind", (said("x"),)))), title="Help")
    assert alarm_of(calm) == Alarm("Help")


@pytest.mark.parametrize(
    ("block", "is_repeat"),
    [
        (signs("A leg is off.", "It wobbles."), True),
        (signs("A leg is off.", "Something else."), False),
        (Callout("emergency", "Call", (said("Now."),)), False),
        (Callout("urgent", "Soon", (items("It wobbles."),)), False),
        (said("It wobbles."), False),
    ],
)
def test_a_box_is_a_repeat_if_it_says_the_same_signs_word_for_word(block: Block, is_repeat: bool):
    assert alarm_of(HELP).is_repeated_by(block) is is_repeat
