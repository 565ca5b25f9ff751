"""Whose updates are taken: a number on the stick, compared with the one the publisher gave on paper."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple, Protocol

from kiosk.errors import KnownError
from kiosk.staff.console import STAY
from kiosk.staff.desks.needs import the_stick
from kiosk.staff.sheet import Do, Say, Sheet, Tone, Weight
from kiosk.staff.words import as_it_is, fill
from kiosk.updates.problems import TEXTS, UpdateError

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

    from kiosk.staff.console import Step
    from kiosk.staff.desks.needs import NamedStick, Sticks
    from kiosk.staff.sheet import Line
    from kiosk.updates.job import Taken
    from kiosk.updates.machine import Update
    from kiosk.updates.trust import Trust

WORDS = {
    "title": "Whose updates are taken",
    "now": "Now these are taken: %1",
    "what": "The stick says that updates come from whoever has this number:",
    "compare": "Compare it with the number the publisher gave you on paper or by telephone, never on a stick.",
    "yes": "The numbers are the same: take their updates",
    "no": "They differ: take nothing",
    "taken": "From now on the updates of this publisher are taken.",
    "not-taken": "Nothing was changed. Call the publisher.",
    "put-in": "Put in the stick of the publisher.",
    "look": "Look on the stick",
    "policy": "The rules of this computer have decided whose updates are taken.",
}


class Standing(NamedTuple):
    """What is shown, and what was before.

    Attributes:
        version: of the pages that are shown.
        waits: the version that is shown after the next start; empty where it is the same.
        before: the version one can go back to; empty where there is none.
        trust: whose updates are taken.
    """

    version: str
    waits: str
    before: str
    trust: Trust


class UpdateService(Protocol):
    """What takes updates on this kiosk."""

    def standing(self) -> Standing:
        """Return what is shown. Raises KnownError."""
        ...

    def begin(self, stick: NamedStick) -> Generator[Update, None, None]:
        """Yield where an update from a stick stands, as `kiosk.updates.job.run` does."""
        ...

    def take(self, update: Update) -> Taken:
        """Show its pages from the next start on. Raises KnownError."""
        ...

    def go_back(self) -> str:
        """Show the pages of before from the next start on; return their version. Raises KnownError."""
        ...

    def trust_on(self, stick: NamedStick) -> Trust:
        """Return who signs what is on a stick, as it says itself. Raises KnownError."""
        ...

    def put_trust(self, trust: Trust) -> None:
        """Take their updates from now on. Raises KnownError."""
        ...


@dataclass(slots=True)
class TrustDesk:
    """Whose updates are taken: a number on the stick, compared by somebody with the IT role.

    Args:
        service: What takes updates.
        sticks: Where the number comes from.
    """

    service: UpdateService
    sticks: Sticks
    _found: Trust | None = field(default=None, init=False)
    _said: tuple[Line, ...] = field(default=(), init=False)

    def sheet(self) -> Sheet:
        """Return whose are taken now, or the number to compare."""
        found = self._found
        lines: tuple[Line, ...]
        if found is not None:
            lines = (
                Say(WORDS["what"]),
                Say(as_it_is(found.number), Tone.HEAD),
                Say(WORDS["compare"]),
                Do("no", WORDS["no"]),
                Do("yes", WORDS["yes"], weight=Weight.GRAVE),
            )
        else:
            lines = (*self._said, *self._now())
        return Sheet("updates-trust", WORDS["title"], lines, can_go_back=found is None)

    def act(self, line_id: str, value: str) -> Step:
        """Look on the stick, or say what came of comparing."""
        del value
        found, self._found, self._said = self._found, None, ()
        try:
            if line_id == "look":
                self._found = self.service.trust_on(the_stick(self.sticks))
            elif line_id == "yes" and found is not None:
                self.service.put_trust(found)
                self._said = (Say(WORDS["taken"], Tone.GOOD),)
            elif line_id == "no":
                self._said = (Say(WORDS["not-taken"], Tone.WARN),)
        except KnownError as error:
            self._said = told(error)
        return STAY

    def _now(self) -> Iterator[Line]:
        try:
            trust = self.service.standing().trust
        except KnownError as error:
            yield from told(error)
            return
        if trust.data:
            yield Say(fill(WORDS["now"], trust.number))
        if trust.is_policy:
            yield Say(WORDS["policy"], Tone.SOFT)
            return
        yield Say(WORDS["put-in"])
        yield Do("look", WORDS["look"], weight=Weight.MAIN)


def told(error: KnownError) -> tuple[Say, ...]:
    """Return what went wrong, and what to do where that is known apart."""
    if not isinstance(error, UpdateError):
        return (Say(str(error), Tone.BAD),)
    sentence, way_out = TEXTS[error.problem.code]
    return Say(fill(sentence, error.problem.value), Tone.BAD), Say(way_out)
