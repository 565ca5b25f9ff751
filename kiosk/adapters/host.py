"""The computer under the kiosk: what it lets the kiosk do, and asking it to.

What a system does not offer, or not to this account, is a plain False: staff then do not see the command.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from datetime import datetime


class Host(Protocol):
    """A computer. Every question may start a small program of the system and take some hundredths of a second."""

    def keep_awake(self, on: bool) -> bool:
        """Keep the screen on and the computer awake, or leave both to the system's own timers again.

        The wish ends with the program, however that ends. To be called by one thread, the one of the window.

        Returns:
            Whether something of the system took the wish; one that never blanks its screen has nothing that could.
        """

    def can_restart(self) -> bool:
        """Tell whether this account may restart the computer without being asked for a password."""

    def can_shut_down(self) -> bool:
        """Tell whether this account may switch the computer off without being asked for a password."""

    def restart(self) -> bool:
        """Restart the computer and tell whether it took the wish. Under the supervisor exit codes do this."""

    def shut_down(self) -> bool:
        """Switch the computer off and tell whether it took the wish. Under the supervisor exit codes do this."""

    def can_set_clock(self) -> bool:
        """Tell whether this account may set the clock, and no time server does so already."""

    def set_clock(self, moment: datetime) -> bool:
        """Set the clock and tell whether the system took it.

        Args:
            moment: the local time, without a zone.
        """

    def is_elevated(self) -> bool:
        """Tell whether the kiosk runs as the administrator, which it should not."""


class NullHost:
    """A computer nothing is known of."""

    def keep_awake(self, on: bool) -> bool:
        """Return False."""
        del on
        return False

    def can_restart(self) -> bool:
        """Return False."""
        return False

    def can_shut_down(self) -> bool:
        """Return False."""
        return False

    def restart(self) -> bool:
        """Return False."""
        return False

    def shut_down(self) -> bool:
        """Return False."""
        return False

    def can_set_clock(self) -> bool:
        """Return False."""
        return False

    def set_clock(self, moment: datetime) -> bool:
        """Return False."""
        del moment
        return False

    def is_elevated(self) -> bool:
        """Return False."""
        return False


def choose_host(platform: str = sys.platform) -> Host:
    """Return the host of this system. Asks it nothing yet."""
    if platform == "linux":
        from kiosk.adapters.linux_host import LinuxHost  # noqa: PLC0415 - only the system it is made for loads it

        return LinuxHost()
    if platform == "win32":
        from kiosk.adapters.windows_host import WindowsHost  # noqa: PLC0415 - only the system it is made for loads it

        return WindowsHost()
    return NullHost()
