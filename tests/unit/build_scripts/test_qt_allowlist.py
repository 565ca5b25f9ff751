"""What of Qt goes into the bundle, told by names alone."""

from __future__ import annotations

import pytest
import qt_allowlist as qt

CASES = [
    ("linux", "PySide6/Qt/lib/libQt6Core.so.6", True),
    ("linux", "libQt6Widgets.so.6", True),
    ("linux", "PySide6/Qt/lib/libQt6WaylandClient.so.6", True),
    ("linux", "PySide6/Qt/lib/libQt6Network.so.6", False),
    ("linux", "PySide6/Qt/lib/libQt6Svg.so.6", False),
    ("linux", "PySide6/Qt/lib/libQt6QuickControls2Basic.so.6", False),
    ("linux", "PySide6/Qt/lib/libicudata.so.73", True),
    ("linux", "PySide6/QtCore.abi3.so", True),
    ("linux", "PySide6/QtNetwork.abi3.so", False),
    ("linux", "PySide6/libpyside6.abi3.so.6.11", True),
    ("linux", "PySide6/Qt/plugins/platforms/libqxcb.so", True),
    ("linux", "PySide6/Qt/plugins/platforms/libqeglfs.so", False),
    ("linux", "PySide6/Qt/plugins/platformthemes/libqgtk3.so", False),
    ("linux", "PySide6/Qt/plugins/imageformats/libqgif.so", False),
    ("linux", "PySide6/Qt/plugins/imageformats/libqjpeg.so", True),
    ("win32", "PySide6/plugins/imageformats/qjpeg.dll", True),
    ("linux", "PySide6/Qt/plugins/xcbglintegrations/libqxcb-glx-integration.so", False),
    ("linux", "PySide6/Qt/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so", False),
    ("linux", "PySide6/Qt/plugins/wayland-shell-integration/libxdg-shell.so", True),
    ("linux", "PySide6/Qt/plugins/wayland-shell-integration/libivi-shell.so", False),
    ("linux", "PySide6/Qt/translations/qtbase_es.qm", False),
    ("linux", "PySide6/Qt/qml/QtQuick/qmldir", False),
    ("linux", "libxcb-cursor.so.0", True),
    ("linux", "kiosk/_data/resources/translations/kiosk_es.qm", True),
    ("win32", "PySide6\\Qt6Core.dll", True),
    ("win32", "PySide6\\Qt6Network.dll", False),
    ("win32", "PySide6\\Qt6DBus.dll", False),
    ("win32", "PySide6\\QtGui.pyd", True),
    ("win32", "PySide6\\QtQml.pyd", False),
    ("win32", "PySide6\\plugins\\platforms\\qwindows.dll", True),
    ("win32", "PySide6\\plugins\\platforms\\qdirect2d.dll", False),
    ("win32", "PySide6\\plugins\\styles\\qmodernwindowsstyle.dll", False),
    ("win32", "PySide6\\opengl32sw.dll", False),
    ("win32", "PySide6\\pyside6.abi3.dll", True),
    ("win32", "PySide6\\translations\\qt_de.qm", False),
]


@pytest.mark.parametrize(("system", "path", "allowed"), CASES)
def test_what_may_be_in_the_bundle(system: str, path: str, allowed: bool):
    assert qt.is_allowed(path, system) is allowed


@pytest.mark.parametrize(
    ("path", "gpl"),
    [
        ("PySide6/Qt/lib/libQt6VirtualKeyboard.so.6", True),
        ("PySide6/Qt/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so", True),
        ("PySide6\\Qt6Charts.dll", True),
        ("PySide6/QtGraphs.abi3.so", True),
        ("PySide6/Qt/lib/libQt6Lottie.so.6", True),
        ("PySide6/Qt/lib/libQt6WaylandCompositor.so.6", True),
        ("PySide6/Qt/lib/libQt6QuickTimelineBlendTrees.so.6", True),
        ("PySide6/Qt/lib/libQt6WaylandClient.so.6", False),
        ("PySide6/Qt/lib/libQt6Core.so.6", False),
        ("libgraphite2.so.3", False),
        ("kiosk/_data/resources/icons/charts.json", False),
    ],
)
def test_modules_under_the_gpl_alone_are_told_by_their_names(path: str, gpl: bool):
    assert qt.is_gpl_only(path) is gpl


def test_nothing_on_the_list_is_under_the_gpl_alone():
    for system in qt.EVERYWHERE:
        assert not [name for name in qt.LIBRARIES[system] if qt.is_gpl_only(f"libQt6{name}.so.6")]
        assert not [name for name in qt.PLUGINS[system] if qt.is_gpl_only(f"plugins/{name}.so")]


def test_every_entry_says_why():
    tables = [qt.BINDINGS, qt.OURS_TOO, qt.PYTHON_EXCLUDES, *qt.LIBRARIES.values(), *qt.PLUGINS.values()]
    tables += qt.FROM_THE_SYSTEM.values()
    for table in tables:
        for name, reason in table.items():
            assert len(reason) > 4, name


def test_each_system_has_a_platform_to_show_the_kiosk_on_and_one_for_no_screen():
    assert {"xcb", "wayland", "offscreen"} == set(qt.PLATFORMS["linux"])
    assert {"windows", "offscreen"} == set(qt.PLATFORMS["win32"])


@pytest.mark.parametrize(
    ("path", "root"),
    [
        ("python3.11/lib-dynload/math.cpython-311-x86_64-linux-gnu.so", True),
        ("PySide6/QtGui.abi3.so", True),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("libpython3.11.so.1.0", True),
        ("python311.dll", True),
        ("_sqlite3.pyd", True),
        ("libgtk-3.so.0", False),
        ("PySide6/Qt/lib/libQt6Core.so.6", False),
        ("PySide6\\Qt6Core.dll", False),
    ],
)
def test_what_is_there_for_its_own_sake(path: str, root: bool):
    assert qt.is_root(path) is root


def test_what_is_needed_at_any_remove_is_reached_and_nothing_else():
    needs = {"a": ["b"], "b": ["c", "a"], "d": ["e"]}
    assert qt.reachable(["a"], needs) == {"a", "b", "c"}


def test_a_needed_library_that_is_not_on_the_list_is_named():
    assert qt.unallowed(["libQt6Core.so.6", "libQt6Svg.so.6", "libz.so.1"], "linux") == ["libQt6Svg.so.6"]
