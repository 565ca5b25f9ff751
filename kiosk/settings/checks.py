"""One value against its setting: the same sentences for a file, a policy and the staff screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.settings.forms import problems as form_problems
from kiosk.settings.problems import SettingsProblem, shown
from kiosk.settings.rules import BY_KEY

if TYPE_CHECKING:
    from kiosk.settings.problems import ProblemCode
    from kiosk.settings.reader import Entry
    from kiosk.settings.rules import Setting

_TYPE_WORDS = {bool: "true or false", str: "words in quotation marks", int: "a whole number", float: "a number"}


def is_known(key: str) -> bool:
    """Return whether there is such a setting."""
    return key in BY_KEY


def problems(entry: Entry, file: str) -> tuple[SettingsProblem, ...]:
    """Return everything that is wrong with one entry."""
    setting = BY_KEY.get(entry.key)
    if setting is None:
        return (SettingsProblem("unknown-key", file, entry.line, shown(entry.key), _unknown(entry.key)),)
    return tuple(
        SettingsProblem(code, file, entry.line, entry.key, message) for code, message in _faults(setting, entry.value)
    )


def _faults(setting: Setting, value: object) -> list[tuple[ProblemCode, str]]:
    """Return what is wrong with a value for a setting, each with its sentence."""
    key = setting.key
    if not setting.has_type(value):
        kind = _TYPE_WORDS[setting.type]
        return [("wrong-type", f"“{key}” must be {kind}. Write it like this: {setting.line(setting.default)}")]
    if not setting.accepts(value):
        if setting.rule.form != "plain":
            return [("out-of-range", f"“{key}” is too long or too short, or not on one line. Write {setting.range}.")]
        return [("out-of-range", f"“{key}” must be {setting.range}. Change it.")]
    if not isinstance(value, str):
        return []
    return [("wrong-form", f"“{key}”: {sentence}") for sentence in form_problems(setting.rule.form, value)]


def _unknown(key: str) -> str:
    """Return the sentence for a key that no setting has, with the one that may be meant."""
    import difflib  # noqa: PLC0415 - only a misspelt key pays for it

    near = difflib.get_close_matches(key[:40], BY_KEY, n=1)
    if near:
        return f"There is no setting “{shown(key)}”. Did you mean “{near[0]}”?"
    return f"There is no setting “{shown(key)}”. Take the line away; the settings manual lists all there are."
