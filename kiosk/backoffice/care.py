"""How the kiosk is: everything the health screen looks at, put together from where it is known."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from kiosk.adapters.facts import missing_fonts
from kiosk.backoffice.set_aside import newest
from kiosk.content.approval import NAME as APPROVALS
from kiosk.content.approval import load as load_approvals
from kiosk.content.approved_pack import page_hash
from kiosk.crash import folder as crash_folder
from kiosk.errors import KnownError
from kiosk.panel.calibration import is_of_another
from kiosk.release import RELEASED
from kiosk.staff.desks.approval_book import Subject
from kiosk.staff.health import examine
from kiosk.staff.health_facts import Approved, ClinicPages, HealthFacts

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kiosk.adapters.facts import Machine
    from kiosk.attract.ghost import GhostReport
    from kiosk.backoffice.stores import KeptAccess, SiteSettings
    from kiosk.content.approval import Approvals
    from kiosk.content.clinic.folder import Laid
    from kiosk.content.pack_file import PackFile
    from kiosk.settings.schema import Settings
    from kiosk.staff.health import HealthLine
    from kiosk.staff.health_facts import Database, Printer, Screen
    from kiosk.usage.counting import Counting

# Pages read at each look: all of a pack of today, and of one a hundred times as large within a day or so.
_PAGES_AT_ONCE = 100
_A_WEEK = timedelta(days=7)
_DATABASE: dict[str, Database] = {
    "read-only": "read-only",
    "full": "read-only",
    "unreadable": "read-only",
    "locked": "locked",
    "damaged": "damaged",
    "set-aside": "damaged",
    "newer": "newer",
}


@dataclass(slots=True)
class Care:
    """Looks at the kiosk.

    Args:
        pack: The content; None where it does not load.
        pack_problem: Why it does not load, or what of it could not be read since.
        missing_parts: Why other files that came with the program cannot be used, a sentence each.
        settings: The settings files.
        access: The people.
        state: The state folder.
        crashes: The folder of crash reports.
        machine: The computer.
        counting: What counts the visits.
        screen_px: The glass.
        picture_version: Changes with every drawing.
        touched: Returns the day the glass was last touched.
        is_too_small: Whether no layout fits the glass.
        is_safe: Whether this is the safe screen.
        glass_fault: Returns what is wrong with the glass.
        fonts: The folder of the fonts; None: nobody looks.
        printer: Returns how the printer of a name was when it was last asked.
        tries_problem: Returns what was wrong with the count of wrong PINs when it was read.
        clinic: Returns what became of the clinic's own pages when the kiosk started; None where there are none.
    """

    pack: PackFile | None
    settings: SiteSettings
    access: KeptAccess
    state: Path
    crashes: Path
    machine: Machine
    counting: Counting
    screen_px: tuple[int, int]
    picture_version: str
    touched: Callable[[], date | None]
    pack_problem: str = ""
    missing_parts: tuple[str, ...] = ()
    is_too_small: bool = False
    is_safe: bool = False
    glass_fault: Callable[[], GhostReport | None] = lambda: None
    fonts: Path | None = None
    printer: Callable[[str], Printer | None] = lambda _: None
    tries_problem: Callable[[], str] = lambda: ""
    clinic: Callable[[], Laid | None] = lambda: None
    _subjects: tuple[Subject, ...] = ()
    _looked_at: int = 0

    def subjects(self) -> tuple[Subject, ...]:
        """Return every page in every language, in reading order; looked at once, the pack does not change."""
        if not self._subjects and self.pack is not None:
            try:
                self._subjects = tuple(_subjects(self.pack, self.picture_version))
            except KnownError as error:
                # Staff get in and read of it, whatever became of the file since the start.
                self.pack_problem = str(error)
        return self._subjects

    def lines(self) -> tuple[HealthLine, ...]:
        """Look at everything now, and return what every check says, the worst first."""
        return examine(self.machine.look(self.screen_px).added_to(self._facts()))

    def _facts(self) -> HealthFacts:
        now = self.machine.now()
        loaded = self.settings.load()
        from_policy = str(self.settings.paths.policy)
        people = self.access.look()
        crashes = self._crash_days(now)
        self._look_at_pages()
        kept, wrong = load_approvals(self.state)
        return HealthFacts(
            today=now.date(),
            released=RELEASED,
            last_crash=crashes[0] if crashes else None,
            crashes_this_week=sum(now.date() - day <= _A_WEEK for day in crashes),
            pack_version=self.pack.info.version if self.pack is not None else "",
            pack_problem=self.pack_problem,
            missing_parts=self.missing_parts,
            pack_checked=self._last_checked(),
            approvals=self._approvals(kept),
            are_approvals_whole=not wrong,
            next_checks=self._next_checks(now.date()),
            last_touch=self.touched(),
            settings_problems=sum(problem.file != from_policy for problem in loaded.problems),
            policy_problems=sum(problem.file == from_policy for problem in loaded.problems),
            database=self._database(),
            are_hours_set=any(hours != "open" for hours in loaded.settings.opening_hours),
            screen=self._screen(loaded.settings),
            access=people.state.value,
            access_problems=len(people.problems),
            is_safe=self.is_safe,
            glass=self.glass_fault(),
            printer=self.printer(loaded.settings.printer),
            damaged_approvals=newest(self.state / APPROVALS),
            tries_problem=self.tries_problem(),
            clinic_pages=_clinic_pages(self.clinic()),
            missing_fonts=missing_fonts(self.fonts) if self.fonts is not None else (),
        )

    def _screen(self, settings: Settings) -> Screen:
        if self.is_too_small:
            return "too-small"
        if settings.px_per_mm <= 0.0:
            return "not-measured"
        return "another" if is_of_another(settings.measured_on, self.settings.screen) else "fits"

    def _crash_days(self, now: datetime) -> list[date]:
        days = []
        for report in crash_folder.reports(self.crashes):
            with suppress(ValueError):
                # A clock without a zone shows the local time, and so does `astimezone` without one.
                days.append(datetime.fromisoformat(report.time).astimezone(now.tzinfo).date())
        return days

    def _look_at_pages(self) -> None:
        """Read some pages in the source language, the next time the next ones: a damaged one is told of before long.

        Which is said stays said until the kiosk starts again: the file is not written to meanwhile.
        """
        if self.pack is None:
            return
        source = self.pack.info.source_language
        try:
            for entry in self.pack.entries(source, self._looked_at, _PAGES_AT_ONCE):
                self.pack.page(entry.id, source)
            self._looked_at += _PAGES_AT_ONCE
            if self._looked_at >= len(self.pack):
                self._looked_at = 0
        except KnownError as error:
            self.pack_problem = str(error)

    def _last_checked(self) -> date | None:
        try:
            day = self.pack.last_checked() if self.pack is not None else ""
            return date.fromisoformat(day) if day else None
        except KnownError as error:
            self.pack_problem = str(error)
            return None

    def _next_checks(self, today: date) -> tuple[tuple[str, date], ...]:
        """Return the pages that are overdue, else the one that is due next."""
        try:
            found = self.pack.due(today) if self.pack is not None else ()
        except KnownError as error:
            self.pack_problem = str(error)
            return ()
        return tuple((title, date.fromisoformat(day)) for title, day in found)

    def _approvals(self, kept: Approvals) -> tuple[Approved, ...]:
        """Count the approved pages of each language; only those somebody has spoken for are read."""
        pack = self.pack
        if pack is None:
            return ()
        source = pack.info.source_language
        try:
            total = len(pack)
            found = []
            for language in pack.languages:
                spoken_for = {record.page for record in kept.records if record.language == language}
                done = sum(self._is_approved(pack, kept, page, language, source) for page in spoken_for)
                found.append(Approved(language, done, total))
        except KnownError as error:
            self.pack_problem = str(error)
            return ()
        return tuple(found)

    def _is_approved(self, pack: PackFile, kept: Approvals, page: str, language: str, source: str) -> bool:
        try:
            digest = page_hash(pack.page(page, language), self.picture_version)
        except KeyError:
            # A page of other content, approved before it was replaced.
            return False
        return kept.standing(page, language, digest, is_source=language == source).state == "approved"

    def _database(self) -> Database | None:
        if not self.counting.is_on:
            return "off"
        problem = self.counting.problem
        # What is not among these is the clock, and its own line says so.
        return _DATABASE.get(problem.code) if problem is not None else "good"


def _clinic_pages(laid: Laid | None) -> ClinicPages | None:
    if laid is None:
        return None
    return ClinicPages(laid.pack is not None, next(iter((*laid.errors, *laid.warnings)), ""))


def _subjects(pack: PackFile, picture_version: str) -> list[Subject]:
    source = pack.info.source_language
    found = []
    for language in pack.info.languages:
        for entry in pack.entries(language):
            page = pack.page(entry.id, language)
            digest, rating = page_hash(page, picture_version), page.rating.state
            is_source = language == source
            found.append(Subject(entry.id, language, entry.number, entry.title, digest, is_source, rating))
    return found
