"""Makes the toolkit of the safe screen: from the files of the kiosk, and from what stands here where they are missing.

Staff must get in whatever was lost, so nothing here fails for want of a font, a theme or an icon.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from kiosk.errors import KnownError
from kiosk.gui.theme import Theme
from kiosk.gui.typography.spare_fonts import SpareFonts
from kiosk.gui.widgets.kit_maker import KitMaker
from kiosk.theming.spare import SPARE

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kiosk.panel.profile import PanelProfile

_LINES: dict[str, list[list[list[object]]]] = {
    "x": [[["M", 18.0, 6.0], ["L", 6.0, 18.0]], [["M", 6.0, 6.0], ["L", 18.0, 18.0]]],
    "check": [[["M", 5.0, 12.0], ["L", 10.0, 17.0], ["L", 20.0, 7.0]]],
    "arrow-left": [[["M", 19.0, 12.0], ["L", 5.0, 12.0]], [["M", 11.0, 18.0], ["L", 5.0, 12.0], ["L", 11.0, 6.0]]],
    "arrow-right": [[["M", 5.0, 12.0], ["L", 19.0, 12.0]], [["M", 13.0, 18.0], ["L", 19.0, 12.0], ["L", 13.0, 6.0]]],
    "arrow-up": [[["M", 12.0, 19.0], ["L", 12.0, 5.0]], [["M", 6.0, 11.0], ["L", 12.0, 5.0], ["L", 18.0, 11.0]]],
    "arrow-down": [[["M", 12.0, 5.0], ["L", 12.0, 19.0]], [["M", 6.0, 13.0], ["L", 12.0, 19.0], ["L", 18.0, 13.0]]],
    "plus": [[["M", 12.0, 5.0], ["L", 12.0, 19.0]], [["M", 5.0, 12.0], ["L", 19.0, 12.0]]],
    "minus": [[["M", 5.0, 12.0], ["L", 19.0, 12.0]]],
    "world": [
        [["M", 12.0, 3.0], ["L", 21.0, 12.0], ["L", 12.0, 21.0], ["L", 3.0, 12.0], ["Z"]],
        [["M", 3.0, 12.0], ["L", 21.0, 12.0]],
        [["M", 12.0, 3.0], ["L", 12.0, 21.0]],
    ],
}
"""The icons of keys without words: of the PIN pad, of pages that are turned, and of the keyboard."""

_MIRRORED = frozenset({"arrow-left", "arrow-right"})


class _SpareShapes(dict[str, dict[str, object]]):
    """The icons there are; in place of any other is nothing, as all others have words beside them."""

    def __missing__(self, name: str) -> dict[str, object]:
        return {"fill": False, "mirror": name in _MIRRORED, "paths": _LINES.get(name, [])}


class SpareKitMaker(KitMaker):
    """Makes toolkits whatever is missing; `problems` says what is.

    Args:
        resources: Where fonts, icons and themes should be.
        profile: The glass.
        clock: Seconds that never go back.
    """

    def __init__(self, resources: Path, profile: PanelProfile, *, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(resources, profile, clock=clock)
        self._spare_fonts = SpareFonts(resources / "fonts")
        self._fonts = self._spare_fonts
        self._lost: list[str] = []

    @property
    def problems(self) -> tuple[str, ...]:
        """What is missing or damaged, each in a sentence: known once a toolkit was made."""
        return tuple(filter(None, (self._spare_fonts.problem, *self._lost)))

    def _theme(self, name: str) -> Theme:
        try:
            return super()._theme(name)
        except KnownError as error:
            self._lost.append(str(error))
            return Theme(name, SPARE.colours())

    def _icon_shapes(self) -> dict[str, dict[str, object]]:
        try:
            return super()._icon_shapes()
        except KnownError as error:
            self._lost.append(str(error))
            return _SpareShapes()
