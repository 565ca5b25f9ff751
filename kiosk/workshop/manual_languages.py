"""The part of the content manual on languages: how one is added, and what patients meet until it is approved."""

from __future__ import annotations

from kiosk.i18n.languages import LANGUAGES, MORE

ANOTHER_LANGUAGE = "Another language"

_SHOWN = ", ".join(f"`{each.code}` {each.autonym}" for each in (*LANGUAGES, *MORE) if not each.is_pseudo)

_CHAPTER = f"""
## {ANOTHER_LANGUAGE}

A language is a file beside each page, and a file of the kiosk's own words. Nothing else is changed.

1. Add its code to `languages` in `pack.toml`. The kiosk knows the names and directions of: {_SHOWN}. A language in \
another script needs a font first.
2. Give the pack's title in it: a line under `[titles]` in `pack.toml`, like `es = "Entienda su dolor de espalda"`. \
The table stands before the first `[[group]]`.
3. Translate pages: `pages/<page>/<code>.md`. Ids, numbers, pictures, sources and the order of everything stay as they \
are. `translated_from` says which text was translated; when that changes, the check says `translation-stale`.
4. Translate the kiosk's own words with Qt Linguist: `resources/translations/kiosk_<code>.ts`, with `_` for `-`. \
`python build_scripts/translations.py add CODE` begins the file, `release` makes what the kiosk loads, and `check` \
says what is missing. What is not translated stays English.

Use the digits 0 to 9 in Arabic script too. Type no marks of direction: Latin names, numbers with units and telephone \
numbers are kept whole when the pages are published.

Until a page is translated, the kiosk shows it in the language it was written in, and says so on its first line. A \
translation is a draft until a language reviewer and a clinician have approved it. Help now and the pages about harm \
then begin with “Tell the person at the desk now”, and below each section stands the same in the language it was \
written in.
"""


def language_chapter() -> str:
    """The chapter on languages, as Markdown."""
    return _CHAPTER
