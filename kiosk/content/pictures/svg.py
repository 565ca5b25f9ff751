"""An SVG file as plain shapes. Everything that could do more than stand still in plain colours is refused.

The file is read by a parser that expands no entity: a document type ends the reading at once. Nothing is ever fetched,
because nothing that names another place is let through.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pyexpat import ExpatError, ParserCreate
from typing import TYPE_CHECKING, TypeVar, cast, get_args

from kiosk.content.pictures.shapes import Cap, Join, Shape, Shapes
from kiosk.content.pictures.svg_path import ellipse, path_steps, polygon, rectangle
from kiosk.content.pictures.svg_values import Matrix, colour, length, numbers, opacity, transform
from kiosk.content.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.content.pictures.shapes import Step

MOST_PARTS = 2000
"""Elements of a file, at most, those that draw nothing among them."""

MOST_STEPS = 20_000
"""Lines and curves of a picture, at most: it is painted in some 50 ms."""

MOST_DEEP = 32
"""How many groups may stand inside each other."""

_SVG = "http://www.w3.org/2000/svg"
_GROUPS = frozenset({"svg", "g"})
# Words about the picture; and a list of things to use elsewhere, in which a plain picture has nothing.
_SILENT = frozenset({"title", "desc", "metadata", "defs"})
_STYLES = frozenset(
    {
        *("fill", "fill-opacity", "fill-rule", "stroke", "stroke-width", "stroke-opacity", "stroke-linecap"),
        *("stroke-linejoin", "opacity", "color", "display", "visibility"),
    }
)
# Allowed with the one value that changes nothing.
_NOTHING = {
    "clip-path": {"none"},
    "filter": {"none"},
    "mask": {"none"},
    "marker": {"none"},
    "marker-start": {"none"},
    "marker-mid": {"none"},
    "marker-end": {"none"},
    "stroke-dasharray": {"none", ""},
    "mix-blend-mode": {"normal"},
}
_PLACES = frozenset({"href", "src", "http://www.w3.org/1999/xlink href"})
_LONGEST_SHOWN = 40
# Nothing reaches further than this, in units of the picture: what is made large and small again is no plain picture.
_FARTHEST = 1e6


@dataclass(frozen=True, slots=True)
class _Look:
    """What a part is painted like, as far as the parts around it say."""

    at: Matrix = field(default_factory=Matrix)
    fill: str = "000000"
    line: str = ""
    colour: str = "000000"
    width: float = 1.0
    fill_opacity: float = 1.0
    line_opacity: float = 1.0
    opacity: float = 1.0
    is_even_odd: bool = False
    cap: Cap = "butt"
    join: Join = "miter"
    is_seen: bool = True


class _RefusedError(Exception):
    def __init__(self, code: str, **details: object) -> None:
        super().__init__(code)
        self.code = code
        self.details = details


def read_svg(data: bytes, file: str) -> tuple[Shapes | None, list[Problem]]:
    """Read a picture.

    Args:
        data: the file's bytes.
        file: its name for problems.

    Returns:
        The shapes, or None and the first thing that keeps the file from being shown, with its line.
    """
    reader = _Reader()
    # The file's own words on its encoding do not count: content is UTF-8.
    parser = ParserCreate("utf-8", " ")
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = reader.refuse_doctype
    parser.StartElementHandler = reader.begin
    parser.EndElementHandler = reader.end
    try:
        parser.Parse(data, True)
        return reader.shapes(), []
    except _RefusedError as refused:
        return None, [Problem(refused.code, file, parser.CurrentLineNumber, refused.details)]
    except ExpatError as error:
        reason = str(error).partition(":")[0]
        return None, [Problem("svg-text", file, error.lineno, {"reason": reason})]


class _Reader:
    """Takes the parts of a file as they come."""

    def __init__(self) -> None:
        self._looks: list[_Look] = [_Look()]
        self._shapes: list[Shape] = []
        self._box = (0.0, 0.0, 1.0, 1.0)
        self._parts = self._steps = self._unseen = 0
        self._is_in_defs = False

    def shapes(self) -> Shapes:
        return Shapes(*self._box, tuple(self._shapes))

    def refuse_doctype(self, *_: object) -> None:
        raise _RefusedError("svg-doctype")

    def begin(self, name: str, attributes: dict[str, str]) -> None:
        self._parts += 1
        if self._parts > MOST_PARTS:
            raise _RefusedError("svg-complex", most=MOST_PARTS, part="parts")
        space, _, tag = name.rpartition(" ")
        if self._unseen:
            self._unseen += 1
            if space == _SVG and self._is_in_defs:
                raise _RefusedError("svg-part", part=f"{_shown(tag)} in defs")
            return
        if len(self._looks) == 1 and (space, tag) != (_SVG, "svg"):
            raise _RefusedError("svg-text", reason="it does not begin with <svg> of the SVG namespace")
        # Notes of the program that drew it stand in namespaces of their own, and words about it in one of SVG's.
        if space != _SVG or tag in _SILENT:
            self._unseen = 1
            self._is_in_defs = tag == "defs"
            return
        if len(self._looks) > MOST_DEEP:
            raise _RefusedError("svg-complex", most=MOST_DEEP, part="groups inside each other")
        self._draw(tag, attributes)

    def end(self, _: str) -> None:
        if self._unseen:
            self._unseen -= 1
        else:
            self._looks.pop()

    def _draw(self, tag: str, attributes: dict[str, str]) -> None:
        values = _checked(attributes)
        look = _styled(self._looks[-1], values)
        if tag == "svg" and len(self._looks) == 1:
            self._box = _box(values)
        elif tag == "svg":
            raise _RefusedError("svg-part", part="svg inside svg")
        elif tag not in _GROUPS:
            steps = _outline(tag, values)
            self._steps += len(steps)
            if self._steps > MOST_STEPS:
                raise _RefusedError("svg-complex", most=MOST_STEPS, part="lines and curves")
            if (shape := _shape(look, steps)) is not None:
                self._shapes.append(shape)
        self._looks.append(look)


def _checked(attributes: dict[str, str]) -> dict[str, str]:
    """The attributes with those of ``style`` among them. Raises _RefusedError for what could do anything."""
    values = {name: text for name, text in attributes.items() if name not in {"style", "id", "class"}}
    for part in attributes.get("style", "").split(";"):
        name, _, text = part.partition(":")
        values[name.strip().lower()] = text.strip()
    for name, text in values.items():
        if " " in name and name not in _PLACES:
            # A note of the program that drew it.
            continue
        does_something = name.lower().startswith("on") or name in _PLACES or "url(" in text.lower()
        changes_something = name in _NOTHING and text.strip().lower() not in _NOTHING[name]
        if does_something or changes_something:
            raise _RefusedError("svg-property", part=_shown(name.rpartition(" ")[2]))
    return values


def _styled(look: _Look, values: dict[str, str]) -> _Look:
    """What a part looks like within one that looks like ``look``."""
    plain = {name: text for name, text in values.items() if name in _STYLES and text != "inherit"}
    now = _value(colour, plain, "color", look.colour)
    return replace(
        look,
        at=look.at.then(_value(transform, values, "transform", Matrix())),
        fill=_value(lambda text: colour(text, now), plain, "fill", look.fill),
        line=_value(lambda text: colour(text, now), plain, "stroke", look.line),
        colour=now,
        width=_value(length, plain, "stroke-width", look.width),
        fill_opacity=_value(opacity, plain, "fill-opacity", look.fill_opacity),
        line_opacity=_value(opacity, plain, "stroke-opacity", look.line_opacity),
        opacity=look.opacity * _value(opacity, plain, "opacity", 1.0),
        is_even_odd=plain.get("fill-rule", "evenodd" if look.is_even_odd else "nonzero") == "evenodd",
        cap=cast("Cap", _among(get_args(Cap), plain.get("stroke-linecap", ""), look.cap)),
        join=cast("Join", _among(get_args(Join), plain.get("stroke-linejoin", ""), look.join)),
        is_seen=look.is_seen
        and plain.get("display") != "none"
        and plain.get("visibility") not in {"hidden", "collapse"},
    )


_T = TypeVar("_T")


def _value(read: Callable[[str], _T], values: dict[str, str], name: str, otherwise: _T) -> _T:
    """A value, or ``otherwise`` where there is none. Raises _RefusedError when it cannot be read."""
    if name not in values:
        return otherwise
    try:
        return read(values[name])
    except ValueError as error:
        raise _RefusedError("svg-value", value=_shown(values[name]), part=name) from error


def _among(allowed: tuple[str, ...], text: str, otherwise: str) -> str:
    return text if text in allowed else otherwise


def _box(values: dict[str, str]) -> tuple[float, float, float, float]:
    """The left upper corner, the width and the height of what is shown."""
    no_box: list[float] = []
    box = _value(numbers, values, "viewBox", no_box)
    if not box:
        box = [0.0, 0.0, _value(length, values, "width", 0.0), _value(length, values, "height", 0.0)]
    match box:
        case [x, y, width, height] if width > 0 and height > 0:
            return x, y, width, height
    raise _RefusedError("svg-size")


def _outline(tag: str, values: dict[str, str]) -> list[Step]:
    """The outline of a shape in its own units."""

    def side(name: str, otherwise: float = 0.0) -> float:
        return _value(length, values, name, otherwise)

    match tag:
        case "path":
            return _value(path_steps, values, "d", [])
        case "rect":
            across, down = side("rx", side("ry")), side("ry", side("rx"))
            width, height = side("width"), side("height")
            return rectangle(side("x"), side("y"), width, height, across, down) if width > 0 and height > 0 else []
        case "circle":
            return ellipse(side("cx"), side("cy"), side("r"), side("r"))
        case "ellipse":
            return ellipse(side("cx"), side("cy"), side("rx"), side("ry"))
        case "line":
            return polygon([(side("x1"), side("y1")), (side("x2"), side("y2"))], is_closed=False)
        case "polyline" | "polygon":
            no_places: list[float] = []
            places = _value(numbers, values, "points", no_places)
            return polygon(list(zip(places[::2], places[1::2], strict=False)), is_closed=tag == "polygon")
    raise _RefusedError("svg-part", part=_shown(tag))


def _shape(look: _Look, steps: list[Step]) -> Shape | None:
    """The shape as it is painted, or None where nothing would be seen."""
    fill = _with_alpha(look.fill, look.opacity * look.fill_opacity)
    line = _with_alpha(look.line, look.opacity * look.line_opacity) if look.width > 0 else ""
    if not look.is_seen or not steps or not (fill or line):
        return None
    placed = tuple(_placed(look.at, step) for step in steps)
    reach = [look.width * look.at.scale, *(abs(float(place)) for _, *places in placed for place in places)]
    # What is no number is not less than one either.
    if not all(far <= _FARTHEST for far in reach):
        raise _RefusedError("svg-value", value="a shape far outside", part="part of the picture")
    return Shape(fill, line, look.width * look.at.scale, look.is_even_odd, look.cap, look.join, placed)


def _with_alpha(paint: str, alpha: float) -> str:
    return f"#{paint}{round(alpha * 255):02x}" if paint and round(alpha * 255) else ""


def _placed(at: Matrix, step: Step) -> Step:
    name, *rest = step
    places = [float(number) for number in rest]
    points = zip(places[::2], places[1::2], strict=True)
    return (name, *(round(number, 3) for x, y in points for number in at.point(x, y)))


def _shown(text: str) -> str:
    """A word of the file as a problem shows it: not endless, and on one line."""
    words = " ".join(text.split())
    return words if len(words) <= _LONGEST_SHOWN else f"{words[:_LONGEST_SHOWN]}…"
