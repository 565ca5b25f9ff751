"""The languages the kiosk can speak, each under its own name; and what is shown where a text is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

Direction = Literal["ltr", "rtl"]
Script = Literal["Latin", "Han", "Arabic"]

SOURCE = "en"
"""The language every text is first written in."""


class Language(NamedTuple):
    """A language as its readers know it.

    Args:
        code: BCP 47 code.
        autonym: Its name in itself.
        direction: Where its lines begin.
        script: What it is written in; chooses font and line height.
        sample: A few characters of the script.
        is_pseudo: Made from the source texts to try the layout; never offered unless asked for.
    """

    code: str
    autonym: str
    direction: Direction
    script: Script
    sample: str
    is_pseudo: bool = False


LANGUAGES = (
    Language("en", "English", "ltr", "Latin", "Aa"),
    Language("es", "Español", "ltr", "Latin", "Ññ"),
    Language("zh-Hans", "简体中文", "ltr", "Han", "文"),
    Language("ar", "العربية", "rtl", "Arabic", "ع"),
    Language("en-XA", "[Ēńğļïšħ]", "ltr", "Latin", "Ãã", is_pseudo=True),
    Language("ar-XB", "\u202eEnglish\u202c", "rtl", "Latin", "Aa", is_pseudo=True),
)
"""Every language once, in the order the language page shows them."""


def find(code: str) -> Language | None:
    """Return the language with this code, or None if the kiosk does not know it."""
    return next((language for language in LANGUAGES if language.code == code), None)


def available(pack_languages: Iterable[str]) -> tuple[Language, ...]:
    """Return the languages to offer for a pack that holds these codes, in our order; unknown codes are left out."""
    codes = frozenset(pack_languages)
    return tuple(language for language in LANGUAGES if language.code in codes)


def fallback_chain(code: str) -> tuple[str, ...]:
    """Return the codes to look a text up under, best first; the last is always the source language.

    ``zh-Hans-SG`` gives ``zh-Hans-SG``, ``zh-Hans``, ``zh``, ``en``. A pseudo-language is made from the source, so
    nothing stands between the two.
    """
    known = find(code)
    if known is not None and known.is_pseudo:
        return (code, SOURCE)
    subtags = code.split("-")
    chain = tuple("-".join(subtags[:count]) for count in range(len(subtags), 0, -1))
    return chain if chain[-1] == SOURCE else (*chain, SOURCE)
