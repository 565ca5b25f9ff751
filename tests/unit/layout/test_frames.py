from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.layout.frames import page_frame, rows_of, screen_frame, spread

GLASSES = [
    (476.4, 268.0, False),
    (268.0, 476.4, False),
    (217.4, 135.9, True),
    (135.9, 217.4, True),
    (259.8, 173.2, True),
]


@pytest.mark.parametrize(("width", "height", "small"), GLASSES)
def test_bar_and_content_share_the_glass_without_touching(width: float, height: float, small: bool) -> None:
    frame = screen_frame(width, height, small=small)
    assert frame.bar.bottom == pytest.approx(height)
    assert frame.content.bottom < frame.bar.y
    for row in frame.bar_rows:
        assert row.height >= 20.0
        assert row.bottom <= height - 5.0 + 1e-6
        assert row.y >= frame.bar.y


def test_below_150_mm_the_bar_has_two_rows() -> None:
    assert len(screen_frame(149.0, 240.0, small=True).bar_rows) == 2
    assert len(screen_frame(151.0, 240.0, small=True).bar_rows) == 1


@pytest.mark.parametrize(("width", "height", "small"), GLASSES)
def test_picture_and_words_stand_side_by_side_or_one_above_the_other(width: float, height: float, small: bool) -> None:
    content = screen_frame(width, height, small=small).content
    frame = page_frame(content, small=small)
    assert frame.picture.distance(frame.words) >= 5.0
    if width > height:
        assert frame.picture.right < frame.words.x
    else:
        assert frame.picture.bottom < frame.words.y


def test_rows_are_filled_evenly() -> None:
    assert rows_of([40, 40, 40, 40], 140, 4) == ((0, 1), (2, 3))
    assert rows_of([], 100, 4) == ()
    assert rows_of([200], 100, 4) == ((0,),)


@given(st.lists(st.floats(20, 90), min_size=1, max_size=12), st.floats(100, 400))
def test_rows_keep_order_and_fit(widths: list[float], room: float) -> None:
    rows = rows_of(widths, room, 4)
    assert [i for row in rows for i in row] == list(range(len(widths)))
    for row in rows:
        assert sum(widths[i] for i in row) + 4 * (len(row) - 1) <= room + 1e-5


def test_spread_fills_the_row_and_keeps_proportions() -> None:
    wide = spread([20, 40], 124, 4)
    assert wide == pytest.approx((40, 80))
    assert spread([], 100, 4) == ()


def test_upright_the_picture_gets_what_the_words_leave_but_never_less_than_two_fifths() -> None:
    content = screen_frame(135.9, 217.4, small=True).content
    roomy = page_frame(content, small=True, words_height=40.0)
    assert roomy.words.height == pytest.approx(40.0)
    crowded = page_frame(content, small=True, words_height=150.0)
    assert crowded.picture.height == pytest.approx(0.4 * content.height)
