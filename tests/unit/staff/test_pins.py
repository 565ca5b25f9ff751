from __future__ import annotations

import random

import pytest

from kiosk.staff.pins import COMMON, RULES, plain_digits, weakness

WEAK = {
    "not-digits": ["", "secret", "48291a", "48 2915", "-482915", "4829.5"],
    "too-short": ["1", "48291"],
    "too-long": ["4829157360418"],
    "same-digit": ["000000", "7777777", "999999999999"],
    "run": ["123456", "987654", "789012", "012345", "210987", "135791", "864208", "0123456789"],
    "year": ["198400", "001984", "202611", "20262026", "19991999", "200120022003", "1960000", "77771999"],
    "keypad": ["147258", "258369", "369258147", "159753", "741852", "123789", "25800852", "654321987", "951357"],
    "repeated": ["121212", "172172", "482482", "48294829", "909090", "482915482915"],
    "doubled": ["112233", "998877", "443355", "11882244"],
    "common": ["112358", "314159", "010203", "102030", "12345679", "5201314", "000001"],
}
GOOD = ["482915", "070493", "310785", "195284", "90210347", "604829157360", "111211", "198412"]
"""Dates of birth are among them: see the module."""


@pytest.mark.parametrize(("rule", "pin"), [(rule, pin) for rule, pins in WEAK.items() for pin in pins])
def test_a_weak_pin_is_refused_for_its_reason(rule: str, pin: str):
    sentence = next(each.sentence for each in RULES if each.id == rule)
    assert weakness(pin) == sentence


@pytest.mark.parametrize("pin", GOOD)
def test_a_good_pin_will_do(pin: str):
    assert weakness(pin) == ""


def test_every_reason_has_its_cases():
    assert [rule.id for rule in RULES] == list(WEAK)
    assert len({rule.sentence for rule in RULES}) == len(RULES)


def test_the_list_of_common_ones_holds_what_no_rule_catches():
    assert len(COMMON) >= 100
    for pin in COMMON:
        assert [rule.id for rule in RULES if rule.refuses(pin)] == ["common"], pin


def test_digits_of_any_script_are_digits():
    assert plain_digits("٤٨٢٩١٥") == "482915"
    assert weakness("٤٨٢٩١٥") == ""
    assert weakness("١٢٣٤٥٦") == weakness("123456")
    assert plain_digits("4a²") == "4a²"


def test_most_pins_drawn_by_chance_will_do():
    """The rules must not wear staff down: fewer than 1 in 100 of six digits are refused."""
    draw = random.Random(4)  # noqa: S311 - a test that can be repeated
    refused = sum(bool(weakness(f"{draw.randrange(10**6):06}")) for _ in range(20_000))
    assert 0 < refused < 200
