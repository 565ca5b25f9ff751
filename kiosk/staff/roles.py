"""The four kinds of staff, once. What each may do stands with every command in `kiosk.staff.commands`."""

from __future__ import annotations

from enum import Enum


class Role(Enum):
    """What a person at the clinic does; the value is how it is written in files."""

    RECEPTION = "reception"
    CLINICIAN = "clinician"
    MANAGER = "manager"
    IT = "it"

    @property
    def title(self) -> str:
        """The role in words for staff."""
        return _TITLES[self]


_TITLES = {
    Role.RECEPTION: "Reception",
    Role.CLINICIAN: "Clinician",
    Role.MANAGER: "Manager",
    Role.IT: "IT",
}

EVERYONE = frozenset(Role)


def may_manage(actor: Role, other: Role) -> bool:
    """Return whether ``actor`` may add, change or remove a person with the role ``other``.

    IT looks after everybody. A manager looks after everybody but IT: who could make IT people could make themselves
    one, and leave the kiosk for the computer's own screen.
    """
    return actor is Role.IT or (actor is Role.MANAGER and other is not Role.IT)
