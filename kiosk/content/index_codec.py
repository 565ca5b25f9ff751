"""The index of a pack as JSON values and back."""

from __future__ import annotations

from typing import Any

from kiosk.content.index import Group, Held, PackInfo, PageEntry

Json = Any
"""What the json module reads and writes."""


def encode_entry(entry: PageEntry) -> list[Json]:
    """What the index says of a page, as a list."""
    return [
        *(entry.id, entry.number, entry.kind, entry.group, entry.title),
        *(entry.short_title, entry.summary, entry.picture, entry.verdict, entry.question),
    ]


def decode_entry(value: list[Json]) -> PageEntry:
    """The entry written by `encode_entry`.

    Raises:
        TypeError: the list has not the right number of values.
    """
    return PageEntry(*value)


def encode_info(info: PackInfo) -> Json:
    """What a pack says of itself."""
    return {
        "id": info.id,
        "version": info.version,
        "title": info.title,
        "languages": list(info.languages),
        "source_language": info.source_language,
        "licence": info.licence,
        "minimum_kiosk": info.minimum_kiosk,
        "publisher": info.publisher,
        "groups": [[group.id, group.hub, list(group.pages)] for group in info.groups],
        "statements": list(info.statements),
        "held": [[held.key, held.page, held.text, held.why, held.sources, held.marks] for held in info.held],
        **({"titles": [list(pair) for pair in info.titles]} if info.titles else {}),
    }


def decode_info(value: Json) -> PackInfo:
    """The facts written by `encode_info`.

    Raises:
        KeyError, TypeError, ValueError: the value was not written by `encode_info`.
    """
    return PackInfo(
        id=value["id"],
        version=value["version"],
        title=value["title"],
        languages=tuple(value["languages"]),
        source_language=value["source_language"],
        licence=value["licence"],
        minimum_kiosk=value["minimum_kiosk"],
        publisher=value["publisher"],
        groups=tuple(Group(group_id, hub, tuple(pages)) for group_id, hub, pages in value["groups"]),
        statements=tuple(value["statements"]),
        held=tuple(
            Held(key, page, text, why, tuple(sources), tuple(marks))
            for key, page, text, why, sources, marks in value["held"]
        ),
        titles=tuple((code, title) for code, title in value.get("titles", ())),
    )
