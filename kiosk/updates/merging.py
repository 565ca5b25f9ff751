"""Approvals that came with a signed pack, put beside those given at this kiosk.

What becomes of each is data, so that staff can be told and a test can list the rules. The clinic's own word wins where
it is as new: whoever stands at the kiosk has seen the page there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from kiosk.content.approval import Approval, Approvals, Key

Outcome = Literal["taken", "known", "own-is-newer", "taken-back", "another-page", "one-person"]

RULES: dict[Outcome, str] = {
    "taken": "It is for a page as it is in the new pack, and nobody here has given a newer one for the same task.",
    "known": "The same one is here already.",
    "own-is-newer": "Somebody here gave one for the same page and task on the same day or later: that one stays.",
    "taken-back": "It came with the pack before, and somebody here took it back since: it does not return by itself.",
    "another-page": "It is for a page that is not in the new pack, or that is another there.",
    "one-person": "The same person has the other task for this page.",
}
"""What can become of an approval of the pack, and when."""


class Decision(NamedTuple):
    """What became of one approval."""

    approval: Approval
    outcome: Outcome


class Merged(NamedTuple):
    """The approvals with those of the pack, and what became of each of these."""

    approvals: Approvals
    decisions: tuple[Decision, ...]

    def count(self, outcome: Outcome) -> int:
        """Return to how many this happened."""
        return sum(decision.outcome == outcome for decision in self.decisions)


def merge(
    own: Approvals,
    brought: Iterable[Approval],
    current: Mapping[Key, str],
    before: Collection[Approval] = (),
) -> Merged:
    """Put the approvals of a pack beside those of the kiosk.

    Args:
        own: those of the kiosk.
        brought: those of the pack.
        current: the hash of every page of the pack as this program shows it, by page and language.
        before: what came with the pack that is shown until now.
    """
    decisions = []
    for each in brought:
        outcome = _outcome(own, each, current, before)
        if outcome == "taken":
            given = own.give(each)
            own, outcome = given.approvals, "one-person" if given.problem else "taken"
        decisions.append(Decision(each, outcome))
    return Merged(own, tuple(decisions))


def _outcome(own: Approvals, new: Approval, current: Mapping[Key, str], before: Collection[Approval]) -> Outcome:
    if current.get(new.key) != new.hash:
        return "another-page"
    if new in own.records:
        return "known"
    same = [each for each in own.records if (each.key, each.hash, each.role) == (new.key, new.hash, new.role)]
    if any(each.date >= new.date for each in same):
        return "own-is-newer"
    return "taken-back" if new in before else "taken"
