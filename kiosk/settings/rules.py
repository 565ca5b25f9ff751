"""What a setting is: its key, its type, its default, and what a value must be; made from the schema.

What is read at a start with settings are named tuples in this package: Python makes their classes several times as
fast as those of dataclasses, and a person waits for it.
"""

from __future__ import annotations

from dataclasses import fields
from typing import Literal, NamedTuple, TypeGuard

from kiosk.settings.schema import Settings

Value = str | int | float | bool

Form = Literal["plain", "date", "file-name", "holidays", "hours", "language", "languages", "page-link"]
"""How words must be written: a check in `kiosk.settings.forms`."""

FORM_WORDS: dict[Form, str] = {
    "plain": "",
    "date": "a date like 2026-12-24, or empty",
    "file-name": "the name of a file without its folder: letters, digits, dots, - and _, or empty",
    "holidays": "dates like 2026-12-24..2026-12-26, 2027-01-01, or empty",
    "hours": "times like 08:00-12:30, 14:00-18:00 or 18:00-06:00, or open for the whole day, or empty for closed",
    "language": "a language code like en or zh-Hans",
    "languages": "language codes like en, es, zh-Hans, or empty",
    "page-link": "an address that begins with https:// and has {page} in it, or empty",
}
"""Each form in words."""


class Rule(NamedTuple):
    """What a value must be besides its type. For words ``least`` and ``most`` count characters.

    Args:
        doc: What the setting is for, in words for the person who sets it.
        unit: Of a number, for example ``"s"``.
        least: The smallest value.
        most: The largest value.
        choices: The only values there are.
        allows_zero: 0 is allowed below ``least``: the kiosk finds out by itself or does without.
        form: How words must be written.
    """

    doc: str
    unit: str = ""
    least: float | None = None
    most: float | None = None
    choices: tuple[str, ...] = ()
    allows_zero: bool = False
    form: Form = "plain"


class Setting(NamedTuple):
    """One setting: its key in the file, its type, its default and its rule."""

    key: str
    type: type[Value]
    default: Value
    rule: Rule

    @property
    def range(self) -> str:
        """What values are allowed, in words; empty where every value of the type is."""
        rule = self.rule
        if rule.choices:
            return "one of " + ", ".join(rule.choices)
        if rule.least is None or rule.most is None:
            return ""
        if rule.form != "plain":
            return FORM_WORDS[rule.form]
        if self.type is str:
            return f"{rule.least:g} to {rule.most:g} characters on one line"
        unit = f" {rule.unit}" if rule.unit else ""
        return f"{rule.least:g} to {rule.most:g}{unit}" + (", or 0" if rule.allows_zero else "")

    def has_type(self, value: object) -> TypeGuard[Value]:
        """Return whether a value from a file has the setting's type.

        A whole number will do for a number; true and false, which Python counts among the numbers, will not.
        """
        if self.type is float:
            return type(value) in {int, float}
        return type(value) is self.type

    def accepts(self, value: Value) -> bool:
        """Return whether a value of the right type is in the range. How words are written is not looked at."""
        rule = self.rule
        if rule.choices:
            return value in rule.choices
        if rule.least is None or rule.most is None or (rule.allows_zero and value == 0):
            return True
        if isinstance(value, str):
            return _is_one_line(value) and rule.least <= len(value) <= rule.most
        return rule.least <= value <= rule.most

    def line(self, value: Value) -> str:
        """Return the line of a settings file that sets this value."""
        return f"{self.key} = {toml(value)}"


def toml(value: Value) -> str:
    """Return a value as TOML writes it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        escaped = value.replace("\\", "\\\\").replace('"', '\\"')
        return f'"{escaped}"'
    return repr(value)


def _is_one_line(value: str) -> bool:
    """Return whether words can stand on one line of a file: no control character, no half of a character."""
    return not any(character < " " or character == "\x7f" or "\ud800" <= character <= "\udfff" for character in value)


_DEFAULTS = Settings()

SETTINGS = tuple(
    Setting(item.name, type(getattr(_DEFAULTS, item.name)), getattr(_DEFAULTS, item.name), Rule(**item.metadata))
    for item in fields(Settings)
)
"""All settings, in the order a person meets them."""

BY_KEY = {setting.key: setting for setting in SETTINGS}
