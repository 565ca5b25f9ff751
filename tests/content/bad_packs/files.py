"""Files that are missing, unreadable, of the wrong kind, or lead out of the pack give problems, never exceptions."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from tests.support.bad_packs import STOOL, Case
from tests.support.builders import write

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def remove(name: str) -> Callable[[Path], object]:
    return lambda pack: (pack / name).unlink()


def raw(name: str, content: bytes) -> Callable[[Path], object]:
    return lambda pack: (pack / name).write_bytes(content)


def encoded(encoding: str) -> Callable[[Path], object]:
    def make(pack: Path) -> None:
        text = (pack / STOOL).read_text("utf-8").replace("no back", "no bäck")
        (pack / STOOL).write_bytes(text.encode(encoding))

    return make


def sparse(name: str, size: int) -> Callable[[Path], object]:
    """A file that claims a size without taking the room on the disk."""

    def make(pack: Path) -> None:
        (pack / name).parent.mkdir(exist_ok=True)
        with (pack / name).open("wb") as file:
            file.truncate(size)

    return make


def link(name: str, target: str) -> Callable[[Path], object]:
    def make(pack: Path) -> None:
        write(pack.parent, "elsewhere/file", (pack / STOOL).read_text("utf-8"))
        (pack / name).parent.mkdir(exist_ok=True)
        (pack / name).unlink(missing_ok=True)
        (pack / name).symlink_to(target)

    return make


def link_to_folder(pack: Path) -> None:
    (pack / "pages/stool").rename(pack.parent / "stool")
    (pack / "pages/stool").symlink_to(pack.parent / "stool", target_is_directory=True)


def folder_instead(pack: Path) -> None:
    (pack / STOOL).unlink()
    (pack / STOOL).mkdir()


def pipe_instead(pack: Path) -> None:
    (pack / STOOL).unlink()
    os.mkfifo(pack / STOOL)


def stray_files(pack: Path) -> None:
    for name in ("pages/.hidden", "pages/notes.txt", "pages/stool/notes.txt", "pages/stool/fr.md", "pictures/a.png"):
        write(pack, name, "")


CASES = [
    Case("no pack.toml", remove("pack.toml"), (("file-missing", "pack.toml", 0),)),
    Case("no sources.toml", remove("sources.toml"), (("file-missing", "sources.toml", 0),)),
    Case("a listed page without its file", remove(STOOL), (("file-missing", STOOL, 0),)),
    Case(
        "a page folder nobody listed",
        lambda pack: write(pack, "pages/bench/en.md", ""),
        (("page-not-listed", "pages/bench", 0),),
    ),
    Case(
        "files nobody needs",
        stray_files,
        (
            ("file-not-used", "pages/notes.txt", 0),
            ("language-not-listed", "pages/stool/fr.md", 0),
            ("file-not-used", "pages/stool/notes.txt", 0),
            ("picture-damaged", "pictures/a.png", 0),
        ),
    ),
    Case("a folder in place of a page", folder_instead, (("file-unreadable", STOOL, 0),)),
    Case("a pipe in place of a page", pipe_instead, (("file-unreadable", STOOL, 0),)),
    Case("a link that leads to itself", link(STOOL, "en.md"), (("file-unreadable", STOOL, 0),)),
    Case("a link that leads nowhere", link(STOOL, "nowhere.md"), (("file-missing", STOOL, 0),)),
    Case("a page linked from outside", link(STOOL, "../../../elsewhere/file"), (("outside-pack", STOOL, 0),)),
    Case("a page folder linked from outside", link_to_folder, (("outside-pack", STOOL, 0),)),
    Case(
        "a picture linked from outside",
        link("pictures/a.png", "../../elsewhere/file"),
        (("outside-pack", "pictures/a.png", 0),),
    ),
    Case("pack.toml linked from outside", link("pack.toml", "../elsewhere/file"), (("outside-pack", "pack.toml", 0),)),
    Case(
        "a picture of 50 MB",
        sparse("pictures/a.png", 50_000_000),
        (("file-too-large", "pictures/a.png", 0),),
    ),
    Case("a huge page", sparse(STOOL, 64_001), (("file-too-large", STOOL, 0),)),
    Case("a page of nothing but NUL", sparse(STOOL, 64_000), (("control-character", STOOL, 1),)),
    Case("an empty page", raw(STOOL, b""), (("front-matter-missing", STOOL, 1),)),
    Case("a page in UTF-16", encoded("utf-16"), (("encoding", STOOL, 0),)),
    Case("a page in UTF-16 without its mark", encoded("utf-16-le"), (("encoding", STOOL, 0),)),
    Case("a page in Latin-1", encoded("latin-1"), (("encoding", STOOL, 0),)),
    Case("pack.toml in Latin-1", raw("pack.toml", b'id = "\xe4"'), (("encoding", "pack.toml", 0),)),
    Case("a NUL in sources.toml", raw("sources.toml", b"[sources]\n\0"), (("control-character", "sources.toml", 2),)),
    Case("a page with a byte order mark is read", encoded("utf-8-sig"), ()),
    Case(
        "a page with the line ends of Windows is read",
        lambda pack: (pack / STOOL).write_bytes((pack / STOOL).read_bytes().replace(b"\n", b"\r\n")),
        (),
    ),
]
