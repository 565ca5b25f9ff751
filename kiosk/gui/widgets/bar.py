"""The fixed bar: seven controls, always there, always in the same place, whatever the screen above them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from kiosk.gui.viewmodels.library import HELP_PAGE
from kiosk.gui.widgets.controls import HELP, ICON_GAP, PADDING, PLAIN, PRIMARY, Look, WordButton
from kiosk.layout.frames import spread
from kiosk.layout.rect import Rect

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from kiosk.gui.widgets.toolkit import Toolkit
    from kiosk.i18n.languages import Language
    from kiosk.layout.frames import ScreenFrame

translate = QCoreApplication.translate

_ICON = 9.0
_LEAST = 20.5
_GAP = 4.0
# "I am finished" stands further from its neighbours, so that nobody ends a visit by a slip (TE-25).
_WIDE_GAP = 10.0


class Item(NamedTuple):
    """One control of the bar: its name, the words it may show from long to short, and its icon."""

    id: str
    name: str
    words: tuple[str, ...]
    icon: str
    look: Look = PLAIN
    opens: str = ""


# Which control gives up words first when they do not all fit.
_YIELDS = ("home", "back", "next", "help", "finished", "aids", "aids", "languages", "languages", "finished", "help")


_REGAINS = ("help", "finished", "languages", "aids")


def items(languages: Sequence[Language]) -> tuple[Item, ...]:
    """Return the seven controls; ``languages`` are those one may choose from, shown by their own names."""
    autonyms = [language.autonym for language in languages]
    samples = [language.sample for language in languages]
    home, back, forward = translate("Bar", "Home"), translate("Bar", "Back"), translate("Bar", "Next")
    help_now, aids = translate("Bar", "Get help now"), translate("Bar", "Reading aids")
    tongues, finished = translate("Bar", "Languages"), translate("Bar", "I am finished")
    return (
        Item("home", home, (home, ""), "home", PRIMARY, "home"),
        Item("back", back, (back, ""), "arrow-left"),
        Item("help", help_now, (help_now, translate("Bar", "Help"), ""), "alert-triangle-filled", HELP, HELP_PAGE),
        Item("aids", aids, (aids, translate("Bar", "Reading"), ""), "text-size", opens="reading-aids"),
        Item("languages", tongues, ("  ".join(autonyms), "  ".join(samples), ""), "world", opens="languages"),
        Item("finished", finished, (finished, translate("Bar", "Finished"), ""), "door-exit", opens="attract"),
        Item("next", forward, (forward, ""), "arrow-right", PRIMARY),
    )


def width_of(kit: Toolkit, item: Item, level: int) -> float:
    """Return the width in mm of ``item`` showing its words of ``level``."""
    words = item.words[level]
    if not words:
        return max(_ICON + 2 * PADDING, _LEAST)
    wide = kit.mm(kit.typesetter.width(words, kit.bar_word()))
    return max(wide + _ICON + ICON_GAP + 2 * PADDING + 1.0, _LEAST)


def levels_for(kit: Toolkit, row: Sequence[Item], room: float, gaps: float) -> tuple[int, ...]:
    """Return which words each control shows, so that the row fits ``room`` mm."""
    levels = {item.id: 0 for item in row}
    by_id = {item.id: item for item in row}

    def total() -> float:
        return sum(width_of(kit, by_id[key], level) for key, level in levels.items()) + gaps

    for key in _YIELDS:
        if total() <= room:
            break
        if key in levels:
            levels[key] = min(levels[key] + 1, len(by_id[key].words) - 1)
    # What the last step gave up too much of goes back to where words matter most.
    for key in _REGAINS:
        while levels.get(key, 0) > 0:
            levels[key] -= 1
            if total() > room:
                levels[key] += 1
                break
    return tuple(levels[item.id] for item in row)


class Bar(QWidget):
    """The bar. `pressed` carries the id of the control: home, back, help, aids, languages, finished, next."""

    pressed = Signal(str)

    def __init__(self, kit: Toolkit, frame: ScreenFrame, languages: Sequence[Language], parent: QWidget) -> None:
        super().__init__(parent)
        self._kit = kit
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setGeometry(kit.on_glass(frame.bar))
        self._buttons: dict[str, WordButton] = {}
        everything = items(languages)
        rows = (everything,) if len(frame.bar_rows) == 1 else (everything[:3], everything[3:])
        for row, where in zip(rows, frame.bar_rows, strict=True):
            placed = _one_row(kit, row, where) if len(rows) == 1 else _full_row(kit, row, where)
            for item, rect, level in placed:
                self._add(item, Rect(rect.x, rect.y - frame.bar.y, rect.width, rect.height), level)

    def _add(self, item: Item, rect: Rect, level: int) -> None:
        button = WordButton(
            self._kit,
            # A name holds the words that are seen (WCAG 2.5.3); the languages' own names are theirs.
            item.words[level] if item.id == "languages" and item.words[level] else item.name,
            self,
            words=item.words[level],
            icon=item.icon,
            icon_last=item.id == "next",
            look=item.look,
            opens=item.opens,
        )
        button.setObjectName(f"bar-{item.id}")
        button.setGeometry(self._kit.on_glass(rect))
        button.activated.connect(lambda key=item.id: self.pressed.emit(key))
        self._buttons[item.id] = button

    def button(self, item_id: str) -> WordButton:
        """Return one control by id."""
        return self._buttons[item_id]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the band and the line above it."""
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._kit.theme.colour("card"))
        painter.fillRect(0, 0, self.width(), max(1, round(self._kit.px(0.3))), self._kit.theme.colour("line"))
        painter.end()


def _one_row(kit: Toolkit, row: Sequence[Item], where: Rect) -> list[tuple[Item, Rect, int]]:
    wide = where.width >= 300.0
    gaps = [_GAP, _GAP, _GAP, _GAP, _WIDE_GAP if wide else _GAP, _WIDE_GAP if wide else _GAP]
    levels = levels_for(kit, row, where.width, sum(gaps))
    widths = [width_of(kit, item, level) for item, level in zip(row, levels, strict=True)]
    # What is left over opens between finding one's way and everything else.
    gaps[2] += max(where.width - sum(widths) - sum(gaps), 0.0)
    placed = []
    x = where.x
    for i, (item, width, level) in enumerate(zip(row, widths, levels, strict=True)):
        placed.append((item, Rect(x, where.y, width, where.height), level))
        x += width + (gaps[i] if i < len(gaps) else 0.0)
    return placed


def _full_row(kit: Toolkit, row: Sequence[Item], where: Rect) -> list[tuple[Item, Rect, int]]:
    gaps = _GAP * (len(row) - 1)
    levels = levels_for(kit, row, where.width, gaps)
    least = [width_of(kit, item, level) for item, level in zip(row, levels, strict=True)]
    placed = []
    x = where.x
    for item, width, level in zip(row, spread(least, where.width, _GAP), levels, strict=True):
        placed.append((item, Rect(x, where.y, width, where.height), level))
        x += width + _GAP
    return placed
