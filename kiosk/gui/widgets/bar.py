"""The fixed bar: seven controls, always there, always in the same place, whatever the screen above them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from kiosk.gui.typography.typesetter import TextStyle
from kiosk.gui.viewmodels.library import HELP_PAGE
from kiosk.gui.widgets.controls import HELP, ICON_GAP, PADDING, PLAIN, PRIMARY, Look, WordButton
from kiosk.gui.widgets.toolkit import FOCUS_MM
from kiosk.layout.frames import MARGIN_SMALL, spread
from kiosk.layout.rect import Rect

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFocusEvent, QHideEvent, QPaintEvent

    from kiosk.gui.widgets.controls import Control
    from kiosk.gui.widgets.toolkit import Toolkit
    from kiosk.i18n.languages import Language
    from kiosk.layout.frames import ScreenFrame

translate = QCoreApplication.translate

_ICON = 9.0
_LEAST = 20.5
_GAP = 4.0
# "I am finished" stands further from its neighbours, so that nobody ends a visit by a slip (TE-25).
_WIDE_GAP = 10.0
# Room that is left over stands behind this control.
_PARTING = 2
# Icons grow with the text to so many times their size, and an icon alone keeps so much in mm free at its sides.
_MOST_ICON, _BESIDE_ICON = 1.4, 3.5
# What is held or has the focus is shown so many times as large at the least, with this icon and air in mm.
_LENS_LEAST = 1.5
_LENS_ICON = 14.0
_LENS_PADDING = 4.0
_LENS_ABOVE = 2.0


class Item(NamedTuple):
    """One control of the bar: its name, the words it may show from long to short, and its icon.

    ``aloud`` is what it is called where it shows words that are not in its name.
    """

    id: str
    name: str
    words: tuple[str, ...]
    icon: str
    look: Look = PLAIN
    opens: str = ""
    aloud: str = ""


# What words are given to first, each as short as it can be said; what is longer comes when all of these have theirs.
_GRANTS = (
    ("help", 1), ("finished", 1), ("aids", 2), ("languages", 0), ("languages", 1), ("aids", 1), ("help", 0),
    ("finished", 0), ("aids", 0), ("next", 0), ("back", 0), ("home", 0),
)  # fmt: skip


class Measures(NamedTuple):
    """Sizes of a control in mm: its icon, the gap behind it, and what stays free at its sides and between two."""

    icon: float
    icon_gap: float
    padding: float
    gap: float


_ROOMY = Measures(_ICON, ICON_GAP, PADDING + 0.5, _GAP)
# On a tablet a word is worth more than air: everything stands a little closer then.
_CLOSE = Measures(8.0, 1.5, 2.4, 3.5)
# Words may not fail to fit for a pixel: so much in mm of what stands free at the sides is theirs if they need it.
_SLACK = 0.4
# Who has these words on the glass has more than an icon for what they are there for.
_WORTH = ("finished", "aids")


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
        Item(
            "aids", aids, (aids, translate("Bar", "Reading"), translate("Bar", "Size"), ""), "text-size",
            opens="reading-aids", aloud=translate("Bar", "Reading aids, size of the words"),
        ),
        Item("languages", tongues, ("  ".join(autonyms), "  ".join(samples), ""), "world", opens="languages"),
        Item("finished", finished, (finished, translate("Bar", "Finished"), ""), "door-exit", opens="attract"),
        Item("next", forward, (forward, ""), "arrow-right", PRIMARY),
    )  # fmt: skip


def width_of(kit: Toolkit, item: Item, level: int, measures: Measures = _ROOMY) -> float:
    """Return the width in mm of ``item`` showing its words of ``level``."""
    words = item.words[level]
    if not words:
        return _LEAST
    wide = kit.mm(kit.typesetter.width(words, kit.bar_word()))
    return max(wide + measures.icon + measures.icon_gap + 2 * measures.padding, _LEAST)


def levels_for(
    kit: Toolkit, row: Sequence[Item], room: float, gaps: float, measures: Measures = _ROOMY
) -> tuple[int, ...]:
    """Return which words each control shows, so that the row fits ``room`` mm."""
    by_id = {item.id: item for item in row}
    levels = {item.id: len(item.words) - 1 for item in row}

    def total(shown: dict[str, int]) -> float:
        return sum(width_of(kit, by_id[key], level, measures) for key, level in shown.items()) + gaps

    for key, level in _GRANTS:
        if levels.get(key, 0) > level and total(levels | {key: level}) <= room:
            levels[key] = level
    return tuple(levels[item.id] for item in row)


def _fitting(
    kit: Toolkit, row: Sequence[Item], room: float, gaps: Sequence[float]
) -> tuple[tuple[int, ...], Measures, tuple[float, ...]]:
    """Return the words each control shows, its sizes, and the gaps: closer where words would be lost otherwise."""
    levels = levels_for(kit, row, room, sum(gaps))
    lost = [item.id for item, level in zip(row, levels, strict=True) if item.id in _WORTH and not item.words[level]]
    if not lost:
        return levels, _ROOMY, tuple(gaps)
    closer = tuple(min(gap, _CLOSE.gap) for gap in gaps)
    return levels_for(kit, row, room, sum(closer), _CLOSE), _CLOSE, closer


class BarButton(WordButton):
    """A control of the bar: while a finger or the focus is on it, it is shown enlarged above the bar."""

    def __init__(
        self,
        kit: Toolkit,
        name: str,
        parent: QWidget,
        *,
        words: str,
        measures: Measures,
        icon: str,
        icon_last: bool,
        look: Look,
        opens: str,
    ) -> None:
        super().__init__(
            kit, name, parent, words=words, icon=icon, look=look, icon_mm=measures.icon, icon_last=icon_last,
            opens=opens, icon_gap=measures.icon_gap, padding=measures.padding - _SLACK,
        )  # fmt: skip
        self._bar = parent
        self._lens: Lens | None = None

    def set_held(self, held: bool) -> None:
        """Look pressed, and larger, or no longer."""
        super().set_held(held)
        self._show_lens()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Look larger while it has the focus."""
        super().focusInEvent(event)
        self._show_lens()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Look as usual again."""
        super().focusOutEvent(event)
        self._show_lens()

    def _show_lens(self) -> None:
        is_wanted = self.isEnabled() and self.isVisibleTo(self.window()) and (self.is_held or self.hasFocus())
        if self._lens is not None:
            self._lens.hide()
            self._lens.deleteLater()
            self._lens = None
        if is_wanted:
            self._lens = Lens(self.kit, self, self._bar, self._icon, self._icon_last)
            self._lens.show()

    def hideEvent(self, event: QHideEvent) -> None:
        """Take away what is shown enlarged with the control itself."""
        super().hideEvent(event)
        self._show_lens()


class Lens(QWidget):
    """A control of the bar enlarged, above it: its icon and its whole name. Nothing to touch; a finger hides none."""

    def __init__(self, kit: Toolkit, of: Control, bar: QWidget, icon: str, icon_last: bool) -> None:
        window = of.window()
        super().__init__(window)
        self._kit = kit
        self._icon, self._icon_last = icon, icon_last
        self._look = of.look
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setObjectName("lens")
        capital = max(kit.bar_word().capital_mm * _LENS_LEAST, kit.body().capital_mm)
        pad = kit.px(_LENS_PADDING)
        most = window.width() - 2 * kit.px(MARGIN_SMALL) - 3 * pad - kit.px(_LENS_ICON)
        self._text = kit.typesetter.set(of.name, TextStyle(capital, bold=True, colour=of.look.words), most)
        width = round(self._text.width + kit.px(_LENS_ICON) + 3 * pad)
        height = round(max(self._text.height, kit.px(_LENS_ICON)) + 2 * pad)
        place = of.mapTo(window, of.rect().center())
        edge = round(kit.px(MARGIN_SMALL))
        left = min(max(place.x() - width // 2, edge), window.width() - edge - width)
        self.setGeometry(left, bar.mapTo(window, QPoint(0, 0)).y() - height - round(kit.px(_LENS_ABOVE)), width, height)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the icon and the name."""
        del event
        kit = self._kit
        painter = QPainter(self)
        kit.box(painter, QRectF(self.rect()), self._look.fill, "focus", edge_mm=FOCUS_MM)
        side, pad = kit.px(_LENS_ICON), kit.px(_LENS_PADDING)
        icon_first = self._icon_last == kit.right_to_left
        x = pad if icon_first else self.width() - pad - side
        square = QRectF(x, (self.height() - side) / 2, side, side)
        kit.icons.paint(painter, self._icon, square, kit.theme.colour(self._look.icon))
        left = side + 2 * pad if icon_first else pad
        if kit.right_to_left:
            left += self._text.width - self._text.room
        kit.write(painter, self._text, left, (self.height() - self._text.height) / 2)
        painter.end()


def _name(item: Item, words: str) -> str:
    """Return what a control is called: its name holds the words that are seen (WCAG 2.5.3)."""
    if item.id == "languages" and words:
        # The languages' own names are theirs.
        return words
    return item.name if words.casefold() in item.name.casefold() else item.aloud or item.name


def _icon_of(kit: Toolkit, one: _Placed) -> float:
    """Return the size of a control's icon in mm: it grows with the text, as far as its words leave it room."""
    usual = one.measures.icon
    spare = one.rect.width - width_of(kit, one.item, one.level, one.measures)
    if not one.item.words[one.level]:
        spare = one.rect.width - usual - 2 * _BESIDE_ICON
    return min(usual * min(kit.text_scale, _MOST_ICON), usual + max(spare, 0.0))


class _Placed(NamedTuple):
    """A control, its place in mm, which of its words it shows, and its sizes."""

    item: Item
    rect: Rect
    level: int
    measures: Measures


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
            for one in placed:
                self._add(one, frame.bar.y)

    def _add(self, one: _Placed, top: float) -> None:
        item, words, rect = one.item, one.item.words[one.level], one.rect
        button = BarButton(
            self._kit,
            _name(item, words),
            self,
            words=words,
            measures=one.measures._replace(icon=_icon_of(self._kit, one)),
            icon=item.icon,
            icon_last=item.id == "next",
            look=item.look,
            opens=item.opens,
        )
        button.setObjectName(f"bar-{item.id}")
        button.setGeometry(self._kit.on_glass(Rect(rect.x, rect.y - top, rect.width, rect.height)))
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


def _one_row(kit: Toolkit, row: Sequence[Item], where: Rect) -> list[_Placed]:
    last = _WIDE_GAP if where.width >= 300.0 else _GAP
    levels, measures, gaps = _fitting(kit, row, where.width, [_GAP, _GAP, _GAP, _GAP, last, last])
    widths = [width_of(kit, item, level, measures) for item, level in zip(row, levels, strict=True)]
    # What is left over opens between finding one's way and everything else.
    free = max(where.width - sum(widths) - sum(gaps), 0.0)
    placed = []
    x = where.x
    for i, (item, width, level) in enumerate(zip(row, widths, levels, strict=True)):
        placed.append(_Placed(item, Rect(x, where.y, width, where.height), level, measures))
        x += width + (gaps[i] if i < len(gaps) else 0.0) + (free if i == _PARTING else 0.0)
    return placed


def _full_row(kit: Toolkit, row: Sequence[Item], where: Rect) -> list[_Placed]:
    levels, measures, gaps = _fitting(kit, row, where.width, [_GAP] * (len(row) - 1))
    least = [width_of(kit, item, level, measures) for item, level in zip(row, levels, strict=True)]
    placed = []
    x = where.x
    for item, width, level in zip(row, spread(least, where.width, gaps[0]), levels, strict=True):
        placed.append(_Placed(item, Rect(x, where.y, width, where.height), level, measures))
        x += width + gaps[0]
    return placed
