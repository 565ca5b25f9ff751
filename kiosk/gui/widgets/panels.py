"""What lies over a screen for a moment: reading aids, languages, still there?, and the cover."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from kiosk.gui.typography.typesetter import TextStyle
from kiosk.gui.widgets.controls import ICON_GAP, PADDING, PLAIN, PRIMARY, WordButton
from kiosk.gui.widgets.paper import Words
from kiosk.gui.widgets.toolkit import BODY, HEADING, RADIUS
from kiosk.layout.frames import rows_of, screen_frame, spread
from kiosk.layout.rect import Rect

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from kiosk.gui.widgets.controls import Look
    from kiosk.gui.widgets.toolkit import Toolkit

    _Placed = list[tuple["Choice | tuple[str, TextStyle]", Rect]]

translate = QCoreApplication.translate

_BUTTON = 20.5
_GAP = 4.0
# Between a line of words and its buttons; what fits is taken, for the largest words on the smallest glass.
_BELOW_TITLES = (2.0, 1.0, 0.0)
_PAD = 6.0
_ICON = 9.0
# How much larger the words of a panel are than the least: as the text, up to the first that fits.
_SCALES = (1.5, 1.35, 1.2, 1.1, 1.0)
_LARGER = (2.0, 1.75)
_WIDEST = 250.0
# Words stay on one line of their button, with this much to spare, in mm.
_SPARE = 2.0
# How much of the page the veil hides: it can still be seen, no longer be read.
_VEIL = 0.6

LEAVES_BAR = "leaves_bar"
"""The property of what lies over the screen and leaves the bar in reach; who closes it by key is back at its button."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One button of a panel: what it asks for, its words, and whether it holds now (None: it only does something).

    ``name`` is what it is called aloud, where that is more than its words.
    """

    id: str
    words: str
    icon: str = ""
    chosen: bool | None = None
    look: Look = PLAIN
    name: str = ""


@dataclass(frozen=True, slots=True)
class ChoiceRow:
    """A line of words and the choices under it. A note is written smaller where words are large."""

    title: str
    choices: tuple[Choice, ...]
    is_note: bool = False


class Panel(QWidget):
    """A sheet over the screen with rows of choices. `asked` carries the id of a choice.

    One that is said aside leaves the bar free to be touched, and its words are as large as those of the page, if they
    fit; ``told`` is everything it says.
    """

    asked = Signal(str)

    def __init__(
        self,
        kit: Toolkit,
        name: str,
        title: str,
        rows: Sequence[ChoiceRow],
        parent: QWidget,
        *,
        is_aside: bool = False,
    ) -> None:
        super().__init__(parent)
        self._kit = kit
        self._line: Words | None = None
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._is_aside = is_aside
        self.setProperty(LEAVES_BAR, is_aside)
        self._high = screen_frame(kit.width, kit.height, small=kit.small).bar.y if is_aside else kit.height
        self.setGeometry(kit.on_glass(Rect(0.0, 0.0, kit.width, self._high)) if is_aside else parent.rect())
        scales = (*_LARGER, *_SCALES) if is_aside else _SCALES
        for scale in (scale for scale in scales if scale <= max(kit.text_scale, 1.0)):
            width = min(kit.width - 8.0, _WIDEST * scale)
            placed, height, fits = self._fitted(title, rows, width - 2 * _PAD, scale)
            if fits:
                break
        self.fits = fits
        top = max((self._high - height - 2 * _PAD) / 2, 2.0)
        self._sheet = Rect((kit.width - width) / 2, top, width, height + 2 * _PAD)
        x, y = self._sheet.x + _PAD, self._sheet.y + _PAD
        for item, rect in placed:
            where = Rect(x + rect.x, y + rect.y, rect.width, rect.height)
            if isinstance(item, Choice):
                self._add(item, where)
            else:
                text, text_style = item
                self._line = Words(kit, text, text_style, where, self)
        self.told = "\n".join(item[0].replace("\u00ad", "") for item, _ in placed if not isinstance(item, Choice))

    def choice(self, name: str) -> WordButton:
        """Return the button of a choice by its id."""
        found = self.findChild(WordButton, f"choice-{name}")
        assert found is not None  # noqa: S101 - whoever asks put it there
        return found

    def say(self, text: str) -> None:
        """Write something else on the last line of words."""
        if self._line is not None:
            self._line.set_words(text)

    def _fitted(self, title: str, rows: Sequence[ChoiceRow], inner: float, scale: float) -> tuple[_Placed, float, bool]:
        """Return everything on its place with words ``scale`` times as large, its height in mm, and whether it fits."""
        self._scale = scale
        fits = (self._width(choice) <= inner for row in rows for choice in row.choices)
        is_wide_enough = all(fits) or (self._is_aside and scale <= 1.0)
        for below in _BELOW_TITLES:
            placed, height = self._place(title, rows, inner, below)
            if height + 2 * _PAD <= self._high - 4.0:
                return placed, height, is_wide_enough
        return placed, height, False

    def _place(self, title: str, rows: Sequence[ChoiceRow], inner: float, below: float) -> tuple[_Placed, float]:
        kit = self._kit
        placed: _Placed = []
        style = TextStyle(BODY * kit.base * self._scale, colour="ink")
        # The heading is larger than what stands below it at every size.
        heading = TextStyle(HEADING * kit.base * self._scale, bold=True, colour="ink")
        y = 0.0
        for text, words_style, gap in ((title, heading, 2.0),):
            height = Words.height_of(kit, text, words_style, inner)
            placed.append(((text, words_style), Rect(0.0, y, inner, height)))
            y += height + gap
        for row in rows:
            if row.title:
                written = kit.meta("ink_soft") if row.is_note else style
                height = Words.height_of(kit, row.title, written, inner)
                placed.append(((row.title, written), Rect(0.0, y, inner, height)))
                y += height + below
            widths = [self._width(choice) for choice in row.choices]
            for line in rows_of(widths, inner, _GAP):
                wide = spread([widths[i] for i in line], inner, _GAP)
                x = 0.0
                high = max(self._button_height(row.choices[i], width) for i, width in zip(line, wide, strict=True))
                for i, width in zip(line, wide, strict=True):
                    placed.append((row.choices[i], Rect(x, y, width, high)))
                    x += width + _GAP
                y += high + _GAP
            y += 1.0
        return placed, y - _GAP - 1.0

    def _button_style(self) -> TextStyle:
        usual = self._kit.bar_word()
        return TextStyle(usual.capital_mm * self._button_scale, usual.bold, usual.colour)

    @property
    def _button_scale(self) -> float:
        """How much larger than the least the words of buttons are: these keep their height at every size."""
        return min(self._scale, _SCALES[0])

    def _button_height(self, choice: Choice, width: float) -> float:
        """Return the height in mm of a button: more than usual where the glass is narrower than its words."""
        if self._width(choice) <= width + _SPARE:
            return _BUTTON
        room = width - (self._width(choice) - _SPARE - self._kit.mm(self._wide(choice)))
        height = self._kit.typesetter.set(choice.words, self._button_style(), self._kit.px(room)).height
        return max(_BUTTON, self._kit.mm(height) + _GAP)

    def _wide(self, choice: Choice) -> float:
        return self._kit.typesetter.width(choice.words, self._button_style())

    def _width(self, choice: Choice) -> float:
        icon = _ICON * self._button_scale + ICON_GAP if choice.icon else 0.0
        return max(self._kit.mm(self._wide(choice)) + 2 * PADDING + icon + _SPARE, 30.0)

    def _add(self, choice: Choice, where: Rect) -> None:
        kit = self._kit
        button = WordButton(
            kit, choice.name or choice.words, self,
            words=choice.words, icon=choice.icon, look=choice.look, chosen=choice.chosen,
            style=self._button_style(), icon_mm=_ICON * self._button_scale,
        )  # fmt: skip
        button.setObjectName(f"choice-{choice.id}")
        button.setGeometry(kit.on_glass(where))
        button.activated.connect(lambda: self.asked.emit(choice.id))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sheet over a ground that hides what lies below."""
        del event
        paint_sheet(self, self._kit, self._sheet)


def paint_sheet(widget: QWidget, kit: Toolkit, sheet: Rect) -> None:
    """Paint a sheet of paper (mm) over a ground that hides what lies below ``widget``."""
    painter = QPainter(widget)
    veil = QColor(kit.theme.colour("scrim"))
    veil.setAlphaF(_VEIL)
    painter.fillRect(widget.rect(), veil)
    kit.box(painter, QRectF(kit.on_glass(sheet)), "paper", "edge", radius=RADIUS)
    painter.end()


SIZES = (1.0, 1.25, 1.5, 2.0)
THEMES = ("light", "dark", "high-contrast-light", "high-contrast-dark")


def reading_aids(kit: Toolkit, idle_after: float, parent: QWidget, *, takes_home: bool = False) -> Panel:
    """Return the reading aids: size, colours, motion, hide; and the idle rule, ``idle_after`` in s.

    On a page it can be taken home (``takes_home``) from here, too, where the largest words leave room for that.
    """
    for takes in dict.fromkeys((takes_home, False)):
        panel = _reading_aids(kit, idle_after, parent, takes_home=takes, has_icons=True)
        if panel.fits:
            return panel
        panel.setParent(None)
        panel.deleteLater()
    # Words longer than the English ones say all that the icons beside them say.
    return _reading_aids(kit, idle_after, parent, takes_home=False, has_icons=False)


def _reading_aids(kit: Toolkit, idle_after: float, parent: QWidget, *, takes_home: bool, has_icons: bool) -> Panel:
    pause, hide, cross = ("player-pause", "eye-off", "x") if has_icons else ("", "", "")
    home = (Choice("take-home", translate("Page", "Take it home"), "printer"),) if takes_home else ()
    sizes = (
        translate("Panels", "Normal"),
        translate("Panels", "Large"),
        translate("Panels", "Larger"),
        translate("Panels", "Largest"),
    )
    colours = (
        translate("Panels", "Light"),
        translate("Panels", "Dark"),
        translate("Panels", "Strong light"),
        translate("Panels", "Strong dark"),
    )
    motion = Choice("motion", translate("Panels", "Reduce motion"), pause, chosen=kit.reduce_motion)
    return Panel(
        kit,
        "reading-aids",
        translate("Panels", "Reading aids"),
        (
            ChoiceRow(
                translate("Panels", "Size of the words"),
                tuple(Choice(f"size-{s}", w, chosen=s == kit.text_scale) for s, w in zip(SIZES, sizes, strict=True)),
            ),
            ChoiceRow(
                translate("Panels", "Colours"),
                tuple(
                    Choice(f"theme-{t}", w, chosen=t == kit.theme.name) for t, w in zip(THEMES, colours, strict=True)
                ),
            ),
            ChoiceRow(
                translate(
                    "Panels", "This screen clears after %n minutes without touch.", "", max(1, round(idle_after / 60))
                ),
                (
                    motion,
                    Choice("cover", translate("Panels", "Hide screen"), hide),
                    *home,
                    Choice("close", translate("Panels", "Close"), cross, look=PRIMARY),
                ),
            ),
        ),
        parent,
    )


def language_panel(kit: Toolkit, languages: Sequence[tuple[str, str]], parent: QWidget) -> Panel:
    """Return the choice of languages, each by its own name."""
    choices = tuple(Choice(f"language-{code}", name, chosen=code == kit.language) for code, name in languages)
    close = ChoiceRow("", (Choice("close", translate("Panels", "Close"), "x", look=PRIMARY),))
    return Panel(kit, "languages", translate("Panels", "Languages"), (ChoiceRow("", choices), close), parent)


def clears_in(seconds: int) -> str:
    """Return how long the warning still stands, in words."""
    return translate("Panels", "This screen clears in %n seconds.", "", seconds)


def still_there(kit: Toolkit, seconds: int, parent: QWidget) -> Panel:
    """Return the warning before a visit is cleared, with the seconds left."""
    row = ChoiceRow(
        clears_in(seconds),
        (
            Choice("stay", translate("Panels", "I am still reading"), "check", look=PRIMARY),
            Choice("finished", translate("Panels", "I am finished"), "door-exit"),
        ),
    )
    return Panel(kit, "still-there", translate("Panels", "Are you still there?"), (row,), parent)
