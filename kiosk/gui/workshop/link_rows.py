"""The pages a page leads to: one row for each, with the page, and words of its own where it has some."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QStringListModel, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QWidget

from kiosk.content.checks.limits import MOST_LINKS
from kiosk.gui.workshop.still import StillBox
from kiosk.workshop.fields import shown, stored

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtCore import QObject


class LinkRows(QWidget):
    """As many rows as a page may have links; an empty one is none."""

    edited = Signal()

    def __init__(self, one_undo: QObject, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self._rows: list[tuple[QComboBox, QLineEdit, QLineEdit]] = []
        self._offered, self._shown = [""], [self.tr("(none)")]
        self._words = QStringListModel(self._shown, self)
        for number in range(MOST_LINKS):
            page, label, verdict = StillBox(), QLineEdit(), QLineEdit()
            count = str(number + 1)
            page.setModel(self._words)
            # Asking every title how wide it is takes long.
            page.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            page.setAccessibleName(self.tr("Page %1").replace("%1", count))
            label.setAccessibleName(self.tr("Words of link %1").replace("%1", count))
            label.setPlaceholderText(self.tr("words of its own"))
            verdict.setAccessibleName(self.tr("What studies say, for link %1").replace("%1", count))
            page.activated.connect(lambda _index: self.edited.emit())
            for line in (label, verdict):
                line.installEventFilter(one_undo)
                line.textEdited.connect(lambda _words: self.edited.emit())
            verdict.hide()
            grid.addWidget(page, 2 * number, 0)
            grid.addWidget(label, 2 * number, 1)
            grid.addWidget(verdict, 2 * number + 1, 0, 1, 2)
            self._rows.append((page, label, verdict))
        self.setFocusProxy(self._rows[0][0])

    def show_links(self, links: list[Any], titles: Mapping[str, str]) -> None:
        """Show these links, with all pages to choose from."""
        known = dict(titles)
        targets: list[str] = []
        for number, (_, label, verdict) in enumerate(self._rows):
            found = links[number] if number < len(links) else {}
            link = found if isinstance(found, dict) else {}
            target = str(link.get("page", ""))
            if target and target not in known:
                known[target] = target
            targets.append(target)
            for line, key in ((label, "label"), (verdict, "verdict")):
                words = shown(str(link.get(key, "")))
                if line.text() != words:
                    line.setText(words)
            verdict.setVisible(bool(link.get("verdict")) or verdict.hasFocus())
        self._offer(known)
        places = {page: at for at, page in enumerate(self._offered)}
        for (page, _, _), target in zip(self._rows, targets, strict=True):
            page.setCurrentIndex(places[target])

    def _offer(self, titles: Mapping[str, str]) -> None:
        """Offer these pages in every row: one list for all of them, changed where it has changed."""
        offered = ["", *titles]
        if offered != self._offered:
            self._offered = offered
            self._shown = [self.tr("(none)"), *titles.values()]
            self._words.setStringList(self._shown)
            return
        for at, words in enumerate(titles.values(), 1):
            if self._shown[at] != words:
                self._shown[at] = words
                self._words.setData(self._words.index(at), words)

    def links(self) -> list[dict[str, str]]:
        """The links as they are in a file."""
        found = []
        for page, label, verdict in self._rows:
            target = self._offered[max(0, page.currentIndex())]
            if target:
                facts = {"page": target, "label": stored(label.text()), "verdict": stored(verdict.text())}
                found.append({key: words for key, words in facts.items() if words})
        return found
