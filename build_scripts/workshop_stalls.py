"""How long the window of the workshop does not answer while somebody types in a folder of very many pages.

    .venv/bin/python build_scripts/workshop_stalls.py [--short] [--pages N]

It types for a while beside the first check of all pages, then with pauses, in which the preview is painted and the
pages are checked again, and prints the longest time in which the event loop did not turn, in ms.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from common import ROOT, say

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kiosk.content.pack_file import PackFile
    from kiosk.gui.widgets.presenter import Presenter
    from kiosk.gui.workshop.preview import Glass
    from kiosk.paths import AppPaths

PAGES, SHORT_PAGES = 10_000, 300
TYPE_S, SHORT_TYPE_S = 60.0, 4.0
MOST_MS = 50.0
_KEY_EVERY_S = 0.08
_PAUSE_S = 1.5
_LATER_S = 10.0
_BREATH_S = 0.001
_WORDS = "It hurts less when you move a little. "


class Turns:
    """Turns the event loop, and keeps the longest time a turn took."""

    def __init__(self, turn: Callable[[], None]) -> None:
        self._turn = turn
        self.longest_ms = 0.0

    def turn(self, seconds: float) -> None:
        """Turn for a while."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self.note(self._turn)
            time.sleep(_BREATH_S)

    def note(self, act: Callable[[], object]) -> None:
        """Do something, and note how long it took."""
        start = time.perf_counter()
        act()
        self.longest_ms = max(self.longest_ms, (time.perf_counter() - start) * 1000)

    def taken(self) -> float:
        """Return the longest since the last time this was asked."""
        longest, self.longest_ms = self.longest_ms, 0.0
        return longest


class Editor:
    """Somebody at the workshop on a folder of many pages.

    Args:
        place: an empty folder for everything.
        pages: how many pages there are.
    """

    def __init__(self, place: Path, pages: int) -> None:
        sys.path.insert(0, str(ROOT))
        import big_pack
        from PySide6.QtWidgets import QApplication

        from kiosk.commands import workshop
        from kiosk.gui.application import make_application
        from kiosk.gui.illustrations.pictures import known_pictures
        from kiosk.paths import AppPaths

        app = make_application(has_frame=True)
        paths = AppPaths.find(ROOT / "build")
        workshop.prepare(app, paths)
        sys.setswitchinterval(workshop.SWITCH_S)
        big_pack.write_folder(place / "big", pages)
        start = time.perf_counter()
        self.window = workshop.make_window(
            place / "big", place / "scratch", paths, known_pictures(), partial(_kiosk, paths)
        )
        self.opening_ms = (time.perf_counter() - start) * 1000
        self.turns = Turns(QApplication.processEvents)
        self.window.resize(1920, 1080)
        self.window.show()
        self.window.desk.writing.editor.setFocus()
        # The first preview loads fonts and drawings; nobody types before it stands there.
        while self.window.desk.preview.image.isNull():
            self.turns.turn(_KEY_EVERY_S)
        self.turns.turn(_PAUSE_S)
        self.turns.taken()

    def type_for(self, seconds: float) -> float:
        """Type for so long, and return the longest stall, in ms."""
        from PySide6.QtTest import QTest

        end = time.monotonic() + seconds
        while time.monotonic() < end:
            for letter in _WORDS:
                self.turns.note(partial(QTest.keyClick, self.window.desk.writing.editor, letter))
                self.turns.turn(_KEY_EVERY_S)
        return self.turns.taken()

    def rest(self) -> tuple[float, float]:
        """Wait until everything is checked; return the longest stall and how long it took, both in ms."""
        start = time.perf_counter()
        self.turns.turn(_PAUSE_S)
        while self.window.is_checking:
            self.turns.turn(_KEY_EVERY_S)
        return self.turns.taken(), (time.perf_counter() - start) * 1000

    def leave(self) -> None:
        """Close the window, whatever it holds."""
        self.window.bench.discard()
        self.window.close()
        self.window.bench.close()


def _kiosk(paths: AppPaths, glass: Glass, pack: PackFile) -> Presenter:
    from kiosk import assembly
    from kiosk.panel.profile import PanelProfile

    profile = PanelProfile(glass.width_px, glass.height_px, glass.px_per_mm)
    return assembly.imagine(
        paths, profile, pack, language=glass.language, text_scale=glass.text_scale, theme=glass.theme
    )


def measure(pages: int, seconds: float) -> dict[str, float]:
    """Return how long things took, in ms; those that begin with "stall" are the longest of their kind."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as place:
        editor = Editor(Path(place), pages)
        found = {"the window opens": editor.opening_ms}
        found["stall, typing beside the first check"] = editor.type_for(seconds)
        found["stall, the end of the first check"], found["the first check, after the typing"] = editor.rest()
        found["stall, typing"] = editor.type_for(min(seconds, _LATER_S))
        found["stall, a pause with preview and check"], found["that check, with the pause before it"] = editor.rest()
        editor.leave()
    return found


def main(arguments: Sequence[str]) -> int:
    """Measure, and return 1 where typing stalls for too long."""
    parser = argparse.ArgumentParser(description="How long the workshop does not answer while somebody types.")
    parser.add_argument("--short", action="store_true", help=f"{SHORT_PAGES} pages and a few seconds")
    parser.add_argument("--pages", type=int, metavar="N")
    options = parser.parse_args(arguments)
    pages = options.pages or (SHORT_PAGES if options.short else PAGES)
    found = measure(pages, SHORT_TYPE_S if options.short else TYPE_S)
    for what, longest in found.items():
        say(f"{what:60} {longest:8.1f} ms")
    return 0 if all(longest <= MOST_MS for what, longest in found.items() if what.startswith("stall, typing")) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
