"""What a person hears after each thing that can happen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.speech.narration import LOUDEST, MIDDLE, PAUSE_BETWEEN, SOFTEST, Narration, Utterance

if TYPE_CHECKING:
    from collections.abc import Callable

PAGE = (Utterance("a", "It can press."), Utterance("b", "It can shrink."), Utterance("c", "Wait."))


def listening() -> Narration:
    return Narration().plug_in().speak(PAGE)


def heard(state: Narration) -> str:
    return state.now.text if state.now else ""


def test_a_page_is_spoken_sentence_by_sentence_and_then_there_is_silence() -> None:
    state = listening()
    said = []
    while heard(state):
        said.append(heard(state))
        state = state.ended()
    assert said == ["It can press.", "It can shrink.", "Wait."]
    assert state.current is None


def test_nothing_is_spoken_to_nobody_and_into_the_room_only_when_chosen() -> None:
    assert not heard(Narration().speak(PAGE))
    aloud = Narration(headphones=False).choose_aloud()
    assert (aloud.outlet, heard(aloud.speak(PAGE))) == ("loudspeaker", "It can press.")


def test_headphones_take_the_sound_out_of_the_room_and_taking_them_out_ends_it() -> None:
    state = Narration().choose_aloud().speak(PAGE).plug_in()
    assert (state.outlet, heard(state), state.by_ear) == ("headphones", "", True)
    state = state.speak(PAGE).plug_out()
    assert (state.outlet, heard(state), state.by_ear) == ("nowhere", "", False)


def test_the_same_news_of_headphones_twice_is_one() -> None:
    state = listening()
    assert state.plug_in() is state
    out = state.plug_out()
    assert out.plug_out() is out
    assert listening().choose_aloud().outlet == "headphones"


def test_pause_keeps_the_place_and_resuming_starts_the_sentence_anew() -> None:
    state = listening().ended().pause()
    assert (heard(state), state.current) == ("", PAGE[1])
    assert state.ended() is state
    again = state.resume()
    assert heard(again) == "It can shrink."
    assert again.turn > state.turn


def test_back_forward_and_repeat() -> None:
    state = listening().forward()
    assert heard(state) == "It can shrink."
    assert heard(state.back().back()) == "It can press."
    assert heard(state.resume()) == "It can shrink."
    assert state.resume().turn == state.turn + 1
    assert not heard(state.forward().forward())


@pytest.mark.parametrize("act", [Narration.resume, Narration.back, Narration.forward])
def test_with_nothing_to_speak_nothing_is_spoken(act: Callable[[Narration], Narration]) -> None:
    assert not heard(act(Narration().plug_in()))


def test_another_rate_starts_the_sentence_anew_but_another_volume_does_not() -> None:
    state = listening().ended()
    slow = state.at_rate("slow")
    assert (heard(slow), slow.rate, slow.turn) == ("It can shrink.", "slow", state.turn + 1)
    assert state.louder().turn == state.turn
    assert not heard(state.pause().at_rate("slow"))
    assert PAUSE_BETWEEN["slow"] > PAUSE_BETWEEN["normal"]


def test_the_volume_has_ten_steps_and_stays_within_them() -> None:
    state = Narration()
    steps = []
    for _ in range(20):
        state = state.softer()
    for _ in range(20):
        steps.append(state.volume)
        state = state.louder()
    assert sorted(set(steps)) == list(range(SOFTEST, LOUDEST + 1))
    assert steps == sorted(steps)


def test_used_by_ear_without_headphones_is_heard_in_the_room() -> None:
    state = Narration(headphones=False).use_by_ear()
    assert (state.by_ear, state.outlet) == (True, "loudspeaker")


def test_after_a_visit_all_is_as_at_the_start_but_for_the_headphones() -> None:
    state = listening().louder().at_rate("slow").reset()
    assert (state.volume, state.rate, state.queue, state.is_aloud, state.by_ear) == (MIDDLE, "normal", (), False, False)
    assert state.outlet == "headphones"


DOINGS: dict[str, Callable[[Narration], Narration]] = {
    "speak": lambda state: state.speak(PAGE),
    **{
        name: getattr(Narration, name)
        for name in (
            *("ended", "pause", "resume", "back", "forward", "hush", "louder", "softer"),
            *("plug_in", "plug_out", "choose_aloud", "use_by_ear", "reset"),
        )
    },
}


@given(st.lists(st.sampled_from(sorted(DOINGS)), max_size=30))
def test_whatever_comes_sound_goes_only_where_it_may(doings: list[str]) -> None:
    state, plugged, chosen = Narration(headphones=False), False, False
    for doing in doings:
        state = DOINGS[doing](state)
        was_plugged, plugged = plugged, {"plug_in": True, "plug_out": False}.get(doing, plugged)
        if plugged != was_plugged or doing == "reset":
            chosen = False
        elif doing in {"choose_aloud", "use_by_ear"} and not plugged:
            chosen = True
        assert (state.outlet == "headphones") == plugged
        assert state.outlet != "loudspeaker" or chosen
        assert state.now is None or state.outlet != "nowhere"
        assert 0 <= state.number < max(len(state.queue), 1)
