"""`kiosk workshop`: the window in which the pages are written."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QImageReader

from kiosk import __version__
from kiosk.adapters.errands import ThreadErrands
from kiosk.commands.sittings import Sitting
from kiosk.content.approval import load as load_approvals
from kiosk.errors import ExitCode
from kiosk.gui.theme import Theme
from kiosk.gui.typography.fonts import Fonts
from kiosk.gui.widgets.kit_maker import KitMaker
from kiosk.gui.workshop import choose, look
from kiosk.gui.workshop.window import WorkshopWindow
from kiosk.panel.profile import PanelProfile
from kiosk.theming.tokens import load_tokens
from kiosk.workshop.bench import Bench
from kiosk.workshop.own_files import file_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QSize
    from PySide6.QtGui import QGuiApplication, QImage

    from kiosk.content.pack_file import PackFile
    from kiosk.gui.illustrations.gallery import Gallery
    from kiosk.gui.widgets.presenter import Presenter
    from kiosk.gui.workshop.beside import Run
    from kiosk.gui.workshop.picture_field import Paint
    from kiosk.gui.workshop.preview import Glass
    from kiosk.paths import AppPaths

_THEME = "light"
SWITCH_S = 0.0005
"""How long a thread beside the window may hold Python while the window waits for it, in s."""

_ANY_GLASS = (1920, 1080, 4.03)
_CHOOSE = "Choose the folder that holds the pages (pack.toml)"


def run(
    app: QGuiApplication,
    folder: Path,
    paths: AppPaths,
    known_pictures: frozenset[str],
    make_kiosk: Callable[[Glass, PackFile], Presenter],
    ask_folder: Callable[[str], str] = choose.folder,
    run_beside: Run | None = None,
) -> ExitCode:
    """Show the workshop until its window is closed.

    Args:
        app: the application.
        folder: the folder that holds ``pack.toml``; when there is none, the editor is asked for one.
        paths: where fonts, themes and the approvals of this computer's kiosk are.
        known_pictures: the pictures the kiosk can draw.
        make_kiosk: makes the kiosk of the preview.
        ask_folder: asks for a folder; an empty answer ends the workshop.
        run_beside: does slow work beside the window; in threads where none is given.

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
    # Between two of Python's own steps the window may answer; the usual 5 ms are long where it asks a hundred times.
    sys.setswitchinterval(SWITCH_S)
    with Sitting(paths.state / "workshop", folder) as sitting:
        window = make_window(folder, sitting.scratch, paths, known_pictures, make_kiosk, run_beside)
        window.showMaximized()
        window.bring_back(sitting.texts)
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
    run_beside: Run | None = None,
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
    run = run_beside or ThreadErrands().run
    window = WorkshopWindow(bench, Theme(_THEME, tokens), make_kiosk, small_pictures(paths, folder), run)
    window.start()
    return window


def small_pictures(paths: AppPaths, folder: Path) -> Paint:
    """Return what paints a small picture: one of the folder's own, or one the kiosk can draw.

    What draws is made when it is first needed.
    """

    @cache
    def gallery() -> Gallery:
        maker = KitMaker(paths.resources, PanelProfile(*_ANY_GLASS))
        return maker.make("en", text_scale=1.0, theme=_THEME, reduce_motion=True).gallery

    def paint(picture: str, size: QSize) -> QImage:
        own = file_of(folder, picture)
        if own is None:
            return gallery().card(picture, size)
        reader = QImageReader(str(own))
        reader.setScaledSize(reader.size().scaled(size, Qt.AspectRatioMode.KeepAspectRatio))
        return reader.read()

    return paint
