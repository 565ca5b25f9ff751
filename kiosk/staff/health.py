"""How the kiosk is: every check once, what it says, and what staff do about it.

The checks know nothing of disks and screens: adapters put plain facts into `HealthFacts`, and a fact nobody could
find out is None. Green needs nothing, amber should be looked at this week, red today.
"""

from __future__ import annotations

from collections.abc import Callable  # noqa: TC003 - the field of a dataclass names it
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, NamedTuple

from kiosk.staff.words import day_words, fill

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from kiosk.attract.ghost import GhostReport

Level = Literal["green", "amber", "red", "unseen"]
"""How bad it is; unseen: this screen of the kiosk does not look at it."""

Database = Literal["off", "good", "read-only", "locked", "damaged", "newer"]
Printer = Literal["none", "ready", "not-ready"]
Screen = Literal["fits", "not-measured", "another", "too-small"]
AccessState = Literal["ready", "recovery-only", "sealed", "first-run"]

LEAST_FREE_MB, LOW_FREE_MB = 200.0, 1000.0
"""Free space in megabytes below which the disk is red, and amber. A kiosk writes some kilobytes a day."""

CLOCK_YEARS = 10
"""So many years after its release a program is not in use any more, and the clock is wrong."""

QUIET_DAYS = 7
"""So many days without a touch are not believed of a working panel in a waiting room."""

OLD_PACK_DAYS = 400
"""Content that nobody has looked through for longer than this is old."""

MANY_CRASHES = 3
"""So many crashes in a week are more than chance."""


class Approved(NamedTuple):
    """How many pages of a language are approved."""

    language: str
    approved: int
    total: int


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
        printer: how the printer is.
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
        missing_fonts: the files of fonts that are missing or damaged.
        missing_parts: why other files that came with the program cannot be used, a sentence each.
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
    missing_fonts: tuple[str, ...] = ()
    missing_parts: tuple[str, ...] = ()


class Finding(NamedTuple):
    """What a check says: how bad it is, in one sentence, and what to do; nothing to do where all is well."""

    level: Level
    sentence: str
    what_to_do: str = ""


class HealthLine(NamedTuple):
    """One line of the health screen."""

    id: str
    title: str
    level: Level
    sentence: str
    what_to_do: str


@dataclass(frozen=True, slots=True)
class Check:
    """One check: its name in code, the words before it, and what it makes of the facts; None where it knows nothing."""

    id: str
    title: str
    look: Callable[[HealthFacts], Finding | None]


def _disk_space(facts: HealthFacts) -> Finding | None:
    free = facts.disk_free_mb
    if free is None:
        return None
    sentence = f"Free space: {free / 1000:.1f} GB."
    if free < LEAST_FREE_MB:
        return Finding("red", sentence, "Delete files nobody needs, or ask IT for a larger disk.")
    if free < LOW_FREE_MB:
        return Finding("amber", sentence, "Ask IT to make room on the disk.")
    return Finding("green", sentence)


def _disk_writing(facts: HealthFacts) -> Finding | None:
    if facts.is_disk_writable is None:
        return None
    if facts.is_disk_writable:
        return Finding("green", "The kiosk can save.")
    return Finding("red", "The kiosk cannot save anything.", "Ask IT to check the disk and the kiosk's folder.")


def _clock(facts: HealthFacts) -> Finding | None:
    shown = f"The clock shows {day_words(facts.today)}."
    if facts.today < facts.released or facts.today.year > facts.released.year + CLOCK_YEARS:
        return Finding("red", f"{shown} That cannot be right.", "Set the clock. If it comes back, change its battery.")
    return Finding("green", shown)


def _crashes(facts: HealthFacts) -> Finding | None:
    if facts.last_crash is None:
        return Finding("green", "The kiosk has not stopped by itself.")
    sentence = (
        f"The kiosk last stopped by itself on {day_words(facts.last_crash)}. This week: {facts.crashes_this_week}."
    )
    if facts.crashes_this_week >= MANY_CRASHES:
        return Finding("red", sentence, "Save the files for support and send them to support.")
    if facts.crashes_this_week:
        return Finding("amber", sentence, "If it happens again, save the files for support.")
    return Finding("green", sentence)


def _content(facts: HealthFacts) -> Finding | None:
    if facts.is_safe and not facts.pack_problem:
        return Finding("unseen", "The file of the content opens. The safe screen does not look at its pages.")
    if facts.pack_problem or not facts.pack_version:
        sentence = facts.pack_problem or "There is no content."
        return Finding("red", sentence, "Read the content again from a stick, or ask IT to install the kiosk again.")
    if facts.pack_checked is None:
        return Finding("amber", f"Content {facts.pack_version}, of unknown date.", "Ask for content with dates.")
    sentence = f"Content {facts.pack_version}, last looked through on {day_words(facts.pack_checked)}."
    if (facts.today - facts.pack_checked).days > OLD_PACK_DAYS:
        return Finding("amber", sentence, "Ask for newer content.")
    return Finding("green", sentence)


def _fonts(facts: HealthFacts) -> Finding | None:
    if not facts.missing_fonts:
        return None
    sentence = fill("Letters are missing or damaged: %1.", ", ".join(facts.missing_fonts))
    return Finding("red", sentence, "Ask IT to install the kiosk again.")


def _installation(facts: HealthFacts) -> Finding | None:
    if not facts.missing_parts:
        return None
    return Finding("red", " ".join(facts.missing_parts), "Ask IT to install the kiosk again.")


def _approvals(facts: HealthFacts) -> Finding | None:
    if not facts.are_approvals_whole:
        sentence = "Approvals are damaged. The pages they were for count as drafts."
        return Finding(
            "red", sentence, "Read the approvals from a stick, or have a clinician approve those pages again."
        )
    if not facts.approvals:
        return None
    counts = ", ".join(f"{each.language} {each.approved} of {each.total}" for each in facts.approvals)
    sentence = f"Approved pages: {counts}."
    if all(each.approved >= each.total for each in facts.approvals):
        return Finding("green", sentence)
    return Finding("amber", sentence, "A clinician opens “Pages and approvals” and checks the drafts.")


def _reviews(facts: HealthFacts) -> Finding | None:
    if not facts.next_checks:
        return None
    overdue = sorted((due, title) for title, due in facts.next_checks if due < facts.today)
    if not overdue:
        first = min(due for _, due in facts.next_checks)
        return Finding("green", f"No page is due. The next one is on {day_words(first)}.")
    sentence = f"Pages overdue for review: {len(overdue)}. The oldest is “{overdue[0][1]}”, {day_words(overdue[0][0])}."
    return Finding("amber", sentence, "Ask a clinician to look at them, or ask for newer content.")


def _glass(facts: HealthFacts) -> Finding | None:
    fault = facts.glass
    if fault is None:
        return None
    sentence = _GLASS[fault.kind, fault.is_over]
    place = [str(round(mm / 10)) for mm in (fault.x_mm, fault.y_mm)]
    return Finding("amber", fill(sentence, *place), "Wipe and dry the glass there. If it comes again, tell IT.")


_GLASS = {
    ("stuck", False): "Something rests on the glass, %1 cm from its left edge and %2 cm from its top.",
    ("stuck", True): "Something rested on the glass for minutes, %1 cm from its left edge and %2 cm from its top.",
    ("repeating", False): "The glass touches itself, %1 cm from its left edge and %2 cm from its top.",
    ("repeating", True): "The glass touched itself, %1 cm from its left edge and %2 cm from its top.",
}


def _touch(facts: HealthFacts) -> Finding | None:
    if facts.is_safe:
        return None
    if facts.last_touch is None and (facts.hours_running or 0.0) <= QUIET_DAYS * 24:
        return Finding("green", "Nobody has touched the screen since the kiosk started.")
    if facts.last_touch is None:
        days = int((facts.hours_running or 0.0) // 24)
        return Finding("amber", f"Nobody has touched the screen for {days} days.", "Test the touch.")
    sentence = f"Last touched on {day_words(facts.last_touch)}."
    if (facts.today - facts.last_touch).days > QUIET_DAYS:
        return Finding("amber", sentence, "Test the touch. Is the kiosk in sight of the patients?")
    return Finding("green", sentence)


def _sound(facts: HealthFacts) -> Finding | None:
    if facts.is_safe:
        return Finding("unseen", "The safe screen does not use the sound.")
    if facts.has_sound is None:
        return None
    if facts.has_sound:
        return Finding("green", "There is something to play sound with.")
    return Finding("amber", "There is no loudspeaker and no headphone socket.", "Check the plug, then test the sound.")


def _printer(facts: HealthFacts) -> Finding | None:
    if facts.printer is None or facts.printer == "none":
        return None
    if facts.printer == "ready":
        return Finding("green", "The printer is ready.")
    return Finding("amber", "The printer does not answer.", "Check that it is on and has paper.")


def _settings(facts: HealthFacts) -> Finding | None:
    if not facts.settings_problems:
        return Finding("green", "All settings are right.")
    sentence = f"Settings that are wrong: {facts.settings_problems}. The kiosk uses its own values for them."
    return Finding("amber", sentence, "Open “All settings”. Each wrong one says what to do.")


def _policy(facts: HealthFacts) -> Finding | None:
    if not facts.policy_problems:
        return None
    sentence = f"Entries of the machine's policy file that are wrong: {facts.policy_problems}."
    return Finding("red", sentence, "Ask IT to put the policy file right. “All settings” says what is wrong.")


def _database(facts: HealthFacts) -> Finding | None:
    if facts.is_safe:
        return Finding("unseen", "The safe screen does not look at the counts.")
    return None if facts.database is None else _DATABASE[facts.database]


_DATABASE: dict[Database, Finding] = {
    "off": Finding("green", "Nothing is counted."),
    "good": Finding("green", "Counting works."),
    "read-only": Finding("amber", "The counts cannot be saved.", "Ask IT to check the kiosk's folder."),
    "locked": Finding("amber", "Another program holds the counts.", "Restart the kiosk."),
    "damaged": Finding("amber", "The counts are damaged. New ones are kept apart.", "Save the files for support."),
    "newer": Finding("amber", "The counts are from a newer version.", "Ask IT to install that version again."),
}


def _hours(facts: HealthFacts) -> Finding | None:
    if facts.are_hours_set is None:
        return None
    if facts.are_hours_set:
        return Finding("green", "The opening hours are set.")
    return Finding("amber", "The opening hours are not set, so the screen is on all day.", "Set the opening hours.")


def _screen(facts: HealthFacts) -> Finding | None:
    return None if facts.screen is None else _SCREEN[facts.screen]


_SCREEN: dict[Screen, Finding] = {
    "fits": Finding("green", "The pages fit the screen."),
    "not-measured": Finding("amber", "The screen was not measured.", "Measure the screen with a bank card."),
    "another": Finding(
        "amber", "The screen is another one than the one that was measured.", "Measure it again with a bank card."
    ),
    "too-small": Finding("red", "The screen is too small for the pages.", "Measure it, or ask IT for a larger one."),
}


def _access(facts: HealthFacts) -> Finding | None:
    finding = _ACCESS[facts.access]
    if finding.level == "green" and facts.access_problems:
        return Finding("amber", "One copy of the PINs is damaged.", "Open “People and PINs” and save them again.")
    return finding


_ACCESS: dict[AccessState, Finding] = {
    "ready": Finding("green", "Staff sign in with their PINs."),
    "recovery-only": Finding("red", "The PINs are lost.", "Use the recovery code, and give everybody a new PIN."),
    "sealed": Finding("red", "The PINs and the recovery code are lost.", "Ask IT to put access.json back."),
    "first-run": Finding("red", "Nobody has a PIN yet.", "Set the kiosk up."),
}

CHECKS = (
    Check("access", "PINs", _access),
    Check("disk-writing", "Saving", _disk_writing),
    Check("disk-space", "Disk", _disk_space),
    Check("clock", "Clock", _clock),
    Check("screen", "Screen", _screen),
    Check("content", "Content", _content),
    Check("fonts", "Letters", _fonts),
    Check("installation", "Program files", _installation),
    Check("policy", "Policy file", _policy),
    Check("crashes", "Stops", _crashes),
    Check("settings", "Settings", _settings),
    Check("approvals", "Approvals", _approvals),
    Check("reviews", "Reviews", _reviews),
    Check("glass", "Glass", _glass),
    Check("touch", "Touch", _touch),
    Check("sound", "Sound", _sound),
    Check("printer", "Printer", _printer),
    Check("hours", "Opening hours", _hours),
    Check("database", "Counting", _database),
)
"""Every check, the gravest subjects first."""

_RANK: dict[Level, int] = {"red": 0, "amber": 1, "green": 2, "unseen": 3}


def examine(facts: HealthFacts) -> tuple[HealthLine, ...]:
    """Return what every check says, the worst first."""
    findings = ((check, check.look(facts)) for check in CHECKS)
    lines = [HealthLine(check.id, check.title, *finding) for check, finding in findings if finding is not None]
    return tuple(sorted(lines, key=lambda line: _RANK[line.level]))


def overall(lines: Iterable[HealthLine]) -> Level:
    """Return the worst level: whether the attract screen bears its mark."""
    return min((line.level for line in to_look_at(lines)), key=_RANK.__getitem__, default="green")


def to_look_at(lines: Iterable[HealthLine]) -> list[HealthLine]:
    """Return the lines that are amber or red, in their order."""
    return [line for line in lines if line.level in {"amber", "red"}]


def in_one_line(lines: Iterable[HealthLine]) -> str:
    """Return the sentence shown beside the PIN pad: the worst one; empty when all is well."""
    bad = to_look_at(lines)
    return min(bad, key=lambda line: _RANK[line.level]).sentence if bad else ""
