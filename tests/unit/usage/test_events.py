from __future__ import annotations

import re

from kiosk.usage.events import BY_NAME, EVENTS


def test_every_event_is_declared_once_with_words_for_staff():
    assert len(BY_NAME) == len(EVENTS)
    assert len({event.words for event in EVENTS}) == len(EVENTS)
    assert all(event.words for event in EVENTS)


def test_names_fit_the_file():
    assert [event.name for event in EVENTS if not re.fullmatch(r"[a-z-]{1,32}", event.name)] == []


def test_a_part_is_declared_after_its_whole():
    names = [event.name for event in EVENTS]
    for event in EVENTS:
        assert not event.of or names.index(event.of) < names.index(event.name)
