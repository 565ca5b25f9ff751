from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from staff_texts import all_texts, texts_of

from kiosk.i18n.pseudo import accented
from kiosk.staff import secrets_store, words
from kiosk.staff.lockout import Lockout, Lockouts
from kiosk.staff.pins import RULES
from kiosk.staff.sheet import Bars, Choose, Do, Enter, Line, Thumb, sheet_in_language
from kiosk.staff.touch_test import _SAYS, _SHIFTS, _TO_DO
from kiosk.staff.unlock import pin_message
from kiosk.staff.words import AS_IT_IS, in_language
from tests.support.changing_sheets import SHEETS
from tests.support.desk_samples import every_sheet
from tests.support.desks import DOC

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.staff.sheet import Sheet

ELSEWHERE = {
    # Written beside the settings, the hours and the counts, for whoever reads a file of them as well.
    "“idle_after” must be 60 to 600 s. Change it.",
    "“11:00-18:00” overlaps with “08:00-12:00”. Write every time once.",
    "“2026-12-25” stands in the list twice. Write every day once.",
    DOC,
    # Languages are called by their own names.
    *("English", "Español", "Arabic"),
}
"""What the samples say that no staff screen is the first to say."""


@pytest.fixture(scope="module")
def sources() -> set[str]:
    return set(all_texts())


def texts_on(sheet: Sheet) -> Iterator[str]:
    yield sheet.title
    for line in sheet.lines:
        yield from texts_in(line)


def texts_in(line: Line) -> Iterator[str]:
    yield line.text
    if isinstance(line, Do):
        yield line.detail
    elif isinstance(line, Choose):
        yield from (option.text for option in line.options)
    elif isinstance(line, Bars):
        for bar in line.bars:
            yield from (bar.text, bar.words)
    elif isinstance(line, Enter) and isinstance(line.value, words.Text):
        yield line.value


def untranslated(text: str, sources: set[str]) -> Iterator[str]:
    """Yield what of a text nobody could translate."""
    if isinstance(text, words.Text):
        if text.source not in sources | {AS_IT_IS}:
            yield text.source
        for value in text.values:
            if isinstance(value, words.Text):
                yield from untranslated(value, sources)
    elif text and text not in sources | ELSEWHERE:
        yield text


def test_every_word_on_every_sheet_can_be_translated(sources: set[str], monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(secrets_store, "COST", 2**4)
    sheets = [*every_sheet().values(), *(sheet for make in SHEETS.values() for sheet in make())]
    assert len(sheets) > 130
    left = {part for sheet in sheets for text in texts_on(sheet) for part in untranslated(text, sources)}
    assert left == set()


def test_in_the_pseudo_language_nothing_but_names_stays(sources: set[str]):
    """What staff see then bears brackets, and a name inside of them none of its own."""
    health = sheet_in_language(every_sheet()["health"], lambda text, _: accented(text) if text in sources else text)
    assert [text for text in texts_on(health) if text and not (text.startswith("[") and text.endswith("]"))] == []
    assert not any(isinstance(line, Thumb) for line in health.lines)


@pytest.mark.parametrize("failures", range(1, 12))
def test_what_the_pin_pad_says_can_be_translated(sources: set[str], failures: int):
    for until in (0.0, 20.0, 800.0):
        message = pin_message(Lockouts(pin=Lockout(failures=failures, until=until)), 0.0)
        assert list(untranslated(message, sources)) == []
        assert in_language(message, lambda text, _: accented(text)) != message


def test_so_can_tables_of_sentences(sources: set[str]):
    assert {rule.sentence for rule in RULES} <= sources
    assert {*_SAYS.values(), *_TO_DO.values(), *_SHIFTS.values()} <= sources


MODULE = '''
"""A Module."""
from typing import Literal
WORDS = {"none": "nobody", "some": "%1: %2"}
LEVELS: "Not Words" = ("Off", "IT", "off", "desk-card.txt", "%1", "%n")
def say(n: Literal["Monday"]) -> str:
    """Say It."""
    if n:
        raise ValueError("A mistake of ours")
    if name[0] not in "CZ":
        return ""
    return counted(n, "One page", "%n pages") or f"Put {n} together" or fill("“%1” is there.", n)
'''


def test_texts_are_told_from_names():
    found = list(texts_of(MODULE))
    assert sorted(found) == sorted(["nobody", "%1: %2", "Off", "IT", "%n pages", "“%1” is there."])
