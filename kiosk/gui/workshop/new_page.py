"""What is asked for a new page, for a page in another language, and for a new source."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QWidget

from kiosk.content.loader import page_file
from kiosk.errors import KnownError
from kiosk.gui.workshop.look import group_name
from kiosk.gui.workshop.source_leaf import SourceFields
from kiosk.i18n.languages import LANGUAGES
from kiosk.workshop.fields import KIND_NAMES

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kiosk.content.index import PageKind
    from kiosk.gui.workshop.picture_field import PictureField
    from kiosk.gui.workshop.strip import Strip
    from kiosk.workshop.bench import Bench

_USUAL = "topic"


class PageFields(QWidget):
    """Title, kind and group of a new page."""

    def __init__(self, groups: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title_line = QLineEdit()
        self.kind_box = QComboBox()
        for kind, name in KIND_NAMES.items():
            if kind != "hub":
                self.kind_box.addItem(name, kind)
        self.kind_box.setCurrentIndex(self.kind_box.findData(_USUAL))
        self.group_box = QComboBox()
        for group in groups:
            self.group_box.addItem(group_name(group), group)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow(self.tr("Title"), self.title_line)
        form.addRow(self.tr("Kind of page"), self.kind_box)
        form.addRow(self.tr("Group it stands in"), self.group_box)
        self.setFocusProxy(self.title_line)

    @property
    def title(self) -> str:
        """The title as typed."""
        return self.title_line.text()

    @property
    def kind(self) -> PageKind:
        """The kind that was chosen."""
        return cast("PageKind", self.kind_box.currentData())

    @property
    def group(self) -> str:
        """The group that was chosen."""
        return str(self.group_box.currentData() or "")


class LanguageFields(QWidget):
    """Another language of the pages: one the kiosk speaks, and the pages do not have yet."""

    def __init__(self, known: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QComboBox()
        for language in LANGUAGES:
            if not language.is_pseudo and language.code not in known:
                self.box.addItem(f"{language.autonym} ({language.code})", language.code)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow(self.tr("Language"), self.box)
        self.setFocusProxy(self.box)

    @property
    def code(self) -> str:
        """The code of the language that was chosen."""
        return str(self.box.currentData() or "")


class Adding(QObject):
    """Asks for what a new page, translation or source needs, and has it added.

    Args:
        bench: the pages.
        strip: where it is asked.
        parent: the window.
    """

    added = Signal(str)

    def __init__(self, bench: Bench, strip: Strip, parent: QObject) -> None:
        super().__init__(parent)
        self._bench = bench
        self._strip = strip

    def ask_page(self) -> None:
        """Ask for the title, the kind and the group of a new page."""
        fields = PageFields([chapter.id for chapter in self._bench.outline.chapters if chapter.id])
        self._ask(
            self.tr("A new page. It is written to the disk at once, with words to write over."),
            self.tr("Add the page"),
            lambda: self._bench.add_page(fields.title, fields.kind, fields.group),
            fields,
        )

    def ask_language(self, page: str) -> None:
        """Ask for another language of the pages; ``page`` is the one to be translated first."""
        fields = LanguageFields(self._bench.outline.languages)
        self._ask(
            self.tr("Another language for the pages. Nothing is copied: each page is then translated by itself."),
            self.tr("Add the language"),
            lambda: self._language(page, fields.code),
            fields,
        )

    def ask_translation(self, file: str, title: str) -> None:
        """Ask whether a page that is not yet translated is to be translated."""
        words = self.tr("“%1” is not yet translated (%2). Patients read it in its first language until it is.")
        self._strip.ask(
            words.replace("%1", title).replace("%2", file.rpartition("/")[2].removesuffix(".md")),
            ((self.tr("Translate this page"), lambda: self._add(lambda: self._translate(file))), self._cancel()),
        )

    def _language(self, page: str, code: str) -> str:
        return page_file(page, self._bench.listing.add_language(code))

    def _translate(self, file: str) -> str:
        self._bench.translate(file)
        return file

    def _cancel(self) -> tuple[str, Callable[[], object]]:
        return self.tr("Not now"), self._strip.hide

    def take_picture(self, field: PictureField, chosen: str) -> None:
        """Copy a picture into the folder, and let the open page show it. Nothing was chosen: nothing happens."""
        if not chosen:
            return
        try:
            name, problems = self._bench.add_picture(Path(chosen))
        except KnownError as error:
            self._strip.tell(str(error))
            return
        field.offer((name, *self._bench.own_pictures(), *sorted(self._bench.known_pictures)))
        field.choose(name)
        words = self.tr("The picture is in the folder now. Write in “Picture in words” what it shows.")
        self._strip.tell("\n".join([words, *(f"{each.sentence()} {each.fix()}" for each in problems)]))

    def ask_source(self) -> None:
        """Ask for the key and the citation of a new source."""
        fields = SourceFields()
        self._ask(
            self.tr("A new source. It is written to the disk at once, and can then be put after a paragraph."),
            self.tr("Add the source"),
            lambda: self._bench.listing.add_source(fields.key_line.text(), fields.citation_line.text()),
            fields,
        )

    def _ask(self, words: str, answer: str, act: Callable[[], str], fields: QWidget) -> None:
        self._strip.ask(words, ((answer, lambda: self._add(act)), (self.tr("Cancel"), self._strip.hide)), fields)

    def _add(self, act: Callable[[], str]) -> None:
        try:
            file = act()
        except KnownError as error:
            self._strip.tell(str(error))
        else:
            self._bench.look_at()
            self.added.emit(file)
