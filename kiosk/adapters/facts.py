"""What the computer itself can say of its health: disk, clock, sound, sticks, glass and how long the kiosk runs."""

from __future__ import annotations

import os
import tomllib
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kiosk.adapters.storage import free_mb

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from kiosk.adapters.sound import Sound
    from kiosk.adapters.storage import Storage
    from kiosk.staff.health_facts import HealthFacts

_PROBE = b"Back Pain Kiosk can write here.\n"
_MANIFEST = "manifest.toml"
_FONT_BEGINS = b"\0\1\0\0"  # every TrueType file (OpenType 1.9, "Table directory")
_SECONDS_AN_HOUR = 3600.0


@dataclass(frozen=True, slots=True, kw_only=True)
class MachineFacts:
    """What was found out.

    Attributes:
        now: what the clock shows.
        disk_free_mb: megabytes free where the kiosk writes; None if nobody knows.
        is_disk_writable: whether a small file could be written there.
        has_sound: whether there is something to play sound with.
        sticks: how many sticks are plugged in.
        screen_px: the width and height of the glass in pixels.
        hours_running: how long the kiosk has been running.
    """

    now: datetime
    disk_free_mb: float | None
    is_disk_writable: bool
    has_sound: bool
    sticks: int
    screen_px: tuple[int, int]
    hours_running: float

    def added_to(self, facts: HealthFacts) -> HealthFacts:
        """Return the facts of the health screen with those of the machine in them."""
        return replace(
            facts,
            today=self.now.date(),
            disk_free_mb=self.disk_free_mb,
            is_disk_writable=self.is_disk_writable,
            has_sound=self.has_sound,
            hours_running=self.hours_running,
        )


@dataclass(frozen=True, slots=True)
class Machine:
    """Where the facts of a machine come from.

    Attributes:
        state: the folder the kiosk writes to.
        sound: its sound.
        storage: its sticks.
        now: returns what the clock shows.
        uptime: returns the seconds since some moment, of a clock that nobody sets.
        started: what that clock showed when the kiosk started.
    """

    state: Path
    sound: Sound
    storage: Storage
    now: Callable[[], datetime]
    uptime: Callable[[], float]
    started: float

    def look(self, screen_px: tuple[int, int]) -> MachineFacts:
        """Find everything out; takes some hundredths of a second.

        Args:
            screen_px: the width and height of the glass in pixels.
        """
        return MachineFacts(
            now=self.now(),
            disk_free_mb=free_mb(_existing(self.state)),
            is_disk_writable=can_write(self.state),
            has_sound=self.sound.has_device(),
            sticks=len(self.storage.sticks()),
            screen_px=screen_px,
            hours_running=(self.uptime() - self.started) / _SECONDS_AN_HOUR,
        )


def can_write(folder: Path) -> bool:
    """Write a small file, bring it to the disk, and tell whether that went well; nothing of it stays."""
    probe = folder / f".probe.{os.getpid()}.new"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with probe.open("wb") as file:
            file.write(_PROBE)
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        return False
    finally:
        with suppress(OSError):
            probe.unlink()
    return True


def missing_fonts(folder: Path) -> tuple[str, ...]:
    """Return the fonts that should be in a folder, by its manifest, and are missing or no fonts."""
    try:
        listed = tomllib.loads((folder / _MANIFEST).read_text("utf-8"))["file"]
    except (OSError, ValueError, KeyError):
        return (_MANIFEST,)
    names = (str(each["name"]) for each in listed)
    return tuple(name for name in names if name.endswith(".ttf") and not _is_font(folder / name))


def _is_font(file: Path) -> bool:
    try:
        with file.open("rb") as opened:
            return opened.read(len(_FONT_BEGINS)) == _FONT_BEGINS
    except OSError:
        return False


def _existing(folder: Path) -> Path:
    """Return the folder, or the nearest one above it that is there."""
    return next((each for each in (folder, *folder.parents) if each.exists()), folder)
