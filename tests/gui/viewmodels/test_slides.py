from __future__ import annotations

from itertools import pairwise

import pytest

from kiosk.attract.rotation import Card, Rotation
from kiosk.gui.viewmodels.slides import SlideShow
from tests.support.gui import FakeClock

pytestmark = pytest.mark.usefixtures("qapp")

CARDS = (Card("sciatica", "sciatica", ("What is sciatica?",)), Card("nerves", "nerves", ("What do nerves do?",)))


class Watched:
    """A slide show with a clock in hand, and how often it said that it changed."""

    def __init__(self) -> None:
        self.clock = FakeClock()
        self.show = SlideShow(Rotation(CARDS, ("en",), change_after=20.0), clock=self.clock)
        self.changes = 0
        self.show.changed.connect(self._count)

    def _count(self) -> None:
        self.changes += 1

    def pages(self, slides: int) -> list[str]:
        """Let so many slides go by and return their pages."""
        met = []
        for _ in range(slides):
            self.clock.step(20.0)
            self.show.tick()
            assert self.show.slide is not None
            met.append(self.show.slide.page)
        return met


def test_it_begins_with_the_title():
    watched = Watched()
    watched.show.start()
    assert watched.show.slide is None
    assert watched.show.offset_mm == (0.0, 0.0)


def test_after_the_title_all_slides_come_before_any_comes_again():
    watched = Watched()
    watched.show.start()
    pages = watched.pages(4)
    assert set(pages[:2]) == set(pages[2:]) == {"sciatica", "nerves"}
    assert watched.changes == 4


def test_too_early_nothing_changes():
    watched = Watched()
    watched.show.start()
    watched.clock.step(19.9)
    watched.show.tick()
    assert (watched.show.slide, watched.changes) == (None, 0)


def test_each_slide_stands_a_little_beside_the_one_before():
    watched = Watched()
    watched.show.start()
    places = []
    for _ in range(6):
        watched.pages(1)
        places.append(watched.show.offset_mm)
    assert all(one != other for one, other in pairwise(places))


def test_the_next_time_it_begins_with_the_title_again():
    watched = Watched()
    watched.show.start()
    watched.pages(1)
    watched.show.stop()
    watched.show.start()
    assert watched.show.slide is None


def test_pages_with_few_readers_come_first():
    watched = Watched()
    watched.show.favour({"sciatica": 10**9, "nerves": 0})
    firsts = []
    for _ in range(12):
        watched.show.start()
        firsts += watched.pages(1)
        watched.show.stop()
    assert firsts.count("nerves") > firsts.count("sciatica")
