from __future__ import annotations

import re
import sys
import tomllib

import pytest

from kiosk.anatomy.drawing import Drawing
from kiosk.content.checks.readability import grade
from kiosk.gui.illustrations.catalogue import Picture, PictureState
from kiosk.gui.illustrations.parts import outlines_of
from kiosk.gui.illustrations.pictures import PICTURES
from kiosk.playback.machine import LONGEST_PLAY
from tests.support.source_tree import ROOT

SOURCES = tomllib.loads((ROOT / "content" / "back-pain" / "sources.toml").read_text(encoding="utf-8"))["sources"]
WITH_STATES = sorted(name for name, picture in PICTURES.items() if picture.states)
WAYS = ("calming-inflammation", "blood-flow", "relaxing-muscles", "nerves", "rest-and-sleep")
LONGEST_SENTENCE = 20
HARDEST_GRADE = 6.0
# Anatomy has long names; a sentence that is nothing but names cannot be as easy as a page.
NAMES = re.compile(r"\b(inflammation|acupuncture|ligaments?|scoliosis|degrees|surgery|sciatic)\b", re.IGNORECASE)


def states() -> list[tuple[str, PictureState]]:
    return [(name, state) for name in WITH_STATES for state in PICTURES[name].states]


def sentences() -> list[str]:
    """Every sentence a picture says, on it or aloud."""
    texts = [text for _, state in states() for text in (state.alt, state.note)]
    texts += [part.says for picture in PICTURES.values() for part in picture.parts]
    return [one for text in texts for one in re.split(r"(?<=[.!?]) ", text) if one]


def test_a_drawing_is_made_at_the_value_asked_for():
    healthy, affected = (Picture("kiosk.anatomy.scoliosis:scoliosis").draw(value) for value in (0.0, 1.0))
    assert isinstance(healthy, Drawing)
    assert healthy.outlines != affected.outlines


def test_a_drawing_s_module_is_loaded_when_it_is_drawn(monkeypatch: pytest.MonkeyPatch):
    name = "kiosk.anatomy.sciatica"
    monkeypatch.delitem(sys.modules, name, raising=False)
    picture = Picture(f"{name}:sciatica")
    assert name not in sys.modules
    picture.draw(1.0)
    assert name in sys.modules


@pytest.mark.parametrize("drawing", ["kiosk.anatomy.nowhere:f", "kiosk.anatomy.sciatica:nothing"])
def test_a_drawing_that_does_not_exist_is_a_mistake_of_ours(drawing: str):
    with pytest.raises((ModuleNotFoundError, AttributeError)):
        Picture(drawing).draw(0.0)


@pytest.mark.parametrize(("name", "state"), states(), ids=lambda value: getattr(value, "id", value))
def test_what_tells_of_danger_warns_and_says_first_what_to_do(name: str, state: PictureState):
    assert state.warns is state.note.startswith("Get help now if "), name


@pytest.mark.parametrize(("name", "state"), states(), ids=lambda value: getattr(value, "id", value))
def test_every_state_is_told_in_words_of_its_own(name: str, state: PictureState):
    assert state.alt.endswith(".")
    assert [one.alt for one in PICTURES[name].states].count(state.alt) == 1


@pytest.mark.parametrize(("name", "state"), states(), ids=lambda value: getattr(value, "id", value))
def test_what_was_measured_names_a_source_of_the_pack(name: str, state: PictureState):
    assert bool(state.note) == bool(state.source)
    assert not state.source or state.source in SOURCES


@pytest.mark.parametrize("name", ["herniated-disc", "herniated-disc-above", "muscle-strain"])
def test_what_heals_has_a_third_state_with_its_measure(name: str):
    healthy, affected, later = PICTURES[name].states
    assert healthy.value < later.value < affected.value
    assert later.id == "months-later"
    assert re.search(r"\d", later.note)


def test_63_of_100_herniated_discs_got_smaller():
    assert "63 of 100" in PICTURES["herniated-disc"].states[2].note
    assert PICTURES["herniated-disc"].states[2].source == "WANG20"


def test_changes_of_age_stand_beside_the_share_of_people_without_pain():
    older = PICTURES["disc-changes"].states[-1]
    assert "96 of 100 people without pain" in older.note
    assert older.source == "BRIN15a"


@pytest.mark.parametrize("name", [*WAYS, "session"])
def test_steps_play_no_longer_than_ten_seconds(name: str):
    picture = PICTURES[name]
    assert picture.can_play
    assert all(state.seconds > 0 for state in picture.states)
    assert sum(state.seconds for state in picture.states) <= LONGEST_PLAY


def test_only_steps_play():
    assert {name for name in WITH_STATES if PICTURES[name].can_play} == {*WAYS, "session"}


def test_sentences_are_short():
    assert [text for text in sentences() if len(text.split()) > LONGEST_SENTENCE] == []


def test_sentences_are_plain():
    assert grade(NAMES.sub("name", " ".join(sentences()))) <= HARDEST_GRADE


@pytest.mark.parametrize("name", sorted(name for name, picture in PICTURES.items() if picture.parts))
def test_every_part_can_be_seen_and_is_named_in_the_picture(name: str):
    picture = PICTURES[name]
    assert len(picture.parts) <= 8
    assert {part.label for part in picture.parts} <= {label.text for label in picture.labels}
    for part in picture.parts:
        assert outlines_of(picture.draw(picture.rest), part), part.id


def test_no_outline_belongs_to_two_parts():
    for picture in PICTURES.values():
        if picture.parts:
            for outline in picture.draw(picture.rest).outlines:
                assert sum(part.holds(outline.name) for part in picture.parts) <= 1, outline.name


@pytest.mark.parametrize("name", sorted(name for name, picture in PICTURES.items() if picture.wide))
def test_a_wide_drawing_shows_the_same_in_another_frame(name: str):
    picture = PICTURES[name]
    tall, wide = picture.draw(picture.rest), picture.in_wide().draw(picture.rest)
    assert wide.width / wide.height > tall.width / tall.height
    assert {label.landmark for label in picture.labels} & set(tall.landmarks) <= set(wide.landmarks)


def test_only_three_pictures_have_one_shape():
    assert {name for name, picture in PICTURES.items() if not picture.wide} == {
        "herniated-disc-above",
        "home-body",
        "attract",
    }
