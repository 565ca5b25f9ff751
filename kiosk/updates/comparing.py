"""Looking through a pack that was copied, and comparing it with the one that is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.approval import Key
from kiosk.content.approved_pack import page_hash
from kiosk.content.pack_file import PackError, PackFile
from kiosk.updates.machine import Brings
from kiosk.updates.problems import UpdateError

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

    from kiosk.content.approval import Approval
    from kiosk.updates.offer import Offer

AT_ONCE = 100
"""Pages looked through between two looks at whether somebody wants to stop."""


def count_pages(path: Path, offer: Offer) -> int:
    """Return how many pages a pack has in all its languages, once it is known to be the one that was offered.

    Raises:
        UpdateError: it cannot be read, or says something else of itself than what was signed beside it.
    """
    try:
        with PackFile.open(path) as pack:
            info = pack.info
            if (info.id, info.version) != (offer.product, offer.version) or info.source_language not in info.languages:
                raise UpdateError("unreadable")
            return len(pack) * len(info.languages)
    except PackError as error:
        raise UpdateError("unreadable") from error


def look_through(path: Path, first: int, pictures: Collection[str]) -> int:
    """Read some pages of a pack, and return how many were looked through then.

    Args:
        path: the pack.
        first: how many were looked through before, counted through all languages.
        pictures: the pictures this program can show; without any, nobody looks at them.

    Raises:
        UpdateError: a page cannot be read, or shows a picture only a newer program has.
    """
    try:
        with PackFile.open(path) as pack:
            of_one, known = len(pack), {*pictures, *pack.own_pictures()}
            language, place = pack.languages[first // of_one], first % of_one
            for entry in pack.entries(language, place, AT_ONCE):
                if pictures and entry.picture and entry.picture not in known:
                    raise UpdateError("newer-program", pack.info.minimum_kiosk)
                pack.sources(pack.page(entry.id, language).sources)
            return min(first + AT_ONCE, (first // of_one + 1) * of_one)
    except (PackError, KeyError, ValueError, TypeError) as error:
        raise UpdateError("unreadable") from error


def compare(path: Path, shown: Path, picture_version: str, approvals: tuple[Approval, ...]) -> Brings:
    """Return what a pack changes.

    Args:
        path: the new pack.
        shown: the one that is shown now.
        picture_version: changes with every drawing.
        approvals: what came with it.

    Raises:
        UpdateError: it cannot be read.
    """
    try:
        old, new = hashes(shown, picture_version), hashes(path, picture_version)
        was, now = _titles(shown), _titles(path)
    except PackError as error:
        raise UpdateError("unreadable") from error
    changed = {key.page for key in new.keys() | old.keys() if new.get(key) != old.get(key)}
    return Brings(
        new=tuple(title for page, title in now.items() if page not in was),
        changed=tuple(title for page, title in now.items() if page in was and page in changed),
        gone=tuple(title for page, title in was.items() if page not in now),
        pages=len(now),
        approvals=approvals,
    )


def hashes(path: Path, picture_version: str) -> dict[Key, str]:
    """Return what an approval of each page in each language holds for.

    Raises:
        PackError: the pack cannot be read.
    """
    with PackFile.open(path) as pack:
        return {
            Key(entry.id, language): page_hash(pack.page(entry.id, language), picture_version)
            for language in pack.languages
            for entry in pack.entries(language)
        }


def _titles(path: Path) -> dict[str, str]:
    with PackFile.open(path) as pack:
        return {entry.id: entry.title for entry in pack.entries(pack.info.source_language)}
