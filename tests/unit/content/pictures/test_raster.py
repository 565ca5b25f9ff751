from __future__ import annotations

import struct
import zlib

import pytest

from kiosk.content.pictures.raster import Size, is_whole, size_of
from tests.support.own_pictures import chunk, exif, jpeg, png, png_that_says


def test_a_picture_says_its_size_before_it_is_decoded():
    assert size_of(png(900, 600)) == Size("png", 900, 600)
    assert size_of(jpeg(900, 600)) == Size("jpeg", 900, 600)
    assert size_of(jpeg(900, 600, b"\xff\xff\x01", b"\xff\xd0", b"\xff\xfe\0\x04ab")) == Size("jpeg", 900, 600)


@pytest.mark.parametrize(("way_up", "size"), [(1, (900, 600)), (3, (900, 600)), (6, (600, 900)), (8, (600, 900))])
@pytest.mark.parametrize("order", [">", "<"])
def test_a_photograph_taken_on_its_side_is_as_wide_as_it_is_shown(way_up: int, size: tuple[int, int], order: str):
    assert size_of(jpeg(900, 600, exif(way_up, order))) == Size("jpeg", *size)


@pytest.mark.parametrize(
    "part",
    [
        b"\xff\xe1\0\x0aExif\0\0MM",
        b"\xff\xe1\0\x0ahttp://x",
        exif(6).replace(b"\x01\x12", b"\x01\x13"),
        exif(6)[:-12] + b"\0" * 12,
    ],
)
def test_where_a_camera_says_nothing_readable_the_picture_stands_as_it_is(part: bytes):
    assert size_of(jpeg(900, 600, part)) == Size("jpeg", 900, 600)


@pytest.mark.parametrize(
    "data",
    [
        *(
            b"",
            b"GIF89a",
            png()[:20],
            png(0, 5),
            png(5, 0),
            jpeg(0, 5),
            jpeg(5, 0),
            b"\xff\xd8\xff",
            b"\xff\xd8\xff\xe0",
        ),
        *(b"\xff\xd8\xff\xda\0\0", b"\xff\xd8\xff\xd0\0\0", png().replace(b"IHDR", b"IHDX"), jpeg(5, 5)[:8]),
        png()[:24] + b"\x03\x02" + png()[26:],
        png()[:24] + b"\x08\x05" + png()[26:],
    ],
)
def test_what_is_no_picture_or_damaged_at_its_head_has_no_size(data: bytes):
    assert size_of(data) is None


@pytest.mark.parametrize(
    ("size", "too_large"),
    [((4000, 3000), False), ((6000, 2000), False), ((6001, 10), True), ((10, 6001), True), ((3700, 3700), True)],
)
def test_only_so_much_is_ever_decoded(size: tuple[int, int], too_large: bool):
    assert Size("png", *size).is_too_large is too_large


def test_a_picture_that_lacks_a_byte_is_not_whole():
    assert is_whole(png(30, 20))
    assert is_whole(jpeg())
    assert is_whole(jpeg() + b"\0\0")
    assert not is_whole(jpeg()[:-1])


HEAD = struct.pack(">IIBBBBB", 4, 4, 1, 3, 0, 0, 0)
START = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", HEAD)
END = chunk(b"IEND", b"")
ROWS = zlib.compress(b"\0\0" * 4)


@pytest.mark.parametrize(
    ("data", "whole"),
    [
        (START + chunk(b"IDAT", ROWS) + END, True),
        (START + chunk(b"IDAT", ROWS[:5]) + chunk(b"IDAT", ROWS[5:]) + END, True),
        (START + chunk(b"IDAT", ROWS) + END[:-1], False),
        (START + chunk(b"IDAT", ROWS), False),
        (START + chunk(b"IDAT", ROWS[:-6]) + END, False),
        (START + chunk(b"IDAT", b"no rows") + END, False),
        (START + END, False),
        (START + chunk(b"IDAT", ROWS)[:-1] + b"\0" + END, False),
        (START + struct.pack(">I", 9999) + b"IDAT", False),
        (START + struct.pack(">I", 9999) + b"IDAT" + b"\0" * 9, False),
    ],
)
def test_a_png_is_whole_when_every_sum_is_right_and_every_row_is_there(data: bytes, whole: bool):
    assert is_whole(data) is whole


def test_a_bomb_is_never_unpacked_to_its_end():
    # It is refused by its size first; were it not, a megabyte at a time is unpacked and no more than it should hold.
    bomb = png_that_says(60_000, 60_000)
    size = size_of(bomb)
    assert size is not None
    assert size.is_too_large
    assert not is_whole(bomb)
