"""Where the program finds its files, and where it may write."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.errors import KnownError

if TYPE_CHECKING:
    from collections.abc import Mapping

FOLDER_NAME = "back-pain-kiosk"
"""The state folder's name wherever the operating system wants it."""

PACK_NAME = "back-pain.pack"
"""The compiled content pack's file name."""

INSTALLED_NAME = "installed.json"
"""The name of the note that says which pack was taken last from an update."""

POLICY_NAME = "policy.toml"
"""The name of the settings file that staff cannot override."""

PACKAGE = Path(__file__).parent
"""The folder of the `kiosk` package."""


@dataclass(frozen=True, slots=True)
class AppPaths:
    """The folders of one running kiosk. Nothing here creates a folder or looks into a file.

    Attributes:
        install: the folder that holds `resources` and `content`.
        resources: fonts, icons, themes, translations; read only.
        content: the content that came with the program; read only.
        pack: the compiled content pack; missing in a source tree until it is published once.
        drawings: outlines of what a first start shows; missing in a source tree, which draws them itself.
        state: what the kiosk remembers from one start to the next.
        cache: what may be deleted at any time.
        logs: log files and crash reports.
        policy: settings of whoever looks after the machine; outside the state folder, never written, usually missing.
    """

    install: Path
    resources: Path
    content: Path
    pack: Path
    drawings: Path
    state: Path
    cache: Path
    logs: Path
    policy: Path

    @property
    def updates(self) -> Path:
        """Packs taken from updates, and whose updates are taken."""
        return self.state / "updates"

    @property
    def installed(self) -> Path:
        """The note that says which of those packs is shown; missing until an update was taken."""
        return self.updates / INSTALLED_NAME

    @property
    def font_config(self) -> Path:
        """What fontconfig is told instead of the machine's own configuration; it names no folder of fonts."""
        return self.resources / "fontconfig" / "no-fonts.conf"

    @property
    def clinic(self) -> Path:
        """The folder of the clinic's own pages, which lie over the pack; usually missing."""
        return self.state / "clinic-pack"

    @classmethod
    def find(
        cls,
        state_dir: Path | None = None,
        *,
        package: Path = PACKAGE,
        environment: Mapping[str, str] = os.environ,
        platform: str = sys.platform,
    ) -> AppPaths:
        """Tell a source tree from an installed or frozen program, and choose the state folder.

        An installed and a frozen program carry their data beside the code, in `kiosk/_data`; a source tree
        has it beside the package, and compiles its pack into `build/`.

        Args:
            state_dir: where to write; the operating system's place for it when None.
            package: the folder of the `kiosk` package; in a frozen program, the one it was unpacked to.
            environment: the environment variables.
            platform: the operating system, as `sys.platform` names it.

        Raises:
            KnownError: no state folder was given and the environment names no home.
        """
        data = package / "_data"
        bundled = data.is_dir()
        install = data if bundled else package.parent
        content = install / "content"
        state = state_dir or default_state_dir(environment, platform)
        return cls(
            install=install,
            resources=install / "resources",
            content=content,
            pack=(content if bundled else install / "build") / PACK_NAME,
            drawings=install / "drawings",
            state=state,
            cache=state / "cache",
            logs=state / "logs",
            policy=policy_file(environment, platform),
        )


def default_state_dir(environment: Mapping[str, str], platform: str) -> Path:
    """Return where the operating system wants a program's state.

    Windows: ProgramData, because one kiosk serves every account. Elsewhere: XDG Base Directory
    Specification 0.8, which tells programs to ignore a relative XDG_STATE_HOME.

    Raises:
        KnownError: the environment names no such place.
    """
    if platform == "win32":
        if program_data := environment.get("PROGRAMDATA"):
            return Path(program_data) / FOLDER_NAME
    else:
        state_home = environment.get("XDG_STATE_HOME", "")
        if os.path.isabs(state_home):  # noqa: PTH117 - a Path would turn the empty text into the working folder
            return Path(state_home) / FOLDER_NAME
        if home := environment.get("HOME"):
            return Path(home) / ".local" / "state" / FOLDER_NAME
    raise KnownError("There is no home folder to keep the kiosk's state in. Name one with --state-dir.")


def policy_file(environment: Mapping[str, str], platform: str) -> Path:
    """Return where the administrator of a machine puts the settings that staff cannot override.

    Elsewhere than under Windows: /etc, which the Filesystem Hierarchy Standard 3.0 (section 3.7) gives to settings of
    one machine. No variable can move it: who starts the kiosk must not choose its policy.
    """
    if platform == "win32":
        return Path(environment.get("PROGRAMDATA") or r"C:\ProgramData", f"{FOLDER_NAME}-policy", POLICY_NAME)
    return Path("/etc", FOLDER_NAME, POLICY_NAME)
