"""What the staff room is given: who may come in, the wrong tries, and every desk for whoever came in."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar

from kiosk.adapters.printer import printers
from kiosk.backoffice.manual import read_manual
from kiosk.backoffice.measuring import MeasureDesk, rounded
from kiosk.content.search import PageSearch
from kiosk.errors import KnownError
from kiosk.staff import recovery
from kiosk.staff.access import RECOVERED
from kiosk.staff.access_file import State
from kiosk.staff.commands import offered
from kiosk.staff.desk_card import CardFacts
from kiosk.staff.desks.approve import approval_desks
from kiosk.staff.desks.devices import device_desks
from kiosk.staff.desks.drafts import Measured, SetupNeeds
from kiosk.staff.desks.files import file_desks
from kiosk.staff.desks.first_run import first_run_desks
from kiosk.staff.desks.health import HealthDesk
from kiosk.staff.desks.home import HomeDesk
from kiosk.staff.desks.hours import hours_desks
from kiosk.staff.desks.manual import ManualDesk
from kiosk.staff.desks.people import people_desks
from kiosk.staff.desks.sealed import SealedDesk
from kiosk.staff.desks.search import SearchDesk
from kiosk.staff.desks.settings import settings_desks
from kiosk.staff.desks.show_page import MOST_OFFERED, ShowPageDesk, page_groups
from kiosk.staff.desks.updates import updates_desks
from kiosk.staff.desks.usage import usage_desks
from kiosk.staff.first_run import FirstRun
from kiosk.staff.health import in_one_line
from kiosk.staff.roles import Role
from kiosk.staff.sheet import Option
from kiosk.staff.words import named
from kiosk.usage.problems import SENTENCES
from kiosk.usage.report import ended_months, report

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime

    from kiosk.adapters.errands import Errands
    from kiosk.adapters.host import Host
    from kiosk.adapters.sound import Sound
    from kiosk.adapters.storage import Storage
    from kiosk.backoffice.care import Care
    from kiosk.backoffice.files import KioskFiles
    from kiosk.backoffice.stores import KeptAccess, KeptApprovals, KeptLogos, KeptTries, SiteSettings
    from kiosk.content.pack_file import PackFile
    from kiosk.staff.access import Actor
    from kiosk.staff.access_file import Loaded
    from kiosk.staff.commands import Capability, Command
    from kiosk.staff.console import Desk
    from kiosk.staff.desks.needs import Value
    from kiosk.staff.desks.update_trust import UpdateService
    from kiosk.staff.lockout import Lockouts
    from kiosk.usage.counting import Counting
    from kiosk.usage.report import Report

_T = TypeVar("_T")

NOT_YET = frozenset({"learn-keys", "keyboard-test"})
"""Commands whose screens come with the keypad."""


@dataclass(frozen=True, slots=True)
class UsageCounts:
    """What was counted, as the desk of counting reads it."""

    counting: Counting
    pack: PackFile
    settings: SiteSettings
    now: Callable[[], datetime]

    def problem(self) -> str:
        """Return what is wrong with counting and what to do; empty: nothing."""
        problem = self.counting.problem
        return named(SENTENCES[problem.code], {"file": problem.file}) if problem is not None else ""

    def months(self) -> Sequence[str]:
        """Return the months that have ended and of which something is known, the newest first."""
        return ended_months(self.counting.totals(), self.now().date())

    def report(self, month: str) -> Report:
        """Return one of these months as it may be shown."""
        info = self.pack.info
        return report(
            self.counting.totals(),
            month,
            pages=[entry.id for entry in self.pack.entries(info.source_language)],
            languages=info.languages,
            threshold=self.settings.load().settings.count_threshold,
        )

    def forget(self) -> None:
        """Delete all counts. Raises KnownError if they could not be deleted."""
        self.counting.forget()


@dataclass(slots=True)
class Staffing:
    """Everything the staff room needs of this machine.

    Args:
        settings: The settings files.
        people: The people and the recovery code.
        tries: The wrong tries.
        approvals: The approvals.
        logos: The logo.
        files: Makes files for a stick.
        care: Looks at the kiosk.
        counting: Counts the visits.
        pack: The content; None where it does not load.
        languages: The languages' own names by their code.
        host: The computer.
        sound: Its sound.
        storage: Its sticks.
        now: The local time, without a zone.
        is_supervised: Whether something starts the kiosk again when it ends.
        errands: Does slow work beside the screen.
        updates: Takes new pages; None where those that came with the kiosk do not load.
    """

    settings: SiteSettings
    people: KeptAccess
    tries: KeptTries
    approvals: KeptApprovals
    logos: KeptLogos
    files: KioskFiles
    care: Care
    counting: Counting
    pack: PackFile | None
    languages: Mapping[str, str]
    host: Host
    sound: Sound
    storage: Storage
    now: Callable[[], datetime]
    is_supervised: bool
    errands: Errands
    updates: UpdateService | None = None
    _setup: dict[str, Desk] = field(default_factory=dict)
    _measured: Measured | None = None
    _measuring: MeasureDesk | None = None

    def access(self) -> Loaded:
        """Read who may come in."""
        return self.people.look()

    def lockouts(self) -> Lockouts:
        """Return the wrong tries so far."""
        return self.tries.load()

    def keep_lockouts(self, lockouts: Lockouts) -> None:
        """Keep the wrong tries; where the disk cannot be written to they count until the program ends."""
        with suppress(KnownError):
            self.tries.keep(lockouts)

    def health(self) -> str:
        """Look at the kiosk, and return the worst of what was found in one sentence; empty when all is well."""
        with suppress(KnownError):
            return in_one_line(self.care.lines())
        # Whatever cannot be looked at keeps nobody out.
        return ""

    def beside(self, work: Callable[[], _T], then: Callable[[_T], None]) -> None:
        """Do slow work beside the screen, and give what came of it to ``then``."""
        self.errands.run(work, then)

    def desks(self, actor: Actor, state: State) -> tuple[Mapping[str, Desk], str]:
        """Return the desks for whoever came in, and which comes first."""
        if state is State.SEALED:
            contact = self.settings.load().settings.desk_contact
            return {"sealed": SealedDesk(self.access().problems, contact)}, "sealed"
        if state is State.FIRST_RUN:
            if not self._setup:
                # Kept until the set-up is done: whoever is called away finds the answers again.
                self._setup = first_run_desks(self._setup_needs(), actor, FirstRun.begin(self._decided()))
            return self._setup, "first-run"
        self._setup = {}
        return self._all(actor), "home"

    def take_measure(self, px_per_mm: float, *, in_setup: bool) -> None:
        """Take what measuring the screen found, pixels per mm: an answer of the set-up, or a setting at once."""
        if in_setup:
            self._measured = Measured(rounded(px_per_mm), self.settings.load().settings.mount_bottom_mm)
        elif self._measuring is not None:
            self._measuring.keep(px_per_mm)

    def _all(self, actor: Actor) -> dict[str, Desk]:
        settings = self.settings.load().settings
        commands = self._offered(actor)
        self._measuring = MeasureDesk(self.settings, self.is_supervised)
        desks: dict[str, Desk] = {
            **settings_desks(self.settings, can_restart=self.is_supervised),
            **hours_desks(self.settings, self.now),
            **people_desks(self.people, actor, self.storage, was_recovered=actor == RECOVERED),
            **file_desks(self.files, self.storage, lambda: self._card({})),
            **device_desks(
                now=self.now,
                set_clock=self.host.set_clock,
                tone_level=settings.tone_level,
                cleaning_for=int(settings.cleaning_for),
            ),
            "calibrate": self._measuring,
            "manual": ManualDesk(lambda: read_manual(self.settings.paths.resources)),
            **first_run_desks(self._setup_needs(), actor, FirstRun.again(self._decided())),
        }
        if self.pack is not None:
            pack = self.pack
            source = pack.info.source_language
            desks["show-page"] = ShowPageDesk(
                lambda: page_groups(pack.groups(), pack.entries(source, 0, MOST_OFFERED)), len(pack) > MOST_OFFERED
            )
            desks["search"] = SearchDesk(PageSearch(pack.path, self.settings.paths.cache).find, self.languages)
            desks |= usage_desks(
                role=actor.role,
                counts=UsageCounts(self.counting, self.pack, self.settings, self.now),
                settings=self.settings,
                today=lambda: self.now().date(),
                titles=lambda: {entry.id: entry.title for entry in pack.entries(source)},
                languages=self.languages,
                sticks=self.storage,
            )
            desks |= approval_desks(
                actor=actor,
                subjects=self.care.subjects,
                languages=self.languages,
                book=self.approvals,
                settings=self.settings,
                today=lambda: self.now().date(),
                sticks=self.storage,
                held=self.pack.info.held,
            )
        if self.updates is not None:
            desks |= updates_desks(
                self.updates, self.storage, is_it=actor.role is Role.IT, can_restart=self.is_supervised
            )
        found = self.care.lines()
        names = frozenset(desks)
        desks["health"] = HealthDesk(self.care.lines, lambda: commands, names | {"health"})
        desks["home"] = HomeDesk(actor, lambda: commands, lambda: found, names | {"health"})
        return desks

    def _offered(self, actor: Actor) -> tuple[Command, ...]:
        can: dict[Capability, bool] = {
            "usage": self.pack is not None,
            "set-clock": self.host.can_set_clock(),
            "sound": self.sound.has_device(),
            "usb": True,
            "reboot": self.is_supervised and self.host.can_restart(),
            "power": self.is_supervised and self.host.can_shut_down(),
            "restart": self.is_supervised,
        }
        shown = offered(actor.role, [name for name, is_there in can.items() if is_there])
        needs_pack = {"show-page", "search", "approval"} if self.pack is None else set()
        needs_pack |= {"updates"} if self.updates is None else set()
        return tuple(command for command in shown if command.id not in NOT_YET | needs_pack)

    def _decided(self) -> dict[str, Value]:
        """Return what the site file and the policy say already: the set-up need not ask it."""
        loaded = self.settings.load()
        return {**loaded.site, **loaded.policy}

    def _card(self, answers: Mapping[str, Value]) -> CardFacts:
        settings = self.settings.load().settings
        return CardFacts(
            clinic_name=str(answers.get("clinic_name", settings.clinic_name)),
            desk_contact=str(answers.get("desk_contact", settings.desk_contact)),
            can_restart_computer=self.is_supervised,
            cleaning_seconds=int(answers.get("cleaning_for", settings.cleaning_for)),
        )

    def _setup_needs(self) -> SetupNeeds:
        # What was measured for a set-up before this one is no answer to it.
        self._measured = None
        return SetupNeeds(
            settings=self.settings,
            access=self.people,
            sticks=self.storage,
            logos=self.logos,
            read_answers=self.settings.answers,
            measured=lambda: self._measured,
            now=self.now,
            languages=tuple(Option(code, name) for code, name in self.languages.items()),
            printers=printers(),
            card=self._card,
            make_code=recovery.generate,
        )
