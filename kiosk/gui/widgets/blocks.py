"""Blocks of content become pieces: one function per block kind, in one table."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from kiosk.content.model import (
    Bullets,
    Callout,
    Certainty,
    Choice,
    Guideline,
    Myth,
    Paragraph,
    Pictogram,
    Tell,
    Term,
    Voices,
)
from kiosk.gui.typography.typesetter import Strand
from kiosk.gui.widgets.boxes import boxes, folded, framed, is_whole
from kiosk.gui.widgets.figures import Meter, People
from kiosk.gui.widgets.pieces import ITEM_GAP, PARAGRAPH_GAP, Columns, Entry, Line, Pair, Piece, sentences, set_entry
from kiosk.gui.widgets.ways import choice_piece

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kiosk.content.model import Block
    from kiosk.gui.widgets.toolkit import Toolkit

translate = QCoreApplication.translate

# Each voice needs this much width in mm, times the text size, to stand beside the other.
_VOICE_WIDTH = 74.0
_EMERGENCY = "{emergency-number}"
# Higher than any glass: what must not be split is measured in one piece.
_ENDLESS = 1e6


def strands(kit: Toolkit, paragraph: Paragraph) -> tuple[Strand, ...]:
    """Return a paragraph's words, with the clinic's emergency number where the page asks for it."""
    number = kit.emergency_number or translate("Blocks", "your local emergency number")
    if kit.right_to_left and kit.emergency_number:
        from kiosk.i18n.isolates import isolate_whole  # noqa: PLC0415 - read from the right only

        number = isolate_whole(number)
    return tuple(Strand(span.text.replace(_EMERGENCY, number), span.strong, span.word) for span in paragraph.spans)


def plain(text: str) -> tuple[Strand, ...]:
    """Return ``text`` as one strand."""
    return (Strand(text),)


def compose(kit: Toolkit, block: Block, width: float, capacity: float) -> list[Piece]:
    """Return the pieces of ``block`` for a column ``width`` mm wide whose parts hold ``capacity`` mm.

    Boxes come line by line, so that a part can be filled; `pieces.folded` makes boxes of them.
    """
    return COMPOSERS[type(block)](kit, block, width, capacity)


def _paragraph(kit: Toolkit, block: Paragraph, width: float, capacity: float) -> list[Piece]:
    words = strands(kit, block)
    # A paragraph that announces what follows stays with it.
    announces = words[-1].text.rstrip().endswith((":", "："))
    return [*set_entry(kit, Entry(words, kit.body(), keep_with_next=announces), width, capacity)]


def _bullet_entries(kit: Toolkit, block: Bullets, colour: str = "ink") -> list[Entry]:
    return [
        Entry(strands(kit, item), kit.body(colour), f"{i}." if block.ordered else "•", ITEM_GAP)
        for i, item in enumerate(block.items, 1)
    ]


def _bullets(kit: Toolkit, block: Bullets, width: float, capacity: float) -> list[Piece]:
    return [line for entry in _bullet_entries(kit, block) for line in set_entry(kit, entry, width, capacity)]


def _voice(kit: Toolkit, title: str, said: Sequence[tuple[Strand, ...]]) -> list[Entry]:
    head = Entry(plain(title), kit.body(bold=True), gap=0.0, keep_with_next=True)
    return [head, *(Entry(words, kit.body(), gap=1.0) for words in said)]


def _voices(kit: Toolkit, block: Voices, width: float, capacity: float) -> list[Piece]:
    """Keep both voices on one part: side by side, else one above the other, else a stretch of each on every part."""
    titles = (translate("Blocks", "The traditional idea"), translate("Blocks", "What studies show"))
    said = [[strands(kit, p) for p in voice] for voice in (block.traditional, block.studies)]
    by_sentence = [[s for words in voice for s in sentences(words)] for voice in said]
    half = (width - 4.0) / 2
    for count in range(1, max(map(len, by_sentence)) + 1):
        shares = [_dealt(voice, count) for voice in by_sentence] if count > 1 else [[voice] for voice in said]
        for wide in (half, width):
            if wide == half and half < _VOICE_WIDTH * kit.scale:
                continue
            pairs: list[Piece] = []
            for first, second in zip(*shares, strict=True):
                left = boxes(kit, _voice(kit, titles[0], first), wide, _ENDLESS, stripe="pine")[0]
                right = boxes(kit, _voice(kit, titles[1], second), wide, _ENDLESS, stripe="blue")[0]
                pairs.append(Columns(left, right, PARAGRAPH_GAP) if wide == half else Pair(left, right, PARAGRAPH_GAP))
            if all(pair.height <= capacity for pair in pairs):
                return pairs
    # Words so large that not even a sentence of each fits: the voices take turns.
    first_boxes = boxes(kit, _voice(kit, titles[0], by_sentence[0]), width, capacity, stripe="pine")
    second_boxes = boxes(kit, _voice(kit, titles[1], by_sentence[1]), width, capacity, stripe="blue")
    turns: list[Piece] = []
    for i in range(max(len(first_boxes), len(second_boxes))):
        turns += [*first_boxes[i : i + 1], *second_boxes[i : i + 1]]
    return turns


def _dealt(sentences_said: Sequence[tuple[Strand, ...]], count: int) -> list[list[tuple[Strand, ...]]]:
    """Return the sentences in ``count`` stretches of about the same length, none of them empty.

    A voice with fewer sentences says its last one again: neither is ever heard alone.
    """
    if len(sentences_said) < count:
        last = len(sentences_said) - 1
        return [[sentences_said[min(i, last)]] for i in range(count)]
    ends = [round(len(sentences_said) * (i + 1) / count) for i in range(count)]
    starts = [0, *ends[:-1]]
    return [list(sentences_said[a:b]) for a, b in zip(starts, ends, strict=True)]


def _certainty(kit: Toolkit, block: Certainty, width: float, capacity: float) -> list[Piece]:
    words = (
        translate("Blocks", "%1: we do not know, 0 of 3"),
        translate("Blocks", "%1: not very sure, 1 of 3"),
        translate("Blocks", "%1: fairly sure, 2 of 3"),
        translate("Blocks", "%1: quite sure, 3 of 3"),
    )[block.level]
    about = block.about[:1].upper() + block.about[1:]
    said = words.replace("%1", about)
    # A long word beside the bars is written smaller rather than cut.
    is_long = kit.mm(kit.typesetter.longest_word(said, kit.body(bold=True))) > width * _BESIDE_BARS
    entries = [
        Entry(plain(said), kit.meta("ink", bold=True) if is_long else kit.body(bold=True), gap=0.0),
        Entry(strands(kit, block.text), kit.body(), gap=0.0),
    ]
    meter = Meter(kit, entries, block.level, width, PARAGRAPH_GAP)
    if meter.height <= capacity:
        return [meter]
    head = Meter(kit, entries[:1], block.level, width, PARAGRAPH_GAP)
    if head.height > capacity:
        entries[0] = Entry(entries[0].strands, kit.meta("ink", bold=True), gap=0.0)
        head = Meter(kit, entries[:1], block.level, width, PARAGRAPH_GAP)
    return [head, *set_entry(kit, entries[1], width, capacity)]


def _pictogram(kit: Toolkit, block: Pictogram, width: float, capacity: float) -> list[Piece]:
    count = translate("Blocks", "%1 of %2").replace("%1", str(block.filled)).replace("%2", str(block.total))
    entries = [
        Entry(plain(count), kit.heading("blue"), gap=0.0),
        Entry(strands(kit, block.caption), kit.body(), gap=0.0),
    ]
    counted = (block.filled, block.total)
    people = People(kit, entries, counted, width, PARAGRAPH_GAP)
    if people.height <= capacity:
        return [people]
    head = People(kit, entries[:1], counted, width, PARAGRAPH_GAP)
    if head.height > capacity:
        entries[0] = Entry(entries[0].strands, kit.meta("blue", bold=True), gap=0.0)
        head = People(kit, entries[:1], counted, width, PARAGRAPH_GAP)
    return [head, *set_entry(kit, entries[1], width, capacity)]


def _guideline(kit: Toolkit, block: Guideline, width: float, capacity: float) -> list[Piece]:
    stance, icon = {
        "for": (translate("Blocks", "Says it may be offered"), "check"),
        "against": (translate("Blocks", "Says do not offer"), "x"),
        "limited": (translate("Blocks", "With limits"), "info-circle"),
        "payment": (translate("Blocks", "A payment rule"), "info-circle"),
    }[block.stance]
    head = translate("Blocks", "%1, %2").replace("%1", block.body).replace("%2", block.year)
    entries = [
        Entry(plain(head), kit.body(bold=True), gap=0.0, keep_with_next=True),
        Entry(plain(stance), kit.body("blue", bold=True), icon, 0.5, keep_with_next=True),
        Entry(strands(kit, block.text), kit.body(), gap=0.5),
    ]
    return framed(kit, entries, width, capacity, stripe="blue")


def _myth(kit: Toolkit, block: Myth, width: float, capacity: float) -> list[Piece]:
    verdict, icon, role = {
        "true": (translate("Blocks", "True"), "check", "pine_deep"),
        "not-true": (translate("Blocks", "Not true"), "x", "clay"),
        "partly": (translate("Blocks", "Only partly true"), "info-circle", "blue"),
    }[block.verdict]
    entries = [
        Entry(
            plain(translate("Blocks", "“%1”").replace("%1", block.claim)),
            kit.body(bold=True),
            gap=0.0,
            keep_with_next=True,
        ),
        Entry(plain(verdict), kit.body(role, bold=True), icon, 0.5, keep_with_next=True),
        *(Entry(strands(kit, p), kit.body(), gap=0.5) for p in block.answer),
    ]
    return framed(kit, entries, width, capacity, stripe=role)


def _term(kit: Toolkit, block: Term, width: float, capacity: float) -> list[Piece]:
    if kit.small:
        word = Strand(translate("Blocks", "%1:").replace("%1", block.word), strong=True)
        both = (word, Strand(" "), *strands(kit, block.meaning))
        return framed(kit, [Entry(both, kit.body(), gap=0.0)], width, capacity, gap=3.0)
    entries = [
        Entry(plain(block.word), kit.body(bold=True), gap=0.0, keep_with_next=True),
        Entry(strands(kit, block.meaning), kit.body(), gap=0.0),
    ]
    return framed(kit, entries, width, capacity, gap=3.0)


def _tell(kit: Toolkit, block: Tell, width: float, capacity: float) -> list[Piece]:
    entries = [
        Entry(plain(block.condition), kit.body(bold=True), gap=0.0, keep_with_next=True),
        *(Entry(strands(kit, p), kit.body(), gap=0.5) for p in block.answer),
    ]
    return framed(kit, entries, width, capacity, stripe="pine")


_CALLOUTS = {
    "emergency": ("red_light", "red", "red", "alert-triangle"),
    "urgent": ("clay_light", "clay", "clay", "phone"),
    "routine": ("card", "edge", "clay", "info-circle"),
    "good-news": ("pine_light", "pine", "pine_deep", "check"),
    "note": ("sand", "line", "ink", "info-circle"),
}
# Boxes of signs that need somebody: their words are never larger than lets each sign stand whole on one part.
_WARNINGS = frozenset({"emergency", "urgent", "routine"})
_CALM = (1.3, 1.2, 1.1, 1.0)
# No smaller than this only to show all of them at once.
_LEAST_CALM = 1.2
# What of a column the words beside the bars of a certainty may fill at the largest words.
_BESIDE_BARS = 0.66
# So many signs stand on the part that says what to do.
_LEAST_SIGNS = 2
_TIGHT_GAP, _TIGHT_PADDING = 0.8, 1.2


def calm(kit: Toolkit, most: float) -> Toolkit:
    """Return the toolkit with words at most ``most`` times the usual size; the layout stays."""
    return replace(kit, text_scale=min(kit.text_scale, most))


def _callout(kit: Toolkit, block: Callout, width: float, capacity: float) -> list[Piece]:
    """Return a box; one that warns has words of the largest size at which no sign is ever split.

    They are a little smaller where all its signs stand on one part then. What leads to the signs stands with the
    first two of them, or with the first.
    """
    if block.style not in _WARNINGS:
        return _called_out(kit, block, width, capacity)[1]
    for least in (_LEAST_SIGNS, 1):
        found: list[list[Piece]] = []
        for most in _CALM:
            entries, made = _called_out(calm(kit, most), block, width, capacity)
            lead = _leading(made)
            together = made[: lead + least] if lead else made[:1]
            if is_whole(entries, made) and folded(together)[0].height <= capacity:
                for piece in together[:-1]:
                    piece.keep_with_next = True
                if folded(made)[0].height <= capacity:
                    return made
                found.append(made)
            if found and most <= _LEAST_CALM:
                break
        if found:
            return found[0]
    # Words so large, or glass so small, that a sign must go on on the next part after all.
    return _called_out(calm(kit, _CALM[-1]), block, width, capacity)[1]


def _leading(pieces: Sequence[Piece]) -> int:
    """Return how many pieces stand before the first sign; 0 where there is no sign."""
    return next((i for i, piece in enumerate(pieces) if isinstance(piece, Line) and piece.is_item), 0)


def _called_out(kit: Toolkit, block: Callout, width: float, capacity: float) -> tuple[list[Entry], list[Piece]]:
    fill, edge, words, icon = _CALLOUTS[block.style]
    warns = block.style in _WARNINGS
    # On small glass the air between the lines parts the signs well enough: every mm shows more of them.
    tight = warns and kit.small
    entries = [Entry(plain(block.title), kit.body(words, bold=True), icon, 0.0, keep_with_next=True)]
    for inner in block.body:
        if isinstance(inner, Bullets):
            items = _bullet_entries(kit, inner)
            entries += [replace(item, gap=_TIGHT_GAP) for item in items] if tight else items
        else:
            entries.append(Entry(strands(kit, inner), kit.body(), gap=_TIGHT_GAP if tight else 1.5))
    small_head = kit.meta(words, bold=True)
    pieces = framed(
        kit, entries, width, capacity,
        fill=fill, edge=edge, stripe=edge, small_head=small_head,
        counted=small_head if warns else None, pad=_TIGHT_PADDING if tight else None,
    )  # fmt: skip
    return entries, pieces


def _choice(kit: Toolkit, block: Choice, width: float, capacity: float) -> list[Piece]:
    where = "".join(strand.text for strand in strands(kit, block.text))
    return [choice_piece(kit, block.page, block.words, where, width, capacity)]


# The composers take the one block kind they stand beside; the table is what guarantees it.
COMPOSERS: dict[type[Block], Callable[[Toolkit, Any, float, float], list[Piece]]] = {
    Paragraph: _paragraph,
    Bullets: _bullets,
    Voices: _voices,
    Certainty: _certainty,
    Pictogram: _pictogram,
    Guideline: _guideline,
    Myth: _myth,
    Term: _term,
    Tell: _tell,
    Callout: _callout,
    Choice: _choice,
}
