"""The operating system's libraries that Qt needs on Linux, and the Debian packages that hold them."""

from __future__ import annotations

import ctypes
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

ANY_SCREEN = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libstdc++.so.6": "libstdc++6",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
}
"""What every Qt program loads, even one that shows nothing."""

X11 = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
"""What Qt loads besides to show a window under X."""

WAYLAND = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}
"""What Qt loads besides to show a window under Wayland."""


def needed(environment: Mapping[str, str]) -> dict[str, str]:
    """Return the libraries, by their soname, with their Debian packages, for the screen the environment names."""
    platform = environment.get("QT_QPA_PLATFORM", "").partition(":")[0]
    if not platform:
        platform = "xcb" if environment.get("DISPLAY") else "wayland" if environment.get("WAYLAND_DISPLAY") else ""
    return {**ANY_SCREEN, **(X11 if platform == "xcb" else WAYLAND if platform.startswith("wayland") else {})}


def missing(wanted: Mapping[str, str], load: Callable[[str], object] = ctypes.CDLL) -> list[str]:
    """Return the sonames of the libraries that cannot be loaded."""
    absent = []
    for soname in wanted:
        try:
            load(soname)
        except OSError:
            absent.append(soname)
    return absent


def advice(absent: list[str], wanted: Mapping[str, str], *, apt: bool) -> str:
    """Return the one sentence that helps: the line to type where apt-get exists, else what to look for."""
    if apt:
        packages = " ".join(sorted({wanted[soname] for soname in absent}))
        return f"Qt needs libraries this computer does not have. Install them with: sudo apt-get install {packages}"
    return (
        "Qt needs libraries this computer does not have. "
        f"Install the packages of your system that hold: {' '.join(absent)}"
    )
