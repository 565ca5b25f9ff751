"""What happens on a screen is seen there, when it happens."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from screen import invisible_screen

if TYPE_CHECKING:
    from x11 import Glass

CAN_SHOW = sys.platform == "linux" and shutil.which("Xvfb") and shutil.which("xdotool")
pytestmark = pytest.mark.skipif(not CAN_SHOW, reason="needs Xvfb and the libraries of xdotool")

# Turns the window from grey to white while it is pressed, and back.
WINDOW = """
import sys
from PySide6.QtWidgets import QApplication, QWidget
class Window(QWidget):
    def mousePressEvent(self, event): self.paint("white")
    def mouseReleaseEvent(self, event): self.paint("gray")
    def paint(self, name):
        self.setStyleSheet(f"background: {name}")
application = QApplication(sys.argv)
window = Window()
window.paint("gray")
window.resize(application.primaryScreen().size())
window.show()
application.exec()
"""


@pytest.fixture
def glass():
    from x11 import open_glass

    chosen = {key: value for key, value in os.environ.items() if key != "QT_QPA_PLATFORM"}
    with invisible_screen(chosen) as environment:
        if environment["QT_QPA_PLATFORM"] != "xcb":
            pytest.skip("Qt's libraries for X are not here")
        with open_glass(environment["DISPLAY"]) as found:
            yield found, environment


def test_a_window_that_appears_is_touched_and_goes(glass: tuple[Glass, dict[str, str]]):
    screen, environment = glass
    empty = screen.look()
    process = subprocess.Popen([sys.executable, "-c", WINDOW], env=environment)
    try:
        appeared = screen.watch(empty, 0.3, 20)
        assert appeared
        assert appeared.is_at_rest
        grey = screen.look()
        screen.move(100, 100)
        began = screen.press()
        pressed = screen.watch(grey, 0.3, 5)
        assert pressed
        assert 0 < pressed.first - began < 2
        white = screen.look()
        assert white != grey
        screen.lift()
        lifted = screen.watch(white, 0.3, 5)
        assert lifted
        assert screen.look() == grey
    finally:
        process.kill()
        process.wait()
    assert screen.wait_for(empty, 5)


def test_a_screen_on_which_nothing_happens_has_no_change(glass: tuple[Glass, dict[str, str]]):
    screen, _ = glass
    assert screen.watch(screen.look(), 0.1, 0.2) is None
    assert not screen.wait_for(b"something else", 0.05)


def test_a_server_that_is_not_there_is_said_so():
    from common import StopError
    from x11 import open_glass

    with pytest.raises(StopError, match="does not answer"), open_glass(":987"):
        pass
