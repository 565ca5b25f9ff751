"""The questions of the first set-up, in order, and which of them are answered.

Answers are plain values under the keys of the settings; those a file on a stick gives come with it, and their steps are
passed over. PINs and the recovery code are never in such a file: a stick gets lost. Nothing is written here.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

TEN_MINUTES = 600
"""Seconds the whole set-up may take a receptionist."""


@dataclass(frozen=True, slots=True)
class Step:
    """One question.

    Attributes:
        id: its name in code.
        title: the words above it.
        keys: the settings that make it complete; of a step without keys the wizard is told (`FirstRun.complete`).
        extras: settings it asks for as well and does without.
        can_skip: whether the kiosk does without an answer.
        seconds: how long it takes a receptionist, as planned.
    """

    id: str
    title: str
    keys: tuple[str, ...] = ()
    extras: tuple[str, ...] = ()
    can_skip: bool = True
    seconds: int = 30


_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

STEPS = (
    Step("language", "Language", ("language",), can_skip=False, seconds=10),
    Step("clinic", "Name and logo of the clinic", ("clinic_name",), ("logo",), seconds=90),
    Step("calibration", "Measure the screen", ("px_per_mm",), ("mount_bottom_mm",), seconds=60),
    Step("languages", "Languages for patients", ("languages_shown",), seconds=30),
    Step("people", "Names and PINs", can_skip=False, seconds=120),
    Step("recovery", "Recovery code", can_skip=False, seconds=90),
    Step("hours", "Opening hours", tuple(f"hours_{day}" for day in _DAYS), ("holidays",), seconds=60),
    Step("emergency", "Emergency number", ("emergency_number",), ("desk_contact",), seconds=30),
    Step("printer", "Printer", ("printer",), seconds=20),
    Step("sound", "Sound", ("tone_level",), seconds=20),
    Step("counting", "Counting what is read", ("counting",), seconds=20),
    Step("finish", "Finished", can_skip=False, seconds=30),
)
"""Every step, in the order they come."""

STEP_IDS = tuple(step.id for step in STEPS)
KEYS = frozenset(key for step in STEPS for key in (*step.keys, *step.extras))
"""Every setting the set-up asks for."""
LAST = len(STEPS) - 1


@dataclass(frozen=True, slots=True)
class FirstRun:
    """The set-up at one moment.

    Args:
        at: number of the step shown; `LAST` + 1 once it is finished.
        answers: key and value of everything answered.
        told: steps without answers of their own that are complete.
        skipped: steps somebody went past without an answer.
        given: keys a file answered; their steps are not asked.
    """

    at: int = 0
    answers: tuple[tuple[str, Any], ...] = ()
    told: frozenset[str] = frozenset()
    skipped: frozenset[str] = frozenset()
    given: frozenset[str] = frozenset()

    @classmethod
    def begin(
        cls,
        site: Mapping[str, Any] | None = None,
        *,
        has_people: bool = False,
        has_recovery: bool = False,
        is_skipped_by_policy: bool = False,
    ) -> FirstRun:
        """Start at the first open question.

        Args:
            site: the table of a file on a stick, or of the settings so far when the set-up runs again; keys no step
                asks for are left to the settings.
            has_people: somebody has a PIN already, for example after a power cut in the middle.
            has_recovery: there is a recovery code already.
            is_skipped_by_policy: the machine's policy file answers for the clinic; nothing is asked.
        """
        answers = tuple((key, value) for key, value in (site or {}).items() if key in KEYS)
        told = frozenset(name for name, is_there in (("people", has_people), ("recovery", has_recovery)) if is_there)
        if is_skipped_by_policy:
            return cls(LAST + 1, answers, told)
        first = cls(0, answers, told, given=frozenset(key for key, _ in answers))
        return replace(first, at=first._from(0))

    @classmethod
    def again(cls, settings: Mapping[str, Any]) -> FirstRun:
        """Run it again: every question comes, with the answers so far; people and code may stay as they are."""
        answers = tuple((key, value) for key, value in settings.items() if key in KEYS)
        return cls(0, answers, frozenset({"people", "recovery"}))

    @property
    def is_finished(self) -> bool:
        """Whether the last step was left."""
        return self.at > LAST

    @property
    def step(self) -> Step:
        """The step shown; the last one once it is finished."""
        return STEPS[min(self.at, LAST)]

    @property
    def values(self) -> dict[str, Any]:
        """The answers, to be written to the site's settings."""
        return dict(self.answers)

    def is_complete(self, step: Step) -> bool:
        """Return whether a step has all its answers."""
        return set(step.keys) <= set(self.values) if step.keys else step.id in self.told

    def missing(self) -> tuple[Step, ...]:
        """Return the steps without which the set-up cannot be finished."""
        return tuple(step for step in STEPS[:LAST] if not (step.can_skip or self.is_complete(step)))

    @property
    def can_go_on(self) -> bool:
        """Whether `next` goes anywhere from here."""
        if self.at == LAST:
            return not self.missing()
        return not self.is_finished and self.is_complete(self.step)

    @property
    def can_skip(self) -> bool:
        """Whether `skip` goes anywhere from here."""
        return not self.is_finished and self.step.can_skip

    def answer(self, **values: Any) -> FirstRun:
        """Answer the step shown, in whole or in part.

        Raises:
            KeyError: the step does not ask for this.
        """
        wrong = set(values) - {*self.step.keys, *self.step.extras}
        if wrong:
            raise KeyError(*sorted(wrong))
        kept = tuple((key, value) for key, value in self.answers if key not in values)
        return replace(self, answers=(*kept, *values.items()), skipped=self.skipped - {self.step.id})

    def complete(self, step_id: str) -> FirstRun:
        """The people have their PINs, or the recovery code was asked for and confirmed.

        Raises:
            KeyError: there is no such step, or it has answers of its own.
        """
        if step_id not in ("people", "recovery"):
            raise KeyError(step_id)
        return replace(self, told=self.told | {step_id})

    def next(self) -> FirstRun:
        """Go to the next open question; without the answer to this one stay."""
        return replace(self, at=self._from(self.at + 1)) if self.can_go_on else self

    def skip(self) -> FirstRun:
        """Go past the question without an answer, where that is allowed."""
        if not self.can_skip:
            return self
        return replace(self, at=self._from(self.at + 1), skipped=self.skipped | {self.step.id})

    def back(self) -> FirstRun:
        """Go to the question before, also to one a file answered: staff may want to see it."""
        return self if self.is_finished else replace(self, at=max(0, self.at - 1))

    def _from(self, number: int) -> int:
        """The first step from this number on that no file has answered."""
        while number < LAST and STEPS[number].keys and set(STEPS[number].keys) <= self.given:
            number += 1
        return number
