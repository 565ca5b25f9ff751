from __future__ import annotations

from kiosk.content.clinic_problems import OVERLAY, PICTURES
from kiosk.content.problems import KINDS


def test_what_can_be_wrong_with_what_a_clinic_adds_is_among_all_problems():
    for kind in (*PICTURES, *OVERLAY):
        assert KINDS[kind.code] is kind
    assert {kind.code.partition("-")[0] for kind in PICTURES} == {"picture", "svg"}
    assert {kind.code.partition("-")[0] for kind in OVERLAY} == {"overlay"}
