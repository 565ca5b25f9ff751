from __future__ import annotations

import pytest

from kiosk.content.pictures.svg_values import Matrix, SvgValueError, colour, length, numbers, opacity, transform


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("#A1b2C3", "a1b2c3"),
        ("#abc", "aabbcc"),
        (" rgb( 255 ,0, 16 ) ", "ff0010"),
        ("Teal", "008080"),
        ("none", ""),
        ("transparent", ""),
        ("currentColor", "123456"),
    ],
)
def test_a_colour_is_six_digits_or_none(text: str, found: str):
    assert colour(text, "123456") == found


@pytest.mark.parametrize("text", ["", "#ab", "rgb(256,0,0)", "rgb(1 2 3)", "hsl(0,0,0)", "dusk", "url(#a)"])
def test_a_colour_nobody_knows_is_an_error(text: str):
    with pytest.raises(SvgValueError):
        colour(text)


def test_a_length_may_have_a_unit():
    assert [length(text) for text in ("3", "-.5", "2px", "1in", "72pt")] == [3.0, -0.5, 2.0, 96.0, 96.0]
    assert length("25.4mm") == length("2.54cm") == pytest.approx(96.0)


@pytest.mark.parametrize("text", ["", "5%", "1em", "1e7", "three", "1 2"])
def test_what_is_no_length_is_an_error(text: str):
    with pytest.raises(SvgValueError):
        length(text)


def test_a_share_lies_between_nothing_and_all():
    assert [opacity(text) for text in ("0.25", "25%", "-1", "7")] == [0.25, 0.25, 0.0, 1.0]


def test_numbers_have_spaces_or_commas_between_them():
    assert numbers(" 1,2 3-4 .5") == [1.0, 2.0, 3.0, -4.0, 0.5]
    for text in ("1 two", "1e9"):
        with pytest.raises(SvgValueError):
            numbers(text)


@pytest.mark.parametrize(
    ("text", "point"),
    [
        ("", (3, 4)),
        ("matrix(1 0 0 1 10 20)", (13, 24)),
        ("translate(1)", (4, 4)),
        ("translate(1,2)", (4, 6)),
        ("scale(2)", (6, 8)),
        ("scale(2 3)", (6, 12)),
        ("rotate(90)", (-4, 3)),
        ("rotate(90 3 3)", (2, 3)),
        ("skewX(45)", (7, 4)),
        ("skewY(45)", (3, 7)),
        ("translate(10) scale(2) ", (16, 8)),
        ("scale(2), translate(10)", (26, 8)),
    ],
)
def test_a_transform_says_where_a_point_comes_to_lie(text: str, point: tuple[float, float]):
    assert transform(text).point(3, 4) == pytest.approx(point)


@pytest.mark.parametrize("text", ["turn(3)", "scale()", "scale(1 2 3)", "rotate(1 2)", "scale(a)", "scale(1"])
def test_a_transform_that_cannot_be_read_is_an_error(text: str):
    with pytest.raises(SvgValueError):
        transform(text)


def test_a_map_says_how_much_longer_lines_become():
    assert Matrix(a=2, d=8).scale == 4.0
    assert Matrix(a=-2, d=8).scale == 4.0
