from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import translations as tools
from PySide6.QtCore import QCoreApplication, QLocale

from kiosk.gui.viewmodels.translations import Translations, day
from kiosk.gui.widgets.covers import cleared_in
from kiosk.gui.widgets.kit_maker import KitMaker
from kiosk.panel.profile import PanelProfile
from tests.support.gui import RESOURCES

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

FOLDER = RESOURCES / "translations"

PERSIAN = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
<context>
    <name>Bar</name>
    <message><source>Get help now</source><translation>همین حالا کمک بگیرید</translation></message>
</context>
</TS>
"""


@pytest.fixture
def spoken(qapp: object) -> Iterator[Translations]:
    assert qapp
    made = Translations(FOLDER)
    yield made
    made.speak("en")


def help_now() -> str:
    return QCoreApplication.translate("Bar", "Get help now")


@pytest.mark.parametrize(
    ("code", "words", "date"),
    [
        ("es", "Pedir ayuda ahora", "3 de marzo de 2027"),
        ("es-MX", "Pedir ayuda ahora", "3 de marzo de 2027"),
        ("zh-Hans", "立即求助", "2027年3月3日"),
        ("ar", "اطلب المساعدة الآن", "3 مارس 2027"),
        ("en", "Get help now", "3 March 2027"),
        ("pl", "Get help now", "3 marca 2027"),
    ],
)
def test_the_program_speaks_and_counts_days_in_the_language_read(
    spoken: Translations, code: str, words: str, date: str
):
    spoken.speak(code)
    assert help_now() == words
    assert day("2027-03-03") == date
    spoken.speak("en")
    assert help_now() == "Get help now"
    assert QLocale().name() == "en_GB"


def test_what_is_no_day_stays_as_it_is(spoken: Translations):
    spoken.speak("en")
    assert day("soon") == "soon"


@pytest.mark.parametrize(
    ("code", "one", "two", "five"),
    [
        ("en", "in 1 second.", "in 2 seconds.", "in 5 seconds."),
        ("es", "en 1 segundo.", "en 2 segundos.", "en 5 segundos."),
        ("zh-Hans", " 1 秒后", " 2 秒后", " 5 秒后"),
        ("ar", "بعد ثانية واحدة.", "بعد ثانيتين.", "بعد 5 ثوانٍ."),
    ],
)
def test_one_two_and_many_are_said_as_the_language_says_them(
    spoken: Translations, code: str, one: str, two: str, five: str
):
    spoken.speak(code)
    for count, words in ((1, one), (2, two), (5, five)):
        assert words in cleared_in(count)


def test_a_text_can_be_had_in_a_language_that_is_not_spoken(spoken: Translations):
    spoken.speak("es")
    assert spoken.said("ar", "Attract", "Touch to start") == "المس الشاشة للبدء"
    assert spoken.said("en", "Attract", "Touch to start") == "Touch to start"
    assert spoken.said("tlh", "Attract", "Touch to start") == "Touch to start"
    assert help_now() == "Pedir ayuda ahora"


def test_one_kiosk_after_another_leaves_one_language(spoken: Translations):
    spoken.speak("ar")
    Translations(FOLDER).speak("en")
    assert help_now() == "Get help now"


def test_a_new_language_is_a_file_of_qt_linguist_and_reads_from_its_side(spoken: Translations, tmp_path: Path):
    (tmp_path / "kiosk_fa.ts").write_text(PERSIAN, encoding="utf-8")
    tools.release(tmp_path)
    persian = Translations(tmp_path)
    persian.speak("fa")
    assert help_now() == "همین حالا کمک بگیرید"
    kit = KitMaker(RESOURCES, PanelProfile(1920, 1080, 4.03)).make(
        "fa", text_scale=1.0, theme="light", reduce_motion=True
    )
    assert kit.right_to_left
    assert kit.typesetter.can_write("همین حالا کمک بگیرید")
    # What it has no words for yet is said in English.
    assert QCoreApplication.translate("Bar", "Home") == "Home"
    spoken.speak("es")
    assert help_now() == "Pedir ayuda ahora"


def test_for_a_while_it_speaks_another_language(spoken: Translations):
    spoken.speak("ar")
    with spoken.speaking("en"):
        assert help_now() == "Get help now"
    assert help_now() == "اطلب المساعدة الآن"
    fresh = Translations(FOLDER)
    with fresh.speaking("es"):
        assert help_now() == "Pedir ayuda ahora"
    assert help_now() == "Get help now"
