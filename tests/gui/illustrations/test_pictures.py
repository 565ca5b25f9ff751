from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import pytest

from kiosk.content.pictures.known_pictures import states_of
from kiosk.gui.illustrations.labels import MOST_LABELS
from kiosk.gui.illustrations.pictures import PICTURES, known_pictures
from kiosk.gui.widgets.body_map import PLACES
from tests.support.source_tree import ROOT

if TYPE_CHECKING:
    from kiosk.anatomy.drawing import Drawing
    from kiosk.gui.illustrations.catalogue import Picture

PAGES = sorted(path.name for path in (ROOT / "content" / "back-pain" / "pages").iterdir())
CAUSES_WITH_STATES = ("muscle-strain", "herniated-disc", "disc-changes", "spinal-stenosis", "sciatica", "scoliosis")


@cache
def drawn(picture_id: str, value: float) -> Drawing:
    return PICTURES[picture_id].draw(value)


def values(picture: Picture) -> set[float]:
    """Every value a person can bring the picture to."""
    return {picture.rest, *(state.value for state in picture.states)}


def test_every_page_home_and_the_attract_screen_have_a_picture():
    assert {*PAGES, "home-body", "attract"} <= set(PICTURES)


def test_a_picture_beyond_those_shows_a_page_from_another_side():
    extra = set(PICTURES) - {*PAGES, "home-body", "attract"}
    assert [name for name in extra if not name.startswith(tuple(f"{page}-" for page in PAGES))] == []


@pytest.mark.parametrize("picture_id", sorted(PICTURES))
def test_it_can_be_drawn_at_every_value_it_can_be_brought_to(picture_id: str):
    for value in values(PICTURES[picture_id]):
        drawing = drawn(picture_id, value)
        assert drawing.outlines
        assert drawing.width > 0
        assert drawing.height > 0


@pytest.mark.parametrize("picture_id", sorted(PICTURES))
def test_every_label_has_its_part_at_every_value_it_is_shown_at(picture_id: str):
    picture = PICTURES[picture_id]
    ends = {value for label in picture.labels for value in (label.first, label.last)}
    for value in {*values(picture), *ends}:
        landmarks = drawn(picture_id, value).landmarks
        shown = [label for label in picture.labels if label.first <= value <= label.last]
        assert {label.landmark for label in shown} <= set(landmarks), value
    assert {label.landmark for label in picture.labels} <= set(drawn(picture_id, picture.rest).landmarks)


@pytest.mark.parametrize("picture_id", sorted(PICTURES))
def test_few_labels_show_at_a_time_and_no_words_twice(picture_id: str):
    picture = PICTURES[picture_id]
    # Every sign beside the body has its word.
    most = MOST_LABELS if picture_id == "get-help-now" else 6
    for value in {*values(picture), 0.0, 0.5, 1.0}:
        shown = [label for label in picture.labels if label.first <= value <= label.last]
        assert len(shown) <= most, value
        assert len({label.text for label in shown}) == len(shown), value


@pytest.mark.parametrize("picture_id", sorted(PICTURES))
def test_a_card_has_something_to_centre_on(picture_id: str):
    drawing = drawn(picture_id, PICTURES[picture_id].rest)
    assert "focus" in drawing.landmarks
    assert 0 < drawing.measures["focus-width"] <= drawing.width


@pytest.mark.parametrize("picture_id", sorted(PICTURES))
def test_every_label_is_shown_at_some_value(picture_id: str):
    picture = PICTURES[picture_id]
    for label in picture.labels:
        assert any(label.first <= value <= label.last for value in values(picture)), label.text


@pytest.mark.parametrize("picture_id", sorted(PICTURES))
def test_what_a_label_points_at_lies_in_the_picture(picture_id: str):
    picture = PICTURES[picture_id]
    for value in values(picture):
        drawing = drawn(picture_id, value)
        left, top = drawing.origin
        for label in picture.labels:
            if label.first <= value <= label.last:
                x, y = drawing.landmarks[label.landmark]
                assert left <= x <= left + drawing.width, (label.text, value)
                assert top <= y <= top + drawing.height, (label.text, value)


@pytest.mark.parametrize("picture_id", CAUSES_WITH_STATES)
def test_a_cause_can_be_seen_healthy_and_affected(picture_id: str):
    states = {state.value for state in PICTURES[picture_id].states}
    assert {0.0, 1.0} <= states
    assert drawn(picture_id, 0.0).outlines != drawn(picture_id, 1.0).outlines


def test_states_start_healthy_and_have_names_of_their_own():
    for picture_id, picture in PICTURES.items():
        assert not picture.states or picture.states[0].value == 0, picture_id
        assert len({state.id for state in picture.states}) == len(picture.states), picture_id
        assert len({state.label for state in picture.states}) == len(picture.states), picture_id
        assert picture.rest in {state.value for state in picture.states} or not picture.states, picture_id


def test_where_nothing_is_damaged_nothing_can_be_made_worse():
    assert PICTURES["often-no-single-cause"].states == ()


def test_home_finds_every_place_on_the_body():
    landmarks = drawn("home-body", PICTURES["home-body"].rest).landmarks
    assert {place.id for place in PLACES} <= set(landmarks)


def test_content_may_name_every_picture_and_its_states():
    known = known_pictures()
    assert known == PICTURES.keys()
    assert states_of(known, "scoliosis") == {"straight", "threshold", "clear"}
    assert states_of(known, "often-no-single-cause") == frozenset()
