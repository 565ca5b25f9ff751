"""Every setting once: its key, type, default, unit, range and what it is for.

Every start of the kiosk loads this module, so it declares and does nothing else; `kiosk.settings.rules` makes of the
declarations what reading and explaining settings needs.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

THEMES = ("light", "dark", "high-contrast-light", "high-contrast-dark")

LEAST_PX_PER_MM, MOST_PX_PER_MM = 1.6, 15.7
"""What the glass of a kiosk can have: 40 to 400 pixels per inch (TE-02), rounded inwards."""

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def _setting(default: str | float, doc: str, **rule: Any) -> Any:
    """Declare one setting; what ``rule`` may hold says `kiosk.settings.rules.Rule`."""
    return field(default=default, metadata={"doc": doc, **rule})


def _hours(day: str) -> Any:
    doc = (
        f"When the clinic is open on {day}. Outside these hours the glass is dim or blank; a touch wakes it for one "
        f"visit. A time like 18:00-06:00 goes on into the next morning."
    )
    return _setting("open", doc, least=0, most=120, form="hours")


@dataclass(frozen=True, slots=True)
class Settings:
    """What a clinic decides about its kiosk. `SETTINGS` says what each value means."""

    clinic_name: str = _setting(
        "",
        "The clinic's name as it stands on the home page and on printed sheets. Empty: no name is shown.",
        least=0,
        most=60,
    )
    logo: str = _setting(
        "",
        "The file of the clinic's logo. It lies in the folder `logo` beside this settings file. Empty: no logo is "
        "shown.",
        least=0,
        most=60,
        form="file-name",
    )
    emergency_number: str = _setting(
        "",
        "The number to call in an emergency where the kiosk stands. Empty: the page says to tell the person at the "
        "desk, and shows no number.",
        least=0,
        most=20,
    )
    clinic_phone: str = _setting(
        "",
        "The telephone number patients call to reach the clinic, as it stands on what they take home. Empty: no "
        "number is given.",
        least=0,
        most=30,
    )
    desk_contact: str = _setting(
        "",
        "Whom the people at the desk call when the kiosk needs help, as it stands on the desk card and the staff "
        "screen. Empty: nobody is named.",
        least=0,
        most=120,
    )
    px_per_mm: float = _setting(
        0.0,
        "How many pixels lie on one millimetre of the glass, as measured on the calibration page. 0: the kiosk works "
        "it out from the screen.",
        unit="px/mm",
        least=LEAST_PX_PER_MM,
        most=MOST_PX_PER_MM,
        allows_zero=True,
    )
    measured_on: str = _setting(
        "",
        "The screen that px_per_mm was measured on, as a note. The kiosk writes it by itself. On another screen "
        "px_per_mm does not count until somebody measures again. Empty: it counts on any screen.",
        least=0,
        most=120,
    )
    mount_bottom_mm: float = _setting(
        0.0,
        "How high the lower edge of the glass hangs above the floor. The kiosk then keeps its buttons within the "
        "reach of a person in a wheelchair. 0: not measured.",
        unit="mm",
        least=100,
        most=2000,
        allows_zero=True,
    )
    idle_after: float = _setting(
        120.0,
        "How long nobody touches the kiosk before it asks whether somebody is still there. A long page gets longer.",
        unit="s",
        least=60,
        most=600,
    )
    warning_for: float = _setting(
        30.0,
        "How long that question stands before the visit is forgotten.",
        unit="s",
        least=20,
        most=120,
    )
    attract_changes_after: float = _setting(
        20.0,
        "How long one picture of the attract screen stands before the next one comes.",
        unit="s",
        least=8,
        most=60,
    )
    tone_level: int = _setting(
        40,
        "How loud the soft tone is that comes with the question whether somebody is still there. 0: no tone.",
        unit="%",
        least=0,
        most=100,
    )
    cleaning_for: float = _setting(
        30.0,
        "How long the glass takes no touch after staff have locked it for cleaning.",
        unit="s",
        least=15,
        most=120,
    )
    hours_monday: str = _hours("Monday")
    hours_tuesday: str = _hours("Tuesday")
    hours_wednesday: str = _hours("Wednesday")
    hours_thursday: str = _hours("Thursday")
    hours_friday: str = _hours("Friday")
    hours_saturday: str = _hours("Saturday")
    hours_sunday: str = _hours("Sunday")
    holidays: str = _setting(
        "",
        "The days on which the clinic does not open. A night that began the evening before runs to its end.",
        least=0,
        most=2000,
        form="holidays",
    )
    when_closed: str = _setting(
        "dim",
        "What the glass shows outside the hours: a dim picture, or nothing, so that it can sleep.",
        choices=("dim", "blank"),
    )
    language: str = _setting(
        "en",
        "The code of the language every visit starts in, for example en, es, zh-Hans or ar.",
        least=2,
        most=20,
        form="language",
    )
    languages_shown: str = _setting(
        "",
        "The codes of the languages a visitor may choose from, with commas between them. Empty: all the kiosk has.",
        least=0,
        most=200,
        form="languages",
    )
    show_drafts: bool = _setting(
        True,
        "Whether pages that no clinician has approved yet are shown, marked as drafts.",
    )
    offers_acupuncture: bool = _setting(
        False,
        "Whether this clinic offers acupuncture. Pages about acupuncture then say so.",
    )
    theme: str = _setting(
        "light",
        "The colours every visit starts with.",
        choices=THEMES,
    )
    text_scale: float = _setting(
        1.0,
        "The text size every visit starts with; 1 is the usual one, 2 is twice as large.",
        least=1,
        most=2,
    )
    counting: bool = _setting(
        False,
        "Whether the kiosk counts how often its pages are read. It keeps weekly totals only, and nothing about a "
        "person or a visit.",
    )
    counting_since: str = _setting(
        "",
        "The day on which counting was switched on, as a note. The kiosk writes it by itself. Empty: never.",
        least=0,
        most=10,
        form="date",
    )
    count_threshold: int = _setting(
        11,
        "The smallest count that is shown. Smaller ones are hidden in every chart and file.",
        least=5,
        most=20,
    )
    printer: str = _setting(
        "",
        "The printer for visitors' sheets, by the name the system gives it. Empty: nothing is printed.",
        least=0,
        most=120,
    )
    paper: str = _setting(
        "a4",
        "The paper in that printer.",
        choices=("a4", "letter"),
    )
    page_link: str = _setting(
        "",
        "The clinic's own address of a page on the web, for the code a phone can read. {page} stands for the name of "
        "the page, {language} for the language. Empty: the code carries a few sentences of the page instead.",
        least=0,
        most=200,
        form="page-link",
    )
    crash_limit: int = _setting(
        5,
        "How many crashes the kiosk comes back from at once. One more, and it shows the safe screen for a while.",
        unit="crashes",
        least=1,
        most=1000,
    )
    crash_window: float = _setting(
        600.0,
        "How long a crash counts towards that number.",
        unit="s",
        least=60,
        most=86400,
    )
    memory_limit: int = _setting(
        1200,
        "How much memory the kiosk may use before it is started afresh. 0: as much as there is.",
        unit="MB",
        least=300,
        most=16000,
        allows_zero=True,
    )

    allow_new_setup: bool = _setting(
        False,
        "Whether the kiosk may be set up anew when the files with its people are destroyed. It counts in the policy "
        "file only; take it out again afterwards.",
    )

    @property
    def opening_hours(self) -> tuple[str, ...]:
        """The hours of the week as staff wrote them, Monday first."""
        return tuple(getattr(self, f"hours_{day}") for day in WEEKDAYS)
