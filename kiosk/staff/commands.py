"""Everything staff can do, once: what it is called, who may, whether it asks first, and when it is hidden."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from kiosk.staff.roles import EVERYONE, Role

if TYPE_CHECKING:
    from collections.abc import Iterable

GroupId = Literal["daily", "content", "devices", "settings", "files", "system"]
Capability = Literal["", "usage", "set-clock", "sound", "usb", "reboot", "power", "restart"]
"""What a kiosk may lack; a command that needs it is hidden then. Empty: the command is always there."""

GROUPS: dict[GroupId, str] = {
    "daily": "Every day",
    "content": "Content",
    "devices": "Screen, keys and sound",
    "settings": "Settings and people",
    "files": "Files",
    "system": "Restart and exit",
}
"""The groups in the order they are shown, with their titles."""


@dataclass(frozen=True, slots=True)
class Command:
    """One thing staff can do.

    Attributes:
        id: its name in code, in the count of uses and in tests.
        title: the words on its button.
        group: where it stands.
        roles: who may.
        confirmation: what is asked before it is done; empty where nothing is.
        hidden_without: what the kiosk must be able to do for it to be shown.
    """

    id: str
    title: str
    group: GroupId
    roles: frozenset[Role] = EVERYONE
    confirmation: str = ""
    hidden_without: Capability = ""

    @property
    def needs_confirmation(self) -> bool:
        """Whether it asks before it is done."""
        return bool(self.confirmation)


_CLINICAL = frozenset({Role.CLINICIAN})
_REVIEW = frozenset({Role.CLINICIAN, Role.MANAGER})
_NUMBERS = frozenset({Role.CLINICIAN, Role.MANAGER, Role.IT})
_LEAD = frozenset({Role.MANAGER, Role.IT})
_HOUSE = frozenset({Role.RECEPTION, Role.MANAGER, Role.IT})
_IT = frozenset({Role.IT})

COMMANDS = (
    Command("health", "How the kiosk is", "daily"),
    Command("cleaning", "Clean the screen", "daily"),
    Command("show-page", "Show a patient a page", "daily"),
    Command("search", "Find words in the pages", "daily"),
    Command("desk-card", "Card for the desk", "daily"),
    Command("usage", "What is read", "daily", _NUMBERS, hidden_without="usage"),
    Command("approval", "Pages and approvals", "content", _NUMBERS),
    Command("language-review", "Review a translation", "content", _REVIEW),
    Command("clinical-approval", "Approve a page", "content", _CLINICAL),
    Command("show-drafts", "Show or hide drafts", "content", _CLINICAL),
    Command("export-approvals", "Save the approvals", "content", _REVIEW, hidden_without="usb"),
    Command(
        "import-approvals",
        "Read approvals",
        "content",
        _REVIEW,
        "Approvals for pages as they are now are added. Others are left out. Go on?",
        "usb",
    ),
    Command("manual", "Content manual", "content", _NUMBERS),
    Command("updates", "New pages from a stick", "content", _LEAD, hidden_without="usb"),
    Command("calibrate", "Measure the screen", "devices", _HOUSE),
    Command("touch-test", "Test the touch", "devices"),
    Command("sound-test", "Test the sound", "devices", hidden_without="sound"),
    Command("keyboard-test", "Test the keys", "devices"),
    Command("learn-keys", "Teach the kiosk its keys", "devices", _HOUSE),
    Command("clock", "Set the clock", "devices", _HOUSE, hidden_without="set-clock"),
    Command("hours", "Opening hours", "settings", _HOUSE),
    Command("settings", "All settings", "settings", _LEAD),
    Command("people", "People and PINs", "settings", _LEAD),
    Command(
        "recovery-code",
        "New recovery code",
        "settings",
        _LEAD,
        "The old recovery code stops working at once. Make a new one?",
    ),
    Command(
        "first-run",
        "Set the kiosk up again",
        "settings",
        _LEAD,
        "All questions of the first set-up come again. Nothing is lost until you answer them. Start?",
    ),
    Command("backup", "Save all settings", "files", _LEAD, hidden_without="usb"),
    Command(
        "restore",
        "Read saved settings",
        "files",
        _LEAD,
        "The settings of now are replaced, and the kiosk starts again. Go on?",
        "usb",
    ),
    Command("support-bundle", "Files for support", "files", _HOUSE, hidden_without="usb"),
    Command("readiness-report", "Report for opening day", "files", hidden_without="usb"),
    Command(
        "restart", "Restart the kiosk", "system", EVERYONE, "The screen goes dark for some seconds. Restart?", "restart"
    ),
    Command(
        "restart-computer",
        "Restart the computer",
        "system",
        _HOUSE,
        "The kiosk is away for some minutes. Restart the computer?",
        "reboot",
    ),
    Command(
        "shut-down",
        "Switch the computer off",
        "system",
        _HOUSE,
        "Somebody must switch it on again by hand. Switch the computer off?",
        "power",
    ),
    Command(
        "exit",
        "Leave the kiosk",
        "system",
        _IT,
        "The kiosk ends, and the computer is open to whoever stands here. Leave the kiosk?",
    ),
)
"""Every command, in the order of its group."""

BY_ID = {command.id: command for command in COMMANDS}


def may(role: Role, command_id: str) -> bool:
    """Return whether a role may use a command.

    Raises:
        KeyError: there is no such command.
    """
    return role in BY_ID[command_id].roles


def offered(role: Role, capabilities: Iterable[Capability]) -> tuple[Command, ...]:
    """Return the commands a role sees on a kiosk that can do these things."""
    able = {"", *capabilities}
    return tuple(command for command in COMMANDS if role in command.roles and command.hidden_without in able)
