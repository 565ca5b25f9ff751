"""How the words of staff screens are put together, so that they can still be said in another language afterwards.

Every text is one whole English string with places. What is filled in is kept beside it, so that whoever shows a text
translates the string first and fills it then (`in_language`). What staff typed, names and numbers are never translated.
"""

from __future__ import annotations

import re
from itertools import count
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from datetime import date

    Translate = Callable[[str, int], str]
    """Returns a string in another language; the second value says how many there are of what it counts, or -1."""

UNCOUNTED = -1
"""The number for a text that counts nothing, as Qt has it."""

MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
DAY = "%1 %2 %3"
"""Day of the month, month, year."""

MONTH = "%1 %2"
"""Month, year."""

IN_A_ROW = "%1, %2"
"""Two things of a row: what stands before, and the next one."""

ONE_AFTER_THE_OTHER = "%1 %2"
"""Two sentences."""

AS_IT_IS = "%1"

_PLACE = re.compile(r"%([1-9])")
_NAMED = re.compile(r"\{(\w+)\}")


class Text(str):
    """A text as it is said in English, and what it was made of.

    Attributes:
        source: the string with its places, as it is translated.
        values: what fills the places ``%1``, ``%2`` …; a `Text` among them is translated too, all else stays.
        number: what fills ``%n`` and decides the form of a plural; `UNCOUNTED` where there is none.
        english: the string with its places, as it is said in English of so many.
    """

    __slots__ = ("english", "number", "source", "values")

    source: str
    english: str
    values: tuple[object, ...]
    number: int

    def __str__(self) -> str:
        """Return itself: so a text comes whole out of the `KnownError` it was put into."""
        return self


def _text(english: str, source: str, values: tuple[object, ...], number: int = UNCOUNTED) -> Text:
    text = Text(_filled(english, values))
    text.english, text.source, text.values, text.number = english, source, values, number
    return text


def _filled(text: str, values: tuple[object, ...]) -> str:
    """Fill the places of a text; what a value holds is never taken for a place."""
    return _PLACE.sub(lambda place: str(values[int(place[1]) - 1]), text)


def fill(text: str, *values: object) -> Text:
    """Return a text with its places ``%1``, ``%2`` … filled.

    A value that is to be translated itself is a `Text`: what `fill`, `word` and `counted` return.
    """
    return _text(text, text, values)


def word(text: str) -> Text:
    """Return a text of ours that fills a place of another one."""
    return text if isinstance(text, Text) else fill(text)


def as_it_is(text: str) -> Text:
    """Return what somebody typed or called something, which is shown as it is in every language."""
    return fill(AS_IT_IS, text)


def counted(number: int, one: str, many: str, *values: object) -> Text:
    """Return a text that counts; ``many`` has the place ``%n`` and is what translators see, in all their plurals.

    Args:
        number: how many there are.
        one: the English text for one.
        many: the English text for any other number.
        values: what fills the places ``%1``, ``%2`` … of both.
    """
    return _text((one if number == 1 else many).replace("%n", str(number)), many, values, number)


def named(text: str, values: Mapping[str, object]) -> Text:
    """Return a text whose places have names, such as ``{n}``, filled with the values of these names."""
    return fill(numbered(text), *(values[name] for name in _NAMED.findall(text)))


def numbered(text: str) -> str:
    """Return a text whose places have names with the places ``%1``, ``%2`` … instead, as translators see it."""
    places = count(1)
    return _NAMED.sub(lambda _: f"%{next(places)}", text)


def in_a_row(texts: Iterable[object]) -> Text:
    """Return texts or names one after the other, with commas between."""
    return _joined(IN_A_ROW, texts)


def one_after_the_other(sentences: Iterable[object]) -> Text:
    """Return sentences one after the other."""
    return _joined(ONE_AFTER_THE_OTHER, sentences)


def _joined(pair: str, texts: Iterable[object]) -> Text:
    whole: Text | None = None
    for each in texts:
        part = each if isinstance(each, Text) else as_it_is(str(each))
        whole = part if whole is None else fill(pair, whole, part)
    return as_it_is("") if whole is None else whole


def in_language(text: str, translate: Translate) -> str:
    """Return a text as it is said in another language.

    A plain string is looked up as a whole; one that nobody has translated stays as it is.
    """
    if not isinstance(text, Text):
        return translate(text, UNCOUNTED) if text else text
    said = text.source if text.source == AS_IT_IS else translate(text.source, text.number)
    if text.number != UNCOUNTED:
        said = said.replace("%n", str(text.number))
        if said == text.source.replace("%n", str(text.number)):
            # Nobody has translated it: English has words of its own for one.
            said = text.english
    values = tuple(in_language(value, translate) if isinstance(value, Text) else value for value in text.values)
    return _filled(said, values)


def day_words(day: date) -> Text:
    """Return a day, for example 22 November 2026."""
    return fill(DAY, day.day, word(MONTHS[day.month - 1]), day.year)


def month_words(month: str) -> Text:
    """Return a month written as 2026-11, for example November 2026."""
    year, number = month.split("-")
    return fill(MONTH, word(MONTHS[int(number) - 1]), year)
