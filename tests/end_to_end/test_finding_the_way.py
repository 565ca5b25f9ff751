"""From home to every page and back again: by Next, by taps, by keys."""

from __future__ import annotations

import itertools
from collections import deque
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from tests.support.gui import DESK, TABLET, UPRIGHT, WALL, Arrive, sweep

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.app import GlassOptions

Key = Qt.Key
MOST_TAPS = 3
ALL_GLASSES = pytest.mark.parametrize("glass", [DESK, TABLET, UPRIGHT, WALL], ids=["desk", "tablet", "upright", "wall"])
TWO_GLASSES = pytest.mark.parametrize("glass", [DESK, TABLET], ids=["desk", "tablet"])


@pytest.mark.parametrize("glass", [DESK, UPRIGHT], ids=["desk", "upright"])
def test_next_walks_through_every_part_of_every_page_but_sources_and_comes_home(
    survey: Callable, arrive: Arrive, glass: GlassOptions
):
    everything = [seen for seen in survey(glass).seen if "#sources" not in seen.route]
    visitor = arrive(glass)
    walked = [visitor.at()]
    for _ in everything:
        visitor.find("bar-next").activate()
        sweep()
        walked.append(visitor.at())
    assert walked[-1] == "home"
    assert len(set(walked)) == len(everything)
    assert list(dict.fromkeys(_page(route) for route in walked)) == ["home", *visitor.order]


def _page(route: str) -> str:
    return route.partition("#")[0].partition(".")[0]


@ALL_GLASSES
def test_every_page_is_three_taps_from_home(survey: Callable, glass: GlassOptions):
    """A tap is a touch on anything that leads somewhere, Next among them."""
    surveyed = survey(glass)
    seen = (*surveyed.seen, *surveyed.made)
    at = {one.route: i for i, one in enumerate(seen)}
    first: dict[str, int] = {}
    for i, one in enumerate(seen):
        first.setdefault(one.page, i)
        first.setdefault(one.route.partition(".")[0], i)
    walked = [i for i, one in enumerate(surveyed.seen) if "#sources" not in one.route]
    following = dict(zip(walked, [*walked[1:], walked[0]], strict=True))
    # A list of topics is read on as every page is, and its last part leads to none of them.
    made = range(len(surveyed.seen), len(seen))
    following |= {i: after for i, after in itertools.pairwise(made) if seen[i].page == seen[after].page}
    taps = {0: 0}
    queue = deque([0])
    while queue:
        here = queue.popleft()
        leads = {thing.opens for thing in seen[here].things if thing.is_enabled}
        ways = {at.get(place, first.get(place)) for place in leads} | {following.get(here)}
        for there in ways - {None}:
            if there not in taps:
                taps[there] = taps[here] + 1
                queue.append(there)
    far: dict[str, int] = {}
    for i, count in taps.items():
        far[seen[i].page] = min(count, far.get(seen[i].page, count))
    # The lists of topics are another way to pages that have a shorter one.
    assert {page: count for page, count in far.items() if count > MOST_TAPS and page in surveyed.pages} == {}
    assert set(far) == set(surveyed.pages) | {"home"} | {one.page for one in surveyed.made}


@TWO_GLASSES
def test_keys_alone_reach_everything_on_a_screen_and_come_round(arrive: Arrive, glass: GlassOptions):
    visitor = arrive(glass)
    visitor.show()
    for place in ("home", "herniated-disc", "causes", "words-explained"):
        visitor.go(place)
        controls = {target.name for target in visitor.targets()}
        count = len(visitor.targets())
        for key in (Key.Key_Tab, Key.Key_Down, Key.Key_Right):
            reached = set()
            for _ in range(count):
                visitor.press(key)
                reached.add(visitor.focused())
            first = visitor.focused()
            for _ in range(count):
                visitor.press(key)
            assert reached == controls, (place, key)
            assert visitor.focused() == first, (place, key)
            assert visitor.at() == place  # moving the focus opens nothing


@TWO_GLASSES
def test_backwards_keys_go_the_same_way_back(arrive: Arrive, glass: GlassOptions):
    visitor = arrive(glass)
    visitor.show()
    for forth, back in ((Key.Key_Down, Key.Key_Up), (Key.Key_Right, Key.Key_Left), (Key.Key_Tab, Key.Key_Backtab)):
        there = []
        for _ in range(5):
            visitor.press(forth)
            there.append(visitor.focused())
        again = [visitor.focused()]
        for _ in range(4):
            visitor.press(back)
            again.append(visitor.focused())
        assert again == there[::-1], forth


@TWO_GLASSES
def test_the_focus_follows_the_layout_from_top_to_bottom(arrive: Arrive, glass: GlassOptions):
    visitor = arrive(glass)
    visitor.show()
    visitor.go("herniated-disc")
    visitor.window.setFocus()
    tops = []
    for _ in range(len(visitor.targets())):
        visitor.press(Key.Key_Tab)
        focused = visitor.find(visitor.focused())
        tops.append(visitor.rect(focused).top() / glass.px_per_mm)
    falls = [round(b - a) for a, b in itertools.pairwise(tops) if b < a - 10.0]
    assert len(falls) <= 1, tops  # once round


def test_enter_opens_what_has_the_focus(arrive: Arrive):
    visitor = arrive()
    visitor.show()
    visitor.find("sciatica").setFocus()
    visitor.press(Key.Key_Return)
    assert visitor.at() == "sciatica"


@pytest.mark.parametrize("key", [Key.Key_Escape, Key.Key_Backspace, Key.Key_Back])
def test_a_key_goes_back(arrive: Arrive, key: Qt.Key):
    visitor = arrive()
    visitor.show()
    visitor.go("sciatica")
    visitor.go("nerves")
    visitor.press(key)
    assert visitor.at() == "sciatica"
    visitor.press(key)
    assert visitor.at() == "home"
    visitor.press(key)
    assert visitor.at() == "home"


def test_home_has_a_key(arrive: Arrive):
    visitor = arrive()
    visitor.show()
    visitor.go("sciatica#feels")
    visitor.press(Key.Key_Home)
    assert visitor.at() == "home"


def test_home_by_key_takes_a_panel_away_too(arrive: Arrive):
    visitor = arrive()
    visitor.show()
    visitor.go("sciatica")
    visitor.touch("bar-aids")
    visitor.press(Key.Key_Home)
    assert visitor.at() == "home"
    assert visitor.window.overlay is None


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Space, Key.Key_Escape, Key.Key_Home])
def test_a_key_that_repeats_itself_does_nothing(arrive: Arrive, key: Qt.Key):
    visitor = arrive()
    visitor.show()
    visitor.go("sciatica")
    visitor.find("bar-next").setFocus()
    for _ in range(5):
        visitor.press(key, repeats=True)
    assert visitor.at() == "sciatica"


def test_the_same_key_again_at_once_does_nothing(arrive: Arrive):
    visitor = arrive()
    visitor.show()
    visitor.go("sciatica")
    visitor.go("nerves")
    visitor.press(Key.Key_Escape)
    visitor.clock.step(-0.7)  # 0.3 s after the first, with the second the next press waits
    visitor.press(Key.Key_Escape)
    assert visitor.at() == "sciatica"


def test_no_letter_and_no_function_key_does_anything(arrive: Arrive):
    visitor = arrive()
    visitor.show()
    visitor.go("sciatica")
    before = visitor.at(), visitor.texts(), visitor.rects()
    keys = [Qt.Key(code) for code in range(Key.Key_0, Key.Key_Z + 1) if code in set(Qt.Key)]
    for key in [*keys, *(Qt.Key(Key.Key_F1 + i) for i in range(24))]:
        visitor.press(key)
    assert (visitor.at(), visitor.texts(), visitor.rects()) == before


def test_the_focus_stays_on_next_while_reading_on(arrive: Arrive):
    visitor = arrive()
    visitor.show()
    visitor.go("sciatica")
    visitor.find("bar-next").setFocus()
    for _ in range(3):
        visitor.press(Key.Key_Space)
        assert visitor.focused() == "Next"


@ALL_GLASSES
@pytest.mark.parametrize("place", ["home", "causes", "nerves#idea", "words-explained"])
def test_help_is_one_tap_away_and_begins_with_the_desk(arrive: Arrive, glass: GlassOptions, place: str):
    visitor = arrive(glass)
    visitor.go(place)
    visitor.touch("bar-help")
    assert visitor.screen.page_id == "get-help-now"
    assert "Tell the person at the desk now" in visitor.words()


def test_the_clinic_s_emergency_number_stands_where_help_is_described(arrive: Arrive):
    visitor = arrive(emergency="555 0199")
    said = " ".join(visitor.words() for _ in visitor.parts("get-help-now"))
    assert "555 0199" in said
    assert "{" not in said


def test_without_a_number_the_words_do(arrive: Arrive):
    visitor = arrive()
    said = " ".join(visitor.words() for _ in visitor.parts("get-help-now"))
    assert "your local emergency number" in said
    assert "{" not in said
