"""What adapters find out about a kiosk, as plain facts the checks of `kiosk.staff.health` are made of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from datetime import date

    from kiosk.attract.ghost import GhostReport

Database = Literal["off", "good", "read-only", "locked", "damaged", "newer"]
Printer = Literal["none", "ready", "missing", "paused", "no-paper", "needs-hand", "no-answer"]
Screen = Literal["fits", "not-measured", "another", "too-small"]
AccessState = Literal["ready", "recovery-only", "sealed", "first-run"]


class Approved(NamedTuple):
    """How many pages of a language are approved."""

    language: str
    approved: int
    total: int


class ClinicPages(NamedTuple):
    """The pages a clinic laid over those that came along: whether they are shown, and the first thing to put right."""

    are_shown: bool
    problem: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class HealthFacts:
    """What adapters found out.

    Args:
        today: the date the computer's clock shows.
        released: the date of this release of the program.
        disk_free_mb: free space where the kiosk writes, megabytes.
        is_disk_writable: whether a small file could be written there.
        last_crash: when the program last ended by itself.
        crashes_this_week: how often it did in seven days.
        pack_version: version of the content; empty when there is none.
        pack_problem: why the content does not load; empty when it does.
        pack_checked: when its pages were last looked through.
        approvals: how many pages are approved, language by language.
        next_checks: title and date of the next review of the pages that are overdue; of the next page where none is.
        last_touch: when the glass was last touched.
        has_sound: whether there is something to play sound with.
        printer: how the printer was when it was last asked.
        settings_problems: how many settings are wrong.
        policy_problems: how many entries of the machine's policy file are wrong.
        database: how the database of counts is.
        are_hours_set: whether opening hours were given.
        screen: how the layout fits the glass.
        access: how staff get in.
        access_problems: how many of the files with the people are wrong.
        is_safe: whether this is the safe screen, which opens neither the pages nor the counts nor the sound.
        hours_running: how long the kiosk has been running, hours.
        glass: what is wrong with the glass: it makes touches by itself.
        are_approvals_whole: whether everything in the file of approvals could be read.
        damaged_approvals: the damaged file of approvals that was kept last, and the day it was.
        tries_problem: what was wrong with the count of wrong PINs when the kiosk started; empty: nothing.
        missing_fonts: the files of fonts that are missing or damaged.
        missing_parts: why other files that came with the program cannot be used, a sentence each.
        clinic_pages: how the clinic's own pages are; None where it has none.
    """

    today: date
    released: date
    disk_free_mb: float | None = None
    is_disk_writable: bool | None = None
    last_crash: date | None = None
    crashes_this_week: int = 0
    pack_version: str = ""
    pack_problem: str = ""
    pack_checked: date | None = None
    approvals: tuple[Approved, ...] = ()
    next_checks: tuple[tuple[str, date], ...] = ()
    last_touch: date | None = None
    has_sound: bool | None = None
    printer: Printer | None = None
    settings_problems: int = 0
    policy_problems: int = 0
    database: Database | None = None
    are_hours_set: bool | None = None
    screen: Screen | None = None
    access: AccessState = "ready"
    access_problems: int = 0
    is_safe: bool = False
    hours_running: float | None = None
    glass: GhostReport | None = None
    are_approvals_whole: bool = True
    damaged_approvals: tuple[str, date] | None = None
    tries_problem: str = ""
    missing_fonts: tuple[str, ...] = ()
    missing_parts: tuple[str, ...] = ()
    clinic_pages: ClinicPages | None = None
