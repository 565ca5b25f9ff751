from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.settings.schema import Settings
from kiosk.staff.first_run import KEYS, LAST, STEP_IDS, STEPS, TEN_MINUTES, FirstRun

HOURS = dict.fromkeys(STEPS[STEP_IDS.index("hours")].keys, "08:00-18:00")
ANSWERS = {
    "language": {"language": "en"},
    "clinic": {"clinic_name": "Sample Clinic", "logo": ""},
    "calibration": {"px_per_mm": 8.83},
    "languages": {"languages_shown": "en, es"},
    "hours": HOURS,
    "emergency": {"emergency_number": "000"},
    "printer": {"printer": ""},
    "sound": {"tone_level": 40},
    "counting": {"counting": False},
}


def answered(state: FirstRun) -> FirstRun:
    """The step shown with its answer."""
    if state.step.id in ("people", "recovery"):
        return state.complete(state.step.id)
    return state.answer(**ANSWERS.get(state.step.id, {}))


def walk(state: FirstRun) -> list[str]:
    """The steps shown from here to the end, each answered."""
    shown = []
    for _ in STEPS:
        if not state.is_finished:
            shown.append(state.step.id)
            state = answered(state).next()
    assert state.is_finished
    return shown


def test_the_questions_come_in_order_and_fit_into_ten_minutes():
    assert tuple(walk(FirstRun.begin())) == STEP_IDS
    first_half = ("language", "clinic", "calibration", "languages", "people", "recovery")
    assert (*first_half, "hours", "emergency", "printer", "sound", "counting", "finish") == STEP_IDS
    assert sum(step.seconds for step in STEPS) <= TEN_MINUTES


def test_every_answer_is_a_setting():
    assert set(Settings.__dataclass_fields__) >= KEYS
    assert "show_drafts" not in KEYS, "the clinician's switch, not the receptionist's"


def test_without_an_answer_the_question_stays():
    state = FirstRun.begin()
    assert not state.can_go_on
    assert state.next() is state
    assert not state.can_skip
    assert state.skip() is state
    assert state.answer(language="es").next().step.id == "clinic"


def test_half_an_answer_is_none():
    hours = STEP_IDS.index("hours")
    assert not FirstRun(hours).answer(hours_monday="open").can_go_on
    assert FirstRun(hours).answer(**HOURS).can_go_on


def test_a_later_answer_takes_the_place_of_the_earlier_one():
    state = FirstRun.begin().answer(language="es").answer(language="en")
    assert state.values == {"language": "en"}
    assert len(state.answers) == 1


def test_what_the_kiosk_does_without_can_be_skipped_and_answered_later():
    state = FirstRun(1).skip()
    assert state.step.id == "calibration"
    assert state.skipped == {"clinic"}
    again = state.back().answer(clinic_name="Sample Clinic")
    assert again.skipped == frozenset()
    assert again.next().step.id == "calibration"


def test_pins_and_the_recovery_code_cannot_be_skipped():
    assert {step.id for step in STEPS if not step.can_skip} == {"language", "people", "recovery", "finish"}
    state = FirstRun(LAST)
    assert [step.id for step in state.missing()] == ["language", "people", "recovery"]
    assert not state.can_go_on
    ready = FirstRun(LAST, (("language", "en"),), frozenset({"people", "recovery"}))
    assert ready.can_go_on
    assert ready.next().is_finished


def test_finished_is_finished():
    state = FirstRun(LAST, (("language", "en"),), frozenset({"people", "recovery"})).next()
    assert state.step.id == "finish"
    assert (state.next(), state.skip(), state.back()) == (state, state, state)
    assert not state.can_skip


def test_what_a_file_answers_is_not_asked():
    site = {key: value for answers in ANSWERS.values() for key, value in answers.items()}
    state = FirstRun.begin(site | {"theme": "dark"})
    assert walk(state) == ["people", "recovery", "finish"]
    assert "theme" not in state.values
    assert state.values["clinic_name"] == "Sample Clinic"


def test_half_a_file_is_asked_for_the_rest_and_can_be_gone_through():
    state = FirstRun.begin({"language": "en", "px_per_mm": 8.83})
    assert state.step.id == "clinic"
    assert state.skip().step.id == "languages"
    assert state.skip().back().step.id == "calibration"
    assert state.back().step.id == "language"
    assert state.back().back().step.id == "language"


def test_after_a_power_cut_the_people_are_still_there():
    state = FirstRun.begin({"language": "en"}, has_people=True)
    assert [step.id for step in state.missing()] == ["recovery"]
    assert FirstRun.begin(has_people=True, has_recovery=True).told == {"people", "recovery"}


def test_a_policy_skips_it_all():
    state = FirstRun.begin({"language": "es"}, is_skipped_by_policy=True)
    assert state.is_finished
    assert state.values == {"language": "es"}


def test_run_again_every_question_comes_with_its_answer():
    settings = {"language": "es", "clinic_name": "Sample Clinic", "theme": "dark"}
    state = FirstRun.again(settings)
    assert state.step.id == "language"
    assert state.can_go_on
    assert tuple(walk(state)) == STEP_IDS
    assert state.values == {"language": "es", "clinic_name": "Sample Clinic"}


def test_a_step_takes_its_own_answers_alone():
    with pytest.raises(KeyError, match="clinic_name"):
        FirstRun.begin().answer(clinic_name="Sample Clinic")
    with pytest.raises(KeyError, match="hours"):
        FirstRun.begin().complete("hours")


@given(st.lists(st.sampled_from(["next", "back", "skip", "answer"]), max_size=60))
def test_whatever_is_touched_nobody_gets_to_the_end_without_a_pin_and_a_code(touches: list[str]):
    state = FirstRun.begin()
    for touch in touches:
        state = answered(state) if touch == "answer" else getattr(state, touch)()
        assert 0 <= state.at <= LAST + 1
        if state.is_finished:
            assert state.told == {"people", "recovery"}
            assert "language" in state.values
