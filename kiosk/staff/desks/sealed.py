"""What staff see when the list of people is lost: what happened, and what IT can do. There is nothing to press."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.staff.console import STAY
from kiosk.staff.sheet import Say, Sheet, Tone
from kiosk.staff.words import fill

if TYPE_CHECKING:
    from kiosk.staff.console import Step


@dataclass(frozen=True, slots=True)
class SealedDesk:
    """The only sheet there is in this state; it can only be closed.

    Args:
        problems: What was found in the files, as `kiosk.staff.access_file.Loaded` has it.
        contact: Whom the desk calls; empty if nobody was named.
    """

    problems: tuple[str, ...] = ()
    contact: str = ""

    def sheet(self) -> Sheet:
        """Return what happened and what to do."""
        whom = Say(fill("Call: %1", self.contact), Tone.HEAD) if self.contact else Say("Call your IT.", Tone.HEAD)
        return Sheet(
            "sealed",
            "Staff cannot sign in",
            (
                Say("The list of people and PINs is lost. No PIN and no recovery code can be checked.", Tone.BAD),
                Say("Patients can go on reading. Nothing of theirs is lost.", Tone.GOOD),
                whom,
                Say("What IT can do", Tone.HEAD),
                Say("Put a copy of access.json back into the state folder of the kiosk."),
                Say("If there is no copy: write “allow_new_setup = true” into the policy file of this computer."),
                *((Say("What was found", Tone.HEAD),) if self.problems else ()),
                *(Say(problem, Tone.SOFT) for problem in self.problems),
            ),
            can_go_back=False,
        )

    def act(self, line_id: str, value: str) -> Step:
        """Nothing can be pressed."""
        del line_id, value
        return STAY
