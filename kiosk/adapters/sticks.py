"""Which folders are memory sticks that are plugged in now.

Linux: the table of what is mounted, below the folders that systems mount sticks at, of devices the kernel calls
removable or that hang on USB. Windows: drives of the type DRIVE_REMOVABLE.
"""

from __future__ import annotations

import ctypes
import re
import string
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

_DRIVE_REMOVABLE = 2  # GetDriveTypeW, fileapi.h
_OCTAL = re.compile(r"\\([0-7]{3})")
PLACES = ("/run/media", "/media", "/mnt")
"""Below these, sticks are mounted: by udisks2, and by the Filesystem Hierarchy Standard 3.0 (3.11, 3.12)."""


def linux_sticks(
    mounts: Path = Path("/proc/self/mounts"),
    devices: Path = Path("/sys/class/block"),
    places: tuple[str, ...] = PLACES,
) -> tuple[Path, ...]:
    """Return the folders of the sticks that are mounted.

    Args:
        mounts: the table of what is mounted (proc_pid_mounts(5)); blanks in it are written as octal numbers.
        devices: the kernel's block devices (sysfs-block), each a link to where it is plugged in.
        places: folders below which a stick may be mounted.
    """
    try:
        lines = mounts.read_text(encoding="utf-8", errors="surrogateescape").splitlines()
    except OSError:
        return ()
    found = {}
    for line in lines:
        device, folder, *_ = (*line.split(" "), "", "")
        folder = _OCTAL.sub(lambda match: chr(int(match[1], 8)), folder)
        inside = any(folder == place or folder.startswith(f"{place}/") for place in places)
        if inside and device.startswith("/dev/") and _is_removable(devices / Path(device).name):
            found[folder] = Path(folder)
    return tuple(found.values())


def _is_removable(device: Path) -> bool:
    """Tell whether a device, or the disk it is a part of, can be pulled out: its own flag, or its place on USB."""
    place = device.resolve()
    if any(part.startswith("usb") for part in place.parts):
        return True
    for disk in (place, place.parent):
        try:
            if (disk / "removable").read_text(encoding="ascii").strip() == "1":
                return True
        except OSError:
            continue
    return False


def windows_sticks(
    drive_type: Callable[[str], int] | None = None, is_there: Callable[[Path], bool] = Path.exists
) -> tuple[Path, ...]:
    """Return the roots of the removable drives that hold something.

    Args:
        drive_type: GetDriveTypeW; Windows' own if None.
        is_there: tells whether a drive can be read; an empty card reader cannot.
    """
    ask: Any = drive_type or vars(ctypes)["windll"].kernel32.GetDriveTypeW
    roots = [f"{letter}:\\" for letter in string.ascii_uppercase]
    return tuple(Path(root) for root in roots if ask(root) == _DRIVE_REMOVABLE and is_there(Path(root)))


def find_sticks(platform: str = sys.platform) -> tuple[Path, ...]:
    """Return the folders of the sticks that are plugged in now; none on a system whose sticks are not known."""
    if platform == "linux":
        return linux_sticks()
    return windows_sticks() if platform == "win32" else ()
