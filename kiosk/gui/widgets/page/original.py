"""What a section says in the language it was written in, below what it says in the reader's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.gui.viewmodels.twice import Twice

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.content.model import Block, Section
    from kiosk.gui.widgets.pieces import Piece
    from kiosk.gui.widgets.toolkit import Toolkit


def own_blocks(section: Section) -> tuple[Block, ...]:
    """Return the blocks of a section that are in the reader's language."""
    return section.blocks[: len(section.blocks) - section.below] if isinstance(section, Twice) else section.blocks


def original_pieces(
    kit: Toolkit, section: Section, above: list[Piece], pieces_of: Callable[[Toolkit, Block], list[Piece]]
) -> list[Piece]:
    """Return the others, whole in the language they were written in: how their lines run, and the kiosk's own words.

    The last piece ``above`` says which language that is, and stays with what follows. ``pieces_of`` sets a block with a
    kit.
    """
    if not isinstance(section, Twice) or not section.below or not above:
        return []
    above[-1].keep_with_next = True
    with kit.spoken_in(kit, section.written_in) as own:
        made = [piece for block in section.blocks[-section.below :] for piece in pieces_of(own, block)]
    for piece in made:
        piece.kit = own
    return made
