"""Nothing survives a visit: whatever was done, and however it ended, the next visitor finds a fresh kiosk.

What a visit can change is compared as data and as pixels: on the attract screen, after the touch that wakes it, and on
the page the visit was last on.
"""

from __future__ import annotations

import random
from functools import cache
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.app import GlassOptions
from tests.support.guest import KEYS, LANGUAGES, SIZES, THEMES, Doing, Guest
from tests.support.monkey import Chooser
from tests.support.sample_staff import PIN

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QApplication

SMALL_DESK = GlassOptions(960, 540, 2.015)
"""The desk display with a quarter of its pixels: what is compared is painted often."""

SMALL_TABLET = GlassOptions(960, 600, 4.415)

ENDS: dict[str, list[Doing]] = {
    "finished": [["wake"], ["called", "bar-finished"]],
    "warning": [["wake"]],
    "hidden": [["wake"], ["hide"]],
    "staff": [["wake"], ["forgive"], ["corners"], ["pin", PIN], ["called", "staff-close"]],
}
"""The ways a visit ends."""

SHARE = st.floats(0.0, 1.0)
DOINGS = st.one_of(
    st.tuples(st.just("control"), st.integers(0, 40), SHARE, SHARE),
    st.tuples(st.just("tap"), SHARE, SHARE),
    st.tuples(st.just("drag"), SHARE, SHARE, SHARE, SHARE),
    st.tuples(st.just("hands"), st.lists(st.lists(SHARE, min_size=2, max_size=2), min_size=2, max_size=5), SHARE),
    st.tuples(st.just("lost"), SHARE, SHARE),
    st.tuples(st.just("key"), st.sampled_from(sorted(KEYS)), st.integers(1, 3)),
    st.tuples(st.just("wait"), st.floats(0.1, 200.0)),
    st.tuples(st.just("language"), st.sampled_from(LANGUAGES)),
    st.tuples(st.just("read"), st.sampled_from(SIZES), st.sampled_from(THEMES), st.booleans()),
    st.tuples(st.just("page"), st.integers(0, 60)),
    st.tuples(st.just("ask"), st.integers(1, 3)),
    st.sampled_from(
        [("hide",), ("home",), ("called", "bar-aids"), ("called", "bar-finished"), ("called", "choice-go-back")]
    ),
    st.sampled_from([("corners",), ("f9",), ("clean",), ("pin", "12"), ("called", "bar-languages")]),
).map(list)


class Pair:
    """A kiosk that is visited, and what a fresh one on the same glass looks like."""

    def __init__(self, make: Callable[[], Guest]) -> None:
        self._make = make
        self._guest: Guest | None = None
        fresh = make()
        self.asleep = (fresh.presenter.remembered(), fresh.glass_image(), fresh.living())
        fresh.do(["tap", 0.5, 0.5])
        self.awake = (fresh.presenter.remembered(), fresh.glass_image())
        fresh.leave()
        self.page = cache(self._page)

    def _page(self, place: str) -> tuple[dict[str, object], QImage]:
        fresh = self._make()
        seen = self._open(fresh, place)
        fresh.leave()
        return seen

    def _open(self, guest: Guest, place: str) -> tuple[dict[str, object], QImage]:
        guest.until_reset()
        guest.do(["wait", 1.0])
        guest.do(["tap", 0.5, 0.5])
        guest.do(["wait", 1.0])
        guest.navigator.open_text(place)
        return guest.presenter.remembered(), guest.glass_image()

    def check(self, doings: list[Doing], end: str) -> None:
        """Do everything, end the visit, and compare; a kiosk that was found changed is not visited again."""
        guest = self._guest or self._make()
        self._guest = None
        try:
            self._visit(guest, doings, end)
        except BaseException:
            guest.leave()
            raise
        self._guest = guest

    def _visit(self, guest: Guest, doings: list[Doing], end: str) -> None:
        guest.do(["tap", 0.5, 0.5])
        guest.do_all(doings)
        place = guest.at()
        guest.do_all(ENDS[end])
        guest.until_reset()
        compare(self.asleep[0], guest.presenter.remembered())
        assert guest.living() == self.asleep[2]
        assert guest.glass_image() == self.asleep[1]
        guest.do(["wait", 1.0])
        guest.do(["tap", 0.5, 0.5])
        compare(self.awake[0], guest.presenter.remembered())
        assert guest.glass_image() == self.awake[1]
        remembered, image = self.page(place)
        now, seen = self._open(guest, place)
        compare(remembered, now)
        assert seen == image
        guest.until_reset()

    def leave(self) -> None:
        """Take the kiosk down, if one stands."""
        if self._guest is not None:
            self._guest.leave()


def compare(fresh: dict[str, object], now: dict[str, object]) -> None:
    """Fail with what survived and nothing else."""
    survived = {name: (fresh[name], value) for name, value in now.items() if value != fresh[name]}
    assert survived == {}


@pytest.fixture
def pairs(qapp: QApplication, pack_file: Path, card_cache: Path) -> Iterator[Callable[[GlassOptions], Pair]]:
    assert qapp
    made: dict[GlassOptions, Pair] = {}

    def pair(glass: GlassOptions) -> Pair:
        if glass not in made:
            made[glass] = Pair(lambda: Guest(glass, pack_file, card_cache))
        return made[glass]

    yield pair
    for each in made.values():
        each.leave()


@pytest.mark.parametrize("glass", [SMALL_DESK, SMALL_TABLET], ids=["desk", "tablet"])
@settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(doings=st.lists(DOINGS, max_size=30), end=st.sampled_from(sorted(ENDS)))
def test_nothing_survives_a_visit(
    pairs: Callable[[GlassOptions], Pair], glass: GlassOptions, doings: list[Doing], end: str
):
    pairs(glass).check(doings, end)


@pytest.mark.parametrize("end", sorted(ENDS))
def test_nothing_survives_a_long_visit(pairs: Callable[[GlassOptions], Pair], end: str):
    chooser = Chooser(random.Random(f"long {end}"))  # noqa: S311 - repeatable on purpose
    pairs(SMALL_TABLET).check([chooser.next() for _ in range(300)], end)
