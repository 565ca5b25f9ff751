from __future__ import annotations

import pytest

from kiosk.staff.console import Console, Effect
from kiosk.staff.desk_card import CardFacts
from kiosk.staff.desks.files import file_desks
from tests.support.desks import Clerk, FakeMaker, FakeSticks

FULL = "The stick is full. Delete files on it, or take another one."
NO_STICK = "There is no stick. Put one in, wait 5 seconds, and touch again."


def clerk_at(name: str, sticks: FakeSticks, maker: FakeMaker | None = None) -> Clerk:
    facts = CardFacts(clinic_name="Sample Clinic")
    return Clerk(Console(file_desks(maker or FakeMaker(), sticks, lambda: facts), name))


@pytest.mark.parametrize("kind", ["backup", "support-bundle", "readiness-report"])
def test_a_file_is_made_part_by_part_and_says_where_it_is(kind: str):
    sticks = FakeSticks()
    clerk = clerk_at(kind, sticks).press("save")
    assert clerk.said() == ["Leave the stick in.", "Part 1 of 2: Settings"]
    clerk.console.act("go-on")
    assert clerk.said()[1] == "Part 2 of 2: Crash reports"
    clerk.console.act("go-on")
    assert clerk.said()[0] == f"“{kind}.txt” is on the stick “SAMPLE”. You can take the stick out."
    assert sticks.on_it == {f"{kind}.txt": kind.encode()}
    assert clerk.effects == [Effect("soon", "go-on")]


def test_making_a_file_can_be_stopped_and_a_late_step_does_nothing():
    sticks = FakeSticks()
    clerk = clerk_at("backup", sticks).press("save").press("stop")
    assert clerk.said()[0] == "Stopped. No file was written."
    clerk.console.act("go-on")
    assert sticks.on_it == {}
    assert "save" in clerk.ids()


def test_without_a_stick_nothing_is_begun():
    clerk = clerk_at("backup", FakeSticks(0)).press("save")
    assert clerk.said()[0] == NO_STICK
    assert clerk.effects == []


def test_a_stick_that_is_full_at_the_end_says_so():
    clerk = clerk_at("backup", FakeSticks(error=FULL)).press("save")
    clerk.console.act("go-on")
    clerk.console.act("go-on")
    assert clerk.said()[0] == FULL


def test_what_cannot_be_made_says_why():
    clerk = clerk_at("support-bundle", FakeSticks(), FakeMaker(error="The disk cannot be read.")).press("save")
    clerk.console.act("go-on")
    assert clerk.said()[0] == "The disk cannot be read."
    assert "save" in clerk.ids()


def test_settings_are_read_back_after_a_question_and_the_kiosk_restarts():
    maker = FakeMaker()
    clerk = clerk_at("restore", FakeSticks(on_it={"site.toml": b"a", "photo.png": b""}), maker)
    clerk.press("look").press("file-0")
    assert clerk.said() == ["The settings of “site.toml” replace those of now, and the kiosk starts again. Go on?"]
    clerk.press("no")
    assert maker.restored == []
    clerk.press("file-0").press("yes")
    assert maker.restored == [b"a"]
    assert clerk.effects == [Effect("restart")]
    assert clerk.is_closed


def test_a_file_with_mistakes_changes_nothing_and_says_each():
    maker = FakeMaker(refuses=("“idle_after” must be 60 to 600 s. Change it.", "“theme” is wrong."))
    clerk = clerk_at("restore", FakeSticks(on_it={"site.toml": b"a"}), maker).press("look").press("file-0").press("yes")
    assert clerk.said()[:3] == [
        "“idle_after” must be 60 to 600 s. Change it.",
        "“theme” is wrong.",
        "“site.toml” was not taken. The settings are as they were.",
    ]
    assert not clerk.is_closed


def test_a_stick_pulled_out_before_the_answer_says_so():
    sticks = FakeSticks(on_it={"site.toml": b"a"})
    clerk = clerk_at("restore", sticks).press("look").press("file-0")
    sticks.count = 0
    assert clerk.press("yes").said()[0] == NO_STICK


@pytest.mark.parametrize(
    ("sticks", "sentence"),
    [
        (FakeSticks(0), NO_STICK),
        (FakeSticks(2), "There are several sticks. Leave in only the one to use, and touch again."),
        (FakeSticks(), "There is no file of settings on the stick. Its name ends with .toml."),
        (
            FakeSticks(on_it={"big.toml": b" " * 70000}),
            "There is no file of settings on the stick. Its name ends with .toml.",
        ),
        (
            FakeSticks(error="The stick cannot be used. Take another one."),
            "The stick cannot be used. Take another one.",
        ),
    ],
)
def test_looking_in_vain_says_why(sticks: FakeSticks, sentence: str):
    clerk = clerk_at("restore", sticks).press("look")
    assert clerk.said()[0] == sentence
    assert clerk.ids() == ["look"]


def test_the_card_is_shown_and_saved():
    sticks = FakeSticks()
    clerk = clerk_at("desk-card", sticks)
    assert "Sample Clinic" in clerk.said()
    clerk.press("save-card")
    assert clerk.said()[0] == "“desk-card.txt” is on the stick “SAMPLE”. You can take the stick out."
    assert sticks.on_it["desk-card.txt"].startswith(b"Sample Clinic\n")
