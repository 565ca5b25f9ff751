from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from kiosk.errors import ExitCode, KnownError
from kiosk.gui.widgets.kit_maker import KitMaker
from kiosk.i18n.languages import LANGUAGES, Language
from kiosk.panel.profile import PanelProfile
from kiosk.theming.tokens import NAMES
from tests.support.gui import RESOURCES

if TYPE_CHECKING:
    from pathlib import Path

GLASS = PanelProfile(1920, 1080, 4.03)
pytestmark = pytest.mark.usefixtures("qapp")


def make(maker: KitMaker, code: str = "en", *, theme: str = "light"):
    return maker.make(code, text_scale=1.0, theme=theme, reduce_motion=False)


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_every_language_there_is_can_be_read(language: Language):
    kit = make(KitMaker(RESOURCES, GLASS), language.code)
    assert kit.language == language.code
    assert kit.right_to_left is (language.direction == "rtl")
    text = kit.typesetter.set(language.sample, kit.body(), 500.0)
    assert all(glyph for run in text.layout.glyphRuns() for glyph in run.glyphIndexes())


@pytest.mark.parametrize("theme", NAMES)
def test_every_theme_there_is_can_be_seen(theme: str):
    kit = make(KitMaker(RESOURCES, GLASS), theme=theme)
    assert kit.theme.name == theme
    assert kit.gallery.colours.theme == theme


def test_a_language_nobody_knows_is_a_mistake_of_the_command_line():
    with pytest.raises(KnownError, match="The kiosk does not know the language tlh") as caught:
        make(KitMaker(RESOURCES, GLASS), "tlh")
    assert caught.value.exit_code is ExitCode.BAD_ARGUMENTS


@pytest.mark.parametrize(
    ("gone", "sentence"),
    [
        ("fonts/AtkinsonHyperlegibleNext-Regular.ttf", "font AtkinsonHyperlegibleNext-Regular.ttf is missing"),
        ("themes/light.json", "theme “light” is missing"),
        ("icons/icons.json", "icons"),
    ],
)
def test_a_file_of_the_installation_that_is_gone_is_said_in_one_sentence(tmp_path: Path, gone: str, sentence: str):
    shutil.copytree(RESOURCES, tmp_path / "resources")
    (tmp_path / "resources" / gone).unlink()
    with pytest.raises(KnownError, match=sentence):
        make(KitMaker(tmp_path / "resources", GLASS))


def test_the_clinic_s_words_are_handed_on():
    kit = make(KitMaker(RESOURCES, GLASS, clinic_name="Example clinic", emergency_number="555 0199"))
    assert (kit.clinic_name, kit.emergency_number) == ("Example clinic", "555 0199")


def test_all_kits_write_into_one_record():
    maker = KitMaker(RESOURCES, GLASS)
    assert make(maker).lettering is make(maker, "ar-XB").lettering is maker.lettering
    assert maker.profile is GLASS


@pytest.mark.parametrize("name", ["عيادة", "诊所"])
def test_a_clinic_s_name_can_be_read_in_every_language(name: str):
    maker = KitMaker(RESOURCES, GLASS, clinic_name=name)
    text = make(maker).typesetter.set(name, make(maker).body(), 500.0)
    assert all(glyph for run in text.layout.glyphRuns() for glyph in run.glyphIndexes())


def test_letters_staff_type_can_be_read_once_they_are_asked_for():
    maker = KitMaker(RESOURCES, GLASS)
    kit = make(maker)
    maker.load_script("arabic")
    text = kit.typesetter.set("لا", kit.body(), 500.0)
    assert all(glyph for run in text.layout.glyphRuns() for glyph in run.glyphIndexes())
    assert {run.rawFont().familyName() for run in text.layout.glyphRuns()} == {"Noto Sans Arabic"}
