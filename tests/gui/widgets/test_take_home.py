"""Taking something home, as a visitor does it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from kiosk.gui.takeaway.desk import TakeHomeDesk
from kiosk.takeaway.printing import Trouble
from kiosk.takeaway.sheet import House
from tests.support.gui import DESK, RESOURCES, TABLET
from tests.support.takeaway import FakePrinter, Later

if TYPE_CHECKING:
    from tests.support.gui import Arrive, Visitor


class AtHome:
    """A visitor of a kiosk with a printer."""

    def __init__(self, visitor: Visitor, trouble: Trouble | None = None) -> None:
        self.visitor = visitor
        self.printer = FakePrinter(trouble)
        self.later = Later()
        self.taken: list[str] = []
        visitor.presenter.take_home.make_by(self._desk)

    def _desk(self) -> TakeHomeDesk:
        desk = TakeHomeDesk(RESOURCES / "fonts", House(), self.printer, self.later)
        desk.taken.connect(self.taken.append)
        return desk


def overlay(visitor: Visitor) -> str:
    return visitor.window.overlay.objectName() if visitor.window.overlay is not None else ""


def test_a_page_is_taken_home_from_its_last_part_and_from_the_reading_aids(arrive: Arrive):
    visitor = arrive(DESK)
    visitor.attract.touch()
    visitor.go("sciatica#more")
    visitor.touch("take-home")
    assert overlay(visitor) == "take-home"
    assert visitor.at() == "sciatica#more"
    visitor.touch("choice-close")
    assert overlay(visitor) == ""
    visitor.touch("bar-aids")
    visitor.touch("choice-take-home")
    assert overlay(visitor) == "take-home"
    visitor.go("home")
    visitor.presenter.show_panel("reading-aids")
    assert not any(target.objectName() == "choice-take-home" for target in visitor.targets())
    visitor.presenter.show_panel("take-home")
    assert overlay(visitor) == "reading-aids"


@pytest.mark.logs_warnings
def test_what_cannot_be_made_leaves_the_visitor_where_they_are(arrive: Arrive, monkeypatch: pytest.MonkeyPatch):
    visitor = arrive(DESK)
    visitor.go("sciatica")
    monkeypatch.delitem(sys.modules, "segno", raising=False)
    monkeypatch.setattr("importlib.util.find_spec", lambda _name: None)
    visitor.presenter.show_panel("take-home")
    assert (overlay(visitor), visitor.at()) == ("", "sciatica")


def test_what_is_no_page_of_the_pack_is_not_taken_home(arrive: Arrive):
    visitor = arrive(DESK)
    for place in ("home", "topics", "nowhere-at-all"):
        visitor.navigator.open_text(place)
        visitor.presenter.show_panel("take-home")
        assert overlay(visitor) == "", place


def test_a_kiosk_without_a_printer_shows_the_code_alone(arrive: Arrive):
    visitor = arrive(TABLET)
    visitor.go("sciatica")
    visitor.presenter.show_panel("take-home")
    assert [target.objectName() for target in visitor.targets()] == ["choice-close"]


def test_a_sheet_is_printed_with_the_chosen_questions_and_the_screen_says_so(arrive: Arrive):
    home = AtHome(arrive(DESK))
    visitor = home.visitor
    visitor.attract.touch()
    visitor.go("questions-to-ask#safety")
    visitor.navigator.choose("questions-to-ask#safety.1")
    visitor.go("sciatica")
    visitor.presenter.show_panel("take-home")
    assert "Your question is printed with it." in visitor.words()
    visitor.touch("choice-print")
    assert "being printed" in visitor.words()
    home.later.finish()
    assert "Printed." in visitor.words()
    assert len(home.printer.jobs) == 1
    assert home.taken == ["code", "printed"]


@pytest.mark.logs_warnings
@pytest.mark.parametrize("trouble", Trouble)
def test_trouble_is_one_sentence_and_leaves_the_kiosk_as_it_was(arrive: Arrive, trouble: Trouble):
    home = AtHome(arrive(DESK), trouble)
    visitor = home.visitor
    visitor.attract.touch()
    visitor.go("sciatica#feels")
    image = visitor.glass_image()
    visitor.presenter.show_panel("take-home")
    visitor.touch("choice-print")
    home.later.finish()
    assert "Please ask at the desk." in visitor.words()
    visitor.touch("choice-close")
    assert (visitor.at(), overlay(visitor)) == ("sciatica#feels", "")
    assert visitor.glass_image() == image


def test_an_answer_that_comes_after_the_view_is_gone_or_the_visit_over_shows_nothing(arrive: Arrive):
    home = AtHome(arrive(DESK))
    visitor = home.visitor
    fresh = visitor.presenter.remembered()
    visitor.attract.touch()
    visitor.go("questions-to-ask#safety")
    visitor.navigator.choose("questions-to-ask#safety.1")
    assert visitor.presenter.remembered()["taken home"] != fresh["taken home"]
    visitor.presenter.show_panel("take-home")
    visitor.touch("choice-print")
    visitor.touch("choice-close")
    visitor.attract.finish()
    assert visitor.presenter.remembered()["taken home"] == fresh["taken home"]
    home.later.finish()
    assert overlay(visitor) == "attract"
    assert visitor.presenter.remembered()["taken home"] == fresh["taken home"]
    assert visitor.navigator.state.questions == frozenset()
