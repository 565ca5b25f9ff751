"""Pictures a kiosk could not show, or should not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.pictures.svg import MOST_PARTS
from tests.support.bad_packs import STOOL, Case
from tests.support.builders import edit
from tests.support.own_pictures import jpeg, png, png_that_says, svg

if TYPE_CHECKING:
    from pathlib import Path


def _put(pack: Path, file: str, data: bytes) -> None:
    (pack / "pictures").mkdir(exist_ok=True)
    (pack / "pictures" / file).write_bytes(data)


def _name(pack: Path, name: str) -> None:
    edit(pack, STOOL, 'picture = "stool"', f'picture = "own/{name}"')


def shown(name: str, file: str, data: bytes, *expected: tuple[str, int]) -> Case:
    """The page `stool` shows a picture of its own, of this file."""

    def break_it(pack: Path) -> None:
        _put(pack, file, data)
        _name(pack, file.rpartition(".")[0])

    return Case(name, break_it, tuple((code, f"pictures/{file}", line) for code, line in expected))


def drawn(name: str, inside: str, *expected: tuple[str, int], head: str = 'viewBox="0 0 40 30"') -> Case:
    """The page `stool` shows an SVG with these parts."""
    return shown(name, "seat.svg", svg(inside, head).encode(), *expected)


def _two_of_one_name(pack: Path) -> None:
    _put(pack, "seat.png", png())
    _put(pack, "seat.svg", svg().encode())
    _name(pack, "seat")


def _bad_name(pack: Path) -> None:
    _put(pack, "Our Seat.png", png())


def _link_outside(pack: Path) -> None:
    (pack.parent / "secret.png").write_bytes(png())
    (pack / "pictures").mkdir()
    (pack / "pictures" / "seat.png").symlink_to(pack.parent / "secret.png")


def _spoilt(data: bytes) -> bytes:
    return data[:60] + bytes([data[60] ^ 1]) + data[61:]


CASES = (
    shown("a good PNG", "seat.png", png()),
    shown("a good JPEG", "seat.jpg", jpeg()),
    shown("a good SVG", "seat.svg", svg().encode()),
    Case(
        "a picture of a kind the kiosk does not read",
        lambda pack: _put(pack, "seat.gif", b"GIF89a"),
        (("picture-kind", "pictures/seat.gif", 0),),
    ),
    Case("a name with capitals", _bad_name, (("picture-name", "pictures/Our Seat.png", 0),)),
    Case("two pictures of one name", _two_of_one_name, (("picture-twice", "pictures/seat.svg", 0),)),
    Case("a picture nobody has", lambda pack: _name(pack, "sofa"), (("picture-missing", STOOL, 8),)),
    Case("a picture with no name", lambda pack: _name(pack, ""), (("picture-missing", STOOL, 8),)),
    Case(
        "a picture no page shows",
        lambda pack: _put(pack, "seat.png", png()),
        (("file-not-used", "pictures/seat.png", 0),),
    ),
    Case("a link out of the folder", _link_outside, (("outside-pack", "pictures/seat.png", 0),)),
    shown("a JPEG that is called a PNG", "seat.png", jpeg(), ("picture-kind", 0)),
    shown("no picture at all", "seat.png", b"Dear clinic", ("picture-damaged", 0)),
    shown("an empty file", "seat.jpg", b"", ("picture-damaged", 0)),
    shown("a PNG cut short", "seat.png", png()[:-20], ("picture-damaged", 0)),
    shown("a PNG with a wrong byte", "seat.png", _spoilt(png()), ("picture-damaged", 0)),
    shown("a PNG of too few rows", "seat.png", png(rows=2), ("picture-damaged", 0)),
    shown("a JPEG cut short", "seat.jpg", jpeg()[:-2], ("picture-damaged", 0)),
    shown("a small file of an enormous picture", "seat.png", png_that_says(60_000, 60_000), ("picture-large", 0)),
    shown("a picture of too many dots", "seat.jpg", jpeg(5000, 5000), ("picture-large", 0)),
    shown("a picture with a long side", "seat.jpg", jpeg(6001, 10), ("picture-large", 0)),
    shown("a small picture", "seat.png", png(300, 200), ("picture-coarse", 0)),
    shown("a picture of too many bytes", "seat.jpg", jpeg() + b"\0" * 2_000_000, ("file-too-large", 0)),
    shown("an SVG of too many bytes", "seat.svg", svg(" " * 300_000).encode(), ("file-too-large", 0)),
    drawn("an SVG that is not closed", "<g>", ("svg-text", 1)),
    shown("an SVG with a document type", "seat.svg", f"<!DOCTYPE svg>{svg()}".encode(), ("svg-doctype", 1)),
    drawn("an SVG without a size", "<g/>", ("svg-size", 1), head=""),
    drawn("a script", "\n<script/>", ("svg-part", 2)),
    drawn("something that acts", '<g onclick="x()"/>', ("svg-property", 1)),
    drawn("a colour nobody knows", '<g fill="dusk"/>', ("svg-value", 1)),
    drawn("too many parts", "<g/>" * MOST_PARTS, ("svg-complex", 1)),
)
