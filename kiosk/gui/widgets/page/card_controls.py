"""What stands on the cards of "true or not" beside words: buttons, and a line that takes up what somebody thought."""

from __future__ import annotations

from copy import copy
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from kiosk.gui.widgets.controls import WordButton
from kiosk.gui.widgets.paper import Words
from kiosk.gui.widgets.ways import LEAST_GAP, WAY_GAP, ControlRoom
from kiosk.layout.rect import Rect

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from kiosk.content.model import MythVerdict
    from kiosk.gui.widgets.controls import Look
    from kiosk.gui.widgets.toolkit import Toolkit
    from kiosk.gui.widgets.word_buttons import WordRow
    from kiosk.navigation.cards import Guess

translate = QCoreApplication.translate

CARD_ICON = 8.0
"""The side in mm of the icon on a button of a card."""

ON = "arrow-right"
"""The icon of buttons that lead on; it stands behind their words."""


class Pick(NamedTuple):
    """One button of a card: its words, its icon, what it opens, and its place in mm within its room."""

    words: str
    icon: str
    opens: str
    look: Look
    where: Rect = Rect(0.0, 0.0, 0.0, 0.0)


class Picks(ControlRoom):
    """Room for the buttons of a card."""

    __slots__ = ("picks",)

    def __init__(self, picks: Sequence[Pick], gap: float) -> None:
        super().__init__(max(pick.where.bottom for pick in picks), gap)
        self.picks = tuple(picks)
        self.least_gap = LEAST_GAP

    def add(self, kit: Toolkit, x: float, y: float, holder: QWidget) -> None:
        """Put the buttons there."""
        for pick in self.picks:
            button = WordButton(
                kit, pick.words, holder,
                words=pick.words, icon=pick.icon, icon_mm=CARD_ICON, icon_last=pick.icon == ON, style=kit.card_title(),
                look=pick.look, opens=pick.opens,
            )  # fmt: skip
            where = pick.where
            button.setGeometry(kit.on_glass(Rect(x + where.x, y + where.y, where.width, where.height)))


class Told(ControlRoom):
    """Room for a line that takes up what somebody thought, above an answer.

    Where nobody guessed, the line says nothing of it.
    """

    __slots__ = ("_guess", "_verdict", "_where")

    def __init__(self, verdict: MythVerdict, where: Rect, height: float) -> None:
        super().__init__(height, 0.0)
        self._verdict: MythVerdict = verdict
        self._where = where
        self._guess: Guess | None = None

    def after(self, guess: Guess | None) -> Told:
        """Return the line as it stands after a guess."""
        made = copy(self)
        made._guess = guess  # noqa: SLF001 - our own copy
        return made

    def add(self, kit: Toolkit, x: float, y: float, holder: QWidget) -> None:
        """Write the line."""
        where = self._where
        place = Rect(x + where.x, y + where.y, where.width, where.height)
        Words(kit, told_words(self._guess, self._verdict), kit.meta("ink_soft"), place, holder)


class Foot(ControlRoom):
    """The foot of a part of an answer: buttons for its words, and the button that leads on."""

    __slots__ = ("_on", "_words")

    def __init__(self, on: Pick | None, words: WordRow | None) -> None:
        super().__init__(max(words.height if words else 0.0, on.where.height if on else 0.0), WAY_GAP)
        self.least_gap = LEAST_GAP
        self._on = on
        self._words = words

    @property
    def leads_on(self) -> bool:
        """Whether the button that leads on stands here."""
        return self._on is not None

    @property
    def explains(self) -> bool:
        """Whether buttons for words stand here."""
        return self._words is not None

    def add(self, kit: Toolkit, x: float, y: float, holder: QWidget) -> None:
        """Put the buttons there."""
        if self._words:
            self._words.add(kit, x, y, holder)
        if self._on:
            Picks([self._on], 0.0).add(kit, x, y, holder)


def told_words(guess: Guess | None, verdict: MythVerdict) -> str:
    """Return what is said before the answer to a claim: never whether somebody did well."""
    if guess is None:
        return translate("Cards", "Here is what is known.")
    if guess == "not-sure":
        return translate("Cards", "It is fine not to be sure.")
    if guess == verdict:
        return translate("Cards", "That fits what is known.")
    return translate("Cards", "Many people think so.")


def verdict_words(verdict: MythVerdict) -> str:
    """Return what is known of a claim, in a word or two."""
    return {
        "true": translate("Blocks", "True"),
        "not-true": translate("Blocks", "Not true"),
        "partly": translate("Blocks", "Only partly true"),
    }[verdict]
