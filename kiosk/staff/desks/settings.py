"""All settings by group: what each is for, what counts, where that comes from, and changing it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

from kiosk.staff.console import STAY, Step
from kiosk.staff.desks.needs import RESTART, SettingRow, SettingsStore, Value, ask, bad, row_of
from kiosk.staff.sheet import Choose, Do, Enter, Entry, Option, Say, Sheet, Tone, Weight
from kiosk.staff.words import Text, as_it_is, counted, fill, word

if TYPE_CHECKING:
    from kiosk.staff.console import Desk
    from kiosk.staff.sheet import Line


class Group(NamedTuple):
    """Settings that belong together: the key of each and its name on the sheet."""

    title: str
    names: dict[str, str]


GROUPS = (
    Group(
        "The clinic",
        {
            "clinic_name": "Name of the clinic",
            "logo": "Logo",
            "emergency_number": "Emergency number",
            "clinic_phone": "Telephone for patients",
            "desk_contact": "Whom the desk calls",
        },
    ),
    Group(
        "The screen",
        {
            "theme": "Colours",
            "text_scale": "Text size",
            "attract_changes_after": "Time for each picture",
            "when_closed": "Screen when closed",
            "cleaning_for": "Time for cleaning",
            "px_per_mm": "Pixels on one millimetre",
            "measured_on": "Measured on",
            "mount_bottom_mm": "Height above the floor",
        },
    ),
    Group(
        "A visit",
        {
            "language": "First language",
            "languages_shown": "Languages shown",
            "show_drafts": "Show drafts",
            "offers_acupuncture": "Offers acupuncture",
            "idle_after": "Quiet time before it asks",
            "warning_for": "Time to answer",
            "tone_level": "Loudness of the tone",
        },
    ),
    Group(
        "Opening hours",
        {
            "hours_monday": "Monday",
            "hours_tuesday": "Tuesday",
            "hours_wednesday": "Wednesday",
            "hours_thursday": "Thursday",
            "hours_friday": "Friday",
            "hours_saturday": "Saturday",
            "hours_sunday": "Sunday",
            "holidays": "Holidays",
        },
    ),
    Group(
        "Counting and printing",
        {
            "counting": "Counting",
            "counting_since": "Counting since",
            "count_threshold": "Smallest count shown",
            "printer": "Printer",
            "paper": "Paper",
            "page_link": "Address of a page",
        },
    ),
    Group(
        "After trouble",
        {
            "crash_limit": "Crashes before the safe screen",
            "crash_window": "How long a crash counts",
            "memory_limit": "Memory",
            "allow_new_setup": "New set-up (policy only)",
        },
    ),
)
"""Every setting once."""

ELSEWHERE = {
    "logo": "Change it under “Set the kiosk up again”.",
    "show_drafts": "A clinician changes it under “Show or hide drafts”.",
    "counting_since": "The kiosk writes it by itself.",
    "measured_on": "The kiosk writes it by itself.",
    **dict.fromkeys(GROUPS[3].names, "Change it under “Opening hours”."),
}
"""Settings that are not typed, and why."""

_CHOICE_WORDS = {
    "light": "Light",
    "dark": "Dark",
    "high-contrast-light": "Light, high contrast",
    "high-contrast-dark": "Dark, high contrast",
    "dim": "Dim",
    "blank": "Off",
    "a4": "A4",
    "letter": "Letter",
}
_ORIGIN_WORDS = {
    "default": "Nobody has changed it.",
    "site": "Your clinic has set it.",
    "policy": "The rules of this computer have set it.",
}
_NUMBER = re.compile(r"-?\d{1,9}(\.\d{1,9})?", re.ASCII)
_LATER = Say("Your changes count after a restart.", Tone.WARN)
_RESTART = Do("restart", "Restart the kiosk now", weight=Weight.MAIN)


@dataclass(slots=True)
class _Place:
    """Where staff are among the settings, and what is to be said.

    Args:
        store: The settings.
        can_restart: Whether staff can restart the kiosk from here.
    """

    store: SettingsStore
    can_restart: bool
    group: int = 0
    key: str = ""
    said: tuple[Say, ...] = ()
    is_changed: bool = False

    def later(self) -> tuple[Line, ...]:
        """Return what to say about changes that do not count yet."""
        if not self.is_changed:
            return ()
        return (_LATER, _RESTART) if self.can_restart else (_LATER,)


@dataclass(slots=True)
class GroupsDesk:
    """The groups, and what was wrong when the kiosk started."""

    at: _Place

    def sheet(self) -> Sheet:
        """Return the list of groups."""
        problems = self.at.store.problems()
        found: tuple[Line, ...] = (
            (Say("These settings had a mistake at the start. The usual value counts instead.", Tone.HEAD),)
            if problems
            else ()
        )
        values = {row.key: row for row in self.at.store.rows()}
        groups = tuple(
            Do(
                f"group-{number}",
                group.title,
                _changed_words(sum(values[key].origin != "default" for key in group.names)),
            )
            for number, group in enumerate(GROUPS)
        )
        return Sheet(
            "settings",
            "All settings",
            (*self.at.later(), *found, *(Say(problem, Tone.WARN) for problem in problems), *groups),
        )

    def act(self, line_id: str, value: str) -> Step:
        """Open a group."""
        del value
        if line_id == "restart":
            return RESTART
        self.at.group = int(line_id.removeprefix("group-"))
        return Step(opens="settings-group")


@dataclass(slots=True)
class GroupDesk:
    """The settings of one group."""

    at: _Place

    def sheet(self) -> Sheet:
        """Return the list of settings, each with its value."""
        group = GROUPS[self.at.group]
        values = {row.key: row for row in self.at.store.rows()}
        lines = tuple(Do(key, name, words(values[key], values[key].value)) for key, name in group.names.items())
        return Sheet("settings-group", group.title, lines)

    def act(self, line_id: str, value: str) -> Step:
        """Open a setting."""
        del value
        self.at.key, self.at.said = line_id, ()
        return Step(opens="setting")


@dataclass(slots=True)
class SettingDesk:
    """One setting."""

    at: _Place

    def sheet(self) -> Sheet:
        """Return what it is for, what counts, and how to change it."""
        row = row_of(self.at.store, self.at.key)
        facts: tuple[Line, ...] = (
            Say(row.doc),
            *((Say(row.problem, Tone.WARN),) if row.problem else ()),
            *self.at.said,
        )
        usual = Say(fill("The usual value is: %1", words(row, row.default)), Tone.SOFT)
        lines = (*facts, *self._change(row), Say(_ORIGIN_WORDS[row.origin], Tone.SOFT), usual)
        return Sheet("setting", GROUPS[self.at.group].names[row.key], (*lines, *self.at.later()))

    def act(self, line_id: str, value: str) -> Step:
        """Change it."""
        row = row_of(self.at.store, self.at.key)
        if line_id == "restart":
            return RESTART
        if line_id == "typed":
            return ask(_field(row))
        if line_id == "usual":
            self._write(row, None)
        elif line_id == "chosen":
            self._write(row, value == "true" if isinstance(row.default, bool) else value)
        else:
            self._take(row, value)
        return STAY

    def _take(self, row: SettingRow, typed: str) -> None:
        found = read(row, typed)
        if found is None:
            self.at.said = bad((fill("“%1” is not a number. Type digits, and a point for parts.", typed),))
        else:
            self._write(row, found)

    def _write(self, row: SettingRow, value: Value | None) -> None:
        problems = self.at.store.change({row.key: value})
        self.at.said = bad(problems) if problems else (Say("Saved.", Tone.GOOD),)
        self.at.is_changed |= not problems

    def _change(self, row: SettingRow) -> tuple[Line, ...]:
        shown = Say(fill("Now it is: %1", words(row, row.value)), Tone.HEAD)
        if row.is_locked:
            return (shown, Say("The rules of this computer have decided it. Ask IT to change it.", Tone.WARN))
        if row.key in ELSEWHERE:
            return (shown, Say(ELSEWHERE[row.key]))
        field: tuple[Line, ...]
        if isinstance(row.default, bool):
            on_off = (Option("true", "On"), Option("false", "Off"))
            field = (Choose("chosen", "", on_off, "true" if row.value else "false"),)
        elif row.choices:
            options = tuple(Option(choice, words(row, choice)) for choice in row.choices)
            field = (Choose("chosen", "", options, str(row.value)),)
        else:
            allowed = (Say(fill("Allowed: %1.", word(row.allowed)), Tone.SOFT),) if row.allowed else ()
            field = (replace(_field(row), value=words(row, row.value)), *allowed)
        usual = (Do("usual", "Back to the usual value"),) if row.origin == "site" else ()
        return (*field, *usual)


def settings_desks(store: SettingsStore, *, can_restart: bool) -> dict[str, Desk]:
    """Return the desks of the settings; "settings" is the one to open.

    Args:
        store: The settings.
        can_restart: Whether staff can restart the kiosk from here.
    """
    at = _Place(store, can_restart)
    return {"settings": GroupsDesk(at), "settings-group": GroupDesk(at), "setting": SettingDesk(at)}


def words(row: SettingRow, value: Value) -> Text:
    """Return a value of a setting in words."""
    if isinstance(value, bool):
        return word("On" if value else "Off")
    if isinstance(value, str):
        known = _CHOICE_WORDS.get(value, "") if row.choices else "" if value else "Empty"
        return word(known) if known else as_it_is(value)
    return fill("%1 %2", f"{value:g}", word(row.unit)) if row.unit else as_it_is(f"{value:g}")


def read(row: SettingRow, typed: str) -> Value | None:
    """Return what was typed as a value of the setting's type; None if it is not a number and must be one."""
    if isinstance(row.default, str):
        return typed.strip()
    number = typed.strip().replace(",", ".")
    if not _NUMBER.fullmatch(number):
        return None
    return int(number) if isinstance(row.default, int) and "." not in number else float(number)


def _field(row: SettingRow) -> Enter:
    value = row.value if isinstance(row.value, str) else f"{row.value:g}"
    entry = Entry.WORDS if isinstance(row.default, str) else Entry.DIGITS
    return Enter("typed", "Touch to change", value, entry, most=2000 if entry is Entry.WORDS else 20)


def _changed_words(changed: int) -> str:
    if not changed:
        return "As shipped"
    return counted(changed, "1 changed", "%n changed")
