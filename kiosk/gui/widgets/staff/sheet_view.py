"""Shows a staff sheet: title, rows, and a foot with back, pages and close. It turns pages, it never scrolls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from kiosk.gui.widgets.controls import PLAIN, PRIMARY, WordButton
from kiosk.gui.widgets.paper import Words
from kiosk.gui.widgets.staff.look import BACK_KEYS, GAP, HOME_KEYS, PAD, TARGET, WIDEST, larger, title, words
from kiosk.gui.widgets.staff.rows import rows
from kiosk.gui.widgets.staff.said import sheet_said
from kiosk.layout.rect import Rect

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from kiosk.gui.widgets.staff.rows import Row
    from kiosk.gui.widgets.toolkit import Toolkit
    from kiosk.staff.sheet import Sheet

translate = QCoreApplication.translate

_ICON = 6.0
# What a button is wider than its words: the icon, the gap beside it, and the air at both ends.
_BESIDE_WORDS = _ICON + 10.0


class SheetView(QWidget):
    """One staff screen over the whole glass. `asked` carries the id of a line and a value."""

    asked = Signal(str, str)
    back_asked = Signal()
    close_asked = Signal()

    def __init__(self, kit: Toolkit, sheet: Sheet, parent: QWidget, *, page: int = 0) -> None:
        super().__init__(parent)
        self._kit = kit
        sheet = sheet_said(sheet)
        self.sheet = sheet
        self.setObjectName(f"staff-sheet-{sheet.id}")
        self.setAccessibleName(sheet.title)
        self.setProperty("covers", True)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setGeometry(parent.rect())
        width = min(kit.width - 2 * PAD, WIDEST * larger(kit))
        whole = Rect((kit.width - width) / 2, PAD, width, kit.height - 2 * PAD)
        top = Words.height_of(kit, sheet.title, title(kit), width)
        self._head, rest = whole.cut_top(top, GAP)
        self._foot, self._body = rest.cut_bottom(TARGET * larger(kit), GAP)
        self._pages = paged(rows(kit, sheet.lines, width), self._body.height)
        self._page = min(max(page, 0), len(self._pages) - 1)
        self._holder = QWidget(self)
        self._lay()

    def take_key(self, event: QKeyEvent) -> bool:
        """Take the keys that mean something else on a page: back is back to the sheet before, home is nowhere."""
        if event.key() in BACK_KEYS or event.key() == Qt.Key.Key_Backspace:
            if not event.isAutoRepeat():
                self.back_asked.emit()
            return True
        return event.key() in HOME_KEYS

    @property
    def page(self) -> int:
        """The page shown, from 0."""
        return self._page

    @property
    def page_count(self) -> int:
        """How many pages the sheet has on this glass."""
        return len(self._pages)

    def turn(self, page: int) -> None:
        """Show another page."""
        self._page = min(max(page, 0), len(self._pages) - 1)
        old = self._holder
        old.hide()
        old.setParent(None)
        old.deleteLater()
        self._holder = QWidget(self)
        self._lay()

    def _lay(self) -> None:
        kit, holder = self._kit, self._holder
        holder.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        holder.setGeometry(self.rect())
        Words(kit, self.sheet.title, title(kit), self._head, holder)
        y = self._body.y
        for row in self._pages[self._page]:
            row.put(Rect(self._body.x, y, self._body.width, row.height), holder, self.asked.emit)
            y += row.height + GAP
        self._lay_foot(holder)
        holder.show()

    def _lay_foot(self, holder: QWidget) -> None:
        kit, foot = self._kit, self._foot
        style = words(kit, bold=True)
        back, close = translate("Staff", "Back"), translate("Staff", "Close")
        widths = [kit.mm(kit.typesetter.width(text, style)) + _BESIDE_WORDS for text in (back, close)]
        number = translate("Staff", "%1 of %2").replace("%1", str(self._page + 1)).replace("%2", str(len(self._pages)))
        middle = kit.mm(kit.typesetter.width(number, style)) + 2.0
        pages = 2 * foot.height + middle + 4 * GAP if len(self._pages) > 1 else GAP
        if sum(widths) + pages > foot.width:
            # On a narrow glass the icons speak alone; assistive technology still hears the words.
            back_words = close_words = ""
            widths = [foot.height * 1.4] * 2
        else:
            back_words, close_words = back, close
        if self.sheet.can_go_back:
            where = Rect(foot.x, foot.y, widths[0], foot.height)
            self._button("back", back, back_words, "arrow-left", where, holder).activated.connect(self.back_asked)
        where, rest = foot.cut_right(widths[1], GAP)
        self._button("close", close, close_words, "lock", where, holder).activated.connect(self.close_asked)
        if len(self._pages) == 1:
            return
        onward, rest = rest.cut_right(foot.height, GAP)
        line, rest = rest.cut_right(middle, GAP)
        before, _ = rest.cut_right(foot.height, GAP)
        high = Words.height_of(kit, number, style, middle)
        line = Rect(line.x, line.y + (line.height - high) / 2, middle, high)
        Words(kit, number, style, line, holder, centred=True)
        for name, text, icon, where, step in (
            ("page-before", translate("Staff", "Page before"), "arrow-up", before, -1),
            ("page-on", translate("Staff", "Next page"), "arrow-down", onward, 1),
        ):
            button = self._button(name, text, "", icon, where, holder)
            button.setEnabled(0 <= self._page + step < len(self._pages))
            button.activated.connect(lambda by=step: self.turn(self._page + by))

    def _button(self, name: str, text: str, shown: str, icon: str, where: Rect, holder: QWidget) -> WordButton:
        kit = self._kit
        look = PRIMARY if name == "close" else PLAIN
        style = words(kit, bold=True)
        button = WordButton(kit, text, holder, words=shown, icon=icon, style=style, icon_mm=_ICON, look=look)
        button.setObjectName(f"staff-{name}")
        button.setGeometry(kit.on_glass(where))
        return button

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint plain paper."""
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._kit.theme.colour("paper"))
        painter.end()


def paged(all_rows: Sequence[Row], room: float) -> list[list[Row]]:
    """Deal rows into pages of ``room`` mm; what heads something goes with it. There is always one page."""
    pages: list[list[Row]] = [[]]
    used = 0.0
    for row in all_rows:
        need = row.height + (GAP if pages[-1] else 0.0)
        if pages[-1] and used + need > room:
            carried: list[Row] = []
            while len(pages[-1]) > 1 and pages[-1][-1].keep_with_next:
                carried.insert(0, pages[-1].pop())
            pages.append(carried)
            used = sum(kept.height + GAP for kept in carried)
            need = row.height
        pages[-1].append(row)
        used += need
    return pages
