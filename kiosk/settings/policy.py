"""Whether a policy file may be believed: only the administrator of the machine must be able to write it.

Under Windows the folder's own permissions see to that (ProgramData lets an account change what it made itself), and
there is no owner a program could compare without the system's own libraries.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, NamedTuple

from kiosk.settings.problems import SettingsProblem

if TYPE_CHECKING:
    from pathlib import Path

ROOT = 0
"""The administrator's number on every POSIX system."""

_WRITABLE_BY_OTHERS = 0o022


class FileFacts(NamedTuple):
    """Whose a file is: the account's number and name, and the permissions as POSIX counts them."""

    owner: int
    owner_name: str
    mode: int


def read_facts(path: Path, platform: str = sys.platform) -> FileFacts | None:
    """Return whose a file or folder is; None where the operating system has no such thing.

    Raises:
        OSError: It is not there, or hidden from this account.
    """
    if platform == "win32":
        return None
    import pwd  # noqa: PLC0415 - Windows has no such module

    facts = path.stat()
    try:
        name = pwd.getpwuid(facts.st_uid).pw_name
    except KeyError:
        name = f"account {facts.st_uid}"
    return FileFacts(facts.st_uid, name, facts.st_mode & 0o7777)


def refusal(path: Path, facts: FileFacts | None) -> SettingsProblem | None:
    """Return why a policy file, or its folder, cannot be believed; None if it can."""
    if facts is None:
        return None
    if facts.owner != ROOT:
        message = (
            f"This belongs to {facts.owner_name} and not to root, so the policy file does not count. "
            f"Run: sudo chown root {path}"
        )
        return SettingsProblem("wrong-owner", str(path), 0, "", message)
    if facts.mode & _WRITABLE_BY_OTHERS:
        message = f"Not root alone may write here, so the policy file does not count. Run: sudo chmod go-w {path}"
        return SettingsProblem("wrong-mode", str(path), 0, "", message)
    return None
