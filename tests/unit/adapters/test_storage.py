"""A stick is read and written without trusting it, and every problem is a sentence that says what to do."""

from __future__ import annotations

import errno
import os
import sys
from typing import TYPE_CHECKING

import pytest

from kiosk import safe_file
from kiosk.adapters import storage
from kiosk.adapters.storage import NullStorage, Stick, StickStorage
from kiosk.errors import KnownError

if TYPE_CHECKING:
    from pathlib import Path

needs_links = pytest.mark.skipif(sys.platform == "win32", reason="a plain account may make no links")
MANY = 1_000_000


@pytest.fixture
def stick(tmp_path: Path):
    folder = tmp_path / "STICK"
    folder.mkdir()
    return Stick("STICK", folder, 10.0)


@pytest.fixture
def plugged_in(stick: Stick):
    return StickStorage(lambda: (stick.folder,), lambda folder: folder.is_dir())


def test_a_stick_is_shown_with_its_name_and_room(plugged_in: StickStorage):
    (found,) = plugged_in.sticks()
    assert found.name == "STICK"
    assert found.free_mb is not None
    assert found.free_mb > 0


def test_a_folder_left_behind_is_no_stick(stick: Stick):
    assert StickStorage(lambda: (stick.folder,)).sticks() == ()


def test_files_are_found_by_their_ending_whatever_their_case(plugged_in: StickStorage, stick: Stick):
    for name in ("b.PNG", "a.png", "logo.txt", ".hidden.png", "large.png"):
        (stick.folder / name).write_bytes(b"x" * (50 if name == "large.png" else 5))
    listing = plugged_in.files(stick, (".png",), 10, 10)
    assert [file.name for file in listing.files] == ["a.png", "b.PNG"]
    assert [file.size for file in listing.files] == [5, 5]
    assert listing.is_whole


def test_folders_are_looked_into_but_not_for_ever(plugged_in: StickStorage, stick: Stick):
    deep = stick.folder / "one" / "two" / "three"
    deep.mkdir(parents=True)
    for folder in (stick.folder / ".Trash", stick.folder / "$RECYCLE.BIN"):
        folder.mkdir()
        (folder / "gone.png").touch()
    (deep.parent / "found.png").touch()
    (deep / "too-deep.png").touch()
    assert [file.name for file in plugged_in.files(stick, (".png",), MANY, 10).files] == ["found.png"]


def test_a_stick_with_too_many_files_says_so(plugged_in: StickStorage, stick: Stick, monkeypatch: pytest.MonkeyPatch):
    for number in range(6):
        (stick.folder / f"{number}.png").touch()
    few = plugged_in.files(stick, (".png",), MANY, 4)
    assert (len(few.files), few.is_whole) == (4, False)
    monkeypatch.setattr(storage, "LOOKED_AT", 3)
    some = plugged_in.files(stick, (".png",), MANY, 10)
    assert (len(some.files), some.is_whole) == (3, False)


@needs_links
def test_links_lead_nowhere(plugged_in: StickStorage, stick: Stick, tmp_path: Path):
    secret = tmp_path / "secret" / "access.png"
    secret.parent.mkdir()
    secret.write_bytes(b"secret")
    (stick.folder / "link.png").symlink_to(secret)
    (stick.folder / "folder").symlink_to(secret.parent)
    assert plugged_in.files(stick, (".png",), MANY, 10).files == ()
    for path in (stick.folder / "link.png", stick.folder / "folder" / "access.png", secret):
        with pytest.raises(KnownError, match="cannot be read"):
            plugged_in.read(stick, path, MANY)


@pytest.mark.skipif(sys.platform != "linux", reason="Linux has such files")
def test_what_is_no_plain_file_is_not_waited_for(plugged_in: StickStorage, stick: Stick):
    os.mkfifo(stick.folder / "pipe.png")
    assert plugged_in.files(stick, (".png",), MANY, 10).files == ()
    with pytest.raises(KnownError, match="cannot be read"):
        plugged_in.read(stick, stick.folder / "pipe.png", MANY)


def test_a_file_is_read_up_to_its_limit(plugged_in: StickStorage, stick: Stick):
    file = stick.folder / "site.toml"
    file.write_bytes(b"12345")
    assert plugged_in.read(stick, file, 5) == b"12345"
    with pytest.raises(KnownError, match="too large"):
        plugged_in.read(stick, file, 4)
    with pytest.raises(KnownError, match="cannot be read"):
        plugged_in.read(stick, stick.folder / "missing.toml", 5)


def test_a_file_is_written_whole_and_replaces_the_old_one(plugged_in: StickStorage, stick: Stick):
    assert plugged_in.write(stick, "desk-card.txt", b"old") == stick.folder / "desk-card.txt"
    plugged_in.write(stick, "desk-card.txt", b"new")
    assert [(file.name, file.read_bytes()) for file in stick.folder.iterdir()] == [("desk-card.txt", b"new")]


@pytest.mark.parametrize("name", ["", "../x", "a/b", "a\\b", ".x", "-x", "x\n", "ä.txt", "...", "C:x", "x" * 61])
def test_a_name_that_leads_elsewhere_is_not_written(name: str, plugged_in: StickStorage, stick: Stick):
    with pytest.raises(KnownError, match="this name"):
        plugged_in.write(stick, name, b"")
    assert list(stick.folder.iterdir()) == []


def test_a_stick_that_was_pulled_out_says_so_and_nothing_is_left_behind(plugged_in: StickStorage, stick: Stick):
    stick.folder.rmdir()
    for attempt in (
        lambda: plugged_in.files(stick, (".png",), 1, 1),
        lambda: plugged_in.read(stick, stick.folder / "x", 1),
        lambda: plugged_in.write(stick, "x", b""),
    ):
        with pytest.raises(KnownError) as caught:
            attempt()
        assert str(caught.value) == storage.PULLED_OUT
    assert not stick.folder.exists()


def test_a_stick_pulled_out_while_it_is_read_says_so(stick: Stick):
    answers = iter([True, False])
    pulled = StickStorage(lambda: (stick.folder,), lambda _: next(answers))
    with pytest.raises(KnownError, match="not there any more"):
        pulled.read(stick, stick.folder / "missing", 1)


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, storage.FULL),
        (errno.EROFS, storage.PROTECTED),
        (errno.EACCES, storage.PROTECTED),
        (errno.EIO, storage.PULLED_OUT),
        (errno.EINVAL, storage.BROKEN),
    ],
)
def test_writing_that_fails_says_what_to_do(
    number: int, words: str, plugged_in: StickStorage, stick: Stick, monkeypatch: pytest.MonkeyPatch
):
    def fail(*_: object) -> None:
        raise OSError(number, "")

    monkeypatch.setattr(safe_file.os, "fsync", fail)
    with pytest.raises(KnownError) as caught:
        plugged_in.write(stick, "counts.csv", b"data")
    assert str(caught.value) == words
    assert list(stick.folder.iterdir()) == []


@pytest.mark.parametrize(
    ("windows", "words"), [(112, storage.FULL), (19, storage.PROTECTED), (21, storage.PULLED_OUT), (1, storage.BROKEN)]
)
def test_windows_has_numbers_of_its_own(windows: int, words: str):
    class WindowsError(OSError):
        winerror = windows

    assert storage.sentence(WindowsError(0, "")) == words


def test_a_stick_that_cannot_be_read_says_so(stick: Stick):
    broken = StickStorage(lambda: (stick.folder,), lambda _: True)
    stick.folder.rmdir()
    with pytest.raises(KnownError, match="cannot be used"):
        broken.files(stick, (".png",), 1, 1)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Logo 2026.png", "Logo 2026.png"),
        ("gnp.\u202eogol", "gnp. ogol"),
        ("line\nbreak\x1b[31m", "line break [31m"),
        ("x" * 80, "x" * 59 + "…"),
        ("شعار.png", "شعار.png"),
    ],
)
def test_names_are_shown_without_what_misleads(name: str, words: str):
    assert storage.shown(name) == words


def test_the_room_on_a_stick_that_is_gone_is_not_known(tmp_path: Path):
    assert storage.free_mb(tmp_path / "gone") is None


def test_without_sticks_there_is_one_sentence_for_everything(stick: Stick):
    none = NullStorage()
    assert none.sticks() == ()
    for attempt in (
        lambda: none.files(stick, (), 1, 1),
        lambda: none.read(stick, stick.folder, 1),
        lambda: none.write(stick, "x", b""),
    ):
        with pytest.raises(KnownError, match="not there any more"):
            attempt()


@pytest.mark.parametrize(
    ("platform", "kind"), [("linux", StickStorage), ("win32", StickStorage), ("darwin", NullStorage)]
)
def test_each_system_has_its_storage(platform: str, kind: type):
    assert isinstance(storage.choose_storage(platform), kind)


def test_folders_that_are_given_count_as_sticks(stick: Stick):
    (found,) = storage.choose_storage("darwin", (stick.folder,)).sticks()
    assert found.folder == stick.folder


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="the administrator may read everything")
def test_a_folder_that_cannot_be_read_is_left_out(plugged_in: StickStorage, stick: Stick):
    closed = stick.folder / "closed"
    closed.mkdir(mode=0)
    (stick.folder / "open.png").touch()
    assert [file.name for file in plugged_in.files(stick, (".png",), MANY, 10).files] == ["open.png"]
    closed.chmod(0o700)
