"""Clips in one file come out as they went in, whatever they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.speech.clip_file import MAGIC, ClipFile, ClipFileError, pack_clips

if TYPE_CHECKING:
    from pathlib import Path


def ogg(position: int, body: bytes) -> bytes:
    """One page of Ogg whose sound ends at ``position``."""
    return b"OggS\0\0" + position.to_bytes(8, "little") + bytes(12) + bytes([1, len(body)]) + body


HEAD = ogg(0, b"vorbis" * 20) + ogg(0, b"books" * 40)


def key(number: int) -> str:
    return f"{number:020x}"


def write(folder: Path, data: bytes) -> Path:
    file = folder / "en.clips"
    file.write_bytes(data)
    return file


def test_clips_come_out_as_they_went_in_and_their_head_is_kept_once(tmp_path: Path) -> None:
    clips = {key(number): HEAD + ogg(900 + number, bytes([number]) * 50) for number in (5, 1, 9, 200)}
    clips[key(3)] = b"a recording by the clinic, of another encoder"
    data = pack_clips(clips)
    found = ClipFile.open(write(tmp_path, data))
    assert {name: found.read(name) for name in clips} == clips
    assert len(found) == len(clips)
    assert data.count(b"books" * 40) == 1
    assert key(4) not in found
    assert found.read(key(4)) is None
    assert key(9) in found


@given(st.dictionaries(st.integers(0, 2**80 - 1).map(key), st.binary(max_size=80), max_size=6))
def test_whatever_the_clips_are(tmp_path_factory: pytest.TempPathFactory, clips: dict[str, bytes]) -> None:
    found = ClipFile.open(write(tmp_path_factory.mktemp("clips"), pack_clips(clips)))
    assert {name: found.read(name) for name in clips} == clips


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "is not a file of clips"),
        (b"clips 2\n", "is not a file of clips"),
        (MAGIC + b"\1", "cannot be read"),
        (MAGIC + b"\xff" * 8, "is not complete"),
    ],
)
def test_a_damaged_file_says_so(tmp_path: Path, data: bytes, sentence: str) -> None:
    with pytest.raises(ClipFileError, match=sentence):
        ClipFile.open(write(tmp_path, data))


def test_a_missing_file_says_so(tmp_path: Path) -> None:
    with pytest.raises(ClipFileError, match="cannot be read"):
        ClipFile.open(tmp_path / "en.clips")


def test_a_file_that_is_cut_or_taken_away_later_says_so(tmp_path: Path) -> None:
    clips = {key(1): HEAD + ogg(9, b"one"), key(2): HEAD + ogg(9, b"two")}
    file = write(tmp_path, pack_clips(clips))
    found = ClipFile.open(file)
    file.write_bytes(file.read_bytes()[:-1])
    assert found.read(key(1)) == clips[key(1)]
    with pytest.raises(ClipFileError, match="is not complete"):
        found.read(key(2))
    file.unlink()
    with pytest.raises(ClipFileError, match="cannot be read"):
        found.read(key(1))


def test_a_place_beyond_what_a_file_can_have_says_so(tmp_path: Path) -> None:
    file = write(tmp_path, pack_clips({key(1): b"one"}))
    data = bytearray(file.read_bytes())
    data[len(MAGIC) + 8 + 10 : len(MAGIC) + 8 + 18] = b"\xff" * 8
    file.write_bytes(data)
    with pytest.raises(ClipFileError, match="cannot be read"):
        ClipFile.open(file).read(key(1))
