"""The composition root: builds every part, passes values in, runs the event loop."""

from __future__ import annotations

import contextlib
import gc
import logging
import os
import signal
import sys
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QTimer

from kiosk import __version__
from kiosk.errors import ExitCode, KnownError
from kiosk.gui.application import make_application, primary_screen, report_of, require_display, settle
from kiosk.gui.widgets.opening import OpeningGlass, OpeningPicture
from kiosk.panel.calibration import calibrate
from kiosk.panel.layout_class import is_too_small
from kiosk.panel.profile import PanelProfile
from kiosk.paths import PACKAGE, AppPaths
from kiosk.settings.schema import Settings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtCore import QCoreApplication
    from PySide6.QtGui import QScreen

    from kiosk.backoffice.running import Running
    from kiosk.commands.tour import Stop
    from kiosk.content.pack_file import PackFile
    from kiosk.gui.widgets.presenter import Presenter

_log = logging.getLogger("kiosk")
# Long enough for the first screen to be painted, shorter than a hand needs to reach it.
_WARM_UP_MS = 250
# By then a start has come to rest; its first screen is kept for the next start if nobody has touched it.
_AT_REST_MS = 2000


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
    app = make_application(font_config=paths.font_config)
    # Ctrl-C ends the program at once; Python would hear of it only with the next event.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    settings = _settings(paths)
    profile = _profile(primary_screen(app), options, settings)
    if is_too_small(profile):
        from kiosk.gui.widgets.safe_view import TOO_SMALL  # noqa: PLC0415 - a glass that is well needs none

        return _show_safe(app, paths, profile, options, TOO_SMALL)
    lock = _only_kiosk(paths)
    opening = OpeningPicture(paths.cache / "opening.rgb", _opening_key(paths, options, settings, profile))
    # Content of a folder is checked first: until then nobody knows what the first screen is.
    kept = None if options.content else opening.read(profile.width_px, profile.height_px)
    glass = OpeningGlass(profile.width_px, profile.height_px, kept)
    if kept is not None:
        glass.open(full_screen=options.windowed is None)
    from kiosk import assembly  # noqa: PLC0415 - loaded while the kept first screen is on the glass already

    pack = assembly.open_pack(paths, options.content)
    presenter = assembly.present(paths, profile, pack, settings, options.language or settings.language)
    if options.first == "attract":
        presenter.show_attract(kept)
    glass.take_in(presenter.window)
    if kept is None:
        glass.open(full_screen=options.windowed is None)
    QTimer.singleShot(_WARM_UP_MS, presenter.window.warm_up)
    QTimer.singleShot(_WARM_UP_MS, gc.enable)
    attendants: list[Running] = []
    QTimer.singleShot(_WARM_UP_MS, lambda: attendants.append(_attend(app, glass, presenter, paths, settings, pack)))
    if kept is None and not options.content:
        QTimer.singleShot(_AT_REST_MS, lambda: _keep_first_screen(opening, presenter))
    ended = ExitCode(app.exec())
    for running in attendants:
        running.stop()
    lock.unlock()
    return ended


def run_safe(options: RunOptions) -> ExitCode:
    """Show that something is broken, and let staff in, until staff end it or the supervisor tries again.

    Raises:
        KnownError: There is no display, or a kiosk already runs.
    """
    require_display()
    paths = AppPaths.find(options.state_dir)
    app = make_application()
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    return _show_safe(app, paths, _profile(primary_screen(app), options, Settings()), options, "")


def _show_safe(
    app: QCoreApplication, paths: AppPaths, profile: PanelProfile, options: RunOptions, note: str
) -> ExitCode:
    """Show the safe screen with ``note`` for staff below its words, until staff end it or the supervisor does."""
    from kiosk.backoffice.safe import SafeAttendance, SafeKiosk  # noqa: PLC0415 - a start that is well needs none
    from kiosk.gui.widgets.spare_kit import SpareKitMaker  # noqa: PLC0415 - a start that is well needs none

    lock = _only_kiosk(paths)
    glass = OpeningGlass(profile.width_px, profile.height_px, None)
    kiosk = SafeKiosk(SpareKitMaker(paths.resources, profile), note)
    for problem in kiosk.problems:
        _log.error("%s", problem)
    glass.take_in(kiosk.window)
    glass.open(full_screen=options.windowed is None)
    attendance = SafeAttendance(kiosk, paths)
    _follow_screen(app, glass)
    attendance.ended.connect(app.exit)
    QTimer.singleShot(_WARM_UP_MS, attendance.start)
    QTimer.singleShot(_WARM_UP_MS, gc.enable)
    ended = ExitCode(app.exec())
    lock.unlock()
    return ended


def _follow_screen(app: QCoreApplication, glass: OpeningGlass) -> None:
    """Where somebody starts the kiosk again, let it begin anew on a screen that was turned, changed or set anew."""
    from kiosk.supervisor.heartbeat import SUPERVISED  # noqa: PLC0415 - no first screen waits for it

    if os.environ.get(SUPERVISED) == "1":
        glass.screen_changed.connect(lambda *_: app.exit(int(ExitCode.RESTART)))


def _attend(
    app: QCoreApplication,
    glass: OpeningGlass,
    presenter: Presenter,
    paths: AppPaths,
    settings: Settings,
    pack: PackFile,
) -> Running:
    """Begin to look after a kiosk whose first screen is on the glass."""
    from kiosk.backoffice.running import Running  # noqa: PLC0415 - no first screen waits for it

    _follow_screen(app, glass)
    running = Running(presenter, paths, settings, pack, version=__version__)
    running.ended.connect(app.exit)
    running.start()
    return running


def imagine(glass: GlassOptions, *, content: Path | None = None, state_dir: Path | None = None) -> Presenter:
    """Return a kiosk on a glass that need not exist, still and without idle clock: for tours and tests."""
    return _imagine(glass, content, AppPaths.find(state_dir))[0]


def imagine_all(
    glass: GlassOptions, room: Path, *, content: Path | None = None
) -> tuple[Presenter, Callable[[], Iterator[Stop]]]:
    """Return a kiosk as `imagine` does, and what yields the screens that lie over its pages, those of staff too.

    Args:
        glass: The glass.
        room: An empty folder for the staff room; nothing of this machine's own kiosk is shown or changed.
        content: A folder of pages instead of those that came along.
    """
    from kiosk.backoffice.sights import sights  # noqa: PLC0415 - the running kiosk has no use for it

    presenter, pack = _imagine(glass, content, AppPaths.find())
    return presenter, lambda: sights(presenter, AppPaths.find(room), pack)


def _imagine(glass: GlassOptions, content: Path | None, paths: AppPaths) -> tuple[Presenter, PackFile]:
    from kiosk import assembly  # noqa: PLC0415 - a kiosk that runs opens its glass before it loads this

    make_application(font_config=paths.font_config)
    profile = PanelProfile(glass.width_px, glass.height_px, glass.px_per_mm)
    pack = assembly.open_pack(paths, content, with_clinic=False)
    presenter = assembly.imagine(
        paths, profile, pack, language=glass.language, text_scale=glass.text_scale, theme=glass.theme
    )
    return presenter, pack


def visit(options: RunOptions, out: Path) -> ExitCode:
    """Walk a visit without hands and write its pictures to ``out``.

    Raises:
        KnownError: There is no display.
    """
    from kiosk import assembly  # noqa: PLC0415 - a kiosk that runs opens its glass before it loads this
    from kiosk.commands.visit import run as walk  # noqa: PLC0415 - the running kiosk has no use for it

    require_display()
    paths = AppPaths.find(options.state_dir)
    app = make_application(font_config=paths.font_config)
    settings = _settings(paths)
    presenter = assembly.present(
        paths,
        _profile(primary_screen(app), options, settings),
        assembly.open_pack(paths, options.content),
        settings,
        "en",
    )
    presenter.read_as(replace(presenter.reading, reduce_motion=True))
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
    site = paths.state / "site.toml"
    if not any(_is_there(file) for file in (site, paths.policy, site.with_name("machine.toml"))):
        return Settings()
    from kiosk.settings.loader import load  # noqa: PLC0415 - only a clinic that has settings pays for reading them

    loaded = load(site, paths.policy)
    for problem in loaded.problems:
        _log.warning("settings: %s", problem)
    return loaded.settings


def _is_there(file: Path) -> bool:
    """Return whether there is a file, also where its folder is hidden from this account: reading it says so."""
    try:
        file.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError:
        return True
    return True


def _profile(screen: QScreen, options: RunOptions, settings: Settings) -> PanelProfile:
    report = report_of(screen)
    width, height = options.windowed or (report.width_px, report.height_px)
    measured_on = "" if options.px_per_mm else settings.measured_on
    calibration = calibrate(options.px_per_mm or settings.px_per_mm, report, measured_on)
    return PanelProfile(width, height, calibration.px_per_mm)


def _opening_key(paths: AppPaths, options: RunOptions, settings: Settings, profile: PanelProfile) -> str:
    """Return everything the first screen depends on."""
    from_folder = not getattr(sys, "frozen", False)
    program = _newest(PACKAGE, paths.resources) if from_folder else _stamp(Path(sys.executable))
    wishes = (options.first, options.language, profile, settings)
    packs = f"{_stamp(paths.pack)} {_stamp(paths.installed)}"
    return f"{__version__} {program} {packs} {_clinic_stamp(paths)}{wishes!r}"


def _clinic_stamp(paths: AppPaths) -> str:
    """Return digits that change with the clinic's own pages; nothing where there are none."""
    if not paths.clinic.is_dir():
        return ""
    from kiosk.content.clinic.folder import stamp  # noqa: PLC0415 - most kiosks have no pages of their own

    return f"{stamp(paths.clinic)} "


def _newest(*folders: Path) -> str:
    """Return when the newest file of a source tree was changed; a frozen program changes as a whole."""
    files = (file for folder in folders for file in folder.rglob("*.*") if file.suffix != ".pyc")
    return f"{max(file.stat().st_mtime_ns for file in files):x}"


def _stamp(file: Path) -> str:
    try:
        facts = file.stat()
    except OSError:
        return "none"
    return f"{facts.st_size}-{facts.st_mtime_ns}"


def _keep_first_screen(opening: OpeningPicture, presenter: Presenter) -> None:
    """Keep the first screen for the next start, unless somebody has touched the glass since."""
    if presenter.is_untouched:
        opening.keep(presenter.window)
