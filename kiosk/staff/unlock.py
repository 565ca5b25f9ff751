"""One try at the PIN pad, from what was typed to what staff read: in the only order that is safe.

Count it, save the count, compare, answer, save again. Whoever pulls the plug while the slow comparison runs has spent
a try. What cannot be a PIN or a recovery code at all (too short, a typing error the check character finds) costs none,
because it need not be compared.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from kiosk.staff.access import RECOVERED, Actor
from kiosk.staff.pins import LEAST_DIGITS, MOST_DIGITS, plain_digits
from kiosk.staff.recovery import parse
from kiosk.staff.words import counted, fill

if TYPE_CHECKING:
    from kiosk.staff.access import Person
    from kiosk.staff.lockout import Lockout, Lockouts


class Counted(NamedTuple):
    """The tries after one more, whether it may be compared now, and if not what staff read."""

    lockouts: Lockouts
    may_compare: bool
    message: str = ""


class Answer(NamedTuple):
    """The tries after the comparison, who came in, and what staff read if nobody did."""

    lockouts: Lockouts
    actor: Actor | None
    message: str = ""


def count_pin(lockouts: Lockouts, typed: str, now: float) -> Counted:
    """Count a PIN. Save the tries, then compare it with `kiosk.staff.access.Access.who` if it may be."""
    if not lockouts.pin.is_open(now):
        return Counted(lockouts, may_compare=False, message=pin_message(lockouts, now))
    digits = plain_digits(typed)
    if not (digits.isdecimal() and LEAST_DIGITS <= len(digits) <= MOST_DIGITS):
        return Counted(lockouts, may_compare=False, message="A PIN has 6 to 12 digits.")
    return Counted(replace(lockouts, pin=lockouts.pin.count_try(now)), may_compare=True)


def answer_pin(lockouts: Lockouts, person: Person | None, now: float) -> Answer:
    """Answer with whose PIN it was. Save the tries again."""
    if person is None:
        return Answer(lockouts, None, pin_message(lockouts, now))
    return Answer(replace(lockouts, pin=lockouts.pin.forgive()), Actor(person.name, person.role))


def count_code(lockouts: Lockouts, typed: str, now: float) -> Counted:
    """Count a recovery code. Wrong PINs do not stand in its way."""
    if not lockouts.recovery.is_open(now):
        return Counted(lockouts, may_compare=False, message=_wait(lockouts.recovery, now, _CODE_WAIT, _CODE_WAIT))
    problem = parse(typed).problem
    if problem:
        return Counted(lockouts, may_compare=False, message=problem)
    return Counted(replace(lockouts, recovery=lockouts.recovery.count_try(now)), may_compare=True)


def answer_code(lockouts: Lockouts, *, is_right: bool) -> Answer:
    """Answer with whether it was the code. The right one forgives the wrong PINs too."""
    if not is_right:
        return Answer(lockouts, None, "This is not the recovery code of this kiosk.")
    return Answer(type(lockouts)(lockouts.pin.forgive(), lockouts.recovery.forgive()), RECOVERED)


def pin_message(lockouts: Lockouts, now: float) -> str:
    """Return what stands above the PIN: how many tries are left, or how long to wait; empty before the first."""
    pin = lockouts.pin
    if not pin.failures:
        return ""
    if pin.is_open(now):
        return counted(pin.tries_left, _LAST_TRY, _TRIES_LEFT)
    return _wait(pin, now, _SECONDS, _MINUTES)


def _wait(lockout: Lockout, now: float, seconds: str, minutes: str) -> str:
    left = lockout.seconds_shown(now)
    return fill(seconds, left) if left <= _SHOWN_AS_SECONDS else fill(minutes, -(-left // 60))


CHECKING = "One moment. It is being checked."
"""What stands above the PIN while it is compared, and while a code is."""

_SHOWN_AS_SECONDS = 90
_TRIES_LEFT = "Wrong PIN. Tries left: %n."
_LAST_TRY = "Wrong PIN. After one more wrong PIN there is a wait."
_SECONDS = "Too many wrong PINs. Wait %1 s, or use the recovery code."
_MINUTES = "Too many wrong PINs. Wait %1 min, or use the recovery code."
_CODE_WAIT = "Too many wrong codes. Wait %1 s."
