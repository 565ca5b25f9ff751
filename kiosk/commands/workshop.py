"""`kiosk workshop`: the window in which the pages are written."""

from __future__ import annotations

import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from kiosk import __version__
from kiosk.content.approval import load as load_approvals
from kiosk.errors import ExitCode
from kiosk.gui.theme import Theme
from kiosk.gui.typography.fonts import Fonts
from kiosk.gui.workshop import choose, look
from kiosk.gui.workshop.window import WorkshopWindow
from kiosk.theming.tokens import load_tokens
from kiosk.workshop.bench import Bench

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QGuiApplication

    from kiosk.content.pack_file import PackFile
    from kiosk.gui.widgets.presenter import Presenter
    from kiosk.gui.workshop.preview import Glass
    from kiosk.paths import AppPaths

_THEME = "light"
_CHOOSE = "Choose the folder that holds the pages (pack.toml)"


def run(
    app: QGuiApplication,
    folder: Path,
    paths: AppPaths,
    known_pictures: frozenset[str],
    make_kiosk: Callable[[Glass, PackFile], Presenter],
    ask_folder: Callable[[str], str] = choose.folder,
) -> ExitCode:
    """Show the workshop until its window is closed.

    Args:
        app: the application.
        folder: the folder that holds ``pack.toml``; when there is none, the editor is asked for one.
        paths: where fonts, themes and the approvals of this computer's kiosk are.
        known_pictures: the pictures the kiosk can draw.
        make_kiosk: makes the kiosk of the preview.
        ask_folder: asks for a folder; an empty answer ends the workshop.

    Raises:
        KnownError: there are no pages in the folder, or a file of the installation is missing.
    """
    prepare(app, paths)
    # Its fields know mice alone; a kiosk's window hears of fingers by itself.
    app.setAttribute(Qt.ApplicationAttribute.AA_SynthesizeMouseForUnhandledTouchEvents, on=True)
    if not (folder / "pack.toml").is_file():
        chosen = ask_folder(_CHOOSE)
        if not chosen:
            return ExitCode.STAFF_EXIT
        folder = Path(chosen)
    with tempfile.TemporaryDirectory(prefix="kiosk-workshop-") as scratch:
        window = make_window(folder, Path(scratch), paths, known_pictures, make_kiosk)
        window.showMaximized()
        app.exec()
        window.bench.close()
    return ExitCode.STAFF_EXIT


def prepare(app: QGuiApplication, paths: AppPaths) -> None:
    """Give the application the letters of the kiosk, of every script, at the size of a desktop program."""
    fonts = Fonts(paths.resources / "fonts")
    for script in ("latin", "arabic", "han"):
        fonts.load(script)
    font = app.font()
    font.setPointSizeF(look.POINTS)
    app.setFont(font)


def make_window(
    folder: Path,
    scratch: Path,
    paths: AppPaths,
    known_pictures: frozenset[str],
    make_kiosk: Callable[[Glass, PackFile], Presenter],
) -> WorkshopWindow:
    """Return the window on a content folder, filled and not yet shown.

    Raises:
        KnownError: there are no pages in the folder.
    """
    bench = Bench(
        folder,
        scratch,
        known_pictures,
        lambda: datetime.now(tz=UTC),
        approvals=load_approvals(paths.state)[0],
        picture_version=__version__,
    )
    bench.start()
    tokens = load_tokens(paths.resources / "themes", _THEME).colours()
    window = WorkshopWindow(bench, Theme(_THEME, tokens), make_kiosk)
    window.start()
    return window
