from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QDate
from PySide6.QtWidgets import QComboBox, QDateEdit, QLineEdit, QPlainTextEdit, QPushButton, QSpinBox

from kiosk.gui.workshop.form import Form
from kiosk.gui.workshop.picture_field import PictureField
from kiosk.workshop.fields import FIELDS
from tests.support.workshop import plain_picture

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

VALUES: dict[str, Any] = {
    "number": 11,
    "kind": "cause",
    "title": "Herni\u00adated disc",
    "summary": "Short.",
    "statements": ["S01", "S02"],
    "picture": "somewhere-else",
    "related": [{"page": "stool"}],
    "last_checked": date(2026, 1, 5),
}


@pytest.fixture
def form(qtbot: QtBot) -> Form:
    made = Form(("herniated-disc", "muscle-strain"), plain_picture)
    qtbot.addWidget(made)
    made.show_values(VALUES, {"stool": "Stool"}, is_readable=True)
    return made


def test_filling_the_form_tells_no_change_and_shows_every_fact(form: Form):
    told: list[object] = []
    form.edited.connect(lambda key, value: told.append((key, value)))
    form.show_values(VALUES | {"number": 12}, {"stool": "Stool"}, is_readable=True)
    assert told == []
    assert form.field("title").text() == "Herni|ated disc"
    assert form.field("statements").text() == "S01, S02"
    assert form.field("picture").picture == "somewhere-else"
    assert form.field("number").value() == 12
    assert form.field("kind").currentText() == "Cause of pain"
    assert all(form.field(field.key).accessibleName() == field.name for field in FIELDS)


def test_every_kind_of_field_tells_its_value_as_the_file_has_it(form: Form):
    told: dict[str, object] = {}
    form.edited.connect(told.__setitem__)
    for key, words in (("title", "Disc|s"), ("statements", "S03,  S04,"), ("question", "")):
        line = form.field(key)
        assert isinstance(line, QLineEdit)
        line.setText(words)
        line.textEdited.emit(words)
    summary, number, day = form.field("summary"), form.field("number"), form.field("last_checked")
    assert isinstance(summary, QPlainTextEdit)
    assert isinstance(number, QSpinBox)
    assert isinstance(day, QDateEdit)
    summary.setPlainText("One.\nTwo.")
    number.setValue(7)
    day.setDate(QDate(2026, 6, 1))
    box, picture = form.field("kind"), form.field("picture")
    assert isinstance(box, QComboBox)
    assert isinstance(picture, PictureField)
    box.setCurrentIndex(0)
    box.activated.emit(0)
    picture.button.click()
    picture.list.itemClicked.emit(picture.list.item(0))
    form.field("related").edited.emit()
    assert told == {
        "title": "Disc\u00ads",
        "statements": ["S03", "S04"],
        "question": None,
        "summary": "One. Two.",
        "number": 7,
        "last_checked": date(2026, 6, 1),
        "kind": "hub",
        "picture": "herniated-disc",
        "related": [{"page": "stool"}],
    }


def test_a_translation_shares_what_is_not_words(form: Form):
    assert form.field("translated_from").isHidden()
    form.show_values(VALUES, {}, is_readable=True, original={"title": "Disc", "picture": "x"})
    assert not form.field("number").isEnabled()
    assert form.field("title").isEnabled()
    assert not form.field("translated_from").isHidden()
    assert [label.text() for label in form._sources.values() if not label.isHidden()] == ["Disc"]
    assert form.key_of(form.field("related").findChild(QLineEdit)) == "related"
    assert form.key_of(form) == ""
    told: list[bool] = []
    form.translated.connect(lambda: told.append(True))
    button = form.field("translated_from")
    assert isinstance(button, QPushButton)
    button.click()
    assert told == [True]


def test_too_many_characters_are_counted_in_another_colour(form: Form):
    count = form._counts["title"]
    assert (count.text(), count.property("role")) == ("14 of 48", "soft")
    form.show_values({"title": "x" * 49}, {}, is_readable=True)
    assert (count.text(), count.property("role")) == ("49 of 48", "bad")
    form.show_values({}, {}, is_readable=False)
    assert not form.field("title").isEnabled()
    form.jump("nothing")
