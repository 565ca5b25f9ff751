"""Fakes for the desks of the staff console, and every desk of pages, counts and health with sample data."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any

from kiosk.content.approval import Approval, Approvals
from kiosk.content.index import Group, PageEntry
from kiosk.errors import KnownError
from kiosk.i18n.pseudo import pseudo
from kiosk.staff.access import Actor
from kiosk.staff.commands import offered
from kiosk.staff.desks.approval_book import Subject
from kiosk.staff.desks.approve import approval_desks
from kiosk.staff.desks.health import HealthDesk
from kiosk.staff.desks.home import HomeDesk
from kiosk.staff.desks.show_page import ShowPageDesk, page_groups
from kiosk.staff.desks.usage import usage_desks
from kiosk.staff.health import examine
from kiosk.staff.health_facts import Approved, HealthFacts
from kiosk.staff.roles import Role
from kiosk.staff.sheet import Bars, Choose, Do, Say, Sheet, sheet_in_language
from kiosk.usage.report import ended_months, report
from kiosk.usage.week import Totals
from tests.support.desks import FakeSettings, FakeSticks

if TYPE_CHECKING:
    from kiosk.content.index import Held
    from kiosk.staff.commands import Capability, Command
    from kiosk.staff.console import Desk
    from kiosk.staff.health import HealthLine
    from kiosk.usage.report import Report
    from kiosk.usage.week import Key

TODAY = date(2026, 11, 22)
EVERYTHING: tuple[Capability, ...] = ("usage", "set-clock", "sound", "usb", "reboot", "power", "restart")
LANGUAGES = {"en": "English", "es": "Español"}
DESKS = frozenset({"health", "show-page", "usage", "approval", "hours", "settings", "people", "recovery-code"})

MANAGER = Actor("B. Sample", Role.MANAGER)
CLINICIAN = Actor("A. Sample", Role.CLINICIAN)
RECEPTION = Actor("C. Sample", Role.RECEPTION)
IT = Actor("D. Sample", Role.IT)


def settings_with(
    *, locked: tuple[str, ...] = (), refuses: tuple[str, ...] = (), **values: str | float | bool
) -> FakeSettings:
    """Settings as shipped but for these values."""
    made = FakeSettings(refuses=refuses)
    for key, value in values.items():
        made.table[key] = made.table[key]._replace(value=value)
    made.lock(*locked)
    return made


@dataclass
class FakeBook:
    """Approvals in memory."""

    approvals: Approvals = field(default_factory=Approvals)
    told: tuple[str, ...] = ()
    is_broken: bool = False

    def load(self) -> Approvals:
        return self.approvals

    def problems(self) -> tuple[str, ...]:
        return self.told

    def save(self, approvals: Approvals) -> None:
        if self.is_broken:
            raise KnownError("The disk is full. Make room on it.")
        self.approvals = approvals


PAGES = (
    *(("what-helps", "What helps most"), ("exercise-and-physio", "Exercise and physiotherapy")),
    *(("causes", "Causes"), ("herniated-disc", "Herniated disc"), ("sciatica", "Sciatica")),
    *(("get-help-now", "Get help now"), ("where-it-hurts", "Where it hurts")),
)
TITLES = dict(PAGES)
ENTRIES = tuple(
    PageEntry(page, number, "cause", "", title, title, "", "") for number, (page, title) in enumerate(PAGES, 1)
)
GROUPS = (
    Group("start", "", ("where-it-hurts",)),
    Group("causes", "causes", ("herniated-disc", "sciatica")),
    Group("helps", "what-helps", ("exercise-and-physio",)),
    Group("more", "", ("get-help-now",)),
    Group("gone", "", ("no-such-page",)),
)


def subject(page: str, language: str = "en") -> Subject:
    """A page of the sample pack."""
    number = list(TITLES).index(page) + 1
    return Subject(page, language, number, TITLES[page], f"{number:02x}{len(language):02x}" * 16, language == "en")


SUBJECTS = tuple(subject(page, language) for language in LANGUAGES for page in TITLES)


def approval(page: str, task: Any = "clinical", *, language: str = "en", name: str = "A. Sample") -> Approval:
    """Somebody's word for a page of the sample pack as it is now."""
    return Approval(page, language, subject(page, language).hash, name, task, "2026-11-20")


def totals(visits: int = 60) -> Totals:
    """The counts of one week in October."""
    week = "2026-W42"
    some: dict[tuple[str, str, Key], int] = {
        ("page_views", week, ("en", "herniated-disc")): visits // 2,
        ("page_views", week, ("en", "sciatica")): visits // 4,
        ("page_views", week, ("en", "causes")): 3,
        ("visits_by_language", week, ("en",)): visits - 4,
        ("visits_by_language", week, ("es",)): 4,
        ("visits_by_hour", week, (9,)): visits // 2,
        ("visits_by_hour", week, (11,)): visits - visits // 2,
        ("visit_length", week, (2,)): visits // 2,
        ("visit_length", week, (30,)): visits - visits // 2,
        ("visit_pages", week, (3,)): visits,
    }
    return Totals({cell: n for cell, n in some.items() if n > 0})


@dataclass
class FakeCounts:
    """Counts in memory."""

    counted: Totals = field(default_factory=Totals)
    told: str = ""
    is_broken: bool = False

    def problem(self) -> str:
        return self.told

    def months(self) -> tuple[str, ...]:
        return ended_months(self.counted, TODAY)

    def report(self, month: str) -> Report:
        return report(self.counted, month, pages=tuple(TITLES), languages=tuple(LANGUAGES))

    def forget(self) -> None:
        if self.is_broken:
            raise KnownError("The counts cannot be deleted. Ask IT to check the disk.")
        self.counted = Totals()


def unwell() -> tuple[HealthLine, ...]:
    """What the checks say of a kiosk with much to look at."""
    facts = HealthFacts(
        today=TODAY,
        released=date(2026, 11, 1),
        disk_free_mb=100.0,
        is_disk_writable=True,
        last_touch=date(2026, 11, 1),
        are_hours_set=False,
        approvals=(Approved("English", 0, 33),),
        screen="not-measured",
    )
    return examine(facts)


def well() -> tuple[HealthLine, ...]:
    """What the checks say of a kiosk that needs nothing."""
    facts = HealthFacts(
        today=TODAY, released=date(2026, 11, 1), pack_version="1", pack_checked=TODAY, last_touch=TODAY, screen="fits"
    )
    return examine(facts)


def commands_of(role: Role, capabilities: tuple[Capability, ...] = EVERYTHING) -> tuple[Command, ...]:
    """The commands a role sees."""
    return offered(role, capabilities)


def every_sheet() -> dict[str, Sheet]:
    """Every sheet of every desk, in the states that look different."""
    book = FakeBook(
        Approvals(
            (
                approval("causes"),
                approval("sciatica", "language", language="es", name="B. Sample"),
                approval("causes", "clinical", language="es"),
            )
        )
    )
    stick = FakeSticks()

    def home(actor: Actor, lines: tuple[HealthLine, ...]) -> HomeDesk:
        return HomeDesk(actor, lambda: commands_of(actor.role), lambda: lines, DESKS)

    def usage(actor: Actor, counts: FakeCounts, settings: FakeSettings) -> dict[str, Desk]:
        return usage_desks(
            role=actor.role,
            counts=counts,
            settings=settings,
            today=lambda: TODAY,
            titles=lambda: TITLES,
            languages=LANGUAGES,
            sticks=stick,
        )

    def pages(actor: Actor) -> dict[str, Desk]:
        return approvals_of(actor, book=book, sticks=stick)

    on = settings_with(counting=True, counting_since="2026-10-01")
    asking = home(IT, well())
    asking.act("exit", "")
    forgetting = usage(MANAGER, FakeCounts(totals()), on)
    forgetting["usage"].act("forget", "")
    counted = usage(MANAGER, FakeCounts(totals()), on)
    counted["usage"].sheet()
    clinician = pages(CLINICIAN)
    clinician["approval"].act("language", "es")
    made = {
        "home-it": home(IT, unwell()).sheet(),
        "home-reception": home(RECEPTION, well()).sheet(),
        "home-exit": asking.sheet(),
        "health": HealthDesk(unwell, lambda: commands_of(Role.IT), DESKS).sheet(),
        "health-well": HealthDesk(well, lambda: commands_of(Role.RECEPTION), DESKS).sheet(),
        "show-page": ShowPageDesk(lambda: page_groups(GROUPS, ENTRIES)).sheet(),
        "usage-off": usage(MANAGER, FakeCounts(), FakeSettings())["usage"].sheet(),
        "usage-ask": usage(CLINICIAN, FakeCounts(), FakeSettings())["usage"].sheet(),
        "usage": counted["usage"].sheet(),
        "usage-sheet": counted["usage-sheet"].sheet(),
        "usage-forget": forgetting["usage"].sheet(),
        "approval": clinician["approval"].sheet(),
        "approval-it": pages(IT)["approval"].sheet(),
    }
    for name, actor in (("clinician", CLINICIAN), ("it", IT)):
        made[f"approval-files-{name}"] = pages(actor)["approval-files"].sheet()
    for page in ("causes", "sciatica", "herniated-disc"):
        clinician["approval"].act(f"page-{page}", "")
        made[f"approve-{page}"] = clinician["approval-page"].sheet()
    clinician["approval-page"].act("withdraw", "")
    made["withdraw"] = clinician["approval-page"].sheet()
    return made


def approvals_of(
    actor: Actor,
    *,
    book: FakeBook,
    settings: FakeSettings | None = None,
    sticks: FakeSticks | None = None,
    subjects: tuple[Subject, ...] = SUBJECTS,
    held: tuple[Held, ...] = (),
) -> dict[str, Desk]:
    """The desks of approvals over the sample pack."""
    return approval_desks(
        actor=actor,
        subjects=lambda: subjects,
        languages=LANGUAGES,
        book=book,
        settings=settings or FakeSettings(),
        today=lambda: TODAY,
        sticks=sticks,
        held=held,
    )


def texts(sheet: Sheet) -> list[str]:
    """Every text of a sheet, as it is read from the top."""
    found = [sheet.title]
    for line in sheet.lines:
        found.append(line.text)
        if isinstance(line, Do):
            found.append(line.detail)
        elif isinstance(line, Choose):
            found += [option.text for option in line.options]
        elif isinstance(line, Bars):
            found += [f"{bar.text}: {bar.words}" for bar in line.bars]
    return [text for text in found if text]


def ids(sheet: Sheet) -> list[str]:
    """The ids of everything that can be pressed."""
    return [line.id for line in sheet.lines if not isinstance(line, Say | Bars)]


def spoken(sheet: Sheet, language: str) -> Sheet:
    """A sheet with its texts in a pseudo-language, as a translator's would be longer."""

    return sheet_in_language(sheet, lambda source, _count: pseudo(language, source))
