from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.content.pictures.svg import MOST_DEEP, MOST_PARTS, MOST_STEPS, read_svg
from tests.support.own_pictures import svg

if TYPE_CHECKING:
    from kiosk.content.pictures.shapes import Shape, Shapes

_BOMB = '<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>' + svg("<title>&b;</title>")
_OUTSIDE = '<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>' + svg("<title>&a;</title>")

_PARTS = (
    "script",
    "style",
    "image",
    "use",
    "text",
    "a",
    "foreignObject",
    "filter",
    "mask",
    "clipPath",
    "pattern",
    "linearGradient",
    "radialGradient",
    "animate",
    "animateTransform",
    "set",
    "symbol",
    "switch",
    "video",
    "svg",
)
_PROPERTIES = (
    'onclick="x()"',
    'ONLOAD="x()"',
    'href="https://a.example"',
    'src="a.png"',
    'xmlns:x="http://www.w3.org/1999/xlink" x:href="#a"',
    'fill="url(#a)"',
    'style="fill:url(https://a.example/a)"',
    'filter="blur(3px)"',
    'clip-path="circle()"',
    'mask="none none"',
    'style="mix-blend-mode:screen"',
    'stroke-dasharray="3 2"',
    'marker-end="x"',
)
_VALUES = (
    'fill="rebeccapurple"',
    'fill="rgb(300,0,0)"',
    'stroke-width="10%"',
    'stroke-width="9999999"',
    'opacity="much"',
    'transform="rotate(1 2)"',
    'transform="matrix3d(1)"',
    'transform="scale(1) 2"',
    'd="M0 0 L"',
    'd="L0 0"',
    'd="M0 0 Z 1"',
    'd="M0 0 K 1"',
    'd="M0 0 A 1 1 0 2 0 5 5"',
    'd="M0 0 L 1e9 0"',
)

_WHOLE = {
    "not closed": ("<svg", "svg-text", 1),
    "in two pieces": (f"{svg()}\n{svg()}", "svg-text", 2),
    "without its namespace": ("<svg viewBox='0 0 1 1'/>", "svg-text", 1),
    "a page of the web": ("<html/>", "svg-text", 1),
    "a bomb of entities": (_BOMB, "svg-doctype", 1),
    "an entity of another file": (_OUTSIDE, "svg-doctype", 1),
    "an entity nobody declared": (svg("<title>&a;</title>"), "svg-text", 1),
    "of no width": (svg(head='viewBox="0 0 0 30"'), "svg-size", 1),
    "of three numbers": (svg(head='viewBox="0 0 30"'), "svg-size", 1),
    "of a size that cannot be read": (svg(head='viewBox="0 0 a b"'), "svg-value", 1),
    "a gradient kept for later": (svg("<defs><linearGradient/></defs>"), "svg-part", 1),
    "a shape made endless": (svg(f'<path d="M1 1H2" transform="{"scale(1e5)" * 80}"/>'), "svg-value", 1),
    "a shape that is nowhere": (svg(f'<path d="M0 0H2" transform="{"scale(1e5)" * 80}"/>'), "svg-value", 1),
    "a line as wide as the world": (
        svg('<path d="M0 0H2" stroke="red" stroke-width="9e5" transform="scale(2)"/>'),
        "svg-value",
        1,
    ),
    "too many parts": (svg("<g/>" * MOST_PARTS), "svg-complex", 1),
    "too many lines": (svg(f'<path d="M0 0{" 1 1" * MOST_STEPS}"/>'), "svg-complex", 1),
    "too many groups": (svg("<g>" * (MOST_DEEP + 1) + "</g>" * (MOST_DEEP + 1)), "svg-complex", 1),
    **{part: (svg(f"\n<{part}/>"), "svg-part", 2) for part in _PARTS},
    **{text: (svg(f"<path {text}/>"), "svg-property", 1) for text in _PROPERTIES},
    **{text: (svg(f"<path {text}/>"), "svg-value", 1) for text in _VALUES},
}


@pytest.mark.parametrize(("text", "code", "line"), _WHOLE.values(), ids=list(_WHOLE))
def test_what_could_do_more_than_stand_still_is_refused_and_its_line_is_told(text: str, code: str, line: int):
    shapes, problems = read_svg(text.encode(), "pictures/seat.svg")
    assert shapes is None
    assert [(problem.code, problem.file, problem.line) for problem in problems] == [(code, "pictures/seat.svg", line)]
    assert len(problems[0].sentence()) < 200


def read(inside: str, head: str = 'viewBox="0 0 40 30"') -> Shapes:
    shapes, problems = read_svg(svg(inside, head).encode(), "a.svg")
    assert problems == []
    assert shapes is not None
    return shapes


def only(inside: str) -> Shape:
    (shape,) = read(inside).shapes
    return shape


def test_the_size_is_that_of_the_box_or_else_of_the_picture():
    assert read("", 'viewBox="-5 2 40 30" width="10" height="10"')[:4] == (-5.0, 2.0, 40.0, 30.0)
    assert read("", 'width="1in" height="24px"')[:4] == (0.0, 0.0, 96.0, 24.0)


def test_what_a_drawing_program_notes_for_itself_is_passed_over():
    notes = (
        '<title id="t">A seat</title><desc/><metadata><r:RDF xmlns:r="r"><r:li x="url(#a)"/></r:RDF></metadata>'
        '<defs id="d"/><n:view xmlns:n="n" n:x="1"><n:grid/></n:view>'
        '<g xmlns:n="n" n:label="url(layer)" id="url(x)" class="important"><line x2="5" stroke="red"/></g>'
    )
    assert len(read(notes).shapes) == 1


@pytest.mark.parametrize(
    ("part", "steps"),
    [
        ('<line x1="1" y1="2" x2="3" y2="4"/>', (("M", 1, 2), ("L", 3, 4))),
        ('<polyline points="1,2 3,4 5"/>', (("M", 1, 2), ("L", 3, 4))),
        ('<polygon points="1 2 3 4 5 6"/>', (("M", 1, 2), ("L", 3, 4), ("L", 5, 6), ("Z",))),
        ('<rect x="1" y="2" width="3" height="4"/>', (("M", 1, 2), ("L", 4, 2), ("L", 4, 6), ("L", 1, 6), ("Z",))),
        ('<path d="M1 2h3"/>', (("M", 1, 2), ("L", 4, 2))),
    ],
)
def test_basic_shapes_are_outlines(part: str, steps: tuple[object, ...]):
    assert only(part).steps == steps


def test_round_shapes_touch_their_box():
    circle = only('<circle cx="10" cy="20" r="5"/>')
    assert [step[-2:] for step in circle.steps[:-1]] == [(15, 20), (10, 25), (5, 20), (10, 15), (15, 20)]
    ellipse = only('<ellipse cx="10" cy="20" rx="5" ry="2"/>')
    assert [step[-2:] for step in ellipse.steps[:-1]] == [(15, 20), (10, 22), (5, 20), (10, 18), (15, 20)]
    assert only('<rect width="8" height="6" rx="2"/>').steps[0] == ("M", 2, 0)


@pytest.mark.parametrize(
    "part",
    [
        *('<rect width="0" height="4"/>', '<polyline points="1 2"/>', "<path/>", '<path d=""/>'),
        *('<line x2="9" fill="none"/>', '<line x2="9" opacity="0"/>', '<line x2="9" display="none"/>'),
        *('<g visibility="hidden"><line x2="9"/></g>', '<line x2="9" fill="none" stroke="red" stroke-width="0"/>'),
    ],
)
def test_what_nobody_would_see_is_left_out(part: str):
    assert read(part).shapes == ()


def test_a_part_looks_as_the_parts_around_it_say():
    shape = only(
        '<g fill="#abc" style="stroke: rgb(1, 2, 3); stroke-width:2;; stroke-linecap:round; -x-note:1" opacity="0.5">'
        '<g fill-rule="evenodd" stroke-linejoin="bevel" stroke-opacity="50%"><path d="M0 0H9" opacity="50%"/></g></g>'
    )
    assert (shape.fill, shape.line, shape.width) == ("#aabbcc40", "#01020320", 2.0)
    assert (shape.is_even_odd, shape.cap, shape.join) == (True, "round", "bevel")


def test_a_part_has_its_own_way_where_it_says_so():
    shape = only(
        '<g fill-rule="evenodd" fill="red" stroke-linecap="round"><path d="M0 0H9" fill-rule="nonzero" '
        'fill="inherit" stroke="currentColor" color="#123456" stroke-linecap="odd" stroke-linejoin="round"/></g>'
    )
    assert (shape.fill, shape.line, shape.is_even_odd) == ("#ff0000ff", "#123456ff", False)
    assert (shape.cap, shape.join) == ("round", "round")


def test_without_a_word_a_shape_is_black_and_has_no_line():
    assert only('<line x2="9"/>')[:3] == ("#000000ff", "", 1.0)


def test_transforms_move_shapes_and_widen_lines():
    shape = only('<g transform="translate(10 0)"><path transform="scale(2)" d="M1 1H3" stroke="red"/></g>')
    assert shape.steps == (("M", 12, 2), ("L", 16, 2))
    assert shape.width == 2.0
