"""Everything that can be wrong with an update: one sentence for staff, and what to do about it.

Whatever it is, the pages of before are still shown.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

from kiosk.errors import KnownError

Code = Literal[
    "no-updates",
    "no-trust",
    "bad-trust",
    "wrong-key",
    "tampered",
    "expired",
    "clock",
    "older",
    "same",
    "mixed",
    "endless",
    "path",
    "link",
    "unreadable",
    "wrong-product",
    "newer-program",
    "missing",
    "pulled",
    "disk-full",
    "not-saved",
    "stopped",
]

_NOT_THIS = "Do not use this stick. Call whoever publishes the pages."
_COPY_AGAIN = "Ask whoever publishes the pages to copy the update onto the stick anew."

TEXTS: dict[Code, tuple[str, str]] = {
    "no-updates": ("The stick holds no update for this kiosk.", "Take the stick that the publisher of the pages made."),
    "no-trust": (
        "The kiosk has not been told yet whose updates it may take.",
        "Somebody with the IT role opens “Whose updates are taken” and compares a number.",
    ),
    "bad-trust": (
        "The file that says whose updates are taken is damaged.",
        "Somebody with the IT role opens “Whose updates are taken” and takes it again.",
    ),
    "wrong-key": (
        "The update was not signed by those whom this kiosk trusts, or it was changed after it was signed.",
        _NOT_THIS,
    ),
    "tampered": ("A file of the update is not the one that was signed.", _NOT_THIS),
    "expired": (
        "The signature of the update has run out, so nobody knows whether newer pages exist.",
        "Ask whoever publishes the pages for a fresh stick.",
    ),
    "clock": (
        "The clock of this computer shows %1, so the kiosk cannot tell whether the update is still valid.",
        "Set the clock, then look on the stick again.",
    ),
    "older": ("The update is older than one this kiosk has taken or seen.", "Take the newest stick."),
    "same": ("These pages are on the kiosk already, version %1.", "There is nothing to do."),
    "mixed": ("The files of the update do not belong together.", _COPY_AGAIN),
    "endless": ("A file of the update is larger than it may be.", _NOT_THIS),
    "path": ("The update names a file outside its own folder.", _NOT_THIS),
    "link": ("A file of the update is no plain file.", _NOT_THIS),
    "unreadable": ("The pages in the update cannot be read.", _COPY_AGAIN),
    "wrong-product": ("The update is for another product, “%1”.", "Take the stick that is for this kiosk."),
    "newer-program": (
        "The update needs a newer program than this kiosk has: version %1.",
        "Ask IT to update the program first.",
    ),
    "missing": ("A file of the update is missing on the stick.", _COPY_AGAIN),
    "pulled": ("The stick was taken out before the end.", "Put it in, wait 5 seconds, and look again."),
    "disk-full": ("There is no room for the update on the disk of the kiosk.", "Ask IT to make room, then try again."),
    "not-saved": ("The update could not be saved on the kiosk.", "Ask IT to check the disk and the kiosk's folder."),
    "stopped": ("The update was stopped.", "Look on the stick again to go on."),
}
"""Each problem: what it is, and what staff do."""


class Problem(NamedTuple):
    """One thing that is wrong; ``value`` is what its sentence names."""

    code: Code
    value: str = ""

    @property
    def sentence(self) -> str:
        """What it is."""
        return TEXTS[self.code][0].replace("%1", self.value)

    @property
    def way_out(self) -> str:
        """What staff do about it."""
        return TEXTS[self.code][1]


class UpdateError(KnownError):
    """An update cannot go on.

    Attributes:
        problem: Why.
    """

    def __init__(self, code: Code, value: str = "") -> None:
        self.problem = Problem(code, value)
        super().__init__(f"{self.problem.sentence} {self.problem.way_out}")
