"""Making a recovery code: shown once, asked for once, saved to a stick or not, and only then put in place."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Literal

from kiosk.errors import KnownError
from kiosk.staff.console import BACK, STAY, Slow, Step
from kiosk.staff.desks.needs import AccessStore, Sticks, ask, put, typed_id
from kiosk.staff.recovery import generate, groups_that_differ
from kiosk.staff.sheet import Do, Enter, Say, Sheet, Tone, Weight
from kiosk.staff.words import as_it_is, fill, in_a_row

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.staff.access import Access
    from kiosk.staff.sheet import Line

FILE = "recovery-code.txt"
_AGAIN = Enter("again", "Type the recovery code", most=40)
_WRITTEN = Do("again", "I have written it down", weight=Weight.MAIN)
_SAVE = Do("save", "Save it to a stick", "Keep the stick locked away. Whoever has the code can get in.")


@dataclass(slots=True)
class RecoveryFlow:
    """The way of one code from being made to being in place. Made anew each time somebody wants a code.

    Args:
        store: Where the code is put in place.
        sticks: Where it can be saved.
        code: The code.
    """

    store: AccessStore
    sticks: Sticks
    code: str
    stage: Literal["shown", "set"] = "shown"
    said: tuple[Say, ...] = ()

    def lines(self) -> tuple[Line, ...]:
        """Return what it says and offers."""
        if self.stage == "set":
            return (
                Say("The recovery code is in place. It is not shown again.", Tone.GOOD),
                *self.said,
                _SAVE,
            )
        return (
            *self.said,
            Say("It opens the kiosk when all PINs are forgotten. Write it on paper, and lock it away."),
            Say(as_it_is(self.code.replace("-", "    ")), Tone.HEAD),
            Say("Next you type it once, to be sure that it is written down well.", Tone.SOFT),
            _WRITTEN,
        )

    def act(self, line_id: str, value: str) -> Step | None:
        """Answer a line; None if it is another's."""
        if line_id == "again":
            self.said = ()
            return ask(_AGAIN)
        if line_id == typed_id("again"):
            return self._compare(value)
        if line_id == "save":
            self.said = (put(self.sticks, FILE, f"Recovery code of the kiosk: {self.code}\n".encode()),)
            return STAY
        return None

    def _compare(self, typed: str) -> Step:
        wrong = groups_that_differ(self.code, typed)
        if wrong:
            self.said = (Say(wrong_groups(wrong), Tone.BAD),)
            return STAY
        return Step(slow=Slow(partial(self.store.load().set_recovery, self.code), self._keep))

    def _keep(self, access: Access) -> Step:
        try:
            saved = self.store.save(access)
        except KnownError as error:
            self.said = (Say(str(error), Tone.BAD), Say("The old recovery code still works.", Tone.SOFT))
            return STAY
        self.stage = "set"
        self.said = (Say(saved.problem, Tone.WARN),) if saved.problem else ()
        return STAY


@dataclass(slots=True)
class RecoveryDesk:
    """The sheet for a new code, once the kiosk is set up.

    Args:
        store: Where the code is put in place.
        sticks: Where it can be saved.
        make: Makes a code.
    """

    store: AccessStore
    sticks: Sticks
    make: Callable[[], str] = generate
    _flow: RecoveryFlow | None = None

    @property
    def has_begun(self) -> bool:
        """Whether a new code was made."""
        return self._flow is not None

    @property
    def is_set(self) -> bool:
        """Whether a new code is in place."""
        return self._flow is not None and self._flow.stage == "set"

    def lines(self) -> tuple[Line, ...]:
        """Return the flow, or what to have at hand for it."""
        if self._flow is not None:
            return self._flow.lines()
        return (
            Say("Take paper and a pen.", Tone.HEAD),
            Say("The code is shown now and never again. You write it down, and then type it once."),
            Do("make", "Show the code", weight=Weight.MAIN),
        )

    def sheet(self) -> Sheet:
        """Return the flow, and the way out of it."""
        if self.is_set:
            last: tuple[Line, ...] = (Do("done", "Done", weight=Weight.MAIN),)
        else:
            last = (Say("The old code works until the new one is in place.", Tone.SOFT),)
        return Sheet("recovery-code", "New recovery code", (*self.lines(), *last))

    def act(self, line_id: str, value: str) -> Step:
        """Make a code, or follow the one that was made."""
        if line_id == "done":
            self._flow = None
            return BACK
        if self._flow is None:
            self._flow = RecoveryFlow(self.store, self.sticks, self.make())
            return STAY
        return self._flow.act(line_id, value) or STAY


def wrong_groups(numbers: tuple[int, ...]) -> str:
    """Return the sentence that names the groups that were typed wrong."""
    if len(numbers) == 5:
        return "No group is right. Look at the code again, then type all of it."
    if len(numbers) == 1:
        return fill("Group %1 is not right. Compare it with the code, and type all of it again.", numbers[0])
    named = fill("%1 and %2", in_a_row(numbers[:-1]), numbers[-1])
    return fill("Groups %1 are not right. Compare them with the code, and type all of it again.", named)
