"""The command line: run (also without a command), supervise, settings, validate, publish, tour, version."""

from __future__ import annotations

import argparse
import gc
import io
import logging
import math
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk import __version__
from kiosk.errors import ExitCode, KnownError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kiosk.assembly import PaperDesk
    from kiosk.content.pack_file import PackFile
    from kiosk.gui.widgets.presenter import Presenter
    from kiosk.gui.workshop.preview import Glass

_SIZE = re.compile(r"^(\d{3,5})x(\d{3,5})$")
_LEAST_PX_PER_MM, _MOST_PX_PER_MM = 1.0, 30.0


def main(arguments: Sequence[str]) -> ExitCode:
    """Do what the command line asks and return how it ended. Prints one sentence for every known error."""
    given = list(arguments)
    if not given or (given[0].startswith("-") and given[0] not in {"-h", "--help"}):
        given.insert(0, "run")
    for stream in (sys.stdout, sys.stderr):
        # A console that is not UTF-8 shows a question mark; it does not end the program.
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
    options = _parser(given[0]).parse_args(given)
    console = logging.StreamHandler(sys.stderr)
    console.setLevel(logging.WARNING)  # a log file may want more than a terminal does
    logging.basicConfig(handlers=[console], level=logging.WARNING, format="%(levelname)s %(name)s: %(message)s")
    command: Callable[[argparse.Namespace], ExitCode] = options.command
    try:
        return command(options)
    except KnownError as error:
        print(f"kiosk: {error}", file=sys.stderr)
        return error.exit_code


def _size(text: str) -> tuple[int, int]:
    match = _SIZE.match(text)
    if match is None:
        message = f"{text!r} is not a size; write width x height in pixels, for example 1920x1080"
        raise argparse.ArgumentTypeError(message)
    return int(match[1]), int(match[2])


def _px_per_mm(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = 0.0
    if not _LEAST_PX_PER_MM <= value <= _MOST_PX_PER_MM:
        message = f"{text!r} is not a number of pixels per millimetre between {_LEAST_PX_PER_MM} and {_MOST_PX_PER_MM}"
        raise argparse.ArgumentTypeError(message)
    return value


def _text_scale(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = 0.0
    if not 1.0 <= value <= 2.0:
        message = f"{text!r} is not a text size between 1.0 and 2.0"
        raise argparse.ArgumentTypeError(message)
    return value


def _share(text: str) -> tuple[int, int]:
    which, of = text.split("/")
    return int(which), int(of)


def _parser(asked: str) -> argparse.ArgumentParser:
    """Return what reads the command line; a start waits for no options but those of ``run``."""
    parser = argparse.ArgumentParser(prog="kiosk", description="A touch kiosk about back pain, for waiting rooms.")
    commands = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")

    run = commands.add_parser("run", help="show the kiosk; this is also what happens without a command")
    _add_run_options(run)
    run.set_defaults(command=_run)
    if asked == "run":
        return parser

    supervise = commands.add_parser("supervise", help="keep the kiosk on the screen: start, watch and restart it")
    _add_run_options(supervise)
    supervise.set_defaults(command=_supervise)

    settings = commands.add_parser("settings", help="check the settings, print what counts, or print their manual")
    wish = settings.add_mutually_exclusive_group(required=True)
    wish.add_argument(
        "--validate",
        nargs="?",
        const="",
        metavar="FILE",
        help="say what is wrong in this file, or in those the kiosk reads; the exit code is 7 if anything is",
    )
    wish.add_argument("--effective", action="store_true", help="print every setting, its value and where it comes from")
    wish.add_argument("--doc", action="store_true", help="print the settings manual")
    settings.add_argument("--state-dir", type=Path, metavar="DIR", help="where the kiosk keeps its settings")
    settings.set_defaults(command=_settings)

    _add_checks(commands)
    draw = commands.add_parser("draw", help="write the drawings of a first start; the build does this")
    draw.add_argument("folder", type=Path, metavar="DIR")
    draw.set_defaults(command=_draw)

    tour = commands.add_parser("tour", help="render every screen without a display, with measurements")
    tour.add_argument("--out", type=Path, required=True, metavar="DIR")
    tour.add_argument("--size", type=_size, default=(1920, 1080), metavar="WxH")
    tour.add_argument("--px-per-mm", type=_px_per_mm, default=4.03, metavar="N")
    tour.add_argument("--language", default="en", metavar="CODE")
    tour.add_argument("--text-scale", type=_text_scale, default=1.0, metavar="N")
    tour.add_argument(
        "--theme", default="light", choices=("light", "dark", "high-contrast-light", "high-contrast-dark")
    )
    tour.add_argument("--no-images", action="store_true", help="measure only")
    tour.add_argument("--only", default="", metavar="ID,ID", help="only these screens or pages")
    tour.add_argument("--jobs", type=int, default=1, metavar="N", help="share the work between N processes")
    tour.add_argument("--content", type=Path, metavar="DIR")
    tour.add_argument("--share", type=_share, default=None, help=argparse.SUPPRESS)
    tour.set_defaults(command=_tour)

    visit = commands.add_parser("visit", help="walk a visit without hands and keep its pictures")
    visit.add_argument("--out", type=Path, required=True, metavar="DIR")
    visit.add_argument("--windowed", type=_size, default=(1920, 1080), metavar="WxH")
    visit.add_argument("--px-per-mm", type=_px_per_mm, default=4.03, metavar="N")
    visit.add_argument("--state-dir", type=Path, metavar="DIR")
    visit.set_defaults(command=_visit)

    _add_papers(commands)
    _add_workshop_options(commands.add_parser("workshop", help="open the window in which the pages are written"))
    version = commands.add_parser("version", help="print the version")
    version.set_defaults(command=_version)
    return parser


def _add_checks(commands: Any) -> None:
    over: Any = {"type": Path, "metavar": "PACK", "help": "what a clinic's pages lie over (default: the shipped pack)"}
    validate = commands.add_parser("validate", help="check a content folder and say what to do about each problem")
    validate.add_argument("folder", type=Path, nargs="?", help="the folder with pack.toml (default: the shipped one)")
    validate.add_argument("--over", **over)
    validate.set_defaults(command=_validate)

    publish = commands.add_parser("publish", help="compile a content folder into one pack file")
    publish.add_argument("folder", type=Path, metavar="DIR")
    publish.add_argument("out", type=Path, metavar="OUT")
    publish.add_argument("--over", **over)
    publish.set_defaults(command=_publish)


def _add_papers(commands: Any) -> None:
    leaflets = commands.add_parser("leaflets", help="write every page as a sheet of paper, for the leaflet rack")
    leaflets.add_argument("--out", type=Path, required=True, metavar="DIR")
    leaflets.add_argument("--language", metavar="CODE", help="only in this language (all there are)")
    _add_paper_options(leaflets)
    leaflets.set_defaults(command=_leaflets)
    book = commands.add_parser("review-book", help="write all pages as one book, for the clinician who approves them")
    book.add_argument("--out", type=Path, required=True, metavar="FILE")
    book.add_argument("--language", metavar="CODE", help="in this language (the one they were written in)")
    _add_paper_options(book)
    book.set_defaults(command=_review_book)


def _add_paper_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--paper", choices=("a4", "letter"), help="what is printed on (as the settings say)")
    parser.add_argument("--state-dir", type=Path, metavar="DIR", help="where the kiosk keeps its settings")
    parser.add_argument("--content", type=Path, metavar="DIR", help="take the pages of this folder")


def _add_run_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--windowed", type=_size, metavar="WxH", help="in a window of this size instead of full screen")
    parser.add_argument("--language", metavar="CODE", help="start in this language (en)")
    parser.add_argument("--px-per-mm", type=_px_per_mm, metavar="N", help="pixels per millimetre of the screen")
    parser.add_argument("--state-dir", type=Path, metavar="DIR", help="where to keep settings, cache and logs")
    parser.add_argument("--content", type=Path, metavar="DIR", help="show the content of this folder")
    parser.add_argument("--safe", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--first", choices=("attract", "home"), default="attract", help=argparse.SUPPRESS)


def _add_workshop_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", type=Path, nargs="?", help="the folder with pack.toml (default: the shipped one)")
    parser.add_argument("--state-dir", type=Path, metavar="DIR", help="where the kiosk keeps its approvals")
    parser.set_defaults(command=_workshop)


def _supervise(options: argparse.Namespace) -> ExitCode:
    from kiosk.paths import AppPaths
    from kiosk.settings.loader import SITE_NAME, load
    from kiosk.supervisor.backoff import Limits
    from kiosk.supervisor.program import supervise
    from kiosk.supervisor.supervisor import Watching

    paths = AppPaths.find(options.state_dir)
    settings = load(paths.state / SITE_NAME, paths.policy).settings
    limits = Limits(crashes=settings.crash_limit, window=settings.crash_window)
    # 0: as much as there is.
    watching = Watching(memory_mb=settings.memory_limit or math.inf)
    return supervise(paths, _run_options(options), limits=limits, watching=watching)


def _run_options(options: argparse.Namespace) -> list[str]:
    """Return the options of `run` as they were given, for the kiosk the supervisor starts."""
    width, height = options.windowed or (0, 0)
    given = {
        "--windowed": f"{width}x{height}" if options.windowed else None,
        "--language": options.language,
        "--px-per-mm": options.px_per_mm,
        "--state-dir": options.state_dir,
        "--content": options.content,
        "--first": options.first if options.first != "attract" else None,
    }
    return [f"{name}={value}" for name, value in given.items() if value is not None]


def _run(options: argparse.Namespace) -> ExitCode:
    # Nothing that a start makes is garbage; `run` looks for some again once the first screen is painted.
    gc.disable()
    from kiosk.adapters.quick_imports import watch_no_imports

    watch_no_imports()
    from kiosk.app import RunOptions, run, run_safe

    return (run_safe if options.safe else run)(
        RunOptions(
            options.windowed, options.language, options.px_per_mm, options.state_dir, options.content, options.first
        )
    )


def _visit(options: argparse.Namespace) -> ExitCode:
    from kiosk.app import RunOptions, visit

    return visit(RunOptions(options.windowed, "en", options.px_per_mm, options.state_dir), options.out)


def _workshop(options: argparse.Namespace) -> ExitCode:
    from kiosk import assembly
    from kiosk.commands import workshop
    from kiosk.gui.application import make_application, require_display
    from kiosk.gui.illustrations.pictures import known_pictures
    from kiosk.panel.profile import PanelProfile
    from kiosk.paths import AppPaths

    require_display()
    paths = AppPaths.find(options.state_dir)

    def make_kiosk(glass: Glass, pack: PackFile) -> Presenter:
        profile = PanelProfile(glass.width_px, glass.height_px, glass.px_per_mm)
        return assembly.imagine(
            paths, profile, pack, language=glass.language, text_scale=glass.text_scale, theme=glass.theme
        )

    folder = options.folder or paths.content / "back-pain"
    return workshop.run(make_application(has_frame=True), folder, paths, known_pictures(), make_kiosk)


def _settings(options: argparse.Namespace) -> ExitCode:
    from kiosk.commands import settings
    from kiosk.paths import AppPaths

    if options.doc:
        settings.manual(print)
        return ExitCode.STAFF_EXIT
    file: str | None = options.validate
    if file:
        good = settings.validate_file(Path(file), print)
    elif file is not None:
        good = settings.validate(AppPaths.find(options.state_dir), print)
    else:
        good = settings.effective(AppPaths.find(options.state_dir), print, lambda line: print(line, file=sys.stderr))
    return ExitCode.STAFF_EXIT if good else ExitCode.BAD_SETTINGS


def _validate(options: argparse.Namespace) -> ExitCode:
    from kiosk.commands import validate
    from kiosk.commands.over import pack_below
    from kiosk.commands.spread import Spread, cores, on_terminal
    from kiosk.gui.illustrations.pictures import known_pictures
    from kiosk.paths import AppPaths

    folder = options.folder or AppPaths.find().content / "back-pain"
    if options.folder is None and not folder.is_dir():
        message = "An installed kiosk carries its content compiled. Name the folder to check: kiosk validate DIR."
        raise KnownError(message, ExitCode.BAD_ARGUMENTS)
    with Spread(cores(), on_terminal()) as each:
        good = validate.run(folder, print, known_pictures(), each=each, over=lambda: pack_below(options.over))
    return ExitCode.STAFF_EXIT if good else ExitCode.BAD_CONTENT


def _publish(options: argparse.Namespace) -> ExitCode:
    from kiosk.commands import publish
    from kiosk.commands.over import pack_below
    from kiosk.gui.illustrations.pictures import known_pictures

    good = publish.run(options.folder, options.out, print, known_pictures(), over=lambda: pack_below(options.over))
    return ExitCode.STAFF_EXIT if good else ExitCode.BAD_CONTENT


def _tour(options: argparse.Namespace) -> ExitCode:
    import os
    import tempfile

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from kiosk.app import GlassOptions, imagine_all
    from kiosk.commands import tour

    out: Path = options.out
    out.mkdir(parents=True, exist_ok=True)
    if options.jobs > 1 and options.share is None:
        report = tour.divide([*tour.own_command(), *_again(options)], out, options.jobs, print)
        tour.save(report, out / "tour.json")
        return ExitCode.STAFF_EXIT
    width, height = options.size
    glass = GlassOptions(width, height, options.px_per_mm, options.language, options.text_scale, options.theme)
    only = frozenset(filter(None, options.only.split(",")))
    share = options.share or (0, 1)
    with tempfile.TemporaryDirectory(prefix="kiosk-tour-") as folder:
        # A staff room of its own: nothing of this machine's kiosk is shown or changed.
        presenter, more = imagine_all(glass, Path(folder), content=options.content)
        report = tour.run(presenter, tour.TourOptions(out, not options.no_images, only, share), print, more)
        # Its staff room would hold it for ever.
        presenter.window.deleteLater()
    tour.save(report, out / ("tour.json" if options.share is None else f"tour-{share[0]}.json"))
    return ExitCode.STAFF_EXIT


def _again(options: argparse.Namespace) -> list[str]:
    """Return the arguments of this tour for the processes that share it."""
    width, height = options.size
    again = ["tour", "--out", str(options.out), "--size", f"{width}x{height}"]
    again += ["--px-per-mm", str(options.px_per_mm), "--language", options.language]
    again += ["--text-scale", str(options.text_scale), "--theme", options.theme]
    again += ["--no-images"] if options.no_images else []
    again += ["--only", options.only] if options.only else []
    again += ["--content", str(options.content)] if options.content else []
    return again


def _draw(options: argparse.Namespace) -> ExitCode:
    from kiosk.commands.draw import run
    from kiosk.gui.illustrations.pictures import PICTURES
    from kiosk.paths import AppPaths

    run(options.folder, PICTURES, AppPaths.find(options.folder).resources / "themes" / "anatomy.toml")
    return ExitCode.STAFF_EXIT


def _leaflets(options: argparse.Namespace) -> ExitCode:
    from kiosk.commands import leaflets

    desk = _papers(options)
    languages = (options.language,) if options.language else desk.pack.info.languages
    leaflets.run(desk.pack, languages, desk.fonts, desk.house, options.out, print)
    return ExitCode.STAFF_EXIT


def _review_book(options: argparse.Namespace) -> ExitCode:
    from kiosk.commands import review_book

    desk = _papers(options)
    language = options.language or desk.whole.info.source_language
    review_book.run(desk.whole, language, desk.fonts, desk.gallery, desk.house.paper, options.out, print)
    return ExitCode.STAFF_EXIT


def _papers(options: argparse.Namespace) -> PaperDesk:
    import os

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from kiosk import assembly
    from kiosk.gui.application import make_application
    from kiosk.paths import AppPaths
    from kiosk.settings.loader import SITE_NAME, load

    make_application()
    paths = AppPaths.find(options.state_dir)
    settings = load(paths.state / SITE_NAME, paths.policy).settings
    return assembly.papers(paths, settings, options.content, options.paper)


def _version(options: argparse.Namespace) -> ExitCode:
    del options
    print(f"Back Pain Kiosk {__version__}")
    return ExitCode.STAFF_EXIT
