"""The rules by which approvals of a pack come beside those of the kiosk, each with its case."""

from __future__ import annotations

import pytest

from kiosk.content.approval import Approval, Approvals, Key
from kiosk.updates.merging import RULES, Outcome, merge

HASH, OTHER = "a" * 64, "b" * 64
CURRENT = {Key("stool", "en"): HASH}
NEW = Approval("stool", "en", HASH, "A. Sample", "clinical", "2026-11-20")


def word(**changes: str) -> Approval:
    values = dict(zip(("page", "language", "hash", "name", "role", "date"), NEW_VALUES, strict=True))
    return Approval(**(values | changes))  # type: ignore[arg-type] # the role is one of the two


NEW_VALUES = (NEW.page, NEW.language, NEW.hash, NEW.name, NEW.role, NEW.date)

CASES: list[tuple[str, Outcome, tuple[Approval, ...], Approval, tuple[Approval, ...]]] = [
    ("nobody here has said anything", "taken", (), NEW, ()),
    ("the same is here", "known", (NEW,), NEW, ()),
    ("somebody here said so later", "own-is-newer", (word(name="B. Sample", date="2026-11-21"),), NEW, ()),
    ("somebody here said so that day", "own-is-newer", (word(name="B. Sample"),), NEW, ()),
    ("somebody here said so before", "taken", (word(name="B. Sample", date="2026-11-19"),), NEW, ()),
    ("somebody here said so of the page before", "taken", (word(name="B. Sample", hash=OTHER),), NEW, ()),
    ("the page is another", "another-page", (), word(hash=OTHER), ()),
    ("the page is not there", "another-page", (), word(page="bench"), ()),
    ("the language is not there", "another-page", (), word(language="es"), ()),
    ("it came before and is gone", "taken-back", (), NEW, (NEW,)),
    ("it came before and is there", "known", (NEW,), NEW, (NEW,)),
    ("the same person checked the language", "one-person", (word(role="language", date="2026-11-01"),), NEW, ()),
]


@pytest.mark.parametrize(("name", "outcome", "own", "new", "before"), CASES, ids=[case[0] for case in CASES])
def test_what_becomes_of_it(
    name: str, outcome: Outcome, own: tuple[Approval, ...], new: Approval, before: tuple[Approval, ...]
):
    merged = merge(Approvals(own), [new], CURRENT, before)
    assert [decision.outcome for decision in merged.decisions] == [outcome]
    assert merged.count(outcome) == 1
    assert (new in merged.approvals.records) is (outcome in {"taken", "known"})
    if outcome != "taken":
        assert merged.approvals == Approvals(own)


def test_every_rule_has_its_case():
    assert {case[1] for case in CASES} == set(RULES)
