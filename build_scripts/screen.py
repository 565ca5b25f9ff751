"""The screen: whether there is one, whether Qt can use it, and one that nobody sees."""

from __future__ import annotations

import contextlib
import os
import select
import shutil
import socket
import subprocess
import sys
from typing import TYPE_CHECKING

import libraries
from common import StopError, end

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

INVISIBLE = ("offscreen", "minimal")
"""Qt platforms that show nothing."""

MISSING_LIBRARY = 6
"""The exit code, as in kiosk.errors, which needs no virtual environment to be known here."""


def has_display(environment: Mapping[str, str], platform: str = sys.platform) -> bool:
    """Tell whether a person could see a window."""
    if platform != "linux":
        return True
    chosen = environment.get("QT_QPA_PLATFORM", "").partition(":")[0]
    if chosen and chosen not in (*INVISIBLE, "xcb", "wayland"):
        return True
    if chosen in INVISIBLE:
        return False
    return bool(environment.get("WAYLAND_DISPLAY")) or x_answers(environment.get("DISPLAY", ""))


def x_answers(display: str) -> bool:
    """Tell whether the X server of a DISPLAY exists; one on another computer is believed."""
    if not display.startswith(":"):
        return bool(display)
    number = display[1:].partition(".")[0]
    for name in (f"/tmp/.X11-unix/X{number}", f"\0/tmp/.X11-unix/X{number}"):  # noqa: S108 - where X puts them
        with socket.socket(socket.AF_UNIX) as client, contextlib.suppress(OSError):
            client.connect(name)
            return True
    return False


def check_libraries(environment: Mapping[str, str]) -> None:
    """Stop with the line to type if Qt would not find a library of the operating system.

    Raises:
        StopError: a library is missing.
    """
    if sys.platform != "linux":
        return
    wanted = libraries.needed(environment)
    if absent := libraries.missing(wanted):
        apt = shutil.which("apt-get") is not None
        raise StopError(libraries.advice(absent, wanted, apt=apt), MISSING_LIBRARY)


@contextlib.contextmanager
def invisible_screen(environment: Mapping[str, str]) -> Iterator[dict[str, str]]:
    """Give the environment of a screen nobody sees: Xvfb where it and Qt's X libraries are, else Qt's own."""
    hidden = {key: value for key, value in environment.items() if key not in ("DISPLAY", "WAYLAND_DISPLAY")}
    command = shutil.which("Xvfb")
    if not command or hidden.get("QT_QPA_PLATFORM") in INVISIBLE or libraries.missing(libraries.X11):
        yield {**hidden, "QT_QPA_PLATFORM": hidden.get("QT_QPA_PLATFORM") or INVISIBLE[0]}
        return
    reading, writing = os.pipe()
    arguments = [command, "-displayfd", str(writing), "-screen", "0", "1920x1080x24", "-nolisten", "tcp"]
    server = subprocess.Popen(
        arguments, pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
    )
    os.close(writing)
    try:
        number = ""
        if select.select([reading], [], [], 10)[0]:
            number = os.read(reading, 16).decode().strip()
        chosen = {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"} if number else {"QT_QPA_PLATFORM": INVISIBLE[0]}
        yield {**hidden, **chosen}
    finally:
        os.close(reading)
        end(server)
