"""Which PINs are too easy to guess, and why.

A PIN has 6 to 12 digits (PN-01). What a stranger would try first is refused, each time with the reason. Dates of
birth are not: nobody at the glass knows them, there are 36,000 of them, and a PIN people cannot remember ends on a
note beside the screen.
"""

from __future__ import annotations

import re
from collections.abc import Callable  # noqa: TC003 - the field of a dataclass names it
from dataclasses import dataclass
from itertools import pairwise

LEAST_DIGITS, MOST_DIGITS = 6, 12

_COUNTING = ({1}, {9}, {2}, {8})
"""Steps from one digit to the next, modulo 10, of what counts up or down by one or by two."""

_YEAR = r"(?:19|20)\d\d"
_FILLING = re.compile(rf"{_YEAR}(\d)\1+|(\d)\2+{_YEAR}|(?:{_YEAR}){{2,3}}")
_LINES = "123|456|789|321|654|987|147|258|369|741|852|963|159|951|357|753|2580|0852"
_KEYPAD = re.compile(rf"(?:{_LINES})+")
_BLOCKS = re.compile(r"(\d{2,6})\1+")
_DOUBLES = re.compile(r"(?:(\d)\1)+")

COMMON = frozenset(
    """
    000001 000007 000111 000123 001234 010203 012301 020304 030405 040506
    070809 091011 100000 100001 100200 101112 102030 102938 110120 111000
    111112 111213 111222 111333 111444 111555 111666 111777 111888 112345
    112358 113114 121314 121345 122333 123000 123012 123234 123400 123444
    123450 123455 123457 123460 123567 123698 124578 124816 131211 131415
    135246 135790 141421 141516 142536 147896 151617 161718 161803 171819
    173205 181920 192837 203040 222111 222333 235689 246135 246813 248163
    252627 271828 300000 300400 304050 314159 333222 333444 333666 333999
    405060 415263 444333 444555 500000 520131 524163 555444 555666 606070
    666555 666777 666888 666999 777666 777888 808090 888666 888777 888999
    900000 911000 911112 918273 987412 999000 999111 999777 999888 1234560
    1314520 1236987 5201314 12345679 12369874 31415926 27182818
    """.split()  # noqa: SIM905 - a hundred numbers read better as a table than as a list of texts
)
"""PINs of no rule below that people are fond of: counting, constants, rows of the keypad, numbers that sound well."""


@dataclass(frozen=True, slots=True)
class PinRule:
    """One reason to refuse a PIN.

    Attributes:
        id: its name in code.
        refuses: says of a PIN whether it is refused; it is asked only if no rule before refused.
        sentence: what staff read.
    """

    id: str
    refuses: Callable[[str], bool]
    sentence: str


def _steps(pin: str) -> set[int]:
    return {(int(after) - int(before)) % 10 for before, after in pairwise(pin)}


RULES = (
    PinRule(
        "not-digits", lambda pin: not pin.isdecimal(), "A PIN has only digits, 0 to 9. Leave out letters and signs."
    ),
    PinRule("too-short", lambda pin: len(pin) < LEAST_DIGITS, "The PIN is too short. Take 6 to 12 digits."),
    PinRule("too-long", lambda pin: len(pin) > MOST_DIGITS, "The PIN is too long. Take 6 to 12 digits."),
    PinRule("same-digit", lambda pin: _steps(pin) == {0}, "The PIN is one digit over and over. Mix several digits."),
    PinRule("run", lambda pin: _steps(pin) in _COUNTING, "The PIN counts up or down. Mix the digits."),
    PinRule(
        "year", lambda pin: bool(_FILLING.fullmatch(pin)), "The PIN is only a year with a filling. Take other digits."
    ),
    PinRule("keypad", lambda pin: bool(_KEYPAD.fullmatch(pin)), "The PIN is a line on the keypad. Mix the digits."),
    PinRule("repeated", lambda pin: bool(_BLOCKS.fullmatch(pin)), "The PIN repeats a few digits. Mix more digits."),
    PinRule("doubled", lambda pin: bool(_DOUBLES.fullmatch(pin)), "The PIN has every digit twice. Mix the digits."),
    PinRule("common", lambda pin: pin in COMMON, "Many people choose this PIN. Take another one."),
)
"""Every reason, in the order they are tried. A PIN with a number that does not come again is what they leave."""


def plain_digits(typed: str) -> str:
    """Return what was typed with every digit, of whatever script, as 0 to 9. Other characters stay."""
    return "".join(str(int(character)) if character.isdecimal() else character for character in typed)


def weakness(pin: str) -> str:
    """Return why a PIN is refused, in one or two sentences; empty when it will do."""
    pin = plain_digits(pin)
    return next((rule.sentence for rule in RULES if rule.refuses(pin)), "")
