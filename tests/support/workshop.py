"""A workshop over the pack of chairs, with drawings a kiosk has, and an editor who types, saves and reads in it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtGui import QImage

from kiosk import assembly
from kiosk.content.approval import Approvals
from kiosk.gui.theme import Theme
from kiosk.gui.workshop.window import WorkshopWindow
from kiosk.panel.profile import PanelProfile
from kiosk.paths import AppPaths
from kiosk.theming.tokens import load_tokens
from kiosk.workshop.bench import Bench
from tests.support.benches import Minutes
from tests.support.builders import good_pack
from tests.support.source_tree import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from kiosk.content.pack_file import PackFile
    from kiosk.gui.widgets.presenter import Presenter
    from kiosk.gui.workshop.preview import Glass

PICTURES = frozenset({"herniated-disc", "muscle-strain"})
STOOL = "pages/stool/en.md"
KINDS = "pages/kinds/en.md"


def light() -> Theme:
    """The colours of the window."""
    return Theme("light", load_tokens(ROOT / "resources/themes", "light").colours())


def make_kiosk(glass: Glass, pack: PackFile) -> Presenter:
    """The kiosk of a preview."""
    profile = PanelProfile(glass.width_px, glass.height_px, glass.px_per_mm)
    paths = AppPaths.find(ROOT / "build")
    return assembly.imagine(
        paths, profile, pack, language=glass.language, text_scale=glass.text_scale, theme=glass.theme
    )


def plain_picture(picture: str, size: QSize) -> QImage:
    """A small picture, of one colour."""
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(len(picture))
    return image


def at_once(work: Callable[[], Any], then: Callable[[Any], None]) -> None:
    """Do slow work here and now."""
    then(work())


def drawn_chairs(folder: Path, *, translated: bool = False) -> Path:
    """The pack of chairs with a drawing that a kiosk has on every page."""
    pack = good_pack(folder, translated=translated)
    for file in pack.glob("pages/*/*.md"):
        text = re.sub(r'picture = ".*"', 'picture = "herniated-disc"', file.read_text(encoding="utf-8"))
        file.write_bytes(text.encode())
    return pack


class Editor:
    """Somebody at a workshop."""

    def __init__(self, folder: Path, scratch: Path, approvals: Approvals) -> None:
        self.folder = folder
        self.published = ""
        self.bench = Bench(folder, scratch, PICTURES, Minutes(), approvals=approvals, picture_version="1")
        self.bench.start()
        self.window = WorkshopWindow(
            self.bench, light(), make_kiosk, plain_picture, at_once, lambda _advised: self.published
        )
        self.window.start()

    def write(self, old: str, new: str) -> None:
        """Replace words in the text field, as if typed."""
        editor = self.window.desk.writing.editor
        assert old in editor.toPlainText()
        editor.setPlainText(editor.toPlainText().replace(old, new))

    def on_disk(self, file: str = STOOL) -> str:
        """What a file holds."""
        return (self.folder / file).read_text(encoding="utf-8")

    def answer(self, words: str) -> None:
        """Press a button of the strip."""
        buttons = {button.text(): button for button in self.window.desk.strip.buttons}
        assert words in buttons, list(buttons)
        buttons[words].click()

    def leave(self) -> None:
        """Take the window down, whatever it holds."""
        self.bench.discard()
        self.window.close()
        self.bench.close()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def editor(qapp: QApplication, tmp_path: Path) -> Iterator[Editor]:
    """An editor with the page `stool` open."""
    assert qapp is not None
    made = Editor(drawn_chairs(tmp_path), tmp_path / "scratch", Approvals())
    made.window.open(STOOL)
    yield made
    made.leave()
