"""The pictures the kiosk can draw, for who checks pages: their ids, and the states each of them can show."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping


class KnownPictures(frozenset[str]):
    """The ids of pictures. Made of a plain set, the states of none of them are known."""

    states: Mapping[str, frozenset[str]]

    @classmethod
    def of(cls, states: Mapping[str, Collection[str]]) -> KnownPictures:
        """Return the pictures with their states by their ids."""
        known = cls(states)
        known.states = {picture: frozenset(ids) for picture, ids in states.items()}
        return known


def states_of(known: frozenset[str] | None, picture: str) -> frozenset[str] | None:
    """Return the states of a picture; None where they are not known."""
    states: Mapping[str, frozenset[str]] = getattr(known, "states", {})
    return states.get(picture)
