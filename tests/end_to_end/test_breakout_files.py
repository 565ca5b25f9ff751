"""Nobody gets out by a file: rows BO-11 and BO-16 of the breakout matrix, the others are in `test_breakout`.

A stick with every name that means something to somebody is plugged in; and the same names stand wherever content,
settings or a touch could name a file.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.adapters.storage import CHANGED, StickStorage
from kiosk.backoffice import machine
from kiosk.content.compiler import check_folder
from kiosk.content.pack_file import PackFile
from kiosk.content.problems import has_error
from kiosk.settings.forms import problems as form_problems
from tests.support import attended, gui
from tests.support.bad_packs import PICTURES, STOOL, STOOL_TEXT, TODAY
from tests.support.builders import edit, good_pack
from tests.support.faulty import HOME, PAD
from tests.support.gui import TABLET
from tests.support.sample_staff import PIN

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kiosk.adapters.storage import Listing, Stick
    from tests.support.attended import Attended
    from tests.support.faulty import Site
    from tests.support.gui import Arrive

pack_file = gui.pack_file
card_cache = gui.card_cache
site = attended.site
attend = attended.attend

PATHS = (
    *("../secret", "..", "../../../../etc/passwd", "/etc/passwd", "\\\\server\\share", "C:\\Windows\\win.ini", "C:win"),
    *(
        "%TEMP%",
        "$HOME/x",
        "~/x",
        "a:b",
        "page.md::$DATA",
        "con",
        "NUL.txt",
        "com1",
        "a" * 300,
        "a\tb",
        "stool/..",
        "./stool",
    ),
    *("file:///etc/passwd", "x\u202egpj"),
)
"""What a path can do to a program that takes it for a name."""

EVIL = (
    *(
        "$(reboot).toml",
        "`reboot`.toml",
        "; reboot.toml",
        "--help.toml",
        "%TEMP%.toml",
        "<b>bold.toml",
        "=1+1.toml",
    ),
    *("rig\u202elmot.toml", "one\ntwo.toml", "\x1b[31mred.toml", "..toml", "CON.toml", f"{'long' * 60}.toml"),
)
"""Names a stick may have that mean something to a shell, a terminal, a system or a reader."""

UNWANTED = ("autorun.inf", "setup.exe", "start.desktop", ".hidden.toml", "DCIM.lnk")


@dataclass
class Watched(StickStorage):
    """The sticks of a computer, and what was read of them."""

    folder: Path
    read_of_it: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__(lambda: (self.folder,), lambda _: True)

    def files(self, stick: Stick, suffixes: Any, most_bytes: int, most: int) -> Listing:
        self.read_of_it.append("files")
        return super().files(stick, suffixes, most_bytes, most)

    def read(self, stick: Stick, file: Path, most_bytes: int) -> bytes:
        self.read_of_it.append(file.name)
        return super().read(stick, file, most_bytes)


@pytest.fixture
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Watched:
    """A stick that is plugged in."""
    folder = tmp_path / "STICK"
    folder.mkdir()
    for name in (*EVIL, *UNWANTED):
        (folder / name).write_bytes(b"clinic_name = 'Somebody else'\n[autorun]\nopen=setup.exe\n")
    (folder / "people.toml").symlink_to("/etc/passwd")
    (folder / "folder.toml").mkdir()
    storage = Watched(folder)
    monkeypatch.setattr(machine, "choose_storage", lambda: storage)
    return storage


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such names")
def test_bo_11_a_stick_is_not_read_before_staff_ask_and_its_names_do_nothing(
    site: Site, attend: Callable[[Site], Attended], stick: Watched
):
    kiosk = attend(site)
    kiosk.health()
    kiosk.gesture()
    assert (kiosk.shown, stick.read_of_it) == (PAD, [])
    kiosk.enter(PIN)
    assert (kiosk.shown, stick.read_of_it) == (HOME, [])
    room = kiosk.attendance.entrance.room
    assert room is not None
    before = site.site_file.read_bytes()
    room.act("restore", "")
    room.act("yes", "")
    room.act("look", "")
    assert stick.read_of_it == ["files"], "staff asked for it"
    listed = [line.text for line in room.sheet.lines if getattr(line, "id", "").startswith("file-")]
    assert len(listed) == len(EVIL) - 1, "a name that begins with a dot is hidden, as its owner wished"
    assert all(name.isprintable() and "\u202e" not in name and len(name) <= 120 for name in listed)
    assert not {"people.toml", "folder.toml", *UNWANTED} & set(listed)
    for number in range(len(listed)):
        room.act(f"file-{number}", "")
        room.act("yes", "")
        assert kiosk.shown == "staff-sheet-restore", listed[number]
    assert [window for window in QGuiApplication.topLevelWindows() if window.isVisible()] == [], "and shows no other"
    assert site.site_file.read_bytes() == before
    assert list(site.paths.cache.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="a link takes a right there that not everybody has")
def test_bo_11_a_link_on_a_stick_leads_nowhere(stick: Watched):
    (plugged_in,) = stick.sticks()
    with pytest.raises(Exception, match=CHANGED):
        stick.read(plugged_in, stick.folder / "people.toml", 4096)


@pytest.mark.parametrize("path", PATHS)
def test_bo_16_a_path_is_no_name_wherever_content_names_something(tmp_path: Path, path: str):
    written = path.replace("\\", "\\\\").replace('"', '\\"').replace("\t", "\\t")
    pack = good_pack(tmp_path)
    for old, new in (
        ('picture = "stool"', f'picture = "{written}"'),
        ('"warm-seat"', f'"{written}"'),
        (STOOL_TEXT, f"A stool has no back.\n\n::: choice {path} | It has no back\nRead.\n:::"),
    ):
        text = (pack / STOOL).read_text(encoding="utf-8")
        edit(pack, STOOL, old, new)
        assert has_error(check_folder(pack, today=TODAY, known_pictures=PICTURES)[1]), new
        (pack / STOOL).write_text(text, encoding="utf-8")
    edit(pack, "pack.toml", '"stool"', f'"{written}"')
    assert has_error(check_folder(pack, today=TODAY, known_pictures=PICTURES)[1])


@pytest.mark.parametrize("path", PATHS)
def test_bo_16_a_logo_is_a_name_in_its_own_folder(path: str):
    assert form_problems("file-name", path) != () or len(path) > 60


def test_bo_16_a_path_opens_no_page(arrive: Arrive):
    visitor = arrive(TABLET)
    visitor.go("sciatica")
    for path in PATHS:
        visitor.window.chosen.emit(path)
        assert (visitor.screen.page_id, visitor.window.overlay) == ("sciatica", None), path


def test_bo_16_the_compiled_pages_name_no_files(pack_file: Path):
    pack = PackFile.open(pack_file)
    names = [entry.id for entry in pack.entries("en")]
    pack.close()
    assert len(names) > 20
    assert [name for name in names if not name.replace("-", "").isalnum() or not name.isascii()] == []
