from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.i18n.isolates import isolate, isolate_whole


def marked(text: str) -> str:
    """The isolated text with its invisible marks made visible."""
    return isolate(text, "rtl").replace("\u2066", "<").replace("\u2069", ">")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("طول الإبرة 10 mm تقريبا", "طول الإبرة <10 mm> تقريبا"),
        ("نحو 50% من الناس", "نحو <50%> من الناس"),
        ("نحو 50 % من الناس", "نحو <50 %> من الناس"),
        ("عند 37 °C", "عند <37 °C>"),
        ("من 5–10 أيام", "من <5–10> أيام"),
        ("من 5 - 10 أيام", "من <5 - 10> أيام"),
        ("4.8 ملم", "<4.8> ملم"),
        ("اتصل +44 20 7946 0000.", "اتصل <+44 20 7946 0000>."),
        ("اتصل (020) 7946 0000", "اتصل <(020) 7946 0000>"),
        ("اتصل +44 (0)20 7946 0000", "اتصل <+44 (0)20 7946 0000>"),
        ("قال NICE NG59 ذلك", "قال <NICE NG59> ذلك"),
        ("(NICE)", "(<NICE>)"),
        ("NICE, WHO.", "<NICE>, <WHO>."),  # a list keeps the order of the line around it
        ("NG59. WHO", "<NG59>. <WHO>"),
        ("Qì", "<Qì>"),
        ("اتصل {emergency-number} الآن", "اتصل {emergency-number} الآن"),  # filled later, and isolated then
        ("%1/%2 · %n", "%1/%2 · %n"),
    ],
)
def test_what_is_read_from_the_left_stays_whole_in_a_line_read_from_the_right(text: str, shown: str):
    assert marked(text) == shown


@pytest.mark.parametrize("text", ["", "ألم الظهر", "12 مرة", "المرة 3.", "- … !", "针灸"])
def test_what_cannot_be_torn_apart_stays_as_it_is(text: str):
    assert isolate(text, "rtl") == text


@pytest.mark.parametrize("mark", ["\u2066", "\u2067", "\u2068"])
def test_what_an_author_isolated_stays_as_it_is(mark: str):
    text = f"قال {mark}NICE NG59\u2069 ذلك"
    assert isolate(text, "rtl") == text


def test_text_read_from_the_left_is_never_changed():
    assert isolate("10 mm, NICE NG59", "ltr") == "10 mm, NICE NG59"


@given(st.text(alphabet="aZ09 .,:()+-–%°\u00a0\u2066\u2069ألم\n"))
def test_isolating_loses_nothing_and_twice_is_once(text: str):
    once = isolate(text, "rtl")
    bare = str.maketrans("", "", "\u2066\u2069")
    assert once.translate(bare) == text.translate(bare)
    assert isolate(once, "rtl") == once


def test_a_whole_text_is_one_run_and_stays_one():
    assert isolate_whole("Is it safe?") == "\u2066Is it safe?\u2069"
    assert isolate_whole(isolate_whole("Is it safe?")) == "\u2066Is it safe?\u2069"
    assert isolate_whole("\u2066NICE\u2069 says") == "\u2066\u2066NICE\u2069 says\u2069"
    assert isolate_whole("") == ""
