"""Nobody gets out: the breakout matrix, tried on every kind of place the kiosk has.

After every attempt there is the same one window, the same place or home, no dialog, no menu, no new process, and the
clipboard is as it was. What of the matrix is not tried here is held by somebody else:

| row | what | who holds it |
|---|---|---|
| BO-04 | Alt+Tab, Alt+Esc, Ctrl+Esc, Ctrl+Shift+Esc, Windows key | system: one program for a shell, key filter |
| BO-05 | Shift five times, held Shift and NumLock, Windows key and U | system: these shortcuts off |
| BO-06 | Ctrl+Alt+Del, menus of a vendor, virtual terminals | system: key filter, `DontVTSwitch`, firmware |
| BO-07 | swipes from an edge that the system keeps | system: edge swipes off; what reaches the window is tried here |
| BO-09 | emoji panel, the system's keyboard on the screen | system: off; here is no field they would open for |
| BO-11 | AutoRun, telephones | system: off; a stick and what lies on it are tried in `test_breakout_files` |
| BO-12 | an hour of hands | the monkey of `build_scripts`; the storm of ten fingers is tried here |
| BO-13 | a second screen, one turned or unplugged | the tests of the lock; `build_scripts/screens_for_real.py` |
| BO-14 | crashes, full disks, wrong clocks | the tests of supervisor, settings, counting and hours |
| BO-16 | paths in content | `test_breakout_files` |
| BO-18 | speech and keypad as a way out | keys are tried here; the row is open until the kiosk speaks |
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QCloseEvent, QContextMenuEvent, QHelpEvent, QImage, QNativeGestureEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from tests.support.breakout import ALT, COPIED, CTRL, NONE, PLACES, SHIFT, WIN, Captive
from tests.support.guest import touch_screen
from tests.support.gui import sweep
from tests.support.source_tree import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

K = Qt.Key

KEYS: dict[str, list[tuple[int, Qt.KeyboardModifier]]] = {
    "BO-01 menus by key": [(K.Key_F10, SHIFT), (K.Key_Menu, NONE), (K.Key_Context1, NONE)],
    "BO-03 dialogs by key": [
        *[(key, CTRL) for key in map(ord, "OSPNRTHLBIFWQEDGJKU")],
        *[(key, NONE) for key in (K.Key_F1, K.Key_F3, K.Key_Help, K.Key_Print, K.Key_Open, K.Key_Search)],
        (K.Key_F1, SHIFT),
    ],
    "BO-04 window keys": [
        *[(key, ALT) for key in (K.Key_F4, K.Key_Tab, K.Key_Escape, K.Key_Space, K.Key_Return, K.Key_Left, K.Key_Home)],
        *[(key, CTRL) for key in (K.Key_Escape, K.Key_F4, K.Key_Tab, K.Key_Home, K.Key_Backspace, K.Key_Return)],
        *[(key, WIN) for key in (*map(ord, "DERUFLIX"), K.Key_Tab, K.Key_F1, K.Key_Home)],
        *[(key, NONE) for key in (K.Key_F4, K.Key_F5, K.Key_F6, K.Key_F11, K.Key_F12, K.Key_Meta, K.Key_Super_L)],
        (K.Key_Escape, CTRL | SHIFT),
    ],
    "BO-05 accessibility keys": [
        *[(K.Key_Shift, SHIFT)] * 5,
        (K.Key_NumLock, ALT | SHIFT),
        (K.Key_Print, ALT | SHIFT),
        (K.Key_U, WIN),
        (K.Key_Return, WIN | CTRL),
        (K.Key_Plus, WIN),
    ],
    "BO-09 copy and paste": [
        *[(key, CTRL) for key in map(ord, "CVXAZY")],
        *[(key, NONE) for key in (K.Key_Copy, K.Key_Cut, K.Key_Paste, K.Key_Delete)],
        (K.Key_Insert, SHIFT),
        (K.Key_Insert, CTRL),
        (K.Key_Period, WIN),
    ],
    "BO-10 keys of gadgets": [
        *[(key, NONE) for key in (K.Key_LaunchMail, K.Key_Launch0, K.Key_WWW, K.Key_Explorer, K.Key_Calculator)],
        *[(key, NONE) for key in (K.Key_PowerOff, K.Key_Sleep, K.Key_LogOff, K.Key_Standby, K.Key_Eject)],
        *[(key, NONE) for key in (K.Key_VolumeUp, K.Key_MediaPlay, K.Key_Forward, K.Key_Refresh, K.Key_Reload)],
        *[(key, NONE) for key in (K.Key_Insert, K.Key_End, K.Key_PageUp, K.Key_PageDown, K.Key_CapsLock)],
    ],
}
"""Rows of the matrix, and the keys that reach a program of what they name."""

LINKS = (
    "https://example.org",
    "mailto:a@example.org",
    "file:///etc/passwd",
    "shell:startup",
    "res://ieframe.dll/1",
    "view-source:home",
    "\\\\server\\share",
    "javascript:alert(1)",
    "../../home",
    "%TEMP%",
)


@pytest.fixture
def captive(qapp: QApplication, pack_file: Path, card_cache: Path) -> Iterator[Callable[[], Captive]]:
    """A way to begin anew on a kiosk that holds the screen."""
    assert qapp is QApplication.instance()
    made: list[Captive] = []

    def begin() -> Captive:
        for before in made:
            before.leave()
        made[:] = [Captive(pack_file, card_cache)]
        return made[0]

    yield begin
    for last in made:
        last.leave()
    sweep()


def everywhere(
    captive: Callable[[], Captive], attempt: Callable[[Captive], object], *, may_lead_on: bool = False
) -> list[str]:
    """Try to get out of every place, and return where that changed anything.

    Fingers may lead on (``may_lead_on``): they press what they meet, and wake what sleeps.
    """
    escaped = []
    for name, (go, overlay) in PLACES.items():
        visitor = captive()
        go(visitor)
        before = visitor.situation()
        assert (before.windows, before.popup, before.overlay) == (1, False, overlay), name
        answer = attempt(visitor)
        after = visitor.situation()
        if may_lead_on:
            after = replace(after, place=before.place, overlay=before.overlay, language=before.language)
        if answer or after != before:
            escaped.append(f"{name}: {answer or ''} {after}")
    return escaped


@pytest.mark.parametrize("row", KEYS)
def test_a_key_that_is_not_meant_for_the_kiosk_does_nothing(captive: Callable[[], Captive], row: str):
    def attempt(visitor: Captive) -> None:
        for key, modifiers in KEYS[row]:
            visitor.strike(key, modifiers)

    assert everywhere(captive, attempt) == []


def test_a_key_that_is_meant_for_it_does_something(captive: Callable[[], Captive]):
    visitor = captive()
    visitor.strike(K.Key_Return)
    assert visitor.situation().overlay == ""
    visitor.go("sciatica")
    visitor.strike(K.Key_Home)
    assert visitor.at() == "home"


def test_staff_can_type_what_a_visitor_cannot(captive: Callable[[], Captive]):
    visitor = captive()
    PLACES["staff keyboard"][0](visitor)
    visitor.strike(K.Key_A)
    visitor.strike(K.Key_B, CTRL)
    visitor.strike(K.Key_7)
    visitor.strike(K.Key_Return)
    assert visitor.room.at == "sheet"
    field = visitor.room.sheet.line("words")
    assert getattr(field, "value", "") == "a7"


def test_bo_01_no_menu_by_mouse_or_long_press(captive: Callable[[], Captive]):
    def attempt(visitor: Captive) -> None:
        middle = visitor.window.rect().center()
        for button in (Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton, Qt.MouseButton.ExtraButton1):
            for where in (middle, QPoint(3, 3), visitor.window.rect().bottomRight() - QPoint(5, 5)):
                visitor.click(button, where)
        for reason in QContextMenuEvent.Reason:
            assert not visitor.send(QContextMenuEvent(reason, middle, middle, NONE))
        for kind in (QEvent.Type.ToolTip, QEvent.Type.WhatsThis):
            visitor.send(QHelpEvent(kind, middle, middle))

    assert everywhere(captive, attempt) == []


def test_bo_01_a_long_press_is_no_other_way_in(captive: Callable[[], Captive]):
    def attempt(visitor: Captive) -> None:
        for where in (visitor.window.rect().center(), QPoint(300, 760)):
            visitor._finger(0, where, "press")
            visitor.clock.step(12.0)
            visitor._finger(0, where, "release")

    assert everywhere(captive, attempt, may_lead_on=True) == []


def test_bo_02_nothing_on_the_glass_is_a_link(captive: Callable[[], Captive]):
    visitor = captive()
    visitor.attract.touch()
    for page in visitor.order:
        visitor.go(page)
        for label in visitor.window.findChildren(QLabel):
            assert not label.openExternalLinks(), page
            assert not label.textInteractionFlags() & ~Qt.TextInteractionFlag.LinksAccessibleByMouse, page
            assert "<a " not in label.text(), page
    before = visitor.at()
    for address in LINKS:
        visitor.window.chosen.emit(address)
        assert visitor.at() in {before, "home"}, address
        assert visitor.situation().windows == 1


def test_bo_04_the_window_cannot_be_closed(captive: Callable[[], Captive]):
    def attempt(visitor: Captive) -> bool:
        taken = visitor.send(QCloseEvent())
        return taken or visitor.window.close() or visitor.handle.close() or not visitor.window.isVisible()

    assert everywhere(captive, attempt) == []


def test_bo_07_swipes_pinches_and_gestures_of_the_system_open_nothing(captive: Callable[[], Captive]):
    def attempt(visitor: Captive) -> str:
        width, height = visitor.window.width(), visitor.window.height()
        for fingers in (1, 3, 4):
            rows = [QPoint(0, 300 + 40 * finger) for finger in range(fingers)]
            columns = [QPoint(300 + 40 * finger, 0) for finger in range(fingers)]
            visitor.swipe(rows, QPoint(width // 2, 0))
            visitor.swipe([point + QPoint(width - 1, 0) for point in rows], QPoint(-width // 2, 0))
            visitor.swipe(columns, QPoint(0, height // 2))
            visitor.swipe([point + QPoint(0, height - 1) for point in columns], QPoint(0, -height // 2))
        for gesture in Qt.NativeGestureType:
            place = QPointF(visitor.window.rect().center())
            event = QNativeGestureEvent(gesture, touch_screen(), 2, place, place, place, 1.5, QPointF(9, 9))
            if visitor.send(event):
                return f"took {gesture.name}"
        # A swipe may begin on a control, or wake the kiosk: where that leads is a place of the kiosk.
        now = visitor.situation()
        return (
            "" if (now.windows, now.popup, now.clipboard, now.processes) == (1, False, COPIED, frozenset()) else "out"
        )

    assert everywhere(captive, attempt, may_lead_on=True) == []


def test_bo_08_nothing_can_be_dropped_in_or_dragged_out(captive: Callable[[], Captive]):
    words, files, picture = QMimeData(), QMimeData(), QMimeData()
    words.setText("calc.exe")
    files.setUrls([QUrl.fromLocalFile("/tmp/sample.desktop")])  # noqa: S108 - a name, never opened
    picture.setImageData(QImage(8, 8, QImage.Format.Format_RGB32))

    def attempt(visitor: Captive) -> bool:
        assert not any(widget.acceptDrops() for widget in [visitor.window, *visitor.window.findChildren(QWidget)])
        middle = visitor.window.rect().center()
        return any(visitor.drag_in(data, middle) for data in (words, files, picture))

    assert everywhere(captive, attempt) == []


def test_bo_09_there_is_no_field_of_the_system_s(captive: Callable[[], Captive]):
    def attempt(visitor: Captive) -> list[str]:
        parts = [visitor.window, *visitor.window.findChildren(QWidget)]
        return [repr(part) for part in parts if part.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)]

    assert everywhere(captive, attempt) == []


def test_bo_10_ten_thousand_keys_at_random_open_nothing_but_the_pin_pad(captive: Callable[[], Captive]):
    seed = int(os.environ.get("KIOSK_FUZZ_SEED") or random.SystemRandom().getrandbits(32))
    print(f"KIOSK_FUZZ_SEED={seed}")
    dice = random.Random(seed)  # noqa: S311 - keys are to be repeatable, not secret
    known = [int(key.value) for key in Qt.Key if key is not K.Key_unknown]
    held = [NONE, NONE, NONE, SHIFT, CTRL, ALT, WIN, CTRL | SHIFT, CTRL | ALT, ALT | SHIFT, WIN | SHIFT]
    used = [K.Key_Tab, K.Key_Backtab, K.Key_Return, K.Key_Escape, K.Key_Home, K.Key_F9, K.Key_Down, K.Key_Up, K.Key_1]
    visitor = captive()
    count = int(os.environ.get("KIOSK_FUZZ_KEYS") or 10_000)
    for number in range(count):
        key = dice.choice(used) if dice.random() < 0.3 else dice.choice(known)
        visitor.strike(key, dice.choice(held))
        if number % 20 == 0:
            now = visitor.situation()
            assert (now.windows, now.popup, now.clipboard, now.processes) == (1, False, COPIED, frozenset()), number
            assert visitor.room.at in {"", "pad", "keyboard"}, number
    assert visitor.come_in()


def test_bo_12_ten_fingers_at_once(captive: Callable[[], Captive]):
    dice = random.Random(7)  # noqa: S311 - fingers are to be repeatable, not secret

    def attempt(visitor: Captive) -> None:
        for _ in range(12):
            places = [[dice.random(), dice.random()] for _ in range(10)]
            visitor.do(["hands", places, dice.choice([0.0, 0.2])])
        now = visitor.situation()
        return (
            "" if (now.windows, now.popup, now.clipboard, now.processes) == (1, False, COPIED, frozenset()) else "out"
        )

    assert everywhere(captive, attempt, may_lead_on=True) == []


def test_bo_15_the_hidden_gesture_brings_the_pin_pad_alone_and_not_for_long(captive: Callable[[], Captive]):
    visitor = captive()
    visitor.go("sciatica")
    visitor._do_corners()
    assert (visitor.room.at, visitor.situation().windows) == ("pad", 1)
    shown = [
        part for part in visitor.window.findChildren(QWidget, "staff-pin-close") if part.isVisibleTo(visitor.window)
    ]
    assert len(shown) == 1
    visitor.pass_time(31.0)
    assert visitor.room.at == ""
    assert visitor.situation().overlay in {"", "AttractView"}


HOSTILE = {
    "QT_PLUGIN_PATH": "/nowhere",
    "QT_QPA_PLATFORM_PLUGIN_PATH": "/nowhere",
    "QT_STYLE_OVERRIDE": "windows",
    "QT_QPA_GENERIC_PLUGINS": "evdevkeyboard,sample",
    "QT_QPA_PLATFORMTHEME": "gtk3",
    "QT_IM_MODULE": "qtvirtualkeyboard",
    "QT_SCALE_FACTOR": "3",
    "QT_FONT_DPI": "400",
    "QT_DEBUG_PLUGINS": "1",
    "QT_LOGGING_RULES": "*=true",
    "QML2_IMPORT_PATH": "/nowhere",
}

STARTED = """
import os, sys
sys.argv += ["-stylesheet", "/nowhere.qss", "-style", "windows", "-reverse", "-plugin", "sample"]
from kiosk.gui.application import make_application
from PySide6.QtCore import Qt
app = make_application()
from PySide6.QtWidgets import QWidget
window = QWidget()
window.show()
print(app.arguments(), app.styleSheet() == "", app.layoutDirection().name, app.primaryScreen().devicePixelRatio())
print(app.platformName(), app.style().name(), sorted(set(os.environ) & set(sys.argv[1].split(","))))
"""


def started(environment: dict[str, str]) -> tuple[str, str]:
    done = subprocess.run(
        [sys.executable, "-c", STARTED, ",".join(HOSTILE)],
        cwd=ROOT,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout, done.stderr


def test_bo_17_command_line_and_environment_tell_qt_nothing():
    usual, hostile = started({}), started(HOSTILE)
    assert hostile == usual
    assert usual[0].startswith("['kiosk'] True LeftToRight 1.0\noffscreen")
    assert usual[1] == ""


@pytest.mark.parametrize(
    "option", ["-platform", "-stylesheet", "-plugin", "-style", "-reverse", "-session", "-display"]
)
def test_bo_17_an_option_of_qt_is_refused(option: str, tmp_path: Path):
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", "run", "--state-dir", str(tmp_path / "state"), option, "sample"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 2
    assert "unrecognized arguments" in done.stderr
    assert not (tmp_path / "state").exists()
