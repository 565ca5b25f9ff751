"""What of Qt and of Python goes into the bundle, each entry with its reason; everything else of them stays out.

It is a list of what is allowed, not of what is forbidden: Qt's libraries arrive by way of its plugins, and each
release of Qt brings new ones. What an allowed plugin needs must be allowed too, or the build stops (`unallowed`).
"""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

EVERYWHERE = "linux", "win32"

BINDINGS: dict[str, str] = {
    "QtCore": "objects, signals, timers",
    "QtGui": "painting, fonts, images, input",
    "QtWidgets": "the window and what stands on it",
}
"""Modules of PySide6."""

LIBRARIES: dict[str, dict[str, str]] = {
    "linux": {
        "Core": "the binding QtCore is made on it",
        "Gui": "the binding QtGui is made on it",
        "Widgets": "the binding QtWidgets is made on it",
        "DBus": "Qt6Gui is linked to it; by it screen readers reach the kiosk",
        "XcbQpa": "the xcb platform is made on it",
        "WaylandClient": "the wayland platform is made on it",
    },
    "win32": {
        "Core": "the binding QtCore is made on it",
        "Gui": "the binding QtGui is made on it",
        "Widgets": "the binding QtWidgets is made on it",
    },
}
"""Qt's libraries, by operating system."""

PLUGINS: dict[str, dict[str, str]] = {
    "linux": {
        "platforms/xcb": "shows the kiosk in an X session",
        "platforms/wayland": "shows the kiosk under a Wayland compositor, the usual one of a kiosk",
        "platforms/offscreen": "renders tours and visits where there is no screen",
        "imageformats/jpeg": "reads the photographs of a clinic's own",
        "wayland-shell-integration/xdg-shell": "how a window asks a Wayland compositor for its place",
        "wayland-shell-integration/fullscreen-shell-v1": "the same for compositors made for one full-screen program",
    },
    "win32": {
        "platforms/windows": "shows the kiosk",
        "platforms/offscreen": "renders tours and visits where there is no screen",
        "imageformats/jpeg": "reads the photographs of a clinic's own",
    },
}
"""Qt's plugins as kind/name, by operating system.

Not on the list, on purpose: other image formats (PNG is built into Qt), icon engines and SVG (icons are outlines of our
own, and so is every SVG once a pack is made), platform themes and styles (the kiosk paints itself, and GTK would come
along), xcb GL integrations and Wayland's EGL (the kiosk paints with the processor), input contexts (no text is typed,
and one of them is the Virtual Keyboard, which is GPL only), TLS and network information (there is no network).
"""

PLATFORMS: dict[str, tuple[str, ...]] = {
    system: tuple(name.partition("/")[2] for name in plugins if name.startswith("platforms/"))
    for system, plugins in PLUGINS.items()
}
"""What the program can be started with, for the smoke test."""

FROM_THE_SYSTEM: dict[str, dict[str, str]] = {
    "linux": {
        "ld-linux*": "glibc: belongs to the kernel and the machine",
        "libc.so.6": "glibc",
        "libdl.so.2": "glibc",
        "libm.so.6": "glibc",
        "libmvec.so.1": "glibc",
        "libpthread.so.0": "glibc",
        "libresolv.so.2": "glibc",
        "librt.so.1": "glibc",
        "libutil.so.1": "glibc",
        "libEGL.so.1": "the graphics driver's front; Debian package libegl1",
        "libGL.so.1": "the graphics driver's front; Debian package libgl1",
        "libGLX.so.0": "libGL.so.1 needs it and brings it",
        "libGLdispatch.so.0": "libGL.so.1 needs it and brings it",
        "libwayland-client.so.0": "libEGL.so.1 needs it and brings it; it has to be the driver's own",
        "libxcb.so.1": "libGL.so.1 needs it and brings it; it has to be the driver's own",
    },
}
"""Libraries that must come from the machine the kiosk runs on, never from the one it was built on.

Under Windows PyInstaller knows the libraries of the operating system by itself.
"""

OURS_TOO: dict[str, str] = {
    "libwayland-cursor.so.0": "Qt's wayland platform does not load without it, and no driver brings it",
}
"""Libraries that PyInstaller takes for the machine's, and that go into the bundle all the same."""

PYTHON_EXCLUDES: dict[str, str] = {
    "_bz2": "nothing is compressed with bzip2",
    "_codecs_cn": "every file is UTF-8, Chinese too",
    "_codecs_hk": "every file is UTF-8",
    "_codecs_iso2022": "every file is UTF-8",
    "_codecs_jp": "every file is UTF-8",
    "_codecs_kr": "every file is UTF-8",
    "_codecs_tw": "every file is UTF-8",
    "_decimal": "no figure needs decimal arithmetic",
    "_hashlib": "Python's own SHA-256 does; OpenSSL would come along, 5 MB of it",
    "_lzma": "nothing is compressed with LZMA",
    "_pydecimal": "as _decimal",
    "_ssl": "there is no network",
    "asyncio": "Qt has the event loop",
    "bz2": "as _bz2",
    "cryptography": "python-tuf verifies Ed25519 without it; OpenSSL would come along, 16 MB of it",
    "csv": "nothing reads tables; only importlib.metadata asks for it",
    "decimal": "as _decimal",
    "doctest": "a tool of developers",
    "email": "nothing reads mail; only importlib.metadata asks for it",
    "ftplib": "there is no network",
    "getopt": "only quopri asks for it",
    "http": "there is no network",
    "importlib.metadata": "the kiosk asks for no installed packages",
    "lzma": "as _lzma",
    "multiprocessing": "the kiosk is one process",
    "pdb": "a tool of developers",
    "pickle": "nothing is pickled",
    "py_compile": "a tool of developers",
    "pydoc": "a tool of developers",
    "setuptools": "a tool of developers",
    "socket": "there is no network",
    "socketserver": "there is no network",
    "ssl": "there is no network",
    "statistics": "the kiosk calculates none",
    "tarfile": "only shutil's archives ask for it",
    "test": "a tool of developers",
    "tkinter": "Qt is the toolkit",
    "unittest": "a tool of developers",
    "urllib.request": "there is no network",
    "urllib3": "there is no network; kiosk/updates/python_tuf.py stands in for python-tuf's downloader",
    "xml": "an SVG is read by pyexpat itself",
    "xmlrpc": "there is no network",
    **{
        f"PySide6.{name}": "not in BINDINGS; its library would come along"
        for name in ("QtDBus", "QtNetwork", "QtOpenGL", "QtQml", "QtQuick", "QtSvg")
    },
}
"""Modules that Python programs drag along and the kiosk never uses, with why it never does."""

GPL_ONLY = re.compile(
    r"(?:Qt6?|q(?:t|t6)?)-?(?:Bodymovin|Charts|Coap|DataVisualization|Graphs|HttpServer|Lottie|Mqtt|NetworkAuth"
    r"|Quick3D|QuickTimeline|ShaderTools|VirtualKeyboard|WaylandCompositor)",
    re.IGNORECASE,
)
"""Names of Qt modules that may be used under the GPL alone or are bought: none may be in the bundle, as file or part
of one. From the licence files of Qt 6's module sources."""

_QT_LIBRARY = re.compile(r"^(?:lib)?Qt6(\w+?)(?:\.so(?:\.\d+)*|\.dll)$")
_QT_PLUGIN = re.compile(r"(?:^|/)PySide6/(?:Qt/)?plugins/([\w-]+)/(?:lib)?q?([\w-]+?)(?:\.abi3)?\.(?:so|dll)$")
_BINDING = re.compile(r"(?:^|/)PySide6/(Qt\w+)(?:\.abi3\.so|\.pyd)$")
_QT_DATA = re.compile(r"(?:^|/)PySide6/(?:Qt/)?(?:translations|qml|resources|libexec|metatypes)/")
_SHARED = re.compile(r"(?:\.so(?:\.\d+)*|\.dll|\.pyd)$", re.IGNORECASE)
_EXTENSION = re.compile(r"(?:\.pyd|lib-dynload/.*\.so|\.(?:cpython-\w+-[\w-]+|abi3)\.so)$", re.IGNORECASE)
_UNWANTED = {"opengl32sw.dll": "an OpenGL made of software; the kiosk uses none"}


def slashed(path: str) -> str:
    """Return a path of either operating system with forward slashes."""
    return path.replace("\\", "/")


def base_name(path: str) -> str:
    """Return a path's last part."""
    return slashed(path).rpartition("/")[2]


def is_allowed(path: str, system: str = sys.platform) -> bool:
    """Tell whether a file may be in the bundle, by its path there.

    Only Qt's own files are judged: its libraries, plugins, data and bindings. Whatever else is there came because
    something needs it, see `reachable`.
    """
    path = slashed(path)
    if _QT_DATA.search(path) or base_name(path).lower() in _UNWANTED:
        return False
    if plugin := _QT_PLUGIN.search(path):
        return f"{plugin[1]}/{plugin[2]}" in PLUGINS[system]
    if binding := _BINDING.search(path):
        return binding[1] in BINDINGS
    if library := _QT_LIBRARY.match(base_name(path)):
        return library[1] in LIBRARIES[system]
    return True


def is_gpl_only(path: str) -> bool:
    """Tell whether a file belongs to a Qt module that cannot be used under the LGPL."""
    return GPL_ONLY.search(base_name(path)) is not None


def is_root(path: str) -> bool:
    """Tell whether a shared library is there for its own sake: a Python extension or a plugin.

    All others are there because one of these needs them, the interpreter's own library apart.
    """
    path = slashed(path)
    return bool(_EXTENSION.search(path) or _QT_PLUGIN.search(path) or re.match(r"(?:lib)?python3", base_name(path)))


def is_shared(path: str) -> bool:
    """Tell whether a file is a shared library, by its name."""
    return _SHARED.search(base_name(path)) is not None


def reachable(roots: Iterable[str], needs: Mapping[str, Iterable[str]]) -> set[str]:
    """Return the names of ``roots`` and of everything they need, at any remove.

    Args:
        roots: names of libraries.
        needs: the names of what each library needs itself; a name that is not there needs nothing.
    """
    found: set[str] = set()
    waiting = list(roots)
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting.extend(needs.get(name, ()))
    return found


def unallowed(needed: Iterable[str], system: str = sys.platform) -> list[str]:
    """Return which libraries are needed and yet not allowed: the list of the allowed is not complete."""
    return sorted(name for name in set(needed) if not is_allowed(name, system))
