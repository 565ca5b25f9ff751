from __future__ import annotations

import gc
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAccessible, QImage

from kiosk.gui.widgets.kit_maker import KitMaker
from kiosk.gui.widgets.panels import reading_aids
from tests.support.gui import DESK, GLASSES, RESOURCES, TABLET, UPRIGHT, Arrive, Visitor, gap_mm

if TYPE_CHECKING:
    from kiosk.app import GlassOptions

ALL = pytest.mark.parametrize("glass", GLASSES.values(), ids=GLASSES)
PANELS = ("reading-aids", "languages", "still-there")


def faces(visitor: Visitor):
    return {target.objectName(): QAccessible.queryAccessibleInterface(target) for target in visitor.targets()}


def test_the_reading_aids_are_these(arrive: Arrive):
    visitor = arrive(DESK)
    visitor.touch("bar-aids")
    names = [target.name for target in visitor.targets()]
    assert names[:4] == ["Normal", "Large", "Larger", "Largest"]
    assert names[4:8] == ["Light", "Dark", "Strong light", "Strong dark"]
    assert names[8] == "Reduce motion"
    assert names[9].startswith("Hide")
    assert names[-1] == "Close"
    assert visitor.texts()[0] == "Reading aids"


def test_where_words_are_long_the_reading_aids_leave_their_icons_out_rather_than_the_glass(arrive: Arrive):
    visitor = arrive(TABLET)
    maker = KitMaker(RESOURCES, visitor.kit.profile)
    maker.translations.speak("es")
    kit = maker.make("es", text_scale=1.0, theme="light", reduce_motion=True)
    panel = reading_aids(kit, 120.0, visitor.window)
    maker.translations.speak("en")
    assert panel.fits
    assert panel.choice("close").geometry().bottom() <= TABLET.height_px
    assert panel.choice("close").name == "Cerrar"


@ALL
@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("panel", PANELS)
def test_a_panel_lies_on_the_glass_with_room_to_touch(arrive: Arrive, glass: GlassOptions, scale: float, panel: str):
    visitor = arrive(glass, text_scale=scale)
    visitor.presenter.show_panel(panel)
    rects = [visitor.rect(target) for target in visitor.targets()]
    for i, one in enumerate(rects):
        assert visitor.window.rect().contains(one)
        assert min(one.width(), one.height()) / glass.px_per_mm >= 20.0
        for other in rects[i + 1 :]:
            assert gap_mm(one.getRect(), other.getRect(), glass.px_per_mm) >= 3.0
    for label in visitor.labels():
        assert visitor.window.rect().contains(visitor.rect(label))
        assert not any(visitor.rect(label).intersects(one) for one in rects), label.text()


@pytest.mark.parametrize(("scale", "name"), [(1.0, "Normal"), (1.25, "Large"), (1.5, "Larger"), (2.0, "Largest")])
def test_the_size_that_holds_now_is_told_to_every_reader(arrive: Arrive, scale: float, name: str):
    visitor = arrive(DESK, text_scale=scale)
    visitor.touch("bar-aids")
    assert chosen(visitor, "choice-size-") == [name]


@pytest.mark.parametrize(("theme", "name"), [("light", "Light"), ("high-contrast-dark", "Strong dark")])
def test_the_colours_that_hold_now_are_told_to_every_reader(arrive: Arrive, theme: str, name: str):
    visitor = arrive(DESK, theme=theme)
    visitor.touch("bar-aids")
    assert chosen(visitor, "choice-theme-") == [name]


def chosen(visitor: Visitor, beginning: str) -> list[str]:
    """The choices of a kind that assistive technology takes for chosen."""
    return [
        face.text(QAccessible.Text.Name)
        for name, face in faces(visitor).items()
        if name.startswith(beginning) and (face.state().checked or face.text(QAccessible.Text.Description))
    ]


def test_the_choice_that_holds_now_looks_different(arrive: Arrive):
    visitor = arrive(DESK)
    visitor.touch("bar-aids")
    image = visitor.glass_image()
    grounds = {}
    for target in visitor.targets():
        rect = visitor.rect(target)
        grounds[target.name] = image.pixelColor(rect.left() + rect.width() // 10, rect.center().y()).name()
    assert grounds["Normal"] != grounds["Large"] == grounds["Larger"]
    assert grounds["Light"] == grounds["Normal"]


@pytest.mark.parametrize("panel", ["reading-aids", "languages"])
@pytest.mark.parametrize("glass", [DESK, TABLET, UPRIGHT], ids=["desk", "tablet", "upright"])
def test_a_panel_is_closed_by_its_button(arrive: Arrive, glass: GlassOptions, panel: str):
    visitor = arrive(glass)
    visitor.presenter.show_panel(panel)
    visitor.touch("choice-close")
    assert visitor.window.overlay is None
    assert visitor.at() == "home"


def test_under_a_panel_nothing_can_be_touched(arrive: Arrive):
    visitor = arrive(DESK)
    where = visitor.rect(visitor.find("bar-next")).center()
    visitor.touch("bar-aids")
    visitor.tap(where)
    assert visitor.at() == "home"
    assert {target.objectName().partition("-")[0] for target in visitor.targets()} == {"choice"}


def test_a_panel_has_a_name_for_assistive_technology(arrive: Arrive):
    visitor = arrive(DESK)
    for panel, name in zip(PANELS, ("Reading aids", "Languages", "Are you still there?"), strict=True):
        visitor.presenter.show_panel(panel)
        assert visitor.window.overlay.accessibleName() == name


def test_languages_are_called_by_their_own_names(arrive: Arrive):
    visitor = arrive(DESK)
    visitor.touch("bar-languages")
    assert [target.name for target in visitor.targets()] == ["English", "Español", "简体中文", "العربية", "Close"]


def test_the_rule_of_the_clock_is_told(arrive: Arrive):
    """AX-58: who reads on the aids or elsewhere is told that the screen clears by itself."""
    visitor = arrive(DESK)
    said = visitor.words()
    visitor.touch("bar-aids")
    said += visitor.words()
    visitor.touch("choice-close")
    for _ in visitor.parts("get-help-now"):
        said += visitor.words()
    assert "clears" in said


@ALL
def test_the_way_to_go_on_is_the_first_choice_of_the_warning(arrive: Arrive, glass: GlassOptions):
    visitor = arrive(glass)
    visitor.presenter.show_panel("still-there")
    assert [target.name for target in visitor.targets()] == ["I am still reading", "I am finished"]


def test_no_choice_is_lost_when_memory_is_tidied_up(arrive: Arrive):
    """Python may collect garbage at any moment, also while a panel is made."""
    visitor = arrive(DESK)
    visitor.presenter.show_panel("reading-aids")
    names = [target.name for target in visitor.targets()]
    usual = gc.get_threshold()
    gc.set_threshold(20, 2, 2)
    try:
        visitor.presenter.show_panel("reading-aids")
        gc.collect()
    finally:
        gc.set_threshold(*usual)
    assert [target.name for target in visitor.targets()] == names
    assert len(names) == 11


@ALL
@pytest.mark.parametrize("panel", PANELS)
def test_words_of_a_panel_grow_with_the_text_and_the_heading_stays_the_largest(
    arrive: Arrive, glass: GlassOptions, panel: str
):
    sizes = {}
    for scale in (1.0, 2.0):
        visitor = arrive(glass, text_scale=scale)
        visitor.presenter.show_panel(panel)
        visitor.kit.lettering.record = record = []
        visitor.window.overlay.render(QImage(visitor.window.size(), QImage.Format.Format_RGB32))
        visitor.kit.lettering.record = None
        assert not [text.text for text in record if text.clipped]
        heading, *others = [text.capital_px for text in record]
        assert heading > max(others)
        sizes[scale] = min(heading, *others)
    # The reading aids fill the narrowest glass already.
    least = 1.0 if panel == "reading-aids" and min(glass.width_px, glass.height_px) / glass.px_per_mm < 150 else 1.4
    assert sizes[2.0] >= least * sizes[1.0]
