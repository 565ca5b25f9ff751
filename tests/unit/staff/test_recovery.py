from __future__ import annotations

import random

import pytest

from kiosk.staff.recovery import ALPHABET, BITS, LENGTH, check_character, generate, grouped, groups_that_differ, parse

DRAWN = "ABCDEFGH23456789JKM"
CODE = DRAWN + check_character(DRAWN)
SHOWN = grouped(CODE)

UNKNOWN = "A recovery code has no 0, O, 1, I or L, and no signs. Compare each group with the card."
WRONG_LENGTH = "A recovery code has 5 groups of 4 characters. Compare each group with the card."
TYPING_ERROR = "There is a typing error in the code. Compare each group with the card."


def test_a_code_is_hard_to_guess_and_easy_to_read():
    assert BITS >= 90
    assert not set("0O1IL") & set(ALPHABET)
    code = generate()
    assert [len(group) for group in code.split("-")] == [4, 4, 4, 4, 4]
    assert parse(code).problem == ""
    assert len({generate() for _ in range(50)}) == 50


@pytest.mark.parametrize(
    "typed", [SHOWN, CODE, SHOWN.lower(), SHOWN.replace("-", " "), f"  {SHOWN}  ", SHOWN.replace("-", "\u2013")]
)
def test_the_spelling_does_not_matter(typed: str):
    assert parse(typed) == (CODE, "")


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ("", WRONG_LENGTH),
        (CODE[:-1], WRONG_LENGTH),
        (CODE + "A", WRONG_LENGTH),
        (CODE[:-1] + "0", UNKNOWN),
        (CODE[:-1] + "é", UNKNOWN),
        ("!" + CODE, UNKNOWN),
        ("B" + CODE[1:], TYPING_ERROR),
        (CODE[1] + CODE[0] + CODE[2:], TYPING_ERROR),
    ],
)
def test_what_cannot_be_the_code_says_why(typed: str, problem: str):
    assert parse(typed) == ("", problem)


def test_every_wrong_character_and_every_swap_is_found():
    draw = random.Random(7)  # noqa: S311 - a test that can be repeated
    for _ in range(40):
        code = parse(generate()).code
        for place in range(LENGTH):
            other = draw.choice(ALPHABET.replace(code[place], ""))
            assert parse(code[:place] + other + code[place + 1 :]).problem == TYPING_ERROR
        one, two = sorted(draw.sample(range(LENGTH - 1), 2))
        if code[one] != code[two]:
            swapped = code[:one] + code[two] + code[one + 1 : two] + code[one] + code[two + 1 :]
            assert parse(swapped).problem == TYPING_ERROR


@pytest.mark.parametrize(
    ("typed", "wrong"),
    [
        (SHOWN, ()),
        (SHOWN.lower().replace("-", " "), ()),
        ("", (1, 2, 3, 4, 5)),
        (SHOWN[:-4], (5,)),
        (SHOWN.replace("EFGH", "EFGJ"), (2,)),
        (SHOWN + "A", (5,)),
    ],
)
def test_asked_for_once_the_groups_that_differ_are_named(typed: str, wrong: tuple[int, ...]):
    assert groups_that_differ(SHOWN, typed) == wrong
