"""The colours and lines of pictures, one style for every role, read from ``themes/anatomy.toml``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from kiosk.anatomy.drawing import Role
from kiosk.errors import ExitCode, KnownError

if TYPE_CHECKING:
    from pathlib import Path

_HEX = frozenset("0123456789abcdefABCDEF")


class PictureColoursError(KnownError):
    """The table of picture colours cannot be used; the message says which entry and why."""

    def __init__(self, message: str) -> None:
        super().__init__(message, ExitCode.BAD_INSTALLATION)


@dataclass(frozen=True, slots=True)
class RoleStyle:
    """How one role is painted. Colours are ``#RRGGBB``; ``""`` paints nothing.

    Args:
        fill: The surface.
        light: The lit end of a soft gradient.
        shade: The far end of a soft gradient.
        line: The outline.
        line_mm: Width of the outline in the drawing's own millimetres.
        dash: Lengths of dash and gap in line widths; empty for a solid line.
        casing: A band under the line that sets it off from whatever it crosses.
        texture: Fine lines that fade instead of growing when the picture is small.
    """

    fill: str
    light: str
    shade: str
    line: str
    line_mm: float
    dash: tuple[float, ...] = ()
    casing: str = ""
    texture: bool = False


@dataclass(frozen=True, slots=True)
class PictureColours:
    """The styles of one theme; ``ground`` is what lies around a drawing."""

    theme: str
    ground: str
    styles: dict[Role, RoleStyle]

    def style(self, role: Role) -> RoleStyle:
        """Return the style of ``role``."""
        return self.styles[role]


def load_picture_colours(path: Path, theme: str = "light") -> PictureColours:
    """Read the colours of ``theme`` from the file at ``path``.

    Raises:
        PictureColoursError: The file cannot be read, does not describe every role, or has no such theme.
    """
    try:
        source = path.read_text(encoding="utf-8")
    except (OSError, ValueError) as error:
        raise PictureColoursError(f"The file {path.name} is missing or damaged. Install the kiosk again.") from error
    return picture_colours(source, theme)


def picture_colours(source: str, theme: str = "light") -> PictureColours:
    """Return the colours of ``theme`` from the TOML text ``source``.

    Raises:
        PictureColoursError: The text does not describe every role, or there is no such theme.
    """
    import tomllib  # noqa: PLC0415 - a program that carries its colours ready made never reads TOML

    try:
        table = tomllib.loads(source)
    except tomllib.TOMLDecodeError as problem:
        raise PictureColoursError(f"not TOML: {problem}") from problem
    themes = _table(table, "theme", "theme")
    if theme not in themes:
        raise PictureColoursError(f"no theme called {theme!r}")
    where = f"theme.{theme}"
    chosen = _table(themes, theme, where)
    factor = _number(chosen.get("line_factor", 1.0), f"{where}.line_factor")
    flat = bool(chosen.get("flat", False))
    overrides = _table(chosen, "roles", f"{where}.roles")
    roles = _table(table, "roles", "roles")
    unknown = (set(roles) | set(overrides)) - set(Role)
    if unknown:
        raise PictureColoursError(f"no such role: {', '.join(sorted(unknown))}")
    styles: dict[Role, RoleStyle] = {}
    for role in Role:
        if role not in roles:
            raise PictureColoursError(f"roles.{role} is missing")
        entry = dict(_table(roles, role, f"roles.{role}"))
        change = _table(overrides, role, f"{where}.roles.{role}")
        styles[role] = _style(_joined(entry, change), f"roles.{role}", factor=factor, flat=flat)
    return PictureColours(theme, _colour(chosen.get("ground"), f"{where}.ground"), styles)


def _joined(entry: dict[str, Any], change: dict[str, Any]) -> dict[str, Any]:
    """Return ``entry`` with ``change`` applied: a new fill drops the gradient of the old one."""
    if "fill" in change:
        entry = {key: value for key, value in entry.items() if key not in {"light", "shade"}}
    return entry | change


def _style(entry: dict[str, Any], where: str, *, factor: float, flat: bool) -> RoleStyle:
    fill = _colour(entry.get("fill"), f"{where}.fill", empty=True)
    light = fill if flat else _colour(entry.get("light", fill), f"{where}.light", empty=True)
    shade = fill if flat else _colour(entry.get("shade", fill), f"{where}.shade", empty=True)
    dash = entry.get("dash", [])
    if not isinstance(dash, list) or len(dash) % 2:
        raise PictureColoursError(f"{where}.dash must list pairs of dash and gap")
    return RoleStyle(
        fill=fill,
        light=light,
        shade=shade,
        line=_colour(entry.get("line"), f"{where}.line"),
        line_mm=_number(entry.get("line_mm"), f"{where}.line_mm") * factor,
        dash=tuple(_number(part, f"{where}.dash") for part in dash),
        casing=_colour(entry.get("casing", ""), f"{where}.casing", empty=True),
        texture=bool(entry.get("texture", False)),
    )


def _table(parent: dict[str, Any], key: str, where: str) -> dict[str, Any]:
    value = parent.get(key, {})
    if not isinstance(value, dict):
        raise PictureColoursError(f"{where} must be a table")
    return value


def _colour(value: Any, where: str, *, empty: bool = False) -> str:
    if empty and value == "":
        return ""
    if not isinstance(value, str) or len(value) != 7 or value[0] != "#" or not _HEX.issuperset(value[1:]):
        raise PictureColoursError(f"{where} must be a colour like #0E5A50, not {value!r}")
    return value


def _number(value: Any, where: str) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or value < 0:
        raise PictureColoursError(f"{where} must be a number from 0 up, not {value!r}")
    return float(value)
