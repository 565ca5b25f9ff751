from __future__ import annotations

import pytest

from kiosk.gui.typography.typesetter import Strand
from kiosk.gui.widgets.boxes import boxes, folded, framed
from kiosk.gui.widgets.pieces import Columns, Ends, Entry, Line, Piece, box_padding, sentences, set_entry
from kiosk.layout.flow import deal
from tests.support.gui import DESK, TABLET, Arrive, Visitor, colours_in
from tests.support.pieces import WIDTH, entry, painted, written

THREE = "A chair has four legs. You sit on it. It may have a back."


@pytest.fixture(params=["en", "ar-XB"])
def visitor(request: pytest.FixtureRequest, arrive: Arrive):
    return arrive(DESK, language=request.param)


@pytest.mark.parametrize("mark", ["", "•", "3.", "check"])
def test_a_line_says_its_words_after_its_mark(visitor: Visitor, mark: str):
    line = Line(visitor.kit, entry(visitor, "A seat.", mark), WIDTH)
    texts = {text.text: text for text in written(visitor, line)}
    assert "A seat." in texts
    assert not any(text.clipped for text in texts.values())
    bare = painted(visitor, line, with_words=False)
    assert (set(colours_in(bare)) != {"#ffffff"}) is (mark in {"•", "check"})
    assert ("3." in texts) is (mark == "3.")
    if mark == "3.":
        ahead = texts["3."].ink.center().x() - texts["A seat."].ink.center().x()
        assert (ahead > 0) is visitor.kit.right_to_left


@pytest.mark.parametrize(("mark", "least"), [("•", 2.5), ("check", 1.0)])
def test_a_mark_keeps_away_from_its_words_in_both_directions(visitor: Visitor, mark: str, least: float):
    line = Line(visitor.kit, entry(visitor, "Words that fill their line to its end, or nearly.", mark), WIDTH)
    inks = [text.ink for text in written(visitor, line)]
    image = painted(visitor, line, with_words=False)
    white = 0xFFFFFFFF
    columns = [x for x in range(image.width()) if any(image.pixel(x, y) != white for y in range(image.height()))]
    if visitor.kit.right_to_left:
        gap = min(columns) - max(ink.right() for ink in inks)
    else:
        gap = min(ink.left() for ink in inks) - max(columns)
    assert visitor.kit.mm(gap) >= least


def test_the_number_of_an_item_is_told_to_every_reader(visitor: Visitor):
    assert Line(visitor.kit, entry(visitor, "Sit down.", "2."), WIDTH).text.startswith("2.")


def test_a_paragraph_that_fits_stays_whole(visitor: Visitor):
    assert [line.text for line in set_entry(visitor.kit, entry(visitor, THREE), WIDTH, 500.0)] == [THREE]


def test_one_that_does_not_is_dealt_sentence_by_sentence(visitor: Visitor):
    lines = set_entry(visitor.kit, entry(visitor, THREE, "•"), 60.0, 24.0)
    assert [line.text for line in lines] == ["A chair has four legs.", "You sit on it.", "It may have a back."]
    assert [line.gap for line in lines][1:] == [0.0, 0.0]


@pytest.mark.parametrize(
    "words",
    ["No end", "Is it? Yes! It is.", "3.5 legs. 4 legs.", "坐下。很好。", "One.", "A. B. C.", "Wait … what? No."],
)
def test_no_letter_is_lost_between_sentences(visitor: Visitor, words: str):
    lines = set_entry(visitor.kit, entry(visitor, words), 30.0, 0.1)
    assert "".join(line.text for line in lines).replace(" ", "") == words.replace(" ", "")


def test_a_word_is_not_broken_between_two_parts(arrive: Arrive):
    kit = arrive(TABLET, text_scale=2.0).kit
    said = Entry(
        (Strand("Tell us of weak bones and of osteo\u00adporosis, of osteo\u00adporosis and of falls."),), kit.body()
    )
    for width in range(70, 130, 3):
        for piece in set_entry(kit, said, float(width), 2.5 * kit.line(kit.body())):
            assert not piece.text.replace("\u00ad", "").endswith("osteo"), width


def test_strong_words_stay_strong_in_their_sentence(visitor: Visitor):
    strands = (Strand("A chair has "), Strand("four. Legs", strong=True), Strand(" are long."))
    lines = set_entry(visitor.kit, Entry(strands, visitor.kit.body()), 40.0, 24.0)
    assert [line.text for line in lines] == ["A chair has four.", "Legs are long."]


@pytest.mark.parametrize("capacity", [200.0, 60.0, 40.0, 30.0])
def test_boxes_hold_everything_and_none_is_higher_than_a_part(visitor: Visitor, capacity: float):
    entries = [entry(visitor, f"{i}. {THREE}") for i in range(4)]
    made = boxes(visitor.kit, entries, 120.0, capacity)
    said = " ".join(piece.text for piece in made).split()
    assert said == " ".join(f"{i}. {THREE}" for i in range(4)).split()
    assert all(piece.height <= capacity + 0.01 for piece in made)
    assert (len(made) == 1) is (capacity == 200.0)
    for piece in made:
        assert not any(text.clipped for text in written(visitor, piece, 120.0))


def test_a_box_begins_with_a_stripe_of_its_colour(visitor: Visitor):
    (box,) = boxes(visitor.kit, [entry(visitor, "Words.")], 100.0, 90.0, stripe="pine")
    image = painted(visitor, box, 100.0, with_words=False)
    pine = visitor.kit.theme.colour("pine")
    columns = [x for x in range(image.width()) if image.pixelColor(x, image.height() // 2) == pine]
    assert len(columns) / DESK.px_per_mm == pytest.approx(1.6, abs=0.5)
    assert (min(columns) > image.width() / 2) is visitor.kit.right_to_left


def test_two_voices_are_of_the_same_size(visitor: Visitor):
    left, right = (boxes(visitor.kit, [entry(visitor, words)], 73.0, 90.0)[0] for words in ("One.", THREE))
    both = Columns(left, right, 4.0)
    assert both.text == f"One.\n{THREE}"
    image = painted(visitor, both, with_words=False)
    line = visitor.kit.theme.colour("line").name()
    edges = [x for x in range(image.width()) if image.pixelColor(x, image.height() - 30).name() == line]
    half = image.width() / 2
    assert sum(x < half for x in edges) == sum(x > half for x in edges) > 0  # the shorter one reaches as far down
    first, second = (text.ink.center().x() for text in written(visitor, both))
    assert (first < second) is not visitor.kit.right_to_left


def test_a_piece_that_cannot_be_painted_cannot_be_made():
    class Silent(Piece):
        """Has a height and words, but nothing paints it."""

    with pytest.raises(TypeError, match="paint"):
        Silent("", 1.0, 0.0)


SIGNS = ["A leg breaks.", "You fall.", "It creaks when you sit down on it.", "The seat is cracked.", "It rocks."]


def signs(visitor: Visitor, width: float, capacity: float):
    """A heading and five signs in a box, dealt into parts."""
    kit = visitor.kit
    head = Entry((Strand("Tell the desk now"),), kit.body("red", bold=True), "alert-triangle", keep_with_next=True)
    entries = [head, *(entry(visitor, sign, "•") for sign in SIGNS)]
    lines = framed(kit, entries, width, capacity, edge="red", stripe="red", small_head=kit.meta("red", bold=True))
    return [[placed.piece for placed in part] for part in deal(lines, capacity, fold=folded)]


@pytest.mark.parametrize("capacity", [200.0, 70.0, 45.0])
def test_a_box_that_goes_on_says_again_what_it_is_about(visitor: Visitor, capacity: float):
    parts = signs(visitor, 100.0, capacity)
    assert (len(parts) == 1) is (capacity == 200.0)
    said = []
    for part in parts:
        (box,) = part
        assert box.text.startswith("Tell the desk now\n")
        said += box.text.split("\n")[1:]
        assert box.height <= capacity + 0.01
        assert not any(text.clipped for text in written(visitor, box, 100.0))
        red = visitor.kit.theme.colour("red").name()
        assert red in colours_in(painted(visitor, box, 100.0, with_words=False))
    assert said == SIGNS


def test_at_the_largest_words_a_heading_is_written_smaller_to_stay_on_every_part(arrive: Arrive):
    visitor = arrive(TABLET, text_scale=2.0)
    parts = signs(visitor, 62.0, 90.0)
    assert len(parts) > 2
    for (box,) in parts:
        assert box.text.startswith("Tell the desk now\n")
        assert box.height <= 90.01
        capitals = {text.text: text.capital_px for text in written(visitor, box, 62.0)}
        assert 4.8 <= visitor.kit.mm(capitals["Tell the desk now"]) < visitor.kit.mm(max(capitals.values()))


def test_a_heading_no_part_can_hold_is_dealt_like_other_words(visitor: Visitor):
    kit = visitor.kit
    head = Entry((Strand(THREE),), kit.body(bold=True), keep_with_next=True)
    lines = framed(kit, [head, entry(visitor, "A seat.")], 40.0, 34.0)
    parts = deal(lines, 34.0, fold=folded)
    said = " ".join(p.piece.text for part in parts for p in part).split()
    assert said == f"{THREE} A seat.".split()


def test_small_glass_spends_less_on_the_air_in_a_box(arrive: Arrive):
    assert 2.0 < box_padding(arrive(TABLET).kit) < box_padding(arrive(DESK).kit)


def test_two_texts_stand_at_the_ends_of_one_line(visitor: Visitor):
    kit = visitor.kit
    first, last = Entry((Strand("A chair"),), kit.title()), Entry((Strand("Page 3"),), kit.meta("ink_soft"))
    ends = Ends(kit, first, last, WIDTH)
    assert ends.fits
    assert ends.text == "A chair\nPage 3"
    places = {text.text: text.ink for text in written(visitor, ends)}
    left, right = places["A chair"], places["Page 3"]
    if kit.right_to_left:
        left, right = right, left
    assert left.left() < kit.px(4.0)
    assert right.right() > kit.px(WIDTH - 4.0)
    assert not Ends(kit, first, last, 60.0).fits


def test_one_run_in_text_of_the_other_direction_stays_one_in_each_of_its_sentences():
    whole = [Strand("\u2066It is "), Strand("on", strong=True), Strand(" one side. Both is new.\u2069")]
    said = ["".join(strand.text for strand in part) for part in sentences(whole)]
    assert said == ["\u2066It is on one side.\u2069", "\u2066Both is new.\u2069"]
    names = [Strand("\u2066NICE\u2069 يقول. \u2066WHO\u2069 يقول؟ نعم.")]
    assert [part[0].text for part in sentences(names)] == ["\u2066NICE\u2069 يقول.", "\u2066WHO\u2069 يقول؟", "نعم."]
