"""The controls of a guide, and the dots that show how far it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QLabel, QWidget

from kiosk.gui.widgets.controls import ICON_GAP, PADDING, PLAIN, PRIMARY, WORD_PADDING, WordButton
from kiosk.gui.widgets.guide.plan import CONTROL_GAP, CONTROL_HEIGHT, step_of
from kiosk.layout.frames import spread
from kiosk.layout.rect import Rect

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from kiosk.gui.typography.typesetter import TextStyle
    from kiosk.gui.widgets.toolkit import Toolkit

translate = QCoreApplication.translate

_ICON = 9.0
_LEAST_WIDTH = 20.5
_DOT, _DOT_HERE, _DOT_EDGE = 1.1, 2.0, 0.5
_BETWEEN_DOTS = 7.0


class Wish(NamedTuple):
    """A control to be: what it does, what it may be called, its icon, and whether its words may stand without it."""

    id: str
    names: tuple[str, ...]
    icon: str
    is_worded: bool = False


def wishes(kit: Toolkit) -> tuple[Wish, ...]:
    """Return the controls in their order; where motion is reduced nothing plays, so nothing can be paused."""
    play = Wish("play", (translate("Guide", "Pause"), translate("Guide", "Play")), "player-pause-filled")
    steps = (
        Wish("back", (translate("Guide", "Step back"),), "arrow-left", is_worded=True),
        Wish("next", (translate("Guide", "Next step"),), "arrow-right", is_worded=True),
        Wish("again", (translate("Guide", "Start again"),), "rotate"),
    )
    return steps if kit.reduce_motion else (play, *steps)


def least_row(kit: Toolkit) -> float:
    """Return the width in mm the controls need side by side."""
    made = [_least(kit, wish) for wish in wishes(kit)]
    return sum(made) + CONTROL_GAP * (len(made) - 1)


class GuideButton(WordButton):
    """A control of a guide: its icon and words, or one of the two where there is no room for both."""

    def __init__(self, kit: Toolkit, wish: Wish, width: float, parent: QWidget) -> None:
        self.wish = wish
        room = width - 2 * PADDING - _ICON - ICON_GAP
        self._has_words = all(kit.mm(kit.typesetter.width(name, kit.bar_word())) + 1.0 <= room for name in wish.names)
        is_worded = self._has_words or (wish.is_worded and _fits_alone(kit, wish, width))
        has_icon = self._has_words or not is_worded
        super().__init__(
            kit, wish.names[0], parent, words=wish.names[0] if is_worded else "", icon=wish.icon if has_icon else "",
            icon_mm=_ICON, icon_last=wish.id == "next", look=PRIMARY if wish.id in {"play", "next"} else PLAIN,
        )  # fmt: skip
        self.setObjectName(f"guide-{wish.id}")

    def tell(self, *, is_playing: bool) -> None:
        """Offer to pause what plays, and to play what does not."""
        name = self.wish.names[0 if is_playing else -1]
        if name != self.name:
            self.set_name(name)
            self._words = name if self._has_words else ""
            self._icon = f"player-{'pause' if is_playing else 'play'}-filled"
            self.update()


def _style(kit: Toolkit) -> TextStyle:
    return kit.bar_word()


def _alone(kit: Toolkit, wish: Wish) -> float:
    """Return the width in mm of the longest word of a control."""
    longest = max(kit.mm(kit.typesetter.longest_word(name, _style(kit))) for name in wish.names)
    return longest + 2 * WORD_PADDING + 0.5


def _fits_alone(kit: Toolkit, wish: Wish, width: float) -> bool:
    room = kit.px(width - 2 * WORD_PADDING)
    made = [kit.typesetter.set(name, _style(kit), room) for name in wish.names]
    return all(not one.too_wide and kit.mm(one.height) <= CONTROL_HEIGHT for one in made)


def _least(kit: Toolkit, wish: Wish) -> float:
    return max(_LEAST_WIDTH, _alone(kit, wish) if wish.is_worded and _fits_alone(kit, wish, _alone(kit, wish)) else 0.0)


def place_row(kit: Toolkit, row: Rect) -> list[tuple[Wish, Rect]]:
    """Return the controls with their places in ``row``, no wider than their words need."""
    all_wishes = wishes(kit)
    least = [_least(kit, wish) for wish in all_wishes]
    full = [
        max(kit.mm(kit.typesetter.width(name, _style(kit))) for name in wish.names)
        + 2 * PADDING
        + _ICON
        + ICON_GAP
        + 1.5
        for wish in all_wishes
    ]
    gaps = CONTROL_GAP * (len(all_wishes) - 1)
    widths = full if sum(full) + gaps <= row.width else list(spread(least, row.width, CONTROL_GAP))
    made = []
    x = row.x
    for wish, width in zip(all_wishes, widths, strict=True):
        made.append((wish, Rect(x, row.y, width, row.height)))
        x += width + CONTROL_GAP
    return made


class GuideDots(QLabel):
    """A dot for each step, and a larger one for the step shown."""

    def __init__(self, kit: Toolkit, count: int, where: Rect, parent: QWidget) -> None:
        super().__init__(parent)
        self._kit = kit
        self._count = count
        self._at = 0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setGeometry(kit.on_glass(where))

    def tell(self, step: int) -> None:
        """Show how far it is."""
        self._at = step
        self.setAccessibleName(step_of(step + 1, self._count))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the dots where reading begins: those that were shown are filled."""
        del event
        kit = self._kit
        painter = QPainter(self)
        end = kit.px(_DOT_HERE + _DOT_EDGE)
        between = min(kit.px(_BETWEEN_DOTS), (self.width() - 2 * end) / max(self._count - 1, 1))
        for at in range(self._count):
            along = between * at + end
            x = self.width() - along if kit.right_to_left else along
            here = at == self._at
            radius = _DOT_HERE if here else _DOT
            kit.dot(painter, x, self.height() / 2, radius + _DOT_EDGE, kit.theme.colour("edge"))
            shown = "clay" if here else "edge" if at < self._at else "paper"
            kit.dot(painter, x, self.height() / 2, radius, kit.theme.colour(shown))
        painter.end()
