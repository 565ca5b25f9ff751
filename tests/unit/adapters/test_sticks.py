"""Sticks are found among everything else that is mounted."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from kiosk.adapters import sticks
from tests.support.sticks import Computer

needs_links = pytest.mark.skipif(sys.platform == "win32", reason="the kernel's list of devices is made of links")


@needs_links
@pytest.mark.parametrize(
    ("folder", "is_removable", "bus", "is_found"),
    [
        ("/media/STICK", True, "usb1", True),
        ("/media/kiosk/STICK", True, "mmc0", True),
        ("/run/media/kiosk/STICK", False, "usb2", True),
        ("/mnt", True, "usb1", True),
        ("/media/DISK", False, "ata1", False),
        ("/home", True, "usb1", False),
        ("/mediathek", True, "usb1", False),
    ],
)
def test_a_stick_is_a_removable_device_below_the_usual_folders(
    folder: str, is_removable: bool, bus: str, is_found: bool, tmp_path: Path
):
    computer = Computer(tmp_path)
    computer.plug_in("sdb1", folder, is_removable=is_removable, bus=bus)
    assert computer.sticks() == ((Path(folder),) if is_found else ())


@needs_links
def test_the_flag_of_a_partition_is_the_one_of_its_disk(tmp_path: Path):
    computer = Computer(tmp_path)
    computer.plug_in("mmcblk0p1", "/media/CARD", is_removable=True, bus="mmc0")
    assert computer.sticks() == (Path("/media/CARD"),)


@needs_links
def test_blanks_in_a_name_are_blanks_again(tmp_path: Path):
    computer = Computer(tmp_path)
    computer.plug_in("sdb1", "/media/MY\\040STICK", is_removable=True, bus="usb1")
    assert computer.sticks() == (Path("/media/MY STICK"),)


def test_what_is_mounted_and_is_no_device_is_no_stick(tmp_path: Path):
    computer = Computer(tmp_path)
    computer.mounts.write_text("tmpfs /media/ram tmpfs rw 0 0\n/dev/gone /media/gone vfat rw 0 0\n\nodd\n", "ascii")
    assert computer.sticks() == ()


def test_without_a_table_there_are_no_sticks(tmp_path: Path):
    assert sticks.linux_sticks(tmp_path / "missing", tmp_path) == ()


def test_windows_says_which_drives_are_removable():
    kinds = {"C:\\": 3, "D:\\": 5, "E:\\": 2, "F:\\": 2}
    found = sticks.windows_sticks(lambda root: kinds.get(root, 1), lambda root: str(root) != "F:\\")
    assert [str(root) for root in found] == ["E:\\"]


def test_a_system_whose_sticks_are_not_known_has_none():
    assert sticks.find_sticks("darwin") == ()


@pytest.mark.skipif(sys.platform != "linux", reason="asks this computer")
def test_this_computer_can_be_asked():
    assert isinstance(sticks.find_sticks("linux"), tuple)
