"""Text is paged, never scrolled: pieces of known height are dealt into parts that fit the glass."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Sequence


class Measured(Protocol):
    """Something with a height in mm and the space it wants above it."""

    @property
    def height(self) -> float:
        """Height in mm."""
        ...

    @property
    def gap(self) -> float:
        """Space above in mm; dropped at the top of a part."""
        ...

    @property
    def keep_with_next(self) -> bool:
        """True for headings: never the last piece of a part."""
        ...


# How full the first parts stay at least, as a share.
_LEAST_FILLED = 0.75

T = TypeVar("T", bound=Measured)


@dataclass(frozen=True, slots=True)
class Placed(Generic[T]):
    """A piece and where its top stands in its part, in mm from the part's top."""

    piece: T
    y: float


def deal(pieces: Sequence[T], capacity: float) -> tuple[tuple[Placed[T], ...], ...]:
    """Deal ``pieces`` into parts of at most ``capacity`` mm.

    The parts are somewhat balanced: the pieces are first packed to learn how many parts they need, then packed again
    into a smaller height that needs no more parts, but no smaller than three quarters: a last part should not be left
    with one lonely line, nor the first ones half empty. A piece higher than the capacity stands alone.
    """
    count = len(_pack(pieces, capacity))
    if count < 2:
        return _pack(pieces, capacity)
    low, high = capacity * _LEAST_FILLED, capacity
    for _ in range(12):
        middle = (low + high) / 2
        if len(_pack(pieces, middle)) <= count and _highest(_pack(pieces, middle)) <= capacity:
            high = middle
        else:
            low = middle
    return _pack(pieces, high)


def _highest(parts: tuple[tuple[Placed[T], ...], ...]) -> float:
    return max(placed.y + placed.piece.height for part in parts for placed in part)


def _height(group: Sequence[T]) -> float:
    return sum(piece.height for piece in group) + sum(piece.gap for piece in group[1:])


def _pack(pieces: Sequence[T], capacity: float) -> tuple[tuple[Placed[T], ...], ...]:
    parts: list[list[Placed[T]]] = []
    part: list[Placed[T]] = []
    y = 0.0
    i = 0
    while i < len(pieces):
        group = [pieces[i]]
        while group[-1].keep_with_next and i + len(group) < len(pieces):
            following = pieces[i + len(group)]
            # What is too high to stay together is parted: a heading alone is better than words cut off.
            if _height([*group, following]) > capacity + 1e-6:
                break
            group.append(following)
        top = y + group[0].gap if part else 0.0
        height = _height(group)
        if part and top + height > capacity + 1e-6:
            parts.append(part)
            part, top = [], 0.0
        for piece in group:
            if piece is not group[0]:
                top += piece.gap
            part.append(Placed(piece, top))
            top += piece.height
        y = top
        i += len(group)
    if part:
        parts.append(part)
    return tuple(tuple(p) for p in parts)
