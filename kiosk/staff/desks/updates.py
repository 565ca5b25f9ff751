"""New pages from a stick: what it brings, how far it is, whether it was taken, and the way back to the pages before."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from kiosk.errors import KnownError
from kiosk.staff.console import STAY, STOP, Effect, Slow, Step
from kiosk.staff.desks.needs import the_stick
from kiosk.staff.desks.update_trust import TrustDesk, told
from kiosk.staff.sheet import Do, Say, Sheet, Tone, Weight
from kiosk.staff.words import counted, day_words, fill, in_a_row
from kiosk.updates.problems import TEXTS, Problem

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator, Sequence

    from kiosk.staff.console import Desk
    from kiosk.staff.desks.needs import Sticks
    from kiosk.staff.desks.update_trust import UpdateService
    from kiosk.staff.sheet import Line
    from kiosk.updates.machine import Brings, Update

WORDS = {
    "title": "New pages from a stick",
    "shown": "The pages shown now are version %1.",
    "waits": "Version %1 is shown as soon as the kiosk starts again.",
    "before": "Show the pages of before again",
    "before-which": "Version %1",
    "went-back": "Version %1 is shown as soon as the kiosk starts again. You can come back the same way.",
    "put-in": "Put in the stick with the new pages.",
    "look": "Look on the stick",
    "look-again": "Look on the stick again",
    "whose": "Whose updates are taken",
    "whose-number": "Updates are taken from whoever has this number: %1",
    "whose-policy": "The rules of this computer have decided that.",
    "nobody": "Nobody was named yet whose updates are taken.",
    "ask-it": "Somebody with the IT role can name them.",
    "leave-in": "Leave the stick in.",
    "verifying": "Part 1 of 3: The signatures are checked.",
    "staging": "Part 2 of 3: The pages are copied. %1 % are done.",
    "validating": "Part 3 of 3: The pages are looked through. %1 % are done.",
    "stop": "Stop",
    "brings": "Version %1 of %2",
    "pages": "It has %1 pages.",
    "new": "New: %1",
    "changed": "Changed: %1",
    "gone": "Taken out: %1",
    "nothing": "No page is another than now.",
    "show": "Show these pages",
    "keep": "Leave everything as it is",
    "done": "The new pages are on the kiosk.",
    "still": "The pages of before are still shown.",
    "out": "You can take the stick out.",
    "at-rest": "They are shown as soon as nobody uses the kiosk: it starts again by itself.",
    "restart": "They are shown when the kiosk is started the next time.",
    "clock": "Set the clock",
}
APPROVALS = "One approval came along.", "%n approvals came along."
COUNTS = {
    "taken": ("One approval was added.", "%n approvals were added."),
    "own-is-newer": (
        "One approval was left out: here is one as new for the same page.",
        "%n approvals were left out: here are ones as new for the same pages.",
    ),
    "taken-back": (
        "One approval was left out: somebody took it back here.",
        "%n approvals were left out: somebody took them back here.",
    ),
    "another-page": (
        "One approval was left out: it is for another version of its page.",
        "%n approvals were left out: they are for other versions of their pages.",
    ),
    "one-person": (
        "One approval was left out: the same person has the other task.",
        "%n approvals were left out: the same person has the other task.",
    ),
}
"""What is said of the approvals that came along, by what became of them; the words of one, and of several."""

NAMED = 12
"""So many titles are named of those that changed; the number of the others follows."""

MORE = "one more", "%n more"


@dataclass(slots=True)
class UpdatesDesk:
    """One update from a stick.

    Args:
        service: What takes it.
        sticks: Where it comes from.
        is_it: Whether whoever is signed in has the IT role.
        can_restart: Whether the kiosk can start itself again.
    """

    service: UpdateService
    sticks: Sticks
    is_it: bool
    can_restart: bool
    _update: Update | None = field(default=None, init=False)
    _said: tuple[Line, ...] = field(default=(), init=False)
    _is_stopped: bool = field(default=False, init=False)

    def sheet(self) -> Sheet:
        """Return how far an update is, else what is shown now and what can be done."""
        update = self._update
        if update is None:
            lines = tuple(self._overview())
        else:
            lines = tuple(_brought(update) if update.is_ended else _progress(update))
        return Sheet("updates", WORDS["title"], lines, can_go_back=update is None)

    def act(self, line_id: str, value: str) -> Step:
        """Look, stop, take, leave, go back; or open the desk of the clock or of trust."""
        del value
        if line_id == STOP:
            self._is_stopped = True
            return STAY
        update, self._update, self._said = self._update, None, ()
        if line_id in {"clock", "trust"}:
            return Step(opens={"clock": "clock", "trust": "updates-trust"}[line_id])
        if line_id == "look":
            return self._look()
        if line_id == "show" and update is not None:
            return self._tell(lambda: self._take(update))
        if line_id == "before":
            return self._tell(self._go_back)
        if line_id == "keep":
            self._said = (Say(WORDS["still"]), Say(WORDS["out"], Tone.GOOD))
        return STAY

    def _overview(self) -> Iterator[Line]:
        yield from self._said
        try:
            standing = self.service.standing()
        except KnownError as error:
            yield from told(error)
            return
        if not self._said:
            yield Say(fill(WORDS["shown"], standing.version))
        if standing.waits and not self._said:
            yield Say(fill(WORDS["waits"], standing.waits), Tone.SOFT)
        if standing.trust.data:
            if not self._said:
                yield Say(WORDS["put-in"])
            yield Do("look", WORDS["look-again" if self._said else "look"], weight=Weight.MAIN)
        else:
            yield Say(WORDS["nobody"], Tone.WARN)
        if standing.before:
            yield Do("before", WORDS["before"], fill(WORDS["before-which"], standing.before))
        if standing.trust.data:
            yield Say(fill(WORDS["whose-number"], standing.trust.number), Tone.SOFT)
        if self.is_it:
            yield Do("trust", WORDS["whose"], weight=Weight.PLAIN if standing.trust.data else Weight.MAIN)
        elif not standing.trust.data:
            yield Say(WORDS["ask-it"], Tone.SOFT)

    def _look(self) -> Step:
        try:
            stick = the_stick(self.sticks)
        except KnownError as error:
            self._said = told(error)
            return STAY
        self._is_stopped = False
        job = self.service.begin(stick)
        return self._go_on(job, next(job))

    def _go_on(self, job: Generator[Update, None, None], update: Update) -> Step:
        """Show where it stands, and do the next part beside the screen."""
        if self._is_stopped and not update.is_ended:
            update = update.refuse(Problem("stopped"))
        if not update.is_ended:
            self._update = update
            return Step(slow=Slow(lambda: _part(job, update), lambda found: self._go_on(job, found), stays=True))
        # The stick is let go of, and what was copied of an update that was stopped is removed.
        job.close()
        self._update = None if update.problem is not None else update
        if update.problem is not None:
            self._said = tuple(_refused(update.problem))
        return STAY

    def _tell(self, act: Callable[[], Step]) -> Step:
        try:
            return act()
        except KnownError as error:
            self._said = (*told(error), Say(WORDS["still"]))
            return STAY

    def _take(self, update: Update) -> Step:
        taken = self.service.take(update)
        counts = [
            Say(counted(number, *words), Tone.GOOD if outcome == "taken" else Tone.PLAIN)
            for outcome, words in COUNTS.items()
            if (number := sum(each.outcome == outcome for each in taken.merged.decisions))
        ]
        self._said = (Say(WORDS["done"], Tone.GOOD), Say(self._when()), Say(WORDS["out"]), *counts)
        changed = (Effect("approvals-changed"),) if taken.merged.count("taken") else ()
        return Step(effects=(*changed, *self._restart()))

    def _go_back(self) -> Step:
        version = self.service.go_back()
        self._said = (Say(fill(WORDS["went-back"], version), Tone.GOOD),)
        return Step(effects=self._restart())

    def _when(self) -> str:
        return WORDS["at-rest" if self.can_restart else "restart"]

    def _restart(self) -> tuple[Effect, ...]:
        return (Effect("restart-at-rest"),) if self.can_restart else ()


def updates_desks(service: UpdateService, sticks: Sticks, *, is_it: bool, can_restart: bool) -> dict[str, Desk]:
    """Return the desks of updates; "updates" is the one to open. The arguments are those of `UpdatesDesk`."""
    desks: dict[str, Desk] = {"updates": UpdatesDesk(service, sticks, is_it=is_it, can_restart=can_restart)}
    return {**desks, "updates-trust": TrustDesk(service, sticks)} if is_it else desks


def _part(job: Iterator[Update], before: Update) -> Update:
    """Go on until there is something new to be seen: another step, or a tenth of this one."""
    was = before.phase, before.percent // 10
    return next(update for update in job if (update.phase, update.percent // 10) != was)


def _progress(update: Update) -> Iterator[Line]:
    phase = "verifying" if update.phase == "found" else update.phase
    yield Say(WORDS["leave-in"], Tone.HEAD)
    yield Say(fill(WORDS[phase], update.percent) if phase != "verifying" else WORDS[phase])
    yield Do(STOP, WORDS["stop"])


def _brought(update: Update) -> Iterator[Line]:
    offer, brings = update.offer, update.brings
    if offer is None or brings is None:
        return
    yield Say(fill(WORDS["brings"], offer.version, day_words(date.fromisoformat(offer.day))), Tone.HEAD)
    yield Say(fill(WORDS["pages"], brings.pages))
    yield from _titles(brings)
    if brings.approvals:
        yield Say(counted(len(brings.approvals), *APPROVALS), Tone.GOOD)
    yield Do("keep", WORDS["keep"])
    yield Do("show", WORDS["show"], weight=Weight.MAIN)


def _titles(brings: Brings) -> Iterator[Line]:
    if not (brings.new or brings.changed or brings.gone):
        yield Say(WORDS["nothing"])
    for key, titles in (("new", brings.new), ("changed", brings.changed), ("gone", brings.gone)):
        if titles:
            yield Say(fill(WORDS[key], _named(titles)))


def _named(titles: Sequence[str]) -> str:
    more = len(titles) - NAMED
    return in_a_row((*titles[:NAMED], *((counted(more, *MORE),) if more > 0 else ())))


def _refused(problem: Problem) -> Iterator[Line]:
    value = day_words(date.fromisoformat(problem.value)) if problem.code == "clock" else problem.value
    sentence, way_out = TEXTS[problem.code]
    is_fine = problem.code in {"same", "stopped"}
    yield Say(fill(sentence, value), Tone.PLAIN if is_fine else Tone.BAD)
    yield Say(way_out)
    if not is_fine:
        yield Say(WORDS["still"])
    yield Say(WORDS["out"], Tone.GOOD)
    if problem.code == "clock":
        yield Do("clock", WORDS["clock"])
