"""What a change makes out of date: approvals that no longer hold, translations that no longer fit.

Said before saving, with what patients then see.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from kiosk.content.approved_pack import page_hash
from kiosk.content.loader import page_file

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.content.approval import Approvals
    from kiosk.content.model import ContentPack
    from kiosk.content.problems import Problem

Effect = Literal["approval-ends", "marked-approved", "translation-old"]


_STALE = "translation-stale"


class Stale(NamedTuple):
    """One thing that a change makes out of date.

    Attributes:
        effect: what becomes of it.
        page: the page's id.
        language: the language it concerns.
        title: the page's title, for the sentence.
        name: who had approved it; empty for other effects.
    """

    effect: Effect
    page: str
    language: str
    title: str
    name: str = ""

    def sentence(self) -> str:
        """What happens, and what patients then see."""
        if self.effect == "approval-ends":
            return (
                f"“{self.title}” ({self.language}): the approval of {self.name} ends, because the page is another one "
                "now. Patients see it marked as a draft, or not at all where drafts are hidden."
            )
        if self.effect == "marked-approved":
            return (
                f"“{self.title}” ({self.language}) says of itself that it is approved. That was for the words as they "
                "were: set it back to draft, unless a clinician has read the new ones."
            )
        return (
            f"“{self.title}”: the translation ({self.language}) is from before this change. Patients who read it still "
            "see the old words."
        )


def stale(before: ContentPack, after: ContentPack, approvals: Approvals, *, picture_version: str) -> tuple[Stale, ...]:
    """What a change of pages makes out of date, approvals first.

    Args:
        before: the pack as it is on the disk.
        after: the pack with the change.
        approvals: who approved what on this kiosk.
        picture_version: changes with every drawing.
    """
    found: list[Stale] = []
    changed = [(key, page) for key, page in after.pages.items() if key in before.pages and before.pages[key] != page]
    for key, page in changed:
        old = before.pages[key]
        if page_hash(old, picture_version) == page_hash(page, picture_version):
            continue
        standing = approvals.standing(
            *key, page_hash(old, picture_version), is_source=page.language == after.info.source_language
        )
        if standing.approved is not None:
            found.append(Stale("approval-ends", *key, old.entry.title, standing.approved.name))
        elif page.approval == old.approval == "approved":
            found.append(Stale("marked-approved", *key, page.entry.title))
    return tuple(found)


def old_translations(before: Iterable[Problem], after: Iterable[Problem], after_pack: ContentPack) -> tuple[Stale, ...]:
    """Which translations a change leaves behind, from what the checks find without and with it.

    Args:
        before: the problems of the folder as it is on the disk.
        after: the problems with the change.
        after_pack: the pack with the change.
    """
    known = {problem.file for problem in before if problem.code == _STALE}
    new = {problem.file for problem in after if problem.code == _STALE} - known
    return tuple(
        Stale("translation-old", *key, page.entry.title)
        for key, page in after_pack.pages.items()
        if page_file(*key) in new
    )
