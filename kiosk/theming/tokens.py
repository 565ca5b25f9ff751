"""The colours of a theme by role, read from ``resources/themes/<name>.json``.

The files are JSON because reading TOML would cost every start 4.5 ms and JSON costs 2. What the roles are for stands
here; which of them may stand on which is declared in `kiosk.theming.contrast`.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any

from kiosk.errors import ExitCode, KnownError

if TYPE_CHECKING:
    from pathlib import Path

NAMES = ("light", "dark", "high-contrast-light", "high-contrast-dark")
"""The themes, each a file of its own."""

_HEX = frozenset("0123456789ABCDEF")


@dataclass(frozen=True, slots=True)
class DesignTokens:
    """Colours as ``#RRGGBB``, each named after what it is for.

    Args:
        ink: Text.
        ink_soft: Text of second rank.
        paper: The ground of a page.
        card: The ground of what can be touched.
        sand: Panels and the bar.
        line: Ornament; never the only sign of anything.
        edge: Border of what can be touched.
        pine: Treatment and the primary action: fill, icon, and text on paper and card.
        pine_deep: The same held down, and as text on sand and pine_light.
        pine_light: Tinted ground of treatment.
        on_pine: Text on pine and pine_deep.
        clay: Causes, pain, and the selected section: fill, icon and text.
        clay_light: Tinted ground of causes.
        clay_bright: Pictures only.
        on_clay: Text on clay.
        blue: Evidence and sources: fill, icon and text.
        blue_light: Tinted ground of evidence.
        on_blue: Text on blue.
        red: Get help now, only there: fill, icon and text.
        red_light: Tinted ground of it.
        on_red: Text on red.
        focus: The ring around the focused control.
        shadow: The step under what can be touched.
        scrim: What covers the page below an open panel.
    """

    ink: str
    ink_soft: str
    paper: str
    card: str
    sand: str
    line: str
    edge: str
    pine: str
    pine_deep: str
    pine_light: str
    on_pine: str
    clay: str
    clay_light: str
    clay_bright: str
    on_clay: str
    blue: str
    blue_light: str
    on_blue: str
    red: str
    red_light: str
    on_red: str
    focus: str
    shadow: str
    scrim: str

    def colours(self) -> dict[str, str]:
        """Return every colour by its role's name."""
        return {role: getattr(self, role) for role in ROLES}


ROLES = tuple(item.name for item in fields(DesignTokens))
"""The names of all roles."""


def make_tokens(name: str, table: dict[str, Any]) -> DesignTokens:
    """Return the tokens of the theme ``name`` from a table of role and colour.

    Raises:
        KnownError: If a role is missing, unknown, or not a colour; the message names all of them.
    """
    faults = [f"{role} is missing" for role in ROLES if role not in table]
    faults += [f"{role} is unknown" for role in table if role not in ROLES]
    faults += [f"{role} is not a colour" for role in ROLES if role in table and not is_colour(table[role])]
    if faults:
        raise KnownError(f"The theme “{name}” cannot be used: {', '.join(faults)}.", ExitCode.BAD_INSTALLATION)
    return DesignTokens(**table)


def load_tokens(themes: Path, name: str) -> DesignTokens:
    """Return the tokens of the theme ``name`` from the folder ``themes``.

    Raises:
        KnownError: If the file cannot be read or says something else than every role's colour.
    """
    import json  # noqa: PLC0415 - a start without a screen never needs it

    try:
        table = json.loads((themes / f"{name}.json").read_bytes())
    except (OSError, ValueError) as error:
        message = f"The theme “{name}” is missing or damaged. Install the kiosk again."
        raise KnownError(message, ExitCode.BAD_INSTALLATION) from error
    if not isinstance(table, dict):
        message = f"The theme “{name}” cannot be used: it is not a table of roles. Install the kiosk again."
        raise KnownError(message, ExitCode.BAD_INSTALLATION)
    return make_tokens(name, table)


def is_colour(value: object) -> bool:
    """Return whether ``value`` is ``#RRGGBB`` in capitals."""
    return isinstance(value, str) and len(value) == len("#RRGGBB") and value[0] == "#" and _HEX.issuperset(value[1:])
