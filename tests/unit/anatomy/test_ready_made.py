from __future__ import annotations

import marshal

import pytest

from kiosk.anatomy import ready_made
from kiosk.anatomy.drawing import Drawing, Outline, Role
from kiosk.anatomy.ready_made import decode, encode
from kiosk.gui.illustrations.pictures import PICTURES

PATH = (("M", 0.5, 1.0), ("C", 1.0, 2.0, 3.0, 4.0, 5.0, 6.0), ("Z",))


@pytest.mark.parametrize("name", ["herniated-disc", "home-body", "attract"])
def test_a_drawing_comes_back_as_it_was(name: str):
    drawing = PICTURES[name].draw(PICTURES[name].rest)
    assert decode(encode(drawing)) == drawing


def test_the_same_drawing_always_gives_the_same_bytes():
    """Two builds of one program are the same to the last byte, whatever else refers to the numbers in them."""
    first = Drawing(1.0, 2.0, (Outline("L4 body", Role.BONE, PATH),))
    second = Drawing(1.0, 2.0, (Outline(str(b"L4 body", "ascii"), Role("bone"), tuple(PATH)),))
    assert encode(first) == encode(second)


def whole(*parts: object) -> bytes:
    return ready_made._HEAD + marshal.dumps(parts, ready_made._MARSHAL_VERSION)


FRAME = (1.0, 2.0, (0.0, 0.0))
USELESS = {
    "empty": b"",
    "of another kind": b"PNG",
    "of another Python": encode(Drawing(1.0, 2.0, ())).replace(ready_made._HEAD, b"kiosk-drawing-2 cpython-27\n"),
    "cut off": encode(Drawing(1.0, 2.0, (Outline("disc", Role.DISC, PATH),)))[:-7],
    "not four parts": whole(FRAME, []),
    "no frame": whole((1.0,), [], {}, {}),
    "a role nobody has": whole(FRAME, [("disc", "chair", PATH, True, None, 1.0, None, None)], {}, {}),
    "an outline too short": whole(FRAME, [("disc",)], {}, {}),
    "outlines that are none": whole(FRAME, 7, {}, {}),
}


@pytest.mark.parametrize("case", USELESS)
def test_bytes_that_are_no_drawing_of_this_python_are_none(case: str):
    assert decode(USELESS[case]) is None
