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
        region: Locale whose way to write numbers and days is used; that of the language itself where empty.
    """

    code: str
    autonym: str
    direction: Direction
    script: Script
    sample: str
    is_pseudo: bool = False
    region: str = ""

    @property
    def locale(self) -> str:
        """The name of the locale that says how numbers and days are written."""
        return self.region or self.code


LANGUAGES = (
    Language("en", "English", "ltr", "Latin", "Aa", region="en-GB"),
    Language("es", "Español", "ltr", "Latin", "Ññ"),
    Language("zh-Hans", "简体中文", "ltr", "Han", "文"),
    # Arabic of the whole world: the digits of telephones and medicine boxes, which the pages use as well.
    Language("ar", "العربية", "rtl", "Arabic", "ع", region="ar-001"),
    Language("en-XA", "[Ēńğļïšħ]", "ltr", "Latin", "Ãã", is_pseudo=True, region="en-GB"),
    Language("ar-XB", "\u202eEnglish\u202c", "rtl", "Latin", "Aa", is_pseudo=True, region="en-GB"),
)
"""The languages the kiosk's own words exist in, in the order the language page shows them."""

MORE = (
    Language("cy", "Cymraeg", "ltr", "Latin", "Ŵŵ"),
    Language("de", "Deutsch", "ltr", "Latin", "Ää"),
    Language("fil", "Filipino", "ltr", "Latin", "Ng"),
    Language("fr", "Français", "ltr", "Latin", "Çç"),
    Language("ht", "Kreyòl ayisyen", "ltr", "Latin", "Òò"),
    Language("it", "Italiano", "ltr", "Latin", "Àà"),
    Language("pl", "Polski", "ltr", "Latin", "Łł"),
    Language("pt", "Português", "ltr", "Latin", "Ãã"),
    Language("ro", "Română", "ltr", "Latin", "Ăă"),
    Language("so", "Soomaali", "ltr", "Latin", "Aa"),
    Language("sq", "Shqip", "ltr", "Latin", "Ëë"),
    Language("tr", "Türkçe", "ltr", "Latin", "Şş"),
    Language("fa", "فارسی", "rtl", "Arabic", "ف"),
    Language("ckb", "کوردی", "rtl", "Arabic", "ک"),
    Language("ps", "پښتو", "rtl", "Arabic", "پ"),
    Language("ur", "اردو", "rtl", "Arabic", "ا"),
)
"""Languages a pack may bring without a change here: the fonts have their letters. Names and directions are CLDR's."""


def find(code: str) -> Language | None:
    """Return the language with this code, or None if the kiosk does not know it."""
    return next((language for language in (*LANGUAGES, *MORE) if language.code == code), None)


def is_pseudo(code: str) -> bool:
    """Return whether a language is only made from the source texts, to try the layout."""
    language = find(code)
    return language is not None and language.is_pseudo


def available(pack_languages: Iterable[str]) -> tuple[Language, ...]:
    """Return the languages to offer for a pack that holds these codes, in our order; unknown codes are left out."""
    codes = frozenset(pack_languages)
    return tuple(language for language in (*LANGUAGES, *MORE) if language.code in codes)


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
