from __future__ import annotations

from dataclasses import fields
from datetime import date

from kiosk.staff.health import examine
from kiosk.staff.health_facts import HealthFacts


def test_a_fact_nobody_found_out_says_nothing_bad():
    facts = HealthFacts(today=date(2026, 11, 23), released=date(2026, 11, 1), access="ready", pack_version="1")
    assert {line.level for line in examine(facts) if line.id != "content"} == {"green"}


def test_every_fact_but_the_two_dates_may_be_missing():
    wanted = [fact.name for fact in fields(HealthFacts) if fact.default is fact.default_factory]
    assert wanted == ["today", "released"]
