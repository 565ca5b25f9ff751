from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject

from kiosk.errors import ExitCode, KnownError
from kiosk.gui import application
from kiosk.paths import AppPaths
from tests.support.source_tree import ROOT

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

ON_LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is always a display")


@ON_LINUX
@pytest.mark.parametrize(
    ("environment", "is_there"),
    [
        ({}, False),
        ({"DISPLAY": ""}, False),
        ({"DISPLAY": ":0"}, True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, True),
        ({"QT_QPA_PLATFORM": "offscreen"}, True),
        ({"QT_QPA_PLATFORM": "eglfs"}, True),
    ],
)
def test_a_display_is_asked_for_before_qt_is(
    monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], is_there: bool
):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys, "argv", ["kiosk"])
    if is_there:
        application.require_display()
    else:
        with pytest.raises(KnownError, match="There is no display") as caught:
            application.require_display()
        assert caught.value.exit_code is ExitCode.NO_DISPLAY


def test_there_is_one_application(qapp: QApplication):
    assert application.make_application() is qapp
    assert application.primary_screen(qapp) is qapp.primaryScreen()


MADE_NEW = """
from kiosk.gui.application import make_application
from PySide6.QtCore import Qt
app = make_application()
A = Qt.ApplicationAttribute
print(app.applicationName(), app.testAttribute(A.AA_SynthesizeMouseForUnhandledTouchEvents))
print(app.testAttribute(A.AA_SynthesizeTouchForUnhandledMouseEvents), app.primaryScreen().devicePixelRatio())
"""


def test_a_touch_is_never_sent_twice_and_a_pixel_is_a_pixel():
    environment = {**os.environ, "QT_SCALE_FACTOR": "1"}
    done = subprocess.run(
        [sys.executable, "-c", MADE_NEW], cwd=ROOT, env=environment, capture_output=True, text=True, check=True
    )
    assert done.stdout == "Back Pain Kiosk False\nFalse 1.0\n"


WITH_FONTS = """
import sys
from pathlib import Path
from PySide6.QtGui import QFontDatabase
from kiosk.gui.application import make_application
app = make_application(font_config=Path(sys.argv[1]))
print("Noto Sans Arabic" in QFontDatabase.families())
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only there Qt asks fontconfig")
def test_the_machine_is_not_asked_for_fonts_whatever_it_has(tmp_path: Path):
    fonts = tmp_path / "machine.conf"
    fonts.write_text(f"<fontconfig><dir>{ROOT / 'resources' / 'fonts'}</dir></fontconfig>", encoding="utf-8")
    environment = {**os.environ, "FONTCONFIG_FILE": str(fonts)}
    found = {}
    for name in (AppPaths.find(tmp_path).font_config, tmp_path / "missing.conf"):
        done = subprocess.run(
            [sys.executable, "-c", WITH_FONTS, str(name)],
            cwd=ROOT, env=environment, capture_output=True, text=True, check=True,
        )  # fmt: skip
        found[name.name] = done.stdout.strip()
    assert found == {"no-fonts.conf": "False", "missing.conf": "True"}


def test_settling_lets_go_of_what_was_to_be_deleted(qapp: QApplication):
    assert qapp
    gone: list[bool] = []
    thing = QObject()
    thing.destroyed.connect(lambda: gone.append(True))
    thing.deleteLater()
    application.settle()
    assert gone == [True]
