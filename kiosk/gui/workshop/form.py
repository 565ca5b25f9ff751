"""The facts of a page as a form. Every change of a field is told at once; the window decides what becomes of it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from kiosk.content.loader import MOST_NUMBER
from kiosk.gui.workshop.link_rows import LinkRows
from kiosk.gui.workshop.look import OneUndo, letters, set_role, words_of
from kiosk.gui.workshop.picture_field import PictureField
from kiosk.gui.workshop.still import StillBox, StillDay, StillNumber
from kiosk.workshop.fields import FIELDS, SOFT_HYPHEN, Field, shown, stored

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.gui.workshop.picture_field import Paint

_LINES = 3
_NAME_LETTERS = 18


class Form(QScrollArea):
    """One row for each fact: its name, its field, what it is for, and how long it may be."""

    edited = Signal(str, object)
    left = Signal()
    translated = Signal()
    picture_asked = Signal()

    def __init__(self, pictures: tuple[str, ...], paint: Paint, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._paint = paint
        self._sources: dict[str, QLabel] = {}
        self._one_undo = OneUndo(self)
        self._fields: dict[str, QWidget] = {}
        self._counts: dict[str, QLabel] = {}
        self._rows: dict[str, tuple[QLabel, QLabel]] = {}
        self._pictures = pictures
        self.picture: PictureField
        self._is_filling = False
        self._inside = QWidget()
        self._grid = QGridLayout(self._inside)
        self._grid.setColumnStretch(1, 1)
        for field in FIELDS:
            self._add(field)
        self._grid.setRowStretch(self._grid.rowCount(), 1)
        self.setWidget(self._inside)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def field(self, key: str) -> QWidget:
        """The field of a fact."""
        return self._fields[key]

    def show_values(
        self,
        values: Mapping[str, Any],
        titles: Mapping[str, str],
        *,
        is_readable: bool,
        original: Mapping[str, Any] | None = None,
    ) -> None:
        """Fill the fields, without telling it as a change.

        Args:
            values: the facts by their names in the file.
            titles: the titles of all pages by their ids.
            is_readable: whether the facts of the file can be read at all.
            original: the facts of the original, where this is a translation: those that are words stand above their
                fields, and those that are the same in every language cannot be changed here.
        """
        is_translation = original is not None
        self._is_filling = True
        self._inside.setEnabled(is_readable)
        for field in FIELDS:
            widget = self._fields[field.key]
            self._put(field, widget, values.get(field.key), titles)
            widget.setEnabled(not (is_translation and field.is_shared))
            if field.key in self._sources:
                words = shown(str((original or {}).get(field.key, "")))
                self._sources[field.key].setText(words)
                self._sources[field.key].setVisible(bool(words))
            if field.kind == "revision":
                for each in (widget, *self._rows[field.key]):
                    each.setVisible(is_translation)
            self._count(field)
        self._is_filling = False

    def jump(self, key: str) -> None:
        """Put the cursor into a field, and show it."""
        widget = self._fields.get(key)
        if widget is not None:
            self.ensureWidgetVisible(widget)
            widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def key_of(self, widget: QWidget | None) -> str:
        """The fact whose field a widget is, or is part of; nothing for others."""
        while widget is not None and widget is not self:
            for key, field in self._fields.items():
                if field is widget:
                    return key
            widget = widget.parentWidget()
        return ""

    # --- making

    def _add(self, field: Field) -> None:
        row = self._grid.rowCount()
        name = QLabel(self.tr("%1 *").replace("%1", field.name) if field.required else field.name)
        set_role(name, "heading")
        name.setWordWrap(True)
        name.setMinimumWidth(letters(name.fontMetrics(), _NAME_LETTERS))
        widget = self._make(field)
        widget.setAccessibleName(field.name)
        widget.setAccessibleDescription(field.help)
        name.setBuddy(widget)
        note = QLabel(field.help)
        note.setWordWrap(True)
        set_role(note, "soft")
        cell = QVBoxLayout()
        if field.is_words:
            source = self._sources[field.key] = QLabel()
            source.setWordWrap(True)
            source.setTextFormat(Qt.TextFormat.PlainText)
            source.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            cell.addWidget(source)
        cell.addWidget(widget)
        below = QHBoxLayout()
        below.addWidget(note, 1)
        if field.most:
            self._counts[field.key] = QLabel()
            set_role(self._counts[field.key], "soft")
            below.addWidget(self._counts[field.key], alignment=Qt.AlignmentFlag.AlignTop)
        cell.addLayout(below)
        self._grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addLayout(cell, row, 1)
        self._fields[field.key] = widget
        self._rows[field.key] = (name, note)

    def _make(self, field: Field) -> QWidget:
        make = {
            "number": self._number,
            "choice": self._choice,
            "text": self._text,
            "picture": self._picture,
            "links": self._links,
            "day": self._day,
            "revision": self._revision,
        }.get(field.kind, self._line)
        return make(field)

    def _line(self, field: Field) -> QWidget:
        line = QLineEdit()
        line.installEventFilter(self._one_undo)
        line.textEdited.connect(lambda _words: self._tell(field))
        line.editingFinished.connect(self.left)
        return line

    def _text(self, field: Field) -> QWidget:
        text = QPlainTextEdit()
        text.setUndoRedoEnabled(False)
        text.setTabChangesFocus(True)
        text.installEventFilter(self._one_undo)
        text.setFixedHeight(text.fontMetrics().lineSpacing() * (_LINES + 1))
        text.textChanged.connect(lambda: self._tell(field))
        return text

    def _number(self, field: Field) -> QWidget:
        box = StillNumber()
        box.setRange(0, MOST_NUMBER)
        box.valueChanged.connect(lambda _value: self._tell(field))
        return box

    def _choice(self, field: Field) -> QWidget:
        box = StillBox()
        for value, words in field.choices:
            box.addItem(words, value)
        box.activated.connect(lambda _index: self._tell(field))
        return box

    def _picture(self, field: Field) -> QWidget:
        made = PictureField(self._pictures, self._paint)
        made.chosen.connect(lambda: self._tell(field))
        made.asked.connect(self.picture_asked)
        self.picture = made
        return made

    def _links(self, field: Field) -> QWidget:
        rows = LinkRows(self._one_undo)
        rows.edited.connect(lambda: self._tell(field))
        return rows

    def _day(self, field: Field) -> QWidget:
        day = StillDay()
        day.setCalendarPopup(True)
        day.setDisplayFormat("d MMMM yyyy")
        day.dateChanged.connect(lambda _date: self._tell(field))
        return day

    def _revision(self, _field: Field) -> QWidget:
        button = QPushButton(self.tr("Translated now"))
        button.clicked.connect(self.translated)
        return button

    # --- filling and reading

    def _put(self, field: Field, widget: QWidget, value: Any, titles: Mapping[str, str]) -> None:
        words = ", ".join(map(str, value)) if field.kind == "words" and isinstance(value, list) else str(value or "")
        words = shown(words) if field.has_breaks else words
        match widget:
            case QLineEdit() if widget.text() != words:
                widget.setText(words)
            case QPlainTextEdit() if words_of(widget) != words:
                widget.setPlainText(words)
            case QSpinBox():
                widget.setValue(value if isinstance(value, int) else 0)
            case QDateEdit():
                day = value if isinstance(value, date) else date(2000, 1, 1)
                widget.setDate(QDate(day.year, day.month, day.day))
            case PictureField():
                widget.show_picture(words)
            case LinkRows():
                widget.show_links(value if isinstance(value, list) else [], titles)
            case QComboBox():
                if words and widget.findData(words) < 0:
                    widget.addItem(words, words)
                widget.setCurrentIndex(widget.findData(words))

    def _value(self, widget: QWidget, field: Field) -> Any:
        value: Any = None
        match widget:
            case QLineEdit() if field.kind == "words":
                value = [word for each in widget.text().split(",") if (word := each.strip())]
            case QLineEdit():
                value = stored(widget.text()) if field.has_breaks else widget.text()
            case QPlainTextEdit():
                value = " ".join(words_of(widget).split("\n"))
            case QDateEdit():
                value = date(widget.date().year(), widget.date().month(), widget.date().day())
            case QSpinBox():
                value = widget.value()
            case PictureField():
                value = widget.picture
            case LinkRows():
                value = widget.links()
            case QComboBox():
                value = widget.currentData()
        return value

    def _tell(self, field: Field) -> None:
        self._count(field)
        if not self._is_filling:
            value = self._value(self._fields[field.key], field)
            self.edited.emit(field.key, None if value == "" and not field.required else value)

    def _count(self, field: Field) -> None:
        label = self._counts.get(field.key)
        if label is not None:
            words = self._value(self._fields[field.key], field)
            count = len(str(words).replace(SOFT_HYPHEN, ""))
            label.setText(self.tr("%1 of %2").replace("%1", str(count)).replace("%2", str(field.most)))
            set_role(label, "bad" if count > field.most else "soft")
