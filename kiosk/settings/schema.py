"""Every setting once: its key, type, default, unit, range and what it is for."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from typing import Any

Value = str | int | float | bool

THEMES = ("light", "dark", "high-contrast-light", "high-contrast-dark")


@dataclass(frozen=True, slots=True)
class Rule:
    """What a value must be besides its type. For words ``least`` and ``most`` count characters.

    Args:
        doc: What the setting is for, in words for the person who sets it.
        unit: Of a number, for example ``"s"``.
        least: The smallest value.
        most: The largest value.
        choices: The only values there are.
        allows_zero: 0 is allowed below ``least``: the kiosk finds out by itself or does without.
    """

    doc: str
    unit: str = ""
    least: float | None = None
    most: float | None = None
    choices: tuple[str, ...] = ()
    allows_zero: bool = False


@dataclass(frozen=True, slots=True)
class Setting:
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
        if self.type is str:
            return f"{rule.least:g} to {rule.most:g} characters on one line"
        unit = f" {rule.unit}" if rule.unit else ""
        return f"{rule.least:g} to {rule.most:g}{unit}" + (", or 0" if rule.allows_zero else "")

    def accepts(self, value: Value) -> bool:
        """Return whether a value of the right type is in the range."""
        rule = self.rule
        if rule.choices:
            return value in rule.choices
        if rule.least is None or rule.most is None or (rule.allows_zero and value == 0):
            return True
        if isinstance(value, str):
            is_one_line = not any(character < " " or character == "\x7f" for character in value)
            return is_one_line and rule.least <= len(value) <= rule.most
        return rule.least <= value <= rule.most


def _setting(default: Value, doc: str, **rule: Any) -> Any:
    return field(default=default, metadata={"default": default, "rule": Rule(doc, **rule)})


@dataclass(frozen=True, slots=True)
class Settings:
    """What a clinic decides about its kiosk. `SETTINGS` says what each value means."""

    clinic_name: str = _setting(
        "",
        "The clinic's name as it stands on the home page and on printed sheets. Empty: no name is shown.",
        least=0,
        most=60,
    )
    emergency_number: str = _setting(
        "",
        "The number to call in an emergency where the kiosk stands. Empty: the page says to tell the person at the "
        "desk, and shows no number.",
        least=0,
        most=20,
    )
    px_per_mm: float = _setting(
        0.0,
        "How many pixels lie on one millimetre of the glass, as measured on the calibration page. 0: the kiosk works "
        "it out from the screen.",
        unit="px/mm",
        least=1.5,
        most=16,
        allows_zero=True,
    )
    mount_bottom_mm: float = _setting(
        0.0,
        "How high the lower edge of the glass hangs above the floor. The kiosk then keeps its buttons within the "
        "reach of a person in a wheelchair. 0: not measured.",
        unit="mm",
        least=100,
        most=2000,
        allows_zero=True,
    )
    idle_after: float = _setting(
        120.0,
        "How long nobody touches the kiosk before it asks whether somebody is still there. A long page gets longer.",
        unit="s",
        least=60,
        most=600,
    )
    warning_for: float = _setting(
        30.0,
        "How long that question stands before the visit is forgotten.",
        unit="s",
        least=20,
        most=120,
    )
    language: str = _setting(
        "en",
        "The code of the language every visit starts in, for example en, es, zh-Hans or ar.",
        least=2,
        most=20,
    )
    show_drafts: bool = _setting(
        True,
        "Whether pages that no clinician has approved yet are shown, marked as drafts.",
    )
    theme: str = _setting(
        "light",
        "The colours every visit starts with.",
        choices=THEMES,
    )
    text_scale: float = _setting(
        1.0,
        "The text size every visit starts with; 1 is the usual one, 2 is twice as large.",
        least=1,
        most=2,
    )


SETTINGS = tuple(
    Setting(item.name, type(item.metadata["default"]), item.metadata["default"], item.metadata["rule"])
    for item in fields(Settings)
)
"""All settings, in the order a person meets them."""

BY_KEY = {setting.key: setting for setting in SETTINGS}
