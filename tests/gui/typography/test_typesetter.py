from __future__ import annotations

import itertools
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.gui.typography.fonts import Fonts
from kiosk.gui.typography.typesetter import EM_SCALE, LINE_EM, Strand, TextStyle, Typesetter
from tests.support.gui import RESOURCES

PX_PER_MM = 4.0
PLAIN = TextStyle(4.85)
BOLD = TextStyle(4.85, bold=True)
pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture(scope="module")
def fonts(qapp: object):
    assert qapp
    made = Fonts(RESOURCES / "fonts")
    for script in ("latin", "han", "arabic"):
        made.load(script)
    return made


@pytest.fixture
def setter(fonts: Fonts):
    return Typesetter(fonts, PX_PER_MM)


def lines_of(text: Any) -> list[str]:
    layout = text.layout
    lines = (layout.lineAt(i) for i in range(layout.lineCount()))
    return [layout.text()[line.textStart() : line.textStart() + line.textLength()].strip() for line in lines]


@pytest.mark.parametrize("script", LINE_EM)
def test_lines_stand_apart_by_a_fixed_share_of_the_em(fonts: Fonts, script: str):
    setter = Typesetter(fonts, PX_PER_MM, script=script)
    em = fonts.font(4.85 * PX_PER_MM * EM_SCALE[script], bold=False).pixelSize()
    text = setter.set("one two three four five six", PLAIN, 120.0)
    assert text.lines > 2
    gaps = [text.layout.lineAt(i + 1).y() - text.layout.lineAt(i).y() for i in range(text.lines - 1)]
    assert gaps == pytest.approx([em * LINE_EM[script]] * len(gaps), abs=0.1)
    assert text.height == pytest.approx(text.lines * em * LINE_EM[script])


def test_the_capital_is_as_high_as_asked_for(setter: Typesetter):
    assert setter.set("H", PLAIN, 100.0).capital_px >= 4.85 * PX_PER_MM


def test_capitals_stand_in_the_middle_of_their_line(setter: Typesetter):
    text = setter.set("H", PLAIN, 100.0)
    ink = text.layout.glyphRuns()[0].boundingRect()
    assert ink.center().y() == pytest.approx(text.height / 2, abs=1.5)


def test_words_break_at_spaces(setter: Typesetter):
    text = setter.set("the back of the chair", PLAIN, 130.0)
    assert " ".join(lines_of(text)) == "the back of the chair"
    assert text.lines > 1
    assert not text.too_wide


def test_words_break_at_soft_hyphens_only(setter: Typesetter):
    word = "acu\u00adpunc\u00adture"
    whole, part = setter.width("acupuncture", PLAIN), setter.width("acupunc-", PLAIN)
    assert part < whole
    assert setter.set(word, PLAIN, whole + 3).lines == 1
    assert lines_of(setter.set(word, PLAIN, part + 3)) == ["acu\u00adpunc\u00ad", "ture"]


@pytest.mark.parametrize("style", [PLAIN, BOLD], ids=["plain", "bold"])
def test_a_word_that_has_room_on_the_next_line_is_not_broken(setter: Typesetter, style: TextStyle):
    words = "Calming inflam\u00adma\u00adtion now"
    for room in range(int(setter.width("inflammation", style)) + 3, int(setter.width(words, style)), 7):
        for line in lines_of(setter.set(words, style, float(room))):
            assert not line.endswith("\u00ad"), room
    # The lines still stand where they stood.
    for centred in (False, True):
        text = setter.set(words, style, setter.width("Calming inflam-", style) + 4.0, centred=centred)
        assert lines_of(text)[0] == "Calming"
        ink = [text.layout.lineAt(i).naturalTextRect() for i in range(text.lines)]
        assert all(rect.left() + 0.5 >= 0.0 and rect.right() <= text.room + 0.5 for rect in ink)
        assert (ink[0].left() > 5.0) is centred


@pytest.mark.parametrize("text", ["", [], [Strand("")], "\u00ad", "\n", "bone \U0001f9b4"], ids=repr)
def test_a_text_of_hardly_anything_is_set(setter: Typesetter, text: Any):
    assert setter.set(text, PLAIN, 100.0).text == (text if isinstance(text, str) else "")


@given(
    strands=st.lists(
        st.builds(
            lambda parts, strong: Strand("".join(parts), strong=strong),
            st.lists(
                st.sampled_from(
                    ["a", "in\u00adflam\u00adma\u00adtion", "\u00ad", " ", "\u00a0", "\n", "-", "\u6f22", "\u0639"]
                )
            ),
            st.booleans(),
        ),
        max_size=3,
    ),
    room=st.floats(-5.0, 400.0),
    right_to_left=st.booleans(),
)
def test_no_letter_is_lost_in_any_room(fonts: Fonts, strands: list[Strand], room: float, right_to_left: bool):
    text = Typesetter(fonts, PX_PER_MM, right_to_left=right_to_left).set(strands, PLAIN, room)
    starts = [text.layout.lineAt(i).textStart() for i in range(text.lines)]
    assert text.text == "".join(strand.text for strand in strands)
    assert starts == [0, *text.ends[:-1]][: text.lines]
    assert text.ends[-1:] in ([], [len(text.text)])


def test_strong_words_are_measured_as_they_are_written(setter: Typesetter):
    strands = [Strand("For "), Strand("inflam\u00adma\u00adtion", strong=True)]
    for room in range(100, 400, 5):
        text = setter.set(strands, PLAIN, float(room))
        if room > setter.width("inflam-", BOLD) + 3:
            assert not text.too_wide, room


def test_a_word_that_does_not_fit_is_not_broken_but_reported(setter: Typesetter):
    text = setter.set("unbreakable", PLAIN, 60.0)
    assert text.lines == 1
    assert text.too_wide


def test_strong_words_are_wider_than_plain_ones(setter: Typesetter):
    strong = setter.set([Strand("four "), Strand("legs", strong=True)], PLAIN, 900.0)
    plain = setter.set("four legs", PLAIN, 900.0)
    assert strong.text == plain.text
    assert strong.width > plain.width
    assert setter.width("four legs", BOLD) > strong.width


def test_the_longest_word_is_measured_with_its_hyphen(setter: Typesetter):
    assert setter.longest_word("an in\u00adflammation", PLAIN) == setter.width("flammation", PLAIN)
    assert setter.longest_word("an inflamma\u00adtion", PLAIN) == setter.width("inflamma-", PLAIN)


def test_nothing_is_set_without_lines_being_lost(setter: Typesetter):
    assert setter.set("", PLAIN, 100.0).text == ""
    assert setter.width("", PLAIN) == 0.0


def test_centred_lines_leave_the_same_on_both_sides(setter: Typesetter):
    text = setter.set("middle", PLAIN, 300.0, centred=True)
    ink = text.layout.glyphRuns()[0].boundingRect()
    assert ink.left() == pytest.approx(300.0 - ink.right(), abs=4.0)


def test_from_right_to_left_lines_begin_at_the_right(fonts: Fonts):
    setter = Typesetter(fonts, PX_PER_MM, right_to_left=True)
    ink = setter.set("start", PLAIN, 300.0).layout.glyphRuns()[0].boundingRect()
    assert ink.right() == pytest.approx(300.0, abs=4.0)
    assert Typesetter(fonts, PX_PER_MM).set("start", PLAIN, 300.0).layout.glyphRuns()[0].boundingRect().left() < 4.0


def test_what_was_set_is_at_hand_until_there_is_too_much_of_it(setter: Typesetter):
    first = setter.set("one two three", PLAIN, 120.0)
    assert setter.set("one two three", PLAIN, 120.0) is first
    assert setter.set("one two three", PLAIN, 120.0, centred=True) is not first
    assert setter.set("one two three", BOLD, 120.0) is not first
    for number in range(700):
        setter.set(f"text {number}", PLAIN, 120.0)
        setter.width(f"word {number}", PLAIN)
    again = setter.set("one two three", PLAIN, 120.0)
    assert again is not first
    assert lines_of(again) == lines_of(first)


def test_letters_of_a_script_that_came_later_are_measured_anew(qapp: object):
    assert qapp
    fonts = Fonts(RESOURCES / "fonts")
    fonts.load("latin")
    setter = Typesetter(fonts, PX_PER_MM)
    text = setter.set("\u0645\u0631\u062d\u0628\u0627", PLAIN, 500.0)
    fonts.load("arabic")
    again = setter.set("\u0645\u0631\u062d\u0628\u0627", PLAIN, 500.0)
    assert again is not text
    assert setter.width("\u0645\u0631\u062d\u0628\u0627", PLAIN) == again.width


def test_what_the_fonts_have_no_letters_for_cannot_be_written(setter: Typesetter):
    assert all(setter.can_write(words) for words in ("", "Restart", "重新启动", "إعادة"))
    assert not setter.can_write("Restart \U00010330")


def test_chinese_breaks_between_signs_and_no_line_begins_with_a_stop(fonts: Fonts):
    setter = Typesetter(fonts, PX_PER_MM, script="han")
    text = "如果不在诊所，请拨打“急救”电话。不要等，也不要自己开车！（马上去）。"
    for room in range(90, 400, 20):
        lines = lines_of(setter.set(text, PLAIN, float(room)))
        assert "".join(lines) == text
        assert not any(line[0] in "，。！？：；）”" or line[-1] in "（“" for line in lines)
    assert setter.longest_word("什么是背痛？", PLAIN) == setter.width("痛？", PLAIN)
    assert setter.longest_word("NICE 说", PLAIN) == setter.width("NICE", PLAIN)


@pytest.mark.parametrize(("rtl", "text"), [(False, "A disc or two"), (True, "A disc is a cushion ")])
def test_marked_words_have_dots_below_their_letters_and_nowhere_else(fonts: Fonts, rtl: bool, text: str):
    setter = Typesetter(fonts, PX_PER_MM, right_to_left=rtl)
    before, after = text.split("disc")
    made = setter.set([Strand(before), Strand("disc", word=3), Strand(after)], PLAIN, 250.0)
    layout = made.layout
    (run,) = layout.glyphRuns(len(before), 4)
    ink = run.boundingRect()
    assert len(made.dots) >= 3
    assert all(ink.left() <= dot.x() <= ink.right() for dot in made.dots)
    assert {round(dot.y(), 3) for dot in made.dots} == {round(made.dots[0].y(), 3)}
    base_line = (made.line_height + made.capital_px) / 2
    assert base_line < made.dots[0].y() - made.dot_px / 2
    assert made.dots[0].y() + made.dot_px / 2 < made.height
    steps = [b.x() - a.x() for a, b in itertools.pairwise(made.dots)]
    assert min(steps) > made.dot_px, "dots, not a line"
    assert setter.set([Strand(text)], PLAIN, 250.0).dots == ()


def test_a_marked_word_on_two_lines_has_dots_on_both(setter: Typesetter):
    made = setter.set([Strand("Look: "), Strand("chronic pain", word=0)], PLAIN, 180.0)
    assert made.lines == 2
    assert len({round(dot.y()) for dot in made.dots}) == 2


@pytest.mark.parametrize(("script", "sign", "least", "most"), [("arabic", "ا", 1.15, 1.22), ("han", "国", 1.25, 1.35)])
def test_other_scripts_are_higher_than_the_capital_asked_for(
    fonts: Fonts, script: str, sign: str, least: float, most: float
):
    run = Typesetter(fonts, 20.0, script=script).set(sign, PLAIN, 500.0).layout.glyphRuns()[0]
    height = run.rawFont().pathForGlyph(run.glyphIndexes()[0]).boundingRect().height()
    assert least < height / (4.85 * 20.0) < most
