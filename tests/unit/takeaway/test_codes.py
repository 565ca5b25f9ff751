from __future__ import annotations

import subprocess
import sys

import pytest

from kiosk.content.model import Bullets
from kiosk.errors import KnownError
from kiosk.takeaway.alarm import Alarm, alarm_of
from kiosk.takeaway.codes import MODULE_MM, MOST_BYTES, QUIET_MODULES, Code, code_of, payload
from kiosk.takeaway.sheet import Clinic
from tests.support.takeaway import HELP, PHRASES, items, page, said

ALARM = alarm_of(HELP)
CLINIC = Clinic("Sample", "555 0100", "112")
LINK = "https://clinic.example/{language}/{page}"


def text(*args, **more) -> str:  # noqa: ANN002, ANN003 - handed on to `page`
    clinic = more.pop("clinic", CLINIC)
    alarm = more.pop("alarm", ALARM)
    made = payload(page(*args, **more), alarm, PHRASES, clinic)
    assert not made.is_link
    assert len(made.text.encode()) <= MOST_BYTES
    return made.text


def test_a_clinic_s_own_link_names_the_page_and_the_language_and_nothing_of_the_visit():
    made = payload(page(), ALARM, PHRASES, CLINIC, LINK)
    assert made == ("https://clinic.example/en/stool", True)
    assert payload(page(), ALARM, PHRASES, CLINIC, LINK) == made


def test_a_link_too_long_for_a_code_gives_way_to_words():
    assert not payload(page(), ALARM, PHRASES, CLINIC, "https://clinic.example/{page}" + "x" * 300).is_link


def test_without_a_link_it_is_title_sentences_warning_and_number():
    assert text(("what", (said("Four legs hold it."),))) == (
        "A stool (draft)\n"
        "A seat without a back.\n"
        "It has legs.\n"
        "Four legs hold it.\n"
        "Get help now: It wobbles. A leg is off. Call 112.\n"
        "Clinic: 555 0100"
    )


def test_an_approved_page_has_no_mark_and_unknown_numbers_are_not_made_up():
    said_by = text(approval="approved", clinic=Clinic())
    assert said_by.startswith("A stool\n")
    assert said_by.endswith("Call the local number.")


def test_the_verdict_on_a_treatment_is_its_first_sentence():
    assert text(verdict="Not shown.").split("\n")[1:4] == ["Not shown.", "A seat without a back.", "It has legs."]


def test_a_sentence_that_leans_on_one_left_out_is_left_out_too():
    long = "It is " + "very " * 40 + "long."
    lines = text(summary=f"A seat. {long} Then it ends.").split("\n")
    assert lines[1:3] == ["A seat.", "Get help now: It wobbles. A leg is off. Call 112."]


def test_what_only_announces_or_asks_is_no_key_sentence_and_none_is_said_twice():
    told = text(("what", (said("A seat. You need:"), items("x"))), summary="A seat. Why sit?")
    assert told.split("\n")[1:3] == ["A seat.", "Get help now: It wobbles. A leg is off. Call 112."]


def test_lists_of_places_or_words_say_no_more_than_their_summary():
    assert "Four legs" not in text(("what", (said("Four legs hold it."),)), kind="glossary")


def test_a_sign_yields_for_a_sentence_where_letters_take_three_bytes():
    alarm = Alarm("求助", (), tuple(said(sign * 20) for sign in ("麻木。", "无力。")))
    told = text(summary="椅子" * 20 + "。四条腿。", title="椅", alarm=alarm)
    assert "椅子" in told
    assert "求助:" in told
    assert "麻木" in told or "无力" not in told


def test_where_no_sentence_fits_the_signs_stay():
    told = text(summary="word " * 80)
    assert told == "A stool (draft)\nGet help now: It wobbles. A leg is off. Call 112.\nClinic: 555 0100"


def test_a_title_longer_than_a_code_is_cut_rather_than_too_long():
    assert len(text(title="椅" * 200).encode()) <= MOST_BYTES


def test_the_help_page_carries_its_signs_and_whom_to_call():
    made = payload(HELP, ALARM, PHRASES, CLINIC).text
    assert made.split("\n")[1] == "It wobbles. A leg is off. It burns. It sinks. It sings. Call 112."


def test_a_pack_without_a_help_page_warns_of_nothing():
    assert text(alarm=Alarm()).split("\n")[-2:] == ["It has legs.", "Clinic: 555 0100"]


def test_a_code_is_square_with_its_corner_marks_and_has_a_quiet_zone_of_four():
    code = code_of("https://clinic.example/stool")
    assert {len(row) for row in code.rows} == {len(code.rows)}
    assert code.rows[0][:8] == (*[True] * 7, False)
    assert QUIET_MODULES == 4
    assert code.across == len(code.rows) + 8


def test_the_longest_text_still_fits_a_code_that_a_tablet_can_show():
    code = code_of("é" * (MOST_BYTES // 2))
    assert code.across * MODULE_MM <= 66.0


@pytest.mark.parametrize(
    ("px_per_mm", "room_px", "sides"),
    [(4.03, 159.0, []), (4.03, 200.0, [5, 4]), (8.83, 330.0, [8]), (4.03, 4000.0, list(range(12, 3, -1)))],
)
def test_modules_are_whole_pixels_and_never_less_than_they_may_be(px_per_mm: float, room_px: float, sides: list[int]):
    code = Code(tuple((True,) * 32 for _ in range(32)))
    assert list(code.modules_px(px_per_mm, room_px)) == sides
    assert all(side >= MODULE_MM * px_per_mm for side in sides)


def test_the_first_words_of_a_list_are_no_sentence():
    assert isinstance(items("x"), Bullets)
    assert "Pull" not in text(("what", (items("Pull"),)))


def test_making_a_code_loads_nothing_of_the_network_and_no_xml():
    program = (
        "import sys; from kiosk.takeaway.codes import code_of; code_of('x'); print(sorted(name for name in sys.modules "
        "if name.partition('.')[0] in {'xml', 'urllib', 'http', 'socket', 'ssl', 'email'}))"
    )
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"


def test_a_library_that_is_missing_says_so(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.delitem(sys.modules, "segno", raising=False)
    monkeypatch.setattr("importlib.util.find_spec", lambda _name: None)
    with pytest.raises(KnownError, match="Install the kiosk again"):
        code_of("x")
