"""A computer with sticks, in a folder: its table of what is mounted, and its list of devices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.adapters.sticks import linux_sticks

if TYPE_CHECKING:
    from pathlib import Path


class Computer:
    """A computer as the kernel shows it.

    Args:
        folder: where its files are put.
    """

    def __init__(self, folder: Path) -> None:
        self.mounts = folder / "mounts"
        self.mounts.write_text("proc /proc proc rw 0 0\n", encoding="ascii")
        self._folder = folder
        self._devices = folder / "class"
        self._devices.mkdir()

    def plug_in(self, device: str, folder: str, *, is_removable: bool, bus: str) -> None:
        """Add the partition of a disk, mounted at a folder written as the kernel writes it."""
        disk = self._folder / "devices" / bus / "disk"
        (disk / device).mkdir(parents=True)
        (disk / "removable").write_text("1\n" if is_removable else "0\n", encoding="ascii")
        (self._devices / device).symlink_to(disk / device)
        with self.mounts.open("a", encoding="ascii") as table:
            table.write(f"/dev/{device} {folder} vfat rw 0 0\n")

    def sticks(self) -> tuple[Path, ...]:
        """Return the sticks it has."""
        return linux_sticks(self.mounts, self._devices)
