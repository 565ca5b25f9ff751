"""Puts together what the staff room needs of this machine; nothing here is loaded before staff ask for it."""

from __future__ import annotations

import os
import time
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from kiosk.adapters.errands import ThreadErrands
from kiosk.adapters.facts import Machine
from kiosk.adapters.host import choose_host
from kiosk.adapters.storage import choose_storage
from kiosk.backoffice.care import Care
from kiosk.backoffice.files import KioskFiles
from kiosk.backoffice.printer_watch import PrinterWatch
from kiosk.backoffice.services import Staffing
from kiosk.backoffice.stores import KeptAccess, KeptApprovals, KeptLogos, KeptTries, SiteSettings
from kiosk.backoffice.updates import updates_of
from kiosk.content.clinic.folder import last_laid
from kiosk.gui.application import report_of
from kiosk.i18n.languages import available
from kiosk.panel.layout_class import is_too_small
from kiosk.supervisor.heartbeat import SUPERVISED
from kiosk.supervisor.program import crash_reports

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from kiosk.adapters.sound import Sound
    from kiosk.backoffice.entrance import Kiosk
    from kiosk.content.pack_file import PackFile
    from kiosk.paths import AppPaths
    from kiosk.usage.counting import Counting


def make_staffing(
    kiosk: Kiosk,
    paths: AppPaths,
    counting: Counting,
    sound: Sound,
    *,
    pack: PackFile | None,
    version: str,
    started: float,
    touched: Callable[[], date | None],
    pack_problem: str = "",
    missing_parts: tuple[str, ...] = (),
    is_safe: bool = False,
) -> Staffing:
    """Put together what the staff room needs of this machine.

    Args:
        kiosk: Whose glass it is.
        paths: Where things are kept.
        counting: What counts the visits.
        sound: What rings.
        pack: The content; None where it does not load.
        version: Changes with every drawing.
        started: When the program started, seconds of a clock that never goes back.
        touched: Returns the day the glass was last touched.
        pack_problem: Why the content does not load, where that is known.
        missing_parts: Why files that came with the program cannot be used, a sentence each.
        is_safe: Whether this is the safe screen.
    """
    profile = kiosk.window.kit.profile
    site = SiteSettings(paths, report_of(kiosk.window.screen()).note)
    storage = choose_storage()
    machine = Machine(paths.state, sound, storage, datetime.now, time.monotonic, started)
    people = KeptAccess(paths.state, site.may_start_again)
    crashes = crash_reports(paths)
    errands = ThreadErrands()
    tries = KeptTries(paths.state, time.monotonic, time.time)
    care = Care(
        pack,
        site,
        people,
        paths.state,
        crashes,
        machine,
        counting,
        (profile.width_px, profile.height_px),
        version,
        touched,
        pack_problem=pack_problem,
        missing_parts=missing_parts,
        is_too_small=is_too_small(profile),
        is_safe=is_safe,
        glass_fault=lambda: kiosk.glass_fault,
        fonts=paths.resources / "fonts",
        printer=PrinterWatch(errands).look,
        tries_problem=tries.problem,
        clinic=lambda: last_laid(paths.clinic, paths.cache / "content"),
    )
    codes = pack.info.languages if pack is not None else ("en",)
    return Staffing(
        site,
        people,
        tries,
        KeptApprovals(paths.state),
        KeptLogos(paths.state, logo_problem),
        KioskFiles(paths, site, care.lines, crashes),
        care,
        counting,
        pack,
        {tongue.code: tongue.autonym for tongue in available(codes)},
        choose_host(),
        sound,
        storage,
        datetime.now,
        os.environ.get(SUPERVISED) == "1",
        errands,
        updates_of(paths) if pack is not None else None,
    )


def logo_problem(data: bytes) -> str:
    """Return why a picture cannot be shown; empty when it can."""
    if QImage.fromData(data).isNull():
        return "This file is no picture the kiosk can show. Use a PNG or JPEG file."
    return ""
