"""Text is paged, never scrolled: pieces of known height are dealt into parts that fit the glass."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


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
    def least_gap(self) -> float:
        """Space above in mm that is never given up: what can be touched keeps apart."""
        ...

    @property
    def keep_with_next(self) -> bool:
        """True for headings: never the last piece of a part."""
        ...

    @property
    def frame(self) -> object:
        """What pieces of one box have in common; None for pieces in no box. A box is broken only to save a part."""
        ...

    @property
    def is_title(self) -> bool:
        """True for the title of a section: left out at the top of a part, whose head says it already."""
        ...


# Gaps may shrink to these shares where that saves a whole part: first as they are, then ever tighter.
_GAP_SHARES = (1.0, 0.8, 0.6, 0.45)
# A part filled to less than this share looks forsaken: rather than that a box is broken.
_THIN = 0.35
_HAIR = 1e-6

T = TypeVar("T", bound=Measured)


@dataclass(frozen=True, slots=True)
class Placed(Generic[T]):
    """A piece and where its top stands in its part, in mm from the part's top."""

    piece: T
    y: float


def _as_they_are(pieces: Sequence[T]) -> Sequence[T]:
    return pieces


def deal(
    pieces: Sequence[T], capacity: float, *, fold: Callable[[Sequence[T]], Sequence[T]] = _as_they_are
) -> tuple[tuple[Placed[T], ...], ...]:
    """Deal ``pieces`` into parts of at most ``capacity`` mm.

    There are as few parts as can be, and gaps between pieces shrink a little where that saves one. Among all ways
    with that many parts, the one is taken that leaves the fewest parts nearly empty; then the one that breaks the
    fewest boxes, and the fewest sections that begin low on a part; then the one that fills the parts most evenly. A
    piece higher than the capacity stands alone.

    Args:
        pieces: What to deal, in order.
        capacity: Height of a part in mm.
        fold: Returns what is shown for the pieces of one part: boxes made of them, buttons they call for.
    """
    groups = _groups(pieces, capacity)
    best: list[Sequence[T]] = []
    for share in _GAP_SHARES:
        parts = _dealt(groups, capacity, share, fold)
        if not best or len(parts) < len(best):
            best = parts
        if len(best) < 2:
            break
    return tuple(_placed(part, capacity) for part in best)


def _groups(pieces: Sequence[T], capacity: float) -> list[list[T]]:
    """Return the pieces in groups that stay together: headings with what follows them."""
    groups: list[list[T]] = []
    for piece in pieces:
        stays = bool(groups) and groups[-1][-1].keep_with_next
        # What is too high to stay together is parted: a heading alone is better than words cut off.
        if stays and _height([*groups[-1], piece], 1.0) <= capacity + _HAIR:
            groups[-1].append(piece)
        else:
            groups.append([piece])
    return groups


def _shown(part: Sequence[T]) -> Sequence[T]:
    """Return what is shown of a part's pieces: all but a title at its top."""
    return part[1:] if part[0].is_title and len(part) > 1 else part


def _height(part: Sequence[T], share: float) -> float:
    return sum(piece.height for piece in part) + sum(_gap(piece, share) for piece in part[1:])


def _gap(piece: T, share: float) -> float:
    return max(share * piece.gap, piece.least_gap)


def _dealt(
    groups: list[list[T]], capacity: float, share: float, fold: Callable[[Sequence[T]], Sequence[T]]
) -> list[Sequence[T]]:
    """Return the best way to deal whole groups, their gaps shrunk to ``share``."""
    # For every number of groups, the best way to deal the first ones: how good it is, and where its last part begins.
    ways: list[tuple[tuple[int, int, int, float], int]] = [((0, 0, 0, 0.0), 0)]
    for end in range(1, len(groups) + 1):
        found: list[tuple[tuple[int, int, int, float], int]] = []
        part: list[T] = []
        for start in range(end - 1, -1, -1):
            part = [*groups[start], *part]
            full = _height(fold(_shown(part)), share)
            if full > capacity + _HAIR and start < end - 1:
                break
            (count, thin, cut, empty), _ = ways[start]
            thin += full < capacity * _THIN
            cut += _cuts(_shown(part), groups[end][0]) if end < len(groups) else 0
            found.append(((count + 1, thin, cut, empty + max(1.0 - full / capacity, 0.0) ** 2), start))
        ways.append(min(found))
    parts: list[Sequence[T]] = []
    end = len(groups)
    while end:
        start = ways[end][1]
        parts.insert(0, fold(_shown([piece for group in groups[start:end] for piece in group])))
        end = start
    return parts


def _cuts(part: Sequence[T], following: T) -> int:
    """Return how much is broken where a part ends: a box, a section that began below the top of the part."""
    breaks_box = following.frame is not None and following.frame is part[-1].frame
    breaks_section = not following.is_title and any(piece.is_title for piece in part)
    return breaks_box + breaks_section


def _placed(part: Sequence[T], room: float) -> tuple[Placed[T], ...]:
    """Return what a part shows one below the other, as loosely as ``room`` mm allow."""
    share = next((share for share in _GAP_SHARES if _height(part, share) <= room + _HAIR), _GAP_SHARES[-1])
    placed: list[Placed[T]] = []
    y = 0.0
    for piece in part:
        y += _gap(piece, share) if placed else 0.0
        placed.append(Placed(piece, y))
        y += piece.height
    return tuple(placed)
