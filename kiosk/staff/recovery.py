"""The recovery code: shown once at first run, and the way in when every PIN is forgotten.

Twenty characters in five groups. Nineteen are drawn by chance from 31 that nobody mixes up (no 0, O, 1, I, L), which
is 94 bits; the last one is a check character. 31 is a prime, so the check finds every single wrong character and
every two that changed places.
"""

from __future__ import annotations

import secrets
from math import log2
from typing import NamedTuple

ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
LENGTH, GROUP = 20, 4
BITS = (LENGTH - 1) * log2(len(ALPHABET))
"""How hard the code is to guess."""


class Typed(NamedTuple):
    """What became of something typed: the code without gaps, or what is wrong with it in words for staff."""

    code: str
    problem: str = ""


def generate() -> str:
    """Return a new code in its groups."""
    drawn = "".join(secrets.choice(ALPHABET) for _ in range(LENGTH - 1))
    return grouped(drawn + check_character(drawn))


def grouped(code: str) -> str:
    """Return a code without gaps in groups of four."""
    return "-".join(code[start : start + GROUP] for start in range(0, len(code), GROUP))


def check_character(drawn: str) -> str:
    """Return the character that closes a code."""
    return ALPHABET[sum(place * ALPHABET.index(sign) for place, sign in enumerate(drawn, 1)) % len(ALPHABET)]


def parse(typed: str) -> Typed:
    """Read a code as a person types it: small letters, gaps and hyphens do not matter."""
    code = "".join(sign for sign in typed.upper() if sign not in " -\u2010\u2011\u2013\u00a0")
    if not set(code) <= set(ALPHABET):
        return Typed("", "A recovery code has no 0, O, 1, I or L, and no signs. Compare each group with the card.")
    if len(code) != LENGTH:
        return Typed("", "A recovery code has 5 groups of 4 characters. Compare each group with the card.")
    if check_character(code[:-1]) != code[-1]:
        return Typed("", "There is a typing error in the code. Compare each group with the card.")
    return Typed(code)


def groups_that_differ(shown: str, typed: str) -> tuple[int, ...]:
    """Return which groups of the code shown were not typed again, counted from 1; none when it was confirmed.

    Args:
        shown: the code as `generate` gave it.
        typed: the five groups, in any spelling `parse` takes.
    """
    code = "".join(sign for sign in typed.upper() if sign in ALPHABET)
    starts = range(0, LENGTH, GROUP)
    parts = [code[start : None if start == starts[-1] else start + GROUP] for start in starts]
    return tuple(
        number for number, (wanted, part) in enumerate(zip(shown.split("-"), parts, strict=True), 1) if wanted != part
    )
