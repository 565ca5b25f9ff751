"""The cards of "true or not": each asks on a part of its own what somebody thinks, and answers on the next."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple, get_args

from PySide6.QtCore import QCoreApplication

from kiosk.content.model import Myth
from kiosk.gui.typography.typesetter import TextStyle
from kiosk.gui.widgets.blocks import calm, plain, strands
from kiosk.gui.widgets.boxes import Box, folded, framed
from kiosk.gui.widgets.controls import ICON_GAP, PADDING, PLAIN, PRIMARY
from kiosk.gui.widgets.page.card_controls import CARD_ICON, ON, Foot, Pick, Picks, Told, told_words, verdict_words
from kiosk.gui.widgets.page.plan import PagePart, end_of
from kiosk.gui.widgets.paper import Words
from kiosk.gui.widgets.pieces import Entry, Line, sentences
from kiosk.gui.widgets.ways import LEAST_GAP, WAY_GAP
from kiosk.gui.widgets.word_buttons import one_button, word_rows
from kiosk.layout.flow import Placed
from kiosk.layout.frames import rows_of, spread
from kiosk.layout.rect import Rect
from kiosk.navigation.cards import STEP, Guess, guess_text
from kiosk.navigation.route import Route

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.content.model import Section
    from kiosk.gui.widgets.page.plan import Parts, Setter
    from kiosk.gui.widgets.pieces import Piece
    from kiosk.gui.widgets.toolkit import Toolkit

translate = QCoreApplication.translate

_LEAST, _BEST = 20.6, 26.0
_LEAST_WIDTH = 34.0
_SPARE = 2.0
# Above the buttons, which stand a little apart from what they answer.
_ABOVE = 6.0
# The claim is so many times as large as running text: the largest that leaves room for the buttons.
_CLAIMS = (1.7, 1.45, 1.25, 1.0)
# Between what is known in a word and the line beside it.
_BESIDE = 6.0
# The words of an answer are so many times as large as running text, but never smaller than the least: the largest at
# which every sentence stands whole on a part.
_SIZES = (1.0, 0.9, 0.8, 0.7, 0.6, 0.5)
# Buttons below answers are worth no more than this of the size of their words.
_WORTH = 0.8
_HAIR = 0.01
# Between a line above an answer and the answer.
_BELOW_TOLD = 2.0
# What the way on takes below a part of an answer.
_FOOT = _LEAST + LEAST_GAP


class Manner(NamedTuple):
    """What all cards of a page have: a button to ``show`` the answer, and buttons at the ``foot`` of answers."""

    show: bool
    foot: bool


def card_sections(setter: Setter, *, introduced: bool) -> list[PagePart]:
    """Return the parts of a page of cards: what else its sections say first, then each card and its answer."""
    parts: list[PagePart] = []
    way = _manner(setter)
    for i, section in enumerate(setter.page.sections):
        later = next((_route(setter, s, 0) for s in setter.page.sections[i + 1 :] if _claims(s)), None)
        words = replace(section, blocks=tuple(b for b in section.blocks if not isinstance(b, Myth)))
        lead = [*(setter.lead() if introduced and i == 0 else ()), *setter.section(words)]
        for piece in lead:
            piece.section = section.id
        dealt = setter.deal(lead) if lead else ()
        cards = _cards(setter, section, way, STEP if dealt else 0, later)
        joined = _joined(setter, section, way, dealt[-1]) if dealt and cards else ()
        if joined:
            dealt = dealt[:-1]
            cards[0] = replace(cards[0], index=len(dealt), pieces=joined)
        parts += [PagePart(section.id, number, 0, "text", part) for number, part in enumerate(dealt)]
        parts += cards
    return parts


def _manner(setter: Setter) -> Manner:
    """Return which controls the cards of a page have: the same on all, so those that every one has room for."""
    every = [(section, myth) for section in setter.page.sections for myth in _claims(section)]
    asked = (end_of(_asking(setter, section, myth, 0, setter.room, show=True)) for section, myth in every)
    answered = (_sized(setter, myth, has_foot=True)[1] for _, myth in every)
    return Manner(all(end <= setter.room + _HAIR for end in asked), all(share >= _WORTH for share in answered))


def _joined(
    setter: Setter, section: Section, way: Manner, lead: tuple[Placed[Piece], ...]
) -> tuple[Placed[Piece], ...]:
    """Return the first card with words of its section above it, if both have room on one part; else nothing."""
    top = end_of(lead) + _ABOVE
    card = _asking(setter, section, _claims(section)[0], STEP, setter.room - top, show=way.show)
    if top + end_of(card) > setter.room + _HAIR:
        return ()
    return (*lead, *(Placed(each.piece, each.y + top) for each in card))


def _claims(section: Section) -> list[Myth]:
    return [block for block in section.blocks if isinstance(block, Myth)]


def _cards(setter: Setter, section: Section, way: Manner, first: int, later: Route | None) -> list[PagePart]:
    """Return the cards of a section; the last one leads to ``later``, if there are more."""
    claims = _claims(section)
    parts: list[PagePart] = []
    for number, myth in enumerate(claims):
        at = first + STEP * number
        asked = _asking(setter, section, myth, at, setter.room, show=way.show)
        parts.append(PagePart(section.id, at, 0, "text", asked))
        following = _route(setter, section, at + STEP) if number + 1 < len(claims) else later
        answers = _answers(setter, section, myth, at + 1, following, has_foot=way.foot)
        parts += [
            PagePart(section.id, at + n, 0, "text", pieces, is_answer=True) for n, pieces in enumerate(answers, 1)
        ]
    return parts


def _route(setter: Setter, section: Section, index: int) -> Route:
    return Route(setter.page.entry.id, section.id, index)


def _quoted(claim: str) -> str:
    return translate("Blocks", "“%1”").replace("%1", claim)


def _asking(
    setter: Setter, section: Section, myth: Myth, at: int, room: float, *, show: bool
) -> tuple[Placed[Piece], ...]:
    """Return the claim, as large as ``room`` mm allow, and what one may say of it.

    Where not every card has room to ``show`` the answer, "Next" in the bar shows it.
    """
    kit = setter.kit
    answer = _route(setter, section, at + 1)
    picks = (
        Pick(translate("Cards", "True"), "", guess_text(answer, "true"), PLAIN),
        Pick(translate("Cards", "Not true"), "", guess_text(answer, "not-true"), PLAIN),
        Pick(translate("Cards", "Not sure"), "", guess_text(answer, "not-sure"), PLAIN),
    )
    shown = Pick(translate("Cards", "Show the answer"), "eye", str(answer), PLAIN)
    made: tuple[Placed[Piece], ...] = ()
    ways: list[list[tuple[Pick, ...]]] = [[picks, (shown,)], [(*picks, shown)]] if show else [[picks]]
    for share in _CLAIMS:
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
    return max(words + 2 * PADDING + (CARD_ICON + ICON_GAP if pick.icon else 0.0) + _SPARE, _LEAST_WIDTH)


def _answers(
    setter: Setter, section: Section, myth: Myth, at: int, following: Route | None, *, has_foot: bool
) -> Parts:
    """Return the parts of an answer, the first at ``at``: the claim again, what is known of it, why, the way on."""
    is_marked = any(span.word >= 0 for p in myth.answer for span in p.spans)
    lines, share = _sized(setter, myth, has_foot=has_foot or is_marked)
    for line in lines:
        line.section = section.id
    if has_foot or (is_marked and share):
        onward = [_route(setter, section, at), following] if has_foot else []
        parts = _footed(setter, lines, onward)
    else:
        parts = setter.deal(lines)
    if is_marked and not any(isinstance(p.piece, Foot) and p.piece.explains for part in parts for p in part):
        # No room for what explains its words: they are like all others.
        plain_answer = tuple(replace(p, spans=tuple(replace(s, word=-1) for s in p.spans)) for p in myth.answer)
        return _answers(setter, section, replace(myth, answer=plain_answer), at, following, has_foot=has_foot)
    return (_told(setter, myth, parts[0]), *parts[1:])


def _sized(setter: Setter, myth: Myth, *, has_foot: bool) -> tuple[list[Piece], float]:
    """Return the lines of an answer, and their share of the size of running text; 0 where a sentence is broken."""
    kit = setter.kit
    room = setter.room - (_FOOT if has_foot else 0.0)
    heads = [
        Entry(plain(_quoted(myth.claim)), kit.body(bold=True), gap=0.0, keep_with_next=True),
        Entry(plain(verdict_words(myth.verdict)), kit.body("blue", bold=True), "info-circle", 0.5, keep_with_next=True),
    ]
    said = [strands(kit, p) for p in myth.answer]
    whole = {*said, *(sentence for words in said for sentence in sentences(words))}
    lines: list[Piece] = []
    for most in dict.fromkeys(max(kit.text_scale * share, 1.0) for share in _SIZES):
        entries = [*heads, *(Entry(words, calm(kit, most).body(), gap=1.0) for words in said)]
        small_head = kit.meta("blue", bold=True)
        lines = framed(kit, entries, setter.width, room, stripe="blue", small_head=small_head)
        if all(isinstance(line, Line) and line.strands in whole for line in lines):
            return lines, most / kit.text_scale
    return lines, 0.0


def _footed(setter: Setter, lines: Sequence[Piece], onward: Sequence[Route | None]) -> Parts:
    """Return the parts of an answer with what explains its words at their feet, and the way on if any is shown.

    ``onward`` are the route of the first part and that of the next card.
    """
    marks = {id(line): line.marked for line in lines}
    for line in lines:
        line.marked = ()
    dealt = replace(setter, room=setter.room - _FOOT).deal(lines)
    parts: list[tuple[Placed[Piece], ...]] = []
    for n, part in enumerate(dealt, 1):
        on = None
        first, following = onward or (None, None)
        if first and n < len(dealt):
            to = first._replace(part=first.part + n)
            on = Pick(translate("Cards", "Read on"), ON, str(to), PRIMARY)
        elif following:
            on = Pick(translate("Cards", "Next card"), ON, str(following), PRIMARY)
        shown = [line for placed in part if isinstance(placed.piece, Box) for line in placed.piece.lines]
        numbers = tuple(dict.fromkeys(number for line in shown for number in marks[id(line)]))
        foot = _foot(setter, on, numbers)
        if foot is None:
            parts.append(part)
            continue
        foot.section = lines[0].section
        end = end_of(part)
        gap = min(WAY_GAP, max(setter.room - end - foot.height, LEAST_GAP))
        parts.append((*part, Placed(foot, end + gap)))
    return tuple(parts)


def _foot(setter: Setter, on: Pick | None, numbers: Sequence[int]) -> Foot | None:
    """Return the way on, and before it what explains the words with these ``numbers``, as there is room."""
    kit, room = setter.kit, setter.width
    if on:
        wide = min(_wanted(kit, on), setter.width / 2)
        on = on._replace(where=Rect(setter.width - wide, 0.0, wide, _LEAST))
        room -= wide + WAY_GAP
    words = None
    for make in (word_rows, one_button) if numbers else ():
        rows = make(kit, setter.page, numbers, room)
        if len(rows) == 1 and not rows[0].is_tight and rows[0].height <= _LEAST + _HAIR:
            words = rows[0]
            break
    return Foot(on, words) if on or words else None


def _told(setter: Setter, myth: Myth, part: tuple[Placed[Piece], ...]) -> tuple[Placed[Piece], ...]:
    """Return the first part of an answer with the line that takes up a guess: beside what is known, or above it all.

    It is left out where it has room at neither place.
    """
    kit = setter.kit
    style = kit.meta("ink_soft")
    texts = [told_words(guess, myth.verdict) for guess in (None, *get_args(Guess))]
    wide = max(kit.mm(kit.typesetter.width(text, style)) for text in texts) + _SPARE
    for box, top in ((placed.piece, placed.y) for placed in part if isinstance(placed.piece, Box)):
        free = box.room_behind(verdict_words(myth.verdict), setter.width)
        if free and free.width >= wide + _BESIDE:
            height = kit.line(style)
            told = Told(myth.verdict, Rect(free.x + _BESIDE, (free.height - height) / 2, wide, height), free.height)
            return (*part, Placed(told, top + free.y))
    height = max(Words.height_of(kit, text, style, setter.width) for text in texts)
    below = height + _BELOW_TOLD
    if end_of(part) + below > setter.room + _HAIR:
        return part
    told = Told(myth.verdict, Rect(0.0, 0.0, setter.width, height), height)
    return (Placed(told, 0.0), *(Placed(placed.piece, placed.y + below) for placed in part))
