from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtGui import QAccessible

from kiosk.app import GlassOptions
from kiosk.gui.viewmodels.library import TOPICS
from tests.support.gui import DESK, GLASSES, STANDING, TABLET, UPRIGHT, WALL, Arrive, gap_mm

LARGE = pytest.mark.parametrize("glass", [DESK, STANDING, WALL], ids=["desk", "standing", "wall"])
TABLET_12 = GlassOptions(2736, 1824, 10.53)
SMALL = pytest.mark.parametrize("glass", [TABLET, UPRIGHT], ids=["tablet", "upright"])
ALL = pytest.mark.parametrize("glass", GLASSES.values(), ids=GLASSES)
CAUSES = [
    "often-no-single-cause",
    "muscle-strain",
    "herniated-disc",
    "disc-changes",
    "spinal-stenosis",
    "sciatica",
    "scoliosis",
]


def own(visitor: Any):
    return [target for target in visitor.targets() if not target.objectName().startswith("bar-")]


@ALL
def test_nothing_is_chosen_beforehand(arrive: Arrive, glass: GlassOptions):
    visitor = arrive(glass)
    for target in own(visitor):
        state = QAccessible.queryAccessibleInterface(target).state()
        assert not state.checked
        assert not state.focused
        assert not target.accessibleDescription()
    assert visitor.window.focusWidget() is visitor.window  # no control has it


@ALL
def test_what_helps_stands_before_acupuncture_at_the_same_size(arrive: Arrive, glass: GlassOptions):
    visitor = arrive(glass)
    found = {}
    for part, _ in enumerate(visitor.parts("home")):
        for target in own(visitor):
            found[target.opens] = (part, visitor.rect(target))
    (first, helps), (second, acupuncture) = found["what-helps"], found["acupuncture"]
    assert abs(helps.width() - acupuncture.width()) <= 1
    assert abs(helps.height() - acupuncture.height()) <= 1
    assert (first, helps.y(), helps.x()) < (second, acupuncture.y(), acupuncture.x())


@LARGE
def test_on_a_display_every_cause_is_one_tap_away_the_commonest_finding_first(arrive: Arrive, glass: GlassOptions):
    visitor = arrive(glass)
    leads = [target.opens for target in own(visitor)]
    assert [page for page in leads if page in CAUSES] == CAUSES
    assert "what-is-back-pain" in leads


@LARGE
def test_the_body_can_be_touched_where_it_hurts(arrive: Arrive, glass: GlassOptions):
    visitor = arrive(glass)
    places = [target for target in own(visitor) if target.opens.startswith("where-it-hurts#")]
    assert [place.name for place in places] == [
        "My neck hurts",
        "My upper back hurts",
        "My low back hurts",
        "My left hip or buttock hurts",
        "My right hip or buttock hurts",
        "My left leg hurts",
        "My right leg hurts",
        "Both legs hurt",
    ]
    rects = [visitor.rect(place).getRect() for place in places]
    for i, one in enumerate(rects):
        assert min(one[2:]) / glass.px_per_mm >= 20.0
        for other in rects[i + 1 :]:
            assert gap_mm(one, other, glass.px_per_mm) >= 3.0


@LARGE
def test_places_stand_as_the_body_does(arrive: Arrive, glass: GlassOptions):
    """From head to foot, and left of the body left of its right."""
    visitor = arrive(glass)
    middles = [visitor.rect(t).center() for t in own(visitor) if t.opens.startswith("where-it-hurts#")]
    heights = [middle.y() for middle in middles]
    assert heights[0] < heights[1] < heights[2] < min(heights[3:5]) < min(heights[5:7]) < heights[7]
    assert middles[3].x() < middles[4].x()
    assert middles[5].x() < middles[6].x()


@SMALL
def test_on_a_tablet_home_has_a_tile_for_each_list(arrive: Arrive, glass: GlassOptions):
    visitor = arrive(glass)
    leads = []
    for _ in visitor.parts("home"):
        leads += [target.opens for target in own(visitor)]
        for target in own(visitor):
            rect = visitor.rect(target)
            assert min(rect.width(), rect.height()) / glass.px_per_mm >= 30.0
    assert leads == [
        "where-it-hurts",
        "what-is-back-pain",
        "causes",
        "what-helps",
        "acupuncture",
        "how-it-may-help",
        "questions-to-ask",
        "true-or-not",
        # Upright, one tile more would begin another part: the topics lead to the words as well.
        *(["words-explained"] if glass is TABLET else []),
        TOPICS,
    ]


@ALL
def test_every_tile_is_named_after_the_page_it_opens(arrive: Arrive, glass: GlassOptions):
    visitor = arrive(glass)
    for target in own(visitor):
        if "#" not in target.opens and target.opens != TOPICS:
            title = visitor.presenter.library.entry(target.opens).title.replace("\u00ad", "")
            assert target.name.startswith(title)


@ALL
def test_every_tile_opens_its_page_by_a_touch(arrive: Arrive, glass: GlassOptions):
    visitor = arrive(glass)
    for key in [target.opens for target in own(visitor)]:
        visitor.go("home")
        visitor.touch(key)
        assert visitor.at() == key


@pytest.mark.parametrize("glass", [DESK, STANDING], ids=["desk", "standing"])
def test_it_says_what_to_do_and_that_nobody_is_recorded(arrive: Arrive, glass: GlassOptions):
    said = arrive(glass).words()
    assert "Understand your back pain" in said
    assert "Touch a picture" in said
    assert "does not record who you are" in said


@pytest.mark.parametrize("glass", [DESK, TABLET], ids=["desk", "tablet"])
def test_the_clinic_s_name_is_shown_where_there_is_one(arrive: Arrive, glass: GlassOptions):
    assert "Example clinic" in arrive(glass, clinic="Example clinic").words()


@ALL
def test_a_touch_anywhere_on_a_tile_opens_it(arrive: Arrive, glass: GlassOptions):
    visitor = arrive(glass)
    rect = visitor.rect(visitor.find("what-is-back-pain"))
    for place in (rect.topLeft(), rect.topRight(), rect.bottomLeft(), rect.bottomRight(), rect.center()):
        visitor.go("home")
        visitor.tap(place)
        assert visitor.at() == "what-is-back-pain"


@pytest.mark.parametrize("glass", [UPRIGHT, TABLET_12], ids=["upright", "12-inch"])
def test_where_all_tiles_fit_they_stand_under_the_title_on_one_part(arrive: Arrive, glass: GlassOptions):
    visitor = arrive(glass)
    assert visitor.screen.part_count == 1
    assert len(own(visitor)) == 9
    assert visitor.words() == "Understand your back pain"


@pytest.mark.parametrize(("glass", "scale"), [(TABLET, 1.0), (TABLET, 1.25), (UPRIGHT, 1.25), (UPRIGHT, 2.0)])
def test_every_part_says_that_there_are_more(arrive: Arrive, glass: GlassOptions, scale: float):
    visitor = arrive(glass, text_scale=scale)
    visitor.kit.lettering.record = record = []
    count = visitor.screen.part_count
    assert count > 1
    for number, _ in enumerate(visitor.parts("home"), 1):
        assert f"Part {number} of {count}" in visitor.words()
        visitor.glass_image()
    visitor.kit.lettering.record = None
    assert not [text.text for text in record if text.clipped]


def test_a_second_part_is_filled(arrive: Arrive):
    visitor = arrive(TABLET)
    visitor.touch("bar-next")
    content = visitor.screen.parts.frame.content
    covered = sum(rect.width() * rect.height() for rect in map(visitor.rect, own(visitor)))
    assert covered / TABLET.px_per_mm**2 > 0.6 * content.width * content.height


def test_the_largest_words_upright_need_no_more_than_three_parts_all_of_them_full(arrive: Arrive):
    visitor = arrive(UPRIGHT, text_scale=2.0)
    assert [len(own(visitor)) for _ in visitor.parts("home")] == [3, 3, 3]


@pytest.mark.parametrize("glass", [TABLET, TABLET_12], ids=["10-inch", "12-inch"])
def test_the_body_stands_upright_beside_two_rows_of_tiles(arrive: Arrive, glass: GlassOptions):
    visitor = arrive(glass)
    body, *others = [visitor.rect(target) for target in own(visitor)]
    assert len({rect.y() for rect in others}) == 2
    assert body.top() == min(rect.top() for rect in others)
    assert body.bottom() == max(rect.bottom() for rect in others)


def test_a_clinic_s_name_leaves_room_for_the_number_of_the_part(arrive: Arrive):
    visitor = arrive(TABLET, clinic="Example clinic with a long name, in a sample town beside a sample river")
    assert "Example clinic" in visitor.words()
    assert f"Part 1 of {visitor.screen.part_count}" in visitor.words()
