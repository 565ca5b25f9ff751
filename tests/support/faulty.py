"""The faults of a kiosk nobody looks after: what is broken, what stands on the glass then, and how staff get in.

One table for the tests, which put a kiosk together in their own process, and for `build_scripts/faults.py`, which
starts real ones.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import ExitStack, closing
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kiosk.content import approval
from kiosk.errors import ExitCode
from kiosk.paths import AppPaths
from kiosk.staff import access_file, lockout
from kiosk.staff.access import Access, Person
from kiosk.staff.roles import Role
from kiosk.staff.secrets_store import keep
from kiosk.usage.migrations import APPLICATION_ID
from kiosk.usage.store import UsageStore
from kiosk.usage.week import Totals
from tests.support.sample_staff import PIN

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

ATTRACT, SAFE, PAD, SEALED, FIRST_RUN = "attract", "safe", "staff-pin", "staff-sheet-sealed", "staff-sheet-first-run"
HOME = "staff-sheet-home"
"""What views are called."""

GLASS = (1280, 800, 5.9)
"""The glass of the faults: width and height in px, px on a millimetre."""

TINY = (400, 300, 4.0)
"""A glass no layout fits."""

_FEW = 16
_LARGE_MB = 16


@dataclass(slots=True)
class Site:
    """A kiosk of a clinic on the disk, whole until a fault is put into it.

    Args:
        paths: where everything is, all of it in a folder of its own.
        undo: takes the fault away again.
        year: the year its clock shows; 0: the right one.
        glass: its screen, as `GLASS`.
    """

    paths: AppPaths
    undo: ExitStack
    year: int = 0
    glass: tuple[int, int, float] = GLASS

    @classmethod
    def make(cls, folder: Path, pack: Path, undo: ExitStack) -> Site:
        """Set up a kiosk in ``folder`` as a clinic does: one person with a PIN, and counting on."""
        found = AppPaths.find(folder / "state")
        folder.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(pack, folder / "back-pain.pack")
        paths = replace(
            found,
            pack=folder / "back-pain.pack",
            # An installed kiosk has no sources to compile.
            content=folder / "content",
            policy=folder / "policy.toml",
        )
        site = cls(paths, undo)
        site.settle()
        return site

    def settle(self) -> None:
        """Write what a clinic has decided."""
        self.paths.state.mkdir(parents=True, exist_ok=True)
        (self.paths.state / "site.toml").write_text("counting = true\n", encoding="utf-8")
        access_file.save(self.paths.state, Access((Person("A. Sample", Role.IT, keep(PIN)),), None, 1))

    @property
    def site_file(self) -> Path:
        """The settings."""
        return self.paths.state / "site.toml"

    @property
    def counts(self) -> Path:
        """The counts."""
        return self.paths.state / "usage.db"

    def mount(self, folder: Path, megabytes: int = 1) -> None:
        """Put a small disk of its own at ``folder``; see `may_mount`."""
        folder.mkdir(parents=True, exist_ok=True)
        _run("mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "tmpfs", str(folder))
        self.undo.callback(_run, "umount", "-l", str(folder))

    def bind(self, file: Path) -> None:
        """Let nothing be written to one file any more."""
        _run("mount", "--bind", str(file), str(file))
        self.undo.callback(_run, "umount", "-l", str(file))
        _run("mount", "-o", "remount,ro,bind", str(file))

    def lock_disk(self, folder: Path) -> None:
        """Let nothing be written to a disk that was mounted at ``folder`` any more."""
        _run("mount", "-o", "remount,ro", str(folder))


def may_mount() -> bool:
    """Tell whether this account may mount a disk: tried once, without a trace."""
    if sys.platform != "linux" or os.geteuid() != 0:
        return False
    tried = subprocess.run(["unshare", "-m", "mount", "-t", "tmpfs", "tmpfs", "/mnt"], capture_output=True, check=False)  # noqa: S607 - the system's own
    return tried.returncode == 0


def _run(*command: str) -> None:
    subprocess.run(command, check=True, capture_output=True)


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault.

    Args:
        name: what it is called.
        breaks: puts it into a kiosk.
        shows: what stands on the glass then.
        ends: what the kiosk ends with, where it does: the supervisor then shows the safe screen.
        way: what the staff's gesture leads to.
        health: what the health screen says: the check, how bad it is, and part of its sentence.
        needs_mount: only where a disk can be mounted.
        waits: seconds the PIN is not compared, as after wrong ones.
    """

    name: str
    breaks: Callable[[Site], None]
    shows: str = ATTRACT
    ends: ExitCode | None = None
    way: str = PAD
    health: tuple[tuple[str, str, str], ...] = ()
    needs_mount: bool = False
    waits: float = 0.0


def _settings(data: bytes) -> Callable[[Site], None]:
    def breaks(site: Site) -> None:
        site.site_file.write_bytes(data)

    return breaks


def _settings_folder(site: Site) -> None:
    site.site_file.unlink()
    site.site_file.mkdir()


def _settings_forbidden(site: Site) -> None:
    site.site_file.chmod(0)
    if os.access(site.site_file, os.R_OK):  # who may read everything finds no file to read
        _settings_folder(site)


def _random_counts(site: Site) -> None:
    site.counts.write_bytes(bytes(range(1, 251)) * 100)


def _held_counts(site: Site) -> None:
    connection = sqlite3.connect(site.counts, isolation_level=None, check_same_thread=False)
    site.undo.callback(connection.close)
    connection.execute("CREATE TABLE sample (n)")
    connection.execute("BEGIN EXCLUSIVE")


def _newer_counts(site: Site) -> None:
    with closing(sqlite3.connect(site.counts)) as connection:
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute("PRAGMA user_version = 999")
        connection.commit()


def _locked_counts(site: Site) -> None:
    UsageStore(site.counts).add(Totals(), "2026-W01")
    site.bind(site.counts)


def _counts_folder(site: Site) -> None:
    site.counts.mkdir()


def _no_pack(site: Site) -> None:
    site.paths.pack.unlink()


def _half_pack(site: Site) -> None:
    data = site.paths.pack.read_bytes()
    site.paths.pack.write_bytes(data[: len(data) // 2])


def _cut_pack(site: Site) -> None:
    """Lose the last hundredth, as a copy does that was ended too soon: no page the start reads lies there."""
    data = site.paths.pack.read_bytes()
    site.paths.pack.write_bytes(data[: len(data) * 99 // 100])


def _empty_pack(site: Site) -> None:
    site.paths.pack.write_bytes(b"")


def _broken_page(site: Site) -> None:
    with closing(sqlite3.connect(site.paths.pack)) as connection:
        connection.execute("UPDATE page SET body = '{' WHERE id = 'sciatica'")
        connection.commit()


def _no_people(site: Site) -> None:
    for name in (access_file.NAME, access_file.BACKUP):
        (site.paths.state / name).write_bytes(b"\x00" * _FEW)


def _half_people(site: Site) -> None:
    (site.paths.state / access_file.NAME).write_bytes(b"{")


def _broken(name: str) -> Callable[[Site], None]:
    def breaks(site: Site) -> None:
        (site.paths.state / name).write_bytes(b'{"version": ')

    return breaks


def _folder(name: str) -> Callable[[Site], None]:
    def breaks(site: Site) -> None:
        (site.paths.state / name).mkdir()

    return breaks


def _small_disk(site: Site) -> None:
    site.mount(site.paths.state)
    site.settle()


def _full_disk(site: Site) -> None:
    _small_disk(site)
    with (site.paths.state / "filler").open("wb", buffering=0) as file:
        while True:
            try:
                file.write(b"\x00" * 1024)
            except OSError:
                break


def _locked_disk(site: Site) -> None:
    _small_disk(site)
    site.lock_disk(site.paths.state)


def _locked_home(site: Site) -> None:
    """A home folder nothing was ever written to, and nothing can be."""
    home = site.paths.state.parent / "home"
    site.mount(home)
    site.lock_disk(home)
    state = home / ".local" / "state"
    site.paths = replace(site.paths, state=state, cache=state / "cache", logs=state / "logs")


def _state_file(site: Site) -> None:
    shutil.rmtree(site.paths.state)
    site.paths.state.write_text("", encoding="utf-8")


def _clock(year: int) -> Callable[[Site], None]:
    def breaks(site: Site) -> None:
        site.year = year

    return breaks


def _without(*patterns: str) -> Callable[[Site], None]:
    def breaks(site: Site) -> None:
        copy = site.paths.policy.with_name("resources")
        shutil.copytree(site.paths.resources, copy, copy_function=os.symlink)
        for pattern in patterns:
            for file in copy.glob(pattern):
                file.unlink()
        site.paths = replace(site.paths, resources=copy)

    return breaks


def _tiny_glass(site: Site) -> None:
    site.glass = TINY


def _nothing(site: Site) -> None:
    del site


_CONTENT_GONE = (("content", "red", "content"),)
_NOT_SAVED = (("disk-writing", "red", "cannot save anything"),)
_NOT_COUNTED = (*_NOT_SAVED, ("database", "amber", "cannot be saved"))
_BAD_SETTINGS = (("settings", "amber", "Settings that are wrong: 1."),)


def _lost(name: str, sentence: str, *patterns: str) -> Fault:
    """Return a fault of the installation: staff read of it and get in, though nothing else is left to show."""
    told = (("installation", "red", sentence),)
    return Fault(name, _without(*patterns), SAFE, ExitCode.BAD_INSTALLATION, health=told)


FAULTS: tuple[Fault, ...] = (
    Fault("nothing is broken", _nothing, health=(("access", "green", "PINs"), ("database", "green", "works"))),
    Fault("settings empty", _settings(b""), health=(("settings", "green", "right"),)),
    Fault("settings binary", _settings(bytes(range(256)) * _FEW), health=_BAD_SETTINGS),
    Fault("settings huge", _settings(b"# sample\n" * (_LARGE_MB * 2**20 // 9)), health=_BAD_SETTINGS),
    Fault("settings unreadable", _settings_forbidden, health=_BAD_SETTINGS),
    Fault("settings with unknown keys", _settings(b"counting = true\nsample = 1\n"), health=_BAD_SETTINGS),
    Fault("counts corrupt", _random_counts, health=(("database", "amber", "damaged"),)),
    Fault("counts locked", _held_counts, health=(("database", "amber", "Another program"),)),
    Fault("counts read-only", _locked_counts, health=(("database", "amber", "cannot be saved"),), needs_mount=True),
    Fault("counts a folder", _counts_folder, health=(("database", "amber", "cannot be saved"),)),
    Fault("counts of a newer version", _newer_counts, health=(("database", "amber", "newer version"),)),
    Fault("content missing", _no_pack, SAFE, ExitCode.BAD_CONTENT, health=_CONTENT_GONE),
    Fault("content truncated", _half_pack, SAFE, ExitCode.BAD_CONTENT, health=_CONTENT_GONE),
    Fault("content truncated at 99 %", _cut_pack, SAFE, ExitCode.BAD_CONTENT, health=_CONTENT_GONE),
    Fault("content empty", _empty_pack, SAFE, ExitCode.BAD_CONTENT, health=_CONTENT_GONE),
    Fault("content with a broken page", _broken_page, health=(("content", "red", "sciatica"),)),
    Fault("people destroyed", _no_people, way=SEALED, health=(("access", "red", "lost"),)),
    Fault("one copy of the people destroyed", _half_people, health=(("access", "amber", "One copy"),)),
    Fault("approvals broken", _broken(approval.NAME), health=(("approvals", "red", "damaged"),)),
    Fault("approvals a folder", _folder(approval.NAME), health=(("approvals", "red", "damaged"),)),
    Fault(
        "wrong tries broken",
        _broken(lockout.NAME),
        waits=lockout.PIN_THROTTLE.first_wait,
        health=(("tries", "amber", "damaged"),),
    ),
    Fault(
        "wrong tries a folder",
        _folder(lockout.NAME),
        waits=lockout.PIN_THROTTLE.first_wait,
        health=(("tries", "amber", "cannot be read"),),
    ),
    Fault("disk full", _full_disk, health=_NOT_COUNTED, needs_mount=True),
    Fault("state folder read-only", _locked_disk, health=_NOT_COUNTED, needs_mount=True),
    Fault("home folder read-only and empty", _locked_home, way=FIRST_RUN, health=_NOT_SAVED, needs_mount=True),
    Fault("a file in place of the state folder", _state_file, way=SEALED, health=_NOT_SAVED),
    Fault("no sound", _nothing, health=(("sound", "amber", "no loudspeaker"),)),
    Fault("clock at 1970", _clock(1970), health=(("clock", "red", "cannot be right"),)),
    Fault("clock at 2099", _clock(2099), health=(("clock", "red", "cannot be right"),)),
    Fault("Chinese and Arabic fonts missing", _without("fonts/NotoSans*")),
    _lost("Latin font missing", "AtkinsonHyperlegibleNext-Regular.ttf is missing", "fonts/Atkinson*"),
    _lost("all fonts missing", "AtkinsonHyperlegibleNext-Regular.ttf is missing", "fonts/*"),
    _lost("the usual theme missing", "light", "themes/light.json"),
    _lost("themes missing", "light", "themes/*.json"),
    _lost("picture colours missing", "anatomy.toml is missing", "themes/anatomy.toml"),
    _lost("icons missing", "icons.json is missing", "icons/icons.json"),
    _lost("fonts, themes and icons missing", "icons.json is missing", "fonts/*", "themes/*", "icons/*"),
    Fault("screen too small", _tiny_glass, SAFE, health=(("screen", "red", "too small"),)),
)
"""Every fault a kiosk starts with."""
