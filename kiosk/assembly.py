"""Puts a kiosk together: pack, toolkit, places and clocks, joined by the presenter.

It is apart from `kiosk.app` for its imports alone: a start shows the kept first screen before it loads all this.
"""

from __future__ import annotations

import logging
import sys
from typing import TYPE_CHECKING, NamedTuple, get_args

from kiosk import __version__
from kiosk.content.index import Switch
from kiosk.content.pack_file import PackFile
from kiosk.gui.illustrations.gallery import picture_version
from kiosk.gui.illustrations.ready import ReadyDrawings
from kiosk.gui.viewmodels.attract import AttractModel
from kiosk.gui.viewmodels.navigator import Navigator
from kiosk.gui.widgets.kit_maker import KitMaker
from kiosk.gui.widgets.presenter import Presenter, Reading
from kiosk.paths import PACKAGE

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.content.problems import Problem
    from kiosk.gui.illustrations.gallery import Gallery
    from kiosk.gui.viewmodels.library import PackReader
    from kiosk.panel.profile import PanelProfile
    from kiosk.paths import AppPaths
    from kiosk.settings.schema import Settings
    from kiosk.takeaway.sheet import House

_log = logging.getLogger("kiosk")
_OWN_CONTENT = "back-pain"
# Pictures on paper need none, but are made with one: pixels, and pixels on a millimetre.
_NO_GLASS = (1920, 1080, 4.0)


def present(paths: AppPaths, profile: PanelProfile, pack: PackFile, settings: Settings, language: str) -> Presenter:
    """Return a kiosk on a real glass, with the clinic's settings."""
    version = __version__ if getattr(sys, "frozen", False) else picture_version(PACKAGE, __version__)
    maker = KitMaker(
        paths.resources,
        profile,
        emergency_number=settings.emergency_number,
        clinic_name=settings.clinic_name,
        cache=paths.cache / "cards",
        version=version,
        ready=ReadyDrawings(paths.drawings),
        own=pack.own_picture,
    )
    reading = Reading(settings.text_scale, settings.theme)
    attract = AttractModel(idle_after=settings.idle_after, warning_for=settings.warning_for)
    shown = as_approved(paths, pack, settings)
    return Presenter(maker, shown, Navigator(language), attract, reading)


def as_approved(paths: AppPaths, pack: PackFile, settings: Settings) -> PackReader:
    """Return the pack as patients meet it on this kiosk.

    It has its approvals and what this clinic says of itself, and no drafts if that was so decided.
    """
    on = frozenset(name for name in get_args(Switch) if getattr(settings, name))
    if settings.show_drafts and not on and not (paths.state / "approvals.json").exists():
        return pack
    from kiosk.content.approval import load as load_approvals  # noqa: PLC0415 - most kiosks have none to read
    from kiosk.content.approved_pack import ApprovedPack  # noqa: PLC0415 - most kiosks have none to read

    return ApprovedPack(pack, load_approvals(paths.state)[0], __version__, show_drafts=settings.show_drafts, on=on)


class PaperDesk(NamedTuple):
    """What a command that writes paper works with.

    Attributes:
        pack: the content as patients meet it.
        whole: all of it, with its drafts.
        house: what the clinic decided about what is taken home.
        fonts: the folder of the fonts.
        gallery: paints pictures.
    """

    pack: PackReader
    whole: PackReader
    house: House
    fonts: Path
    gallery: Gallery


def house_of(settings: Settings) -> House:
    """Return what a clinic decided about what is taken home."""
    from kiosk.takeaway.sheet import PAPERS, Clinic, House  # noqa: PLC0415 - no first screen waits for it

    clinic = Clinic(settings.clinic_name, settings.clinic_phone, settings.emergency_number)
    return House(clinic, PAPERS[settings.paper], settings.page_link)


def papers(paths: AppPaths, settings: Settings, folder: Path | None, paper: str | None) -> PaperDesk:
    """Return what a command that writes paper works with.

    Args:
        paths: where things are kept.
        settings: what the clinic decided.
        folder: a folder of pages instead of those that came with the kiosk.
        paper: the name of a paper instead of the clinic's.
    """
    from kiosk.panel.profile import PanelProfile  # noqa: PLC0415 - a kiosk has a glass
    from kiosk.takeaway.sheet import PAPERS  # noqa: PLC0415 - no first screen waits for it

    pack = open_pack(paths, folder)
    house = house_of(settings)
    maker = KitMaker(paths.resources, PanelProfile(*_NO_GLASS), own=pack.own_picture)
    kit = maker.make(pack.info.source_language, text_scale=1.0, theme="light", reduce_motion=True)
    return PaperDesk(
        as_approved(paths, pack, settings),
        pack,
        house._replace(paper=PAPERS[paper]) if paper else house,
        paths.resources / "fonts",
        kit.gallery,
    )


def imagine(
    paths: AppPaths, profile: PanelProfile, pack: PackFile, *, language: str, text_scale: float, theme: str
) -> Presenter:
    """Return a kiosk on a glass that need not exist, still and without idle clock."""
    maker = KitMaker(paths.resources, profile, own=pack.own_picture)
    reading = Reading(text_scale, theme, reduce_motion=True)
    return Presenter(maker, pack, Navigator(language), AttractModel(clock=lambda: 0.0), reading)


def open_pack(paths: AppPaths, folder: Path | None, *, with_clinic: bool = True) -> PackFile:
    """Open the pack compiled from ``folder`` if one is given and good, else the one that came with the kiosk.

    Args:
        paths: where things are kept.
        folder: a folder of pages instead of those that came along, or of a clinic's own to lay over these.
        with_clinic: whether the clinic's own pages in the state folder lie over those that came along.

    Raises:
        PackError: The pack that came with the kiosk is missing or damaged.
    """
    if folder is not None:
        from kiosk.content.clinic.overlay import is_overlay  # noqa: PLC0415 - a usual start is given no folder

        if is_overlay(folder):
            return _with_clinic(_own_pack(paths), folder, paths)
        pack = _compiled(folder, paths, accept_last_good=False)
        if pack is not None:
            return PackFile.open(pack)
        _log.error("The content in %s has errors, so the content that came with the kiosk is shown.", folder)
    own = _own_pack(paths)
    if folder is None and with_clinic and paths.clinic.is_dir():
        return _with_clinic(own, paths.clinic, paths)
    return own


def _with_clinic(pack: PackFile, folder: Path, paths: AppPaths) -> PackFile:
    """Return the pack with a clinic's pages laid over it, or itself where these have errors."""
    from kiosk.content.clinic.folder import lay_if_changed  # noqa: PLC0415 - most kiosks have no pages of their own

    laid = lay_if_changed(pack.path, folder, paths.cache / "content", _lay)
    for words in laid.warnings:
        _log.warning("clinic: %s", words)
    for words in laid.errors:
        _log.error("clinic: %s", words)
    if laid.pack is None:
        _log.error("The clinic's pages in %s are not shown.", folder)
        return pack
    pack.close()
    return PackFile.open(laid.pack)


def _lay(pack: Path, folder: Path, out: Path) -> list[Problem]:
    from kiosk.content.clinic.compiler import compile_overlay, whole_pack  # noqa: PLC0415 - most starts lay nothing
    from kiosk.gui.illustrations.pictures import known_pictures  # noqa: PLC0415 - most starts lay nothing

    return compile_overlay(whole_pack(pack), folder, out, known_pictures=known_pictures())


def _own_pack(paths: AppPaths) -> PackFile:
    """Open the pack that was taken last from an update, else the one that came with the kiosk."""
    own = paths.content / _OWN_CONTENT
    if not paths.pack.exists() and own.is_dir():
        # A source tree that was not set up by build_scripts/dev.py compiles its content on first use.
        pack = _compiled(own, paths, accept_last_good=True)
        if pack is not None:
            return PackFile.open(pack)
    if paths.installed.exists():
        from kiosk.updates.shelf import open_shown  # noqa: PLC0415 - most kiosks have never taken an update

        return open_shown(paths.updates, paths.pack)
    return PackFile.open(paths.pack)


def _compiled(folder: Path, paths: AppPaths, *, accept_last_good: bool) -> Path | None:
    from kiosk.content.compiler import compile_folder  # noqa: PLC0415 - a usual start has no Markdown to read
    from kiosk.content.repository import compile_if_changed  # noqa: PLC0415 - a usual start has nothing to compile
    from kiosk.gui.illustrations.pictures import known_pictures  # noqa: PLC0415 - a usual start has no content to check

    def check_and_compile(source: Path, out: Path) -> list[Problem]:
        return compile_folder(source, out, known_pictures=known_pictures())

    compiled = compile_if_changed(folder, paths.cache / "content", check_and_compile)
    for problem in compiled.problems:
        _log.warning("content: %s", problem.sentence())
    return compiled.pack if accept_last_good or not compiled.is_last_good else None
