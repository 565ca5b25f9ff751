"""How words must be written: one pure check for each form. Nothing is right everywhere but for a language code.

A start with settings loads this module, so its patterns are made only when they are needed.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.settings.rules import Form

_CODE = r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*"
"""A language code: BCP 47 (RFC 5646) without its rare parts."""

_FILE_NAME = r"[A-Za-z0-9_-][A-Za-z0-9._-]*"
_LINK = r"https://[!-~]+"
_DATE = r"[0-9]{4}-[0-9]{2}-[0-9]{2}"

_DEVICES = {"aux", "con", "nul", "prn"} | {f"{port}{number}" for port in ("com", "lpt") for number in range(1, 10)}
"""Names that mean a device under Windows, whatever follows their dot."""


def problems(form: Form, words: str) -> tuple[str, ...]:
    """Return a sentence for everything that is wrong with how words are written."""
    check = _CHECKS.get(form)
    return check(words) if check else ()


def codes(words: str) -> tuple[str, ...]:
    """Return the language codes of a list, in its order."""
    return tuple(code.strip() for code in words.split(",")) if words.strip() else ()


def _language(words: str) -> tuple[str, ...]:
    if re.fullmatch(_CODE, words):
        return ()
    return (f"“{words}” is not a language code. Write it like en or zh-Hans.",)


def _languages(words: str) -> tuple[str, ...]:
    found = codes(words)
    wrong = [sentence for code in found for sentence in _language(code)]
    twice = dict.fromkeys(code for code in found if found.count(code) > 1)
    return (*wrong, *(f"“{code}” stands in the list twice. Write every language once." for code in twice))


def _file_name(words: str) -> tuple[str, ...]:
    if not words:
        return ()
    if not re.fullmatch(_FILE_NAME, words):
        return (f"“{words}” is not the name of a file. Use letters, digits, dots, - and _, and name no folder.",)
    if words.partition(".")[0].lower() in _DEVICES:
        return (f"“{words}” means a device under Windows. Give the file another name.",)
    return ()


def _day(words: str) -> tuple[str, ...]:
    if words and not _is_date(words):
        return (f"“{words}” is not a date. Write year, month and day, like 2026-12-24.",)
    return ()


def _is_date(words: str) -> bool:
    from datetime import date  # noqa: PLC0415 - only a date pays for reading dates

    try:
        return bool(re.fullmatch(_DATE, words) and date.fromisoformat(words))
    except ValueError:
        return False


def _hours(words: str) -> tuple[str, ...]:
    from kiosk.hours.texts import read_day  # noqa: PLC0415 - only a clinic that has hours pays for reading them

    return read_day(words)[1]


def _holidays(words: str) -> tuple[str, ...]:
    from kiosk.hours.texts import read_holidays  # noqa: PLC0415 - only a clinic that has hours pays for reading them

    return read_holidays(words)[1]


def _page_link(words: str) -> tuple[str, ...]:
    if not words:
        return ()
    if not re.fullmatch(_LINK, words):
        return (f"“{words}” is no address. Begin it with https://, and write it without spaces.",)
    if "{page}" not in words:
        return (f"“{words}” leads to the same place from every page. Write {{page}} where its name belongs.",)
    if re.search(r"[{}]", words.replace("{page}", "").replace("{language}", "")):
        return (f"“{words}” has other braces than {{page}} and {{language}}. Take them out.",)
    return ()


_CHECKS: dict[Form, Callable[[str], tuple[str, ...]]] = {
    "date": _day,
    "file-name": _file_name,
    "holidays": _holidays,
    "hours": _hours,
    "language": _language,
    "languages": _languages,
    "page-link": _page_link,
}
