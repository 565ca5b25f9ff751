from __future__ import annotations

import re
import shutil
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from kiosk.content.compiler import compile_folder
from kiosk.errors import KnownError
from kiosk.gui.widgets.presenter import Reading
from tests.support.builders import edit
from tests.support.gui import DESK, TABLET, Arrive, Visitor
from tests.support.source_tree import ROOT

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.content.model import Page


@pytest.fixture(scope="module")
def two_languages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The shipped pack with one page in Spanish."""
    folder = tmp_path_factory.mktemp("two") / "back-pain"
    shutil.copytree(ROOT / "content" / "back-pain", folder)
    edit(folder, "pack.toml", 'languages = ["en", "es", "zh-Hans", "ar"]', 'languages = ["en", "es"]')
    titles = re.compile(r"^(?:zh-Hans|ar) = .*\n", re.MULTILINE)
    pack = folder / "pack.toml"
    pack.write_text(titles.sub("", pack.read_text("utf-8")), "utf-8")
    for translation in (folder / "pages").glob("*/*.md"):
        if translation.name != "en.md":
            translation.unlink()
    page = (folder / "pages" / "sciatica" / "en.md").read_text("utf-8")
    page = page.replace("+++\n", '+++\ntranslated_from = "0123456789ab"\n', 1)
    page = page.replace('title = "Sciatica"', 'title = "Ciática"')
    (folder / "pages" / "sciatica" / "es.md").write_text(page, "utf-8")
    out = folder.parent / "two.pack"
    problems = compile_folder(folder, out)
    assert out.exists(), [problem.sentence() for problem in problems]
    return out


def test_a_language_is_chosen_by_its_own_name_and_the_place_is_kept(arrive: Arrive, two_languages: Path):
    visitor = arrive(DESK, pack=two_languages)
    visitor.go("sciatica#feels")
    visitor.touch("bar-languages")
    assert [target.name for target in visitor.targets()] == ["English", "Español", "Close"]
    visitor.touch("Español")
    assert visitor.window.overlay is None
    assert visitor.kit.language == "es"
    assert visitor.at() == "sciatica#feels"
    assert "Ciática" in visitor.words()


def test_the_next_visitor_begins_in_the_first_language(arrive: Arrive, two_languages: Path):
    visitor = arrive(DESK, pack=two_languages)
    visitor.touch("bar-languages")
    visitor.touch("Español")
    visitor.finish()
    assert visitor.kit.language == "en"
    assert visitor.navigator.language == "en"


def test_the_languages_are_seen_on_every_screen(arrive: Arrive, two_languages: Path):
    visitor = arrive(DESK, pack=two_languages)
    (button,) = (target for target in visitor.targets() if target.objectName() == "bar-languages")
    assert button._words == "English  Español"


def test_a_page_that_is_not_there_leaves_the_reader_where_they_are(arrive: Arrive):
    visitor = arrive(DESK)
    visitor.go("sciatica")
    before = visitor.words()
    visitor.go("no-such-page")
    assert visitor.words() == before
    visitor.touch("bar-back")
    assert visitor.screen.page_id in {"home", "sciatica"}
    visitor.touch("bar-next")
    assert visitor.words() != ""


def test_next_from_a_page_that_is_not_there_is_no_crash(arrive: Arrive):
    visitor = arrive(DESK)
    visitor.go("no-such-page")
    visitor.touch("bar-next")
    assert visitor.screen.page_id in visitor.order


def test_reading_otherwise_keeps_the_place(arrive: Arrive):
    visitor = arrive(DESK)
    visitor.go("sciatica#feels")
    visitor.presenter.read_as(Reading(2.0, "dark", reduce_motion=True))
    assert visitor.screen.page_id == "sciatica"
    assert visitor.at() == "sciatica#feels"
    assert visitor.kit.theme.name == "dark"
    assert visitor.kit.text_scale == 2.0


def test_the_same_reading_again_changes_nothing(arrive: Arrive):
    visitor = arrive(DESK)
    screen = visitor.screen
    visitor.presenter.read_as(visitor.presenter.reading)
    assert visitor.screen is screen


def test_a_picture_keeps_its_state_when_the_words_grow(arrive: Arrive):
    visitor = arrive(TABLET)
    visitor.go("sciatica")
    visitor.touch("state-healthy")
    visitor.touch("bar-aids")
    visitor.touch("choice-size-1.25")
    assert visitor.screen.page_id == "sciatica"


def test_back_after_an_overlay_closes_only_the_overlay(arrive: Arrive):
    visitor = arrive(DESK)
    visitor.show()
    visitor.go("sciatica")
    visitor.touch("bar-aids")
    visitor.press(Qt.Key.Key_Escape)
    assert visitor.window.overlay is None
    assert visitor.at() == "sciatica"


def test_a_visit_that_is_over_leaves_no_way_back(arrive: Arrive):
    visitor = arrive(DESK)
    visitor.go("sciatica")
    visitor.go("nerves")
    visitor.finish()
    assert not visitor.navigator.can_go_back
    visitor.navigator.go_back()
    assert visitor.at() == "home"


def test_assistive_technology_alone_starts_and_ends_a_visit(arrive: Arrive):
    visitor = arrive(DESK)
    visitor.finish()
    visitor.find("Touch to start").click()
    assert visitor.window.overlay is None
    visitor.find("sciatica").click()
    assert visitor.at() == "sciatica"
    visitor.find("bar-finished").click()
    visitor.wait(5.1)
    assert visitor.at() == "home"
    assert visitor.window.overlay.objectName() == "attract"


def test_what_the_last_visitor_read_gives_the_next_one_no_longer_time(arrive: Arrive):
    visitor = arrive(TABLET)
    fresh = visitor.presenter.remembered()
    assert visitor.attract.state.words_before == 0
    visitor.go("words-explained")
    visitor.finish()
    visitor.tap(visitor.window.rect().center())
    assert visitor.presenter.remembered() == fresh


def test_no_focus_is_looked_for_when_the_last_visitor_used_keys(arrive: Arrive):
    visitor = arrive()
    visitor.show()
    visitor.press(Qt.Key.Key_Tab)
    assert visitor.window.focused == ("My neck hurts", True)
    visitor.wait(400.0)
    assert visitor.window.focused == ("", False)


def test_forgetting_twice_is_no_more_than_once(arrive: Arrive):
    visitor = arrive()
    visitor.presenter.forget_visit()
    once = visitor.presenter.remembered()
    visitor.presenter.forget_visit()
    assert visitor.presenter.remembered() == once


def finger(visitor: Visitor, kind: str, where: QPoint) -> None:
    """One half of a touch."""
    name = QEvent.Type.MouseButtonPress if kind == "press" else QEvent.Type.MouseButtonRelease
    held = Qt.MouseButton.LeftButton if kind == "press" else Qt.MouseButton.NoButton
    place = QPointF(where)
    event = QMouseEvent(name, place, place, Qt.MouseButton.LeftButton, held, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(visitor.window, event)


def test_a_touch_that_is_stuck_keeps_no_visit_alive_and_is_told_to_staff(arrive: Arrive):
    visitor = arrive(DESK)
    visitor.go("sciatica")
    finger(visitor, "press", visitor.window.rect().center())
    assert visitor.presenter.glass_fault is None
    visitor.wait(visitor.attract.state.idle_limit + 0.1)
    assert visitor.attract.state.phase.value == "warning"
    fault = visitor.presenter.glass_fault
    assert fault is not None
    assert fault.kind == "stuck"
    finger(visitor, "release", visitor.window.rect().center())
    assert visitor.attract.state.phase.value == "warning"
    visitor.wait(30.1)
    assert visitor.attract.state.phase.value == "attract"


@pytest.mark.parametrize("spot", ["bar-home", ""])
def test_taps_a_glass_makes_by_itself_keep_no_visit_alive(arrive: Arrive, spot: str):
    visitor = arrive(DESK)
    visitor.go("sciatica")
    where = visitor.rect(visitor.find(spot)).center() if spot else visitor.window.rect().topLeft()
    for _ in range(12):
        visitor.clock.step(10.0)
        finger(visitor, "press", where)
        visitor.clock.step(0.1)
        finger(visitor, "release", where)
    fault = visitor.presenter.glass_fault
    assert fault is not None
    assert fault.kind == "repeating"
    since = visitor.attract.state.since
    visitor.clock.step(10.0)
    finger(visitor, "press", where)
    visitor.clock.step(0.1)
    finger(visitor, "release", where)
    assert visitor.attract.state.since == since


def test_a_finger_elsewhere_and_a_key_are_signs_of_life_again(arrive: Arrive):
    visitor = arrive(DESK)
    visitor.show()
    for _ in range(12):
        visitor.clock.step(10.0)
        finger(visitor, "press", visitor.window.rect().topLeft())
        visitor.clock.step(0.1)
        finger(visitor, "release", visitor.window.rect().topLeft())
    visitor.press(Qt.Key.Key_Down)
    assert visitor.attract.state.since == visitor.clock()
    visitor.tap(visitor.window.rect().center())
    assert visitor.presenter.glass_fault is None


def test_while_somebody_else_has_the_glass_no_touch_begins_a_visit(arrive: Arrive):
    visitor = arrive(DESK)
    visitor.finish()
    visitor.presenter.occupy(lambda: True)
    visitor.window.touched.emit()
    visitor.window.key_used.emit()
    assert visitor.attract.state.phase.value == "attract"
    visitor.presenter.occupy(lambda: False)
    visitor.window.touched.emit()
    assert visitor.attract.state.phase.value == "active"


def test_a_page_is_shown_to_a_patient_from_the_attract_screen(arrive: Arrive, two_languages: Path):
    visitor = arrive(DESK, pack=two_languages)
    visitor.finish()
    visitor.presenter.show_to_patient("sciatica", "es")
    assert (visitor.window.overlay, visitor.at(), visitor.kit.language) == (None, "sciatica", "es")
    assert "Ciática" in visitor.words()


def test_the_first_screen_of_a_night_is_not_kept_for_the_next_start(arrive: Arrive):
    visitor = arrive(DESK)
    visitor.finish()
    visitor.presenter._is_untouched = True
    assert visitor.presenter.is_untouched
    visitor.presenter.phases.be_closed("blank")
    assert not visitor.presenter.is_untouched


@pytest.mark.logs_warnings
def test_a_page_that_is_damaged_leads_home_and_the_kiosk_goes_on(arrive: Arrive, caplog: pytest.LogCaptureFixture):
    visitor = arrive()
    library = visitor.presenter.library
    whole = library.page

    def page(page_id: str) -> Page:
        if page_id == "sciatica":
            raise KnownError("The page sciatica is damaged.")
        return whole(page_id)

    library.page = page
    visitor.go("scoliosis")
    visitor.go("sciatica")
    assert visitor.at() == "home"
    assert visitor.window.screen_shown.page_id == "home"
    assert "damaged" in caplog.text
