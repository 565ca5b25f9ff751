"""What each question of the set-up says and offers, and what an answer to it is."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kiosk.staff.console import STAY, Effect, Step
from kiosk.staff.desks.devices import CALIBRATE_WORDS, level_options
from kiosk.staff.desks.files import MOST_SETTINGS
from kiosk.staff.desks.hours import DAYS, KEYS, WORKDAYS, day_words
from kiosk.staff.desks.needs import ask, blank, typed_id
from kiosk.staff.desks.people import NOBODY_LEADS, looks_after
from kiosk.staff.desks.setup_files import MOST_LOGO, PICTURES, look_for
from kiosk.staff.first_run import STEPS
from kiosk.staff.sheet import Choose, Do, Enter, Entry, Option, Say, Tone, Weight
from kiosk.staff.words import as_it_is, fill, word

if TYPE_CHECKING:
    from kiosk.staff.console import Desk
    from kiosk.staff.desks.drafts import Setup
    from kiosk.staff.desks.recovery_code import RecoveryDesk
    from kiosk.staff.sheet import Line

DEFAULTED = frozenset({"language", "languages", "hours", "printer", "sound", "counting"})
"""Questions with an answer that will do; going on takes the one that is shown."""

_NAME = Enter("clinic_name", "Name of the clinic", most=60)
_NUMBER = Enter("emergency_number", "Number to call in an emergency", entry=Entry.DIGITS, most=20)
_CONTACT = Enter("desk_contact", "Whom the desk calls when the kiosk needs help", most=120)
_PHONE = re.compile(r"\+?[0-9][0-9 /()-]*", re.ASCII)


@dataclass(slots=True)
class Questions:
    """The lines of the question that is shown, and what they do.

    Args:
        setup: The set-up so far.
        recovery: Makes the recovery code.
        week: Opens the hours of a day.
        prefix: Stands before the names of the desks of the set-up.
    """

    setup: Setup
    recovery: RecoveryDesk
    week: Desk
    prefix: str

    @property
    def is_complete(self) -> bool:
        """Whether a question without an answer of its own is done."""
        step = self.setup.run.step.id
        return (step == "people" and bool(self.setup.people.people)) or (step == "recovery" and self._has_code)

    @property
    def _has_code(self) -> bool:
        return self.setup.people.recovery is not None

    def refresh(self) -> None:
        """Take what measuring the screen found."""
        measured = self.setup.needs.measured()
        if measured is not None and self.setup.run.step.id == "calibration":
            self.setup.run = self.setup.run.answer(
                px_per_mm=measured.px_per_mm, mount_bottom_mm=measured.mount_bottom_mm
            )

    def settle(self) -> None:
        """Take the answer that is shown, if nobody has given another."""
        run = self.setup.run
        if run.step.id in DEFAULTED:
            shown = {key: self.setup.value(key) for key in run.step.keys if key not in run.values}
            self.setup.run = run.answer(**shown)
        elif self.is_complete:
            self.setup.run = run.complete(run.step.id)

    def skipped(self) -> tuple[str, ...]:
        """Return the titles of the questions without an answer."""
        return tuple(step.title for step in STEPS if step.id in self.setup.run.skipped)

    def lines(self) -> tuple[Line, ...]:
        """Return the lines of the question shown."""
        lines = {
            "language": self._language,
            "clinic": self._clinic,
            "calibration": self._calibration,
            "languages": self._languages,
            "people": self._people,
            "recovery": self._recovery,
            "hours": self._hours,
            "emergency": self._emergency,
            "printer": self._printer,
            "sound": self._sound,
            "counting": self._counting,
        }
        return lines[self.setup.run.step.id]()

    def act(self, line_id: str, value: str) -> Step:
        """Answer the question shown."""
        answers = {
            "clinic": self._answer_clinic,
            "languages": self._answer_languages,
            "people": self._answer_people,
            "recovery": self.recovery.act,
            "hours": self._answer_hours,
            "emergency": self._answer_emergency,
        }
        return answers.get(self.setup.run.step.id, self._answer_small)(line_id, value)

    def _language(self) -> tuple[Line, ...]:
        return (
            Choose("language", "Every visit starts in", self.setup.needs.languages, str(self.setup.value("language"))),
            Do("answers", "Answers from a stick", "For a clinic that has a file site.toml"),
        )

    def _clinic(self) -> tuple[Line, ...]:
        name = blank(self._field(_NAME))
        has_logo = bool(self.setup.run.values.get("logo"))
        logo = Do(
            "logo", "Another logo from a stick" if has_logo else "Logo from a stick", "The kiosk does without one"
        )
        return (name, logo, *((Do("no-logo", "Take the logo away"),) if has_logo else ()))

    def _calibration(self) -> tuple[Line, ...]:
        is_done = "px_per_mm" in self.setup.run.values
        done = (Say("The screen is measured.", Tone.GOOD),) if is_done else ()
        words = tuple(Say(words) for words in CALIBRATE_WORDS)
        weight = Weight.PLAIN if is_done else Weight.MAIN
        return (*done, *words, Do("calibrate", "Measure again" if is_done else "Measure the screen", weight=weight))

    def _languages(self) -> tuple[Line, ...]:
        first = str(self.setup.value("language"))
        shown = self._shown()
        names = {option.value: option.text for option in self.setup.needs.languages}
        others = tuple(
            Choose(
                code,
                as_it_is(name),
                (Option("yes", "Shown"), Option("no", "Not shown")),
                "yes" if code in shown else "no",
            )
            for code, name in names.items()
            if code != first
        )
        head = Say(fill("Visits start in: %1. Patients can always choose it.", names.get(first, first)))
        return (head, *(others or (Say("The kiosk has no other language.", Tone.SOFT),)))

    def _people(self) -> tuple[Line, ...]:
        people = self.setup.people.people
        add = Do("person-new", "Add a person", weight=Weight.PLAIN if people else Weight.MAIN)
        if not people:
            return (Say("Everybody who looks after the kiosk gets a PIN. Add yourself first."), add)
        head = () if looks_after(self.setup.people) else (Say(NOBODY_LEADS, Tone.WARN),)
        listed = tuple(Say(fill("%1: %2", person.name, word(person.role.title)), Tone.GOOD) for person in people)
        return (*listed, *head, add, Do("people", "Change somebody"))

    def _recovery(self) -> tuple[Line, ...]:
        kept = self._has_code and not self.recovery.has_begun
        head = (Say("There is a recovery code. Keep it, or make a new one.", Tone.GOOD),) if kept else ()
        return (*head, *self.recovery.lines())

    def _hours(self) -> tuple[Line, ...]:
        week = [str(self.setup.value(key)) for key in KEYS]
        is_alike = len(set(week[:WORKDAYS])) == 1
        workdays = day_words(week[0]) if is_alike else "Not all alike"
        return (
            Do("workdays", "Monday to Friday", workdays),
            *(Do(f"day-{day}", fill("%1: %2", word(DAYS[day]), day_words(week[day]))) for day in (5, 6)),
            Do("hours", "A day that differs"),
            Do("holidays", "Holidays"),
        )

    def _emergency(self) -> tuple[Line, ...]:
        return (
            blank(self._field(_NUMBER)),
            Say("Without a number the page says: tell the person at the desk.", Tone.SOFT),
            blank(self._field(_CONTACT)),
        )

    def _printer(self) -> tuple[Line, ...]:
        names = self.setup.needs.printers
        printers = (Option("", "No printer"), *(Option(name, as_it_is(name)) for name in names))
        none = () if names else (Say("No printer is connected. The kiosk does without.", Tone.SOFT),)
        return (Choose("printer", "For patients' sheets", printers, str(self.setup.value("printer"))), *none)

    def _sound(self) -> tuple[Line, ...]:
        level = int(self.setup.value("tone_level"))
        return (
            Choose("tone_level", "A soft tone before a visit ends", level_options(level), str(level)),
            Do("ring", "Play the tone", is_enabled=level > 0),
        )

    def _counting(self) -> tuple[Line, ...]:
        on_off = (Option("false", "Do not count"), Option("true", "Count"))
        return (
            Say("The kiosk can count how often each page is read."),
            Say("Only totals of a week. Nothing about a person or a visit.", Tone.GOOD),
            Choose("counting", "", on_off, "true" if self.setup.value("counting") else "false"),
        )

    def _field(self, field: Enter) -> Enter:
        return replace(field, value=str(self.setup.run.values.get(field.id, "")))

    def _shown(self) -> set[str]:
        kept = str(self.setup.value("languages_shown"))
        if kept:
            return {code.strip() for code in kept.split(",")}
        return {option.value for option in self.setup.needs.languages}

    def _answer_people(self, line_id: str, value: str) -> Step:
        del value
        return Step(opens=f"{self.prefix}{line_id}")

    def _answer_hours(self, line_id: str, value: str) -> Step:
        return Step(opens=f"{self.prefix}hours") if line_id == "hours" else self.week.act(line_id, value)

    def _answer_clinic(self, line_id: str, value: str) -> Step:
        if line_id == _NAME.id:
            return ask(self._field(_NAME))
        if line_id == "logo":
            look_for(
                self.setup, PICTURES, MOST_LOGO, "There is no picture on the stick. Its name ends with .png or .jpg."
            )
            return Step(opens=f"{self.prefix}logo")
        if line_id == "no-logo":
            self.setup.logo = None
            self.setup.run = self.setup.run.answer(logo="")
        elif value.strip():
            self.setup.run = self.setup.run.answer(clinic_name=value.strip())
        else:
            self.setup.said = (Say("No name was typed. Skip the question if the kiosk shows none.", Tone.WARN),)
        return STAY

    def _answer_languages(self, code: str, value: str) -> Step:
        shown = self._shown() | {str(self.setup.value("language"))}
        shown = shown | {code} if value == "yes" else shown - {code}
        every = [option.value for option in self.setup.needs.languages]
        text = "" if shown >= set(every) else ",".join(code for code in every if code in shown)
        self.setup.run = self.setup.run.answer(languages_shown=text)
        return STAY

    def _answer_emergency(self, line_id: str, value: str) -> Step:
        for field in (_NUMBER, _CONTACT):
            if line_id == field.id:
                return ask(self._field(field))
        typed = value.strip()
        if line_id == typed_id(_CONTACT.id):
            self.setup.run = self.setup.run.answer(desk_contact=typed)
        elif _PHONE.fullmatch(typed):
            self.setup.run = self.setup.run.answer(emergency_number=typed)
        else:
            problem = fill("“%1” is not a number to call. Type digits, with + in front for another country.", typed)
            self.setup.said = (Say(problem, Tone.BAD),)
        return STAY

    def _answer_small(self, line_id: str, value: str) -> Step:
        if line_id == "answers":
            look_for(
                self.setup,
                (".toml",),
                MOST_SETTINGS,
                "There is no file of answers on the stick. It is called site.toml.",
            )
            return Step(opens=f"{self.prefix}answers")
        if line_id == "calibrate":
            return Step(effects=(Effect("calibrate"),))
        if line_id == "ring":
            return Step(effects=(Effect("ring", str(self.setup.value("tone_level"))),))
        answers = {"tone_level": int(value) if value.isdecimal() else 0, "counting": value == "true"}
        self.setup.run = self.setup.run.answer(**{line_id: answers.get(line_id, value)})
        return STAY
