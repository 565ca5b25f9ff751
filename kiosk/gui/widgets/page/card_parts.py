"""The cards of "true or not": each asks on a part of its own what somebody thinks, and answers on the next."""

from __future__ import annotations

from copy import copy
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple, get_args

from PySide6.QtCore import QCoreApplication

from kiosk.content.model import Myth
from kiosk.gui.typography.typesetter import TextStyle
from kiosk.gui.widgets.blocks import plain, strands
from kiosk.gui.widgets.boxes import folded, framed
from kiosk.gui.widgets.controls import ICON_GAP, PADDING, PLAIN, PRIMARY, WordButton
from kiosk.gui.widgets.page.plan import PagePart, end_of
from kiosk.gui.widgets.paper import Words
from kiosk.gui.widgets.pieces import Entry
from kiosk.gui.widgets.ways import LEAST_GAP, WAY_GAP, ControlRoom
from kiosk.gui.widgets.word_buttons import WordRow, word_rows
from kiosk.layout.flow import Placed
from kiosk.layout.frames import rows_of, spread
from kiosk.layout.rect import Rect
from kiosk.navigation.cards import STEP, Guess, guess_text
from kiosk.navigation.route import Route

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from kiosk.content.model import MythVerdict, Section
    from kiosk.gui.widgets.controls import Look
    from kiosk.gui.widgets.page.plan import Parts, Setter
    from kiosk.gui.widgets.pieces import Piece
    from kiosk.gui.widgets.toolkit import Toolkit

translate = QCoreApplication.translate

_LEAST, _BEST = 20.6, 26.0
_ICON = 8.0
_ON = "arrow-right"
_LEAST_WIDTH = 34.0
_SPARE = 2.0
# Above the buttons, which stand a little apart from what they answer.
_ABOVE = 6.0
# The claim is so many times as large as running text: the largest that leaves room for the buttons.
_CLAIMS = (1.7, 1.45, 1.25, 1.0)
# Between the line below an answer and the button beside it.
_BESIDE = 4.0
_HAIR = 0.01


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
                words=pick.words, icon=pick.icon, icon_mm=_ICON, icon_last=pick.icon == _ON, style=kit.card_title(),
                look=pick.look, opens=pick.opens,
            )  # fmt: skip
            where = pick.where
            button.setGeometry(kit.on_glass(Rect(x + where.x, y + where.y, where.width, where.height)))


class Closing(ControlRoom):
    """The foot of an answer: a line that takes up what somebody thought, and the button to the next card.

    Where nobody guessed, the line says nothing of it.
    """

    __slots__ = ("_guess", "_height", "_line", "_next", "_verdict", "_words")

    def __init__(
        self,
        kit: Toolkit,
        verdict: MythVerdict,
        following: Pick | None,
        width: float,
        *,
        words: WordRow | None = None,
    ) -> None:
        start = words.ways[-1].where.right + _BESIDE if words else 0.0
        end = following.where.width + _BESIDE if following else 0.0
        self._line = Rect(start, 0.0, max(width - start - end, 1.0), 0.0)
        style = kit.meta("ink_soft")
        texts = (told_words(each, verdict) for each in (None, *get_args(Guess)))
        self._height = max(Words.height_of(kit, text, style, self._line.width) for text in texts)
        row = max(words.height if words else 0.0, following.where.height if following else 0.0)
        height = max(self._height, row)
        super().__init__(height, WAY_GAP)
        self.least_gap = LEAST_GAP
        self._verdict: MythVerdict = verdict
        self._next = following
        self._words = words
        self._guess: Guess | None = None

    def after(self, guess: Guess | None) -> Closing:
        """Return the foot as it stands after a guess."""
        made = copy(self)
        made._guess = guess  # noqa: SLF001 - our own copy
        return made

    def add(self, kit: Toolkit, x: float, y: float, holder: QWidget) -> None:
        """Write the line and put the button at the end of it."""
        where = Rect(x + self._line.x, y + (self.height - self._height) / 2, self._line.width, self._height)
        Words(kit, told_words(self._guess, self._verdict), kit.meta("ink_soft"), where, holder)
        if self._next:
            Picks([self._next], 0.0).add(kit, x, y, holder)
        if self._words:
            self._words.add(kit, x, y, holder)


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


def card_sections(setter: Setter, *, introduced: bool) -> list[PagePart]:
    """Return the parts of a page of cards: what else its sections say first, then each card and its answer."""
    parts: list[PagePart] = []
    for i, section in enumerate(setter.page.sections):
        later = next((_route(setter, s, 0) for s in setter.page.sections[i + 1 :] if _claims(s)), None)
        words = replace(section, blocks=tuple(b for b in section.blocks if not isinstance(b, Myth)))
        lead = [*(setter.lead() if introduced and i == 0 else ()), *setter.section(words)]
        for piece in lead:
            piece.section = section.id
        dealt = setter.deal(lead) if lead else ()
        cards = _cards(setter, section, STEP if dealt else 0, later)
        joined = _joined(setter, section, dealt[-1]) if dealt and cards else ()
        if joined:
            dealt = dealt[:-1]
            cards[0] = replace(cards[0], index=len(dealt), pieces=joined)
        parts += [PagePart(section.id, number, 0, "text", part) for number, part in enumerate(dealt)]
        parts += cards
    return parts


def _joined(setter: Setter, section: Section, lead: tuple[Placed[Piece], ...]) -> tuple[Placed[Piece], ...]:
    """Return the first card with words of its section above it, if both have room on one part; else nothing."""
    top = end_of(lead) + _ABOVE
    card = _asking(setter, section, _claims(section)[0], STEP, setter.room - top)
    if top + end_of(card) > setter.room + _HAIR:
        return ()
    return (*lead, *(Placed(each.piece, each.y + top) for each in card))


def _claims(section: Section) -> list[Myth]:
    return [block for block in section.blocks if isinstance(block, Myth)]


def _cards(setter: Setter, section: Section, first: int, later: Route | None) -> list[PagePart]:
    """Return the cards of a section; the last one leads to ``later``, if there are more."""
    claims = _claims(section)
    parts: list[PagePart] = []
    for number, myth in enumerate(claims):
        at = first + STEP * number
        parts.append(PagePart(section.id, at, 0, "text", _asking(setter, section, myth, at, setter.room)))
        following = _route(setter, section, at + STEP) if number + 1 < len(claims) else later
        answers = _answers(setter, section, myth, following)
        parts += [
            PagePart(section.id, at + n, 0, "text", pieces, is_answer=True) for n, pieces in enumerate(answers, 1)
        ]
    return parts


def _route(setter: Setter, section: Section, index: int) -> Route:
    return Route(setter.page.entry.id, section.id, index)


def _quoted(claim: str) -> str:
    return translate("Blocks", "“%1”").replace("%1", claim)


def _asking(setter: Setter, section: Section, myth: Myth, at: int, room: float) -> tuple[Placed[Piece], ...]:
    """Return the claim, as large as ``room`` mm allow, and what one may say of it."""
    kit = setter.kit
    answer = _route(setter, section, at + 1)
    picks = (
        Pick(translate("Cards", "True"), "", guess_text(answer, "true"), PLAIN),
        Pick(translate("Cards", "Not true"), "", guess_text(answer, "not-true"), PLAIN),
        Pick(translate("Cards", "Not sure"), "", guess_text(answer, "not-sure"), PLAIN),
    )
    show = Pick(translate("Cards", "Show the answer"), "eye", str(answer), PLAIN)
    made: tuple[Placed[Piece], ...] = ()
    every: list[list[tuple[Pick, ...]]] = [[picks, (show,)], [(*picks, show)]]
    # Where words are so large that "Show the answer" has no room, "Next" in the bar shows it.
    tries = [(share, every) for share in _CLAIMS] + [(_CLAIMS[-1], [[picks]])]
    for share, ways in tries:
        style = TextStyle(kit.body().capital_mm * share, bold=True)
        if share > 1.0 and kit.mm(kit.typesetter.longest_word(myth.claim, style)) > setter.width * 0.8:
            continue
        entries = [Entry(plain(_quoted(myth.claim)), style, gap=0.0)]
        boxes = folded(framed(kit, entries, setter.width, setter.room, stripe="blue"))
        for height in (_BEST, _LEAST):
            for groups in ways:
                for gap in (_ABOVE, LEAST_GAP):
                    buttons = _picks(kit, groups, setter.width, height, gap)
                    buttons.section = section.id
                    made = (*(Placed(box, 0.0) for box in boxes[:1]), Placed(buttons, boxes[0].height + gap))
                    if end_of(made) <= room + _HAIR:
                        return made
    return made


def _picks(kit: Toolkit, groups: Sequence[Sequence[Pick]], width: float, height: float, gap: float) -> Picks:
    """Return buttons in rows: a new one for each group, and where one is full."""
    placed: list[Pick] = []
    y = 0.0
    for group in groups:
        widths = [_wanted(kit, pick) for pick in group]
        for row in rows_of(widths, width, WAY_GAP):
            x = 0.0
            for i, wide in zip(row, spread([widths[i] for i in row], width, WAY_GAP), strict=True):
                placed.append(group[i]._replace(where=Rect(x, y, wide, height)))
                x += wide + WAY_GAP
            y += height + WAY_GAP
    return Picks(placed, gap)


def _wanted(kit: Toolkit, pick: Pick) -> float:
    words = kit.mm(kit.typesetter.width(pick.words, kit.card_title()))
    return max(words + 2 * PADDING + (_ICON + ICON_GAP if pick.icon else 0.0) + _SPARE, _LEAST_WIDTH)


def _answers(setter: Setter, section: Section, myth: Myth, following: Route | None) -> Parts:
    """Return the parts of an answer: the claim again, what is known of it in a word, why, and the way on."""
    kit, width = setter.kit, setter.width
    pick = None
    if following:
        pick = Pick(translate("Cards", "Next card"), _ON, str(following), PRIMARY)
        wide = min(_wanted(kit, pick), width / 2)
        pick = pick._replace(where=Rect(width - wide, 0.0, wide, _LEAST))
    numbers = tuple(dict.fromkeys(span.word for p in myth.answer for span in p.spans if span.word >= 0))
    foot = Closing(kit, myth.verdict, pick, width)
    parts = _answer(setter, section, myth, foot)
    if numbers and not any(isinstance(placed.piece, WordRow) for part in parts for placed in part):
        # No room below the answer: its words stand beside the line at its foot, or are like all others.
        rows = word_rows(kit, setter.page, numbers, width)
        beside = Closing(kit, myth.verdict, pick, width, words=rows[0])
        if len(rows) == 1 and beside.height <= max(foot.height, rows[0].height):
            return _answer(setter, section, myth, beside, has_words=True)
        plain_answer = tuple(replace(p, spans=tuple(replace(s, word=-1) for s in p.spans)) for p in myth.answer)
        return _answer(setter, section, replace(myth, answer=plain_answer), foot)
    return parts


def _answer(setter: Setter, section: Section, myth: Myth, foot: Closing, *, has_words: bool = False) -> Parts:
    """Return an answer with its ``foot`` dealt into parts; it ``has_words`` where their buttons stand there."""
    kit = setter.kit
    entries = [
        Entry(plain(_quoted(myth.claim)), kit.body(bold=True), gap=0.0, keep_with_next=True),
        Entry(plain(verdict_words(myth.verdict)), kit.body("blue", bold=True), "info-circle", 0.5, keep_with_next=True),
        *(Entry(strands(kit, p), kit.body(), gap=1.0) for p in myth.answer),
    ]
    small_head = kit.meta("blue", bold=True)
    parts: Parts = ()
    # The foot never stands on a part by itself: rather than that an answer is parted where a sentence ends.
    for kept in (0.0, foot.height + LEAST_GAP):
        lines = framed(kit, entries, setter.width, setter.room - kept, stripe="blue", small_head=small_head)
        lines[-1].keep_with_next = True
        pieces: list[Piece] = [*lines, foot]
        for piece in pieces:
            piece.section = section.id
            if has_words:
                piece.marked = ()
        parts = setter.deal(pieces)
        if len(parts[-1]) > 1:
            break
    return parts
