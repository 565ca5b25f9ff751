"""The composition root: builds every part, passes values in, runs the event loop."""

from __future__ import annotations

import contextlib
import gc
import logging
import signal
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QTimer

from kiosk import __version__
from kiosk.content.pack_file import PackFile
from kiosk.errors import ExitCode, KnownError
from kiosk.gui.application import make_application, primary_screen, require_display, settle
from kiosk.gui.illustrations.gallery import picture_version
from kiosk.gui.viewmodels.attract import AttractModel
from kiosk.gui.viewmodels.navigator import Navigator
from kiosk.gui.widgets.kit_maker import KitMaker
from kiosk.gui.widgets.presenter import Presenter, Reading
from kiosk.panel.calibration import ScreenReport, calibrate
from kiosk.panel.profile import PanelProfile
from kiosk.paths import PACKAGE, AppPaths
from kiosk.settings.schema import Settings

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QScreen

    from kiosk.content.problems import Problem

_log = logging.getLogger("kiosk")
_OWN_CONTENT = "back-pain"
# Long enough for the first screen to be painted, shorter than a hand needs to reach it.
_WARM_UP_MS = 250


@dataclass(frozen=True, slots=True)
class RunOptions:
    """What the command line asks of `run`; None leaves it to the settings and the machine."""

    windowed: tuple[int, int] | None = None
    language: str | None = None
    px_per_mm: float | None = None
    state_dir: Path | None = None
    content: Path | None = None
    first: str = "attract"


@dataclass(frozen=True, slots=True)
class GlassOptions:
    """A glass that is only imagined: for tours and tests."""

    width_px: int
    height_px: int
    px_per_mm: float
    language: str = "en"
    text_scale: float = 1.0
    theme: str = "light"


def run(options: RunOptions) -> ExitCode:
    """Show the kiosk until staff end it.

    Raises:
        KnownError: There is no display, no content, a file of the installation is missing, or a kiosk already runs.
    """
    require_display()
    paths = AppPaths.find(options.state_dir)
    app = make_application()
    # Ctrl-C ends the program at once; Python would hear of it only with the next event.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    settings = _settings(paths)
    pack = _open_pack(paths, options.content)
    profile = _profile(primary_screen(app), options, settings)
    lock = _only_kiosk(paths)
    presenter = _present(paths, profile, pack, settings, options.language or settings.language)
    window = presenter.window
    if options.first == "attract":
        presenter.show_attract()
    if options.windowed:
        window.show()
    else:
        window.showFullScreen()
    QTimer.singleShot(_WARM_UP_MS, window.warm_up)
    QTimer.singleShot(_WARM_UP_MS, gc.enable)
    ended = ExitCode(app.exec())
    lock.unlock()
    return ended


def imagine(glass: GlassOptions, *, content: Path | None = None, state_dir: Path | None = None) -> Presenter:
    """Return a kiosk on a glass that need not exist, still and without idle clock: for tours and tests."""
    make_application()
    paths = AppPaths.find(state_dir)
    pack = _open_pack(paths, content)
    profile = PanelProfile(glass.width_px, glass.height_px, glass.px_per_mm)
    maker = KitMaker(paths.resources, profile)
    reading = Reading(glass.text_scale, glass.theme, reduce_motion=True)
    return Presenter(maker, pack, Navigator(glass.language), AttractModel(clock=lambda: 0.0), reading)


def visit(options: RunOptions, out: Path) -> ExitCode:
    """Walk a visit without hands and write its pictures to ``out``.

    Raises:
        KnownError: There is no display.
    """
    from kiosk.commands.visit import run as walk  # noqa: PLC0415 - the running kiosk has no use for it

    require_display()
    paths = AppPaths.find(options.state_dir)
    app = make_application()
    settings = _settings(paths)
    presenter = _present(
        paths, _profile(primary_screen(app), options, settings), _open_pack(paths, options.content), settings, "en"
    )
    presenter.read_as(Reading(settings.text_scale, settings.theme, reduce_motion=True))
    presenter.window.show()
    presenter.show_attract()
    walk(presenter, out, settle)
    presenter.window.close()
    return ExitCode.STAFF_EXIT


def _only_kiosk(paths: AppPaths) -> QLockFile:
    """Hold the state folder for this kiosk alone.

    Raises:
        KnownError: Another kiosk that still runs holds it.
    """
    lock = QLockFile(str(paths.state / "kiosk.lock"))
    # Only a lock whose process has ended is stale, however old it is.
    lock.setStaleLockTime(0)
    with contextlib.suppress(OSError):
        paths.state.mkdir(parents=True, exist_ok=True)
    if not lock.tryLock(0) and lock.error() == QLockFile.LockError.LockFailedError:
        message = f"Another kiosk already runs with the state folder {paths.state}. End it, or choose another folder."
        raise KnownError(message, ExitCode.ALREADY_RUNNING)
    return lock


def _settings(paths: AppPaths) -> Settings:
    files = [file for file in (paths.state / "site.toml", paths.state / "machine.toml") if file.exists()]
    if not files:
        return Settings()
    from kiosk.settings.loader import load  # noqa: PLC0415 - only a clinic that has settings pays for reading them

    loaded = load(files)
    for problem in loaded.problems:
        _log.warning("settings: %s: %s", problem.file, problem.message)
    return loaded.settings or Settings()


def _open_pack(paths: AppPaths, folder: Path | None) -> PackFile:
    """Open the pack compiled from ``folder`` if one is given and good, else the one that came with the kiosk.

    Raises:
        PackError: The pack that came with the kiosk is missing or damaged.
    """
    if folder is not None:
        pack = _compiled(folder, paths, accept_last_good=False)
        if pack is not None:
            return PackFile.open(pack)
        _log.error("The content in %s has errors, so the content that came with the kiosk is shown.", folder)
    own = paths.content / _OWN_CONTENT
    if not paths.pack.exists() and own.is_dir():
        # A source tree that was not set up by build_scripts/dev.py compiles its content on first use.
        pack = _compiled(own, paths, accept_last_good=True)
        if pack is not None:
            return PackFile.open(pack)
    return PackFile.open(paths.pack)


def _compiled(folder: Path, paths: AppPaths, *, accept_last_good: bool) -> Path | None:
    # Reading Markdown costs start time, and a usual start has none to read.
    from kiosk.content.compiler import compile_folder  # noqa: PLC0415 - see above
    from kiosk.content.repository import compile_if_changed  # noqa: PLC0415 - see above
    from kiosk.gui.illustrations.pictures import PICTURES  # noqa: PLC0415 - see above

    def check_and_compile(source: Path, out: Path) -> list[Problem]:
        return compile_folder(source, out, known_pictures=frozenset(PICTURES))

    compiled = compile_if_changed(folder, paths.cache / "content", check_and_compile)
    for problem in compiled.problems:
        _log.warning("content: %s", problem.sentence())
    return compiled.pack if accept_last_good or not compiled.is_last_good else None


def _profile(screen: QScreen, options: RunOptions, settings: Settings) -> PanelProfile:
    size = screen.size()
    width, height = options.windowed or (size.width(), size.height())
    physical = screen.physicalSize()
    report = ScreenReport(size.width(), size.height(), physical.width(), physical.height())
    calibration = calibrate(options.px_per_mm or settings.px_per_mm, report)
    return PanelProfile(width, height, calibration.px_per_mm)


def _present(paths: AppPaths, profile: PanelProfile, pack: PackFile, settings: Settings, language: str) -> Presenter:
    version = __version__ if getattr(sys, "frozen", False) else picture_version(PACKAGE, __version__)
    maker = KitMaker(
        paths.resources,
        profile,
        emergency_number=settings.emergency_number,
        clinic_name=settings.clinic_name,
        cache=paths.cache / "cards",
        version=version,
    )
    reading = Reading(settings.text_scale, settings.theme)
    attract = AttractModel(idle_after=settings.idle_after, warning_for=settings.warning_for)
    return Presenter(maker, pack, Navigator(language), attract, reading)
