"""How the kiosk is: every check once, what it says, and what staff do about it.

The checks know nothing of disks and screens: adapters put plain facts into `HealthFacts`, and a fact nobody could
find out is None. Green needs nothing, amber should be looked at this week, red today.
"""

from __future__ import annotations

from collections.abc import Callable  # noqa: TC003 - the field of a dataclass names it
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, NamedTuple

from kiosk.release import can_be_right
from kiosk.staff.words import counted, day_words, fill, in_a_row, one_after_the_other, word

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.staff.health_facts import AccessState, Database, HealthFacts, Printer, Screen

Level = Literal["green", "amber", "red", "unseen"]
"""How bad it is; unseen: this screen of the kiosk does not look at it."""

LEAST_FREE_MB, LOW_FREE_MB = 200.0, 1000.0
"""Free space in megabytes below which the disk is red, and amber. A kiosk writes some kilobytes a day."""

QUIET_DAYS = 7
"""So many days without a touch are not believed of a working panel in a waiting room."""

OLD_PACK_DAYS = 400
"""Content that nobody has looked through for longer than this is old."""

TOLD_DAYS = 30
"""So many days staff are told of a damaged file that was kept."""

MANY_CRASHES = 3
"""So many crashes in a week are more than chance."""


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
    sentence = fill("Free space: %1 GB.", f"{free / 1000:.1f}")
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
    shown = fill("The clock shows %1.", day_words(facts.today))
    if not can_be_right(facts.today, facts.released):
        wrong = one_after_the_other((shown, word("That cannot be right.")))
        return Finding("red", wrong, "Set the clock. If it comes back, change its battery.")
    return Finding("green", shown)


def _crashes(facts: HealthFacts) -> Finding | None:
    if facts.last_crash is None:
        return Finding("green", "The kiosk has not stopped by itself.")
    sentence = fill(
        "The kiosk last stopped by itself on %1. This week: %2.", day_words(facts.last_crash), facts.crashes_this_week
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
        sentence = fill("Content %1, of unknown date.", facts.pack_version)
        return Finding("amber", sentence, "Ask for content with dates.")
    looked = day_words(facts.pack_checked)
    sentence = fill("Content %1, last looked through on %2.", facts.pack_version, looked)
    if (facts.today - facts.pack_checked).days > OLD_PACK_DAYS:
        return Finding("amber", sentence, "Ask for newer content.")
    return Finding("green", sentence)


def _clinic_pages(facts: HealthFacts) -> Finding | None:
    pages = facts.clinic_pages
    if pages is None:
        return None
    if not pages.are_shown:
        sentence = fill("The clinic's own pages are not shown. %1", pages.problem)
        return Finding("red", sentence, "Put that right in the clinic's folder, then restart the kiosk.")
    if pages.problem:
        sentence = fill("The clinic's own pages are shown. %1", pages.problem)
        return Finding("amber", sentence, "Put that right in the clinic's folder when there is time.")
    return Finding("green", "The clinic's own pages are shown.")


def _fonts(facts: HealthFacts) -> Finding | None:
    if not facts.missing_fonts:
        return None
    sentence = fill("Letters are missing or damaged: %1.", in_a_row(facts.missing_fonts))
    return Finding("red", sentence, "Ask IT to install the kiosk again.")


def _installation(facts: HealthFacts) -> Finding | None:
    if not facts.missing_parts:
        return None
    return Finding(
        "red", one_after_the_other(word(each) for each in facts.missing_parts), "Ask IT to install the kiosk again."
    )


def _approvals(facts: HealthFacts) -> Finding | None:
    if not facts.are_approvals_whole:
        sentence = "Approvals are damaged. The pages they were for count as drafts."
        return Finding(
            "red", sentence, "Read the approvals from a stick, or have a clinician approve those pages again."
        )
    if not facts.approvals:
        return None
    counts = (fill("%1 %2 of %3", each.language, each.approved, each.total) for each in facts.approvals)
    sentence = fill("Approved pages: %1.", in_a_row(counts))
    if all(each.approved >= each.total for each in facts.approvals):
        return Finding("green", sentence)
    return Finding("amber", sentence, "A clinician opens “Pages and approvals” and checks the drafts.")


def _damaged_approvals(facts: HealthFacts) -> Finding | None:
    if facts.damaged_approvals is None:
        return None
    name, day = facts.damaged_approvals
    if (facts.today - day).days > TOLD_DAYS:
        return None
    sentence = fill("Approvals were damaged. Their file was kept on %1 as %2.", day_words(day), name)
    return Finding("amber", sentence, "Look whether approvals are missing. IT can read the file.")


def _reviews(facts: HealthFacts) -> Finding | None:
    if not facts.next_checks:
        return None
    overdue = sorted((due, title) for title, due in facts.next_checks if due < facts.today)
    if not overdue:
        first = min(due for _, due in facts.next_checks)
        return Finding("green", fill("No page is due. The next one is on %1.", day_words(first)))
    due, title = overdue[0]
    words = "Pages overdue for review: %1. The oldest is “%2”, %3."
    sentence = fill(words, len(overdue), title, day_words(due))
    return Finding("amber", sentence, "Ask a clinician to look at them, or ask for newer content.")


def _glass(facts: HealthFacts) -> Finding | None:
    fault = facts.glass
    if fault is None:
        return None
    sentence = _GLASS[fault.kind, fault.is_over]
    place = [round(mm / 10) for mm in (fault.x_mm, fault.y_mm)]
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
        sentence = counted(
            days, "Nobody has touched the screen for a day.", "Nobody has touched the screen for %n days."
        )
        return Finding("amber", sentence, "Test the touch.")
    sentence = fill("Last touched on %1.", day_words(facts.last_touch))
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
    return None if facts.printer is None else _PRINTER[facts.printer]


_PRINTER: dict[Printer, Finding | None] = {
    "none": None,
    "ready": Finding("green", "The printer is ready."),
    "missing": Finding("amber", "The printer is not there.", "Check its cable, and that it is on."),
    "paused": Finding("amber", "The printer was stopped.", "Ask IT to let it print again."),
    "no-paper": Finding("amber", "The printer has no paper.", "Put paper in."),
    "needs-hand": Finding("amber", "The printer is jammed, open, full or out of ink.", "Look at the printer."),
    "no-answer": Finding("amber", "The printer does not answer.", "Switch it off and on. If it comes again, tell IT."),
}


def _settings(facts: HealthFacts) -> Finding | None:
    if not facts.settings_problems:
        return Finding("green", "All settings are right.")
    sentence = fill("Settings that are wrong: %1. The kiosk uses its own values for them.", facts.settings_problems)
    return Finding("amber", sentence, "Open “All settings”. Each wrong one says what to do.")


def _policy(facts: HealthFacts) -> Finding | None:
    if not facts.policy_problems:
        return None
    sentence = fill("Entries of the machine's policy file that are wrong: %1.", facts.policy_problems)
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


def _tries(facts: HealthFacts) -> Finding | None:
    if not facts.tries_problem:
        return None
    return Finding("amber", facts.tries_problem, "There is nothing to do now. If it comes again, tell IT.")


CHECKS = (
    Check("access", "PINs", _access),
    Check("tries", "Wrong PINs", _tries),
    Check("disk-writing", "Saving", _disk_writing),
    Check("disk-space", "Disk", _disk_space),
    Check("clock", "Clock", _clock),
    Check("screen", "Screen", _screen),
    Check("content", "Content", _content),
    Check("clinic-pages", "Own pages", _clinic_pages),
    Check("fonts", "Letters", _fonts),
    Check("installation", "Program files", _installation),
    Check("policy", "Policy file", _policy),
    Check("crashes", "Stops", _crashes),
    Check("settings", "Settings", _settings),
    Check("approvals", "Approvals", _approvals),
    Check("damaged-approvals", "Damaged approvals", _damaged_approvals),
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
