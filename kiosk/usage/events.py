"""Everything that is counted, once, with the words staff read.

A count is a number of visits, never of touches: a visit in which a page was opened five times counts once for the
page. So a count that is large enough to be shown stands for as many visits, whatever one of them did.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

Kind = Literal["aid", "warning", "take-away", "end", "apart"]


class Event(NamedTuple):
    """Something a visit may do, counted once a visit.

    Attributes:
        name: what stands in the table ``counters``.
        kind: what it belongs to on the staff screen.
        words: what the number means, for staff.
        is_action: the visitor meant it; a visit without any action is no visit, only a wake-up.
        of: the event the visits of which it is a part of; empty for all visits.
    """

    name: str
    kind: Kind
    words: str
    is_action: bool = True
    of: str = ""


WARNED, STAYED, FINISHED, WAKE_UPS = "warned", "stayed", "finished", "wake-ups"

EVENTS = (
    Event("read-aloud", "aid", "Visits in which a page was read aloud"),
    Event("text-size", "aid", "Visits in which the text size was changed"),
    Event("colours", "aid", "Visits in which the colours were changed"),
    Event("less-motion", "aid", "Visits in which movement was switched off"),
    Event("low-buttons", "aid", "Visits in which the buttons were lowered"),
    Event("hidden-screen", "aid", "Visits in which the screen was hidden"),
    Event("keypad", "aid", "Visits in which keys were used"),
    Event("language-change", "aid", "Visits in which the language was changed"),
    Event("printed", "take-away", "Visits in which a page was printed"),
    Event("code", "take-away", "Visits in which a code for the phone was shown"),
    Event("questions", "take-away", "Visits in which questions were chosen"),
    Event(WARNED, "warning", "Visits in which the kiosk asked whether somebody is still there", is_action=False),
    Event(STAYED, "warning", "Visits in which somebody answered that they are", of=WARNED),
    Event(FINISHED, "end", "Visits ended by “I am finished”", is_action=False),
    Event(WAKE_UPS, "apart", "Touches of the start screen after which nothing was done", is_action=False),
)
"""`WAKE_UPS` is counted by itself: it is no part of the visits."""

BY_NAME = {event.name: event for event in EVENTS}
