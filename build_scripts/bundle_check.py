"""What must be true of a frozen folder, and how large it is.

No file of it may belong to a Qt module that is under the GPL alone; every library one of its files needs is there or
is the machine's to bring; and what it needs of the machine is said.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from bundling import from_the_system
from common import StopError
from qt_allowlist import is_allowed, is_gpl_only, is_shared

if TYPE_CHECKING:
    from collections.abc import Iterable

MEGABYTE = 1e6
NEWEST_GLIBC = (2, 36)
"""Debian 12's, the oldest system the program is made for."""

_GLIBC = re.compile(rb"GLIBC_2\.(\d+)")
_LDD = re.compile(r"^\s*(\S+) => (not found|\S+)", re.MULTILINE)
_LARGEST = 12


def files_of(bundle: Path) -> list[Path]:
    """Return the files of a bundle, links left out."""
    return sorted(file for file in bundle.rglob("*") if file.is_file() and not file.is_symlink())


def size(bundle: Path) -> int:
    """Return the bytes of a bundle's files, each counted once."""
    return sum(file.stat().st_size for file in files_of(bundle))


def unwelcome(names: Iterable[str], system: str = sys.platform) -> list[str]:
    """Return the files that may not be in the bundle: of GPL-only modules, or not on the list of the allowed."""
    return [name for name in names if is_gpl_only(name) or not is_allowed(name, system)]


def unresolved(answer: str, bundle: Path) -> list[str]:
    """Return the libraries that ldd did not find, or found on this computer though another may lack them.

    Args:
        answer: what ldd printed.
        bundle: the folder they should be in.
    """
    wrong = []
    for name, place in _LDD.findall(answer):
        found = place != "not found" and (Path(place).is_relative_to(bundle) or from_the_system(name, "linux"))
        if not found and not _comes_with_the_driver(name, place):
            wrong.append(name)
    return wrong


def _comes_with_the_driver(name: str, place: str) -> bool:
    """Tell whether a library is one that those of the system bring along: libxcb.so.1 cannot be there without."""
    return place != "not found" and name.startswith(("libXau.", "libXdmcp.", "libbsd.", "libmd."))


def glibc_needed(data: bytes) -> int:
    """Return which glibc 2 the names in a library's file ask for, 0 for none."""
    return max((int(number) for number in _GLIBC.findall(data)), default=0)


def check(bundle: Path) -> None:
    """Make sure that a bundle holds nothing it may not, and lacks nothing it needs.

    Raises:
        StopError: it does; the message names the files.
    """
    names = [file.relative_to(bundle).as_posix() for file in files_of(bundle)]
    if wrong := unwelcome(names):
        raise StopError(f"These files may not be in the bundle: {', '.join(wrong)}")
    if sys.platform != "linux":
        return
    environment = {**os.environ, "LD_LIBRARY_PATH": str(bundle / "_internal")}
    for name in names:
        if is_shared(name):
            command = ["ldd", str(bundle / name)]
            answer = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
            if wrong := unresolved(answer.stdout, bundle.resolve()):
                raise StopError(f"{name} needs what is not in the bundle: {', '.join(wrong)}")


def report(bundle: Path, modules: int) -> str:
    """Return what is in a bundle and how large it is, largest first; and what it asks of the machine."""
    files = files_of(bundle)
    groups: dict[str, int] = {}
    for file in files:
        group = group_of(file.relative_to(bundle).as_posix())
        groups[group] = groups.get(group, 0) + file.stat().st_size
    lines = [f"{bundle.name}: {size(bundle) / MEGABYTE:.1f} MB in {len(files)} files, {modules} Python modules"]
    ordered = sorted(groups.items(), key=lambda item: -item[1])
    lines += [f"  {amount / MEGABYTE:7.2f} MB  {group}" for group, amount in ordered]
    lines.append("the largest files:")
    largest = sorted(((file.stat().st_size, file) for file in files), reverse=True)[:_LARGEST]
    lines += [f"  {amount / MEGABYTE:7.2f} MB  {file.relative_to(bundle).as_posix()}" for amount, file in largest]
    if sys.platform == "linux":
        needed = max(glibc_needed(file.read_bytes()) for file in files if is_shared(file.name))
        remark = "" if (2, needed) <= NEWEST_GLIBC else "; for older systems build on an older one"
        lines.append(f"It runs on Linux with glibc 2.{needed} or newer, libEGL and libGL{remark}.")
    return "\n".join(lines) + "\n"


def group_of(name: str) -> str:
    """Return what a file of the bundle is counted as."""
    for group, pattern in (
        ("the pages, fonts and icons of the kiosk", r"/_data/"),
        ("the licences", r"^licences/"),
        ("ICU, the properties of all characters", r"/(libicu|icudt)"),
        ("Qt's libraries and plugins", r"/(lib)?Qt6|/plugins/"),
        ("PySide6 and shiboken6", r"(?i)/PySide6/|shiboken6"),
        ("Python", r"lib-dynload|base_library|python3|\.pyd$"),
        ("the program", r"^[\w-]+(\.exe)?$"),
    ):
        if re.search(pattern, name):
            return group
    return "libraries of the operating system"
