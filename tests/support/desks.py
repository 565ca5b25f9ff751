"""What staff desks need of a machine, as fakes that remember; and a receptionist whose touches are counted."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk.errors import KnownError
from kiosk.hours.texts import read_day
from kiosk.staff.access import Access
from kiosk.staff.access_file import Saved
from kiosk.staff.console import Console, Effect
from kiosk.staff.desk_card import CardFacts
from kiosk.staff.desks.drafts import Answers, Measured, SetupNeeds
from kiosk.staff.desks.files import Made, Part
from kiosk.staff.desks.first_run import first_run_desks
from kiosk.staff.desks.needs import SettingRow
from kiosk.staff.first_run import FirstRun
from kiosk.staff.keyboard import Keyboard
from kiosk.staff.sheet import Choose, Do, Enter, Entry, Option, Say, Sheet, Thumb

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kiosk.staff.access import Actor
    from kiosk.staff.desks.needs import Value
    from kiosk.staff.keyboard import Key

PNG = b"\x89PNG\r\n\x1a\n" + b"sample"
CODE = "2345-6789-ABCD-EFGH-JKMK"
NOON = datetime(2026, 11, 23, 12, 0)  # noqa: DTZ001 - what a clock on the wall shows has no zone
"""A Monday."""

DOC = "What the setting is for, in words for the person who sets it. Empty: nothing is shown."

ROWS: tuple[SettingRow, ...] = (
    *(SettingRow(f"hours_{day}", DOC, "open", "open") for day in ("monday", "tuesday", "wednesday", "thursday")),
    *(SettingRow(f"hours_{day}", DOC, "open", "open") for day in ("friday", "saturday", "sunday")),
    *(
        SettingRow(key, DOC, "", "", allowed="0 to 60 characters on one line")
        for key in ("clinic_name", "logo", "emergency_number", "desk_contact", "holidays", "languages_shown")
    ),
    *(
        SettingRow(key, DOC, "", "")
        for key in ("printer", "counting_since", "measured_on", "clinic_phone", "page_link")
    ),
    SettingRow("language", DOC, "en", "en"),
    SettingRow("theme", DOC, "light", "light", choices=("light", "dark", "high-contrast-light", "high-contrast-dark")),
    SettingRow("when_closed", DOC, "dim", "dim", choices=("dim", "blank")),
    SettingRow("paper", DOC, "a4", "a4", choices=("a4", "letter")),
    SettingRow("text_scale", DOC, 1.0, 1.0, allowed="1 to 2"),
    SettingRow("px_per_mm", DOC, 0.0, 0.0, unit="px/mm", allowed="1.6 to 15.7 px/mm, or 0"),
    SettingRow("mount_bottom_mm", DOC, 0.0, 0.0, unit="mm"),
    SettingRow("idle_after", DOC, 120.0, 120.0, unit="s", allowed="60 to 600 s"),
    SettingRow("warning_for", DOC, 30.0, 30.0, unit="s"),
    SettingRow("attract_changes_after", DOC, 20.0, 20.0, unit="s"),
    SettingRow("cleaning_for", DOC, 30.0, 30.0, unit="s"),
    SettingRow("tone_level", DOC, 40, 40, unit="%", allowed="0 to 100 %"),
    SettingRow("show_drafts", DOC, True, True),
    SettingRow("offers_acupuncture", DOC, False, False),
    SettingRow("counting", DOC, False, False),
    SettingRow("count_threshold", DOC, 11, 11),
    SettingRow("crash_limit", DOC, 5, 5, unit="crashes"),
    SettingRow("crash_window", DOC, 600.0, 600.0, unit="s"),
    SettingRow("memory_limit", DOC, 1200, 1200, unit="MB"),
    SettingRow("allow_new_setup", DOC, False, False),
)


@dataclass
class FakeSettings:
    """Settings in memory; ``refuses`` is what it answers to every change."""

    table: dict[str, SettingRow] = field(default_factory=lambda: {row.key: row for row in ROWS})
    found: tuple[str, ...] = ()
    refuses: tuple[str, ...] = ()
    written: list[dict[str, Value | None]] = field(default_factory=list)

    def rows(self) -> tuple[SettingRow, ...]:
        return tuple(self.table.values())

    def problems(self) -> tuple[str, ...]:
        return self.found

    def change(self, changes: Mapping[str, Value | None]) -> tuple[str, ...]:
        wrong = [said for key, value in changes.items() if key in HOURS for said in read_day(str(value))[1]]
        if self.refuses or wrong:
            return self.refuses or tuple(wrong)
        self.written.append(dict(changes))
        for key, value in changes.items():
            row = self.table[key]
            new = row.default if value is None else value
            self.table[key] = row._replace(value=new, origin="default" if value is None else "site")
        return ()

    def value(self, key: str) -> Value:
        return self.table[key].value

    def lock(self, *keys: str) -> None:
        for key in keys:
            self.table[key] = self.table[key]._replace(is_locked=True, origin="policy")


HOURS = tuple(key for key in FakeSettings().table if key.startswith("hours_"))


@dataclass
class FakeAccess:
    """People in memory; ``error`` is raised instead of saving, ``problem`` is told after it."""

    access: Access = field(default_factory=Access)
    error: str = ""
    problem: str = ""
    saves: int = 0

    def load(self) -> Access:
        return self.access

    def save(self, access: Access) -> Saved:
        if self.error:
            raise KnownError(self.error)
        self.saves += 1
        self.access = access
        return Saved(access, self.problem)


@dataclass(frozen=True)
class FakeFile:
    name: str
    path: Path


@dataclass(frozen=True)
class FakeStick:
    name: str = "SAMPLE"


@dataclass(frozen=True)
class FakeListing:
    files: tuple[FakeFile, ...]
    is_whole: bool = True


@dataclass
class FakeSticks:
    """Sticks in memory; ``error`` is raised by everything but looking which there are."""

    count: int = 1
    on_it: dict[str, bytes] = field(default_factory=dict)
    error: str = ""

    def sticks(self) -> tuple[FakeStick, ...]:
        return (FakeStick(),) * self.count

    def files(self, stick: Any, suffixes: tuple[str, ...], most_bytes: int, most: int) -> FakeListing:
        self._check()
        names = [name for name, data in self.on_it.items() if name.endswith(suffixes) and len(data) <= most_bytes]
        return FakeListing(tuple(FakeFile(name, Path(name)) for name in names[:most]))

    def read(self, stick: Any, file: Path, most_bytes: int) -> bytes:
        self._check()
        return self.on_it[file.name][:most_bytes]

    def write(self, stick: Any, name: str, data: bytes) -> Path:
        self._check()
        self.on_it[name] = data
        return Path(name)

    def _check(self) -> None:
        if self.error:
            raise KnownError(self.error)


@dataclass
class FakeMaker:
    """Makes a file in two parts; ``error`` is raised before the second."""

    error: str = ""
    refuses: tuple[str, ...] = ()
    restored: list[bytes] = field(default_factory=list)

    def make(self, kind: str) -> Iterator[Part | Made]:
        yield Part(0, 2, "Settings")
        if self.error:
            raise KnownError(self.error)
        yield Part(1, 2, "Crash reports")
        yield Made(f"{kind}.txt", kind.encode())

    def restore(self, data: bytes) -> tuple[str, ...]:
        if not self.refuses:
            self.restored.append(data)
        return self.refuses


@dataclass
class FakeLogos:
    wrong: str = ""
    error: str = ""
    kept: dict[str, bytes] = field(default_factory=dict)

    def problem(self, data: bytes) -> str:
        return self.wrong

    def keep(self, name: str, data: bytes) -> None:
        if self.error:
            raise KnownError(self.error)
        self.kept[name] = data


@dataclass
class FakeMachine:
    """Everything the set-up needs."""

    settings: FakeSettings = field(default_factory=FakeSettings)
    access: FakeAccess = field(default_factory=FakeAccess)
    sticks: FakeSticks = field(default_factory=FakeSticks)
    logos: FakeLogos = field(default_factory=FakeLogos)
    answers: Answers = field(default_factory=lambda: Answers({}))
    measured: Measured | None = None
    languages: tuple[Option, ...] = (Option("en", "English"), Option("es", "Español"), Option("ar", "Arabic"))
    printers: tuple[str, ...] = ("Desk printer",)

    def needs(self) -> SetupNeeds:
        return SetupNeeds(
            settings=self.settings,
            access=self.access,
            sticks=self.sticks,
            logos=self.logos,
            read_answers=lambda _data: self.answers,
            measured=lambda: self.measured,
            now=lambda: NOON,
            languages=self.languages,
            printers=self.printers,
            card=lambda values: CardFacts(clinic_name=str(values.get("clinic_name", ""))),
            make_code=lambda: CODE,
        )

    def set_up(self, actor: Actor, run: FirstRun | None = None) -> Clerk:
        desks = first_run_desks(self.needs(), actor, FirstRun.begin() if run is None else run)
        return Clerk(Console(desks, "first-run"))


class Clerk:
    """Somebody at the desk who presses lines and types; every touch is counted, keys of the keyboard too.

    Args:
        console: The desks.
    """

    def __init__(self, console: Console) -> None:
        self.console = console
        self.touches = 0
        self.effects: list[Effect] = []
        self.is_closed = False
        self._field: Enter | None = None

    @property
    def sheet(self) -> Sheet:
        return self.console.sheet()

    @property
    def field(self) -> Enter | None:
        """The field the keyboard is open for."""
        return self._field

    def said(self) -> list[str]:
        """Everything that is only read."""
        return [line.text for line in self.sheet.lines if isinstance(line, Say)]

    def ids(self) -> list[str]:
        """Everything that can be pressed now."""
        lines = [line for line in self.sheet.lines if isinstance(line, Do | Choose | Enter | Thumb)]
        return [line.id for line in lines if not isinstance(line, Do) or line.is_enabled]

    def press(self, line_id: str, value: str = "") -> Clerk:
        """Press a line that is there and can be pressed."""
        assert line_id in self.ids(), (line_id, self.ids())
        line = self.sheet.line(line_id)
        assert not isinstance(line, Choose) or value in [option.value for option in line.options]
        self.touches += 1
        self._act(line_id, value)
        return self

    def type(self, text: str) -> Clerk:
        """Type into the field that is open, erasing what stands there."""
        field, self._field = self._field, None
        assert field is not None, "no keyboard is open"
        before = "" if field.entry is Entry.UNSEEN else field.value
        self.touches += len(before) + keys_for(text, field) + 1
        self._act(field.id, text[: field.most])
        return self

    def cancel(self) -> Clerk:
        """Close the keyboard without changing anything."""
        self.touches += 1
        self._field = None
        return self

    def back(self) -> Clerk:
        """Press Back in the foot of the sheet."""
        assert self.sheet.can_go_back
        self.touches += 1
        self.console.back()
        return self

    def _act(self, line_id: str, value: str) -> None:
        step = self.console.act(line_id, value)
        if step.slow is not None:
            step = self.console.finish(step.slow, step.slow.work())
        self.effects += step.effects
        self._field = step.enter
        self.is_closed = step.go == "close"


def keys_for(text: str, field: Enter) -> int:
    """Return how many keys of the keyboard on the glass a text takes, with those that change its letters."""
    keyboard = Keyboard("latin" if field.entry is Entry.WORDS else "digits")
    count = 0
    for sign in text:
        keyboard, keys = _reach(keyboard, sign)
        count += keys
    return count


def _reach(keyboard: Keyboard, sign: str) -> tuple[Keyboard, int]:
    """Return the keyboard after a sign was typed on it by the fewest keys, and how many these were."""
    met, edge, keys = {keyboard}, [keyboard], 1
    while edge:
        after = []
        for now in edge:
            for key in (key for row in now.rows() for key in row):
                pressed = now.press(key)[0]
                if _types(key, sign):
                    return pressed, keys
                if key.action not in {"type", "space", "back", "done"} and pressed not in met:
                    met.add(pressed)
                    after.append(pressed)
        edge, keys = after, keys + 1
    return keyboard, 1  # typed on a real keyboard, which has every sign


def _types(key: Key, sign: str) -> bool:
    return key.action == "space" if sign == " " else key.action == "type" and key.face == sign
