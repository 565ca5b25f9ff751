from __future__ import annotations

import json
from typing import Any

import pytest

from kiosk.content.pictures.shapes import Shape, Shapes, ShapesError, decode_shapes, encode_shapes

STEPS = (("M", 1.0, 2.0), ("L", 3.0, 4.0), ("C", 1.0, 2.0, 3.0, 4.0, 5.0, 6.0), ("Z",))
SEAT = Shapes(0.0, -1.0, 40.0, 30.0, (Shape("#ff0000ff", "", 1.5, True, "round", "miter", STEPS),))


def test_shapes_come_back_as_they_went():
    assert decode_shapes(encode_shapes(SEAT)) == SEAT


def spoilt(place: int, value: Any) -> bytes:
    whole = json.loads(encode_shapes(SEAT))
    whole[4][0][place] = value
    return json.dumps(whole).encode()


@pytest.mark.parametrize(
    "data",
    [
        *(b"", b"{}", b"[1, 2]", b"\xff", b"[" * 5000, b"[0, 0, 1, 1, 7]", b'[0, 0, "a", 1, []]'),
        *(spoilt(0, "red"), spoilt(1, 7), spoilt(2, "wide"), spoilt(4, "flat"), spoilt(5, "none")),
        *(spoilt(6, [["M", 1]]), spoilt(6, [["A", 1]]), spoilt(6, [["L", 1, "x"]]), spoilt(6, [[]])),
    ],
)
def test_bytes_that_are_no_shapes_are_a_value_error(data: bytes):
    with pytest.raises(ShapesError):
        decode_shapes(data)
