"""A compiled pack taken apart again, as far as pages of a clinic's own are to be laid over it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.glossary import unmarked
from kiosk.content.model import ContentPack

if TYPE_CHECKING:
    from kiosk.content.model import Page
    from kiosk.content.pack_file import PackFile


def unpack(pack: PackFile) -> ContentPack:
    """Everything a pack shows, in memory, as if its folder had just been loaded.

    Raises:
        PackError: the file was damaged after it was opened.
    """
    pages: dict[tuple[str, str], Page] = {}
    for language in pack.languages:
        for entry in pack.entries(language):
            page = pack.page(entry.id, language)
            if page.language == language:
                pages[entry.id, language] = unmarked(page)
    keys = [key for page in pages.values() for key in page.sources]
    keys += [key for held in pack.info.held for key in held.sources]
    return ContentPack(
        pack.info._replace(groups=pack.groups()),
        pages,
        {source.key: source for source in pack.sources(dict.fromkeys(keys))},
        {name: pack.own_picture(name) for name in pack.own_pictures()},
    )
