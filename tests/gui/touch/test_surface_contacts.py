"""What a surface tells of contacts, for whoever watches them all; and keys that type.

Where ``hand`` is used a test runs by touch and by mouse.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.gui.touch.target import TouchTarget

if TYPE_CHECKING:
    from tests.gui.touch.conftest import Mouse, Page, Touch

    Hand = Touch | Mouse


class Heard:
    """What a page told of contacts and of what they did, in order."""

    def __init__(self, page: Page) -> None:
        self.all: list[tuple[str, int, float, float]] = []
        self.order: list[str] = []
        page.surface.contact_changed.connect(lambda *what: self.all.append(what))
        page.surface.contact_changed.connect(lambda kind, *_: self.order.append(kind))
        page.a.activated.connect(lambda: self.order.append("activated"))


def test_every_contact_is_told_in_mm_before_it_does_anything(page: Page, hand: Hand):
    heard = Heard(page)
    hand.press(20, 20)
    hand.move(22, 21)
    hand.lift(22, 21)
    assert [(kind, x, y) for kind, _, x, y in heard.all] == [("press", 20, 20), ("move", 22, 21), ("release", 22, 21)]
    assert len({contact for _, contact, _, _ in heard.all}) == 1
    assert heard.order == ["press", "move", "release", "activated"]


def test_contacts_are_told_while_the_page_takes_no_touches_and_where_nothing_is(page: Page, hand: Hand):
    heard = Heard(page)
    page.surface.close_for_page_change()
    hand.tap(20, 20)
    hand.tap(100, 80)
    assert [kind for kind, *_ in heard.all] == ["press", "release"] * 2
    assert page.activated == []


def test_two_fingers_are_told_apart(page: Page, touch: Touch):
    heard = Heard(page)
    touch.press(2, 2, finger=0)
    touch.press(118, 2, finger=1)
    touch.lift(2, 2, finger=0)
    (first, second, lifted) = [contact for _, contact, _, _ in heard.all]
    assert first == lifted != second


def test_a_key_that_types_may_be_pressed_again_at_once(page: Page, hand: Hand):
    class TypingKey(TouchTarget):
        is_key = True

    page.add("key", 10, 60, kind=TypingKey).show()
    for _ in range(3):
        hand.tap(20, 70)
        page.clock.step(0.15)
    assert page.activated == ["key"] * 3
    page.clock.step(1)
    hand.tap(20, 70)
    page.clock.step(0.05)
    hand.tap(20, 70)  # a finger that trembles
    assert page.activated == ["key"] * 4
