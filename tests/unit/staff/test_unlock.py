from __future__ import annotations

import pytest

from kiosk.staff.access import RECOVERED, Access, Actor, Person
from kiosk.staff.lockout import RECOVERY_THROTTLE, Lockout, Lockouts
from kiosk.staff.recovery import generate
from kiosk.staff.roles import Role
from kiosk.staff.unlock import answer_code, answer_pin, count_code, count_pin, pin_message

pytestmark = pytest.mark.usefixtures("cheap_hashes")

WRONG = "730164"


@pytest.fixture
def sample() -> Person:
    return Access().add("A. Sample", Role.IT, "482915", RECOVERED).access.people[0]


def wrong(times: int, now: float = 0.0, lockouts: Lockouts | None = None) -> tuple[Lockouts, str]:
    """So many wrong PINs, each as soon as it may come; and what staff read then."""
    lockouts, message = lockouts or Lockouts(), ""
    for _ in range(times):
        now = max(now, lockouts.pin.until)
        counted = count_pin(lockouts, WRONG, now)
        assert counted.may_compare
        lockouts, actor, message = answer_pin(counted.lockouts, None, now)
        assert actor is None
    return lockouts, message


def test_the_right_pin_comes_in_and_all_tries_are_there_again(sample: Person):
    counted = count_pin(wrong(4)[0], "482915", 0.0)
    assert counted.may_compare
    assert answer_pin(counted.lockouts, sample, 0.1) == (Lockouts(), Actor("A. Sample", Role.IT), "")


@pytest.mark.parametrize(
    ("times", "message"),
    [
        (0, ""),
        (1, "Wrong PIN. Tries left: 4."),
        (3, "Wrong PIN. Tries left: 2."),
        (4, "Wrong PIN. After one more wrong PIN there is a wait."),
        (5, "Too many wrong PINs. Wait 30 s, or use the recovery code."),
        (6, "Too many wrong PINs. Wait 60 s, or use the recovery code."),
        (7, "Too many wrong PINs. Wait 2 min, or use the recovery code."),
        (20, "Too many wrong PINs. Wait 15 min, or use the recovery code."),
    ],
)
def test_staff_read_how_many_tries_are_left_or_how_long_to_wait(times: int, message: str):
    assert wrong(times)[1] == message


def test_before_the_first_wrong_pin_nothing_is_said():
    assert pin_message(Lockouts(), 0.0) == ""


def test_the_message_counts_down_and_tells_when_the_wait_is_over():
    lockouts, _ = wrong(5)
    assert pin_message(lockouts, 12.0) == "Too many wrong PINs. Wait 18 s, or use the recovery code."
    assert pin_message(lockouts, 30.0) == "Wrong PIN. After one more wrong PIN there is a wait."


def test_a_try_is_spent_before_it_is_compared():
    """What is saved while the comparison runs already holds the failure."""
    assert count_pin(Lockouts(), WRONG, 0.0).lockouts.pin.failures == 1
    assert count_pin(wrong(4)[0], "482915", 0.0).lockouts.pin.remaining(0.0) == 30.0


def test_during_the_wait_not_even_the_right_pin_is_compared():
    lockouts, message = wrong(5)
    assert count_pin(lockouts, "482915", 0.0) == (lockouts, False, message)


@pytest.mark.parametrize("typed", ["", "48291", "4829157360418", "letters", "48291a"])
def test_what_cannot_be_a_pin_costs_no_try(typed: str):
    assert count_pin(Lockouts(), typed, 0.0) == (Lockouts(), False, "A PIN has 6 to 12 digits.")


def test_the_recovery_code_comes_in_during_the_lock_and_ends_it():
    lockouts, _ = wrong(12)
    counted = count_code(lockouts, generate(), 0.0)
    assert counted.may_compare
    assert answer_code(counted.lockouts, is_right=True) == (Lockouts(), RECOVERED, "")


def test_a_typing_error_costs_no_try():
    counted = count_code(Lockouts(), "ABCD", 0.0)
    assert counted.lockouts == Lockouts()
    assert counted.message == "A recovery code has 5 groups of 4 characters. Compare each group with the card."


def test_wrong_codes_wait_a_little_and_cost_no_pin():
    lockouts = Lockouts()
    for _ in range(5):
        lockouts, actor, message = answer_code(count_code(lockouts, generate(), 0.0).lockouts, is_right=False)
        assert (actor, message) == (None, "This is not the recovery code of this kiosk.")
    assert lockouts == Lockouts(Lockout(), Lockout(RECOVERY_THROTTLE, 5, 10.0))
    assert count_code(lockouts, generate(), 1.0) == (lockouts, False, "Too many wrong codes. Wait 9 s.")
    assert count_code(lockouts, generate(), 10.0).may_compare
