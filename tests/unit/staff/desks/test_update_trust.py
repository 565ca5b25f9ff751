"""Whose updates are taken: only what was compared, only by the IT role, never against the policy."""

from __future__ import annotations

from kiosk.staff.desks.update_trust import Standing
from kiosk.updates.problems import UpdateError
from kiosk.updates.trust import Trust
from tests.support.updates_desk import TRUST, FakeUpdates, Lead


def test_it_compares_a_number_and_says_yes_or_no():
    service = FakeUpdates()
    lead = Lead(service, is_it=True).press("trust")
    assert lead.words[0] == f"Now these are taken: {TRUST.number}"
    lead.press("look")
    assert lead.words[1] == Trust(b"other").number
    assert lead.ids == ["no", "yes"]
    assert not lead.console.sheet().can_go_back
    lead.press("no")
    assert lead.words[0] == "Nothing was changed. Call the publisher."
    assert service.trusted == []
    lead.press("yes")
    assert service.trusted == []
    lead.press("look").press("yes")
    assert lead.words[0] == "From now on the updates of this publisher are taken."
    assert service.trusted == [Trust(b"other")]


def test_what_the_policy_decided_is_not_asked():
    service = FakeUpdates(standing_now=Standing("0.1.0", "", "", Trust(b"root", is_policy=True)))
    lead = Lead(service, is_it=True).press("trust")
    assert lead.ids == []
    assert "The rules of this computer have decided whose updates are taken." in lead.words


def test_a_stick_without_a_publisher_is_told():
    service = FakeUpdates(standing_now=Standing("0.1.0", "", "", Trust()))
    lead = Lead(service, is_it=True).press("trust")
    service.error = "The stick holds no update for this kiosk."
    lead.press("look")
    assert lead.words == (service.error, service.error)
    service.error = ""
    lead.press("nothing")
    assert lead.ids == ["look"]


def test_what_went_wrong_is_told_apart_from_what_to_do():
    service = FakeUpdates(standing_now=Standing("0.1.0", "", "", Trust()), error=UpdateError("link"))
    lead = Lead(service, is_it=True).press("trust")
    assert lead.words == (
        *("A file of the update is no plain file.", "Do not use this stick. Call whoever publishes the pages."),
    )
