"""Words of a page that depend on a setting of the clinic: put in where it is on, left out everywhere else."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.content.model import Block, Page, Section


def switched(page: Page, on: frozenset[str]) -> Page:
    """Return the page as this clinic's patients read it.

    Args:
        page: the page as the pack has it.
        on: the settings that are on, by their names.
    """
    if not any(only.switch in on for section in page.sections for only in section.only):
        return page
    return replace(page, sections=tuple(_switched(section, on) for section in page.sections))


def _switched(section: Section, on: frozenset[str]) -> Section:
    blocks: list[Block] = []
    for number in range(len(section.blocks) + 1):
        for only in section.only:
            if only.before == number and only.switch in on:
                blocks += only.body
        blocks += section.blocks[number : number + 1]
    return replace(section, blocks=tuple(blocks), only=())
