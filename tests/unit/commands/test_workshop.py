from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.commands import workshop
from kiosk.errors import ExitCode, KnownError
from kiosk.paths import AppPaths
from tests.support.workshop import PICTURES, drawn_chairs, make_kiosk

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication


class Program:
    """An application whose event loop ends at once; what was on the screen by then is kept."""

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self.titles: list[str] = []
        self.font, self.setFont = app.font, lambda _font: None
        self.setAttribute = lambda _attribute, *, on: None

    def exec(self) -> int:
        """Close every window."""
        for window in self._app.topLevelWidgets():
            if window.isVisible():
                self.titles.append(window.windowTitle())
                window.close()
                window.deleteLater()
        return 0


def test_the_window_opens_on_the_folder_or_on_the_one_that_is_chosen(qapp: QApplication, tmp_path: Path):
    folder, paths = drawn_chairs(tmp_path), AppPaths.find(tmp_path / "state")
    for given, chosen in ((folder, ""), (tmp_path / "nothing", str(folder)), (tmp_path / "nothing", "")):
        program = Program(qapp)
        code = workshop.run(program, given, paths, PICTURES, make_kiosk, lambda _words, chosen=chosen: chosen)
        assert code is ExitCode.STAFF_EXIT
        is_shown = given == folder or bool(chosen)
        assert program.titles == (["Your chair[*] – Content workshop"] if is_shown else [])


def test_a_folder_without_pages_is_told(tmp_path: Path, qapp: QApplication):
    with pytest.raises(KnownError, match=r"pack\.toml"):
        workshop.run(
            Program(qapp), tmp_path, AppPaths.find(tmp_path), PICTURES, make_kiosk, lambda _words: str(tmp_path)
        )
