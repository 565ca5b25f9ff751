"""Role colours as Qt colours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor

if TYPE_CHECKING:
    from collections.abc import Mapping


class Theme:
    """The colours of one theme by role. A role that is not declared is a mistake of ours and raises KeyError."""

    def __init__(self, name: str, colours: Mapping[str, str]) -> None:
        self.name = name
        self._hex = colours
        self._made: dict[str, QColor] = {}

    def colour(self, role: str) -> QColor:
        """Return the colour of ``role``."""
        made = self._made.get(role)
        if made is None:
            made = self._made[role] = QColor(self._hex[role])
        return made
